import { createServer, type IncomingMessage, type Server } from "node:http";
import { Socket } from "node:net";
import type { Duplex } from "node:stream";
import type { Connections } from "./connections.ts";
import type { Journal } from "./journal.ts";
import type { HostFault, Network } from "./network.ts";

/** What the proxy needs from the rest. */
interface ProxyOptions {
  readonly network: Network;
  readonly journal: Journal;
  readonly connections: Connections;
  /** Whether a host name is in DNS. */
  readonly resolves: (host: string) => boolean;
  /** Takes over a tunnel's socket, as a TLS server does with an accepted connection. */
  readonly accept: (socket: Socket) => void;
}

/** Answers to CONNECT, with the words of common proxies. */
const refusals = {
  authenticate: [407, "Proxy Authentication Required", 'Proxy-Authenticate: Basic realm="proxy"\r\n'],
  forbidden: [403, "Forbidden", ""],
  unresolved: [502, "Bad Gateway", ""],
  refused: [503, "Service Unavailable", ""],
} as const;

/** An HTTP proxy that knows CONNECT only, and only to port 443: all that a caller of https URLs needs. */
export function createProxy({ network, journal, connections, resolves, accept }: ProxyOptions): Server {
  const server = createServer((_request, response) => response.writeHead(405, { allow: "CONNECT" }).end());
  server.on("connection", (socket) => {
    connections.add(socket);
    if (network.proxyFault === "reset") socket.resetAndDestroy();
  });

  server.on("connect", (request: IncomingMessage, socket: Duplex) => {
    if (!(socket instanceof Socket)) return;
    const refuse = (kind: keyof typeof refusals): void => {
      const [status, reason, headers] = refusals[kind];
      journal.recordConnect(request, status);
      socket.end(`HTTP/1.1 ${status} ${reason}\r\n${headers}Content-Length: 0\r\nConnection: close\r\n\r\n`);
    };

    if (network.proxyFault === "silent") return journal.recordConnect(request, 0);
    if (network.proxyFault === "authentication-required") return refuse("authenticate");
    const [, host = "", port] = /^(.*):(\d+)$/.exec((request.url ?? "").toLowerCase()) ?? [];
    if (network.proxyFault === "forbidden" || port !== "443") return refuse("forbidden");
    const fault: HostFault | undefined = network.faults.get(host);
    if (fault === "unresolved" || !resolves(host)) return refuse("unresolved");
    if (fault === "refused") return refuse("refused");

    journal.recordConnect(request, 200);
    socket.write("HTTP/1.1 200 Connection Established\r\n\r\n", () => {
      if (fault === "reset") socket.resetAndDestroy();
      else if (fault === "silent") socket.resume();
      else accept(socket);
    });
  });
  return server;
}
