import assert from "node:assert/strict";
import type { RequestListener } from "node:http";
import { describe, it } from "node:test";
import type { ActionRun } from "../runner/run-action.ts";
import { startScene, unhurried } from "./scenario.ts";

const stream: RequestListener = (_request, response) => {
  response.writeHead(200, { "content-type": "text/event-stream", "x-app": "hello" });
  response.write("data: 1\n\n");
};

const nothingBegan = ({ outputs }: ActionRun) => outputs["status"] === "";

describe("an event stream, which need not end", () => {
  it("is healthy as soon as its headers are, where nothing asks for more", async (t) => {
    const { run, pat, world } = await startScene(t);
    world.endpoint.app = stream;
    const expect = "status == 200\nheader content-type contains event-stream\ncertificate > 1d";
    const { outputs } = await run({ inputs: { ...pat, expect } });
    assert.deepEqual(
      [outputs["healthy"], outputs["status"], outputs["body"], outputs["body-truncated"]],
      ["true", "200", "", "false"],
    );
  });

  it("is timeout where something does, and keeps its status and headers", async (t) => {
    const { run, pat, world } = await startScene(t);
    world.endpoint.app = stream;
    const { outputs, log } = await unhurried(
      (seconds) => run({ inputs: { ...pat, expect: 'body contains "data"', timeout: `${seconds}s` } }),
      nothingBegan,
      [1, 8, 40],
    );
    assert.deepEqual([outputs["healthy"], outputs["failure"], outputs["status"]], ["false", "timeout", "200"]);
    assert.equal((JSON.parse(outputs["headers"] ?? "") as Record<string, string>)["x-app"], "hello");
    const [result] = JSON.parse(outputs["results"] ?? "") as { readonly status: number }[];
    assert.equal(result?.status, 200);
    assert.match(log, /answered: 200, but not to the end, .* \(timeout\)/);
  });
});

describe("an answer that broke off", () => {
  it("shows no cookie of the gateway's", async (t) => {
    const { run, pat, world } = await startScene(t);
    const session = "3c0ffee5e5510n1d";
    world.endpoint.app = (_request, response) =>
      response.writeHead(200, { "set-cookie": `sfc-ss-x=${session}`, "content-length": "9" }).end("begun");
    const { outputs } = await unhurried(
      (seconds) => run({ inputs: { ...pat, timeout: `${seconds}s` }, canaries: [session] }),
      nothingBegan,
      [1, 8, 40],
    );
    assert.equal(outputs["status"], "200");
    assert.match(outputs["headers"] ?? "", /sfc-ss-x=\*\*\*/);
  });
});
