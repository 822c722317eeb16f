import { fc } from "../../properties.ts";

/** Tokens as Snowflake makes them, and passwords as people do: of all that a keyboard has, and more. */
export const secrets = fc
  .oneof(
    fc.stringMatching(/^[A-Za-z0-9_.+/=:-]{8,60}$/),
    fc.string({ unit: "grapheme-ascii", minLength: 8, maxLength: 30 }),
    fc.string({
      unit: fc.constantFrom(...Array.from("\\\\%%&;=#\"'ux0123456789abfn +/-")),
      minLength: 8,
      maxLength: 20,
    }),
    fc.string({ unit: fc.constantFrom(...Array.from("äß漢abcdef 123")), minLength: 8, maxLength: 20 }),
  )
  .filter((text) => text.trim() === text && text.replaceAll(/\s/g, "").length >= 6 && !text.includes("*"));

/** What may stand around a secret: what escapes are made of, white space, and letters of its own. */
export const around = (secret: string) =>
  fc.string({
    unit: fc.oneof(
      fc.constantFrom(...Array.from("\\%&;=#\"' \n\r\tux0159abfn…\ud800")),
      fc.constantFrom(...Array.from(secret)),
    ),
    maxLength: 12,
  });

type Spell = (character: string) => string;

const bytes = (spell: (byte: number) => string) => (character: string) =>
  [...Buffer.from(character, "utf8")].map(spell).join("");
const units = (spell: (unit: number) => string) => (character: string) =>
  character
    .split("")
    .map((unit) => spell(unit.charCodeAt(0)))
    .join("");
const point = (spell: (point: number) => string) => (character: string) => spell(character.codePointAt(0) ?? 0);
const digits = (value: number, base: number, width: number) => value.toString(base).padStart(width, "0");
const names: Readonly<Record<string, string>> = {
  "&": "amp",
  "<": "lt",
  ">": "gt",
  '"': "quot",
  "'": "apos",
  "/": "sol",
};

/** The ways in which each kind of escape writes a character; what must not be left as it is. */
const kinds: readonly { readonly unsafe: RegExp; readonly spell: readonly Spell[] }[] = [
  {
    unsafe: /[%]/,
    spell: [bytes((byte) => `%${digits(byte, 16, 2)}`), bytes((byte) => `%${digits(byte, 16, 2).toUpperCase()}`)],
  },
  {
    unsafe: /[\\"\n]/,
    spell: [
      units((unit) => `\\u${digits(unit, 16, 4)}`),
      units((unit) => `\\u${digits(unit, 16, 4).toUpperCase()}`),
      bytes((byte) => `\\x${digits(byte, 16, 2)}`),
      bytes((byte) => `\\${digits(byte, 8, 3)}`),
      point((code) => `\\u{${code.toString(16)}}`),
      (character) => JSON.stringify(character).slice(1, -1),
    ],
  },
  {
    unsafe: /[&]/,
    spell: [
      point((code) => `&#${code};`),
      point((code) => `&#x${code.toString(16)};`),
      (character) => (names[character] === undefined ? `&#${character.codePointAt(0)};` : `&${names[character]};`),
    ],
  },
  { unsafe: /[=]/, spell: [bytes((byte) => `=${digits(byte, 16, 2).toUpperCase()}`)] },
];

/** One layer of escapes: of one kind, or of all kinds in turn. */
const layer = fc.record({
  kinds: fc.constantFrom(...kinds.map((kind) => [kind]), kinds),
  choices: fc.array(fc.nat(99), { minLength: 1, maxLength: 12 }),
  /** Of so many characters one is escaped that need not be. */
  sparse: fc.constantFrom(1, 2, 5),
});

function escapeAll(
  text: string,
  { kinds, choices, sparse }: typeof layer extends fc.Arbitrary<infer T> ? T : never,
): string {
  const spells = kinds.flatMap(({ spell }) => spell);
  return Array.from(text, (character, index) => {
    const choice = (choices[index % choices.length] ?? 0) + index;
    const safe = kinds.every(({ unsafe }) => !unsafe.test(character));
    return safe && choice % sparse !== 0 ? character : (spells[choice % spells.length] ?? String)(character);
  }).join("");
}

/** Encodings of a secret as a whole, with nothing before and after it. */
const whole: readonly Spell[] = [
  (secret) => secret,
  (secret) => Buffer.from(secret).toString("hex"),
  (secret) => Buffer.from(secret).toString("hex").toUpperCase(),
  (secret) =>
    Buffer.from(secret)
      .toString("hex")
      .replace(/..(?=.)/g, "$&:"),
  (secret) =>
    Buffer.from(secret)
      .toString("hex")
      .replace(/..(?=.)/g, "$& "),
  (secret) => secret.replaceAll(" ", "+"),
];

/** With something before and after it. */
const base64: readonly Spell[] = [
  (secret) => Buffer.from(secret).toString("base64"),
  (secret) => Buffer.from(`${secret}}`).toString("base64"),
  (secret) => Buffer.from(`x${secret}yz`).toString("base64url"),
  (secret) => Buffer.from(`xy${secret}`).toString("base64"),
  (secret) => Buffer.from(JSON.stringify(secret)).toString("base64"),
];

const wraps: readonly Spell[] = [
  (text) => text,
  (text) => text,
  (text) => text.replace(/.{7}(?=.)/gsu, "$&\n"),
  (text) => text.replace(/.{5}(?=.)/gsu, "$& \r\n\t"),
];

/** The ways to write a secret: as a whole, in lines, and in up to three layers of escapes of any kind. */
const written = (wholes: readonly Spell[]) =>
  fc
    .record({
      encode: fc.constantFrom(...wholes),
      wrap: fc.constantFrom(...wraps),
      quote: fc.boolean(),
      layers: fc.array(layer, { maxLength: 3 }),
    })
    .map(({ encode, wrap, quote, layers }) => (secret: string) => {
      const lines = wrap(encode(secret));
      return layers.reduce(escapeAll, quote ? lines.replace(/['"]/g, "$&$&") : lines);
    });

export const writtenAlone = written(whole);
export const writtenAnyhow = fc.oneof(
  { weight: 2, arbitrary: writtenAlone },
  { weight: 1, arbitrary: written(base64) },
);
