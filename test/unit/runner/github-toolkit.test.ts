import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { githubToolkit } from "../../../src/runner/github-toolkit.ts";
import { parseEnvironmentFile } from "../../runner/environment-file.ts";

describe("outputs, as the runner reads them", () => {
  const folder = mkdtempSync(join(tmpdir(), "outputs-"));
  after(() => rmSync(folder, { recursive: true }));

  /** What a file holds to which outputs were appended. */
  function written(name: string, before: string, ...all: readonly Readonly<Record<string, string>>[]): string {
    const file = join(folder, name);
    writeFileSync(file, before);
    process.env["GITHUB_OUTPUT"] = file;
    for (const outputs of all) githubToolkit.outputs(outputs);
    return readFileSync(file, "utf8");
  }

  it("are what they were, whatever is in them", () => {
    const values = {
      empty: "",
      lines: "a\n\nb\n",
      like: "body<<EOF\nx\nEOF\nhealthy=true",
      equals: "=a=b",
      wide: "é✓",
    };
    const read = [...parseEnvironmentFile(Buffer.from(written("values", "earlier=1\n", values)))];
    assert.deepEqual(read, [["earlier", "1"], ...Object.entries(values)]);
  });

  it("have no line between them, which other runners of workflows take for a mistake", () => {
    const lines = written("lines", "", { a: "1", b: "2" }, { c: "3" }).split("\n");
    assert.deepEqual(
      lines.map((line) => line.replace(/ghadelimiter_.+/, "-")),
      ["a<<-", "1", "-", "b<<-", "2", "-", "c<<-", "3", "-", ""],
    );
  });

  it("end with what nobody can know before", () => {
    const delimiters = [...written("twice", "", { body: "a" }, { body: "a" }).matchAll(/^body<<(.+)$/gm)];
    const [first, second] = delimiters.map(([, delimiter]) => delimiter);
    assert.match(first ?? "", /^ghadelimiter_[0-9a-f-]{36}$/);
    assert.notEqual(first, second);
  });
});
