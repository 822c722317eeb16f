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
    contentType: string | readonly string[] | undefined,
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
    [
      "UTF-8 where only another parameter's value looks so",
      utf8("grün"),
      'text/plain; x="; charset=utf-16"',
      "grün",
      "utf-8",
    ],
    [
      "the charset behind such a value",
      latin1("grün"),
      'text/plain; x="a\\"; charset=utf-16"; charset=latin1',
      "grün",
      "windows-1252",
    ],
    [
      "the charset with escapes in its quotes",
      latin1("grün"),
      'text/plain; charset="lat\\in1"',
      "grün",
      "windows-1252",
    ],
    ["the charset of a type that is garbage", latin1("grün"), ";;charset = 'latin1' ;=", "grün", "windows-1252"],
    ["UTF-8 where the charset is empty", utf8("grün"), "text/plain; charset=; charset", "grün", "utf-8"],
    ["UTF-8 where only its end is missing", utf8("grün"), 'text/plain; charset="utf-8', "grün", "utf-8"],
    [
      "the one charset that two headers name",
      latin1("grün"),
      ["text/plain; charset=latin1", "a/b;charset=L1"],
      "grün",
      "windows-1252",
    ],
    [
      "what only one of two headers names",
      latin1("grün"),
      ["text/plain", "text/plain; charset=latin1"],
      "grün",
      "windows-1252",
    ],
  ];
  for (const [name, bytes, contentType, text, charset] of cases) {
    test(name, () => assert.deepEqual(decodeText(bytes, contentType), { text, charset, faithful: true }));
  }

  test("bytes that are no text are replaced, and told", () => {
    const decoded = decodeText(new Uint8Array([0x61, 0xff, 0x62]), undefined);
    assert.deepEqual(decoded, { text: "a\uFFFDb", charset: "utf-8", faithful: false });
  });

  const undecided: readonly (readonly [contentType: string | readonly string[], labels: readonly string[]])[] = [
    ["text/plain; charset=klingon", ["klingon"]],
    ["text/plain; charset=utf-8; charset=klingon", ["utf-8", "klingon"]],
    ["text/plain; charset=klingon, text/plain; charset=UTF-8", ["klingon", "utf-8"]],
    [
      ["text/plain; charset=utf-8", "text/plain; charset=utf-16"],
      ["utf-8", "utf-16"],
    ],
  ];
  for (const [contentType, labels] of undecided) {
    test(`is a guess where the charset is said to be ${labels.join(" and ")}`, () => {
      assert.deepEqual(decodeText(utf8("a"), contentType).undecided, labels);
    });
  }

  test("is no guess where a byte order mark shows it", () => {
    assert.equal(decodeText(utf8("\uFEFFa"), "text/plain; charset=klingon").undecided, undefined);
  });

  test("is a guess where a byte order mark takes sides between two that contradict each other", () => {
    const types = "text/plain; charset=utf-8; charset=iso-8859-1";
    assert.deepEqual(decodeText(utf8("\uFEFFa"), types).undecided, ["utf-8", "iso-8859-1"]);
  });

  // These would keep a search that goes back and forth busy for hours.
  for (const [name, part] of [
    ["semicolons", ";"],
    ["blanks", "; "],
    ["escaped quotes", ';x=\\"'],
    ["quotes", ';x="'],
    ["names without a value", ";charset "],
  ] as const) {
    test(`is found, however many ${name} the content type has`, () => {
      const contentType = `a/b${part.repeat(100_000)};charset="${"\\x".repeat(100_000)}\\`;
      assert.equal(decodeText(utf8("a"), contentType).text, "a");
    });
  }
});
