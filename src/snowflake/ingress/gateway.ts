import type { Failure } from "../../errors.ts";
import type { Http, HttpAnswer, HttpOutcome, NetworkFailure } from "../../net/http.ts";
import type { HostGuard } from "../host-guard.ts";
import { ownLimits } from "../limits.ts";
import type { Caller } from "../refusals/caller.ts";
import { requiresToken } from "./anonymous-request.ts";
import { gatewayFailure } from "./gateway-failure.ts";
import { hasGatewayHeader, impostorFailure } from "./gateway-headers.ts";
import { explainNetworkFailure } from "./network-failure.ts";
import { isSignInRedirect, signInPageFailure } from "./sign-in-page.ts";

export interface GatewayContext {
  readonly http: Http;
  readonly signal: AbortSignal;
  readonly guard: HostGuard;
  readonly caller: Caller;
}

/** Snowflake's ingress, which stands before every endpoint: what it says in the service's stead, and whether it is there. */
export class Gateway {
  readonly #context: GatewayContext;
  /** Hosts that were found to be the ingress's, though their answers have none of its headers. */
  readonly #proven = new Set<string>();

  constructor(context: GatewayContext) {
    this.#context = context;
  }

  /**
   * What the ingress said in the service's stead, with JSON or with a page. `undefined` means that the service itself
   * answered, or an impostor.
   */
  recognise(answer: HttpAnswer, url: URL): Failure | undefined {
    const { caller } = this.#context;
    return gatewayFailure(answer, url, caller) ?? signInPageFailure(answer, url, caller);
  }

  /** What the lack of an answer means, and what fixes it. */
  explain(failure: NetworkFailure, url: URL): Failure {
    return explainNetworkFailure(failure, url, this.#context.caller);
  }

  /** Whether a redirect is the app's own: the sign-in's is never followed. */
  isAppRedirect(answer: HttpAnswer, url: URL): boolean {
    return !isSignInRedirect(answer, url);
  }

  /**
   * What is wrong with an answer that came from somebody else than the ingress. Its headers settle it; where there is none,
   * the host is asked once more without a token.
   */
  async impostor(outcome: HttpOutcome, url: URL, timeoutMs: number): Promise<Failure | undefined> {
    const { http, signal, guard } = this.#context;
    if (outcome.kind === "failed" || !guard.setsGatewayHeaders(url.hostname) || hasGatewayHeader(outcome))
      return undefined;
    if (this.#proven.has(url.host)) return undefined;
    const said = await requiresToken(http, url.host, outcome.status, ownLimits(timeoutMs, signal));
    // Without an answer there is nothing against the one we have; nor does it speak for those to come.
    if (said === "heeds") this.#proven.add(url.host);
    return said === "ignores" ? impostorFailure(outcome, url) : undefined;
  }
}
