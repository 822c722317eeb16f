import { type Redact, Redactor } from "../lib/secrets/redactor.ts";
import type { Secret } from "../lib/secrets/secret.ts";
import { oneLine } from "../lib/text.ts";
import type { AnnotationLevel, Toolkit } from "./toolkit.ts";

/** What can become an output: a text, or something whose JSON does. */
export type OutputValue = string | number | boolean | null | OutputList | OutputObject;
type OutputList = readonly OutputValue[];
interface OutputObject {
  readonly [name: string]: OutputValue | undefined;
}

/**
 * GitHub's runner: where inputs come from and where everything we say goes. Whatever passes here has every secret taken
 * out that was masked before, so that nobody has to remember to do it; what may hold one by right says so.
 */
export class Runner {
  readonly #toolkit: Toolkit;
  readonly #redactor = new Redactor();

  constructor(toolkit: Toolkit) {
    this.#toolkit = toolkit;
  }

  /** The input as given, untrimmed; empty when it is not given. */
  input(name: string): string {
    return this.#toolkit.input(name);
  }

  /** To be called with every secret before its first use: neither the log nor anything else we say shows it from here on. */
  readonly mask = (secret: Secret): void => {
    for (const form of this.#redactor.add(secret)) this.#toolkit.mask(form);
  };

  /** For a text from elsewhere of which only a part is shown: half a secret is not known any more. */
  readonly redact: Redact = (text, length) => this.#redactor.redact(text, length);

  /** Writes one line to the log; what could end the line, or be read as a command, is made harmless. */
  readonly log = (line: string): void => this.#toolkit.log(this.#line(line));

  /** Writes a folded part of the log. */
  group(title: string, lines: readonly string[]): void {
    this.#toolkit.group(
      this.#line(title),
      lines.map((line) => this.#line(line)),
    );
  }

  annotate(level: AnnotationLevel, title: string, message: string): void {
    this.#toolkit.annotate(level, this.redact(title), this.redact(message));
  }

  /** Sets an output: a text as it is, all else as JSON. */
  output(name: string, value: OutputValue): void {
    const clean = this.#clean(value);
    this.#toolkit.output(name, typeof clean === "string" ? clean : JSON.stringify(clean));
  }

  /** Sets the output that is there to give a secret away. It has been masked. */
  secretOutput(name: string, secret: Secret): void {
    this.#toolkit.output(name, secret.reveal());
  }

  /** Keeps a text with secrets in it for the post step, which alone gets to see it; the last of a name counts. */
  saveState(name: string, text: Secret): void {
    this.#toolkit.saveState(name, text.reveal());
  }

  /** What the main step kept; empty when it kept nothing. */
  state(name: string): string {
    return this.#toolkit.state(name);
  }

  /** Appends to the job summary. */
  async summary(markdown: string): Promise<void> {
    await this.#toolkit.summary(this.redact(markdown));
  }

  #line(line: string): string {
    return oneLine(this.redact(line));
  }

  /** Each text for itself: a secret that ends like a piece of JSON would take the JSON along. */
  #clean(value: OutputValue): OutputValue {
    if (typeof value === "string") return this.redact(value);
    if (Array.isArray(value)) return value.map((item: OutputValue) => this.#clean(item));
    if (typeof value !== "object" || value === null) return value;
    const fields = Object.entries(value).flatMap(([name, field]) =>
      field === undefined ? [] : [[this.redact(name), this.#clean(field)] as const],
    );
    return Object.fromEntries(fields);
  }
}
