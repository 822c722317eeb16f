import assert from "node:assert/strict";
import type { Socket } from "node:net";
import { describe, it } from "node:test";
import { pend } from "../emulator/world/lifecycle.ts";
import { host, type Scene, startScene } from "./scenario.ts";

const silences: Readonly<Record<string, (scene: Scene) => Readonly<Record<string, string>>>> = {
  "the endpoint says nothing": ({ world, pat }) => {
    world.network.faults.set(host, "silent-after-tls");
    return pat;
  },
  "the endpoint does not even speak TLS": ({ world, pat }) => {
    world.network.faults.set(host, "silent");
    return pat;
  },
  "the body never ends": ({ world, pat }) => {
    world.endpoint.app = (_request, response) => response.write("begun");
    return pat;
  },
  "the account host says nothing": ({ world, keyPair }) => {
    world.account.intercept = () => "silent";
    return keyPair;
  },
  "a service that shall run does not": ({ world, pat: { token = "" } }) => {
    pend(world.service);
    return { service: "TUTORIAL_DB.DATA_SCHEMA.ECHO_SERVICE", account: "ACMEORG-DEV_ACCT", token, wait: "5m" };
  },
  "the account host takes a statement and says nothing": ({ world, pat: { token = "" } }) => {
    world.account.intercept = () => "silent";
    return { service: "TUTORIAL_DB.DATA_SCHEMA.ECHO_SERVICE", account: "ACMEORG-DEV_ACCT", token, wait: "5m" };
  },
  "the proxy says nothing": ({ world, pat }) => {
    world.network.proxyFault = "silent";
    return pat;
  },
};

describe("a cancelled step while", () => {
  for (const [name, arrange] of Object.entries(silences)) {
    it(name, async (t) => {
      const scene = await startScene(t);
      const step = await scene.run({ inputs: arrange(scene), cancelAfter: (line) => line.startsWith("Sign-in:") });

      assert.equal(step.outcome, "cancelled");
      const { healthy, failure } = step.outputs;
      assert.deepEqual({ healthy, failure }, { healthy: "false", failure: "cancelled" });
      const results = JSON.parse(step.outputs["results"] ?? "") as { readonly failure: string }[];
      assert.deepEqual(
        results.map((result) => result.failure),
        ["cancelled"],
      );
      assert.equal(
        step.annotations[0]?.message,
        `cancelled: The workflow was cancelled before the endpoint was found healthy.
What to do: Nothing, if that was meant. Otherwise look for a timeout-minutes shorter than wait, or a newer run of the same concurrency group.
Read more: https://github.com/octo/snowflake-endpoint-action/blob/v1/docs/troubleshooting.md#cancelled`,
      );
      assert.notEqual(step.exitCode, 0);
      // The runner would send SIGTERM after 7.5 s.
      assert.ok(step.durationMs < 5_000, `it took ${step.durationMs} ms`);
      assert.match(step.summary, /cancelled/);
    });
  }
});

describe("a step ends promptly", () => {
  it("and leaves no connection behind, though the service would keep it", { timeout: 30_000 }, async (t) => {
    const { run, pat, world } = await startScene(t);
    const sockets: Socket[] = [];
    world.endpoint.app = (request, response) => {
      sockets.push(request.socket);
      response.writeHead(200, { connection: "keep-alive", "keep-alive": "timeout=600" }).end("ok");
    };
    const step = await run({ inputs: pat });
    assert.equal(step.outputs["healthy"], "true");
    assert.ok(step.durationMs < 5_000, `it took ${step.durationMs} ms`);
    assert.equal(sockets.length, 1);
    for (const socket of sockets) if (!socket.closed) await new Promise((resolve) => socket.once("close", resolve));
  });

  it("when its time is up, though bytes keep dripping in", async (t) => {
    const { run, pat, world } = await startScene(t);
    world.endpoint.app = (_request, response) => {
      const drip = setInterval(() => response.write("."), 20);
      response.once("close", () => clearInterval(drip));
    };
    const step = await run({ inputs: { ...pat, timeout: "500ms" } });
    assert.equal(step.outputs["failure"], "timeout");
    assert.ok(step.durationMs < 5_000, `it took ${step.durationMs} ms`);
  });

  it("when its time is up, though the service cannot be told to stop", async (t) => {
    const { run, pat, world } = await startScene(t);
    world.endpoint.app = (request, response) => {
      request.socket.allowHalfOpen = true;
      response.flushHeaders();
    };
    const step = await run({ inputs: { ...pat, timeout: "500ms" } });
    assert.equal(step.outputs["failure"], "timeout");
    assert.ok(step.durationMs < 5_000, `it took ${step.durationMs} ms`);
  });
});
