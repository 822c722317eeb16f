import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { annotation, startScene } from "../scenario.ts";
import { type FailureCase, fails, title } from "./failure-case.ts";

const account = "acmeorg-dev-acct.snowflakecomputing.com";

const cases: readonly FailureCase[] = [
  {
    word: "credential-refused",
    when: "the public key is not registered",
    arrange: ({ world, keyPair }) => {
      world.user.publicKeys.length = 0;
      return keyPair;
    },
    says: `credential-refused: Snowflake did not accept the assertion signed with the private key for CI_BOT at ACMEORG-DEV_ACCT. Snowflake answered 400 (390144, invalid_grant): "JWT token is invalid. [<uuid>]".
Most likely: The public key is not registered for this user, user is not the LOGIN_NAME, account names another account, or the runner's clock is wrong.
What to do: Compare RSA_PUBLIC_KEY_FP and RSA_PUBLIC_KEY_2_FP with the fingerprint in the log above. If neither is it, register the public half, in the slot that is free: what openssl pkey -in rsa_key.p8 -pubout prints, without its first and last line. Snowflake keeps the exact reason for administrators.
    DESC USER CI_BOT;
    SELECT SYSTEM$GET_LOGIN_FAILURE_DETAILS('<uuid>');
    ALTER USER CI_BOT SET RSA_PUBLIC_KEY_2 = '<public key>';`,
    attempts: "0",
  },
  {
    word: "role-refused",
    when: "the role is spelt in another case",
    arrange: ({ keyPair }) => ({ ...keyPair, role: "svc_caller" }),
    says: `role-refused: Snowflake did not grant the role svc_caller to CI_BOT. Snowflake answered 400 (390308, invalid_scope): "The requested scope is invalid: role 'svc_caller' is not granted."
Most likely: Snowflake keeps names in upper case unless they were created in double quotes, and here the case counts: svc_caller is another role than SVC_CALLER.
What to do: Write role: SVC_CALLER. Only where SHOW ROLES prints svc_caller with its small letters, leave it so, and grant that role to the user.
    SHOW ROLES;
    GRANT ROLE SVC_CALLER TO USER CI_BOT;`,
    attempts: "0",
  },
  {
    word: "role-refused",
    when: "the role's name speaks of an endpoint",
    arrange: ({ keyPair }) => ({ ...keyPair, role: "ENDPOINT_CALLER" }),
    says: `role-refused: Snowflake did not grant the role ENDPOINT_CALLER to CI_BOT. Snowflake answered 400 (390308, invalid_scope): "The requested scope is invalid: role 'ENDPOINT_CALLER' is not granted."
Most likely: The role does not exist, is spelt in another case, is not granted to the user, or is an administrator's role, which Snowflake blocks for such tokens.
What to do: Spell role exactly as SHOW ROLES prints it, case included, and grant it to the user.
    SHOW ROLES;
    GRANT ROLE ENDPOINT_CALLER TO USER CI_BOT;`,
    attempts: "0",
  },
  {
    word: "endpoint-not-found",
    when: "the host is none of the account's",
    arrange: ({ keyPair }) => ({ ...keyPair, "ingress-url": "gone-acmeorg-dev-acct.snowflakecomputing.app" }),
    says: `endpoint-not-found: Snowflake issued no token for this endpoint. Snowflake answered 400 (390308, invalid_scope): "The requested scope is invalid: no such endpoint."
Most likely: The endpoint belongs to another account, or the service was created anew and has a new host.
What to do: Read the endpoint's current host and put it into ingress-url.
    SHOW ENDPOINTS IN SERVICE <database>.<schema>.<service>;`,
    attempts: "0",
  },
  {
    word: "network-policy",
    when: "the account host keeps the runner out",
    arrange: ({ world, keyPair }) => {
      world.clientIp = "198.51.100.9";
      return keyPair;
    },
    says: `network-policy: A network policy keeps this runner out; its address is 198.51.100.9. Snowflake answered 400 (390422, invalid_grant): "Incoming request with IP/Token 198.51.100.9 is not allowed to access Snowflake. Contact your account administrator."
Most likely: GitHub-hosted runners call from changing addresses that the policy does not list.
What to do: On a GitHub-hosted runner, give the user a policy with the rule that Snowflake keeps of their addresses; the address of today is another one tomorrow. If the user has a policy of its own (SHOW PARAMETERS LIKE 'NETWORK_POLICY' FOR USER CI_BOT), add the rule to that: ALTER NETWORK POLICY … ADD ALLOWED_NETWORK_RULE_LIST. On a runner with an address that stays, list that in a rule of your own.
    CREATE NETWORK POLICY GITHUB_RUNNERS ALLOWED_NETWORK_RULE_LIST = ('SNOWFLAKE.NETWORK_SECURITY.GITHUBACTIONS_GLOBAL');
    ALTER USER CI_BOT SET NETWORK_POLICY = GITHUB_RUNNERS;`,
    attempts: "0",
  },
  {
    word: "account-unreachable",
    when: "the account is misspelt",
    arrange: ({ keyPair }) => ({ ...keyPair, account: "ACMEORG-DEV" }),
    says: `account-unreachable: acmeorg-dev.snowflakecomputing.com does not answer as a Snowflake account does. Snowflake answered 403: "an HTML page".
Most likely: The account identifier names no account: a typing error, another organisation, or a locator without its region.
What to do: Write into account what this prints, run in Snowsight; a host that is not made from it goes into account-url.
    SELECT CURRENT_ORGANIZATION_NAME() || '-' || CURRENT_ACCOUNT_NAME();`,
    attempts: "0",
  },
  {
    word: "account-unreachable",
    when: "the account is a locator without its region",
    arrange: ({ keyPair }) => ({ ...keyPair, account: "XY12345" }),
    says: `account-unreachable: xy12345.snowflakecomputing.com does not answer as a Snowflake account does. Snowflake answered 403: "an HTML page".
Most likely: XY12345 looks like a locator without its region, which only AWS us-west-2 does without.
What to do: Write into account what this prints, run in Snowsight; a host that is not made from it goes into account-url.
    SELECT CURRENT_ORGANIZATION_NAME() || '-' || CURRENT_ACCOUNT_NAME();`,
    attempts: "0",
  },
  {
    word: "account-unreachable",
    when: "the certificate is for another name, as a host with a dot too many has it",
    arrange: ({ world, keyPair }) => {
      world.network.faults.set("acmeorg.dev-acct.snowflakecomputing.com", "certificate-wrong-name");
      return { ...keyPair, "account-url": "acmeorg.dev-acct.snowflakecomputing.com" };
    },
    says: `account-unreachable: Could not reach acmeorg.dev-acct.snowflakecomputing.com: The certificate of acmeorg.dev-acct.snowflakecomputing.com is for another name (ERR_TLS_CERT_ALTNAME_INVALID).
Most likely: acmeorg.dev-acct has a dot where a hyphen stands between an organisation and its account.
What to do: Write into account what this prints, run in Snowsight; a host that is not made from it goes into account-url.
    SELECT CURRENT_ORGANIZATION_NAME() || '-' || CURRENT_ACCOUNT_NAME();`,
    attempts: "0",
  },
  {
    word: "account-unreachable",
    when: "the certificate is of an authority nobody knows",
    arrange: ({ world, keyPair }) => {
      world.network.faults.set(account, "certificate-unknown-authority");
      return keyPair;
    },
    says: `account-unreachable: Could not reach ${account}: The certificate of ${account} comes from an authority this runner does not know, or the server does not send an intermediate certificate (UNABLE_TO_VERIFY_LEAF_SIGNATURE).
Most likely: Something between the runner and Snowflake shows a certificate of its own; its authority belongs in NODE_EXTRA_CA_CERTS.
What to do: Check account and account-url, and that the runner may reach this host (firewall, HTTPS_PROXY, NO_PROXY).`,
    attempts: "0",
  },
  {
    word: "role-refused",
    when: "the role is an administrator's",
    arrange: ({ keyPair }) => ({ ...keyPair, role: "ACCOUNTADMIN" }),
    says: `role-refused: Snowflake did not grant the role ACCOUNTADMIN to CI_BOT. Snowflake answered 400 (390317, invalid_scope): "The role 'ACCOUNTADMIN' is blocked for OAuth access tokens."
Most likely: It is an administrator's role, which Snowflake blocks for such tokens.
What to do: Make a role that may call the endpoint and no more, and write role: SVC_CALLER.
    CREATE ROLE IF NOT EXISTS SVC_CALLER;
    GRANT USAGE ON DATABASE <database> TO ROLE SVC_CALLER;
    GRANT USAGE ON SCHEMA <database>.<schema> TO ROLE SVC_CALLER;
    GRANT SERVICE ROLE <database>.<schema>.<service>!ALL_ENDPOINTS_USAGE TO ROLE SVC_CALLER;
    GRANT ROLE SVC_CALLER TO USER CI_BOT;`,
    attempts: "0",
  },
  {
    word: "account-unreachable",
    when: "the account host does not answer",
    arrange: ({ world, keyPair }, seconds) => {
      world.account.intercept = () => "silent";
      return { ...keyPair, timeout: `${seconds}s` };
    },
    phase: "while waiting",
    says: `account-unreachable: Could not reach ${account}: Timed out after <seconds> s while waiting for ${account} to answer.
Most likely: A firewall swallows the connection, or Snowflake is slow to answer.
What to do: Check account and account-url, and that the runner may reach this host (firewall, HTTPS_PROXY, NO_PROXY).`,
    attempts: "0",
  },
];

describe("a runner whose clock is wrong", () => {
  for (const { hours, off } of [
    { hours: -3, off: /the runner's clock is (?:3h|2h59m) ahead of Snowflake's\./ },
    { hours: 3, off: /the runner's clock is (?:2h59m|3h) behind Snowflake's\./ },
  ]) {
    it(`reads by how much, from the date of the refusal: ${hours} hours`, async (t) => {
      const { run, keyPair, world } = await startScene(t);
      world.now = () => Date.now() + hours * 3_600_000;
      const step = await run({ inputs: keyPair });
      const says = annotation(step, "credential-refused");
      assert.match(says, off);
      assert.match(says, /"JWT token is invalid\./);
      assert.match(
        says,
        /\nWhat to do: Set the clock of the runner right, for example with: sudo timedatectl set-ntp true\.$/,
      );
    });
  }
});

describe("a sign-in that fails", () => {
  for (const one of cases) it(title(one), fails(one));
});
