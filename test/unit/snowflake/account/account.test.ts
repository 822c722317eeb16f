import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseAccount } from "../../../../src/snowflake/account/account.ts";
import { accountProblem, hyphensProblem } from "../../../../src/snowflake/account/account-slip.ts";

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
      assert.equal(accountProblem(identifier) ?? hyphensProblem(identifier), undefined);
      assert.deepEqual(parseAccount(identifier), { identifier, issuer, host });
    });
  }
});
