import type { Finding } from "../finding/finding.ts";
import type { Answer } from "./answer.ts";

/** A condition without its text. Throws {@link NotEvaluable} where the answer has nothing that could be judged. */
export type Judge = (answer: Answer) => Finding;
