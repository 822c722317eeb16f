import { ActionError, type Failure, waitingHelps } from "../errors.ts";
import { Held } from "../lib/held.ts";
import type { Secret } from "../lib/secrets/secret.ts";
import type { Credential, IngressToken, SignInContext } from "./method.ts";

/**
 * A token with less time left than this, in milliseconds, is renewed before it is used. A short-lived one is used for
 * half of its life.
 */
const marginMs = 15_000;

export interface TokenSourceOptions {
  readonly credential: Credential;
  readonly context: SignInContext;
  /** Where the token is for. Asked at every sign-in, for an endpoint may move. */
  ingressHost(): string;
  /** Whether to try again after a failure that may pass, having paused; the first is number 1. */
  retry(failure: Failure, number: number): Promise<boolean>;
}

interface HeldToken extends IngressToken {
  /** Milliseconds since the epoch. */
  readonly signedInAt: number;
  readonly host: string;
}

/** The token of one endpoint: obtained at its first use, reused while it is valid, shared by all checks. */
export class TokenSource {
  readonly #options: TokenSourceOptions;
  readonly #token = new Held<HeldToken>();
  #signInMs: number | undefined;
  /** Why the sign-in was given up. Those who ask later get the same at once, and need not wait again. */
  #failure: { readonly error: unknown } | undefined;

  constructor(options: TokenSourceOptions) {
    this.#options = options;
  }

  /** @throws {ActionError} where the sign-in fails; and the same again to whoever asks later. */
  async current(): Promise<Secret> {
    if (this.#failure !== undefined) throw this.#failure.error;
    const token = await this.#token.get(
      (held) => this.#isGood(held),
      () => this.#signIn(),
    );
    return token.value;
  }

  /** Drops the token that was refused. False where another sign-in would only give the same token. */
  renew(refused: Secret): boolean {
    const { renewable } = this.#options.credential;
    // Another check may have had it renewed already.
    if (renewable) this.#token.drop(({ value }) => value.reveal() === refused.reveal());
    return renewable;
  }

  /** The token that was last in use and not refused. */
  get held(): Secret | undefined {
    return this.#token.value?.value;
  }

  /** Milliseconds the last sign-in took, once there was one. */
  get signInMs(): number | undefined {
    return this.#signInMs;
  }

  #isGood({ expiresAt, signedInAt, host }: HeldToken): boolean {
    const { credential, context, ingressHost } = this.#options;
    if (host !== ingressHost()) return false;
    if (!credential.renewable || expiresAt === undefined) return true;
    return expiresAt - context.clock.now() >= Math.min(marginMs, (expiresAt - signedInAt) / 2);
  }

  async #signIn(): Promise<HeldToken> {
    const { credential, context, ingressHost, retry } = this.#options;
    for (let failures = 1; ; failures++) {
      const started = context.clock.now();
      const host = ingressHost();
      try {
        const token = await credential.signIn(context, host);
        const signedInAt = context.clock.now();
        this.#signInMs = signedInAt - started;
        return { ...token, signedInAt, host };
      } catch (error) {
        const passing = error instanceof ActionError && waitingHelps(error.failure);
        if (passing && (await retry(error.failure, failures))) continue;
        this.#failure = { error };
        throw error;
      }
    }
  }
}
