import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { docsOf } from "../../src/docs.ts";
import { BackgroundJudge } from "../../src/probe/judging/background-judge.ts";
import { run } from "../../src/run.ts";
import { Runner } from "../../src/runner/runner.ts";
import { fakeClock } from "./fake-clock.ts";
import { emptyMachine } from "./inputs/empty-machine.ts";

const inputs: Readonly<Record<string, string>> = {
  "ingress-url": "k7qzt2a-acmeorg-dev-acct.snowflakecomputing.app",
  token: "a-token-of-some-length",
};

describe("a signal", () => {
  it("that came while this thread was busy is seen before anything is published", async () => {
    const cancellation = new AbortController();
    const outputs: Record<string, string> = {};
    const nothing = () => undefined;
    const runner = new Runner({
      input: (name) => inputs[name] ?? "",
      mask: nothing,
      log: nothing,
      debug: nothing,
      group: nothing,
      annotate: nothing,
      outputs: (values) => void Object.assign(outputs, values),
      saveState: nothing,
      state: () => "",
      summary: nothing,
    });
    const code = await run({
      runner,
      http: () =>
        Promise.resolve({
          kind: "answered",
          status: 200,
          headers: { server: "_" },
          body: new Uint8Array(),
          timings: { total: 1 },
        }),
      // What waits for its turn gets it when this thread does nothing for a moment.
      clock: {
        ...fakeClock(),
        sleep: (ms) => {
          if (ms === 0) cancellation.abort();
          return Promise.resolve();
        },
      },
      docs: docsOf({}),
      givenInputs: [],
      readFile: () => assert.fail(),
      machine: emptyMachine,
      writeFile: () => assert.fail(),
      removeFile: () => assert.fail(),
      backgroundJudge: new BackgroundJudge(new URL("data:text/javascript,")),
      ambient: [],
      signal: cancellation.signal,
    });
    assert.deepEqual([code, outputs["healthy"], outputs["failure"]], [1, "false", "cancelled"]);
  });
});
