import type { Secret } from "../../lib/secrets/secret.ts";
import type { HttpAnswer, HttpRequest } from "../../net/http.ts";
import type { SqlReply } from "./sql-reply.ts";

/** Where statements go, and as whom. */
export interface SqlAccess {
  readonly host: string;
  /** The whole value of the header `Authorization`. */
  readonly authorization: Secret;
  /** `X-Snowflake-Authorization-Token-Type`: what a bearer token is. */
  readonly tokenType?: "PROGRAMMATIC_ACCESS_TOKEN" | "KEYPAIR_JWT" | "OAUTH";
  /** A bearer token is for the SQL API, a session for the protocol of Snowflake's drivers. */
  readonly kind: "bearer" | "session";
  /** Another access, where Snowflake says that this one has expired. */
  renew?(): Promise<SqlAccess>;
}

/** One way to have a statement run: the requests it takes, and what their answers mean. */
export interface SqlTransport {
  submit(statement: string, requestId: string, repeated: boolean): SqlRequest;
  /** Asks for the result of a statement that was still running, or for another part of it. */
  follow(path: string): SqlRequest;
  /** @throws {ActionError} where Snowflake refuses the caller rather than the statement. */
  replyOf(answer: HttpAnswer): SqlReply;
}

export interface SqlRequest {
  readonly method: string;
  /** Path and query, on the host of the access and no other. */
  readonly path: string;
  readonly headers: HttpRequest["headers"];
  readonly body?: string;
}
