import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { accountProblem, parseAccount } from "../../../../src/snowflake/account/account.ts";

describe("parseAccount", () => {
  // Issuer: the JWT generator of Snowflake's tutorial 8 (protocol 3.3). Host: Snowflake's drivers (protocol 4.6).
  for (const [identifier, issuer, host] of [
    ["ACMEORG-DEV_ACCT", "ACMEORG-DEV_ACCT", "acmeorg-dev-acct.snowflakecomputing.com"],
    ["acmeorg-dev_acct", "ACMEORG-DEV_ACCT", "acmeorg-dev-acct.snowflakecomputing.com"],
    ["acmeorg-dev_acct.privatelink", "ACMEORG-DEV_ACCT", "acmeorg-dev-acct.privatelink.snowflakecomputing.com"],
    ["xy12345", "XY12345", "xy12345.snowflakecomputing.com"],
    ["xy12345.us-west-2", "XY12345", "xy12345.snowflakecomputing.com"],
    ["XY12345.EU-Central-1", "XY12345", "xy12345.eu-central-1.snowflakecomputing.com"],
    ["xy12345.us-east-2.aws", "XY12345", "xy12345.us-east-2.aws.snowflakecomputing.com"],
    ["xy12345.us-west-2.privatelink", "XY12345", "xy12345.us-west-2.privatelink.snowflakecomputing.com"],
    ["xy12345.cn-northwest-1", "XY12345", "xy12345.cn-northwest-1.snowflakecomputing.cn"],
    ["xy12345-ext77.global", "XY12345", "xy12345-ext77.global.snowflakecomputing.com"],
  ] as const) {
    it(identifier, () => {
      assert.equal(accountProblem(identifier), undefined);
      assert.deepEqual(parseAccount(identifier), { identifier, issuer, host });
    });
  }
});

describe("accountProblem", () => {
  for (const [identifier, alone] of [
    ["https://acmeorg-dev_acct.snowflakecomputing.com", "acmeorg-dev_acct"],
    ["acmeorg-dev_acct.snowflakecomputing.com", "acmeorg-dev_acct"],
    ["xy12345.cn-north-1.snowflakecomputing.cn", "xy12345.cn-north-1"],
    ["https://xy12345.eu-central-1.snowflakecomputing.com/console/login", "xy12345.eu-central-1"],
  ] as const) {
    it(`finds the identifier in ${identifier}`, () => {
      const problem = accountProblem(identifier);
      assert.equal(problem?.fault, `is "${identifier}", which is more than the identifier`);
      assert.match(problem.remedy, new RegExp(`^Write the identifier alone: ${alone}\\. `));
    });
  }

  for (const identifier of ["acme org", "acme..org", ".acme", "-acme", "acme-", "acme;drop", "größe", "a@b", "_x"]) {
    it(`finds none in ${JSON.stringify(identifier)}`, () => {
      assert.match(accountProblem(identifier)?.fault ?? "", /, which is not an account identifier$/);
    });
  }

  it("does not show what stands before an @", () => {
    assert.doesNotMatch(JSON.stringify(accountProblem("https://ci:hunter2@acme.snowflakecomputing.com")), /hunter2/);
  });
});
