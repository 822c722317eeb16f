import assert from "node:assert/strict";
import { existsSync, realpathSync } from "node:fs";
import { tmpdir } from "node:os";
import { describe, it } from "node:test";
import { run, shown } from "./fixture/run-fixture.ts";

describe("inputs and environment", () => {
  it("gives a process the inputs, the workflow's env and the runner's variables, and nothing of ours", async () => {
    process.env["HARNESS_CANARY"] = "must not be seen";
    const stdout = "::notice::hello\n";
    const step = await run({ stdout, "post stdout": "x" }, { env: { HTTPS_PROXY: "http://127.0.0.1:1" }, post: true });
    const seen = JSON.parse(/post sees (.*)/.exec(step.post?.log ?? "")?.[1] ?? "") as Record<string, string>;
    assert.equal(seen["INPUT_STDOUT"], stdout);
    assert.equal(seen["INPUT_POST_STDOUT"], "x");
    assert.equal(seen["INPUT_EXIT-CODE"], "0");
    assert.equal(seen["INPUT_OUTPUT"], "");
    assert.equal(seen["INPUT_NUMBER"], "1.1", "the default 1.10 has become a number on its way");
    assert.equal(seen["INPUT_TOKEN"], "***", "the default is github.token, which is masked");
    assert.match(step.log, /▸ Run octo\/snowflake-endpoint-action@v1\n {2}with:\n/);
    assert.match(step.log, /\n {2}env:\n {4}HTTPS_PROXY: http:\/\/127.0.0.1:1\n/);
    assert.doesNotMatch(step.raw.stdout + step.post?.raw.stdout, /must not be seen/);
  });

  it("warns of unknown and of deprecated inputs", async () => {
    const step = await run({ old: "1", colour: "red" });
    assert.equal(step.outcome, "success");
    assert.deepEqual(
      step.annotations.map(({ level, message }) => `${level}: ${message.slice(0, 50)}`),
      [
        "warning: Input 'old' has been deprecated with message: use ",
        "warning: Unexpected input(s) 'colour', valid inputs are ['s",
      ],
    );
  });

  it("runs in a workspace of its own, with the files that were put there, and leaves nothing", async () => {
    const step = await run(
      { stdout: "written by the step", "write-file": "answer.txt" },
      { files: { "sub/given.bin": new Uint8Array([0, 255]) } },
    );
    assert.equal(step.workspace("answer.txt")?.toString(), "written by the step");
    assert.deepEqual([...(step.workspace("sub/given.bin") ?? [])], [0, 255]);
    assert.equal(step.workspace("absent"), undefined);
    const file =
      (await run({ hang: "" }, { post: true })).post?.raw.stdout.match(/"GITHUB_OUTPUT":"([^"]+)"/)?.[1] ?? "";
    assert.ok(file.startsWith(realpathSync(tmpdir())));
    assert.ok(!existsSync(file));
  });
});

describe("the toolkit", () => {
  it("is understood", async () => {
    const step = await run({ toolkit: "true" }, { post: true, debug: true });
    assert.equal(step.outcome, "failure");
    assert.deepEqual(step.outputs, { answer: '{"lines":"a\\nb"}' });
    assert.deepEqual(step.state, { session: "s1" });
    assert.deepEqual(step.env, { LATER: "yes" });
    assert.deepEqual(step.path, ["/opt/later"]);
    assert.deepEqual(step.masks, ["first secret\nof two lines"]);
    assert.deepEqual(step.annotations, [
      { level: "warning", message: "careful", title: "A warning" },
      { level: "error", message: "no good" },
    ]);
    assert.equal(step.summary, "<h1>***</h1>\n");
    const log = shown(step.log);
    for (const line of [
      "here is the ***, and base64 of it: ***",
      "▸ A group",
      "  in it",
      "##[debug]for those who look",
    ]) {
      assert.ok(log.includes(line), line);
    }
    assert.match(step.post?.raw.stdout ?? "", /"STATE_session":"s1"/);
  });
});

describe("cancellation", () => {
  const hanging = (line: string) => line === "hanging";
  /** Longer than a test may take: a signal that is due only then is never sent. */
  const never = 3_600_000;

  for (const { hang, cancelGrace, signals, exitCode } of [
    { hang: "polite", cancelGrace: { interrupt: never, terminate: never }, signals: ["got SIGINT"], exitCode: 0 },
    {
      hang: "slow",
      cancelGrace: { interrupt: 100, terminate: never },
      signals: ["got SIGINT", "got SIGTERM"],
      exitCode: 0,
    },
    {
      hang: "deaf",
      cancelGrace: { interrupt: 100, terminate: (line: string) => line === "got SIGTERM" },
      signals: ["got SIGINT", "got SIGTERM"],
      exitCode: 137,
    },
  ]) {
    it(`reaches a ${hang} process as ${signals.join(" and ")}, and post runs`, async () => {
      const step = await run({ hang, output: "a=1\n" }, { cancelAfter: hanging, cancelGrace, post: true });
      assert.equal(step.outcome, "cancelled");
      assert.equal(step.exitCode, exitCode);
      assert.deepEqual(shown(step.log), ["hanging", ...signals, "Error: The operation was canceled."]);
      assert.equal(step.outputs["a"], "1");
      assert.equal(step.post?.outcome, "success");
    });
  }

  it("comes from outside too, and ends a process that does not listen yet", async () => {
    const step = await run({ hang: "polite" }, { cancelAfter: Promise.resolve() });
    assert.equal(step.outcome, "cancelled");
  });
});
