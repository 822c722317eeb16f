import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { NoProxy } from "../../../src/net/no-proxy.ts";

describe("NO_PROXY", () => {
  for (const [value, url, covered] of [
    ["", "https://acme.test/", false],
    ["acme.test", "https://acme.test/", true],
    ["acme.test", "https://app.acme.test/", true],
    ["acme.test", "https://notacme.test/", false],
    ["acme.test", "https://acme.test.example/", false],
    ["Acme.TEST", "https://acme.test/", true],
    ["acme.test.", "https://acme.test/", true],
    ["acme.test", "https://acme.test./", true],
    [".acme.test", "https://acme.test/", true],
    [".acme.test", "https://app.acme.test/", true],
    ["*.acme.test", "https://app.acme.test/", true],
    ["*.acme.test", "https://acme.test/", false],
    ["*", "https://acme.test/", true],
    ["example.com, *", "https://acme.test/", true],
    ["example.com acme.test", "https://acme.test/", true],
    [",, ,acme.test,", "https://acme.test/", true],
    ["acme.test:8443", "https://acme.test:8443/", true],
    ["acme.test:8443", "https://acme.test/", false],
    ["acme.test:443", "https://acme.test/", true],
    ["acme.test:80", "http://acme.test/", true],
    ["*:8443", "https://acme.test/", false],
    ["*:8443", "https://acme.test:8443/", true],
    ["10.0.0.7", "https://10.0.0.7/", true],
    ["::1", "https://[::1]:8443/", true],
    ["[::1]", "https://[::1]:8443/", true],
    ["[::1]:8443", "https://[::1]:8443/", true],
    ["[::1]:8443", "https://[::1]/", false],
    [".", "https://acme.test/", false],
  ] as const) {
    it(`"${value}" ${covered ? "covers" : "does not cover"} ${url}`, () => {
      assert.equal(new NoProxy(value).covers(new URL(url)), covered);
    });
  }
});
