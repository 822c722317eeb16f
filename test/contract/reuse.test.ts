import assert from "node:assert/strict";
import type { RequestListener } from "node:http";
import { describe, it, type TestContext } from "node:test";
import { Reuse } from "../../src/net/http/reuse.ts";
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
  const limits = { timeoutMs: 60_000, maxBytes: 1024, signal: new AbortController().signal };
  const askAlone = (options: Partial<HttpRequest> = {}): Promise<HttpOutcome> =>
    http({ method: "GET", url, headers: [], ...limits, ...options });
  const ask = (options: Partial<HttpRequest> = {}) => askAlone({ reuse: new Reuse(), ...options });
  return { ask, askAlone, carried, server, sockets, url };
}

const ok: RequestListener = (_request, response) => response.end("ok");
const kindOf = ({ kind }: HttpOutcome) => kind;

/** Answers with these very bytes. */
const says =
  (bytes: string, then: "write" | "end" = "write"): RequestListener =>
  ({ socket }) =>
    socket[then](bytes);

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
      timeoutMs: 60_000,
      maxBytes: 1024,
      signal: new AbortController().signal,
      reuse: new Reuse(),
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
    const { ask, askAlone, carried, sockets } = await start(t);
    await ask();
    await askAlone();
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
      assert.equal(kindOf(await ask({ timeoutMs: 30_000 })), "answered");
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

  it("is not replaced for POST where the time is up", async (t) => {
    const { ask, carried } = await start(t, (nth) => (nth === 2 ? () => undefined : ok));
    await ask();
    const outcome = await ask({ method: "POST", timeoutMs: 1_000 });
    assert.equal(outcome.kind === "failed" && outcome.reason, "timeout");
    assert.deepEqual(carried, [1, 1]);
  });
});

describe("a connection that carries one request only and is silent then", () => {
  it("is timeout once, and the host shares none any more", async (t) => {
    const { ask, carried, sockets } = await start(t, (nth) => (nth === 3 ? () => undefined : ok));
    await Promise.all([ask(), ask()]);
    const outcome = await ask({ timeoutMs: 1_000 });
    assert.equal(outcome.kind === "failed" && outcome.reason, "timeout");
    for (const socket of sockets) await closed(socket);
    for (let times = 0; times < 2; times++) assert.equal(kindOf(await ask()), "answered");
    assert.deepEqual(carried.slice(3), [3, 4]);
  });

  it("is asked once, however slow it is", async (t) => {
    const slow: RequestListener = (_request, response) => void setTimeout(() => response.end("ok"), 1_500);
    const { ask, carried } = await start(t, (nth) => (nth === 2 ? slow : ok));
    await ask();
    const outcome = await ask({ timeoutMs: 2_000 });
    // On a busy machine the time may be up.
    assert.ok(outcome.kind === "answered" || outcome.reason === "timeout");
    assert.deepEqual(carried, [1, 1]);
  });
});

describe("a connection whose later answer is not what it should be", () => {
  /** What is wrong, and what still stands when the same comes over a connection of its own. */
  const faults: readonly (readonly [what: string, answer: RequestListener, alone: string])[] = [
    ["is no HTTP", says("late bytes, and nothing that is HTTP\r\n\r\n"), "connection-lost"],
    ["begins well and is no HTTP then", says("HTTP/1.1 200 OK\r\nno header\r\n\r\n"), "connection-lost"],
    ["has something behind it", says("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok!"), "connection-lost"],
    ["has another behind it", says("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok".repeat(2)), "connection-lost"],
  ];

  for (const [what, answer, alone] of faults) {
    it(`is not believed where that ${what}: the request is sent again on its own`, async (t) => {
      const { ask, carried } = await start(t, (nth) => (nth === 2 ? answer : ok));
      await ask();
      const again = await ask();
      assert.equal(again.kind === "answered" && again.status, 200);
      assert.deepEqual(carried, [1, 1, 2]);
      assert.deepEqual(Object.keys(again.timings), ["total", "connect", "wait", "download"]);
    });

    it(`is replaced once where that ${what}: what comes on its own counts`, async (t) => {
      const { ask, carried } = await start(t, (nth) => (nth === 1 ? ok : answer));
      await ask();
      const outcome = await ask();
      assert.equal(outcome.kind === "failed" ? outcome.reason : `${outcome.status}`, alone);
      assert.deepEqual(carried, [1, 1, 2]);
    });
  }

  for (const [what, answer, failure] of [
    ["is cut off", says("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf", "end"), "connection-lost"],
    ["is too large", (_request, response) => response.end("x".repeat(2000)), "response-too-large"],
    [
      "cannot be read",
      (_request, response) => response.setHeader("content-encoding", "gzip").end("ok"),
      "connection-lost",
    ],
    ["is 408", (_request, response) => response.writeHead(408).end(), "408"],
    ["is 421", (_request, response) => response.writeHead(421).end(), "421"],
  ] satisfies [string, RequestListener, string][]) {
    it(`is believed where that ${what}, for it has a head: it is asked for once`, async (t) => {
      const { ask, carried } = await start(t, (nth) => (nth === 2 ? answer : ok));
      await ask();
      const outcome = await ask();
      assert.equal(outcome.kind === "failed" ? outcome.reason : `${outcome.status}`, failure);
      assert.deepEqual(carried, [1, 1]);
    });
  }

  it("leaves nothing of it behind where no other comes about", async (t) => {
    const { ask, server, sockets } = await start(t, (nth) => (request, response) => {
      if (nth === 1) return ok(request, response);
      server.close();
      for (const socket of sockets) if (socket !== request.socket) socket.destroy();
      return says("HTTP/1.1 200 OK\r\nno header\r\n\r\n", "end")(request, response);
    });
    await ask();
    const outcome = await ask();
    assert.ok(outcome.kind === "failed");
    const { reason, unconnected, begun, timings } = outcome;
    assert.deepEqual({ reason, unconnected, begun }, { reason: "connect", unconnected: true, begun: undefined });
    assert.deepEqual(Object.keys(timings), ["total"]);
  });
});

