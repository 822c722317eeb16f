import type { FailureWord } from "../errors.ts";
import { formatDuration } from "../lib/quantities/duration.ts";
import { count } from "../lib/text.ts";

interface Stretch {
  readonly word: FailureWord | "healthy";
  untilMs: number;
}

/** What the attempts of one check came to while it was waited for, and when that changed. */
export class Course {
  readonly #startMs: number;
  readonly #stretches: Stretch[] = [];

  /** @param startMs milliseconds since the epoch, as all times here */
  constructor(startMs: number) {
    this.#startMs = startMs;
  }

  /** An attempt that counts has ended so. */
  note(word: Stretch["word"], atMs: number): void {
    const last = this.#stretches.at(-1);
    if (last?.word === word) last.untilMs = atMs;
    else this.#stretches.push({ word, untilMs: atMs });
  }

  /** How often it was asked and how long, and what changed when, as a sentence. */
  sentence(attempts: number, atMs: number): string {
    const asked = `There were ${count(attempts, "attempt")} in ${this.#since(atMs)}`;
    const [first, second, ...others] = this.#stretches;
    const last = others.at(-1) ?? second;
    if (first === undefined || last === undefined || second === undefined)
      return `${asked}, all ${first?.word ?? "unfinished"}.`;
    const beginning = `${first.word} until ${this.#since(first.untilMs)}`;
    if (others.length === 0) return `${asked}: ${beginning}, then ${last.word}.`;
    const between =
      others.length === 1 ? `${second.word} until ${this.#since(second.untilMs)}` : `${others.length} changes`;
    return `${asked}: ${beginning}, then ${between}, at last ${last.word}.`;
  }

  /** From a second on in whole seconds. */
  #since(atMs: number): string {
    const ms = atMs - this.#startMs;
    return formatDuration(ms < 1_000 ? ms : ms - (ms % 1_000));
  }
}
