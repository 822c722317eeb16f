import { createHash } from "node:crypto";
import { objectOf, parseJson, textOf } from "../../lib/json.ts";
import { excerpt } from "../../lib/text.ts";
import { parseResults } from "./parse-results.ts";
import type { Measured } from "./result.ts";
import { type ResultsFile, unsaid } from "./results-file.ts";

const mostBytes = 64 * 1024 ** 2;

/** Of a name nothing is known, and why. */
export const nothing = (name: string, reason: string): Measured => ({ results: [], unknown: [{ name, reason }] });

/**
 * One file as the input `results-file` writes it.
 *
 * @param readFile gives the content of an ordinary file; throws as `node:fs` does
 * @param nowMs milliseconds since the epoch
 */
export function readResultsFile(path: string, readFile: (path: string) => Uint8Array, nowMs: number): ResultsFile {
  const name = excerpt(path, 300);
  const broken = (reason: string): ResultsFile => ({ ...nothing(name, reason), ...unsaid, name, at: nowMs });
  let bytes: Uint8Array;
  try {
    bytes = readFile(path);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    return broken(code === "EISDIR" ? "is a folder" : `cannot be read (${excerpt(code, 40)})`);
  }
  if (bytes.byteLength > mostBytes) return broken("is larger than 64 MB");
  if (bytes.byteLength === 0) return broken("is empty");
  const value = parseJson(new TextDecoder().decode(bytes));
  if (value === undefined) return broken("is not valid JSON: it may be cut off");
  const file = objectOf(value);
  if (file["version"] !== 1) return broken("is no results-file that this version can read");
  const saidAt = Date.parse(textOf(file, "at") ?? "");
  if (Number.isNaN(saidAt)) return broken("does not say when it was measured");
  const at = Math.min(saidAt, nowMs);
  const measured = parseResults(file["results"], name, at);
  const allHealthy = measured.unknown.length === 0 && measured.results.every(({ standing }) => standing === "healthy");
  const doubt =
    file["healthy"] === true || !allHealthy || !("healthy" in file)
      ? []
      : [{ name, reason: "says that the run was not healthy, and no check in it says why" }];
  const shard = textOf(file, "shard");
  const of = objectOf(file["run"]);
  const run = textOf(of, "id") ?? "";
  const inFile = { place: `in ${name}` };
  return {
    results: measured.results.map((one) => ({ ...inFile, ...one })),
    unknown: [...measured.unknown.map((one) => ({ ...(one.host !== undefined && inFile), ...one })), ...doubt],
    name,
    at,
    run,
    attempt: `${run}/${textOf(of, "attempt") ?? ""}`,
    print: createHash("sha256").update(bytes).digest("base64url"),
    ...(shard !== undefined && /^\d{1,5}\/\d{1,5}$/.test(shard) ? { shard } : {}),
  };
}
