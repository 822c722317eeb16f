import type { Machine } from "../connections/machine.ts";
import { excerpt } from "../lib/text.ts";
import type { Reader } from "./reader.ts";

/** Where the body is to be written. Once there is an answer it is too late to ask for another path. */
export function readResponseFile(reader: Reader, { isFolder }: Machine): string | undefined {
  const path = reader.text("response-file");
  if (path === undefined || !(/[\\/]$/.test(path) || isFolder(path))) return path;
  return reader.report(
    "response-file",
    `names ${excerpt(path, 120)}, which is a folder`,
    "Write the path of a file, relative to the workspace or below ${{ runner.temp }}.",
  );
}
