import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { AnswerUnreadable } from "../../../src/net/answer-unreadable.ts";
import { BodyTooLarge } from "../../../src/net/body.ts";
import { HeadersTooLarge } from "../../../src/net/connection/answer-reader.ts";
import { ExcessBytes } from "../../../src/net/connection/connection.ts";
import { ProxyFailure } from "../../../src/net/connection/dial.ts";
import { TunnelRefused } from "../../../src/net/connection/tunnel.ts";
import { networkFailureOf } from "../../../src/net/network-failure.ts";
import { ProxyUnusable } from "../../../src/net/proxy.ts";

const request = {
  method: "GET",
  url: new URL("https://k7q.snowflakecomputing.app:8443/x"),
  headers: [],
  timeoutMs: 1000,
  maxBytes: 4096,
  signal: new AbortController().signal,
};
const at = "k7q.snowflakecomputing.app:8443";
const error = (fields: object, message = "words of the library") => Object.assign(new Error(message), fields);
const proxy = { host: "proxy.acme.test:3128", hostname: "proxy.acme.test", port: 3128, secure: true };
const throughProxy = (cause: unknown) => new ProxyFailure(proxy, cause);

describe("no answer, because", () => {
  for (const [name, thrown, reason, detail, fault] of [
    [
      "the name is not there",
      error({ code: "ENOTFOUND" }),
      "dns",
      "The name k7q.snowflakecomputing.app does not resolve (ENOTFOUND).",
    ],
    [
      "the name server is not",
      error({ code: "EAI_AGAIN" }),
      "dns",
      "The name k7q.snowflakecomputing.app does not resolve (EAI_AGAIN).",
    ],
    [
      "the variable names no proxy",
      new ProxyUnusable("The proxy cannot be used."),
      "connect",
      "The proxy cannot be used.",
    ],
    [
      "the proxy's name is not there",
      throughProxy(error({ code: "ENOTFOUND" })),
      "connect",
      "The name of the proxy, proxy.acme.test, does not resolve (ENOTFOUND).",
    ],
    [
      "no proxy listens",
      throughProxy(error({ code: "ECONNREFUSED", address: "10.0.0.7", port: 3128 })),
      "connect",
      "10.0.0.7:3128 refused the connection (ECONNREFUSED).",
    ],
    [
      "the proxy's certificate has expired",
      throughProxy(error({ code: "CERT_HAS_EXPIRED" })),
      "connect",
      "The certificate of the proxy, proxy.acme.test:3128, has expired (CERT_HAS_EXPIRED).",
    ],
    [
      "the proxy speaks no TLS",
      throughProxy(error({ code: "ERR_SSL_WRONG_VERSION_NUMBER" })),
      "connect",
      "No secure connection to the proxy, proxy.acme.test:3128, could be established (ERR_SSL_WRONG_VERSION_NUMBER).",
    ],
    [
      "the proxy hangs up",
      throughProxy(new Error("closed")),
      "connect",
      `The proxy, proxy.acme.test:3128, broke off the connection to ${at} (closed).`,
    ],
    [
      "the proxy wants a login",
      throughProxy(new TunnelRefused("407")),
      "connect",
      `The proxy opened no tunnel to ${at}: it wants a user and password (407).`,
    ],
    [
      "the proxy refuses",
      throughProxy(new TunnelRefused("502")),
      "connect",
      `The proxy opened no tunnel to ${at}: it answered 502, as proxies do for a host that they cannot find or reach.`,
    ],
    [
      "the proxy refuses in its own way",
      throughProxy(new TunnelRefused("418")),
      "connect",
      `The proxy opened no tunnel to ${at}: it answered 418.`,
    ],
    [
      "the proxy is none",
      throughProxy(new TunnelRefused(undefined)),
      "connect",
      `The proxy opened no tunnel to ${at}: it does not answer as an HTTP proxy does.`,
    ],
    [
      "nothing listens",
      error({ code: "ECONNREFUSED", address: "10.0.0.7", port: 443 }),
      "connect",
      "10.0.0.7:443 refused the connection (ECONNREFUSED).",
    ],
    ["there is no way", error({ code: "ENETUNREACH" }), "connect", `${at} cannot be reached from here (ENETUNREACH).`],
    [
      "it takes no connection",
      error({ code: "ETIMEDOUT" }),
      "connect",
      `${at} did not accept the connection (ETIMEDOUT).`,
    ],
    [
      "the certificate has expired",
      error({ code: "CERT_HAS_EXPIRED" }),
      "tls",
      `The certificate of ${at} has expired (CERT_HAS_EXPIRED).`,
      "certificate",
    ],
    [
      "the certificate is for another name",
      error({ code: "ERR_TLS_CERT_ALTNAME_INVALID" }),
      "tls",
      `The certificate of ${at} is for another name (ERR_TLS_CERT_ALTNAME_INVALID).`,
      "certificate",
    ],
    [
      "the certificate came alone",
      error({ code: "UNABLE_TO_VERIFY_LEAF_SIGNATURE" }),
      "tls",
      `The certificate of ${at} comes from an authority this runner does not know, or the server does not send an intermediate certificate (UNABLE_TO_VERIFY_LEAF_SIGNATURE).`,
    ],
    [
      "TLS does not come about",
      error({ code: "ERR_SSL_WRONG_VERSION_NUMBER" }),
      "tls",
      `No secure connection to ${at} could be established (ERR_SSL_WRONG_VERSION_NUMBER).`,
    ],
    [
      "the connection is reset",
      error({ code: "ECONNRESET" }),
      "connection-lost",
      `The connection to ${at} broke off before the answer was whole (ECONNRESET).`,
    ],
    [
      "the other side hung up",
      error({ code: "UND_ERR_SOCKET" }, "other side closed"),
      "connection-lost",
      `The connection to ${at} broke off before the answer was whole (UND_ERR_SOCKET).`,
    ],
    [
      "the answer is no HTTP",
      error({ code: "HPE_INVALID_CONSTANT" }),
      "connection-lost",
      `What ${at} sent is not HTTP (HPE_INVALID_CONSTANT).`,
    ],
    [
      "an error has no code",
      new Error("odd\r\n::error::owned"),
      "connection-lost",
      `The connection to ${at} broke off before the answer was whole (odd\\r\\n: :error: :owned).`,
    ],
    [
      "what was thrown is no error",
      "odd",
      "connection-lost",
      `The connection to ${at} broke off before the answer was whole (odd).`,
    ],
    ["the body is too large", new BodyTooLarge(), "response-too-large", `${at} sent more than 4KB.`],
    [
      "the headers are",
      new HeadersTooLarge(),
      "response-too-large",
      `${at} sent more than 256KB of headers.`,
      "headers",
    ],
    [
      "they are by far",
      error({ code: "UND_ERR_HEADERS_OVERFLOW" }),
      "response-too-large",
      `${at} sent more than 256KB of headers.`,
      "headers",
    ],
    ["something follows", new ExcessBytes(), "connection-lost", `${at} sent more than the answer it announced.`],
    [
      "the body cannot be read",
      new AnswerUnreadable("The body is not valid gzip."),
      "connection-lost",
      "The body is not valid gzip.",
      "coding",
    ],
  ] as const) {
    it(name, () => {
      const failure = { reason, detail, ...(fault === undefined ? {} : { fault }) };
      assert.deepEqual(networkFailureOf(thrown, request), failure);
    });
  }

  it("the cause below it says", () => {
    const cause = error({ code: "ECONNREFUSED", address: "10.0.0.7", port: 443 });
    assert.equal(
      networkFailureOf(new Error("fetch failed", { cause: new Error("x", { cause }) }), request).reason,
      "connect",
    );
  });

  it("the first of several addresses says", () => {
    const first = error({ code: "ECONNREFUSED", address: "10.0.0.7", port: 443 });
    const all = new AggregateError([first, error({ code: "ENETUNREACH" })]);
    assert.equal(networkFailureOf(all, request).detail, "10.0.0.7:443 refused the connection (ECONNREFUSED).");
  });
});
