import { randomUUID } from "node:crypto";
import type { World } from "./world.ts";

/** Why an assertion was refused; the caller gets only {@link LoginFailure.id}. DOC (protocol 3.5). */
export const loginFailureCodes = {
  JWT_TOKEN_INVALID_USER_IN_ISSUER: "394300",
  JWT_TOKEN_MISSING_ISSUE_OR_EXPIRATION_TIME: "394301",
  JWT_TOKEN_INVALID_ISSUE_TIME: "394302",
  JWT_TOKEN_INVALID_EXPIRATION_TIME: "394303",
  JWT_TOKEN_INVALID_PUBLIC_KEY_FINGERPRINT_MISMATCH: "394304",
  JWT_TOKEN_INVALID_ALGORITHM: "394305",
  JWT_TOKEN_INVALID_SIGNATURE: "394306",
  JWT_TOKEN_INVALID_ACCOUNT_MISMATCH: "394307",
  JWT_TOKEN_INVALID: "390144",
} as const;

export type LoginFailureName = keyof typeof loginFailureCodes;

/** A refused login, as `SYSTEM$GET_LOGIN_FAILURE_DETAILS('<id>')` explains it. */
export interface LoginFailure {
  /** The uuid in brackets of the message the caller got. */
  readonly id: string;
  readonly errorCode: LoginFailureName;
  readonly code: string;
  readonly username: string;
  readonly clientIP: string;
  /** Seconds since 1970. */
  readonly timestamp: number;
}

/** Notes a refusal and returns the message the caller gets. */
export function recordLoginFailure(world: World, errorCode: LoginFailureName, username: string): string {
  const id = randomUUID();
  const timestamp = Math.floor(world.now() / 1000);
  const code = loginFailureCodes[errorCode];
  world.loginFailures.push({ id, errorCode, code, username, clientIP: world.clientIp, timestamp });
  return `JWT token is invalid. [${id}]`;
}
