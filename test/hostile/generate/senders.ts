import { signInPage } from "../../emulator/ingress/gateway-reply.ts";
import type { Condition } from "../condition.ts";
import type { Answer } from "../hostile-case.ts";
import type { Random } from "../random.ts";
import { conditions, type Generators, json, SHORT_MS } from "./generator.ts";
import { message, say, sendsToSignIn, unmarked } from "./wire.ts";

const uuid = "5b0c0d54-7f2e-4b2c-8f43-1d9f4d2b9a10";
const type = "Content-Type: application/json";
const anyStatus: Condition = { subject: "status", operator: "<", value: 600 };

const refusals: readonly (readonly [string, string])[] = [
  ["401 Unauthorized", `{"responseType":"ERROR_INVALID_TOKEN","requestId":"${uuid}","detail":"Invalid token"}`],
  ["401 Unauthorized", `{"responseType":"ERROR_UNAUTHORIZED","requestId":"${uuid}","detail":"Unauthorized request"}`],
  [
    "401 Unauthorized",
    `{"responseType":"ERROR_UNAUTHORIZED","requestId":"${uuid}","detail":"Incoming request with IP/Token 203.0.113.7 is not allowed to access Snowflake. Contact your account administrator."}`,
  ],
  ["403 Forbidden", `{"responseType":"ERROR_FORBIDDEN","requestId":"${uuid}","detail":"Access denied."}`],
];
const notThere: readonly (readonly [string, string])[] = [
  [
    "503 Service Unavailable",
    `{"responseType":"ERROR","detail":"Service HELLO not reachable: no service hosts found."}`,
  ],
  [
    "503 Service Unavailable",
    `{"responseType":"ERROR","requestId":"${uuid}","detail":"Service X not reachable: no service hosts found."}`,
  ],
  [
    "503 Service Unavailable",
    "upstream connect error or disconnect/reset before headers. reset reason: connection failure",
  ],
  ["504 Gateway Timeout", "upstream request timeout"],
  [
    "403 Forbidden",
    "<!DOCTYPE html>\n<html><body><p>Access denied. Insufficient privileges to use endpoint e of service D.S.X.</p></body></html>\n",
  ],
];
const resembling: readonly (readonly [string, string])[] = [
  ["401 Unauthorized", '{"detail":"Invalid token"}'],
  ["503 Service Unavailable", '{"responseType":"error","detail":"x"}'],
  ["200 OK", '{"responseType":"OK","requestId":"x","detail":"fine"}'],
  ["403 Forbidden", '{"responseType":"ERROR","detail":7}'],
  ["500 Oops", "empty data"],
  ["502 Bad Gateway", "<html>no healthy upstream</html>"],
  ["401 Unauthorized", "Unauthorized"],
];

/** Somebody who is not the service, without the mark of the gateway, to whoever brings no token. */
function anonymousAnswer(random: Random, same: Buffer): Answer {
  const plain = (status: string, body: string, ...headers: string[]) => say("open", unmarked(status, body, ...headers));
  return random.pick([
    say("open", same),
    plain("302 Found", "", "Location: /login"),
    plain("302 Found", "", "Location: https://portal.example/login"),
    plain("302 Found", "", "Location: https://idp.example/oauth/authorize?client_id=x"),
    plain("302 Found", "", "Location: https://portal.example/sfc-oauth-begin?x"),
    plain("302 Found", "", "Location: https://sfc-endpoint-login.snowflakecomputing.app.example/sfc-oauth-begin"),
    plain("302 Found", "", "Location: https://sfc-endpoint-login.snowflakecomputing.app/sfc-oauth-begin?state=x"),
    plain("302 Found", "", "Location: https://acmeorg-dev-acct.snowflakecomputing.com/oauth/authorize?x"),
    sendsToSignIn,
    plain("401 Unauthorized", "log in", 'WWW-Authenticate: Basic realm="x"'),
    plain("403 Forbidden", "no"),
    plain("401 Unauthorized", '{"detail":"Invalid token"}'),
    plain(...random.pick(refusals), type),
    say("open", message(...random.pick(refusals), type)),
    plain("200 OK", "<html>Snowflake - Sign in</html>"),
    plain("200 OK", "something else"),
    plain("407 Proxy Authentication Required", ""),
    plain("500 Oops", "down"),
    say("open", message("200 OK", json)),
    say("reset"),
    say("close"),
    say("open"),
    say("close", Buffer.from("HTTP/1.1 302 Fo")),
  ]);
}

/** Who answers. */
export const senders: Generators = {
  impostor: (random) => {
    const same = unmarked(random.pick(["200 OK", "200 OK", "200 OK", "404 Not Found"]), json, "Server: nginx", type);
    return {
      timeoutMs: SHORT_MS,
      method: random.pick(["GET", "GET", "POST", "HEAD", "PUT"]),
      conditions: conditions(random),
      answer: say("open", same),
      anonymous: anonymousAnswer(random, same),
    };
  },
  "an impostor that redirects": (random) => {
    const same = unmarked(
      "302 Found",
      "",
      `Location: ${random.pick(["https://portal.example/", "/login", "/oauth/authorize"])}`,
    );
    return {
      timeoutMs: SHORT_MS,
      conditions: [anyStatus],
      answer: say("open", same),
      anonymous: anonymousAnswer(random, same),
    };
  },
  "the mark of the gateway": (random) => ({
    timeoutMs: SHORT_MS,
    answer: say(
      "open",
      unmarked(
        "200 OK",
        json,
        random.pick([
          "Set-Cookie: sfc-ss-csrf-token-v1-ab=x; Path=/; Secure",
          "Set-Cookie: sfc-ss-ingress-auth-v1-ab=x; HttpOnly",
          "set-cookie: a=b\r\nset-cookie: sfc-ss-csrf-token-v1-ab=x",
          "Set-Cookie: a=sfc-ss-csrf-token-v1-ab; Path=/",
          "Set-Cookie: sfc-ss",
          "Server: _ ",
          "Server: __",
          "Server: nginx\r\nServer: _",
          "X-Server: _",
          "Server: ",
          "X-Note: Server: _",
        ]),
      ),
    ),
    anonymous: say("open", unmarked("200 OK", json)),
  }),
  "the gateway in its stead": (random) => {
    const [status, body] = random.pick([...refusals, ...notThere]);
    const build = random.chance(0.8) ? message : unmarked;
    return {
      conditions: random.chance(0.6) ? [anyStatus] : [],
      answer: say("open", build(random.chance(0.2) && body.startsWith("{") ? "200 OK" : status, body, type)),
    };
  },
  "what resembles the gateway": (random) => {
    const [status, body] = random.pick(resembling);
    return { conditions: random.chance(0.6) ? [anyStatus] : [], answer: say("open", message(status, body, type)) };
  },
  "a sign-in page": (random) => ({
    conditions: random.chance(0.5) ? [anyStatus] : [],
    answer: say(
      "open",
      message(
        "200 OK",
        random.pick([
          String(signInPage().body),
          "<html><title>Snowflake - Sign in</title></html>",
          '<script>location = "https://sfc-endpoint-login.snowflakecomputing.app/sfc-oauth-begin?x"</script>',
        ]),
        "Content-Type: text/html",
      ),
    ),
  }),
};
