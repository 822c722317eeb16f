import { ActionError, type Failure, waitingHelps } from "../errors.ts";
import type { Clock } from "../lib/clock.ts";
import { paused } from "../lib/pause.ts";
import { excerpt, oneLine } from "../lib/text.ts";
import type { Caller } from "./caller.ts";
import { type EndpointWish, endpointOf, endpointUrl, showEndpoints } from "./service-endpoint.ts";
import { lookupFailure, quoteError } from "./service-grants.ts";
import { notResumed, resumeService, resuming } from "./service-resume.ts";
import {
  describeService,
  gone,
  isSuspended,
  moved,
  type ServiceState,
  stateFailure,
  stateOf,
} from "./service-state.ts";
import type { Sql } from "./sql.ts";
import { sqlFault } from "./sql-reply.ts";

/** A service that is being watched: where its endpoint is, and whether it can answer. */
export interface ServiceWatch {
  /**
   * Waits until the endpoint has a URL and the service may answer; else says why not, once waiting cannot help or the time
   * is up. A service that nobody may see, a job, or an endpoint nobody can call is no verdict but an exception.
   *
   * @throws {ActionError} where it cannot be found out, whatever one waits
   */
  locate(): Promise<URL | Failure>;
  /** Where the endpoint is, once it was located. */
  readonly url: URL | undefined;
  /* What follows is looked at while the endpoint is being asked: at most every five seconds, and briefly. */
  /** Why the service does not answer, by what Snowflake says of it. */
  failure(): Promise<Failure | undefined>;
  /** That the endpoint has moved to another host, which `url` then is; nothing where it has not, or where nobody knows. */
  moved(): Promise<Failure | undefined>;
}

export interface ServiceWatchContext {
  readonly sql: Sql;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly caller: Caller;
  /** `ALTER SERVICE … RESUME` where it is suspended. */
  readonly resume: boolean;
  /** When the waiting ends, and when the last statement has to be answered: milliseconds since the epoch. */
  readonly waitUntil: number;
  readonly answerUntil: number;
  /** Told of every change, one harmless line. */
  note(line: string): void;
}

const longestMs = 5_000;

/** How long a look at the state may take while the endpoint is being asked: an account in trouble must not end that. */
const glanceMs = 2_000;

