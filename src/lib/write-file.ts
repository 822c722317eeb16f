import { randomUUID } from "node:crypto";
import { mkdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { notAFile } from "./read-file.ts";

/** `other` is a pipe, a socket or a device. */
export type PathKind = "file" | "folder" | "other";

/** What a path leads to, links followed; nothing where nothing is there, or nobody may look. */
export function kindOf(path: string): PathKind | undefined {
  try {
    const found = statSync(path);
    return found.isFile() ? "file" : found.isDirectory() ? "folder" : "other";
  } catch {
    return undefined;
  }
}

/** Removes an ordinary file, or the link to one. What cannot be removed stays: it cannot be replaced either, and that is told. */
export function removeFile(path: string): void {
  if (kindOf(path) !== "file") return;
  try {
    rmSync(path);
  } catch {
    // Told when it is to be written.
  }
}

/**
 * Writes a file atomically: a reader sees the old file or the whole new one. The bytes go into a file beside it, which then
 * takes its name. Missing folders are made. Returns the absolute path.
 *
 * @throws as `node:fs` does; for a pipe, a socket or a device, which a file would replace, with the code {@link notAFile}
 */
export function writeFileAtomically(path: string, content: Uint8Array): string {
  const target = resolve(path);
  const draft = `${target}.${randomUUID()}.part`;
  if (kindOf(target) === "other") throw Object.assign(new Error(`${target} is no ordinary file`), { code: notAFile });
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
