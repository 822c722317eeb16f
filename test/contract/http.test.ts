import assert from "node:assert/strict";
import { getEventListeners } from "node:events";
import type { RequestListener } from "node:http";
import type { Socket } from "node:net";
import { describe, it } from "node:test";
import { zstdCompressSync } from "node:zlib";
import { Secret } from "../../src/lib/secrets/secret.ts";
import { Reuse } from "../../src/net/http/reuse.ts";
import type { HttpOutcome, HttpRequest } from "../../src/net/http.ts";
import { undiciHttp } from "../../src/net/undici-http.ts";
import { product } from "../../src/version.ts";
import type { Emulator } from "../emulator/emulator.ts";
import { resetConnection } from "../emulator/transport/connections.ts";
import { closed, ingressHost, setVariable, startNetwork, startServer } from "./network.ts";

const never = new AbortController().signal;

function ask({ world }: Emulator, options: Partial<HttpRequest> = {}): Promise<HttpOutcome> {
  return undiciHttp(process.env)({
    method: "GET",
    url: new URL(`https://${ingressHost}/healthcheck`),
    headers: [["Authorization", new Secret(`Snowflake Token="${world.pat.secret}"`)]],
    timeoutMs: 60_000,
    maxBytes: 1024 ** 2,
    signal: never,
    ...options,
  });
}

/** Asks without proxy and TLS. */
function askPlainly(url: URL, options: Partial<HttpRequest> = {}): Promise<HttpOutcome> {
  const limits = { timeoutMs: 60_000, maxBytes: 1024 ** 2, signal: never };
  return undiciHttp({})({ method: "GET", url, headers: [], ...limits, ...options });
}

/** Says these very bytes, and ends the connection in order. */
const says =
  (...chunks: readonly string[]): RequestListener =>
  (request) => {
    for (const chunk of chunks) request.socket.write(chunk);
    request.socket.end();
  };

/** Says these very bytes, and goes on listening. */
const begins =
  (text: string): RequestListener =>
  (request) =>
    request.socket.write(text);

const answered = (outcome: HttpOutcome) => {
  assert.ok(outcome.kind === "answered", JSON.stringify(outcome));
  return outcome;
};
const failureOf = (outcome: HttpOutcome) => {
  assert.ok(outcome.kind === "failed", JSON.stringify(outcome));
  return outcome;
};

describe("an answer", () => {
  it("is its status, headers, body, and how long its phases took", async (t) => {
    const emulator = await startNetwork(t);
    const { status, headers, body, timings } = answered(await ask(emulator));
    assert.equal(status, 200);
    assert.equal(headers["content-type"], "text/html; charset=utf-8");
    assert.equal(Buffer.from(body).toString(), "I'm ready!");
    const { total, wait = -1, download = -1 } = timings;
    assert.ok(wait >= 0 && download >= 0 && total >= wait, JSON.stringify(timings));
  });

  it("through a proxy has its phases too, of which the first lead to the proxy", async (t) => {
    const emulator = await startNetwork(t);
    assert.deepEqual(Object.keys(answered(await ask(emulator)).timings), [
      "total",
      "connect",
      "tls",
      "wait",
      "download",
    ]);
    setVariable(t, "HTTPS_PROXY", emulator.proxyUrl.replace("127.0.0.1", "localhost"));
    const { dns } = answered(await ask(emulator)).timings;
    assert.ok(Number.isInteger(dns), `${dns}`);
  });

  it("says which certificate the host showed", async (t) => {
    const emulator = await startNetwork(t);
    emulator.world.network.certificateDays.set(ingressHost, 9);
    const { certificate } = answered(await ask(emulator));
    const days = ((certificate?.validTo.getTime() ?? 0) - Date.now()) / 86_400_000;
    assert.ok(days > 8 && days < 10, String(days));
  });

  for (const status of [204, 304]) {
    it(`may be ${status}, which has no body`, async (t) => {
      const emulator = await startNetwork(t);
      emulator.world.endpoint.app = (_request, response) => response.writeHead(status).end();
      const answer = answered(await ask(emulator));
      assert.deepEqual([answer.status, answer.body.byteLength], [status, 0]);
    });
  }

  it("to HEAD has none either, whatever it announces", async (t) => {
    const emulator = await startNetwork(t);
    emulator.world.endpoint.app = (_request, response) =>
      response.writeHead(200, { "content-length": "1000", "content-encoding": "gzip" }).end();
    assert.equal(answered(await ask(emulator, { method: "HEAD" })).body.byteLength, 0);
  });

  it("comes after an interim one", async (t) => {
    const emulator = await startNetwork(t);
    emulator.world.endpoint.app = (_request, response) => {
      response.writeEarlyHints({ link: "</style.css>; rel=preload" });
      response.end("ok");
    };
    assert.equal(answered(await ask(emulator)).status, 200);
  });
});

