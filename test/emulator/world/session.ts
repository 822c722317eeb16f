import { randomBytes, randomInt } from "node:crypto";
import type { Account } from "./account.ts";
import type { User } from "./user.ts";
import type { World } from "./world.ts";

/** A token of a session. Only the session kind opens anything; the master kind gets new ones. */
export interface SessionToken {
  readonly secret: string;
  readonly kind: "session" | "master";
  /** Milliseconds since 1970. */
  expiresAt: number;
  /** Replaced by a renewal. */
  replaced: boolean;
}

/** A session of the drivers' protocol. Deleting it kills every token of it, issued ones included. OBS. */
export interface Session {
  /** An int64 that may not fit a double, hence text. */
  readonly id: string;
  readonly user: User;
  role: string;
  database: string | null;
  schema: string | null;
  warehouse: string | null;
  readonly clientAppId: string | undefined;
  /** Upper-case names. */
  readonly parameters: Map<string, unknown>;
  readonly tokens: SessionToken[];
  deleted: boolean;
}

type NewSession = Omit<Session, "id" | "tokens" | "deleted" | "warehouse"> & Partial<Pick<Session, "warehouse">>;

export function createSession(options: NewSession): Session {
  return { warehouse: null, ...options, id: String(randomInt(1e14)), tokens: [], deleted: false };
}

/** Adds a token that lives for so many seconds. The form was seen in the wild: version, hint, base64. OBS. */
export function addToken(session: Session, kind: SessionToken["kind"], now: number, seconds: number): SessionToken {
  const secret = `ver:3-hint:${randomInt(1e4, 1e9)}-ETMs${randomBytes(96).toString("base64")}`;
  const token: SessionToken = { secret, kind, expiresAt: now + seconds * 1000, replaced: false };
  session.tokens.push(token);
  return token;
}

/** A token and its session, if any session of the account has ever had it. */
export interface FoundToken {
  readonly session: Session;
  readonly token: SessionToken;
  readonly state: "valid" | "expired" | "replaced" | "deleted";
}

export function findSession(account: Account, world: World, secret: string): FoundToken | undefined {
  for (const session of world.sessions) {
    const token = session.tokens.find((candidate) => candidate.secret === secret);
    if (token === undefined || !account.users.includes(session.user)) continue;
    const state = session.deleted ? "deleted" : token.replaced ? "replaced" : "valid";
    return { session, token, state: state === "valid" && token.expiresAt <= world.now() ? "expired" : state };
  }
  return undefined;
}

/** Drivers whose sessions answer SELECT in ARROW, and how the session parameter begins that changes it. SRC. */
const arrowClients = new Map([
  ["PythonConnector", "PYTHON_CONNECTOR"],
  ["Go", "GO"],
  ["JDBC", "JDBC"],
]);

/**
 * In which format the session's SELECTs are answered: ARROW for some of Snowflake's drivers unless a session parameter says
 * JSON (SRC), JSON for all else. A client without a name gets JSON (OBS); that an unknown name is as none is INFERRED.
 */
export function resultFormat({ clientAppId, parameters }: Session): "json" | "arrow" {
  const prefix = clientAppId === undefined ? undefined : arrowClients.get(clientAppId);
  if (prefix === undefined) return "json";
  return String(parameters.get(`${prefix}_QUERY_RESULT_FORMAT`)).toLowerCase() === "json" ? "json" : "arrow";
}
