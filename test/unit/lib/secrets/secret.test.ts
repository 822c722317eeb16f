import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { format, inspect } from "node:util";
import { Secret } from "../../../../src/lib/secrets/secret.ts";

describe("a Secret", () => {
  const secret = new Secret("hunter2");

  for (const [name, show] of [
    ["as text", () => String(secret)],
    ["joined to text", () => ["x", secret].join("")],
    ["in JSON", () => JSON.stringify({ secret })],
    ["inspected", () => inspect({ secret }, { depth: 9, showHidden: true, getters: true })],
    ["formatted", () => format("%s %o %j", secret, secret, secret)],
    ["in an error", () => inspect(new Error("x", { cause: { secret } }))],
    ["copied", () => JSON.stringify(Object.assign({}, secret))],
    ["cloned", () => inspect(structuredClone(secret))],
    ["by its keys", () => JSON.stringify([Object.keys(secret), Object.getOwnPropertyNames(secret)])],
  ] as const) {
    it(`does not show ${name}`, () => assert.doesNotMatch(show(), /hunter2/));
  }

  it("shows only when it is revealed", () => assert.equal(secret.reveal(), "hunter2"));
});