describe("an answer that cannot say how long it is", () => {
  const begin = "HTTP/1.1 200 OK\r\nServer: x\r\n\r\nI'm ready!";

  it("ends with its connection", async (t) => {
    const { url } = await startServer(t, says(begin));
    assert.equal(Buffer.from(answered(await askPlainly(url)).body).toString(), "I'm ready!");
    const emulator = await startNetwork(t);
    emulator.world.endpoint.app = says(begin);
    const { body, certificate } = answered(await ask(emulator));
    assert.equal(Buffer.from(body).toString(), "I'm ready!");
    assert.notEqual(certificate, undefined, "the certificate was read while the connection stood");
  });

  it("does not end where the connection is reset: connection-lost", async (t) => {
    const { url } = await startServer(t, ({ socket }) => socket.write(begin, () => socket.resetAndDestroy()));
    const { reason, detail } = failureOf(await askPlainly(url));
    assert.deepEqual(
      [reason, detail],
      ["connection-lost", `The connection to ${url.host} broke off before the answer was whole (ECONNRESET).`],
    );
    const emulator = await startNetwork(t);
    emulator.world.endpoint.app = (request) => request.socket.write(begin, () => resetConnection(request));
    assert.equal(failureOf(await ask(emulator)).reason, "connection-lost");
  });
});

describe("the headers of an answer", () => {
  it("are all there: those without a value, those that came twice, and those that are no ordinary key", async (t) => {
    const { url } = await startServer(
      t,
      says("HTTP/1.1 200 OK\r\nX:\r\nx: a\r\nX:\r\nY:\r\n__proto__: p\r\n__proto__: q\r\nContent-Length: 0\r\n\r\n"),
    );
    assert.deepEqual(Object.entries(answered(await askPlainly(url)).headers), [
      ["x", ["", "a", ""]],
      ["y", ""],
      ["__proto__", ["p", "q"]],
      ["content-length", "0"],
    ]);
  });
});

describe("an event stream, which need not end", () => {
  const stream = begins("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nX-App: hello\r\n\r\ndata: 1\r\n\r\n");

  it("is answered by its head where that will do, and its connection is closed", async (t) => {
    const { url, sockets } = await startServer(t, stream);
    const { status, headers, body } = answered(await askPlainly(url, { headWillDo: true, reuse: new Reuse() }));
    assert.deepEqual([status, headers["x-app"], body.byteLength], [200, "hello", 0]);
    for (const socket of sockets) await closed(socket);
  });

  it("is waited for else, and its time is up", async (t) => {
    const { url } = await startServer(t, stream);
    assert.equal(failureOf(await askPlainly(url, { timeoutMs: 200 })).reason, "timeout");
  });

  for (const type of ["text/event-streams", "text/plain", "text/plain; x=text/event-stream"]) {
    it(`is not ${type}`, async (t) => {
      const { url } = await startServer(t, begins(`HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\n\r\ndata: 1`));
      assert.equal(failureOf(await askPlainly(url, { headWillDo: true, timeoutMs: 200 })).reason, "timeout");
    });
  }
});

describe("an answer that began and is not whole", () => {
  const head = "HTTP/1.1 206 Part\r\nX-App: hello\r\n";
  for (const [name, app] of [
    ["it is silent", begins(`${head}\r\nbegun`)],
    ["it is cut off", says(`${head}Content-Length: 9\r\n\r\nbegun`)],
    ["it is too large", says(`${head}Content-Length: 2000\r\n\r\n${"x".repeat(2000)}`)],
    ["it is in an unknown coding", says(`${head}Content-Encoding: rot13\r\nContent-Length: 2\r\n\r\nok`)],
    ["it is in an unknown transfer coding", says(`${head}Transfer-Encoding: gzip\r\n\r\n`)],
  ] as const) {
    it(`keeps its status and headers: ${name}`, async (t) => {
      const { url } = await startServer(t, app);
      const ask = async (timeoutMs: number) => failureOf(await askPlainly(url, { timeoutMs, maxBytes: 1000 })).begun;
      // Where the machine was too slow for anything to begin, it gets more time.
      const begun = (await ask(300)) ?? (await ask(3_000)) ?? (await ask(30_000));
      assert.deepEqual([begun?.status, begun?.headers["x-app"]], [206, "hello"]);
    });
  }

  it("has none where nothing came but an interim one", async (t) => {
    const { url } = await startServer(t, says("HTTP/1.1 103 Early Hints\r\nX-App: early\r\n\r\n"));
    assert.equal(failureOf(await askPlainly(url)).begun, undefined);
  });
});

