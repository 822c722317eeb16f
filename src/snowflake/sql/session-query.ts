import { randomUUID } from "node:crypto";
import { objectOf, textOf } from "../../lib/json.ts";
import type { AccountAnswer } from "../account/account-answer.ts";
import type { AccountRequest } from "../account/account-client.ts";
import type { Caller } from "../refusals/caller.ts";
import { busy, isAboutCaller, refuse, rowsOf, type SqlReply, unreadable } from "./sql-reply.ts";
import type { SqlAccess, SqlTransport } from "./sql-transport.ts";

/**
 * Statements in a session, `/queries/v1/query-request`: the protocol of Snowflake's drivers (SRC, Python and Node). Errors
 * come with status 200 and `success: false`. `now` is in milliseconds since the epoch.
 */
export function sessionQuery(access: SqlAccess, caller: Caller, now: number): SqlTransport {
  const headers: AccountRequest["headers"] = [
    ["Authorization", access.authorization],
    ["Accept", "application/json"],
  ];
  return {
    submit(sqlText, requestId, repeated) {
      const query = new URLSearchParams({
        requestId,
        request_guid: randomUUID(),
        ...(repeated ? { retryCount: "1" } : {}),
      });
      return {
        method: "POST",
        path: `/queries/v1/query-request?${query}`,
        headers: [...headers, ["Content-Type", "application/json"]],
        body: JSON.stringify({ sqlText, asyncExec: false, sequenceId: 1, querySubmissionTime: now }),
      };
    },
    follow: (path) => ({ method: "GET", path, headers }),
    replyOf: (answer) => processAnswer(answer, caller),
  };
}

/** Still running: while the statement was waited for, and detached from it (SRC). */
const running = new Set(["333333", "333334"]);

async function processAnswer(answer: AccountAnswer, caller: Caller): Promise<SqlReply> {
  const { refusal, json } = answer;
  const { code, message } = refusal;
  const data = objectOf(json["data"]);

  const later = await busy(answer, caller);
  if (later !== undefined) return later;
  if (answer.status !== 200) return await refuse(refusal, caller);
  if (code !== undefined && running.has(code)) {
    // Some answers name the statement only (SRC, recorded).
    const path = textOf(data, "getResultUrl") ?? `/queries/${textOf(data, "queryId")}/result`;
    return /^\/queries\/[0-9a-zA-Z-]{1,80}\/result(\?[\w=&.-]*)?$/.test(path)
      ? { kind: "running", path }
      : unreadable(answer);
  }
  if (json["success"] === false) {
    return code === undefined || isAboutCaller(code) ? await refuse(refusal, caller) : { kind: "error", code, message };
  }
  const rows = rowsOf(data["rowtype"], data["rowset"], answer.redact);
  // Parts in object storage would be another host's; no answer to our statements is that long.
  const inParts = Array.isArray(data["chunks"]) && data["chunks"].length > 0;
  return rows === undefined || inParts ? unreadable(answer) : { kind: "rows", rows };
}
