import { isIP, type Socket } from "node:net";
import { createSecureContext, type SecureContext, type TLSSocket, connect as tlsConnect } from "node:tls";
import { socketEvent } from "./socket-event.ts";

/** Makes connections secure. Certificates are always checked, by the authorities that Node trusts when the first is made. */
export class TlsClient {
  /** Loading the authorities takes longer than all else of a handshake. */
  #context: SecureContext | undefined;

  /** A whole handshake with a host over a socket. @throws whatever the socket fails with, or the reason of the signal */
  async secure(host: string, socket: Socket, signal: AbortSignal): Promise<TLSSocket> {
    const secured = this.#connect(host, socket);
    // `socketEvent` reports errors to the caller. Without a listener Node would throw those that come later.
    secured.on("error", () => undefined);
    await socketEvent(secured, "secureConnect", signal);
    return secured;
  }

  /** `rejectUnauthorized` is the default, but NODE_TLS_REJECT_UNAUTHORIZED=0 would change it. */
  #connect(host: string, socket: Socket): TLSSocket {
    this.#context ??= createSecureContext();
    // The names of certificates may be addresses, that of SNI may not (RFC 6066, 3).
    const servername = isIP(host) === 0 ? host : "";
    const how = { secureContext: this.#context, ALPNProtocols: ["http/1.1"] };
    return tlsConnect({ ...how, socket, host, servername, rejectUnauthorized: true });
  }
}
