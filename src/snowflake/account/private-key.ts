import { createPrivateKey, createPublicKey, type KeyObject } from "node:crypto";

/** Why a private key cannot be used: `fault` says what it is, `remedy` what to give instead. */
export class KeyError extends Error {
  override readonly name = "KeyError";
  readonly remedy: string;

  constructor(fault: string, remedy: string, options?: ErrorOptions) {
    super(fault, options);
    this.remedy = remedy;
  }
}

const wanted =
  "Give the whole PEM file of an RSA key, from its line BEGIN PRIVATE KEY (or BEGIN ENCRYPTED PRIVATE KEY) to its END line.";

/**
 * Reads an RSA key from whatever a CI secret makes of a PEM file: with its newlines, with literal `\n`, with CRLF, all on
 * one line, or base64 of any of these. PKCS#8, encrypted or not, and PKCS#1.
 *
 * @throws {KeyError} for all else, without a word of the key in the message.
 */
export function readPrivateKey(text: string, passphrase: string | undefined): KeyObject {
  const pem = toPem(text);
  const key = parse(pem, passphrase);
  if (key.asymmetricKeyType !== "rsa") {
    const kind = key.asymmetricKeyType?.toUpperCase() ?? "unknown";
    throw new KeyError(
      `is an ${kind} key; Snowflake's key-pair sign-in takes RSA keys only`,
      "Make an RSA key of at least 2048 bits (openssl genrsa 2048) and register its public half with ALTER USER … SET RSA_PUBLIC_KEY.",
    );
  }
  const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
  if (bits < 2048) {
    throw new KeyError(
      `is an RSA key of ${bits} bits; Snowflake wants at least 2048`,
      "Make a new key: openssl genrsa 2048.",
    );
  }
  return key;
}

/** The PEM text with its line breaks restored. */
export function toPem(text: string): string {
  const given = text.replaceAll("\\r", "").replaceAll("\\n", "\n").replaceAll("\r", "").trim();
  const decoded = given.includes("-----")
    ? given
    : Buffer.from(given, "base64").toString("latin1").replaceAll("\r", "");
  const blocks = [...decoded.matchAll(/-----BEGIN ([A-Z0-9 ]+)-----([\s\S]*?)-----END \1-----/g)];
  // A file may hold more than the key: parameters, certificates.
  const match = blocks.find(([, kind]) => kind?.endsWith("PRIVATE KEY")) ?? blocks[0];
  if (match === undefined) {
    throw new KeyError(
      given.includes("-----BEGIN")
        ? "begins like a PEM file but has no END line: it was cut"
        : "is not a PEM private key",
      wanted,
    );
  }
  const [, kind = "", body = ""] = match;
  const complaint = notPrivate[kind];
  if (complaint !== undefined) throw new KeyError(`is ${complaint}, not a private key Snowflake can use`, wanted);
  // An old-style encrypted key says how in headers (RFC 1421, 4.6), each a line of its own, before an empty one.
  const [, cipher, data = body] = /^\s*Proc-Type:\s*4,\s*ENCRYPTED\s+DEK-Info:\s*(\S+)\s+([\s\S]+)$/.exec(body) ?? [];
  const headers = cipher === undefined ? [] : ["Proc-Type: 4,ENCRYPTED", `DEK-Info: ${cipher}`, ""];
  const lines = data.replace(/\s+/g, "").match(/.{1,64}/g) ?? [];
  return `${[`-----BEGIN ${kind}-----`, ...headers, ...lines, `-----END ${kind}-----`].join("\n")}\n`;
}

const notPrivate: Readonly<Record<string, string>> = {
  "PUBLIC KEY": "a public key",
  "RSA PUBLIC KEY": "a public key",
  CERTIFICATE: "a certificate",
  "OPENSSH PRIVATE KEY": "an OpenSSH key",
};

function parse(pem: string, passphrase: string | undefined): KeyObject {
  const encrypted = pem.includes("ENCRYPTED");
  if (encrypted && passphrase === undefined) {
    throw new KeyError(
      "is encrypted and there is no passphrase",
      "Give its passphrase in the input private-key-passphrase.",
    );
  }
  try {
    return createPrivateKey(passphrase === undefined ? pem : { key: pem, passphrase });
  } catch (error) {
    if (encrypted) {
      throw new KeyError(
        "could not be decrypted: the passphrase is wrong, or the key is damaged",
        "Check the input private-key-passphrase; try both on your machine with: openssl rsa -in rsa_key.p8 -check.",
        { cause: error },
      );
    }
    throw new KeyError("is damaged: its content is not a key", wanted, { cause: error });
  }
}

/** The public half as DER SubjectPublicKeyInfo. */
export function publicKeyDer(key: KeyObject): Buffer {
  return (key.type === "public" ? key : createPublicKey(key)).export({ type: "spki", format: "der" });
}
