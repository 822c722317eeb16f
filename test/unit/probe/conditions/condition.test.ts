import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { show } from "../../../../src/probe/conditions/finding/show.ts";
import { parseConditions } from "../../../../src/probe/conditions/parse-conditions.ts";
import { fc } from "../../properties.ts";
import { answerWith, judge } from "./answer-with.ts";

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
          const finding = condition.evaluate(answer);
          const actual = show(finding.actual, (text) => text);
          assert.equal(typeof finding.met, "boolean");
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
});
