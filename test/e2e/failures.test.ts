import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createPat } from "../emulator/world/pat.ts";
import { annotation, host, type Scene, startScene } from "./scenario.ts";

interface Case {
  readonly word: string;
  readonly when: string;
  /** Brings the failure about, and gives the inputs. */
  arrange(scene: Scene): Readonly<Record<string, string>>;
  /** What the user reads: the whole annotation but its last line, which is the link. `<uuid>` stands for any. */
  readonly says: string;
  /** The output `status`: empty where the endpoint did not answer. */
  readonly status?: string;
  /** The output `attempts`: 0 where the endpoint was not asked. */
  readonly attempts: string;
}

const account = "acmeorg-dev-acct.snowflakecomputing.com";

const cases: readonly Case[] = [
  {
    word: "input-invalid",
    when: "nothing is given",
    arrange: () => ({}),
    says: `input-invalid: There are 2 problems with the inputs. Nothing was sent.
  - ingress-url: it is not given, nor is service. Write the endpoint as SHOW ENDPOINTS prints it, such as k7qzt2a-acmeorg-dev-acct.snowflakecomputing.app, or name the service (DATABASE.SCHEMA.SERVICE).
  - token: it is not given, nor any other credential. Give token (a programmatic access token), or private-key with account and user. In a pull request from a fork GitHub withholds secrets: they arrive empty.
What to do: Mend them all and run the job again.`,
    attempts: "0",
  },
  {
    word: "key-unreadable",
    when: "the passphrase is not the key's",
    arrange: ({ world, keyPair }) => ({
      ...keyPair,
      "private-key": world.key.encryptedPkcs8("correct horse"),
      "private-key-passphrase": "battery staple",
    }),
    says: `key-unreadable: The input private-key cannot be used: it could not be decrypted: the passphrase is wrong, or the key is damaged.
What to do: Check the input private-key-passphrase; try both on your machine with: openssl rsa -in rsa_key.p8 -check.`,
    attempts: "0",
  },
  {
    word: "host-not-allowed",
    when: "the host only looks like Snowflake's",
    arrange: ({ pat }) => ({ ...pat, "ingress-url": "k7qzt2a-evilsnowflakecomputing.app" }),
    says: `host-not-allowed: The input ingress-url cannot be used: it is at k7qzt2a-evilsnowflakecomputing.app, which is not a host of Snowflake's; a token sent there would be given away.
What to do: Use the host that SHOW ENDPOINTS prints, such as k7qzt2a-acmeorg-dev-acct.snowflakecomputing.app. Only if this host is really yours, name its domain in allowed-hosts.`,
    attempts: "0",
  },
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
    when: "there is none, and a PAT needs one",
    arrange: ({ world, pat }) => {
      world.account.networkPolicy = null;
      return pat;
    },
    says: `network-policy: ${host} does not let this runner in. The ingress answered 401 (ERROR_UNAUTHORIZED): "Network policy is required."
Most likely: No network policy is in force for this user; by default a programmatic access token needs one.
What to do: Attach a network policy to the user, or relax the requirement in an authentication policy.
    ALTER USER <user> SET NETWORK_POLICY = <policy>;
    ALTER AUTHENTICATION POLICY <policy> SET PAT_POLICY = (NETWORK_POLICY_EVALUATION = ENFORCED_NOT_REQUIRED);`,
    status: "401",
    attempts: "1",
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
    word: "network-policy",
    when: "the ingress keeps the runner out",
    arrange: ({ world, pat }) => {
      world.clientIp = "198.51.100.9";
      return pat;
    },
    says: `network-policy: ${host} does not let this runner in. The ingress answered 401 (ERROR_UNAUTHORIZED): "Incoming request with IP/Token 198.51.100.9 is not allowed to access Snowflake. Contact your account administrator."
Most likely: GitHub-hosted runners call from changing addresses that the policy does not list.
What to do: Let the policy admit the runner (198.51.100.9), or run the job on a self-hosted runner or a larger runner with a static address.`,
    status: "401",
    attempts: "1",
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
      return { ...keyPair, timeout: "400ms" };
    },
    says: `account-unreachable: Could not reach ${account} to sign in: The time of 0.4 s was up while waiting for ${account} to answer.
Most likely: A firewall swallows the connection, or Snowflake is slow to answer.
What to do: Check account and account-url, and that the runner may reach this host (firewall, HTTPS_PROXY, NO_PROXY).`,
    attempts: "0",
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
    GRANT SERVICE ROLE <database>.<schema>.<service>!ALL_ENDPOINTS_USAGE TO ROLE <role>;`,
    status: "403",
    attempts: "1",
  },
  {
    word: "connect",
    when: "the proxy opens no tunnel",
    arrange: ({ world, pat }) => {
      world.network.proxyFault = "forbidden";
      return pat;
    },
    says: `connect: ${host} gave no answer. The proxy opened no tunnel to ${host}: it answered 403.
Most likely: A firewall or proxy keeps the runner from this host.
What to do: Let the runner reach the host on port 443; check HTTPS_PROXY and NO_PROXY where a proxy is used.`,
    attempts: "1",
  },
  {
    word: "tls",
    when: "the certificate is of an authority nobody knows",
    arrange: ({ world, pat }) => {
      world.network.faults.set(host, "certificate-unknown-authority");
      return pat;
    },
    says: `tls: ${host} gave no answer. The certificate of ${host} comes from an authority this runner does not know (UNABLE_TO_VERIFY_LEAF_SIGNATURE).
