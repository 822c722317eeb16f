import { randomUUID } from "node:crypto";
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";

/**
 * Writes a file so that whoever looks finds all of it or what was there before: the bytes go into a file beside it, which
 * then takes its name. Folders that are missing are made. Gives the absolute path.
 */
export function writeFileAtomically(path: string, content: Uint8Array): string {
  const target = resolve(path);
  const draft = `${target}.${randomUUID()}.part`;
  mkdirSync(dirname(target), { recursive: true });
  try {
    writeFileSync(draft, content, { flag: "wx" });
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
  return target;
}
