import type { Reply } from "../transport/message.ts";
import { failure } from "./envelope.ts";

const retry = (authnMethod: string): object => ({ nextAction: "RETRY_LOGIN", authnMethod, signInOptions: {} });
const duo = (nextAction: string): object => ({
  nextAction,
  inFlightCtx: "ver:1-hint:1-DUO",
  authnMethod: "USERNAME_PASSWORD",
});

interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly data?: object;
}

/** Every way a login ends without a session (protocol 5.2, 5.3), by the words we use for it. */
const refusals = {
  "bad-request": { code: "390400", message: "Bad request." },
  password: {
    code: "390100",
    message: "Incorrect username or password was specified.",
    data: retry("USERNAME_PASSWORD"),
  },
  "object-not-found": { code: "390201", message: "The requested warehouse does not exist or not authorized." },
  "id-token": { code: "390195", message: "The provided ID Token is invalid." },
  oauth: { code: "390303", message: "Invalid OAuth access token. [0]", data: retry("OAUTH") },
  "oauth-expired": { code: "390318", message: "OAuth access token expired. [0]", data: retry("OAUTH") },
  "oauth-user": {
    code: "390309",
    message: "The user you were trying to authenticate as differs from the user tied to the access token.",
  },
  "oauth-role": { code: "390317", message: "The role requested in the connection is not listed in the Access Token." },
  login: { code: "390401", message: "Login failed." },
  "network-policy": { code: "390432", message: "Network policy is required." },
  pat: { code: "394400", message: "Programmatic access token is invalid.", data: retry("PAT") },
  mfa: {
    code: "394508",
    message: "MFA with TOTP is required. To authenticate, provide both your password and a current TOTP passcode.",
  },
  "mfa-in-words": {
    code: "390127",
    message: "Multi-factor authentication is required for this account. Log in to Snowsight to enroll.",
  },
  disabled: { code: "390101", message: "User access disabled. Contact your local system administrator." },
  locked: {
    code: "390102",
    message:
      "Your user account has been temporarily locked due to too many failed attempts. Try again after 15 minutes or contact your account administrator for assistance.",
  },
  policy: { code: "390202", message: "Authentication attempt rejected by the current authentication policy." },
  "unknown-user": { code: "390422", message: "Incorrect username or password was specified." },
  consent: { code: "390302", message: "Invalid consent request." },
  spcs: { code: "395092", message: "SPCS service token is used outside of Snowpark Container Services." },
  "duo-push": { code: "390120", message: "EXT_AUTHN_DUO_ALL", data: duo("EXT_AUTHN_DUO_ALL") },
  "password-change": {
    code: "390106",
    message: "Specified password has expired. Password must be changed.",
    data: duo("PWD_CHANGE"),
  },
} as const satisfies Record<string, Refusal>;

export type LoginRefusal = keyof typeof refusals;

/** The reply to a refused login; it is HTTP 200, as all of the session protocol's. SRC. */
export function refuseLogin(refusal: LoginRefusal): Reply {
  const { code, message, data }: Refusal = refusals[refusal];
  return failure(code, message, data);
}

/** To a role that there is not. SRC for the code; the words are INFERRED. */
export function roleNotFound(role: string): Reply {
  return failure("390189", `Role '${role}' specified in the connect string does not exist or not authorized.`);
}

/** To a role the user does not have. OBS. */
export function roleNotGranted(role: string): Reply {
  const advice = "Contact your local system administrator, or attempt to login with another role, e.g. PUBLIC.";
  return failure("390186", `Role '${role}' specified in the connect string is not granted to this user. ${advice}`);
}
