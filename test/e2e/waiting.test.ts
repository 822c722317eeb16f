import assert from "node:assert/strict";
import type { ServerResponse } from "node:http";
import { describe, it } from "node:test";
import { host, type Scene, startScene } from "./scenario.ts";

/** Runs the action, and sees to it that it ends within a second of the deadline, the time Node takes to start aside. */
async function runUntil(deadlineMs: number, scene: Scene, options: Parameters<Scene["run"]>[0]) {
  const started = performance.now();
  await scene.run({ inputs: { ...scene.pat, method: "not one" } });
  const startUpMs = performance.now() - started;
  const step = await scene.run(options);
  const allowed = deadlineMs + 1_000 + 2 * startUpMs;
  assert.ok(step.durationMs < allowed, `it took ${step.durationMs} ms, and ${allowed} would have been right`);
  return step;
}

/** Answers one after the other, the last one for ever. */
function inTurn(...answers: readonly ((response: ServerResponse) => void)[]) {
  let asked = 0;
  return (_request: unknown, response: ServerResponse) => {
    const answer = answers[Math.min(asked++, answers.length - 1)];
    answer?.(response);
  };
}

const ready = (response: ServerResponse) => response.writeHead(200).end("ready");
const down = (response: ServerResponse) => response.writeHead(503).end("down");

describe("waiting", () => {
  it("goes on until the service is healthy, and shows each attempt", async (t) => {
    const { run, pat, world } = await startScene(t);
    world.endpoint.app = inTurn(down, down, ready);
    const step = await run({ inputs: { ...pat, wait: "30s", interval: "20ms" } });
    assert.equal(step.outcome, "success");
    assert.deepEqual([step.outputs["attempts"], step.outputs["status"]], ["3", "200"]);
    assert.match(step.log, /^ {2}attempt 1: 503, no content type, 4B, \d+ms \(expectation-failed\); next in \d+ms$/m);
    assert.match(step.log, /^ {2}attempt 2: 503,/m);
    assert.doesNotMatch(step.log, /attempt 3/);
  });

  it("goes on while the ingress has nobody to pass the request to", async (t) => {
    const { run, pat, world, requests } = await startScene(t);
    const states = ["no-service-hosts", "no-service-hosts", "envoy-503", "forward"] as const;
    const watch = setInterval(() => {
      world.endpoint.gateway = states[Math.min(requests().length, 3)] ?? "forward";
    }, 5);
    t.after(() => clearInterval(watch));
    const step = await run({ inputs: { ...pat, path: "/healthcheck", wait: "30s", interval: "100ms" } });
    assert.equal(step.outcome, "success");
    assert.equal(step.log.match(/\(service-not-ready\)/g)?.length, 3);
  });

  it("is quiet about what repeats itself", async (t) => {
    const { run, pat, world } = await startScene(t);
    world.endpoint.app = inTurn(...Array<typeof down>(25).fill(down), ready);
    const step = await run({ inputs: { ...pat, wait: "30s", interval: "10ms" } });
    assert.deepEqual([step.outcome, step.outputs["attempts"]], ["success", "26"]);
    assert.equal(step.log.match(/attempt \d+:/g)?.length, 3);
  });

  it("asks as often as consecutive says, and starts anew after an unhealthy answer", async (t) => {
    const { run, pat, world } = await startScene(t);
    world.endpoint.app = inTurn(ready, down, ready, ready);
    const step = await run({ inputs: { ...pat, wait: "30s", interval: "20ms", consecutive: "2" } });
    assert.deepEqual([step.outcome, step.outputs["attempts"]], ["success", "4"]);
  });

  it("is not healthy when that was not often enough", async (t) => {
    const { run, pat, world } = await startScene(t);
    world.endpoint.app = inTurn(ready);
    const step = await run({ inputs: { ...pat, wait: "1s", interval: "100ms", consecutive: "100" } });
    assert.deepEqual(
      [step.exitCode, step.outputs["healthy"], step.outputs["failure"]],
      [1, "false", "expectation-failed"],
    );
    assert.match(
      step.annotations[0]?.message ?? "",
      /healthy \d+ times in a row when the waiting ended; consecutive asks for 100/,
    );
  });

  it("obeys Retry-After", async (t) => {
    const { run, pat, world } = await startScene(t);
    world.endpoint.app = inTurn((response) => response.writeHead(503, { "retry-after": "1" }).end(), ready);
    const step = await run({ inputs: { ...pat, wait: "30s", interval: "20ms" } });
    assert.equal(step.outcome, "success");
    assert.match(step.log, /next in 1s$/m);
    assert.ok(step.durationMs >= 1_000);
  });

  it("signs in again before the token expires, so that none is refused", async (t) => {
    const { run, keyPair, world } = await startScene(t);
    const until = Date.now() + 5_000;
    world.endpoint.app = (_request, response) => (Date.now() < until ? down(response) : ready(response));
    // A margin of two seconds: more than a busy machine takes from here to there.
    world.account.lifetimes.exchanged = 4;
    const step = await run({ inputs: { ...keyPair, wait: "30s", interval: "200ms" } });
    assert.equal(step.outcome, "success");
    assert.ok(world.exchangedTokens.length >= 2);
    assert.doesNotMatch(step.log, /sign-in-required/);
  });

  it("signs in again when a token is refused, and asks at once, even without wait", async (t) => {
    const { run, keyPair, world, requests } = await startScene(t);
    // The first token counts as long expired where it is presented.
    const presented = () => requests().at(-1)?.host === host && world.exchangedTokens.length === 1;
    world.now = () => Date.now() + (presented() ? 86_400_000 : 0);
    const step = await run({ inputs: { ...keyPair, path: "/healthcheck" } });
    assert.deepEqual([step.outcome, step.outputs["attempts"]], ["success", "2"]);
    assert.equal(world.exchangedTokens.length, 2);
  });
});

