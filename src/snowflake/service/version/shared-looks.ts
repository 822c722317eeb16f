import type { Deadline } from "../../../lib/time/deadline.ts";
import type { Sighting } from "./sighting.ts";

/** A look from before the question is shared by all who ask within so long of it, in milliseconds. */
const freshMs = 1_000;

/** How long a look from after an answer is put off while others are asking, so that it serves them too, in milliseconds. */
const longestWaitMs = 5_000;

/** An answer between two looks. */
interface Observed<Answer> {
  readonly answer: Answer;
  readonly before: Sighting;
  /** Absent where the answer does not count anyway. */
  readonly after: Sighting | undefined;
}

/**
 * The looks at a service that all its checks share. What was seen before a question and is seen again after its answer was so
 * in between; so the first look may be an older one, but the second never began before the answer was there.
 */
export class SharedLooks {
  readonly #look: () => Promise<Sighting>;
  readonly #deadline: Deadline;
  readonly #freshMs: number;
  #last: { readonly sighting: Sighting; readonly begunAt: number } | undefined;
  #underWay: Promise<Sighting> | undefined;
  /** One that has not begun. */
  #later: Promise<Sighting> | undefined;
  #asking = 0;
  #allAnswered = new AbortController();

  /**
   * @param deadline when the last answer must be judged
   * @param wary whether nobody may ask by an older look than one that is made for it
   */
  constructor(look: () => Promise<Sighting>, deadline: Deadline, wary = false) {
    this.#look = look;
    this.#freshMs = wary ? 0 : freshMs;
    this.#deadline = deadline;
  }

  /** Asks between two looks, of which the second is only for answers that count. */
  async around<Answer>(
    ask: (before: Sighting) => Promise<Answer>,
    counts: (answer: Answer, before: Sighting) => boolean,
  ): Promise<Observed<Answer>> {
    const { later, ...asked } = await this.#ask(ask, counts);
    return { ...asked, after: await later };
  }

  async #ask<Answer>(
    ask: (before: Sighting) => Promise<Answer>,
    counts: (answer: Answer, before: Sighting) => boolean,
  ): Promise<Omit<Observed<Answer>, "after"> & { readonly later: Promise<Sighting> | undefined }> {
    this.#asking++;
    try {
      const before = await this.#before();
      const answer = await ask(before);
      // While this one still counts as asking: the look begins when the last one is done.
      return { answer, before, later: counts(answer, before) ? this.#afterAll() : undefined };
    } finally {
      this.#asking--;
      if (this.#asking === 0) this.#allAnswered.abort();
    }
  }

  #before(): Promise<Sighting> {
    const last = this.#last;
    if (last !== undefined && this.#deadline.clock.now() - last.begunAt < this.#freshMs)
      return Promise.resolve(last.sighting);
    this.#underWay ??= this.#begin().finally(() => {
      this.#underWay = undefined;
    });
    return this.#underWay;
  }

  #afterAll(): Promise<Sighting> {
    this.#later ??= this.#beginLater();
    return this.#later;
  }

  async #beginLater(): Promise<Sighting> {
    const { clock, leftMs } = this.#deadline;
    this.#allAnswered = new AbortController();
    await clock.sleep(Math.min(longestWaitMs, leftMs / 2), this.#allAnswered.signal);
    this.#later = undefined;
    return this.#begin();
  }

  async #begin(): Promise<Sighting> {
    const begunAt = this.#deadline.clock.now();
    const sighting = await this.#look();
    if (this.#last === undefined || this.#last.begunAt <= begunAt) this.#last = { sighting, begunAt };
    return sighting;
  }
}