describe("bytes that nobody asked for", () => {
  for (const [what, bytes] of [
    ["a whole answer", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nready"],
    ["half an answer", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n"],
    ["an interim answer", "HTTP/1.1 103 Early Hints\r\n\r\n"],
    ["no HTTP", "!"],
    ["a blank line", "\r\n"],
  ]) {
    it(`close the connection that nobody uses, and the host has no second request over any: ${what}`, async (t) => {
      const { ask, carried, sockets } = await start(t);
      await Promise.all([ask(), ask()]);
      sockets[0]?.write(`${bytes}`);
      for (const socket of sockets.slice(0, 1)) await closed(socket);
      for (let times = 0; times < 3; times++) assert.equal(kindOf(await ask()), "answered");
      assert.deepEqual(carried.slice(2), [3, 4, 5]);
      for (const socket of sockets) await closed(socket);
    });
  }

  it("behind an answer have the same effect", async (t) => {
    const more = says("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok!");
    const { ask, carried } = await start(t, (nth) => (nth === 2 ? more : ok));
    for (let times = 0; times < 4; times++) assert.equal(kindOf(await ask()), "answered");
    assert.deepEqual(carried, [1, 1, 2, 3, 4]);
  });

  it("are a matter of the one host", async (t) => {
    const other = await start(t);
    const { ask, carried, sockets } = await start(t);
    await ask();
    await ask({ url: other.url });
    sockets[0]?.write("!");
    for (const socket of sockets) await closed(socket);
    await ask();
    await ask({ url: other.url });
    assert.deepEqual(
      [carried, other.carried],
      [
        [1, 2],
        [1, 1],
      ],
    );
  });
});

describe("an answer that nobody asked for and that comes before the true one", () => {
  const stray = "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nstray";

  /** Answers the second question with an answer of nobody's, and says how to send the true one. */
  async function startAstray(t: TestContext) {
    const second = Promise.withResolvers<() => void>();
    const started = await start(t, (nth) => (request, response) => {
      if (nth !== 2) return ok(request, response);
      request.socket.write(stray);
      second.resolve(() => response.writeHead(500).end());
    });
    return { ...started, answerTruly: async () => (await second.promise)() };
  }

  const bodyOf = (outcome: HttpOutcome) => outcome.kind === "answered" && Buffer.from(outcome.body).toString();

  it("shows as soon as the true one comes: what came over that connection is not in step", async (t) => {
    const { ask, sockets, answerTruly } = await startAstray(t);
    const [first, misled] = [new Reuse(), new Reuse()];
    await ask({ reuse: first });
    assert.equal(bodyOf(await ask({ reuse: misled })), "stray");
    await answerTruly();
    for (const socket of sockets) await closed(socket);
    assert.deepEqual([await first.inStep(), await misled.inStep()], [true, false]);
  });

  it("shows where others are asked on that connection", async (t) => {
    const { ask, answerTruly } = await startAstray(t);
    const [misled, behind] = [new Reuse(), new Reuse()];
    await ask();
    await ask({ reuse: misled });
    const last = ask({ reuse: behind });
    await answerTruly();
    await last;
    assert.deepEqual([await misled.inStep(), await behind.inStep()], [false, false]);
  });

  it("casts doubt on all connections of that host, which are closed before they show it themselves", async (t) => {
    const { ask, sockets } = await start(t);
    const others = [new Reuse(), new Reuse()];
    await Promise.all(others.map(() => ask()));
    await Promise.all(others.map((reuse) => ask({ reuse })));
    sockets[0]?.write("!");
    for (const socket of sockets.slice(0, 1)) await closed(socket);
    await ask();
    assert.deepEqual(await Promise.all(others.map((reuse) => reuse.inStep())), [false, false]);
  });
});

describe("a connection where every answer was asked for", () => {
  it("is in step, also when it is closed", async (t) => {
    const { ask, sockets } = await start(t);
    const reuses = [new Reuse(), new Reuse(), new Reuse()];
    for (const reuse of reuses) await ask({ reuse });
    assert.deepEqual(await Promise.all(reuses.map((reuse) => reuse.inStep())), [true, true, true]);
    for (const socket of sockets) socket.end();
    for (const socket of sockets) await closed(socket);
    assert.deepEqual(await Promise.all(reuses.map((reuse) => reuse.inStep())), [true, true, true]);
  });

  it("is in step where the host was silent once", async (t) => {
    const { ask } = await start(t, (nth) => (nth === 3 ? () => undefined : ok));
    const reuse = new Reuse();
    await ask();
    await ask({ reuse });
    await ask({ timeoutMs: 1_000 });
    assert.equal(await reuse.inStep(), true);
  });
});
