import type { Reply, Request } from "../transport/message.ts";
import type { Account } from "../world/account.ts";
import { snowflakeToken } from "../world/authorization.ts";
import { addToken, type FoundToken, findSession } from "../world/session.ts";
import type { World } from "../world/world.ts";
import { failure, success } from "./envelope.ts";
import { parseObject } from "./json-object.ts";

/** The session a request is made in, by its session token; or how Snowflake answers without a good one. */
export function sessionOf(request: Request, account: Account, world: World): FoundToken | { refused: Reply } {
  const secret = snowflakeToken(request.headers.authorization);
  if (secret === undefined) {
    return { refused: failure("390101", "Authorization header not found in the request data.", null, 401) };
  }
  const found = findSession(account, world, secret);
  if (found === undefined || found.token.kind !== "session" || found.state === "replaced") {
    return { refused: failure("390104", "User must login again to access the service.", null, 401) };
  }
  if (found.state === "deleted") {
    return { refused: failure("390111", "Session no longer exists. New login required to access the service.") };
  }
  if (found.state === "expired") {
    return { refused: failure("390112", "Your session has expired. Please login again.") };
  }
  return found;
}

/** `POST /session/token-request` with the master token: a further session token, or a replacement (protocol 5.4). */
export function requestToken(request: Request, account: Account, world: World): Reply {
  const secret = snowflakeToken(request.headers.authorization);
  if (secret === undefined) return failure("390101", "Authorization header not found in the request data.", null, 401);
  const found = findSession(account, world, secret);
  if (found === undefined || found.state === "deleted") {
    return failure("390113", "Authentication token not found. The user must authenticate again.");
  }
  if (found.token.kind !== "master") {
    return failure("390115", "Authentication token is invalid. The user must authenticate again.");
  }
  if (found.state === "expired") {
    return failure("390114", "Authentication token has expired. The user must authenticate again.");
  }
  const { session } = found;
  const { oldSessionToken, requestType } = parseObject(request.body) ?? {};
  const old = session.tokens.find((token) => token.kind === "session" && token.secret === oldSessionToken);
  if (old === undefined || (requestType !== "ISSUE" && requestType !== "RENEW")) {
    return failure("390400", "Bad request.");
  }
  // INFERRED: an issued token is valid beside the old one, a renewed one replaces it.
  if (requestType === "RENEW") old.replaced = true;
  const { lifetimes } = account;
  return success({
    sessionToken: addToken(session, "session", world.now(), lifetimes.session).secret,
    validityInSecondsST: lifetimes.session,
    masterToken: addToken(session, "master", world.now(), lifetimes.master).secret,
    validityInSecondsMT: lifetimes.master,
    sessionId: Number(session.id),
  });
}

/** `POST /session/heartbeat`. */
export function heartbeat(request: Request, account: Account, world: World): Reply {
  const found = sessionOf(request, account, world);
  return "refused" in found ? found.refused : success(null);
}

/** `POST /telemetry/send`, where drivers report; the report is thrown away. SRC. */
export function takeTelemetry(request: Request, account: Account, world: World): Reply {
  const found = sessionOf(request, account, world);
  return "refused" in found ? found.refused : success("Log Received");
}

/** `POST /session?delete=true`: the end of every token of the session, issued ones included. OBS. */
export function deleteSession(request: Request, account: Account, world: World): Reply {
  if (request.query.get("delete") !== "true") return failure("390400", "Bad request.");
  const found = sessionOf(request, account, world);
  if ("refused" in found) return found.refused;
  found.session.deleted = true;
  return success(null);
}
