import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { parseConditions } from "../../../../src/probe/conditions/language/parse-conditions.ts";
import { answerWith, judge } from "./answer-with.ts";

const tookTooLong = "not judged: it took longer than the 1s that judging an answer may take";
const nothingLeft = "not judged: the conditions before it used up the 1s that judging an answer may take";
const tooDeep = "not judged: the body is too deeply nested, or too large";

/** Judges all conditions of one answer; fails when that takes much longer than the second it may take. */
function judgeAll(text: string, body: string): readonly (readonly [met: boolean, actual: string])[] {
  const conditions = parseConditions(text);
  const answer = answerWith({ body });
  const start = performance.now();
  const results = conditions.map((condition) => condition.evaluate(answer));
  const milliseconds = performance.now() - start;
  assert.ok(milliseconds < 2_000, `took ${milliseconds} ms`);
  return results.map(({ met, actual }) => [met, actual] as const);
}

suite("a body that would take for ever to judge", () => {
  const blowUp = JSON.stringify(Array.from({ length: 300 }, () => Array.from({ length: 300 }, () => [1, 2, 3])));
  const cases: readonly (readonly [condition: string, body: string])[] = [
    ["body not matches /^(\\w+\\s?)+$/iu", `${"word ".repeat(50)}!`],
    ["json $.a not matches /^(a+)+$/", JSON.stringify({ a: `${"a".repeat(50)}b` })],
    ['json $[?match(@, "(a+)+b")] not exists', JSON.stringify(["a".repeat(50)])],
    ["json $..*..*..* not in [0]", blowUp],
  ];
  for (const [condition, body] of cases) {
    test(condition, () => assert.deepEqual(judgeAll(condition, body), [[false, tookTooLong]]));
  }

  test("the next conditions on it are not met either; those that need no such look still are judged", () => {
    const text = "body not matches /^(a+)+$/\nbody contains a\njson $.error not exists\nstatus == 200\nsize < 1KB";
    assert.deepEqual(judgeAll(text, `${"a".repeat(50)}b`), [
      [false, tookTooLong],
      [false, nothingLeft],
      [false, nothingLeft],
      [true, "200"],
      [true, "51B"],
    ]);
  });
});

suite("JSON that is made to break whoever reads it", () => {
  const nested = (depth: number) => "[".repeat(depth) + "]".repeat(depth);
  const cases: readonly (readonly [name: string, condition: string, body: string, met: boolean, actual: string])[] = [
    ["100,000 levels", "json $.error not exists", nested(100_000), false, tooDeep],
    [
      "600 levels and a descent into them",
      "json $..error not exists",
      nested(600),
      false,
      'nested more than 500 levels deep, which ".." does not follow',
    ],
    ["600 levels and no descent", "json $[0][0] exists", nested(600), true, nested(598)],
    ["a member called __proto__", "json $.ok == true", '{"__proto__":{"ok":true}}', false, "selects nothing"],
    ["a member called __proto__, asked for", "json $.__proto__.ok == true", '{"__proto__":{"ok":true}}', true, "true"],
    ["what every object inherits", "json $.constructor exists", "{}", false, "selects nothing"],
    ["the length of an array", "json $.length exists", "[1]", false, "selects nothing"],
    ["a lone surrogate", 'json $ == "\\ud800"', '"\\ud800"', true, '"\\ud800"'],
    [
      "one name with two values, deep inside",
      "json $.a.ok == true",
      '{"a":{"ok":true},"a":{"ok":false}}',
      false,
      "not JSON: Duplicate key 'a' encountered at position 18",
    ],
    ["null for a pattern's text", 'json $[?match(@, "null")] exists', "[null]", false, "selects nothing"],
    [
      "an array of 130,000",
      "json $[*] == 1",
      `[${"1,".repeat(129_999)}2]`,
      false,
      "1 of 130000 values, the first at $[129999]: 2",
    ],
  ];
  for (const [name, condition, body, met, actual] of cases) {
    test(name, () => {
      const [result] = judgeAll(condition, body);
      assert.equal(result?.[0], met);
      assert.equal(result?.[1], actual.length > 120 ? `${actual.slice(0, 119)}…` : actual);
    });
  }
});

suite("what is shown of a hostile text", () => {
  test("is one line of at most 120 characters without control characters or workflow commands", () => {
    const attack = "\u001b[31m\r\n::error::x\n##[error]y\u2028\u202e\u0000".repeat(100);
    const shown = [
      judge("body contains x", { body: attack }).actual,
      judge("header a contains x", { headers: { a: attack } }).actual,
      judge("json $ exists", { body: attack, headers: { "content-type": attack } }).actual,
      judge("json $ exists", { body: JSON.stringify({ [attack]: attack }) }).actual,
      judge("json $.* == 1", { body: JSON.stringify({ [attack]: attack, b: 1 }) }).actual,
      judge("body contains x", { body: "x", headers: { "content-type": `text/plain; charset=${attack}` } }).actual,
    ];
    for (const actual of shown) {
      assert.ok(actual.length > 0 && actual.length <= 120, actual);
      assert.doesNotMatch(actual, /[\p{Cc}\u2028\u202e]|::|##\[/u);
    }
  });

  test("a part that was found far behind is shown where it is", () => {
    const { actual } = judge("body not contains error", { body: `${"x".repeat(1_000)} an error occurred` });
    assert.equal(actual, `…"${"x".repeat(16)} an error occurred"`);
  });

  test("secrets are replaced before anything is cut, and still are judged as they came", () => {
    const secret = `key-${"s".repeat(150)}`;
    const redact = (text: string) => text.replaceAll(secret, "***");
    const json = JSON.stringify({ token: secret, [secret]: 1 });
    const cases: readonly (readonly [condition: string, body: string, met: boolean, actual: string])[] = [
      [`body contains "${secret}"`, `a ${secret}`, true, '"a ***"'],
      ['body contains "key-"', `${"x".repeat(100)}${secret}`, true, `"${"x".repeat(100)}***"`],
      ["json $.token exists", json, true, '"***"'],
      ["json $ exists", json, true, '{"token":"***","***":1}'],
      ["json $.* == 1", json, false, "1 of 2 values, the first at $['token']: \"***\""],
      ["json $ exists", secret, false, "not JSON: no content type, starts with ***"],
    ];
    for (const [condition, body, met, actual] of cases) {
      assert.deepEqual(judge(condition, { body, redact }), { condition, met, actual });
    }
  });
});
