import { describe, it } from "node:test";
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
What to do: Compare RSA_PUBLIC_KEY_FP with the fingerprint in the log above. Snowflake keeps the exact reason for administrators.
    DESC USER CI_BOT;
    SELECT SYSTEM$GET_LOGIN_FAILURE_DETAILS('<uuid>');`,
    attempts: "0",
  },
  {
    word: "role-refused",
    when: "the role is spelt in another case",
    arrange: ({ keyPair }) => ({ ...keyPair, role: "svc_caller" }),
    says: `role-refused: Snowflake did not grant the role svc_caller to CI_BOT. Snowflake answered 400 (390308, invalid_scope): "The requested scope is invalid: role 'svc_caller' is not granted."
Most likely: The role does not exist, is spelt in another case, is not granted to the user, or is an administrator's role, which Snowflake blocks for such tokens.
What to do: Spell role exactly as SHOW ROLES prints it, case included, and grant it to the user.
    SHOW ROLES;
    GRANT ROLE "svc_caller" TO USER CI_BOT;`,
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
What to do: Let the policy admit the runner (198.51.100.9), or run the job on a self-hosted runner or a larger runner with a static address.`,
    attempts: "0",
  },
  {
    word: "account-unreachable",
    when: "the account is misspelt",
    arrange: ({ keyPair }) => ({ ...keyPair, account: "ACMEORG-DEV" }),
    says: `account-unreachable: acmeorg-dev.snowflakecomputing.com does not answer as a Snowflake account does. Snowflake answered 403: "an HTML page".
Most likely: The account identifier names no account: a typing error, another organisation, or a locator without its region.
What to do: Check account (Snowsight shows it under Account details), or give the host itself in account-url.`,
    attempts: "0",
  },
  {
    word: "account-unreachable",
    when: "the account host does not answer",
    arrange: ({ world, keyPair }) => {
      world.account.intercept = () => "silent";
      return { ...keyPair, timeout: "2s" };
    },
    says: `account-unreachable: Could not reach ${account}: Timed out after 2 s while waiting for ${account} to answer.
Most likely: A firewall swallows the connection, or Snowflake is slow to answer.
What to do: Check account and account-url, and that the runner may reach this host (firewall, HTTPS_PROXY, NO_PROXY).`,
    attempts: "0",
  },
];

describe("a sign-in that fails", () => {
  for (const one of cases) it(title(one), fails(one));
});
