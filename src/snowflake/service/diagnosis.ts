import { ActionError, type Failure } from "../../errors.ts";
import { excerpt } from "../../lib/text.ts";
import type { Deadline } from "../../lib/time/deadline.ts";
import type { ServiceName } from "../identifier.ts";
import type { Caller } from "../refusals/caller.ts";
import { sqlRole, theRole } from "../refusals/wording.ts";
import { quotedError } from "../sql/quoted-error.ts";
import type { Sql } from "../sql/sql-client.ts";
import { type SqlError, sqlFault } from "../sql/sql-reply.ts";
import type { SqlRow } from "../sql/sql-row.ts";
import { type ContainerFinding, causeOf, findingOf, lastLines, mayPass } from "./container-finding.ts";
import { applicationLog } from "./described/application-log.ts";
import { type Container, containerLog, containerOf, severity } from "./service-container.ts";
import { describeService, showContainers, stateOf } from "./service-state.ts";

/** What Snowflake knows of a service that did not answer as it should. Every text is one harmless line without secrets. */
export interface Diagnosis {
  readonly service: string;
  /** As DESCRIBE SERVICE says; empty where it does not. */
  readonly status: string;
  readonly containers: readonly ContainerFinding[];
  /** The last lines of an application service, which shows no containers; absent where it wrote none. */
  readonly log?: readonly string[];
  /** What could not be seen, and why. */
  readonly notes: readonly string[];
}

export interface DiagnosisContext {
  readonly sql: Sql;
  readonly caller: Caller;
  /** What is not found out by then is left out. */
  readonly deadline: Deadline;
}

const logLines = 50;
/** Where a hundred instances restart, the fourth log shows nothing new. */
const mostLogs = 3;
const mostContainers = 20;

/**
 * Looks at a service, its containers, and the last lines that those in trouble wrote. It gives no verdict and never fails: what
 * cannot be seen becomes a note.
 */
export async function diagnose(name: ServiceName, context: DiagnosisContext): Promise<Diagnosis> {
  const { deadline } = context;
  const notes: string[] = [];
  const ask = async (what: string, statement: string, privilege = "MONITOR"): Promise<readonly SqlRow[]> => {
    try {
      const outcome = await context.sql(statement, deadline);
      if (outcome.kind === "rows") return outcome.rows;
      notes.push(notShown(what, privilege, outcome, name, context));
    } catch (error) {
      // Whatever the error is: the verdict stands without a diagnosis too.
      notes.push(
        `The ${what} could not be read: ${error instanceof ActionError ? error.failure.happened : String(error)}`,
      );
    }
    return [];
  };

  const [description] = await ask("state of the service", describeService(name), "USAGE");
  const about = {
    service: excerpt(name.sql, 300),
    status: description === undefined ? "" : stateOf(description).status,
  };
  if (name.kind === "APPLICATION SERVICE") {
    const log = lastLines(await ask("log", applicationLog(name, logLines)), logLines);
    return { ...about, containers: [], ...(log.length === 0 ? {} : { log }), notes: noted(notes) };
  }
  const rows = await ask("containers", showContainers(name));
  const found = rows.flatMap((row) => containerOf(row) ?? []).sort((a, b) => severity(b) - severity(a));
  const troubled = found.filter((container) => severity(container) > 0);
  const containers = found.slice(0, mostContainers);
  if (found.length > containers.length) notes.push(`${found.length - containers.length} more containers are left out.`);
  const suspects = troubled.length > 0 ? troubled : found;
  const logs = new Map<Container, readonly string[]>();
  for (const container of suspects.slice(0, mostLogs)) {
    const read = async (previous: boolean) =>
      lastLines(
        await ask(`log of ${excerpt(container.name, 80)}`, containerLog(name, container, logLines, previous)),
        logLines,
      );
    const lines = await read(false);
    // A container that was just restarted has written nothing yet: what ended it stands in the log of the run before.
    logs.set(container, lines.length === 0 && container.restarts > 0 ? await read(true) : lines);
  }
  return {
    ...about,
    containers: containers.map((container) => findingOf(container, logs.get(container) ?? [])),
    notes: noted(notes),
  };
}

const noted = (notes: readonly string[]) => [...new Set(notes)].map((note) => excerpt(note, 500));

/** Why something could not be seen. Snowflake gives the same error for what is not there and for what may not be seen. */
function notShown(
  what: string,
  privilege: string,
  error: SqlError,
  name: ServiceName,
  { caller }: DiagnosisContext,
): string {
  const fault = sqlFault(error);
  if (fault !== "not-found" && fault !== "privileges") return `The ${what} could not be read. ${quotedError(error)}`;
  const subject = fault === "not-found" ? `The service is gone, or the ${what}` : `The ${what}`;
  return `${subject} may not be seen by ${theRole(caller)}; it takes the privilege ${privilege}: GRANT ${privilege} ON ${name.kind} ${name.sql} TO ROLE ${sqlRole(caller)};`;
}

/**
 * The failure with what was found out about the containers, so that the first thing people read says what is wrong: the cause
 * of a container in trouble takes the place of the guess.
 */
export function withDiagnosis(failure: Failure, { containers, log }: Diagnosis): Failure {
  const last = log?.at(-1);
  // What it wrote before somebody suspended it is no cause.
  if (last !== undefined && failure.word !== "service-suspended")
    return { ...failure, details: [...(failure.details ?? []), `its log ends with: "${excerpt(last, 300)}"`] };
  const troubled = containers.filter((container) => severity(container) > 0).slice(0, mostLogs);
  if (troubled.length === 0) return failure;
  // An answer of the app comes first: another container may be to blame for it, or not.
  const guessed = failure.word !== "expectation-failed" || failure.likely === undefined;
  const cause = guessed
    ? troubled.find((container) => severity(container) > 1 && causeOf(container) !== undefined)
    : undefined;
  const likely = cause === undefined ? undefined : causeOf(cause);
  const found = troubled.map((container) => (container === cause ? container.facts : container.sentence));
  return {
    ...failure,
    details: [...(failure.details ?? []), ...found],
    ...(likely === undefined ? {} : { likely }),
    ...(failure.word !== "service-not-ready" || cause === undefined || mayPass(cause) ? {} : { remedy: lastingRemedy }),
  };
}

const lastingRemedy = "Correct that, then deploy again: waiting does not fix it.";
