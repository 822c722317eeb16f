import { formatSize } from "../lib/quantities/size.ts";
import { oneLine } from "../lib/text.ts";
import { AnswerUnreadable } from "./answer-unreadable.ts";
import { BodyTooLarge } from "./body.ts";
import { HeadersTooLarge, mostHeaderBytes } from "./connection/answer-reader.ts";
import { ExcessBytes } from "./connection/connection.ts";
import { ProxyFailure } from "./connection/dial.ts";
import { TunnelRefused } from "./connection/tunnel.ts";
import type { HttpRequest, NetworkFailure } from "./http.ts";
import { ProxyUnusable } from "./proxy.ts";

/** Why a request got no whole answer, from what the operating system, TLS, undici or this folder threw. */
export function networkFailureOf(
  error: unknown,
  { url, maxBytes }: HttpRequest,
): Pick<NetworkFailure, "reason" | "detail" | "fault"> {
  const { host, hostname } = url;
  if (error instanceof ProxyUnusable) return { reason: "connect", detail: error.message };
  if (error instanceof ProxyFailure) return { reason: "connect", detail: proxyFault(error, host) };
  if (error instanceof BodyTooLarge)
    return { reason: "response-too-large", detail: `${host} sent more than ${formatSize(maxBytes)}.` };
  if (error instanceof AnswerUnreadable) return { reason: "connection-lost", detail: error.message, fault: "coding" };
  if (error instanceof ExcessBytes)
    return { reason: "connection-lost", detail: `${host} sent more than the answer it announced.` };

  const { code, message, address } = rootCause(error);
  if (error instanceof HeadersTooLarge || code === "UND_ERR_HEADERS_OVERFLOW") {
    const detail = `${host} sent more than ${formatSize(mostHeaderBytes)} of headers.`;
    return { reason: "response-too-large", detail, fault: "headers" };
  }
  if (isOfNames(code)) return { reason: "dns", detail: `The name ${hostname} does not resolve (${code}).` };
  if (code.startsWith("HPE_")) return { reason: "connection-lost", detail: `What ${host} sent is not HTTP (${code}).` };
  const tls = tlsFault(code, host);
  if (tls !== undefined)
    return { reason: "tls", detail: tls, ...(unissued.includes(code) ? { fault: "certificate" as const } : {}) };
  const refused = connectFaults[code];
  if (refused !== undefined) return { reason: "connect", detail: `${address ?? host} ${refused} (${code}).` };
  return {
    reason: "connection-lost",
    detail: `The connection to ${host} broke off before the answer was whole (${code === "" ? oneLine(message) : code}).`,
  };
}

const isOfNames = (code: string) => code === "ENOTFOUND" || code.startsWith("EAI_");

function proxyFault({ proxy, cause }: ProxyFailure, host: string): string {
  if (cause instanceof TunnelRefused) {
    const { status } = cause;
    const why = status === undefined ? "it does not answer as an HTTP proxy does" : proxyRefusals[status];
    return `The proxy opened no tunnel to ${host}: ${why ?? `it answered ${status}`}.`;
  }
  const { code, message, address } = rootCause(cause);
  if (isOfNames(code)) return `The name of the proxy, ${proxy.hostname}, does not resolve (${code}).`;
  const refused = connectFaults[code];
  if (refused !== undefined) return `${address ?? proxy.host} ${refused} (${code}).`;
  return (
    tlsFault(code, `the proxy, ${proxy.host},`) ??
    `The proxy, ${proxy.host}, broke off the connection to ${host} (${code === "" ? oneLine(message) : code}).`
  );
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
};

function tlsFault(code: string, host: string): string | undefined {
  const fault = certificateFaults[code];
  if (fault !== undefined) return `The certificate of ${host} ${fault} (${code}).`;
  if (/^(ERR_SSL_|ERR_TLS_|EPROTO)/.test(code)) {
    return `No secure connection to ${host} could be established (${code}).`;
  }
  return undefined;
}

/** What a host shows whose own certificate is not there yet, or no longer. */
const unissued: readonly string[] = ["CERT_HAS_EXPIRED", "ERR_TLS_CERT_ALTNAME_INVALID"];

const certificateFaults: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: "has expired",
  CERT_NOT_YET_VALID: "is not valid yet: is the runner's clock right?",
  CERT_REVOKED: "was revoked",
  DEPTH_ZERO_SELF_SIGNED_CERT: "is self-signed",
  SELF_SIGNED_CERT_IN_CHAIN: "comes from an authority this runner does not know",
  UNABLE_TO_GET_ISSUER_CERT: "comes from an authority this runner does not know",
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "comes from an authority this runner does not know",
  // Of a certificate that came alone, nothing tells which of the two it is.
  UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    "comes from an authority this runner does not know, or the server does not send an intermediate certificate",
  ERR_TLS_CERT_ALTNAME_INVALID: "is for another name",
};

/** The innermost error that has a code; of several addresses that were tried, the first. */
function rootCause(error: unknown): { code: string; message: string; address?: string } {
  let innermost = error;
  for (let depth = 0; depth < 8 && innermost instanceof Error; depth++) {
    const first: unknown = innermost instanceof AggregateError ? innermost.errors[0] : innermost.cause;
    if (!(first instanceof Error)) break;
    innermost = first;
  }
  if (!(innermost instanceof Error)) return { code: "", message: String(innermost) };
  const { code = "", address, port } = innermost as SystemError;
  return {
    code: String(code),
    message: innermost.message,
    // The address tells a proxy that is not there from an endpoint that is not.
    ...(address === undefined || port === undefined ? {} : { address: `${address}:${port}` }),
  };
}

/** What `node:net` and `node:dns` add to an error; all of it may be missing. */
interface SystemError extends Error {
  readonly code?: string;
  readonly address?: string;
  readonly port?: number;
}
