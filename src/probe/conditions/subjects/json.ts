import { excerpt } from "../../../lib/text.ts";
import type { Answer } from "../answer.ts";
import { type Finding, type Judge, NotEvaluable } from "../condition.ts";
import type { JsonNode } from "../json/json-document.ts";
import { JsonPath, JsonPathError } from "../json/json-path.ts";
import { type JsonPredicate, takeJsonPredicate } from "../json/json-predicate.ts";
import { preview } from "../json/json-value.ts";
import type { LineReader } from "../language/line-reader.ts";
import { comparisons, takeOperator } from "../language/operator.ts";

/** `json $.data[0][1] == "Bob said hello"`, `json $.items[*].ok == true`, `json $.error not exists` */
export function json(reader: LineReader): Judge {
  const path = takePath(reader);
  const operator = takeOperator(reader, "json", [...comparisons, "in", "contains", "matches", "exists"]);
  if (operator.name === "exists") return existenceJudge(path, operator.negated);
  const predicate = takeJsonPredicate(reader, operator.name, operator.negated);
  return (answer) => judgeEach(predicate, answer.json.select(path), answer);
}

function takePath(reader: LineReader): JsonPath {
  const start = reader.index;
  const example = 'a JSONPath is expected here, as in "json $.state == …"';
  if (reader.peek(/\$/y) === undefined) throw reader.problem(`${example}, but ${reader.found()}.`);
  const text = reader.takeBracketed() ?? "";
  try {
    return new JsonPath(text);
  } catch (error) {
    if (!(error instanceof JsonPathError)) throw error;
    const index = Math.min(error.index, text.length);
    const hint = /[=!<>]/.test(text[index] ?? "") ? "; a space ends a path" : "";
    throw reader.problem(`${error.message}${hint}.`, start + index);
  }
}

function existenceJudge(path: JsonPath, negated: boolean): Judge {
  return (answer) => {
    for (const node of answer.json.select(path)) return { met: !negated, actual: show(node, answer) };
    return { met: negated, actual: "selects nothing" };
  };
}

/** Every node must pass, and there must be one. */
function judgeEach(predicate: JsonPredicate, nodes: Iterable<JsonNode>, answer: Answer): Finding {
  let first: JsonNode | undefined;
  let failing: JsonNode | undefined;
  let count = 0;
  let failures = 0;
  for (const node of nodes) {
    first ??= node;
    count++;
    if (predicate(node.value)) continue;
    failing ??= node;
    failures++;
  }
  if (first === undefined) throw new NotEvaluable("selects nothing");
  if (count === 1) return { met: failures === 0, actual: show(first, answer) };
  if (failing === undefined) return { met: true, actual: `${count} values, the first: ${show(first, answer)}` };
  const where = excerpt(answer.facts.redact(failing.path()), 40);
  return { met: false, actual: `${failures} of ${count} values, the first at ${where}: ${show(failing, answer)}` };
}

function show(node: JsonNode, { facts }: Answer): string {
  return preview(node.value, 200, facts.redact);
}
