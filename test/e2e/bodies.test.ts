import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import type { RequestListener } from "node:http";
import { describe, it } from "node:test";
import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from "node:zlib";
import type { ActionRun } from "../runner/run-action.ts";
import { annotation, startScene } from "./scenario.ts";

const everyByte = Buffer.from(Array.from({ length: 512 }, (_, index) => index % 256));

describe("response-file", () => {
  it("holds the body byte for byte, in folders it made", async (t) => {
    const { run, pat, world } = await startScene(t);
    world.endpoint.app = (_request, response) =>
      response.writeHead(200, { "content-type": "application/octet-stream" }).end(everyByte);
    const step = await run({ inputs: { ...pat, "response-file": "made/here/body.bin" } });
    assert.deepEqual(step.workspace("made/here/body.bin"), everyByte);
    assert.match(step.outputs["response-file"] ?? "", /^\/.*\/made\/here\/body\.bin$/);
  });

  it("replaces a file that was there", async (t) => {
    const { run, pat, world } = await startScene(t);
    world.endpoint.app = (_request, response) => response.end("new");
    const step = await run({ inputs: { ...pat, "response-file": "body" }, files: { body: "old and longer" } });
    assert.equal(step.workspace("body")?.toString(), "new");
  });

  it("holds an unhealthy answer too, of the check that the outputs describe", async (t) => {
    const { run, pat, world } = await startScene(t);
    world.endpoint.app = (request, response) => response.writeHead(request.url === "/b" ? 500 : 200).end(request.url);
    const step = await run({
      inputs: { ...pat, checks: "- path: /a\n- path: /b\n- path: /c", "response-file": "body" },
    });
    assert.equal(step.workspace("body")?.toString(), "/b");
    assert.equal(step.outputs["body"], "/b");
  });

  it("is not touched where there was no answer", async (t) => {
    const { run, pat, world } = await startScene(t);
    world.endpoint.app = (request) => request.socket.destroy();
    const step = await run({ inputs: { ...pat, "response-file": "body" }, files: { body: "old" } });
    assert.equal(step.workspace("body")?.toString(), "old");
    assert.equal(step.outputs["response-file"], "");
  });

  it("that cannot be written fails the step, and the outputs are still set", async (t) => {
    const { run, pat } = await startScene(t);
    const step = await run({
      inputs: { ...pat, path: "/healthcheck", "response-file": "taken/body", "fail-on-unhealthy": "false" },
      files: { taken: "a file where a folder should be" },
    });
    assert.match(
      annotation(step, "input-invalid"),
      /could not be written to response-file, taken\/body \((EEXIST|ENOTDIR)\)/,
    );
    assert.deepEqual([step.exitCode, step.outputs["status"], step.outputs["healthy"]], [1, "200", "false"]);
  });

  it("that cannot be written does not hide what is wrong with the endpoint", async (t) => {
    const { run, pat } = await startScene(t);
    const step = await run({ inputs: { ...pat, path: "/nope", "response-file": "taken/body" }, files: { taken: "" } });
    const message = annotation(step, "expectation-failed");
    assert.match(message, /^expectation-failed: The service answered 404, but the condition did not hold\./);
    assert.match(message, /\n {2}- The body could not be written to response-file, taken\/body /);
  });
});

describe("the output body", () => {
  const cases: readonly (readonly [what: string, type: string, bytes: Buffer, text: string])[] = [
    ["in UTF-8", "text/plain; charset=utf-8", Buffer.from("größer 🎉"), "größer 🎉"],
    ["in UTF-16 with a byte order mark", "text/plain", Buffer.from("\ufeffgrößer", "utf16le"), "größer"],
    ["in an unknown charset", "text/plain; charset=klingon-8", Buffer.from("ready"), "ready"],
    ["of bytes that are not text", "text/plain", Buffer.from([0x61, 0xff, 0x62]), "a\ufffdb"],
  ];
  for (const [what, type, bytes, text] of cases) {
    it(what, async (t) => {
      const { run, pat, world } = await startScene(t);
      world.endpoint.app = (_request, response) => response.writeHead(200, { "content-type": type }).end(bytes);
      const step = await run({ inputs: pat });
      assert.deepEqual(
        [step.outcome, step.outputs["body"], step.outputs["body-truncated"]],
        ["success", text, "false"],
      );
    });
  }

  const bodiless: readonly (readonly [
    what: string,
    inputs: Record<string, string>,
    status: number,
    headers: Record<string, string>,
  ])[] = [
    ["an empty 200", {}, 200, {}],
    ["an empty 200 with Content-Encoding: gzip", {}, 200, { "content-encoding": "gzip", "content-length": "0" }],
    ["204", {}, 204, {}],
    ["304", { expect: "status == 304" }, 304, { "content-encoding": "gzip" }],
    [
      "HEAD, whatever length it announces",
      { method: "HEAD" },
      200,
      { "content-length": "1000", "content-encoding": "br" },
    ],
  ];
  for (const [what, inputs, status, headers] of bodiless) {
    it(`is empty for ${what}`, async (t) => {
      const { run, pat, world } = await startScene(t);
      world.endpoint.app = (_request, response) => response.writeHead(status, headers).end();
      const step = await run({ inputs: { ...pat, ...inputs, "response-file": "body" } });
      assert.deepEqual([step.outcome, step.outputs["status"], step.outputs["body"]], ["success", String(status), ""]);
      assert.equal(step.workspace("body")?.byteLength, 0);
    });
  }
});

