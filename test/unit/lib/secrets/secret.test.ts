import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { describe, it } from "node:test";
import { format, inspect } from "node:util";
import { Redactor } from "../../../../src/lib/secrets/redactor.ts";
import { Secret } from "../../../../src/lib/secrets/secret.ts";
import { secretForms } from "../../../../src/lib/secrets/secret-forms.ts";
import { formOf } from "../../../runner/secret-forms.ts";
import { fc } from "../../properties.ts";

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

/** Tokens as Snowflake makes them, and passwords as people do: of more than blanks and a letter or two between them. */
const secrets = fc.oneof(
  fc.stringMatching(/^[A-Za-z0-9_.+/=:-]{8,60}$/),
  fc
    .string({ unit: "grapheme-ascii", minLength: 8, maxLength: 30 })
    .filter((text) => text.trim() === text && text.replaceAll(/\s/g, "").length >= 6),
);
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

describe("the redactor", () => {
  const encoders: readonly ((text: string) => string)[] = [
    (text) => text,
    (text) => Buffer.from(text).toString("base64"),
    (text) => Buffer.from(text).toString("base64url"),
    (text) => Buffer.from(text).toString("hex"),
    encodeURIComponent,
    (text) => new URLSearchParams({ q: text }).toString(),
    (text) => JSON.stringify({ q: text }),
    (text) => JSON.stringify({ q: text }).replaceAll("/", "\\/"),
    (text) => JSON.stringify(JSON.stringify({ q: text })),
    (text) => text.replace(/[&<>"'/=+`]/g, (character) => `&#x${character.charCodeAt(0).toString(16)};`),
    (text) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`),
  ];

  it("leaves nothing of a secret that test/runner's search can read, in whatever it was encoded", () => {
    fc.assert(
      fc.property(secrets, fc.constantFrom(...encoders), fc.string(), fc.string(), (secret, encode, before, after) => {
        const redactor = new Redactor();
        redactor.add(new Secret(secret));
        const clean = redactor.redact(`${before} ${encode(`${before}${secret}${after}`)} ${after}`);
        assert.equal(formOf(secret, clean), undefined, clean);
      }),
      { numRuns: 300 },
    );
  });

  for (const { name, secret, written } of [
    {
      name: "ends in a backslash, in JSON",
      secret: `!!  !!"\\`,
      written: (text: string) => JSON.stringify({ q: text }),
    },
    {
      name: "makes an entity's like with what follows, in JSON in JSON",
      secret: `nx<u "&%2`,
      written: (text: string) => JSON.stringify(JSON.stringify({ q: `${text}F>g` })),
    },
    {
      name: "holds what looks like percent-encoding, in JSON in JSON",
      secret: `nx%22 "+x`,
      written: (text: string) => JSON.stringify(JSON.stringify([`vVJ:0${text}`])),
    },
  ]) {
    it(`takes out a secret that ${name}`, () => {
      const redactor = new Redactor();
      redactor.add(new Secret(secret));
      assert.equal(formOf(secret, redactor.redact(written(secret))), undefined);
    });
  }

  it("gives the same form once only: each is a mask of the runner's", () => {
    const redactor = new Redactor();
    assert.notDeepEqual(redactor.add(new Secret("correct horse")), []);
    assert.deepEqual(redactor.add(new Secret("correct horse")), []);
  });

  it("takes the longer of two secrets, where one begins the other", () => {
    const redactor = new Redactor();
    redactor.add(new Secret("horse-battery"));
    redactor.add(new Secret("horse-battery-staple"));
    assert.equal(redactor.redact("a horse-battery-staple b horse-battery c"), "a *** b *** c");
  });

  it("leaves all else as it is", () => {
    const redactor = new Redactor();
    redactor.add(new Secret("correct horse"));
    fc.assert(fc.property(fc.string(), (text) => assert.equal(redactor.redact(text), text)));
  });

  it("costs next to nothing for an answer of a few bytes, however long the secrets are", () => {
    const redactor = new Redactor();
    for (const length of [260, 750, 1700])
      redactor.add(new Secret(randomBytes(length).toString("base64url").slice(0, length)));
    const before = process.cpuUsage();
    assert.equal(redactor.redact("I'm ready!"), "I'm ready!");
    const { user, system } = process.cpuUsage(before);
    // Generous, for a busy machine: what this guards against took seconds.
    assert.ok(user + system < 1_000_000, `${user + system} µs`);
  });

  it("is done with a large body at once", () => {
    const redactor = new Redactor();
    for (const text of ["eyJhbGciOiJSUzI1NiJ9.".repeat(30), "p&<\"'>/=+ \\".repeat(3), "a".repeat(40)])
      redactor.add(new Secret(text));
    const started = performance.now();
    redactor.redact(`${"a".repeat(39)}b`.repeat(50_000));
    redactor.redact("%26&amp;\\u0026".repeat(150_000));
    assert.ok(performance.now() - started < 10_000, `${performance.now() - started} ms`);
  });
});
