import { deflateSync, gzipSync, zstdCompressSync } from "node:zlib";
import { answers, app, type FalseGreenCase, passed } from "./false-green-case.ts";

/** The service answered, but what arrived is not the whole of it. */
export const halfAnAnswer: readonly FalseGreenCase[] = [
  {
    name: "Fewer bytes than Content-Length announces",
    says: "connection-lost",
    set: passed("200 OK", "Content-Length: 20", "", "ready"),
  },
  {
    name: "More bytes than Content-Length announces, of which a client shows the beginning only",
    says: "connection-lost",
    set: passed("200 OK", "Content-Length: 5", "", "ready, but the database is gone"),
  },
  {
    name: "The same, with an end of the connection announced",
    says: "connection-lost",
    set: passed("200 OK", "Content-Length: 5", "Connection: close", "", "ready, but the database is gone"),
  },
  {
    name: "Bytes behind the last chunk, with an end of the connection announced",
    says: "connection-lost",
    set: passed(
      "200 OK",
      "Transfer-Encoding: chunked",
      "Connection: close",
      "",
      "5",
      "ready",
      "0",
      "",
      "but not really",
    ),
  },
  {
    name: "A second part behind the end of a compressed body, which a client leaves unread",
    says: "connection-lost",
    set: answers(200, Buffer.concat([deflateSync("ready"), deflateSync(", but not really")]), {
      "content-encoding": "deflate",
    }),
  },
  {
    name: "A second frame of zstd, in which the error stands",
    says: "expectation-failed",
    inputs: { expect: 'body not contains "error"' },
    set: answers(200, Buffer.concat([zstdCompressSync("fine so far, "), zstdCompressSync("error")]), {
      "content-encoding": "zstd",
    }),
  },
  {
    name: "A chunked body that breaks off between two chunks",
    says: "connection-lost",
    set: passed("200 OK", "Transfer-Encoding: chunked", "", "5", "ready", ""),
  },
  {
    name: "A compressed body that breaks off, in a whole message",
    says: "connection-lost",
    set: answers(200, gzipSync("ready ".repeat(100)).subarray(0, 20), { "content-encoding": "gzip" }),
  },
  {
    name: "A body in an encoding that cannot be read, where expect wants a word not to be in it",
    says: "connection-lost",
    inputs: { expect: 'body not contains "error"' },
    set: answers(200, "reebe", { "content-encoding": "rot13" }),
  },
  {
    name: "206, a part, although the whole was asked for",
    says: "connection-lost",
    set: answers(206, "rea", { "content-range": "bytes 0-2/5" }),
  },
  { name: "100 Continue, and then nothing", says: "connection-lost", set: passed("100 Continue", "", "") },
  {
    name: "101, a change of protocol nobody asked for",
    says: "connection-lost",
    set: passed("101 Switching Protocols", "Upgrade: other", "Connection: upgrade", "", ""),
  },
  {
    name: "A status that is no number",
    says: "connection-lost",
    set: passed("OK OK", "Content-Length: 5", "", "ready"),
  },
  { name: "Bytes that are no HTTP", says: "connection-lost", set: app(({ socket }) => socket.end("ready\r\n")) },
  {
    name: "Headers with status 200, and a body that never comes",
    says: "timeout",
    inputs: { timeout: "700ms" },
    set: app((_request, response) => response.writeHead(200, { "content-length": "5" }).flushHeaders()),
  },
  {
    name: "Headers with status 200, and a crash",
    says: "connection-lost",
    set: app((_request, response) => {
      response.writeHead(200, { "content-length": "5" });
      response.write("re", () => response.destroy());
    }),
  },
  {
    name: "A small body that decompresses to a huge one",
    says: "response-too-large",
    inputs: { "download-limit": "1MB" },
    set: answers(200, gzipSync(Buffer.alloc(64 * 1024 ** 2)), { "content-encoding": "gzip" }),
  },
];
