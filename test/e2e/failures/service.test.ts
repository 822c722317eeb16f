import { describe, it } from "node:test";
import { json } from "../../emulator/transport/message.ts";
import { crashLoop, fail, pend, suspend } from "../../emulator/world/lifecycle.ts";
import { createEndpoint } from "../../emulator/world/service.ts";
import { host, type Scene } from "../scenario.ts";
import { type FailureCase, fails, title } from "./failure-case.ts";

const service = "TUTORIAL_DB.DATA_SCHEMA.ECHO_SERVICE";

/** The same, with the inputs that find the endpoint by its service's name, with a PAT. */
const byName = ({ arrange, ...failing }: FailureCase): FailureCase => ({
  ...failing,
  arrange: (scene: Scene, seconds) => ({
    service,
    path: "/healthcheck",
    token: scene.world.pat.secret,
    account: "ACMEORG-DEV_ACCT",
    ...arrange(scene, seconds),
  }),
});

const cases: readonly FailureCase[] = [
  {
    word: "service-not-found",
    when: "there is none, or nobody may see it",
    arrange: ({ world }) => {
      world.service.grants.delete("SVC_CALLER");
      return { role: "SVC_CALLER" };
    },
    says: `service-not-found: There is no service TUTORIAL_DB.DATA_SCHEMA.ECHO_SERVICE, or the role SVC_CALLER may not see it; Snowflake does not tell which. Snowflake said (002003): "SQL compilation error:\\nService 'TUTORIAL_DB.DATA_SCHEMA.ECHO_SERVICE' does not exist or not authorized."
Most likely: The name is misspelt, the service was dropped, or a privilege is missing on the database, the schema or the service.
What to do: Compare the name with what SHOW SERVICES prints; if it is right, grant the role what it takes to see it.
    SHOW SERVICES IN ACCOUNT;
    GRANT USAGE ON DATABASE TUTORIAL_DB TO ROLE SVC_CALLER;
    GRANT USAGE ON SCHEMA TUTORIAL_DB.DATA_SCHEMA TO ROLE SVC_CALLER;
    GRANT SERVICE ROLE TUTORIAL_DB.DATA_SCHEMA.ECHO_SERVICE!ALL_ENDPOINTS_USAGE TO ROLE SVC_CALLER;
    GRANT USAGE ON SERVICE TUTORIAL_DB.DATA_SCHEMA.ECHO_SERVICE TO ROLE SVC_CALLER;
    -- Or, if it is an application service: GRANT USAGE ON APPLICATION SERVICE TUTORIAL_DB.DATA_SCHEMA.ECHO_SERVICE TO ROLE SVC_CALLER;`,
    attempts: "0",
  },
  {
    word: "endpoint-not-found",
    when: "the only endpoint is not public",
    arrange: ({ world }) => {
      world.endpoint.isPublic = false;
      return {};
    },
    says: `endpoint-not-found: TUTORIAL_DB.DATA_SCHEMA.ECHO_SERVICE has an endpoint echoendpoint, but it is not public.
Most likely: The service specification does not say public: true for it.
What to do: Write endpoints: [{name: echoendpoint, port: 8000, public: true}] into the service specification. The role that owns the service must be allowed to bind endpoints.
    GRANT BIND SERVICE ENDPOINT ON ACCOUNT TO ROLE <owner of the service>;
    ALTER SERVICE TUTORIAL_DB.DATA_SCHEMA.ECHO_SERVICE FROM SPECIFICATION $$ … $$;`,
    attempts: "0",
  },
  {
    word: "endpoint-not-found",
    when: "the role has no service role, and so is shown none",
    arrange: ({ world }) => {
      world.service.grants.set("SVC_CALLER", ["USAGE"]);
      return { role: "SVC_CALLER" };
    },
    says: `endpoint-not-found: SHOW ENDPOINTS shows the role SVC_CALLER no endpoint of TUTORIAL_DB.DATA_SCHEMA.ECHO_SERVICE.
Most likely: The role has no service role of the service: Snowflake shows a role only the endpoints that it may call. Or the specification names no endpoint.
What to do: Have the owner of the service grant the role the service role. If there is still no endpoint, the owner has to name one in its specification, with public: true.
    GRANT USAGE ON DATABASE TUTORIAL_DB TO ROLE SVC_CALLER;
    GRANT USAGE ON SCHEMA TUTORIAL_DB.DATA_SCHEMA TO ROLE SVC_CALLER;
    GRANT SERVICE ROLE TUTORIAL_DB.DATA_SCHEMA.ECHO_SERVICE!ALL_ENDPOINTS_USAGE TO ROLE SVC_CALLER;`,
    faultOf: "credential",
    attempts: "0",
  },
  {
    word: "account-unreachable",
    when: "a statement fails for a reason that is not the service's name",
    arrange: ({ world }) => {
      const body = {
        code: "000666",
        sqlState: "57014",
        message: "Your account is suspended due to lack of payment method.",
      };
      world.account.intercept = ({ path }) => (path.startsWith("/api/v2/statements") ? json(422, body) : undefined);
      return { wait: "5m" };
    },
    says: `account-unreachable: acmeorg-dev-acct.snowflakecomputing.com could not say where the endpoints of TUTORIAL_DB.DATA_SCHEMA.ECHO_SERVICE are. Snowflake said (000666): "Your account is suspended due to lack of payment method."
Most likely: It is about the account or the statement, not about the service: the account is suspended or in trouble, or its answer took too long.
What to do: Read what Snowflake said. If it tells nothing, run the statement yourself, as the same user and role.
    SHOW ENDPOINTS IN SERVICE TUTORIAL_DB.DATA_SCHEMA.ECHO_SERVICE;`,
    attempts: "0",
  },
  {
    word: "endpoint-provisioning",
    when: "one word stands where the host will be",
    arrange: ({ world }) => {
      world.endpoint.host = "Waiting";
      return {};
    },
    says: `endpoint-provisioning: The endpoint echoendpoint of TUTORIAL_DB.DATA_SCHEMA.ECHO_SERVICE is not there yet. SHOW ENDPOINTS says: "Waiting".
Most likely: It was created moments ago. Snowflake takes two to five minutes to make the URL, at times ten.
What to do: Let the action wait for it, for example wait: 10m.`,
    attempts: "1",
  },
  {
    word: "endpoint-not-found",
    when: "there is none of this name",
    arrange: ({ world }) => {
      world.service.endpoints.push(createEndpoint({ name: "admin" }));
      return { endpoint: "api" };
    },
    says: `endpoint-not-found: TUTORIAL_DB.DATA_SCHEMA.ECHO_SERVICE has no endpoint api; it has echoendpoint and admin.
Most likely: The name is misspelt, the endpoint was renamed in the service specification, or the role has no service role for it: Snowflake shows only what the role may call.
What to do: Set endpoint to one of the names above, or leave it out where only one is public.
    SHOW ENDPOINTS IN SERVICE TUTORIAL_DB.DATA_SCHEMA.ECHO_SERVICE;`,
    attempts: "0",
  },
  {
    word: "endpoint-not-found",
    when: "the account is reached by private link, and the endpoint is not",
    arrange: () => ({ account: "", "account-url": "acmeorg-dev-acct.privatelink.snowflakecomputing.com" }),
    says: `endpoint-not-found: The account is reached by private link, but SHOW ENDPOINTS gives no private-link URL for the endpoint echoendpoint of TUTORIAL_DB.DATA_SCHEMA.ECHO_SERVICE.
Most likely: The account has no private link for endpoints: it takes Business Critical and its own set-up.
What to do: Set private connectivity up for Snowpark Container Services, or sign in at the account's public host (account-url).
    SELECT SYSTEM$GET_PRIVATELINK_CONFIG();`,
    attempts: "0",
  },
  {
    word: "input-invalid",
    when: "several endpoints are public, and none is named",
    arrange: ({ world }) => {
      world.service.endpoints.push(createEndpoint({ name: "admin" }));
      return {};
    },
    says: `input-invalid: The input endpoint is not given, and TUTORIAL_DB.DATA_SCHEMA.ECHO_SERVICE has 2 public endpoints: echoendpoint and admin.
What to do: Name the one to call, for example endpoint: echoendpoint.`,
    attempts: "0",
  },
  {
    word: "input-invalid",
    when: "it is a job",
    arrange: ({ world }) => {
      world.service.isJob = true;
      return { wait: "5m" };
    },
    says: `input-invalid: The input service cannot be used: TUTORIAL_DB.DATA_SCHEMA.ECHO_SERVICE is a job service (RUNNING), which runs to its end and has no endpoint to call.
What to do: Give a service made with CREATE SERVICE. To wait for a job, use EXECUTE JOB SERVICE or look at DESCRIBE SERVICE.`,
    attempts: "0",
  },
  {
    word: "input-invalid",
    when: "the name goes on as a statement",
    arrange: () => ({ service: `${service}; DROP SERVICE ${service}`, account: "" }),
    says: `input-invalid: The input service cannot be used: it is "TUTORIAL_DB.DATA_SCHEMA.ECHO_SERVICE; DROP SERVICE TUTORIAL_DB.DATA_SCHEMA.ECHO_SERVICE", which goes on as a statement at character 37, where a name should end.
What to do: Write DATABASE.SCHEMA.SERVICE, such as APPS.PROD.HELLO; what is not letters, digits, _ and $ stands in double quotes, as in "my db".PROD.HELLO.`,
    attempts: "0",
  },
  {
    word: "input-invalid",
    when: "nothing fits together",
    arrange: () => ({ service: "", endpoint: "api", resume: "true", "ingress-url": host }),
    says: `input-invalid: There are 2 problems with the inputs. Nothing was sent.
  - endpoint: it is given without service. Give service too, or leave endpoint out: ingress-url is of one endpoint.
  - resume: it is true without service. Give service (DATABASE.SCHEMA.SERVICE) in place of ingress-url or gateway, so that it is known what to resume.
What to do: Fix them all and run the job again.`,
    attempts: "0",
  },
  {
    word: "input-invalid",
    when: "it shall resume in no time, and the PAT's account is not known",
    arrange: () => ({ account: "", resume: "true" }),
    says: `input-invalid: There are 2 problems with the inputs. Nothing was sent.
  - account: it is not given, and service needs it: the endpoint is looked up in the account. Give the account identifier, such as ACMEORG-DEV_ACCT, or account-url.
  - resume: it is true, but wait is 0s, and a service needs time to start. Set wait, for example to 10m.
What to do: Fix them all and run the job again.`,
    attempts: "0",
  },
  {
    word: "host-not-allowed",
    when: "Snowflake's answer names a host that is not Snowflake's",
    arrange: ({ world }) => {
      world.endpoint.host = "k7qzt2a-evilsnowflakecomputing.app";
      return {};
    },
    says: `host-not-allowed: SHOW ENDPOINTS gave a URL for the endpoint echoendpoint of TUTORIAL_DB.DATA_SCHEMA.ECHO_SERVICE that cannot be used: it is at k7qzt2a-evilsnowflakecomputing.app, which is not a Snowflake host; a token sent there would be given away.
Most likely: The account is on a deployment of Snowflake's with domains of its own, or what answered was not Snowflake.
What to do: Check account-url. Only if this host is really yours, name its domain in allowed-hosts.`,
    attempts: "0",
  },
  {
    word: "role-refused",
    when: "the role is spelt in another case",
    arrange: () => ({ role: "svc_caller", user: "CI_BOT" }),
    says: `role-refused: Snowflake did not grant the role svc_caller to CI_BOT. Snowflake answered 401 (390186): "Role 'svc_caller' specified in the request is not granted to this user."
Most likely: Snowflake keeps names in upper case unless they were created in double quotes, and here the case counts: svc_caller is another role than SVC_CALLER.
What to do: Write role: SVC_CALLER. Only where SHOW ROLES prints svc_caller with its small letters, leave it so, and grant that role to the user.
    SHOW ROLES;
    GRANT ROLE SVC_CALLER TO USER CI_BOT;`,
    attempts: "0",
  },
  {
    word: "endpoint-provisioning",
    when: "the service was created a moment ago",
    arrange: ({ world }, seconds) => {
      world.endpoint.provisioningPolls = 999;
      return { wait: `${seconds}s` };
    },
    phase: "is not there yet",
    says: `endpoint-provisioning: The endpoint echoendpoint of TUTORIAL_DB.DATA_SCHEMA.ECHO_SERVICE is not there yet. SHOW ENDPOINTS says: "Endpoints provisioning in progress... check back in a few minutes".
Most likely: It was created moments ago. Snowflake takes two to five minutes to make the URL, at times ten.
What to do: Let the action wait for it, for example wait: 10m.`,
    attempts: /^[1-9]/,
  },
  {
    word: "service-not-ready",
    when: "its readiness probe fails",
    arrange: ({ world }) => {
      pend(world.service);
      return {};
    },
    says: `service-not-ready: TUTORIAL_DB.DATA_SCHEMA.ECHO_SERVICE is PENDING, with 0 of 1 instances started.
  - container echo of instance 0 is PENDING: Readiness probe is failing at path: /healthcheck, port: 8000.
Most likely: Nothing answers GET /healthcheck on port 8000 with success: the app must listen there, on 0.0.0.0, or readinessProbe in the specification must name the app's own path and port.
What to do: Let the action wait (wait: 10m). If it stays PENDING, the containers say why.
    SHOW SERVICE CONTAINERS IN SERVICE TUTORIAL_DB.DATA_SCHEMA.ECHO_SERVICE;
    DESCRIBE COMPUTE POOL TUTORIAL_COMPUTE_POOL;`,
    attempts: "1",
  },
  {
    word: "service-not-ready",
    when: "its container crashes again and again, on the wrong processor",
    arrange: ({ world }) => {
      crashLoop(world.service);
      world.service.containers[0]?.logs.push("exec /usr/local/bin/python: exec format error");
      return {};
    },
    says: `service-not-ready: TUTORIAL_DB.DATA_SCHEMA.ECHO_SERVICE is PENDING, with 0 of 1 instances started.
  - container echo of instance 0 is PENDING: Encountered fatal error, retrying. It restarted 4 times, last with exit code 1.
Most likely: The image is for another processor: build it for linux/amd64 (docker build --platform linux/amd64).
What to do: Correct that, then deploy again: waiting does not fix it.
    SHOW SERVICE CONTAINERS IN SERVICE TUTORIAL_DB.DATA_SCHEMA.ECHO_SERVICE;
    DESCRIBE COMPUTE POOL TUTORIAL_COMPUTE_POOL;`,
    attempts: "1",
  },
  {
    word: "service-not-ready",
    when: "it was suspended, and the request wakes it up",
    arrange: ({ world }) => {
      suspend(world.service);
      world.service.startUp = { milliseconds: 60_000 };
      return {};
    },
    says: `service-not-ready: TUTORIAL_DB.DATA_SCHEMA.ECHO_SERVICE is SUSPENDED; the request wakes it up (AUTO_RESUME is on). The ingress answered 503 (ERROR): "Service ECHO_SERVICE not reachable: no service hosts found."
  - container echo of instance 0 is PENDING: Waiting to start.
Most likely: It takes a minute or more until a woken service answers.
What to do: Let the action wait (wait: 10m).`,
    status: "503",
    attempts: "1",
  },
  {
    word: "service-failed",
    when: "its image cannot be pulled, however long one waits",
    arrange: ({ world }) => {
      fail(world.service, "Failed to pull image");
      return { wait: "5m" };
    },
    says: `service-failed: TUTORIAL_DB.DATA_SCHEMA.ECHO_SERVICE is FAILED: waiting does not fix that.
  - container echo of instance 0 is FAILED: Failed to pull image.
Most likely: The repository does not hold /tutorial_db/data_schema/tutorial_repository/my_echo_service_image:latest under this tag, or the role that owns the service lacks READ on the image repository.
What to do: Fix what the containers and their logs show, then deploy again.
    SHOW SERVICE CONTAINERS IN SERVICE TUTORIAL_DB.DATA_SCHEMA.ECHO_SERVICE;
    CALL SYSTEM$GET_SERVICE_LOGS('TUTORIAL_DB.DATA_SCHEMA.ECHO_SERVICE', '0', '<container>', 100);`,
    attempts: "1",
  },
  {
    word: "service-suspended",
    when: "nothing wakes it up",
    arrange: ({ world }) => {
      suspend(world.service);
      world.service.autoResume = false;
      return { wait: "5m" };
    },
    says: `service-suspended: TUTORIAL_DB.DATA_SCHEMA.ECHO_SERVICE is SUSPENDED, and a request does not wake it up (AUTO_RESUME is off).
Most likely: Somebody suspended the service, or its compute pool.
What to do: Resume it, or let the action do that: resume: true, with wait: 10m. It takes the privilege OPERATE on the service.
    ALTER COMPUTE POOL TUTORIAL_COMPUTE_POOL RESUME;
    ALTER SERVICE TUTORIAL_DB.DATA_SCHEMA.ECHO_SERVICE RESUME;`,
    attempts: "1",
  },
  {
    word: "service-suspended",
    when: "the role may not resume it, nor see its containers",
    faultOf: "credential",
    arrange: ({ world }) => {
      suspend(world.service);
      world.service.autoResume = false;
      world.service.grants.set("SVC_CALLER", ["USAGE", "ENDPOINTS"]);
      return { resume: "true", wait: "5m", role: "SVC_CALLER" };
    },
    says: `service-suspended: TUTORIAL_DB.DATA_SCHEMA.ECHO_SERVICE is SUSPENDED and could not be resumed. Snowflake said (003001): "SQL access control error:\\nInsufficient privileges to operate on service 'ECHO_SERVICE'."
Most likely: The role lacks the privilege OPERATE on the service, or the service's compute pool cannot be resumed.
What to do: Grant the role OPERATE, or resume the service yourself.
    GRANT OPERATE ON SERVICE TUTORIAL_DB.DATA_SCHEMA.ECHO_SERVICE TO ROLE SVC_CALLER;
    ALTER SERVICE TUTORIAL_DB.DATA_SCHEMA.ECHO_SERVICE RESUME;`,
    attempts: "1",
  },
  {
    word: "access-denied",
    when: "the role sees the endpoint, and its service role is taken away before the call",
    arrange: ({ world }) => {
      world.service.steps.push({
        after: { polls: 2 },
        change: ({ grants }) => grants.set("SVC_CALLER", ["USAGE"]),
      });
      return { role: "SVC_CALLER" };
    },
    says: `access-denied: The ingress answered 403 (ERROR_FORBIDDEN): "Access denied. Insufficient privileges to use endpoint echoendpoint of service TUTORIAL_DB.DATA_SCHEMA.ECHO_SERVICE."
Most likely: The role SVC_CALLER may not call this endpoint.
What to do: Grant the role a service role of the service, and USAGE on its database and schema.
    GRANT USAGE ON DATABASE TUTORIAL_DB TO ROLE SVC_CALLER;
    GRANT USAGE ON SCHEMA TUTORIAL_DB.DATA_SCHEMA TO ROLE SVC_CALLER;
    GRANT SERVICE ROLE TUTORIAL_DB.DATA_SCHEMA.ECHO_SERVICE!ALL_ENDPOINTS_USAGE TO ROLE SVC_CALLER;`,
    status: "403",
    attempts: "1",
  },
  {
    word: "sign-in-required",
    when: "the token runs SQL, and the endpoint does not take it",
    arrange: ({ world }) => {
      world.endpoint.impostor = ({ socket }) =>
        socket.end(
          "HTTP/1.1 302 Found\r\nServer: _\r\nLocation: https://sfc-endpoint-login.snowflakecomputing.app/sfc-oauth-begin\r\nContent-Length: 0\r\n\r\n",
        );
      return {};
    },
    says: `sign-in-required: The ingress redirected k7qzt2a-acmeorg-dev-acct.snowflakecomputing.app to Snowflake's sign-in page: it did not accept the programmatic access token. (A client that follows the redirect gets that page with status 200 and calls it healthy.)
Most likely: The token expired or was revoked, its user or role is gone or lacks access, or it belongs to another account than the endpoint.
What to do: Make a new token and update the secret. Where that is not it, grant the role what it takes to call the endpoint.
    GRANT USAGE ON DATABASE TUTORIAL_DB TO ROLE <role>;
    GRANT USAGE ON SCHEMA TUTORIAL_DB.DATA_SCHEMA TO ROLE <role>;
    GRANT SERVICE ROLE TUTORIAL_DB.DATA_SCHEMA.ECHO_SERVICE!ALL_ENDPOINTS_USAGE TO ROLE <role>;`,
    status: "302",
    attempts: "1",
  },
];

describe("a service by its name", () => {
  for (const one of cases.map(byName)) it(title(one), fails(one));
});
