import type { Finding } from "../condition.ts";
import type { LineReader } from "./line-reader.ts";
import { takeRegExp, takeText } from "./literal.ts";

type TextOperator = "==" | "!=" | "contains" | "matches";

/** `== != contains matches` with what they compare to: what a text can be asked, wherever it comes from. */
export interface TextPredicate {
  readonly negated: boolean;
  /** Whether a text passes. */
  passes(text: string): boolean;
  /** Where in a text the wanted part begins, where it is a part that is wanted. */
  find?(text: string): number;
}

/** Reads the value that goes with the operator. */
export function takeTextPredicate(reader: LineReader, name: TextOperator, negated: boolean): TextPredicate {
  const start = reader.index;
  if (name === "matches") {
    const pattern = takeRegExp(reader);
    return partTest(negated, (text) => text.search(pattern));
  }
  const wanted = takeText(reader);
  if (name === "contains") {
    if (wanted === "") throw reader.problem("every text contains the empty text: write what must be there.", start);
    return partTest(negated, (text) => text.indexOf(wanted));
  }
  const opposite = name === "!=";
  return { negated: opposite, passes: (text) => (text === wanted) !== opposite };
}

function partTest(negated: boolean, find: (text: string) => number): TextPredicate {
  return { negated, find, passes: (text) => find(text) >= 0 !== negated };
}

/** Judges a text; shows it as `redact` gives it, around the part that was found or else from its beginning. */
export function judgeText(predicate: TextPredicate, text: string, redact: (text: string) => string): Finding {
  const met = predicate.passes(text);
  const shown = redact(text);
  if (shown === "") return { met, actual: "empty" };
  // Sought again in what is shown: secrets that were replaced before it have moved it.
  const found = predicate.find?.(shown) ?? -1;
  const start = found > 60 ? found - 20 : 0;
  return { met, actual: `${start > 0 ? "…" : ""}${JSON.stringify(shown.slice(start, start + 200))}` };
}
