import { QuantityError } from "./quantity-error.ts";

/** Durations as people write them: `500ms`, `30s`, `5m`, `1h30m`, `2d`. */

const units = { d: 86_400_000, h: 3_600_000, m: 60_000, s: 1_000, ms: 1 } as const;
type Unit = keyof typeof units;
const unitNames = Object.keys(units) as readonly Unit[];

const meant: Readonly<Record<string, Unit>> = {
  day: "d",
  days: "d",
  hour: "h",
  hours: "h",
  hr: "h",
  hrs: "h",
  min: "m",
  mins: "m",
  minute: "m",
  minutes: "m",
  sec: "s",
  secs: "s",
  second: "s",
  seconds: "s",
  msec: "ms",
  millis: "ms",
  milliseconds: "ms",
};

/**
 * The milliseconds a duration says: whole numbers, each with its unit (`d h m s ms`), the larger unit first.
 *
 * @throws {QuantityError}
 */
export function parseDuration(text: string): number {
  if (!/^(?:[0-9]+[a-z]+)+$/.test(text)) throw misspelt(text);
  let milliseconds = 0;
  let last = -1;
  for (const [, amount = "", name = ""] of text.matchAll(/([0-9]+)([a-z]+)/g)) {
    const index = unitNames.indexOf(name as Unit);
    if (index < 0) throw unknownUnit(text, amount, name);
    if (index <= last)
      throw new QuantityError(text, "is out of order", "write the larger unit first and each once, as in 1h30m");
    last = index;
    milliseconds += Number(amount) * units[name as Unit];
  }
  if (!Number.isSafeInteger(milliseconds))
    throw new QuantityError(text, "is longer than can be counted in milliseconds", "write a shorter one");
  return milliseconds;
}

/**
 * The same where days are meant: nobody counts the life of a certificate or a token in seconds.
 *
 * @throws {QuantityError}
 */
export function parseDays(text: string): number {
  if (/^[0-9]+$/.test(text)) throw new QuantityError(text, "has no unit", `write ${text}d for days`);
  const [, weeks] = /^([0-9]{1,9})\s*(?:w|wks?|weeks?)$/i.exec(text) ?? [];
  if (weeks !== undefined) throw new QuantityError(text, "is in weeks", `write ${7 * Number(weeks)}d`);
  return parseDuration(text);
}

function misspelt(text: string): QuantityError {
  const right = "write whole numbers with units, such as 500ms, 30s, 5m, 1h30m or 2d";
  if (/^[0-9]+$/.test(text)) {
    const remedy = `write ${text}s for seconds, ${text}ms for milliseconds or ${text}m for minutes`;
    return new QuantityError(text, "has no unit", remedy);
  }
  const compact = text.replaceAll(/\s/g, "").toLowerCase();
  const better = compact === text ? undefined : remedyOf(compact);
  if (better !== undefined) return new QuantityError(text, "is not how a duration is written", better);
  if (/^[0-9]+\.[0-9]+[a-z]+$/.test(text))
    return new QuantityError(text, "is a fraction", "write whole numbers, such as 1s500ms or 1h30m");
  if (/^[-+]/.test(text)) return new QuantityError(text, "has a sign, and a duration is never negative", right);
  return new QuantityError(text, "is not a duration", right);
}

function unknownUnit(text: string, amount: string, name: string): QuantityError {
  const unit = Object.hasOwn(meant, name) ? meant[name] : undefined;
  const remedy = unit === undefined ? "the units are d, h, m, s and ms" : `write ${amount}${unit}`;
  return new QuantityError(text, `has a unit that is not known, "${name}"`, remedy);
}

/** What to write for a text that is a duration, or nearly one. */
function remedyOf(text: string): string | undefined {
  if (!/^(?:[0-9]+[a-z]+)+$/.test(text)) return undefined;
  try {
    parseDuration(text);
    return `write ${text}`;
  } catch (error) {
    return error instanceof QuantityError ? error.remedy : undefined;
  }
}

/**
 * A duration in the same spelling, in its two largest units; the rest is cut off, never rounded up, so what is shown is
 * never beyond a limit that was kept. Below a minute it is exact to the millisecond.
 */
export function formatDuration(milliseconds: number): string {
  if (milliseconds < 0) return `-${formatDuration(-milliseconds)}`;
  let rest = Math.floor(milliseconds);
  const amounts = unitNames.map((name) => {
    const amount = Math.floor(rest / units[name]);
    rest -= amount * units[name];
    return { name, amount };
  });
  const first = amounts.findIndex(({ amount }) => amount > 0);
  if (first < 0) return "0ms";
  const shown = amounts.slice(first, first + 2).filter(({ amount }) => amount > 0);
  return shown.map(({ name, amount }) => `${amount}${name}`).join("");
}
