import { closeSync, constants, fstatSync, openSync, readFileSync } from "node:fs";

/** The `code` of the error for what is no ordinary file. */
export const notAFile = "ENOTFILE";

/**
 * The content of an ordinary file. A pipe or a device is refused instead of read: it could block, or never end.
 *
 * @throws as `node:fs` does, and with the code {@link notAFile}
 */
export function readRegularFile(path: string): Uint8Array {
  // Without O_NONBLOCK, opening a pipe blocks until somebody writes into it.
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const found = fstatSync(file);
    if (!found.isFile() && !found.isDirectory()) {
      throw Object.assign(new Error(`${path} is no ordinary file`), { code: notAFile });
    }
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}
