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
  { kind }: Machine,
): string | undefined {
  const path = reader.text(input);
  if (path === undefined) return undefined;
  const found = /[\\/]$/.test(path) ? "folder" : kind(path);
  if (found === "folder" || found === "other")
    return reader.report(
      input,
      `names ${excerpt(path, 120)}, which is ${found === "folder" ? "a folder" : "no ordinary file, but a pipe, a socket or a device"}`,
      "Write the path of a file, relative to the workspace or below ${{ runner.temp }}.",
    );
  const other = taken[input].find((name) => {
    const its = reader.text(name);
    return its !== undefined && resolve(its) === resolve(path);
  });
  if (other === undefined) return path;
  return reader.report(
    input,
    `names ${excerpt(path, 120)}, and so does ${other}`,
    "Give each a file of its own: what is written there would replace the other.",
  );
}

/** The other files that it would replace. Of the two that are written, results-file comes first. */
const taken = {
  "results-file": ["checks-file", "body-file"],
  "response-file": ["checks-file", "body-file", "results-file"],
} as const;
