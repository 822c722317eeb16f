import { excerpt, oneLine } from "../lib/text.ts";
import { BodyCorrupt, BodyTooLarge } from "./body.ts";
import type { HttpRequest, NetworkFailure } from "./http.ts";

/**
 * Why a request got no whole answer, from what the operating system, TLS or undici threw. Told by `code`, never by
 * `instanceof`: the errors of undici may come from another copy of it.
 */
export function networkFailureOf(error: unknown, request: HttpRequest): Pick<NetworkFailure, "reason" | "detail"> {
  const { host, hostname } = request.url;
  if (error instanceof BodyTooLarge) {
    return { reason: "response-too-large", detail: `${host} sent more than ${request.maxBytes} bytes.` };
  }
  if (error instanceof BodyCorrupt) return { reason: "connection-lost", detail: error.message };

  const { code, message, address, name } = rootCause(error);
  if (code === "ENOTFOUND" || code.startsWith("EAI_")) {
    if (name !== undefined && name !== hostname) {
      return { reason: "connect", detail: `The name of the proxy, ${oneLine(name)}, does not resolve (${code}).` };
    }
    return { reason: "dns", detail: `The name ${hostname} does not resolve (${code}).` };
  }
  const proxy = /Proxy response \((\d+)\)/.exec(message)?.[1];
  if (proxy !== undefined) {
    const why = proxyRefusals[proxy] ?? `it answered ${proxy}`;
    return { reason: "connect", detail: `The proxy opened no tunnel to ${host}: ${why}.` };
  }
  if (code.startsWith("UND_ERR_PRX")) {
    return { reason: "connect", detail: `The proxy cannot be used for ${host}: ${oneLine(message)}.` };
  }
  const notHttp = /does not match the HTTP\/1\.1 protocol \((.*)\)/.exec(message)?.[1];
  if (notHttp !== undefined) {
    return { reason: "connection-lost", detail: `What ${host} sent is not HTTP: ${excerpt(notHttp, 80)}.` };
  }
  const tls = tlsFault(code, host);
  if (tls !== undefined) return { reason: "tls", detail: tls };
  const refused = connectFaults[code];
  if (refused !== undefined) return { reason: "connect", detail: `${address ?? host} ${refused} (${code}).` };
  return {
    reason: "connection-lost",
    detail: `The connection to ${host} broke off before the answer was whole (${code === "" ? oneLine(message) : code}).`,
  };
}

const unreached = "as proxies do for a host that they cannot find or reach";

const proxyRefusals: Readonly<Record<string, string>> = {
  "407": "it wants a user and password (407)",
  "502": `it answered 502, ${unreached}`,
  "503": `it answered 503, ${unreached}`,
  "504": `it answered 504, ${unreached}`,
};

const connectFaults: Readonly<Record<string, string>> = {
  ECONNREFUSED: "refused the connection",
  EHOSTUNREACH: "cannot be reached from here",
  ENETUNREACH: "cannot be reached from here",
  EADDRNOTAVAIL: "cannot be reached from here",
  EACCES: "cannot be reached: the connection is not permitted",
  EPERM: "cannot be reached: the connection is not permitted",
  ETIMEDOUT: "did not accept the connection",
  UND_ERR_CONNECT_TIMEOUT: "did not accept the connection",
};

function tlsFault(code: string, host: string): string | undefined {
  const fault = certificateFaults[code];
  if (fault !== undefined) return `The certificate of ${host} ${fault} (${code}).`;
  if (/^(ERR_SSL_|ERR_TLS_|EPROTO)/.test(code)) {
    return `No secure connection to ${host} could be established (${code}).`;
  }
  return undefined;
}

const certificateFaults: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: "has expired",
  CERT_NOT_YET_VALID: "is not valid yet: is the runner's clock right?",
  CERT_REVOKED: "was revoked",
  DEPTH_ZERO_SELF_SIGNED_CERT: "is self-signed",
  SELF_SIGNED_CERT_IN_CHAIN: "comes from an authority this runner does not know",
  UNABLE_TO_GET_ISSUER_CERT: "comes from an authority this runner does not know",
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "comes from an authority this runner does not know",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "comes from an authority this runner does not know",
  ERR_TLS_CERT_ALTNAME_INVALID: "is for another name",
};

/** The innermost error that has a code; of several addresses that were tried, the first. */
function rootCause(error: unknown): { code: string; message: string; address?: string; name?: string } {
  let innermost = error;
  for (let depth = 0; depth < 8 && innermost instanceof Error; depth++) {
    const first: unknown = innermost instanceof AggregateError ? innermost.errors[0] : innermost.cause;
    if (!(first instanceof Error)) break;
    innermost = first;
  }
  if (!(innermost instanceof Error)) return { code: "", message: String(innermost) };
  const { code = "", address, port, hostname } = innermost as SystemError;
  return {
    code: String(code),
    message: innermost.message,
    // The address tells a proxy that is not there from an endpoint that is not.
    ...(address === undefined || port === undefined ? {} : { address: `${address}:${port}` }),
    ...(hostname === undefined ? {} : { name: hostname }),
  };
}

/** What `node:net` and `node:dns` add to an error; all of it may be missing. */
interface SystemError extends Error {
  readonly code?: string;
  readonly address?: string;
  readonly port?: number;
  readonly hostname?: string;
}
