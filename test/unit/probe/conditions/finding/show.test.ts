import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { quote, quoteText } from "../../../../../src/probe/conditions/finding/quotation.ts";
import { show } from "../../../../../src/probe/conditions/finding/show.ts";
import { judge } from "../answer-with.ts";

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
      ['body contains "key-"', `${"x".repeat(100)}${secret}`, true, `…"${"x".repeat(20)}***"`],
      ["json $.token exists", json, true, '"***"'],
      ["json $ exists", json, true, '{"token":"***","***":1}'],
      ["json $.* == 1", json, false, "1 of 2 values, the first at $['token']: \"***\""],
      ["json $ exists", secret, false, "not JSON: no content type, starts with ***"],
    ];
    for (const [condition, body, met, actual] of cases) {
      assert.deepEqual(judge(condition, { body }, redact), { condition, met, actual });
    }
  });

  test("a secret that begins before the part that was found is replaced, and that part shown from there", () => {
    const secret = `key-${"s".repeat(150)}`;
    const redact = (text: string) => text.replaceAll(secret, "***");
    const text = `${"x".repeat(100)}${secret} and more`;
    assert.equal(show([quoteText(text, 110)], redact), '…"*** and more"');
    assert.equal(show([quoteText(text, text.indexOf("and"))], redact), '…"and more"');
  });

  test("where the text goes on, the redactor is told", () => {
    const seen: string[] = [];
    show([quote("z".repeat(5_000), 40), quoteText("whole")], (text) => {
      seen.push(text.slice(-2));
      return text;
    });
    assert.deepEqual(seen, ["z…", "le"]);
  });
});
