import { connect, type Socket } from "node:net";
import type { HttpProxy } from "../proxy.ts";
import type { Phases } from "./phases.ts";
import { socketEvent } from "./socket-event.ts";
import type { TlsClient } from "./tls-client.ts";
import { openTunnel } from "./tunnel.ts";

/** The connection to the proxy, or the tunnel through it, did not come about. The cause says why. */
export class ProxyFailure extends Error {
  override readonly name = "ProxyFailure";
  readonly proxy: HttpProxy;

  constructor(proxy: HttpProxy, cause: unknown) {
    super(`No way through the proxy ${proxy.host}.`, { cause });
    this.proxy = proxy;
  }
}

/** How to get there. */
export interface Way {
  readonly proxy: HttpProxy | undefined;
  readonly tls: TlsClient;
}

/**
 * A connection to where a URL points, ready for HTTP/1.1: name, connect, a tunnel where a proxy is on the way (for plain
 * http none, that proxy is asked itself), TLS with a certificate that is always checked. The phases are stamped as they end;
 * through a proxy `dns` is of its name, and `connect` all it takes to reach it and the host beyond.
 *
 * @throws {ProxyFailure}, what the connection failed with, or the reason of the signal; no socket is left then
 */
export async function dial(url: URL, { proxy, tls }: Way, phases: Phases, signal: AbortSignal): Promise<Socket> {
  phases.enter("connecting");
  const secure = url.protocol === "https:";
  const hostname = url.hostname.replace(/^\[(.*)\]$/, "$1");
  const port = url.port === "" ? (secure ? 443 : 80) : Number(url.port);
  const socket =
    proxy === undefined
      ? await reach(hostname, port, phases, signal)
      : await reachThrough(proxy, tls, secure ? `${url.hostname}:${port}` : undefined, phases, signal);
  phases.end("connect");
  if (!secure) return socket;
  const secured = await tls.secure(hostname, socket, signal);
  phases.end("tls");
  return secured;
}

async function reachThrough(
  proxy: HttpProxy,
  tls: TlsClient,
  host: string | undefined,
  phases: Phases,
  signal: AbortSignal,
): Promise<Socket> {
  let socket: Socket | undefined;
  try {
    socket = await reach(proxy.hostname, proxy.port, phases, signal);
    if (proxy.secure) socket = await tls.secure(proxy.hostname, socket, signal);
    if (host !== undefined) await openTunnel(socket, proxy, host, signal);
    return socket;
  } catch (error) {
    socket?.destroy();
    throw signal.aborted ? error : new ProxyFailure(proxy, error);
  }
}

async function reach(host: string, port: number, phases: Phases, signal: AbortSignal): Promise<Socket> {
  const socket = connect({ host, port, noDelay: true, keepAlive: true, keepAliveInitialDelay: 60_000 });
  socket.on("error", ignored);
  socket.once("lookup", (error: Error | null) => {
    if (error === null) phases.end("dns");
  });
  await socketEvent(socket, "connect", signal);
  return socket;
}

/** `socketEvent` reports errors to the caller. Without a listener Node would throw those that come later. */
const ignored = () => undefined;
