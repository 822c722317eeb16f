import "./reflect.ts";
import { randomBytes, webcrypto } from "node:crypto";
import { createSecureContext, type SecureContext } from "node:tls";
import {
  BasicConstraintsExtension,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  PemConverter,
  SubjectAlternativeNameExtension,
  X509CertificateGenerator,
} from "@peculiar/x509";

const DAY = 86_400_000;
const algorithm = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" };

/** What a server certificate says; everything has a sound default but the host. */
export interface CertificateRequest {
  readonly host: string;
  /** Days from now until it expires; negative for one that has expired. */
  readonly days: number;
}

/** A certificate authority made for one run; its key never leaves memory. */
export interface Authority {
  /** The root certificate, PEM. */
  readonly certificate: string;
  /** A certificate for a host, ready for a TLS server. The same request gives the same certificate. */
  issue(request: CertificateRequest): Promise<SecureContext>;
}

/** Makes a root certificate and the means to issue server certificates under it. */
export async function createAuthority(name: string): Promise<Authority> {
  const [rootKeys, leafKeys] = await Promise.all([generateKeys(), generateKeys()]);
  const root = await X509CertificateGenerator.createSelfSigned(
    {
      name: `CN=${name}`,
      keys: rootKeys,
      serialNumber: serial(),
      signingAlgorithm: algorithm,
      notBefore: new Date(Date.now() - DAY),
      notAfter: new Date(Date.now() + 365 * DAY),
      extensions: [
        new BasicConstraintsExtension(true, 0, true),
        new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
      ],
    },
    webcrypto,
  );
  const pkcs8 = await webcrypto.subtle.exportKey("pkcs8", leafKeys.privateKey);
  const key = PemConverter.encode(pkcs8, "PRIVATE KEY");
  const issued = new Map<string, Promise<SecureContext>>();

  const create = async ({ host, days }: CertificateRequest): Promise<SecureContext> => {
    const expires = Date.now() + days * DAY;
    const leaf = await X509CertificateGenerator.create(
      {
        subject: "O=Emulator",
        issuer: root.subject,
        publicKey: leafKeys.publicKey,
        signingKey: rootKeys.privateKey,
        signingAlgorithm: algorithm,
        serialNumber: serial(),
        notBefore: new Date(Math.min(Date.now(), expires) - DAY),
        notAfter: new Date(expires),
        extensions: [
          new BasicConstraintsExtension(false),
          new ExtendedKeyUsageExtension([ExtendedKeyUsage.serverAuth]),
          new SubjectAlternativeNameExtension([{ type: "dns", value: certifiedName(host) }]),
        ],
      },
      webcrypto,
    );
    return createSecureContext({ key, cert: leaf.toString("pem") });
  };

  return {
    certificate: `${root.toString("pem")}\n`,
    issue(request) {
      const id = `${request.host} ${request.days}`;
      const context = issued.get(id) ?? create(request);
      issued.set(id, context);
      return context;
    },
  };
}

/**
 * A name with an underscore is in no certificate, for the rules of host names forbid it; what covers it is a wildcard, as
 * Snowflake's own certificates have (INFERRED). Python's TLS takes it only so; seen with the official connector.
 */
function certifiedName(host: string): string {
  return host.includes("_") ? host.replace(/^[^.]+/, "*") : host;
}

function generateKeys(): Promise<webcrypto.CryptoKeyPair> {
  return webcrypto.subtle.generateKey(algorithm, true, ["sign", "verify"]);
}

function serial(): string {
  return `01${randomBytes(15).toString("hex")}`;
}