describe("a compressed body", () => {
  const text = Buffer.from("I'm ready! ".repeat(20));
  const noise = randomBytes(70_000);
  const encodings: readonly (readonly [encoding: string, compress: (data: Buffer) => Buffer])[] = [
    ["gzip", gzipSync],
    ["x-gzip", gzipSync],
    ["GZIP", gzipSync],
    ["deflate", deflateSync],
    ["deflate", deflateRawSync],
    ["br", brotliCompressSync],
    ["zstd", zstdCompressSync],
    ["identity", (data) => data],
    ["deflate, gzip", (data) => gzipSync(deflateSync(data))],
  ];
  /** Answers `/0` in the first encoding, `/1` in the second. */
  const each =
    (bodies: readonly (readonly [encoding: string, body: Buffer])[]): RequestListener =>
    ({ url = "" }, response) => {
      const [encoding = "", body] = bodies[Number(url.slice(1))] ?? [];
      response.writeHead(200, { "content-encoding": encoding }).end(body);
    };
  const checksOf = (bodies: readonly unknown[]) => bodies.map((_, index) => `- path: /${index}`).join("\n");
  const failures = ({ outputs }: ActionRun) =>
    (JSON.parse(outputs["results"] ?? "[]") as { readonly failure: string }[]).map(({ failure }) => failure);

  for (const [what, bytes, expect] of [
    ["text", text, 'body contains "ready"'],
    ["noise", noise, "size == 70000B"],
  ] as const) {
    it(`of ${what} is read, in ${encodings.map(([encoding]) => encoding).join(" and ")}`, async (t) => {
      const { run, pat, world } = await startScene(t);
      const bodies = encodings.map(([encoding, compress]) => [encoding, compress(bytes)] as const);
      world.endpoint.app = each(bodies);
      const step = await run({ inputs: { ...pat, expect, checks: checksOf(bodies) } });
      assert.equal(step.outcome, "success", step.log);
      assert.deepEqual(
        failures(step),
        encodings.map(() => ""),
      );
    });
  }

  it("that is cut short is lost, whatever it is in", async (t) => {
    const { run, pat, world } = await startScene(t);
    const bodies = encodings
      .filter(([encoding]) => encoding !== "identity")
      .map(([encoding, compress]) => [encoding, compress(noise).subarray(0, -9)] as const);
    world.endpoint.app = each(bodies);
    const step = await run({ inputs: { ...pat, checks: checksOf(bodies) } });
    assert.equal(step.exitCode, 1);
    assert.deepEqual(
      failures(step),
      bodies.map(() => "connection-lost"),
    );
  });

  it("that swells beyond download-limit is too large, whatever it is in, and takes no memory", async (t) => {
    const { run, pat, world } = await startScene(t);
    const zeros = Buffer.alloc(200 * 1024 ** 2);
    // At their usual quality, compressing takes longer than everything else in this file.
    const quick = { level: 1, params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };
    const bombs = [
      ["gzip", gzipSync(zeros, quick)],
      ["deflate", deflateRawSync(zeros, quick)],
      ["br", brotliCompressSync(zeros, quick)],
      ["zstd", zstdCompressSync(zeros)],
    ] as const;
    for (const [encoding, bomb] of bombs) assert.ok(bomb.byteLength < 1024 ** 2, encoding);
    world.endpoint.app = each(bombs);
    const step = await run({
      inputs: { ...pat, "download-limit": "1MB", checks: checksOf(bombs) },
      env: { NODE_OPTIONS: "--max-old-space-size=100" },
    });
    assert.equal(step.exitCode, 1);
    assert.deepEqual(
      failures(step),
      bombs.map(() => "response-too-large"),
    );
  });

  it("in an encoding that was not asked for is lost, and not judged", async (t) => {
    const { run, pat, world } = await startScene(t);
    world.endpoint.app = (_request, response) => response.writeHead(200, { "content-encoding": "rot13" }).end("reebe");
    const step = await run({ inputs: { ...pat, expect: 'body not contains "error"' } });
    assert.match(annotation(step, "connection-lost"), /The body is in an encoding that nobody asked for: rot13\./);
  });

  it("that is not gzip although it says so is lost", async (t) => {
    const { run, pat, world } = await startScene(t);
    world.endpoint.app = (_request, response) => response.writeHead(200, { "content-encoding": "gzip" }).end("ready");
    const step = await run({ inputs: pat });
    assert.match(annotation(step, "connection-lost"), /it is not valid gzip/);
  });
});

describe("download-limit", () => {
  it("ends an endless body early", async (t) => {
    const { run, pat, world } = await startScene(t);
    world.endpoint.app = (_request, response) => {
      const chunk = Buffer.alloc(65_536, "a");
      const pour = () => {
        while (response.writable && response.write(chunk));
      };
      response.on("drain", pour);
      pour();
    };
    const step = await run({ inputs: { ...pat, "download-limit": "256KB" } });
    assert.deepEqual([step.exitCode, step.outputs["failure"]], [1, "response-too-large"]);
  });

  it("allows a body of exactly that size", async (t) => {
    const { run, pat, world } = await startScene(t);
    world.endpoint.app = (_request, response) => response.end(Buffer.alloc(1024, "a"));
    assert.equal((await run({ inputs: { ...pat, "download-limit": "1KB" } })).outcome, "success");
    assert.equal(
      (await run({ inputs: { ...pat, "download-limit": "1023B" } })).outputs["failure"],
      "response-too-large",
    );
  });
});
