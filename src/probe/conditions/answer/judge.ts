import type { Finding } from "../finding/finding.ts";
import type { Answer } from "./answer.ts";

/** Judges one condition. Throws {@link NotEvaluable} if the answer has nothing that could be judged. */
export type Judge = (answer: Answer) => Finding;
