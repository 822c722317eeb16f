import assert from "node:assert/strict";
import { generateKeyPairSync } from "node:crypto";
import { describe, it } from "node:test";
import { annotation, host, type Scene, startScene } from "./scenario.ts";

interface Case {
  readonly name: string;
  readonly inputs: (scene: Scene) => Readonly<Record<string, string>>;
  /** The annotation without its first word and its link. */
  readonly says: string;
}

const cannot = (input: string, fault: string, remedy: string) =>
  `The input ${input} cannot be used: it ${fault}.\nWhat to do: ${remedy}`;

const wantedKey =
  "Give the whole PEM file of an RSA key, from -----BEGIN PRIVATE KEY----- (or BEGIN ENCRYPTED PRIVATE KEY) to its END line.";

const pem = (key: ReturnType<typeof ec>) => key.privateKey.export({ type: "pkcs8", format: "pem" }).toString();
const ec = () => generateKeyPairSync("ec", { namedCurve: "P-256" });
const sec1 = () => ec().privateKey.export({ type: "sec1", format: "pem" }).toString();

const invalid: readonly Case[] = [
  { name: "two credentials", inputs: ({ pat, keyPair }) => ({ ...pat, ...keyPair }), says: "?" },
  { name: "an unknown auth-method", inputs: ({ pat }) => ({ ...pat, "auth-method": "oauth2" }), says: "?" },
  { name: "a key pair without user and account", inputs: ({ world }) => ({ "ingress-url": host, "private-key": world.key.pkcs8 }), says: "?" },
  { name: "an auth-method without its credential", inputs: () => ({ "ingress-url": host, "auth-method": "pat" }), says: "?" },
  { name: "a token in quotes", inputs: ({ pat }) => ({ ...pat, token: `"${pat["token"]}"` }), says: "?" },
  { name: "a token with its scheme", inputs: ({ pat }) => ({ ...pat, token: `Bearer ${pat["token"]}` }), says: "?" },
  { name: "an http URL", inputs: ({ pat }) => ({ ...pat, "ingress-url": `http://${host}/x` }), says: "?" },
  { name: "a URL with a user", inputs: ({ pat }) => ({ ...pat, "ingress-url": `https://ci:pa55-w0rd@${host}` }), says: "?" },
  { name: "an http URL with a user", inputs: ({ pat }) => ({ ...pat, "ingress-url": `http://ci:pa55-w0rd@${host}` }), says: "?" },
  { name: "no URL at all", inputs: ({ pat }) => ({ ...pat, "ingress-url": "my endpoint" }), says: "?" },
  { name: "a URL with a fragment", inputs: ({ pat }) => ({ ...pat, "ingress-url": `https://${host}/#top` }), says: "?" },
  { name: "the provisioning text", inputs: ({ pat }) => ({ ...pat, "ingress-url": "Endpoints provisioning in progress... check back in a few minutes" }), says: "?" },
  { name: "the sign-in page", inputs: ({ pat }) => ({ ...pat, "ingress-url": "https://sfc-endpoint-login.snowflakecomputing.app/sfc-oauth-begin" }), says: "?" },
  { name: "an account that is a URL", inputs: ({ keyPair }) => ({ ...keyPair, account: "https://acmeorg-dev-acct.snowflakecomputing.com" }), says: "?" },
  { name: "an account that is a host", inputs: ({ keyPair }) => ({ ...keyPair, account: "acmeorg-dev_acct.snowflakecomputing.com" }), says: "?" },
  { name: "an account that is none", inputs: ({ keyPair }) => ({ ...keyPair, account: "acme org" }), says: "?" },
  { name: "an account-url with a path", inputs: ({ keyPair }) => ({ ...keyPair, "account-url": "https://acmeorg-dev-acct.snowflakecomputing.com/console" }), says: "?" },
  { name: "an account-url with a user", inputs: ({ keyPair }) => ({ ...keyPair, "account-url": "http://ci:pa55-w0rd@acmeorg-dev-acct.snowflakecomputing.com" }), says: "?" },
  { name: "a header without a colon", inputs: ({ pat }) => ({ ...pat, headers: "X-One: 1\n\nX-Two 2" }), says: "?" },
  { name: "a header with a line break", inputs: ({ pat }) => ({ ...pat, headers: "X-One: 1\rX-Two: 2" }), says: "?" },
  { name: "a header with a letter that cannot travel", inputs: ({ pat }) => ({ ...pat, headers: "X-One: 👋" }), says: "?" },
  { name: "a header with a name that is none", inputs: ({ pat }) => ({ ...pat, headers: "X One: 1" }), says: "?" },
  { name: "a header that is the client's", inputs: ({ pat }) => ({ ...pat, headers: "Content-Length: 3" }), says: "?" },
  { name: "a header that is the gateway's", inputs: ({ pat }) => ({ ...pat, headers: "X-SF-SPCS-Authorization: x" }), says: "?" },
  { name: "a Snowflake token by hand", inputs: ({ pat }) => ({ ...pat, headers: 'Authorization: Snowflake Token="x"' }), says: "?" },
  { name: "a body file that is missing", inputs: ({ pat }) => ({ ...pat, "body-file": "missing.json" }), says: "?" },
  { name: "a body file that is a folder", inputs: ({ pat }) => ({ ...pat, "body-file": "." }), says: "?" },
  { name: "two bodies", inputs: ({ pat }) => ({ ...pat, body: "x", "body-file": "missing.json" }), says: "?" },
  { name: "a path that is a URL", inputs: ({ pat }) => ({ ...pat, path: `https://${host}/x` }), says: "?" },
  { name: "a path with a blank", inputs: ({ pat }) => ({ ...pat, path: "/a b" }), says: "?" },
  { name: "a method that is none", inputs: ({ pat }) => ({ ...pat, method: "GET /" }), says: "?" },
  { name: "a method the ingress refuses", inputs: ({ pat }) => ({ ...pat, method: "trace" }), says: "?" },
  { name: "a timeout without unit", inputs: ({ pat }) => ({ ...pat, timeout: "30" }), says: "?" },
  { name: "a timeout of nothing", inputs: ({ pat }) => ({ ...pat, timeout: "0s" }), says: "?" },
  { name: "a limit without unit", inputs: ({ pat }) => ({ ...pat, "body-limit": "64" }), says: "?" },
  { name: "a boolean that is none", inputs: ({ pat }) => ({ ...pat, summary: "yes" }), says: "?" },
  { name: "a condition that cannot be read", inputs: ({ pat }) => ({ ...pat, expect: "status = 200" }), says: "?" },
  { name: "several answers of a single attempt", inputs: ({ pat }) => ({ ...pat, consecutive: "3" }), says: "?" },
  { name: "an allowed host that is a URL", inputs: ({ pat }) => ({ ...pat, "allowed-hosts": "https://example.com/" }), says: "?" },
  { name: "an allowed host that is half the world", inputs: ({ pat }) => ({ ...pat, "allowed-hosts": "example.com, app" }), says: "?" },
];

