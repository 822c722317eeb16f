import { ActionError, type Failure } from "../../errors.ts";
import { excerpt, oneLine } from "../../lib/text.ts";
import type { Clock } from "../../lib/time/clock.ts";
import type { Deadline } from "../../lib/time/deadline.ts";
import type { ServiceName } from "../identifier.ts";
import type { Caller } from "../refusals/caller.ts";
import type { Sql } from "../sql/sql-client.ts";
import { type SqlError, sqlFault } from "../sql/sql-reply.ts";
import { quoteError } from "./lookup-failure.ts";
import { notResumed, resumeService, resuming } from "./service-resume.ts";
import { describeService, gone, isSuspended, type ServiceState, stateFailure, stateOf } from "./service-state.ts";

/** The state of one service, look by look. */
export interface StateWatch {
  /**
   * Asks what state it is in, and resumes it where that is wanted. Gives why it cannot answer, or nothing where it may.
   * `until` bounds what that takes.
   *
   * @throws {ActionError} for a job, and where Snowflake refuses the caller or cannot be reached
   */
  look(until: Deadline): Promise<Failure | undefined>;
  /** What the last look gave. */
  readonly failure: Failure | undefined;
  /** Its endpoint may be asked in spite of the failure. */
  readonly mayBeAsked: boolean;
  /** Why its state may not be seen; it is not asked for again. */
  readonly hidden: string | undefined;
  /** Milliseconds since the epoch. */
  readonly lookedAt: number;
}

export interface StateWatchContext {
  readonly sql: Sql;
  readonly clock: Clock;
  readonly caller: Caller;
  /** `ALTER SERVICE … RESUME` where it is suspended. */
  readonly resume: boolean;
  /** Whether there is time for it to become another. */
  readonly waits: boolean;
  /** Tells one harmless line, if it is news. */
  say(line: string): void;
}

/** Watches the state of one service. Nothing is asked before {@link StateWatch.look}. */
export function watchState(name: ServiceName, context: StateWatchContext): StateWatch {
  const { sql, clock, caller, waits, say } = context;
  const service = oneLine(name.sql);
  let seen: ServiceState | undefined;
  let failure: Failure | undefined;
  let hidden: string | undefined;
  let resumes = context.resume;
  let resumed = false;
  let lookedAt = Number.NEGATIVE_INFINITY;

  /** A request wakes a suspended service that resumes by itself: the endpoint may be asked. */
  const wakes = (state: ServiceState) => isSuspended(state) && state.autoResume && !resumes;
  /** Whoever does not wait asks what is there now: the version before, while a new one is on its way. */
  const answers = (state: ServiceState) => state.isUpgrading && state.status === "RUNNING" && !waits;

  const unread = (error: SqlError): Failure | undefined => {
    const fault = sqlFault(error);
    if (seen !== undefined && fault === "not-found") return gone(`${service} is gone. ${quoteError(error)}`, name);
    if (fault === "other") {
      // An error that says nothing of the service says nothing of the next look either.
      say(`  The state of ${service} could not be read. ${quoteError(error)}`);
      return failure;
    }
    hidden = quoteError(error);
    return undefined;
  };

  const read = async (state: ServiceState, until: Deadline): Promise<Failure | undefined> => {
    seen = state;
    const remark = wakes(state) ? "; a request wakes it up" : state.isUpgrading ? ", and being upgraded" : "";
    say(`  ${service} is ${excerpt(state.status, 40)}${remark}`);
    if (resumes && isSuspended(state)) {
      const pending = await resume(state, until);
      // What we may not do, a request to the endpoint may do for us.
      if (pending.word !== "service-suspended" || !state.autoResume) return pending;
      resumes = false;
      say(`  ${pending.happened} A request wakes it up`);
    }
    const blocked = stateFailure(state, name);
    if (blocked?.word === "input-invalid") throw new ActionError(blocked);
    return blocked;
  };

  const resume = async ({ status }: ServiceState, until: Deadline): Promise<Failure> => {
    if (!resumed && status === "SUSPENDED") {
      const outcome = await sql(resumeService(name), until);
      if (outcome.kind === "error") return notResumed(outcome, name, caller);
      resumed = true;
      say(`  ${service} was told to resume`);
    }
    return resuming(name, resumed);
  };

  return {
    async look(until) {
      if (hidden !== undefined) return undefined;
      lookedAt = clock.now();
      const outcome = await sql(describeService(name), until);
      const [row] = outcome.kind === "error" ? [] : outcome.rows;
      if (outcome.kind === "error") failure = unread(outcome);
      else failure = row === undefined ? undefined : await read(stateOf(row), until);
      return failure;
    },
    get failure() {
      return failure;
    },
    get mayBeAsked() {
      return seen !== undefined && (wakes(seen) || answers(seen));
    },
    get hidden() {
      return hidden;
    },
    get lookedAt() {
      return lookedAt;
    },
  };
}
