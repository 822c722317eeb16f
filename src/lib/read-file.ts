import { closeSync, constants, fstatSync, openSync, readFileSync } from "node:fs";

/** The `code` of the error for what is no ordinary file. */
export const notAFile = "ENOTFILE";

/** What a file may be. */
export interface FileLimits {
  /** A larger one is `EFBIG`. */
  readonly mostBytes?: number;
  /** A symbolic link is followed, else it is `ELOOP` (where the system can tell: not on Windows). */
  readonly follow?: boolean;
}

/**
 * The content of an ordinary file. A pipe or a device is refused instead of read: it could block, or never end.
 *
 * @throws as `node:fs` does, and with the code {@link notAFile}
 */
export function readRegularFile(path: string, { mostBytes, follow = true }: FileLimits = {}): Uint8Array {
  // Without O_NONBLOCK, opening a pipe blocks until somebody writes into it.
  const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (follow ? 0 : (constants.O_NOFOLLOW ?? 0));
  const file = openSync(path, flags);
  try {
    const found = fstatSync(file);
    if (!found.isFile() && !found.isDirectory()) {
      throw Object.assign(new Error(`${path} is no ordinary file`), { code: notAFile });
    }
    if (mostBytes !== undefined && found.isFile() && found.size > mostBytes) {
      throw Object.assign(new Error(`${path} is too large`), { code: "EFBIG" });
    }
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}