describe("waiting does not begin where it fixes nothing", () => {
  const cases: readonly (readonly [
    what: string,
    failure: string,
    arrange: (scene: Scene) => Readonly<Record<string, string>>,
  ])[] = [
    [
      "a rejected PAT",
      "sign-in-required",
      ({ world, pat }) => {
        world.pat.expiresAt = Date.now() - 1;
        return pat;
      },
    ],
    [
      "a role without access, after one new token",
      "access-denied",
      ({ keyPair }) => ({ ...keyPair, role: "NO_ACCESS" }),
    ],
    ["a role that is not granted", "role-refused", ({ keyPair }) => ({ ...keyPair, role: "svc_caller" })],
    [
      "a network policy",
      "network-policy",
      ({ world, pat }) => {
        world.clientIp = "198.51.100.1";
        return pat;
      },
    ],
    [
      "a certificate for another name",
      "tls",
      ({ world, pat }) => {
        world.network.faults.set(host, "certificate-wrong-name");
        return pat;
      },
    ],
    [
      "a certificate of nobody's, at the account",
      "account-unreachable",
      ({ world, keyPair }) => {
        world.network.faults.set("acmeorg-dev-acct.snowflakecomputing.com", "certificate-unknown-authority");
        return keyPair;
      },
    ],
    [
      "an account that does not exist",
      "account-unreachable",
      ({ keyPair }) => ({ ...keyPair, account: "ACMEORG-NOBODY" }),
    ],
    ["wrong inputs", "input-invalid", ({ pat }) => ({ ...pat, method: "G E T" })],
  ];
  for (const [what, failure, arrange] of cases) {
    it(what, async (t) => {
      const scene = await startScene(t);
      const step = await scene.run({
        inputs: { path: "/healthcheck", ...arrange(scene), wait: "1m", interval: "20ms" },
      });
      assert.deepEqual([step.exitCode, step.outputs["failure"]], [1, failure]);
      assert.ok(step.durationMs < 10_000, `it took ${step.durationMs} ms`);
    });
  }
});

