import assert from "node:assert/strict";
import type { RequestListener } from "node:http";
import { describe, it, type TestContext } from "node:test";
import { deploy } from "../emulator/world/rolling-upgrade.ts";
import { createGateway, target } from "../emulator/world/traffic-gateway.ts";
import { host, startScene } from "./scenario.ts";

const accountHost = "acmeorg-dev-acct.snowflakecomputing.com";
const account = "ACMEORG-DEV_ACCT";

const ready: RequestListener = (_request, response) => response.end("ready");

/** A scene, and of each request that came to the endpoint the number of its connection, counted from 1. */
async function start(t: TestContext, app: RequestListener = ready) {
  const scene = await startScene(t);
  const connections: unknown[] = [];
  const carried: number[] = [];
  scene.world.endpoint.app = (request, response) => {
    if (!connections.includes(request.socket)) connections.push(request.socket);
    carried.push(connections.indexOf(request.socket) + 1);
    app(request, response);
  };
  /** A run whose checks are made one after the other. */
  const run = async (inputs: Readonly<Record<string, string>>, debug = false, outcome = "success") => {
    const step = await scene.run({ inputs: { ...scene.pat, concurrency: "1", ...inputs }, debug });
    assert.equal(step.outcome, outcome, step.log);
    return step;
  };
  return { ...scene, run, carried };
}

const checks = (...paths: readonly string[]) => paths.map((path) => `- path: ${path}\n`).join("");
const many = (count: number) => checks(...Array.from({ length: count }, (_, index) => `/${index}`));

describe("the connections to an endpoint", () => {
  it("are shared by the checks of a step: the first takes all phases, the others leave those of the connection out", async (t) => {
    const { run, carried } = await start(t);
    const step = await run({ checks: many(3) }, true);
    assert.deepEqual(carried, [1, 1, 1]);
    const phases = [...step.log.matchAll(/GET https:\S+: 200, .*\((.*)\)/g)].map(([, told = ""]) =>
      told.replaceAll(/ [\d.]+ ?m?s/g, ""),
    );
    assert.deepEqual(phases, ["connect, tls, wait, download", "wait, download", "wait, download"]);
    const timings = Object.keys(JSON.parse(step.outputs["timings"] ?? "") as object);
    assert.deepEqual(timings, ["connect", "tls", "wait", "download"]);
  });

  it("are no more than checks are made at once", async (t) => {
    const { run, carried } = await start(t);
    await run({ checks: many(60), concurrency: "6" });
    assert.equal(carried.length, 60);
    assert.ok(Math.max(...carried) <= 6, `${Math.max(...carried)}`);
  });

  it("are shared by the checks of several endpoints, each host's by its own", async (t) => {
    const { run, carried, emulator } = await start(t);
    const other = `- ingress-url: ${host}/v2\n  path: /x\n- ingress-url: ${host}/v3\n  path: /y\n`;
    await run({ checks: `${many(2)}${other}` });
    assert.deepEqual(carried, [1, 1, 1, 1]);
    assert.equal(tunnels(emulator.journal, host), 1);
  });

  it("are shared by the redirects of a check, too", async (t) => {
    const { run, carried } = await start(t, (request, response) =>
      request.url === "/from" ? response.writeHead(302, { location: "/to" }).end() : response.end(),
    );
    await run({ checks: checks("/from", "/from"), "max-redirects": "1" });
    assert.deepEqual(carried, [1, 1, 1, 1]);
  });

  it("carry nothing that may not be repeated behind something else", async (t) => {
    const { run, carried } = await start(t);
    await run({ checks: "- path: /\n- method: POST\n- method: POST\n- method: PUT\n- path: /last\n" });
    assert.deepEqual(carried, [1, 2, 3, 1, 1]);
  });

  it("show a condition on the certificate what they began with", async (t) => {
    const { run, carried, world } = await start(t);
    world.network.certificateDays.set(host, 20);
    const step = await run({ checks: many(2), expect: "status == 200\ncertificate > 19d\ncertificate < 21d" });
    assert.deepEqual(carried, [1, 1]);
    assert.equal(step.outputs["healthy"], "true");
  });

  it("are another where a host closes them in spite of what it says", async (t) => {
    const { run, carried } = await start(t, ({ socket }, response) => {
      response.setHeader("Connection", "keep-alive").setHeader("Keep-Alive", "timeout=60");
      response.end("ready", () => socket.destroy());
    });
    await run({ checks: many(10), concurrency: "3" });
    assert.equal(carried.length, new Set(carried).size);
  });

  it("are another where one is closed without an answer, and nothing turns red", async (t) => {
    const { run, carried } = await start(t, ({ socket, url }, response) => {
      if (url === "/1" && carried.at(-1) === 1) socket.destroy();
      else response.end("ready");
    });
    const step = await run({ checks: many(3) });
    assert.deepEqual(carried, [1, 1, 2, 2]);
    assert.equal(step.outputs["attempts"], "1");
  });
});

