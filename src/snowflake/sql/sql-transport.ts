import type { Secret } from "../../lib/secrets/secret.ts";
import type { AccountAnswer } from "../account/account-answer.ts";
import type { AccountHost, AccountRequest } from "../account/account-client.ts";
import type { SqlReply } from "./sql-reply.ts";

/** Where statements go, and as whom. */
export interface SqlAccess {
  readonly host: AccountHost;
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
  submit(statement: string, requestId: string, repeated: boolean): AccountRequest;
  /** Asks for the result of a statement that was still running. */
  follow(path: string): AccountRequest;
  /** @throws {ActionError} where Snowflake refuses the caller rather than the statement. */
  replyOf(answer: AccountAnswer): Promise<SqlReply>;
}