describe("an answer with many headers", () => {
  const withHeaders = (line: string, count: number) =>
    says(`HTTP/1.1 200 OK\r\n${line.repeat(count)}Content-Length: 2\r\n\r\nok`);

  it("is read up to 256 KB of them", async (t) => {
    const { url } = await startServer(t, withHeaders(`x: ${"x".repeat(1019)}\r\n`, 255));
    const { headers } = answered(await askPlainly(url));
    assert.equal(headers["x"]?.length, 255);
  });

  for (const [name, app] of [
    ["one long one", withHeaders(`x: ${"x".repeat(256 * 1024)}\r\n`, 1)],
    ["many", withHeaders(`x: ${"x".repeat(1019)}\r\n`, 256)],
    ["many of next to nothing", withHeaders("x:\r\n", 256 * 1024)],
  ] as const) {
    it(`is response-too-large beyond: ${name}`, async (t) => {
      const { url } = await startServer(t, app);
      const { reason, detail, fault } = failureOf(await askPlainly(url));
      assert.deepEqual(
        [reason, detail, fault],
        ["response-too-large", `${url.host} sent more than 256KB of headers.`, "headers"],
      );
    });
  }
});

describe("a request", () => {
  it("is sent as it was given, with our name, and once", async (t) => {
    const emulator = await startNetwork(t);
    const body = Uint8Array.of(0, 255, 13, 10);
    await ask(emulator, { method: "REPORT", url: new URL(`https://${ingressHost}/a%20b?c=d`), body });
    const requests = emulator.journal.filter(({ method }) => method !== "CONNECT");
    assert.equal(requests.length, 1);
    const [request] = requests;
    assert.deepEqual([request?.method, request?.path, request?.host], ["REPORT", "/a%20b?c=d", ingressHost]);
    assert.equal(request?.headers["user-agent"], `${product.name}/${product.version}`);
    assert.equal(request?.headers["content-length"], "4");
  });
});

