import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { type Connections, resetConnection } from "../transport/connections.ts";
import { settle } from "../transport/exchange.ts";
import type { Journal } from "../transport/journal.ts";
import { parseRequest, send, text } from "../transport/message.ts";
import type { World } from "../world/world.ts";
import { issueIdToken } from "./issuer.ts";

interface IdTokenServerOptions {
  readonly world: World;
  readonly journal: Journal;
  readonly connections: Connections;
}

/** Plain HTTP on loopback: the id token service is the one party that a proxied job reaches without the proxy. */
export function createIdTokenServer({ world, journal, connections }: IdTokenServerOptions): Server {
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    journal.record(request, response);
    const parsed = await parseRequest(request);
    const interception = world.github.intercept?.();
    if (interception === "silent") return;
    if (interception === "reset") return resetConnection(request);
    if (parsed === undefined) return send(response, text(400, "Bad Request"));
    return send(response, interception ?? (await issueIdToken(parsed, world)));
  };
  const server = createServer((request, response) => settle(answer(request, response), response));
  server.on("connection", (socket: Socket) => connections.add(socket));
  return server;
}
