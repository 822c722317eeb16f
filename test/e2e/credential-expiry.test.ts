import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { json } from "../emulator/transport/message.ts";
import type { Account } from "../emulator/world/account.ts";
import { createOAuthToken } from "../emulator/world/oauth-token.ts";
import { createPat, type Pat } from "../emulator/world/pat.ts";
import { asked, readRemedy } from "./remedies/remedy.ts";
import { annotation, host, type Scene, startScene } from "./scenario.ts";

const show = "SHOW USER PROGRAMMATIC ACCESS TOKENS";
const account = { account: "ACMEORG-DEV_ACCT" };
const inDays = (days: number) => Date.now() + days * 86_400_000;

/** The one token of the scene's user from here on, and the inputs that use it. */
function holdOnly({ world }: Scene, options: Parameters<typeof createPat>[0]): Record<string, string> {
  const pat = createPat(options);
  world.user.pats.splice(0, world.user.pats.length, pat);
  return { "ingress-url": host, path: "/healthcheck", token: pat.secret };
}

const canariesOf = ({ world }: Scene) => world.user.pats.map(({ secret }: Pat) => secret);

/** The statements Snowflake was asked to run, in order. */
const statements = ({ requests }: Scene) =>
  requests().flatMap(({ path, body }) =>
    path.startsWith("/api/v2/statements") ? [(JSON.parse(body) as { statement: string }).statement] : [],
  );

/** In whole seconds, as a token says it. */
const iso = (ms: number) => new Date(Math.floor(ms / 1000) * 1000).toISOString().replace(".000Z", "Z");

const unsaid = { level: "warning", title: "Snowflake Endpoint: credential" };

