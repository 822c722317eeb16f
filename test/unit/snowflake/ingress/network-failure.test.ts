import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { waitingHelps } from "../../../../src/errors.ts";
import type { NetworkFailure } from "../../../../src/net/http.ts";
import { explainNetworkFailure } from "../../../../src/snowflake/ingress/network-failure.ts";

const caller = { credential: "the token", renewal: "Make a new one." };
const failed = (fault?: "certificate"): NetworkFailure => ({
  kind: "failed",
  reason: "tls",
  detail: "The certificate is for another name.",
  timings: { total: 1 },
  ...(fault === undefined ? {} : { fault }),
});
const explained = (host: string, fault?: "certificate") =>
  explainNetworkFailure(failed(fault), new URL(`https://${host}/`), caller);

suite("a certificate that proves nothing", () => {
  const application = "hello.acmeorg-dev-acct.prod3.snowflake.app";

  test("may yet come to the host of an application service", () => {
    const failure = explained(application, "certificate");
    assert.equal(failure.word, "tls");
    assert.equal(waitingHelps(failure), true);
    assert.match(failure.likely ?? "", /certificate for application services is not there yet/);
  });

  for (const host of [
    "k7qzt2a-acmeorg-dev-acct.snowflakecomputing.app",
    "k7qzt2a.spcs.abcxyz.privatelink.snowflake.app",
    "hello.example.com",
    "evilsnowflake.app",
  ]) {
    test(`is not waited for at ${host}`, () => {
      const failure = explained(host, "certificate");
      assert.equal(waitingHelps(failure), false);
      assert.doesNotMatch(failure.likely ?? "", /application services/);
    });
  }

  test("may come to its host behind private link too", () => {
    const host = "hello.acmeorg-dev-acct.us-west-2.privatelink.snowflake.app";
    assert.equal(waitingHelps(explained(host, "certificate")), true);
  });

  test("is not waited for where an unknown authority issued it", () => {
    assert.equal(waitingHelps(explained(application)), false);
  });
});
