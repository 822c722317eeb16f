import { parseGuardedUrl, shownUrl, type UrlProblem, urlProblem } from "../guarded-url.ts";
import { type HostGuard, isEndpointHost, snowsightHost } from "../host-guard.ts";

/**
 * An account identifier as the user configured it, `ORG-ACCOUNT` or a locator with its region, and what Snowflake makes
 * of it: the host to sign in at, and the spelling inside an assertion.
 */
export interface Account {
  /** As configured. What the session protocol calls ACCOUNT_NAME is derived from it. */
  readonly identifier: string;
  /** Upper case, without region: the account part of `iss` and `sub` (DOC, Snowflake's tutorial 8). */
  readonly issuer: string;
  /** Lower case, where the account's own API answers. */
  readonly host: string;
}

/** Expects an identifier in which `accountProblem` finds no problem. */
export function parseAccount(identifier: string): Account {
  return { identifier, issuer: issuerOf(identifier), host: hostOf(identifier) };
}

/**
 * The region is no part of the name: everything from the first dot goes; of a `.global` name everything from the first
 * hyphen (DOC, the JWT generator of tutorial 8). An underscore stays an underscore.
 */
function issuerOf(identifier: string): string {
  const cut = identifier.toLowerCase().includes(".global") ? "-" : ".";
  return (identifier.split(cut)[0] ?? identifier).toUpperCase();
}

/**
 * `<identifier>.snowflakecomputing.com`, in China `.cn`; the region `us-west-2` is left out (SRC, Snowflake's Python and
 * Node drivers). Hosts are lower case with hyphens: strict TLS stacks refuse an underscore and Snowflake serves both
 * spellings (SRC, JDBC).
 */
function hostOf(identifier: string): string {
  const [name = "", ...region] = identifier.toLowerCase().replaceAll("_", "-").split(".");
  const kept = region.length === 1 && region[0] === "us-west-2" ? [] : region;
  const domain = kept[0]?.startsWith("cn-") ? "cn" : "com";
  return [name, ...kept, "snowflakecomputing", domain].join(".");
}

/** Reads the host of an account where it cannot be derived: a bare host, with a port or without, or its https URL. */
export function parseAccountUrl(text: string, guard: HostGuard): URL | UrlProblem {
  const url = parseGuardedUrl(text, {
    sends: "a credential",
    wanted: "the account's host, such as acmeorg-dev-acct.snowflakecomputing.com",
    allows: (host) => guard.allowsAccount(host),
    instead: (host) => {
      if (host === snowsightHost) return "Snowsight, and no account's own host";
      return isEndpointHost(host) ? "an endpoint's host, and not the account's" : undefined;
    },
  });
  if (!(url instanceof URL) || (url.pathname === "/" && url.search === "" && url.hash === "")) return url;
  return urlProblem(`is ${shownUrl(text)}, which is more than a host`, `Write https://${url.host} alone.`);
}
