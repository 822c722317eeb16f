import { compareNumber } from "lossless-json";
import type { Answer } from "../answer.ts";
import { type Judge, NotEvaluable } from "../condition.ts";
import type { LineReader } from "../language/line-reader.ts";
import { type Comparison, comparisons, holds, takeOperator } from "../language/operator.ts";
import { judgeText, takeTextPredicate } from "../language/text-predicate.ts";

/** `header content-type contains json`, `header etag exists`, `header x-queue-length < 10` */
export function header(reader: LineReader): Judge {
  const name = takeName(reader);
  const operator = takeOperator(reader, "header", [...comparisons, "contains", "matches", "exists"]);
  switch (operator.name) {
    case "exists":
      return existenceJudge(name, operator.negated);
    case "<":
    case "<=":
    case ">":
    case ">=":
      return numberJudge(name, operator.name, takeNumber(reader));
    case "==":
    case "!=":
    case "contains":
    case "matches": {
      const predicate = takeTextPredicate(reader, operator.name, operator.negated);
      return (answer) => judgeText(predicate, givenValue(answer, name), answer.facts.redact);
    }
  }
}

function existenceJudge(name: string, negated: boolean): Judge {
  return (answer) => {
    const value = answer.header(name);
    return {
      met: (value !== undefined) !== negated,
      actual: value === undefined ? "no such header" : show(answer, value),
    };
  };
}

function takeName(reader: LineReader): string {
  // A token of RFC 9110 section 5.6.2.
  const name = reader.take(/[!#$%&'*+.^_`|~0-9A-Za-z-]+(?=\s|$)/y);
  if (name !== undefined) return name;
  const example = 'as in "header content-type contains json"';
  throw reader.problem(`a header's name and a space are expected here, ${example}, but ${reader.found()}.`);
}

const numberForm = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?/;

function takeNumber(reader: LineReader): string {
  const number = reader.take(new RegExp(`${numberForm.source}(?![^\\s#])`, "y"));
  if (number !== undefined) return number;
  throw reader.problem(`a number is expected here, such as 10 or 0.5, but ${reader.found()}.`);
}

function numberJudge(name: string, comparison: Comparison, limit: string): Judge {
  return (answer) => {
    const value = givenValue(answer, name).trim();
    if (value.match(numberForm)?.[0] !== value) throw new NotEvaluable(`not a number: ${show(answer, value)}`);
    return { met: holds(comparison, compareNumber(value, limit)), actual: value };
  };
}

function givenValue(answer: Answer, name: string): string {
  const value = answer.header(name);
  if (value === undefined) throw new NotEvaluable("no such header");
  return value;
}

function show(answer: Answer, value: string): string {
  return JSON.stringify(answer.facts.redact(value));
}
