import type { Socket } from "node:net";
import type { TLSSocket } from "node:tls";
import { gzipSync } from "node:zlib";
import { type Fault, type Stage, type Words, word } from "./fault.ts";

type Answer = (tls: TLSSocket, socket: Socket) => void;

const head = "HTTP/1.1 200 OK\r\nServer: _\r\n";
const says =
  (text: string | Buffer): Answer =>
  (tls) =>
    void tls.write(text);
const ends =
  (text: string | Buffer): Answer =>
  (tls) =>
    void tls.end(text);
const resets =
  (text: string): Answer =>
  (tls, socket) =>
    void tls.write(text, () => socket.resetAndDestroy());
/** A few bytes now and then, for ever. */
const drips =
  (begin: string, piece: string): Answer =>
  (tls) => {
    tls.write(begin);
    const timer = setInterval(() => tls.write(piece), 50);
    tls.once("close", () => clearInterval(timer));
  };
const fault = (stage: Stage, kind: string, words: Words, answer: Answer): Fault => ({
  stage,
  kind,
  words,
  network: { answer },
});

/** What goes wrong when the request has come in. */
export const answerFaults: readonly Fault[] = [
  fault("headers", "silent", word("timeout"), () => undefined),
  fault("headers", "reset", word("connection-lost"), (_tls, socket) => void socket.resetAndDestroy()),
  fault("headers", "closes the connection", word("connection-lost"), ends("")),
  fault("headers", "slow, without an end", word("timeout"), drips(head, "X-A: b\r\n")),
  fault("headers", "cut off", word("connection-lost"), ends(`${head}Content-Le`)),
  fault("headers", "what is no HTTP", word("connection-lost"), ends("SSH-2.0-OpenSSH_9.6\r\n")),
  fault("headers", "more than 256 KB", word("response-too-large"), says(`${head}X: ${"x".repeat(300_000)}\r\n\r\n`)),
  fault(
    "headers",
    "two lengths that differ",
    word("connection-lost"),
    says(`${head}Content-Length: 2\r\nContent-Length: 3\r\n\r\nok`),
  ),
  fault(
    "headers",
    "a transfer coding nobody asked for",
    word("connection-lost"),
    says(`${head}Transfer-Encoding: gzip\r\n\r\nok`),
  ),
  fault(
    "headers",
    "a redirect to somebody else",
    word("expectation-failed", { account: "host-not-allowed", SQL: "host-not-allowed" }),
    says("HTTP/1.1 307 Moved\r\nServer: _\r\nLocation: https://evil.example/\r\nContent-Length: 0\r\n\r\n"),
  ),
  fault(
    "headers",
    "503, busy",
    word("expectation-failed"),
    says("HTTP/1.1 503 Busy\r\nServer: _\r\nConnection: close\r\nContent-Length: 4\r\n\r\nbusy"),
  ),
  fault("body", "silent", word("timeout"), says(`${head}Content-Length: 9\r\n\r\n`)),
  fault("body", "slow, without an end", word("timeout"), drips(`${head}\r\n`, "x")),
  fault("body", "reset", word("connection-lost"), resets(`${head}Content-Length: 9\r\n\r\nbeg`)),
  fault("body", "cut off", word("connection-lost"), ends(`${head}Content-Length: 9\r\n\r\nbeg`)),
  fault(
    "body",
    "what are no chunks",
    word("connection-lost"),
    says(`${head}Transfer-Encoding: chunked\r\n\r\nbegun\r\n`),
  ),
  fault(
    "body",
    "cut off between two chunks",
    word("connection-lost"),
    ends(`${head}Transfer-Encoding: chunked\r\n\r\n3\r\nbeg\r\n`),
  ),
  fault(
    "body",
    "compressed, and damaged",
    word("connection-lost"),
    ends(`${head}Content-Encoding: gzip\r\nContent-Length: 3\r\n\r\nbeg`),
  ),
  fault(
    "body",
    "too large",
    word("response-too-large"),
    says(`${head}Content-Length: 2000000\r\n\r\n${"x".repeat(2_000_000)}`),
  ),
  fault("body", "too large when it is decompressed", word("response-too-large"), (tls) => {
    const body = gzipSync(Buffer.alloc(4_000_000));
    tls.write(`${head}Content-Encoding: gzip\r\nContent-Length: ${body.length}\r\n\r\n`);
    tls.write(body);
  }),
  fault(
    "body",
    "a page of somebody else's, with status 200",
    word("connect"),
    ends("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 17\r\n\r\n<html>Hello</html"),
  ),
  fault(
    "end",
    "more than the length says",
    word("connection-lost"),
    says(`${head}Content-Length: 2\r\n\r\nok, but not really`),
  ),
  fault("end", "no length, and a reset", word("connection-lost"), resets(`${head}\r\nbegun`)),
  fault("end", "no length, and silence", word("timeout"), says(`${head}\r\nbegun`)),
];
