import { Secret } from "../lib/secret.ts";
import { oneLine } from "../lib/text.ts";
import { assertionClaims, fingerprint, signAssertion } from "../snowflake/assertion.ts";
import type { Caller } from "../snowflake/caller.ts";
import { exchangeScope, processTokenAnswer, requestToken } from "../snowflake/token-endpoint.ts";
import type { AuthMethod, SignInContext } from "./method.ts";
import { readAccount } from "./read-account.ts";
import { readKey } from "./read-key.ts";

/**
 * A key pair: the private key signs an assertion, the account exchanges it for a token of one role and one endpoint, and
 * that goes to the ingress (DOC, tutorial 8, option 2). Each sign-in signs anew: there is nothing to refresh.
 */
export const keyPair: AuthMethod = {
  kind: "key-pair",
  create(given) {
    const account = readAccount(given);
    const key = readKey(given);
    const accountHost = given.accountHost;
    if (account === undefined || key === undefined || accountHost === undefined) return undefined;

    const user = given.text("user") ?? "";
    const role = given.text("role");
    const caller: Caller = {
      credential: "the token issued for the key pair",
      account: account.identifier,
      renewal: "Check that the role may use this endpoint, and that account and role are the ones of its service.",
      accountHost,
      user,
      ...(role === undefined ? {} : { role }),
    };
    const sign = async ({ clock, mask }: SignInContext): Promise<Secret> => {
      const assertion = await signAssertion(assertionClaims(account, user, key, clock.now()), key);
      mask(assertion);
      return assertion;
    };
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
      sqlAccess: async (context) => ({
        host: accountHost,
        authorization: new Secret(`Bearer ${(await sign(context)).reveal()}`),
        tokenType: "KEYPAIR_JWT",
      }),
    };
  },
};
