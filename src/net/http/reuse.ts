/** The connections of earlier requests that further ones went over, and whether their answers can be believed. */
export class Reuse {
  readonly #inStep: (() => Promise<boolean>)[] = [];

  /** For who sends requests: one went over a connection that had carried others. `inStep` says what came of that connection. */
  note(inStep: () => Promise<boolean>): void {
    this.#inStep.push(inStep);
  }

  /**
   * Whether nothing but answers to questions came over these connections. If not, one answer may have been taken for another.
   * To be asked as late as possible: it waits until each of them has been at rest for as long as an answer may take there.
   */
  async inStep(): Promise<boolean> {
    return (await Promise.all(this.#inStep.map((inStep) => inStep()))).every(Boolean);
  }
}
