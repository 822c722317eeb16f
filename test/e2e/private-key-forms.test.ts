import assert from "node:assert/strict";
import { createPrivateKey } from "node:crypto";
import { describe, it } from "node:test";
import type { UserKey } from "../emulator/world/key.ts";
import { pbeMd5Des } from "../emulator/world/old-key.ts";
import { annotation, startScene } from "./scenario.ts";

const passphrase = "correct horse battery staple";
const base64 = (text: string) => Buffer.from(text).toString("base64");

/** What stands between the marker lines: base64 of DER. */
const bodyOf = (pem: string) => pem.split("\n").slice(1, -2).join("\n");

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
  "a PEM body without its marker lines": ({ pkcs8 }) => bodyOf(pkcs8),
  "the same on one line, in quotes": ({ pkcs8 }) => `"${bodyOf(pkcs8).replaceAll("\n", "")}"`,
  "base64 of DER, PKCS#1": ({ pkcs1 }) => bodyOf(pkcs1).replaceAll("\n", ""),
  "base64 of the PEM": ({ pkcs8 }) => base64(pkcs8),
  "base64 of the PEM, broken into lines": ({ pkcs1 }) => base64(pkcs1).replace(/.{76}/g, "$&\n"),
};

const encrypted: Readonly<Record<string, (pem: string) => string>> = {
  "encrypted PKCS#8": (pem) => pem,
  "encrypted, literal \\n": (pem) => pem.replaceAll("\n", "\\n"),
  "encrypted, base64 of the PEM": base64,
  "encrypted, base64 of DER": bodyOf,
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

  it("not where an old cipher encrypts it: the line that converts it is given", async (t) => {
    const { run, keyPair, world } = await startScene(t);
    const given = pbeMd5Des(createPrivateKey(world.key.pkcs8).export({ type: "pkcs8", format: "der" }), passphrase);
    const inputs = { ...keyPair, "private-key": given, "private-key-passphrase": passphrase };
    const step = await run({ inputs, canaries: [given, passphrase] });
    assert.equal(
      annotation(step, "key-unreadable"),
      `key-unreadable: The input private-key cannot be used: it is encrypted by PBE-MD5-DES, an old cipher that OpenSSL 3, and so this action, no longer reads; whether the passphrase is right was not tried.
What to do: Encrypt it anew, and store the new file: openssl pkcs8 -topk8 -v2 aes-256-cbc -in rsa_key.p8 -out new_rsa_key.p8 -provider legacy -provider default`,
    );
  });

  it("a key whose passphrase is not needed", async (t) => {
    const { run, keyPair } = await startScene(t);
    const inputs = { ...keyPair, "private-key-passphrase": passphrase, path: "/healthcheck" };
    const step = await run({ inputs, canaries: [passphrase] });
    assert.equal(step.outputs["healthy"], "true", step.log);
  });
});
