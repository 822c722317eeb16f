/** A workflow command as the runner reads it, its escapes undone. */
export interface Command {
  /** As it was written; the runner compares names without regard to case. */
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** `::name key=value,key=value::data`, at the start of a line after white space. */
const CURRENT = {
  opener: "::",
  closer: "::",
  separator: ",",
  propertyEscapes: { "%0D": "\r", "%0A": "\n", "%3A": ":", "%2C": ",", "%25": "%" },
  dataEscapes: { "%0D": "\r", "%0A": "\n", "%25": "%" },
};

const LEGACY_ESCAPES = { "%3B": ";", "%0D": "\r", "%0A": "\n", "%5D": "]", "%25": "%" };

/** `##[name key=value;key=value]data`, anywhere in a line. */
const LEGACY = {
  opener: "##[",
  closer: "]",
  separator: ";",
  propertyEscapes: LEGACY_ESCAPES,
  dataEscapes: LEGACY_ESCAPES,
};

/** .NET's white space: unlike JavaScript's it has U+0085, and it has no U+FEFF. */
const LEADING_SPACE = /^(?:(?!\uFEFF)[\s\u0085])+/;

/** Characters that .NET's culture-sensitive comparison passes over. */
const IGNORABLE = /[\u0000\u00AD\u200B-\u200F\u2060\uFEFF]/g;

/**
 * The command in a line the process printed (SRC: actions/runner ActionCommand).
 *
 * @param names what the runner knows at this moment, in lower case: the commands, and the token of a stop
 *
 * The runner searches the openers with culture-sensitive comparison, so invisible characters in between may not save a
 * line from being a command (INFERRED). We take the worse reading: such a line is a command.
 */
export function parseCommand(line: string, names: ReadonlySet<string>): Command | undefined {
  return parseExactly(line, names) ?? parseExactly(line.replace(IGNORABLE, ""), names);
}

function parseExactly(line: string, names: ReadonlySet<string>): Command | undefined {
  const trimmed = line.replace(LEADING_SPACE, "");
  const current = trimmed.startsWith(CURRENT.opener) ? parseFrom(trimmed, CURRENT, names) : undefined;
  if (current !== undefined) return current;
  const legacyStart = line.indexOf(LEGACY.opener);
  return legacyStart < 0 ? undefined : parseFrom(line.slice(legacyStart), LEGACY, names);
}

function parseFrom(text: string, grammar: typeof CURRENT | typeof LEGACY, names: ReadonlySet<string>) {
  const end = text.indexOf(grammar.closer, grammar.opener.length);
  if (end < 0) return undefined;
  const head = text.slice(grammar.opener.length, end);
  const space = head.indexOf(" ");
  const name = space < 0 ? head : head.slice(0, space);
  if (!names.has(name.toLowerCase())) return undefined;

  const properties: Record<string, string> = {};
  for (const part of space > 0 ? head.slice(space + 1).split(grammar.separator) : []) {
    const [, key, value] = /^=*([^=]+)=+(.+)$/s.exec(grammar === CURRENT ? part.trim() : part) ?? [];
    if (key !== undefined && value !== undefined) properties[key] = unescaped(value, grammar.propertyEscapes);
  }
  return { name, properties, data: unescaped(text.slice(end + grammar.closer.length), grammar.dataEscapes) };
}

/** One escape after the other, `%25` last, as the runner does it. */
function unescaped(text: string, escapes: Readonly<Record<string, string>>): string {
  return Object.entries(escapes).reduce(
    (result, [sequence, character]) => result.replaceAll(sequence, character),
    text,
  );
}

/** A property of a command; their names, too, have no case. */
export function property(command: Command, name: string): string | undefined {
  const key = Object.keys(command.properties).find((candidate) => candidate.toLowerCase() === name.toLowerCase());
  return key === undefined ? undefined : command.properties[key];
}
