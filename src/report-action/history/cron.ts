/** Fields of a cron line, in their order: the least and the most, and the names GitHub takes (DOC). */
const fields = [
  { least: 0, most: 59, names: [] },
  { least: 0, most: 23, names: [] },
  { least: 1, most: 31, names: [] },
  { least: 1, most: 12, names: ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"] },
  { least: 0, most: 6, names: ["sun", "mon", "tue", "wed", "thu", "fri", "sat"] },
] as const;

type Field = (typeof fields)[number];

const minuteMs = 60_000;
const mostMinutes = 100 * 24 * 60;

/**
 * How often a schedule's cron line, in UTC, comes due after one moment and until another, both in milliseconds since the epoch;
 * undefined where the line cannot be read.
 */
export function dueBetween(cron: string, fromMs: number, toMs: number): number | undefined {
  const parts = cron.trim().toLowerCase().split(/\s+/);
  const sets = fields.map((field, index) => valuesOf(parts[index] ?? "", field));
  const [minutes, hours, dates, months, weekdays] = sets;
  if (parts.length !== 5 || !minutes || !hours || !dates || !months || !weekdays) return undefined;
  const [anyDate, anyWeekday] = [parts[2] === "*", parts[4] === "*"];
  let due = 0;
  const first = Math.floor(fromMs / minuteMs) + 1;
  const last = Math.min(Math.floor(toMs / minuteMs), first + mostMinutes);
  for (let minute = first; minute <= last; minute++) {
    const at = new Date(minute * minuteMs);
    if (!minutes.has(at.getUTCMinutes()) || !hours.has(at.getUTCHours()) || !months.has(at.getUTCMonth() + 1)) continue;
    const [date, weekday] = [dates.has(at.getUTCDate()), weekdays.has(at.getUTCDay())];
    // Where both are restricted, either will do, as cron has it.
    if (anyDate || anyWeekday ? date && weekday : date || weekday) due++;
  }
  return due;
}

/** `5`, `1-5`, `mon`, `*`, each with a step, and lists of them. */
function valuesOf(text: string, field: Field): ReadonlySet<number> | undefined {
  const values = new Set<number>();
  for (const part of text.split(",")) {
    const [, range = "", step = "1"] = /^([^/]+)(?:\/(\d{1,2}))?$/.exec(part) ?? [];
    const [from = "", to = from] = range === "*" ? [String(field.least), String(field.most)] : range.split("-");
    const low = numberIn(from, field);
    // `5/15` is every fifteenth from the fifth on.
    const high = part.includes("/") && !range.includes("-") ? field.most : numberIn(to, field);
    if (low === undefined || high === undefined || low > high || Number(step) === 0) return undefined;
    for (let value = low; value <= high; value += Number(step)) values.add(field.most === 6 ? value % 7 : value);
  }
  return values;
}

function numberIn(text: string, { least, most, names }: Field): number | undefined {
  const named = (names as readonly string[]).indexOf(text);
  if (named >= 0) return named + least;
  const value = /^\d{1,2}$/.test(text) ? Number(text) : Number.NaN;
  return value >= least && value <= most ? value : undefined;
}
