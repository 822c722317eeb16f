import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Secret } from "../../../src/lib/secrets/secret.ts";
import { paintOf } from "../../../src/runner/paint.ts";
import { Runner } from "../../../src/runner/runner.ts";
import type { Toolkit } from "../../../src/runner/toolkit.ts";

const secret = 'k7#q"z2tN9';

/** A runner that knows one secret, and everything it passed on. */
function play() {
  const said: string[] = [];
  const outputs: Record<string, string> = {};
  const toolkit: Toolkit = {
    input: () => "",
    mask: () => undefined,
    log: (line) => said.push(line),
    debug: (line) => said.push(line()),
    group: (title, lines) => said.push(title, ...lines),
    annotate: (_level, title, message) => said.push(title, message),
    outputs: (values) => void Object.assign(outputs, values),
    saveState: () => undefined,
    state: () => "",
    summary: (markdown) => said.push(markdown),
  };
  const runner = new Runner(toolkit);
  runner.mask(new Secret(secret));
  return { runner, toolkit, said, outputs };
}

describe("the runner", () => {
  it("takes a masked secret out of everything it passes on", () => {
    const { runner, said, outputs } = play();
    const text = `a ${secret} b`;
    runner.log(text);
    runner.debug(text);
    runner.group(text, [text]);
    runner.annotate("error", text, text);
    runner.summary(text);
    runner.outputs({ text, list: [text, { [text]: text, number: 1, nothing: null, absent: undefined }] });
    assert.deepEqual(
      said,
      Array.from({ length: 7 }, () => "a *** b"),
    );
    assert.deepEqual(outputs, {
      text: "a *** b",
      list: '["a *** b",{"a *** b":"a *** b","number":1,"nothing":null}]',
    });
  });

  it("has GitHub's runner mask every spelling that it does not know by itself", () => {
    const masks: string[] = [];
    const runner = new Runner({ ...play().toolkit, mask: (texts) => masks.push(...texts) });
    runner.mask(new Secret(secret));
    for (const form of [secret, Buffer.from(secret).toString("hex"), encodeURIComponent(secret)])
      assert.ok(masks.includes(form), form);
  });

  it("gives a secret away only where that is what is meant", () => {
    const { runner, outputs } = play();
    runner.outputs({ authorization: new Secret(secret) });
    assert.deepEqual(outputs, { authorization: secret });
  });

  it("lets no line of the log become two, or a command", () => {
    const { runner, said } = play();
    runner.log("a\nb");
    runner.log("::set-output name=x::y");
    runner.debug("\n::error::x");
    runner.group("##[command]x", ["\r::error::x"]);
    assert.deepEqual(said, [
      "a\\nb",
      ": :set-output name=x: :y",
      "\\n: :error: :x",
      "## [command]x",
      "\\r: :error: :x",
    ]);
  });

  it("paints what is harmless and without secrets already, and only lines of the log", () => {
    const { toolkit, said, outputs } = play();
    const runner = new Runner(toolkit, paintOf({ GITHUB_ACTIONS: "true" }));
    runner.mask(new Secret(secret));
    const line = `✗ ${secret} \u001b[32m`;
    runner.log(line);
    runner.debug(line);
    runner.group(line, [line]);
    runner.annotate("error", line, line);
    runner.outputs({ text: line });
    assert.deepEqual(said, [
      "\u001b[31m✗ *** \\u001b[32m\u001b[39m",
      ...Array<string>(3).fill("✗ *** \\u001b[32m"),
      "✗ *** \u001b[32m",
      "✗ *** \u001b[32m",
    ]);
    assert.deepEqual(outputs, { text: "✗ *** \u001b[32m" });
  });
});
