import assert from "node:assert/strict";
import { createPublicKey, generateKeyPairSync } from "node:crypto";
import { describe, it } from "node:test";
import { decodeProtectedHeader, jwtVerify } from "jose";
import { parseAccount } from "../../../../src/snowflake/account/account.ts";
import { assertionClaims, fingerprint, signAssertion } from "../../../../src/snowflake/account/assertion.ts";

const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const account = parseAccount("acmeorg-dev_acct");
const now = Date.UTC(2026, 10, 23, 9, 0, 0, 999);

describe("an assertion", () => {
  it("has the fingerprint of Snowflake's documents (computed with openssl, protocol 3.2)", () => {
    const key = createPublicKey(`-----BEGIN PUBLIC KEY-----
MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA2qaUr9cOdmatM4z54aPq
KUTbFMMErpvAoaak0S0Mh4iDPIshjdywhKf2W3YYp1a++k3EbF8f2D3pzRjRP33L
RQXupOjZ8EmN6cHgMqitmThTWDH9dGUJEFIdVQ3TwuZYQdpIFTgmF+xBt2//m5Mq
MgVd6nYF4cf66X1YxgbDRWtxQAeCjy8/64Hh3p3zpqrVUmpe5+bJxa12KKTy7e+n
/f/HC56kM5mg57Zx5duxZSlj4Y1wKq8YrzOlP7jc/05IKzDiLQ9y2oug9pi3tQoY
o4ErkQEHkYvCmpXpE8e5r4OLmcrX+VF5qFOqSy8g6MAS/+2u6i7K9VAh5F1gXcHW
bwIDAQAB
-----END PUBLIC KEY-----`);
    // The vector gives a public key, and the fingerprint of a private key is that of its public half.
    assert.equal(fingerprint(key), "SHA256:dpnrpuPYG5d87GAz60ViglTh7t3+CLHdTrUrBDBRiHk=");
  });

  it("has the same fingerprint by either half of the key", () => {
    assert.equal(fingerprint(privateKey), fingerprint(publicKey));
  });

  it("says who signs, in capitals, for 59 minutes that begin half a minute ago", () => {
    const iat = Date.UTC(2026, 10, 23, 8, 59, 30) / 1000;
    assert.deepEqual(assertionClaims(account, "ci.Bot@acme.example", fingerprint(privateKey), now), {
      iss: `ACMEORG-DEV_ACCT.CI.BOT@ACME.EXAMPLE.${fingerprint(publicKey)}`,
      sub: "ACMEORG-DEV_ACCT.CI.BOT@ACME.EXAMPLE",
      iat,
      exp: iat + 59 * 60,
    });
  });

  it("is signed by RS256 and shows nothing of itself", async () => {
    const claims = assertionClaims(account, "CI_BOT", fingerprint(privateKey), now);
    const assertion = await signAssertion(claims, privateKey);
    assert.equal(String(assertion), "***");
    assert.deepEqual(decodeProtectedHeader(assertion.reveal()), { alg: "RS256", typ: "JWT" });
    const { payload } = await jwtVerify(assertion.reveal(), publicKey, { currentDate: new Date(now) });
    assert.deepEqual(payload, claims);
  });
});
