import assert from "node:assert/strict";
import { once } from "node:events";
import type { IncomingMessage, RequestListener } from "node:http";
import { describe, it } from "node:test";
import { host, startScene } from "./scenario.ts";

/** An app that records what it received. */
function recorder(): {
  readonly app: RequestListener;
  readonly received: { method: string; url: string; body: Buffer }[];
} {
  const received: { method: string; url: string; body: Buffer }[] = [];
  const app: RequestListener = (request, response) => {
    void readAll(request).then((body) => {
      received.push({ method: request.method ?? "", url: request.url ?? "", body });
      response.end("ok");
    });
  };
  return { app, received };
}

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  await once(request, "end");
  return Buffer.concat(chunks);
}

describe("the headers", () => {
  it("of the app's own login leave Snowflake's token to X-SF-SPCS-Authorization", async (t) => {
    const { run, pat, world, requests } = await startScene(t);
    const headers = "Authorization: Bearer app-token-7Hq2\nX-Request-Id: probe-1";
    const step = await run({ inputs: { ...pat, path: "/healthcheck", headers }, canaries: ["app-token-7Hq2"] });

    assert.equal(step.outputs["healthy"], "true", step.log);
    const [request] = requests();
    assert.equal(request?.headers["x-sf-spcs-authorization"], `Snowflake Token="${world.pat.secret}"`);
    assert.equal(request?.forwarded?.headers.authorization, "Bearer app-token-7Hq2");
    assert.equal(request?.forwarded?.headers["x-request-id"], "probe-1");
    assert.equal(request?.forwarded?.headers["x-sf-spcs-authorization"], undefined);
    assert.ok(step.masks.includes("app-token-7Hq2"));
  });

  it("reach the app without Snowflake's token where it has no login of its own", async (t) => {
    const { run, pat, requests } = await startScene(t);
    await run({ inputs: { ...pat, path: "/healthcheck" } });
    assert.equal(requests()[0]?.forwarded?.headers.authorization, undefined);
  });

  for (const [name, headers, sent] of [
    ["name the action", "", /^snowflake-endpoint-action\/(unreleased|\d+\.\d+\.\d+)$/],
    ["name what the user says", "User-Agent: probe/7", /^probe\/7$/],
  ] as const) {
    it(name, async (t) => {
      const { run, pat, requests } = await startScene(t);
      await run({ inputs: { ...pat, headers } });
      assert.match(requests()[0]?.headers["user-agent"] ?? "", sent);
    });
  }
});

describe("the request", () => {
  it("goes to the path and query below those of ingress-url", async (t) => {
    const { run, pat, requests } = await startScene(t);
    const inputs = { ...pat, "ingress-url": `https://${host}/api/?a=1`, path: "/v1/health?b=2%203" };
    const step = await run({ inputs });
    assert.equal(requests()[0]?.path, "/api/v1/health?a=1&b=2%203");
    assert.equal(step.outputs["url"], `https://${host}/api/v1/health?a=1&b=2%203`);
  });

  for (const [name, inputs, method] of [
    ["GET", {}, "GET"],
    ["POST with a body", { body: "x" }, "POST"],
    ["the method asked for, in capitals", { method: "delete" }, "DELETE"],
    ["the method asked for, also with a body", { method: "PUT", body: "x" }, "PUT"],
    ["HEAD", { method: "HEAD" }, "HEAD"],
  ] as const) {
    it(`is ${name}`, async (t) => {
      const { run, pat, world } = await startScene(t);
      const { app, received } = recorder();
      world.endpoint.app = app;
      const step = await run({ inputs: { ...pat, ...inputs } });
      assert.equal(step.outputs["healthy"], "true", step.log);
      assert.deepEqual(
        received.map((request) => request.method),
        [method],
      );
    });
  }

  it("carries body-file byte for byte", async (t) => {
    const { run, pat, world } = await startScene(t);
    const { app, received } = recorder();
    world.endpoint.app = app;
    const bytes = Buffer.from(Array.from({ length: 70_000 }, (_, index) => index % 256));
    const step = await run({ inputs: { ...pat, "body-file": "folder/body.bin" }, files: { "folder/body.bin": bytes } });
    assert.equal(step.outputs["healthy"], "true", step.log);
    assert.ok(received[0]?.body.equals(bytes));
  });

  it("carries body byte for byte, the white space around it included", async (t) => {
    const { run, pat, world } = await startScene(t);
    const { app, received } = recorder();
    world.endpoint.app = app;
    const body = "\n  größer\r\n\t👋 %41 &amp; \n";
    await run({ inputs: { ...pat, body } });
    assert.equal(received[0]?.body.toString("utf8"), body);
  });

  for (const location of ["/elsewhere", `https://${host}/elsewhere`, "https://example.com/"]) {
    it(`follows no redirect: ${location}`, async (t) => {
      const { run, pat, world, emulator } = await startScene(t);
      world.endpoint.app = (_request, response) => response.writeHead(307, { location }).end();
      const step = await run({ inputs: { ...pat, expect: "status == 307" } });
      assert.equal(step.outputs["healthy"], "true", step.log);
      assert.deepEqual(
        emulator.journal.map(({ method, host: asked }) => `${method} ${asked}`),
        [`CONNECT ${host}`, `GET ${host}`],
      );
    });
  }
});
