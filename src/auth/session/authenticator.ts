import type { Secret } from "../../lib/secrets/secret.ts";
import type { AuthenticatorName, IdTokenClaims } from "../../snowflake/refusals/caller.ts";
import type { Credential, DryRun, SignInContext } from "../method.ts";

/** How a login shows who it is. The word is Snowflake's. */
export interface Authenticator {
  readonly name: AuthenticatorName;
  /** In the words of a refusal: `the password`. */
  readonly credential: string;
  /** In the words of the log: `password`. */
  readonly introduction: string;
  /** As `Credential.pat`. */
  readonly pat?: Credential["pat"] & {};
  /** The secret of a login, masked. What lives for a short time only is made anew for each. */
  authenticate(context: SignInContext): Promise<LoginSecret>;
  /** What can be known without the network. */
  dryRun(nowMs: number): DryRun;
}

export interface LoginSecret {
  readonly secret: Secret;
  /** Of an id token, what it says: there is nothing else to compare when it is refused. */
  readonly idToken?: IdTokenClaims;
}
