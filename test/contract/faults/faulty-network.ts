import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
import type { TestContext } from "node:test";
import { type SecureContext, TLSSocket } from "node:tls";
import { type Authority, createAuthority } from "../../emulator/transport/authority.ts";
import type { Fault } from "./fault.ts";

/**
 * A proxy with every host behind it, at which one thing goes wrong. Gives the URL for HTTPS_PROXY. No HTTP server of Node's
 * puts right what is to be wrong.
 */
export async function startFaultyNetwork(t: TestContext, { network }: Fault, authority: Authority): Promise<string> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => socket.destroy());
    if (network.proxy !== undefined) network.proxy(socket);
    else void serve(socket).catch(() => socket.destroy());
  });

  const serve = async (socket: Socket): Promise<void> => {
    const [, host = ""] = /^CONNECT ([^:]+):/.exec(await head(socket)) ?? [];
    // Before the tunnel is there: of what came while nobody listens, nobody would hear.
    const secureContext = contextFor(host, network.certificate, authority);
    socket.write("HTTP/1.1 200 OK\r\n\r\n");
    if (network.tunnel !== undefined) return network.tunnel(socket);
    const tls = new TLSSocket(socket, { isServer: true, secureContext, ALPNProtocols: ["http/1.1"] });
    tls.on("error", () => socket.destroy());
    await head(tls);
    network.answer?.(tls, socket);
  };

  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.close();
    for (const socket of sockets) socket.destroy();
  };
  if (network.absent === true) close();
  t.after(close);
  return `http://127.0.0.1:${port}`;
}

function contextFor(host: string, certificate: Fault["network"]["certificate"], authority: Authority): SecureContext {
  if (certificate === "unknown authority") return createAuthority("Nobody's").issue({ host, days: 9 });
  return authority.issue({
    host: certificate === "other name" ? "other.example" : host,
    days: certificate === "expired" ? -1 : 9,
  });
}

/** What comes up to the first empty line. */
async function head(socket: Socket): Promise<string> {
  let text = "";
  while (!text.includes("\r\n\r\n")) text += ((await once(socket, "data")) as [Buffer])[0].toString("latin1");
  return text;
}
