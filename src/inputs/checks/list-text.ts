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
    if (read !== undefined) return { text: read, input: "checks-file", from };
    return report(
      `names ${excerpt(file, 120)}, which is not a text in UTF-8`,
      "Save it as YAML or JSON, encoded as UTF-8.",
    );
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

function textOf(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
