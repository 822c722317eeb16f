// Run by main.ts, which installs the clients; not part of `npm test`.
import assert from "node:assert/strict";
import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { before, describe, it } from "node:test";
import { parse } from "yaml";
import { createClient } from "../emulator/client.ts";
import { signIdToken } from "../emulator/oidc/issuer.ts";
import { createApplication, createService } from "../emulator/world/service.ts";
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

    it("sql shows and describes gateways, created by it as Snowflake documents", async () => {
      const name = "TUTORIAL_DB.DATA_SCHEMA.FRONT";
      const target = "{type: endpoint, value: TUTORIAL_DB.DATA_SCHEMA.ECHO_SERVICE!echoendpoint, weight: 100}";
      const spec = `spec: {type: traffic_split, split_type: custom, targets: [${target}]}`;
      const { account } = there().emulator.world;
      await snow("key-pair", "sql", "-q", `CREATE GATEWAY ${name} FROM SPECIFICATION $$ ${spec} $$;`);
      const [shown] = (await snow("key-pair", "sql", "-q", "SHOW GATEWAYS;")) as Record<string, unknown>[];
      const [described] = (await snow("key-pair", "sql", "-q", `DESCRIBE GATEWAY ${name};`)) as Record<
        string,
        unknown
      >[];
      assert.equal(shown?.["name"], "FRONT");
      assert.equal(described?.["ingress_url"], account.gateways[0]?.host);
      assert.match(String(described?.["spec"]), /weight: 100/);
    });

    it("app open and app events: where an application service is, and what it wrote last", async () => {
      const { emulator, folder, run } = there();
      emulator.world.account.services.push(createApplication());
      const project = ["definition_version: 2", "entities:", "  echo_app:", "    type: snowflake-app"];
      const name = "    identifier: {name: ECHO_APP, schema: DATA_SCHEMA, database: TUTORIAL_DB}\n    artifacts: []";
      writeFileSync(join(folder, "snowflake.yml"), [...project, name, ""].join("\n"));
      const inProject = (...args: string[]) =>
        run("bash", ["-c", `cd ${folder} && exec "$@"`, "bash", SNOW, "app", ...args, "-c", "key-pair"], {
          SNOWFLAKE_HOME: folder,
        });
      assert.match(await inProject("open", "--print-only"), /https:\/\/hello\.acmeorg-dev-acct\.prod3\.snowflake\.app/);
      assert.match(await inProject("events", "--last", "5"), /Listening at: http/);
      const asked = emulator.world.queries.map(({ sql }) => sql).join("\n");
      assert.match(asked, /DESCRIBE APPLICATION SERVICE .*ECHO_APP/);
      assert.match(asked, /CALL SYSTEM\$GET_APPLICATION_SERVICE_LOGS/);
    });

    it("deploys as docs/recipes/deploy-and-gate.md says", async () => {
      const { emulator, folder, run } = there();
      const page = readFileSync(join(import.meta.dirname, "..", "..", "docs", "recipes", "deploy-and-gate.md"), "utf8");
      const [, workflow = ""] = /^```yaml\n([\s\S]*?)^```/m.exec(page) ?? [];
      const { jobs } = parse(workflow) as { jobs: { deploy: { steps: { name?: string; run?: string }[] } } };
      const deploy = jobs.deploy.steps.find(({ name }) => name === "Deploy")?.run ?? "";
      assert.match(deploy, /^snow spcs service upgrade HELLO /);
      const { account, endpoint, key, user } = emulator.world;
      const grants = new Map([["SVC_CALLER", ["OPERATE" as const, "USAGE" as const]]]);
      const hello = createService({ database: "APPS", schema: "PROD", name: "HELLO", endpoints: [endpoint], grants });
      account.services.push(hello);
      writeFileSync(join(folder, "service.yaml"), "spec:\n  containers:\n  - name: hello\n    image: /a/b/c:1\n");
      await run("bash", ["-euo", "pipefail", "-c", `cd "$HOME" && PATH="${dirname(SNOW)}:$PATH" && ${deploy}`], {
        SNOWFLAKE_HOME: join(folder, "none"),
        SNOWFLAKE_AUTHENTICATOR: "SNOWFLAKE_JWT",
        SNOWFLAKE_ACCOUNT: "ACMEORG-DEV_ACCT",
        SNOWFLAKE_USER: user.loginName,
        SNOWFLAKE_ROLE: "SVC_CALLER",
        SNOWFLAKE_PRIVATE_KEY_RAW: key.pkcs8,
        SNOWFLAKE_DATABASE: "APPS",
        SNOWFLAKE_SCHEMA: "PROD",
      });
      assert.match(
        emulator.world.queries.map(({ sql }) => sql).join("\n"),
        /alter service .*HELLO.* from specification/,
      );
    });

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
