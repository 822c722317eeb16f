import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createPat } from "../emulator/world/pat.ts";
import { host, startScene } from "./scenario.ts";

const dead = { HTTPS_PROXY: "http://127.0.0.1:9" };

/** The lines of the dry run, without times. */
function linesOf(log: string): string[] {
  const text = log.slice(log.indexOf("Dry run:")).trimEnd();
  return text
    .replace(/iat: .*/, "iat: …")
    .replace(/exp: \d+/, "exp: …")
    .split("\n");
}

describe("a dry run", () => {
  it("with a key pair prints fingerprint, claims, scope and request, and needs no network", async (t) => {
    const scene = await startScene(t);
    const inputs = {
      ...scene.keyPair,
      path: "/echo",
      role: "deployBot",
      headers: "Content-Type: application/json\nX-Api-Key: canary-of-the-app",
      body: "{}",
      expect: "status == 200",
      "dry-run": "true",
    };
    const step = await scene.run({ inputs, env: dead, canaries: ["canary-of-the-app"] });
    assert.equal(step.exitCode, 0, step.log);
    assert.deepEqual(linesOf(step.log), [
      "Dry run: the inputs can be used, and nothing was sent.",
      `  Sign-in: key pair ${scene.world.key.fingerprint}, user CI_BOT, role deployBot, at acmeorg-dev-acct.snowflakecomputing.com`,
      `    fingerprint: ${scene.world.key.fingerprint}`,
      "      compare RSA_PUBLIC_KEY_FP of: DESC USER CI_BOT;",
      `    iss: ACMEORG-DEV_ACCT.CI_BOT.${scene.world.key.fingerprint}`,
      "    sub: ACMEORG-DEV_ACCT.CI_BOT",
      "    iat: …",
      "    exp: … (59 minutes later)",
      "    POST https://acmeorg-dev-acct.snowflakecomputing.com/oauth/token",
      `    scope: session:role:deployBot ${host}`,
      `  POST https://${host}/echo`,
      "    Content-Type: application/json",
      "    X-Api-Key: ***",
      '    Authorization: Snowflake Token="***"',
      "    body: 2B",
      "    timeout: 30s",
      "    must hold: status == 200",
    ]);
    assert.deepEqual(scene.emulator.journal, []);
    assert.equal(step.outputs["healthy"], "false", "only the service itself can make it true");
    assert.equal(step.outputs["failure"], "");
    assert.deepEqual(step.annotations, []);
  });

  for (const [name, inputsOf, expected] of [
    [
      "a session",
      "password",
      [
        "    POST https://acmeorg-dev-acct.snowflakecomputing.com/session/v1/login-request",
        "      AUTHENTICATOR SNOWFLAKE, ACCOUNT_NAME ACMEORG-DEV_ACCT, LOGIN_NAME CI_BOT, default role",
      ],
    ],
    ["a token", "pat", ["    No request: the token is sent to the endpoint as it is."]],
  ] as const) {
    it(`with ${name} makes no request either`, async (t) => {
      const scene = await startScene(t);
      const step = await scene.run({ inputs: { ...scene[inputsOf], "dry-run": "true" }, env: dead, post: true });
      assert.equal(step.exitCode, 0, step.log);
      for (const line of expected) assert.ok(linesOf(step.log).includes(line), step.log);
      assert.deepEqual(scene.emulator.journal, []);
      assert.equal(step.post?.log, "Post job cleanup.\n");
    });
  }

  it("warns of an expired token", async (t) => {
    const scene = await startScene(t);
    const { secret } = createPat({ expiresAt: Date.UTC(2025, 11, 24, 12) });
    const step = await scene.run({
      inputs: { ...scene.pat, token: secret, "dry-run": "true" },
      env: dead,
      canaries: [secret],
    });
    assert.equal(step.exitCode, 0, step.log);
    assert.deepEqual(step.annotations, [
      {
        level: "warning",
        title: "Snowflake Endpoint: dry run",
        message: "The programmatic access token expired on 2025-12-24. Make a new one and update the secret.",
      },
    ]);
  });

  it("fails for inputs that cannot be used", async (t) => {
    const scene = await startScene(t);
    const step = await scene.run({ inputs: { ...scene.keyPair, user: "", "dry-run": "true" }, env: dead });
    assert.equal(step.exitCode, 1);
    assert.equal(step.outputs["failure"], "input-invalid");
  });
});
