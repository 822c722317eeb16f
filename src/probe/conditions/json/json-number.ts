import { compareNumber, isLosslessNumber, LosslessNumber } from "lossless-json";
import { NotEvaluable } from "../finding/not-evaluable.ts";

/** A number of JSON: as a double where that has all its digits, else with the digits themselves. */
export type JsonNumber = number | LosslessNumber;

/** Whether a value is one, in either way. */
export function isNumber(value: unknown): value is JsonNumber {
  return typeof value === "number" || isLosslessNumber(value);
}

/** The number that is written like this. */
export function numberOf(digits: string): JsonNumber {
  return isExact(digits) ? Number(digits) : new LosslessNumber(digits);
}

/** The digits of a number as the document writes them, as far as they are kept. */
export function digitsOf(number: JsonNumber): string {
  return typeof number === "number" ? String(number) : number.value;
}

/** Negative, zero or positive: the order of two numbers by all their digits (`1.0` is `1`, and 2^53 is not 2^53 + 1). */
export function compareNumbers(left: JsonNumber, right: JsonNumber): number {
  if (typeof left === "number" && typeof right === "number") return left - right;
  const digits = [digitsOf(left), digitsOf(right)] as const;
  // The library holds an exponent as a double, which is exact up to here.
  if (digits.some((text) => /e[-+]?[0-9]{15}/i.test(text)))
    throw new NotEvaluable("a number with an exponent beyond all measure");
  return compareNumber(...digits);
}

/** Whether a number that stands there in a text is so short that a double has all its digits. */
export function hasFewDigits(start: number, end: number, exponent: boolean): boolean {
  return end - start <= 15 && !exponent;
}

/** Whether a double gives back a number that is written like this, though perhaps in other words (`1` for `1.0`). */
export function isExact(digits: string): boolean {
  const double = Number(digits);
  const text = String(double);
  if (text === digits) return true;
  if (/^-?[0-9]+$/.test(digits) && Math.abs(double) < 1e21) return false;
  return Number.isFinite(double) && !/e[-+]?[0-9]{4}/i.test(digits) && compareNumber(text, digits) === 0;
}
