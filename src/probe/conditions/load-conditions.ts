import type { Condition } from "./condition.ts";
import { parseLines, plainSubjects } from "./parse-lines.ts";

/** As `parseConditions`; what reads JSON, which is most of the language, is loaded only where the text speaks of it. */
export async function loadConditions(text: string): Promise<readonly Condition[]> {
  if (!text.includes("json")) return parseLines(text, { ...plainSubjects, json: unreachable });
  const { parseConditions } = await import("./parse-conditions.ts");
  return parseConditions(text);
}

function unreachable(): never {
  throw new Error("json is read without its word");
}
