import type { TestContext } from "node:test";
import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { type Emulator, startEmulator } from "../emulator/emulator.ts";
import { createKey } from "../emulator/world/key.ts";

export const ingressHost = "k7qzt2a-acmeorg-dev-acct.snowflakecomputing.app";
export const accountHost = "acmeorg-dev-acct.snowflakecomputing.com";

const key = createKey();

/**
 * An emulator that this very process reaches as a runner reaches Snowflake: through HTTPS_PROXY, trusting one more
 * authority. One at a time: both belong to the process.
 */
export async function startNetwork(t: TestContext): Promise<Emulator> {
  const emulator = await startEmulator({ key: await key });
  const { HTTPS_PROXY } = process.env;
  const authorities = getCACertificates("default");
  process.env["HTTPS_PROXY"] = emulator.proxyUrl;
  setDefaultCACertificates([...authorities, emulator.ca]);
  t.after(async () => {
    if (HTTPS_PROXY === undefined) delete process.env["HTTPS_PROXY"];
    else process.env["HTTPS_PROXY"] = HTTPS_PROXY;
    setDefaultCACertificates(authorities);
    await emulator.close();
  });
  return emulator;
}
