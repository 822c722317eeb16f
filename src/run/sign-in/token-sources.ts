import type { Credential, SignInContext } from "../../auth/method.ts";
import { TokenSource } from "../../auth/token-source.ts";
import type { Failure } from "../../errors.ts";
import { Progress } from "../../report/log/progress.ts";
import type { RunTime } from "../run-time.ts";

/** A sign-in that fails but may still succeed is tried again for this long, in milliseconds, also without `wait`. */
const signInGraceMs = 2_000;

/** The tokens of a run: one a host where a token is for one host, else one for all. */
export class TokenSources {
  readonly #credential: Credential;
  readonly #context: SignInContext;
  readonly #longestPauseMs: number;
  readonly #sources = new Map<string, TokenSource>();

  constructor(credential: Credential, context: SignInContext, longestPauseMs: number) {
    this.#credential = credential;
    this.#context = context;
    this.#longestPauseMs = longestPauseMs;
  }

  /** Tokens for the host, which `ingressHost` gives: an endpoint may move. */
  of(ingressHost: () => string, time: RunTime): TokenSource {
    const credential = this.#credential;
    const host = ingressHost();
    const key = credential.perHost ? host : "";
    const known = this.#sources.get(key);
    if (known !== undefined) return known;
    const source = new TokenSource({
      credential,
      context: this.#context,
      ingressHost: credential.perHost ? ingressHost : () => host,
      retry: this.#retry(time),
    });
    this.#sources.set(key, source);
    return source;
  }

  /** Pauses before the next sign-in; false when no time is left. */
  #retry({ waiting }: RunTime) {
    const graceful = waiting.atLeast(signInGraceMs);
    const progress = new Progress(this.#context);
    return ({ happened }: Failure, number: number): Promise<boolean> =>
      graceful.pause(number, {
        longestPauseMs: this.#longestPauseMs,
        onPause: (pauseMs) => progress.log(happened, number, happened, pauseMs),
      });
  }
}
