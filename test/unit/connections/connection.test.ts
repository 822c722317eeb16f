import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Setting } from "../../../src/auth/method.ts";
import { configuration, connectionExists } from "../../../src/connections/connection.ts";
import { ConnectionFileError, readConnections } from "../../../src/connections/connection-files.ts";
import type { Machine } from "../../../src/connections/machine.ts";

/** A machine with these variables and files; a file's mode may follow its path after a `#`. */
function machine(
  env: Machine["env"],
  files: Readonly<Record<string, string>> = {},
  rest: Partial<Machine> = {},
): Machine {
  const entries = Object.entries(files).map(([key, text]) => ({
    path: key.split("#")[0],
    mode: key.split("#")[1],
    text,
  }));
  const find = (path: string) => entries.find((entry) => entry.path === path);
  return {
    env,
    home: "/home/ci",
    windows: false,
    macOS: false,
    exists: (path) => entries.some((entry) => entry.path === path || entry.path?.startsWith(`${path}/`)),
    kind: () => undefined,
    read: (path) => {
      const text = find(path)?.text;
      if (text === undefined) throw new Error("ENOENT");
      return text;
    },
    mode: (path) => Number.parseInt(find(path)?.mode ?? "600", 8),
    ...rest,
  };
}

describe("where connections are found", () => {
  const toml = (user: string) => `[ci]\nuser = "${user}"\n`;
  for (const { name, env = {}, files, rest = {}, user } of [
    { name: "~/.snowflake", files: { "/home/ci/.snowflake/connections.toml": toml("A") }, user: "A" },
    {
      name: "SNOWFLAKE_HOME before it",
      env: { SNOWFLAKE_HOME: "/etc/sf" },
      files: { "/home/ci/.snowflake/connections.toml": toml("A"), "/etc/sf/connections.toml": toml("B") },
      user: "B",
    },
    {
      name: "SNOWFLAKE_HOME below ~",
      env: { SNOWFLAKE_HOME: "~/sf" },
      files: { "/home/ci/sf/connections.toml": toml("B") },
      user: "B",
    },
    { name: "Linux's place", files: { "/home/ci/.config/snowflake/connections.toml": toml("C") }, user: "C" },
    {
      name: "macOS's place",
      files: { "/home/ci/Library/Application Support/snowflake/connections.toml": toml("D") },
      rest: { macOS: true },
      user: "D",
    },
    {
      name: "connections.toml, which replaces those of config.toml",
      files: {
        "/home/ci/.snowflake/connections.toml": toml("E"),
        "/home/ci/.snowflake/config.toml": `[connections.ci]\nuser = "F"\n`,
      },
      user: "E",
    },
    { name: "config.toml", files: { "/home/ci/.snowflake/config.toml": `[connections.ci]\nuser = "F"\n` }, user: "F" },
    {
      name: "SNOWFLAKE_CONNECTIONS before all files",
      env: { SNOWFLAKE_CONNECTIONS: toml("G") },
      files: { "/home/ci/.snowflake/connections.toml": toml("E") },
      user: "G",
    },
  ] as { name: string; env?: Machine["env"]; files: Record<string, string>; rest?: Partial<Machine>; user: string }[]) {
    it(name, async () => {
      const here = machine(env, files, rest);
      assert.equal(configuration(here, "ci", await readConnections(here))("user")?.value, user);
    });
  }

  for (const { env = {}, config = "", name } of [
    { name: "default" },
    { config: `default_connection_name = "prod"`, name: "prod" },
    { env: { SNOWFLAKE_DEFAULT_CONNECTION_NAME: "dev" }, config: `default_connection_name = "prod"`, name: "dev" },
  ]) {
    it(`the default is ${name}`, async () => {
      const { defaultName } = await readConnections(machine(env, { "/home/ci/.snowflake/config.toml": config }));
      assert.equal(defaultName, name);
    });
  }

  for (const [mode, outcome] of [
    ["600", "silent"],
    ["640", "warned"],
    ["604", "warned"],
    ["620", "refused"],
    ["602", "refused"],
  ] as const) {
    it(`a file of mode ${mode} is ${outcome}`, async () => {
      const here = machine({}, { [`/home/ci/.snowflake/config.toml#${mode}`]: "" });
      if (outcome === "refused") await assert.rejects(readConnections(here), ConnectionFileError);
      else assert.equal((await readConnections(here)).warnings.length, outcome === "warned" ? 1 : 0);
      const trusted = { ...here, windows: true, env: { LOCALAPPDATA: "/x" } };
      assert.deepEqual((await readConnections(trusted)).warnings, []);
    });
  }

  it("no line of a file that is not valid TOML is quoted", async () => {
    const here = machine({ SNOWFLAKE_CONNECTIONS: `[ci]\npassword = "hunter2secret\n` });
    await assert.rejects(
      readConnections(here),
      (error: ConnectionFileError) => !`${error.message}${error.remedy}${error.subject}`.includes("hunter2"),
    );
  });
});

