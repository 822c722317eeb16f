import { ActionError, type Failure, waitingHelps } from "../../errors.ts";
import { oneLine } from "../../lib/text.ts";
import type { Deadline } from "../../lib/time/deadline.ts";
import { findEndpoint, type Look, type LookContext, lookAtState, nothingSeen } from "./look.ts";
import type { EndpointWish } from "./service-endpoint.ts";
import { perhapsSuspended } from "./service-resume.ts";
import type { ServiceState } from "./service-state.ts";
import { moved } from "./state-failure.ts";
import { freshMs, glance, onlyNew, type WatchContext, waitForUrl } from "./watch.ts";

export interface ServiceWatchContext extends WatchContext, Pick<LookContext, "pause"> {
  /** `ALTER SERVICE … RESUME` where it is suspended. */
  readonly resume: boolean;
}

/** Looks at one service on behalf of one caller, and knows what the last look found. */
export class ServiceWatch {
  readonly #context: ServiceWatchContext;
  readonly #look: LookContext;
  #last: Look;
  #stateAt = Number.NEGATIVE_INFINITY;
  #endpointAt = Number.NEGATIVE_INFINITY;
  #looks = 0;

  constructor(wish: EndpointWish, context: ServiceWatchContext) {
    this.#context = { ...context, log: onlyNew(context.log) };
    this.#look = { ...this.#context, wish, waits: context.waiting.leftMs > 0 };
    this.#last = nothingSeen(context.resume);
  }

  /** Where the endpoint is, once it is known. */
  get url(): URL | undefined {
    const { endpoint } = this.#last;
    return endpoint instanceof URL ? endpoint : undefined;
  }

  /** How often it was looked at to find the URL. */
  get looks(): number {
    return this.#looks;
  }

  /** Its state when it was last seen. */
  get state(): ServiceState | undefined {
    return this.#last.state;
  }

  /**
   * Waits until the endpoint has a URL and the service may answer; else says why not, once waiting cannot help or the time
   * is up. A service that nobody may see, a job, or an endpoint nobody can call is no verdict but an exception.
   *
   * @throws {ActionError} where it cannot be found out, however long one waits
   */
  findUrl(): Promise<URL | Failure> {
    return waitForUrl(() => this.#lookAtBoth(), this.#context);
  }

  /** While the endpoint is being asked: why the service does not answer, by its state. It is looked at every five seconds at most. */
  async failure(): Promise<Failure | undefined> {
    const { clock } = this.#context.waiting;
    if (clock.now() - this.#stateAt >= freshMs) await glance((deadline) => this.#lookAtState(deadline), this.#context);
    return this.#last.failure;
  }

  /**
   * While the endpoint is being asked: that it has moved to another host, which `url` then is; nothing where it has not, or
   * where nobody knows. It is looked up every five seconds at most.
   */
  async moved(): Promise<Failure | undefined> {
    const { clock } = this.#context.waiting;
    const before = this.url;
    if (before === undefined || clock.now() - this.#endpointAt < freshMs) return undefined;
    const found = await glance((deadline) => this.#findEndpoint(deadline), this.#context);
    if (!(found instanceof URL) || found.href === before.href) return undefined;
    this.#last = { ...this.#last, endpoint: found };
    const { service } = this.#look.wish;
    this.#context.log(`  The endpoint of ${oneLine(service.sql)} has moved to ${found.host}`);
    return moved(service, before, found);
  }

  async #lookAtBoth(): Promise<URL | Failure> {
    const { statements } = this.#context;
    await this.#lookAtState(statements);
    this.#looks++;
    const { failure, mayBeAsked, hidden } = this.#last;
    const blocked = mayBeAsked ? undefined : failure;
    // While it starts there is time to find out that its endpoint could not be called at all. Once it has started it is
    // looked up anew: a service that was dropped and created again has another host.
    if (blocked !== undefined && (this.url !== undefined || !waitingHelps(blocked))) return blocked;
    const endpoint = await this.#findEndpoint(statements);
    this.#last = { ...this.#last, endpoint };
    const { caller, pause } = this.#context;
    if (pause && this.#last.state === undefined)
      throw new ActionError(perhapsSuspended(hidden, this.#look.wish.service, caller));
    if (hidden !== undefined && endpoint instanceof URL)
      this.#context.log(`  The state of ${oneLine(this.#look.wish.service.sql)} may not be seen. ${hidden}`);
    return blocked ?? endpoint;
  }

  async #lookAtState(deadline: Deadline): Promise<void> {
    this.#stateAt = deadline.clock.now();
    const look = await lookAtState(this.#last, deadline, this.#look);
    // Another check may have found the endpoint elsewhere meanwhile.
    this.#last = { ...look, endpoint: this.#last.endpoint };
  }

  #findEndpoint(deadline: Deadline): Promise<URL | Failure> {
    this.#endpointAt = deadline.clock.now();
    return findEndpoint(deadline, this.#look);
  }
}
