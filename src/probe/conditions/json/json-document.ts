import { LosslessNumber, parse } from "lossless-json";
import { formatSize } from "../../../lib/quantities/size.ts";
import { NotEvaluable } from "../finding/not-evaluable.ts";
import { ExactDigits } from "./exact-digits.ts";
import { JsonOutline } from "./json-outline.ts";
import type { JsonPath } from "./json-path.ts";
import { isArray, isObject, type JsonValue } from "./json-value.ts";

export interface JsonNode {
  readonly value: JsonValue;
  /** Where it is, as a normalised path of RFC 9535. */
  path(): string;
}

/** Levels of arrays and objects inside one another. */
const deepest = 1_000;

/** Bytes of memory for each character of the text: twice what dense documents take, and half of what `{},{},…` would. */
const mostBytes = 12;

/**
 * A JSON text as `JSON.parse` reads it, which is fast, small and what JSONPath works on. What is lost in that reading is
 * found by looking at the text itself: an object that gives one name two values, of which every parser would silently
 * choose one, is refused; and where a number has more digits than a double, they are kept.
 */
export class JsonDocument {
  /** Characters of the text. */
  readonly length: number;
  /** The most arrays and objects that stand inside one another. */
  readonly depth: number;
  /** The value, as a member: so it has a holder and a name like every other. */
  readonly #top: { readonly "": JsonValue };
  readonly #digits: ExactDigits | undefined;

  /**
   * @throws SyntaxError with a message that quotes no more of the text than one character or one name
   * @throws NotEvaluable where it would take too much
   */
  constructor(text: string) {
    const outline = new JsonOutline(text);
    this.length = text.length;
    this.depth = outline.depth;
    if (outline.depth > deepest)
      throw new NotEvaluable(`not judged: the JSON is nested more than ${deepest} levels deep`);
    // Before it is read: V8 ends the whole process where JSON.parse finds no room (measured, Node 24).
    if (outline.bytes > mostBytes * text.length + 2 ** 24) {
      const size = formatSize(outline.bytes);
      throw new NotEvaluable(`not judged: as JSON it takes ${size} of memory, more than ${mostBytes} times its size`);
    }
    this.#top = { "": parsed(text) };
    // A name that came twice is there once. The other reading is slow and large, but knows which it is.
    if (namesIn(this.#top[""]) !== outline.names) parse(text);
    this.#digits = outline.inexact ? new ExactDigits(text, this.#top) : undefined;
  }

  /** The nodes a path selects, one after the other: a body may make them very many. */
  *select(path: JsonPath): Iterable<JsonNode> {
    for (const node of path.nodes(this.#top[""])) {
      yield {
        value: this.#digits === undefined ? (node.value as JsonValue) : this.#exactAt(node.location),
        path: () => node.getPath({ form: "canonical" }),
      };
    }
  }

  #exactAt(location: readonly (string | number)[]): JsonValue {
    let holder: Readonly<Record<string | number, JsonValue>> = this.#top;
    let key: string | number = "";
    for (const step of location) {
      // The steps come from the same document, so each of them exists.
      holder = holder[key] as unknown as typeof holder;
      key = step;
    }
    return this.#exact(holder[key] as JsonValue, holder, key);
  }

  /** The value with the digits that its numbers were written with. */
  #exact(value: JsonValue, holder: object, key: string | number): JsonValue {
    if (typeof value === "number") {
      const digits = this.#digits?.get(holder, key);
      return digits === undefined ? value : new LosslessNumber(digits);
    }
    if (isArray(value)) return value.map((item, index) => this.#exact(item, value, index));
    if (!isObject(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, this.#exact(member, value, name)]));
  }
}

function parsed(text: string): JsonValue {
  try {
    return JSON.parse(text) as JsonValue;
  } catch (error) {
    // Its messages quote the text; those of the other reading say what was expected.
    parse(text);
    throw error;
  }
}

/** All names of all objects in a value. */
function namesIn(value: JsonValue): number {
  if (typeof value !== "object" || value === null) return 0;
  let names = 0;
  if (isArray(value)) {
    for (const item of value) names += namesIn(item);
    return names;
  }
  const members = value as Readonly<Record<string, JsonValue>>;
  for (const name in members) names += 1 + namesIn(members[name] as JsonValue);
  return names;
}
