import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type Redact, Redactor } from "../../../src/lib/secrets/redactor.ts";
import { Secret } from "../../../src/lib/secrets/secret.ts";
import { bodyText, outputs } from "../../../src/report/outputs.ts";
import { fc } from "../properties.ts";

const asIs = (text: string) => text;

describe("the text of a body", () => {
  it("is, up to the limit in bytes, the beginning of the whole", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), fc.nat(80), (whole, limit) => {
        const clean = whole.replace(/^\ufeff/, "");
        const { text, truncated } = bodyText(Buffer.from(clean), {}, limit, asIs);
        assert.ok(Buffer.byteLength(text) <= limit && clean.startsWith(text) && text.isWellFormed());
        assert.equal(truncated, text !== clean);
        // Not one character more would have fitted.
        const next = String.fromCodePoint(clean.slice(text.length).codePointAt(0) ?? 0);
        if (truncated) assert.ok(Buffer.byteLength(text + next) > limit);
      }),
      { numRuns: 2000 },
    );
  });

  it("is cut after secrets were taken out", () => {
    const redact = (text: string) => text.replaceAll("secret-token", "***");
    const { text } = bodyText(Buffer.from("abcsecret-token"), {}, 8, redact);
    assert.equal(text, "abc***");
  });

  it("is not cut where only secrets are too long for the limit", () => {
    const redactor = new Redactor();
    redactor.add(new Secret("secret-token"));
    const redact: Redact = (text, length) => redactor.redact(text, length);
    for (const [body, text, truncated] of [
      ["abcsecret-token", "abc***", false],
      ["secret-token ".repeat(2), "*** *** ", false],
      ["secret-token ".repeat(3), "*** *** ", true],
      ["abcdef secret", "abcdef *", true],
      [`${"secret-token".repeat(200_000)}end`, "***end", false],
      [`${"secret-token".repeat(200_000)}the end`, "***the e", true],
    ] as const) {
      assert.deepEqual(bodyText(Buffer.from(body), {}, 8, redact), { text, truncated }, body.slice(0, 40));
    }
  });

  it("is of a large body that is nothing but secrets what its beginning tells", () => {
    const read: number[] = [];
    const redact = (text: string) => {
      read.push(text.length);
      return text.replaceAll(/(?:secret-token)+/g, "***");
    };
    const body = Buffer.from("secret-token".repeat(1_000_000));
    assert.deepEqual(bodyText(body, {}, 80, redact), { text: "***secret-t", truncated: true });
    assert.deepEqual(read, [4_000_640]);
  });

  it("is of a large body no more than is told, and no half of a character", () => {
    const text = `a${"漢".repeat(1_000_000)}`;
    assert.deepEqual(bodyText(Buffer.from(text), {}, 8, asIs), { text: "a漢漢", truncated: true });
  });

  it("is text whatever the bytes are", () => {
    const { text } = bodyText(Uint8Array.of(0xff, 0x41, 0xfe), {}, 100, asIs);
    assert.equal(text, "\ufffdA\ufffd");
  });
});

describe("the outputs", () => {
  it("are all there, and plain, where nothing was asked", () => {
    const report = {
      healthy: false,
      fails: true,
      checks: [],
      failure: { word: "input-invalid", happened: "x", remedy: "y" },
    } as const;
    assert.deepEqual(outputs(report, 10, asIs), {
      healthy: false,
      status: "",
      body: "",
      "body-truncated": false,
      headers: {},
      url: "",
      "duration-ms": "",
      timings: {},
      attempts: 0,
      failure: "input-invalid",
      "fault-of": "workflow",
      paused: false,
      "credential-expires-at": "",
      "response-file": "",
    });
  });

  it("tell headers without secrets, also in their names", () => {
    const headers = { "x-secret-token": "a", "x-secret-TOKEN": "secret-token", via: ["b", "secret-token"] };
    const outcome = { kind: "answered", status: 200, headers, body: Buffer.from(""), timings: { total: 1 } } as const;
    const verdict = { healthy: true, conditions: [] };
    const asked = { name: "x", method: "GET", url: new URL("https://x"), hops: [], attempts: 1 };
    const check = { ...asked, outcome, bodyBytes: 0, verdict };
    const redact = (text: string) => text.replaceAll(/secret-token/gi, "***");
    const told = outputs({ healthy: true, fails: false, checks: [check] }, 10, redact);
    assert.deepEqual(told.headers, { "x-***": ["a", "***"], via: ["b", "***"] });
  });
});
