import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { BodyCorrupt, BodyTooLarge } from "../../../src/net/body.ts";
import { networkFailureOf } from "../../../src/net/network-failure.ts";

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

describe("no answer, because", () => {
  for (const [name, thrown, reason, detail] of [
    [
      "the name is not there",
      error({ code: "ENOTFOUND", hostname: request.url.hostname }),
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
      "the proxy's name is not there",
      error({ code: "ENOTFOUND", hostname: "proxy.acme.test" }),
      "connect",
      "The name of the proxy, proxy.acme.test, does not resolve (ENOTFOUND).",
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
      error({ code: "UND_ERR_CONNECT_TIMEOUT" }),
      "connect",
      `${at} did not accept the connection (UND_ERR_CONNECT_TIMEOUT).`,
    ],
    [
      "the proxy wants a login",
      error({ code: "UND_ERR_ABORTED" }, "Proxy response (407) !== 200 when HTTP Tunneling"),
      "connect",
      `The proxy opened no tunnel to ${at}: it wants a user and password (407).`,
    ],
    [
      "the proxy refuses",
      error({ code: "UND_ERR_ABORTED" }, "Proxy response (502) !== 200 when HTTP Tunneling"),
      "connect",
      `The proxy opened no tunnel to ${at}: it answered 502, as proxies do for a host that they cannot find or reach.`,
    ],
    [
      "the certificate has expired",
      error({ code: "CERT_HAS_EXPIRED" }),
      "tls",
      `The certificate of ${at} has expired (CERT_HAS_EXPIRED).`,
    ],
    [
      "the certificate is for another name",
      error({ code: "ERR_TLS_CERT_ALTNAME_INVALID" }),
      "tls",
      `The certificate of ${at} is for another name (ERR_TLS_CERT_ALTNAME_INVALID).`,
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
      `The connection to ${at} broke off before the answer was whole (HPE_INVALID_CONSTANT).`,
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
    ["the body is too large", new BodyTooLarge(), "response-too-large", `${at} sent more than 4096 bytes.`],
    [
      "the body is corrupt",
      new BodyCorrupt("The body is not valid gzip."),
      "connection-lost",
      "The body is not valid gzip.",
    ],
  ] as const) {
    it(name, () => {
      const silence = networkFailureOf(thrown, request);
      assert.equal(silence.reason, reason);
      assert.equal(silence.detail, detail);
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
