import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { describe, it } from "node:test";
import { Redactor } from "../../../../../src/lib/secrets/redactor.ts";
import { Secret } from "../../../../../src/lib/secrets/secret.ts";
import { thorough } from "../../../properties.ts";

const size = thorough ? 10_000_000 : 2_000_000;
const fill = (text: string) => text.repeat(Math.ceil(size / text.length));

const token = randomBytes(300).toString("base64url");

/** What takes a time or a memory that grows faster than the text would not end within the time of a test. */
describe("the redactor is done at once with megabytes", () => {
  const redactor = new Redactor();
  for (const secret of [token, `p&<"'>/=+::##[x]\\é%20s3cr3t`, "a".repeat(40), "eyJhbGciOiJSUzI1NiJ9.".repeat(30)])
    redactor.add(new Secret(secret));

  for (const [name, piece] of [
    ["of backslashes", "\\"],
    ["of percent-encoded percent signs", "%25"],
    ["of blanks that are escaped", "\\\\ "],
    ["of escapes in one another", "%26amp%3B%5Cu0026%2523x26;&#37;5C\\u0025"],
    ["of a secret's beginning", token.slice(0, -1)],
    ["of what is nearly a secret that repeats itself", `${"a".repeat(39)}b`],
  ] as const) {
    it(name, () => {
      const text = `${fill(piece)}~`;
      assert.ok(redactor.redact(text) === text);
    });
  }

  it("of which one part is a secret", () => {
    const prose = fill('{"answer": "line\\nnext", "url": "https://example.com/?a=1&b=2%20c"}, ');
    assert.ok(
      redactor.redact(`${prose.slice(0, 1000)}${token}${prose.slice(1000)}`) ===
        `${prose.slice(0, 1000)}***${prose.slice(1000)}`,
    );
  });

  it("of secrets, in whatever they are written", () => {
    const escaped = token.replace(/./g, (character) => `\\u00${character.charCodeAt(0).toString(16)}`);
    for (const [written, times] of [
      [token, size / 500],
      [escaped, size / 2_500],
    ] as const)
      assert.equal(redactor.redact(`${written}, `.repeat(times)), "***, ".repeat(times));
  });

  it("of a secret that repeats itself, and ends everywhere", () => {
    const repeated = new Redactor();
    repeated.add(new Secret("ab".repeat(5_000)));
    assert.equal(repeated.redact("ab".repeat(size / 2)), "***");
  });
});
