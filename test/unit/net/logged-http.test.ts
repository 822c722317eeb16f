import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Secret } from "../../../src/lib/secrets/secret.ts";
import type { HttpOutcome } from "../../../src/net/http.ts";
import { loggedHttp } from "../../../src/net/logged-http.ts";

async function logged(outcome: HttpOutcome): Promise<string> {
  const lines: string[] = [];
  const http = loggedHttp(
    () => Promise.resolve(outcome),
    (line) => lines.push(line),
  );
  const request = {
    method: "POST",
    url: new URL("https://user:secret@host.example/oauth/token?key=secret#secret"),
    headers: [["Authorization", new Secret("secret")]],
    body: "secret",
    timeoutMs: 1,
    maxBytes: 1,
    signal: new AbortController().signal,
  } as const;
  assert.equal(await http(request), outcome);
  return lines.join("\n");
}

describe("the step debug log", () => {
  it("tells of an answer what it was and where the time went, and nothing that may be a secret", async () => {
    const outcome: HttpOutcome = {
      kind: "answered",
      status: 200,
      headers: { "content-type": "text/plain", "set-cookie": "secret" },
      body: Buffer.from("secret"),
      timings: { total: 182, dns: 3, wait: 120 },
      certificate: { subject: "host.example", issuer: "Example CA", validTo: new Date() },
    };
    assert.equal(
      await logged(outcome),
      "POST https://host.example/oauth/token: 200, text/plain, 6B, 182ms, certificate of Example CA (dns 3ms, wait 120ms)",
    );
    const long = { ...outcome, headers: { "content-type": "x".repeat(101) } };
    assert.match(await logged(long), /: 200, a long content type, 6B/);
  });

  it("tells why there was none", async () => {
    const outcome = { kind: "failed", reason: "dns", detail: "No such host.", timings: { total: 5 } } as const;
    assert.equal(
      await logged(outcome),
      "POST https://host.example/oauth/token: no whole answer after 5ms: dns, No such host.",
    );
  });
});
