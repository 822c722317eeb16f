import { generateKeyPairSync } from "node:crypto";
import { describe, it } from "node:test";
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
