import assert from "node:assert/strict";
import { it } from "node:test";
import { proxyPasswords } from "../../../src/net/proxy-password.ts";

it("the passwords of proxies are known as they are written, and as they are meant", () => {
  const passwords = proxyPasswords({
    HTTPS_PROXY: "http://user:p%40ss@proxy:3128",
    http_proxy: "user:other@proxy:3128",
    HTTP_PROXY: "no proxy",
    NO_PROXY: "acme.test",
  });
  assert.deepEqual(
    passwords.map((password) => password.reveal()),
    ["p%40ss", "p@ss", "other", "other"],
  );
});