describe("an answer of nobody's that passes for that of another check", () => {
  const stray = "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nready";

  for (const [where, after] of [
    ["the last one", ""],
    ["others follow", "- path: /c\n- path: /d\n"],
  ]) {
    it(`makes it no healthy one: it is made again by itself, ${where}`, async (t) => {
      const scene = await start(t, ({ socket, url }, response) => {
        const answerTruly = () => (url === "/b" ? response.writeHead(503).end() : response.end("ready"));
        // As long as this one takes, the true answer to the next may take.
        if (url === "/a") setTimeout(answerTruly, 600);
        else if (url === "/b" && scene.carried.at(-1) === 1) socket.write(stray, () => setTimeout(answerTruly, 200));
        else answerTruly();
      });
      const step = await scene.run({ checks: `- path: /a\n- path: /b\n${after}` }, false, "failure");
      assert.match(
        step.log,
        /sent an answer that nobody asked for\. \d checks? that shared a connection (?:is|are) made again alone\./,
      );
      const results = JSON.parse(step.outputs["results"] ?? "") as { url: string; healthy: boolean; status: number }[];
      assert.deepEqual(
        results.map(({ healthy }) => healthy),
        results.map(({ url }) => !url.endsWith("/b")),
      );
      assert.equal(results[1]?.status, 503);
    });
  }
});

describe("a connection of its own", () => {
  it("has each attempt of one check alone", async (t) => {
    const { run, carried } = await start(t, (_request, response) => {
      response.writeHead(carried.length < 3 ? 503 : 200).end();
    });
    await run({ wait: "30s", interval: "1ms" });
    assert.deepEqual(carried, [1, 2, 3]);
  });

  it("has each attempt but the first of a check among others", async (t) => {
    const { run, carried } = await start(t, (_request, response) => {
      response.writeHead(carried.length === 2 || carried.length === 3 ? 503 : 200).end();
    });
    await run({ checks: many(2), wait: "30s", interval: "1ms" });
    assert.deepEqual(carried, [1, 1, 2, 3]);
  });

  it("has each attempt with consecutive", async (t) => {
    const { run, carried } = await start(t);
    await run({ checks: many(2), wait: "30s", interval: "1ms", consecutive: "2" });
    assert.deepEqual(carried, [1, 2, 3, 4]);
  });

  it("has each attempt at a gateway, which shares requests out", async (t) => {
    const { run, carried, world, emulator } = await start(t);
    const gateway = createGateway({ targets: [target("ECHO_SERVICE", 100)] });
    world.account.gateways.push(gateway);
    const name = "TUTORIAL_DB.DATA_SCHEMA.ECHO_GATEWAY";
    await run({ "ingress-url": "", gateway: name, account, role: "SVC_CALLER", checks: many(3) });
    assert.equal(carried.length, 3);
    assert.equal(tunnels(emulator.journal, gateway.host), 3);
  });

  it("has each check with a condition on the service; others by the service's name share", async (t) => {
    const { run, carried, world } = await start(t);
    deploy(world.service, 1, []);
    const own = "- path: /own\n  expect: instances == all\n";
    const service = "TUTORIAL_DB.DATA_SCHEMA.ECHO_SERVICE";
    const inputs = { "ingress-url": "", service, account };
    await run({ ...inputs, checks: `${many(2)}${own}${own.replace("own", "more")}` });
    assert.deepEqual(carried, [1, 1, 2, 3]);
  });
});

describe("the connections to the account", () => {
  it("are shared by all that is asked there", async (t) => {
    const { run, password, emulator } = await startScene(t);
    const { "ingress-url": _, ...login } = password;
    const step = await run({ inputs: { ...login, service: "ECHO_DB.PUBLIC.ECHO_SERVICE" } });
    const there = emulator.journal.filter(({ host: at, method }) => at === accountHost && method !== "CONNECT");
    assert.ok(there.length > 3, step.log);
    // The post step is a process of its own.
    assert.ok(tunnels(emulator.journal, accountHost) <= 2, `${tunnels(emulator.journal, accountHost)}`);
  });
});

const tunnels = (journal: readonly { readonly method: string; readonly path: string }[], to: string) =>
  journal.filter(({ method, path }) => method === "CONNECT" && path === `${to}:443`).length;
