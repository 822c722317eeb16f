import { type Redact, Redactor } from "../lib/secrets/redactor.ts";
import { Secret } from "../lib/secrets/secret.ts";
import { oneLine } from "../lib/text.ts";
import type { Paint } from "./paint.ts";
import type { AnnotationLevel, Toolkit } from "./toolkit.ts";

/** What can become an output: a text, or something whose JSON does. */
export type OutputValue = string | number | boolean | null | OutputList | OutputObject;
type OutputList = readonly OutputValue[];
/** A value with names, none of which is there without a value. */
export interface OutputObject {
  readonly [name: string]: OutputValue | undefined;
}

/**
 * GitHub's runner: inputs come from it, and all our texts go to it. It takes every masked secret out of every text, so that
 * nobody has to remember to do it. Two methods let a secret through, and take a {@link Secret} for that.
 */
export class Runner {
  readonly #toolkit: Toolkit;
  readonly #redactor = new Redactor();
  readonly #paint: Paint;

  /** @param paint adds colours to the lines of the log; by default there are none */
  constructor(toolkit: Toolkit, paint: Paint = (line) => line) {
    this.#toolkit = toolkit;
    this.#paint = paint;
  }

  /** The input as given, untrimmed; empty when it is not given. */
  input(name: string): string {
    return this.#toolkit.input(name);
  }

  /** To be called with every secret before its first use. From then on no text of ours shows it. */
  readonly mask = (secret: Secret): void => {
    this.#toolkit.mask(this.#redactor.add(secret));
  };

  /** To be called with a whole text before a part of it is cut out: half a secret is not recognised any more. */
  readonly redact: Redact = (text, length) => this.#redactor.redact(text, length);

  /** Writes one line to the log. Line breaks and workflow commands in it are made harmless. */
  readonly log = (line: string): void => this.#toolkit.log(this.#paint(this.#line(line)));

  /** Writes one line for those who have turned the step debug log on, just as harmless. */
  readonly debug = (line: string): void => this.#toolkit.debug(() => this.#line(line));

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

  /** Sets outputs, all at once: a text as it is, any other value as JSON, and bare a secret, which must be masked before. */
  outputs(values: Readonly<Record<string, OutputValue | Secret>>): void {
    this.#toolkit.outputs(Object.fromEntries(Object.entries(values).map(([name, value]) => [name, this.#told(value)])));
  }

  /** Keeps a text with secrets for the post step; no other step sees it. The last text of a name counts. */
  saveState(name: string, text: Secret): void {
    this.#toolkit.saveState(name, text.reveal());
  }

  /** What the main step kept; empty when it kept nothing. */
  state(name: string): string {
    return this.#toolkit.state(name);
  }

  /** Appends to the job summary. */
  summary(markdown: string): void {
    this.#toolkit.summary(this.redact(markdown));
  }

  #line(line: string): string {
    return oneLine(this.redact(line));
  }

  #told(value: OutputValue | Secret): string {
    if (value instanceof Secret) return value.reveal();
    const clean = this.clean(value);
    return typeof clean === "string" ? clean : JSON.stringify(clean);
  }

  /** A value without secrets. Each text is redacted by itself: a secret with a quotation mark would take a part of the JSON. */
  clean(value: OutputObject): OutputObject;
  clean(value: OutputValue): OutputValue;
  clean(value: OutputValue): OutputValue {
    if (typeof value === "string") return this.redact(value);
    if (Array.isArray(value)) return value.map((item: OutputValue) => this.clean(item));
    if (typeof value !== "object" || value === null) return value;
    const fields = Object.entries(value).flatMap(([name, field]) =>
      field === undefined ? [] : [[this.redact(name), this.clean(field)] as const],
    );
    return Object.fromEntries(fields);
  }
}
