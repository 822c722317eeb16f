/**
 * A text that is no quantity. `fault` reads on after the text, `remedy` is what would be right, without a capital and a
 * full stop: each caller makes its own sentence of them, and the message is one too.
 */
export class QuantityError extends SyntaxError {
  readonly fault: string;
  readonly remedy: string;

  constructor(text: string, fault: string, remedy: string) {
    super(`"${text}" ${fault}: ${remedy}.`);
    this.fault = fault;
    this.remedy = remedy;
  }
}
