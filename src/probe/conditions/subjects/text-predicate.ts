import type { Allowance } from "../finding/allowance.ts";
import type { Finding } from "../finding/finding.ts";
import { quoteText } from "../finding/quotation.ts";
import type { LineReader } from "../language/line-reader.ts";
import { takeText } from "../language/literal.ts";
import { takePattern } from "../language/pattern.ts";

type TextOperator = "==" | "!=" | "contains" | "matches";

/** `== != contains matches` with what they compare to: what a text can be asked, wherever it comes from. */
export interface TextPredicate {
  /** Whether it is about what must not be there. */
  readonly negated: boolean;
  /** Where in a text begins what is sought, or -1. */
  find(text: string, allowance: Allowance): number;
}

/** Reads the value that goes with the operator. */
export function takeTextPredicate(reader: LineReader, name: TextOperator, negated: boolean): TextPredicate {
  const start = reader.index;
  if (name === "matches") {
    const pattern = takePattern(reader);
    return { negated, find: (text, allowance) => pattern.find(text, allowance) };
  }
  const wanted = takeText(reader);
  if (name !== "contains") return { negated: name === "!=", find: (text) => (text === wanted ? 0 : -1) };
  if (wanted === "") throw reader.problem("every text contains the empty text", "Write what must be there.", start);
  return {
    negated,
    find(text, allowance) {
      allowance.spend(text.length * wanted.length);
      return text.indexOf(wanted);
    },
  };
}

/** Judges a text, and shows it around the part that was found or else from its beginning. */
export function judgeText({ negated, find }: TextPredicate, text: string, allowance: Allowance): Finding {
  const found = find(text, allowance);
  return { met: found >= 0 !== negated, actual: text === "" ? ["empty"] : [quoteText(text, found)] };
}
