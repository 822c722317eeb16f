import type { LoginRefusal } from "../account/login-refusal.ts";
import type { Reply, Request } from "../transport/message.ts";
import type { OAuthToken } from "./oauth-token.ts";
import type { Service } from "./service.ts";
import type { User } from "./user.ts";

/** What a request to the account host gets instead of the usual answer: another one, or none. */
export type Interception = Reply | "silent" | "reset";

/** A Snowflake account. */
export interface Account {
  readonly organization: string;
  readonly name: string;
  readonly locator: string;
  /** Host names, lower-case. */
  readonly hosts: string[];
  readonly users: User[];
  readonly services: Service[];
  /** Access tokens of the account's OAuth integrations. */
  readonly oauthTokens: OAuthToken[];
  /** The network policy in force; null is none, with which PATs do not work (DOC). */
  networkPolicy: { allowedIps: string[] } | null;
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

/** Whether there is such a role, granted to any user or on any object; spelling counts. */
export function roleExists(account: Account, role: string): boolean {
  const granted = account.users.some((user) => user.roles.includes(role));
  return (
    granted ||
    account.services.some(({ grants }) => grants.has(role)) ||
    [...account.blockedRoles, "PUBLIC"].includes(role)
  );
}

/** Whether the network policy lets an address in; without a policy there is nothing to keep it out. */
export function admits(account: Account, ip: string): boolean {
  return account.networkPolicy === null || account.networkPolicy.allowedIps.includes(ip);
}

/** The words in which Snowflake turns an address away, at the account host and at the ingress alike. DOC. */
export function addressRefused(ip: string): string {
  return `Incoming request with IP/Token ${ip} is not allowed to access Snowflake. Contact your account administrator.`;
}
