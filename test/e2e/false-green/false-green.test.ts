import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { startScene } from "../scenario.ts";
import { anotherVersion, anotherVersionUnasked } from "./another-version.ts";
import type { FalseGreenCase } from "./false-green-case.ts";
import { halfAnAnswer } from "./half-an-answer.ts";
import { looksRight, undecidable } from "./looks-right.ts";
import { somebodyElse } from "./somebody-else.ts";

const groups: Readonly<Record<string, readonly FalseGreenCase[]>> = {
  "Somebody else answered": somebodyElse,
  "Half an answer": halfAnAnswer,
  "It looks right": looksRight,
  "Another version answered": anotherVersion,
  "What only expect can tell": [...undecidable, ...anotherVersionUnasked],
};

for (const [group, cases] of Object.entries(groups)) {
  describe(`false green: ${group}`, () => {
    for (const { name, says, inputs, set } of cases) {
      it(name, async (t) => {
        const { run, pat, world } = await startScene(t);
        set(world);
        const step = await run({ inputs: { ...pat, ...inputs } });
        const { healthy, failure } = step.outputs;
        const healthyIsRight = says === "healthy";
        assert.deepEqual(
          { healthy, failure, exitCode: step.exitCode },
          { healthy: String(healthyIsRight), failure: healthyIsRight ? "" : says, exitCode: healthyIsRight ? 0 : 1 },
          step.log,
        );
      });
    }
  });
}

describe("docs/false-green.md", () => {
  it("lists exactly these, with what is said of each", () => {
    const page = readFileSync(join(import.meta.dirname, "..", "..", "..", "docs", "false-green.md"), "utf8");
    const listed = page
      .split(/^## /m)
      .slice(1)
      .map((section) => {
        const rows = [...section.matchAll(/^\| (?!what|-)(.+?) \| `?([a-z-]+)`? \|/gm)];
        return [section.split("\n")[0], rows.map(([, name, says]) => `${name} → ${says}`)] as const;
      });
    for (const [group, cases] of Object.entries(groups)) {
      assert.deepEqual(
        listed.find(([title]) => title === group)?.[1],
        cases.map(({ name, says }) => `${name} → ${says}`),
      );
    }
  });
});
