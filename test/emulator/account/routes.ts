import { abortQuery, monitorQuery, runQuery } from "../sql/query-endpoint.ts";
import { answerSqlApi } from "../sql/statements-endpoint.ts";
import { html, type Reply, type Request, redirect, text } from "../transport/message.ts";
import type { Account, Interception } from "../world/account.ts";
import type { World } from "../world/world.ts";
import { login } from "./login.ts";
import { deleteSession, heartbeat, requestToken, takeTelemetry } from "./session-endpoint.ts";
import { exchangeToken } from "./token-endpoint.ts";

type Handler = (request: Request, account: Account, world: World) => Promise<Reply> | Reply;

/** What an account host takes by POST. */
const handlers: Readonly<Record<string, Handler>> = {
  "/oauth/token": exchangeToken,
  "/session/v1/login-request": login,
  "/session/token-request": requestToken,
  "/session/heartbeat": heartbeat,
  "/session": deleteSession,
  "/telemetry/send": takeTelemetry,
  "/queries/v1/query-request": runQuery,
  "/queries/v1/abort-request": abortQuery,
};

/** Answers a request to an account host. */
export async function answerAccount(request: Request, account: Account, world: World): Promise<Reply> {
  if (/^\/api\/v2\/statements(\/|$)/.test(request.path)) return await answerSqlApi(request, account, world);
  if (/^\/queries\/[^/]+\/result$/.test(request.path) && request.method === "GET") {
    return runQuery(request, account, world);
  }
  if (request.path.startsWith("/monitoring/queries/") && request.method === "GET") {
    return monitorQuery(request, account, world);
  }
  const handler = Object.hasOwn(handlers, request.path) ? handlers[request.path] : undefined;
  if (handler === undefined) return html(404, errorPage("404 Not Found"));
  if (request.method !== "POST") return text(405, "Method Not Allowed", { allow: "POST" });
  return await handler(request, account, world);
}

/**
 * For `account.intercept`: sends every request that is not for `host` there, as Snowflake moves an account from one host
 * to another; drivers repeat method and body. SRC.
 */
export function redirectTo(host: string, status: 307 | 308): (request: Request) => Interception | undefined {
  return (request) => {
    if (request.host === host) return undefined;
    return redirect(status, `https://${host}${request.path}?${request.query}`);
  };
}

/** What any other name under `snowflakecomputing.com` answers: the name resolves, but no account is there. SRC. */
export function wrongAccount(world: World): Reply {
  return html(world.answers.wrongAccountStatus, errorPage(`${world.answers.wrongAccountStatus} Forbidden`));
}

const errorPage = (title: string): string =>
  `<html>\n<head><title>${title}</title></head>\n<body>\n<center><h1>${title}</h1></center>\n</body>\n</html>\n`;
