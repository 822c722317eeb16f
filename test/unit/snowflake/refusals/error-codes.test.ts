import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { FailureWord } from "../../../../src/errors.ts";
import type { Caller } from "../../../../src/snowflake/refusals/caller.ts";
import { explainRefusal } from "../../../../src/snowflake/refusals/error-codes.ts";
import type { Refusal } from "../../../../src/snowflake/refusals/refusal.ts";

const caller: Caller = {
  credential: "the OAuth access token",
  renewal: "",
  accountHost: "acmeorg-dev-acct.snowflakecomputing.com",
  account: "ACMEORG-DEV_ACCT",
  user: "ci_bot",
  role: "deployBot",
};

/** Every code of protocol 2.4, 3.5, 4.4 and 5.3, what it is called, and something its reader must read. */
const codes: readonly [code: string, word: FailureWord, says: RegExp][] = [
  ["390100", "credential-refused", /user name or password of ci_bot/],
  ["390104", "credential-refused", /session ended/],
  ["390106", "credential-refused", /new password from ci_bot first/],
  ["390111", "credential-refused", /session ended/],
  ["390112", "credential-refused", /session ended/],
  ["390144", "credential-refused", /DESC USER CI_BOT;/],
  ["390186", "role-refused", /GRANT ROLE "deployBot" TO USER CI_BOT;/],
  ["390189", "role-refused", /SHOW ROLES;/],
  ["390195", "credential-refused", /OAuth access token/],
  ["390201", "role-refused", /UNSET DEFAULT_WAREHOUSE/],
  ["390301", "credential-refused", /is no OAuth access token of this account/],
  ["390302", "credential-refused", /DESC SECURITY INTEGRATION/],
  ["390303", "credential-refused", /is no OAuth access token of this account/],
  ["390304", "credential-refused", /integration/],
  ["390308", "role-refused", /the role deployBot to ci_bot/],
  ["390309", "credential-refused", /of another user/],
  ["390311", "credential-refused", /Leave user out/],
  ["390317", "role-refused", /The OAuth access token is not for the role deployBot/],
  ["390318", "credential-refused", /it has expired/],
  ["390400", "credential-refused", /could not read the login for the account ACMEORG-DEV_ACCT/],
  ["390401", "credential-refused", /LOGIN_HISTORY/],
  ["390422", "network-policy", /198\.51\.100\.9/],
  ["390432", "network-policy", /ALTER USER CI_BOT SET NETWORK_POLICY/],
  ["394300", "credential-refused", /LOGIN_NAME, which may differ from the name/],
  ["394301", "credential-refused", /fault of this action/],
  ["394302", "credential-refused", /clock is wrong/],
  ["394303", "credential-refused", /expired when it came/],
  ["394304", "credential-refused", /not registered for the user/],
  ["394305", "credential-refused", /RS256/],
  ["394306", "credential-refused", /another one's/],
  ["394307", "credential-refused", /another account than the one/],
  ["394400", "credential-refused", /SHOW USER PROGRAMMATIC ACCESS TOKENS FOR USER CI_BOT;/],
  ["394508", "credential-refused", /second factor from ci_bot/],
  ["395092", "credential-refused", /only inside the service/],
];

/** These have this meaning for an OAuth access token only. */
const oauthCodes = ["390195", "390303", "390309", "390311", "390317", "390318"];

describe("a refusal", () => {
  for (const [code, word, says] of codes) {
    it(`${code} is ${word}`, () => {
      const message = "Said by Snowflake about IP/Token 198.51.100.9 here";
      const asked: Caller = oauthCodes.includes(code) ? { ...caller, authenticator: "OAUTH" } : caller;
      const failure = explainRefusal({ status: 200, code, message }, asked);
      assert.equal(failure.word, word);
      const text = [failure.happened, failure.likely, failure.remedy, ...(failure.sql ?? [])].join("\n");
      assert.match(text, says);
      assert.ok(text.includes(`Snowflake answered 200 (${code}): "Said by Snowflake`), text);
      assert.notEqual(failure.remedy, "");
    });
  }

  const others: readonly {
    name: string;
    refusal: Refusal;
    asked?: Partial<Caller>;
    word: FailureWord;
    says: RegExp;
  }[] = [
    {
      name: "a page of no account",
      refusal: { status: 513, message: "an HTML page" },
      word: "account-unreachable",
      says: /does not answer as a Snowflake account/,
    },
    {
      name: "the SQL API switched off",
      refusal: { status: 403, message: "API not enabled" },
      word: "account-unreachable",
      says: /takes no statements by its SQL API[\s\S]*ingress-url/,
    },
    {
      name: "401 without a code",
      refusal: { status: 401, message: "" },
      word: "account-unreachable",
      says: /does not answer as a Snowflake account/,
    },
    {
      name: "401 without a code in a session",
      refusal: { status: 401, message: "Session expired" },
      asked: { session: true },
      word: "credential-refused",
      says: /The session ended while it was in use/,
    },
    {
      name: "a session's code for a token that is of none",
      refusal: { status: 401, code: "390104", message: "User must login again to access the service." },
      asked: { authenticator: "PROGRAMMATIC_ACCESS_TOKEN" },
      word: "credential-refused",
      says: /did not accept the OAuth access token\. Snowflake answered 401 \(390104\)[\s\S]*use a key pair/,
    },
    {
      name: "an assertion's code in a password login",
      refusal: { status: 403, code: "390144", message: "" },
      asked: { authenticator: "SNOWFLAKE" },
      word: "account-unreachable",
      says: /does not answer as a Snowflake account/,
    },
    {
      name: "a role whose name speaks of a second factor",
      refusal: { status: 200, code: "390186", message: "Role 'MFA' is not granted to this user." },
      asked: {},
      word: "role-refused",
      says: /did not grant the role/,
    },
    {
      name: "an assertion and a clock that is off",
      refusal: { status: 400, code: "390144", message: "JWT token is invalid.", clockAheadMs: -605_000 },
      asked: {},
      word: "credential-refused",
      says: /the runner's clock is 10m5s behind Snowflake's\. Snowflake answered 400/,
    },
    {
      name: "an assertion and a clock that is right to the second",
      refusal: { status: 400, code: "390144", message: "JWT token is invalid.", clockAheadMs: 1_400 },
      asked: {},
      word: "credential-refused",
      says: /DESC USER CI_BOT/,
    },
    {
      name: "a key that is not registered, and a clock that is off",
      refusal: { status: 400, code: "394304", message: "no", clockAheadMs: 605_000 },
      asked: {},
      word: "credential-refused",
      says: /DESC USER CI_BOT/,
    },
    {
      name: "trouble",
      refusal: { status: 503, message: "" },
      word: "account-unreachable",
      says: /could not serve the request/,
    },
    {
      name: "a second factor",
      refusal: { status: 200, message: "", nextAction: "EXT_AUTHN_DUO_PUSH_N_PASSCODE" },
      word: "credential-refused",
      says: /second factor/,
    },
    {
      name: "a new password",
      refusal: { status: 200, code: "390999", message: "", nextAction: "PWD_CHANGE" },
      word: "credential-refused",
      says: /new password/,
    },
    {
      name: "a code of tomorrow",
      refusal: { status: 200, code: "399999", message: "Something new." },
      word: "credential-refused",
      says: /LOGIN_HISTORY/,
    },
    {
      name: "a code named like a method",
      refusal: { status: 200, code: "constructor", message: "" },
      word: "credential-refused",
      says: /LOGIN_HISTORY/,
    },
  ];
  for (const { name, refusal, asked, word, says } of others) {
    it(`${name} is ${word}`, () => {
      const failure = explainRefusal(refusal, { ...caller, ...asked });
      assert.equal(failure.word, word);
      assert.match([failure.happened, failure.remedy, ...(failure.sql ?? [])].join("\n"), says);
    });
  }

  it("of an administrator's role says that it is one", () => {
    const failure = explainRefusal({ status: 400, code: "390308", message: "no" }, { ...caller, role: "ACCOUNTADMIN" });
    assert.equal(failure.likely, "It is an administrator's role, which Snowflake blocks for such tokens.");
  });

  it("of an id token spells its claims as SQL, whatever stands in them", () => {
    const idToken = { issuer: "https://issuer.example", subject: "repo:a/b:ref:refs/heads/it's\\x\n", audience: "aud" };
    const failure = explainRefusal({ status: 200, code: "390401", message: "Login failed." }, { ...caller, idToken });
    assert.match(failure.sql?.[1] ?? "", /SUBJECT = 'repo:a\/b:ref:refs\/heads\/it''s\\\\x\\\\n'/);
    assert.deepEqual(
      failure.sql?.filter((line) => line.includes("\n")),
      [],
    );
    const blocked = explainRefusal({ status: 200, code: "390422", message: "" }, { ...caller, idToken });
    assert.equal(blocked.word, "network-policy");
  });
});
