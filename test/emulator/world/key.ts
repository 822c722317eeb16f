import { createHash, generateKeyPair, type KeyObject } from "node:crypto";
import { promisify } from "node:util";

/** An RSA key of a user: the public half is registered with Snowflake, the private half is the caller's secret. */
export interface UserKey {
  readonly publicKey: KeyObject;
  /** `SHA256:` and the base64 digest of the DER public key, as `DESC USER` prints it. DOC. */
  readonly fingerprint: string;
  /** PEM, `BEGIN PRIVATE KEY`. */
  readonly pkcs8: string;
  /** PEM, `BEGIN RSA PRIVATE KEY`. */
  readonly pkcs1: string;
  /** PEM, `BEGIN ENCRYPTED PRIVATE KEY`. */
  encryptedPkcs8(passphrase: string): string;
}

const generate = promisify(generateKeyPair);

/** A fresh 2048-bit RSA key. */
export async function createKey(): Promise<UserKey> {
  const { publicKey, privateKey } = await generate("rsa", { modulusLength: 2048 });
  const pem = (type: "pkcs1" | "pkcs8"): string => privateKey.export({ type, format: "pem" }).toString();
  return {
    publicKey,
    fingerprint: fingerprint(publicKey),
    pkcs8: pem("pkcs8"),
    pkcs1: pem("pkcs1"),
    encryptedPkcs8: (passphrase) =>
      privateKey.export({ type: "pkcs8", format: "pem", cipher: "aes-256-cbc", passphrase }).toString(),
  };
}

export function fingerprint(publicKey: KeyObject): string {
  const der = publicKey.export({ type: "spki", format: "der" });
  return `SHA256:${createHash("sha256").update(der).digest("base64")}`;
}
