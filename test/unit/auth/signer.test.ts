import assert from "node:assert/strict";
import { generateKeyPairSync } from "node:crypto";
import { describe, it } from "node:test";
import type { SignInContext } from "../../../src/auth/method.ts";
import { readSigner } from "../../../src/auth/signer.ts";
import { Settings } from "../../../src/inputs/credential/settings.ts";
import { Reader } from "../../../src/inputs/reader.ts";
import { hostGuard } from "../../../src/snowflake/host-guard.ts";
import { fakeClock } from "../fake-clock.ts";
import { emptyMachine } from "../inputs/empty-machine.ts";
import { cannot, key, keyPair, type Refusal, refused } from "../inputs/refusal.ts";

const wantedKey =
  "Give the whole PEM file of an RSA key, from its line BEGIN PRIVATE KEY (or BEGIN ENCRYPTED PRIVATE KEY) to its END line.";

const pem = (key: ReturnType<typeof ec>) => key.privateKey.export({ type: "pkcs8", format: "pem" }).toString();
const ec = () => generateKeyPairSync("ec", { namedCurve: "P-256" });
const sec1 = () => ec().privateKey.export({ type: "sec1", format: "pem" }).toString();

const cases: readonly Refusal[] = [
  {
    name: "no key",
    inputs: () => ({ ...keyPair, "private-key": "hunter2" }),
    says: cannot("private-key", "is not a PEM private key", wantedKey),
  },
  {
    name: "a key that was cut",
    inputs: () => ({ ...keyPair, "private-key": key.pkcs8.slice(0, 900) }),
    says: cannot("private-key", "begins like a PEM file but has no END line: it was cut", wantedKey),
  },
  {
    name: "a key that was damaged",
    inputs: () => ({ ...keyPair, "private-key": key.pkcs8.replace(/^MII.{40}/m, "") }),
    says: cannot("private-key", "is damaged: its content is not a key", wantedKey),
  },
  {
    name: "a public key",
    inputs: () => ({
      ...keyPair,
      "private-key": key.publicKey.export({ type: "spki", format: "pem" }).toString(),
    }),
    says: cannot("private-key", "is a public key, not a private key Snowflake can use", wantedKey),
  },
  {
    name: "an encrypted key without passphrase",
    inputs: () => ({ ...keyPair, "private-key": key.encryptedPkcs8("correct horse") }),
    says: cannot(
      "private-key",
      "is encrypted and there is no passphrase",
      "Give its passphrase in the input private-key-passphrase.",
    ),
  },
  {
    name: "an encrypted key with the wrong passphrase",
    inputs: () => ({
      ...keyPair,
      "private-key": key.encryptedPkcs8("correct horse"),
      "private-key-passphrase": "battery staple",
    }),
    says: cannot(
      "private-key",
      "could not be decrypted: the passphrase is wrong, or the key is damaged",
      "Check the input private-key-passphrase; try both on your machine with: openssl rsa -in rsa_key.p8 -check.",
    ),
  },
  {
    name: "an EC key",
    inputs: () => ({ ...keyPair, "private-key": pem(ec()) }),
    says: cannot(
      "private-key",
      "is an EC key; Snowflake's key-pair sign-in takes RSA keys only",
      "Make an RSA key of at least 2048 bits (openssl genrsa 2048) and register its public half with ALTER USER … SET RSA_PUBLIC_KEY.",
    ),
  },
  {
    name: "an EC key as openssl ecparam writes it",
    inputs: () => ({
      ...keyPair,
      "private-key": `-----BEGIN EC PARAMETERS-----\nBggqhkjOPQMBBw==\n-----END EC PARAMETERS-----\n${sec1()}`,
    }),
    says: cannot(
      "private-key",
      "is an EC key; Snowflake's key-pair sign-in takes RSA keys only",
      "Make an RSA key of at least 2048 bits (openssl genrsa 2048) and register its public half with ALTER USER … SET RSA_PUBLIC_KEY.",
    ),
  },
  {
    name: "a short RSA key",
    inputs: () => ({
      ...keyPair,
      "private-key": generateKeyPairSync("rsa", { modulusLength: 1024 })
        .privateKey.export({ type: "pkcs8", format: "pem" })
        .toString(),
    }),
    says: cannot(
      "private-key",
      "is an RSA key of 1024 bits; Snowflake wants at least 2048",
      "Make a new key: openssl genrsa 2048.",
    ),
  },
];

describe("a private key", () => {
  for (const one of cases) it(`${one.name} is refused`, refused("key-unreadable", one));
});

const context = (clock: SignInContext["clock"], masked: string[]): SignInContext => ({
  clock,
  http: () => Promise.reject(new Error("A signer sends nothing")),
  limits: { timeoutMs: 1, maxBytes: 1, signal: new AbortController().signal },
  signal: new AbortController().signal,
  mask: (secret) => masked.push(secret.reveal()),
  redact: (text) => text,
  log: () => undefined,
  saveSession: () => undefined,
});

/** The signer of these inputs, and what was masked while it was read. */
async function read(inputs: Readonly<Record<string, string>>) {
  const masked: string[] = [];
  const reader = new Reader(
    (input) => inputs[input] ?? "",
    (secret) => masked.push(secret.reveal()),
    (text) => text,
  );
  const guard = hostGuard([]);
  const settings = await Settings.read(reader, { guard, machine: emptyMachine, object: undefined, nowMs: 0 });
  return { signer: readSigner(settings), masked };
}

describe("a signer", () => {
  it("has the key masked as it was given, and as the file it was made of", async () => {
    const oneLine = key.pkcs8.trim().replaceAll("\n", "\\n");
    assert.deepEqual((await read({ ...keyPair, "private-key": oneLine })).masked, [oneLine, key.pkcs8.trim()]);
  });

  it("is none without account or user", async () => {
    for (const missing of ["account", "user"])
      assert.equal((await read({ ...keyPair, [missing]: "" })).signer, undefined);
  });

  it("masks what it signs, and signs anew each time it is asked to", async () => {
    const { signer } = await read(keyPair);
    const masked: string[] = [];
    const clock = fakeClock();
    const first = await signer?.sign(context(clock, masked));
    clock.advance(1_000);
    const second = await signer?.sign(context(clock, masked));
    assert.deepEqual(masked, [first?.reveal(), second?.reveal()]);
    assert.notEqual(masked[0], masked[1]);
  });

  it("shares an assertion for half an hour, also among those who ask at the same time", async () => {
    const { signer } = await read(keyPair);
    const masked: string[] = [];
    const clock = fakeClock();
    const shared = () => signer?.shared(context(clock, masked));
    await Promise.all([shared(), shared()]);
    clock.advance(30 * 60_000);
    await shared();
    assert.equal(masked.length, 1);
    clock.advance(1);
    await shared();
    assert.equal(masked.length, 2);
  });
});
