import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseCommand } from "../runner/command.ts";
import { commandNames } from "../runner/command-processor.ts";
import type { ActionRun } from "../runner/run-action.ts";
import { markdownIn, strangeInDiagrams } from "../runner/summary-reader.ts";
import { says } from "./answers.ts";
import { annotation, startScene } from "./scenario.ts";

/** Lines that the runner would obey if they came to it unchanged. */
const lines = [
  "::set-output name=healthy::true",
  "##[set-output name=healthy;]true",
  "::add-mask::healthy",
  "##[add-mask]healthy",
  "::error title=owned::owned",
  "::stop-commands::owned",
  "##[save-state name=owned;]owned",
  "  ::warning::owned",
  "::group::owned",
  "##[error]owned",
];
const endings: Readonly<Record<string, string>> = {
  "\\n": "\n",
  "\\r": "\r",
  "\\r\\n": "\r\n",
  NEL: "\u0085",
  LS: "\u2028",
};
const invisible = ["\u00ad", "\u200b", "\u200d", "\ufeff", "\u0000"];

function attack(ending: string): string {
  const disguised = invisible.flatMap((character) => [`${character}::error::owned`, `#${character}#[error]owned`]);
  return ["owned", ...lines, ...disguised, ""].join(ending);
}

/** Nothing but what the action itself said has become of the step. */
function assertHarmless(step: ActionRun, failure: string): void {
  assert.equal(step.outputs["healthy"], "false");
  assert.equal(step.outputs["failure"], failure);
  assert.deepEqual([step.state, step.env, step.path], [{}, {}, []]);
  assert.deepEqual(
    step.annotations.map(({ level, title }) => `${level}: ${title}`),
    [`error: Snowflake Endpoint: ${failure}`],
  );
  assert.ok(!step.masks.includes("healthy"));
  const names = new Set(commandNames);
  const commands = step.raw.stdout.split("\n").map((line) => parseCommand(line, names)?.name ?? "");
  assert.deepEqual([...new Set(commands)].sort(), ["", "add-mask", "error"]);
}

describe("workflow commands in a body do nothing", () => {
  for (const [name, ending] of Object.entries(endings)) {
    it(`one after each ${name}`, async (t) => {
      const { run, pat, world } = await startScene(t);
      const body = attack(ending);
      world.endpoint.app = says(500, body);
      const step = await run({
        inputs: { ...pat, expect: 'status == 200\nbody == "x"\njson $.x == 1\nbody not contains "owned"' },
      });
      assertHarmless(step, "expectation-failed");
      assert.equal(step.outputs["body"], body);
    });
  }

  it("alone, in JSON and in headers", async (t) => {
    const { run, pat, world } = await startScene(t);
    const headers = Object.fromEntries(lines.map((line, index) => [`x-line-${index}`, line.trim()]));
    const body = JSON.stringify({
      m: lines.map((line) => `\n${line}`),
      ...Object.fromEntries(lines.map((line) => [line, 1])),
    });
    world.endpoint.app = says(500, body, { ...headers, "content-type": "##[error]owned" });
    const conditions = lines.flatMap((_, index) => [`header x-line-${index} == "x"`, `json $.m[${index}] == "x"`]);
    const expect = [...conditions, "json $.* == 2", 'header content-type contains "json"'].join("\n");
    assertHarmless(await run({ inputs: { ...pat, expect } }), "expectation-failed");
  });

  it("from the gateway, the account host and a redirect", async (t) => {
    const { run, pat, keyPair, world } = await startScene(t);
    const body = attack("\r");
    world.endpoint.app = says(401, JSON.stringify({ responseType: "ERROR_INVALID_TOKEN", detail: `token ${body}` }));
    assertHarmless(await run({ inputs: pat }), "access-denied");
    world.endpoint.app = says(503, `upstream connect error ${body}`);
    assertHarmless(await run({ inputs: pat }), "service-not-ready");
    world.endpoint.app = says(302, "", { location: "/x?##[error]owned" });
    assertHarmless(await run({ inputs: pat }), "expectation-failed");
    for (const status of [400, 403, 500]) {
      world.account.intercept = () => ({
        status,
        headers: {},
        body: JSON.stringify({ error: body, message: body, code: body }),
      });
      const step = await run({ inputs: keyPair });
      assertHarmless(step, step.outputs["failure"] ?? "");
    }
    world.account.intercept = () => ({ status: 200, headers: {}, body });
    assertHarmless(await run({ inputs: keyPair }), "account-unreachable");
  });

  it("from the inputs themselves", async (t) => {
    const { run, pat } = await startScene(t);
    const line = "x\r::error::owned ##[error]owned";
    const inputs = {
      ...pat,
      "ingress-url": line,
      path: line,
      method: line,
      timeout: line,
      headers: line,
      "body-file": line,
      expect: line,
      "auth-method": line,
      account: line,
      "account-url": line,
    };
    assertHarmless(await run({ inputs }), "input-invalid");
  });
});

