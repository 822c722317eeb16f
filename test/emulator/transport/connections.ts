import type { IncomingMessage } from "node:http";
import type { Socket } from "node:net";

/** Every open TCP connection, so that closing leaves none behind. */
export interface Connections {
  add(socket: Socket): void;
  destroyAll(): void;
}

const open = new Map<string, Socket>();

export function createConnections(): Connections {
  const sockets = new Set<Socket>();
  return {
    add(socket) {
      if (sockets.has(socket)) return;
      sockets.add(socket);
      const id = identity(socket);
      open.set(id, socket);
      socket.on("error", () => socket.destroy());
      socket.once("close", () => {
        sockets.delete(socket);
        open.delete(id);
      });
    },
    destroyAll() {
      for (const socket of sockets) socket.destroy();
    },
  };
}

/** Resets (TCP RST) the connection a request came in on; Node offers that for plain sockets only, not under TLS. */
export function resetConnection(request: IncomingMessage): void {
  open.get(identity(request.socket))?.resetAndDestroy();
}

function identity(socket: Socket): string {
  return `${socket.remoteAddress}:${socket.remotePort}>${socket.localPort}`;
}
