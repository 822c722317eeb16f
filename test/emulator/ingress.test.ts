import assert from "node:assert/strict";
import type { RequestListener } from "node:http";
import { test } from "node:test";
import { startFor } from "./client.ts";
import { resetConnection } from "./transport/connections.ts";
import { createExchangedToken } from "./world/exchanged-token.ts";
import type { World } from "./world/world.ts";

const HOST = "k7qzt2a-acmeorg-dev-acct.snowflakecomputing.app";
const URL = `https://${HOST}/healthcheck`;

const withToken = (token: string): Record<string, string> => ({ authorization: `Snowflake Token="${token}"` });

const anonymous: { name: string; headers: (pat: string) => Record<string, string> }[] = [
  { name: "no token", headers: () => ({}) },
  { name: "Bearer", headers: (pat) => ({ authorization: `Bearer ${pat}` }) },
  { name: "no quotes", headers: (pat) => ({ authorization: `Snowflake Token=${pat}` }) },
  { name: "single quotes", headers: (pat) => ({ authorization: `Snowflake Token='${pat}'` }) },
  { name: "scheme in lower case", headers: (pat) => ({ authorization: `snowflake token="${pat}"` }) },
  { name: "two blanks", headers: (pat) => ({ authorization: `Snowflake  Token="${pat}"` }) },
  { name: "an empty token", headers: () => ({ authorization: 'Snowflake Token=""' }) },
  { name: "more after the token", headers: (pat) => ({ authorization: `Snowflake Token="${pat}", x=1` }) },
];

for (const { name, headers } of anonymous) {
  test(`sends to the sign-in page: ${name}`, async (t) => {
    const { emulator, send } = await startFor(t);
    const answer = await send(URL, { headers: headers(emulator.world.pat.secret) });
    assert.equal(answer.status, 302);
    const { location, server, "set-cookie": cookie } = answer.headers;
    assert.match(String(location), /^https:\/\/sfc-endpoint-login\.snowflakecomputing\.app\/sfc-oauth-begin\?./);
    assert.equal(server, "_");
    assert.match(String(cookie), /^sfc-ss-csrf-token-v1-/);
    const page = await send(String(location));
    assert.equal(page.status, 200);
    assert.match(page.body, /Sign in to Snowflake/);
    assert.equal(
      emulator.journal.some(({ forwarded }) => forwarded !== undefined),
      false,
    );
  });
}

test("a service reached through private link signs in there", async (t) => {
  const { emulator, send } = await startFor(t);
  emulator.world.endpoint.privatelinkHost = "k7qzt2a.spcs.abcxyz.privatelink.snowflake.app";
  const { headers } = await send("https://k7qzt2a.spcs.abcxyz.privatelink.snowflake.app/");
  assert.match(
    String(headers["location"]),
    /^https:\/\/sfc-endpoint-login\.abcxyz\.privatelink\.snowflakecomputing\.com\//,
  );
});

