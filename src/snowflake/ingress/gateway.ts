import type { Failure } from "../../errors.ts";
import { ForeignText } from "../../lib/foreign-text.ts";
import type { Redact } from "../../lib/secrets/redactor.ts";
import type { Deadline } from "../../lib/time/deadline.ts";
import type { Http, HttpAnswer, NetworkFailure } from "../../net/http.ts";
import type { HostGuard } from "../host-guard.ts";
import type { Caller } from "../refusals/caller.ts";
import { gatewayFailure } from "./gateway-failure.ts";
import { hasGatewayHeader } from "./gateway-headers.ts";
import { impostorFailure, type Question } from "./impostor.ts";
import { explainNetworkFailure } from "./network-failure.ts";
import { signInPageFailure, signInRedirectFailure } from "./sign-in-page.ts";
import { isSignInRedirect } from "./sign-in-redirect.ts";

export interface GatewayContext {
  readonly http: Http;
  readonly guard: HostGuard;
  readonly caller: Caller;
  readonly redact: Redact;
}

/** The gateway, which stands before every endpoint: what it says in the service's stead, and whether it is there. */
export class Gateway {
  readonly #context: GatewayContext;
  readonly #foreign: ForeignText;

  constructor(context: GatewayContext) {
    this.#context = context;
    this.#foreign = new ForeignText(context.redact);
  }

  /**
   * What is wrong with an answer that is not the service's: what the gateway said in its stead, by a redirect, with JSON or
   * with a page; or that an impostor answered. `undefined` means that the service itself did. The deadline is that of the
   * attempt: to examine the answer is a part of it.
   */
  async recognise(answer: HttpAnswer, question: Question, deadline: Deadline): Promise<Failure | undefined> {
    const { http, guard } = this.#context;
    const { url } = question;
    const failure = await this.#ownWords(answer, url);
    if (failure !== undefined || hasGatewayHeader(answer) || !guard.setsGatewayHeaders(url.hostname)) return failure;
    return await impostorFailure(answer, question, deadline, http);
  }

  /** What the lack of an answer means, and what fixes it. */
  explain(failure: NetworkFailure, url: URL): Failure {
    return explainNetworkFailure(failure, url, this.#context.caller);
  }

  /** Whether a redirect is the app's own: the sign-in's is never followed. */
  isAppRedirect(answer: HttpAnswer, url: URL): boolean {
    return !isSignInRedirect(answer, url);
  }

  async #ownWords(answer: HttpAnswer, url: URL): Promise<Failure | undefined> {
    const { caller } = this.#context;
    return (
      signInRedirectFailure(answer, url, caller) ??
      (await gatewayFailure(answer, url, caller, this.#foreign)) ??
      signInPageFailure(answer, url, caller)
    );
  }
}
