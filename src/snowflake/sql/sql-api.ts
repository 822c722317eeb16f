import { objectOf, textOf } from "../../lib/json.ts";
import { type HttpAnswer, jsonBody } from "../../net/http.ts";
import type { Caller } from "../refusals/caller.ts";
import { refusalOf } from "../refusals/refusal.ts";
import { cellsOf, columnsOf, isAboutCaller, isBusy, refuse, type SqlReply, unreadable } from "./sql-reply.ts";
import type { SqlAccess, SqlRequest, SqlTransport } from "./sql-transport.ts";

/**
 * Statements by Snowflake's SQL API, `/api/v2/statements` (DOC): for programmatic access tokens, key pairs and OAuth
 * tokens. The role stands as `SHOW ROLES` prints it (SRC, its specification: case-sensitive).
 */
export function sqlApi(access: SqlAccess, caller: Caller): SqlTransport {
  const headers: SqlRequest["headers"] = [
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
    replyOf: (answer) => processAnswer(answer, access.host, caller),
  };
}

const statements = "/api/v2/statements";

function processAnswer(answer: HttpAnswer, host: string, caller: Caller): SqlReply {
  const refusal = refusalOf(answer);
  const { code, message } = refusal;
  const body = jsonBody(answer);
  const handle = textOf(body, "statementHandle");
  const known = handle !== undefined && /^[0-9a-zA-Z-]{1,80}$/.test(handle);

  if (isBusy(answer.status)) return { kind: "busy", refusal };
  if (answer.status === 202 && known) return { kind: "running", path: `${statements}/${handle}` };
  // 422 is an error in the statement (DOC), but for codes that are about the caller whatever the status.
  if (answer.status === 422 && code !== undefined && !isAboutCaller(code)) {
    return { kind: "error", code, message };
  }
  if (answer.status !== 200) return refuse(refusal, caller);

  const metadata = objectOf(body["resultSetMetaData"]);
  const cells = cellsOf(body["data"]);
  // Partitions after the first come without what describes them.
  const columns = body["resultSetMetaData"] === undefined ? [] : columnsOf(metadata["rowType"]);
  const partitions = Array.isArray(metadata["partitionInfo"]) ? metadata["partitionInfo"].length : 1;
  if (cells === undefined || columns === undefined || (partitions > 1 && !known)) return unreadable(host);
  const further = Array.from(
    { length: Math.max(0, partitions - 1) },
    (_, index) => `${statements}/${handle}?partition=${index + 1}`,
  );
  return { kind: "cells", columns, cells, further };
}
