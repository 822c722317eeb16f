import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import type { ActionRun } from "../runner/run-action.ts";
import { host, type Scene, startScene, unhurried } from "./scenario.ts";

/** Gives the answers in turn, and repeats the last one. */
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
    const step = await run({ inputs: { ...pat, wait: "5m", interval: "20ms" } });
    assert.equal(step.outcome, "success");
    assert.deepEqual([step.outputs["attempts"], step.outputs["status"]], ["3", "200"]);
    assert.match(
      step.log,
      /^ {2}attempt 1: 503, no content type, 4B, [\dms]+ \(expectation-failed\); next in [\dms]+$/m,
    );
    assert.match(step.log, /^ {2}attempt 2: 503,/m);
    assert.doesNotMatch(step.log, /attempt 3/);
  });

  it("goes on while the ingress has no service to pass the request to", async (t) => {
    const { run, pat, world, requests } = await startScene(t);
    const states = ["no-service-hosts", "no-service-hosts", "envoy-503"] as const;
    Object.defineProperty(world.endpoint, "gateway", { get: () => states[requests().length - 1] ?? "forward" });
    const step = await run({ inputs: { ...pat, path: "/healthcheck", wait: "5m", interval: "100ms" } });
    assert.equal(step.outcome, "success");
    assert.equal(step.log.match(/\(service-not-ready\)/g)?.length, 3);
  });

  it("logs an attempt that is like those before three times, then twice a minute", async (t) => {
    const { run, pat, world } = await startScene(t);
    world.endpoint.app = inTurn(...Array<typeof down>(25).fill(down), ready);
    const step = await run({ inputs: { ...pat, wait: "5m", interval: "10ms" } });
    assert.deepEqual([step.outcome, step.outputs["attempts"]], ["success", "26"]);
    const logged = step.log.match(/attempt \d+:/g)?.length ?? 0;
    assert.ok(logged >= 3 && logged <= 3 + step.durationMs / 30_000, step.log);
  });

  it("asks as often as consecutive says, and counts again from one after an unhealthy answer", async (t) => {
    const { run, pat, world } = await startScene(t);
    world.endpoint.app = inTurn(ready, down, ready, ready);
    const step = await run({ inputs: { ...pat, wait: "5m", interval: "20ms", consecutive: "2" } });
    assert.deepEqual([step.outcome, step.outputs["attempts"]], ["success", "4"]);
  });

  it("obeys Retry-After", async (t) => {
    const { run, pat, world } = await startScene(t);
    world.endpoint.app = inTurn((response) => response.writeHead(503, { "retry-after": "1" }).end(), ready);
    const step = await run({ inputs: { ...pat, wait: "5m", interval: "20ms" } });
    assert.equal(step.outcome, "success");
    assert.match(step.log, /next in 1s$/m);
    // The action may wait longer than that, on a slow machine, but never less.
    assert.ok(step.durationMs >= 1_000);
  });

  it("signs in again before the token expires, so that none is refused", async (t) => {
    const { run, keyPair, world, requests } = await startScene(t);
    let before = 0;
    const refused = () => requests().some((entry, index) => index >= before && entry.status === 302);
    const step = await unhurried(
      (seconds) => {
        before = requests().length;
        world.account.lifetimes.exchanged = seconds;
        const second = world.exchangedTokens.length + 2;
        world.endpoint.app = (_request, response) => {
          (world.exchangedTokens.length < second ? down : ready)(response);
        };
        return run({ inputs: { ...keyPair, wait: "5m", interval: "200ms" } });
      },
      // A token expired on its way: half its life is what the action leaves for that.
      refused,
    );
    assert.equal(step.outcome, "success");
    assert.ok(!refused());
  });

  it("signs in again when a token is refused, and asks again at once, even without wait", async (t) => {
    const { run, keyPair, world, requests } = await startScene(t);
    // The first token counts as long expired where it is presented.
    const presented = () => requests().at(-1)?.host === host && world.exchangedTokens.length === 1;
    world.now = () => Date.now() + (presented() ? 86_400_000 : 0);
    const step = await run({ inputs: { ...keyPair, path: "/healthcheck" } });
    assert.deepEqual([step.outcome, step.outputs["attempts"]], ["success", "2"]);
    assert.equal(world.exchangedTokens.length, 2);
  });
});

describe("waiting does not begin where it cannot help", () => {
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
      "a certificate of an unknown authority, at the account",
      "account-unreachable",
      ({ world, keyPair }) => {
        world.network.faults.set("acmeorg-dev-acct.snowflakecomputing.com", "certificate-unknown-authority");
        return keyPair;
      },
    ],
    [
      "an account that does not exist",
      "account-unreachable",
      ({ keyPair }) => ({ ...keyPair, account: "ACMEORG-MISSING" }),
    ],
    ["wrong inputs", "input-invalid", ({ pat }) => ({ ...pat, method: "G E T" })],
  ];
  for (const [what, failure, arrange] of cases) {
    it(what, async (t) => {
      const scene = await startScene(t);
      // If it did wait, it would do so for longer than a test may take.
      const step = await scene.run({
        inputs: { path: "/healthcheck", ...arrange(scene), wait: "10m", interval: "20ms" },
      });
      assert.deepEqual([step.exitCode, step.outputs["failure"]], [1, failure]);
      assert.doesNotMatch(step.log, /next in/);
    });
  }
});

