import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { describe, it } from "node:test";
import { gzipSync } from "node:zlib";
import { redirectTo } from "../emulator/account/routes.ts";
import { json } from "../emulator/transport/message.ts";
import { createOAuthToken } from "../emulator/world/oauth-token.ts";
import { addToken, createSession } from "../emulator/world/session.ts";
import { annotation, type Scene, startScene, unhurried } from "./scenario.ts";

const account = "acmeorg-dev-acct.snowflakecomputing.com";
const healthy = { path: "/healthcheck", expect: 'body == "I\'m ready!"' };

/** What was asked of the account host, and of the endpoint, as `login ISSUE GET delete`. */
function story(scene: Scene): string {
  return scene
    .requests()
    .map(({ path, method, body }) => {
      if (path.startsWith("/session/v1/login-request")) return "login";
      if (path.startsWith("/session/token-request")) return (JSON.parse(body) as { requestType: string }).requestType;
      return path.startsWith("/session?") ? "delete" : method;
    })
    .join(" ");
}

const logins: readonly {
  readonly by: string;
  readonly with: (scene: Scene) => Record<string, string>;
  readonly says: string;
}[] = [
  {
    by: "password",
    with: ({ password }) => ({ ...password }),
    says: "session by password, user CI_BOT, default role, at ",
  },
  {
    by: "key pair",
    with: ({ keyPair }) => ({ ...keyPair, "auth-method": "session" }),
    says: "session by key pair SHA256:",
  },
  {
    by: "programmatic access token",
    with: ({ pat }) => ({ ...pat, "auth-method": "session", account: "ACMEORG-DEV_ACCT" }),
    says: "session by programmatic access token, default role, at ",
  },
  {
    by: "OAuth access token",
    with: ({ pat, world }) => {
      const token = createOAuthToken({ user: world.user, role: "SVC_CALLER", expiresAt: world.now() + 60_000 });
      world.account.oauthTokens.push(token);
      return { ...pat, token: token.secret, "auth-method": "session", account: "ACMEORG-DEV_ACCT" };
    },
    says: "session by OAuth access token, default role, at ",
  },
];

