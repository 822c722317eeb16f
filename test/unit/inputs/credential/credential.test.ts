import { describe, it } from "node:test";
import { cannot, host, key, keyPair, pat, type Refusal, refused } from "../refusal.ts";

const cases: readonly Refusal[] = [
  {
    name: "two credentials",
    inputs: () => ({ ...pat, ...keyPair }),
    says: cannot(
      "auth-method",
      "is auto, but token and private-key are given, which mean different ways to sign in",
      "Give only one of them, or set auth-method to pat or key-pair.",
    ),
  },
  {
    name: "an unknown auth-method",
    inputs: () => ({ ...pat, "auth-method": "oauth2" }),
    says: cannot("auth-method", 'is "oauth2"', "Choose one of auto, pat, key-pair, session, workload-identity."),
  },
  {
    name: "a key pair without user and account",
    inputs: () => ({ "ingress-url": host, "private-key": key.pkcs8 }),
    says: `There are 2 problems with the inputs. Nothing was sent.
  - account: it is not given, and auth-method key-pair needs it together with private-key and user. Give the account identifier, such as ACMEORG-DEV_ACCT (Snowsight shows it under Account details).
  - user: it is not given, and auth-method key-pair needs it together with private-key and account. Give the user's LOGIN_NAME.
What to do: Fix them all and run the job again.`,
  },
  {
    name: "an auth-method without its credential",
    inputs: () => ({ "ingress-url": host, "auth-method": "pat" }),
    says: cannot(
      "token",
      "is not given, and auth-method pat needs it",
      "Give a programmatic access token, from a secret: token: ${{ secrets.SNOWFLAKE_PAT }}.",
    ),
  },
  {
    name: "a token in quotes",
    inputs: () => ({ ...pat, token: `"${pat["token"]}"` }),
    says: cannot(
      "token",
      "contains spaces, quotes or control characters, which no programmatic access token has",
      "Store exactly the token_secret that Snowflake showed when the token was made, without quotes or a Bearer in front.",
    ),
  },
  {
    name: "a token with its scheme",
    inputs: () => ({ ...pat, token: `Bearer ${pat["token"]}` }),
    says: cannot(
      "token",
      "contains spaces, quotes or control characters, which no programmatic access token has",
      "Store exactly the token_secret that Snowflake showed when the token was made, without quotes or a Bearer in front.",
    ),
  },
  {
    name: "an account that is a URL",
    inputs: () => ({ ...keyPair, account: "https://acmeorg-dev-acct.snowflakecomputing.com" }),
    says: cannot(
      "account",
      'is "https://acmeorg-dev-acct.snowflakecomputing.com", which is more than the identifier',
      "Write the identifier alone: acmeorg-dev_acct, with an underscore where the host has a hyphen; SELECT CURRENT_ORGANIZATION_NAME() || '-' || CURRENT_ACCOUNT_NAME() prints it. A host that cannot be derived from it goes into account-url.",
    ),
  },
  {
    name: "an account spelt as in its host, for a key pair",
    inputs: () => ({ ...keyPair, account: "ACMEORG-DEV-ACCT" }),
    says: cannot(
      "account",
      'is "ACMEORG-DEV-ACCT", and no account\'s name has a hyphen: the host spells underscores so',
      "Write ACMEORG-DEV_ACCT; SELECT CURRENT_ORGANIZATION_NAME() || '-' || CURRENT_ACCOUNT_NAME() prints it.",
    ),
  },
  {
    name: "an endpoint's host as the account's",
    inputs: () => ({ ...keyPair, "account-url": "k7qzt2a-acmeorg-dev-acct.snowflakecomputing.app" }),
    says: cannot(
      "account-url",
      "is at k7qzt2a-acmeorg-dev-acct.snowflakecomputing.app, which is an endpoint's host, and not the account's",
      "Write the account's host, such as acmeorg-dev-acct.snowflakecomputing.com.",
    ),
  },
  {
    name: "an account that is a host",
    inputs: () => ({ ...keyPair, account: "acmeorg-dev_acct.snowflakecomputing.com" }),
    says: cannot(
      "account",
      'is "acmeorg-dev_acct.snowflakecomputing.com", which is more than the identifier',
      "Write the identifier alone: acmeorg-dev_acct. A host that cannot be derived from it goes into account-url.",
    ),
  },
  {
    name: "an account that is none",
    inputs: () => ({ ...keyPair, account: "acme org" }),
    says: cannot(
      "account",
      'is "acme org", which is not an account identifier',
      "Write it as ACMEORG-DEV_ACCT, or xy12345.eu-central-1 for a locator; SELECT CURRENT_ORGANIZATION_NAME() || '-' || CURRENT_ACCOUNT_NAME() prints it.",
    ),
  },
  {
    name: "an account-url with a path",
    inputs: () => ({ ...keyPair, "account-url": "https://acmeorg-dev-acct.snowflakecomputing.com/console" }),
    says: cannot(
      "account-url",
      'is "https://acmeorg-dev-acct.snowflakecomputing.com/console", which is more than a host',
      "Write https://acmeorg-dev-acct.snowflakecomputing.com alone.",
    ),
  },
  {
    name: "an account-url that is none, with a password in it",
    inputs: () => ({ ...keyPair, "account-url": "https://ci:pa55-w0rd@acme org" }),
    says: cannot(
      "account-url",
      'is "***@acme org", which is neither a host nor a URL',
      "Write the account's host, such as acmeorg-dev-acct.snowflakecomputing.com.",
    ),
  },
  {
    name: "an account-url with a user",
    inputs: () => ({
      ...keyPair,
      "account-url": "http://ci:pa55-w0rd@acmeorg-dev-acct.snowflakecomputing.com",
    }),
    says: cannot(
      "account-url",
      "carries a user or password before the host acmeorg-dev-acct.snowflakecomputing.com",
      "Take it out; credentials belong in their own inputs.",
    ),
  },
];

describe("inputs that say who asks", () => {
  for (const one of cases) it(`${one.name} is refused`, refused("input-invalid", one));
});
