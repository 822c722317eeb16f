// Run by main.ts, which installs the clients; not part of `npm test`.
import assert from "node:assert/strict";
import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, it } from "node:test";
import { createClient } from "../emulator/client.ts";
import { signIdToken } from "../emulator/oidc/issuer.ts";
import { machine, type Way, ways } from "./client.ts";

const { SNOW } = process.env;
const there = machine();

/** The connection file of the CLI, one connection a way. */
async function writeConnections(): Promise<void> {
  const { emulator, folder } = there();
  const { account, github, pat, user } = emulator.world;
  const idToken = await signIdToken(github, "snowflakecomputing.com", Date.now());
  const token = (authenticator: string, secret: string) => ({ authenticator, token: secret });
  const settings: Record<Way, Record<string, string>> = {
    password: { user: user.loginName, password: user.password },
    "key-pair": {
      user: user.loginName,
      authenticator: "SNOWFLAKE_JWT",
      private_key_file: join(folder, "key.p8"),
    },
    pat: { user: user.loginName, ...token("PROGRAMMATIC_ACCESS_TOKEN", pat.secret) },
    oauth: { user: user.loginName, ...token("OAUTH", account.oauthTokens[0]?.secret ?? "") },
    oidc: { ...token("WORKLOAD_IDENTITY", idToken), workload_identity_provider: "OIDC" },
  };
  const current = { role: "SVC_CALLER", database: "TUTORIAL_DB", schema: "DATA_SCHEMA", warehouse: "CI_WH" };
  const sections = ways.map((way) => {
    const values = Object.entries({ account: "ACMEORG-DEV_ACCT", ...settings[way], ...current });
    const lines = values.map(([name, value]) => `${name} = ${JSON.stringify(value)}`);
    return [`[connections.${way}]`, ...lines, "disable_ocsp_checks = true"].join("\n");
  });
  const file = join(folder, "config.toml");
  writeFileSync(file, `[cli.logs]\nsave_logs = false\n${sections.join("\n")}\n`);
  chmodSync(file, 0o600);
}

/** Runs one command of the CLI and reads the JSON it prints. */
async function snow(way: Way, ...command: string[]): Promise<unknown> {
  const printed = await raw(way, ...command, "--format", "json");
  return JSON.parse(printed.slice(printed.search(/[[{]/)));
}

async function raw(way: Way, ...command: string[]): Promise<string> {
  const { folder, run } = there();
  return await run(SNOW ?? "", [...command, "-c", way], { SNOWFLAKE_HOME: folder });
}

const service = "ECHO_SERVICE";

/** Commands of `snow spcs service`, and what of their first row is looked at. */
const commands: readonly (readonly [name: string, args: readonly string[], shows: Record<string, string>])[] = [
  ["list-endpoints", [], { name: "echoendpoint", ingress_url: "k7qzt2a-acmeorg-dev-acct.snowflakecomputing.app" }],
  ["describe", [], { name: service, status: "RUNNING", database_name: "TUTORIAL_DB" }],
  ["status", [], { status: "READY", containerName: "echo" }],
  ["list-containers", [], { container_name: "echo", status: "READY" }],
  ["list-instances", [], { instance_id: "0", status: "READY" }],
  ["list-roles", [], { name: "ALL_ENDPOINTS_USAGE" }],
  ["logs", ["--container-name", "echo", "--instance-id", "0"], {}],
];

if (SNOW !== undefined) {
  describe("the Snowflake CLI", () => {
    before(writeConnections);

    for (const way of ways) {
      it(`connection test, by ${way}: takes its role, database, schema and warehouse with USE`, async () => {
        const tested = (await snow(way, "connection", "test")) as Record<string, string>;
        const { Status, Role, Database, Warehouse } = tested;
        assert.deepEqual(
          { Status, Role, Database, Warehouse },
          { Status: "OK", Role: "SVC_CALLER", Database: "TUTORIAL_DB", Warehouse: "CI_WH" },
        );
      });

      it(`sql, by ${way}`, async () => {
        const [row] = (await snow(way, "sql", "-q", "select current_role() as r, 1 as n;")) as object[];
        assert.deepEqual(row, { R: "SVC_CALLER", N: 1 });
      });
    }

    for (const [name, args, shows] of commands) {
      it(`spcs service ${name}`, async () => {
        const printed = await snow("key-pair", "spcs", "service", name, service, ...args);
        const [row] = (Array.isArray(printed) ? printed : [printed]) as Record<string, unknown>[];
        for (const [key, value] of Object.entries(shows)) assert.equal(row?.[key], value, JSON.stringify(printed));
        if (name === "logs") assert.match(JSON.stringify(printed), /Listening at: http/);
      });
    }

    it("connection generate-jwt: its assertion, minted for a day, opens the SQL API and the token endpoint", async () => {
      const { emulator } = there();
      const assertion = (await raw("key-pair", "connection", "generate-jwt")).trim();
      const { iat, exp } = JSON.parse(Buffer.from(assertion.split(".")[1] ?? "", "base64url").toString()) as {
        iat: number;
        exp: number;
      };
      assert.equal(exp - iat, 86_400);
      const client = createClient(emulator);
      const account = "https://acmeorg-dev-acct.snowflakecomputing.com";
      try {
        const statement = await client.send(`${account}/api/v2/statements`, {
          method: "POST",
          headers: {
            authorization: `Bearer ${assertion}`,
            "x-snowflake-authorization-token-type": "KEYPAIR_JWT",
            "content-type": "application/json",
            "user-agent": "conformance",
          },
          body: JSON.stringify({ statement: "SELECT 1" }),
        });
        assert.equal(statement.status, 200, statement.body);
        const exchange = await client.send(`${account}/oauth/token`, {
          method: "POST",
          headers: { "content-type": "application/x-www-form-urlencoded" },
          body: new URLSearchParams({
            grant_type: "urn:ietf:params:oauth:grant-type:jwt-bearer",
            scope: emulator.world.endpoint.host,
            assertion,
          }).toString(),
        });
        assert.equal(exchange.status, 200, exchange.body);
      } finally {
        await client.close();
      }
    });
  });
}
