import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { host, startScene } from "./scenario.ts";

const requests = [
  {
    name: "GET /healthcheck",
    inputs: { path: "/healthcheck", expect: `status == 200\nbody == "I'm ready!"` },
    body: /^I'm ready!$/,
  },
  {
    name: "POST /echo, JSON",
    inputs: {
      path: "/echo",
      headers: "Content-Type: application/json",
      body: '{"data": [[0, "hello"], [1, "wörld"]]}',
      expect: 'json $.data[1][1] == "Bob said wörld"',
    },
    body: /^\{"data":\[\[0,"Bob said hello"\],\[1,"Bob said wörld"\]\]\}$/,
  },
  {
    name: "GET /ui",
    inputs: { path: "/ui", expect: 'body contains "<form"' },
    body: /<form action="\/ui" method="post">/,
  },
  {
    name: "POST /ui, a form",
    inputs: { path: "/ui", headers: "Content-Type: application/x-www-form-urlencoded", body: "input=hello+there" },
    body: /Bob said hello there/,
  },
] as const;

for (const credential of ["pat", "keyPair"] as const) {
  describe(`with a ${credential === "pat" ? "programmatic access token" : "key pair"}`, () => {
    for (const { name, inputs, body } of requests) {
      it(name, async (t) => {
        const scene = await startScene(t);
        const step = await scene.run({ inputs: { ...scene[credential], ...inputs } });

        assert.equal(step.exitCode, 0, step.log);
        assert.deepEqual(step.annotations, []);
        const { status, healthy, failure, attempts, url } = step.outputs;
        assert.deepEqual(
          { status, healthy, failure, attempts, url },
          { status: "200", healthy: "true", failure: "", attempts: "1", url: `https://${host}${inputs.path}` },
        );
        assert.match(step.outputs["body"] ?? "", body);
        assert.equal(step.outputs["body-truncated"], "false");
        assert.match(step.outputs["duration-ms"] ?? "", /^\d+$/);
        assert.match(step.summary, /✅/);
      });
    }
  });
}

describe("the way to the endpoint", () => {
  it("with a PAT is one request, which carries the token as it is", async (t) => {
    const { run, pat, world, requests } = await startScene(t);
    await run({ inputs: { ...pat, path: "/healthcheck" } });
    const [request, ...others] = requests();
    assert.deepEqual(others, []);
    assert.equal(request?.headers.authorization, `Snowflake Token="${world.pat.secret}"`);
  });

  it("with a key pair is a token exchange, then a request with the token from it", async (t) => {
    const { run, keyPair, world, requests } = await startScene(t);
    await run({ inputs: { ...keyPair, path: "/healthcheck", role: "SVC_CALLER" } });
    const [exchange, request, ...others] = requests();
    assert.deepEqual(others, []);
    assert.equal(
      `${exchange?.method} ${exchange?.host}${exchange?.path}`,
      "POST acmeorg-dev-acct.snowflakecomputing.com/oauth/token",
    );
    assert.equal(exchange?.headers["content-type"], "application/x-www-form-urlencoded");
    assert.equal(exchange?.headers.authorization, undefined);
    const form = new URLSearchParams(exchange?.body);
    assert.deepEqual([...form.keys()].sort(), ["assertion", "grant_type", "scope"]);
    assert.equal(form.get("scope"), `session:role:SVC_CALLER ${host}`);
    assert.equal(request?.headers.authorization, `Snowflake Token="${world.exchangedTokens[0]?.secret}"`);
  });

  it("gives the proxy no secret", async (t) => {
    const { run, keyPair, emulator } = await startScene(t);
    await run({ inputs: keyPair });
    const tunnels = emulator.journal.filter(({ method }) => method === "CONNECT");
    assert.deepEqual(
      tunnels.map(({ path }) => path),
      ["acmeorg-dev-acct.snowflakecomputing.com:443", `${host}:443`],
    );
    for (const { headers } of tunnels)
      assert.deepEqual(
        Object.keys(headers).filter((name) => /authorization/.test(name)),
        [],
      );
  });

  for (const [role, taken] of [
    ["deployBot", "deployBot"],
    ["SVC_CALLER", "SVC_CALLER"],
    ["", "SVC_CALLER"],
  ] as const) {
    it(`keeps the case of the role: ${role === "" ? "none, so the user's default" : role}`, async (t) => {
      const { run, keyPair, requests } = await startScene(t);
      const step = await run({ inputs: { ...keyPair, role, path: "/healthcheck" } });
      assert.equal(step.outputs["healthy"], "true");
      assert.equal(requests().at(-1)?.forwarded?.role, taken);
    });
  }

  it("prints the fingerprint that DESC USER shows", async (t) => {
    const { run, keyPair, world } = await startScene(t);
    const { log } = await run({ inputs: keyPair });
    assert.ok(log.includes(world.key.fingerprint), log);
  });
});
