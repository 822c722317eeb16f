import type { RequestListener } from "node:http";
import { createServer, type Server } from "node:https";
import type { Socket } from "node:net";
import type { SecureContext } from "node:tls";
import { type Authority, createAuthority } from "./authority.ts";
import { type Connections, resetConnection } from "./connections.ts";
import { hostOf } from "./message.ts";
import { CERTIFICATE_DAYS, type Network } from "./network.ts";

interface TlsServerOptions {
  readonly network: Network;
  readonly authority: Authority;
  readonly connections: Connections;
  readonly listener: RequestListener;
}

/**
 * The one TLS server behind every host name: the certificate follows SNI, the rest follows `Host`; hosts misbehave on the
 * wire as {@link Network} says. Emit `connection` with a socket to hand it a tunnel.
 */
export function createTlsServer({ network, authority, connections, listener }: TlsServerOptions): Server {
  const context = (host: string): SecureContext => {
    const days = network.certificateDays.get(host) ?? CERTIFICATE_DAYS;
    switch (network.faults.get(host)) {
      case "certificate-expired":
        return authority.issue({ host, days: -1 });
      case "certificate-wrong-name":
        return authority.issue({ host: "other.example", days });
      case "certificate-unknown-authority":
        return createAuthority("Unknown authority").issue({ host, days });
      default:
        return authority.issue({ host, days });
    }
  };

  const server = createServer(
    {
      ALPNProtocols: ["http/1.1"],
      SNICallback(name, done) {
        const host = name.toLowerCase();
        const fault = network.faults.get(host);
        // These two get here only without the proxy, where the name is first known from the handshake.
        if (fault === "silent") return;
        if (fault === "reset" || fault === "refused") return done(new Error(fault));
        done(null, context(host));
      },
    },
    (request, response) => {
      const fault = network.faults.get(hostOf(request));
      if (fault === "reset-after-tls") return resetConnection(request);
      return listener(request, response);
    },
  );
  // Node would answer 408 by itself after a while, and a test may want no answer at all.
  server.requestTimeout = 0;
  server.headersTimeout = 0;
  server.on("tlsClientError", (_error, socket) => socket.destroy());
  server.on("connection", (socket: Socket) => connections.add(socket));
  return server;
}
