import { type Generators, json, SHORT_MS } from "./generator.ts";
import { chunks, head, latin1, mark, say } from "./wire.ts";

const body = Buffer.from(json);
const chunkedHead = (...headers: string[]) => head("200 OK", mark, "Transfer-Encoding: chunked", ...headers);
const size = body.length.toString(16);

/** Variants of chunks. */
export const chunked: Generators = {
  "chunk grammar": (random) => {
    const line = random.pick([
      `${size};name=value`,
      `${size};name="a;b"`,
      size.toUpperCase(),
      `000${size}`,
      `${size} `,
      ` ${size}`,
      `0x${size}`,
      `-${size}`,
      `+${size}`,
      "",
      "zz",
      `ffffffff${size}`,
      `10000000000000000${size}`,
      `${size};${"x".repeat(random.pick([20, 5000, 20_000]))}`,
    ]);
    const newline = random.pick(["\r\n", "\r\n", "\r\n", "\n"]);
    return {
      timeoutMs: SHORT_MS,
      answer: say(
        "close",
        Buffer.concat([chunkedHead(), latin1(`${line}${newline}`), body, latin1(`\r\n0${newline}${newline}`)]),
      ),
    };
  },
  "chunks that break off": (random) => {
    const bytes = Buffer.concat([chunkedHead(), chunks(body, random.int(3, 20))]);
    const cut = random.int(chunkedHead().length, bytes.length - 1);
    const end = random.pick(["close", "reset", "cut", "open"] as const);
    return { timeoutMs: SHORT_MS, answer: say(end, bytes.subarray(0, cut), 50) };
  },
  "bytes behind the chunks": (random) => ({
    answer: say(
      random.pick(["open", "close"]),
      Buffer.concat([
        chunkedHead(...(random.chance(0.5) ? ["Connection: close"] : [])),
        chunks(body, 20),
        latin1(random.pick(["x", "\r\n", "but not really", "0\r\n\r\n", "HTTP/1.1 500 Oops\r\n\r\n"])),
      ]),
    ),
  }),
  "a chunk of the wrong size": (random) => ({
    timeoutMs: SHORT_MS,
    answer: say(
      "close",
      Buffer.concat([
        chunkedHead(),
        latin1(`${(body.length + random.pick([-1, 1, 2, 700])).toString(16)}\r\n`),
        body,
        latin1("\r\n0\r\n\r\n"),
      ]),
    ),
  }),
  trailers: (random) => {
    const trailer = random.pick([
      "X-Checksum: 1",
      "X-A: b\r\nX-C: d",
      "Content-Length: 99",
      "Server: nginx",
      "Bad trailer",
      "X-Status: error",
      `X-Long: ${"x".repeat(300_000)}`,
    ]);
    return {
      timeoutMs: SHORT_MS * 4,
      answer: say(
        "open",
        Buffer.concat([chunkedHead("Trailer: X-A"), chunks(body, 20).subarray(0, -2), latin1(`${trailer}\r\n\r\n`)]),
      ),
    };
  },
  "a transfer coding": (random) => {
    const coding = random.pick([
      "gzip, chunked",
      "gzip",
      "identity",
      "chunked, gzip",
      "chunked, chunked",
      "xchunked",
      "chunked;q=1",
      "deflate, chunked",
      "identity, chunked",
      "Chunked",
      "CHUNKED",
      "",
      "chunked\r\nTransfer-Encoding: identity",
      "chunked\r\nTransfer-Encoding: chunked",
    ]);
    const bytes = random.chance(0.6) ? chunks(body, 20) : body;
    return {
      timeoutMs: SHORT_MS,
      answer: say("close", Buffer.concat([head("200 OK", mark, `Transfer-Encoding: ${coding}`), bytes])),
    };
  },
};
