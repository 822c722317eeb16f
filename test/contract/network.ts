import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import type { TestContext } from "node:test";
import { setDefaultCACertificates } from "node:tls";
import { type Emulator, startEmulator } from "../emulator/emulator.ts";
import { createKey } from "../emulator/world/key.ts";

export const ingressHost = "k7qzt2a-acmeorg-dev-acct.snowflakecomputing.app";
export const accountHost = "acmeorg-dev-acct.snowflakecomputing.com";

const key = createKey();

/**
 * An emulator that this very process reaches as a runner reaches Snowflake: through HTTPS_PROXY, trusting its
 * authority. One at a time: both belong to the process.
 */
export async function startNetwork(t: TestContext): Promise<Emulator> {
  const emulator = await startEmulator({ key: await key });
  setVariable(t, "HTTPS_PROXY", emulator.proxyUrl);
  trust(t, emulator.ca);
  t.after(() => emulator.close());
  return emulator;
}

/** Sets a variable of this process for the length of a test. */
export function setVariable(t: TestContext, name: string, value: string): void {
  const before = process.env[name];
  process.env[name] = value;
  t.after(() => {
    if (before === undefined) delete process.env[name];
    else process.env[name] = before;
  });
}

/** Has this process trust an authority for the length of a test, and nobody else: to read all of Node's takes longer than most tests. */
export function trust(t: TestContext, authority: string): void {
  const before = trusted;
  trusted = [...before, authority];
  setDefaultCACertificates(trusted);
  t.after(() => {
    trusted = before;
    setDefaultCACertificates(trusted);
  });
}

let trusted: readonly string[] = [];

/** A server of plain HTTP on loopback, and every connection that was made to it. */
export interface PlainServer {
  readonly url: URL;
  readonly server: Server;
  readonly sockets: readonly Socket[];
}

/** Starts one. With `request.socket` a listener can say what is no HTTP. */
export async function startServer(t: TestContext, listener: RequestListener): Promise<PlainServer> {
  const sockets: Socket[] = [];
  // Node would otherwise end an idle connection by itself.
  const server = createServer({ keepAliveTimeout: 0 }, listener);
  server.on("connection", (socket) => {
    sockets.push(socket);
    socket.on("error", () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  t.after(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  return { url: new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`), server, sockets };
}

/** Resolves when a socket is gone. */
export async function closed(socket: Socket): Promise<void> {
  if (!socket.closed) await new Promise((resolve) => socket.once("close", resolve));
}
