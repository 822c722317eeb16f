import assert from "node:assert/strict";
import { generateKeyPairSync } from "node:crypto";
import { describe, it } from "node:test";
import { KeyError, toPem } from "../../../../src/snowflake/account/key-text.ts";
import { publicKeyDer, readPrivateKey } from "../../../../src/snowflake/account/private-key.ts";
import { pbeMd5Des } from "../../../emulator/world/old-key.ts";
import { fc } from "../../properties.ts";

const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const pkcs8 = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
const passphrase = "correct horse";
const encrypted = privateKey.export({ type: "pkcs8", format: "pem", cipher: "aes-256-cbc", passphrase }).toString();
const oldStyle = privateKey.export({ type: "pkcs1", format: "pem", cipher: "aes-128-cbc", passphrase }).toString();
const ec = generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey;
const bodyOf = (pem: string) => pem.split("\n").slice(1, -2).join("\n");
const der = publicKey.export({ type: "spki", format: "der" });

describe("a private key is read", () => {
  for (const [name, text, secret] of [
    ["from an old-style encrypted PEM, whose headers are lines", oldStyle, passphrase],
    ["from the same with literal \\n", oldStyle.replaceAll("\n", "\\n"), passphrase],
    ["from the same on one line, with blanks", oldStyle.replaceAll("\n", " "), passphrase],
    ["with text before and after it", `Key of CI_BOT:\n${pkcs8}\nthat was it`, undefined],
    ["behind a certificate", `-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n${pkcs8}`, undefined],
    ["from base64 of a PEM with CRLF", Buffer.from(pkcs8.replaceAll("\n", "\r\n")).toString("base64"), undefined],
    ["from base64 of DER", privateKey.export({ type: "pkcs8", format: "der" }).toString("base64"), undefined],
    ["from base64url of DER", privateKey.export({ type: "pkcs8", format: "der" }).toString("base64url"), undefined],
    ["from base64 of DER as PKCS#1", privateKey.export({ type: "pkcs1", format: "der" }).toString("base64"), undefined],
    ["from a PEM body without its marker lines", bodyOf(pkcs8), undefined],
    ["from the same in quotes, with literal \\n", `"${bodyOf(pkcs8).replaceAll("\n", "\\n")}"`, undefined],
    ["from the body of an encrypted key", bodyOf(encrypted), passphrase],
    ["from a PEM with a byte order mark", `\ufeff${pkcs8}`, undefined],
  ] as const) {
    it(name, () => assert.ok(publicKeyDer(readPrivateKey(text, secret)).equals(der)));
  }

  it("wherever white space was put into its body or taken out", () => {
    const [begin = "", ...lines] = pkcs8.trim().split("\n");
    const end = lines.pop() ?? "";
    const blank = fc.constantFrom("", " ", "\n", "\r\n", "\t", "\\n", "\n\n");
    fc.assert(
      fc.property(fc.array(blank, { minLength: lines.length + 1, maxLength: lines.length + 1 }), (blanks) => {
        const body = lines.map((line, index) => `${blanks[index]}${line}`).join("");
        assert.equal(toPem(`${begin}${body}${blanks.at(-1)}${end}`), pkcs8);
      }),
    );
  });
});

describe("a private key is refused", () => {
  for (const [name, text, secret, says] of [
    ["empty", "", undefined, "is not a PEM private key"],
    ["random text", "correct horse battery staple", undefined, "is not a PEM private key"],
    [
      "base64 that was cut",
      bodyOf(pkcs8).slice(0, -40),
      undefined,
      "begins like a key in base64 but is not whole: it was cut",
    ],
    [
      "base64 of something else",
      Buffer.from("correct horse").toString("base64"),
      undefined,
      "is not a PEM private key",
    ],
    [
      "a public key as base64 of DER",
      der.toString("base64"),
      undefined,
      "is a public key, not a private key Snowflake can use",
    ],
    ["the body of an encrypted key", bodyOf(encrypted), undefined, "is encrypted and there is no passphrase"],
    [
      "the body of an elliptic key",
      ec.export({ type: "sec1", format: "der" }).toString("base64"),
      undefined,
      "is an EC key; Snowflake's key-pair sign-in takes RSA keys only",
    ],
    [
      "by PBE-MD5-DES, whatever the passphrase",
      pbeMd5Des(privateKey.export({ type: "pkcs8", format: "der" }), passphrase),
      passphrase,
      "is encrypted by PBE-MD5-DES, an old cipher that OpenSSL 3, and so this action, no longer reads; whether the passphrase is right was not tried",
    ],
    [
      "by DES in an old-style PEM",
      oldStyle.replace("AES-128-CBC,", "DES-CBC,").replace(/(DES-CBC,[0-9A-F]{16})[0-9A-F]+/, "$1"),
      passphrase,
      "is encrypted by DES-CBC, an old cipher",
    ],
    ["cut", pkcs8.slice(0, -40), undefined, "begins like a PEM file but has no END line: it was cut"],
    [
      "an OpenSSH key",
      "-----BEGIN OPENSSH PRIVATE KEY-----\nb3Bl\n-----END OPENSSH PRIVATE KEY-----",
      undefined,
      "is an OpenSSH key, not a private key Snowflake can use",
    ],
    [
      "a certificate",
      "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----",
      undefined,
      "is a certificate, not a private key Snowflake can use",
    ],
    ["encrypted", encrypted, undefined, "is encrypted and there is no passphrase"],
    ["encrypted the old way", oldStyle, undefined, "is encrypted and there is no passphrase"],
    [
      "with the wrong passphrase",
      encrypted,
      "battery staple",
      "could not be decrypted: the passphrase is wrong, or the key is damaged",
    ],
    [
      "an Ed25519 key",
      generateKeyPairSync("ed25519").privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
      undefined,
      "is an ED25519 key; Snowflake's key-pair sign-in takes RSA keys only",
    ],
  ] as const) {
    it(name, () => assert.throws(() => readPrivateKey(text, secret), new RegExp(`^KeyError: ${says}`)));
  }

  it("without a word of it in the error, whatever was damaged", () => {
    fc.assert(
      fc.property(fc.nat(pkcs8.length - 1), fc.constantFrom("", "A", "!", "-", "\n-----END"), (at, character) => {
        try {
          readPrivateKey(`${pkcs8.slice(0, at)}${character}${pkcs8.slice(at + 1)}`, undefined);
        } catch (error) {
          assert.ok(error instanceof KeyError, String(error));
          const shown = `${error.message} ${error.remedy}`;
          for (const line of pkcs8.split("\n").filter((one) => one.length === 64))
            assert.ok(!shown.includes(line.slice(0, 16)));
        }
      }),
      { numRuns: 300 },
    );
  });
});
