import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { LoginRefusal } from "../emulator/account/login-refusal.ts";
import { json } from "../emulator/transport/message.ts";
import { createOAuthToken } from "../emulator/world/oauth-token.ts";
import { annotation, type Scene, startScene } from "./scenario.ts";

interface Case {
  readonly when: string;
  /** What Snowflake answers whatever is given; or it follows from what is arranged. */
  readonly refusal?: LoginRefusal;
  readonly arrange?: (scene: Scene) => Readonly<Record<string, string>>;
  readonly says: string;
}

const account = "acmeorg-dev-acct.snowflakecomputing.com";

const oauth =
  (change: { readonly expired?: true; readonly user?: string; readonly role?: string; readonly unknown?: true }) =>
  ({ world, pat }: Scene) => {
    const token = createOAuthToken({
      user: world.user,
      role: change.role ?? null,
      expiresAt: world.now() + (change.expired ? -1 : 60_000),
    });
    if (change.unknown === undefined) world.account.oauthTokens.push(token);
    return {
      ...pat,
      token: token.secret,
      "auth-method": "session",
      account: "ACMEORG-DEV_ACCT",
      user: change.user ?? "",
    };
  };

const cases: readonly Case[] = [
  {
    when: "the password is wrong",
    arrange: ({ password }) => ({ ...password, password: "another-password" }),
    says: `credential-refused: Snowflake did not accept the user name or password of CI_BOT. Snowflake answered 200 (390100): "Incorrect username or password was specified."
Most likely: The password is wrong or expired, the user is locked, or user is not the LOGIN_NAME.
What to do: Check the secret; better, use a programmatic access token or a key pair, which need no password.`,
  },
  {
    when: "a second factor is wanted, in several steps",
    refusal: "duo-push",
    says: `credential-refused: Snowflake wants a second factor from CI_BOT, which no workflow can give. Snowflake answered 200 (390120): "EXT_AUTHN_DUO_ALL".
What to do: Sign in with a programmatic access token, a key pair or workload identity instead of a password.`,
  },
  {
    when: "a second factor is wanted at once",
    refusal: "mfa",
    says: `credential-refused: Snowflake wants a second factor from CI_BOT, which no workflow can give. Snowflake answered 200 (394508): "MFA with TOTP is required. To authenticate, provide both your password and a current TOTP passcode."
What to do: Sign in with a programmatic access token, a key pair or workload identity instead of a password.`,
  },
  {
    when: "a second factor is wanted in words only",
    refusal: "mfa-in-words",
    says: `credential-refused: Snowflake wants a second factor from CI_BOT, which no workflow can give. Snowflake answered 200 (390127): "Multi-factor authentication is required for this account. Log in to Snowsight to enroll."
What to do: Sign in with a programmatic access token, a key pair or workload identity instead of a password.`,
  },
  {
    when: "the user is disabled, under the code of an ended session",
    refusal: "disabled",
    says: `credential-refused: The user CI_BOT is disabled. Snowflake answered 200 (390101): "User access disabled. Contact your local system administrator."
Most likely: An administrator disabled the user.
What to do: Have an administrator enable the user, or use another one.
    ALTER USER CI_BOT SET DISABLED = FALSE;`,
  },
  {
    when: "the user is locked",
    refusal: "locked",
    says: `credential-refused: The user CI_BOT is locked for a while. Snowflake answered 200 (390102): "Your user account has been temporarily locked due to too many failed attempts. Try again after 15 minutes or contact your account administrator for assistance."
Most likely: Too many sign-ins with a wrong password; it is unlocked after 15 minutes.
What to do: Unlock the user, and find out who tries a wrong password, or this comes again.
    ALTER USER CI_BOT SET MINS_TO_UNLOCK = 0;`,
  },
  {
    when: "an authentication policy does not allow passwords",
    refusal: "policy",
    says: `credential-refused: An authentication policy does not let CI_BOT sign in with the password. Snowflake answered 200 (390202): "Authentication attempt rejected by the current authentication policy."
Most likely: The policy of the user, or else the account's, does not list PASSWORD in its AUTHENTICATION_METHODS.
What to do: Sign in by a way that the policy lists, or have an administrator give the user a policy of its own, which goes before the account's.
    CREATE AUTHENTICATION POLICY <database>.<schema>.GITHUB_SIGN_IN AUTHENTICATION_METHODS = ('PASSWORD');
    ALTER USER CI_BOT SET AUTHENTICATION POLICY <database>.<schema>.GITHUB_SIGN_IN;`,
  },
  {
    when: "the code of network policies comes with the words of a wrong password",
    refusal: "unknown-user",
    says: `credential-refused: Snowflake did not accept the user name or password of CI_BOT. Snowflake answered 200 (390422): "Incorrect username or password was specified."
Most likely: The password is wrong or expired, the user is locked, or user is not the LOGIN_NAME. The code is otherwise that of a network policy.
What to do: Check the secret; better, use a programmatic access token or a key pair, which need no password.`,
  },
  {
    when: "the default role is an administrator's",
    refusal: "consent",
    says: `role-refused: Snowflake issues no token for the default role of CI_BOT. Snowflake answered 200 (390302): "Invalid consent request."
Most likely: Without a role of its own a token takes the user's default role, and that is an administrator's, which Snowflake blocks for such tokens, or one that the user does not have.
What to do: Give the user another default role, one that may call the endpoint.
    CREATE ROLE IF NOT EXISTS SVC_CALLER;
    GRANT USAGE ON DATABASE <database> TO ROLE SVC_CALLER;
    GRANT USAGE ON SCHEMA <database>.<schema> TO ROLE SVC_CALLER;
    GRANT SERVICE ROLE <database>.<schema>.<service>!ALL_ENDPOINTS_USAGE TO ROLE SVC_CALLER;
    GRANT ROLE SVC_CALLER TO USER CI_BOT;
    ALTER USER CI_BOT SET DEFAULT_ROLE = SVC_CALLER;`,
  },
  {
    when: "a page refuses the password by the code of an assertion",
    arrange: ({ world, password }) => {
      const body = { data: null, code: "390144", message: "Invalid account name or host.", success: false };
      world.account.intercept = () => json(403, body);
      return password;
    },
    says: `account-unreachable: ${account} does not answer as a Snowflake account does. Snowflake answered 403 (390144): "Invalid account name or host."
Most likely: The account identifier names no account: a typing error, another organisation, or a locator without its region.
What to do: Write into account what this prints, run in Snowsight; a host that is not made from it goes into account-url.
    SELECT CURRENT_ORGANIZATION_NAME() || '-' || CURRENT_ACCOUNT_NAME();`,
  },
  {
    when: "a new password is wanted",
    refusal: "password-change",
    says: `credential-refused: Snowflake wants a new password from CI_BOT first, which no workflow can choose. Snowflake answered 200 (390106): "Specified password has expired. Password must be changed."
What to do: Change the password by hand and update the secret; better, use a programmatic access token or a key pair, which need no password.
    ALTER USER CI_BOT SET MUST_CHANGE_PASSWORD = FALSE;`,
  },
  {
    when: "the role is not granted",
    arrange: ({ password }) => ({ ...password, role: "TEST_ROLE" }),
    says: `role-refused: Snowflake did not grant the role TEST_ROLE to CI_BOT. Snowflake answered 200 (390186): "Role 'TEST_ROLE' specified in the connect string is not granted to this user. Contact your local system administrator, or attempt to login with another role, e.g. PUBLIC."
Most likely: The role does not exist, is spelt in another case, is not granted to the user, or is an administrator's role, which Snowflake blocks for such tokens.
What to do: Spell role exactly as SHOW ROLES prints it, case included, and grant it to the user.
    SHOW ROLES;
    GRANT ROLE TEST_ROLE TO USER CI_BOT;`,
  },
  {
    when: "the role is spelt in another case",
    arrange: ({ password }) => ({ ...password, role: "svc_caller" }),
    says: `role-refused: Snowflake did not grant the role svc_caller to CI_BOT. Snowflake answered 200 (390189): "Role '"svc_caller"' specified in the connect string does not exist or not authorized."
Most likely: Snowflake keeps names in upper case unless they were created in double quotes, and here the case counts: svc_caller is another role than SVC_CALLER.
What to do: Write role: SVC_CALLER. Only where SHOW ROLES prints svc_caller with its small letters, leave it so, and grant that role to the user.
    SHOW ROLES;
    GRANT ROLE SVC_CALLER TO USER CI_BOT;`,
  },
  {
    when: "the user's default warehouse is not to be used",
    refusal: "object-not-found",
    says: `role-refused: Snowflake opens no session for CI_BOT. Snowflake answered 200 (390201): "The requested warehouse does not exist or not authorized."
Most likely: The role may not use the user's default warehouse, database or schema, or one of them is gone.
What to do: Set other defaults, or none: this action needs no warehouse.
    ALTER USER CI_BOT UNSET DEFAULT_WAREHOUSE, DEFAULT_NAMESPACE;`,
  },
  {
    when: "the OAuth token is no such token",
    arrange: oauth({ unknown: true }),
    says: `credential-refused: Snowflake did not accept the OAuth access token. Snowflake answered 200 (390303): "Invalid OAuth access token. [0]".
Most likely: The token is no OAuth access token of this account (a session token or one made for an endpoint is none), or another integration issued it.
What to do: Give a fresh access token of an OAuth integration of this account, or use a programmatic access token.
    SHOW SECURITY INTEGRATIONS;`,
  },
  {
    when: "the OAuth token has expired",
    arrange: oauth({ expired: true }),
    says: `credential-refused: Snowflake did not accept the OAuth access token: it has expired. Snowflake answered 200 (390318): "OAuth access token expired. [0]".
Most likely: OAuth access tokens live about ten minutes; it was obtained too early, or comes from a stored secret.
What to do: Obtain the token in the same job, right before this step, or use a programmatic access token.`,
  },
  {
    when: "the OAuth token is of another user",
    arrange: oauth({ user: "SOMEBODY" }),
    says: `credential-refused: Snowflake did not accept the OAuth access token for SOMEBODY: it is of another user. Snowflake answered 200 (390309): "The user you were trying to authenticate as differs from the user tied to the access token."
What to do: Leave user out, for the token says who it is, or give the LOGIN_NAME of the token's user.`,
  },
  {
    when: "the OAuth token is for a role the user has not",
    arrange: oauth({ role: "TEST_ROLE" }),
    says: `role-refused: The OAuth access token is not for the role. Snowflake answered 200 (390317): "The role requested in the connection is not listed in the Access Token."
Most likely: Its scope names another role, or none of the user's.
What to do: Leave role out to take the token's own, or ask for the token with the scope session:role:<role>.
    SHOW ROLES;`,
  },
  {
    when: "the programmatic access token was revoked",
    arrange: ({ world, pat }) => {
      world.user.pats.length = 0;
      return { ...pat, "auth-method": "session", account: "ACMEORG-DEV_ACCT", user: "CI_BOT" };
    },
    says: `credential-refused: Snowflake did not accept the programmatic access token. Snowflake answered 200 (394400): "Programmatic access token is invalid."
Most likely: The token expired, was revoked, or its user or the role it is restricted to is gone.
What to do: Make a new token, and store the token_secret that is printed once as the secret this workflow reads.
    SHOW USER PROGRAMMATIC ACCESS TOKENS FOR USER CI_BOT;
    ALTER USER CI_BOT ADD PROGRAMMATIC ACCESS TOKEN GITHUB_ACTIONS ROLE_RESTRICTION = '<role>';`,
  },
  {
    when: "the programmatic access token's user is under no network policy",
    arrange: ({ world, pat }) => {
      world.account.networkPolicy = null;
      return { ...pat, "auth-method": "session", account: "ACMEORG-DEV_ACCT", user: "CI_BOT" };
    },
    says: `network-policy: Snowflake takes the programmatic access token only from users under a network policy. Snowflake answered 200 (390432): "Network policy is required."
Most likely: No network policy is in force for this user; by default a programmatic access token needs one.
What to do: Give the user a network policy. This one lets in all of GitHub's hosted runners; for runners with addresses that stay, list these in a rule of your own.
    CREATE NETWORK POLICY GITHUB_RUNNERS ALLOWED_NETWORK_RULE_LIST = ('SNOWFLAKE.NETWORK_SECURITY.GITHUBACTIONS_GLOBAL');
    ALTER USER CI_BOT SET NETWORK_POLICY = GITHUB_RUNNERS;`,
  },
  {
    when: "the runner's address is not let in",
    arrange: ({ world, password }) => {
      world.clientIp = "198.51.100.9";
      return password;
    },
    says: `network-policy: A network policy keeps this runner out; its address is 198.51.100.9. Snowflake answered 200 (390422): "Incoming request with IP/Token 198.51.100.9 is not allowed to access Snowflake. Contact your account administrator."
Most likely: GitHub-hosted runners call from changing addresses that the policy does not list.
What to do: On a GitHub-hosted runner, give the user a policy with the rule that Snowflake keeps of their addresses; the address of today is another one tomorrow. If the user has a policy of its own (SHOW PARAMETERS LIKE 'NETWORK_POLICY' FOR USER CI_BOT), add the rule to that: ALTER NETWORK POLICY … ADD ALLOWED_NETWORK_RULE_LIST. On a runner with an address that stays, list that in a rule of your own.
    CREATE NETWORK POLICY GITHUB_RUNNERS ALLOWED_NETWORK_RULE_LIST = ('SNOWFLAKE.NETWORK_SECURITY.GITHUBACTIONS_GLOBAL');
    ALTER USER CI_BOT SET NETWORK_POLICY = GITHUB_RUNNERS;`,
  },
  {
    when: "the token is a service's own",
    refusal: "spcs",
    says: `credential-refused: Snowflake takes the token of a service only inside the service. Snowflake answered 200 (395092): "SPCS service token is used outside of Snowpark Container Services."
What to do: Give a programmatic access token, or use a key pair.`,
  },
  {
    when: "account is another than the one at account-url",
    arrange: ({ password }) => ({ ...password, account: "ACMEORG-PROD", "account-url": account }),
    says: `credential-refused: ${account} could not read the login for the account ACMEORG-PROD. Snowflake answered 200 (390400): "Bad request."
Most likely: account names another account than the one at this host, or the account does not take this way to sign in.
What to do: Write into account what this prints, run in Snowsight; a host that is not made from it goes into account-url.
    SELECT CURRENT_ORGANIZATION_NAME() || '-' || CURRENT_ACCOUNT_NAME();`,
  },
  {
    when: "Snowflake gives no reason",
    refusal: "login",
    says: `credential-refused: Snowflake refused the password. Snowflake answered 200 (390401): "Login failed."
Most likely: The user is disabled, an authentication policy does not allow this way of signing in, or the credential is wrong.
What to do: Look the attempt up in Snowflake's login history.
    SELECT * FROM TABLE(INFORMATION_SCHEMA.LOGIN_HISTORY()) ORDER BY EVENT_TIMESTAMP DESC;`,
  },
  {
    when: "something else answers",
    arrange: ({ world, password }) => {
      world.account.intercept = () => ({
        status: 200,
        headers: { "content-type": "text/html" },
        body: "<html>Hello</html>",
      });
      return password;
    },
    says: `account-unreachable: ${account} answered the sign-in with 200, but not as Snowflake does.
Most likely: Something between the runner and Snowflake, such as a proxy with a page of its own, answered in its stead.
What to do: Check account, account-url and the proxy of the runner.`,
  },
];

describe("what the user reads when a login is refused", () => {
  for (const { when, refusal, arrange, says } of cases) {
    it(when, async (t) => {
      const scene = await startScene(t);
      scene.world.account.loginRefusal = refusal;
      const inputs = arrange?.(scene) ?? scene.password;
      const env: Record<string, string> = when.includes("OAuth") ? { SNOWFLAKE_AUTHENTICATOR: "OAUTH" } : {};
      const step = await scene.run({ inputs, env, canaries: ["another-password"] });
      assert.equal(annotation(step, says.split(":")[0] ?? ""), says);
      assert.equal(step.exitCode, 1);
      assert.equal(step.outputs["healthy"], "false");
      assert.equal(scene.requests().length, 1, "it was not tried twice");
      assert.deepEqual(step.state, {}, "there is no session to end");
    });
  }
});
