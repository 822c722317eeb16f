import type { End } from "../hostile-case.ts";
import type { Random } from "../random.ts";
import { type Generators, json, SHORT_MS } from "./generator.ts";
import { chunks, head, latin1, mark, message, say } from "./wire.ts";

const type = "Content-Type: application/json";

function anyWhole(random: Random): Buffer {
  const body = Buffer.from(random.pick([json, "ready", ""]));
  return random.pick([
    message("200 OK", body, type),
    message("503 Oops", body),
    Buffer.concat([head("200 OK", mark, type, "Transfer-Encoding: chunked"), chunks(body, 10)]),
    Buffer.concat([head("200 OK", mark, type), body]),
  ]);
}

/** The connection ends, or stops, at any place. */
export const endings: Generators = {
  "breaks off anywhere": (random) => {
    const bytes = anyWhole(random);
    const cut = random.int(0, bytes.length);
    const end: End = random.pick(["close", "reset", "cut", "reset", "open"]);
    return { timeoutMs: SHORT_MS, answer: say(end, bytes.subarray(0, cut), ...(random.chance(0.7) ? [60] : [])) };
  },
  "a reset without a length": (random) => ({
    answer: say("reset", Buffer.concat([head("200 OK", mark, type), latin1(json)]), random.pick([20, 60])),
  }),
  "an end of TCP only": (random) => ({
    timeoutMs: SHORT_MS,
    answer: say(
      "cut",
      random.chance(0.5) ? message("200 OK", json) : Buffer.concat([head("200 OK", mark), latin1(json)]),
    ),
  }),
  silence: (random) => ({
    timeoutMs: SHORT_MS,
    answer: say("open", ...(random.chance(0.5) ? [latin1("HTTP/1.1 ")] : [])),
  }),
  "a changed byte": (random) => {
    const bytes = Buffer.from(anyWhole(random));
    for (let n = random.int(1, 3); n > 0; n--) bytes[random.int(0, bytes.length - 1)] = random.int(0, 255);
    return { timeoutMs: SHORT_MS, answer: say("close", bytes) };
  },
  "a piece twice, or away": (random) => {
    const bytes = anyWhole(random);
    const [a, b] = [random.int(0, bytes.length), random.int(0, bytes.length)];
    const [low, high] = [Math.min(a, b), Math.max(a, b)];
    const changed = random.chance(0.5)
      ? [bytes.subarray(0, high), bytes.subarray(low)]
      : [bytes.subarray(0, low), bytes.subarray(high)];
    return { timeoutMs: SHORT_MS, answer: say("close", Buffer.concat(changed)) };
  },
};
