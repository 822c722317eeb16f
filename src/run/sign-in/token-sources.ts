import type { Credential, SignInContext } from "../../auth/method.ts";
import { TokenSource } from "../../auth/token-source.ts";
import type { Schedule } from "../../probe/schedule.ts";
import type { RunTime } from "../run-time.ts";
import { retryOfSignIn } from "./sign-in-context.ts";

/** The tokens of a run: one a host where a token is for one host, else one for all. */
export class TokenSources {
  readonly #credential: Credential;
  readonly #context: SignInContext;
  readonly #schedule: Schedule;
  readonly #sources = new Map<string, TokenSource>();

  constructor(credential: Credential, context: SignInContext, schedule: Schedule) {
    this.#credential = credential;
    this.#context = context;
    this.#schedule = schedule;
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
      retry: retryOfSignIn(this.#schedule, this.#context, time.waiting),
    });
    this.#sources.set(key, source);
    return source;
  }
}
