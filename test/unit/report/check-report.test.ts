import assert from "node:assert/strict";
import { test } from "node:test";
import { type CheckReport, withShortBody } from "../../../src/report/check-report.ts";

const report = (body: Uint8Array, healthy = false): CheckReport => ({
  name: "health",
  method: "GET",
  url: new URL("https://host.example/"),
  hops: [],
  attempts: 1,
  outcome: { kind: "answered", status: 200, headers: {}, body, timings: { total: 1 } },
  bodyBytes: body.byteLength,
  verdict: { healthy, conditions: [] },
});

test("a large body is dropped but for its beginning, and its size is still known", () => {
  const short = withShortBody(report(Buffer.alloc(1024 ** 2, "ab")));
  assert.ok(short.outcome.kind === "answered");
  const { body } = short.outcome;
  assert.equal(Buffer.from(body).toString(), "ab".repeat(8 * 1024));
  assert.equal(body.buffer.byteLength, body.byteLength, "the rest is still in memory");
  assert.equal(short.bodyBytes, 1024 ** 2);
});

test("a small body stays as it is", () => {
  const small = report(Buffer.from("ready"));
  assert.equal(withShortBody(small), small);
});

test("nothing stays of a healthy one, which nobody shows", () => {
  const { outcome, bodyBytes } = withShortBody(report(Buffer.from("ready"), true));
  assert.ok(outcome.kind === "answered");
  assert.deepEqual([outcome.body.byteLength, bodyBytes], [0, 5]);
});
