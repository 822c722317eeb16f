import { randomUUID } from "node:crypto";
import { asText, parseObject } from "../account/json-object.ts";
import { json, type Reply, type Request } from "../transport/message.ts";
import type { Account } from "../world/account.ts";
import type { Query } from "../world/query.ts";
import { hasRole } from "../world/user.ts";
import type { World } from "../world/world.ts";
import { authenticateBearer, type Bearer } from "./bearer.ts";
import { rowType } from "./query-endpoint.ts";
import { type Result, SqlError } from "./result.ts";
import { parseBindings, submit } from "./submit.ts";

const ROOT = "/api/v2/statements";

/** The SQL API: `POST /api/v2/statements`, `GET …/{handle}`, `POST …/{handle}/cancel` (protocol 7.1). */
export async function answerSqlApi(request: Request, account: Account, world: World): Promise<Reply> {
  const { method, path, headers, query } = request;
  const bearer = await authenticateBearer(headers, account, world);
  if ("refused" in bearer) return bearer.refused;
  if (headers["user-agent"] === undefined) return problem(400, "390400", "User-Agent header is missing.");

  if (path === ROOT) {
    if (method !== "POST") return problem(405, "390405", "Method not allowed.");
    return submitStatement(request, bearer, account, world);
  }
  const [, handle, action] = /^\/api\/v2\/statements\/([^/]+)(\/cancel)?$/.exec(path) ?? [];
  const found = world.queries.find((candidate) => candidate.id === handle && candidate.user === bearer.user);
  if (found === undefined) return problem(404, "390404", "Statement not found.");
  if (action !== undefined) {
    if (method !== "POST") return problem(405, "390405", "Method not allowed.");
    found.cancelled = true;
    return json(200, status(found, "000604", "57014", "SQL execution canceled"));
  }
  if (method !== "GET") return problem(405, "390405", "Method not allowed.");
  return present(found, Number(query.get("partition") ?? 0), account);
}

function submitStatement(request: Request, bearer: Bearer, account: Account, world: World): Reply {
  const [type = ""] = (request.headers["content-type"] ?? "").split(";");
  if (type.trim().toLowerCase() !== "application/json") return problem(415, "390415", "Unsupported media type.");
  const body = parseObject(request.body) ?? {};
  const { statement, role, database, schema, bindings } = body;
  const sql = asText(statement);
  const bound = parseBindings(bindings);
  if (sql === undefined || bound === undefined) return problem(400, "391918", "Unable to parse the request body.");

  const chosen = asText(role) ?? bearer.role;
  if (!hasRole(bearer.user, chosen) || (bearer.fixed && chosen !== bearer.role)) {
    return problem(401, "390186", `Role '${chosen}' specified in the request is not granted to this user.`);
  }
  const scope = {
    account,
    world,
    user: bearer.user,
    role: chosen,
    database: asText(database) ?? null,
    schema: asText(schema) ?? null,
    session: undefined,
  };
  const requestId = request.query.get("requestId") ?? randomUUID();
  const query = submit({ sql, bindings: bound, requestId, user: bearer.user }, scope);
  if (request.query.get("async") === "true" && query.pendingPolls === 0) query.pendingPolls = 1;
  return present(query, 0, account);
}

function present(query: Query, partition: number, account: Account): Reply {
  if (query.cancelled) return json(422, status(query, "000604", "57014", "SQL execution canceled"));
  if (query.pendingPolls > 0) {
    query.pendingPolls -= 1;
    const message =
      "Asynchronous execution in progress. Use provided query id to perform query monitoring and management.";
    return json(202, status(query, "333334", "00000", message));
  }
  const { outcome } = query;
  if (outcome instanceof SqlError) return json(422, status(query, outcome.code, outcome.sqlState, outcome.message));
  return resultSet(query, outcome, partition, account.partitionRows);
}

/** The first partition comes with the description of all; the others bare. DOC. */
function resultSet(query: Query, { columns, rows }: Result, partition: number, size: number): Reply {
  const count = Math.max(1, Math.ceil(rows.length / size));
  if (!Number.isInteger(partition) || partition < 0 || partition >= count) {
    return problem(400, "391914", "The partition requested does not exist.");
  }
  const data = rows.slice(partition * size, (partition + 1) * size);
  if (partition > 0) return json(200, { data });
  const partitionInfo = Array.from({ length: count }, (_, at) => {
    const part = rows.slice(at * size, (at + 1) * size);
    return { rowCount: part.length, uncompressedSize: JSON.stringify(part).length };
  });
  const resultSetMetaData = {
    numRows: rows.length,
    format: "jsonv2",
    partitionInfo,
    rowType: columns.map(({ name, type }) => rowType(name, type)),
  };
  return json(200, {
    resultSetMetaData,
    data,
    ...status(query, "090001", "00000", "Statement executed successfully."),
  });
}

function status({ id, requestId }: Query, code: string, sqlState: string, message: string): object {
  return {
    code,
    sqlState,
    message,
    statementHandle: id,
    requestId,
    createdOn: Date.now(),
    statementStatusUrl: `${ROOT}/${id}?requestId=${requestId}`,
  };
}

function problem(httpStatus: number, code: string, message: string): Reply {
  return json(httpStatus, { code, message });
}
