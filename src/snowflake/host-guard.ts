/**
 * Which hosts a Snowflake credential may be sent to. Suffixes begin with a dot, so that a look-alike domain such as
 * `evilsnowflakecomputing.app` is none of them.
 */
export interface HostGuard {
  /** True for the account hosts: where keys, passwords and programmatic access tokens sign in. */
  allowsAccount(host: string): boolean;
  /** True for the hosts of public endpoints: where an ingress token goes. */
  allowsIngress(host: string): boolean;
  /** True for hosts at which the gateway is known to set headers of its own, unless the user vouches for the host. */
  setsGatewayHeaders(host: string): boolean;
}

/* INFERRED from the documented host names (docs: SHOW ENDPOINTS, account identifiers, private connectivity). */
const accountSuffixes = [".snowflakecomputing.com", ".snowflakecomputing.cn"];
const ingressSuffixes = [
  ".snowflakecomputing.app",
  ".privatelink.snowflakecomputing.com",
  ".privatelink.snowflake.app",
  ".snowflake.app",
];

/* Application services at `.snowflake.app` are another product, whose gateway nobody has described. */
const gatewaySuffixes = [
  ".snowflakecomputing.app",
  ".privatelink.snowflakecomputing.com",
  ".privatelink.snowflake.app",
];

/** `further` are suffixes the user vouches for: `example.com` means that host and all below it. */
export function hostGuard(further: readonly string[]): HostGuard {
  const vouched = (host: string) => further.some((suffix) => host === suffix || host.endsWith(`.${suffix}`));
  return {
    allowsAccount: (host) => below(accountSuffixes, host) || vouched(host),
    allowsIngress: (host) => below(ingressSuffixes, host) || vouched(host),
    setsGatewayHeaders: (host) => below(gatewaySuffixes, host) && !vouched(host),
  };
}

/** True for hosts of Snowflake's where callers sign in: account hosts, and those that the ingress sends browsers to (OBS). */
export function isSignInHost(host: string): boolean {
  return below(accountSuffixes, host) || (host.startsWith("sfc-endpoint-login.") && isSnowflakeHost(host));
}

/** True for hosts of Snowflake's, whatever the user vouches for. */
export function isSnowflakeHost(host: string): boolean {
  return below(accountSuffixes, host) || below(ingressSuffixes, host);
}

/** True for hosts of Snowflake's where accounts answer, and no endpoint does. */
export function isAccountHost(host: string): boolean {
  return below(accountSuffixes, host) && !below(ingressSuffixes, host);
}

/** True for hosts of Snowflake's where endpoints answer, and no account does. */
export function isEndpointHost(host: string): boolean {
  return below(ingressSuffixes, host) && !below(accountSuffixes, host);
}

/** True for hosts of application services, by private link too (SRC); those of services have the label `spcs` (DOC). */
export function isApplicationHost(host: string): boolean {
  return host.endsWith(".snowflake.app") && !/\.spcs\.[^.]+\.privatelink\.snowflake\.app$/.test(host);
}

/** Snowflake's web interface, which people copy addresses from. */
export const snowsightHost = "app.snowflake.com";

function below(suffixes: readonly string[], host: string): boolean {
  return suffixes.some((suffix) => host.endsWith(suffix));
}
