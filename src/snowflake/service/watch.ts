import { ActionError, type Failure, waitingHelps } from "../../errors.ts";
import type { Deadline } from "../../lib/time/deadline.ts";
import type { Caller } from "../refusals/caller.ts";
import type { Sql } from "../sql/sql-client.ts";

/** What it takes to look at something, again and again. */
export interface WatchContext {
  readonly sql: Sql;
  readonly caller: Caller;
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
export const freshMs = 5_000;

/** How long a look may take then: an account in trouble must not end that. */
const glanceMs = 2_000;

/**
 * Looks until there is a URL; else gives why there is none, once waiting cannot help or the time is up.
 *
 * @param onRetry called with why there was none before another look; one that fails is logged anyway
 * @throws {ActionError} where it cannot be found out, however long one waits
 */
export async function waitForUrl(
  look: () => Promise<URL | Failure>,
  { waiting, log }: Pick<WatchContext, "waiting" | "log">,
  onRetry: (failure: Failure) => void = () => undefined,
): Promise<URL | Failure> {
  let before: Failure | undefined;
  for (let looks = 1; ; looks++) {
    try {
      const found = await look();
      if (found instanceof URL || !waitingHelps(found) || !(await waiting.pause(looks, { longestPauseMs })))
        return found;
      before = found;
      onRetry(found);
    } catch (error) {
      if (!(error instanceof ActionError) || !waitingHelps(error.failure)) throw error;
      if (!(await waiting.pause(looks, { longestPauseMs }))) {
        // A look that the deadline cut short says less than the whole one before it.
        if (before !== undefined) return before;
        throw error;
      }
      log(`  ${error.failure.happened} Trying again`);
    }
  }
}

/** A look while the endpoint is being asked. What cannot be found out now changes nothing. */
export async function glance<Found>(
  look: (deadline: Deadline) => Promise<Found>,
  { statements }: Pick<WatchContext, "statements">,
): Promise<Found | undefined> {
  try {
    return await look(statements.within(glanceMs));
  } catch (error) {
    if (error instanceof ActionError) return undefined;
    throw error;
  }
}

/** A log that leaves out a line that it wrote last. */
export function onlyNew(log: (line: string) => void): (line: string) => void {
  let last = "";
  return (line) => {
    if (line !== last) log(line);
    last = line;
  };
}
