import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { startScene } from "./scenario.ts";

describe("the authorities that the machine trusts", () => {
  // The remedy of `tls` names NODE_USE_SYSTEM_CA. On Linux SSL_CERT_FILE says what the machine trusts.
  it("count with NODE_USE_SYSTEM_CA, and not without", async (t) => {
    const { run, pat, emulator } = await startScene(t);
    const env = { NODE_EXTRA_CA_CERTS: "", SSL_CERT_FILE: emulator.caFile };
    const inputs = { ...pat, path: "/healthcheck" };
    assert.equal((await run({ inputs, env })).outputs["failure"], "tls");
    assert.equal((await run({ inputs, env: { ...env, NODE_USE_SYSTEM_CA: "1" } })).outputs["healthy"], "true");
  });
});
