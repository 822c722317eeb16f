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
  "Give the whole PEM file of an RSA key, from its line BEGIN PRIVATE KEY (or BEGIN ENCRYPTED PRIVATE KEY) to its END line.";

const pem = (key: ReturnType<typeof ec>) => key.privateKey.export({ type: "pkcs8", format: "pem" }).toString();
const ec = () => generateKeyPairSync("ec", { namedCurve: "P-256" });
const sec1 = () => ec().privateKey.export({ type: "sec1", format: "pem" }).toString();

const invalid: readonly Case[] = [
  {
    name: "two credentials",
    inputs: ({ pat, keyPair }) => ({ ...pat, ...keyPair }),
    says: cannot(
      "auth-method",
      "is auto, but token and private-key are given, which mean different ways to sign in",
      "Give only one of them, or set auth-method to pat or key-pair.",
    ),
  },
  {
    name: "an unknown auth-method",
    inputs: ({ pat }) => ({ ...pat, "auth-method": "oauth2" }),
    says: cannot("auth-method", 'is "oauth2"', "Choose one of auto, pat, key-pair."),
  },
  {
    name: "a key pair without user and account",
    inputs: ({ world }) => ({ "ingress-url": host, "private-key": world.key.pkcs8 }),
    says: `There are 2 problems with the inputs. Nothing was sent.
  - account: it is not given, and auth-method key-pair needs it together with private-key and user. Give the account identifier, such as ACMEORG-DEV_ACCT (Snowsight shows it under Account details).
  - user: it is not given, and auth-method key-pair needs it together with private-key and account. Give the user's LOGIN_NAME.
What to do: Mend them all and run the job again.`,
  },
  {
    name: "an auth-method without its credential",
    inputs: () => ({ "ingress-url": host, "auth-method": "pat" }),
    says: cannot(
      "token",
      "is not given, and auth-method pat needs it",
      "Give a programmatic access token, from a secret: token: ${{ secrets.SNOWFLAKE_PAT }}.",
    ),
  },
  {
    name: "a token in quotes",
    inputs: ({ pat }) => ({ ...pat, token: `"${pat["token"]}"` }),
    says: cannot(
      "token",
      "holds blanks, quotes or control characters, which no programmatic access token has",
      "Store exactly the token_secret that Snowflake showed when the token was made, without quotes or a Bearer in front.",
    ),
  },
  {
    name: "a token with its scheme",
    inputs: ({ pat }) => ({ ...pat, token: `Bearer ${pat["token"]}` }),
    says: cannot(
      "token",
      "holds blanks, quotes or control characters, which no programmatic access token has",
      "Store exactly the token_secret that Snowflake showed when the token was made, without quotes or a Bearer in front.",
    ),
  },
  {
    name: "an http URL",
    inputs: ({ pat }) => ({ ...pat, "ingress-url": `http://${host}/x` }),
    says: cannot(
      "ingress-url",
      `is "http://${host}/x", which is not https; a token must not travel in the clear`,
      `Write https://${host}, or the host alone.`,
    ),
  },
  {
    name: "a URL with a user",
    inputs: ({ pat }) => ({ ...pat, "ingress-url": `https://ci:pa55-w0rd@${host}` }),
    says: cannot(
      "ingress-url",
      `carries a user or password before the host ${host}`,
      "Take it out; credentials belong into their own inputs.",
    ),
  },
  {
    name: "an http URL with a user",
    inputs: ({ pat }) => ({ ...pat, "ingress-url": `http://ci:pa55-w0rd@${host}` }),
    says: cannot(
      "ingress-url",
      `carries a user or password before the host ${host}`,
      "Take it out; credentials belong into their own inputs.",
    ),
  },
  {
    name: "no URL at all",
    inputs: ({ pat }) => ({ ...pat, "ingress-url": "my endpoint" }),
    says: cannot(
      "ingress-url",
      'is "my endpoint", which is neither a host nor a URL',
      `Write what SHOW ENDPOINTS prints as ingress_url, such as ${host}.`,
    ),
  },
  {
    name: "a URL with a fragment",
    inputs: ({ pat }) => ({ ...pat, "ingress-url": `https://${host}/#top` }),
    says: cannot(
      "ingress-url",
      `is "https://${host}/#top", which has a fragment that no server sees`,
      "Leave out what begins with #.",
    ),
  },
  {
    name: "the provisioning text",
    inputs: ({ pat }) => ({
      ...pat,
      "ingress-url": "Endpoints provisioning in progress... check back in a few minutes",
    }),
    says: cannot(
      "ingress-url",
      `is "Endpoints provisioning in progress... check back in a few minutes": Snowflake's notice that the endpoint is still being provisioned, not a host`,
      "Read ingress_url again in a few minutes: SHOW ENDPOINTS IN SERVICE <database>.<schema>.<service>.",
    ),
  },
  {
    name: "the sign-in page",
    inputs: ({ pat }) => ({
      ...pat,
      "ingress-url": "https://sfc-endpoint-login.snowflakecomputing.app/sfc-oauth-begin",
    }),
    says: cannot(
      "ingress-url",
      `is "https://sfc-endpoint-login.snowflakecomputing.app/sfc-oauth-begin", which is Snowflake's sign-in page and not the endpoint`,
      `Write what SHOW ENDPOINTS prints as ingress_url, such as ${host}.`,
    ),
  },
  {
    name: "an account that is a URL",
    inputs: ({ keyPair }) => ({ ...keyPair, account: "https://acmeorg-dev-acct.snowflakecomputing.com" }),
    says: cannot(
      "account",
      'is "https://acmeorg-dev-acct.snowflakecomputing.com", which is more than the identifier',
      "Write the identifier alone: acmeorg-dev-acct. A host that cannot be derived from it goes into account-url.",
    ),
  },
  {
    name: "an account that is a host",
    inputs: ({ keyPair }) => ({ ...keyPair, account: "acmeorg-dev_acct.snowflakecomputing.com" }),
    says: cannot(
      "account",
      'is "acmeorg-dev_acct.snowflakecomputing.com", which is more than the identifier',
      "Write the identifier alone: acmeorg-dev_acct. A host that cannot be derived from it goes into account-url.",
    ),
  },
  {
    name: "an account that is none",
    inputs: ({ keyPair }) => ({ ...keyPair, account: "acme org" }),
    says: cannot(
      "account",
      'is "acme org", which is not an account identifier',
      "Write it as ACMEORG-DEV_ACCT, or xy12345.eu-central-1 for a locator; SELECT CURRENT_ORGANIZATION_NAME() || '-' || CURRENT_ACCOUNT_NAME() prints it.",
    ),
  },
  {
    name: "an account-url with a path",
    inputs: ({ keyPair }) => ({ ...keyPair, "account-url": "https://acmeorg-dev-acct.snowflakecomputing.com/console" }),
    says: cannot(
      "account-url",
      'is "https://acmeorg-dev-acct.snowflakecomputing.com/console", which is more than a host',
      "Write https://acmeorg-dev-acct.snowflakecomputing.com alone.",
    ),
  },
  {
    name: "an account-url with a user",
    inputs: ({ keyPair }) => ({
      ...keyPair,
      "account-url": "http://ci:pa55-w0rd@acmeorg-dev-acct.snowflakecomputing.com",
    }),
    says: cannot(
      "account-url",
      "carries a user or password before the host",
      "Take it out; credentials belong into their own inputs.",
    ),
  },
  {
    name: "a header without a colon",
    inputs: ({ pat }) => ({ ...pat, headers: "X-One: 1\n\nX-Two 2" }),
    says: cannot("headers", "has no colon in line 3", "Write one header a line as Name: value."),
  },
  {
    name: "a header with a line break",
    inputs: ({ pat }) => ({ ...pat, headers: "X-One: 1\rX-Two: 2" }),
    says: cannot(
      "headers",
      "has, in the value of X-One in line 1, a line break, a control character or a letter outside Latin-1",
      "Encode such values, for example as base64 or percent-encoded.",
    ),
  },
  {
    name: "a header with a letter that cannot travel",
    inputs: ({ pat }) => ({ ...pat, headers: "X-One: 👋" }),
    says: cannot(
      "headers",
      "has, in the value of X-One in line 1, a line break, a control character or a letter outside Latin-1",
      "Encode such values, for example as base64 or percent-encoded.",
    ),
  },
  {
    name: "a header with a name that is none",
    inputs: ({ pat }) => ({ ...pat, headers: "X One: 1" }),
    says: cannot(
      "headers",
      'has a name in line 1 that is none ("X One")',
      "A header's name is letters, digits and hyphens.",
    ),
  },
  {
    name: "a header that is the client's",
    inputs: ({ pat }) => ({ ...pat, headers: "Content-Length: 3" }),
    says: cannot("headers", "sets Content-Length in line 1, which is not yours to set", "Leave it out."),
  },
  {
    name: "a header that is the gateway's",
    inputs: ({ pat }) => ({ ...pat, headers: "X-SF-SPCS-Authorization: x" }),
    says: cannot(
      "headers",
      "sets X-SF-SPCS-Authorization in line 1, which is not yours to set",
      "Leave it out: Snowflake's token goes into it by itself when you set an Authorization of the app's own.",
    ),
  },
  {
    name: "a Snowflake token by hand",
    inputs: ({ pat }) => ({ ...pat, headers: 'Authorization: Snowflake Token="x"' }),
    says: cannot(
      "headers",
      "sets a Snowflake token in line 1 by hand",
      "Give it in the input token: it is masked, guarded and sent rightly there.",
    ),
  },
  {
    name: "a body file that is missing",
    inputs: ({ pat }) => ({ ...pat, "body-file": "missing.json" }),
    says: cannot(
      "body-file",
      "names missing.json, which does not exist",
      "Write a path relative to the workspace; is there a checkout step before this one?",
    ),
  },
  {
    name: "a body file that is a folder",
    inputs: ({ pat }) => ({ ...pat, "body-file": "." }),
    says: cannot(
      "body-file",
      "names ., which is a folder",
      "Write a path relative to the workspace; is there a checkout step before this one?",
    ),
  },
  {
    name: "two bodies",
    inputs: ({ pat }) => ({ ...pat, body: "x", "body-file": "missing.json" }),
    says: cannot("body-file", "is given together with body", "Give only one of the two."),
  },
  {
    name: "a path that is a URL",
    inputs: ({ pat }) => ({ ...pat, path: `https://${host}/x` }),
    says: cannot(
      "path",
      `is a whole URL ("https://${host}/x")`,
      "Write the path alone, such as /healthcheck; the host belongs into ingress-url.",
    ),
  },
  {
    name: "a path with a blank",
    inputs: ({ pat }) => ({ ...pat, path: "/a b" }),
    says: cannot(
      "path",
      'holds a blank or a fragment ("/a b")',
      "Write %20 for a blank, and leave out what begins with #.",
    ),
  },
  {
    name: "a method that is none",
    inputs: ({ pat }) => ({ ...pat, method: "GET /" }),
    says: cannot("method", 'is "GET /"', "Write an HTTP method, such as GET or POST."),
  },
  {
    name: "a method the ingress refuses",
    inputs: ({ pat }) => ({ ...pat, method: "trace" }),
    says: cannot("method", "is TRACE, which the ingress does not forward", "Use GET."),
  },
  {
    name: "a timeout without unit",
    inputs: ({ pat }) => ({ ...pat, timeout: "30" }),
    says: cannot(
      "timeout",
      'is "30"',
      '"30" has no unit: write 30s for seconds, 30ms for milliseconds or 30m for minutes.',
    ),
  },
  {
    name: "a timeout of nothing",
    inputs: ({ pat }) => ({ ...pat, timeout: "0s" }),
    says: cannot("timeout", 'is "0s", which is out of range', "Write a duration from 1ms to 24d."),
  },
  {
    name: "a limit without unit",
    inputs: ({ pat }) => ({ ...pat, "body-limit": "64" }),
    says: cannot("body-limit", 'is "64"', '"64" has no unit: write 64B for bytes, 64KB or 64MB.'),
  },
  {
    name: "a boolean that is none",
    inputs: ({ pat }) => ({ ...pat, summary: "yes" }),
    says: cannot("summary", 'is "yes"', "Write true or false."),
  },
  {
    name: "a condition that cannot be read",
    inputs: ({ pat }) => ({ ...pat, expect: "status = 200" }),
    says: cannot(
      "expect",
      "cannot be read at line 1, column 8",
      `"=" is not an operator; did you mean "=="? Here, status takes ==, !=, <, <=, >, >=, [not] in.
  status = 200
         ^`,
    ),
  },
  {
    name: "several answers of a single attempt",
    inputs: ({ pat }) => ({ ...pat, consecutive: "3" }),
    says: cannot(
      "consecutive",
      "is 3, but wait is 0s, which leaves time for one attempt only",
      "Set wait, for example to 2m.",
    ),
  },
  {
    name: "an allowed host that is a URL",
    inputs: ({ pat }) => ({ ...pat, "allowed-hosts": "https://example.com/" }),
    says: cannot(
      "allowed-hosts",
      'holds "https://example.com/", which is not a domain',
      "Write domains of at least two parts, such as example.com, without https:// and port.",
    ),
  },
  {
    name: "an allowed host that is half the world",
    inputs: ({ pat }) => ({ ...pat, "allowed-hosts": "example.com, app" }),
    says: cannot(
      "allowed-hosts",
      'holds "app", which is not a domain',
      "Write domains of at least two parts, such as example.com, without https:// and port.",
    ),
  },
];

