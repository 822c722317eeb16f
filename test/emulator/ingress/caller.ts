import type { IncomingHttpHeaders } from "node:http";
import type { Account } from "../world/account.ts";
import { defaultRole, hasRole, type User } from "../world/user.ts";
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
}

/** Why a token was rejected: words for an administrator. OBS for these texts. */
export interface Rejection {
  readonly rejected: "Invalid token" | "The token has expired";
}

/** `Snowflake Token="…"`, exactly. DOC. */
export function snowflakeToken(value: string | string[] | undefined): string | undefined {
  if (typeof value !== "string") return undefined;
  return /^Snowflake Token="([^"\s]+)"$/.exec(value)?.[1];
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

/** Whose token it is: a PAT, or a token exchanged for this very host. */
export function identify(token: string, host: string, account: Account, world: World): Caller | Rejection {
  return identifyPat(token, account, world) ?? identifyExchanged(token, host, account, world) ?? INVALID;
}

function identifyPat(token: string, account: Account, world: World): Caller | Rejection | undefined {
  for (const user of account.users) {
    const pat = user.pats.find((candidate) => candidate.secret === token);
    if (pat === undefined) continue;
    const role = pat.roleRestriction ?? defaultRole(user);
    if (pat.expiresAt <= world.now()) return EXPIRED;
    if (pat.disabled || user.disabled || !hasRole(user, role)) return INVALID;
    return { user, role, needsNetworkPolicy: true };
  }
  return undefined;
}

function identifyExchanged(
  token: string,
  host: string,
  account: Account,
  world: World,
): Caller | Rejection | undefined {
  const exchanged = world.exchangedTokens.find((candidate) => candidate.secret === token);
  if (exchanged === undefined || !account.users.includes(exchanged.user)) return undefined;
  if (exchanged.expiresAt <= world.now()) return EXPIRED;
  if (exchanged.host !== host || exchanged.user.disabled || !hasRole(exchanged.user, exchanged.role)) return INVALID;
  return { user: exchanged.user, role: exchanged.role, needsNetworkPolicy: false };
}
