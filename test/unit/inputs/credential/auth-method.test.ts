import assert from "node:assert/strict";
import { generateKeyPairSync } from "node:crypto";
import { describe, it } from "node:test";
import type { Machine } from "../../../../src/connections/machine.ts";
import { ActionError } from "../../../../src/errors.ts";
import { parseInputs } from "../../../../src/inputs.ts";
import { fakeClock } from "../../fake-clock.ts";
import { emptyMachine } from "../empty-machine.ts";

const endpoint = { "ingress-url": "k7q.snowflakecomputing.app" };
const key = generateKeyPairSync("rsa", { modulusLength: 2048 })
  .privateKey.export({ type: "pkcs8", format: "pem" })
  .toString();
const token = { token: "some-token" };
const account = { account: "ACMEORG-DEV_ACCT", user: "CI_BOT" };
const keyPair = { "private-key": key, ...account };
const password = { password: "some-password", ...account };
const idTokens = { ACTIONS_ID_TOKEN_REQUEST_URL: "https://github.example/?x=1", ACTIONS_ID_TOKEN_REQUEST_TOKEN: "t" };
const configured = { SNOWFLAKE_CONNECTIONS: `[default]\naccount = "acme"\nuser = "U"\npassword = "some-password"\n` };

async function chosen(inputs: Readonly<Record<string, string>>, env: Machine["env"]): Promise<string> {
  const read = (input: string) => ({ ...endpoint, ...inputs })[input] ?? "";
  try {
    const source = {
      read,
      givenInputs: [],
      readFile: () => new Uint8Array(),
      machine: { ...emptyMachine, env },
      clock: fakeClock(),
      mask: () => undefined,
      redact: (text: string) => text,
    };
    const { credential } = await parseInputs(source);
    return `${credential.kind}: ${credential.introduction.replace(/SHA256:\S+=/, "SHA256:…")}`;
  } catch (error) {
    if (error instanceof ActionError) return `${error.failure.happened} ${(error.failure.details ?? []).join(" ")}`;
    throw error;
  }
}

const host = "acmeorg-dev-acct.snowflakecomputing.com";
const forkWarning = "is not given, nor any other credential";

const cases: readonly [inputs: Readonly<Record<string, string>>, env: Machine["env"], says: string][] = [
  // What the inputs mean.
  [token, {}, "pat: programmatic access token"],
  [keyPair, {}, `key-pair: key pair SHA256:…, user CI_BOT, default role, at ${host}`],
  [password, {}, `session: session by password, user CI_BOT, default role, at ${host}`],
  [
    { connection: "default" },
    configured,
    "session: connection default, session by password, user U, default role, at acme.snowflakecomputing.com",
  ],
  [
    { connection: "default", "private-key": key },
    configured,
    "session: connection default, session by key pair SHA256:…, user U",
  ],
  // More than one is an error, unless auth-method says which.
  [{ ...token, ...keyPair }, {}, "auth-method cannot be used: it is auto, but token and private-key are given"],
  [{ ...password, ...token }, {}, "auth-method cannot be used: it is auto, but token and password are given"],
  [{ ...token, ...keyPair, "auth-method": "pat" }, {}, "pat: programmatic access token"],
  [{ ...token, ...keyPair, "auth-method": "key-pair" }, {}, "key-pair: key pair"],
  [
    { ...token, ...account, "auth-method": "session" },
    {},
    "session: session by programmatic access token, user CI_BOT",
  ],
  [
    { ...token, ...account, "auth-method": "session" },
    { SNOWFLAKE_AUTHENTICATOR: "oauth" },
    "session: session by OAuth access token",
  ],
  // Without inputs: the default connection, the environment, workload identity, in this order.
  [
    {},
    { ...configured, ...idTokens, SNOWFLAKE_AUTHENTICATOR: "snowflake" },
    "session: connection default, session by password",
  ],
  [
    {},
    { SNOWFLAKE_PASSWORD: "some-password", SNOWFLAKE_USER: "U", SNOWFLAKE_ACCOUNT: "acme", ...idTokens },
    "session: session by password, user U",
  ],
  [{}, { SNOWFLAKE_TOKEN: "some-token" }, "pat: programmatic access token"],
  [
    {},
    { SNOWFLAKE_TOKEN: "t", SNOWFLAKE_AUTHENTICATOR: "OAuth", SNOWFLAKE_ACCOUNT: "acme" },
    "session: session by OAuth access token",
  ],
  [
    {},
    { SNOWFLAKE_TOKEN: "some-token", SNOWFLAKE_PASSWORD: "some-password" },
    "it is auto, but SNOWFLAKE_TOKEN and SNOWFLAKE_PASSWORD are given",
  ],
  [account, idTokens, `workload-identity: session by GitHub's id token for snowflakecomputing.com, user CI_BOT`],
  [
    { ...account, audience: "https://acme.example" },
    idTokens,
    "workload-identity: session by GitHub's id token for https://acme.example",
  ],
  [account, {}, forkWarning],
  [{}, idTokens, forkWarning],
  [{ token: "" }, {}, forkWarning],
  // An input always wins.
  [
    token,
    { ...configured, SNOWFLAKE_PASSWORD: "some-password", SNOWFLAKE_AUTHENTICATOR: "SNOWFLAKE_JWT" },
    "pat: programmatic access token",
  ],
  // What is missing, and what there is no use for.
  [
    { "private-key": key },
    {},
    "account: it is not given, and auth-method key-pair needs it together with private-key and user.",
  ],
  [
    { password: "some-password", user: "U" },
    {},
    "The input account cannot be used: it is not given, and auth-method session needs it.",
  ],
  [
    { ...token, audience: "a" },
    {},
    "The input audience cannot be used: it is given, and auth-method pat has no use for it.",
  ],
  [
    { ...token, ...password, "auth-method": "pat" },
    {},
    "The input password cannot be used: it is given, and auth-method pat has no use for it.",
  ],
  [{ ...account, ...token, "auth-method": "workload-identity" }, idTokens, "The input token cannot be used"],
  [
    { ...account, "auth-method": "workload-identity" },
    { SNOWFLAKE_WORKLOAD_IDENTITY_PROVIDER: "AWS", ...idTokens },
    "SNOWFLAKE_WORKLOAD_IDENTITY_PROVIDER cannot be used: it is AWS.",
  ],
];

describe("the way to sign in", () => {
  for (const [inputs, env, says] of cases) {
    it(`[${Object.keys(inputs).join(", ")}] with [${Object.keys(env).join(", ")}]: ${says}`, async () => {
      const answer = await chosen(inputs, env);
      assert.ok(answer.includes(says), answer);
    });
  }
});
