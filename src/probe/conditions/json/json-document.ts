import { parse } from "lossless-json";
import type { JsonPath } from "./json-path.ts";
import type { JsonValue } from "./json-value.ts";

export interface JsonNode {
  readonly value: JsonValue;
  /** Where it is, as a normalised path of RFC 9535. */
  path(): string;
}

/**
 * A JSON text, read twice: JSONPath works on ordinary numbers, as its standard says, and the values it selects are then
 * taken from the reading that kept every digit. That reading also refuses an object that gives one name two values,
 * of which every parser would silently choose one.
 */
export class JsonDocument {
  readonly #exact: JsonValue;
  readonly #plain: unknown;

  /** @throws SyntaxError with a message that quotes no more of the text than one character or one name */
  constructor(text: string) {
    this.#exact = parse(text) as JsonValue;
    this.#plain = JSON.parse(text);
  }

  /** The nodes a path selects, one after the other: a body may make them very many. */
  *select(path: JsonPath): Iterable<JsonNode> {
    for (const node of path.nodes(this.#plain)) {
      yield { value: this.#at(node.location), path: () => node.getPath({ form: "canonical" }) };
    }
  }

  #at(location: readonly (string | number)[]): JsonValue {
    // The steps come from the same text, so each of them exists.
    return location.reduce(
      (value, step) => (value as Record<string | number, JsonValue>)[step] as JsonValue,
      this.#exact,
    );
  }
}
