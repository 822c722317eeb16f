import { ActionError, type Failure } from "../../errors.ts";
import { excerpt } from "../../lib/text.ts";
import type { Deadline } from "../../lib/time/deadline.ts";
import type { ServiceName } from "../identifier.ts";
import type { Caller } from "../refusals/caller.ts";
import { sqlRole, theRole } from "../refusals/wording.ts";
import type { Sql } from "../sql/sql-client.ts";
import { type SqlError, sqlFault } from "../sql/sql-reply.ts";
import type { SqlRow } from "../sql/sql-row.ts";
import { quoteError } from "./lookup-failure.ts";
import {
  type Container,
  containerLog,
  containerMeaning,
  containerOf,
  severity,
  showContainers,
} from "./service-container.ts";
import { describeService, stateOf } from "./service-state.ts";

/** What Snowflake knows of a service that did not answer as it should. Every text is one harmless line without secrets. */
export interface Diagnosis {
  readonly service: string;
  /** As DESCRIBE SERVICE says; empty where it does not. */
  readonly status: string;
  readonly containers: readonly ContainerFinding[];
  /** What could not be seen, and why. */
  readonly notes: readonly string[];
}

export interface ContainerFinding extends Omit<Container, "lastExitCode"> {
  readonly lastExitCode: string;
  /** What the message means, where it is known. */
  readonly meaning?: string;
  /** All of that as one sentence or a few. */
  readonly sentence: string;
  /** The last lines it wrote, where it is the trouble. */
  readonly log: readonly string[];
}

export interface DiagnosisContext {
  readonly sql: Sql;
  readonly caller: Caller;
  readonly redact: (text: string) => string;
  /** What is not found out by then is left out. */
  readonly deadline: Deadline;
}

const logLines = 50;
/** One that restarts in a hundred instances tells no more in the fourth log. */
const mostLogs = 3;
const mostContainers = 20;

/**
 * Looks at a service, its containers, and the last words of those in trouble. It gives no verdict and never fails: what
 * cannot be seen becomes a note.
 */
export async function diagnose(name: ServiceName, context: DiagnosisContext): Promise<Diagnosis> {
  const { redact, deadline } = context;
  const notes: string[] = [];
  const ask = async (what: string, statement: string, privilege = "MONITOR"): Promise<readonly SqlRow[]> => {
    try {
      const outcome = await context.sql(statement, deadline);
      if (outcome.kind === "rows") return outcome.rows;
      notes.push(notShown(what, privilege, outcome, name, context.caller));
    } catch (error) {
      // Whatever it is: a diagnosis that cannot be made takes nothing from the verdict.
      notes.push(
        `The ${what} could not be read: ${error instanceof ActionError ? error.failure.happened : String(error)}`,
      );
    }
    return [];
  };
  /** Secrets go first: one that was cut, or parted from its next line, is not known any more. */
  const harmless = (text: string, length: number) => excerpt(redact(text), length);

  const [description] = await ask("state of the service", describeService(name), "USAGE");
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
        await ask(`log of ${harmless(container.name, 80)}`, containerLog(name, container, logLines, previous)),
        redact,
      );
    const lines = await read(false);
    // A container that has just been started anew has said nothing yet: what it died of stands in its last life's log.
    logs.set(container, lines.length === 0 && container.restarts > 0 ? await read(true) : lines);
  }
  return {
    service: harmless(name.sql, 300),
    status: description === undefined ? "" : harmless(stateOf(description).status, 40),
    containers: containers.map((container) => findingOf(container, logs.get(container) ?? [], harmless)),
    notes: [...new Set(notes)].map((note) => harmless(note, 500)),
  };
}

function findingOf(
  container: Container,
  log: readonly string[],
  harmless: (text: string, length: number) => string,
): ContainerFinding {
  const meaning = containerMeaning(container, log);
  const finding = {
    name: harmless(container.name, 80),
    instance: harmless(container.instance, 20),
    status: harmless(container.status, 40),
    message: harmless(container.message, 300),
    image: harmless(container.image, 200),
    restarts: container.restarts,
    lastExitCode: harmless(container.lastExitCode ?? "", 20),
    ...(meaning === undefined ? {} : { meaning: harmless(meaning, 500) }),
  };
  return { ...finding, sentence: sentenceOf(finding), log };
}

/** `container main of instance 0 is PENDING: … It restarted 3 times, …`. */
function sentenceOf(finding: Omit<ContainerFinding, "sentence" | "log">): string {
  const { name, instance, status, message, restarts, lastExitCode, meaning } = finding;
  const said = `container ${name} of instance ${instance} is ${status}${message === "" ? "" : `: ${message}`}`;
  const exit = lastExitCode === "" ? "" : `, last with exit code ${lastExitCode}`;
  return [
    /[.!?…]$/.test(said) ? said : `${said}.`,
    ...(restarts === 0 ? [] : [`It restarted ${restarts === 1 ? "once" : `${restarts} times`}${exit}.`]),
    ...(meaning === undefined ? [] : [meaning]),
  ].join(" ");
}

/** The only cell of the only row: its column is named after the call. */
function lastLines(rows: readonly SqlRow[], redact: (text: string) => string): readonly string[] {
  const [text = ""] = rows[0]?.values() ?? [];
  const lines = redact(text).split(/\r\n|[\r\n]/);
  return lines
    .filter((line) => line.trim() !== "")
    .slice(-logLines)
    .map((line) => `${indentation(line)}${excerpt(line, 500)}`);
}

/** A traceback without it is hard to read. */
const indentation = (line: string) => (/^[ \t]{0,40}/.exec(line)?.[0] ?? "").replaceAll("\t", "    ");

/** Of what is not there Snowflake says the same as of what may not be seen. */
function notShown(what: string, privilege: string, error: SqlError, name: ServiceName, caller: Caller): string {
  const fault = sqlFault(error);
  if (fault !== "not-found" && fault !== "privileges") return `The ${what} could not be read. ${quoteError(error)}`;
  const subject = fault === "not-found" ? `The service is gone, or the ${what}` : `The ${what}`;
  return `${subject} may not be seen by ${theRole(caller)}; it takes the privilege ${privilege}: GRANT ${privilege} ON SERVICE ${name.sql} TO ROLE ${sqlRole(caller)};`;
}

/** The failure with what was found out about the containers, so that the first thing people read says what is wrong. */
export function withDiagnosis(failure: Failure, { containers }: Diagnosis): Failure {
  const details = containers
    .filter((container) => severity(container) > 0)
    .slice(0, mostLogs)
    .map(({ sentence }) => sentence);
  return details.length === 0 ? failure : { ...failure, details: [...(failure.details ?? []), ...details] };
}
