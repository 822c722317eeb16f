import { ActionError } from "../errors.ts";
import type { Secret } from "../lib/secret.ts";
import type { Credential, IngressToken, SignInContext } from "./method.ts";

/** The token of one endpoint: signed in for when first asked for, kept while it is good, shared by all that ask. */
export interface TokenSource {
  /** @throws {ActionError} where the sign-in fails. */
  current(): Promise<Secret>;
  /** Gives up the token that was refused; false where another sign-in would only yield the same. */
  renew(): boolean;
  /** The token that was last in use and not refused. */
  readonly held: Secret | undefined;
  /** Milliseconds the last sign-in took, once there was one. */
  readonly signInMs: number | undefined;
}

/** A token this close to its end would not survive the request it is for. */
const marginMs = 15_000;

/**
 * @param retry whether to try again after an account host that could not be reached, having paused; the first failure is
 * number 1
 */
export function tokenSource(
  credential: Credential,
  context: SignInContext,
  ingressHost: string,
  retry: (failure: number) => Promise<boolean>,
): TokenSource {
  let pending: Promise<IngressToken> | undefined;
  let signInMs: number | undefined;
  let held: Secret | undefined;

  const signIn = async (): Promise<IngressToken> => {
    for (let failures = 1; ; failures++) {
      const started = context.clock.now();
      try {
        const token = await credential.signIn(context, ingressHost);
        signInMs = context.clock.now() - started;
        return token;
      } catch (error) {
        const unreachable = error instanceof ActionError && error.failure.word === "account-unreachable";
        if (!unreachable || !(await retry(failures))) throw error;
      }
    }
  };
  const expiring = ({ expiresAt }: IngressToken) =>
    credential.renewable && expiresAt !== undefined && expiresAt - context.clock.now() < marginMs;

  return {
    async current() {
      if (pending !== undefined && expiring(await pending)) pending = undefined;
      pending ??= signIn();
      held = (await pending).value;
      return held;
    },
    renew() {
      pending = undefined;
      held = undefined;
      return credential.renewable;
    },
    get held() {
      return held;
    },
    get signInMs() {
      return signInMs;
    },
  };
}
