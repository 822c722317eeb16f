import { decodeJwt, jwtVerify } from "jose";
import type { Account } from "../world/account.ts";
import type { User } from "../world/user.ts";
import type { World } from "../world/world.ts";

/** Snowflake's own audience, where the user's OIDC_AUDIENCE_LIST is empty. DOC. */
const DEFAULT_AUDIENCE = "snowflakecomputing.com";

/** The user whose WORKLOAD_IDENTITY matches an OIDC token in issuer, subject and audience, all exactly. DOC. */
export async function verifyIdToken(jwt: string, account: Account, world: World): Promise<User | undefined> {
  try {
    const { iss, sub } = decodeJwt(jwt);
    if (iss !== world.github.issuer) return undefined;
    for (const user of account.users) {
      const identity = user.workloadIdentities.find(({ issuer, subject }) => issuer === iss && subject === sub);
      if (identity === undefined || user.disabled) continue;
      await jwtVerify(jwt, (await world.github.keys()).publicKey, {
        algorithms: ["RS256"],
        issuer: identity.issuer,
        audience: identity.audiences.length > 0 ? identity.audiences : [DEFAULT_AUDIENCE],
        requiredClaims: ["exp", "iat"],
        currentDate: new Date(world.now()),
      });
      return user;
    }
  } catch {
    return undefined;
  }
  return undefined;
}
