import assert from "node:assert/strict";
import { suite, test } from "node:test";
import type { Finding } from "../../../../src/probe/conditions/finding/finding.ts";
import { parseConditions } from "../../../../src/probe/conditions/parse-conditions.ts";
import { judgeAnswer } from "../../../../src/probe/judging/judge-answer.ts";
import { factsWith, type Sample } from "../conditions/answer-with.ts";

/** Judges, and tells what was left for elsewhere; there, everything is met by its own text. */
async function judged(conditions: string, sample: Sample) {
  const elsewhere: string[] = [];
  const findings = await judgeAnswer(parseConditions(conditions), factsWith(sample), (texts) => {
    elsewhere.push(...texts);
    return Promise.resolve(texts.map((text): Finding => ({ met: true, actual: [text] })));
  });
  return { findings, elsewhere };
}

const words = (length: number) => "word ".repeat(length / 5);
const items = (count: number) =>
  JSON.stringify({ items: Array.from({ length: count }, (_, id) => ({ id, ok: true })) });

suite("what is plain is judged at once", () => {
  const cases: readonly (readonly [conditions: string, body: string])[] = [
    ["status == 200\nheader content-type == json\nsize < 1GB\nduration < 1s\ncertificate > 1d", words(30_000_000)],
    ["body matches /^I'm ready!?$/\nbody contains ready\nbody not contains error\nbody != x", "I'm ready!"],
    ["body matches /^ok\\s*$/", "ok\n"],
    ['body contains "ready"\nbody not contains "error"', words(1_000_000)],
    ['json $.status == "ok"\njson $.version == "1.4.2"', '{"status":"ok","version":"1.4.2"}'],
    ["json $.items[*].ok == true\njson $.items[0] exists\njson $.items[?@.ok != true] not exists", items(1_000)],
    ["json $..ok == true\njson $.items[0].id matches /^[0-9]+$/", items(100)],
    ["json $.items[12000].ok == true", items(12_001)],
    ["header x-note matches /^v[0-9]+/", ""],
  ];
  for (const [conditions, body] of cases) {
    test(conditions.replaceAll("\n", ", "), async () => {
      const { elsewhere, findings } = await judged(conditions, {
        body,
        headers: { "content-type": "json", "x-note": "v1" },
      });
      assert.deepEqual(elsewhere, []);
      assert.equal(findings.length, conditions.split("\n").length);
    });
  }
});

suite("what could run away is judged elsewhere", () => {
  const cases: readonly (readonly [condition: string, sample: Sample])[] = [
    ["body matches /(a+)+$/", { body: "a" }],
    ["body matches /a.*b.*c.*d/", { body: words(1_000) }],
    ["header x matches /(a+)+$/", { headers: { x: "a" } }],
    ["json $.a matches /(a+)+$/", { body: '{"a":"a"}' }],
    ['json $[?match(@, "(a+)+b")] not exists', { body: '["a"]' }],
    ["json $..*..*..* not in [0]", { body: items(100) }],
    ["json $.items[*].ok == true", { body: items(20_000) }],
    ["json $.items[0] exists", { body: items(200_000) }],
    ["body contains x", { body: words(30_000_000) }],
    [`body contains "${"x".repeat(100)}"`, { body: words(1_000_000) }],
  ];
  for (const [condition, sample] of cases) {
    test(condition.slice(0, 60), async () =>
      assert.deepEqual((await judged(condition, sample)).elsewhere, [condition]),
    );
  }

  test("and takes its place among the others", async () => {
    const conditions = "status == 200\nbody matches /(a+)+$/\nbody contains a\nbody matches /(b+)+$/";
    const { findings } = await judged(conditions, { body: "a" });
    assert.deepEqual(
      findings.map(({ actual: [part] }) => (typeof part === "string" ? part : part?.text)),
      ["200", "body matches /(a+)+$/", "a", "body matches /(b+)+$/"],
    );
  });
});
