import type { Socket } from "node:net";
import { type Fault, word } from "./fault.ts";

const silent = () => undefined;
const reset = (socket: Socket) => void socket.resetAndDestroy();
const closes = (socket: Socket) => void socket.end();
const says = (text: string) => (socket: Socket) => void socket.end(text);
/** Once something has come in. */
const hears = (then: (socket: Socket) => void) => (socket: Socket) => void socket.once("data", () => then(socket));

/** What goes wrong before anything is asked. */
export const connectionFaults: readonly Fault[] = [
  { stage: "proxy", kind: "nothing listens there", words: word("connect"), network: { absent: true } },
  { stage: "proxy", kind: "silent", words: word("timeout"), network: { proxy: silent } },
  { stage: "proxy", kind: "reset", words: word("connect"), network: { proxy: reset } },
  { stage: "proxy", kind: "closes the connection", words: word("connect"), network: { proxy: hears(closes) } },
  {
    stage: "proxy",
    kind: "says what is no HTTP",
    words: word("connect"),
    network: { proxy: says("SSH-2.0-x\r\n\r\n") },
  },
  {
    stage: "proxy",
    kind: "an answer without an end",
    words: word("connect"),
    network: { proxy: hears((socket) => socket.write("HTTP/1.1 200 OK\r\nX: ".padEnd(100_000, "x"))) },
  },
  {
    stage: "proxy",
    kind: "wants a user and password (407)",
    words: word("connect"),
    network: { proxy: hears(says("HTTP/1.1 407 Proxy Authentication Required\r\n\r\n")) },
  },
  {
    stage: "proxy",
    kind: "forbids the host (403)",
    words: word("connect"),
    network: { proxy: hears(says("HTTP/1.1 403 Forbidden\r\n\r\n")) },
  },
  {
    stage: "proxy",
    kind: "does not find the host (502)",
    words: word("connect"),
    network: { proxy: hears(says("HTTP/1.1 502 Bad Gateway\r\n\r\n")) },
  },
  { stage: "TCP", kind: "silent", words: word("timeout"), network: { tunnel: silent } },
  { stage: "TCP", kind: "reset", words: word("connection-lost"), network: { tunnel: reset } },
  { stage: "TCP", kind: "closes the connection", words: word("connection-lost"), network: { tunnel: closes } },
  { stage: "TLS", kind: "silent", words: word("timeout"), network: { tunnel: hears(silent) } },
  { stage: "TLS", kind: "reset", words: word("connection-lost"), network: { tunnel: hears(reset) } },
  { stage: "TLS", kind: "closes the connection", words: word("connection-lost"), network: { tunnel: hears(closes) } },
  {
    stage: "TLS",
    kind: "says what is no TLS",
    words: word("tls"),
    network: { tunnel: hears(says("HTTP/1.1 400 Bad\r\n\r\n")) },
  },
  { stage: "TLS", kind: "a certificate that has expired", words: word("tls"), network: { certificate: "expired" } },
  { stage: "TLS", kind: "a certificate of another name", words: word("tls"), network: { certificate: "other name" } },
  {
    stage: "TLS",
    kind: "a certificate of an authority nobody knows",
    words: word("tls"),
    network: { certificate: "unknown authority" },
  },
];
