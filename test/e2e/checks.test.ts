import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { join } from "node:path";
import { describe, it } from "node:test";
import { parse } from "yaml";
import { patient } from "./example.ts";
import { annotation, host, startScene, unhurried } from "./scenario.ts";

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
    assert.equal(step.outputs["url"], results(step.outputs)[0]?.url, "the single outputs describe the first");
  });

  it("are those of the example in docs/checks.md", async (t) => {
    const { run, pat } = await startScene(t);
    const page = readFileSync(join(import.meta.dirname, "..", "..", "docs", "checks.md"), "utf8");
    const example = parse(/```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? "") as { with: Record<string, string> };
    const step = await run({ inputs: { ...patient(example.with), ...pat } });
    assert.equal(step.outcome, "success", step.log);
    assert.equal(results(step.outputs).length, 3);
  });

  it("do not stop one another, and the single outputs describe the first that is not healthy", async (t) => {
    const { run, pat, world } = await startScene(t);
    world.endpoint.app = (request, response) => {
      if (request.url === "/hang") return;
      response.writeHead(request.url === "/bad" ? 500 : 200).end(request.url);
    };
    const checks = "- path: /good\n- path: /hang\n  timeout: 700ms\n- path: /bad\n- path: /fine";
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
    assert.match(step.log, /^✓ GET \/good {3}200, no content type, 5B, [\dms]+$/m);
    assert.match(step.log, /^✗ GET \/bad {4}500, no content type, 4B, .*expectation-failed$/m);
    assert.match(step.summary, new RegExp(`^<h3>❌ Endpoint <code>${host}</code> is not healthy: 2 of 4 checks</h3>`));
    const row = step.summary.split("</tr>").find((line) => line.includes("<code>GET /bad</code>"));
    assert.match(row ?? "", /<td>500<\/td>/);
    assert.match(row ?? "", /<td><code>status in 200-299<\/code>: found <code>500<\/code><\/td>$/);
  });

  it("keep their order in results, whichever ends first, and never run more than concurrency at once", async (t) => {
    const { run, pat, world } = await startScene(t);
    const paths = Array.from({ length: 10 }, (_, index) => `/${index}`);
    const open: ServerResponse[] = [];
    let begun = 0;
    let most = 0;
    world.endpoint.app = (_request, response) => {
      open.push(response);
      begun++;
      most = Math.max(most, open.length);
      // As soon as three are open, or all the others done, they get their answers, the youngest first. A fourth, if there
      // were one, has a moment to arrive.
      if (open.length === Math.min(3, paths.length - begun + open.length)) setTimeout(() => answerAll(), 100);
    };
    const answerAll = () => {
      for (const response of open.splice(0).reverse()) response.end();
    };
    const step = await run({
      inputs: { ...pat, checks: paths.map((path) => `- path: ${path}`).join("\n"), concurrency: "3" },
    });
    assert.deepEqual(
      results(step.outputs).map(({ name }) => name),
      paths.map((path) => `GET ${path}`),
    );
    assert.equal(most, 3);
  });

  it("wait side by side: one that is never healthy does not block the others", async (t) => {
    const { run, pat, world } = await startScene(t);
    let asked = 0;
    world.endpoint.app = (request, response) => {
      const healthy = request.url === "/soon" && ++asked > 2;
      // It asks for a pause longer than the wait, which ends the waiting.
      const over = asked > 2 && request.url === "/never";
      response.writeHead(healthy ? 200 : 503, over ? { "retry-after": "3600" } : {}).end();
    };
    const checks = "- path: /never\n- path: /soon";
    const step = await run({ inputs: { ...pat, checks, concurrency: "1", wait: "5m", interval: "50ms" } });
    assert.deepEqual(
      results(step.outputs).map(({ failure }) => failure),
      ["expectation-failed", ""],
    );
    assert.match(step.log, /^ {2}GET \/soon: attempt 1: 503/m);
  });

  it("get their time though another answer takes long to judge", async (t) => {
    const { run, pat, world } = await startScene(t);
    const step = await unhurried(
      (seconds) => {
        // An answer may be judged for a second, and one more a megabyte. Here it is judged for longer than /fine may take.
        const body = `${"a".repeat(40)}!${" ".repeat((seconds - 1) * 1024 ** 2)}`;
        const open = new Map<string | undefined, ServerResponse>();
        world.endpoint.app = (request, response) => {
          open.set(request.url, response);
          if (open.size < 2) return;
          open.get("/slow")?.end(body);
          // It comes while the other is being judged.
          setTimeout(() => open.get("/fine")?.end("fine"), 300);
        };
        const checks = `- path: /fine\n  timeout: ${600 * seconds}ms\n- path: /slow\n  expect: body matches /^(a+)+$/`;
        return run({ inputs: { ...pat, checks } });
      },
      ({ outputs }) => results(outputs)[0]?.failure === "timeout",
      [1, 8, 30],
    );
    assert.deepEqual(
      results(step.outputs).map(({ failure }) => failure),
      ["", "expectation-failed"],
      step.log,
    );
  });

  it("are judged until the deadline, however many take long", async (t) => {
    const { run, pat, world } = await startScene(t);
    let wait = 0;
    const step = await unhurried(
      (seconds) => {
        wait = seconds;
        // All answers come at once, when all have been asked for. Each may be judged for a second, two at a time.
        const open: ServerResponse[] = [];
        world.endpoint.app = (_request, response) => {
          if (open.push(response) < 20) return;
          for (const each of open) each.end(`${"a".repeat(40)}!`);
        };
        const checks = Array.from({ length: 20 }, (_, index) => `- path: /${index}`).join("\n");
        const expect = "body matches /^(a+)+$/";
        return run({ inputs: { ...pat, checks, expect, wait: `${seconds}s`, timeout: "1h", concurrency: "20" } });
      },
      ({ outputs }) => results(outputs).some(({ failure }) => failure === "timeout"),
      [2, 5, 8],
    );
    assert.deepEqual([step.outcome, step.outputs["failure"]], ["failure", "expectation-failed"]);
    const judged = results(step.outputs).map(({ conditions }) => conditions.at(-1)?.actual ?? "");
    assert.equal(judged.length, 20);
    const limits = judged.map((actual) => {
      if (actual === "not judged: its turn came after the deadline") return 0;
      const [, seconds = "0", milliseconds = "0"] =
        /took longer than the (?:(\d+)s)?(?:(\d+)ms)? that/.exec(actual) ?? [];
      const limit = Number(seconds) + Number(milliseconds) / 1_000;
      assert.ok(limit > 0, actual);
      return limit;
    });
    const total = limits.reduce((sum, each) => sum + each);
    assert.ok(total <= 2 * (wait + 0.1), `${limits.join(" + ")} seconds`);
  });

  it("whose turn does not come before the deadline are not asked, and say so", async (t) => {
    const { run, pat, world } = await startScene(t);
    world.endpoint.app = (request, response) => void (request.url === "/hangs" || response.end("fine"));
    const checks = "- path: /hangs\n- path: /fine";
    const step = await run({ inputs: { ...pat, checks, wait: "1s", concurrency: "1" } });
    const never = (
      JSON.parse(step.outputs["results"] ?? "[]") as { attempts: number; failure: string; cause: string }[]
    )[1];
    assert.deepEqual([step.outcome, never?.failure, never?.attempts], ["failure", "timeout", 0]);
    assert.match(never?.cause ?? "", /before it could be asked/);
  });

  it("fit into the mebibyte of a summary, which says what was left out", async (t) => {
    const { run, pat } = await startScene(t);
    const long = "'".repeat(280);
    const checks = Array.from(
      { length: 100 },
      (_, index) => `- name: "${long.slice(0, 250)}${index}"\n  path: /${long}`,
    ).join("\n");
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
  // What else may be wrong with them: test/unit/inputs/checks.test.ts.
  const cases: readonly (readonly [what: string, checks: string, says: RegExp])[] = [
    [
      "an unknown key",
      "- path: /\n  metod: GET",
      /it has the unknown key "metod" in line 2 \(check 1\)\.\n.*Did you mean method\?/,
    ],
    [
      "a bad condition",
      "- expect: |\n    status == 200\n    sttus == 200",
      /it has an expect in line 1 that cannot be read at line 2, column 1 of this value: "sttus" is not a subject\.\n {2}- {3}sttus == 200\n {6}\^/,
    ],
  ];
  for (const [what, checks, says] of cases) {
    it(what, async (t) => {
      const { run, pat, requests } = await startScene(t);
      const step = await run({ inputs: { ...pat, checks } });
      assert.match(annotation(step, "input-invalid"), says);
      assert.deepEqual(requests(), []);
    });
  }

  it("are reported all at once, and what is wrong with the defaults is reported once", async (t) => {
    const { run, pat } = await startScene(t);
    const step = await run({ inputs: { ...pat, method: "G T", checks: "- pth: /\n- timeout: soon\n- path: a b" } });
    const message = annotation(step, "input-invalid");
    assert.match(message, /There are 4 problems with the inputs/);
    assert.equal(message.match(/"G T"/g)?.length, 1);
  });

  it("are reported without the value of a header", async (t) => {
    const { run, pat } = await startScene(t);
    const canary = "canary-9f8e7d6c5b4a";
    const step = await run({
      inputs: { ...pat, checks: `- headers: "Authorization: Bearer ${canary}"\n  pth: /` },
      canaries: [canary],
    });
    assert.equal(step.outputs["failure"], "input-invalid");
  });
});
