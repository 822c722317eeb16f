import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { gzipSync } from "node:zlib";
import { says } from "./answers.ts";
import { host, startScene } from "./scenario.ts";

describe("the output body", () => {
  for (const [name, text, limit, expected] of [
    ["is whole up to the limit", "x".repeat(1024), "1KB", "x".repeat(1024)],
    ["is cut over it", "x".repeat(1025), "1KB", "x".repeat(1024)],
    ["is cut between characters of two bytes", `x${"ö".repeat(600)}`, "1KB", `x${"ö".repeat(511)}`],
    ["is cut between characters of three bytes", "€".repeat(400), "1KB", "€".repeat(341)],
    ["is cut between characters of four bytes", `x${"👋".repeat(300)}`, "1KB", `x${"👋".repeat(255)}`],
    ["is empty with a limit of zero", "abc", "0B", ""],
    ["keeps white space and empty lines", "\n\n a \r\n\r\n b\n", "1KB", "\n\n a \r\n\r\n b\n"],
  ] as const) {
    it(name, async (t) => {
      const { run, pat, world } = await startScene(t);
      world.endpoint.app = says(200, text);
      const step = await run({ inputs: { ...pat, "body-limit": limit } });
      assert.equal(step.outputs["body"], expected);
      assert.equal(step.outputs["body-truncated"], String(text !== expected));
      assert.equal(step.outputs["healthy"], "true");
    });
  }

  it("is decompressed", async (t) => {
    const { run, pat, world } = await startScene(t);
    world.endpoint.app = says(200, gzipSync("I'm ready!"), { "content-encoding": "gzip" });
    const step = await run({ inputs: { ...pat, expect: `body == "I'm ready!"` } });
    assert.equal(step.outputs["body"], "I'm ready!");
    assert.equal(step.outputs["healthy"], "true");
  });

  it("is read in the charset the service declares", async (t) => {
    const { run, pat, world } = await startScene(t);
    world.endpoint.app = says(200, Buffer.from("größer", "latin1"), {
      "content-type": "text/plain; charset=iso-8859-1",
    });
    const step = await run({ inputs: pat });
    assert.equal(step.outputs["body"], "größer");
  });
});

describe("the other outputs", () => {
  it("headers has names in lower case, and arrays where one was repeated", async (t) => {
    const { run, pat, world } = await startScene(t);
    // As long as cookies can be: an excerpt of one would show.
    const long = ["a".repeat(6000), "b".repeat(6000)];
    world.endpoint.app = says(200, "ok", { "X-One": "1", "X-Two": long });
    const step = await run({ inputs: pat });
    const headers = JSON.parse(step.outputs["headers"] ?? "") as Record<string, unknown>;
    assert.equal(headers["x-one"], "1");
    assert.deepEqual(headers["x-two"], long);
    assert.equal(headers["content-type"], "text/plain; charset=utf-8");
  });

  it("results is one object a check, with every condition and what was found", async (t) => {
    const { run, pat } = await startScene(t);
    const step = await run({ inputs: { ...pat, path: "/healthcheck", expect: 'status == 200\nbody contains "no"' } });
    const [result, ...others] = JSON.parse(step.outputs["results"] ?? "") as Record<string, unknown>[];
    assert.deepEqual(others, []);
    assert.ok(typeof result?.["duration-ms"] === "number");
    const { "duration-ms": _duration, ...rest } = result;
    assert.deepEqual(rest, {
      name: "GET /healthcheck",
      url: `https://${host}/healthcheck`,
      healthy: false,
      status: 200,
      attempts: 1,
      failure: "expectation-failed",
      "fault-of": "service",
      paused: false,
      cause: `The service answered 200, but 1 of 2 conditions did not hold.\nbody contains "no": it was "I'm ready!"`,
      remedy: "If this answer is right, say so in expect; else the service's own log tells why it answers like this.",
      conditions: [
        { condition: "status == 200", actual: "200", met: true },
        { condition: 'body contains "no"', actual: '"I\'m ready!"', met: false },
      ],
    });
  });

  it("timings names the phases, and the sign-in where there was one", async (t) => {
    const { run, pat, keyPair } = await startScene(t);
    const phases = async (inputs: Readonly<Record<string, string>>) =>
      JSON.parse((await run({ inputs })).outputs["timings"] ?? "") as Record<string, number>;
    assert.equal((await phases(pat))["sign-in"], undefined);
    const withKey = await phases(keyPair);
    assert.ok("sign-in" in withKey, JSON.stringify(withKey));
    assert.ok(
      Object.values(withKey).every((ms) => Number.isInteger(ms) && ms >= 0),
      JSON.stringify(withKey),
    );
  });
});

