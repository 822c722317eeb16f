import assert from "node:assert/strict";
import type { RequestListener } from "node:http";
import { describe, it, type TestContext } from "node:test";
import type { HttpOutcome, HttpRequest } from "../../src/net/http.ts";
import { undiciHttp } from "../../src/net/undici-http.ts";
import { closed, ingressHost, startNetwork, startServer } from "./network.ts";

/** A client, a server, and which of its connections carried each request, counted from 1. */
async function start(t: TestContext, listener: (nth: number) => RequestListener = () => ok) {
  const carried: number[] = [];
  const { url, server, sockets } = await startServer(t, (request, response) => {
    carried.push(sockets.indexOf(request.socket) + 1);
    listener(carried.length)(request, response);
  });
  const http = undiciHttp({});
  const limits = { timeoutMs: 5_000, maxBytes: 1024, signal: new AbortController().signal };
  const ask = (options: Partial<HttpRequest> = {}): Promise<HttpOutcome> =>
    http({ method: "GET", url, headers: [], reuse: true, ...limits, ...options });
  return { ask, carried, server, sockets };
}

const ok: RequestListener = (_request, response) => response.end("ok");
const kindOf = ({ kind }: HttpOutcome) => kind;

describe("a connection", () => {
  it("carries a request after the other, the later of which have fewer phases", async (t) => {
    const { ask, carried } = await start(t);
    assert.deepEqual(Object.keys((await ask()).timings), ["total", "connect", "wait", "download"]);
    assert.deepEqual(Object.keys((await ask({ method: "POST", body: "x" })).timings), ["total", "wait", "download"]);
    await ask();
    assert.deepEqual(carried, [1, 1, 1]);
  });

  it("through a proxy does too, with its certificate", async (t) => {
    const { world, proxyUrl, journal } = await startNetwork(t);
    world.endpoint.app = ok;
    const http = undiciHttp({ HTTPS_PROXY: proxyUrl });
    const request: HttpRequest = {
      method: "GET",
      url: new URL(`https://${ingressHost}/`),
      headers: [["Authorization", `Snowflake Token="${world.pat.secret}"`]],
      timeoutMs: 5_000,
      maxBytes: 1024,
      signal: new AbortController().signal,
      reuse: true,
    };
    const outcomes = [await http(request), await http(request)];
    assert.deepEqual(
      outcomes.map((outcome) => outcome.kind === "answered" && outcome.certificate?.subject),
      ["O=Emulator", "O=Emulator"],
    );
    assert.deepEqual(
      journal.map(({ method }) => method),
      ["CONNECT", "GET", "GET"],
    );
  });

  it("is a request's own unless it says otherwise", async (t) => {
    const { ask, carried, sockets } = await start(t);
    await ask();
    await ask({ reuse: false });
    await ask();
    assert.deepEqual(carried, [1, 2, 1]);
    for (const socket of sockets.slice(1)) await closed(socket);
  });

  it("carries one request at a time", async (t) => {
    const { ask, carried } = await start(t);
    await Promise.all([ask(), ask()]);
    await Promise.all([ask(), ask()]);
    for (const pair of [carried.slice(0, 2), carried.slice(2)]) assert.deepEqual(new Set(pair), new Set([1, 2]));
  });

  for (const [name, first, options] of [
    ["the answer ends it", (_request, response) => response.setHeader("connection", "close").end("ok"), {}],
    ["the answer has no length", ({ socket }) => socket.end("HTTP/1.1 200 OK\r\n\r\nok"), {}],
    ["something follows", ({ socket }) => socket.write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok!"), {}],
    ["the answer is too large", (_request, response) => response.end("x".repeat(2000)), {}],
    ["the answer does not come in time", () => undefined, { timeoutMs: 1_000 }],
  ] satisfies [string, RequestListener, Partial<HttpRequest>][]) {
    it(`carries no other after one where ${name}`, async (t) => {
      const { ask, carried, sockets } = await start(t, (nth) => (nth === 1 ? first : ok));
      await ask(options);
      assert.equal(kindOf(await ask()), "answered");
      assert.deepEqual(carried, [1, 2]);
      for (const socket of sockets.slice(0, 1)) await closed(socket);
    });
  }

  it("that nobody uses keeps no process alive, and closes by itself", { timeout: 30_000 }, async (t) => {
    const { ask, sockets } = await start(t);
    for (const method of ["GET", "POST"]) await ask({ method });
    // Those that keep it alive; the other end of the connection is in this process too.
    for (const socket of sockets) socket.unref();
    assert.ok(!process.getActiveResourcesInfo().includes("TCPSocketWrap"));
    for (const socket of sockets) await closed(socket);
  });
});

describe("a connection that was closed in the meantime", () => {
  for (const method of ["GET", "POST"]) {
    it(`is replaced, whatever the method, here ${method}`, async (t) => {
      const { ask, carried, sockets } = await start(t);
      await ask();
      await new Promise<void>((resolve) => sockets[0]?.end(resolve));
      assert.equal(kindOf(await ask({ method })), "answered");
      assert.deepEqual(carried, [1, 2]);
    });
  }
});

describe("a connection that is closed when it has carried a request, without a byte of an answer", () => {
  const atTheSecond: (nth: number) => RequestListener = (nth) => (nth === 2 ? ({ socket }) => socket.destroy() : ok);

  for (const method of ["GET", "HEAD", "PUT", "DELETE", "OPTIONS"]) {
    it(`is replaced for ${method}, which may be repeated`, async (t) => {
      const { ask, carried } = await start(t, atTheSecond);
      await ask();
      assert.equal(kindOf(await ask({ method })), "answered");
      assert.deepEqual(carried, [1, 1, 2]);
    });
  }

  for (const method of ["POST", "PATCH", "REPORT"]) {
    it(`is not for ${method}: connection-lost`, async (t) => {
      const { ask, carried } = await start(t, atTheSecond);
      await ask();
      const outcome = await ask({ method });
      assert.equal(outcome.kind === "failed" && outcome.reason, "connection-lost");
      assert.deepEqual(carried, [1, 1]);
    });
  }

  it("is replaced once: a new one that breaks off is connection-lost", async (t) => {
    const { ask, carried } = await start(t, (nth) => (nth === 1 ? ok : ({ socket }) => socket.destroy()));
    await ask();
    const outcome = await ask();
    assert.equal(outcome.kind === "failed" && outcome.reason, "connection-lost");
    assert.deepEqual(carried, [1, 1, 2]);
  });

  it("is not replaced where an answer had begun", async (t) => {
    const halfAnAnswer: RequestListener = ({ socket }) =>
      socket.end("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf");
    const { ask, carried } = await start(t, (nth) => (nth === 2 ? halfAnAnswer : ok));
    await ask();
    const outcome = await ask();
    assert.equal(outcome.kind === "failed" && outcome.reason, "connection-lost");
    assert.deepEqual(carried, [1, 1]);
  });

  it("is not replaced where the time is up", async (t) => {
    const { ask, carried } = await start(t, (nth) => (nth === 2 ? () => undefined : ok));
    await ask();
    const outcome = await ask({ timeoutMs: 1_000 });
    assert.equal(outcome.kind === "failed" && outcome.reason, "timeout");
    assert.deepEqual(carried, [1, 1]);
  });
});
