/** The ways a secret may be written down; a masker that looks for the exact text finds few of them. */
const decoders: Readonly<Record<string, (text: string) => string>> = {
  "percent-encoded": decodePercent,
  "form-encoded": (text) => decodePercent(text.replaceAll("+", " ")),
  "JSON-escaped": decodeJson,
  "HTML-escaped": decodeHtml,
  "quote-doubled": (text) => text.replaceAll("''", "'"),
  "without white space": withoutSpace,
};

/** Below this length a match means nothing: it could be chance. */
const MIN_SECRET = 6;
const MIN_LINE = 16;

/**
 * The form in which `secret` can be read in `text`, if it can: as it is, in one of the encodings above or two of them at
 * once, as base64 or base64url (at each of the three alignments, with anything around it) or as hexadecimal; and, of a
 * secret of several lines such as a PEM, also without its line ends and each longer line by itself.
 *
 * @throws Error for a secret too short to search for
 */
export function formOf(secret: string, text: string): string | undefined {
  return formFinder(text)(secret);
}

/** {@link formOf} for many secrets in one text: what is undone of its encodings is undone once. */
export function formFinder(text: string): (secret: string) => string | undefined {
  const variants = [...variantsOf(text)].map((variant) => ({ ...variant, prepared: prepareOnce(variant.text) }));
  return (secret) => {
    if (secret.length < MIN_SECRET) throw new Error(`a secret of ${secret.length} characters cannot be searched for`);
    const needles = needlesOf(secret);
    for (const { encoding, prepared } of variants) {
      const needle = needles.find((candidate) => prepared(candidate.prepare).includes(candidate.text));
      if (needle !== undefined) return encoding === "" ? needle.form : `${needle.form}, ${encoding}`;
    }
    return undefined;
  };
}

function prepareOnce(text: string): (prepare: Needle["prepare"]) => string {
  const prepared = new Map<Needle["prepare"], string>();
  return (prepare) => {
    const known = prepared.get(prepare) ?? prepare(text);
    prepared.set(prepare, known);
    return known;
  };
}

interface Needle {
  readonly form: string;
  readonly text: string;
  /** What has to be done to a text before the needle is looked for in it. */
  readonly prepare: (text: string) => string;
}

function needlesOf(secret: string): Needle[] {
  const bytes = Buffer.from(secret, "utf8");
  const lines = secret.split(/\r\n|\n|\r/).map((line) => line.trim());
  return [
    { form: "verbatim", text: secret, prepare: asIs },
    { form: "on one line", text: withoutSpace(secret), prepare: withoutSpace },
    ...[0, 1, 2].map((shift) => ({
      form: "base64",
      text: base64Core(bytes, shift),
      prepare: standardAlphabet,
    })),
    { form: "hexadecimal", text: bytes.toString("hex"), prepare: lowerCase },
    ...lines
      .filter((line) => lines.length > 1 && line.length >= MIN_LINE && !line.startsWith("-----"))
      .map((line) => ({ form: "one line of it", text: line, prepare: asIs })),
  ];
}

const asIs = (text: string) => text;
const lowerCase = (text: string) => text.toLowerCase();
const standardAlphabet = (text: string) => text.replaceAll("-", "+").replaceAll("_", "/");

/** The base64 characters that depend on nothing but the secret, where it starts `shift` bytes after a group of three. */
function base64Core(bytes: Buffer, shift: number): string {
  const encoded = Buffer.concat([Buffer.alloc(shift), bytes]).toString("base64");
  return encoded.slice(Math.ceil((shift * 8) / 6), Math.floor(((shift + bytes.length) * 8) / 6));
}

interface Variant {
  /** The encodings that were undone, outermost first; empty for the text as it is. */
  readonly encoding: string;
  readonly text: string;
}

/** The text, and the text with one or two encodings undone; encodings that change nothing are left out. */
function* variantsOf(text: string): Generator<Variant> {
  const seen = new Set([text]);
  let layer: Variant[] = [{ encoding: "", text }];
  yield* layer;
  for (let depth = 1; depth <= 2; depth++) {
    layer = layer.flatMap(decodeOnce).filter((variant) => {
      const isNew = !seen.has(variant.text);
      seen.add(variant.text);
      return isNew;
    });
    yield* layer;
  }
}

function decodeOnce(variant: Variant): Variant[] {
  return Object.entries(decoders).map(([encoding, decode]) => ({
    encoding: variant.encoding === "" ? encoding : `${variant.encoding}, ${encoding}`,
    text: decode(variant.text),
  }));
}

function decodePercent(text: string): string {
  return text.replace(/(?:%[0-9a-fA-F]{2})+/g, (escapes) => Buffer.from(escapes.replaceAll("%", ""), "hex").toString());
}

function decodeJson(text: string): string {
  const controls: Readonly<Record<string, string>> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };
  return text.replace(/\\(?:u([0-9a-fA-F]{4})|(["\\/bfnrt]))/g, (_, code: string | undefined, short: string) =>
    code === undefined ? (controls[short] ?? short) : String.fromCharCode(Number.parseInt(code, 16)),
  );
}

function decodeHtml(text: string): string {
  const named: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
  return text
    .replace(/&([a-z]+);/g, (entity, name: string) => named[name] ?? entity)
    .replace(/&#(\d{1,7});/g, (entity, decimal: string) => character(Number(decimal)) ?? entity)
    .replace(/&#[xX]([0-9a-fA-F]{1,6});/g, (entity, hex: string) => character(Number.parseInt(hex, 16)) ?? entity);
}

function character(code: number): string | undefined {
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, "");
}
