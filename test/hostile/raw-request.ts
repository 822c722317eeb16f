import type { TLSSocket } from "node:tls";

/** A request as far as a server of bytes reads it. */
export interface RawRequest {
  readonly method: string;
  readonly path: string;
  /** The head, as it came. */
  readonly head: string;
  readonly body: Buffer;
}

/** The requests of a connection, one after the other, each whole. */
export async function* requests(socket: TLSSocket): AsyncGenerator<RawRequest> {
  let buffer = Buffer.alloc(0);
  for await (const chunk of socket.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    buffer = Buffer.concat([buffer, chunk]);
    for (let end = buffer.indexOf("\r\n\r\n"); end >= 0; end = buffer.indexOf("\r\n\r\n")) {
      const head = buffer.toString("latin1", 0, end + 2);
      const length = Number(/^content-length: *(\d+)/im.exec(head)?.[1] ?? 0);
      if (buffer.length < end + 4 + length) break;
      const body = buffer.subarray(end + 4, end + 4 + length);
      buffer = buffer.subarray(end + 4 + length);
      const [method = "", path = ""] = head.split(" ", 2);
      yield { method, path, head, body };
    }
  }
}
