import { compactVerify, decodeJwt, decodeProtectedHeader, type JWTPayload } from "jose";
import { type Account, isNamed } from "../world/account.ts";
import { fingerprint } from "../world/key.ts";
import type { LoginFailureName } from "../world/login-failure.ts";
import type { User } from "../world/user.ts";

/** The result for an assertion: whose it is, or why it was refused and which user it named. */
export type Assertion = { readonly user: User } | { readonly refused: LoginFailureName; readonly username: string };

interface AssertionOptions {
  /** Milliseconds since 1970. */
  readonly now: number;
  /**
   * Seconds an assertion may be old. DOC: 60 for a login; the token endpoint takes the same one for an hour, as the
   * tutorial does.
   */
  readonly maximumAge: number;
}

const SKEW = 60;
const MAXIMUM_LIFETIME = 3600;

/**
 * Checks a key-pair JWT in the order Snowflake's error codes suggest: form, algorithm, issuer and subject, account, user,
 * fingerprint, signature, times (DOC, protocol 3.5; the order is INFERRED).
 */
export async function verifyAssertion(jwt: string, account: Account, options: AssertionOptions): Promise<Assertion> {
  const parsed = parse(jwt);
  if (parsed === undefined) return { refused: "JWT_TOKEN_INVALID", username: "" };
  const { algorithm, claims } = parsed;
  const subject = claims.sub ?? "";
  const username = subject.slice(subject.indexOf(".") + 1);
  const refuse = (refused: LoginFailureName): Assertion => ({ refused, username });
  if (algorithm !== "RS256") return refuse("JWT_TOKEN_INVALID_ALGORITHM");

  const names = /^([^.]+)\.(.+)\.(SHA256:[A-Za-z0-9+/]{43}=)$/.exec(claims.iss ?? "");
  const [, accountName = "", loginName = "", print = ""] = names ?? [];
  if (names === null || subject !== `${accountName}.${loginName}`) return refuse("JWT_TOKEN_INVALID_USER_IN_ISSUER");
  if (!isNamed(account, accountName)) return refuse("JWT_TOKEN_INVALID_ACCOUNT_MISMATCH");
  const user = account.users.find((candidate) => candidate.loginName.toUpperCase() === loginName);
  if (user === undefined || user.disabled) return refuse("JWT_TOKEN_INVALID_USER_IN_ISSUER");
  const key = user.publicKeys.find((candidate) => fingerprint(candidate) === print);
  if (key === undefined) return refuse("JWT_TOKEN_INVALID_PUBLIC_KEY_FINGERPRINT_MISMATCH");
  try {
    await compactVerify(jwt, key, { algorithms: ["RS256"] });
  } catch {
    return refuse("JWT_TOKEN_INVALID_SIGNATURE");
  }

  const now = options.now / 1000;
  if (typeof claims.iat !== "number" || typeof claims.exp !== "number") {
    return refuse("JWT_TOKEN_MISSING_ISSUE_OR_EXPIRATION_TIME");
  }
  const issued = seconds(claims.iat);
  const expires = seconds(claims.exp);
  if (issued > now + SKEW || now - issued > options.maximumAge) return refuse("JWT_TOKEN_INVALID_ISSUE_TIME");
  if (expires <= now || expires - issued > MAXIMUM_LIFETIME) return refuse("JWT_TOKEN_INVALID_EXPIRATION_TIME");
  return { user };
}

function parse(jwt: string): { algorithm: string | undefined; claims: JWTPayload } | undefined {
  try {
    return { algorithm: decodeProtectedHeader(jwt).alg, claims: decodeJwt(jwt) };
  } catch {
    return undefined;
  }
}

/** The Node driver writes milliseconds where others write seconds, and Snowflake takes both. DOC. */
function seconds(time: number): number {
  return time > 1e11 ? time / 1000 : time;
}
