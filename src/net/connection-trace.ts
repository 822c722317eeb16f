import type { Socket } from "node:net";
import { TLSSocket } from "node:tls";
import { buildConnector, type Client } from "undici";
import type { PeerCertificate, Timings } from "./http.ts";

/** Watches the connections of one request: how long their phases took and which certificate the host showed. */
export interface ConnectionTrace {
  /** For connections without a proxy. */
  readonly connector: buildConnector.connector;
  /** The same options with a `connect` that is watched: the one place that sees proxied connections too. */
  observe(options: Client.Options): Client.Options;
  /** Watches how the connection ends. */
  watch(client: Client): Client;
  /** To be told when the answer begins; gives when that was, on the clock of `performance.now()`. */
  answerBegins(): number;
  /** Whether bytes followed the answer: its length was a lie. Known once the connection is closed. */
  sentTooMuch(): boolean;
  /** When the connection stood, TLS included, on the clock of `performance.now()`. */
  readyAt(): number | undefined;
  phases(): Pick<Timings, "dns" | "connect" | "tls">;
  certificate(): PeerCertificate | undefined;
  /** Where a request stood when its time was up, as a sentence. */
  stalledAt(url: URL, timeoutMs: number): string;
}

/** HTTP/1.1, and a certificate that is checked also where NODE_TLS_REJECT_UNAUTHORIZED=0 would have Node look away. */
export const tlsOptions = { allowH2: false, rejectUnauthorized: true } as const;

/** A trace for one request, whose connections it watches from the first byte to the last. */
export function traceConnections(): ConnectionTrace {
  const at: { start?: number; lookup?: number; connect?: number; ready?: number; answer?: number } = {};
  let socket: Socket | undefined;
  let excess = false;
  const dial = buildConnector({ ...tlsOptions, timeout: 0 });

  const connector: buildConnector.connector = (options, callback) => {
    at.start = performance.now();
    // undici's connector returns its socket, whatever its type says; only there can the phases be seen.
    const dialled = dial(options, callback) as unknown as Socket;
    dialled.once("lookup", () => {
      at.lookup = performance.now();
    });
    dialled.once("connect", () => {
      at.connect = performance.now();
    });
  };

  return {
    connector,
    observe: (options) => {
      const { connect } = options;
      if (typeof connect !== "function") return options;
      return {
        ...options,
        connect: (target, callback) =>
          connect(target, (...result) => {
            at.ready = performance.now();
            socket = result[1] ?? undefined;
            if (socket !== undefined)
              watchLeftovers(socket, () => {
                excess = true;
              });
            callback(...result);
          }),
      };
    },
    watch: (client) =>
      client.on("disconnect", (_origin, _targets, error) => {
        // What undici calls an answer that no request is waiting for.
        if (error.message === "bad response") excess = true;
      }),
    answerBegins: () => {
      at.answer = performance.now();
      return at.answer;
    },
    sentTooMuch: () => excess,
    readyAt: () => at.ready,
    // Through a proxy it is the proxy that resolves and connects: none of its phases is ours to tell.
    phases: () => ({
      ...span("dns", at.start, at.lookup),
      ...span("connect", at.lookup ?? at.start, at.connect),
      ...span("tls", at.connect, at.ready),
    }),
    certificate: () => (socket instanceof TLSSocket ? certificateOf(socket) : undefined),
    stalledAt: (url, timeoutMs) => {
      const doing =
        at.ready === undefined
          ? `connecting to ${url.host}`
          : at.answer === undefined
            ? `waiting for ${url.host} to answer`
            : `reading what ${url.host} had begun to answer`;
      return `Timed out after ${timeoutMs / 1000} s while ${doing}.`;
    },
  };
}

/** Where the answer ends the connection too, undici gives back unread what it has of the bytes that follow. */
function watchLeftovers(socket: Socket, found: () => void): void {
  const unshift = socket.unshift.bind(socket);
  socket.unshift = (chunk: Uint8Array, encoding) => {
    // What it gives back earlier belongs to an answer that is read more slowly than it comes.
    if (socket.destroyed && chunk.byteLength > 0) found();
    unshift(chunk, encoding);
  };
}

function span(name: "dns" | "connect" | "tls", from: number | undefined, to: number | undefined): Partial<Timings> {
  return from === undefined || to === undefined ? {} : { [name]: Math.round(to - from) };
}

function certificateOf(socket: TLSSocket): PeerCertificate | undefined {
  const shown = socket.getPeerX509Certificate();
  if (shown === undefined) return undefined;
  return { subject: shown.subject, issuer: shown.issuer, validTo: new Date(shown.validTo) };
}
