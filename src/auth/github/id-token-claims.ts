import { textOf } from "../../lib/json.ts";
import type { Secret } from "../../lib/secrets/secret.ts";
import type { IdTokenClaims } from "../../snowflake/refusals/caller.ts";
import { readClaims } from "../../snowflake/token.ts";

/**
 * What an id token of GitHub's says of the workflow, read without a check: it is for people to compare. GitHub writes the
 * repository into the subject in one of two ways, by name or, in repositories made since July 2026, with the numbers that
 * survive a renaming (DOC, OpenID Connect reference); the other one is given too.
 */
export function readIdTokenClaims(token: Secret): IdTokenClaims {
  const claims = readClaims(token);
  const audience = claims["aud"];
  const subject = textOf(claims, "sub") ?? "";
  const other = otherSubject(subject, textOf(claims, "repository_owner_id"), textOf(claims, "repository_id"));
  return {
    issuer: textOf(claims, "iss") ?? "",
    subject,
    audience: Array.isArray(audience) ? audience.map(String).join(", ") : (textOf(claims, "aud") ?? ""),
    ...(other === undefined ? {} : { otherSubject: other }),
  };
}

/** The subject in GitHub's other spelling, with a placeholder where the token does not say a number. */
function otherSubject(subject: string, ownerId = "<owner id>", id = "<repository id>"): string | undefined {
  const [, oldOwner, oldName, oldRest] = /^repo:([^@/:]+)@\d+\/([^@/:]+)@\d+(:.*)$/s.exec(subject) ?? [];
  if (oldOwner !== undefined) return `repo:${oldOwner}/${oldName}${oldRest}`;
  const [, owner, name, rest] = /^repo:([^@/:]+)\/([^@/:]+)(:.*)$/s.exec(subject) ?? [];
  return owner === undefined ? undefined : `repo:${owner}@${ownerId}/${name}@${id}${rest}`;
}
