import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { UserKey } from "../emulator/world/key.ts";
import { startScene } from "./scenario.ts";

const passphrase = "correct horse battery staple";
const base64 = (text: string) => Buffer.from(text).toString("base64");

/** What becomes of a key on its way through a secret. */
const forms: Readonly<Record<string, (key: UserKey) => string>> = {
  "PKCS#8": ({ pkcs8 }) => pkcs8,
  "PKCS#1": ({ pkcs1 }) => pkcs1,
  "literal \\n": ({ pkcs8 }) => pkcs8.replaceAll("\n", "\\n"),
  "literal \\r\\n": ({ pkcs1 }) => pkcs1.replaceAll("\n", "\\r\\n"),
  CRLF: ({ pkcs8 }) => pkcs8.replaceAll("\n", "\r\n"),
  "on one line, with blanks": ({ pkcs8 }) => pkcs8.replaceAll("\n", " "),
  "on one line, without": ({ pkcs8 }) => pkcs8.replaceAll("\n", ""),
  "without its last line end": ({ pkcs8 }) => pkcs8.trimEnd(),
  "indented and in quotes": ({ pkcs8 }) => `"${pkcs8.replaceAll("\n", "\n    ")}"`,
  "base64 of the PEM": ({ pkcs8 }) => base64(pkcs8),
  "base64 of the PEM, broken into lines": ({ pkcs1 }) => base64(pkcs1).replace(/.{76}/g, "$&\n"),
};

const encrypted: Readonly<Record<string, (pem: string) => string>> = {
  "encrypted PKCS#8": (pem) => pem,
  "encrypted, literal \\n": (pem) => pem.replaceAll("\n", "\\n"),
  "encrypted, base64 of the PEM": base64,
};

describe("a private key works as", () => {
  for (const [name, form] of Object.entries(forms)) {
    it(name, async (t) => {
      const { run, keyPair, world } = await startScene(t);
      const given = form(world.key);
      const step = await run({ inputs: { ...keyPair, "private-key": given, path: "/healthcheck" }, canaries: [given] });
      assert.equal(step.outputs["healthy"], "true", step.log);
    });
  }

  for (const [name, form] of Object.entries(encrypted)) {
    it(name, async (t) => {
      const { run, keyPair, world } = await startScene(t);
      const given = form(world.key.encryptedPkcs8(passphrase));
      const inputs = { ...keyPair, "private-key": given, "private-key-passphrase": passphrase, path: "/healthcheck" };
      const step = await run({ inputs, canaries: [given, passphrase] });
      assert.equal(step.outputs["healthy"], "true", step.log);
    });
  }

  it("a key whose passphrase is not needed", async (t) => {
    const { run, keyPair } = await startScene(t);
    const inputs = { ...keyPair, "private-key-passphrase": passphrase, path: "/healthcheck" };
    const step = await run({ inputs, canaries: [passphrase] });
    assert.equal(step.outputs["healthy"], "true", step.log);
  });
});
