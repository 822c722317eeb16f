import { Secret } from "../../lib/secrets/secret.ts";
import { oneLine } from "../../lib/text.ts";
import { followingMoves } from "../../snowflake/account/account-host.ts";
import { assertionClaims, fingerprint, signAssertion } from "../../snowflake/account/assertion.ts";
import { exchangeScope, processTokenAnswer, requestToken } from "../../snowflake/account/token-endpoint.ts";
import { callerOf } from "../caller-of.ts";
import { claimLines } from "../claim-lines.ts";
import type { AuthMethod, SignInContext } from "../method.ts";
import { readKey } from "../read-key.ts";

/**
 * A key pair: the private key signs an assertion, the account exchanges it for a token of one role and one endpoint, and
 * that goes to the ingress (DOC, tutorial 8, option 2). Each sign-in signs anew: there is nothing to refresh.
 */
export const keyPair: AuthMethod = {
  kind: "key-pair",
  create(given) {
    const account = given.account;
    const key = readKey(given);
    const accountHost = given.accountHost;
    if (account === undefined || key === undefined || accountHost === undefined) return undefined;

    const user = given.text("user") ?? "";
    const role = given.text("role");
    const caller = callerOf(given, {
      credential: "the token issued for the key pair",
      renewal: "Check that the role may use this endpoint, and that account and role are the ones of its service.",
      account: account.identifier,
    });
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
          followingMoves(http, given.allowsAccount),
          accountHost,
          exchangeScope(role, ingressHost),
          await sign(context),
          limits,
        );
        const token = processTokenAnswer(answer, { ...caller, credential: "the key pair" }, clock.now());
        mask(token.value);
        return token;
      },
      dryRun: (nowMs, ingressHost) => ({
        lines: [
          ...claimLines(assertionClaims(account, user, key, nowMs), key, user),
          `POST https://${accountHost}/oauth/token`,
          `scope: ${oneLine(exchangeScope(role, ingressHost ?? "<endpoint>"))}`,
        ],
      }),
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