describe("no answer is", () => {
  for (const [name, app, reason] of [
    [
      "connection-lost: a body shorter than announced",
      says("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nshort"),
      "connection-lost",
    ],
    [
      "connection-lost: chunks without an end",
      says("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nshort\r\n"),
      "connection-lost",
    ],
    ["connection-lost: nothing at all", says(), "connection-lost"],
    ["connection-lost: no HTTP", says("SSH-2.0-OpenSSH_9.6\r\n"), "connection-lost"],
    ["connection-lost: half a header", says("HTTP/1.1 200 OK\r\nContent-Le"), "connection-lost"],
    [
      "connection-lost: two lengths",
      says("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\nabc"),
      "connection-lost",
    ],
    [
      "connection-lost: a length and chunks",
      says("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
      "connection-lost",
    ],
    [
      "response-too-large: more than was asked for",
      says(`HTTP/1.1 200 OK\r\nContent-Length: 2000000\r\n\r\n${"x".repeat(2_000_000)}`),
      "response-too-large",
    ],
  ] as const) {
    it(name, async (t) => {
      const emulator = await startNetwork(t);
      emulator.world.endpoint.app = app;
      assert.equal(failureOf(await ask(emulator)).reason, reason);
    });
  }

  for (const [name, app] of [
    ["a length", begins("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok!")],
    ["a length, and then the end", says("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\nok!")],
    ["the last chunk", begins("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nHTTP/1.1 200 OK\r\n")],
    ["an answer without a body", begins("HTTP/1.1 204 No Content\r\n\r\nok")],
  ] as const) {
    it(`connection-lost: something follows ${name}`, async (t) => {
      const { url } = await startServer(t, app);
      const { reason, detail } = failureOf(await askPlainly(url));
      assert.deepEqual([reason, detail], ["connection-lost", `${url.host} sent more than the answer it announced.`]);
    });
  }

  for (const [headers, body, detail] of [
    [
      "Transfer-Encoding: gzip, chunked",
      "0\r\n\r\n",
      "The answer came in a transfer coding that nobody asked for: gzip, chunked.",
    ],
    ["Transfer-Encoding: gzip", "ok", "The answer came in a transfer coding that nobody asked for: gzip."],
    ["Transfer-Encoding: ok", "ok", "The answer came in a transfer coding that nobody asked for: ok."],
    [
      "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked",
      "0\r\n\r\n",
      "The answer came in a transfer coding that nobody asked for: chunked, chunked.",
    ],
    ["Content-Encoding: rot13", "bx", "The body is in an encoding that nobody asked for: rot13."],
    ["Content-Encoding: gzip", "ok", "The body is cut short or damaged: it is not valid gzip."],
  ] as const) {
    it(`connection-lost: ${headers.replace("\r\n", ", ")}`, async (t) => {
      const { url } = await startServer(t, says(`HTTP/1.1 200 OK\r\n${headers}\r\n\r\n${body}`));
      const silent = failureOf(await askPlainly(url));
      assert.deepEqual([silent.reason, silent.detail, silent.fault], ["connection-lost", detail, "coding"]);
    });
  }

  it("connection-lost: a reset before anything could be asked", async (t) => {
    const { url, server } = await startServer(t, () => undefined);
    server.on("connection", (socket) => socket.resetAndDestroy());
    const { reason, detail } = failureOf(await askPlainly(url));
    assert.equal(reason, "connection-lost");
    assert.match(detail, /broke off before the answer was whole \((ECONNRESET|EPIPE)\)\.$/);
  });

  for (const [name, arrange] of [
    ["before the tunnel", ({ world }: Emulator) => (world.network.proxyFault = "silent")],
    ["before TLS", ({ world }: Emulator) => world.network.faults.set(ingressHost, "silent")],
    ["before the answer", ({ world }: Emulator) => world.network.faults.set(ingressHost, "silent-after-tls")],
    ["within the body", ({ world }: Emulator) => (world.endpoint.app = (_request, response) => response.write("x"))],
  ] as const) {
    it(`timeout: nothing comes ${name}`, async (t) => {
      const emulator = await startNetwork(t);
      arrange(emulator);
      const started = performance.now();
      assert.equal(failureOf(await ask(emulator, { timeoutMs: 300 })).reason, "timeout");
      const took = performance.now() - started;
      assert.ok(took >= 290, `${took} ms`);
    });

    it(`aborted: ended from outside ${name}`, async (t) => {
      const emulator = await startNetwork(t);
      arrange(emulator);
      const limits = { timeoutMs: 10_000, signal: AbortSignal.timeout(100) };
      const { reason, timings } = failureOf(await ask(emulator, limits));
      assert.equal(reason, "aborted");
      assert.ok(timings.total < limits.timeoutMs, "it ended with its own time only");
    });
  }

  it("connect: HTTPS_PROXY is no URL", async (t) => {
    const emulator = await startNetwork(t);
    process.env["HTTPS_PROXY"] = "not a proxy";
    assert.equal(failureOf(await ask(emulator)).reason, "connect");
  });

  it("connect: nothing listens where the proxy should be", async (t) => {
    const emulator = await startNetwork(t);
    process.env["HTTPS_PROXY"] = "http://127.0.0.1:1";
    const { reason, detail } = failureOf(await ask(emulator));
    assert.deepEqual([reason, detail], ["connect", "127.0.0.1:1 refused the connection (ECONNREFUSED)."]);
  });

  it("tls: the certificate is not the host's, even where Node is told not to look", async (t) => {
    const emulator = await startNetwork(t);
    emulator.world.network.faults.set(ingressHost, "certificate-wrong-name");
    process.env["NODE_TLS_REJECT_UNAUTHORIZED"] = "0";
    t.after(() => delete process.env["NODE_TLS_REJECT_UNAUTHORIZED"]);
    assert.equal(failureOf(await ask(emulator)).reason, "tls");
  });
});

describe("when it is over", () => {
  it("no connection is left, however it ended", { timeout: 60_000 }, async (t) => {
    const emulator = await startNetwork(t);
    const sockets: Socket[] = [];
    const cancellation = new AbortController();
    for (const [app, options] of [
      [(_request, response) => response.end("ok"), {}],
      [(_request, response) => response.write("begun"), { timeoutMs: 2_000 }],
      [() => cancellation.abort(), { signal: cancellation.signal }],
      [(_request, response) => response.end("x".repeat(2_000_000)), {}],
      [begins("HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\n\r\n"), {}],
      [begins("SSH-2.0-OpenSSH_9.6\r\n"), {}],
    ] satisfies [RequestListener, Partial<HttpRequest>][]) {
      emulator.world.endpoint.app = (request, response) => {
        sockets.push(request.socket);
        app(request, response);
      };
      await ask(emulator, options);
    }
    assert.equal(sockets.length, 6);
    for (const socket of sockets) await closed(socket);
  });

  it("nothing of it hangs on the signal, which lives on, and no timer runs", async (t) => {
    const { signal } = new AbortController();
    const timers = () => process.getActiveResourcesInfo().filter((resource) => resource === "Timeout").length;
    const before = timers();
    for (const [app, options, kind] of [
      [(_request, response) => response.end("ok"), {}, "answered"],
      [(_request, response) => response.write("begun"), { timeoutMs: 100 }, "failed"],
      [({ socket }) => socket.destroy(), {}, "failed"],
      [
        (_request, response) =>
          response.setHeader("content-encoding", "zstd").end(Buffer.alloc(9 * 1000, zstdCompressSync(""))),
        {},
        "answered",
      ],
    ] satisfies [RequestListener, Partial<HttpRequest>, string][]) {
      const { url } = await startServer(t, app);
      const outcome = await askPlainly(url, { signal, ...options });
      assert.equal(outcome.kind, kind, JSON.stringify(outcome));
      assert.deepEqual([getEventListeners(signal, "abort").length, timers()], [0, before]);
    }
  });
});
