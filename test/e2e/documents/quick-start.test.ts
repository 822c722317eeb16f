import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { createClient } from "../../emulator/client.ts";
import { createService } from "../../emulator/world/service.ts";
import { createUser } from "../../emulator/world/user.ts";
import { annotation, host, type Scene, startScene } from "../scenario.ts";
import { jobsOf, runJob } from "./job.ts";

const readme = readFileSync(join(import.meta.dirname, "..", "..", "..", "README.md"), "utf8");
const quickStart = /^## From nothing to a green check\n([\s\S]*?)^## /m.exec(readme)?.[1] ?? "";

function block(language: string): string {
  const [, indent = "", text = ""] =
    new RegExp(`^( *)\`\`\`${language}\\n([\\s\\S]*?)^\\1\`\`\``, "m").exec(quickStart) ?? [];
  return text.replaceAll(new RegExp(`^${indent}`, "gm"), "");
}

type Row = Readonly<Record<string, string>>;

/** A newcomer's account: a service and who runs it, no user for machines, no network policy. */
function newcomer({ world }: Scene): void {
  const { account, endpoint } = world;
  const owned = { endpoints: [endpoint], grants: new Map([["APPS_OWNER", ["OWNERSHIP" as const]]]) };
  account.networkPolicy = null;
  account.services.splice(0, 1, createService({ database: "APPS", schema: "PROD", name: "HELLO", ...owned }));
  const admin = { ...createUser("ADMIN"), password: "let me in", roles: ["ACCOUNTADMIN", "APPS_OWNER"] };
  account.users.splice(0, 1, admin);
}

/** Runs the script as a worksheet does, statement by statement in one session; every row of every result. */
async function worksheet(scene: Scene, script: string): Promise<Row[]> {
  const client = createClient(scene.emulator);
  const post = async (path: string, body: object, token = "") => {
    const answer = await client.send(`https://acmeorg-dev-acct.snowflakecomputing.com${path}`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Snowflake Token="${token}"` },
      body: JSON.stringify(body),
    });
    const { success, message, data } = JSON.parse(answer.body) as {
      success: boolean;
      message: string;
      data: { token: string; rowtype: { name: string }[]; rowset: string[][] };
    };
    assert.ok(success, `${JSON.stringify(body)}: ${message}`);
    return data;
  };
  try {
    const login = { ACCOUNT_NAME: "ACMEORG-DEV_ACCT", LOGIN_NAME: "ADMIN", PASSWORD: "let me in" };
    const { token } = await post("/session/v1/login-request", { data: login });
    const rows: Row[] = [];
    for (const sqlText of script.split(/(?<=;)(?: *--.*)?\n/).filter((text) => text.trim() !== "")) {
      const { rowtype, rowset } = await post("/queries/v1/query-request", { sqlText }, token);
      rows.push(...rowset.map((cells) => Object.fromEntries(rowtype.map(({ name }, at) => [name, cells[at] ?? ""]))));
    }
    return rows;
  } finally {
    await client.close();
  }
}

describe("README's quick start", () => {
  const [job] = jobsOf(block("yaml"));
  assert.ok(job !== undefined);

  it("leads a newcomer to green: its SQL makes the token, and its workflow passes with it", async (t) => {
    const scene = await startScene(t);
    newcomer(scene);
    const rows = await worksheet(scene, block("sql"));
    const token = rows.find((row) => "token_secret" in row)?.["token_secret"] ?? "";
    assert.equal(rows.find((row) => "ingress_url" in row)?.["ingress_url"], host);
    const [step] = await runJob(t, scene, job, { "secrets.SNOWFLAKE_PAT": token });
    assert.equal(step?.outcome, "success", step?.log);
  });

  // What would not be missed need not be in the script.
  for (const [without, word] of [
    [/^ALTER USER ci_bot SET NETWORK_POLICY.*\n/m, "network-policy"],
    [/^GRANT SERVICE ROLE.*\n/m, "access-denied"],
    [/^GRANT USAGE ON SCHEMA.*\n/m, "access-denied"],
  ] as const) {
    it(`is red with ${word} without ${without.source}`, async (t) => {
      const scene = await startScene(t);
      newcomer(scene);
      const script = block("sql");
      const shorter = script.replace(without, "");
      assert.notEqual(shorter, script);
      const rows = await worksheet(scene, shorter.replace(/^SHOW ENDPOINTS.*\n/m, ""));
      const token = rows.find((row) => "token_secret" in row)?.["token_secret"] ?? "";
      const steps = job.steps.map((step) => ({ ...step, with: { ...step.with, wait: "0s" } }));
      const [step] = await runJob(t, scene, { ...job, steps }, { "secrets.SNOWFLAKE_PAT": token });
      assert.ok(step !== undefined);
      annotation(step, word);
    });
  }
});