describe("fail-on-unhealthy: false", () => {
  const lenient = { "fail-on-unhealthy": "false" };

  it("leaves an unhealthy endpoint green, with a warning", async (t) => {
    const { run, pat } = await startScene(t);
    const step = await run({ inputs: { ...pat, ...lenient, path: "/nope" } });
    assert.equal(step.outcome, "success");
    assert.deepEqual(
      step.annotations.map(({ level, title }) => `${level}: ${title}`),
      ["warning: Snowflake Endpoint: expectation-failed"],
    );
    const { healthy, failure, status } = step.outputs;
    assert.deepEqual({ healthy, failure, status }, { healthy: "false", failure: "expectation-failed", status: "404" });
  });

  it("fails for wrong inputs all the same", async (t) => {
    const { run, pat } = await startScene(t);
    const step = await run({ inputs: { ...pat, ...lenient, timeout: "30" } });
    assert.equal(step.outcome, "failure");
  });

  it("fails for a refused key pair all the same", async (t) => {
    const { run, keyPair, world } = await startScene(t);
    world.user.publicKeys.length = 0;
    const step = await run({ inputs: { ...keyPair, ...lenient } });
    assert.equal(step.outcome, "failure");
  });

  for (const form of ["redirect", "json"] as const) {
    it(`fails for a refused PAT all the same (${form})`, async (t) => {
      const { run, pat, world } = await startScene(t);
      world.pat.expiresAt = 0;
      world.answers.rejectedToken.authorization = form;
      const step = await run({ inputs: { ...pat, ...lenient } });
      assert.equal(step.outcome, "failure");
    });
  }
});

describe("summary", () => {
  for (const [name, change, heading] of [
    [
      "an endpoint that is not healthy",
      { path: "/nope" },
      `<h3>❌ Endpoint <code>${host}</code> is not healthy: <code>GET /nope</code></h3>`,
    ],
    ["inputs that cannot be used", { timeout: "30" }, "<h3>❌ Snowflake endpoint could not be checked</h3>"],
    [
      "a sign-in that is refused",
      { role: "NO_SUCH_ROLE" },
      `<h3>❌ Endpoint <code>${host}</code> could not be checked</h3>`,
    ],
  ] as const) {
    it(`has its own heading for ${name}`, async (t) => {
      const { run, keyPair } = await startScene(t);
      const step = await run({ inputs: { ...keyPair, ...change } });
      assert.ok(step.summary.startsWith(heading), step.summary);
    });
  }

  it("results has every check, also where none was sent", async (t) => {
    const { run, keyPair } = await startScene(t);
    const step = await run({ inputs: { ...keyPair, role: "NO_SUCH_ROLE", checks: "- path: /a\n- name: two" } });
    const results = JSON.parse(step.outputs["results"] ?? "") as Record<string, unknown>[];
    assert.deepEqual(
      results.map(({ name, healthy, failure }) => ({ name, healthy, failure })),
      ["GET /a", "two"].map((name) => ({ name, healthy: false, failure: "role-refused" })),
    );
  });

  it("false writes none", async (t) => {
    const { run, pat } = await startScene(t);
    assert.equal((await run({ inputs: { ...pat, summary: "false" } })).summary, "");
    assert.equal((await run({ inputs: { ...pat, summary: "false", path: "/nope" } })).summary, "");
  });
});
