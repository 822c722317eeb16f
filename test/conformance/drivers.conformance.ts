// Run by scripts/conformance.mjs, which installs the clients; not part of `npm test`.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { promisify } from "node:util";
import { type Emulator, startEmulator } from "../emulator/emulator.ts";
import { signIdToken } from "../emulator/oidc/issuer.ts";

const { PYTHON = "", SDK = "" } = process.env;
const run = promisify(execFile);
const ways = ["password", "key-pair", "pat", "oidc"] as const;

let emulator: Emulator;
before(async () => {
  emulator = await startEmulator();
});
after(() => emulator.close());

/** Runs a client behind the emulator's proxy and with its certificates, as any proxied machine would; what it printed. */
async function client(program: string, args: readonly string[], way = ""): Promise<unknown> {
  const { env, world, caFile } = emulator;
  const { stdout } = await run(program, args, {
    timeout: 60_000,
    env: {
      PATH: process.env["PATH"],
      ...env,
      REQUESTS_CA_BUNDLE: caFile,
      SSL_CERT_FILE: caFile,
      SDK,
      WAY: way,
      ACCOUNT: "acmeorg-dev_acct",
      LOGIN: world.user.loginName,
      ROLE: "SVC_CALLER",
      PASSWORD: world.user.password,
      PAT: world.pat.secret,
      KEY: world.key.pkcs8,
      ID_TOKEN: await signIdToken(world.github, "snowflakecomputing.com", Date.now()),
      SERVICE: "TUTORIAL_DB.DATA_SCHEMA.ECHO_SERVICE",
      ENDPOINT: world.endpoint.host,
    },
  });
  return JSON.parse(stdout.trim().split("\n").at(-1) ?? "");
}

const file = (name: string) => join(import.meta.dirname, name);
const echoed = { endpoints: ["echoendpoint"], status: 200, body: { data: [[0, "Bob said hello"]] } };

/** What the session of the client came to: its way in, the statements and the end of it. */
function paths(): string[] {
  const known =
    /^\/(session\/v1\/login-request|session\/token-request|session|queries\/v1\/query-request|echo)(?=\?|$)/;
  return emulator.journal.flatMap(({ path }) => known.exec(path)?.[1] ?? []);
}

describe("Snowflake's Python connector, as in tutorial 8, option 3", () => {
  for (const way of ways) {
    it(`logs in by ${way}, shows the endpoints, issues a token and calls the service`, async () => {
      const seen = paths().length;
      assert.deepEqual(await client(PYTHON, [file("option_3.py")], way), echoed);
      const steps = paths().slice(seen);
      assert.equal(steps[0], "session/v1/login-request");
      for (const step of ["queries/v1/query-request", "session/token-request", "echo", "session"]) {
        assert.ok(steps.includes(step), `${step} is missing in ${steps.join(" ")}`);
      }
    });
  }
});

describe("PyJWT and requests, as in tutorial 8, option 2", () => {
  it("exchange a key-pair JWT and call the service", async () => {
    assert.deepEqual(await client(PYTHON, [file("option_2.py")]), { status: 200, body: "I'm ready!" });
  });
});

describe("Snowflake's Node driver", () => {
  for (const way of ways) {
    it(`logs in by ${way}, shows the endpoints and calls the service with its session's token`, async () => {
      const args = ["--use-env-proxy", file("node-driver.ts")];
      assert.deepEqual(await client(process.execPath, args, way), echoed);
    });
  }
});
