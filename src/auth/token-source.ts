import { ActionError, type Failure, waitingHelps } from "../errors.ts";
import type { Secret } from "../lib/secrets/secret.ts";
import type { Credential, IngressToken, SignInContext } from "./method.ts";

/** The token of one endpoint: signed in for when first asked for, kept while it is good, shared by all that ask. */
export interface TokenSource {
  /** @throws {ActionError} where the sign-in fails; and the same again to whoever asks later. */
  current(): Promise<Secret>;
  /** Gives up the token that was refused; false where another sign-in would only yield the same. */
  renew(refused: Secret): boolean;
  /** The token that was last in use and not refused. */
  readonly held: Secret | undefined;
  /** Milliseconds the last sign-in took, once there was one. */
  readonly signInMs: number | undefined;
}

/** A token this close to its end might not survive the request it is for; of a short life half is enough. */
const marginMs = 15_000;

/**
 * @param ingressHost where the token is for; asked at every sign-in, for an endpoint may move
 * @param retry whether to try again after a failure that may pass, having paused; the first is number 1
 */
export function tokenSource(
  credential: Credential,
  context: SignInContext,
  ingressHost: () => string,
  retry: (failure: Failure, number: number) => Promise<boolean>,
): TokenSource {
  let pending: Promise<IngressToken> | undefined;
  let held: (IngressToken & { readonly signedInAt: number; readonly host: string }) | undefined;
  let signInMs: number | undefined;

  const signIn = async (): Promise<IngressToken> => {
    for (let failures = 1; ; failures++) {
      const started = context.clock.now();
      const host = ingressHost();
      try {
        const token = await credential.signIn(context, host);
        signInMs = context.clock.now() - started;
        held = { ...token, signedInAt: context.clock.now(), host };
        return token;
      } catch (error) {
        const passing = error instanceof ActionError && waitingHelps(error.failure);
        if (!passing || !(await retry(error.failure, failures))) throw error;
      }
    }
  };
  const expiring = ({ expiresAt, signedInAt }: NonNullable<typeof held>) =>
    credential.renewable &&
    expiresAt !== undefined &&
    expiresAt - context.clock.now() < Math.min(marginMs, (expiresAt - signedInAt) / 2);
  const giveUp = () => {
    held = undefined;
    pending = undefined;
  };

  return {
    async current() {
      // Looked at before anything is awaited: of several that ask at once, one signs in and the others wait for it.
      if (held !== undefined && (expiring(held) || held.host !== ingressHost())) giveUp();
      pending ??= signIn();
      return (await pending).value;
    },
    renew(refused) {
      // Another check may have had it renewed already.
      if (credential.renewable && held?.value.reveal() === refused.reveal()) giveUp();
      return credential.renewable;
    },
    get held() {
      return held?.value;
    },
    get signInMs() {
      return signInMs;
    },
  };
}
