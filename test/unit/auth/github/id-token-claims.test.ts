import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readIdTokenClaims } from "../../../../src/auth/github/id-token-claims.ts";
import { Secret } from "../../../../src/lib/secrets/secret.ts";

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
const token = (claims: object) => new Secret(`${part({ alg: "RS256" })}.${part(claims)}.c2ln`);
const numbers = { repository_owner_id: "17012", repository_id: "861124043" };
const byName = "repo:acme/app:environment:prod";
const byNumber = "repo:acme@17012/app@861124043:environment:prod";

describe("the subject of an id token, in GitHub's other spelling", () => {
  for (const [sub, claims, other] of [
    [byName, numbers, byNumber],
    [byNumber, numbers, byName],
    [byNumber, {}, byName],
    [byName, {}, "repo:acme@<owner id>/app@<repository id>:environment:prod"],
    ["repository_owner:acme", numbers, undefined],
  ] as const) {
    it(`${sub}${"repository_id" in claims ? "" : ", without the numbers in the token"}`, () => {
      assert.equal(readIdTokenClaims(token({ sub, ...claims })).otherSubject, other);
    });
  }
});
