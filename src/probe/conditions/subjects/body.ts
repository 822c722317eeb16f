import type { Judge } from "../answer/judge.ts";
import type { LineReader } from "../language/line-reader.ts";
import { takeOperator } from "../language/operator.ts";
import { judgeText, takeTextPredicate } from "./text-predicate.ts";

/** `body contains "ready"`, `body matches /^ok\s*$/`, `body not contains "error"` */
export function body(reader: LineReader): Judge {
  const operator = takeOperator(reader, "body", ["==", "!=", "contains", "matches"]);
  const predicate = takeTextPredicate(reader, operator.name, operator.negated);
  return (answer) => judgeText(predicate, predicate.negated ? answer.completeText : answer.text, answer.allowance);
}