describe("what a connection says", () => {
  const file = `[ci]\naccount = "acme"\nregion = "eu-central-1"\nuser = "FILE"\nprivate_key_path = "/keys/ci.p8"\nrole = '"deployBot"'\n[empty]\n`;
  const files = { "/home/ci/.snowflake/connections.toml": file, "/keys/ci.p8": "KEY\n", "/tokens/t": " TOKEN \n" };
  const cases: readonly [
    name: string,
    env: Machine["env"],
    connection: string | undefined,
    setting: Setting,
    value: string | undefined,
  ][] = [
    ["the file over a general variable", { SNOWFLAKE_USER: "GENERAL" }, "ci", "user", "FILE"],
    ["its variable over the file", { SNOWFLAKE_CONNECTIONS_CI_USER: "VARIABLE" }, "ci", "user", "VARIABLE"],
    ["a general variable where nothing else speaks", { SNOWFLAKE_USER: "GENERAL" }, "empty", "user", "GENERAL"],
    ["a general variable without a connection", { SNOWFLAKE_USER: "GENERAL" }, undefined, "user", "GENERAL"],
    ["an empty variable is none", { SNOWFLAKE_CONNECTIONS_CI_USER: "" }, "ci", "user", "FILE"],
    [
      "a key of a nearer source over another key of a farther one",
      { SNOWFLAKE_PRIVATE_KEY_RAW: "OTHER" },
      "ci",
      "private-key",
      "KEY",
    ],
    ["a token's file, trimmed", { SNOWFLAKE_TOKEN_FILE_PATH: "/tokens/t" }, undefined, "token", "TOKEN"],
    ["the region with the account", {}, "ci", "account", "acme.eu-central-1"],
    ["a quoted role as it stands", {}, "ci", "role", "deployBot"],
    ["an unquoted role in upper case", { SNOWFLAKE_ROLE: "svc_caller" }, undefined, "role", "SVC_CALLER"],
    [
      "PRIVATE_KEY_PASSPHRASE over all",
      { PRIVATE_KEY_PASSPHRASE: "P", SNOWFLAKE_CONNECTIONS_CI_PRIVATE_KEY_PASSPHRASE: "Q" },
      "ci",
      "private-key-passphrase",
      "P",
    ],
    ["nothing", {}, "ci", "password", undefined],
  ];
  for (const [name, env, connection, setting, value] of cases) {
    it(name, async () => {
      const here = machine(env, files);
      assert.equal(configuration(here, connection, await readConnections(here))(setting)?.value, value);
    });
  }

  it("exists by a file or by variables alone", async () => {
    const here = machine({ SNOWFLAKE_CONNECTIONS_ONLY_VARIABLES_ACCOUNT: "acme" }, files);
    const connections = await readConnections(here);
    for (const [name, exists] of [
      ["ci", true],
      ["only_variables", true],
      ["none", false],
      ["toString", false],
    ] as const) {
      assert.equal(connectionExists(here.env, name, connections), exists, name);
    }
  });
});

describe("the permissions of a file with a token", () => {
  const files = (mode: string) => ({ [`/run/token#${mode}`]: "secret-token" });
  const read = (mode: string, env: Machine["env"] = {}) =>
    configuration(
      machine({ SNOWFLAKE_TOKEN_FILE_PATH: "/run/token", ...env }, files(mode)),
      undefined,
      undefined,
    )("token");

  it("keep it from being used where others can write it", () => {
    assert.equal(read("600")?.value, "secret-token");
    assert.throws(() => read("602"), ConnectionFileError);
  });

  it("are not looked at where Snowflake's own variable says so", () => {
    assert.equal(read("666", { SF_SKIP_TOKEN_FILE_PERMISSIONS_VERIFICATION: "true" })?.value, "secret-token");
  });
});
