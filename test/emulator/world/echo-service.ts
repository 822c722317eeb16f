import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { settle } from "../transport/exchange.ts";
import { html, json, type Reply, send, text } from "../transport/message.ts";

const page = (greeting: string): string => `<!DOCTYPE html>
<html>
  <head><title>Welcome to echo service!</title></head>
  <body>
    <h1>Welcome to echo service!</h1>
    <form action="/ui" method="post">
      <label for="input">Input:</label>
      <input type="text" id="input" name="input">
      <button type="submit">Send</button>
    </form>
    <h2>Echo service response:</h2>
    <p>${greeting}</p>
  </body>
</html>
`;

/**
 * The service of Snowflake's tutorial 1 (DOC, protocol 1.10), with the manners of the web framework it is written in.
 *
 * @param character who speaks: the tutorial's `CHARACTER_NAME`
 */
export function echoService(character: string): RequestListener {
  const routes: Record<string, (request: IncomingMessage, body: string) => Reply> = {
    "GET /healthcheck": () => html(200, "I'm ready!"),
    "POST /echo": (request, body) => {
      if (!isJson(request)) return text(415, "Unsupported Media Type");
      const rows = parseRows(body);
      if (rows === undefined) return text(400, "Bad Request");
      if (rows.length === 0) return json(200, {});
      return json(200, { data: rows.map(([number, word]) => [number, `${character} said ${String(word)}`]) });
    },
    "GET /ui": () => html(200, page("")),
    "POST /ui": (_request, body) => {
      const input = new URLSearchParams(body).get("input");
      return input === null ? text(400, "Bad Request") : html(200, page(escapeHtml(`${character} said ${input}`)));
    },
  };
  return (request, response) => settle(answer(routes, request, response), response);
}

type Routes = Record<string, (request: IncomingMessage, body: string) => Reply>;

async function answer(routes: Routes, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const path = (request.url ?? "").replace(/\?.*$/, "");
  const method = request.method === "HEAD" ? "GET" : request.method;
  const route = routes[`${method} ${path}`];
  response.setHeader("server", "Werkzeug/3.0.1 Python/3.12");
  send(response, route?.(request, Buffer.concat(chunks).toString("utf8")) ?? html(404, "<h1>Not Found</h1>"));
}

function isJson(request: IncomingMessage): boolean {
  return /^application\/json\b/.test(request.headers["content-type"] ?? "");
}

/** The rows of `{"data": [[0, "hello"], …]}`; none where there is no data; undefined where it is not that. */
function parseRows(body: string): [unknown, unknown][] | undefined {
  try {
    const { data } = (JSON.parse(body) ?? {}) as { data?: unknown };
    if (data === undefined || data === null) return [];
    return Array.isArray(data) && data.every((row) => Array.isArray(row)) ? (data as [unknown, unknown][]) : undefined;
  } catch {
    return undefined;
  }
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
