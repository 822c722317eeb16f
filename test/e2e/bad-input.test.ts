import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { annotation, host, type Scene, startScene } from "./scenario.ts";

interface Case {
  readonly name: string;
  readonly word: "input-invalid" | "key-unreadable" | "host-not-allowed";
  readonly inputs: (scene: Scene) => Readonly<Record<string, string>>;
  readonly says: string;
}

// Each fault alone, and its text, is tested in test/unit/inputs; here they come together.
const cases: readonly Case[] = [
  {
    name: "everything that can be wrong with the endpoint, the request and the checks",
    word: "input-invalid",
    inputs: ({ pat }) => ({
      ...pat,
      "ingress-url": `http://ci:pa55-w0rd@${host}`,
      "allowed-hosts": "app",
      path: "/a b",
      method: "GET /",
      headers: "X-One 1\nX-Two: 2\rX-Three: 3\nHost: example.com",
      body: "x",
      "body-file": "missing.json",
      timeout: "30",
      expect: "status = 200",
      consecutive: "0",
      "body-limit": "64",
      summary: "yes",
    }),
    says: `There are 13 problems with the inputs. Nothing was sent.
  - allowed-hosts: it holds "app", which is not a domain. Write domains of at least two parts, such as example.com, without https:// and port.
  - ingress-url: it carries a user or password before the host ${host}. Take it out; credentials belong in their own inputs.
  - headers: it has no colon in line 1. Write one header a line as Name: value.
  - headers: it has, in the value in line 2, a line break, a control character or a letter outside Latin-1. Encode such values, for example as base64 or percent-encoded.
  - headers: it sets Host in line 3, which is not yours to set. Leave it out.
  - body-file: it is given together with body. Give only one of the two.
  - path: it contains a space or a fragment ("/a b"). Write %20 for a space, and leave out what begins with #.
  - method: it is "GET /". Write an HTTP method, such as GET or POST.
  - expect: it cannot be read at line 1, column 8. "=" is not an operator; did you mean "=="? Here, status takes ==, !=, <, <=, >, >=, [not] in.
      status = 200
             ^
  - timeout: it is "30", which has no unit. Write 30s for seconds, 30ms for milliseconds or 30m for minutes.
  - consecutive: it is "0". Write a whole number from 1 to 100.
  - body-limit: it is "64", which has no unit. Write 64B for bytes, 64KB or 64MB.
  - summary: it is "yes". Write true or false.
What to do: Fix them all and run the job again.`,
  },
  {
    name: "everything that can be wrong with the credentials",
    word: "input-invalid",
    inputs: ({ keyPair }) => ({
      ...keyPair,
      account: "acme org",
      "account-url": "https://acmeorg.example.com",
      "private-key": "hunter2",
      "private-key-passphrase": "correct horse",
      user: "",
    }),
    says: `There are 4 problems with the inputs. Nothing was sent.
  - account: it is "acme org", which is not an account identifier. Write it as ACMEORG-DEV_ACCT, or xy12345.eu-central-1 for a locator; SELECT CURRENT_ORGANIZATION_NAME() || '-' || CURRENT_ACCOUNT_NAME() prints it.
  - account-url: it is at acmeorg.example.com, which is not a Snowflake host; a credential sent there would be given away. Use the account's host, such as acmeorg-dev-acct.snowflakecomputing.com. Only if this host is really yours, name its domain in allowed-hosts.
  - user: it is not given, and auth-method key-pair needs it together with private-key and account. Give the user's LOGIN_NAME.
  - private-key: it is not a PEM private key. Give the whole PEM file of an RSA key, from its line BEGIN PRIVATE KEY (or BEGIN ENCRYPTED PRIVATE KEY) to its END line.
What to do: Fix them all and run the job again.`,
  },
  {
    name: "two credentials",
    word: "input-invalid",
    inputs: ({ pat, keyPair }) => ({ ...pat, ...keyPair }),
    says: `The input auth-method cannot be used: it is auto, but token and private-key are given, which mean different ways to sign in.
What to do: Give only one of them, or set auth-method to pat or key-pair.`,
  },
  {
    name: "a damaged key",
    word: "key-unreadable",
    inputs: ({ keyPair, world }) => ({ ...keyPair, "private-key": world.key.pkcs8.replace(/^MII.{40}/m, "") }),
    says: `The input private-key cannot be used: it is damaged: its content is not a key.
What to do: Give the whole PEM file of an RSA key, from its line BEGIN PRIVATE KEY (or BEGIN ENCRYPTED PRIVATE KEY) to its END line.`,
  },
  {
    name: "a host that is not Snowflake's, for the token and for the key",
    word: "host-not-allowed",
    inputs: ({ keyPair }) => ({
      ...keyPair,
      "ingress-url": "https://example.com/x",
      "account-url": "https://acmeorg.example.com",
    }),
    says: `There are 2 problems with the inputs. Nothing was sent.
  - ingress-url: it is at example.com, which is not a Snowflake host; a token sent there would be given away. Use the host that SHOW ENDPOINTS prints as ingress_url, such as ${host}. Only if this host is really yours, name its domain in allowed-hosts.
  - account-url: it is at acmeorg.example.com, which is not a Snowflake host; a credential sent there would be given away. Use the account's host, such as acmeorg-dev-acct.snowflakecomputing.com. Only if this host is really yours, name its domain in allowed-hosts.
What to do: Fix them all and run the job again.`,
  },
];

describe("everything that is wrong with the inputs is reported at once, and nothing is sent", () => {
  for (const { name, word, inputs, says } of cases) {
    it(name, async (t) => {
      const scene = await startScene(t);
      const step = await scene.run({ inputs: inputs(scene), canaries: ["pa55-w0rd", "hunter2", "correct horse"] });
      assert.equal(annotation(step, word), `${word}: ${says}`);
      assert.equal(step.outcome, "failure");
      const { healthy, failure, attempts } = step.outputs;
      assert.deepEqual({ healthy, failure, attempts }, { healthy: "false", failure: word, attempts: "0" });
      assert.deepEqual(scene.emulator.journal, [], "something was sent");
    });
  }
});
