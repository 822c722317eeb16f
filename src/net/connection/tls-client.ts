import { isIP, type Socket } from "node:net";
import { createSecureContext, type SecureContext, type TLSSocket, connect as tlsConnect } from "node:tls";
import { socketEvent } from "./socket-event.ts";

/** The handshake was to go on from an earlier one, and failed. A whole one may succeed. */
export class NotResumed extends Error {
  override readonly name = "NotResumed";
}

/** Makes connections secure. Certificates are always checked, by the authorities that Node trusts when the first is made. */
export class TlsClient {
  /** Loading the authorities takes longer than all else of a handshake. */
  #context: SecureContext | undefined;
  /** By host, what it gave to go on from. */
  readonly #sessions = new Map<string, Buffer>();

  /**
   * A handshake with a host over a socket. It may `resume` an earlier one with the same host (RFC 8446, 2.2: DOC): then it
   * takes less than half the CPU, and the host, which proves that it is the same, shows no certificate again.
   *
   * @throws {NotResumed}, whatever the socket fails with, or the reason of the signal
   */
  async secure(host: string, socket: Socket, signal: AbortSignal, resume = false): Promise<TLSSocket> {
    const session = resume ? this.#sessions.get(host) : undefined;
    const secured = this.#connect(host, socket, session);
    // `socketEvent` reports errors to the caller. Without a listener Node would throw those that come later.
    secured.on("error", () => undefined);
    if (resume && session === undefined) secured.once("session", (given) => this.#sessions.set(host, given));
    try {
      await socketEvent(secured, "secureConnect", signal);
    } catch (cause) {
      if (session === undefined || signal.aborted) throw cause;
      this.#sessions.delete(host);
      throw new NotResumed("failed", { cause });
    }
    if (session !== undefined && !secured.isSessionReused()) this.#sessions.delete(host);
    return secured;
  }

  /** `rejectUnauthorized` is the default, but NODE_TLS_REJECT_UNAUTHORIZED=0 would change it. */
  #connect(host: string, socket: Socket, session: Buffer | undefined): TLSSocket {
    this.#context ??= createSecureContext();
    // The names of certificates may be addresses, that of SNI may not (RFC 6066, 3).
    const servername = isIP(host) === 0 ? host : "";
    const how = { secureContext: this.#context, ALPNProtocols: ["http/1.1"], ...(session && { session }) };
    return tlsConnect({ ...how, socket, host, servername, rejectUnauthorized: true });
  }
}
