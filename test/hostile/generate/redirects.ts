import type { Condition } from "../condition.ts";
import { endpointHost, type Page } from "../hostile-case.ts";
import type { Random } from "../random.ts";
import { conditions, type Generators, json, SHORT_MS } from "./generator.ts";
import { message, say, sendsToSignIn, unmarked } from "./wire.ts";

const codes = ["301 Moved", "302 Found", "303 See Other", "307 Temporary", "308 Permanent"];
const redirect = (random: Random, ...locations: string[]) =>
  message(random.pick(codes), "", ...locations.map((location) => `Location: ${location}`));
const anyStatus: Condition = { subject: "status", operator: "<", value: 400 };
const page = (bytes: Buffer): Page => ({ tries: [say("open", bytes)], anonymous: sendsToSignIn });

const signIns = [
  "https://sfc-endpoint-login.snowflakecomputing.app/sfc-oauth-begin?state=x",
  "//sfc-endpoint-login.snowflakecomputing.app/sfc-oauth-begin?state=x",
  "https://SFC-ENDPOINT-LOGIN.snowflakecomputing.app/other",
  "https://sfc-endpoint-login.awsuswest2.privatelink.snowflakecomputing.com/sfc-oauth-begin",
  "https://acmeorg-dev-acct.snowflakecomputing.com/oauth/authorize?client_id=x",
  "https://acmeorg-dev-acct.snowflakecomputing.com/",
  "https://portal.example/sfc-oauth-begin?x",
  "/sfc-oauth-begin?state=x",
];
const others = [
  "https://portal.example/",
  "https://idp.example/oauth/authorize?client_id=x",
  "/oauth/authorize",
  "https://sfc-endpoint-login.snowflakecomputing.app.example/",
  "https://xsfc-endpoint-login.example/login",
  "/login?next=/sfc-oauth-begin",
  `http://${endpointHost}/`,
  `https://${endpointHost}:8443/`,
  `https://user:secret@${endpointHost}/x`,
  "javascript:alert(1)",
  "https://",
  "http://[",
  "",
  " ",
  "\\\\portal.example\\x",
  "data:text/plain,x",
  "file:///etc/passwd",
  "x".repeat(9000),
  "/%0d%0aSet-Cookie:x",
  "/?##[error]owned",
];

/** Redirects: the app's own, Snowflake's, and others'. */
export const redirects: Generators = {
  "to the sign-in": (random) => ({
    conditions: random.chance(0.6) ? [anyStatus] : [],
    answer: say("open", redirect(random, random.pick(signIns))),
  }),
  "to somewhere else": (random) => ({
    timeoutMs: SHORT_MS,
    conditions: random.chance(0.6) ? [anyStatus] : [],
    answer: say("open", redirect(random, random.pick(others))),
  }),
  "to two places": (random) => ({
    timeoutMs: SHORT_MS,
    conditions: [anyStatus],
    answer: say("open", redirect(random, random.pick(signIns), random.pick(others))),
  }),
  "without a target": (random) => ({ conditions: [anyStatus], answer: say("open", redirect(random)) }),
  "to a page of its own": (random, { path }) => ({
    timeoutMs: SHORT_MS * 2,
    conditions: conditions(random),
    pages: [
      page(redirect(random, random.pick([path(1), `https://${endpointHost}${path(1)}`, `${path(1)}#x`]))),
      random.pick([
        page(message("200 OK", json)),
        page(message("500 Oops", json)),
        page(redirect(random, random.pick(signIns))),
        page(redirect(random, random.pick(others))),
        { tries: [say("open", unmarked("200 OK", json))], anonymous: say("open", unmarked("200 OK", json)) },
        { tries: [say("open", unmarked("200 OK", json))], anonymous: sendsToSignIn },
      ]),
    ],
  }),
  "from page to page": (random, { path }) => ({
    conditions: conditions(random),
    pages: [page(redirect(random, path(1))), page(redirect(random, path(2))), page(message("200 OK", json))],
  }),
  "in a circle": (random, { path }) => ({
    timeoutMs: SHORT_MS * 4,
    pages: random.chance(0.5)
      ? [page(redirect(random, path(0)))]
      : [page(redirect(random, path(1))), page(redirect(random, path(0)))],
  }),
};
