import type { Condition, TextOperator } from "../condition.ts";
import { valuesOf } from "./head.ts";
import type { Whole } from "./reading.ts";
import { textOf } from "./text.ts";

type Holds = boolean | "unknown";

/** Whether an answer meets the conditions, as the contract has it. */
export function meets(conditions: readonly Condition[], answer: Whole): Holds {
  const success: Condition = { subject: "status", operator: "in", value: [[200, 299]] };
  const all = conditions.some(({ subject }) => subject === "status") ? conditions : [...conditions, success];
  const results = all.map((condition) => holds(condition, answer));
  return results.includes(false) ? false : results.includes("unknown") ? "unknown" : true;
}

/** Whether a condition on the status alone rules it out. */
export function statusRulesOut(conditions: readonly Condition[], answer: Whole): boolean {
  const onStatus = conditions.filter(({ subject }) => subject === "status");
  return meets(onStatus, answer) === false;
}

function holds(condition: Condition, answer: Whole): Holds {
  switch (condition.subject) {
    case "status":
      if (condition.operator === "in")
        return condition.value.some(([low, high]) => low <= answer.status && answer.status <= high);
      if (condition.operator === "<") return answer.status < condition.value;
      return (answer.status === condition.value) === (condition.operator === "==");
    case "header": {
      const values = valuesOf(answer.headers, condition.name.toLowerCase());
      if (!("value" in condition)) return values.length > 0 === (condition.operator === "exists");
      if (values.length === 0) return false;
      if (values.some((value) => /[^\t\x20-\x7e]/.test(value))) return "unknown";
      const { operator, value: wanted } = condition;
      return values.every((value) => compare(operator, value, wanted) === true);
    }
    case "body": {
      if (answer.noBody) return "unknown";
      const text = textOf(answer.body, answer.headers);
      if (text === undefined) return "unknown";
      return text === null ? false : compare(condition.operator, text, condition.value);
    }
    case "json": {
      if (answer.noBody) return false;
      const text = textOf(answer.body, answer.headers);
      return text === undefined ? "unknown" : text === null ? false : json(text, condition);
    }
    case "size":
      return answer.noBody ? "unknown" : answer.body.length < condition.bytes;
    case "always":
      return true;
  }
}

function compare(operator: TextOperator, text: string, wanted: string): Holds {
  // Whether a word can be missing from nothing, it does not say either.
  if (text === "" && operator === "not contains") return "unknown";
  if (operator !== "==") return text.includes(wanted) === (operator === "contains");
  if (text === wanted) return true;
  // Whether white space around a body counts, the contract does not say.
  return text.trim() === wanted.trim() ? "unknown" : false;
}

function json(text: string, { path, value: wanted }: Extract<Condition, { subject: "json" }>): Holds {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return false;
  }
  if (/[[{]{100}/.test(text.replace(/[^[{\]}]/g, ""))) return "unknown";
  for (const key of path) {
    if (typeof key === "string" && text.split(JSON.stringify(key)).length > 2) return "unknown";
    if (typeof value !== "object" || value === null || Array.isArray(value) !== (typeof key === "number")) return false;
    if (!Object.hasOwn(value, key)) return false;
    value = (value as Record<string | number, unknown>)[key];
  }
  if (typeof value === "number" && !(Number.isInteger(value) && Math.abs(value) < 1e9)) return "unknown";
  return value === wanted;
}
