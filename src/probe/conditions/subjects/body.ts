import { type Judge, NotEvaluable } from "../condition.ts";
import type { LineReader } from "../language/line-reader.ts";
import { takeOperator } from "../language/operator.ts";
import { judgeText, takeTextPredicate } from "../language/text-predicate.ts";

/** `body contains "ready"`, `body matches /^ok\s*$/`, `body not contains "error"` */
export function body(reader: LineReader): Judge {
  const operator = takeOperator(reader, "body", ["==", "!=", "contains", "matches"]);
  const predicate = takeTextPredicate(reader, operator.name, operator.negated);
  return (answer) => {
    // An empty body is no evidence that something is absent from what the service says.
    if (predicate.negated && answer.text === "") throw new NotEvaluable("the body is empty");
    return judgeText(predicate, answer.text, () => answer.redactedText);
  };
}
