import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { Answer } from "../../../../../src/probe/conditions/answer/answer.ts";
import { Allowance, TooCostly } from "../../../../../src/probe/conditions/finding/allowance.ts";
import { jsonOf } from "../../../../../src/probe/conditions/json/json-of-answer.ts";
import { factsWith, judge, type Sample } from "../answer-with.ts";

const latin1 = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));

suite("the text of a body", () => {
  test("bytes that are no text do not keep the others from being judged", () => {
    assert.equal(judge("body contains b", { body: new Uint8Array([0x61, 0xff, 0x62]) }).met, true);
  });

  const contradictory = "the body's charsets contradict each other: ";
  const undecided: readonly (readonly [contentType: string | readonly string[], actual: string])[] = [
    ["text/plain; charset=klingon", "the body is in a charset that is not known, klingon"],
    [["text/plain; charset=utf-8", "text/plain; charset=iso-8859-1"], `${contradictory}utf-8, iso-8859-1`],
    ["text/plain; charset=utf-8, text/plain; charset=iso-8859-1", `${contradictory}utf-8, iso-8859-1`],
    ["text/plain; charset=utf-8; charset=utf-16", `${contradictory}utf-8, utf-16`],
  ];
  for (const [contentType, expected] of undecided) {
    test(`declared as ${JSON.stringify(contentType)}, meets no condition on it`, () => {
      const sample = { body: "ready", headers: { "content-type": contentType } };
      for (const condition of ["body contains ready", "body not contains error", "json $ not exists"]) {
        const { met, actual } = judge(condition, sample);
        assert.deepEqual({ met, actual }, { met: false, actual: expected });
      }
    });
  }

  test("a content type that was sent twice is read as one", () => {
    const headers = { "content-type": ["text/plain", "text/plain; charset=iso-8859-1"] };
    assert.equal(judge("body == grün", { body: latin1("grün"), headers }).met, true);
  });
});

suite("the JSON of a body", () => {
  const cases: readonly (readonly [name: string, sample: Sample, actual: string])[] = [
    [
      "of a page",
      { body: "<!DOCTYPE html><html>", headers: { "content-type": "text/html; charset=utf-8" } },
      "not JSON: text/html, starts with <!DOCTYPE html><html>",
    ],
    ["of a word", { body: "ok" }, "not JSON: no content type, starts with ok"],
    ["of nothing", { body: " \n" }, "not JSON: the body is empty"],
    [
      "that breaks off",
      { body: '{"ok":true,"items":[1,2' },
      "not JSON: Array item or end of array ']' expected but reached end of input at position 23",
    ],
    [
      "that gives a name two values",
      { body: '{"ok":false,"ok":true}' },
      "not JSON: Duplicate key 'ok' encountered at position 13",
    ],
    [
      "of bytes that are no text",
      { body: new Uint8Array([0x22, 0xff, 0x22]) },
      "not JSON: the body has bytes that are not utf-8",
    ],
    ["of a word that only JavaScript knows", { body: "NaN" }, "not JSON: no content type, starts with NaN"],
  ];
  for (const [name, sample, expected] of cases) {
    test(`${name} is none, whatever is asked of it`, () => {
      for (const condition of ["json $.ok == true", "json $.ok not exists", "json $ exists"]) {
        const { met, actual } = judge(condition, sample);
        assert.deepEqual({ met, actual }, { met: false, actual: expected });
      }
    });
  }
});

suite("what is made of a body is made once, and counted", () => {
  const body = '{"ok":true}';

  test("text takes a step a byte, JSON ten more", () => {
    const answer = new Answer(factsWith({ body }), new Allowance(11 * body.length));
    for (let time = 0; time < 3; time++) assert.deepEqual([answer.text, jsonOf(answer).length], [body, body.length]);
    assert.throws(() => answer.allowance.spend(1), TooCostly);
  });

  test("what would take more is not begun", () => {
    const answer = new Answer(factsWith({ body }), new Allowance(11 * body.length - 1));
    assert.throws(() => jsonOf(answer), TooCostly);
    assert.equal(answer.text, body);
  });

  test("facts about the answer take none", () => {
    const answer = new Answer(factsWith({ body: "x".repeat(1_000), headers: { etag: "x" } }), new Allowance(0));
    assert.deepEqual([answer.facts.body.byteLength, answer.header("ETag")], [1_000, ["x"]]);
  });
});

suite("what a stranger wrote to keep a search busy", () => {
  const cases: readonly (readonly [name: string, sample: Sample, actual: string])[] = [
    ["blanks before a page", { body: `${" ".repeat(1_000_000)}<p>` }, "not JSON: no content type, starts with <p>"],
    [
      "a content type of semicolons",
      { body: "<p>", headers: { "content-type": ";".repeat(100_000) } },
      "not JSON: , starts with <p>",
    ],
    [
      "a text that never closes",
      { body: `"${"\\\\".repeat(1_000_000)}` },
      "not JSON: End of string '\"' expected but reached end of input at position 2000001",
    ],
    [
      "digits that never end",
      { body: `[${"1".repeat(1_000_000)}` },
      "not JSON: Array item or end of array ']' expected but reached end of input at position 1000001",
    ],
  ];
  for (const [name, sample, actual] of cases) {
    test(`is judged all the same: ${name}`, () => {
      assert.deepEqual(judge("json $.error not exists", sample), {
        condition: "json $.error not exists",
        met: false,
        actual,
      });
    });
  }
});
