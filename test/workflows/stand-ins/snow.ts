import { existsSync } from "node:fs";
import { parseArgs } from "node:util";

/* The command `snow spcs service upgrade NAME --spec-path FILE --temporary-connection`: it deploys nothing, and fails where the
   official one could not begin. `npm run conformance` runs the official one. */

const { values, positionals } = parseArgs({
  options: { "spec-path": { type: "string" }, "temporary-connection": { type: "boolean" } },
  allowPositionals: true,
});
const [group, object, verb, name = "", ...more] = positionals;
const problems = [];
if ([group, object, verb].join(" ") !== "spcs service upgrade" || more.length > 0) problems.push("unknown command");
if (!/^\w+$/.test(name)) problems.push(`no service: ${name}`);
if (!existsSync(values["spec-path"] ?? "")) problems.push(`no file ${values["spec-path"]}`);
if (values["temporary-connection"] !== true) problems.push("there is no connection");
for (const variable of ["ACCOUNT", "USER", "DATABASE", "SCHEMA", "AUTHENTICATOR"])
  if ((process.env[`SNOWFLAKE_${variable}`] ?? "") === "") problems.push(`SNOWFLAKE_${variable} is not set`);
if ((process.env["SNOWFLAKE_PRIVATE_KEY_RAW"] ?? "") === "") problems.push("there is no private key");
for (const problem of problems) console.error(`snow (stand-in): ${problem}`);
if (problems.length > 0) process.exitCode = 1;
else console.log(`snow (stand-in): ${name} would be upgraded`);
