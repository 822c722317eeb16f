import assert from "node:assert/strict";
import type { Socket } from "node:net";
import { describe, it } from "node:test";
import { pend } from "../emulator/world/lifecycle.ts";
import type { RunOptions } from "../runner/run-action.ts";
import { host, type Scene, startScene } from "./scenario.ts";

const account = "acmeorg-dev-acct.snowflakecomputing.com";

/** What the step hangs in, and when it does: a request that has come in, or a line of the log. */
interface Case {
  readonly inputs: Readonly<Record<string, string>>;
  readonly cancelAfter: NonNullable<RunOptions["cancelAfter"]>;
}

const cases: Readonly<Record<string, (scene: Scene) => Case>> = {
  "the endpoint does not answer": ({ world, pat, emulator }) => {
    world.network.faults.set(host, "silent-after-tls");
    return { inputs: pat, cancelAfter: emulator.arrival(({ method }) => method === "GET") };
  },
  "the endpoint does not begin TLS": ({ world, pat, emulator }) => {
    world.network.faults.set(host, "silent");
    return { inputs: pat, cancelAfter: emulator.arrival(({ method }) => method === "CONNECT") };
  },
  "the body never ends": ({ world, pat }) => {
    const cancelAfter = new Promise<void>((resolve) => {
      world.endpoint.app = (_request, response) => response.write("begun", () => resolve());
    });
    return { inputs: pat, cancelAfter };
  },
  "the account host does not answer": ({ world, keyPair, emulator }) => {
    world.account.intercept = () => "silent";
    return {
      inputs: keyPair,
      cancelAfter: emulator.arrival((entry) => entry.host === account && entry.method === "POST"),
    };
  },
  "a service that should be running is not": ({ world, pat: { token = "" } }) => {
    pend(world.service);
    return { inputs: { ...byName, token }, cancelAfter: (line) => line.endsWith("ECHO_SERVICE is PENDING") };
  },
  "the account host does not answer a statement": ({ world, pat: { token = "" }, emulator }) => {
    world.account.intercept = () => "silent";
    return {
      inputs: { ...byName, token },
      cancelAfter: emulator.arrival(({ path }) => path.startsWith("/api/v2/statements")),
    };
  },
  "the proxy does not answer": ({ world, pat, emulator }) => {
    world.network.proxyFault = "silent";
    return { inputs: pat, cancelAfter: emulator.arrival(({ method }) => method === "CONNECT") };
  },
};

const byName = { service: "TUTORIAL_DB.DATA_SCHEMA.ECHO_SERVICE", account: "ACMEORG-DEV_ACCT" };

/** Everything the step could wait for instead takes longer than a test may. */
const endless = { timeout: "1h", wait: "1h" };

/** SIGTERM, which the runner sends after 7.5 s, never comes: the step is to end by itself. */
const cancelGrace = { interrupt: 3_600_000, terminate: 0 };

describe("a cancelled step while", () => {
  for (const [name, arrange] of Object.entries(cases)) {
    it(name, async (t) => {
      const scene = await startScene(t);
      const { inputs, cancelAfter } = arrange(scene);
      const step = await scene.run({ inputs: { ...inputs, ...endless }, cancelAfter, cancelGrace });

      assert.equal(step.outcome, "cancelled");
      const { healthy, failure, "fault-of": faultOf } = step.outputs;
      assert.deepEqual([healthy, failure, faultOf], ["false", "cancelled", "workflow"]);
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
      assert.match(step.summary, /cancelled/);
    });
  }
});

describe("a cancelled step", () => {
  it("made no attempt of a check whose turn had not come", async (t) => {
    const { run, world, pat, emulator } = await startScene(t);
    world.endpoint.app = () => undefined;
    const cancelAfter = emulator.arrival(({ method }) => method === "GET");
    const inputs = { ...pat, checks: "- name: a\n- name: b", concurrency: "1" };
    const step = await run({ inputs, cancelAfter, cancelGrace });
    const results = JSON.parse(step.outputs["results"] ?? "") as { readonly failure: string; attempts: number }[];
    assert.deepEqual(
      results.map(({ failure, attempts }) => [failure, attempts]),
      [
        ["cancelled", 1],
        ["cancelled", 0],
      ],
    );
  });
});

describe("a step ends by itself", () => {
  // If one of these did not, it would go on for longer than a test may take.
  it("and leaves no connection behind, though the service would keep it", async (t) => {
    const { run, pat, world } = await startScene(t);
    const sockets: Socket[] = [];
    world.endpoint.app = (request, response) => {
      sockets.push(request.socket);
      response.writeHead(200, { connection: "keep-alive", "keep-alive": "timeout=600" }).end("ok");
    };
    const step = await run({ inputs: pat });
    assert.equal(step.outputs["healthy"], "true");
    assert.equal(sockets.length, 1);
    for (const socket of sockets) if (!socket.closed) await new Promise((resolve) => socket.once("close", resolve));
  });

  it("when its time is up, though the body goes on byte by byte", async (t) => {
    const { run, pat, world } = await startScene(t);
    world.endpoint.app = (_request, response) => {
      const drip = setInterval(() => response.write("."), 20);
      response.once("close", () => clearInterval(drip));
    };
    const step = await run({ inputs: { ...pat, timeout: "500ms" } });
    assert.equal(step.outputs["failure"], "timeout");
  });

  it("when its time is up, though the service keeps its half of the connection open", async (t) => {
    const { run, pat, world } = await startScene(t);
    world.endpoint.app = (request, response) => {
      request.socket.allowHalfOpen = true;
      response.flushHeaders();
    };
    const step = await run({ inputs: { ...pat, timeout: "500ms" } });
    assert.equal(step.outputs["failure"], "timeout");
  });
});
