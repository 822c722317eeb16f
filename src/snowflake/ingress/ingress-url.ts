import { parseGuardedUrl, shownUrl, type UrlProblem, urlProblem } from "../guarded-url.ts";
import { type HostGuard, isAccountHost, snowsightHost } from "../host-guard.ts";

/** What stands in the column `ingress_url` until the endpoint is there (DOC, tutorial 1). */
export const provisioningText = /provisioning in progress/i;

const wanted =
  "the host that SHOW ENDPOINTS prints as ingress_url, such as k7qzt2a-acmeorg-dev-acct.snowflakecomputing.app";

/** Reads an endpoint as `SHOW ENDPOINTS` prints it, a bare host, or as an https URL with a path and query of its own. */
export function parseIngressUrl(text: string, guard: HostGuard): URL | UrlProblem {
  if (provisioningText.test(text)) {
    return urlProblem(
      `is ${shownUrl(text)}: Snowflake's notice that the endpoint is still being provisioned, not a host`,
      "Read ingress_url again in a few minutes: SHOW ENDPOINTS IN SERVICE <database>.<schema>.<service>.",
    );
  }
  const url = parseGuardedUrl(text, {
    sends: "a token",
    wanted,
    allows: (host) => guard.allowsIngress(host),
    instead: (host) => {
      if (host === snowsightHost) return "Snowsight, and not the endpoint";
      return isAccountHost(host) ? "the account's host, and not the endpoint's" : undefined;
    },
  });
  if (!(url instanceof URL)) return url;
  if (url.hostname.startsWith("sfc-endpoint-login.")) {
    return urlProblem(
      `is ${shownUrl(text)}, which is Snowflake's sign-in page and not the endpoint`,
      `Write ${wanted}.`,
    );
  }
  if (url.hash !== "") {
    return urlProblem(
      `is ${shownUrl(text)}, which has a fragment that no server sees`,
      "Leave out what begins with #.",
    );
  }
  return url;
}

/**
 * The part of an endpoint's host that names the account, `acmeorg-dev-acct` of `k7qzt2a-acmeorg-dev-acct.snowflakecomputing.app`
 * (DOC, protocol 1.1); nothing where the host has another form.
 */
export function accountPart(hostname: string): string | undefined {
  return /^[^.-]+-([^.]+)\.snowflakecomputing\.app$/.exec(hostname)?.[1];
}

/**
 * The URL of a request: `path` below what the endpoint's URL already has, their queries one after the other. The origin
 * is always the endpoint's: no path can lead to another host.
 */
export function joinPath(endpoint: URL, path: string): URL {
  const url = new URL(endpoint);
  const [pathname = "", ...query] = path.split("?");
  const below = pathname.replace(/^\/+/, "");
  url.pathname = below === "" ? endpoint.pathname : `${endpoint.pathname.replace(/(?<!\/)\/+$/, "")}/${below}`;
  url.search = [endpoint.search.slice(1), query.join("?")].filter((part) => part !== "").join("&");
  return url;
}
