import type { End } from "../hostile-case.ts";
import { conditions, type Generators, json, SHORT_MS } from "./generator.ts";
import { chunks, head, latin1, mark, message, say } from "./wire.ts";

const body = Buffer.from(json);
const type = "Content-Type: application/json";
const ends: readonly End[] = ["close", "reset", "cut", "open"];

/** Where an answer begins and ends. */
export const framing: Generators = {
  "whole, with a length": (random) => ({
    conditions: conditions(random),
    answer: say(random.pick(["open", "close"]), message("200 OK", body, type)),
  }),
  "whole, in chunks": (random) => ({
    conditions: conditions(random),
    answer: say(
      random.pick(["open", "close"]),
      Buffer.concat([head("200 OK", mark, type, "Transfer-Encoding: chunked"), chunks(body, random.int(1, 60))]),
    ),
  }),
  "whole, until the end": (random) => ({
    conditions: conditions(random),
    answer: say(
      "close",
      Buffer.concat([
        head("200 OK", mark, type, ...(random.chance(0.5) ? ["Connection: close"] : ["Connection: keep-alive"])),
        body,
      ]),
    ),
  }),
  "HTTP/1.0": (random) => {
    const version = latin1(`HTTP/1.0 200 OK\r\n${mark}\r\n${type}\r\n`);
    const length = random.chance(0.5) ? `Content-Length: ${body.length}\r\n\r\n` : "\r\n";
    return { conditions: conditions(random), answer: say("close", Buffer.concat([version, latin1(length), body])) };
  },
  "byte by byte": (random) => {
    const bytes = message("200 OK", body, type);
    const size = random.int(1, 9);
    const parts = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
      bytes.subarray(at * size, at * size + size),
    );
    return { conditions: conditions(random), answer: say("open", ...parts) };
  },
  "drip that ends": (random) => {
    const bytes = message("200 OK", body, type);
    const cut = random.int(1, bytes.length - 1);
    return { answer: say("open", bytes.subarray(0, cut), random.int(20, 300), bytes.subarray(cut)) };
  },
  "drip without end": () => ({
    timeoutMs: SHORT_MS,
    answer: say(
      "open",
      head("200 OK", mark, "Content-Length: 1000"),
      ...Array.from({ length: 60 }, (_, index) => (index % 2 === 0 ? 100 : latin1("x"))),
    ),
  }),
  "shorter than its length": (random) => {
    const end = random.pick(ends);
    return {
      ...(end === "open" ? { timeoutMs: SHORT_MS } : {}),
      conditions: conditions(random),
      answer: say(
        end,
        Buffer.concat([head("200 OK", mark, type, `Content-Length: ${body.length + random.int(1, 9999)}`), body]),
        50,
      ),
    };
  },
  "longer than its length": (random) => ({
    answer: say(
      random.pick(["open", "close"]),
      Buffer.concat([
        head("200 OK", mark, ...(random.chance(0.5) ? ["Connection: close"] : []), `Content-Length: ${body.length}`),
        body,
        latin1(random.pick(["x", "\r\n", "\n", "error", "HTTP/1.1 500 Oops\r\n\r\n"])),
      ]),
    ),
  }),
  "a second answer behind the first": (random) => ({
    answer: say(
      random.pick(["open", "close"]),
      Buffer.concat([message("200 OK", body), message(random.pick(["200 OK", "500 Oops"]), "other")]),
    ),
  }),
  "a second answer, later": () => ({ answer: say("open", message("200 OK", body), 30, message("500 Oops", "other")) }),
  "a length that is none": (random) => {
    const { length } = body;
    const value = random.pick([
      `-${length}`,
      `+${length}`,
      `${length}a`,
      `0x${length.toString(16)}`,
      `${length}.0`,
      "",
      `${length} ${length}`,
      "18446744073709551661",
      "NaN",
      `${length};`,
      `${length},`,
      `"${length}"`,
    ]);
    return {
      timeoutMs: SHORT_MS,
      answer: say("close", Buffer.concat([head("200 OK", mark, `Content-Length: ${value}`), body])),
    };
  },
  "two lengths": (random) => {
    const first = body.length;
    const second = random.pick([first, first + 1, 0, 5]);
    const lines = random.chance(0.5)
      ? [`Content-Length: ${first}`, `Content-Length: ${second}`]
      : [`Content-Length: ${first}, ${second}`];
    return {
      timeoutMs: SHORT_MS,
      answer: say("close", Buffer.concat([head("200 OK", mark, ...lines), body])),
    };
  },
  "a length, and chunks": (random) => {
    const length = random.pick([body.length, 5, 0, 9999, chunks(body, 20).length]);
    const lines = [`Content-Length: ${length}`, "Transfer-Encoding: chunked"];
    if (random.chance(0.5)) lines.reverse();
    return {
      timeoutMs: SHORT_MS,
      answer: say("close", Buffer.concat([head("200 OK", mark, ...lines), chunks(body, 20)])),
    };
  },
  "no body, and bytes behind it": (random) => {
    const status = random.pick(["204 No Content", "304 Not Modified", "205 Reset Content"]);
    const length = random.pick([[], ["Content-Length: 5"], ["Content-Length: 0"], ["Transfer-Encoding: chunked"]]);
    const behind = random.pick(["", "ready", "5\r\nready\r\n0\r\n\r\n"]);
    return {
      timeoutMs: SHORT_MS,
      conditions: random.chance(0.7) ? [{ subject: "status", operator: "<", value: 400 }] : [],
      answer: say(random.pick(["open", "close"]), Buffer.concat([head(status, mark, ...length), latin1(behind)])),
    };
  },
  HEAD: (random) => ({
    method: "HEAD",
    timeoutMs: SHORT_MS,
    answer: say(
      random.pick(["open", "close"]),
      Buffer.concat([
        head("200 OK", mark, ...random.pick([["Content-Length: 45"], [], ["Transfer-Encoding: chunked"]])),
        latin1(random.chance(0.3) ? json : ""),
      ]),
    ),
  }),
  "other methods": (random) => ({
    method: random.pick(["POST", "PUT", "PATCH", "DELETE", "OPTIONS"]),
    body: random.pick(["", "question", '{"q":1}']),
    headers: random.pick(["", "Content-Type: text/plain", "X-A: b\nAccept: */*"]),
    conditions: conditions(random),
    answer: say("open", message("200 OK", body, type)),
  }),
  "an event stream": (random) => {
    const end = random.pick(ends);
    const framed = random.pick([[], ["Transfer-Encoding: chunked"], ["Content-Length: 9999"]]);
    const stream = random.pick(["text/event-stream", "text/event-stream; charset=utf-8"]);
    const events = framed[0]?.startsWith("T") === true ? "9\r\ndata: a\n\n\r\n" : "data: a\n\n";
    return {
      timeoutMs: SHORT_MS,
      conditions: random.pick([
        [],
        [{ subject: "header", name: "content-type", operator: "contains", value: "event" }],
        [{ subject: "body", operator: "contains", value: "data" }],
      ]),
      answer: say(end, head("200 OK", mark, `Content-Type: ${stream}`, ...framed), 20, latin1(events), 20),
    };
  },
  "status 206": (random) => ({
    answer: say("open", message("206 Partial Content", "rea", random.pick(["X-A: b", "Content-Range: bytes 0-2/5"]))),
  }),
};
