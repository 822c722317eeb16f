import type { ForeignText } from "../../lib/foreign-text.ts";
import type { Row } from "../sql/sql-client.ts";
import { type Container, containerMeaning } from "./service-container.ts";

export interface ContainerFinding extends Omit<Container, "lastExitCode"> {
  readonly lastExitCode: string;
  /** What the message means, where it is known. */
  readonly meaning?: string;
  /** All of that as one sentence or a few. */
  readonly sentence: string;
  /** The last lines it wrote, where it is the trouble. */
  readonly log: readonly string[];
}

/** What is known of a container and the last lines of its log. */
export function findingOf(container: Container, log: readonly string[], foreign: ForeignText): ContainerFinding {
  const meaning = containerMeaning(container, log);
  const finding = {
    name: foreign.excerpt(container.name, 80),
    instance: foreign.excerpt(container.instance, 20),
    status: foreign.excerpt(container.status, 40),
    message: foreign.excerpt(container.message, 300),
    image: foreign.excerpt(container.image, 200),
    restarts: container.restarts,
    lastExitCode: foreign.excerpt(container.lastExitCode ?? "", 20),
    ...(meaning === undefined ? {} : { meaning: foreign.excerpt(meaning, 500) }),
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

/** The last lines of a log. It is the only cell of the only row: its column is named after the call. */
export function lastLines(rows: readonly Row[], most: number, foreign: ForeignText): readonly string[] {
  const [text = ""] = rows[0]?.values() ?? [];
  // As a whole: a secret that runs over two lines is in neither of them.
  const lines = foreign.redacted(text).split(/\r\n|[\r\n]/);
  return lines
    .filter((line) => line.trim() !== "")
    .slice(-most)
    .map((line) => `${indentation(line)}${foreign.excerpt(line, 500)}`);
}

/** A traceback without it is hard to read. */
const indentation = (line: string) => (/^[ \t]{0,40}/.exec(line)?.[0] ?? "").replaceAll("\t", "    ");
