import { formatSize } from "../../lib/quantities/size.ts";
import { excerpt } from "../../lib/text.ts";
import type { Problem, Reader } from "../reader.ts";
import { type ReadFile, unreadable } from "../request.ts";

/** The text of the list of checks, and where it stands. */
export interface ListText {
  readonly text: string;
  readonly input: "checks" | "checks-file";
  /** What to call the place of a problem where it is not the input itself. */
  readonly from: Pick<Problem, "from">;
}

const mostBytes = 1024 ** 2;

/** The list of checks as `checks` has it, or the file that `checks-file` names; nothing where neither is given. */
export function readListText(reader: Reader, readFile: ReadFile): ListText | undefined {
  const text = reader.verbatim("checks");
  const file = reader.text("checks-file");
  if (file === undefined) return text === undefined ? undefined : { text, input: "checks", from: {} };
  const report = (fault: string, remedy: string) => reader.report("checks-file", fault, remedy);
  if (text !== undefined) return report("is given together with checks", "Give only one of the two.");
  try {
    const bytes = readFile(file, { mostBytes, follow: false });
    const read = textOf(bytes);
    const from = { from: `checks-file (${excerpt(file, 120)})` };
    if (typeof read === "string") return { text: read, input: "checks-file", from };
    return report(`names ${excerpt(file, 120)}, which ${read.fault}`, "Save it as YAML or JSON, encoded as UTF-8.");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EFBIG") {
      return report(
        `names ${excerpt(file, 120)}, which is larger than ${formatSize(mostBytes)}`,
        "Divide it into several files, each for a step of its own.",
      );
    }
    return report(...unreadable(file, error));
  }
}

/** The text of a file; or why it is none, to read on after "which". */
function textOf(bytes: Uint8Array): string | { readonly fault: string } {
  try {
    const text = decoded(bytes);
    const line = text.split("\n").findIndex((one) => one.includes("\0")) + 1;
    return line === 0 ? text : { fault: `has a NUL character in line ${line}` };
  } catch {
    return { fault: `is not a text in UTF-8: line ${firstBroken(bytes)} has other bytes` };
  }
}

/** The first line that is not UTF-8. No character of several bytes has a line break in it. */
function firstBroken(bytes: Uint8Array): number {
  for (let line = 1, start = 0; ; line++) {
    const end = bytes.indexOf(0x0a, start);
    try {
      decoded(bytes.subarray(start, end < 0 ? bytes.length : end));
    } catch {
      return line;
    }
    if (end < 0) return line;
    start = end + 1;
  }
}

const decoded = (bytes: Uint8Array) => new TextDecoder("utf-8", { fatal: true }).decode(bytes);
