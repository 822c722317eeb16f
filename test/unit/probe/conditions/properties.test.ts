import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { ConditionSyntaxError } from "../../../../src/probe/conditions/language/condition-syntax-error.ts";
import { parseConditions } from "../../../../src/probe/conditions/language/parse-conditions.ts";
import { fc } from "../../properties.ts";
import { answerWith, judge } from "./answer-with.ts";

/** Text as people write conditions, with something wrong here and there. */
const words = fc.constantFrom(
  ..."status header body json duration size certificate not in contains matches exists == != < <= > >= = etag".split(
    " ",
  ),
  ...'200 200-299, 304 $.a $..b[?@.c == 1] "x" "\\u00e9" /a+/i // 5s 1MB 14d true null {} [1] # \' " ( ] \\ é \u0000'.split(
    " ",
  ),
);
const lines = fc.array(words, { maxLength: 8 }).map((parts) => parts.join(" "));
const texts = fc.oneof(
  fc.string(),
  fc.string({ unit: "binary" }),
  fc.array(lines, { maxLength: 4 }).map((all) => all.join("\n")),
);
const quoted = (text: string) => JSON.stringify(text);

suite("whatever is written", () => {
  test("any text is conditions, or every bad line is pointed at", () => {
    fc.assert(
      fc.property(texts, (text) => {
        try {
          for (const condition of parseConditions(text)) assert.notEqual(condition.text, "");
        } catch (error) {
          assert.ok(error instanceof ConditionSyntaxError, String(error));
          const lines = text.split(/\r\n|\r|\n/);
          for (const { line, column, message, excerpt } of error.problems) {
            assert.ok(column >= 1 && column <= (lines[line - 1] ?? "").length + 1, `column ${column}`);
            assert.notEqual(message, "");
            assert.match(excerpt, /^[^\n]*\n *\^$/);
          }
        }
      }),
      { numRuns: 2_000 },
    );
  });

  test("the parts of a condition come back as they were written, without what stands between and behind them", () => {
    const comparison = fc.constantFrom("==", "!=", "<", "<=", ">", ">=");
    const wordOperator = (word: string) => fc.constantFrom([word], ["not", word]);
    const text = fc.string({ unit: "binary", minLength: 1 }).map(quoted);
    const parts = fc.oneof(
      fc.tuple(fc.constant("status"), comparison, fc.integer({ min: 100, max: 999 }).map(String)),
      fc.tuple(fc.constant(["header", "x-a"]), wordOperator("contains"), text),
      fc.tuple(fc.constant("body"), wordOperator("matches"), fc.constantFrom("/a b/", "/[/ #]/i", "/\\//su")),
      fc.tuple(fc.constant(["json", "$['a b'][?@.c == 1]"]), comparison, fc.integer().map(String)),
      fc.tuple(fc.constant(["json", "$..*"]), wordOperator("contains"), fc.oneof(text, fc.integer().map(String))),
      fc.tuple(fc.constant(["json", "$"]), wordOperator("exists")),
      fc.tuple(
        fc.constant("size"),
        comparison,
        fc.nat().map((bytes) => `${bytes}B`),
      ),
    );
    const space = fc.stringMatching(/^[ \t]{1,3}$/);
    const comment = fc.constantFrom("", " # a", "\t#", "   ");
    fc.assert(
      fc.property(parts, space, comment, (nested, between, behind) => {
        const written = nested.flat();
        const line = `${between}${written.join(between)}${behind}`;
        assert.deepEqual(
          parseConditions(line).map((condition) => condition.text),
          [written.join(" ")],
        );
      }),
      { numRuns: 500 },
    );
  });
});

suite("whatever is answered", () => {
  const bodies = fc.oneof(fc.string({ unit: "binary" }), fc.json(), fc.uint8Array());

  test("a condition is met or not, and says why in one line", () => {
    const conditions = parseConditions(
      "body not contains x\nbody matches /\\s$/\njson $..* not in [1]\njson $ exists\njson $.a < 5\nheader a not matches /x/",
    );
    fc.assert(
      fc.property(bodies, fc.string(), (body, header) => {
        const answer = answerWith({ body, headers: { a: header, "content-type": header } });
        for (const condition of conditions) {
          const { met, actual } = condition.evaluate(answer);
          assert.equal(typeof met, "boolean");
          assert.ok(actual.length > 0 && actual.length <= 120);
          assert.doesNotMatch(actual, /\p{Cc}/u);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("a condition and its opposite are never both met", () => {
    const pairs = [
      ["body contains a", "body not contains a"],
      ["body matches /a/", "body not matches /a/"],
      ["body == a", "body != a"],
      ["json $ exists", "json $ not exists"],
      ["json $[*] == 1", "json $[*] != 1"],
      ["json $[*] in [1]", "json $[*] not in [1]"],
      ["json $[*] < 1", "json $[*] >= 1"],
      ["header a exists", "header a not exists"],
      ["header a < 5", "header a >= 5"],
      ["size < 5B", "size >= 5B"],
    ] as const;
    fc.assert(
      fc.property(bodies, fc.constantFrom(...pairs), fc.string(), (body, [one, other], value) => {
        const sample = { body, headers: { a: value } };
        assert.ok(!(judge(one, sample).met && judge(other, sample).met));
      }),
    );
  });

  test("an exact text is found again, through all its escapes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (text) => {
        assert.equal(judge(`body == ${quoted(text)}`, { body: `\uFEFF${text}` }).met, true);
        assert.equal(judge(`body contains ${quoted(text)}`, { body: `-${text}-` }).met, true);
        assert.equal(judge(`body not contains ${quoted(text)}`, { body: `-${text}-` }).met, false);
      }),
    );
  });

  test("a JSON value equals itself, however it is indented, and nothing with another member", () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: "binary" }), (value) => {
        const written = JSON.stringify(value);
        assert.equal(judge(`json $ == ${written}`, { body: JSON.stringify(value, undefined, 2) }).met, true);
        assert.equal(judge(`json $ == ${written}`, { body: JSON.stringify([value, 1]) }).met, false);
      }),
    );
  });

  test("whole numbers are ordered as they are, however long", () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.bigInt(), (left, right) => {
        const sample = { body: `{"n":${left}}` };
        assert.equal(judge(`json $.n == ${right}`, sample).met, left === right);
        assert.equal(judge(`json $.n < ${right}`, sample).met, left < right);
        assert.equal(judge(`json $.n >= ${right}.0`, sample).met, left >= right);
        assert.equal(judge(`json $.n == ${left * 100n}e-2`, sample).met, true);
        assert.equal(judge(`json $.n == ${left}.000000000000000000000000000001`, sample).met, false);
      }),
    );
  });
});
