import type { Answer } from "../answer/answer.ts";
import type { Judge } from "../answer/judge.ts";
import type { Finding } from "../finding/finding.ts";
import { NotEvaluable } from "../finding/not-evaluable.ts";
import { type Quotation, quote } from "../finding/quotation.ts";
import type { JsonNode } from "../json/json-document.ts";
import { jsonOf } from "../json/json-of-answer.ts";
import { JsonPath, JsonPathError } from "../json/json-path.ts";
import { type JsonPredicate, takeJsonPredicate } from "../json/json-predicate.ts";
import { preview } from "../json/json-value.ts";
import { repairPath } from "../json/repaired-path.ts";
import type { LineReader } from "../language/line-reader.ts";
import { comparisons, takeOperator } from "../language/operator.ts";

/** `json $.data[0][1] == "Bob said hello"`, `json $.items[*].ok == true`, `json $.error not exists` */
export function json(reader: LineReader): Judge {
  const path = takePath(reader);
  const operator = takeOperator(reader, "json", [...comparisons, "in", "contains", "matches", "exists"]);
  if (operator.name === "exists") return existenceJudge(path, operator.negated);
  const predicate = takeJsonPredicate(reader, operator.name, operator.negated);
  return (answer) => judgeEach(predicate, nodes(path, answer), answer);
}

function takePath(reader: LineReader): JsonPath {
  const start = reader.index;
  if (reader.peek(/\$/y) === undefined) {
    const [path] = /^[.\w][\w.[\]*'-]*(?=\s|$)/.exec(reader.rest()) ?? [];
    const right = path === undefined ? undefined : repairPath(`$.${path.replace(/^\./, "")}`);
    const remedy = `Write ${right ?? 'for example "json $.state == …"'}${right === undefined ? "." : ": a path begins at the root, $."}`;
    throw reader.problem(`a JSONPath is expected here, but ${reader.found()}`, remedy);
  }
  const text = reader.takeBracketed() ?? "";
  try {
    return new JsonPath(text);
  } catch (error) {
    if (!(error instanceof JsonPathError)) throw error;
    const index = Math.min(error.index, text.length);
    throw reader.problem(error.message, pathRemedy(text, index), start + index);
  }
}

function pathRemedy(text: string, index: number): string {
  if (/[=!<>]/.test(text[index] ?? "")) return "A space ends a path: put one before the operator.";
  const right = repairPath(text);
  if (right !== undefined) return `Write ${right}.`;
  return "docs/conditions.md says how a path is written; a name that is not a plain word stands in quotes: $['my-name'].";
}

function existenceJudge(path: JsonPath, negated: boolean): Judge {
  return (answer) => {
    for (const node of nodes(path, answer)) return { met: !negated, actual: [show(node)] };
    return { met: negated, actual: ["selects nothing"] };
  };
}

function nodes(path: JsonPath, answer: Answer): Iterable<JsonNode> {
  const json = jsonOf(answer);
  answer.allowance.spend(path.steps(json.length, json.depth));
  return json.select(path);
}

/** Every node must pass, and there must be one. */
function judgeEach(predicate: JsonPredicate, selected: Iterable<JsonNode>, { allowance }: Answer): Finding {
  let first: JsonNode | undefined;
  let failing: JsonNode | undefined;
  let count = 0;
  let failures = 0;
  for (const node of selected) {
    first ??= node;
    count++;
    if (predicate(node.value, allowance)) continue;
    failing ??= node;
    failures++;
  }
  if (first === undefined) throw new NotEvaluable("selects nothing");
  if (count === 1) return { met: failures === 0, actual: [show(first)] };
  if (failing === undefined) return { met: true, actual: [`${count} values, the first: `, show(first)] };
  const place = [`${failures} of ${count} values, the first at `, quote(failing.path(), 40), ": "];
  return { met: false, actual: [...place, show(failing)] };
}

function show({ value }: JsonNode): Quotation {
  return quote(preview(value, 4_200), 120);
}
