/**
 * What can be wrong with a host before any HTTP is spoken.
 *
 * - `unresolved`: the name is not in DNS; the proxy answers 502 to CONNECT.
 * - `refused`: nothing listens; the proxy answers 503 to CONNECT.
 * - `silent`: the connection is accepted, and nothing is ever sent back, not even TLS.
 * - `reset`: the connection is accepted and reset.
 * - `silent-after-tls`: TLS works, the request is read, no answer is ever sent.
 * - `reset-after-tls`: TLS works, and the connection is reset when the request has come in.
 * - `certificate-expired`, `certificate-wrong-name`, `certificate-unknown-authority`: what they say.
 */
export type HostFault =
  | "unresolved"
  | "refused"
  | "silent"
  | "reset"
  | "silent-after-tls"
  | "reset-after-tls"
  | "certificate-expired"
  | "certificate-wrong-name"
  | "certificate-unknown-authority";

/**
 * What can be wrong with the proxy itself: it wants credentials (407), it forbids the tunnel (403), it accepts the
 * connection and says nothing, or it closes it.
 */
export type ProxyFault = "authentication-required" | "forbidden" | "silent" | "reset";

/** The network between the caller and Snowflake, as the tests want it. */
export interface Network {
  /** By host name, lower-case. */
  readonly faults: Map<string, HostFault>;
  /** Days until a host's certificate expires, where it is not the usual {@link CERTIFICATE_DAYS}. */
  readonly certificateDays: Map<string, number>;
  proxyFault: ProxyFault | undefined;
}

/** How long a certificate is valid where nothing else was asked for. */
export const CERTIFICATE_DAYS = 60;

/** A network without faults. */
export function createNetwork(): Network {
  return { faults: new Map(), certificateDays: new Map(), proxyFault: undefined };
}
