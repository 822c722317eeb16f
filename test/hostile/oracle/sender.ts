import { valuesOf } from "./head.ts";
import type { Whole } from "./reading.ts";

/** The gateway's mark, as sure as sources are: `Server: _`, or a cookie of its own (protocol 1.3). */
export function hasMark({ headers }: Whole): boolean | "unknown" {
  const servers = valuesOf(headers, "server");
  if (valuesOf(headers, "set-cookie").some((cookie) => /^sfc-ss-[^=;]+=/.test(cookie))) return true;
  if (servers.length > 1 && servers.includes("_")) return "unknown";
  if (servers[0] === "_") return true;
  const like = headers.some(([name, value]) => /^(cross-origin-|x-frame-)/.test(name) || /sfc-ss/i.test(value));
  return like || servers[0]?.includes("_") === true ? "unknown" : false;
}

/** Whether a redirect leads to Snowflake's sign-in, and whether that is at a host of Snowflake's. */
export function signIn(answer: Whole, url: URL): "snowflake" | "elsewhere" | "unknown" | undefined {
  if (answer.status < 300 || answer.status > 399) return undefined;
  const targets = valuesOf(answer.headers, "location").map((value) => target(value, url));
  if (targets.length === 0) return undefined;
  const kinds = new Set(targets.map((found) => (found === undefined ? undefined : kindOf(found, url))));
  const [kind] = kinds;
  return kinds.size > 1 || ![301, 302, 303, 307, 308].includes(answer.status)
    ? kinds.size === 1 && kind === undefined
      ? undefined
      : "unknown"
    : kind;
}

export function target(location: string, url: URL): URL | undefined {
  return URL.canParse(location, url.href) ? new URL(location, url.href) : undefined;
}

function kindOf(found: URL, url: URL): "snowflake" | "elsewhere" | "unknown" | undefined {
  const host = found.hostname;
  const begins = found.pathname.startsWith("/sfc-oauth-begin");
  const ofSnowflake = /\.snowflakecomputing\.(app|com|cn)$/.test(host);
  const login = host.startsWith("sfc-endpoint-login.") && ofSnowflake;
  const account = /\.snowflakecomputing\.(com|cn)$/.test(host);
  if (found.protocol !== "https:" && (login || account)) return "unknown";
  if (login || account) return "snowflake";
  if (begins) return host === url.hostname || ofSnowflake ? "unknown" : "elsewhere";
  return /sfc(-|%2d)oauth/i.test(found.href) || ofSnowflake !== (host === url.hostname) ? "unknown" : undefined;
}

/** What the gateway says in the service's stead (protocol 1.3, 1.4): the words for it; `unknown` for what resembles it. */
export function gatewayWords(answer: Whole): readonly string[] | "unknown" | undefined {
  const text = answer.body.toString("latin1", 0, 16_384);
  const error = gatewayError(text);
  if (error !== undefined) return error;
  if (/sfc-oauth-begin|Snowflake - Sign in/i.test(text)) {
    // How much of a page makes it the sign-in's, the contract does not say; the whole of it does, and a script that goes there.
    const whole =
      /^\s*<!DOCTYPE html[\s\S]*Sign in to Snowflake[\s\S]*name="password"/.test(text) ||
      text.startsWith("<script>location = ");
    return whole && answer.status === 200 ? ["sign-in-required"] : "unknown";
  }
  if (
    text.startsWith("upstream connect error or disconnect/reset before headers") &&
    (answer.status === 503 || answer.status === 502)
  ) {
    return ["service-not-ready"];
  }
  if (text === "upstream request timeout" && answer.status === 504) return ["timeout", "service-not-ready"];
  if (/Access denied\. Insufficient privileges to use/.test(text))
    return answer.status === 403 ? ["access-denied"] : "unknown";
  return /upstream|no healthy|no service hosts|responseType|empty data|insufficient privileges/i.test(text)
    ? "unknown"
    : undefined;
}

const every = ["access-denied", "service-not-ready", "network-policy", "credential-refused", "timeout"];

function gatewayError(text: string): readonly string[] | "unknown" | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== "object" || value === null || !("responseType" in value)) return undefined;
  const { responseType: type, detail, requestId, ...others } = value as Record<string, unknown>;
  const plain = typeof type === "string" && typeof detail === "string" && Object.keys(others).length === 0;
  if (!plain || !/^ERROR(_[A-Z][A-Z0-9_]*)?$/.test(type)) return "unknown";
  if (
    requestId !== undefined &&
    !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(typeof requestId === "string" ? requestId : "")
  )
    return "unknown";
  if (text.split('"detail"').length > 2 || text.split('"responseType"').length > 2) return "unknown";
  if (detail.endsWith("no service hosts found.")) return ["service-not-ready"];
  return every;
}
