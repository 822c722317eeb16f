import type { Machine } from "../connections/machine.ts";
import { excerpt } from "../lib/text.ts";
import type { Reader } from "./reader.ts";

/** The file for the body. It is checked now, because after the answer the user cannot correct it. */
export function readResponseFile(reader: Reader, { isFolder }: Machine): string | undefined {
  const path = reader.text("response-file");
  if (path === undefined || !(/[\\/]$/.test(path) || isFolder(path))) return path;
  return reader.report(
    "response-file",
    `names ${excerpt(path, 120)}, which is a folder`,
    "Write the path of a file, relative to the workspace or below ${{ runner.temp }}.",
  );
}
