import { createCipheriv, createHash, randomBytes } from "node:crypto";

/**
 * A key in PKCS#8 encrypted as tools did it twenty years ago, by PBES1 with MD5 and DES (RFC 8018, 6.1). Node's OpenSSL has no
 * DES any more; triple DES with one key three times is the same.
 */
export function pbeMd5Des(pkcs8: Buffer, passphrase: string): string {
  const salt = randomBytes(8);
  const iterations = 2048;
  let derived = Buffer.concat([Buffer.from(passphrase), salt]);
  for (let round = 0; round < iterations; round++) derived = createHash("md5").update(derived).digest();
  const key = derived.subarray(0, 8);
  const cipher = createCipheriv("des-ede3-cbc", Buffer.concat([key, key, key]), derived.subarray(8, 16));
  const encrypted = Buffer.concat([cipher.update(pkcs8), cipher.final()]);
  const oid = Buffer.from("06092a864886f70d010503", "hex");
  const parameters = element(
    0x30,
    element(0x04, salt),
    element(0x02, Buffer.from([iterations >> 8, iterations & 0xff])),
  );
  const der = element(0x30, element(0x30, oid, parameters), element(0x04, encrypted));
  const lines = der.toString("base64").match(/.{1,64}/g) ?? [];
  return ["-----BEGIN ENCRYPTED PRIVATE KEY-----", ...lines, "-----END ENCRYPTED PRIVATE KEY-----", ""].join("\n");
}

/** An element of DER. */
function element(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}
