import type { IncomingHttpHeaders } from "node:http";
import type { Account } from "../world/account.ts";
import { snowflakeToken } from "../world/authorization.ts";
import { findPat } from "../world/pat.ts";
import { findSession, resultFormat } from "../world/session.ts";
import { hasRole, type User } from "../world/user.ts";
import type { World } from "../world/world.ts";

/** The headers in which the ingress looks for a token, the stronger first. DOC. */
export const tokenHeaders = ["x-sf-spcs-authorization", "authorization"] as const;
export type TokenHeader = (typeof tokenHeaders)[number];

/** A token as it was presented, or none: other schemes and other spellings count as no token. OBS. */
export interface Presented {
  readonly header: TokenHeader;
  readonly token: string;
}

/** Who calls, in which role. */
export interface Caller {
  readonly user: User;
  readonly role: string;
  /** A PAT works only while some network policy is in force. DOC. */
  readonly needsNetworkPolicy: boolean;
  /** Whether the gateway can read the answer to the query by which it finds the service (protocol 5.6). SRC. */
  readonly resolves: boolean;
}

/** Why a token was rejected: words for an administrator. OBS for these texts. */
export interface Rejection {
  readonly rejected: "Invalid token" | "The token has expired";
}

export function presentedToken(headers: IncomingHttpHeaders): Presented | undefined {
  for (const header of tokenHeaders) {
    const token = snowflakeToken(headers[header]);
    if (token !== undefined) return { header, token };
  }
  return undefined;
}

const INVALID: Rejection = { rejected: "Invalid token" };
const EXPIRED: Rejection = { rejected: "The token has expired" };

/** Whose token it is: a PAT, a token exchanged for this very host, or a session token. */
export function identify(token: string, host: string, account: Account, world: World): Caller | Rejection {
  const now = world.now();
  const found = findPat(account.users, token, now);
  if (found === "expired") return EXPIRED;
  if (found === "invalid") return INVALID;
  if (found !== undefined) return { user: found.user, role: found.role, needsNetworkPolicy: true, resolves: true };
  return identifyExchanged(token, host, account, world) ?? identifySession(token, account, world) ?? INVALID;
}

function identifyExchanged(
  token: string,
  host: string,
  account: Account,
  world: World,
): Caller | Rejection | undefined {
  const exchanged = world.exchangedTokens.find((candidate) => candidate.secret === token);
  if (exchanged === undefined || !account.users.includes(exchanged.user)) return undefined;
  const { user, role, expiresAt } = exchanged;
  if (expiresAt <= world.now()) return EXPIRED;
  if (exchanged.host !== host || user.disabled || !hasRole(user, role)) return INVALID;
  return { user, role, needsNetworkPolicy: false, resolves: true };
}

function identifySession(token: string, account: Account, world: World): Caller | Rejection | undefined {
  const found = findSession(account, world, token);
  if (found === undefined) return undefined;
  if (found.state === "expired") return EXPIRED;
  const { user, role } = found.session;
  if (found.state !== "valid" || found.token.kind !== "session" || user.disabled) return INVALID;
  return { user, role, needsNetworkPolicy: false, resolves: resultFormat(found.session) === "json" };
}
