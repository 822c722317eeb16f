import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { parse } from "yaml";
import { annotation, host, startScene } from "./scenario.ts";

interface Result {
  readonly name: string;
  readonly url: string;
  readonly healthy: boolean;
  readonly status: number | null;
  readonly attempts: number;
  readonly failure: string;
  readonly conditions: readonly { readonly condition: string; readonly actual: string; readonly met: boolean }[];
}

const results = (outputs: Readonly<Record<string, string>>) =>
  JSON.parse(outputs["results"] ?? "") as readonly Result[];

describe("checks", () => {
  it("are sent with one sign-in, each with its own request and conditions", async (t) => {
    const { run, keyPair, requests } = await startScene(t);
    const step = await run({
      inputs: {
        ...keyPair,
        headers: "X-Of-All: yes",
        checks: `
- name: health
  path: /healthcheck
  expect: body contains "ready"
- name: echo
  path: /echo
  headers: |
    Content-Type: application/json
  body: '{"data": [[0, "hello"]]}'
  expect: |
    status == 200
    json $.data[0][1] == "Bob said hello"
- path: /ui`,
      },
    });
    assert.equal(step.outcome, "success");
    assert.deepEqual(
      results(step.outputs).map(({ name, healthy, status, conditions }) => [name, healthy, status, conditions.length]),
      [
        ["health", true, 200, 2],
        ["echo", true, 200, 2],
        ["GET /ui", true, 200, 1],
      ],
    );
    const [signIn, ...asked] = requests();
    assert.equal(signIn?.path, "/oauth/token");
    assert.deepEqual(
      asked.map(({ method, path, headers }) => `${method} ${path} ${String(headers["x-of-all"])}`).sort(),
      ["GET /healthcheck yes", "GET /ui yes", "POST /echo undefined"],
    );
    assert.equal(step.outputs["url"], results(step.outputs)[0]?.url, "the single outputs speak of the first");
  });

  it("are those of the example in docs/checks.md", async (t) => {
    const { run, pat } = await startScene(t);
    const page = readFileSync(join(import.meta.dirname, "..", "..", "docs", "checks.md"), "utf8");
    const example = parse(/```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? "") as { with: Record<string, string> };
    const step = await run({ inputs: { ...example.with, ...pat } });
    assert.equal(step.outcome, "success", step.log);
    assert.equal(results(step.outputs).length, 3);
  });

  it("do not stop one another, and the single outputs speak of the first that is not healthy", async (t) => {
    const { run, pat, world } = await startScene(t);
    world.endpoint.app = (request, response) => {
      if (request.url === "/hang") return;
      response.writeHead(request.url === "/bad" ? 500 : 200).end(request.url);
    };
    const checks = ["/good", "/hang", "/bad", "/fine"].map((path) => `- path: ${path}\n  timeout: 700ms`).join("\n");
    const step = await run({ inputs: { ...pat, checks, concurrency: "1" } });
    assert.deepEqual(
      results(step.outputs).map(({ name, failure }) => [name, failure]),
      [
        ["GET /good", ""],
        ["GET /hang", "timeout"],
        ["GET /bad", "expectation-failed"],
        ["GET /fine", ""],
      ],
    );
    assert.deepEqual([step.outputs["failure"], step.outputs["status"]], ["timeout", ""]);
    assert.match(
      annotation(step, "timeout"),
      /2 of 4 checks are not healthy: GET \/hang and GET \/bad\. The first, GET \/hang: /,
    );
    assert.match(step.log, /^✓ GET \/good {3}200, no content type, 5B, \d+ms$/m);
    assert.match(step.log, /^✗ GET \/bad {4}500, no content type, 4B, .*expectation-failed$/m);
    assert.match(step.summary, /<td>❌<\/td><td><code>GET \/bad<\/code><\/td><td><\/td><td>500<\/td>/);
  });

  it("keep their order in results, whichever ends first, and never run more than concurrency at once", async (t) => {
    const { run, pat, world } = await startScene(t);
    let under = 0;
    let most = 0;
    world.endpoint.app = (request, response) => {
      most = Math.max(most, ++under);
      const delay = 150 - 10 * Number(request.url?.slice(1));
      setTimeout(() => {
        under--;
        response.end();
      }, delay);
    };
    const paths = Array.from({ length: 10 }, (_, index) => `/${index}`);
    const step = await run({
      inputs: { ...pat, checks: paths.map((path) => `- path: ${path}`).join("\n"), concurrency: "3" },
    });
    assert.deepEqual(
      results(step.outputs).map(({ name }) => name),
      paths.map((path) => `GET ${path}`),
    );
    assert.equal(most, 3);
  });

  it("wait side by side: one that is never healthy keeps none from being asked", async (t) => {
    const { run, pat, world } = await startScene(t);
    let asked = 0;
    world.endpoint.app = (request, response) => {
      const healthy = request.url === "/soon" && ++asked > 2;
      response.writeHead(healthy ? 200 : 503).end();
    };
    const checks = "- path: /never\n- path: /soon";
    const step = await run({ inputs: { ...pat, checks, concurrency: "1", wait: "2s", interval: "50ms" } });
    assert.deepEqual(
      results(step.outputs).map(({ failure }) => failure),
      ["expectation-failed", ""],
    );
    assert.match(step.log, /^ {2}GET \/soon: attempt 1: 503/m);
  });

  it("do not suffer for one whose answer takes long to judge", async (t) => {
    const { run, pat, world } = await startScene(t);
    world.endpoint.app = (request, response) => {
      if (request.url === "/slow") response.end(`${"a".repeat(40)}!`);
      else setTimeout(() => response.end("fine"), 200);
    };
    const checks = "- path: /slow\n  expect: body matches /^(a+)+$/\n- path: /fine\n  timeout: 600ms";
    const step = await run({ inputs: { ...pat, checks } });
    const results = JSON.parse(step.outputs["results"] ?? "") as { readonly failure: string }[];
    assert.deepEqual(
      results.map(({ failure }) => failure),
      ["expectation-failed", ""],
      step.log,
    );
  });

  it("are judged within a second of the deadline, however many take long", async (t) => {
    const { run, pat, world } = await startScene(t);
    world.endpoint.app = (_request, response) => {
      setTimeout(() => response.end(`${"a".repeat(40)}!`), 1_700);
    };
    const checks = Array.from({ length: 6 }, (_, index) => `- path: /${index}`).join("\n");
    const inputs = { ...pat, checks, expect: "body matches /^(a+)+$/", wait: "2s", concurrency: "6" };
    const step = await run({ inputs });
    assert.equal(step.outputs["failure"], "expectation-failed");
    assert.ok(step.durationMs < 4_000, `${step.durationMs} ms`);
  });

  it("fit into the mebibyte of a summary, and of what has no room it says so", async (t) => {
    const { run, pat } = await startScene(t);
    const long = "'".repeat(280);
    const checks = Array.from({ length: 100 }, (_, index) => `- name: "${long}${index}"\n  path: /${long}`).join("\n");
    const expect = Array.from({ length: 7 }, (_, index) => `body contains "${"<".repeat(250)}${index}"`).join("\n");
    const step = await run({ inputs: { ...pat, checks, expect, concurrency: "20" } });
    assert.ok(Buffer.byteLength(step.summary) < 1024 ** 2, `${Buffer.byteLength(step.summary)} bytes`);
    assert.match(step.summary, /There is no room for the details of \d+ checks/);
  });

  it("name a few of many that are not healthy, so that what to do is not cut off", async (t) => {
    const { run, pat } = await startScene(t);
    const name = "a long name, as people give who want to know later what it was about";
    const checks = Array.from({ length: 60 }, (_, index) => `- name: ${name} ${index}\n  path: /nope`).join("\n");
    const step = await run({ inputs: { ...pat, checks, concurrency: "20" } });
    const message = step.annotations[0]?.message ?? "";
    assert.ok(message.length < 4_096, `${message.length}`);
    assert.match(message, /about 9 and 50 more\. The first, a long name/);
    assert.match(message, /What to do: /);
  });

  it("sign in again once when the token is refused, however many were refused with it", async (t) => {
    const { run, keyPair, world, requests } = await startScene(t);
    // Until there is a second token, the first one counts as long expired wherever it is presented.
    const presented = () => requests().at(-1)?.host === host && world.exchangedTokens.length === 1;
    world.now = () => Date.now() + (presented() ? 86_400_000 : 0);
    const checks = Array.from({ length: 6 }, (_, index) => `- name: check ${index}\n  path: /healthcheck`).join("\n");
    const step = await run({ inputs: { ...keyPair, checks, concurrency: "6" } });
    assert.equal(step.outcome, "success");
    assert.equal(requests().filter(({ path }) => path === "/oauth/token").length, 2);
  });
});

describe("the timeout of a check", () => {
  it("bounds its own requests, and nobody's sign-in", async (t) => {
    const { run, keyPair, world } = await startScene(t);
    // However fast the machine: no sign-in is done in the time that the first check has.
    world.account.intercept = () => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
    const checks = `
- name: hasty
  path: /healthcheck
  timeout: 5ms
- name: other
  path: /healthcheck`;
    const step = await run({ inputs: { ...keyPair, checks } });
    assert.equal(world.exchangedTokens.length, 1, step.log);
    const [, other] = results(step.outputs);
    assert.deepEqual([other?.name, other?.healthy, other?.status], ["other", true, 200]);
  });
});

describe("checks that cannot be read", () => {
  const cases: readonly (readonly [what: string, checks: string, says: RegExp])[] = [
    [
      "an unknown key",
      "- path: /\n  metod: GET",
      /it has the unknown key "metod" in line 2 \(check 1\)\.\n.*Did you mean method\?/,
    ],
    ["a duplicate key", "- path: /a\n  path: /b", /it cannot be read as YAML at line 2, column 3/],
    ["no list", "path: /", /it is not a list/],
    ["an empty list", "[]", /it has no entry/],
    ["too many", Array<string>(101).fill("- path: /").join("\n"), /it has 101 entries/],
    ["an entry that is not a mapping", "- path: /\n- /healthcheck", /it has an entry in line 2 that is not a mapping/],
    ["a mapping for headers", "- headers:\n    A: b", /it has a value of headers in line 1 that is not text/],
    ["a body twice", "- body: a\n  body-file: b", /it has a body-file in line 2 that is given together with body/],
    ["a number for a duration", "- timeout: 10", /it has a timeout in line 1 that is "10"[\s\S]*10s for seconds/],
    [
      "a bad condition",
      "- expect: |\n    status == 200\n    sttus == 200",
      /it has an expect in line 1 that cannot be read at line 2, column 1: "sttus" is not a subject\.\n {2}- {3}sttus == 200\n {6}\^/,
    ],
    ["a name twice", "- name: a\n- name: a", /it has the name "a" in line 1 and again in line 2/],
    ["no YAML at all", "- [", /it cannot be read as YAML at line/],
    ["a tag nobody knows", "- path: !secret x", /it cannot be read as YAML at line 1, column 9/],
  ];
  for (const [what, checks, says] of cases) {
    it(what, async (t) => {
      const { run, pat, requests } = await startScene(t);
      const step = await run({ inputs: { ...pat, checks } });
      assert.match(annotation(step, "input-invalid"), says);
      assert.deepEqual(requests(), []);
    });
  }

  it("tell of everything at once, and of the defaults' own faults once", async (t) => {
    const { run, pat } = await startScene(t);
    const step = await run({ inputs: { ...pat, method: "G T", checks: "- pth: /\n- timeout: soon\n- path: a b" } });
    const said = annotation(step, "input-invalid");
    assert.match(said, /There are 4 problems with the inputs/);
    assert.equal(said.match(/"G T"/g)?.length, 1);
  });

  it("name no value of a header", async (t) => {
    const { run, pat } = await startScene(t);
    const canary = "canary-9f8e7d6c5b4a";
    const step = await run({
      inputs: { ...pat, checks: `- headers: "Authorization: Bearer ${canary}"\n  pth: /` },
      canaries: [canary],
    });
    assert.equal(step.outputs["failure"], "input-invalid");
  });
});
