import type { Leak } from "../runner/leaks.ts";
import type { ActionRun } from "../runner/run-action.ts";

/** What a run left behind, as far as it is looked at. */
export interface Evidence
  extends Pick<
    ActionRun,
    "exitCode" | "outcome" | "log" | "summary" | "outputs" | "annotations" | "state" | "env" | "path" | "masks" | "raw"
  > {
  leaks(secrets: readonly string[]): readonly Leak[];
}

/** What the output `results` says of a check, as far as the oracle has a word in it. */
export interface CheckResult {
  readonly healthy: boolean;
  readonly failure: string;
  readonly status: string;
}

/** The results in the order of the checks; undefined where there is none that can be read. */
export function resultsOf({ outputs }: Pick<Evidence, "outputs">): readonly CheckResult[] | undefined {
  try {
    const list: unknown = JSON.parse(outputs["results"] ?? "");
    if (!Array.isArray(list)) return undefined;
    return list.map((entry: Record<string, string | number | boolean | null>) => ({
      healthy: entry["healthy"] === true,
      failure: String(entry["failure"] ?? ""),
      status: String(entry["status"] ?? ""),
    }));
  } catch {
    return undefined;
  }
}
