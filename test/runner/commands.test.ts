import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { describe, it } from "node:test";
import { run, shown } from "./fixture/run-fixture.ts";

describe("the log", () => {
  it("shows groups opened, issues by their name, and debug lines only when asked", async () => {
    const stdout =
      "::group::Title\nin\n::error title=T::broken%0Aline 2\n::endgroup::\nout\n::debug::deep\n##[command]git\n";
    const quiet = await run({ stdout });
    assert.deepEqual(shown(quiet.log), ["▸ Title", "  in", "  Error: broken", "  line 2", "out", "[command]git"]);
    assert.deepEqual(quiet.annotations, [{ level: "error", message: "broken\nline 2", title: "T" }]);
    assert.equal(quiet.outcome, "success", "an error line alone fails nothing");
    const loud = await run({ stdout }, { debug: true });
    assert.ok(shown(loud.log).includes("##[debug]deep"));
  });

  it("takes commands from both streams, from anywhere in a line, and after a bare carriage return", async () => {
    const step = await run({
      stdout: '{"x":"##[set-output name=a]1\r::set-output name=b::2\n',
      stderr: "::error::from stderr\n",
    });
    assert.deepEqual(step.outputs, { a: "1", b: "2" });
    assert.ok(step.annotations.some(({ message }) => message === "from stderr"));
  });

  it("makes ten annotations of a level, and cuts them", async () => {
    const step = await run({ stdout: `::warning::${"w".repeat(5000)}\n`.repeat(12) });
    assert.equal(step.annotations.length, 10);
    assert.equal(step.annotations[0]?.message.length, 4096);
  });

  it("reads no commands while they are stopped", async () => {
    const stdout =
      "::stop-commands::t0ken-of-the-body\n::set-output name=healthy::true\n##[error]x\n::T0KEN-of-the-body::\n::notice::on again\n";
    const step = await run({ stdout });
    assert.deepEqual(step.outputs, {});
    assert.deepEqual(
      step.annotations.map(({ message }) => message),
      ["on again"],
    );
    assert.equal(shown(step.log)[0], "::stop-commands::***");
    assert.equal((await run({ stdout: "::stop-commands::\n" })).outcome, "failure");
    assert.equal((await run({ stdout: "::stop-commands::error\n" })).outcome, "failure");
  });
});

describe("masks", () => {
  it("hides what is written after a mask, in the encodings GitHub knows, and nothing else", async () => {
    const secret = `s3cret ${randomBytes(6).toString("hex")}`;
    const hex = Buffer.from(secret).toString("hex");
    const step = await run({
      stdout: `early ${secret}\n::add-mask::${secret}\nlate ${secret} ${encodeURIComponent(secret)} ${hex}\n`,
      output: `a=${secret}\nb=fine\nc=eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.c2ln\n`,
      summary: `is ${secret}\n`,
    });
    assert.deepEqual(shown(step.log), [`early ${secret}`, `late *** *** ${hex}`]);
    assert.deepEqual(step.masks, [secret]);
    assert.equal(step.summary, "is ***\n");
    assert.equal(step.outputs["a"], secret, "later steps of the job get it as it is");
    assert.deepEqual(
      ["a", "b", "c", "d"].map((name) => step.jobOutput(name)),
      [undefined, "fine", undefined, undefined],
    );
  });

  it("knows the secrets of the repository from the start, and their lines", async () => {
    const step = await run({ stdout: "line two\n" }, { secrets: ["line one\nline two\n"] });
    assert.deepEqual(shown(step.log), ["***"]);
    assert.match(step.log, / {4}stdout: \*\*\*/);
  });

  it("warns of an empty mask", async () => {
    const step = await run({ stdout: "::add-mask:: \n" });
    assert.match(step.annotations[0]?.message ?? "", /Can't add secret mask for empty string/);
  });
});
