import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseCommand } from "../runner/command.ts";
import { commandNames } from "../runner/command-processor.ts";
import type { ActionRun } from "../runner/run-action.ts";
import { says } from "./answers.ts";
import { startScene } from "./scenario.ts";

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
    assert.doesNotMatch(summary, /<img|<b>|^# owned|^\[x\]/m);
    assert.equal(summary.match(/<\/pre>/g)?.length, summary.match(/<pre>/g)?.length);
    assert.equal(summary.match(/<\/table>/g)?.length, 1);
  });
});
