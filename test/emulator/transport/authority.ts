import { generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto";
import { createSecureContext, type SecureContext } from "node:tls";
import { der } from "./der.ts";

const DAY = 86_400_000;

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
  issue(request: CertificateRequest): SecureContext;
}

/** Makes a root certificate and the means to issue server certificates under it. */
export function createAuthority(commonName: string): Authority {
  const [root, leaf] = [createKeys(), createKeys()];
  const issuer = name("2.5.4.3", commonName);
  const key = leaf.privateKey.export({ type: "pkcs8", format: "pem" });
  const issued = new Map<string, SecureContext>();

  const create = ({ host, days }: CertificateRequest): SecureContext => {
    const expires = Date.now() + days * DAY;
    const cert = certificate({
      issuer,
      subject: name("2.5.4.10", "Emulator"),
      publicKey: leaf.publicKey,
      from: Math.min(Date.now(), expires) - DAY,
      to: expires,
      extensions: [
        extension("2.5.29.19", der.sequence()),
        extension("2.5.29.37", der.sequence(der.objectId("1.3.6.1.5.5.7.3.1"))),
        extension("2.5.29.17", der.sequence(der.implicit(2, Buffer.from(certifiedName(host))))),
      ],
      signingKey: root.privateKey,
    });
    return createSecureContext({ key, cert });
  };

  return {
    certificate: certificate({
      issuer,
      subject: issuer,
      publicKey: root.publicKey,
      from: Date.now() - DAY,
      to: Date.now() + 365 * DAY,
      extensions: [
        critical("2.5.29.19", der.sequence(der.true(), der.integer(0))),
        // It signs certificates and lists of revoked ones.
        critical("2.5.29.15", der.bits(Buffer.of(0b0000_0110), 1)),
      ],
      signingKey: root.privateKey,
    }),
    issue(request) {
      const id = `${request.host} ${request.days}`;
      const context = issued.get(id) ?? create(request);
      issued.set(id, context);
      return context;
    },
  };
}

interface Contents {
  readonly issuer: Buffer;
  readonly subject: Buffer;
  readonly publicKey: KeyObject;
  /** Milliseconds since 1970. */
  readonly from: number;
  readonly to: number;
  readonly extensions: readonly Buffer[];
  readonly signingKey: KeyObject;
}

/** A certificate of version 3 (RFC 5280), PEM. */
function certificate({ issuer, subject, publicKey, from, to, extensions, signingKey }: Contents): string {
  const ecdsaWithSha256 = der.sequence(der.objectId("1.2.840.10045.4.3.2"));
  const toBeSigned = der.sequence(
    der.explicit(0, der.integer(2)),
    der.integer(1, ...randomBytes(15)),
    ecdsaWithSha256,
    issuer,
    der.sequence(der.time(new Date(from)), der.time(new Date(to))),
    subject,
    publicKey.export({ type: "spki", format: "der" }),
    der.explicit(3, der.sequence(...extensions)),
  );
  const signature = der.bits(sign("sha256", toBeSigned, signingKey));
  const base64 = der.sequence(toBeSigned, ecdsaWithSha256, signature).toString("base64");
  return `-----BEGIN CERTIFICATE-----\n${base64.replaceAll(/.{1,64}/g, "$&\n")}-----END CERTIFICATE-----\n`;
}

/** A name of one part, such as `CN=…`. */
function name(type: string, text: string): Buffer {
  return der.sequence(der.set(der.sequence(der.objectId(type), der.text(text))));
}

const extension = (id: string, value: Buffer): Buffer => der.sequence(der.objectId(id), der.octets(value));
const critical = (id: string, value: Buffer): Buffer => der.sequence(der.objectId(id), der.true(), der.octets(value));

/**
 * A name with an underscore is in no certificate, for the rules of host names forbid it; what covers it is a wildcard, as
 * Snowflake's own certificates have (INFERRED). Python's TLS takes it only so; seen with the official connector.
 */
function certifiedName(host: string): string {
  return host.includes("_") ? host.replace(/^[^.]+/, "*") : host;
}

function createKeys() {
  return generateKeyPairSync("ec", { namedCurve: "P-256" });
}
