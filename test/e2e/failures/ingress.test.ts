import { describe, it } from "node:test";
import { createPat } from "../../emulator/world/pat.ts";
import { host } from "../scenario.ts";
import { type FailureCase, fails, title } from "./failure-case.ts";

const cases: readonly FailureCase[] = [
  {
    word: "network-policy",
    when: "there is none, and a PAT needs one",
    arrange: ({ world, pat }) => {
      world.account.networkPolicy = null;
      return pat;
    },
    says: `network-policy: ${host} does not let this runner in. The ingress answered 401 (ERROR_UNAUTHORIZED): "Network policy is required."
Most likely: No network policy is in force for this user; by default a programmatic access token needs one.
What to do: Give the user a network policy. This one lets in all of GitHub's hosted runners; for runners with addresses that stay, list these in a rule of your own.
    CREATE NETWORK POLICY GITHUB_RUNNERS ALLOWED_NETWORK_RULE_LIST = ('SNOWFLAKE.NETWORK_SECURITY.GITHUBACTIONS_GLOBAL');
    ALTER USER <user> SET NETWORK_POLICY = GITHUB_RUNNERS;`,
    status: "401",
    attempts: "1",
  },
  {
    word: "network-policy",
    when: "the ingress keeps the runner out",
    arrange: ({ world, pat }) => {
      world.clientIp = "198.51.100.9";
      return pat;
    },
    says: `network-policy: ${host} does not let this runner in. The ingress answered 401 (ERROR_UNAUTHORIZED): "Incoming request with IP/Token 198.51.100.9 is not allowed to access Snowflake. Contact your account administrator."
Most likely: GitHub-hosted runners call from changing addresses that the policy does not list.
What to do: On a GitHub-hosted runner, give the user a policy with the rule that Snowflake keeps of their addresses; the address of today is another one tomorrow. If the user has a policy of its own (SHOW PARAMETERS LIKE 'NETWORK_POLICY' FOR USER <user>), add the rule to that: ALTER NETWORK POLICY … ADD ALLOWED_NETWORK_RULE_LIST. On a runner with an address that stays, list that in a rule of your own.
    CREATE NETWORK POLICY GITHUB_RUNNERS ALLOWED_NETWORK_RULE_LIST = ('SNOWFLAKE.NETWORK_SECURITY.GITHUBACTIONS_GLOBAL');
    ALTER USER <user> SET NETWORK_POLICY = GITHUB_RUNNERS;`,
    status: "401",
    attempts: "1",
  },
  {
    word: "role-refused",
    when: "the ingress takes no default role of an administrator",
    arrange: ({ world, pat }) => {
      world.endpoint.impostor = (_request, response) => {
        response.writeHead(400, { server: "_", "content-type": "application/json" });
        response.end(
          '{"responseType":"ERROR","requestId":"5b0c0d54-7f2e-4b2c-8f43-1d9f4d2b9a10","detail":"Invalid consent request"}',
        );
      };
      return pat;
    },
    says: `role-refused: The ingress answered 400 (ERROR): "Invalid consent request".
Most likely: Without a role of its own a token takes the user's default role, and that is an administrator's, which Snowflake blocks for such tokens, or one that the user does not have.
What to do: Give the user another default role, one that may call the endpoint.
    CREATE ROLE IF NOT EXISTS SVC_CALLER;
    GRANT USAGE ON DATABASE <database> TO ROLE SVC_CALLER;
    GRANT USAGE ON SCHEMA <database>.<schema> TO ROLE SVC_CALLER;
    GRANT SERVICE ROLE <database>.<schema>.<service>!ALL_ENDPOINTS_USAGE TO ROLE SVC_CALLER;
    GRANT ROLE SVC_CALLER TO USER <user>;
    ALTER USER <user> SET DEFAULT_ROLE = SVC_CALLER;`,
    status: "400",
    attempts: "1",
  },
  {
    word: "service-not-ready",
    when: "no instance of the service runs",
    arrange: ({ world, pat }) => {
      world.service.status = "SUSPENDED";
      return pat;
    },
    says: `service-not-ready: The ingress answered 503 (ERROR): "Service ECHO_SERVICE not reachable: no service hosts found."
Most likely: No instance of the service runs: it is starting, suspended, or its container crashes.
What to do: Let the action wait (wait: 5m) when it is just starting; else look at the service. With service: DATABASE.SCHEMA.SERVICE (and account) instead of ingress-url, the action waits for the service, can resume it, and shows what its containers say.
    DESCRIBE SERVICE <database>.<schema>.<service>;
    SHOW SERVICE CONTAINERS IN SERVICE <database>.<schema>.<service>;
    ALTER SERVICE <database>.<schema>.<service> RESUME;`,
    status: "503",
    attempts: "1",
  },
  {
    word: "service-not-ready",
    when: "nothing listens in the container yet",
    arrange: ({ world, pat }) => {
      world.endpoint.gateway = "envoy-503";
      return pat;
    },
    says: `service-not-ready: The ingress answered 503: "upstream connect error or disconnect/reset before headers. reset reason: remote connection failure, delayed connect error: Connection refused".
Most likely: The container runs but nothing listens yet on the endpoint's port; just after a start this passes within a minute.
What to do: Let the action wait (wait: 5m). If it stays, compare the port in the service specification with the one the app listens on, on 0.0.0.0. With service: DATABASE.SCHEMA.SERVICE (and account) instead of ingress-url, the action waits for the service, can resume it, and shows what its containers say.`,
    status: "503",
    attempts: "1",
  },
  {
    word: "internal",
    when: "the ingress cannot read its own query",
    arrange: ({ world, pat }) => {
      world.endpoint.gateway = "empty-data";
      return pat;
    },
    says: `internal: The ingress could not read its own query in the caller's session. The ingress answered 500 (ERROR): "Failed to resolve ingress: empty data".
Most likely: The token is of a session that answers in ARROW, such as the Python connector's.
What to do: Let this action open the session (auth-method: session), or use a programmatic access token.`,
    status: "500",
    attempts: "1",
  },
  {
    word: "sign-in-required",
    when: "the token has expired",
    arrange: ({ world, pat }) => {
      world.pat.expiresAt = 0;
      return pat;
    },
    says: `sign-in-required: The ingress redirected ${host} to Snowflake's sign-in page: it did not accept the programmatic access token. (A client that follows the redirect gets that page with status 200 and calls it healthy.)
Most likely: The token expired or was revoked, its user or role is gone or lacks access, or it belongs to another account than the endpoint.
What to do: Make a new token and update the secret. Check that ingress-url is of the same account and current, as SHOW ENDPOINTS prints it.
    SHOW ENDPOINTS IN SERVICE <database>.<schema>.<service>;`,
    status: "302",
    attempts: "1",
  },
  {
    word: "access-denied",
    when: "the gateway answers in JSON that the token has expired",
    arrange: ({ world, pat }) => {
      world.pat.expiresAt = 0;
      world.answers.rejectedToken.authorization = "json";
      return pat;
    },
    says: `access-denied: The ingress did not accept the programmatic access token. The ingress answered 401 (ERROR_INVALID_TOKEN): "The token has expired".
Most likely: The token expired or was revoked, its user or role is gone or lacks access, or it belongs to another account than the endpoint.
What to do: Make a new token and update the secret. Check that ingress-url is of the same account.`,
    status: "401",
    attempts: "1",
  },
  {
    word: "access-denied",
    when: "the role may not call the endpoint",
    arrange: ({ world, pat }) => {
      const restricted = createPat({ name: "RESTRICTED", roleRestriction: "NO_ACCESS" });
      world.user.pats.push(restricted);
      return { ...pat, token: restricted.secret };
    },
    says: `access-denied: The ingress answered 403 (ERROR_FORBIDDEN): "Access denied. Insufficient privileges to use endpoint echoendpoint of service TUTORIAL_DB.DATA_SCHEMA.ECHO_SERVICE."
Most likely: The role in use may not call this endpoint.
What to do: Grant the role a service role of the service, and USAGE on its database and schema.
    GRANT USAGE ON DATABASE <database> TO ROLE <role>;
    GRANT USAGE ON SCHEMA <database>.<schema> TO ROLE <role>;
    GRANT SERVICE ROLE <database>.<schema>.<service>!ALL_ENDPOINTS_USAGE TO ROLE <role>;
    -- Or, for the host of a gateway: GRANT USAGE ON GATEWAY <database>.<schema>.<gateway> TO ROLE <role>;`,
    status: "403",
    attempts: "1",
  },
];

describe("an ingress that does not let through", () => {
  for (const one of cases) it(title(one), fails(one));
});
