/** What the contract wants of a case: green, red, or either. */
export interface Expectation {
  readonly green: "must" | "may" | "not";
  /** The failure words that may be said where it is red; undefined for any but `internal` and `input-invalid`. */
  readonly words: ReadonlySet<string> | undefined;
  readonly why: string;
}

export const must = (why: string): Expectation => ({ green: "must", words: new Set(), why });
export const may = (why: string): Expectation => ({ green: "may", words: undefined, why });
export const not = (words: readonly string[], why: string): Expectation => ({
  green: "not",
  words: new Set(words),
  why,
});
