import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { workflowProblems } from "./workflow-rules.ts";

describe("our workflows", () => {
  it("keep our rules", () => {
    const folder = join(import.meta.dirname, "..", "..", ".github", "workflows");
    const files = readdirSync(folder).filter((file) => /\.ya?ml$/.test(file));
    assert.notEqual(files.length, 0, "there is none");
    const problems = files.map((file) => [file, workflowProblems(readFileSync(join(folder, file), "utf8"))]);
    assert.deepEqual(
      problems.filter(([, found]) => found?.length !== 0),
      [],
    );
  });
});

describe("the rules of workflows", () => {
  const commit = "8e8c483db84b4bee98b60c0593521ed34d9990e8";
  const good = `
on: push
permissions: {}
jobs:
  test:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions: { contents: read }
    steps:
      - uses: actions/checkout@${commit} # v6.0.1
        with: { persist-credentials: false }
      - uses: ./
      - run: echo "$REF"
        env: { REF: "\${{ github.ref }}" }
  call:
    uses: octo/tools/.github/workflows/lint.yml@${commit} # v2.0.0
`;

  it("find nothing in a good one", () => assert.deepEqual(workflowProblems(good), []));

  it("find that one to reuse has permissions at the top", () => {
    const reused = good.replace("on: push", "on: { workflow_call: }");
    assert.deepEqual(workflowProblems(reused), ["permissions at the top takes from what the caller grants"]);
    assert.deepEqual(workflowProblems(reused.replace("permissions: {}\n", "")), []);
  });

  for (const [from, to, problem] of [
    ["permissions: {}\n", "", "permissions at the top is not {}"],
    ["permissions: {}\n", "permissions: { contents: read }\n", "permissions at the top is not {}"],
    ["permissions: {}\n", "permissions: read-all\n", "permissions at the top is not {}"],
    ["    timeout-minutes: 5\n", "", "job test: it has no timeout-minutes"],
    [`checkout@${commit} # v6.0.1`, "checkout@v6", "job test: actions/checkout@v6 is not pinned to a commit"],
    [` # v6.0.1`, "", `job test: actions/checkout@${commit} has no comment with its version`],
    [
      ` # v2.0.0`,
      " # main",
      `job call: octo/tools/.github/workflows/lint.yml@${commit} has no comment with its version`,
    ],
    ["false", "true", "job test: checkout keeps its credentials; say persist-credentials: false"],
    [
      "        with: { persist-credentials: false }\n",
      "",
      "job test: checkout keeps its credentials; say persist-credentials: false",
    ],
    ['echo "$REF"', `echo \${{ github.ref }}`, "job test: an expression stands in run; pass it by env"],
  ] as const) {
    it(`find that ${problem} without ${JSON.stringify(from.trim())}`, () => {
      assert.ok(good.includes(from));
      assert.deepEqual(workflowProblems(good.replace(from, to)), [problem]);
    });
  }
});