const tutorial: {
  name: string;
  method?: string;
  path: string;
  headers?: Record<string, string>;
  body?: string;
  status: number;
  text: RegExp;
}[] = [
  { name: "readiness", path: "/healthcheck", status: 200, text: /^I'm ready!$/ },
  {
    name: "echo",
    method: "POST",
    path: "/echo",
    headers: { "content-type": "application/json" },
    body: '{"data":[[0,"hello"],[1,"x"]]}',
    status: 200,
    text: /^\{"data":\[\[0,"Bob said hello"\],\[1,"Bob said x"\]\]\}$/,
  },
  {
    name: "nothing to echo",
    method: "POST",
    path: "/echo",
    headers: { "content-type": "application/json" },
    body: "{}",
    status: 200,
    text: /^\{\}$/,
  },
  { name: "the form", path: "/ui?x=1", status: 200, text: /<form action="\/ui" method="post">/ },
  {
    name: "the form, sent",
    method: "POST",
    path: "/ui",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: "input=%3Cb%3E",
    status: 200,
    text: /<p>Bob said &#60;b&#62;<\/p>/,
  },
  { name: "any other path", path: "/", status: 404, text: /Not Found/ },
];

for (const { name, path, status, text, headers, ...rest } of tutorial) {
  test(`runs the tutorial's service: ${name}`, async (t) => {
    const { emulator, send } = await startFor(t);
    const answer = await send(`https://${HOST}${path}`, {
      ...rest,
      headers: { ...headers, ...withToken(emulator.world.pat.secret) },
    });
    assert.equal(answer.status, status);
    assert.match(answer.body, text);
  });
}

test("the service sees the caller's name and not the token", async (t) => {
  const { emulator, send } = await startFor(t);
  const { world, journal } = emulator;
  await send(URL, {
    headers: {
      ...withToken(world.pat.secret),
      "Sf-Context-Current-User": "ADMIN",
      "Sf-Context-Current-Account": "X",
      cookie: "sfc-ss-ingress-auth-v1-1=a; mine=b",
      "x-own": "kept",
    },
  });
  const { headers } = journal.at(-1)?.forwarded ?? {};
  assert.deepEqual(headers, {
    host: HOST,
    connection: "keep-alive",
    "x-own": "kept",
    cookie: "mine=b",
    "sf-context-current-user": "CI_BOT",
  });

  await send(URL, {
    headers: { "x-sf-spcs-authorization": `Snowflake Token="${world.pat.secret}"`, authorization: "Bearer of-the-app" },
  });
  const second = journal.at(-1)?.forwarded?.headers;
  assert.equal(second?.authorization, "Bearer of-the-app");
  assert.equal(second?.["x-sf-spcs-authorization"], undefined);
});

const rejected: { name: string; change: (world: World) => string }[] = [
  { name: "an unknown token", change: () => "eyJhbGciOiJFUzI1NiJ9.e30.AAAA" },
  {
    name: "an expired PAT",
    change: ({ pat, now }) => {
      pat.expiresAt = now() - 1;
      return pat.secret;
    },
  },
  {
    name: "a revoked PAT",
    change: ({ user, pat }) => {
      user.pats.length = 0;
      return pat.secret;
    },
  },
  {
    name: "a disabled PAT",
    change: ({ pat }) => {
      pat.disabled = true;
      return pat.secret;
    },
  },
  {
    name: "a PAT restricted to a role that was revoked",
    change: ({ pat }) => {
      pat.roleRestriction = "TEST_ROLE";
      return pat.secret;
    },
  },
  {
    name: "a token for another host",
    change: (world) => exchanged(world, { host: "x9-acmeorg-dev-acct.snowflakecomputing.app" }),
  },
  { name: "an expired exchanged token", change: (world) => exchanged(world, { expiresAt: world.now() - 1 }) },
];

function exchanged(world: World, changes: { host?: string; expiresAt?: number }): string {
  const token = { user: world.user, role: "SVC_CALLER", host: HOST, expiresAt: world.now() + 60_000, ...changes };
  const made = createExchangedToken(token);
  world.exchangedTokens.push(made);
  return made.secret;
}

for (const { name, change } of rejected) {
  test(`rejects ${name}, by redirect or in JSON as the header used suggests`, async (t) => {
    const { emulator, send } = await startFor(t);
    const token = change(emulator.world);
    assert.equal((await send(URL, { headers: withToken(token) })).status, 302);
    const inOther = { headers: { "x-sf-spcs-authorization": `Snowflake Token="${token}"` } };
    const answer = await send(URL, inOther);
    assert.equal(answer.status, 401);
    assert.equal((JSON.parse(answer.body) as { responseType: string }).responseType, "ERROR_INVALID_TOKEN");
    emulator.world.answers.rejectedToken = { authorization: "json", "x-sf-spcs-authorization": "redirect" };
    assert.equal((await send(URL, { headers: withToken(token) })).status, 401);
    assert.equal((await send(URL, inOther)).status, 302);
  });
}

const gatewayReplies: { name: string; change: (world: World) => void; status: number; text: RegExp }[] = [
  {
    name: "an address outside the network policy",
    change: (world) => {
      world.clientIp = "198.51.100.1";
    },
    status: 401,
    text: /^\{"responseType":"ERROR_UNAUTHORIZED","requestId":"[0-9a-f-]{36}","detail":"Incoming request with IP\/Token 198\.51\.100\.1 is not allowed/,
  },
  {
    name: "a PAT without a network policy",
    change: ({ account }) => {
      account.networkPolicy = null;
    },
    status: 401,
    text: /Network policy is required\./,
  },
  {
    name: "a role without access",
    change: ({ user }) => {
      user.defaultRole = "NO_ACCESS";
    },
    status: 403,
    text: /^\{.*Access denied\. Insufficient privileges/,
  },
  {
    name: "a role without access, as a browser sees it",
    change: ({ user, answers }) => {
      user.defaultRole = null;
      answers.accessDenied = "html";
    },
    status: 403,
    text: /^<!DOCTYPE html>[\s\S]*Access denied\. Insufficient privileges/,
  },
  {
    name: "a service that is pending",
    change: ({ service }) => {
      service.status = "PENDING";
    },
    status: 503,
    text: /^\{"responseType":"ERROR".*"Service ECHO_SERVICE not reachable: no service hosts found\."\}$/,
  },
  { name: "no service hosts", change: set("no-service-hosts"), status: 503, text: /no service hosts found/ },
  {
    name: "Envoy without an upstream",
    change: set("envoy-503"),
    status: 503,
    text: /^upstream connect error or disconnect\/reset before headers/,
  },
  {
    name: "Envoy after its idle timeout",
    change: set("upstream-timeout"),
    status: 504,
    text: /^upstream request timeout$/,
  },
  { name: "a resolution without rows", change: set("empty-data"), status: 500, text: /empty data/ },
];

function set(mode: World["endpoint"]["gateway"]): (world: World) => void {
  return ({ endpoint }) => {
    endpoint.gateway = mode;
  };
}

for (const { name, change, status, text } of gatewayReplies) {
  test(`answers in place of the service: ${name}`, async (t) => {
    const { emulator, send } = await startFor(t);
    change(emulator.world);
    const answer = await send(URL, { headers: withToken(emulator.world.pat.secret) });
    assert.equal(answer.status, status);
    assert.match(answer.body, text);
    assert.equal(answer.headers["server"], "_");
  });
}

test("rewrites the service's answer", async (t) => {
  const { emulator, send } = await startFor(t);
  emulator.world.endpoint.app = (_request, response) => {
    response.setHeader("set-cookie", "own=1");
    response.writeHead(201, { Server: "mine", "X-Powered-By": "mine", "X-Frame-Options": "ALLOWALL", ETag: '"1"' });
    response.end("made");
  };
  const { status, headers, body } = await send(URL, { headers: withToken(emulator.world.pat.secret) });
  assert.deepEqual([status, body], [201, "made"]);
  assert.equal(headers["server"], "_");
  assert.equal(headers["x-powered-by"], undefined);
  assert.equal(headers["x-frame-options"], "DENY");
  assert.equal(headers["etag"], '"1"');
  assert.equal(headers["set-cookie"]?.[0], "own=1");
  assert.match(String(headers["set-cookie"]?.[1]), /^sfc-ss-/);
});

const executables: { name: string; app: RequestListener }[] = [
  {
    name: "in pieces",
    app: (_request, response) => {
      response.writeHead(200, { "content-type": "application/x-sh", "content-length": 6 });
      response.write("echo");
      response.end(" 1");
    },
  },
  {
    name: "at once",
    app: (_request, response) => response.setHeader("content-type", "application/x-sh").end("echo 1"),
  },
];

for (const { name, app } of executables) {
  test(`refuses to pass on an executable sent ${name}`, async (t) => {
    const { emulator, send } = await startFor(t);
    emulator.world.endpoint.app = app;
    const answer = await send(URL, { headers: withToken(emulator.world.pat.secret) });
    assert.deepEqual([answer.status, answer.body], [403, ""]);
  });
}

test("cuts off a service that is silent, before and in the middle of its answer", async (t) => {
  const { emulator, send } = await startFor(t);
  const { world } = emulator;
  const headers = withToken(world.pat.secret);
  world.idleTimeout = 50;
  world.endpoint.app = () => undefined;
  assert.deepEqual((await send(URL, { headers })).body, "upstream request timeout");
  world.endpoint.app = (_request, response) => void response.writeHead(200, { "content-length": 10 }).write("half");
  await assert.rejects(send(URL, { headers }), { code: "UND_ERR_SOCKET" });
});

test("lets an app do anything with the connection", async (t) => {
  const { emulator, send } = await startFor(t);
  const { world } = emulator;
  const headers = withToken(world.pat.secret);
  world.endpoint.app = (request) => resetConnection(request);
  await assert.rejects(send(URL, { headers }), { code: "ECONNRESET" });
  world.endpoint.app = (request) => request.socket.end("HTTP/1.1 twohundred\r\nX: 1\r\n\r\n");
  await assert.rejects(send(URL, { headers }));
});

test("does not forward TRACE", async (t) => {
  const { emulator, send } = await startFor(t);
  emulator.world.endpoint.app = () => assert.fail("reached the service");
  const answer = await send(URL, { method: "TRACE", headers: withToken(emulator.world.pat.secret) });
  assert.equal(answer.status, 405);
});
