const each = (text: string, write: (byte: number) => string): string =>
  [...Buffer.from(text, "utf8")].map((byte) => write(byte)).join("");
const hex = (byte: number, digits = 2): string => byte.toString(16).padStart(digits, "0");

/** Ways to write a secret down, each of which a reader can undo. */
export const spellings: Readonly<Record<string, (secret: string) => string>> = {
  plain: (secret) => secret,
  percent: (secret) => each(secret, (byte) => `%${hex(byte)}`),
  "percent, where it must be": (secret) => encodeURIComponent(secret),
  "percent twice": (secret) => each(secret, (byte) => `%25${hex(byte)}`),
  JSON: (secret) => each(secret, (byte) => `\\u${hex(byte, 4)}`),
  "JSON in JSON": (secret) => each(secret, (byte) => `\\\\u${hex(byte, 4)}`),
  "entities, decimal": (secret) => each(secret, (byte) => `&#${byte};`),
  "entities, hexadecimal": (secret) => each(secret, (byte) => `&#x${hex(byte)};`),
  base64: (secret) => Buffer.from(secret).toString("base64"),
  "base64, shifted": (secret) => Buffer.from(`:x${secret}y`).toString("base64"),
  base64url: (secret) => Buffer.from(`u:${secret}`).toString("base64url"),
  hexadecimal: (secret) => Buffer.from(secret).toString("hex"),
  "hexadecimal, large": (secret) => Buffer.from(secret).toString("hex").toUpperCase(),
  "\\x": (secret) => each(secret, (byte) => `\\x${hex(byte)}`),
  octal: (secret) => each(secret, (byte) => `\\${byte.toString(8).padStart(3, "0")}`),
  "quoted-printable": (secret) => each(secret, (byte) => `=${hex(byte).toUpperCase()}`),
  "over several lines": (secret) => (secret.match(/.{1,7}/g) ?? []).join("\n"),
  "half of it escaped": (secret) =>
    [...secret].map((letter, at) => (at % 2 === 0 ? letter : `%${hex(letter.charCodeAt(0))}`)).join(""),
};
