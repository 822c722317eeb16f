import type { OutputObject } from "../../runner/runner.ts";

const bytesOf = (text: string) => Buffer.byteLength(JSON.stringify(text)) - 2;

/**
 * The results with the longest names cut, so that all together have no more bytes than `most`. A name that was cut ends with the
 * number of the first check that has it: different names stay different.
 */
export function shortNames(results: readonly OutputObject[], most: number): readonly OutputObject[] {
  const names = results.map(({ name }) => (typeof name === "string" ? name : ""));
  const first = new Map<string, number>();
  for (const [index, name] of names.entries()) if (!first.has(name)) first.set(name, index + 1);
  const sizes = new Map([...first.keys()].map((name) => [name, bytesOf(name)]));
  const room = most - Buffer.byteLength(JSON.stringify(results.map((result) => ({ ...result, name: "" }))));
  const length = longestThatFit(
    names.map((name) => sizes.get(name) ?? 0),
    room,
  );
  const short = new Map(
    [...sizes].map(([name, size]) => [name, size <= length ? name : cut(name, length, first.get(name))]),
  );
  return results.map((result, index) => ({ ...result, name: short.get(names[index] ?? "") ?? "" }));
}

/** How many bytes each may have, where no shorter one takes up more than its own. */
function longestThatFit(sizes: readonly number[], room: number): number {
  let left = room;
  const ascending = sizes.toSorted((a, b) => a - b);
  for (const [index, size] of ascending.entries()) {
    const share = Math.floor(left / (ascending.length - index));
    if (size > share) return share;
    left -= size;
  }
  return Number.POSITIVE_INFINITY;
}

function cut(name: string, bytes: number, number = 0): string {
  const end = `…#${number}`;
  let left = bytes - bytesOf(end);
  let kept = "";
  for (const character of name) {
    left -= bytesOf(character);
    if (left < 0) break;
    kept += character;
  }
  return `${kept}${end}`;
}
