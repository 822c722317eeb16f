import { ActionError, type Failure } from "../../errors.ts";
import { oneLine } from "../../lib/text.ts";
import type { Deadline } from "../../lib/time/deadline.ts";
import type { Caller } from "../refusals/caller.ts";
import { quotedError } from "../sql/quoted-error.ts";
import type { Sql } from "../sql/sql-client.ts";
import { type SqlError, sqlFault } from "../sql/sql-reply.ts";
import { describeHost } from "./described/described-host.ts";
import { lookupFailure, noneShown } from "./lookup-failure.ts";
import { type EndpointWish, endpointOf, endpointUrl, showEndpoints } from "./service-endpoint.ts";
import { leftAlone, notResumed, resumeService, resuming } from "./service-resume.ts";
import { describeService, isSuspended, type ServiceState, stateOf } from "./service-state.ts";
import { gone, stateFailure } from "./state-failure.ts";

/** What is known of a service after one look at it, and what the looks before it found. */
export interface Look {
  /** `undefined` until it was seen. */
  readonly state: ServiceState | undefined;
  /** Why it cannot answer, by its state; `undefined` where it may. */
  readonly failure: Failure | undefined;
  /** Its endpoint may be asked in spite of the failure. */
  readonly mayBeAsked: boolean;
  /** Why its state may not be seen, as a sentence; it is not asked for again. */
  readonly hidden: string | undefined;
  /** Where its endpoint is, or why it has no URL yet; `undefined` until somebody looked. */
  readonly endpoint: URL | Failure | undefined;
  /** Whether it is to be resumed where it is suspended, or was. */
  readonly resume: "unwanted" | "wanted" | "done";
}

/** Before the first look. */
export const nothingSeen = (resume: boolean): Look => ({
  state: undefined,
  failure: undefined,
  mayBeAsked: false,
  hidden: undefined,
  endpoint: undefined,
  resume: resume ? "wanted" : "unwanted",
});

/** Whom to look at, and with what. */
export interface LookContext {
  readonly wish: EndpointWish;
  readonly sql: Sql;
  readonly caller: Caller;
  /** Leave it alone where it is suspended. */
  readonly pause: boolean;
  /** Whether there is time for the service to get into another state. */
  readonly waits: boolean;
  /** Writes one line to the log, if it is new. */
  log(line: string): void;
}

/**
 * Looks at the state of the service, and resumes it where that is wanted.
 *
 * @throws {ActionError} for a job, and where Snowflake refuses the caller or cannot be reached
 */
export async function lookAtState(last: Look, deadline: Deadline, context: LookContext): Promise<Look> {
  if (last.hidden !== undefined) return last;
  const outcome = await context.sql(describeService(context.wish.service), deadline);
  if (outcome.kind === "error") return unseen(outcome, last, context);
  const [row] = outcome.rows;
  if (row === undefined) return { ...last, failure: undefined };
  const state = stateOf(row);
  // Whether a request wakes an application service is in no documented column: it is asked, and its answer decides.
  const mayWake = context.wish.service.kind !== "SERVICE" && row.get("auto_resume") === undefined;
  return seen(mayWake ? { ...state, autoResume: true } : state, last, deadline, context);
}

/**
 * Looks where the endpoint of the service is; gives why it has no URL yet.
 *
 * @throws {ActionError} for an endpoint that nobody can call, and where it cannot be found out
 */
export async function findEndpoint(deadline: Deadline, context: LookContext): Promise<URL | Failure> {
  const { wish, sql, caller } = context;
  if (wish.service.kind !== "SERVICE") return (await describeHost(deadline, context)).host;
  const outcome = await sql(showEndpoints(wish.service), deadline);
  if (outcome.kind === "error") throw new ActionError(await lookupFailure(outcome, wish.service, caller));
  const endpoints = outcome.rows.map(endpointOf);
  if (endpoints.length === 0) throw new ActionError(noneShown(wish.service, caller));
  const endpoint = endpointUrl(endpoints, wish);
  if (endpoint instanceof URL || endpoint.word === "endpoint-provisioning") return endpoint;
  throw new ActionError(endpoint);
}

function unseen(error: SqlError, last: Look, { wish, log }: LookContext): Look {
  const fault = sqlFault(error);
  const service = oneLine(wish.service.sql);
  const quote = quotedError(error);
  if (last.state !== undefined && fault === "not-found") {
    return { ...last, failure: gone(`${service} is gone. ${quote}`, wish.service) };
  }
  if (fault === "other") {
    // The error is not about the service: the next look may succeed.
    log(`  The state of ${service} could not be read. ${quote}`);
    return last;
  }
  return { ...last, failure: undefined, hidden: quote };
}

async function seen(state: ServiceState, last: Look, deadline: Deadline, context: LookContext): Promise<Look> {
  const { wish, waits, pause, log } = context;
  const name = wish.service;
  if (pause && isSuspended(state)) {
    log(`  ${oneLine(name.sql)} is ${state.status}; it is left alone`);
    return { ...last, state, failure: leftAlone(state.status, name), mayBeAsked: false };
  }
  const wakes = isSuspended(state) && state.autoResume;
  const remark =
    wakes && last.resume === "unwanted" ? "; a request wakes it up" : state.isUpgrading ? ", and being upgraded" : "";
  log(`  ${oneLine(name.sql)} is ${state.status}${remark}`);

  let { resume } = last;
  if (resume !== "unwanted" && isSuspended(state)) {
    const refusal = resume === "wanted" && state.status === "SUSPENDED" ? await resumed(deadline, context) : undefined;
    if (refusal === undefined) {
      resume = state.status === "SUSPENDED" ? "done" : resume;
      return { ...last, state, resume, failure: resuming(name, resume === "done"), mayBeAsked: false };
    }
    // If we may not resume it, a request to its endpoint may.
    if (!wakes || refusal.lasting === true) return { ...last, state, failure: refusal, mayBeAsked: false };
    resume = "unwanted";
    log(`  ${refusal.happened} A request wakes it up`);
  }
  const failure = stateFailure(state, name);
  if (failure?.word === "input-invalid") throw new ActionError(failure);
  // Whoever does not wait asks what is there now: the version before, while a new one is on its way.
  const answers = state.isUpgrading && state.status === "RUNNING" && !waits;
  return { ...last, state, resume, failure, mayBeAsked: wakes || answers };
}

/** Resumes the service; gives why Snowflake would not. */
async function resumed(deadline: Deadline, context: LookContext): Promise<Failure | undefined> {
  const { wish, sql, caller, log } = context;
  const outcome = await sql(resumeService(wish.service), deadline);
  if (outcome.kind === "error") return notResumed(outcome, wish.service, caller);
  log(`  ${oneLine(wish.service.sql)} was told to resume`);
  return undefined;
}
