import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { run } from "./fixture/run-fixture.ts";
import { formOf } from "./secret-forms.ts";

const secret = 'it\'s a <s3cret> & "more"/~+=?ü';
const pem = "-----BEGIN PRIVATE KEY-----\nMIIBVgIBADANBgkqhkiG9w0B\nAQEFAASCAUAwggE8AgEA\n-----END PRIVATE KEY-----\n";
const bytes = Buffer.from(secret);
const around = (prefix: string, encoding: "base64" | "base64url") =>
  Buffer.from(`${prefix}${secret}:and more`).toString(encoding);
const everyCharacter = (encode: (code: number) => string) =>
  secret.replace(/./gu, (character) => encode(character.charCodeAt(0)));

describe("the forms of a secret", () => {
  for (const [form, text] of Object.entries({
    verbatim: `x${secret}y`,
    base64: around("", "base64"),
    "base64, one byte in": around("u", "base64"),
    "base64, two bytes in": around("us", "base64"),
    base64url: around("us", "base64url"),
    "base64 in lines": around("user:", "base64").replace(/.{10}/g, "$&\n"),
    "base64, percent-encoded": encodeURIComponent(around("", "base64")),
    hexadecimal: bytes.toString("hex"),
    "hexadecimal in capitals": bytes.toString("hex").toUpperCase(),
    encodeURIComponent: encodeURIComponent(secret),
    "percent-encoded, every byte": bytes.toString("hex").replace(/../g, "%$&"),
    "a form": new URLSearchParams({ x: secret }).toString(),
    JSON: JSON.stringify(secret),
    "JSON in JSON": JSON.stringify(JSON.stringify(secret)),
    "JSON in code points": everyCharacter((code) => `\\u${code.toString(16).padStart(4, "0")}`),
    "HTML, named": secret.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;"),
    "HTML, decimal": everyCharacter((code) => `&#${code};`),
    "HTML, hexadecimal": everyCharacter((code) => `&#x${code.toString(16)};`),
    "an expression": secret.replaceAll("'", "''"),
  })) {
    it(`are found: ${form}`, () => assert.notEqual(formOf(secret, `{"a": "${text}"}`), undefined));
  }

  for (const [form, text] of Object.entries({
    "as it is": pem,
    "with literal \\n": pem.replaceAll("\n", "\\n"),
    "with CRLF": pem.replaceAll("\n", "\r\n"),
    "on one line": pem.replaceAll("\n", ""),
    "one line of it": "… MIIBVgIBADANBgkqhkiG9w0B …",
    "base64 of all": Buffer.from(pem).toString("base64"),
  })) {
    it(`are found: a PEM ${form}`, () => assert.notEqual(formOf(pem, text), undefined));
  }

  it("are not found where the secret is not", () => {
    const other = {
      base64: around("", "base64").slice(8),
      text: "it's a <s3cre> & more",
      pem: "-----BEGIN PRIVATE KEY-----",
    };
    assert.equal(formOf(secret, JSON.stringify(other)), undefined);
    assert.equal(formOf(pem, JSON.stringify(other)), undefined);
  });

  it("of a short secret are not looked for", () => assert.throws(() => formOf("short", ""), /cannot be searched for/));
});

describe("leaks of a run", () => {
  it("are none where a secret is in add-mask lines and in the runner's announcement only", async () => {
    const step = await run({ old: "pat-1234567890", stdout: "::add-mask::pat-1234567890\nall well\n" });
    assert.match(step.log, /old: pat-1234567890/);
    assert.deepEqual(step.leaks(["pat-1234567890", "5af3-and-sound"]), []);
  });

  it("are reported with place and form, masked or not", async () => {
    const hidden = "5af3-and-sound";
    const encoded = Buffer.from(hidden).toString("base64");
    const step = await run(
      {
        stdout: `fine\nx ${hidden}\n::notice title=${hidden}::n\n`,
        stderr: `::add-mask::${hidden}\n`,
        output: `a=${encoded}\n`,
        state: `b=${hidden}\n`,
        env: `C=${hidden}\n`,
        summary: `${hidden}\n`,
        "write-file": "left.txt",
        "post stdout": `${encoded}\n`,
      },
      { secrets: [hidden], post: true },
    );
    const found = step.leaks(["something else", hidden]);
    assert.deepEqual(new Set(found.map(({ secret: index }) => index)), new Set([1]));
    const places = found.map(({ place, form }) => `${place}, ${form}`);
    for (const expected of [
      "main: stdout, verbatim",
      "main: stderr, verbatim",
      "main: annotation 1, verbatim",
      "main: outputs a, base64",
      "main: state b, verbatim",
      "main: env C, verbatim",
      "main: summary, verbatim",
      "main: file workspace/left.txt, verbatim",
      "post: stdout, verbatim",
    ]) {
      assert.ok(places.includes(expected), `${expected} is missing in\n${places.join("\n")}`);
    }
    assert.ok(!places.some((place) => place.startsWith("main: log, verbatim")), "the log is masked");
  });
});
