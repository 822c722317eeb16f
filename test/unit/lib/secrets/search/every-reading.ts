/**
 * What can be read in a text once its escapes are undone, in any order, three times: written apart from the redactor, and
 * by other means, so that it can find what that one leaves. White space is left out; the readings come in lines.
 */
export function everyReading(text: string): string {
  const readings = new Set([text]);
  let layer = [text];
  for (let depth = 0; depth < 3; depth++) {
    const undone = new Set(layer.flatMap((reading) => decoders.map((decode) => decode(reading))));
    layer = [...undone].filter((reading) => !readings.has(reading));
    for (const reading of layer) readings.add(reading);
  }
  const dense = [...readings].map((reading) => fromBytes(reading.replace(/\s+/g, "")));
  return dense.flatMap((reading) => [reading, reading.replace(/(['"])\1/g, "$1")]).join("\n");
}

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  sol: "/",
  equals: "=",
};
const controls: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t" };

const escapes = {
  percent: /%(?<hex>[0-9a-f]{2})/,
  json: /\\u(?<hex>[0-9a-f]{4})|\\u\{(?<hex>[0-9a-f]+)\}|\\x(?<hex>[0-9a-f]{2})|\\(?<octal>[0-7]{3})|\\(?<control>[nrt])|\\(?<literal>[^a-z0-9])/,
  html: /&#x(?<hex>[0-9a-f]+);|&#(?<decimal>[0-9]+);|&(?<entity>amp|lt|gt|quot|apos|sol|equals);/,
  printable: /=(?<hex>[0-9a-f]{2})|=(?<soft>\r?\n|\r)/,
};

const decoders = [
  ...Object.values(escapes).map(({ source }) => source),
  Object.values(escapes)
    .map(({ source }) => source)
    .join("|"),
].map((source) => {
  const pattern = new RegExp(source, "gis");
  return (text: string) => text.replace(pattern, (...match: readonly unknown[]) => meaning(match.at(-1) as Groups));
});

type Groups = Readonly<Record<string, string | undefined>>;

function meaning(groups: Groups): string {
  const { hex, octal, decimal, entity, control, literal } = groups;
  if (hex !== undefined) return character(Number.parseInt(hex, 16));
  if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8));
  if (decimal !== undefined) return character(Number(decimal));
  if (entity !== undefined) return entities[entity.toLowerCase()] ?? "";
  if (control !== undefined) return controls[control.toLowerCase()] ?? "";
  return literal ?? "";
}

const character = (code: number) => (code <= 0x10ffff ? String.fromCodePoint(code) : "");

/** What was escaped byte by byte, as characters. */
const fromBytes = (text: string) =>
  text.replace(/[\xc2-\xf4][\x80-\xbf]+/g, (bytes) => Buffer.from(bytes, "latin1").toString("utf8"));
