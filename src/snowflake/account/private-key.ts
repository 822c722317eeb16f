import { createPrivateKey, createPublicKey, type KeyObject } from "node:crypto";
import { oldCipher } from "./key-cipher.ts";
import { KeyError, toPem, wantedKey } from "./key-text.ts";

/**
 * Reads an RSA key from any text that {@link toPem} makes a PEM file of. PKCS#8, encrypted or not, and PKCS#1.
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
    if (encrypted && isUnsupported(error)) throw encryptedTheOldWay(pem, error);
    if (encrypted) {
      throw new KeyError(
        "could not be decrypted: the passphrase is wrong, or the key is damaged",
        "Check the input private-key-passphrase; try both on your machine with: openssl rsa -in rsa_key.p8 -check.",
        { cause: error },
      );
    }
    throw new KeyError("is damaged: its content is not a key", wantedKey, { cause: error });
  }
}

/** True where OpenSSL knows the cipher and undoes it no more: it does not come so far as to try the passphrase. */
const isUnsupported = (error: unknown) => error instanceof Error && "code" in error && error.code === unsupported;
const unsupported = "ERR_OSSL_EVP_UNSUPPORTED";

function encryptedTheOldWay(pem: string, cause: unknown): KeyError {
  const cipher = oldCipher(pem);
  return new KeyError(
    `is encrypted by ${cipher === undefined ? "an old cipher" : `${cipher}, an old cipher`} that OpenSSL 3, and so this action, no longer reads; whether the passphrase is right was not tried`,
    `Encrypt it anew, and store the new file: ${conversion}`,
    { cause },
  );
}

/** Asks for the old passphrase, and for the new one twice; it may be the same. Tried with OpenSSL 3. */
const conversion =
  "openssl pkcs8 -topk8 -v2 aes-256-cbc -in rsa_key.p8 -out new_rsa_key.p8 -provider legacy -provider default";

/** The public half as DER SubjectPublicKeyInfo. */
export function publicKeyDer(key: KeyObject): Buffer {
  return (key.type === "public" ? key : createPublicKey(key)).export({ type: "spki", format: "der" });
}
