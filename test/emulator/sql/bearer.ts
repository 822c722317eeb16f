import type { IncomingHttpHeaders } from "node:http";
import { verifyAssertion } from "../account/assertion.ts";
import { json, type Reply } from "../transport/message.ts";
import { type Account, addressRefused, admits, isBlocked, policyOf } from "../world/account.ts";
import { recordLoginFailure } from "../world/login-failure.ts";
import { findPat } from "../world/pat.ts";
import { defaultRole, hasRole, type User } from "../world/user.ts";
import type { World } from "../world/world.ts";

/** Who speaks to the SQL API; `fixed` where the credential allows no other role. */
export interface Bearer {
  readonly user: User;
  readonly role: string;
  readonly fixed: boolean;
}

const ASSERTION_MAXIMUM_AGE = 3600;

/**
 * The caller of the SQL API by `Authorization: Bearer …` and `X-Snowflake-Authorization-Token-Type`. Without the latter a
 * PAT is recognised and all else is taken for OAuth (SRC, DOC).
 */
export async function authenticateBearer(
  headers: IncomingHttpHeaders,
  account: Account,
  world: World,
): Promise<Bearer | { refused: Reply }> {
  const bearer = await identify(headers, account, world);
  if ("refused" in bearer || admits(account, bearer.user, world.clientIp)) return bearer;
  return refuse("390422", addressRefused(world.clientIp));
}

async function identify(
  headers: IncomingHttpHeaders,
  account: Account,
  world: World,
): Promise<Bearer | { refused: Reply }> {
  const token = /^Bearer (\S+)$/.exec(headers.authorization ?? "")?.[1];
  if (token === undefined) return refuse("390101", "Authorization header not found in the request data.");
  const pat = findPat(account.users, token, world.now());
  const type =
    headers["x-snowflake-authorization-token-type"] ?? (pat === undefined ? "OAUTH" : "PROGRAMMATIC_ACCESS_TOKEN");
  switch (type) {
    case "PROGRAMMATIC_ACCESS_TOKEN":
      if (typeof pat !== "object") return refuse("394400", "Programmatic access token is invalid.");
      if (policyOf(account, pat.user) === undefined) return refuse("390432", "Network policy is required.");
      return { user: pat.user, role: pat.role, fixed: pat.pat.roleRestriction !== null };
    case "KEYPAIR_JWT": {
      const options = { now: world.now(), maximumAge: ASSERTION_MAXIMUM_AGE };
      const assertion = await verifyAssertion(token, account, options);
      if ("user" in assertion) return { user: assertion.user, role: defaultRole(assertion.user), fixed: false };
      return refuse("390144", recordLoginFailure(world, assertion.refused, assertion.username));
    }
    case "OAUTH":
      return identifyOAuth(token, account, world);
    default:
      return refuse("390303", "Invalid OAuth access token. [0]");
  }
}

function identifyOAuth(token: string, account: Account, world: World): Bearer | { refused: Reply } {
  const oauth = account.oauthTokens.find(({ secret }) => secret === token);
  if (oauth === undefined || oauth.user.disabled) return refuse("390303", "Invalid OAuth access token. [0]");
  if (oauth.expiresAt <= world.now()) return refuse("390318", "OAuth access token expired. [0]");
  const role = oauth.role ?? defaultRole(oauth.user);
  if (!hasRole(oauth.user, role) || isBlocked(account, role)) {
    return refuse("390317", "The role requested in the connection is not listed in the Access Token.");
  }
  return { user: oauth.user, role, fixed: oauth.role !== null };
}

function refuse(code: string, message: string): { refused: Reply } {
  return { refused: json(401, { code, message }) };
}
