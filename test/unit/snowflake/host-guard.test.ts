import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { hostGuard, isSignInHost, isSnowflakeHost } from "../../../src/snowflake/host-guard.ts";

const guard = hostGuard(["example.com", "spcs.acme.test"]);

describe("the host guard", () => {
  for (const [host, ingress, account] of [
    ["k7q-acmeorg-dev-acct.snowflakecomputing.app", true, false],
    ["k7q.spcs.s1.privatelink.snowflake.app", true, false],
    ["app.acmeorg-dev-acct.us-west-2.aws.snowflake.app", true, false],
    ["acmeorg-dev-acct.snowflakecomputing.com", false, true],
    ["acmeorg-dev-acct.privatelink.snowflakecomputing.com", true, true],
    ["xy12345.cn-north-1.snowflakecomputing.cn", false, true],
    ["snowflakecomputing.app", false, false],
    ["snowflakecomputing.com", false, false],
    ["evilsnowflakecomputing.app", false, false],
    ["evilsnowflakecomputing.com", false, false],
    ["k7q.snowflakecomputing.app.example.org", false, false],
    ["k7q.pp-snowflakecomputing.app", false, false],
    ["example.com", true, true],
    ["a.b.example.com", true, true],
    ["notexample.com", false, false],
    ["example.com.evil.org", false, false],
    ["x.spcs.acme.test", true, true],
    ["acme.test", false, false],
  ] as const) {
    it(`${host}: ingress ${ingress ? "yes" : "no"}, account ${account ? "yes" : "no"}`, () => {
      assert.deepEqual([guard.allowsIngress(host), guard.allowsAccount(host)], [ingress, account]);
    });
  }
});

describe("a host of Snowflake's, and one that signs callers in", () => {
  for (const [host, snowflake, signIn] of [
    ["acmeorg-dev-acct.snowflakecomputing.com", true, true],
    ["xy12345.cn-north-1.snowflakecomputing.cn", true, true],
    ["sfc-endpoint-login.snowflakecomputing.app", true, true],
    ["sfc-endpoint-login.s1.privatelink.snowflakecomputing.com", true, true],
    ["k7q-acmeorg-dev-acct.snowflakecomputing.app", true, false],
    ["k7q.spcs.s1.privatelink.snowflake.app", true, false],
    ["sfc-endpoint-login.example.com", false, false],
    ["evilsnowflakecomputing.com", false, false],
    ["snowflakecomputing.com.evil.org", false, false],
  ] as const) {
    it(`${host}: ${snowflake ? "yes" : "no"}, ${signIn ? "yes" : "no"}`, () => {
      assert.deepEqual([isSnowflakeHost(host), isSignInHost(host)], [snowflake, signIn]);
    });
  }
});
