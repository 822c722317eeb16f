import { count, excerpt } from "../../lib/text.ts";
import type { Reader } from "../reader.ts";

/** A part of the checks: every `of`-th, beginning with the `number`-th; counted from 1. */
export interface Shard {
  readonly number: number;
  readonly of: number;
}

const most = 1_000;

/** Reads `shard`, such as `2/3`. */
export function readShard(reader: Reader): Shard | undefined {
  const given = reader.text("shard");
  if (given === undefined) return undefined;
  const [, number = 0, of = 0] = (/^(\d{1,4})\s*\/\s*(\d{1,4})$/.exec(given) ?? []).map(Number);
  const fits = number >= 1 && number <= of && of <= most;
  if (fits && reader.text("checks") === undefined && reader.text("checks-file") === undefined)
    return reader.report("shard", "is given without checks or checks-file", "Give the list that is to be shared out.");
  if (fits) return { number, of };
  return reader.report(
    "shard",
    `is "${excerpt(given, 40)}", which is not a part of a whole`,
    `Write the number of this job and how many there are: 1/3, 2/3 and 3/3 for three jobs, of ${most} at most. The first is 1, though strategy.job-index begins with 0.`,
  );
}

/**
 * The checks that belong to the shard. A shard without any is a problem: it would be green without having checked
 * anything.
 */
export function takeShard<Check>(checks: readonly Check[], shard: Shard | undefined, reader: Reader): readonly Check[] {
  if (shard === undefined) return checks;
  const { number, of } = shard;
  if (checks.length > 0 && number > checks.length) {
    reader.report(
      "shard",
      `is ${number}/${of}, and there ${checks.length === 1 ? "is" : "are"} only ${count(checks.length, "check")}: it would check nothing`,
      `Share them out among ${count(checks.length, "job")} at most.`,
    );
  }
  return checks.filter((_, index) => index % of === number - 1);
}