describe("a session", () => {
  for (const { by, with: inputsOf, says } of logins) {
    it(`by ${by}: one login, one token issued, deleted in the post step`, async (t) => {
      const scene = await startScene(t);
      const inputs = inputsOf(scene);
      const env: Record<string, string> = by.startsWith("OAuth") ? { SNOWFLAKE_AUTHENTICATOR: "oauth" } : {};
      const step = await scene.run({ inputs: { ...inputs, ...healthy }, env });
      assert.equal(step.outputs["healthy"], "true", step.log);
      assert.match(step.log, new RegExp(`Sign-in: ${says}`));
      assert.equal(story(scene), "login ISSUE GET delete");
      assert.equal(scene.world.sessions[0]?.deleted, true);
      assert.match(step.post?.log ?? "", /Ended the session at acmeorg-dev-acct\.snowflakecomputing\.com\./);
      const sent = scene.requests().find(({ method }) => method === "GET")?.headers.authorization;
      assert.equal(
        sent,
        `Snowflake Token="${scene.world.sessions[0]?.tokens.filter(({ kind }) => kind === "session")[1]?.secret}"`,
      );
    });
  }

  it("answers in JSON, takes the role as SHOW ROLES prints it, and carries no credential in a URL", async (t) => {
    const scene = await startScene(t);
    await scene.run({ inputs: { ...scene.password, ...healthy, role: "deployBot" } });
    const [login] = scene.requests();
    const { data } = JSON.parse(login?.body ?? "") as { data: Record<string, unknown> };
    assert.equal(data["CLIENT_APP_ID"], "JavaScript");
    assert.deepEqual(data["SESSION_PARAMETERS"], { PYTHON_CONNECTOR_QUERY_RESULT_FORMAT: "json" });
    assert.equal(data["ACCOUNT_NAME"], "ACMEORG-DEV_ACCT");
    assert.equal(new URL(`https://x${login?.path}`).searchParams.get("roleName"), '"deployBot"');
    assert.equal(scene.requests().find(({ method }) => method === "GET")?.forwarded?.role, "deployBot");
  });

  it("sends the session's own token where ISSUE is refused, and says so", async (t) => {
    const scene = await startScene(t);
    scene.world.account.intercept = ({ path, body }) =>
      path === "/session/token-request" && body.includes("ISSUE")
        ? {
            status: 200,
            headers: { "content-type": "application/json" },
            body: '{"success":false,"code":"390999","message":"No.","data":null}',
          }
        : undefined;
    const step = await scene.run({ inputs: { ...scene.password, ...healthy } });
    assert.equal(step.outputs["healthy"], "true", step.log);
    assert.match(
      step.log,
      /No further token was issued for the session\. Snowflake answered 200 \(390999\): "No\." Sending the session's own token instead\./,
    );
    assert.equal(story(scene), "login ISSUE GET delete");
  });

  it("is renewed when Snowflake says that it has expired", async (t) => {
    const scene = await startScene(t);
    let refused = false;
    scene.world.account.intercept = ({ path, body }) => {
      if (path !== "/session/token-request" || refused || !body.includes("ISSUE")) return undefined;
      refused = true;
      return {
        status: 200,
        headers: {},
        body: '{"success":false,"code":"390112","message":"Your session has expired.","data":null}',
      };
    };
    const step = await scene.run({ inputs: { ...scene.password, ...healthy } });
    assert.equal(step.outputs["healthy"], "true", step.log);
    assert.equal(story(scene), "login ISSUE RENEW ISSUE GET delete");
    assert.equal(scene.world.sessions[0]?.deleted, true);
  });

  it("is renewed when a statement finds that it has expired", async (t) => {
    const scene = await startScene(t);
    let refused = false;
    scene.world.account.intercept = ({ path }) => {
      if (refused || !path.startsWith("/queries/")) return undefined;
      refused = true;
      return { status: 200, headers: {}, body: '{"success":false,"code":"390112","message":"Expired.","data":null}' };
    };
    const { "ingress-url": _, ...password } = scene.password;
    const inputs = { ...password, service: "TUTORIAL_DB.DATA_SCHEMA.ECHO_SERVICE", path: "/healthcheck" };
    const step = await scene.run({ inputs });
    assert.equal(step.outputs["healthy"], "true", step.log);
    assert.equal(scene.requests().filter(({ body }) => body.includes('"RENEW"')).length, 1);
    assert.equal(scene.requests().filter(({ path }) => path.startsWith("/session/v1/login")).length, 1);
  });

  it("is renewed where a statement is answered by a bare 401", async (t) => {
    const scene = await startScene(t);
    let refused = false;
    scene.world.account.intercept = ({ path }) => {
      if (refused || !path.startsWith("/queries/")) return undefined;
      refused = true;
      return { status: 401, headers: { "content-type": "text/plain" }, body: "Session expired" };
    };
    const { "ingress-url": _, ...password } = scene.password;
    const inputs = { ...password, service: "TUTORIAL_DB.DATA_SCHEMA.ECHO_SERVICE", path: "/healthcheck" };
    const step = await scene.run({ inputs });
    assert.equal(step.outputs["healthy"], "true", step.log);
    assert.equal(scene.requests().filter(({ body }) => body.includes('"RENEW"')).length, 1);
    assert.equal(scene.requests().filter(({ path }) => path.startsWith("/session/v1/login")).length, 1);
  });

  for (const body of ["Session expired", '{"success":false,"code":"390111","message":"Session no longer exists."}']) {
    it(`is opened anew where a token is refused with 401: ${body.slice(0, 20)}`, async (t) => {
      const scene = await startScene(t);
      let refused = false;
      scene.world.account.intercept = ({ path }) => {
        if (refused || path !== "/session/token-request") return undefined;
        refused = true;
        return { status: 401, headers: {}, body };
      };
      const step = await scene.run({ inputs: { ...scene.password, ...healthy } });
      assert.equal(step.outputs["healthy"], "true", step.log);
      assert.equal(story(scene), "login ISSUE login ISSUE GET delete delete");
    });
  }

  // That it is tried again for two seconds also without wait is for a clock that no machine can slow down
  // (test/unit/run/sign-in/sign-in-retry.test.ts).
  it("is opened at the second attempt where the first answer was cut in two", async (t) => {
    const scene = await startScene(t);
    let asked = 0;
    scene.world.account.intercept = () =>
      ++asked === 1
        ? { status: 200, headers: { "content-type": "application/json" }, body: '{"data":{"masterTok' }
        : undefined;
    const step = await scene.run({ inputs: { ...scene.password, ...healthy, wait: "5m" } });
    assert.equal(step.outputs["healthy"], "true", step.log);
    assert.match(step.log, /answered the sign-in with 200, but its answer breaks off in the middle\./);
    assert.equal(story(scene), "login login ISSUE GET delete");
  });

  it("is deleted also where Snowflake redirects the deletion", async (t) => {
    const scene = await startScene(t);
    let moved = false;
    scene.world.account.intercept = ({ path }) => {
      if (moved || !path.startsWith("/session?delete=true")) return undefined;
      moved = true;
      return { status: 307, headers: { location: `${path}&moved=1` }, body: "" };
    };
    await scene.run({ inputs: { ...scene.password, ...healthy } });
    assert.equal(scene.world.sessions[0]?.deleted, true);
  });

  it("sends its own token where ISSUE is answered with 500", async (t) => {
    const scene = await startScene(t);
    scene.world.account.intercept = ({ body }) =>
      body.includes("ISSUE") ? { status: 500, headers: {}, body: "" } : undefined;
    const step = await scene.run({ inputs: { ...scene.password, ...healthy } });
    assert.equal(step.outputs["healthy"], "true", step.log);
    assert.match(step.log, /Sending the session's own token instead/);
  });

  it("is opened anew when its master token is not known any more", async (t) => {
    const scene = await startScene(t);
    scene.world.account.intercept = ({ path }) => {
      const [first] = scene.world.sessions;
      if (path === "/session/token-request" && first !== undefined && scene.world.sessions.length === 1)
        first.deleted = true;
      return undefined;
    };
    const step = await scene.run({ inputs: { ...scene.password, ...healthy } });
    assert.equal(step.outputs["healthy"], "true", step.log);
    // Whether the first is really gone nobody knows: the post step ends both.
    assert.equal(story(scene), "login ISSUE login ISSUE GET delete delete");
    assert.deepEqual(
      scene.world.sessions.map(({ deleted }) => deleted),
      [true, true],
    );
  });

  it("is opened at the second attempt where Snowflake was busy for a moment", async (t) => {
    const scene = await startScene(t);
    let asked = 0;
    scene.world.account.intercept = () => (++asked === 1 ? { status: 503, headers: {}, body: "" } : undefined);
    const step = await scene.run({ inputs: { ...scene.password, ...healthy, wait: "5m" } });
    assert.equal(step.outputs["healthy"], "true", step.log);
    assert.equal(story(scene), "login login ISSUE GET delete");
  });

  it("is ended too when Snowflake wanted another login, though it was still there", async (t) => {
    const scene = await startScene(t);
    let asked = 0;
    scene.world.account.intercept = ({ body }) =>
      body.includes("ISSUE") && ++asked === 1
        ? json(200, { data: null, code: "390400", message: "Bad request.", success: false })
        : undefined;
    const step = await scene.run({ inputs: { ...scene.password, ...healthy } });
    assert.equal(step.outputs["healthy"], "true", step.log);
    assert.deepEqual(
      scene.world.sessions.map(({ deleted }) => deleted),
      [true, true],
    );
  });

  it("sends its own token where none is issued in time, and says so", async (t) => {
    const scene = await startScene(t);
    scene.world.account.intercept = ({ body }) => (body.includes("ISSUE") ? "silent" : undefined);
    const step = await unhurried(
      (seconds) => scene.run({ inputs: { ...scene.password, ...healthy, timeout: `${seconds}s` } }),
      ({ outputs }) => outputs["healthy"] !== "true",
      [4, 10, 40],
    );
    assert.equal(step.outputs["healthy"], "true", step.log);
    assert.match(
      step.log,
      /No further token was issued for the session\. .* Sending the session's own token instead\./,
    );
  });

  for (const status of [203, 200] as const) {
    it(`shows no token of an answer that is odd (${status})`, async (t) => {
      const scene = await startScene(t);
      const tokens = ["mfa", "ctx", "session"].map((kind) => `ver:3-hint:48213-${kind}${randomUUID()}`);
      const [mfaToken, inFlightCtx, sessionToken] = tokens;
      const data = status === 200 ? { nextAction: "EXT_AUTHN_SUCCESS", mfaToken, inFlightCtx } : { sessionToken };
      scene.world.account.intercept = ({ path }) =>
        path.startsWith("/session/v1/login-request")
          ? json(status, { data, code: null, message: null, success: false })
          : undefined;
      const step = await scene.run({ inputs: { ...scene.password, ...healthy }, canaries: tokens });
      assert.equal(step.outputs["failure"], "credential-refused");
    });
  }

  it("outlives a token that ages while the action waits", async (t) => {
    const scene = await startScene(t);
    scene.world.account.lifetimes.session = 3;
    scene.world.endpoint.gateway = "envoy-503";
    let renewals = 0;
    scene.world.account.intercept = ({ body }) => {
      if (body.includes("RENEW") && ++renewals === 2) scene.world.endpoint.gateway = "forward";
      return undefined;
    };
    const step = await scene.run({ inputs: { ...scene.password, ...healthy, wait: "5m", interval: "500ms" } });
    assert.equal(step.outputs["healthy"], "true", step.log);
    assert.match(story(scene), /^login ISSUE GET .*RENEW ISSUE GET .*RENEW ISSUE GET( GET)* delete$/);
  });

  it("understands compressed answers", async (t) => {
    const scene = await startScene(t);
    const { user, account: emulated } = scene.world;
    const session = createSession({
      user,
      role: "SVC_CALLER",
      clientAppId: "JavaScript",
      parameters: new Map(),
      database: null,
      schema: null,
    });
    scene.world.sessions.push(session);
    const [token, masterToken] = (["session", "master"] as const).map(
      (kind) => addToken(session, kind, scene.world.now(), 3600).secret,
    );
    const body = gzipSync(JSON.stringify({ data: { token, masterToken }, code: null, message: null, success: true }));
    emulated.intercept = ({ path }) =>
      path === "/session/v1/login-request" ? { status: 200, headers: { "content-encoding": "gzip" }, body } : undefined;
    const step = await scene.run({ inputs: { ...scene.password, ...healthy } });
    assert.equal(step.outputs["healthy"], "true", step.log);
    assert.equal(story(scene), "login ISSUE GET delete");
  });

  for (const status of [307, 308] as const) {
    it(`follows ${status} to another host of the account, method and body kept`, async (t) => {
      const scene = await startScene(t);
      scene.world.account.intercept = redirectTo("acmeorg-dev_acct.snowflakecomputing.com", status);
      const step = await scene.run({ inputs: { ...scene.password, ...healthy } });
      assert.equal(step.outputs["healthy"], "true", step.log);
      assert.equal(story(scene), "login login ISSUE ISSUE GET delete delete");
    });
  }

  it("is left alone by the post step where there is none, and where Snowflake is gone the job does not fail", async (t) => {
    const scene = await startScene(t);
    const pat = await scene.run({ inputs: { ...scene.pat, ...healthy }, post: true });
    assert.equal(pat.post?.log, "Post job cleanup.\n");
    scene.world.account.intercept = ({ path }) => (path === "/session" ? "silent" : undefined);
    const step = await scene.run({ inputs: { ...scene.password, ...healthy } });
    assert.equal(step.outputs["healthy"], "true", step.log);
    assert.equal(step.post?.outcome, "success");
    assert.match(step.post?.log ?? "", /could not be ended; it ends by itself\. Could not reach acmeorg-dev-acct/);
    assert.match(step.post?.log ?? "", /Timed out after 5 s /);
  });

  it("is deleted when the job is cancelled, too", async (t) => {
    const scene = await startScene(t);
    scene.world.endpoint.gateway = "envoy-503";
    const step = await scene.run({
      inputs: { ...scene.password, ...healthy, wait: "2m" },
      cancelAfter: (line) => line.includes("attempt 1"),
    });
    assert.equal(step.outputs["failure"], "cancelled");
    assert.equal(scene.world.sessions[0]?.deleted, true);
  });
});

describe("a redirect of the account host", () => {
  it("takes no credential elsewhere", async (t) => {
    const scene = await startScene(t);
    scene.world.account.intercept = () => ({
      status: 307,
      headers: { location: "https://evil.example/session" },
      body: "",
    });
    const step = await scene.run({ inputs: { ...scene.password, ...healthy } });
    assert.equal(
      annotation(step, "host-not-allowed"),
      `host-not-allowed: ${account} redirected a request of ours to https://evil.example, which is not a Snowflake host; the credential was not sent there.
Most likely: Something between the runner and Snowflake, such as a proxy with a sign-in of its own, answered in its stead.
What to do: Check account-url and the proxy of the runner. Only if that host is really yours, name its domain in allowed-hosts.`,
    );
    assert.equal(story(scene), "login");
    assert.ok(scene.emulator.journal.every(({ path }) => !path.includes("evil")));
  });
});
