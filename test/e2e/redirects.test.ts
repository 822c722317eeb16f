import assert from "node:assert/strict";
import type { IncomingMessage, RequestListener } from "node:http";
import { describe, it } from "node:test";
import { createEndpoint } from "../emulator/world/service.ts";
import { annotation, host, startScene } from "./scenario.ts";

/** Redirects from the path to the location, with the status; everything else is answered with what was asked. */
function redirecting(routes: Readonly<Record<string, readonly [status: number, location: string]>>): RequestListener {
  return (request, response) => {
    const route = routes[request.url ?? ""];
    if (route !== undefined) return response.writeHead(route[0], { location: route[1] }).end("moved");
    return void read(request).then((body) => response.end(`${request.method} ${request.url} ${body}`));
  };
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

describe("redirects of the app", () => {
  it("are followed within its origin, with the token, and logged", async (t) => {
    const { run, pat, world, requests } = await startScene(t);
    world.endpoint.app = redirecting({ "/a": [302, "b?x=1#top"], "/b?x=1": [307, `https://${host}/c`] });
    const step = await run({ inputs: { ...pat, path: "/a", "max-redirects": "2", headers: "X-Key: k" } });
    assert.deepEqual([step.outcome, step.outputs["status"], step.outputs["body"]], ["success", "200", "GET /c "]);
    assert.deepEqual(
      requests().map(({ path, headers }) => [path, headers["x-key"], headers.authorization !== undefined]),
      [
        ["/a", "k", true],
        ["/b?x=1", "k", true],
        ["/c", "k", true],
      ],
    );
    assert.match(
      step.log,
      new RegExp(
        `^ {2}redirected: 302 to GET https://${host}/b\\?x=1\n {2}redirected: 307 to GET https://${host}/c$`,
        "m",
      ),
    );
    assert.match(step.summary, /Redirected: 302 to <code>/);
    assert.equal(step.outputs["url"], `https://${host}/a`);
  });

  const methods: readonly (readonly [status: number, method: string, becomes: string])[] = [
    [301, "POST", "GET /to "],
    [302, "POST", "GET /to "],
    [303, "POST", "GET /to "],
    [303, "PUT", "GET /to "],
    [301, "PUT", "PUT /to text"],
    [302, "PATCH", "PATCH /to text"],
    [307, "POST", "POST /to text"],
    [308, "POST", "POST /to text"],
  ];
  for (const [status, method, becomes] of methods) {
    it(`of a ${method} with ${status} ask ${becomes.slice(0, -1)}`, async (t) => {
      const { run, pat, world, requests } = await startScene(t);
      world.endpoint.app = redirecting({ "/from": [status, "/to"] });
      const inputs = { ...pat, path: "/from", method, body: "text", headers: "Content-Type: text/plain" };
      const step = await run({ inputs: { ...inputs, "max-redirects": "1" } });
      assert.equal(step.outputs["body"], becomes);
      const last = requests().at(-1);
      assert.equal(last?.headers["content-type"], becomes.startsWith("GET") ? undefined : "text/plain");
    });
  }

  it("of a HEAD with 303 stay a HEAD", async (t) => {
    const { run, pat, world, requests } = await startScene(t);
    world.endpoint.app = redirecting({ "/from": [303, "/to"] });
    const step = await run({ inputs: { ...pat, path: "/from", method: "HEAD", "max-redirects": "1" } });
    assert.equal(step.outcome, "success");
    assert.deepEqual(
      requests().map(({ method }) => method),
      ["HEAD", "HEAD"],
    );
  });

  it("count in the timings, and timeout bounds all of them", async (t) => {
    const { run, pat, world } = await startScene(t);
    world.endpoint.app = (request, response) => {
      const next = Number(request.url?.slice(1)) + 1;
      setTimeout(() => response.writeHead(302, { location: `/${next}` }).end(), 150);
    };
    const step = await run({ inputs: { ...pat, path: "/0", "max-redirects": "20", timeout: "1s" } });
    assert.equal(step.outputs["failure"], "timeout");
    const spent = Number(step.outputs["duration-ms"]);
    assert.ok(spent >= 900, `${spent}`);
  });
});

describe("redirects that are not followed", () => {
  const other = "othr12a-acmeorg-dev-acct.snowflakecomputing.app";
  const cases: readonly (readonly [what: string, location: string, says: RegExp])[] = [
    [
      "to another host",
      `https://${other}/x`,
      /redirects \/from to https:\/\/othr12a\S+\/x, and another origin is never followed to/,
    ],
    ["to another host without a scheme", `//${other}/x`, /another origin is never followed to/],
    ["to another port", `https://${host}:8443/x`, /another origin is never followed to/],
    ["to plain http", `http://${host}/x`, /another origin is never followed to/],
    [
      "with a user and password",
      `https://u:p@${host}/x`,
      /to https:\/\/\*\*\*@\S+\/x, and another origin is never followed to/,
    ],
    ["in a circle", "/from", /redirects \/from to \/from, and that would be a redirect loop/],
    [
      "more often than max-redirects",
      "/1",
      /max-redirects: 3 allows\.\nWhat to do: Probe the path it redirects to, or raise max-redirects\. If this redirect is right/,
    ],
  ];
  for (const [what, location, says] of cases) {
    it(what, async (t) => {
      const { run, pat, world, requests } = await startScene(t);
      world.service.endpoints.push(createEndpoint({ name: "other", host: other }));
      const chain = { "/1": [302, "/2"], "/2": [302, "/3"], "/3": [302, "/4"] } as const;
      world.endpoint.app = redirecting({ "/from": [302, location], ...chain });
      const step = await run({ inputs: { ...pat, path: "/from", "max-redirects": "3", headers: "X-Api-Key: k" } });
      assert.match(annotation(step, "expectation-failed"), says);
      assert.equal(step.outputs["status"], "302");
      assert.deepEqual(
        requests().filter((request) => request.host !== host),
        [],
      );
    });
  }

  it("to Snowflake's sign-in", async (t) => {
    const { run, pat, world, requests } = await startScene(t);
    world.pat.expiresAt = Date.now() - 1;
    const step = await run({ inputs: { ...pat, "max-redirects": "20", expect: "status in 200-399" } });
    assert.equal(step.outputs["failure"], "sign-in-required");
    assert.equal(requests().length, 1);
  });

  it("to a sign-in on the host itself, after one of the app's own", async (t) => {
    const { run, pat, world, requests } = await startScene(t);
    world.endpoint.app = redirecting({ "/from": [302, "/sfc-oauth-begin?state=1"] });
    const step = await run({ inputs: { ...pat, path: "/from", "max-redirects": "20", expect: "status in 200-399" } });
    assert.equal(step.outputs["failure"], "sign-in-required");
    assert.equal(requests().length, 1);
  });

  it("to a login of the app's own, under a path that Snowflake uses too, which expect may want", async (t) => {
    const { run, pat, world } = await startScene(t);
    world.endpoint.app = redirecting({ "/": [302, "https://gitlab.example/oauth/authorize?client_id=x"] });
    const step = await run({ inputs: { ...pat, expect: "status == 302" } });
    assert.equal(step.outputs["healthy"], "true", step.log);
  });

  it("unless expect wants just them", async (t) => {
    const { run, pat, world } = await startScene(t);
    world.endpoint.app = redirecting({ "/from": [302, `https://${other}/x`] });
    const expect = `status == 302\nheader location == "https://${other}/x"`;
    assert.equal((await run({ inputs: { ...pat, path: "/from", "max-redirects": "3", expect } })).outcome, "success");
  });
});
