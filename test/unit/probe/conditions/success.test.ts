import assert from "node:assert/strict";
import { test } from "node:test";
import { parseConditions } from "../../../../src/probe/conditions/parse-conditions.ts";
import { success } from "../../../../src/probe/conditions/success.ts";
import { answerWith } from "./answer-with.ts";

test("what is asked of the status where nobody asks anything of it is what its text says", () => {
  const [written] = parseConditions(success.text);
  assert.deepEqual([written?.text, written?.subject], [success.text, success.subject]);
  for (let status = 100; status <= 999; status++) {
    const answer = answerWith({ status });
    assert.deepEqual(success.evaluate(answer), written?.evaluate(answer), `${status}`);
  }
});
