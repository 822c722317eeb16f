import type { Judged } from "./judged.ts";

/** What was played, and what went wrong, by kind. */
export class Tally {
  readonly #cases = new Map<string, number>();
  readonly #failures = new Map<string, number>();
  readonly #verdicts = { must: 0, may: 0, not: 0 };
  readonly #started = performance.now();

  get failed(): boolean {
    return this.#failures.size > 0 || this.#cases.size === 0;
  }

  count({ hostile, expected }: Judged, problem: string | undefined): void {
    this.#cases.set(hostile.kind, (this.#cases.get(hostile.kind) ?? 0) + 1);
    this.#verdicts[expected.green]++;
    if (problem !== undefined) this.fail(`${hostile.kind}: ${problem.replace(/ \(.*| and may.*/, "")}`);
  }

  fail(kind: string): void {
    this.#failures.set(kind, (this.#failures.get(kind) ?? 0) + 1);
  }

  report(): string {
    const count = [...this.#cases.values()].reduce((sum, number) => sum + number, 0);
    const minutes = (performance.now() - this.#started) / 60_000;
    const { must, may, not } = this.#verdicts;
    return [
      `\n${count} cases of ${this.#cases.size} kinds, ${Math.round(count / minutes)} a minute; ${must} must be green, ${not} red, ${may} either.`,
      ...[...this.#failures].sort(([a], [b]) => a.localeCompare(b)).map(([kind, number]) => `✖ ${number} × ${kind}`),
      this.failed ? "Hostile answers: not as the contract has it." : "Hostile answers: all as the contract has it.",
    ].join("\n");
  }
}
