import { compareNumber, isLosslessNumber, type LosslessNumber } from "lossless-json";
import { NotEvaluable } from "../condition.ts";

/** A JSON value whose numbers still have all their digits. */
export type JsonValue = null | boolean | string | LosslessNumber | readonly JsonValue[] | JsonObject;
export interface JsonObject {
  readonly [name: string]: JsonValue;
}

/** JSON's own word for what a value is. */
export function kindOf(value: JsonValue): "null" | "boolean" | "string" | "number" | "array" | "object" {
  if (value === null) return "null";
  if (typeof value === "string") return "string";
  if (typeof value === "boolean") return "boolean";
  if (isLosslessNumber(value)) return "number";
  return Array.isArray(value) ? "array" : "object";
}

/** -1, 0 or 1: the order of two numbers by all their digits (`1.0` is `1`, and 2^53 is not 2^53 + 1). */
export function compareNumbers(left: LosslessNumber, right: LosslessNumber): number {
  for (const { value } of [left, right]) {
    // The library holds an exponent as a double, which is exact up to here.
    if (/e[-+]?[0-9]{15}/i.test(value)) throw new NotEvaluable("a number with an exponent beyond all measure");
  }
  return compareNumber(left.value, right.value);
}

/** Equal as JSON: numbers by value, arrays in order, objects whatever the order of their members. */
export function equal(left: JsonValue, right: JsonValue): boolean {
  if (isLosslessNumber(left) && isLosslessNumber(right)) return compareNumbers(left, right) === 0;
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

function isObject(value: JsonValue): value is JsonObject {
  return kindOf(value) === "object";
}

/** The beginning of a value as JSON, about `length` characters of it; each text in it passes through `redact` first. */
export function preview(value: JsonValue, length: number, redact: (text: string) => string): string {
  if (typeof value === "string") return JSON.stringify(redact(value));
  if (isLosslessNumber(value)) return value.value;
  if (isArray(value)) return `[${previewAll(value, length, (item, left) => preview(item, left, redact))}]`;
  if (!isObject(value)) return String(value);
  const names = Object.keys(value);
  return `{${previewAll(names, length, (name, left) => `${JSON.stringify(redact(name))}:${preview(value[name] as JsonValue, left, redact)}`)}}`;
}

function previewAll<T>(items: readonly T[], length: number, show: (item: T, left: number) => string): string {
  let shown = "";
  for (const [index, item] of items.entries()) {
    if (shown.length >= length) return `${shown},…`;
    shown += (index === 0 ? "" : ",") + show(item, length - shown.length);
  }
  return shown;
}
