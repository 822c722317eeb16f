// `npm run emulator`: Snowflake's side on this machine, for the action or any other client, until Ctrl-C.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmulator } from "./emulator.ts";
import { instructions } from "./instructions.ts";

const emulator = await startEmulator();
const folder = await mkdtemp(join(tmpdir(), "emulator-key-"));
const keyFile = join(folder, "rsa_key.p8");
await writeFile(keyFile, emulator.world.key.pkcs8, { mode: 0o600 });
console.log(instructions(emulator, keyFile));

function stop(): void {
  void Promise.all([emulator.close(), rm(folder, { recursive: true, force: true })]).then(() => process.exit());
}
// `on` and not `once`: Ctrl-C comes twice, from the terminal and from the script that started this one.
process.on("SIGINT", stop).on("SIGTERM", stop);

let printed = 0;
setInterval(() => {
  for (const { method, host, path, status } of emulator.journal.slice(printed)) {
    printed += 1;
    if (method !== "CONNECT") console.log(`${status} ${method} https://${host}${path.replace(/\?.*$/, "?…")}`);
  }
}, 200);
