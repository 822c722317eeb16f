import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { annotation, startScene } from "./scenario.ts";

describe("a token that was given as a name", () => {
  // As a JWT is written, and as a name of three parts is: a name without quotes is shown in capitals.
  const token = "eyJhbGciOiJFUzI1NiJ9.eyJleHAiOjE3OTY5MzUzOTV9.wExVFxEm9WJSqFfSopWL0khf7t9wuAybuzH6rzqYXx8";
  for (const input of ["service", "gateway"]) {
    it(`is refused as ${input}, and shown nowhere`, async (t) => {
      const { run, requests } = await startScene(t);
      const step = await run({ inputs: { [input]: token, token, account: "ACMEORG-DEV_ACCT" }, canaries: [token] });
      assert.equal(
        annotation(step, "input-invalid"),
        `input-invalid: The input ${input} cannot be used: it is a secret and no name.
What to do: Write DATABASE.SCHEMA.${input.toUpperCase()}, and check what stands in which input.`,
      );
      assert.deepEqual(requests(), []);
      // The runner itself announces the inputs as they are written, masked.
      assert.ok(!step.log.includes(token.toUpperCase()));
    });
  }
});