/** Watches one service on behalf of one caller. Nothing is asked before {@link ServiceWatch.locate}. */
export function watchService(wish: EndpointWish, context: ServiceWatchContext): ServiceWatch {
  const { sql, clock, signal, caller, waitUntil, answerUntil } = context;
  const name = wish.service;
  const waits = clock.now() < waitUntil;
  let url: URL | undefined;
  let seen: ServiceState | undefined;
  let known: Failure | undefined;
  /** Why its state may not be seen. */
  let hidden: string | undefined;
  let told = "";
  let resumed = false;
  let lookedAt = Number.NEGATIVE_INFINITY;
  let foundAt = Number.NEGATIVE_INFINITY;

  /** @throws {ActionError} for an endpoint that nobody can call */
  const findEndpoint = async (until: number): Promise<URL | Failure> => {
    foundAt = clock.now();
    const outcome = await sql(showEndpoints(name), until);
    if (outcome.kind === "error") throw new ActionError(lookupFailure(outcome, name, caller));
    const found = endpointUrl(outcome.rows.map(endpointOf), wish);
    if (found instanceof URL || found.word === "endpoint-provisioning") return found;
    throw new ActionError(found);
  };

  const findState = async (until: number): Promise<Failure | undefined> => {
    if (hidden !== undefined) return undefined;
    lookedAt = clock.now();
    const outcome = await sql(describeService(name), until);
    if (outcome.kind === "error") {
      const fault = sqlFault(outcome);
      if (seen !== undefined && fault === "not-found")
        return gone(`${oneLine(name.sql)} is gone. ${quoteError(outcome)}`, name);
      if (fault === "other") {
        // An error that says nothing of the service says nothing of the next look either.
        say(`  The state of ${oneLine(name.sql)} could not be read. ${quoteError(outcome)}`);
        return known;
      }
      hidden = quoteError(outcome);
      return undefined;
    }
    const [row] = outcome.rows;
    if (row === undefined) return undefined;
    const state = stateOf(row);
    tell(state);
    seen = state;
    if (context.resume && isSuspended(state)) return await resume(state, until);
    const failure = stateFailure(state, name);
    if (failure?.word === "input-invalid") throw new ActionError(failure);
    return failure;
  };

  const resume = async ({ status }: ServiceState, until: number): Promise<Failure> => {
    if (!resumed && status === "SUSPENDED") {
      const outcome = await sql(resumeService(name), until);
      if (outcome.kind === "error") return notResumed(outcome, name, caller);
      resumed = true;
      context.note(`  ${oneLine(name.sql)} was told to resume`);
    }
    return resuming(name, resumed);
  };

  const tell = (state: ServiceState): void => {
    const remark = wakes(state) ? "; a request wakes it up" : state.isUpgrading ? ", and being upgraded" : "";
    say(`  ${oneLine(name.sql)} is ${excerpt(state.status, 40)}${remark}`);
  };

  /** Only what is new. */
  const say = (line: string): void => {
    if (line !== told) context.note(line);
    told = line;
  };

  /** A request wakes a suspended service that resumes by itself: the endpoint may be asked. */
  const wakes = (state: ServiceState) => isSuspended(state) && state.autoResume && !context.resume;
  /** Whoever does not wait asks what is there now: the version before, while a new one is on its way. */
  const answers = (state: ServiceState) => state.isUpgrading && state.status === "RUNNING" && !waits;

  const look = async (): Promise<Failure | undefined> => {
    known = await findState(answerUntil);
    const blocked = seen !== undefined && (wakes(seen) || answers(seen)) ? undefined : known;
    // While it starts there is time to find out that its endpoint could not be called at all. Once it has started it is
    // looked up anew: a service that was dropped and created again has another host.
    if (blocked !== undefined && (url !== undefined || !waitingHelps(blocked))) return blocked;
    const found = await findEndpoint(answerUntil);
    url = found instanceof URL ? found : undefined;
    if (hidden !== undefined && url !== undefined)
      say(`  The state of ${oneLine(name.sql)} may not be seen. ${hidden}`);
    return blocked ?? (found instanceof URL ? undefined : found);
  };

  /** What cannot be found out just now changes nothing. */
  const glance = async <Found>(find: (until: number) => Promise<Found>, otherwise: Found): Promise<Found> => {
    try {
      return await find(Math.min(answerUntil, clock.now() + glanceMs));
    } catch (error) {
      if (error instanceof ActionError) return otherwise;
      throw error;
    }
  };

  const patience = { clock, signal, longestMs, until: waitUntil };

  return {
    async locate() {
      let telling: Failure | undefined;
      for (let looks = 1; ; looks++) {
        try {
          const failure = await look();
          if (failure === undefined && url !== undefined) return url;
          if (failure !== undefined && (!waitingHelps(failure) || !(await paused(looks, patience)))) return failure;
          telling = failure;
        } catch (error) {
          if (!(error instanceof ActionError) || !waitingHelps(error.failure)) throw error;
          if (!(await paused(looks, patience))) {
            // A lookup that the deadline cut short says less than the whole one before it.
            if (telling !== undefined) return telling;
            throw error;
          }
          say(`  ${error.failure.happened} Trying again`);
        }
      }
    },
    get url() {
      return url;
    },
    async failure() {
      if (clock.now() - lookedAt >= longestMs) known = await glance(findState, known);
      return known;
    },
    async moved() {
      const before = url;
      if (before === undefined || clock.now() - foundAt < longestMs) return undefined;
      const found = await glance(findEndpoint, undefined);
      if (!(found instanceof URL) || found.href === before.href) return undefined;
      url = found;
      say(`  The endpoint of ${oneLine(name.sql)} has moved to ${found.host}`);
      return moved(name, before, found);
    },
  };
}
