import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before } from "node:test";
import { promisify } from "node:util";
import { type Emulator, startEmulator } from "../emulator/emulator.ts";
import { signIdToken } from "../emulator/oidc/issuer.ts";
import { createOAuthToken } from "../emulator/world/oauth-token.ts";

const execute = promisify(execFile);

/** Every way into a session that Snowflake's clients have and that needs no browser. */
export const ways = ["password", "key-pair", "pat", "oauth", "oidc"] as const;
export type Way = (typeof ways)[number];

/** What a client prints that called the echo service. */
export const echoed = { endpoints: ["echoendpoint"], status: 200, body: { data: [[0, "Bob said hello"]] } };

/** A machine behind the emulator's proxy, with its certificates, on which a client runs. */
export interface Machine {
  readonly emulator: Emulator;
  /** A folder for what clients read; it goes with the machine. */
  readonly folder: string;
  /** Runs a program; what it printed. */
  run(program: string, args: readonly string[], env?: Readonly<Record<string, string>>): Promise<string>;
}

/** A machine for all tests of a file. */
export function machine(): () => Machine {
  let made: Machine | undefined;
  before(async () => {
    made = await create();
  });
  after(async () => {
    rmSync(made?.folder ?? "", { recursive: true, force: true });
    await made?.emulator.close();
  });
  return () => {
    if (made === undefined) throw new Error("a machine is there only while tests run");
    return made;
  };
}

async function create(): Promise<Machine> {
  const emulator = await startEmulator();
  const folder = mkdtempSync(join(tmpdir(), "conformance-"));
  const { world, caFile } = emulator;
  const oauth = createOAuthToken({ user: world.user, role: null, expiresAt: Date.now() + 3_600_000 });
  world.account.oauthTokens.push(oauth);
  const keyFile = join(folder, "key.p8");
  writeFileSync(keyFile, world.key.pkcs8, { mode: 0o600 });
  const common = {
    PATH: process.env["PATH"] ?? "",
    HOME: folder,
    ...emulator.env,
    REQUESTS_CA_BUNDLE: caFile,
    SSL_CERT_FILE: caFile,
    SDK: process.env["SDK"] ?? "",
    ACCOUNT: "acmeorg-dev_acct",
    LOGIN: world.user.loginName,
    ROLE: "SVC_CALLER",
    PASSWORD: world.user.password,
    PAT: world.pat.secret,
    OAUTH_TOKEN: oauth.secret,
    KEY: world.key.pkcs8,
    KEY_FILE: keyFile,
    SERVICE: "TUTORIAL_DB.DATA_SCHEMA.ECHO_SERVICE",
    ENDPOINT: world.endpoint.host,
  };
  return {
    emulator,
    folder,
    async run(program, args, env = {}) {
      const ID_TOKEN = await signIdToken(world.github, "snowflakecomputing.com", Date.now());
      const { stdout } = await execute(program, args, { timeout: 120_000, env: { ...common, ID_TOKEN, ...env } });
      return stdout;
    },
  };
}

/** The last line of what a client printed, as JSON. */
export function lastLine(printed: string): unknown {
  return JSON.parse(printed.trim().split("\n").at(-1) ?? "");
}
