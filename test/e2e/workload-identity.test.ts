import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { signIdToken } from "../emulator/oidc/issuer.ts";
import { json } from "../emulator/transport/message.ts";
import { annotation, host, type Scene, startScene } from "./scenario.ts";

const healthy = { "ingress-url": host, path: "/healthcheck", account: "ACMEORG-DEV_ACCT" };

/** What a job with `id-token: write` has. */
function idToken({ emulator }: Scene): { requestUrl: string; requestToken: string } {
  const { ACTIONS_ID_TOKEN_REQUEST_URL = "", ACTIONS_ID_TOKEN_REQUEST_TOKEN = "" } = emulator.oidc.env;
  return { requestUrl: ACTIONS_ID_TOKEN_REQUEST_URL, requestToken: ACTIONS_ID_TOKEN_REQUEST_TOKEN };
}

describe("workload identity", () => {
  for (const method of ["workload-identity", "auto"]) {
    it(`needs no secret, under auth-method ${method}`, async (t) => {
      const scene = await startScene(t);
      const step = await scene.run({ inputs: { ...healthy, "auth-method": method }, idToken: idToken(scene) });
      assert.equal(step.outputs["healthy"], "true", step.log);
      assert.match(
        step.log,
        /Sign-in: session by GitHub's id token for snowflakecomputing\.com, default role, at acmeorg-dev-acct/,
      );
      const [token, login, issue, get, end, ...others] = scene.requests();
      assert.deepEqual(others, []);
      assert.equal(token?.headers.authorization, `Bearer ${scene.world.github.requestToken}`);
      assert.equal(new URL(`http://x${token?.path}`).searchParams.get("audience"), "snowflakecomputing.com");
      assert.match(login?.body ?? "", /"AUTHENTICATOR":"WORKLOAD_IDENTITY","PROVIDER":"OIDC","TOKEN":"ey/);
      assert.deepEqual(
        [issue?.method, get?.forwarded?.user, end?.path.slice(0, 20)],
        ["POST", "CI_BOT", "/session?delete=true"],
      );
      assert.equal(scene.world.sessions[0]?.deleted, true);
    });
  }

  it("takes another audience", async (t) => {
    const scene = await startScene(t);
    scene.world.user.workloadIdentities[0]?.audiences.push("https://acme.example/snowflake");
    const inputs = { ...healthy, audience: "https://acme.example/snowflake" };
    const step = await scene.run({
      inputs: { ...inputs, "auth-method": "workload-identity" },
      idToken: idToken(scene),
    });
    assert.equal(step.outputs["healthy"], "true", step.log);
  });

  it("asks a service on this machine directly, whatever the proxies", async (t) => {
    const scene = await startScene(t);
    const inputs = { ...healthy, "auth-method": "workload-identity" };
    const env = { HTTP_PROXY: "http://127.0.0.1:9" };
    const step = await scene.run({ inputs, idToken: idToken(scene), env });
    assert.equal(step.outputs["healthy"], "true", step.log);
  });

  it("gives up at the deadline when GitHub's service says nothing", async (t) => {
    const scene = await startScene(t);
    scene.world.github.intercept = () => "silent";
    const inputs = { ...healthy, "auth-method": "workload-identity", timeout: "1h", wait: "2s" };
    const step = await scene.run({ inputs, idToken: idToken(scene) });
    assert.equal(step.outputs["failure"], "id-token-unavailable");
    // Without the deadline a request has ten seconds.
    assert.match(step.log, /GitHub gave no id token in .*Timed out after [01](\.\d+)? s /);
  });

  it("tries again when GitHub's service fails as it does", async (t) => {
    const scene = await startScene(t);
    const faults = [json(500, {}), "reset", json(429, {}), json(503, {})] as const;
    let asked = 0;
    scene.world.github.intercept = () => faults[asked++];
    const step = await scene.run({ inputs: healthy, idToken: idToken(scene) });
    assert.equal(step.outputs["healthy"], "true", step.log);
    assert.match(step.log, /GitHub gave no id token \(It answered 500\.\); trying again/);
  });

  it("uses the id token that Snowflake's own action left, where this job gets none", async (t) => {
    const scene = await startScene(t);
    const left = await signIdToken(scene.world.github, "snowflakecomputing.com", Date.now());
    const env = {
      SNOWFLAKE_AUTHENTICATOR: "WORKLOAD_IDENTITY",
      SNOWFLAKE_WORKLOAD_IDENTITY_PROVIDER: "OIDC",
      SNOWFLAKE_AUDIENCE: "snowflakecomputing.com",
      SNOWFLAKE_TOKEN: left,
      SNOWFLAKE_ACCOUNT: "acmeorg-dev_acct",
    };
    const { account: _, ...inputs } = healthy;
    const step = await scene.run({ inputs, env, secrets: [left] });
    assert.equal(step.outputs["healthy"], "true", step.log);
  });
});

describe("what the user reads when workload identity fails", () => {
  const identity = (subject: string) =>
    `TYPE = OIDC ISSUER = 'https://token.actions.githubusercontent.com' SUBJECT = '${subject}' OIDC_AUDIENCE_LIST = ('snowflakecomputing.com')`;

  for (const { format, first, second } of [
    {
      format: "classic",
      first: "repo:acme/app:environment:prod",
      second: "repo:acme@17012/app@861124043:environment:prod",
    },
    {
      format: "immutable",
      first: "repo:acme@17012/app@861124043:environment:prod",
      second: "repo:acme/app:environment:prod",
    },
  ] as const) {
    it(`the subject is another: ${format}`, async (t) => {
      const scene = await startScene(t);
      scene.world.github.context = "environment:prod";
      scene.world.github.subjectFormat = format;
      const step = await scene.run({ inputs: healthy, idToken: idToken(scene) });
      assert.equal(
        annotation(step, "credential-refused"),
        `credential-refused: Snowflake knows no user for GitHub's id token of this job. Snowflake answered 200 (390401): "Login failed."
  - sub: ${first}
  - GitHub's other spelling, which does not count here: ${second}
  - aud: snowflakecomputing.com
  - iss: https://token.actions.githubusercontent.com
Most likely: No user has a workload identity with exactly this subject and issuer, or its OIDC_AUDIENCE_LIST lacks this audience. The subject differs by branch, tag, environment and pull request.
What to do: Make a user with this identity, or add it to a user that there is already.
    CREATE USER <user> TYPE = SERVICE DEFAULT_ROLE = <role> WORKLOAD_IDENTITY = (${identity(first)});
    GRANT ROLE <role> TO USER <user>;
    -- Or, for a user that there is already:
    ALTER USER <user> ADD WORKLOAD IDENTITY GITHUB_ACTIONS ${identity(first)};`,
      );
      assert.equal(step.outputs["healthy"], "false");
      assert.deepEqual(step.state, {});
    });
  }

  it("the user that was named has no such identity", async (t) => {
    const scene = await startScene(t);
    scene.world.github.context = "environment:prod";
    const step = await scene.run({
      inputs: { ...healthy, user: "CI_BOT", role: "SVC_CALLER" },
      idToken: idToken(scene),
    });
    const says = annotation(step, "credential-refused");
    assert.equal(
      says.slice(says.indexOf("What to do")),
      `What to do: Add this identity to the user; it may have several, and those it has stay.
    SHOW USER WORKLOAD IDENTITY AUTHENTICATION METHODS FOR USER CI_BOT;
    ALTER USER CI_BOT ADD WORKLOAD IDENTITY GITHUB_ACTIONS ${identity("repo:acme/app:environment:prod")};`,
    );
  });

  it("the job may not have id tokens", async (t) => {
    const scene = await startScene(t);
    const step = await scene.run({ inputs: { ...healthy, "auth-method": "workload-identity" } });
    assert.equal(
      annotation(step, "id-token-unavailable"),
      `id-token-unavailable: GitHub gives this job no id tokens: ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN are not set.
Most likely: The job lacks the permission id-token: write, or it runs for a pull request from a fork, which never has it.
What to do: Add permissions: { id-token: write, contents: read } to the job, and to the job that calls a reusable workflow. For forks, run the check on push or schedule instead.`,
    );
    assert.deepEqual(scene.requests(), []);
  });

  it("GitHub's service stays out of order", async (t) => {
    const scene = await startScene(t);
    scene.world.github.intercept = () => json(503, {});
    const step = await scene.run({ inputs: healthy, idToken: idToken(scene) });
    assert.equal(
      annotation(step, "id-token-unavailable"),
      `id-token-unavailable: GitHub gave no id token in 5 attempts. It answered 503.
Most likely: GitHub's id token service is in trouble, or the runner cannot reach it.
What to do: Run the job again. On a self-hosted runner, let it reach the service (firewall, HTTPS_PROXY, NO_PROXY). See githubstatus.com.`,
    );
    assert.equal(scene.requests().length, 5);
  });

  it("GitHub's service refuses", async (t) => {
    const scene = await startScene(t);
    const step = await scene.run({ inputs: healthy, idToken: { ...idToken(scene), requestToken: "another-token" } });
    assert.equal(
      annotation(step, "id-token-unavailable"),
      `id-token-unavailable: GitHub answered 401 to the request for an id token: "Bad credentials".
Most likely: The job's permission to request id tokens has ended, or the audience is not one GitHub accepts.
What to do: Give the job permissions: id-token: write, and look at the input audience.`,
    );
  });

  it("secrets are given that it has no use for", async (t) => {
    const scene = await startScene(t);
    const step = await scene.run({ inputs: { ...healthy, ...scene.pat, "auth-method": "workload-identity" } });
    assert.equal(
      annotation(step, "input-invalid"),
      `input-invalid: The input token cannot be used: it is given, and auth-method workload-identity has no use for it.
What to do: Take it out, or choose another auth-method.`,
    );
  });
});
