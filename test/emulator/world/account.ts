import type { LoginRefusal } from "../account/login-refusal.ts";
import type { Reply, Request } from "../transport/message.ts";
import type { OAuthToken } from "./oauth-token.ts";
import type { Service } from "./service.ts";
import type { TrafficGateway } from "./traffic-gateway.ts";
import type { User } from "./user.ts";

/** What a request to the account host gets instead of the usual answer: another one, or none. */
export type Interception = Reply | "silent" | "reset";

/** Who is let in. */
export interface NetworkPolicy {
  readonly allowedIps: readonly string[];
}

/** A Snowflake account. */
export interface Account {
  readonly organization: string;
  readonly name: string;
  readonly locator: string;
  /** Host names, lower-case. */
  readonly hosts: string[];
  readonly users: User[];
  readonly services: Service[];
  readonly gateways: TrafficGateway[];
  /** Access tokens of the account's OAuth integrations. */
  readonly oauthTokens: OAuthToken[];
  /** The network policy in force; null is none, with which PATs do not work (DOC). */
  networkPolicy: NetworkPolicy | null;
  /** What `CREATE NETWORK POLICY` made, by name; a user may have one of them. */
  readonly networkPolicies: Map<string, NetworkPolicy>;
  /**
   * Roles that `CREATE ROLE` made, and the databases and schemas they have USAGE on, as `APPS` and `APPS.PROD`. The roles
   * that this world begins with have it on everything.
   */
  readonly createdRoles: Map<string, Set<string>>;
  /** Roles that tokens of OAuth's kind never carry. DOC. */
  readonly blockedRoles: string[];
  /** Seconds for which the tokens it issues are valid. */
  readonly lifetimes: { exchanged: number; session: number; master: number };
  /** Business Critical edition: SHOW ENDPOINTS has one more column. DOC. */
  businessCritical: boolean;
  /** How often a statement is still running when it is asked for. */
  queryPolls: number;
  /** Rows of a partition of the SQL API's results. */
  partitionRows: number;
  /** Set: every login is refused with this, whatever its credentials. */
  loginRefusal: LoginRefusal | undefined;
  /** Called before any handler of the account host; whatever it returns is the answer, undefined is the usual one. */
  intercept: ((request: Request) => Interception | undefined) | undefined;
}

/** Whether an assertion's account part means this account: `ORG-ACCOUNT` or the locator, upper-case. DOC. */
export function isNamed(account: Account, name: string): boolean {
  return name === `${account.organization}-${account.name}` || name === account.locator;
}

/** Whether a role is one that tokens of OAuth's kind never carry. DOC. */
export function isBlocked(account: Account, role: string): boolean {
  return account.blockedRoles.includes(role);
}

/** Roles that every account has, besides those that are blocked. DOC. */
const SYSTEM_ROLES = ["PUBLIC", "SYSADMIN", "USERADMIN"];

/** Whether there is such a role, granted to any user or on any object; spelling counts. */
export function roleExists(account: Account, role: string): boolean {
  const granted = account.users.some((user) => user.roles.includes(role));
  return (
    granted ||
    account.createdRoles.has(role) ||
    [...account.services, ...account.gateways].some(({ grants }) => grants.has(role)) ||
    [...account.blockedRoles, ...SYSTEM_ROLES].includes(role)
  );
}

/** Whether a role has USAGE on an object's database and schema, without which no privilege on the object counts. DOC. */
export function reaches(
  account: Account,
  role: string,
  { database, schema }: Pick<Service, "database" | "schema">,
): boolean {
  const usage = account.createdRoles.get(role);
  return usage === undefined || (usage.has(database) && usage.has(`${database}.${schema}`));
}

/** The network policy that counts for a user: the user's own before the account's. DOC. */
export function policyOf(account: Account, { networkPolicy }: User): NetworkPolicy | undefined {
  const own = networkPolicy === null ? undefined : account.networkPolicies.get(networkPolicy);
  return own ?? account.networkPolicy ?? undefined;
}

/** Whether a user may come from an address; without a policy there is nothing to keep anyone out. */
export function admits(account: Account, user: User, ip: string): boolean {
  return policyOf(account, user)?.allowedIps.includes(ip) ?? true;
}

/** The words in which Snowflake turns an address away, at the account host and at the ingress alike. DOC. */
export function addressRefused(ip: string): string {
  return `Incoming request with IP/Token ${ip} is not allowed to access Snowflake. Contact your account administrator.`;
}
