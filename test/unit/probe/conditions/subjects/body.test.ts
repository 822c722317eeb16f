import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { fc } from "../../../properties.ts";
import { judge } from "../answer-with.ts";
import { of } from "./case.ts";

const cases = [
  ...of(
    { body: "I'm ready!" },
    ['body contains "ready"', true, '"I\'m ready!"'],
    ["body contains ready", true, '"I\'m ready!"'],
    ['body not contains "error"', true, '"I\'m ready!"'],
    ['body contains "error"', false, '"I\'m ready!"'],
    ["body matches /^I'm ready!?$/", true, '"I\'m ready!"'],
    ["body matches /^i'M READY/i", true, '"I\'m ready!"'],
    ["body matches /^ready/", false, '"I\'m ready!"'],
    ["body not matches /[/#]/", true, '"I\'m ready!"'],
    ['body == "I\'m ready!"', true, '"I\'m ready!"'],
    ['body == "I\\u0027m ready!"', true, '"I\'m ready!"'],
    ['body != "I\'m ready!"', false, '"I\'m ready!"'],
  ),
  ...of(
    { body: "two\nlines\n" },
    ['body == "two\\nlines"', false, '"two\\nlines\\n"'],
    ["body matches /^lines$/", false, '"two\\nlines\\n"'],
    ["body matches /^lines$/m", true, '"two\\nlines\\n"'],
    ["body matches /two.lines/s", true, '"two\\nlines\\n"'],
  ),
  ...of(
    { body: "" },
    ['body contains "ready"', false, "empty"],
    ['body not contains "error"', false, "the body is empty"],
    ["body not matches /error/", false, "the body is empty"],
    ['body != "error"', false, "the body is empty"],
    ['body == ""', true, "empty"],
    ["body matches /^$/", true, "empty"],
  ),
  ...of({ body: "\uFEFF" }, ['body not contains "error"', false, "the body is empty"]),
  ...of(
    { body: new Uint8Array([0x61, 0xff, 0x62]) },
    ["body contains b", true, '"a\ufffdb"'],
    ['body not contains "x"', false, "the body has bytes that are not utf-8"],
    ["body not matches /x/", false, "the body has bytes that are not utf-8"],
    ["body != x", false, "the body has bytes that are not utf-8"],
  ),
];

suite("body", () => {
  for (const { title, holds } of cases) test(title, holds);
});

suite("a text in a body", () => {
  test("is found again, through all its escapes", () => {
    const quoted = (text: string) => JSON.stringify(text);
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (text) => {
        assert.equal(judge(`body == ${quoted(text)}`, { body: `\uFEFF${text}` }).met, true);
        assert.equal(judge(`body contains ${quoted(text)}`, { body: `-${text}-` }).met, true);
        assert.equal(judge(`body not contains ${quoted(text)}`, { body: `-${text}-` }).met, false);
      }),
    );
  });
});
