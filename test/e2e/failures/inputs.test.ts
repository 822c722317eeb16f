import { describe, it } from "node:test";
import { type FailureCase, fails, title } from "./failure-case.ts";

const cases: readonly FailureCase[] = [
  {
    word: "input-invalid",
    when: "nothing is given",
    arrange: () => ({}),
    says: `input-invalid: There are 2 problems with the inputs. Nothing was sent.
  - ingress-url: it is not given, nor is service or gateway. Write the endpoint as SHOW ENDPOINTS prints it, such as k7qzt2a-acmeorg-dev-acct.snowflakecomputing.app, or name the service (DATABASE.SCHEMA.SERVICE) or its gateway.
  - token: it is not given, nor any other credential. Give token (a programmatic access token), or private-key with account and user. Or none at all: workload identity takes account, and permissions: id-token: write. In a pull request from a fork GitHub withholds secrets: they arrive empty.
What to do: Fix them all and run the job again.`,
    attempts: "0",
  },
  {
    word: "key-unreadable",
    when: "the passphrase is not the key's",
    arrange: ({ world, keyPair }) => ({
      ...keyPair,
      "private-key": world.key.encryptedPkcs8("correct horse"),
      "private-key-passphrase": "battery staple",
    }),
    says: `key-unreadable: The input private-key cannot be used: it could not be decrypted: the passphrase is wrong, or the key is damaged.
What to do: Check the input private-key-passphrase; try both on your machine with: openssl rsa -in rsa_key.p8 -check.`,
    attempts: "0",
  },
  {
    word: "host-not-allowed",
    when: "the host only looks like Snowflake's",
    arrange: ({ pat }) => ({ ...pat, "ingress-url": "k7qzt2a-evilsnowflakecomputing.app" }),
    says: `host-not-allowed: The input ingress-url cannot be used: it is at k7qzt2a-evilsnowflakecomputing.app, which is not a Snowflake host; a token sent there would be given away.
What to do: Use the host that SHOW ENDPOINTS prints as ingress_url, such as k7qzt2a-acmeorg-dev-acct.snowflakecomputing.app. Only if this host is really yours, name its domain in allowed-hosts.`,
    attempts: "0",
  },
];

describe("inputs that cannot be used", () => {
  for (const one of cases) it(title(one), fails(one));
});
