import type { Reader } from "../reader.ts";

/** A value in `KEY = value`: a word or name is what it stands for, `( … )` is a list, or properties of its own. */
export type Property = string | number | boolean | null | readonly Property[] | Properties;

/** By upper-case key. */
export type Properties = ReadonlyMap<string, Property>;

/** `KEY = value …`, with or without commas, until something else comes. @throws {SyntaxFault} */
export function readProperties(reader: Reader): Properties {
  const properties = new Map<string, Property>();
  while (reader.nextIs("=", 1)) {
    const [key] = reader.name(1);
    reader.symbol("=");
    properties.set(key, readProperty(reader));
    reader.acceptSymbol(",");
  }
  return properties;
}

function readProperty(reader: Reader): Property {
  if (!reader.acceptSymbol("(")) return readScalar(reader);
  if (reader.nextIs("=", 1)) {
    const nested = readProperties(reader);
    reader.symbol(")");
    return nested;
  }
  const list: Property[] = [];
  while (!reader.acceptSymbol(")")) {
    list.push(readScalar(reader));
    reader.acceptSymbol(",");
  }
  return list;
}

function readScalar(reader: Reader): Property {
  for (const [word, value] of [
    ["TRUE", true],
    ["FALSE", false],
    ["NULL", null],
  ] as const) {
    if (reader.accept(word)) return value;
  }
  if (reader.nextIsName()) return reader.name().join(".");
  const value = reader.argument();
  return typeof value === "object" ? null : value;
}
