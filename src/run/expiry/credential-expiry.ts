import type { SignInContext } from "../../auth/method.ts";
import type { Inputs } from "../../inputs.ts";
import { formatDuration } from "../../lib/quantities/duration.ts";
import type { CredentialFacts } from "../../probe/conditions/answer/answer.ts";
import { isAboutCredential } from "../../probe/conditions/condition.ts";

/** How long the account is asked, in milliseconds, where a condition wants to know it; and where nobody needs to. */
const [neededMs, courtesyMs] = [10_000, 5_000];

const isNeeded = ({ checks }: Inputs) => checks.some(({ conditions }) => conditions.some(isAboutCredential));

/** Whether the account is to be asked when the token expires: it does not say so itself, and somebody wants to know. */
export function asksForExpiry(inputs: Inputs): boolean {
  const { pat, sqlAccess } = inputs.credential;
  if (pat === undefined || pat.expiresAt !== undefined || sqlAccess === undefined) return false;
  return inputs.expiryWarningMs > 0 || isNeeded(inputs);
}

/** When the credential expires, as far as it can be known. Never fails: a run does not need to know it. */
export async function credentialExpiry(
  inputs: Inputs,
  signIn: SignInContext,
  debug: (line: string) => void,
): Promise<CredentialFacts> {
  const { pat } = inputs.credential;
  if (pat === undefined) return { unknown: "not known: only a programmatic access token has an expiry" };
  if (pat.expiresAt !== undefined) return { expiresAt: pat.expiresAt };
  if (!asksForExpiry(inputs))
    return { unknown: "not known: the token does not say it, and no account is given to ask" };
  const { askForExpiry } = await import("./ask-for-expiry.ts");
  return askForExpiry(inputs.credential, signIn, isNeeded(inputs) ? neededMs : courtesyMs, debug);
}

/** What to say of a token that expires soon, or has expired; nothing where it lives longer. All in milliseconds. */
export function expiryWarning(expiresAt: number | undefined, warningMs: number, nowMs: number): string | undefined {
  const left = expiresAt === undefined ? Number.POSITIVE_INFINITY : expiresAt - nowMs;
  if (expiresAt === undefined || left >= warningMs || warningMs === 0) return undefined;
  const day = new Date(expiresAt).toISOString().slice(0, 10);
  const when = left > 0 ? `expires in ${formatDuration(left)}, on ${day}` : `expired on ${day}`;
  return `The programmatic access token ${when}. Make a new one and update the secret.`;
}
