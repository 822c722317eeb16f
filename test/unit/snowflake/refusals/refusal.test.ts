import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { sqlName } from "../../../../src/snowflake/identifier.ts";
import { explainRefusal } from "../../../../src/snowflake/refusals/error-codes.ts";
import { parseCommand } from "../../../runner/command.ts";
import { commandNames } from "../../../runner/command-processor.ts";

const caller = {
  credential: "the token",
  renewal: "Renew it.",
  account: "ACMEORG-DEV_ACCT",
  accountHost: "acmeorg-dev-acct.snowflakecomputing.com",
  user: "ci.bot",
  role: "deployBot",
};

describe("a refusal by Snowflake's code", () => {
  for (const [code, word] of [
    ["390100", "credential-refused"],
    ["390144", "credential-refused"],
    ["390186", "role-refused"],
    ["390189", "role-refused"],
    ["390303", "credential-refused"],
    ["390317", "role-refused"],
    ["390318", "credential-refused"],
    ["390422", "network-policy"],
    ["390432", "network-policy"],
    ["394304", "credential-refused"],
    ["394400", "credential-refused"],
    ["394508", "credential-refused"],
    ["999999", "credential-refused"],
  ] as const) {
    it(`${code} is ${word}`, () => {
      const failure = explainRefusal({ status: 200, code, message: "Something." }, caller);
      assert.equal(failure.word, word);
      assert.ok(failure.happened.includes(`Snowflake answered 200 (${code}): "Something."`), failure.happened);
    });
  }

  it("390317 tells whoever chose the role how it is spelt, and whoever was given a token what it is for", () => {
    const refusal = { status: 400, code: "390317", message: "no" };
    assert.match(
      explainRefusal(refusal, caller).remedy,
      /^Write role: DEPLOYBOT\. Only where SHOW ROLES prints deployBot/,
    );
    assert.match(explainRefusal(refusal, { ...caller, authenticator: "OAUTH" }).remedy, /scope session:role:<role>/);
  });

  for (const [code, word] of [
    ["390317", "role-refused"],
    ["394508", "credential-refused"],
  ] as const) {
    it(`${code} is not about the id token that came with it`, () => {
      const idToken = { issuer: "i", subject: "s", audience: "a" };
      const failure = explainRefusal({ status: 200, code, message: "no" }, { ...caller, idToken });
      assert.equal(failure.word, word);
      assert.doesNotMatch(failure.happened, /knows no user/);
    });
  }

  it("is no property of Object's", () => {
    const failure = explainRefusal({ status: 400, code: "constructor", oauthError: "toString", message: "" }, caller);
    assert.equal(failure.word, "credential-refused");
  });
});

describe("the words of a refusal", () => {
  it("name the caller's address", () => {
    const message = "Incoming request with IP/Token 2001:db8::7 is not allowed to access Snowflake.";
    const failure = explainRefusal({ status: 401, message }, caller);
    assert.match(failure.happened, /; its address is 2001:db8: :7\. /);
  });

  it("lead an administrator to the reason of a refused assertion", () => {
    const id = "6f0c5d9e-1b7a-4a52-9a35-0d6a3f0e9c11";
    const failure = explainRefusal({ status: 400, code: "390144", message: `JWT token is invalid. [${id}]` }, caller);
    assert.deepEqual(failure.sql, [
      `DESC USER "CI.BOT";`,
      `SELECT SYSTEM$GET_LOGIN_FAILURE_DETAILS('${id}');`,
      `ALTER USER "CI.BOT" SET RSA_PUBLIC_KEY_2 = '<public key>';`,
    ]);
  });

  it("grant the role in its own spelling", () => {
    const failure = explainRefusal({ status: 400, code: "390186", message: "no" }, caller);
    assert.equal(failure.sql?.at(-1), 'GRANT ROLE "deployBot" TO USER "CI.BOT";');
  });

  it("are harmless whatever Snowflake, or who stands in its stead, said", () => {
    const hostile = "x\n::error::owned\r##[add-mask]x \u001b[31m";
    const failure = explainRefusal({ status: 400, code: hostile, oauthError: hostile, message: hostile }, caller);
    const names = new Set(commandNames);
    for (const line of failure.happened.split(/\r\n|\r|\n/)) assert.equal(parseCommand(line, names), undefined, line);
    assert.equal(failure.happened.split(/\r\n|\r|\n/).length, 1);
  });
});

describe("a name in SQL", () => {
  for (const [stored, spelt] of [
    ["SVC_CALLER", "SVC_CALLER"],
    ["A$1", "A$1"],
    ["deployBot", '"deployBot"'],
    ["1ST", '"1ST"'],
    ["MY ROLE", '"MY ROLE"'],
    ['A"; DROP ROLE B; --', '"A""; DROP ROLE B; --"'],
    ["", '""'],
  ] as const) {
    it(`${JSON.stringify(stored)} is ${spelt}`, () => assert.equal(sqlName(stored), spelt));
  }
});
