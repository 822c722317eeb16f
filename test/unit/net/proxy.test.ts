import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { inspect } from "node:util";
import { HttpProxies, ProxyUnusable } from "../../../src/net/proxy.ts";

const secure = new URL("https://k7q.snowflakecomputing.app/x");
const plain = new URL("http://ghes.acme.test/x");
const proxyOn = (url: URL, env: Record<string, string>) => new HttpProxies(env).on(url);

describe("the proxy on the way to", () => {
  for (const [name, url, env, host] of [
    ["https is none by default", secure, {}, undefined],
    ["https is HTTPS_PROXY's", secure, { HTTPS_PROXY: "http://a:1", HTTP_PROXY: "http://b:2" }, "a:1"],
    ["https is https_proxy's", secure, { https_proxy: "http://a:1", HTTPS_PROXY: "http://b:2" }, "a:1"],
    ["https is HTTP_PROXY's otherwise", secure, { HTTP_PROXY: "http://a:1" }, "a:1"],
    ["https is HTTP_PROXY's where HTTPS_PROXY is empty", secure, { HTTPS_PROXY: "", HTTP_PROXY: "http://a:1" }, "a:1"],
    ["https is none where small letters say so", secure, { https_proxy: "", HTTPS_PROXY: "http://a:1" }, undefined],
    ["http is HTTP_PROXY's", plain, { HTTPS_PROXY: "http://a:1", HTTP_PROXY: "http://b:2" }, "b:2"],
    ["http is not HTTPS_PROXY's", plain, { HTTPS_PROXY: "http://a:1" }, undefined],
    [
      "a host of NO_PROXY is none",
      secure,
      { HTTPS_PROXY: "http://a:1", NO_PROXY: ".snowflakecomputing.app" },
      undefined,
    ],
    ["another host is there", secure, { HTTPS_PROXY: "http://a:1", NO_PROXY: "acme.test" }, "a:1"],
    ["a host of no_proxy is none", secure, { HTTPS_PROXY: "a:1", NO_PROXY: "", no_proxy: "*" }, undefined],
    ["this machine is none", new URL("https://localhost:8443/"), { HTTPS_PROXY: "http://a:1" }, undefined],
    ["its address is none", new URL("https://127.0.0.1:8443/"), { HTTPS_PROXY: "http://a:1" }, undefined],
    ["its other address is none", new URL("https://[::1]/"), { HTTPS_PROXY: "http://a:1" }, undefined],
  ] as const) {
    it(name, () => assert.equal(proxyOn(url, env)?.host, host));
  }
});

describe("a proxy is named by", () => {
  const login = (text: string) => `Basic ${Buffer.from(text).toString("base64")}`;
  for (const [value, host, port, tls, authorization] of [
    ["http://proxy.acme.test:3128", "proxy.acme.test:3128", 3128, false, undefined],
    ["http://proxy.acme.test", "proxy.acme.test:80", 80, false, undefined],
    ["https://proxy.acme.test/", "proxy.acme.test:443", 443, true, undefined],
    ["HTTPS://proxy.acme.test:8443", "proxy.acme.test:8443", 8443, true, undefined],
    ["127.0.0.1:3128", "127.0.0.1:3128", 3128, false, undefined],
    ["proxy.acme.test", "proxy.acme.test:80", 80, false, undefined],
    [" proxy:3128 ", "proxy:3128", 3128, false, undefined],
    ["[::1]:3128", "[::1]:3128", 3128, false, undefined],
    ["user:pass@proxy:3128", "proxy:3128", 3128, false, login("user:pass")],
    ["http://user:p%40ss@proxy:3128", "proxy:3128", 3128, false, login("user:p@ss")],
    ["http://user@proxy:3128", "proxy:3128", 3128, false, login("user:")],
    ["http://user:100%@proxy:3128", "proxy:3128", 3128, false, login("user:100%")],
  ] as const) {
    it(JSON.stringify(value), () => {
      const proxy = proxyOn(secure, { HTTPS_PROXY: value });
      assert.deepEqual([proxy?.host, proxy?.port, proxy?.secure], [host, port, tls]);
      assert.equal(proxy?.authorization?.reveal(), authorization);
      assert.doesNotMatch(inspect(proxy), /pass|p@ss|dXNlcj/);
    });
  }

  const noUrl = "cannot be used: it is not a URL such as http://proxy:3128.";
  const socks = "cannot be used: SOCKS is not supported, only HTTP proxies such as http://proxy:3128.";
  for (const [value, says] of [
    ["not a proxy", noUrl],
    ["http://", noUrl],
    ["http:proxy:3128", noUrl],
    ["ftp://proxy:3128", noUrl],
    ["http://user:pa#ss@proxy:3128", noUrl],
    ["http://proxy:port", noUrl],
    ["socks5://user:pass@proxy:1080", socks],
    ["SOCKS5h://proxy:1080", socks],
  ] as const) {
    it(`not by ${value}`, () => {
      const error = new ProxyUnusable(`The proxy named in https_proxy ${says}`);
      assert.throws(() => proxyOn(secure, { https_proxy: value }), error);
    });
  }
});
