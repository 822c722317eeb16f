import assert from "node:assert/strict";
import { judge, type Sample } from "../answer-with.ts";

/** One condition on one answer. */
export interface Case {
  readonly title: string;
  /** Fails where it comes to something else. */
  holds(): void;
}

/** `condition, met or not, actual`, all of one answer. */
export function of(
  sample: Sample,
  ...rows: readonly (readonly [condition: string, met: boolean, actual: string])[]
): Case[] {
  return rows.map(([condition, met, actual]) => ({
    title: `${condition} is ${met ? "met" : "not met"} by ${actual}`,
    holds: () => assert.deepEqual(judge(condition, sample), { condition, met, actual }),
  }));
}
