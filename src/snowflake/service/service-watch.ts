import { ActionError, type Failure, waitingHelps } from "../../errors.ts";
import { oneLine } from "../../lib/text.ts";
import type { Deadline } from "../../lib/time/deadline.ts";
import { findEndpoint, type Look, type LookContext, lookAtState, nothingSeen } from "./look.ts";
import type { EndpointWish } from "./service-endpoint.ts";
import { perhapsSuspended } from "./service-resume.ts";
import type { ServiceState } from "./service-state.ts";
import { moved } from "./state-failure.ts";

export interface ServiceWatchContext extends Pick<LookContext, "sql" | "caller" | "pause"> {
  /** `ALTER SERVICE … RESUME` where it is suspended. */
  readonly resume: boolean;
  /** When the waiting ends. */
  readonly waiting: Deadline;
  /** When the last statement must be answered. */
  readonly statements: Deadline;
  /** Called with every change, one harmless line. */
  log(line: string): void;
}

/** The longest pause between two looks, in milliseconds. */
const longestPauseMs = 5_000;
/** While the endpoint is being asked, what was looked at is not looked at again for this long, in milliseconds. */
const freshMs = 5_000;

/** How long a look may take then: an account in trouble must not end that. */
const glanceMs = 2_000;

/** Looks at one service on behalf of one caller, and knows what the last look found. */
export class ServiceWatch {
  readonly #context: ServiceWatchContext;
  readonly #look: LookContext;
  #last: Look;
  #stateAt = Number.NEGATIVE_INFINITY;
  #endpointAt = Number.NEGATIVE_INFINITY;
  #logged = "";

  constructor(wish: EndpointWish, context: ServiceWatchContext) {
    this.#context = context;
    this.#look = { ...context, wish, waits: context.waiting.leftMs > 0, log: (line) => this.#log(line) };
    this.#last = nothingSeen(context.resume);
  }

  /** Where the endpoint is, once it is known. */
  get url(): URL | undefined {
    const { endpoint } = this.#last;
    return endpoint instanceof URL ? endpoint : undefined;
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
  async findUrl(): Promise<URL | Failure> {
    const { waiting } = this.#context;
    let before: Failure | undefined;
    for (let looks = 1; ; looks++) {
      try {
        const found = await this.#lookAtBoth();
        if (found instanceof URL || !waitingHelps(found) || !(await waiting.pause(looks, { longestPauseMs })))
          return found;
        before = found;
      } catch (error) {
        if (!(error instanceof ActionError) || !waitingHelps(error.failure)) throw error;
        if (!(await waiting.pause(looks, { longestPauseMs }))) {
          // A look that the deadline cut short says less than the whole one before it.
          if (before !== undefined) return before;
          throw error;
        }
        this.#log(`  ${error.failure.happened} Trying again`);
      }
    }
  }

  /** While the endpoint is being asked: why the service does not answer, by its state. It is looked at every five seconds at most. */
  async failure(): Promise<Failure | undefined> {
    const { clock } = this.#context.waiting;
    if (clock.now() - this.#stateAt >= freshMs) await this.#glance((deadline) => this.#lookAtState(deadline));
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
    const found = await this.#glance((deadline) => this.#findEndpoint(deadline));
    if (!(found instanceof URL) || found.href === before.href) return undefined;
    this.#last = { ...this.#last, endpoint: found };
    const { service } = this.#look.wish;
    this.#log(`  The endpoint of ${oneLine(service.sql)} has moved to ${found.host}`);
    return moved(service, before, found);
  }

  async #lookAtBoth(): Promise<URL | Failure> {
    const { statements } = this.#context;
    await this.#lookAtState(statements);
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
      this.#log(`  The state of ${oneLine(this.#look.wish.service.sql)} may not be seen. ${hidden}`);
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

  /** What cannot be found out now changes nothing. */
  async #glance<Found>(look: (deadline: Deadline) => Promise<Found>): Promise<Found | undefined> {
    try {
      return await look(this.#context.statements.within(glanceMs));
    } catch (error) {
      if (error instanceof ActionError) return undefined;
      throw error;
    }
  }

  /** Only what is new. */
  #log(line: string): void {
    if (line !== this.#logged) this.#context.log(line);
    this.#logged = line;
  }
}
