import { randomUUID } from "node:crypto";
import { mkdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";

/**
 * Writes a file atomically: a reader sees the old file or the whole new one. The bytes go into a file beside it, which then
 * takes its name. Missing folders are made. Returns the absolute path.
 */
export function writeFileAtomically(path: string, content: Uint8Array): string {
  const target = resolve(path);
  const draft = `${target}.${randomUUID()}.part`;
  makeFolder(dirname(target));
  try {
    writeFileSync(draft, content, { flag: "wx" });
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
  return target;
}

/** Makes a folder and those above it. Node's own way of doing that never ends below /proc (seen with Node 24). */
function makeFolder(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Somebody else may have made it meanwhile.
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) throw error;
  }
}
