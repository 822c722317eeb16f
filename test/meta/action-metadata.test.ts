import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { reportInputNames } from "../../src/inputs/input-names.ts";
import { readAction } from "../runner/metadata.ts";
import { actionProblems, declared } from "./action-rules.ts";
import { asWorkflow, examplesIn, unknownNames, yamlBlocks } from "./yaml-example.ts";

const root = join(import.meta.dirname, "..", "..");
const read = () => readFileSync(join(root, "action.yml"), "utf8");
const readReport = () => readFileSync(join(root, "report", "action.yml"), "utf8");

describe("action.yml", () => {
  it("keeps our rules", () => assert.deepEqual(actionProblems(read()), []));

  it("names files that are there", async () => {
    const { main, post } = await readAction(root);
    assert.ok(existsSync(main), main);
    assert.ok(post !== undefined && existsSync(post), post);
  });
});

describe("report/action.yml", () => {
  it("keeps our rules", () => assert.deepEqual(actionProblems(readReport(), ["main"]), []));

  it("names a file that is there, and no post step", async () => {
    const { main, post } = await readAction(join(root, "report"));
    assert.ok(existsSync(main), main);
    assert.equal(post, undefined);
  });

  it("has the inputs that src/ knows by name", () => {
    assert.deepEqual([...declared(readReport(), "inputs")].sort(), [...reportInputNames].sort());
  });
});

describe("the examples in our documents", () => {
  const names = (text: string) => ({ inputs: declared(text, "inputs"), outputs: declared(text, "outputs") });

  it("name inputs and outputs that the action has", () => {
    const examples = examplesIn(root);
    assert.notEqual(examples.length, 0, "there is none");
    assert.deepEqual(
      examples.flatMap((example) => unknownNames(example, names(read()), names(readReport()))),
      [],
    );
  });
});

describe("the rules of action.yml", () => {
  const good = `
name: Good
description: It is good.
author: Us
branding: { icon: cloud, color: blue }
inputs:
  url:
    description: Where it is.
    default: "1.10"
  token:
    description: Who we are.
    default: \${{ github.token }}
outputs:
  status:
    description: What came back.
runs: { using: node24, main: dist/main.js, post: dist/post.js }
`;

  it("find nothing in a good one", () => assert.deepEqual(actionProblems(good), []));

  for (const [from, to, problem] of [
    ["author: Us\n", "", "author is missing"],
    ["It is good.", `It is ${"very ".repeat(25)}good.`, "the Marketplace cuts the description at 125 characters"],
    ["icon: cloud, ", "", "branding.icon is missing"],
    ["node24", "node20", "runs.using is not node24"],
    [", post: dist/post.js", "", "runs.post is missing"],
    ['"1.10"', "1.10", "input url: its default is not quoted"],
    ['"1.10"', "text", "input url: its default is not quoted"],
    ["    description: Where it is.\n", "", "input url: it has no description"],
    ["Where it is.", "where", "input url: its description is no sentence"],
    ['default: "1.10"', 'defualt: "1"', "input url: the runner knows no defualt"],
    ["  url:", "  Base_URL:", "input Base_URL: the name is not kebab-case"],
    ["What came back.", '""', "output status: it has no description"],
    ["  status:", "  status:\n    value: x", "output status: value keeps the action from loading"],
  ] as const) {
    it(`find that ${problem}`, () => {
      assert.ok(good.includes(from));
      assert.deepEqual(actionProblems(good.replace(from, to)), [problem]);
    });
  }
});

describe("the reader of examples", () => {
  const markdown = `
Text.

\`\`\`yaml
- id: check
  uses: OWNER/snowflake-endpoint-action@v1
  with:
    url: x
    colour: red
- run: echo "$STATUS"
  env: { STATUS: "\${{ steps.check.outputs.status }}", SIZE: "\${{ steps.check.outputs.size }}" }
\`\`\`

\`\`\`yaml
not: ours
\`\`\`
`;
  const [example, ...others] = yamlBlocks("page.md", markdown);

  it("finds what names our action, and where", () => {
    assert.equal(example?.place, "page.md:4");
    assert.deepEqual(others, []);
  });

  it("finds names that the action does not have", () => {
    assert.ok(example);
    const action = { inputs: new Set(["url"]), outputs: new Set(["status"]) };
    assert.deepEqual(unknownNames(example, action, { inputs: new Set(["colour"]), outputs: new Set(["size"]) }), [
      "page.md:4: input colour",
      "page.md:4: output size",
    ]);
  });

  it("finds names that the sub-action does not have", () => {
    assert.ok(example);
    const report = { ...example, text: example.text.replace("-action@", "-action/report@") };
    const none = { inputs: new Set<string>(), outputs: new Set<string>() };
    const known = { inputs: new Set(["url", "colour"]), outputs: new Set(["status"]) };
    assert.deepEqual(unknownNames(report, none, known), ["page.md:4: output size"]);
  });

  it("makes a workflow of steps, of a job and of jobs", () => {
    const step = "- run: true\n";
    const whole = "on: push\njobs:\n  example:\n    runs-on: ubuntu-latest\n    steps:\n      - run: true\n";
    assert.equal(asWorkflow(step), whole);
    assert.equal(asWorkflow("runs-on: ubuntu-latest\nsteps:\n  - run: true\n"), whole);
    assert.equal(asWorkflow(whole.replace("on: push\n", "")), whole);
    assert.equal(asWorkflow(whole), whole);
  });
});
