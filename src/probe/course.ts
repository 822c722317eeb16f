import type { FailureWord } from "../errors.ts";
import { formatSeconds } from "../lib/quantities/duration.ts";
import { count } from "../lib/text.ts";

/** Attempts in a row that came to the same. Times are milliseconds since the first attempt began. */
export interface Stretch {
  readonly word: FailureWord | "healthy";
  readonly attempts: number;
  /** When the attempt before it ended, or 0. */
  readonly fromMs: number;
  /** When its last attempt ended. */
  readonly untilMs: number;
}

/** What the attempts of one check came to while it was waited for, and when that changed. */
export class Course {
  readonly #startMs: number;
  readonly #stretches: Stretch[] = [];

  /** @param startMs milliseconds since the epoch, as all times that are handed in */
  constructor(startMs: number) {
    this.#startMs = startMs;
  }

  get stretches(): readonly Stretch[] {
    return [...this.#stretches];
  }

  /** An attempt that counts has ended so. */
  note(word: Stretch["word"], atMs: number): void {
    const last = this.#stretches.at(-1);
    const untilMs = atMs - this.#startMs;
    if (last?.word === word) this.#stretches.splice(-1, 1, { ...last, attempts: last.attempts + 1, untilMs });
    else this.#stretches.push({ word, attempts: 1, fromMs: last?.untilMs ?? 0, untilMs });
  }

  /** How often it was asked and how long, and what changed when, as a sentence. */
  sentence(attempts: number, atMs: number): string {
    const asked = `There were ${count(attempts, "attempt")} in ${formatSeconds(atMs - this.#startMs)}`;
    const [first, second, ...others] = this.#stretches;
    const last = others.at(-1) ?? second;
    if (first === undefined || last === undefined || second === undefined)
      return `${asked}, all ${first?.word ?? "unfinished"}.`;
    const beginning = `${first.word} until ${formatSeconds(first.untilMs)}`;
    if (others.length === 0) return `${asked}: ${beginning}, then ${last.word}.`;
    const between =
      others.length === 1 ? `${second.word} until ${formatSeconds(second.untilMs)}` : `${others.length} changes`;
    return `${asked}: ${beginning}, then ${between}, at last ${last.word}.`;
  }
}
