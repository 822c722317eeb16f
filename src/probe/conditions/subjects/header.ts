import { compareNumber } from "lossless-json";
import type { Judge } from "../answer/judge.ts";
import type { Finding } from "../finding/finding.ts";
import { NotEvaluable } from "../finding/not-evaluable.ts";
import { quote, quoteText } from "../finding/quotation.ts";
import type { LineReader } from "../language/line-reader.ts";
import { type Comparison, comparisons, holds, takeOperator } from "../language/operator.ts";
import { judgeText, takeTextPredicate } from "./text-predicate.ts";

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
    case ">=": {
      const limit = takeNumber(reader);
      const comparison = operator.name;
      return (answer) => judgeEach(answer.header(name), (value) => judgeNumber(value.trim(), comparison, limit));
    }
    case "==":
    case "!=":
    case "contains":
    case "matches": {
      const predicate = takeTextPredicate(reader, operator.name, operator.negated);
      return (answer) =>
        judgeEach(answer.header(name), (value) => {
          // As an empty body, it is no evidence that something is absent.
          if (predicate.negated && value === "") throw new NotEvaluable("the header is empty");
          return judgeText(predicate, value, answer.allowance);
        });
    }
  }
}

function existenceJudge(name: string, negated: boolean): Judge {
  return (answer) => {
    const values = answer.header(name);
    return {
      met: values.length > 0 !== negated,
      actual: values.length === 0 ? ["no such header"] : [quoteText(values.join(", "))],
    };
  };
}

/** Every value must pass, and there must be one: which of several a reader of the answer goes by is not known. */
function judgeEach(values: readonly string[], judge: (value: string) => Finding): Finding {
  const findings = values.map(judge);
  const [first] = findings;
  if (first === undefined) throw new NotEvaluable("no such header");
  if (findings.length === 1) return first;
  const failing = findings.filter(({ met }) => !met);
  const [shown = first] = failing;
  const which = failing.length === 0 ? `${findings.length} values` : `${failing.length} of ${findings.length} values`;
  return { met: failing.length === 0, actual: [`${which}, the first: `, ...shown.actual] };
}

function takeName(reader: LineReader): string {
  // A token of RFC 9110 section 5.6.2.
  const name = reader.take(/[!#$%&'*+.^_`|~0-9A-Za-z-]+(?=\s|$)/y);
  if (name !== undefined) return name;
  throw nameProblem(reader);
}
function nameProblem(reader: LineReader): Error {
  const start = reader.index;
  const [, name = "", value] = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+)\s*:\s*(.*)$/s.exec(reader.rest()) ?? [];
  if (value !== undefined) {
    const text = /^[\p{L}\p{N}][^\s"',#]*$/u.test(value)
      ? value
      : JSON.stringify(value.replace(/^(["'])(.*)\1$/s, "$2"));
    const remedy = value === "" ? `Write "header ${name} exists".` : `Write: header ${name} contains ${text}`;
    return reader.problem("there is a colon behind the header's name", remedy, start + name.length);
  }
  const fault = `a header's name and a space are expected here, but ${reader.found()}`;
  const [, bare] = /^[["']+([\w-]+)["'\]]+/.exec(reader.rest()) ?? [];
  const remedy =
    bare === undefined
      ? 'Write for example "header content-type contains json".'
      : `Write the name alone, as in "header ${bare} exists".`;
  return reader.problem(fault, remedy);
}

const numberForm = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?/;

function takeNumber(reader: LineReader): string {
  const number = reader.take(new RegExp(`${numberForm.source}(?![^\\s#])`, "y"));
  if (number !== undefined) return number;
  throw reader.problem(`a number is expected here, but ${reader.found()}`, "Write it plainly, such as 10 or 0.5.");
}

function judgeNumber(value: string, comparison: Comparison, limit: string): Finding {
  if (value.match(numberForm)?.[0] !== value) throw new NotEvaluable("not a number: ", quoteText(value));
  return { met: holds(comparison, compareNumber(value, limit)), actual: [quote(value, 120)] };
}
