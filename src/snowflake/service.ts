import { ActionError, type Failure, waitingMends } from "../errors.ts";
import type { Clock } from "../lib/clock.ts";
import { paused } from "../lib/pause.ts";
import { excerpt, oneLine } from "../lib/text.ts";
import type { Caller } from "./caller.ts";
import { type EndpointWish, endpointOf, endpointUrl, showEndpoints } from "./service-endpoint.ts";
import { lookupFailure, quoteError } from "./service-grants.ts";
import { notResumed, resumeService, resuming } from "./service-resume.ts";
import { describeService, gone, isSuspended, type ServiceState, stateFailure, stateOf } from "./service-state.ts";
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
  /** Why the service does not answer, by what Snowflake says of it; asked at most every five seconds. */
  failure(): Promise<Failure | undefined>;
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
  readonly deadline: number;
  /** Told of every change, one harmless line. */
  note(line: string): void;
}

const longestMs = 5_000;

/** Watches one service on behalf of one caller. Nothing is asked before {@link ServiceWatch.locate}. */
export function watchService(wish: EndpointWish, context: ServiceWatchContext): ServiceWatch {
  const { sql, clock, signal, caller, waitUntil, deadline } = context;
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

  const findEndpoint = async (): Promise<Failure | undefined> => {
    const outcome = await sql(showEndpoints(name), deadline);
    if (outcome.kind === "error") throw new ActionError(lookupFailure(outcome, name, caller));
    const found = endpointUrl(outcome.rows.map(endpointOf), wish);
    if (found instanceof URL) url = found;
    else if (found.word === "endpoint-provisioning") return found;
    else throw new ActionError(found);
    return undefined;
  };

  const findState = async (): Promise<Failure | undefined> => {
    if (hidden !== undefined) return undefined;
    lookedAt = clock.now();
    const outcome = await sql(describeService(name), deadline);
    if (outcome.kind === "error") {
      if (seen !== undefined && sqlFault(outcome) === "not-found")
        return gone(`${oneLine(name.sql)} is gone. ${quoteError(outcome)}`, name);
      hidden = quoteError(outcome);
      return undefined;
    }
    const [row] = outcome.rows;
    if (row === undefined) return undefined;
    const state = stateOf(row);
    tell(state);
    seen = state;
    if (context.resume && isSuspended(state)) return await resume(state);
    const failure = stateFailure(state, name);
    if (failure?.word === "input-invalid") throw new ActionError(failure);
    return failure;
  };

  const resume = async ({ status }: ServiceState): Promise<Failure> => {
    if (!resumed && status === "SUSPENDED") {
      const outcome = await sql(resumeService(name), deadline);
      if (outcome.kind === "error") return notResumed(outcome, name, caller);
      resumed = true;
      context.note(`  ${oneLine(name.sql)} was told to resume`);
    }
    return resuming(name, resumed);
  };

  const tell = (state: ServiceState): void => {
    const remark = wakes(state) ? "; a request wakes it up" : state.isUpgrading ? ", and being upgraded" : "";
    const line = `  ${oneLine(name.sql)} is ${excerpt(state.status, 40)}${remark}`;
    if (line !== told) context.note(line);
    told = line;
  };

  /** A request wakes a suspended service that resumes by itself: the endpoint may be asked. */
  const wakes = (state: ServiceState) => isSuspended(state) && state.autoResume && !context.resume;
  /** Whoever does not wait asks what is there now: the version before, while a new one is on its way. */
  const answers = (state: ServiceState) => state.isUpgrading && state.status === "RUNNING" && !waits;

  const look = async (): Promise<Failure | undefined> => {
    known = await findState();
    const blocked = seen !== undefined && (wakes(seen) || answers(seen)) ? undefined : known;
    // While it starts there is time to find out that its endpoint could not be called at all.
    if (url !== undefined || (blocked !== undefined && !waitingMends(blocked))) return blocked;
    const provisioning = await findEndpoint();
    if (hidden !== undefined && provisioning === undefined)
      context.note(`  The state of ${oneLine(name.sql)} may not be seen. ${hidden}`);
    return blocked ?? provisioning;
  };

  const patience = { clock, signal, longestMs, until: waitUntil };

  return {
    async locate() {
      let telling: Failure | undefined;
      for (let looks = 1; ; looks++) {
        try {
          const failure = await look();
          if (failure === undefined && url !== undefined) return url;
          if (failure !== undefined && (!waitingMends(failure) || !(await paused(looks, patience)))) return failure;
          telling = failure;
        } catch (error) {
          if (!(error instanceof ActionError) || !waitingMends(error.failure)) throw error;
          if (!(await paused(looks, patience))) {
            // A lookup that the deadline cut short says less than the whole one before it.
            if (telling !== undefined) return telling;
            throw error;
          }
          context.note(`  ${caller.accountHost ?? "the account host"} could not be reached; trying again`);
        }
      }
    },
    async failure() {
      if (clock.now() - lookedAt < longestMs) return known;
      try {
        known = await findState();
      } catch (error) {
        if (!(error instanceof ActionError)) throw error;
      }
      return known;
    },
  };
}