/** The limit that the action gave the request that timed out, in seconds. */
function limitOf(step: ActionRun): number {
  return Number(/Timed out after ([\d.]+) s while/.exec(step.annotations[0]?.message ?? "")?.[1]);
}

/** The machine was so slow that not even the first attempt came to its end. */
const notEvenOnce = ({ outputs }: ActionRun) => outputs["failure"] === "timeout";

// Each limit but the one under test is longer than a test may take. They wait side by side.
describe("the deadline is real", { concurrency: 6 }, () => {
  const silent: readonly (readonly [
    what: string,
    failure: string,
    arrange: (scene: Scene) => Readonly<Record<string, string>>,
  ])[] = [
    [
      "with a host that accepts the connection and sends nothing",
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
      "with a proxy that sends nothing",
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
      "with an account host that sends nothing",
      "account-unreachable",
      ({ world, keyPair }) => {
        world.account.intercept = () => "silent";
        return keyPair;
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
  for (const [what, failure, arrange] of silent) {
    it(what, async (t) => {
      const scene = await startScene(t);
      let wait = 0;
      const step = await unhurried(
        (seconds) => {
          wait = seconds;
          return scene.run({ inputs: { ...arrange(scene), timeout: "1h", wait: `${seconds}s`, interval: "200ms" } });
        },
        // Its time was up before it had asked anybody.
        (tried) => Number.isNaN(limitOf(tried)),
      );
      assert.deepEqual([step.exitCode, step.outputs["failure"]], [1, failure]);
      assert.ok(limitOf(step) <= wait, step.log);
      assert.ok(step.durationMs >= 1_000, "it gave up early");
    });
  }

  const failing: readonly (readonly [
    what: string,
    failure: string,
    arrange: (scene: Scene) => Readonly<Record<string, string>>,
    env?: Readonly<Record<string, string>>,
  ])[] = [
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
      "with a name that no name server knows",
      "dns",
      ({ pat }) => ({ ...pat, "ingress-url": "endpoint.invalid", "allowed-hosts": "endpoint.invalid" }),
      { HTTPS_PROXY: "" },
    ],
  ];
  for (const [what, failure, arrange, env = {}] of failing) {
    it(what, async (t) => {
      const scene = await startScene(t);
      const step = await unhurried(
        (seconds) =>
          scene.run({ inputs: { ...arrange(scene), timeout: "1h", wait: `${seconds}s`, interval: "500ms" }, env }),
        notEvenOnce,
      );
      assert.deepEqual([step.exitCode, step.outputs["failure"]], [1, failure]);
      assert.ok(step.durationMs >= 1_000, "it gave up early");
    });
  }

  it("with a service that is not healthy often enough", async (t) => {
    const { run, pat, world } = await startScene(t);
    world.endpoint.app = inTurn(ready);
    const step = await unhurried(
      (seconds) => run({ inputs: { ...pat, wait: `${seconds}s`, interval: "500ms", consecutive: "100" } }),
      notEvenOnce,
    );
    const { healthy, failure } = step.outputs;
    assert.deepEqual([step.exitCode, healthy, failure], [1, "false", "expectation-failed"]);
    assert.match(
      step.annotations[0]?.message ?? "",
      /healthy \d+ times? in a row when the waiting ended; consecutive asks for 100/,
    );
  });

  it("and an earlier answer of the service counts for more than an attempt that was cut short", async (t) => {
    const { run, pat, world } = await startScene(t);
    const step = await unhurried((seconds) => {
      world.endpoint.app = inTurn(down, () => undefined);
      return run({ inputs: { ...pat, timeout: "1h", wait: `${seconds}s`, interval: "20ms" } });
    }, notEvenOnce);
    assert.deepEqual([step.outputs["failure"], step.outputs["status"]], ["expectation-failed", "503"]);
  });

  it("with a name server that does not answer, and blocks its thread", async (t) => {
    const scene = await startScene(t);
    // What a lookup looks like whose thread waits for a packet: no answer, and Node waits for the thread at its exit. Here
    // the thread waits for the other end of a pipe, which is never opened.
    const folder = mkdtempSync(join(tmpdir(), "stuck-"));
    t.after(() => rmSync(folder, { recursive: true }));
    const pipe = join(folder, "pipe");
    execFileSync("mkfifo", [pipe]);
    const stuck = `import dns from "node:dns"; import { open } from "node:fs";
      process.getActiveResourcesInfo = () => ["GetAddrInfoReqWrap"];
      dns.lookup = () => open(${JSON.stringify(pipe)}, "r", () => undefined);`;
    const step = await scene.run({
      inputs: { ...scene.pat, timeout: "1h", wait: "2s" },
      env: { HTTPS_PROXY: "", NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(stuck)}` },
    });
    assert.deepEqual([step.exitCode, step.outputs["failure"]], [1, "timeout"]);
    assert.ok(limitOf(step) <= 2, step.log);
  });

  it("also for a single attempt: timeout bounds all of it", async (t) => {
    const scene = await startScene(t);
    scene.world.network.faults.set(host, "silent");
    const step = await scene.run({ inputs: { ...scene.pat, timeout: "1s" } });
    assert.deepEqual([step.exitCode, step.outputs["failure"]], [1, "timeout"]);
    assert.ok(limitOf(step) <= 1, step.log);
  });
});
