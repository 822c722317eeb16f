import assert from "node:assert/strict";
import { type AddressInfo, connect, type Socket } from "node:net";
import { describe, it, type TestContext } from "node:test";
import { createServer as createTlsServer } from "node:tls";
import type { HttpOutcome, HttpRequest } from "../../src/net/http.ts";
import { undiciHttp } from "../../src/net/undici-http.ts";
import type { Emulator } from "../emulator/emulator.ts";
import { createAuthority } from "../emulator/transport/authority.ts";
import type { ProxyFault } from "../emulator/transport/network.ts";
import { ingressHost, startNetwork, startServer, trust } from "./network.ts";

const ask = (env: Record<string, string>, options: Partial<HttpRequest> = {}): Promise<HttpOutcome> =>
  undiciHttp(env)({
    method: "GET",
    url: new URL(`https://${ingressHost}/healthcheck`),
    headers: [],
    timeoutMs: 60_000,
    maxBytes: 1024 ** 2,
    signal: new AbortController().signal,
    ...options,
  });

/** A proxy that is reached by TLS, in front of the emulator's own. */
async function startTlsProxy(t: TestContext, { proxyUrl }: Emulator) {
  const authority = createAuthority("Proxy root");
  const context = authority.issue({ host: "localhost", days: 9 });
  const sockets: Socket[] = [];
  const server = createTlsServer({ SNICallback: (_name, done) => done(null, context) }, (socket) => {
    const inner = connect({ host: "127.0.0.1", port: Number(new URL(proxyUrl).port), noDelay: true });
    for (const one of [socket, inner]) one.on("error", () => one.destroy());
    socket.pipe(inner).pipe(socket);
  });
  server.on("connection", (socket: Socket) => sockets.push(socket));
  server.on("tlsClientError", () => undefined);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  t.after(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  return { host: `localhost:${(server.address() as AddressInfo).port}`, authority: authority.certificate, sockets };
}

const gist = (outcome: HttpOutcome) =>
  outcome.kind === "answered" ? outcome.status : `${outcome.reason}: ${outcome.detail}`;

describe("through a proxy", () => {
  for (const [name, variables] of [
    ["with a scheme", (url: URL) => ({ HTTPS_PROXY: url.href })],
    ["without one, as with curl", (url: URL) => ({ HTTPS_PROXY: url.host })],
    ["in small letters", (url: URL) => ({ https_proxy: url.host, HTTPS_PROXY: "http://127.0.0.1:1" })],
    ["in HTTP_PROXY", (url: URL) => ({ HTTP_PROXY: url.href })],
  ] as const) {
    it(`that is named ${name}`, async (t) => {
      const { proxyUrl, journal } = await startNetwork(t);
      assert.equal(gist(await ask(variables(new URL(proxyUrl)))), 302);
      assert.deepEqual(
        journal.map(({ method, path }) => `${method} ${path}`),
        [`CONNECT ${ingressHost}:443`, "GET /healthcheck"],
      );
    });
  }

  it("that gets its user and password, which nobody else does", async (t) => {
    const { proxyUrl, journal } = await startNetwork(t);
    await ask({ HTTPS_PROXY: proxyUrl.replace("//", "//user:p%40ss@") });
    const authorizations = journal.map(({ headers }) => headers["proxy-authorization"]);
    assert.deepEqual(authorizations, [`Basic ${Buffer.from("user:p@ss").toString("base64")}`, undefined]);
  });

  it("that is reached by TLS itself", async (t) => {
    const emulator = await startNetwork(t);
    const { host, authority, sockets } = await startTlsProxy(t, emulator);
    trust(t, authority);
    emulator.world.endpoint.app = (_request, response) => response.end("ok");
    const headers = [["Authorization", `Snowflake Token="${emulator.world.pat.secret}"`]] as const;
    const outcome = await ask({ HTTPS_PROXY: `https://${host}` }, { headers });
    assert.equal(gist(outcome), 200);
    assert.equal(outcome.kind === "answered" && outcome.certificate?.issuer, "CN=Emulator root");
    assert.deepEqual(Object.keys(outcome.timings), ["total", "dns", "connect", "tls", "wait", "download"]);

    emulator.world.endpoint.app = (request) =>
      request.socket.write("HTTP/1.1 200 OK\r\nServer: x\r\n\r\nok", () => sockets.at(-1)?.resetAndDestroy());
    assert.equal(
      gist(await ask({ HTTPS_PROXY: `https://${host}` }, { headers })),
      `connection-lost: The connection to ${ingressHost} broke off before the answer was whole (ECONNRESET).`,
    );
  });

  it("that is asked itself where it is plain http", async (t) => {
    const asked: string[] = [];
    const { url } = await startServer(t, ({ method, url, headers }, response) => {
      asked.push(`${method} ${url} of ${headers.host} for ${headers["proxy-authorization"]}`);
      response.end("ok");
    });
    const plain = new URL("http://ghes.acme.test:8080/token?audience=x");
    assert.equal(gist(await ask({ HTTP_PROXY: `http://user:pass@${url.host}` }, { url: plain })), 200);
    const login = `Basic ${Buffer.from("user:pass").toString("base64")}`;
    assert.deepEqual(asked, [`GET ${plain} of ghes.acme.test:8080 for ${login}`]);
  });

  it("never to this machine itself", async (t) => {
    const { url } = await startServer(t, (_request, response) => response.end("ok"));
    const { port } = url;
    for (const host of ["127.0.0.1", "localhost"])
      assert.equal(
        gist(await ask({ HTTP_PROXY: "http://127.0.0.1:1" }, { url: new URL(`http://${host}:${port}/`) })),
        200,
      );
  });
});

describe("no way through a proxy: connect, because", () => {
  const noTunnel = `The proxy opened no tunnel to ${ingressHost}`;

  for (const [fault, says] of [
    ["authentication-required", () => `${noTunnel}: it wants a user and password (407).`],
    ["forbidden", () => `${noTunnel}: it answered 403.`],
    ["reset", (host) => `The proxy, ${host}, broke off the connection to ${ingressHost} (ECONNRESET).`],
  ] satisfies [ProxyFault, (host: string) => string][]) {
    it(`of it: ${fault}`, async (t) => {
      const { world, proxyUrl } = await startNetwork(t);
      world.network.proxyFault = fault;
      const outcome = await ask({ HTTPS_PROXY: proxyUrl.replace("//", "//user:p%40ss@") });
      assert.equal(gist(outcome), `connect: ${says(new URL(proxyUrl).host)}`);
    });
  }

  for (const [name, answer, says] of [
    ["it is none", "SSH-2.0-OpenSSH_9.6\r\n\r\n", () => `${noTunnel}: it does not answer as an HTTP proxy does.`],
    [
      "it never ends its headers",
      "HTTP/1.1 200 ".padEnd(70_000, "x"),
      () => `${noTunnel}: it does not answer as an HTTP proxy does.`,
    ],
    ["it hangs up", "", (host) => `The proxy, ${host}, broke off the connection to ${ingressHost} (closed).`],
    [
      "it hangs up in the middle",
      "HTTP/1.1 200 OK\r\n",
      (host) => `The proxy, ${host}, broke off the connection to ${ingressHost} (closed).`,
    ],
  ] satisfies [string, string, (host: string) => string][]) {
    it(name, async (t) => {
      const { url, server } = await startServer(t, () => undefined);
      server.on("connect", (_request, socket) => socket.end(answer));
      assert.equal(gist(await ask({ HTTPS_PROXY: url.href })), `connect: ${says(url.host)}`);
    });
  }

  it("its certificate is of an authority nobody knows", async (t) => {
    const { host } = await startTlsProxy(t, await startNetwork(t));
    assert.equal(
      gist(await ask({ HTTPS_PROXY: `https://user:p%40ss@${host}` })),
      `connect: The certificate of the proxy, ${host}, comes from an authority this runner does not know, or the server does not send an intermediate certificate (UNABLE_TO_VERIFY_LEAF_SIGNATURE).`,
    );
  });

  for (const [value, says] of [
    [
      "socks5://user:p%40ss@127.0.0.1:1080",
      "The proxy named in HTTPS_PROXY cannot be used: SOCKS is not supported, only HTTP proxies such as http://proxy:3128.",
    ],
    ["user:p%40ss@pro xy", "The proxy named in HTTPS_PROXY cannot be used: it is not a URL such as http://proxy:3128."],
    ["127.0.0.1:1", "127.0.0.1:1 refused the connection (ECONNREFUSED)."],
  ] as const) {
    it(`HTTPS_PROXY is ${value}`, async () => {
      assert.equal(gist(await ask({ HTTPS_PROXY: value })), `connect: ${says}`);
    });
  }
});
