import { Secret } from "../../lib/secrets/secret.ts";
import { oneLine } from "../../lib/text.ts";
import { AccountClient, type AccountHost } from "../../snowflake/account/account-client.ts";
import { exchangeScope, processTokenAnswer, requestToken } from "../../snowflake/account/token-endpoint.ts";
import type { Caller } from "../../snowflake/refusals/caller.ts";
import type { SqlAccess } from "../../snowflake/sql/sql-transport.ts";
import {
  type AuthMethod,
  type Credential,
  callerOf,
  type DryRun,
  type IngressToken,
  type SignInContext,
} from "../method.ts";
import { readSigner, type Signer } from "../signer.ts";

/**
 * A key pair: the private key signs an assertion, the account exchanges it for a token of one role and one endpoint, and
 * that goes to the ingress (DOC, tutorial 8, option 2). Each sign-in signs anew: there is nothing to refresh.
 */
export const keyPair: AuthMethod = {
  kind: "key-pair",
  create(given) {
    const signer = readSigner(given);
    const { accountHost } = given;
    if (signer === undefined || accountHost === undefined) return undefined;
    const caller = callerOf(given, {
      credential: "the token issued for the key pair",
      renewal: "Check that the role may use this endpoint, and that account and role are the ones of its service.",
      authenticator: "SNOWFLAKE_JWT",
    });
    return new KeyPairCredential(signer, accountHost, caller);
  },
};

class KeyPairCredential implements Credential {
  readonly kind = "key-pair";
  readonly renewable = true;
  readonly perHost = true;
  readonly caller: Caller;
  readonly introduction: string;
  readonly #signer: Signer;
  readonly #host: AccountHost;

  constructor(signer: Signer, host: AccountHost, caller: Caller) {
    this.#signer = signer;
    this.#host = host;
    this.caller = caller;
    const as = caller.role === undefined ? "default role" : `role ${oneLine(caller.role)}`;
    this.introduction = `key pair ${signer.fingerprint}, user ${oneLine(signer.user)}, ${as}, at ${host.name}`;
  }

  async signIn(context: SignInContext, ingressHost: string): Promise<IngressToken> {
    const client = new AccountClient(this.#host, context);
    const scope = exchangeScope(this.caller.role, ingressHost);
    const answer = await requestToken(client, scope, await this.#signer.sign(context));
    const token = await processTokenAnswer(answer, { ...this.caller, credential: "the key pair" }, context.clock.now());
    context.mask(token.value);
    return token;
  }

  dryRun(nowMs: number, ingressHost: string | undefined): DryRun {
    return {
      lines: [
        ...this.#signer.describe(nowMs),
        `POST https://${this.#host.name}/oauth/token`,
        `scope: ${oneLine(exchangeScope(this.caller.role, ingressHost ?? "<endpoint>"))}`,
      ],
    };
  }

  async sqlAccess(context: SignInContext): Promise<SqlAccess> {
    const assertion = await this.#signer.shared(context);
    const authorization = new Secret(`Bearer ${assertion.reveal()}`);
    return { host: this.#host, authorization, tokenType: "KEYPAIR_JWT", kind: "bearer" };
  }
}
