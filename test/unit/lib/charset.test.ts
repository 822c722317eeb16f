import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { decodeText } from "../../../src/lib/charset.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, "utf16le"));

suite("the text of some bytes", () => {
  const cases: readonly (readonly [
    name: string,
    bytes: Uint8Array,
    contentType: string | undefined,
    text: string,
    charset: string,
  ])[] = [
    ["UTF-8 where nothing is said", utf8("grün"), undefined, "grün", "utf-8"],
    ["UTF-8 where only a type is said", utf8("grün"), "text/plain", "grün", "utf-8"],
    ["the declared charset", latin1("grün"), "text/plain; charset=iso-8859-1", "grün", "windows-1252"],
    [
      "the declared charset in quotes and capitals",
      latin1("grün"),
      'text/plain; a=b; CHARSET="Latin1"',
      "grün",
      "windows-1252",
    ],
    ["UTF-16", utf16("grün"), "text/plain;charset=utf-16le", "grün", "utf-16le"],
    ["a byte order mark of UTF-8", utf8("\uFEFFgrün"), undefined, "grün", "utf-8"],
    [
      "a byte order mark of UTF-16, whatever is declared",
      utf16("\uFEFFgrün"),
      "text/plain; charset=utf-8",
      "grün",
      "utf-16le",
    ],
    ["nothing", utf8(""), "text/plain; charset=utf-8", "", "utf-8"],
  ];
  for (const [name, bytes, contentType, text, charset] of cases) {
    test(name, () => assert.deepEqual(decodeText(bytes, contentType), { text, charset, faithful: true }));
  }

  test("bytes that are no text are replaced, and told", () => {
    const decoded = decodeText(new Uint8Array([0x61, 0xff, 0x62]), undefined);
    assert.deepEqual(decoded, { text: "a\uFFFDb", charset: "utf-8", faithful: false });
  });
});
