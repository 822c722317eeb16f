import { ActionError, type Failure, waitingHelps } from "../../errors.ts";
import { oneLine } from "../../lib/text.ts";

import type { Deadline } from "../../lib/time/deadline.ts";
import type { Caller } from "../refusals/caller.ts";
import type { Sql } from "../sql/sql-client.ts";
import { lookupFailure } from "./lookup-failure.ts";
import { type EndpointWish, endpointOf, endpointUrl, showEndpoints } from "./service-endpoint.ts";
import { moved } from "./service-state.ts";
import { watchState } from "./state-watch.ts";

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
  readonly caller: Caller;
  /** `ALTER SERVICE … RESUME` where it is suspended. */
  readonly resume: boolean;
  /** When the waiting ends. */
  readonly deadline: Deadline;
  /** When the last statement has to be answered. */
  readonly answerDeadline: Deadline;
  /** Called with every change, one harmless line. */
  log(line: string): void;
}

const longestMs = 5_000;

/** How long a look at the state may take while the endpoint is being asked: an account in trouble must not end that. */
const glanceMs = 2_000;

/** Watches one service on behalf of one caller. Nothing is asked before {@link ServiceWatch.locate}. */
export function watchService(wish: EndpointWish, context: ServiceWatchContext): ServiceWatch {
  const { sql, caller, deadline, answerDeadline } = context;
  const { clock } = deadline;
  const name = wish.service;
  let told = "";
  let url: URL | undefined;
  let foundAt = Number.NEGATIVE_INFINITY;

  /** Only what is new. */
  const say = (line: string): void => {
    if (line !== told) context.log(line);
    told = line;
  };
  const state = watchState(name, { ...context, clock, waits: deadline.leftMs > 0, say });

  /** @throws {ActionError} for an endpoint that nobody can call */
  const findEndpoint = async (until: Deadline): Promise<URL | Failure> => {
    foundAt = clock.now();
    const outcome = await sql(showEndpoints(name), until);
    if (outcome.kind === "error") throw new ActionError(lookupFailure(outcome, name, caller));
    const found = endpointUrl(outcome.rows.map(endpointOf), wish);
    if (found instanceof URL || found.word === "endpoint-provisioning") return found;
    throw new ActionError(found);
  };

  const look = async (): Promise<Failure | undefined> => {
    const failure = await state.look(answerDeadline);
    const blocked = state.mayBeAsked ? undefined : failure;
    // While it starts there is time to find out that its endpoint could not be called at all. Once it has started it is
    // looked up anew: a service that was dropped and created again has another host.
    if (blocked !== undefined && (url !== undefined || !waitingHelps(blocked))) return blocked;
    const found = await findEndpoint(answerDeadline);
    url = found instanceof URL ? found : undefined;
    if (state.hidden !== undefined && url !== undefined)
      say(`  The state of ${oneLine(name.sql)} may not be seen. ${state.hidden}`);
    return blocked ?? (found instanceof URL ? undefined : found);
  };

  /** What cannot be found out just now changes nothing. */
  const glance = async <Found>(find: (until: Deadline) => Promise<Found>, otherwise: Found): Promise<Found> => {
    try {
      return await find(answerDeadline.within(glanceMs));
    } catch (error) {
      if (error instanceof ActionError) return otherwise;
      throw error;
    }
  };

  return {
    async locate() {
      let telling: Failure | undefined;
      for (let looks = 1; ; looks++) {
        try {
          const failure = await look();
          if (failure === undefined && url !== undefined) return url;
          if (failure !== undefined && (!waitingHelps(failure) || !(await deadline.pause(looks, { longestMs }))))
            return failure;
          telling = failure;
        } catch (error) {
          if (!(error instanceof ActionError) || !waitingHelps(error.failure)) throw error;
          if (!(await deadline.pause(looks, { longestMs }))) {
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
      if (clock.now() - state.lookedAt < longestMs) return state.failure;
      return await glance((until) => state.look(until), state.failure);
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
