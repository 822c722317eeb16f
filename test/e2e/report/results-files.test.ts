import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { markdownIn } from "../../runner/summary-reader.ts";
import { bad, result, startReport } from "./report-scene.ts";

/** As the input `results-file` writes it. */
const file = (list: readonly object[], more: Readonly<Record<string, unknown>> = {}) =>
  JSON.stringify({
    version: 1,
    at: "2026-11-25T10:00:00.000Z",
    run: {},
    shard: null,
    healthy: true,
    results: list,
    ...more,
  });

const unknown = (step: { readonly outputs: Readonly<Record<string, string>> }) =>
  JSON.parse(step.outputs["unknown"] ?? "") as string[];

describe("the results of many files", () => {
  const inputs = { results: "out/**/*.json" };

  it("are one report", async (t) => {
    const { run } = await startReport(t);
    const step = await run({
      inputs: { ...inputs, shards: "2" },
      files: {
        "out/a/one.json": file([result("a"), bad("b")], { shard: "1/2", healthy: false }),
        "out/b/two.json": file([result("c")], { shard: "2/2" }),
      },
    });
    assert.deepEqual([step.outputs["unhealthy"], step.outputs["unknown"]], ['["b"]', "[]"]);
    assert.match(step.log, /1 of 3 checks is not healthy/);
  });

  it("count once for a check, the later one: a job that was run again", async (t) => {
    const { run } = await startReport(t);
    const [first, second] = [1, 2].map((attempt) => ({ run: { id: "17000000001", attempt } }));
    const later = { at: "2026-11-25T11:00:00.000Z", ...second };
    const elsewhere = new URL("https://m2abcde-acmeorg-dev-acct.snowflakecomputing.app/");
    const step = await run({
      inputs,
      files: {
        "out/z-first.json": file(
          [bad("a"), bad("b", { url: "", attempts: 0, failure: "dns" }), bad("c", { url: elsewhere.href })],
          first,
        ),
        "out/a-second.json": file([result("a"), result("b"), result("c")], later),
      },
    });
    assert.deepEqual([step.outputs["unhealthy"], step.outputs["unknown"]], ['["c"]', "[]"]);
  });

  it("say of which service or host a check is, where two have one name", async (t) => {
    const { run } = await startReport(t);
    const name = "GET /healthcheck";
    const elsewhere = { url: "https://m2abcde-acmeorg-dev-acct.snowflakecomputing.app/healthcheck" };
    const service = { service: { name: "DB.S.ORDERS" } };
    const unasked = { url: "", attempts: 0, failure: "credential-refused" };
    const files = {
      "out/a.json": file([bad(name), bad("GET /a")], { run: { id: "1" }, healthy: false }),
      "out/b.json": file([bad(name, { ...elsewhere, ...service })], { run: { id: "1" }, healthy: false }),
      "out/c.json": file([bad(name, unasked)], { run: { id: "1" }, healthy: false }),
    };
    const step = await run({ inputs, files });
    for (const told of [step.summary, step.log]) {
      assert.match(told, /GET \/healthcheck at k7qzt2a-acmeorg-dev-acct\.snowflakecomputing\.app/);
      assert.match(told, /GET \/healthcheck at DB\.S\.ORDERS/);
      assert.match(told, /GET \/healthcheck in out\/c\.json/);
    }
    // The outputs have the names that the checks were given.
    assert.equal(step.outputs["unhealthy"], JSON.stringify([name, "GET /a", name]));
    assert.deepEqual(unknown(step), [name]);
  });

  it("count for each of two checks of one name and host, but of two paths", async (t) => {
    const { run } = await startReport(t);
    const at = (path: string) => ({ url: `https://k7qzt2a-acmeorg-dev-acct.snowflakecomputing.app${path}` });
    const files = {
      "out/orders.json": file([bad("health", at("/orders"))], { healthy: false }),
      "out/users.json": file([result("health", at("/users"))], { at: "2026-11-25T10:00:01.000Z" }),
    };
    const step = await run({ inputs: { ...inputs, shards: "2" }, files });
    assert.deepEqual([step.outcome, step.outputs["unhealthy"]], ["failure", '["health"]']);
    for (const told of [step.log, step.summary])
      assert.match(told, /health at k7qzt2a-acmeorg-dev-acct\.snowflakecomputing\.app\/orders/);
  });

  it("count for each of two checks of one step that have one name", async (t) => {
    const { run } = await startReport(t);
    const step = await run({ inputs: { results: JSON.stringify([bad("POST /echo"), result("POST /echo")]) } });
    assert.deepEqual([step.outcome, step.outputs["unhealthy"]], ["failure", '["POST /echo"]']);
    assert.match(step.log, /1 of 2 checks is not healthy/);
  });

  it("count for each of two services whose checks have one name, also where Snowflake said that one is down", async (t) => {
    const { run } = await startReport(t);
    const failed = bad("GET /", {
      url: "",
      attempts: 0,
      status: null,
      failure: "service-failed",
      "fault-of": "service",
    });
    const step = await run({
      inputs,
      files: {
        "out/a.json": file([failed], { healthy: false }),
        "out/b.json": file([result("GET /")], { at: "2026-11-25T10:00:01.000Z" }),
      },
    });
    assert.deepEqual([step.outcome, step.outputs["unhealthy"]], ["failure", '["GET /"]']);
  });

  it("are unknown where a shard is missing", async (t) => {
    const { run } = await startReport(t);
    const step = await run({
      inputs: { ...inputs, shards: "3", "fail-on-unhealthy": "false" },
      files: {
        "out/1.json": file([result("a")], { shard: "1/3" }),
        "out/3.json": file([result("b")], { shard: "3/3" }),
      },
    });
    assert.deepEqual([step.outcome, unknown(step), step.outputs["healthy"]], ["failure", ["shard 2/3"], "false"]);
  });

  it("are unknown where every shard is missing, by the shards and not by the glob", async (t) => {
    const { run } = await startReport(t);
    const step = await run({ inputs: { results: "none/*.json\none.json", shards: "2" } });
    assert.deepEqual([step.outcome, unknown(step)], ["failure", ["one.json", "shard 1/2", "shard 2/2"]]);
  });

  it("are told where they are of another run, or of an earlier attempt of this one", async (t) => {
    const { run } = await startReport(t);
    const github = { runId: "77", runAttempt: "2" };
    const of = (id: string, attempt: string, shard: string) =>
      file([result(shard)], { run: { id, attempt }, shard, at: `2026-11-25T1${attempt}:00:00.000Z` });
    const warnings = async (id: string, event = {}) => {
      const step = await run({ inputs, github, event, files: { "out/1.json": of(id, "1", "1/1") } });
      assert.equal(step.outcome, "success");
      return step.annotations.map(({ level, message }) => `${level}: ${message}`);
    };
    assert.match(
      (await warnings("5")).join(),
      /^warning: No file .* of this run \(77\): they are of run 5, measured 2026-11-25 11:00 UTC\./,
    );
    assert.deepEqual([await warnings("77"), await warnings("5", { workflow_run: { id: 5 } })], [[], []]);

    const files = { "out/1.json": of("77", "1", "1/2"), "out/2.json": of("77", "2", "2/2") };
    const again = await run({ inputs, github, files });
    assert.deepEqual([again.outcome, again.annotations], ["success", []]);
    assert.match(again.log, /^out\/1\.json counts, from attempt 1 and \S+ old: attempt 2 has nothing in its place\.$/m);
    const replaced = await run({ inputs, github, files: { ...files, "out/3.json": of("77", "2", "1/2") } });
    assert.doesNotMatch(replaced.log, /counts, from attempt/);
  });

  for (const [what, text, reason] of [
    ["cut off", file([result("a")]).slice(0, -20), /is not valid JSON: it may be cut off/],
    ["empty", "", /is empty/],
    ["of another version", `{"version":2,"results":[]}`, /is no results-file that this version can read/],
    ["without a time", `{"version":1,"results":[]}`, /does not say when it was measured/],
    ["not healthy, and does not say why", file([result("a")], { healthy: false }), /no check in it says why/],
    ["without a result", file([]), /nothing was measured/],
  ] as const) {
    it(`are unknown where a file is ${what}, and the others still count`, async (t) => {
      const { run } = await startReport(t);
      const step = await run({
        inputs,
        files: { "out/1.json": text, "out/2.json": file([bad("b")], { healthy: false }) },
      });
      assert.deepEqual([unknown(step), step.outputs["unhealthy"]], [["out/1.json"], '["b"]']);
      assert.match(step.annotations[0]?.message ?? "", reason);
    });
  }

  it("are unknown where a pattern matches nothing, or names a folder", async (t) => {
    const { run } = await startReport(t);
    const given = "out/1.json\nout\nnone/*.json\nout/2.json";
    const step = await run({ inputs: { results: given }, files: { "out/1.json": file([result("a")]) } });
    assert.deepEqual(unknown(step).sort(), ["none/*.json", "out", "out/2.json"]);
  });
});

