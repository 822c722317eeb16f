import { QuantityError } from "./quantity-error.ts";

/** Sizes as people write them: `512B`, `64KB`, `1MB`; a KB is 1024 bytes. */

const units = { GB: 1024 ** 3, MB: 1024 ** 2, KB: 1024, B: 1 } as const;
type Unit = keyof typeof units;

/**
 * The bytes a size says: one whole number with its unit (`B KB MB GB`).
 *
 * @throws {QuantityError}
 */
export function parseSize(text: string): number {
  const [, amount, unit] = /^([0-9]+)(B|KB|MB|GB)$/.exec(text) ?? [];
  if (amount === undefined) throw misspelt(text);
  const bytes = Number(amount) * units[unit as Unit];
  if (!Number.isSafeInteger(bytes)) throw new QuantityError(text, "is more bytes than can be counted", "write fewer");
  return bytes;
}

function misspelt(text: string): QuantityError {
  if (/^[0-9]+$/.test(text))
    return new QuantityError(text, "has no unit", `write ${text}B for bytes, ${text}KB or ${text}MB`);
  const [, amount, prefix] = /^([0-9]+)\s*([KMG]?)(?:i?B|bytes?)?$/i.exec(text) ?? [];
  if (amount !== undefined) {
    return new QuantityError(text, "is not how a size is written", `write ${amount}${prefix?.toUpperCase()}B`);
  }
  if (/^[0-9]+\.[0-9]+[KMG]B$/.test(text))
    return new QuantityError(text, "is a fraction", "write a whole number of a smaller unit");
  return new QuantityError(text, "is not a size", "write a whole number with its unit, such as 512B, 64KB or 1MB");
}

/**
 * A size for people: exact where a unit divides it, else with one decimal, cut off and never rounded up, so what is
 * shown is never beyond a limit that was kept.
 */
export function formatSize(bytes: number): string {
  const [name, unit] = Object.entries(units).find(([, unit]) => bytes >= unit) ?? ["B", 1];
  return `${Math.floor((bytes / unit) * 10) / 10}${name}`;
}
