import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Machine } from "../../../../src/connections/machine.ts";
import { Settings } from "../../../../src/inputs/credential/settings.ts";
import { Reader } from "../../../../src/inputs/reader.ts";
import { hostGuard } from "../../../../src/snowflake/host-guard.ts";
import { emptyMachine } from "../empty-machine.ts";

async function settingsOf(inputs: Readonly<Record<string, string>>, env: Machine["env"] = {}) {
  const masked: string[] = [];
  const reader = new Reader(
    (input) => inputs[input] ?? "",
    (secret) => masked.push(secret.reveal()),
    (text) => text,
  );
  const machine = { ...emptyMachine, env };
  const settings = await Settings.read(reader, { guard: hostGuard([]), machine, object: undefined, nowMs: 0 });
  return { settings, masked, problems: reader.problems };
}

describe("a setting", () => {
  for (const [name, inputs, env] of [
    ["of an input", { password: "hunter22" }, {}],
    ["of the environment", {}, { SNOWFLAKE_PASSWORD: "hunter22" }],
    ["of a connection", {}, { SNOWFLAKE_CONNECTIONS_DEFAULT_PASSWORD: "hunter22" }],
  ] as const) {
    it(`that is a secret ${name} is masked by being read`, async () => {
      const { settings, masked } = await settingsOf(inputs, env);
      assert.equal(settings.secret("password")?.reveal(), "hunter22");
      assert.ok(masked.includes("hunter22"));
    });
  }

  it("is what the input says, whatever the environment does", async () => {
    const { settings } = await settingsOf({ user: "A" }, { SNOWFLAKE_USER: "B", SNOWFLAKE_ROLE: "C" });
    assert.deepEqual([settings.text("user"), settings.isInput("user"), settings.nameOf("user")], ["A", true, "user"]);
    assert.deepEqual(
      [settings.text("role"), settings.isInput("role"), settings.nameOf("role")],
      ["C", false, "SNOWFLAKE_ROLE"],
    );
  });
});

describe("the account's host", () => {
  const derived = "acmeorg-dev-acct.snowflakecomputing.com";
  for (const [name, inputs, host] of [
    ["follows from account", { account: "ACMEORG-DEV_ACCT" }, derived],
    [
      "is what account-url says",
      { account: "ACMEORG-DEV_ACCT", "account-url": "x.snowflakecomputing.com" },
      "x.snowflakecomputing.com",
    ],
    [
      "is none where account-url is not Snowflake's",
      { account: "ACMEORG-DEV_ACCT", "account-url": "x.example" },
      undefined,
    ],
    ["is none where account is none", { account: "acme org" }, undefined],
    ["is none where neither is given", {}, undefined],
  ] as const) {
    it(name, async () => {
      const { settings, problems } = await settingsOf(inputs);
      assert.equal(settings.accountHost?.name, host);
      assert.equal(problems.length, 0, "to ask is not to report");
    });
  }

  it("may move to other hosts of Snowflake's and to no other", async () => {
    const { settings } = await settingsOf({ account: "ACMEORG-DEV_ACCT" });
    assert.deepEqual(
      ["x.snowflakecomputing.com", "evilsnowflakecomputing.com"].map((host) => settings.accountHost?.allows(host)),
      [true, false],
    );
  });
});
