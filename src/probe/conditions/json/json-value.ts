import { compareNumbers, digitsOf, isNumber, type JsonNumber } from "./json-number.ts";

/** A JSON value whose numbers have all their digits. */
export type JsonValue = null | boolean | string | JsonNumber | readonly JsonValue[] | JsonObject;
export interface JsonObject {
  readonly [name: string]: JsonValue;
}

/** JSON's own word for what a value is. */
export function kindOf(value: JsonValue): "null" | "boolean" | "string" | "number" | "array" | "object" {
  if (value === null) return "null";
  if (typeof value === "string") return "string";
  if (typeof value === "boolean") return "boolean";
  if (isNumber(value)) return "number";
  return Array.isArray(value) ? "array" : "object";
}

/** Equal as JSON: numbers by value, arrays in order, objects whatever the order of their members. */
export function equal(left: JsonValue, right: JsonValue): boolean {
  if (isNumber(left) && isNumber(right)) return compareNumbers(left, right) === 0;
  if (left === right) return true;
  if (kindOf(left) !== kindOf(right)) return false;
  if (isArray(left) && isArray(right)) {
    return left.length === right.length && left.every((item, index) => equal(item, right[index] as JsonValue));
  }
  if (!isObject(left) || !isObject(right)) return false;
  const names = Object.keys(left);
  return (
    names.length === Object.keys(right).length &&
    names.every((name) => Object.hasOwn(right, name) && equal(left[name] as JsonValue, right[name] as JsonValue))
  );
}

/** `Array.isArray` does not tell the readonly array from the object. */
export function isArray(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

/** Whether a value is an object and nothing else that JavaScript calls so. */
export function isObject(value: JsonValue): value is JsonObject {
  return kindOf(value) === "object";
}

/** The beginning of a value as JSON, not much longer than `length` characters where there is more of it. */
export function preview(value: JsonValue, length: number): string {
  if (typeof value === "string") return JSON.stringify(value.slice(0, Math.max(1, length)));
  if (isNumber(value)) return digitsOf(value).slice(0, Math.max(1, length));
  if (isArray(value)) return `[${previewAll(value, length, preview)}]`;
  if (!isObject(value)) return String(value);
  return `{${previewAll(Object.keys(value), length, (name, left) => `${preview(name, left)}:${preview(value[name] as JsonValue, left)}`)}}`;
}

function previewAll<T>(items: readonly T[], length: number, show: (item: T, left: number) => string): string {
  let shown = "";
  for (const [index, item] of items.entries()) {
    if (shown.length >= length) return `${shown},…`;
    shown += (index === 0 ? "" : ",") + show(item, length - shown.length);
  }
  return shown;
}
