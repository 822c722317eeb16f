import { randomUUID } from "node:crypto";
import { failure, success } from "../account/envelope.ts";
import { asText, parseObject } from "../account/json-object.ts";
import { sessionOf } from "../account/session-endpoint.ts";
import { json, type Reply, type Request } from "../transport/message.ts";
import type { Account } from "../world/account.ts";
import type { Query } from "../world/query.ts";
import type { Session } from "../world/session.ts";
import type { World } from "../world/world.ts";
import { type Result, SqlError } from "./result.ts";
import { parseBindings, submit } from "./submit.ts";

/** `POST /queries/v1/query-request` and `GET /queries/<id>/result`: SQL in a session (protocol 5.7). */
export function runQuery(request: Request, account: Account, world: World): Reply {
  const found = sessionOf(request, account, world);
  if ("refused" in found) return found.refused;
  const { session } = found;

  const id = /^\/queries\/([^/]+)\/result$/.exec(request.path)?.[1];
  if (id !== undefined) {
    const query = world.queries.find((candidate) => candidate.id === id && candidate.user === session.user);
    return query === undefined ? failure("390400", "Bad request.") : present(query, session);
  }
  const { sqlText, bindings } = parseObject(request.body) ?? {};
  const sql = asText(sqlText);
  const bound = parseBindings(bindings);
  const requestId = request.query.get("requestId") ?? randomUUID();
  if (sql === undefined || bound === undefined) return failure("390400", "Bad request.");
  const { user, role, database, schema } = session;
  const scope = { account, world, user, role, database, schema, session };
  return present(submit({ sql, bindings: bound, requestId, user }, scope), session);
}

/** `POST /queries/v1/abort-request`. */
export function abortQuery(request: Request, account: Account, world: World): Reply {
  const found = sessionOf(request, account, world);
  if ("refused" in found) return found.refused;
  const { requestId } = parseObject(request.body) ?? {};
  const query = world.queries.find((candidate) => candidate.requestId === requestId);
  if (query === undefined) return failure("000605", "Identified SQL statement is not currently executing.");
  query.cancelled = true;
  return success(null);
}

/** `GET /monitoring/queries/<id>`, by which the Python connector asks for a query's state. SRC. */
export function monitorQuery(request: Request, account: Account, world: World): Reply {
  const found = sessionOf(request, account, world);
  if ("refused" in found) return found.refused;
  const id = request.path.split("/").at(-1);
  const query = world.queries.find((candidate) => candidate.id === id && candidate.user === found.session.user);
  return success({ queries: query === undefined ? [] : [{ id, status: state(query), sqlText: query.sql }] });
}

function state({ cancelled, pendingPolls, outcome }: Query): string {
  if (cancelled) return "ABORTED";
  if (pendingPolls > 0) return "RUNNING";
  return outcome instanceof SqlError ? "FAILED_WITH_ERROR" : "SUCCESS";
}

function present(query: Query, session: Session): Reply {
  const { id, outcome } = query;
  if (query.cancelled) return refuse(id, new SqlError("000604", "57014", "SQL execution canceled"));
  if (query.pendingPolls > 0) {
    query.pendingPolls -= 1;
    const data = { queryId: id, getResultUrl: `/queries/${id}/result`, progressDesc: null, queryAbortsAfterSecs: 300 };
    return json(200, { data, code: "333334", message: "Query in progress.", success: true });
  }
  return outcome instanceof SqlError ? refuse(id, outcome) : success(resultData(id, outcome, session));
}

function resultData(queryId: string, { columns, rows, statementTypeId }: Result, session: Session): object {
  return {
    parameters: [],
    rowtype: columns.map(({ name, type }) => rowType(name, type)),
    rowset: rows,
    total: rows.length,
    returned: rows.length,
    queryId,
    databaseProvider: null,
    finalDatabaseName: session.database,
    finalSchemaName: session.schema,
    finalWarehouseName: session.warehouse,
    finalRoleName: session.role,
    numberOfBinds: 0,
    arrayBindSupported: false,
    statementTypeId,
    version: 1,
    sendResultTime: Date.now(),
    queryResultFormat: "json",
    queryContext: { entries: [] },
  };
}

/** The description of a column, the same in both protocols. */
export function rowType(name: string, type: "text" | "timestamp_ltz" | "fixed"): object {
  const isText = type === "text";
  return {
    name,
    database: "",
    schema: "",
    table: "",
    nullable: true,
    type,
    length: isText ? 16_777_216 : null,
    byteLength: isText ? 16_777_216 : null,
    precision: isText ? null : type === "fixed" ? 38 : 0,
    scale: isText ? null : type === "fixed" ? 0 : 9,
    collation: null,
  };
}

function refuse(queryId: string, { code, sqlState, message }: SqlError): Reply {
  const data = { errorCode: code, sqlState, queryId, internalError: false, line: -1, pos: -1, type: "COMPILATION" };
  return failure(code, message, data);
}
