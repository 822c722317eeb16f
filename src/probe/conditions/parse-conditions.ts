import type { Condition } from "./condition.ts";
import { parseLines, plainSubjects } from "./parse-lines.ts";
import { json } from "./subjects/json.ts";

/** The conditions of a text, as {@link parseLines} reads them. */
export const parseConditions = (text: string): readonly Condition[] => parseLines(text, { ...plainSubjects, json });
