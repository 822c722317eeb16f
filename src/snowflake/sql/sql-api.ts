import { objectOf, textOf } from "../../lib/json.ts";
import type { AccountAnswer } from "../account/account-answer.ts";
import type { AccountRequest } from "../account/account-client.ts";
import type { Caller } from "../refusals/caller.ts";
import { busy, isAboutCaller, refuse, rowsOf, type SqlReply, unreadable } from "./sql-reply.ts";
import type { SqlAccess, SqlTransport } from "./sql-transport.ts";

/**
 * Statements by Snowflake's SQL API, `/api/v2/statements` (DOC): for programmatic access tokens, key pairs and OAuth
 * tokens. The role stands as `SHOW ROLES` prints it (SRC, its specification: case-sensitive).
 */
export function sqlApi(access: SqlAccess, caller: Caller): SqlTransport {
  const headers: AccountRequest["headers"] = [
    ["Authorization", access.authorization],
    ...(access.tokenType === undefined ? [] : [["X-Snowflake-Authorization-Token-Type", access.tokenType] as const]),
    ["Accept", "application/json"],
  ];
  return {
    submit(statement, requestId, repeated) {
      const query = new URLSearchParams({ requestId, ...(repeated ? { retry: "true" } : {}) });
      return {
        method: "POST",
        path: `${statements}?${query}`,
        headers: [...headers, ["Content-Type", "application/json"]],
        body: JSON.stringify({ statement, timeout: 60, ...(caller.role === undefined ? {} : { role: caller.role }) }),
      };
    },
    follow: (path) => ({ method: "GET", path, headers }),
    replyOf: (answer) => processAnswer(answer, caller),
  };
}

const statements = "/api/v2/statements";

async function processAnswer(answer: AccountAnswer, caller: Caller): Promise<SqlReply> {
  const { refusal, json } = answer;
  const { code, message } = refusal;

  const later = await busy(answer, caller);
  if (later !== undefined) return later;
  const handle = textOf(json, "statementHandle") ?? "";
  if (answer.status === 202 && /^[0-9a-zA-Z-]{1,80}$/.test(handle)) {
    return { kind: "running", path: `${statements}/${handle}` };
  }
  // 422 is an error in the statement (DOC). Some codes are about the caller, whatever the status.
  if (answer.status === 422 && code !== undefined && !isAboutCaller(code)) {
    return { kind: "error", code, message };
  }
  if (answer.status !== 200) return await refuse(refusal, caller);

  const metadata = objectOf(json["resultSetMetaData"]);
  const rows = rowsOf(metadata["rowType"], json["data"], answer.redact);
  // No answer to our statements is so long that it comes in several partitions.
  const inParts = Array.isArray(metadata["partitionInfo"]) && metadata["partitionInfo"].length > 1;
  return rows === undefined || inParts ? unreadable(answer) : { kind: "rows", rows };
}
