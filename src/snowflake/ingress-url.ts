import { excerpt } from "../lib/text.ts";
import type { HostGuard } from "./host-guard.ts";

/** Why a text is no ingress URL; `hostNotAllowed` when it is one, but of a host no token may go to. */
export interface IngressUrlProblem {
  readonly fault: string;
  readonly remedy: string;
  readonly hostNotAllowed: boolean;
}

/** What stands in the column `ingress_url` until the endpoint is there (DOC, tutorial 1). */
export const provisioningText = /provisioning in progress/i;

const example = "k7qzt2a-acmeorg-dev-acct.snowflakecomputing.app";

/** Reads an endpoint as `SHOW ENDPOINTS` prints it, a bare host, or as an https URL with a path and query of its own. */
export function parseIngressUrl(text: string, guard: HostGuard): URL | IngressUrlProblem {
  const no = (fault: string, remedy: string, hostNotAllowed = false) => ({ fault, remedy, hostNotAllowed });
  // What stands before an @ may be a password, and is never shown.
  const given = `is "${excerpt(text.replace(/^.*@/s, "***@"), 120)}"`;
  if (provisioningText.test(text)) {
    return no(
      `${given}: Snowflake's notice that the endpoint is still being provisioned, not a host`,
      "Read ingress_url again in a few minutes: SHOW ENDPOINTS IN SERVICE <database>.<schema>.<service>.",
    );
  }
  const schemed = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  const url = /\s/.test(text) ? null : URL.parse(schemed);
  if (url === null || url.hostname === "") {
    return no(
      `${given}, which is neither a host nor a URL`,
      `Write what SHOW ENDPOINTS prints as ingress_url, such as ${example}.`,
    );
  }
  if (url.username !== "" || url.password !== "") {
    return no(
      `carries a user or password before the host ${url.host}`,
      "Take it out; credentials belong into their own inputs.",
    );
  }
  if (url.protocol !== "https:") {
    return no(
      `${given}, which is not https; a token must not travel in the clear`,
      `Write https://${url.host}, or the host alone.`,
    );
  }
  if (url.hash !== "") return no(`${given}, which has a fragment that no server sees`, "Leave out what begins with #.");
  if (url.hostname.startsWith("sfc-endpoint-login.")) {
    return no(
      `${given}, which is Snowflake's sign-in page and not the endpoint`,
      `Write what SHOW ENDPOINTS prints as ingress_url, such as ${example}.`,
    );
  }
  if (!guard.allowsIngress(url.hostname)) {
    return no(
      `is at ${excerpt(url.hostname, 120)}, which is not a host of Snowflake's; a token sent there would be given away`,
      `Use the host that SHOW ENDPOINTS prints, such as ${example}. Only if this host is really yours, name its domain in allowed-hosts.`,
      true,
    );
  }
  return url;
}

/**
 * The URL of a request: `path` below what the endpoint's URL already has, their queries one after the other. The origin
 * is always the endpoint's: no path can lead to another host.
 */
export function joinPath(endpoint: URL, path: string): URL {
  const url = new URL(endpoint);
  const [pathname = "", ...query] = path.split("?");
  const below = pathname.replace(/^\/+/, "");
  url.pathname = below === "" ? endpoint.pathname : `${endpoint.pathname.replace(/\/+$/, "")}/${below}`;
  url.search = [endpoint.search.slice(1), query.join("?")].filter((part) => part !== "").join("&");
  return url;
}
