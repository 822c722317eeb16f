import { EventEmitter } from "node:events";
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";
import { decode, hostOf } from "./message.ts";

/** One request that reached the emulator, CONNECT to the proxy included. */
export interface Entry {
  readonly host: string;
  readonly method: string;
  /** Path and query as sent; `host:port` for CONNECT. */
  readonly path: string;
  /** As the caller sent them, names in lower case. */
  readonly headers: IncomingHttpHeaders;
  /** What has arrived of the body so far, as text, decompressed. */
  readonly body: string;
  /** Status of the answer; 0 while there is none; it stays 0 where the connection broke off. */
  readonly status: number;
  /** Where the gateway let the request through: what the service behind it received, as which user and in which role. */
  readonly forwarded?: { readonly headers: IncomingHttpHeaders; readonly user: string; readonly role: string };
}

/** Every request, in the order in which they came in. */
export interface Journal {
  readonly entries: readonly Entry[];
  /** The first request that is the one, which may have come in before; its body and answer are still on their way. */
  arrival(isTheOne: (entry: Entry) => boolean): Promise<Entry>;
  record(message: IncomingMessage, response: ServerResponse): Recording;
  recordConnect(message: IncomingMessage, status: number): void;
}

/** An entry that is still being written. */
export interface Recording {
  readonly host: string;
  forwarded(value: NonNullable<Entry["forwarded"]>): void;
}

export function createJournal(): Journal {
  const entries: Entry[] = [];
  const arrivals = new EventEmitter<{ entry: [Entry] }>().setMaxListeners(0);
  const add = (entry: Entry): void => {
    entries.push(entry);
    arrivals.emit("entry", entry);
  };
  return {
    entries,
    arrival: (isTheOne) =>
      new Promise((resolve) => {
        for (const entry of entries) if (isTheOne(entry)) resolve(entry);
        arrivals.on("entry", (entry) => isTheOne(entry) && resolve(entry));
      }),
    record(message, response) {
      const chunks = tap(message);
      const { headers } = message;
      const entry: { -readonly [key in keyof Entry]: Entry[key] } = {
        host: hostOf(message),
        method: message.method ?? "",
        path: message.url ?? "",
        headers: { ...headers },
        get body() {
          return decode(Buffer.concat(chunks), headers["content-encoding"]) ?? "";
        },
        status: 0,
      };
      add(entry);
      response.once("finish", () => {
        entry.status = response.statusCode;
      });
      return {
        host: entry.host,
        forwarded(value) {
          entry.forwarded = value;
        },
      };
    },
    recordConnect(message, status) {
      const path = message.url ?? "";
      const host = path.replace(/:\d+$/, "").toLowerCase();
      add({ host, method: "CONNECT", path, headers: { ...message.headers }, body: "", status });
    },
  };
}

/** Copies the body as the parser delivers it, without starting the flow: an app may want to leave it unread. */
function tap(message: IncomingMessage): Buffer[] {
  const chunks: Buffer[] = [];
  const push = message.push.bind(message);
  message.push = (chunk: Buffer | null, encoding) => {
    if (chunk !== null) chunks.push(chunk);
    return push(chunk, encoding);
  };
  return chunks;
}