Most likely: Something between the runner and Snowflake shows a certificate of its own, or the host is not the one meant.
What to do: Behind an inspecting proxy, put its authority into NODE_EXTRA_CA_CERTS (env of the step); otherwise check the host. The check cannot be switched off.`,
    attempts: "1",
  },
  {
    word: "tls",
    when: "the certificate has expired",
    arrange: ({ world, pat }) => {
      world.network.faults.set(host, "certificate-expired");
      return pat;
    },
    says: `tls: ${host} gave no answer. The certificate of ${host} has expired (CERT_HAS_EXPIRED).
Most likely: Something between the runner and Snowflake shows a certificate of its own, or the host is not the one meant.
What to do: Behind an inspecting proxy, put its authority into NODE_EXTRA_CA_CERTS (env of the step); otherwise check the host. The check cannot be switched off.`,
    attempts: "1",
  },
  {
    word: "timeout",
    when: "the endpoint says nothing",
    arrange: ({ world, pat }) => {
      world.network.faults.set(host, "silent-after-tls");
      return { ...pat, timeout: "300ms" };
    },
    says: `timeout: ${host} gave no answer. The time of 0.3 s was up while waiting for ${host} to answer.
Most likely: The service hangs or is slower than the time it was given, or a firewall swallows the connection.
What to do: Probe a path that answers quickly, raise timeout, or let the action wait for a service that is starting (wait: 5m).`,
    attempts: "1",
  },
  {
    word: "timeout",
    when: "Snowflake's proxy gives the service up",
    arrange: ({ world, pat }) => {
      world.endpoint.gateway = "upstream-timeout";
      return pat;
    },
    says: `timeout: The service did not answer / in the time Snowflake's proxy gives it. The ingress answered 504: "upstream request timeout".
Most likely: The request takes the service longer than the ingress allows (about 90 seconds without data).
What to do: Probe a path that answers quickly; give long work a status path to poll.`,
    status: "504",
    attempts: "1",
  },
  {
    word: "connection-lost",
    when: "the connection breaks off",
    arrange: ({ world, pat }) => {
      world.network.faults.set(host, "reset-after-tls");
      return pat;
    },
    says: `connection-lost: The connection to ${host} broke off before the answer was whole (ECONNRESET).
Most likely: The service crashed while answering, announced more bytes than it sent, or something on the way closed the connection.
What to do: Look at the service's log; where it is starting or restarting, let the action wait (wait: 5m).`,
    attempts: "1",
  },
  {
    word: "response-too-large",
    when: "the body grows over download-limit",
    arrange: ({ world, pat }) => {
      world.endpoint.app = (_request, response) => response.end("x".repeat(5000));
      return { ...pat, "download-limit": "4KB" };
    },
    says: `response-too-large: ${host} sent more than 4096 bytes.
Most likely: The path answers with a download rather than a health check.
What to do: Probe a smaller path, or raise download-limit.`,
    attempts: "1",
  },
  {
    word: "expectation-failed",
    when: "the service answers something else",
    arrange: ({ pat }) => ({
      ...pat,
      path: "/nope",
      expect: 'status == 200\nbody contains "Not"\nbody contains "ready"',
    }),
    says: `expectation-failed: The service answered 404, but 2 of 3 conditions did not hold.
  - status == 200: it was 404
  - body contains "ready": it was "<h1>Not Found</h1>"
What to do: If this answer is right, say so in expect; else the service's own log tells why it answers like this.`,
    status: "404",
    attempts: "1",
  },
  {
    word: "expectation-failed",
    when: "the app redirects",
    arrange: ({ world, pat }) => {
      world.endpoint.app = (_request, response) => response.writeHead(302, { location: "/login" }).end();
      return pat;
    },
    says: `expectation-failed: The service answered 302, but 1 of 1 condition did not hold.
  - status in 200-299: it was 302
Most likely: The app redirects / to /login, and redirects are not followed.
What to do: Probe the path it redirects to, let the action follow (max-redirects: 3), or expect the redirect: status in 200-399.`,
    status: "302",
    attempts: "1",
  },
];

describe("what the user reads when it fails", () => {
  for (const { word, when, arrange, says, status = "", attempts } of cases) {
    it(`${word}: ${when}`, async (t) => {
      const scene = await startScene(t);
      const step = await scene.run({ inputs: arrange(scene) });

      assert.equal(annotation(step, word).replace(uuids, "<uuid>"), says);
      assert.equal(step.exitCode, 1);
      const { healthy, failure, ...others } = step.outputs;
      assert.deepEqual({ healthy, failure }, { healthy: "false", failure: word });
      assert.deepEqual([others["status"], others["attempts"]], [status, attempts]);
      assert.ok(step.summary.includes(word), step.summary);
    });
  }

  it("dns: the name does not resolve", async (t) => {
    const { run, pat } = await startScene(t);
    // Behind a proxy it is the proxy that resolves, so this one goes without. The domain exists nowhere (RFC 6761).
    const inputs = { ...pat, "ingress-url": "k7qzt2a.acmeorg.invalid", "allowed-hosts": "acmeorg.invalid" };
    const step = await run({ inputs, env: { HTTPS_PROXY: "" } });

    assert.equal(
      annotation(step, "dns").replace(/\((ENOTFOUND|EAI_AGAIN)\)/, "(code)"),
      `dns: k7qzt2a.acmeorg.invalid gave no answer. The name k7qzt2a.acmeorg.invalid does not resolve (code).
Most likely: The host is misspelt, or gone: a service that is dropped and created anew gets a new host. Just after provisioning the name may lag behind, and a private-link host resolves only inside its network.
What to do: Put the current ingress_url of SHOW ENDPOINTS into ingress-url; just after a deployment, let the action wait (wait: 5m).`,
    );
    assert.equal(step.exitCode, 1);
    assert.equal(step.outputs["failure"], "dns");
  });
});

const uuids = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
