import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { accountProblem, hyphensProblem } from "../../../../src/snowflake/account/account-slip.ts";

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

  const select = "SELECT CURRENT_ORGANIZATION_NAME() || '-' || CURRENT_ACCOUNT_NAME() prints it.";
  const further = "A host that cannot be derived from it goes into account-url.";
  const slips: readonly (readonly [identifier: string, fault: string, remedy: string])[] = [
    ["ACMEORG/DEV_ACCT", "with a slash between organization and account", "Write it with a hyphen: ACMEORG-DEV_ACCT."],
    ["ACMEORG.DEV_ACCT", "with a dot between organization and account", "Write it with a hyphen: ACMEORG-DEV_ACCT."],
    [
      "acmeorg.dev_acct.privatelink",
      "with a dot between organization and account",
      "Write it with a hyphen: acmeorg-dev_acct.privatelink.",
    ],
    [
      "https://app.snowflake.com/acmeorg/dev_acct/#/homepage",
      "which is a page of Snowsight",
      "Write the identifier alone: ACMEORG-DEV_ACCT.",
    ],
    [
      "app.snowflake.com/us-east-2.aws/xy12345",
      "which is a page of Snowsight",
      "Write the identifier alone: xy12345.us-east-2.aws.",
    ],
    [
      "https://acmeorg-dev-acct.snowflakecomputing.com:443",
      "which is more than the identifier",
      `Write the identifier alone: acmeorg-dev_acct, with an underscore where the host has a hyphen; ${select} ${further}`,
    ],
    [
      "acmeorg-dev-acct.privatelink.snowflakecomputing.com",
      "which is more than the identifier",
      `Write the identifier alone: acmeorg-dev_acct.privatelink, with an underscore where the host has a hyphen; ${select} ${further}`,
    ],
  ];
  for (const [identifier, fault, remedy] of slips) {
    it(`sees what is meant by ${identifier}`, () => {
      assert.deepEqual(accountProblem(identifier), { fault: `is "${identifier}", ${fault}`, remedy });
    });
  }

  // A locator with its region, as far as one can see.
  for (const identifier of ["acmeorg.prod", "xy12345.us-gov-west-1.fhplus.aws", "ACMEORG-DEV-ACCT"]) {
    it(`lets ${identifier} pass`, () => assert.equal(accountProblem(identifier), undefined));
  }
});

describe("an identifier in an assertion", () => {
  it("is no host's name", () => {
    assert.deepEqual(hyphensProblem("ACMEORG-DEV-ACCT-2"), {
      fault: 'is "ACMEORG-DEV-ACCT-2", and no account\'s name has a hyphen: the host spells underscores so',
      remedy:
        "Write ACMEORG-DEV_ACCT_2; SELECT CURRENT_ORGANIZATION_NAME() || '-' || CURRENT_ACCOUNT_NAME() prints it.",
    });
  });
});
