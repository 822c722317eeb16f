// `npm run conformance`: checks the emulator against Snowflake's own clients, unchanged. Where they disagree, the emulator is
// wrong, and so is every test of ours that trusts it. The clients are large, so they are no dependencies: each is installed
// here, at an exact version, with its own ecosystem's client, from the registry that client is set up for.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { MissingTool, toolchains } from "./toolchain.ts";

const complete = process.env["CI"] === "true";
const env: Record<string, string> = {};
const ran: string[] = [];
const leftOut: string[] = [];

try {
  for (const { name, install } of toolchains) {
    try {
      console.log(`Installing ${name}, unless it is there`);
      Object.assign(env, install());
      ran.push(name);
    } catch (error) {
      if (!(error instanceof MissingTool) || complete) throw error;
      leftOut.push(`${name}: ${error.message}`);
    }
  }
  const tests = readdirSync(import.meta.dirname).filter((file) => file.endsWith(".conformance.ts"));
  const args = ["--test", "--test-reporter=spec", "--test-timeout=600000"];
  const { status } = spawnSync(process.execPath, [...args, ...tests.map((file) => join(import.meta.dirname, file))], {
    stdio: "inherit",
    env: { ...process.env, ...env },
  });
  if (status !== 0) throw new Error("A client of Snowflake's does not get what it expects from the emulator.");
  console.log(`Conformance: ran ${ran.join("; ")}. Above is each way to sign in and each command.`);
  for (const reason of leftOut) console.log(`LEFT OUT, nothing is shown of it: ${reason}`);
} catch (error) {
  console.error(`Conformance was not shown. ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