describe("the deadline is real", () => {
  const cases: readonly (readonly [
    what: string,
    failure: string,
    arrange: (scene: Scene) => Readonly<Record<string, string>>,
  ])[] = [
    [
      "with a host that accepts and says nothing",
      "timeout",
      ({ world, pat }) => {
        world.network.faults.set(host, "silent");
        return pat;
      },
    ],
    [
      "with a host that is silent after TLS",
      "timeout",
      ({ world, pat }) => {
        world.network.faults.set(host, "silent-after-tls");
        return pat;
      },
    ],
    [
      "with a proxy that says nothing",
      "timeout",
      ({ world, pat }) => {
        world.network.proxyFault = "silent";
        return pat;
      },
    ],
    [
      "with a body that never ends",
      "timeout",
      ({ world, pat }) => {
        world.endpoint.app = (_request, response) => {
          response.writeHead(200);
          const drip = setInterval(() => response.write("."), 50);
          response.on("close", () => clearInterval(drip));
        };
        return pat;
      },
    ],
    [
      "with an account that says nothing",
      "account-unreachable",
      ({ world, keyPair }) => {
        world.account.intercept = () => "silent";
        return keyPair;
      },
    ],
    [
      "with a host that resets every connection",
      "connection-lost",
      ({ world, pat }) => {
        world.network.faults.set(host, "reset");
        return pat;
      },
    ],
    [
      "with a host that refuses every connection",
      "connect",
      ({ world, pat }) => {
        world.network.faults.set(host, "refused");
        return pat;
      },
    ],
    [
      "with many checks, all of which hang",
      "timeout",
      ({ world, pat }) => {
        world.network.faults.set(host, "silent-after-tls");
        return {
          ...pat,
          concurrency: "2",
          checks: Array.from({ length: 9 }, (_, index) => `- path: /${index}`).join("\n"),
        };
      },
    ],
  ];
  for (const [what, failure, arrange] of cases) {
    it(what, async (t) => {
      const scene = await startScene(t);
      const step = await runUntil(2_000, scene, { inputs: { ...arrange(scene), wait: "2s", interval: "200ms" } });
      assert.deepEqual([step.exitCode, step.outputs["failure"]], [1, failure]);
      assert.ok(step.durationMs >= 1_000, "it gave up early");
    });
  }

  it("with a name server that says nothing, and keeps its thread", async (t) => {
    const scene = await startScene(t);
    // What a lookup looks like whose thread waits for a packet: no answer, and Node waits for the thread at its exit.
    const stuck = `import dns from "node:dns"; import { pbkdf2 } from "node:crypto";
      process.getActiveResourcesInfo = () => ["GetAddrInfoReqWrap"];
      dns.lookup = () => pbkdf2("x", "y", 30_000_000, 64, "sha512", () => undefined);`;
    const step = await runUntil(2_000, scene, {
      inputs: { ...scene.pat, wait: "2s" },
      env: { HTTPS_PROXY: "", NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(stuck)}` },
    });
    assert.deepEqual([step.exitCode, step.outputs["failure"]], [1, "timeout"]);
  });

  it("with a name that no name server knows", async (t) => {
    const scene = await startScene(t);
    const vouched = { "ingress-url": "endpoint.invalid", "allowed-hosts": "endpoint.invalid" };
    const step = await runUntil(2_000, scene, {
      inputs: { ...scene.pat, ...vouched, wait: "2s", interval: "200ms" },
      env: { HTTPS_PROXY: "" },
    });
    assert.deepEqual([step.exitCode, step.outputs["failure"]], [1, "dns"]);
  });

  it("and what the service said before counts for more than the attempt that was cut short", async (t) => {
    const { run, pat, world } = await startScene(t);
    world.endpoint.app = inTurn(down, () => undefined);
    const step = await run({ inputs: { ...pat, wait: "2s", interval: "20ms" } });
    assert.deepEqual([step.outputs["failure"], step.outputs["status"]], ["expectation-failed", "503"]);
    assert.match(
      step.annotations[0]?.message ?? "",
      /^expectation-failed: The service answered 503, but the condition did not hold\. There were \d+ attempts in \w+, all expectation-failed\.\n/,
    );
  });

  it("also for a single attempt: timeout bounds all of it", async (t) => {
    const scene = await startScene(t);
    scene.world.network.faults.set(host, "silent");
    const step = await runUntil(1_000, scene, { inputs: { ...scene.pat, timeout: "1s" } });
    assert.deepEqual([step.exitCode, step.outputs["failure"]], [1, "timeout"]);
  });
});
