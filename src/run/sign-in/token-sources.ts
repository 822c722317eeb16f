import type { Credential, SignInContext } from "../../auth/method.ts";
import { TokenSource } from "../../auth/token-source.ts";
import type { Schedule } from "../../probe/schedule.ts";
import { Progress } from "../../report/log/progress.ts";
import type { RunTime } from "../run-time.ts";
import { signInRetry } from "./sign-in-retry.ts";

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

  /**
   * Tokens for the host, which `ingressHost` gives (an endpoint may move), once there is a first one.
   *
   * @throws {ActionError} where there is none
   */
  async of(ingressHost: () => string, time: RunTime): Promise<TokenSource> {
    const credential = this.#credential;
    const host = ingressHost();
    const key = credential.perHost ? host : "";
    const progress = new Progress(this.#context);
    const source =
      this.#sources.get(key) ??
      new TokenSource({
        credential,
        context: this.#context,
        ingressHost: credential.perHost ? ingressHost : () => host,
        retry: signInRetry(this.#schedule, time.waiting, progress),
      });
    this.#sources.set(key, source);
    await source.current().finally(() => progress.end());
    return source;
  }
}