describe("a token that says when it expires", () => {
  for (const [days, warning, warned] of [
    [15, undefined, false],
    [3, undefined, true],
    [3, "2d", false],
    [3, "0s", false],
    [90, "100d", true],
  ] as const) {
    it(`is ${warned ? "" : "not "}warned of ${days} days before, with expiry-warning: ${warning ?? "as it is"}`, async (t) => {
      const scene = await startScene(t);
      const expiresAt = inDays(days);
      const inputs = { ...holdOnly(scene, { expiresAt }), ...account };
      const step = await scene.run({ inputs: { ...inputs, "expiry-warning": warning ?? "" } });
      assert.equal(step.outcome, "success", step.log);
      assert.equal(step.outputs["credential-expires-at"], iso(expiresAt));
      assert.deepEqual(
        step.annotations.map(({ level, title }) => ({ level, title })),
        warned ? [unsaid] : [],
      );
      const message = step.annotations[0]?.message ?? "";
      if (warned)
        assert.match(
          message,
          /^The programmatic access token expires in \d+d\d+h, on \d{4}-\d\d-\d\d\. Make a new one and update the secret\.$/,
        );
      assert.equal(scene.requests().length, 1, "nobody else is asked");
    });
  }

  it("is told of also where the endpoint refuses it, for it has expired", async (t) => {
    const scene = await startScene(t);
    const expiresAt = inDays(-1);
    const step = await scene.run({ inputs: holdOnly(scene, { expiresAt }) });
    assert.deepEqual([step.outcome, step.outputs["failure"]], ["failure", "sign-in-required"]);
    assert.equal(step.outputs["credential-expires-at"], iso(expiresAt));
    assert.match(
      step.annotations.map(({ message }) => message).join("\n"),
      /access token expired on \d{4}-\d\d-\d\d\./,
    );
  });

  it("is told of also where a session is opened with it, and in a dry run", async (t) => {
    const scene = await startScene(t);
    const inputs = { ...holdOnly(scene, {}), ...account };
    for (const more of [{ "auth-method": "session" }, { "dry-run": "true" }]) {
      const step = await scene.run({ inputs: { ...inputs, ...more }, canaries: canariesOf(scene) });
      assert.equal(step.exitCode, 0, step.log);
      assert.match(step.outputs["credential-expires-at"] ?? "", /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    }
    assert.deepEqual(statements(scene), []);
  });
});

describe("a token that does not say when it expires", () => {
  it("is looked up in the account, once, where one alone is active", async (t) => {
    const scene = await startScene(t);
    const expiresAt = inDays(3);
    const inputs = { ...holdOnly(scene, { opaque: true, expiresAt }), ...account };
    const old = createPat({ name: "OLD", expiresAt: inDays(-1) });
    scene.world.user.pats.push(old, { ...createPat({ name: "OFF" }), disabled: true });
    const checks = "- path: /healthcheck\n- path: /ui\n";
    const step = await scene.run({ inputs: { ...inputs, path: "", checks }, canaries: canariesOf(scene) });
    assert.equal(step.outcome, "success", step.log);
    assert.equal(step.outputs["credential-expires-at"], iso(expiresAt));
    assert.deepEqual(
      step.annotations.map(({ level, title }) => ({ level, title })),
      [unsaid],
    );
    assert.deepEqual(statements(scene), [show]);
  });

  it("is looked up in the session that it opens", async (t) => {
    const scene = await startScene(t);
    const expiresAt = inDays(3);
    const inputs = { ...holdOnly(scene, { opaque: true, expiresAt }), ...account, "auth-method": "session" };
    const step = await scene.run({ inputs, canaries: canariesOf(scene) });
    assert.equal(step.outputs["credential-expires-at"], iso(expiresAt), step.log);
    assert.equal(scene.requests().filter(({ path }) => path.startsWith("/session/v1/login-request")).length, 1);
  });

  for (const [name, more, sent] of [
    ["without an account", {}, []],
    ["where nobody wants to know", { ...account, "expiry-warning": "0s" }, []],
    ["in a dry run", { ...account, "dry-run": "true" }, []],
  ] as const) {
    it(`is not looked up ${name}`, async (t) => {
      const scene = await startScene(t);
      const inputs = { ...holdOnly(scene, { opaque: true, expiresAt: inDays(3) }), ...more };
      const step = await scene.run({ inputs, canaries: canariesOf(scene) });
      assert.equal(step.outcome, "success", step.log);
      assert.deepEqual([step.outputs["credential-expires-at"], step.annotations], ["", []]);
      assert.deepEqual(statements(scene), sent);
      if ("dry-run" in more) assert.match(step.log, new RegExp(`SQL: ${show}\n`));
    });
  }

  it("is looked up where what the token says is no time in seconds", async (t) => {
    const scene = await startScene(t);
    const expiresAt = inDays(3);
    const inputs = { ...holdOnly(scene, { expiresAt: Date.now() * 1000 }), ...account };
    for (const pat of scene.world.user.pats) pat.expiresAt = expiresAt;
    const step = await scene.run({ inputs: { ...inputs, expect: "credential > 7d" }, canaries: canariesOf(scene) });
    assert.equal(step.outputs["healthy"], "false");
    assert.equal(step.outputs["credential-expires-at"], iso(expiresAt));
  });

  it("is not known where several are active", async (t) => {
    const scene = await startScene(t);
    const inputs = { ...holdOnly(scene, { opaque: true, expiresAt: inDays(3) }), ...account };
    scene.world.user.pats.push(createPat({ name: "SECOND" }));
    const step = await scene.run({ inputs, canaries: canariesOf(scene), debug: true });
    assert.deepEqual([step.outcome, step.outputs["credential-expires-at"], step.annotations], ["success", "", []]);
    assert.match(step.log, /##\[debug\]When the credential expires is not known\. .*the user has 2 active tokens/);
  });

  const troubles: Readonly<Record<string, Account["intercept"]>> = {
    "refuses the caller": () => json(401, { code: "390303", message: "Invalid OAuth access token." }),
    "refuses the statement": () => json(422, { code: "001003", sqlState: "42000", message: "syntax error" }),
    "breaks off": () => "reset",
    "says nothing": () => "silent",
    "answers with a page": () => ({
      status: 200,
      headers: { "content-type": "text/html" },
      body: "<html>portal</html>",
    }),
    "answers with rows of another kind": () =>
      json(200, {
        code: "090001",
        resultSetMetaData: { numRows: 1, format: "jsonv2", rowType: [{ name: "status", type: "text" }] },
        data: [["ACTIVE"]],
      }),
  };
  for (const [name, intercept] of Object.entries(troubles)) {
    it(`changes nothing where the account ${name}, but for a line of debugging`, async (t) => {
      const scene = await startScene(t);
      scene.world.account.intercept = intercept;
      const inputs = { ...holdOnly(scene, { opaque: true, expiresAt: inDays(3) }), ...account };
      const [quiet, debugged] = [
        await scene.run({ inputs, canaries: canariesOf(scene) }),
        await scene.run({ inputs, canaries: canariesOf(scene), debug: true }),
      ];
      for (const step of [quiet, debugged])
        assert.deepEqual(
          [step.outcome, step.outputs["healthy"], step.outputs["credential-expires-at"], step.annotations],
          ["success", "true", "", []],
        );
      assert.doesNotMatch(quiet.log, /When the credential expires/);
      assert.match(debugged.log, /##\[debug\]When the credential expires is not known\. \S/);
    });
  }
});

describe("credential > 7d", () => {
  const expect = "status == 200\ncredential > 7d";

  for (const opaque of [false, true]) {
    it(`holds for a token of 8 days ${opaque ? "that the account tells of" : "that says so"}`, async (t) => {
      const scene = await startScene(t);
      const inputs = {
        ...holdOnly(scene, { opaque, expiresAt: inDays(8) }),
        ...account,
        expect,
        "expiry-warning": "0s",
      };
      const step = await scene.run({ inputs, canaries: canariesOf(scene) });
      assert.equal(step.outputs["healthy"], "true", step.log);
      assert.deepEqual(statements(scene), opaque ? [show] : []);
    });
  }

  it("is the credential's fault where it does not hold, is not waited for, and a new token helps as it is said", async (t) => {
    const scene = await startScene(t);
    const inputs = { ...holdOnly(scene, { expiresAt: inDays(3) }), expect, wait: "1h", "expiry-warning": "0s" };
    const first = await scene.run({ inputs });
    const text = annotation(first, "expectation-failed");
    assert.match(text, /- credential > 7d: it was 2d23h, until \d{4}-\d\d-\d\d\n/);
    assert.deepEqual([first.outputs["fault-of"], first.outputs["attempts"]], ["credential", "1"]);
    asked(readRemedy(text), "Make a new programmatic access token and update the secret");
    const renewed = holdOnly(scene, { expiresAt: inDays(90) });
    const second = await scene.run({ inputs: { ...inputs, ...renewed }, canaries: canariesOf(scene) });
    assert.equal(second.outputs["healthy"], "true", second.log);
  });

  it("is the service's fault where something else does not hold either", async (t) => {
    const scene = await startScene(t);
    const step = await scene.run({
      inputs: { ...holdOnly(scene, { expiresAt: inDays(3) }), expect, path: "/nowhere" },
    });
    assert.equal(step.outputs["fault-of"], "service");
  });

  for (const [name, inputsOf, actual] of [
    ["a key pair", ({ keyPair }: Scene) => keyPair, "not known: only a programmatic access token has an expiry"],
    ["a password", ({ password }: Scene) => password, "not known: only a programmatic access token has an expiry"],
    [
      "an OAuth token",
      ({ world, password: { password: _password, ...rest } }: Scene) => {
        const token = createOAuthToken({ user: world.user, role: "SVC_CALLER", expiresAt: inDays(30) });
        world.account.oauthTokens.push(token);
        return { ...rest, "auth-method": "session", token: token.secret };
      },
      "not known: only a programmatic access token has an expiry",
    ],
    [
      "a token that says nothing, without an account",
      (scene: Scene) => holdOnly(scene, { opaque: true }),
      "not known: the token does not say it, and no account is given to ask",
    ],
  ] as const) {
    it(`is not met by ${name}`, async (t) => {
      const scene = await startScene(t);
      const inputs: Record<string, string> = { ...inputsOf(scene), path: "/healthcheck", expect };
      const env = name === "an OAuth token" ? { SNOWFLAKE_AUTHENTICATOR: "OAUTH" } : {};
      const step = await scene.run({ inputs, env, canaries: [...canariesOf(scene), inputs["token"] ?? "no token"] });
      const text = annotation(step, "expectation-failed");
      assert.ok(text.includes(`credential > 7d: it was ${actual}\n`), text);
      assert.doesNotMatch(text, /Make a new programmatic access token/, "which would change nothing");
      assert.deepEqual([step.outputs["fault-of"], step.outputs["credential-expires-at"]], ["credential", ""]);
      assert.deepEqual(statements(scene), []);
    });
  }
});

describe("expiry-warning cannot be used", () => {
  for (const [given, says] of [
    ["14", 'is "14", which has no unit.\nWhat to do: Write 14d for days.'],
    ["2 weeks", 'is "2 weeks", which is in weeks.\nWhat to do: Write 14d.'],
    [
      "never",
      'is "never", which is not a duration.\nWhat to do: Write whole numbers with units, such as 500ms, 30s, 5m, 1h30m or 2d.',
    ],
  ] as const) {
    it(`as ${given}`, async (t) => {
      const { run, pat } = await startScene(t);
      const step = await run({ inputs: { ...pat, "expiry-warning": given } });
      assert.equal(
        annotation(step, "input-invalid"),
        `input-invalid: The input expiry-warning cannot be used: it ${says}`,
      );
    });
  }
});
