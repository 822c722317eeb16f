import { ActionError } from "../../errors.ts";
import { excerpt } from "../../lib/text.ts";
import { type History, newHistory } from "./history.ts";
import { historyText, readHistoryText } from "./history-json.ts";

/** The disk, as far as the history is on it. */
export interface HistoryDisk {
  /** Throw as `node:fs` does. */
  readFile(path: string): Uint8Array;
  writeFile(path: string, content: Uint8Array): string;
  rename(from: string, to: string): void;
}

/** The history that was, and what people should know about it. */
export interface OpenedHistory {
  readonly history: History;
  readonly warning?: string;
}

const mostBytes = 16 * 1024 ** 2;

/**
 * Reads the history of the runs before. Without a file it begins now; a damaged one of ours is kept beside, with `.bad` at the end
 * of its name, and it begins now.
 *
 * @throws {ActionError} `input-invalid` for a file that is not ours, which is left as it is
 */
export function openHistory(path: string, disk: HistoryDisk, nowMs: number): OpenedHistory {
  const text = read(path, disk);
  const found = readHistoryText(text, nowMs);
  if (found.kind === "history") return { history: found.history };
  const history = newHistory(nowMs);
  if (found.kind === "empty") return { history };
  if (found.kind !== "damaged") throw refused(path, found.kind);
  const shown = excerpt(path, 200);
  try {
    disk.rename(path, `${path}.bad`);
    return { history, warning: `${shown} is damaged. It is now ${shown}.bad, and the history begins anew.` };
  } catch (error) {
    throw unusable(path, `is damaged, and cannot be kept beside (${codeOf(error)})`);
  }
}

/** Writes it, and gives what is to be said where that is not possible. */
export function saveHistory(path: string, history: History, disk: HistoryDisk): string | undefined {
  try {
    disk.writeFile(path, Buffer.from(historyText(history), "utf8"));
    return undefined;
  } catch (error) {
    return `The history could not be written to ${excerpt(path, 200)} (${codeOf(error)}). This run will be missing in it.`;
  }
}

function read(path: string, disk: HistoryDisk): string {
  try {
    const bytes = disk.readFile(path);
    if (bytes.byteLength > mostBytes) throw refused(path, "foreign");
    return new TextDecoder().decode(bytes);
  } catch (error) {
    if (error instanceof ActionError) throw error;
    if (codeOf(error) === "ENOENT") return "";
    throw unusable(path, `cannot be read (${codeOf(error)})`);
  }
}

const codeOf = (error: unknown) => excerpt(error instanceof Error && "code" in error ? String(error.code) : "", 40);

const refused = (path: string, kind: "foreign" | "newer") =>
  unusable(
    path,
    kind === "newer"
      ? "was written by a newer version of this action, and is left as it is"
      : "is no history of this action, and is left as it is",
  );

const unusable = (path: string, fault: string) =>
  new ActionError({
    word: "input-invalid",
    happened: `The input history-file cannot be used: ${excerpt(path, 200)} ${fault}.`,
    remedy: "Give the path of a file that only this input writes, such as .history/endpoints.json.",
  });
