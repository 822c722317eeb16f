import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { secretForms } from "../../../../src/lib/secrets/secret-forms.ts";
import { fc } from "../../properties.ts";
import { secrets } from "./written.ts";

const bytes = fc.uint8Array({ maxLength: 20 });

describe("the forms of a secret", () => {
  it("hold its base64 and base64url wherever it stands among other bytes", () => {
    fc.assert(
      fc.property(
        secrets,
        bytes,
        bytes,
        fc.constantFrom("base64" as const, "base64url" as const),
        (secret, before, after, encoding) => {
          const encoded = Buffer.concat([before, Buffer.from(secret), after]).toString(encoding);
          assert.ok(
            secretForms(secret).some((form) => encoded.includes(form)),
            encoded,
          );
        },
      ),
    );
  });

  for (const [name, encode] of [
    ["hexadecimal", (secret: string) => Buffer.from(secret).toString("hex")],
    ["upper-case hexadecimal", (secret: string) => Buffer.from(secret).toString("hex").toUpperCase()],
    ["encodeURIComponent", encodeURIComponent],
    ["JSON", (secret: string) => JSON.stringify(secret)],
    ["JSON in JSON", (secret: string) => JSON.stringify(JSON.stringify(secret))],
    ["JSON with slashes escaped", (secret: string) => JSON.stringify(secret).replaceAll("/", "\\/")],
    ["hexadecimal with colons", (secret: string) => Buffer.from(secret).toString("hex").match(/../g)?.join(":") ?? ""],
  ] as const) {
    it(`hold its ${name}`, () => {
      fc.assert(
        fc.property(secrets, (secret) => assert.ok(secretForms(secret).some((form) => encode(secret).includes(form)))),
      );
    });
  }

  it("are none of everyday text", () => {
    assert.deepEqual(secretForms("abc"), []);
    for (const form of secretForms("abcdef")) assert.ok(form.length >= 6, form);
  });
});
