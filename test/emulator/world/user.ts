import { type KeyObject, randomBytes } from "node:crypto";
import type { Pat } from "./pat.ts";

/** How a user signs in without a secret, as `WORKLOAD_IDENTITY = (TYPE = OIDC …)` sets it. DOC. */
export interface WorkloadIdentity {
  issuer: string;
  /** Compared exactly, case included. */
  subject: string;
  /** Empty means Snowflake's default audience, `snowflakecomputing.com`. */
  audiences: string[];
}

/** A user of an account. */
export interface User {
  /** `NAME`; what SQL and the ingress call the user. */
  name: string;
  /** `LOGIN_NAME`; what assertions and logins must say. */
  loginName: string;
  password: string;
  /** `TYPE = SERVICE`: no password, and a token needs a role of its own. */
  isService: boolean;
  disabled: boolean;
  /** The name of the network policy that counts for this user instead of the account's. */
  networkPolicy: string | null;
  /** Spelt as stored. */
  defaultRole: string | null;
  /** Roles granted, spelt as stored; PUBLIC needs no mention. */
  readonly roles: string[];
  /** The slots `RSA_PUBLIC_KEY` and `RSA_PUBLIC_KEY_2`. */
  readonly publicKeys: KeyObject[];
  readonly pats: Pat[];
  readonly workloadIdentities: WorkloadIdentity[];
}

/** A user as `CREATE USER` makes one: nobody knows its password. */
export function createUser(name: string): User {
  return {
    name,
    loginName: name,
    password: randomBytes(18).toString("base64url"),
    isService: false,
    disabled: false,
    networkPolicy: null,
    defaultRole: null,
    roles: [],
    publicKeys: [],
    pats: [],
    workloadIdentities: [],
  };
}

/** Whether a user may take a role; spelling counts, case included. */
export function hasRole(user: User, role: string): boolean {
  return role === "PUBLIC" || user.roles.includes(role);
}

/** The role of a user who asked for none. DOC for the token exchange. */
export function defaultRole(user: User): string {
  return user.defaultRole ?? "PUBLIC";
}
