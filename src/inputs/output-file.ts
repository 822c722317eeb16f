import type { Machine } from "../connections/machine.ts";
import { excerpt } from "../lib/text.ts";
import type { Reader } from "./reader.ts";

/**
 * A file to write, from `response-file` or `results-file`. It is checked now, because after the answer the user cannot correct
 * it.
 */
export function readOutputFile(
  input: "response-file" | "results-file",
  reader: Reader,
  { isFolder }: Machine,
): string | undefined {
  const path = reader.text(input);
  if (path === undefined || !(/[\\/]$/.test(path) || isFolder(path))) return path;
  return reader.report(
    input,
    `names ${excerpt(path, 120)}, which is a folder`,
    "Write the path of a file, relative to the workspace or below ${{ runner.temp }}.",
  );
}
