/** The ciphers of encrypted keys that OpenSSL 3 no longer undoes by itself, by their object identifiers (RFC 8018, 7292). */
const oldCiphers: readonly (readonly [oid: string, name: string])[] = [
  ["06092a864886f70d010501", "PBE-MD2-DES"],
  ["06092a864886f70d010503", "PBE-MD5-DES"],
  ["06092a864886f70d010504", "PBE-MD2-RC2-64"],
  ["06092a864886f70d010506", "PBE-MD5-RC2-64"],
  ["06092a864886f70d01050a", "PBE-SHA1-DES"],
  ["06092a864886f70d01050b", "PBE-SHA1-RC2-64"],
  ["060a2a864886f70d010c0101", "PBE-SHA1-RC4-128"],
  ["060a2a864886f70d010c0102", "PBE-SHA1-RC4-40"],
  ["060a2a864886f70d010c0105", "PBE-SHA1-RC2-128"],
  ["060a2a864886f70d010c0106", "PBE-SHA1-RC2-40"],
  ["06052b0e030207", "DES-CBC"],
  ["06082a864886f70d0302", "RC2-CBC"],
];

/** How far into the key its cipher is named, in bytes. */
const head = 200;

/** The name of the old cipher that a PEM is encrypted by; nothing where it is none of those that are known. */
export function oldCipher(pem: string): string | undefined {
  const [, named] = /^DEK-Info: ([A-Z0-9-]{1,40})/m.exec(pem) ?? [];
  if (named !== undefined) return named;
  const body = pem.replaceAll(/-----[^-]+-----|\s/g, "");
  const hex = Buffer.from(body, "base64").subarray(0, head).toString("hex");
  return oldCiphers.find(([oid]) => hex.includes(oid))?.[1];
}
