import assert from "node:assert/strict";
import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it, type TestContext } from "node:test";
import { createPat } from "../emulator/world/pat.ts";
import { annotation, host, startScene } from "./scenario.ts";

const healthy = { "ingress-url": host, path: "/healthcheck" };

/** A SNOWFLAKE_HOME with these files, as nobody else may read or write them. */
async function snowflakeHome(t: TestContext, files: Readonly<Record<string, string>>, mode = 0o600): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "snowflake-home-"));
  t.after(() => rm(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    await writeFile(join(folder, name), text);
    await chmod(join(folder, name), mode);
  }
  return folder;
}

const byPassword = (password: string) => `account = "acmeorg-dev_acct"\nuser = "CI_BOT"\npassword = '${password}'\n`;

describe("a named connection", () => {
  it("of connections.toml is used by its name", async (t) => {
    const scene = await startScene(t);
    const file = `[default]\naccount = "elsewhere"\n\n[ci]\n${byPassword(scene.world.user.password)}role = "deploybot"\n`;
    const env = {
      SNOWFLAKE_HOME: await snowflakeHome(t, { "connections.toml": file.replace("deploybot", "svc_caller") }),
    };
    const step = await scene.run({ inputs: { ...healthy, connection: "ci" }, env });
    assert.equal(step.outputs["healthy"], "true", step.log);
    assert.match(
      step.log,
      /Sign-in: connection ci, session by password, user CI_BOT, role SVC_CALLER, at acmeorg-dev-acct/,
    );
    assert.ok(step.masks.includes(scene.world.user.password));
  });

  it("with a credential of its own is not given another by a general variable", async (t) => {
    const scene = await startScene(t);
    const { secret } = createPat();
    const env = {
      SNOWFLAKE_HOME: await snowflakeHome(t, {
        "connections.toml": `[ci]\n${byPassword(scene.world.user.password)}`,
      }),
      SNOWFLAKE_TOKEN: secret,
      SNOWFLAKE_PRIVATE_KEY_RAW: scene.world.key.pkcs8,
    };
    const step = await scene.run({ inputs: { ...healthy, connection: "ci" }, env, secrets: [secret] });
    assert.equal(step.outputs["healthy"], "true", step.log);
    assert.match(step.log, /session by password/);
  });

  it("of config.toml needs no name where it is the default, and its key stands in a file", async (t) => {
    const scene = await startScene(t);
    const home = await snowflakeHome(t, { "rsa_key.p8": scene.world.key.encryptedPkcs8("correct horse battery") });
    const text = `default_connection_name = "prod"\n[connections.prod]\naccount = "acmeorg-dev_acct"\nuser = "CI_BOT"\nauthenticator = "snowflake_jwt"\nprivate_key_file = "${home}/rsa_key.p8"\n`;
    await writeFile(join(home, "config.toml"), text, { mode: 0o600 });
    const env = { SNOWFLAKE_HOME: home, PRIVATE_KEY_PASSPHRASE: "correct horse battery" };
    const step = await scene.run({ inputs: healthy, env, canaries: [], secrets: ["correct horse battery"] });
    assert.equal(step.outputs["healthy"], "true", step.log);
    assert.match(step.log, /Sign-in: connection prod, session by key pair SHA256:/);
  });

  it("is overridden by variables of its name, filled by general ones, and both by inputs", async (t) => {
    const scene = await startScene(t);
    const file = `[ci]\naccount = "acmeorg-dev_acct"\nuser = "SOMEBODY"\npassword = "wrong-password"\n`;
    const env = {
      SNOWFLAKE_HOME: await snowflakeHome(t, { "connections.toml": file }),
      SNOWFLAKE_CONNECTIONS_CI_PASSWORD: scene.world.user.password,
      SNOWFLAKE_ACCOUNT: "not-this-one",
      SNOWFLAKE_ROLE: "deployBot",
    };
    const step = await scene.run({
      inputs: { ...healthy, connection: "ci", user: "CI_BOT", role: "deployBot" },
      env,
      secrets: [scene.world.user.password],
    });
    assert.equal(step.outputs["healthy"], "true", step.log);
    assert.equal(scene.world.sessions[0]?.role, "deployBot");
  });

  it("by workload identity, as Snowflake's action sets it up, gets its id token here", async (t) => {
    const scene = await startScene(t);
    const { ACTIONS_ID_TOKEN_REQUEST_URL: requestUrl = "", ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken = "" } =
      scene.emulator.oidc.env;
    const file = `[connections.default]\naccount = "acmeorg-dev_acct"\n`;
    const env = {
      SNOWFLAKE_HOME: await snowflakeHome(t, { "config.toml": file }),
      SNOWFLAKE_AUTHENTICATOR: "WORKLOAD_IDENTITY",
      SNOWFLAKE_WORKLOAD_IDENTITY_PROVIDER: "OIDC",
      SNOWFLAKE_TOKEN: "an-id-token-that-has-expired",
      SNOWFLAKE_AUDIENCE: "snowflakecomputing.com",
    };
    const step = await scene.run({ inputs: healthy, env, idToken: { requestUrl, requestToken } });
    assert.equal(step.outputs["healthy"], "true", step.log);
    assert.match(step.log, /Sign-in: connection default, session by GitHub's id token/);
  });

  it("that others can read is used with a warning", async (t) => {
    const scene = await startScene(t);
    const home = await snowflakeHome(
      t,
      { "connections.toml": `[ci]\n${byPassword(scene.world.user.password)}` },
      0o644,
    );
    const step = await scene.run({ inputs: { ...healthy, connection: "ci" }, env: { SNOWFLAKE_HOME: home } });
    assert.equal(step.outputs["healthy"], "true", step.log);
    assert.deepEqual(step.annotations, [
      {
        level: "warning",
        title: "Snowflake Endpoint",
        message: `${home}/connections.toml can be read by others; chmod 0600 keeps it to yourself.`,
      },
    ]);
  });

  it("is not looked for where an input gives a credential", async (t) => {
    const scene = await startScene(t);
    const env = { SNOWFLAKE_HOME: await snowflakeHome(t, { "config.toml": "this is no toml" }, 0o666) };
    const step = await scene.run({ inputs: { ...scene.pat, path: "/healthcheck" }, env });
    assert.equal(step.outputs["healthy"], "true", step.log);
  });
});

describe("the environment", () => {
  it("gives the credential its variables mean: a token in a file", async (t) => {
    const scene = await startScene(t);
    const home = await snowflakeHome(t, { token: `${scene.world.pat.secret}\n` });
    const env = {
      SNOWFLAKE_AUTHENTICATOR: "programmatic_access_token",
      SNOWFLAKE_TOKEN_FILE_PATH: join(home, "token"),
    };
    const step = await scene.run({ inputs: healthy, env });
    assert.equal(step.outputs["healthy"], "true", step.log);
    assert.match(step.log, /Sign-in: programmatic access token, valid until/);
    assert.equal(scene.requests().length, 1);
  });

  it("gives the credential its variables mean: a key pair", async (t) => {
    const scene = await startScene(t);
    const env = {
      SNOWFLAKE_AUTHENTICATOR: "SNOWFLAKE_JWT",
      SNOWFLAKE_ACCOUNT: "acmeorg-dev_acct",
      SNOWFLAKE_USER: "CI_BOT",
      SNOWFLAKE_PRIVATE_KEY_RAW: scene.world.key.pkcs8,
    };
    const step = await scene.run({ inputs: healthy, env, secrets: [scene.world.key.pkcs8] });
    assert.equal(step.outputs["healthy"], "true", step.log);
    assert.equal(scene.world.exchangedTokens.length, 1);
  });

  it("fills what inputs leave out, and never overrides them", async (t) => {
    const scene = await startScene(t);
    const { account: _account, user: _user, ...inputs } = scene.keyPair;
    const { secret } = createPat();
    const env = {
      SNOWFLAKE_ACCOUNT: "acmeorg-dev_acct",
      SNOWFLAKE_USER: "CI_BOT",
      SNOWFLAKE_ROLE: "svc_caller",
      SNOWFLAKE_AUTHENTICATOR: "PROGRAMMATIC_ACCESS_TOKEN",
      SNOWFLAKE_TOKEN: secret,
    };
    const step = await scene.run({ inputs: { ...inputs, path: "/healthcheck" }, env, secrets: [secret] });
    assert.equal(step.outputs["healthy"], "true", step.log);
    assert.match(step.log, /key pair SHA256:.*, user CI_BOT, role SVC_CALLER/);
  });
});

describe("what the user reads when a connection cannot be used", () => {
  const cases: readonly {
    readonly when: string;
    readonly files: Readonly<Record<string, string>>;
    readonly mode?: number;
    readonly inputs?: Readonly<Record<string, string>>;
    readonly env?: Readonly<Record<string, string>>;
    readonly says: string;
  }[] = [
    {
      when: "there is no such connection",
      files: { "connections.toml": "[prod]\n[dev]\n" },
      inputs: { connection: "ci" },
      says: `input-invalid: The input connection cannot be used: it is "ci", and there is no such connection.
What to do: <home>/connections.toml has prod, dev. SNOWFLAKE_HOME names another folder.`,
    },
    {
      when: "the default one is named, and there is none",
      files: { "connections.toml": "[ci]\n" },
      env: { SNOWFLAKE_DEFAULT_CONNECTION_NAME: "prod" },
      says: `input-invalid: SNOWFLAKE_DEFAULT_CONNECTION_NAME cannot be used: it is "prod", and there is no such connection.
What to do: <home>/connections.toml has ci. SNOWFLAKE_HOME names another folder.`,
    },
    {
      when: "others can write the file",
      files: { "connections.toml": `[ci]\naccount = "acmeorg-dev_acct"\n` },
      mode: 0o620,
      inputs: { connection: "ci", account: "ACMEORG-DEV_ACCT", user: "CI_BOT", password: "any-password" },
      says: `input-invalid: <home>/connections.toml cannot be used: it can be written by others.
What to do: Run chmod 0600 <home>/connections.toml first.`,
    },
    {
      when: "a general variable makes it a login by a key that is nowhere",
      files: { "connections.toml": `[ci]\naccount = "a-b"\nuser = "U"\npassword = "any-password"\n` },
      inputs: { connection: "ci" },
      env: { SNOWFLAKE_AUTHENTICATOR: "SNOWFLAKE_JWT" },
      says: `input-invalid: The input private-key cannot be used: it is not given, and a login with authenticator SNOWFLAKE_JWT needs it.
What to do: Give the private key, from a secret; or name another authenticator in the connection, or in SNOWFLAKE_AUTHENTICATOR.`,
    },
    {
      when: "it is not valid TOML",
      files: { "connections.toml": `[ci]\npassword = "canary-password\n` },
      inputs: { connection: "ci", account: "ACMEORG-DEV_ACCT", user: "CI_BOT", password: "any-password" },
      says: `input-invalid: <home>/connections.toml cannot be used: it is not valid TOML at line 2, column 28.
What to do: Fix it; snow connection list tells whether Snowflake's CLI can read it.`,
    },
    {
      when: "the key's file is not there",
      files: {
        "connections.toml": `[ci]\naccount = "a-b"\nuser = "U"\nauthenticator = "SNOWFLAKE_JWT"\nprivate_key_file = "/nowhere/rsa_key.p8"\n`,
      },
      inputs: { connection: "ci" },
      says: `input-invalid: private_key_file of connection ci (<home>/connections.toml) cannot be used: it names /nowhere/rsa_key.p8, which cannot be read.
What to do: Name a file that is there and that the runner may read.`,
    },
    {
      when: "it needs a browser",
      files: { "connections.toml": `[ci]\naccount = "a-b"\nauthenticator = "externalbrowser"\n` },
      inputs: { connection: "ci" },
      says: `input-invalid: authenticator of connection ci (<home>/connections.toml) cannot be used: it is externalbrowser, which takes a person or a browser, or which this action does not know.
What to do: Choose one of snowflake, programmatic_access_token, oauth, workload_identity, snowflake_jwt.`,
    },
    {
      when: "a variable is wrong",
      files: {},
      env: {
        SNOWFLAKE_AUTHENTICATOR: "SNOWFLAKE_JWT",
        SNOWFLAKE_ACCOUNT: "a-b",
        SNOWFLAKE_USER: "U",
        SNOWFLAKE_PRIVATE_KEY_RAW: "no key",
      },
      says: `key-unreadable: SNOWFLAKE_PRIVATE_KEY_RAW cannot be used: it is not a PEM private key.
What to do: Give the whole PEM file of an RSA key, from its line BEGIN PRIVATE KEY (or BEGIN ENCRYPTED PRIVATE KEY) to its END line.`,
    },
    {
      when: "two credentials are given",
      files: {},
      inputs: { token: "some-token", "private-key": "some-key" },
      says: `input-invalid: The input auth-method cannot be used: it is auto, but token and private-key are given, which mean different ways to sign in.
What to do: Give only one of them, or set auth-method to pat or key-pair.`,
    },
    {
      when: "a session is given two credentials",
      files: {},
      inputs: { "auth-method": "session", token: "some-token", "private-key": "some-key", account: "a-b", user: "U" },
      says: `input-invalid: The input private-key cannot be used: it is given together with token, and they mean different logins.
What to do: Give only one of them; in a connection or the environment, name the authenticator.`,
    },
    {
      when: "a password comes without a user",
      files: {},
      inputs: { password: "some-password", account: "a-b" },
      says: `input-invalid: The input user cannot be used: it is not given, and this login needs it.
What to do: Give the user's LOGIN_NAME.`,
    },
  ];
  for (const { when, files, mode, inputs, env, says } of cases) {
    it(when, async (t) => {
      const scene = await startScene(t);
      const home = await snowflakeHome(t, files, mode);
      const step = await scene.run({
        inputs: { ...healthy, ...inputs },
        env: { SNOWFLAKE_HOME: home, ...env },
        canaries: ["canary-password"],
      });
      assert.equal(annotation(step, says.split(":")[0] ?? "").replaceAll(home, "<home>"), says);
      assert.deepEqual(scene.requests(), []);
    });
  }
});
