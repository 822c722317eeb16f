import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { redirectTo } from "../emulator/account/routes.ts";
import { startScene } from "./scenario.ts";

/** Account identifiers people use, the host they lead to, and the account part of the assertion (protocol 3.3, 4.6). */
const cases = [
  { account: "ACMEORG-DEV_ACCT", host: "acmeorg-dev-acct.snowflakecomputing.com", issuer: "ACMEORG-DEV_ACCT" },
  { account: "acmeorg-dev_acct", host: "acmeorg-dev-acct.snowflakecomputing.com", issuer: "ACMEORG-DEV_ACCT" },
  { account: "<locator>.eu-central-1", host: "<locator>.eu-central-1.snowflakecomputing.com", issuer: "<LOCATOR>" },
  { account: "<locator>.us-east-2.aws", host: "<locator>.us-east-2.aws.snowflakecomputing.com", issuer: "<LOCATOR>" },
  { account: "<LOCATOR>.us-west-2", host: "<locator>.snowflakecomputing.com", issuer: "<LOCATOR>" },
  { account: "<LOCATOR>", host: "<locator>.snowflakecomputing.com", issuer: "<LOCATOR>" },
  { account: "<locator>-ext77.global", host: "<locator>-ext77.global.snowflakecomputing.com", issuer: "<LOCATOR>" },
  {
    account: "acmeorg-dev_acct.privatelink",
    host: "acmeorg-dev-acct.privatelink.snowflakecomputing.com",
    issuer: "ACMEORG-DEV_ACCT",
  },
];

describe("account", () => {
  for (const { account, host, issuer } of cases) {
    it(`${account} signs in at ${host} as ${issuer}`, async (t) => {
      const { run, keyPair, world, requests } = await startScene(t);
      const located = (text: string) =>
        text.replace("<locator>", world.account.locator.toLowerCase()).replace("<LOCATOR>", world.account.locator);
      world.account.hosts.push(located(host));
      const step = await run({ inputs: { ...keyPair, account: located(account), path: "/healthcheck" } });

      assert.equal(step.outputs["healthy"], "true", step.log);
      const [exchange] = requests();
      assert.equal(exchange?.host, located(host));
      const [, claims = ""] = (new URLSearchParams(exchange?.body).get("assertion") ?? "").split(".");
      const { iss, sub } = JSON.parse(Buffer.from(claims, "base64url").toString()) as Record<string, string>;
      assert.equal(sub, `${located(issuer)}.CI_BOT`);
      assert.equal(iss, `${sub}.${world.key.fingerprint}`);
    });
  }
});

describe("account-url", () => {
  for (const url of [
    "acmeorg-dev-acct.privatelink.snowflakecomputing.com",
    "https://acmeorg-dev-acct.privatelink.snowflakecomputing.com",
    "https://ACMEORG-DEV-ACCT.privatelink.snowflakecomputing.com/",
  ]) {
    it(`${url} is where the sign-in goes`, async (t) => {
      const { run, keyPair, requests } = await startScene(t);
      const step = await run({ inputs: { ...keyPair, "account-url": url, path: "/healthcheck" } });
      assert.equal(step.outputs["healthy"], "true", step.log);
      assert.equal(requests()[0]?.host, "acmeorg-dev-acct.privatelink.snowflakecomputing.com");
    });
  }
});

describe("user", () => {
  it("is the login name, in whatever case it is written", async (t) => {
    const { run, keyPair, world } = await startScene(t);
    world.user.loginName = "ci.bot@acme.example";
    const step = await run({ inputs: { ...keyPair, user: "CI.Bot@acme.example", path: "/healthcheck" } });
    assert.equal(step.outputs["healthy"], "true", step.log);
  });
});

describe("an account that has moved", () => {
  for (const [name, service] of [
    ["is followed with a key pair", {}],
    ["is followed by statements too", { "ingress-url": "", service: "TUTORIAL_DB.DATA_SCHEMA.ECHO_SERVICE" }],
  ] as const) {
    it(name, async (t) => {
      const { run, keyPair, world } = await startScene(t);
      world.account.intercept = redirectTo("acmeorg-dev_acct.snowflakecomputing.com", 307);
      const step = await run({ inputs: { ...keyPair, path: "/healthcheck", ...service } });
      assert.equal(step.outputs["healthy"], "true", step.log);
    });
  }
});
