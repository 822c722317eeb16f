import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it, type TestContext } from "node:test";
import { runAction } from "../runner/run-action.ts";
import { makeStandIn } from "./repositories.ts";
import { ArtifactStore } from "./stand-ins/artifact-store.ts";

type Inputs = Readonly<Record<string, string>>;
type Files = Readonly<Record<string, string>>;

const token = "ghs_of-the-scenario";

/** An empty store, and steps of several runs that use it. */
async function startStore(t: TestContext) {
  const folder = await mkdtemp(join(tmpdir(), "stand-ins-"));
  t.after(() => rm(folder, { recursive: true }));
  const places = { upload: join(folder, "upload"), download: join(folder, "download") };
  makeStandIn("upload-artifact", places.upload);
  makeStandIn("download-artifact", places.download);
  const store = join(folder, "store");
  const step = (action: string, inputs: Inputs, run: number, files: Files, outage = "^$") =>
    runAction({
      action,
      inputs,
      files,
      github: { runId: String(run) },
      env: {
        STAND_IN_STORE: store,
        STAND_IN_OUTAGE: outage,
        STAND_IN_TOKEN_SHA256: createHash("sha256").update(token).digest("hex"),
      },
    });
  return {
    list: () => new ArtifactStore(store).list(),
    upload: (inputs: Inputs, files: Files = { "out/1.json": "1" }, run = 1, outage?: string) =>
      step(places.upload, { path: "out/*.json", ...inputs }, run, files, outage),
    download: (inputs: Inputs, run = 1) =>
      step(places.download, { repository: "octo/demo", "run-id": String(run), path: "in", ...inputs }, run, {}),
  };
}

/** The message of the step's error. */
async function refusal(step: ReturnType<typeof runAction>): Promise<string> {
  const { outcome, annotations } = await step;
  assert.equal(outcome, "failure");
  return annotations.map(({ message }) => message).join("\n");
}

describe("the stand-in of upload-artifact", () => {
  for (const [character, word] of [
    ['"', "Double quote"],
    [":", "Colon"],
    ["<", "Less than"],
    [">", "Greater than"],
    ["|", "Vertical bar"],
    ["*", "Asterisk"],
    ["?", "Question mark"],
    ["\r", "Carriage return"],
    ["\n", "Line feed"],
    ["\\", "Backslash"],
    ["/", "Forward slash"],
  ] as const) {
    it(`refuses a name with ${JSON.stringify(character)}`, async (t) => {
      const { upload } = await startStore(t);
      assert.ok((await refusal(upload({ name: `results${character}1` }))).includes(word));
    });
  }

  it("refuses an empty name", async (t) => {
    const { upload } = await startStore(t);
    assert.match(await refusal(upload({ name: "" })), /name input during validation is empty/);
  });

  it("refuses a name used twice in a run, unless it may overwrite, and takes it in another run", async (t) => {
    const { upload, list } = await startStore(t);
    assert.equal((await upload({ name: "results" })).outcome, "success");
    assert.match(
      await refusal(upload({ name: "results" })),
      /\(409\) Conflict: an artifact with this name already exists/,
    );
    assert.equal((await upload({ name: "results", overwrite: "true" })).outcome, "success");
    assert.equal((await upload({ name: "results" }, undefined, 2)).outcome, "success");
    assert.deepEqual(
      list().map(({ name, workflow_run: { id, head_branch: branch } }) => [name, id, branch]),
      [
        ["results", 1, "main"],
        ["results", 2, "main"],
      ],
    );
  });

  it("is an error, a warning or nothing where there are no files", async (t) => {
    const { upload, list } = await startStore(t);
    assert.match(await refusal(upload({ "if-no-files-found": "error" }, {})), /No files were found .*out\/\*\.json/);
    const warned = await upload({}, {});
    assert.deepEqual([warned.outcome, warned.annotations[0]?.level], ["success", "warning"]);
    assert.deepEqual((await upload({ "if-no-files-found": "ignore" }, {})).annotations, []);
    assert.deepEqual(list(), []);
  });

  it("leaves out what is hidden", async (t) => {
    const { upload } = await startStore(t);
    const inputs = { path: ".state\nout/.1.json", "if-no-files-found": "error" };
    const files = { ".state/history.json": "{}", "out/.1.json": "{}" };
    assert.match(await refusal(upload(inputs, files)), /No files were found/);
    assert.equal((await upload({ ...inputs, "include-hidden-files": "true" }, files)).outcome, "success");
  });

  it("refuses a file whose path no archive can have", async (t) => {
    const { upload } = await startStore(t);
    assert.match(await refusal(upload({}, { "out/a:b.json": "1" })), /The artifact path is not valid: .*Colon/);
  });

  it("refuses retentions there are not, inputs there are not, and everything in an outage", async (t) => {
    const { upload, list } = await startStore(t);
    for (const days of ["0", "91", "ten"]) assert.match(await refusal(upload({ "retention-days": days })), /retention/);
    assert.match(await refusal(upload({ file: "x" })), /Unexpected inputs: INPUT_FILE/);
    assert.match(await refusal(upload({ name: "results-2" }, undefined, 1, "upload .*-2$")), /Service Unavailable/);
    assert.deepEqual(list(), []);
  });
});

