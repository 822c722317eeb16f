import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { gzipSync, zstdCompressSync } from "node:zlib";
import type { Condition } from "./condition.ts";
import { chunks, head, latin1, mark, message, say, sendsToSignIn, unmarked } from "./generate/wire.ts";
import type { Answer, HostileCase, RunInputs } from "./hostile-case.ts";
import { expectation } from "./oracle/oracle.ts";

const once: RunInputs = {
  waitMs: 0,
  consecutive: 1,
  maxRedirects: 0,
  downloadLimitKb: 64,
  bodyLimitKb: 64,
  concurrency: 1,
};

interface Change {
  readonly anonymous?: Answer;
  readonly method?: string;
  readonly conditions?: readonly Condition[];
}

function asked(
  tries: readonly [Answer, ...Answer[]],
  { anonymous = sendsToSignIn, method = "GET", conditions = [] }: Change = {},
) {
  const check = { method, headers: "", body: "", conditions, timeoutMs: 10_000 };
  return { id: 1, kind: "", check, pages: [{ tries, anonymous }] } satisfies HostileCase;
}

/** `must`, `may`, or the words that may be said; `not` for any of them. */
function verdict(answer: Answer, change?: Change): string {
  const { green, words } = expectation(asked([answer], change), once);
  return words === undefined || green === "must" ? green : [...words].join(" ");
}

const chunkedHead = head("200 OK", mark, "Transfer-Encoding: chunked");
const ours = unmarked("200 OK", "ready");
const json: Condition = { subject: "json", path: ["ok"], value: true };
const any: Condition = { subject: "status", operator: "<", value: 600 };
const noError: Condition = { subject: "body", operator: "not contains", value: "error" };
const gzip = gzipSync("ready");

const answers: readonly (readonly [string, string, Answer, Change?])[] = [
  ["a whole answer", "must", say("open", message("200 OK", "ready"))],
  ["chunks", "must", say("open", Buffer.concat([chunkedHead, chunks(latin1("ready"), 2)]))],
  ["no length, and an orderly end", "must", say("close", head("200 OK", mark), latin1("ready"))],
  ["no length, and a reset", "connection-lost", say("reset", head("200 OK", mark), latin1("ready"))],
  ["no length, and no end", "timeout", say("open", head("200 OK", mark), latin1("ready"))],
  ["an end of TCP only", "may", say("cut", head("200 OK", mark), latin1("ready"))],
  ["less than the length", "connection-lost", say("close", head("200 OK", mark, "Content-Length: 9"), latin1("ready"))],
  ["more than the length", "connection-lost", say("open", Buffer.concat([message("200 OK", "ready"), latin1("!")]))],
  ["more, later", "may", say("open", message("200 OK", "ready"), latin1("!"))],
  ["chunks without the last", "connection-lost", say("close", Buffer.concat([chunkedHead, latin1("5\r\nready\r\n")]))],
  [
    "a transfer coding",
    "connection-lost",
    say("close", head("200 OK", mark, "Transfer-Encoding: identity"), latin1("ready")),
  ],
  ["gzip", "must", say("open", message("200 OK", gzip, "Content-Encoding: gzip"))],
  ["two members", "must", say("open", message("200 OK", Buffer.concat([gzip, gzip]), "Content-Encoding: gzip"))],
  ["gzip, cut", "connection-lost", say("open", message("200 OK", gzip.subarray(0, -1), "Content-Encoding: gzip"))],
  [
    "an error in the second frame",
    "expectation-failed",
    say(
      "open",
      message("200 OK", Buffer.concat([zstdCompressSync("a"), zstdCompressSync("error")]), "Content-Encoding: zstd"),
    ),
    { conditions: [noError] },
  ],
  [
    "a bomb",
    "response-too-large",
    say("open", message("200 OK", gzipSync(Buffer.alloc(1e6)), "Content-Encoding: gzip")),
  ],
  ["headers of 300 KB", "response-too-large", say("open", message("200 OK", "", `X: ${"x".repeat(300 * 1024)}`))],
  ["headers of 200 KB", "must", say("open", message("200 OK", "", `X: ${"x".repeat(200 * 1024)}`))],
  ["a folded header", "may", say("open", message("200 OK", "ready", "X: a\r\n b"))],
  ["a folded header and status 500", "not", say("open", message("500 Oops", "ready", "X: a\r\n b"))],
  ["no HTTP", "connection-lost", say("close", latin1("ready\r\n"))],
  ["status 500", "expectation-failed", say("open", message("500 Oops", "ready"))],
  ["103 and 200", "must", say("open", head("103 Early Hints"), message("200 OK", "ready"))],
  ["101", "connection-lost", say("open", head("101 Switching Protocols", mark))],
  ["true as text", "expectation-failed", say("open", message("200 OK", '{"ok":"true"}')), { conditions: [json] }],
  ["the sign-in, expected", "sign-in-required", sendsToSignIn, { conditions: [any] }],
  [
    "a login of the app's own, expected",
    "must",
    say("open", message("302 Found", "", "Location: /oauth/authorize")),
    { conditions: [any] },
  ],
  [
    "nobody there, expected",
    "service-not-ready sign-in-required",
    say(
      "open",
      message("503 X", '{"responseType":"ERROR","detail":"Service X not reachable: no service hosts found."}'),
    ),
    { conditions: [any] },
  ],
  ["no mark, and the sign-in without a token", "must", say("open", ours)],
  [
    "no mark, and the same without a token",
    "connect timeout connection-lost",
    say("open", ours),
    { anonymous: say("open", ours) },
  ],
  [
    "no mark, and no answer without a token",
    "connect timeout connection-lost",
    say("open", ours),
    { anonymous: say("open") },
  ],
  [
    "no mark, and another login without a token",
    "connect timeout connection-lost",
    say("open", ours),
    { anonymous: say("open", unmarked("302 Found", "", "Location: https://x.example/sfc-oauth-begin")) },
  ],
  ["an event stream", "must", say("open", head("200 OK", mark, "Content-Type: text/event-stream"))],
  [
    "an event stream, and its text",
    "timeout",
    say("open", head("200 OK", mark, "Content-Type: text/event-stream")),
    { conditions: [noError] },
  ],
];

describe("the oracle", () => {
  for (const [name, wanted, answer, change] of answers) {
    it(`${name}: ${wanted}`, () => assert.equal(verdict(answer, change), wanted));
  }

  it("counts healthy answers in a row", () => {
    const good = say("open", message("200 OK", "ready"));
    const bad = say("open", message("500 Oops", "down"));
    const green = (tries: [Answer, ...Answer[]], consecutive: number) =>
      expectation(asked(tries), { ...once, waitMs: 60_000, consecutive }).green;
    assert.equal(green([bad, bad, good], 1), "must");
    assert.equal(green([good, bad, good, good, bad], 2), "must");
    assert.equal(green([good, bad, good, bad], 2), "not");
  });
});
