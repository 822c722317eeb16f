import type { Condition } from "../condition.ts";
import { conditions, type Generators, json, SHORT_MS } from "./generator.ts";
import { head, latin1, mark, message, say } from "./wire.ts";

const type = "Content-Type: application/json";

/** Status lines and headers. */
export const heads: Generators = {
  "a status": (random) => {
    const status = random.int(200, 599);
    const wanted: Condition = random.pick([
      { subject: "status", operator: "==", value: status },
      { subject: "status", operator: "<", value: 400 },
      { subject: "status", operator: "in", value: [[status, status]] },
      { subject: "status", operator: "!=", value: status },
    ]);
    return {
      timeoutMs: SHORT_MS * 2,
      conditions: random.chance(0.5) ? [wanted] : [],
      answer: say("open", message(`${status} Some`, status === 204 || status === 304 ? "" : json)),
    };
  },
  "an odd status line": (random) => {
    const line = random.pick([
      "HTTP/1.1 200",
      "HTTP/1.1 200 ",
      "HTTP/1.1  200 OK",
      "HTTP/1.1\t200 OK",
      "HTTP/2.0 200 OK",
      "HTTP/2 200 OK",
      "HTTP/1.2 200 OK",
      "http/1.1 200 OK",
      "HTTP/1.1 099 OK",
      "HTTP/1.1 600 OK",
      "HTTP/1.1 999 OK",
      "HTTP/1.1 20 OK",
      "HTTP/1.1 2000 OK",
      "HTTP/1.1 OK 200",
      "HTTP/1.1 -200 OK",
      "HTTP/1.1 200OK",
      `HTTP/1.1 200 ${"x".repeat(70_000)}`,
      "HTTP/1.1 200 \u00fcber",
      "HTTP/1.1 200 a\0b",
      "ICY 200 OK",
      "SSH-2.0-OpenSSH_9.6",
      "\r\nHTTP/1.1 200 OK",
      "200 OK",
      "",
      "<html>",
    ]);
    const rest = Buffer.from(`\r\n${mark}\r\nContent-Length: ${json.length}\r\n\r\n${json}`);
    return { timeoutMs: SHORT_MS, answer: say("close", Buffer.concat([latin1(line), rest])) };
  },
  "random bytes": (random) => ({
    timeoutMs: SHORT_MS,
    answer: say(random.pick(["close", "reset"]), random.bytes(random.int(0, 400))),
  }),
  "an odd header line": (random) => {
    const line = random.pick([
      "X-Folded: a\r\n b",
      "X-Folded: a\r\n\tb",
      "X-Nul: a\0b",
      "X-Bell: a\u0007b",
      "X-Cr: a\rb",
      "X Space: a",
      "X-Space : a",
      " X-Lead: a",
      ": no name",
      "no colon",
      "X-\u00fc: a",
      "X-Empty:",
      "(X): a",
      "X-Lf: a\nX-Other: b",
      "Content-Length : 3",
      "Transfer-Encoding : chunked",
      "Content-Length\0: 3",
      "Server: _\0",
      "\u00a0Content-Length: 3",
    ]);
    return { timeoutMs: SHORT_MS, answer: say("close", message("200 OK", json, type, line)) };
  },
  "line ends without CR": (random) => {
    const text = message("200 OK", json, type).toString("latin1");
    const bare = random.chance(0.5) ? text.replaceAll("\r\n", "\n") : text.replace("\r\n\r\n", "\n\n");
    return { timeoutMs: SHORT_MS, answer: say("close", latin1(bare)) };
  },
  "large headers": (random) => {
    const size = random.pick([15, 17, 70, 100, 200, 300, 700]) * 1024;
    const line = random.chance(0.5) ? 120 : size;
    const lines = Array.from({ length: Math.floor(size / (line + 14)) + 1 }, (_, index) => {
      const name = `X-Large-${index}: `;
      return `${name}${"x".repeat(Math.min(line, size) - 2)}`;
    });
    return { conditions: conditions(random), answer: say("open", message("200 OK", json, type, ...lines)) };
  },
  "many headers": (random) => {
    const count = random.pick([50, 500, 2500, 6000]);
    return {
      answer: say("open", message("200 OK", json, type, ...Array.from({ length: count }, (_, n) => `X-${n}: ${n}`))),
    };
  },
  "headers without end": (random) => {
    const lines = Array.from({ length: 30 }, (_, index) => latin1(`X-${index}: ${"x".repeat(15_000)}\r\n`));
    return {
      timeoutMs: SHORT_MS * 4,
      answer: say("open", latin1(`HTTP/1.1 200 OK\r\n${mark}\r\n`), ...lines, ...(random.chance(0.5) ? lines : [])),
    };
  },
  "a header several times": (random) => {
    const values = Array.from({ length: random.int(2, 4) }, () => random.pick(["one", "one", "two", "", "on\u00e9"]));
    const operator = random.pick(["==", "contains", "not contains"] as const);
    return {
      conditions: [{ subject: "header", name: "x-app", operator, value: random.pick(["one", "two", "none"]) }],
      answer: say("open", message("200 OK", json, ...values.map((value) => `X-App: ${value}`))),
    };
  },
  "header names of JavaScript": (random) => {
    const name = random.pick(["__proto__", "constructor", "toString", "hasOwnProperty", "prototype", "length"]);
    const operator = random.pick(["==", "contains"] as const);
    return {
      conditions: random.pick([
        [{ subject: "header", name, operator, value: "one" }],
        [{ subject: "header", name: "valueOf", operator: "not exists" }],
      ]),
      answer: say(
        "open",
        message("200 OK", json, type, `${name}: one`, ...(random.chance(0.5) ? [`${name}: one`] : [])),
      ),
    };
  },
  charsets: (random) => {
    const types = Array.from(
      { length: random.pick([1, 1, 2]) },
      () =>
        `Content-Type: ${random.pick([
          "text/plain; charset=utf-8",
          'text/plain; charset="UTF-8"',
          "text/plain; charset=iso-8859-1",
          "text/plain; charset=x-nobody-knows",
          "text/plain; charset=utf-16le",
          "text/plain; charset=utf-8; charset=iso-8859-1",
          "text/plain; charset=",
          "text/plain",
          ";;;",
        ])}`,
    );
    const text = random.pick([
      Buffer.from("ours"),
      Buffer.from("ours \u00fc\u4e2d", "utf8"),
      Buffer.from("\ufeffours", "utf8"),
      Buffer.from("ours", "utf16le"),
      latin1("ours \u00ff\u00fe"),
      Buffer.from("ours \0\u001b[31m"),
    ]);
    return {
      conditions: [
        {
          subject: "body",
          operator: random.pick(["contains", "not contains"]),
          value: random.pick(["ours", "theirs"]),
        },
      ],
      answer: say("open", message("200 OK", text, ...types)),
    };
  },
  "interim answers": (random) => {
    const interim = Array.from({ length: random.int(1, 3) }, () =>
      random.pick(["102 Processing", "103 Early Hints", "103 Early Hints", "199 Other", "100 Continue"]),
    );
    const heads = interim.map((status) => head(status, ...(random.chance(0.5) ? ["Link: </a>; rel=preload"] : [])));
    const final = message(random.pick(["200 OK", "200 OK", "500 Oops"]), json, type);
    return {
      conditions: conditions(random),
      timeoutMs: SHORT_MS * 2,
      answer: random.chance(0.5) ? say("open", Buffer.concat([...heads, final])) : say("open", ...heads, 20, final),
    };
  },
  "interim answers, and no other": (random) => ({
    timeoutMs: SHORT_MS,
    answer: say(
      random.pick(["open", "close", "reset"]),
      head(random.pick(["100 Continue", "103 Early Hints", "101 Switching Protocols"]), mark),
      20,
    ),
  }),
};
