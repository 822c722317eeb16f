import { monotonicMs } from "../../lib/time/clock.ts";
import type { AnswerHead, Timings } from "../http.ts";

type Phase = Exclude<keyof Timings, "total">;

/** What an attempt is busy with; each is followed by the next. */
type Stage = "connecting" | "waiting" | "reading";

/** How far one attempt has come: how long its phases took, each from where the one before it ended, and the answer's head. */
export class Phases {
  readonly #started = monotonicMs();
  #took: { [phase in Phase]?: number } = {};
  #since = this.#started;
  #stage: Stage = "connecting";
  #head: AnswerHead | undefined;

  /** From here on the attempt is busy with this, and the next phase to end began now. */
  enter(stage: Stage): void {
    this.#stage = stage;
    this.#since = monotonicMs();
  }

  /** The request is sent again: what was measured of the way and of the answer is void, but the time went by. */
  restart(): void {
    this.#took = {};
    this.#head = undefined;
    this.enter("connecting");
  }

  end(phase: Phase): void {
    const now = monotonicMs();
    this.#took[phase] = Math.round(now - this.#since);
    this.#since = now;
  }

  /** The head of the answer has come. */
  begin(head: AnswerHead): void {
    this.#head = head;
  }

  get head(): AnswerHead | undefined {
    return this.#head;
  }

  /** Whether the connection to the host itself stands. */
  get connected(): boolean {
    return this.#stage !== "connecting";
  }

  /** Whether a first byte of the answer has come. */
  get answered(): boolean {
    return this.#stage === "reading";
  }

  /** In whole milliseconds, those phases that have ended; `total` until now. */
  timings(): Timings {
    return { total: Math.round(monotonicMs() - this.#started), ...this.#took };
  }

  /** Where the attempt stood when its time was up, as a sentence. */
  stalledAt(host: string, timeoutMs: number): string {
    const doing = {
      connecting: `connecting to ${host}`,
      waiting: `waiting for ${host} to answer`,
      reading: `reading what ${host} had begun to answer`,
    };
    return `Timed out after ${timeoutMs / 1000} s while ${doing[this.#stage]}.`;
  }
}
