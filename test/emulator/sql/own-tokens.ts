import { type Result, SqlError, showResult } from "./result.ts";
import { managesGrants, type Scope } from "./scope.ts";

/** Columns of SHOW USER PROGRAMMATIC ACCESS TOKENS. DOC, and OBS a Terraform provider. */
const columns = [
  "name",
  "user_name",
  "role_restriction",
  "expires_at",
  "status",
  "comment",
  "created_on",
  "created_by",
  "mins_to_bypass_network_policy_requirement",
  "rotated_to",
];

/** A point in time as it is sent: seconds since 1970 with nine digits behind the point. DOC, SQL API. */
const timestamp = (milliseconds: number) => `${(milliseconds / 1000).toFixed(6)}000`;

/** One's own tokens need no privilege. DOC. Without one, others' users look as if they were not there. INFERRED. */
export function showTokens(name: string | undefined, { account, user, role, world }: Scope): Result {
  const owner = name === undefined ? user : account.users.find((candidate) => candidate.name === name);
  if (owner === undefined || (owner !== user && !managesGrants(role))) {
    throw new SqlError("002003", "02000", `SQL compilation error:\nUser '${name}' does not exist or not authorized.`);
  }
  const now = world.now();
  return showResult(
    columns,
    owner.pats.map((pat) => ({
      name: pat.name,
      user_name: owner.name,
      role_restriction: pat.roleRestriction,
      expires_at: timestamp(pat.expiresAt),
      status: pat.expiresAt <= now ? "EXPIRED" : pat.disabled ? "DISABLED" : "ACTIVE",
      created_on: timestamp(now),
      created_by: owner.name,
    })),
  );
}
