import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseInputs } from "../../../../src/inputs.ts";
import { fakeClock } from "../../fake-clock.ts";
import { emptyMachine } from "../empty-machine.ts";
import { pat, type Refusal, refused } from "../refusal.ts";

const [dev, other] = ["s1-acmeorg-dev-acct.snowflakecomputing.app", "s2-acmeorg-dev-acct.snowflakecomputing.app"];
const token = { token: pat.token, account: "ACMEORG-DEV_ACCT" };

async function endpointsOf(given: Readonly<Record<string, string>>) {
  const inputs: Readonly<Record<string, string>> = { ...token, ...given };
  const { checks, ofSeveral } = await parseInputs({
    read: (input) => inputs[input] ?? "",
    givenInputs: [],
    readFile: () => new Uint8Array(),
    machine: emptyMachine,
    clock: fakeClock(),
    mask: () => undefined,
    redact: (text) => text,
  });
  return { endpoints: checks.map(({ endpoint }) => endpoint), ofSeveral };
}

describe("the endpoints of a list of checks", () => {
  it("are each one object, so that it is looked up and signed in for once", async () => {
    const checks = `- service: a.b.c\n- service: A.B.C\n- ingress-url: ${dev}\n- ingress-url: https://${dev}/\n- service: a.b.c\n  endpoint: x`;
    const { endpoints, ofSeveral } = await endpointsOf({ checks });
    assert.equal(endpoints[0], endpoints[1]);
    assert.equal(endpoints[2], endpoints[3]);
    assert.equal(new Set(endpoints).size, 3);
    assert.ok(ofSeveral);
  });

  it("are that of the inputs where a check names none, or the same", async () => {
    const { endpoints, ofSeveral } = await endpointsOf({
      "ingress-url": dev,
      checks: `- path: /\n- ingress-url: ${dev}`,
    });
    assert.equal(endpoints[0], endpoints[1]);
    assert.ok(!ofSeveral);
  });

  it("are of several also where this shard has but one", async () => {
    const checks = `- ingress-url: ${dev}\n- ingress-url: ${other}`;
    assert.ok((await endpointsOf({ checks, shard: "1/2" })).ofSeveral);
  });

  for (const hosts of [
    [dev, "k7qzt2a.spcs.abcxyz.privatelink.snowflake.app"],
    [dev, "hello.acmeorg-prod.snowflakecomputing.app"],
    ["s1-acmeorg-prod.privatelink.snowflake.app", dev],
  ]) {
    it(`at ${hosts.join(" and ")} are not compared`, async () => {
      const { endpoints } = await endpointsOf({ checks: hosts.map((host) => `- ingress-url: ${host}`).join("\n") });
      assert.equal(endpoints.length, 2);
    });
  }

  const refusals: readonly (Refusal & { readonly word: "input-invalid" | "host-not-allowed" })[] = [
    {
      name: "of two accounts",
      word: "input-invalid",
      inputs: () => ({
        ...token,
        "ingress-url": dev,
        checks: "- path: /\n- ingress-url: s2-acmeorg-prod.snowflakecomputing.app",
      }),
      says: `The input checks cannot be used: it has checks of two accounts, at ${dev} and at s2-acmeorg-prod.snowflakecomputing.app.
What to do: One step signs in to one account. Give each account a list and a step of its own.`,
    },
    {
      name: "at a host that is not Snowflake's",
      word: "host-not-allowed",
      inputs: () => ({ ...token, "ingress-url": dev, checks: "- path: /\n- ingress-url: example.com" }),
      says: `The input checks cannot be used: it has an ingress-url in line 2 that is at example.com, which is not a Snowflake host; a token sent there would be given away.
What to do: Use the host that SHOW ENDPOINTS prints as ingress_url, such as k7qzt2a-acmeorg-dev-acct.snowflakecomputing.app. Only if this host is really yours, name its domain in allowed-hosts.`,
    },
  ];
  for (const refusal of refusals) it(`${refusal.name} are refused`, refused(refusal.word, refusal));
});
