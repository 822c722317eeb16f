import { type Condition, serviceSubjects } from "./condition.ts";
import { parseLines, plainSubjects, type SubjectParsers } from "./parse-lines.ts";

const loadedSubjects = ["header", "json", ...serviceSubjects] as const;

/** As `parseConditions`; what reads JSON, which is most of the language, headers and services is loaded only where the text speaks of them. */
export async function loadConditions(text: string): Promise<readonly Condition[]> {
  if (!loadedSubjects.some((subject) => text.includes(subject))) return parseLines(text, withoutLoaded);
  const { parseConditions } = await import("./parse-conditions.ts");
  return parseConditions(text);
}

const withoutLoaded = {
  ...plainSubjects,
  ...Object.fromEntries(loadedSubjects.map((subject) => [subject, unreachable])),
} as SubjectParsers;

function unreachable(): never {
  throw new Error("a subject is read without its word");
}