const unreadable: readonly Case[] = [
  {
    name: "no key",
    inputs: ({ keyPair }) => ({ ...keyPair, "private-key": "hunter2" }),
    says: cannot("private-key", "is not a PEM private key", wantedKey),
  },
  {
    name: "a key that was cut",
    inputs: ({ keyPair, world }) => ({ ...keyPair, "private-key": world.key.pkcs8.slice(0, 900) }),
    says: cannot("private-key", "begins like a PEM file but has no END line: it was cut", wantedKey),
  },
  {
    name: "a key that was damaged",
    inputs: ({ keyPair, world }) => ({ ...keyPair, "private-key": world.key.pkcs8.replace(/^MII.{40}/m, "") }),
    says: cannot("private-key", "is damaged: its content is not a key", wantedKey),
  },
  {
    name: "a public key",
    inputs: ({ keyPair, world }) => ({
      ...keyPair,
      "private-key": world.key.publicKey.export({ type: "spki", format: "pem" }).toString(),
    }),
    says: cannot("private-key", "is a public key, not a private key Snowflake can use", wantedKey),
  },
  {
    name: "an encrypted key without passphrase",
    inputs: ({ keyPair, world }) => ({ ...keyPair, "private-key": world.key.encryptedPkcs8("correct horse") }),
    says: cannot(
      "private-key",
      "is encrypted and there is no passphrase",
      "Give its passphrase in the input private-key-passphrase.",
    ),
  },
  {
    name: "an encrypted key with the wrong passphrase",
    inputs: ({ keyPair, world }) => ({
      ...keyPair,
      "private-key": world.key.encryptedPkcs8("correct horse"),
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
    inputs: ({ keyPair }) => ({ ...keyPair, "private-key": pem(ec()) }),
    says: cannot(
      "private-key",
      "is an EC key; Snowflake's key-pair sign-in takes RSA keys only",
      "Make an RSA key of at least 2048 bits (openssl genrsa 2048) and register its public half with ALTER USER … SET RSA_PUBLIC_KEY.",
    ),
  },
  {
    name: "an EC key as openssl ecparam writes it",
    inputs: ({ keyPair }) => ({
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
    inputs: ({ keyPair }) => ({
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

const notAllowed: readonly Case[] = [
  {
    name: "a host that is not Snowflake's",
    inputs: ({ pat }) => ({ ...pat, "ingress-url": "https://example.com/x" }),
    says: cannot(
      "ingress-url",
      "is at example.com, which is not a host of Snowflake's; a token sent there would be given away",
      `Use the host that SHOW ENDPOINTS prints, such as ${host}. Only if this host is really yours, name its domain in allowed-hosts.`,
    ),
  },
  {
    name: "an account-url that is not Snowflake's",
    inputs: ({ keyPair }) => ({ ...keyPair, "account-url": "https://acmeorg.example.com" }),
    says: cannot(
      "account-url",
      "is at acmeorg.example.com, which is not a host of Snowflake's; a credential sent there would be given away",
      "Use the account's host, such as acmeorg-dev-acct.snowflakecomputing.com. Only if this host is really yours, name its domain in allowed-hosts.",
    ),
  },
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
