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
  readonly role: string;
  readonly database: string | null;
  readonly schema: string | null;
  readonly clientAppId: string;
  /** Upper-case names. */
  readonly parameters: Map<string, unknown>;
  readonly tokens: SessionToken[];
  deleted: boolean;
}

export function createSession(options: Omit<Session, "id" | "tokens" | "deleted">): Session {
  return { ...options, id: String(randomInt(1e14)), tokens: [], deleted: false };
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

/**
 * In which format the session's queries are answered. Drivers of Snowflake get ARROW unless a session parameter says JSON;
 * `JavaScript` always gets JSON. SRC. What an unknown client gets is INFERRED: ARROW, the worse.
 */
export function resultFormat({ clientAppId, parameters }: Session): "json" | "arrow" {
  if (clientAppId === "JavaScript") return "json";
  const names: Record<string, string> = { PythonConnector: "PYTHON_CONNECTOR", Go: "GO", JDBC: "JDBC" };
  const prefix = names[clientAppId];
  const formats = [...parameters].filter(([name]) =>
    prefix === undefined ? name.endsWith("_QUERY_RESULT_FORMAT") : name === `${prefix}_QUERY_RESULT_FORMAT`,
  );
  return formats.some(([, value]) => String(value).toLowerCase() === "json") ? "json" : "arrow";
}
