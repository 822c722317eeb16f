/** A stored name as SQL spells it: bare where that means the same, else in double quotes (DOC, identifier syntax). */
export function sqlName(stored: string): string {
  return /^[A-Z_][A-Z0-9_$]{0,254}$/.test(stored) ? stored : quoted(stored);
}

/**
 * A text as a literal of Snowflake's SQL, in which the backslash escapes as well as the doubled quote (DOC, string
 * constants).
 */
export function sqlLiteral(text: string): string {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;
}

/** One part of a name. */
export interface Identifier {
  /** As Snowflake stores it: in upper case where it was written without quotes. */
  readonly stored: string;
  /** As a statement spells it. Nothing but a whole identifier can stand here, whatever was given. */
  readonly sql: string;
}

/** What has a host at the ingress and can be asked for by its name, as SQL calls it. The first may turn out to be the last. */
export type ObjectKind = "SERVICE" | "GATEWAY" | "APPLICATION SERVICE";

/** The full name of such an object, `DATABASE.SCHEMA.NAME`. */
export class ObjectName {
  readonly database: Identifier;
  readonly schema: Identifier;
  readonly object: Identifier;
  /** All three, as a statement spells them. */
  readonly sql: string;
  #kind: ObjectKind;

  constructor(parts: readonly [Identifier, Identifier, Identifier], kind: ObjectKind) {
    [this.database, this.schema, this.object] = parts;
    this.sql = parts.map(({ sql }) => sql).join(".");
    this.#kind = kind;
  }

  get kind(): ObjectKind {
    return this.#kind;
  }

  /** Only Snowflake can tell what a service's name stands for: services and application services have names of their own (DOC). */
  becomeApplication(): void {
    this.#kind = "APPLICATION SERVICE";
  }
}

/** The name of a service, or of an application service. */
export type ServiceName = ObjectName;

/** Why a text is no name of a service; `fault` reads on after the input's name. */
export interface NameProblem {
  readonly fault: string;
  readonly remedy: string;
}

const example = "APPS.PROD.HELLO";

/**
 * Reads `DATABASE.SCHEMA.NAME` by the grammar of Snowflake's identifiers: bare parts, stored in upper case, and parts in
 * double quotes, in which a quote is doubled and a dot separates nothing (DOC, identifier syntax). All else is a problem:
 * what is returned is put together anew and holds nothing that could end a name inside a statement.
 */
export function parseObjectName(text: string, kind: "SERVICE" | "GATEWAY"): ObjectName | NameProblem {
  const form = `DATABASE.SCHEMA.${kind}, such as ${example}`;
  const parts = parseIdentifiers(text, form);
  if ("fault" in parts) return parts;
  const [database, schema, name, further] = parts;
  if (database === undefined || schema === undefined || name === undefined || further !== undefined) {
    return {
      fault: `has ${parts.length === 1 ? "one part" : `${parts.length} parts`} where a ${kind.toLowerCase()}'s full name has three`,
      remedy: `Write ${form}; a name that holds a dot stands in double quotes.`,
    };
  }
  return new ObjectName([database, schema, name], kind);
}

export const parseServiceName = (text: string) => parseObjectName(text, "SERVICE");

const bare = /[A-Za-z_][A-Za-z0-9_$]*/y;
/* Controls and unpaired surrogates are left out: nobody names a service so, and no log could show it. */
const inQuotes = /"((?:[^"\p{Cc}\p{Cs}]|"")+)"(?!")/uy;

function parseIdentifiers(text: string, form: string): readonly Identifier[] | NameProblem {
  const parts: Identifier[] = [];
  for (let at = 0; ; at++) {
    const part = text[at] === '"' ? quotedAt(text, at) : bareAt(text, at);
    if (part === undefined) return problemAt(text, at, form);
    if (part.stored.length > 255)
      return { fault: "has a part of more than 255 characters", remedy: `Write a name such as ${example}.` };
    parts.push(part);
    at = part.end;
    if (at === text.length) return parts;
    if (text[at] !== ".") return problemAt(text, at, form);
  }
}

type Part = Identifier & { readonly end: number };

function bareAt(text: string, at: number): Part | undefined {
  bare.lastIndex = at;
  const [name] = bare.exec(text) ?? [];
  return name === undefined ? undefined : { stored: name.toUpperCase(), sql: name.toUpperCase(), end: bare.lastIndex };
}

function quotedAt(text: string, at: number): Part | undefined {
  inQuotes.lastIndex = at;
  const [, inner] = inQuotes.exec(text) ?? [];
  if (inner === undefined) return undefined;
  const stored = inner.replaceAll('""', '"');
  return { stored, sql: quoted(stored), end: inQuotes.lastIndex };
}

function quoted(stored: string): string {
  return `"${stored.replaceAll('"', '""')}"`;
}

function problemAt(text: string, at: number, form: string): NameProblem {
  const place = `at character ${at + 1}`;
  const remedy = `Write ${form}; what is not letters, digits, _ and $ stands in double quotes, as in "my db".PROD.HELLO.`;
  const character = text[at];
  if (character === undefined) return { fault: text === "" ? "is empty" : "ends where a name should stand", remedy };
  if (character === ".") return { fault: `has no name before the dot ${place}`, remedy };
  if (character === '"') {
    return { fault: `has a double quote ${place} that opens nothing, holds nothing, or is never closed`, remedy };
  }
  if (character === ";" || text.startsWith("--", at) || text.startsWith("/*", at)) {
    return { fault: `goes on as a statement ${place}, where a name should end`, remedy };
  }
  const shown = /^[\x21-\x7e]$/.test(character) ? `"${character}"` : character === " " ? "a blank" : "a character";
  return { fault: `has ${shown} ${place}, which does not belong there`, remedy };
}

/**
 * The stored name of what SQL spells: unquoted letters mean their upper case, in double quotes they stand as they are
 * (DOC).
 */
export function storedName(spelt: string): string {
  return /^".+"$/.test(spelt) ? spelt.slice(1, -1).replaceAll('""', '"') : spelt.toUpperCase();
}
