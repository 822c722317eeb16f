import type { Answer } from "../hostile-case.ts";
import type { Random } from "../random.ts";
import { type Generators, json } from "./generator.ts";
import { head, latin1, mark, message, say, sendsToSignIn } from "./wire.ts";

const good = say("open", message("200 OK", json));

/** What passes by itself, and quickly. */
function bad(random: Random): Answer {
  return random.pick([
    say("open", message("500 Oops", json)),
    say("open", message("404 Not Found", "")),
    say("open", message("429 Slow down", "", "Retry-After: 1")),
    say(
      "open",
      message("503 Oops", '{"responseType":"ERROR","detail":"Service HELLO not reachable: no service hosts found."}'),
    ),
    say("open", message("503 Oops", "upstream connect error or disconnect/reset before headers. reset reason: x")),
    say("reset", 20),
    say("close", 20),
    say("close", Buffer.concat([head("200 OK", mark, "Content-Length: 999"), latin1(json)])),
    say("close", latin1("HTTP/1.1 200")),
    say("open", message("200 OK", "x", "Content-Encoding: gzip")),
  ]);
}

const several = (random: Random, least: number): Answer[] =>
  Array.from({ length: random.int(least, 2) }, () => (random.chance(0.7) ? bad(random) : good));

/** Becomes healthy: for runs that wait long. */
export const recoveries: Generators = {
  "becomes healthy": (random) => ({
    pages: [{ tries: [bad(random), ...several(random, 0), good], anonymous: sendsToSignIn }],
  }),
};

/** Never does: for runs that wait for a moment. */
export const relapses: Generators = {
  "never healthy": (random) => ({
    pages: [{ tries: [bad(random), ...several(random, 0), bad(random)], anonymous: sendsToSignIn }],
  }),
};