describe("text of a stranger in results", () => {
  it("is text: no Markdown, no HTML, no mention, no link, no hidden line of ours", async (t) => {
    const { run, api } = await startReport(t);
    const forged = `<!-- snowflake-endpoint-incident {"key":"0","since":"2026-01-01","digest":"0"} -->`;
    const evil = `${forged} @octocat [x](https://evil.example) ![y](https://evil.example/p.png) <img src=x> octo/demo#1 \n\n# big`;
    const hostile = bad(evil, { cause: evil, remedy: evil, sql: [evil], failure: evil, url: "javascript:alert(1)" });
    const step = await run({
      inputs: { results: JSON.stringify([hostile]), "incident-issue": "Down" },
    });
    for (const text of [step.summary, api.issues[0]?.body ?? ""]) {
      const shown = text.replace(/^<!-- snowflake-endpoint-incident .*\n/, "");
      assert.doesNotMatch(shown, /<!-- snowflake|<img/);
      assert.deepEqual(markdownIn(shown), []);
      // In code GitHub mentions nobody and links nothing.
      const prose = shown.replaceAll(/<(code|pre)>[\s\S]*?<\/\1>/g, "");
      assert.doesNotMatch(prose, /@octocat|:\/\/evil|#1\b/);
      assert.match(shown, /<code>@octocat<\/code>/);
    }
    assert.doesNotMatch(step.raw.stdout, /^\s*::(?!error|group|endgroup|add-mask)/m);
  });
});

describe("more than there is room for", () => {
  it("leaves out what comes last, and never all that is not healthy", async (t) => {
    const { run } = await startReport(t);
    const conditions = [{ condition: `body contains "${"x".repeat(1_900)}"`, actual: "<".repeat(1_900), met: false }];
    const many = Array.from({ length: 600 }, (_, index) => bad(`${index}${"界".repeat(290)}`, { conditions }));
    const step = await run({ inputs: { results: "one.json" }, files: { "one.json": file(many, { healthy: false }) } });
    assert.match(step.summary, /<td><code>0界+<\/code>/);
    assert.match(step.summary, /<p>[\d,]+ more are not shown\.<\/p>/);
    assert.ok(Buffer.byteLength(step.summary) < 1024 ** 2);
    // A later step gets the output as an environment variable, of which Linux allows 128 KiB.
    assert.ok(Buffer.byteLength(step.outputs["unhealthy"] ?? "") < 128 * 1024);
  });
});