describe("HTML and Markdown in a body do nothing to the summary", () => {
  it("no element, no link, no mention, no end of our own table", async (t) => {
    const { run, pat, world } = await startScene(t);
    const body =
      "</pre></details></td></table>\n\n# owned\n\n<img src=https://example.com/x>[x](https://example.com) @octocat `x` ![x](https://example.com/x)";
    world.endpoint.app = says(500, body, { "x-line": "<b>owned</b>" });
    const { summary } = await run({
      inputs: { ...pat, path: "/<b>?@octocat", expect: 'body == "x"\nheader x-line == "x"' },
    });
    assert.doesNotMatch(summary, /<img|<b>|^\[x\]/m);
    assert.equal(summary.match(/<\/pre>/g)?.length, summary.match(/<pre>/g)?.length);
    assert.equal(summary.match(/<\/table>/g)?.length, 1);
    assert.deepEqual(markdownIn(summary), []);
  });

  it("and nothing of them comes into a diagram", async (t) => {
    const { run, pat, world } = await startScene(t);
    const line = "```mermaid\n\ngantt\n    section owned\n    owned :crit, 1, 2\n```";
    let asked = 0;
    world.endpoint.app = (...args) =>
      says(asked++ < 2 ? 503 : 200, line, { "content-type": "section owned :crit" })(...args);
    const step = await run({
      inputs: {
        ...pat,
        path: "/?owned:owned",
        wait: "5m",
        interval: "20ms",
        expect: 'status == 200\nbody contains "owned"',
      },
    });
    assert.equal(step.outcome, "success", step.log);
    assert.equal(step.summary.match(/^```mermaid$/gm)?.length, 2, step.summary);
    assert.deepEqual([markdownIn(step.summary), strangeInDiagrams(step.summary)], [[], []]);
    assert.doesNotMatch(/^```mermaid$[\s\S]*?^```$/m.exec(step.summary)?.[0] ?? "", /owned/);
  });
});

describe("a body that would take for ever to judge", () => {
  const body = `${"a".repeat(60)}!`;
  const checks = Array.from({ length: 20 }, (_, index) => `- path: /${index}`).join("\n");
  const inputs = { checks, concurrency: "20", expect: "body matches /(a+)+$/" };

  /** What came of the one condition of each check. */
  function found(step: ActionRun): string[] {
    const results = JSON.parse(step.outputs["results"] ?? "") as {
      readonly conditions: readonly { readonly condition: string; readonly actual: string; readonly met: boolean }[];
    }[];
    return results.flatMap(({ conditions }) =>
      conditions.filter(({ condition, met }) => condition === inputs.expect && !met).map(({ actual }) => actual),
    );
  }

  it("twenty times over, does not keep a cancellation from being seen", async (t) => {
    const { run, pat, world } = await startScene(t);
    world.endpoint.app = says(200, body);
    // The first are judged by then, and the others being judged or waiting for that.
    const step = await run({
      inputs: { ...pat, ...inputs, wait: "5m" },
      cancelAfter: (line) => line.includes("expectation-failed"),
    });
    assert.deepEqual([step.outcome, step.outputs["failure"]], ["cancelled", "cancelled"]);
    const actual = found(step);
    assert.equal(actual.length, 20);
    assert.ok(actual.includes("not judged: the workflow was cancelled"), actual.join("\n"));
    assert.ok(step.durationMs < 60_000, `it took ${step.durationMs} ms`);
  });

  it("is said to be so, and the other conditions are judged", async (t) => {
    const { run, pat, world } = await startScene(t);
    world.endpoint.app = says(200, body);
    const step = await run({ inputs: { ...pat, expect: `status == 200\n${inputs.expect}\nbody contains "a!"` } });
    assert.match(
      annotation(step, "expectation-failed"),
      /but 1 of 3 conditions did not hold\.\n {2}- body matches \/\(a\+\)\+\$\/: it was not judged: it took longer than the 1s that judging an answer may take\n/,
    );
  });
});

describe("a body that is only large", () => {
  it("is healthy when it is", async (t) => {
    const { run, pat, world } = await startScene(t);
    const item = (id: number) => `{"id":${id},"name":"item ${id}","ok":true,"price":${(id % 1000) / 100}}`;
    const items = Array.from({ length: 575_000 }, (_, id) => item(id));
    const body = Buffer.from(`{"items":[${items.join(",")}]}`);
    assert.ok(body.byteLength > 32_000_000 && body.byteLength < 32 * 1024 ** 2, `${body.byteLength}`);
    world.endpoint.app = says(200, body);
    const expect = 'json $.items[*].ok == true\njson $.items[574999].id == 574999\nbody not contains "error"';
    const step = await run({ inputs: { ...pat, expect } });
    assert.equal(step.outcome, "success", step.log);
  });
});
