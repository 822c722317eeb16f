import type { Failure, FailureWord } from "../errors.ts";
import { QuantityError } from "../lib/quantities/quantity-error.ts";
import { formatSize, parseSize } from "../lib/quantities/size.ts";
import type { Redact } from "../lib/secrets/redactor.ts";
import { Secret } from "../lib/secrets/secret.ts";
import { count, excerpt } from "../lib/text.ts";

/** One thing wrong with one input. */
export interface Problem {
  readonly input: string;
  /** Continues after the input's name: `is not a boolean`. */
  readonly fault: string;
  readonly remedy: string;
  /** The place in the input, as lines that a fixed-width font shows rightly. */
  readonly excerpt?: string;
  readonly word: Extract<FailureWord, "input-invalid" | "key-unreadable" | "host-not-allowed">;
  /** Where the value comes from, when that is no input: `SNOWFLAKE_USER`. */
  readonly from?: string;
}

/**
 * Reads inputs one by one and collects what is wrong with them, so that the user learns everything at once. An empty input
 * counts as not given. For a value that cannot be used the fallback is returned; it is never used, because the step fails.
 */
export class Reader {
  readonly problems: Problem[] = [];
  /** What the user should know, but what does not stop the step. */
  readonly warnings: string[] = [];
  readonly #read: (input: string) => string;
  /** To be called with every secret before its first use. */
  readonly mask: (secret: Secret) => void;
  /** To be called with a whole text before a part of it is quoted. */
  readonly redact: Redact;

  constructor(read: (input: string) => string, mask: (secret: Secret) => void, redact: Redact) {
    this.#read = read;
    this.mask = mask;
    this.redact = redact;
  }

  report(
    input: string,
    fault: string,
    remedy: string,
    more: Partial<Pick<Problem, "word" | "excerpt" | "from">> = {},
  ): undefined {
    this.problems.push({ input, fault, remedy, word: "input-invalid", ...more });
  }

  text(input: string): string | undefined {
    const value = this.#read(input).trim();
    return value === "" ? undefined : value;
  }

  /** Byte for byte as given: a request body may begin or end with blanks. */
  verbatim(input: string): string | undefined {
    const value = this.#read(input);
    return value === "" ? undefined : value;
  }

  /** A secret is masked by being read. */
  secret(input: string): Secret | undefined {
    const value = this.text(input);
    if (value === undefined) return undefined;
    const secret = new Secret(value);
    this.mask(secret);
    return secret;
  }

  /** One of the spellings YAML has for true and false. */
  boolean(input: string, fallback: boolean): boolean {
    const value = this.text(input);
    if (value === undefined) return fallback;
    if (/^(true|True|TRUE)$/.test(value)) return true;
    if (/^(false|False|FALSE)$/.test(value)) return false;
    this.report(input, `is "${excerpt(value, 40)}"`, "Write true or false.");
    return fallback;
  }

  choice<Value extends string>(input: string, values: readonly Value[], fallback: Value): Value {
    const given = this.text(input)?.toLowerCase();
    if (given === undefined) return fallback;
    const value = values.find((one) => one === given);
    if (value === undefined) this.report(input, `is "${excerpt(given, 40)}"`, `Choose one of ${values.join(", ")}.`);
    return value ?? fallback;
  }

  integer(input: string, fallback: number, least: number, most: number): number {
    const given = this.text(input);
    if (given === undefined) return fallback;
    const value = /^\d{1,9}$/.test(given) ? Number(given) : Number.NaN;
    if (value >= least && value <= most) return value;
    this.report(input, `is "${excerpt(given, 40)}"`, `Write a whole number from ${least} to ${most}.`);
    return fallback;
  }

  /** A size in bytes, up to `most` of them. */
  size(input: string, fallback: number, most: number): number {
    const bytes = this.quantity(input, parseSize, fallback);
    if (bytes <= most) return bytes;
    const given = excerpt(this.text(input) ?? "", 40);
    this.report(input, `is "${given}", which is too much`, `Write a size up to ${formatSize(most)}.`);
    return fallback;
  }

  /** A duration or a size, by its parser. */
  quantity(input: string, parse: (text: string) => number, fallback: number): number {
    const given = this.text(input);
    if (given === undefined) return fallback;
    try {
      return parse(given);
    } catch (error) {
      if (!(error instanceof QuantityError)) throw error;
      const { fault, remedy } = error;
      this.report(
        input,
        `is "${excerpt(given, 40)}", which ${excerpt(fault, 120)}`,
        `${remedy.charAt(0).toUpperCase()}${excerpt(remedy.slice(1), 200)}.`,
      );
      return fallback;
    }
  }

  /** The lines of an input, without empty ones; a list may also be separated by commas. */
  list(input: string): readonly string[] {
    return (this.text(input) ?? "").split(/[\n,]/).flatMap((part) => (part.trim() === "" ? [] : [part.trim()]));
  }
}

/** All problems as one failure. Its word is that of the problems, if all have the same, else `input-invalid`. */
export function problemsFailure(problems: readonly Problem[]): Failure {
  const [first] = problems;
  const agreed = first !== undefined && problems.every((problem) => problem.word === first.word);
  const word = agreed ? first.word : "input-invalid";
  if (first !== undefined && problems.length === 1) {
    const { input, fault, remedy, excerpt: shown, from } = first;
    const details = shown === undefined ? {} : { details: [shown] };
    return { word, happened: `${from ?? `The input ${input}`} cannot be used: it ${fault}.`, ...details, remedy };
  }
  return {
    word,
    happened: `There are ${count(problems.length, "problem")} with the inputs. Nothing was sent.`,
    details: problems.map(({ input, fault, remedy, excerpt: shown, from }) =>
      [`${from ?? input}: it ${fault}. ${remedy}`, ...(shown === undefined ? [] : [shown])].join("\n"),
    ),
    remedy: "Fix them all and run the job again.",
  };
}