const unreadable: readonly Case[] = [
  { name: "no key", inputs: ({ keyPair }) => ({ ...keyPair, "private-key": "hunter2" }), says: cannot("private-key", "is not a PEM private key", wantedKey) },
  { name: "a key that was cut", inputs: ({ keyPair, world }) => ({ ...keyPair, "private-key": world.key.pkcs8.slice(0, 900) }), says: "?" },
  { name: "a key that was damaged", inputs: ({ keyPair, world }) => ({ ...keyPair, "private-key": world.key.pkcs8.replace(/^MII.{40}/m, "") }), says: "?" },
  { name: "a public key", inputs: ({ keyPair, world }) => ({ ...keyPair, "private-key": world.key.publicKey.export({ type: "spki", format: "pem" }).toString() }), says: "?" },
  { name: "an encrypted key without passphrase", inputs: ({ keyPair, world }) => ({ ...keyPair, "private-key": world.key.encryptedPkcs8("correct horse") }), says: "?" },
  { name: "an encrypted key with the wrong passphrase", inputs: ({ keyPair, world }) => ({ ...keyPair, "private-key": world.key.encryptedPkcs8("correct horse"), "private-key-passphrase": "battery staple" }), says: "?" },
  { name: "an EC key", inputs: ({ keyPair }) => ({ ...keyPair, "private-key": pem(ec()) }), says: "?" },
  { name: "an EC key as openssl ecparam writes it", inputs: ({ keyPair }) => ({ ...keyPair, "private-key": `-----BEGIN EC PARAMETERS-----\nBggqhkjOPQMBBw==\n-----END EC PARAMETERS-----\n${sec1()}` }), says: "?" },
  { name: "a short RSA key", inputs: ({ keyPair }) => ({ ...keyPair, "private-key": generateKeyPairSync("rsa", { modulusLength: 1024 }).privateKey.export({ type: "pkcs8", format: "pem" }).toString() }), says: "?" },
];

const notAllowed: readonly Case[] = [
  { name: "a host that is not Snowflake's", inputs: ({ pat }) => ({ ...pat, "ingress-url": "https://example.com/x" }), says: "?" },
  { name: "an account-url that is not Snowflake's", inputs: ({ keyPair }) => ({ ...keyPair, "account-url": "https://acmeorg.example.com" }), says: "?" },
];

for (const [word, cases] of [
  ["input-invalid", invalid],
  ["key-unreadable", unreadable],
  ["host-not-allowed", notAllowed],
] as const) {
  describe(word, () => {
    for (const { name, inputs, says } of cases) {
      it(name, async (t) => {
        const scene = await startScene(t);
        const step = await scene.run({ inputs: inputs(scene), canaries: ["pa55-w0rd", "hunter2"] });
        assert.equal(annotation(step, word), `${word}: ${says}`);
        assert.equal(step.outcome, "failure");
        const { healthy, failure, attempts } = step.outputs;
        assert.deepEqual({ healthy, failure, attempts }, { healthy: "false", failure: word, attempts: "0" });
        assert.deepEqual(scene.emulator.journal, [], "something was sent");
      });
    }
  });
}
