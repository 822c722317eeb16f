import assert from "node:assert/strict";
import { describe, it } from "node:test";
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
      "response-file": "",
      results: [],
    });
  });
});
