import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { githubProblemsOfAction, githubProblemsOfWorkflow } from "./github-parser.ts";
import { asWorkflow, examplesIn } from "./yaml-example.ts";

const root = join(import.meta.dirname, "..", "..");

describe("GitHub's own parser", () => {
  it("accepts action.yml", () => {
    assert.deepEqual(githubProblemsOfAction(readFileSync(join(root, "action.yml"), "utf8")), []);
  });

  it("accepts report/action.yml", () => {
    assert.deepEqual(githubProblemsOfAction(readFileSync(join(root, "report", "action.yml"), "utf8")), []);
  });

  it("accepts our workflows", () => {
    const folder = join(root, ".github", "workflows");
    for (const file of readdirSync(folder)) {
      assert.deepEqual(githubProblemsOfWorkflow(file, readFileSync(join(folder, file), "utf8")), [], file);
    }
  });

  it("accepts every example in our documents", () => {
    for (const { place, text } of examplesIn(root)) {
      assert.deepEqual(githubProblemsOfWorkflow(`${place}.yml`, asWorkflow(text)), [], place);
    }
  });

  it("finds faults", () => {
    const action = readFileSync(join(root, "action.yml"), "utf8");
    assert.match(githubProblemsOfAction(action.replace("node24", "node22")).join(), /node22/);
    assert.match(githubProblemsOfAction(action.replace(/color: .*/, "color: pink")).join(), /pink/);
    const step = "- uses: OWNER/snowflake-endpoint-action@v1\n  wiht: {}\n";
    assert.match(githubProblemsOfWorkflow("x.yml", asWorkflow(step)).join(), /wiht/);
    const job = `timeout-minutes: \${{ secrets.PAT }}\nsteps: []\n`;
    assert.match(githubProblemsOfWorkflow("y.yml", asWorkflow(job)).join(), /secrets/);
  });
});