describe("the stand-in of download-artifact", () => {
  it("gives back by name what is below the one file, folder or glob", async (t) => {
    const { upload, download } = await startStore(t);
    await upload({ name: "file", path: "out/1.json" });
    await upload({ name: "folder", path: "out" }, { "out/deep/1.json": "2" });
    assert.equal(String((await download({ name: "file" })).workspace("in/1.json")), "1");
    assert.equal(String((await download({ name: "folder" })).workspace("in/deep/1.json")), "2");
  });

  it("refuses a name that is not there, and is content with a pattern that fits none", async (t) => {
    const { upload, download } = await startStore(t);
    await upload({ name: "results-1" });
    assert.match(await refusal(download({ name: "results" })), /Artifact not found for name: results/);
    const none = await download({ pattern: "others-*" });
    assert.equal(none.outcome, "success");
    assert.match(none.log, /Total of 0 artifact/);
  });

  it("puts those of a pattern into folders of their names, or all into one", async (t) => {
    const { upload, download } = await startStore(t);
    await upload({ name: "a@results-1" }, { "out/1.json": "1" });
    await upload({ name: "a@results-2" }, { "out/2.json": "2" });
    await upload({ name: "b@results-1" }, { "out/3.json": "3" });
    const apart = await download({ pattern: "a@results-*" });
    assert.equal(String(apart.workspace("in/a@results-2/2.json")), "2");
    const merged = await download({ pattern: "a@results-*", "merge-multiple": "true" });
    assert.deepEqual([String(merged.workspace("in/1.json")), String(merged.workspace("in/2.json"))], ["1", "2"]);
    assert.equal(merged.workspace("in/3.json"), undefined);
  });

  it("reaches another run with the token only", async (t) => {
    const { upload, download } = await startStore(t);
    await upload({ name: "history" }, undefined, 1);
    const earlier = { name: "history", "run-id": "1" };
    assert.match(await refusal(download(earlier, 2)), /Artifact not found/);
    assert.match(await refusal(download({ ...earlier, "github-token": "another" }, 2)), /Bad credentials/);
    const found = await download({ ...earlier, "github-token": token }, 2);
    assert.equal(String(found.workspace("in/1.json")), "1");
    assert.match(await refusal(download({ ...earlier, "run-id": "x", "github-token": token }, 2)), /Invalid run-id/);
    const elsewhere = { ...earlier, "github-token": token, repository: "octo/other" };
    assert.match(await refusal(download(elsewhere, 2)), /Not Found/);
  });
});
