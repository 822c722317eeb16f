import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { suite, test } from "node:test";
import { show } from "../../src/probe/conditions/finding/show.ts";
import { parseConditions } from "../../src/probe/conditions/parse-conditions.ts";
import { annotation } from "../../src/report/log/annotation.ts";
import { pat, refusalOf } from "../unit/inputs/refusal.ts";
import { answerWith, type Sample } from "../unit/probe/conditions/answer-with.ts";

/** A block of conditions in docs/conditions.md, with the answer that the page shows above it. */
interface Recipe {
  readonly heading: string;
  readonly conditions: string;
  readonly sample: Sample;
}

const page = readFileSync(new URL("../../docs/conditions.md", import.meta.url), "utf8");

function recipesOf(markdown: string): readonly Recipe[] {
  const recipes: Recipe[] = [];
  let heading = "";
  let sample: Sample | undefined;
  for (const [, title, language, block = ""] of markdown.matchAll(
    /^### ([^\n]+)$|^```(http|conditions)\n(.*?)^```$/gms,
  )) {
    if (title !== undefined) heading = title;
    else if (language === "http") sample = sampleOf(block);
    else {
      assert.ok(sample, `no answer is shown above the conditions of ${heading}`);
      recipes.push({ heading, conditions: block, sample });
      sample = undefined;
    }
  }
  return recipes;
}

function sampleOf(block: string): Sample {
  const [head = "", ...body] = block.trimEnd().split("\n\n");
  const [status, ...headers] = head.split("\n");
  const entries = headers.map((line) => line.split(": ", 2) as [string, string]);
  return { status: Number(status), headers: Object.fromEntries(entries), body: body.join("\n\n") };
}

const html = { headers: { "content-type": "text/html; charset=utf-8" } };
const json = { headers: { "content-type": "application/json" } };
const impostors: Readonly<Record<string, Sample>> = {
  "an empty 200": {},
  "a page with status 200": {
    ...html,
    body: "<!DOCTYPE html>\n<title>Sign in</title>\n<p>Everything is ready and ok.</p>",
  },
  "an error in JSON with status 200": { ...json, body: '{"error":"try later"}' },
  "an empty object": { ...json, body: "{}" },
  "an empty list": { ...json, body: '{"items":[],"data":[],"checks":[]}' },
  "an error of the server": { status: 500, ...json, body: '{"status":"error"}' },
};

test("docs/conditions.md shows an error as it is", async () => {
  const failure = await refusalOf({ ...pat, expect: "size > 0B\nstatus = 200" });
  const [shown = ""] = annotation(failure, { troubleshooting: () => "" }).split("\nRead more");
  assert.ok(page.includes(shown.replace("input-invalid: ", "").replaceAll(/^/gm, "  ")), shown);
});

suite("the recipes of docs/conditions.md", () => {
  const recipes = recipesOf(page);

  test("are all found", () => assert.equal(recipes.length, page.match(/^```conditions$/gm)?.length));

  for (const { heading, conditions, sample } of recipes) {
    const title = `${heading}: ${conditions.split("\n")[1]}`;
    test(`${title}, met by the answer above it`, () => {
      const answer = answerWith(sample);
      for (const condition of parseConditions(conditions)) {
        const { met, actual } = condition.evaluate(answer);
        assert.ok(met, `${condition.text}: ${show(actual, (text) => text)}`);
      }
    });

    for (const [name, impostor] of Object.entries(impostors)) {
      test(`${title}, not met by ${name}`, () => {
        const answer = answerWith(impostor);
        assert.ok(parseConditions(conditions).some((condition) => !condition.evaluate(answer).met));
      });
    }
  }
});
