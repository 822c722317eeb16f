import { describe, it } from "node:test";
import { cannot, keyPair, type Refusal, refused } from "./inputs/refusal.ts";

const refusals: readonly Refusal[] = [
  {
    name: "an account-url that is not Snowflake's",
    inputs: () => ({ ...keyPair, "account-url": "https://acmeorg.example.com" }),
    says: cannot(
      "account-url",
      "is at acmeorg.example.com, which is not a Snowflake host; a credential sent there would be given away",
      "Use the account's host, such as acmeorg-dev-acct.snowflakecomputing.com. Only if this host is really yours, name its domain in allowed-hosts.",
    ),
  },
];

describe("an account-url that gets no credential", () => {
  for (const one of refusals) it(`${one.name} is refused`, refused("host-not-allowed", one));
});
