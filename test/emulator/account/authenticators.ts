import type { Reply } from "../transport/message.ts";
import { type Account, isBlocked, policyOf } from "../world/account.ts";
import { recordLoginFailure } from "../world/login-failure.ts";
import { findPat } from "../world/pat.ts";
import { hasRole, type User } from "../world/user.ts";
import type { World } from "../world/world.ts";
import { verifyAssertion } from "./assertion.ts";
import { failure } from "./envelope.ts";
import { verifyIdToken } from "./id-token.ts";
import { refuseLogin } from "./login-refusal.ts";

/** The credential fields of a login request's `data`. */
export interface Credentials {
  readonly authenticator: string;
  readonly loginName: string | undefined;
  readonly password: string | undefined;
  readonly token: string | undefined;
  readonly provider: string | undefined;
}

/** Who logged in; `role` where the credential decides it. */
export interface Login {
  readonly user: User;
  readonly role?: string | null;
}

/** Seconds an assertion may be old at login. DOC (394302); the token endpoint is more patient. */
const ASSERTION_MAXIMUM_AGE = 60;

type Authenticate = (
  credentials: Credentials,
  account: Account,
  world: World,
) => Promise<Login | Reply> | Login | Reply;

/** By the wire value of AUTHENTICATOR (protocol 5.2). */
export const authenticators: Readonly<Record<string, Authenticate>> = {
  SNOWFLAKE(credentials, account, world) {
    const { loginName, password } = credentials;
    if (loginName === undefined || password === undefined) return refuseLogin("bad-request");
    const user = account.users.find((candidate) => isCalled(candidate, loginName));
    if (user === undefined || user.disabled) return refuseLogin("password");
    if (user.password === password) return { user };
    const isPat = user.pats.some((pat) => pat.secret === password);
    return isPat ? loginWithPat(password, loginName, account, world) : refuseLogin("password");
  },

  PROGRAMMATIC_ACCESS_TOKEN({ token, loginName }, account, world) {
    return token === undefined ? refuseLogin("bad-request") : loginWithPat(token, loginName, account, world);
  },

  async SNOWFLAKE_JWT({ token, loginName }, account, world) {
    if (token === undefined) return refuseLogin("bad-request");
    const options = { now: world.now(), maximumAge: ASSERTION_MAXIMUM_AGE };
    const assertion = await verifyAssertion(token, account, options);
    if ("refused" in assertion) {
      return failure("390144", recordLoginFailure(world, assertion.refused, assertion.username));
    }
    if (loginName !== undefined && !isCalled(assertion.user, loginName)) {
      return failure("390144", recordLoginFailure(world, "JWT_TOKEN_INVALID_USER_IN_ISSUER", loginName));
    }
    return { user: assertion.user };
  },

  OAUTH({ token, loginName }, account, world) {
    const oauth = account.oauthTokens.find(({ secret }) => secret === token);
    if (oauth === undefined || oauth.user.disabled) return refuseLogin("oauth");
    if (oauth.expiresAt <= world.now()) return refuseLogin("oauth-expired");
    if (loginName !== undefined && !isCalled(oauth.user, loginName)) return refuseLogin("oauth-user");
    if (oauth.role !== null && (!hasRole(oauth.user, oauth.role) || isBlocked(account, oauth.role))) {
      return refuseLogin("oauth-role");
    }
    return { user: oauth.user, role: oauth.role };
  },

  async WORKLOAD_IDENTITY({ token, provider, loginName }, account, world) {
    if (token === undefined || provider === undefined) return refuseLogin("bad-request");
    const user = provider === "OIDC" ? await verifyIdToken(token, account, world) : undefined;
    if (user === undefined || (loginName !== undefined && !isCalled(user, loginName))) return refuseLogin("login");
    return { user };
  },
};

function loginWithPat(secret: string, loginName: string | undefined, account: Account, world: World): Login | Reply {
  const found = findPat(account.users, secret, world.now());
  if (typeof found !== "object") return refuseLogin("pat");
  if (loginName !== undefined && !isCalled(found.user, loginName)) return refuseLogin("pat");
  if (policyOf(account, found.user) === undefined) return refuseLogin("network-policy");
  return { user: found.user, role: found.pat.roleRestriction };
}

/** Login names do not care for case, unlike the user in an assertion. */
function isCalled(user: User, loginName: string): boolean {
  return user.loginName.toUpperCase() === loginName.toUpperCase();
}
