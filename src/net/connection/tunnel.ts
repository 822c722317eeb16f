import type { Socket } from "node:net";
import type { HttpProxy } from "../proxy.ts";
import { socketEvent } from "./socket-event.ts";

/** The proxy opened no tunnel. */
export class TunnelRefused extends Error {
  override readonly name = "TunnelRefused";
  /** What it answered; undefined where that was no HTTP. */
  readonly status: string | undefined;

  constructor(status: string | undefined) {
    super(`The proxy answered ${status ?? "what is no HTTP"} to CONNECT.`);
    this.status = status;
  }
}

const mostHeadBytes = 64 * 1024;

/**
 * Has a proxy open a tunnel to a host, given with its port, over a socket that is connected to the proxy.
 *
 * @throws {TunnelRefused} and whatever the socket fails with
 */
export async function openTunnel(socket: Socket, proxy: HttpProxy, host: string, signal: AbortSignal): Promise<void> {
  const login = proxy.authorization === undefined ? "" : `Proxy-Authorization: ${proxy.authorization.reveal()}\r\n`;
  socket.write(`CONNECT ${host} HTTP/1.1\r\nHost: ${host}\r\n${login}Proxy-Connection: keep-alive\r\n\r\n`);
  const [, status] = /^HTTP\/1\.[01] ([0-9]{3})(?: |\r)/.exec(await readHead(socket, signal)) ?? [];
  if (status?.startsWith("2") !== true) throw new TunnelRefused(status);
}

/** The head of an answer, or as much of what came as cannot be one. What follows stays in the socket. */
async function readHead(socket: Socket, signal: AbortSignal): Promise<string> {
  let head = Buffer.alloc(0);
  for (;;) {
    const chunk = socket.read() as Buffer | null;
    if (chunk === null) {
      await socketEvent(socket, "readable", signal);
      continue;
    }
    head = Buffer.concat([head, chunk]);
    const end = head.indexOf("\r\n\r\n");
    if (end >= 0) {
      socket.unshift(head.subarray(end + 4));
      return head.toString("latin1", 0, end + 2);
    }
    if (head.byteLength > mostHeadBytes) return "";
  }
}
