/** What is wrong with a YAML text and what to do, in our words: the parser's quote the text, which may hold a secret. */
export interface YamlFault {
  /** Reads on after "cannot be read as YAML at line 2, column 3: ", without a full stop. */
  readonly fault: string;
  readonly remedy: string;
}

const quotes =
  "Put the whole value in single quotes ('…', in which a single quote is doubled), or write it below as a block: \"expect: |\".";
const indentation = "Indent the keys of a check alike, with spaces, and the lines of a block more than its key.";

/** By the code of the parser's error (the package yaml, SRC). */
const tab: YamlFault = { fault: "a tab stands where YAML wants spaces", remedy: "Indent with spaces only." };
const lowered = (sentence: string) => `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;

const faults: Readonly<Record<string, YamlFault>> = {
  BLOCK_AS_IMPLICIT_KEY: { fault: "there is a second colon with a space behind it in the line", remedy: quotes },
  MULTILINE_IMPLICIT_KEY: {
    fault: "a line that should hold a key has none, or no colon with a space behind it",
    remedy: indentation,
  },
  MULTIPLE_DOCS: {
    fault: "a second document begins, after a line of --- or ...",
    remedy: "Take that line away: all checks stand in one list.",
  },
  TAB_AS_INDENT: tab,
  BAD_INDENT: { fault: "the line is indented wrongly", remedy: indentation },
  BAD_SCALAR_START: {
    fault: "a value begins with a character that YAML keeps for itself, such as @, % or `",
    remedy: quotes,
  },
  BAD_DQ_ESCAPE: {
    fault: "a text in double quotes has a backslash that YAML does not know",
    remedy: "Use single quotes, in which a backslash is a backslash, or double the backslash.",
  },
  MISSING_CHAR: {
    fault: "something is not closed or separated: a quote, a bracket, a comma, or the space behind a colon",
    remedy: `Close it. Or else: ${lowered(quotes)}`,
  },
  UNEXPECTED_TOKEN: { fault: "something stands here that cannot follow what is before it", remedy: quotes },
  BAD_ALIAS: { fault: "a value begins with * or &, which have a meaning of their own in YAML", remedy: quotes },
  TAG_RESOLVE_FAILED: { fault: "a value begins with !, which has a meaning of its own in YAML", remedy: quotes },
  BLOCK_IN_FLOW: { fault: "a list or a mapping with indentation stands inside brackets", remedy: quotes },
  KEY_OVER_1024_CHARS: { fault: "a key is longer than 1024 characters", remedy: quotes },
  BAD_DIRECTIVE: {
    fault: "a line begins with %, which has a meaning of its own in YAML",
    remedy: "Take that line away, or indent it as a part of a block.",
  },
};

/** Several faults have one code; the message tells them apart, and is not shown. */
const closer: readonly (readonly [code: string, message: RegExp, YamlFault])[] = [
  [
    "MISSING_CHAR",
    /^(?:Sequence item|Implicit)/,
    {
      fault: "the line is no part of the check or of the block above it: its indentation is another",
      remedy: indentation,
    },
  ],
  [
    "BAD_INDENT",
    /^Flow/,
    {
      fault: "a bracket is not closed, or what stands in it is indented less than its key",
      remedy: `Close it. Or else: ${lowered(quotes)}`,
    },
  ],
];

interface YamlError {
  readonly code: string;
  readonly message: string;
  /** Where it is in the text. */
  readonly pos: readonly [start: number, end: number];
}

/** What to say of an error of the parser in a text. */
export function yamlFault({ code, message, pos: [at] }: YamlError, text: string): YamlFault {
  const start = text.lastIndexOf("\n", at - 1) + 1;
  const [line = ""] = text.slice(start).split("\n", 1);
  if (/^ *\t/.test(line)) return tab;
  // The value goes on in the next line, which was meant to be a key.
  if (code === "BLOCK_AS_IMPLICIT_KEY" && !/:(?:\s|$)/.test(line.slice(at - start)))
    return { fault: "the next line is indented more than the key before it", remedy: indentation };
  const near = closer.find(([of, begins]) => of === code && begins.test(message))?.[2];
  const known = Object.hasOwn(faults, code) ? faults[code] : undefined;
  return near ?? known ?? { fault: "this is not YAML", remedy: quotes };
}

/** A key that stands twice in one check. */
export const repeatedKey: YamlFault = {
  fault: "the same key stands in one check a second time",
  remedy: "Leave one of them out, or begin another check with a dash.",
};

/** An alias of nothing, which the parser takes. */
export const unknownAlias: YamlFault = {
  fault: "begins with *, which has a meaning of its own in YAML",
  remedy: quotes,
};
