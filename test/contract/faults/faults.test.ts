import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { undiciHttp } from "../../../src/net/undici-http.ts";
import { createAuthority } from "../../emulator/transport/authority.ts";
import { trust } from "../network.ts";
import { callers } from "./callers.ts";
import { askedHosts, stages } from "./fault.ts";
import { faults } from "./faults.ts";
import { startFaultyNetwork } from "./faulty-network.ts";

const authority = createAuthority("Faulty network");

for (const stage of stages) {
  describe(`a fault of the ${stage}, at every host that is asked`, () => {
    for (const fault of faults.filter((one) => one.stage === stage)) {
      // An answer that is not given up in time would be waited for until this is over.
      it(`has its failure word: ${fault.kind}`, { timeout: 30_000 }, async (t) => {
        trust(t, authority.certificate);
        const HTTPS_PROXY = await startFaultyNetwork(t, fault, authority);
        // Where time decides it is short, and less than GitHub's service is asked twice for; else no machine is too slow.
        const timeoutMs = fault.words.endpoint === "timeout" ? 400 : 20_000;
        const words = await Promise.all(
          askedHosts.map(async (host) => [host, await callers[host](undiciHttp({ HTTPS_PROXY }), timeoutMs)] as const),
        );
        assert.deepEqual(Object.fromEntries(words), { ...fault.words });
      });
    }
  });
}
