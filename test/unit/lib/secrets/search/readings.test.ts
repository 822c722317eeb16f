import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Redactor } from "../../../../../src/lib/secrets/redactor.ts";
import { Secret } from "../../../../../src/lib/secrets/secret.ts";
import { fc, manyRuns } from "../../../properties.ts";
import { around, secrets, writtenAlone, writtenAnyhow } from "../written.ts";
import { everyReading } from "./every-reading.ts";

const redactorOf = (...secrets: readonly string[]) => {
  const redactor = new Redactor();
  for (const secret of secrets) redactor.add(new Secret(secret));
  return redactor;
};

/**
 * The pieces of six characters that tell something of a secret, in whatever it was encoded as a whole. With what escapes
 * are made of it may go on by chance, as `12345=0` does in `12345=3D`: then they have more.
 */
function piecesOf(secret: string): ReadonlySet<string> {
  const length = /[%&="\\]/.test(secret) ? 8 : 6;
  const bytes = Buffer.from(secret);
  const base64 = [secret, JSON.stringify(secret).slice(1, -1)].flatMap((text) =>
    [0, 1, 2].map((offset) =>
      Buffer.from("x".repeat(offset) + text)
        .toString("base64")
        .slice(offset + 1, -4),
    ),
  );
  // In hex and base64, what comes before may look like a part of it.
  const encoded = [bytes.toString("hex"), ...base64].flatMap((text) => piecesOfLength(8, text));
  const texts = [secret, secret.replaceAll(" ", "+")].flatMap((text) => piecesOfLength(length, text));
  return new Set([...texts, ...encoded]);
}

function piecesOfLength(length: number, text: string): readonly string[] {
  const characters = Array.from(text.replaceAll(/\s/g, ""));
  return characters
    .map((_, at) => characters.slice(at, at + length).join(""))
    .slice(0, Math.max(0, characters.length - length + 1));
}

function pieceIn(text: string, pieces: ReadonlySet<string>): string | undefined {
  const readings = everyReading(text);
  const base64 = readings.replaceAll("-", "+").replaceAll("_", "/");
  const hex = readings.toLowerCase().replaceAll(":", "");
  return [...pieces].find((piece) => readings.includes(piece) || base64.includes(piece) || hex.includes(piece));
}

const secretInText = secrets.chain((secret) =>
  fc.record({ secret: fc.constant(secret), before: around(secret), after: around(secret), write: writtenAnyhow }),
);

describe("whatever a secret is written in", () => {
  it("no six characters of it are left, wherever the text is cut", () => {
    fc.assert(
      fc.property(secretInText, fc.nat(1_500), fc.boolean(), ({ secret, before, after, write }, cut, excerpt) => {
        const pieces = piecesOf(secret);
        fc.pre(pieceIn(`${before}***${after}`, pieces) === undefined);
        const whole = `${before}${write(secret)}${after}`;
        const text = whole.slice(0, Math.ceil((cut / 1_000) * whole.length));
        const clean = redactorOf(secret).redact(excerpt ? `${text}… and so on` : text);
        assert.equal(pieceIn(clean, pieces), undefined, JSON.stringify({ text, clean }));
      }),
      manyRuns,
    );
  });

  it("nothing else is taken out", () => {
    const harmless = fc.stringMatching(/^(?:[!?~ ]{0,5}[!?~])?$/);
    fc.assert(
      fc.property(secrets, writtenAlone, harmless, harmless, (secret, write, before, after) => {
        fc.pre(!/[!?~]/.test(secret));
        const clean = redactorOf(secret).redact(`${before}${write(secret)}${after}`);
        assert.ok(clean.startsWith(before) && clean.endsWith(after) && clean.includes("***"), clean);
      }),
      manyRuns,
    );
  });
});

describe("a text", () => {
  const textAndSecret = secrets.chain((secret) =>
    fc.record({
      secret: fc.constant(secret),
      text: fc
        .array(
          fc.oneof(
            around(secret),
            writtenAnyhow.map((write) => write(secret)),
            fc.constantFrom(secret, secret.slice(0, 7), "***"),
          ),
          { maxLength: 4 },
        )
        .map((parts) => parts.join("")),
    }),
  );

  it("without a secret stays as it is", () => {
    fc.assert(
      fc.property(secretInText, ({ secret, before, after, write }) => {
        fc.pre(!secret.includes("~") && pieceIn(`${before}~${after}`, piecesOf(secret)) === undefined);
        const other = Array.from(secret, (character, index) => (index % 4 === 3 ? "~" : character)).join("");
        const text = `${before}${write(`${other}~`)}${after}`;
        assert.equal(redactorOf(secret).redact(text), text);
      }),
      manyRuns,
    );
  });

  it("that was redacted stays as it is", () => {
    fc.assert(
      fc.property(textAndSecret, ({ secret, text }) => {
        const redactor = redactorOf(secret);
        const clean = redactor.redact(text);
        assert.equal(redactor.redact(clean), clean);
      }),
      manyRuns,
    );
  });

  it("is cut after so many characters, and is no shorter unless there are no more", () => {
    fc.assert(
      fc.property(textAndSecret, fc.nat(60), ({ secret, text }, length) => {
        const redactor = redactorOf(secret);
        const whole = redactor.redact(text);
        const clean = redactor.redact(text, length);
        assert.equal(clean.length, Math.min(length, whole.length));
        assert.ok(whole.startsWith(clean.replace(/\*+$/, "")), clean);
      }),
      manyRuns,
    );
  });
});
