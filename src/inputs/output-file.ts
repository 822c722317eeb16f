import { resolve } from "node:path";
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
  if (path === undefined) return undefined;
  if (/[\\/]$/.test(path) || isFolder(path))
    return reader.report(
      input,
      `names ${excerpt(path, 120)}, which is a folder`,
      "Write the path of a file, relative to the workspace or below ${{ runner.temp }}.",
    );
  const other = (["checks-file", "body-file", "response-file"] as const).find((name) => {
    const its = name === input ? undefined : reader.text(name);
    return its !== undefined && resolve(its) === resolve(path);
  });
  if (other === undefined) return path;
  return reader.report(
    input,
    `names ${excerpt(path, 120)}, and so does ${other}`,
    "Give each a file of its own: what is written there would replace the other.",
  );
}
