import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Secret } from "../../../src/lib/secrets/secret.ts";
import { authorizationHeader } from "../../../src/snowflake/authorization-header.ts";

describe("the header of the token", () => {
  for (const [appHasItsOwn, name] of [
    [false, "Authorization"],
    [true, "X-SF-SPCS-Authorization"],
  ] as const) {
    it(`is ${name} where the app has ${appHasItsOwn ? "a login" : "no login"} of its own`, () => {
      const [given, value] = authorizationHeader(new Secret("abc"), appHasItsOwn);
      assert.deepEqual([given, value.reveal(), String(value)], [name, 'Snowflake Token="abc"', "***"]);
    });
  }
});
