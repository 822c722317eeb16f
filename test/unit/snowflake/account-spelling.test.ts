import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { hostDoubt, spellingDoubt } from "../../../src/snowflake/account-spelling.ts";

describe("an account's identifier", () => {
  for (const identifier of [
    "ACMEORG-DEV_ACCT",
    "acmeorg-dev",
    "xy12345.eu-central-1",
    "xy12345.us-east-2.aws",
    "xy12345.west-europe.azure",
    "xy12345.us-central1.gcp",
    "xy12345.us-gov-west-1.aws",
    "xy12345.privatelink",
    "acmeorg-dev_acct.privatelink",
    "xy12345-ext77.global",
    "acmeorg-a-b.global",
  ]) {
    it(`${identifier} is well spelt`, () => assert.equal(spellingDoubt(identifier), undefined));
  }

  for (const [identifier, write] of [
    ["ACMEORG.DEV_ACCT", "ACMEORG-DEV_ACCT"],
    ["acmeorg.prod", "acmeorg-prod"],
    ["ACMEORG-DEV-ACCT", "ACMEORG-DEV_ACCT"],
    ["acmeorg-dev-acct-2.privatelink", "acmeorg-dev_acct_2.privatelink"],
    ["XY12345", undefined],
  ] as const) {
    it(`${identifier} is doubtful`, () => {
      const doubt = spellingDoubt(identifier);
      assert.equal(doubt?.write, write);
      assert.match(doubt?.doubt ?? "", /^\S+ (?:has|looks) .*\.$/);
    });
  }
});

describe("an account's host", () => {
  for (const [host, doubtful] of [
    ["acmeorg-dev-acct.snowflakecomputing.com", false],
    ["acmeorg-dev-acct.privatelink.snowflakecomputing.com", false],
    ["xy12345.eu-central-1.snowflakecomputing.com:8443", false],
    ["snowflake.example.com", false],
    ["acmeorg.dev-acct.snowflakecomputing.com", true],
    ["xy12345.snowflakecomputing.com", true],
  ] as const) {
    it(`${host} is ${doubtful ? "doubtful" : "well spelt"}`, () =>
      assert.equal(hostDoubt(host) !== undefined, doubtful));
  }
});
