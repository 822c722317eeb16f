import { excerpt } from "../../lib/text.ts";
import type { SqlRow } from "../sql/sql-row.ts";
import { appEnded, type Container, containerMeaning } from "./service-container.ts";

export interface ContainerFinding extends Omit<Container, "lastExitCode" | "raw"> {
  readonly lastExitCode: string;
  /** What the message means, where it is known. */
  readonly meaning?: string;
  /** All of that but the meaning, as a sentence or two. */
  readonly facts: string;
  /** All of that as one sentence or a few. */
  readonly sentence: string;
  /** Why it is in trouble, where that is known. */
  readonly cause?: Cause;
  /** The last lines it wrote, where it is the trouble. */
  readonly log: readonly string[];
}

/** Why a container is in trouble: as it is said by itself, and as it is said just before the last lines of its log. */
export interface Cause {
  readonly alone: string;
  readonly beforeLog: string;
}

/** What is known of a container and the last lines of its log. */
export function findingOf(container: Container, log: readonly string[]): ContainerFinding {
  const meaning = containerMeaning(container, log);
  const finding = {
    name: excerpt(container.name, 80),
    instance: excerpt(container.instance, 20),
    status: excerpt(container.status, 40),
    message: excerpt(container.message, 300),
    image: excerpt(container.image, 200),
    restarts: container.restarts,
    lastExitCode: excerpt(container.lastExitCode ?? "", 20),
    ...(meaning === undefined ? {} : { meaning: excerpt(meaning, 500) }),
  };
  const facts = factsOf(finding);
  const cause = causeOf(finding, log);
  return {
    ...finding,
    ...(cause === undefined ? {} : { cause }),
    facts,
    sentence: [facts, ...(finding.meaning === undefined ? [] : [finding.meaning])].join(" "),
    log,
  };
}

type FindingSoFar = Omit<ContainerFinding, "cause" | "facts" | "sentence" | "log">;

/** `container main of instance 0 is PENDING: … It restarted 3 times, …`. */
function factsOf(finding: FindingSoFar): string {
  const { name, instance, status, message, restarts, lastExitCode } = finding;
  const said = `container ${name} of instance ${instance} is ${status}${message === "" ? "" : `: ${message}`}`;
  const exit = lastExitCode === "" ? "" : `, last with exit code ${lastExitCode}`;
  return [
    /[.!?…]$/.test(said) ? said : `${said}.`,
    ...(restarts === 0 ? [] : [`It restarted ${restarts === 1 ? "once" : `${restarts} times`}${exit}.`]),
  ].join(" ");
}

/** Why a container is in trouble; nothing where it is not known, as of one that is only starting. */
function causeOf({ meaning, restarts }: FindingSoFar, log: readonly string[]): Cause | undefined {
  if (meaning !== undefined && meaning !== appEnded) return { alone: meaning, beforeLog: meaning };
  if (meaning === undefined && restarts === 0) return undefined;
  const last = log.at(-1)?.trim();
  if (last === undefined) return { alone: appEnded, beforeLog: appEnded };
  return {
    alone: `The app ended by itself. Its log ends with: "${excerpt(last, 300)}".`,
    beforeLog: "The app ended by itself, and its log says why.",
  };
}

/** Whether a container may yet become ready by itself. */
export function mayPass({ message, restarts, status }: ContainerFinding): boolean {
  return (
    restarts === 0 &&
    status !== "FAILED" &&
    /readiness probe|being provisioned|waiting to start|unschedulable/i.test(message)
  );
}

/** The last lines of a log. It is the only cell of the only row: its column is named after the call. */
export function lastLines(rows: readonly SqlRow[], most: number): readonly string[] {
  const [text = ""] = rows[0]?.values() ?? [];
  const lines = text.split(/\r\n|[\r\n]/);
  return lines
    .filter((line) => line.trim() !== "")
    .slice(-most)
    .map((line) => `${indentation(line)}${excerpt(line, 500)}`);
}

/** A traceback without it is hard to read. */
const indentation = (line: string) => (/^[ \t]{0,40}/.exec(line)?.[0] ?? "").replaceAll("\t", "    ");
