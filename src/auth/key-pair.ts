import type { KeyObject } from "node:crypto";
import { Secret } from "../lib/secret.ts";
import { oneLine } from "../lib/text.ts";
import { accountProblem, parseAccount } from "../snowflake/account.ts";
import { assertionClaims, fingerprint, signAssertion } from "../snowflake/assertion.ts";
import { KeyError, readPrivateKey } from "../snowflake/private-key.ts";
import type { Caller } from "../snowflake/refusals.ts";
import { exchangeScope, processTokenAnswer, requestToken } from "../snowflake/token-endpoint.ts";
import type { AuthMethod, Given, SignInContext } from "./method.ts";

/**
 * A key pair: the private key signs an assertion, the account exchanges it for a token of one role and one endpoint, and
 * that goes to the ingress (DOC, tutorial 8, option 2). Each sign-in signs anew: there is nothing to refresh.
 */
export const keyPair: AuthMethod = {
  kind: "key-pair",
  means: "private-key",
  needs: ["private-key", "account", "user"],
  create(given) {
    const identifier = given.text("account") ?? "";
    const problem = accountProblem(identifier);
    if (problem !== undefined) given.report("account", problem.fault, problem.remedy);
    const key = readKey(given);
    if (problem !== undefined || key === undefined || given.accountHost === undefined) return undefined;

    const account = parseAccount(identifier);
    const accountHost = given.accountHost;
    const user = given.text("user") ?? "";
    const role = given.text("role");
    const caller: Caller = {
      credential: "the token issued for the key pair",
      renewal: "Check that the role may use this endpoint, and that account and role are the ones of its service.",
      account: identifier,
      accountHost,
      user,
      ...(role === undefined ? {} : { role }),
    };
    const sign = async ({ clock, mask }: SignInContext): Promise<Secret> => {
      const assertion = await signAssertion(assertionClaims(account, user, key, clock.now()), key);
      mask(assertion);
      return assertion;
    };
    let held: { readonly assertion: Secret; readonly since: number } | undefined;
    return {
      kind: "key-pair",
      caller,
      introduction: `key pair ${fingerprint(key)}, user ${oneLine(user)}, ${role === undefined ? "default role" : `role ${oneLine(role)}`}, at ${accountHost}`,
      renewable: true,
      async signIn(context, ingressHost) {
        const { http, clock, limits, mask } = context;
        const answer = await requestToken(
          http,
          accountHost,
          exchangeScope(role, ingressHost),
          await sign(context),
          limits,
        );
        const token = processTokenAnswer(answer, caller, clock.now());
        mask(token.value);
        return token;
      },
      async sqlAccess(context) {
        // One assertion serves many statements: each is a secret to be masked, and a long wait asks often.
        if (held === undefined || context.clock.now() - held.since > 30 * 60_000) {
          held = { assertion: await sign(context), since: context.clock.now() };
        }
        const authorization = new Secret(`Bearer ${held.assertion.reveal()}`);
        return { host: accountHost, authorization, tokenType: "KEYPAIR_JWT", kind: "bearer" };
      },
    };
  },
};

function readKey(given: Given): KeyObject | undefined {
  const text = given.secret("private-key")?.reveal();
  if (text === undefined) return undefined;
  try {
    return readPrivateKey(text, given.secret("private-key-passphrase")?.reveal());
  } catch (error) {
    if (!(error instanceof KeyError)) throw error;
    return given.report("private-key", error.message, error.remedy, "key-unreadable");
  }
}
