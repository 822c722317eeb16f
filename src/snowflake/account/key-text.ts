import { labelOf } from "./der-label.ts";

/** Why a private key cannot be used: `fault` says what it is, `remedy` what to give instead. */
export class KeyError extends Error {
  override readonly name = "KeyError";
  readonly remedy: string;

  constructor(fault: string, remedy: string, options?: ErrorOptions) {
    super(fault, options);
    this.remedy = remedy;
  }
}

export const wantedKey =
  "Give the whole PEM file of an RSA key, from its line BEGIN PRIVATE KEY (or BEGIN ENCRYPTED PRIVATE KEY) to its END line.";

/**
 * The PEM text with its lines restored, from whatever a CI secret makes of it: with its newlines, with literal `\n`, with
 * CRLF, on one line, base64 of any of these, base64 of DER, or the lines between the markers alone, as dbt has them.
 *
 * @throws {KeyError} for all else, without a word of the key in the message.
 */
export function toPem(text: string): string {
  const given = text.replaceAll("\\r", "").replaceAll("\\n", "\n").replaceAll("\r", "").trim();
  if (given.includes("-----")) return fromPem(given);
  // Junk in between is skipped (Buffer.from), so quotation marks and blanks do no harm.
  const bytes = Buffer.from(given, "base64");
  const decoded = bytes.toString("latin1").replaceAll("\r", "");
  return decoded.includes("-----BEGIN") ? fromPem(decoded) : fromDer(bytes);
}

function fromPem(given: string): string {
  const blocks = [...given.matchAll(/-----BEGIN ([A-Z0-9 ]+)-----([\s\S]*?)-----END \1-----/g)];
  // A file may hold more than the key: parameters, certificates.
  const match = blocks.find(([, kind]) => kind?.endsWith("PRIVATE KEY")) ?? blocks[0];
  if (match === undefined) {
    throw new KeyError(
      given.includes("-----BEGIN")
        ? "begins like a PEM file but has no END line: it was cut"
        : "is not a PEM private key",
      wantedKey,
    );
  }
  const [, kind = "", body = ""] = match;
  refuseOthers(kind);
  // An old-style encrypted key says how in headers (RFC 1421, 4.6), each a line of its own, before an empty one.
  const [, cipher, data = body] = /^\s*Proc-Type:\s*4,\s*ENCRYPTED\s+DEK-Info:\s*(\S+)\s+([\s\S]+)$/.exec(body) ?? [];
  const headers = cipher === undefined ? [] : ["Proc-Type: 4,ENCRYPTED", `DEK-Info: ${cipher}`, ""];
  return pemOf(kind, data.replace(/\s+/g, ""), headers);
}

function fromDer(bytes: Buffer): string {
  const label = labelOf(bytes);
  if (label === undefined) throw new KeyError("is not a PEM private key", wantedKey);
  if (label === "cut") throw new KeyError("begins like a key in base64 but is not whole: it was cut", wantedKey);
  refuseOthers(label);
  return pemOf(label, bytes.toString("base64"));
}

function pemOf(kind: string, base64: string, headers: readonly string[] = []): string {
  const lines = base64.match(/.{1,64}/g) ?? [];
  return `${[`-----BEGIN ${kind}-----`, ...headers, ...lines, `-----END ${kind}-----`].join("\n")}\n`;
}

function refuseOthers(kind: string): void {
  const complaint = notPrivate[kind];
  if (complaint !== undefined) throw new KeyError(`is ${complaint}, not a private key Snowflake can use`, wantedKey);
}

const notPrivate: Readonly<Record<string, string>> = {
  "PUBLIC KEY": "a public key",
  "RSA PUBLIC KEY": "a public key",
  CERTIFICATE: "a certificate",
  "OPENSSH PRIVATE KEY": "an OpenSSH key",
};
