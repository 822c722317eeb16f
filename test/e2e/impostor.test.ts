import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { bytes } from "./false-green/false-green-case.ts";
import { annotation, host, startScene } from "./scenario.ts";

const bare = (status: string) => `HTTP/1.1 ${status}\r\nContent-Length: 2\r\n\r\nok`;

describe("an answer without any header of the gateway", () => {
  it("is the service's, where the same request without a credential is sent to Snowflake's sign-in", async (t) => {
    const { run, pat, world, requests } = await startScene(t);
    bytes("HTTP/1.1 200 OK", "Content-Length: 2", "", "ok")(world);
    const inputs = { ...pat, path: "/echo?x=1", body: "text", headers: "X-App: a\nX-Api-Key: k-9f8e7d6c" };
    const step = await run({ inputs: { ...inputs, expect: 'status == 200\nbody == "ok"' } });
    assert.equal(step.outputs["healthy"], "true", step.log);
    assert.deepEqual(
      requests().map(({ method, path, body, headers }) => [
        `${method} ${path} ${body}`,
        headers["x-app"],
        headers["x-api-key"],
        headers.authorization !== undefined,
      ]),
      [
        ["POST /echo?x=1 text", "a", "k-9f8e7d6c", true],
        ["POST /echo?x=1 text", "a", undefined, false],
      ],
    );
  });

  it("is the service's, where that request is refused in the gateway's own words", async (t) => {
    const { run, pat, world } = await startScene(t);
    const refusal = '{"responseType":"ERROR_UNAUTHORIZED","requestId":"x","detail":"Unauthorized request"}';
    world.endpoint.impostor = ({ headers, socket }) =>
      socket.end(
        headers.authorization === undefined
          ? `HTTP/1.1 401 Unauthorized\r\nContent-Length: ${refusal.length}\r\n\r\n${refusal}`
          : bare("200 OK"),
      );
    assert.equal((await run({ inputs: pat })).outputs["healthy"], "true");
  });

  it("is examined as the one that redirects led to", async (t) => {
    const { run, pat, world, requests } = await startScene(t);
    world.endpoint.app = (request, response) => {
      if (request.url === "/to") return void request.socket.end(bare("200 OK"));
      response.writeHead(303, { location: "/to" }).end();
    };
    const step = await run({ inputs: { ...pat, path: "/from", body: "text", "max-redirects": "1" } });
    assert.equal(step.outputs["healthy"], "true", step.log);
    assert.deepEqual(
      requests().map(({ method, path }) => `${method} ${path}`),
      ["POST /from", "GET /to", "GET /to"],
    );
  });

  it("is proven for itself alone, not for the answer to a later attempt", async (t) => {
    const { run, pat, world } = await startScene(t);
    let asked = 0;
    world.endpoint.impostor = ({ socket }) => {
      asked++;
      const signIn = "Location: https://sfc-endpoint-login.snowflakecomputing.app/sfc-oauth-begin?x";
      if (asked === 2) socket.end(`HTTP/1.1 302 Found\r\n${signIn}\r\nContent-Length: 0\r\n\r\n`);
      // It asks for a pause longer than the wait, which ends the waiting.
      else socket.end(bare(asked === 1 ? "503 Busy" : "200 OK\r\nRetry-After: 3600"));
    };
    const step = await run({ inputs: { ...pat, wait: "5m", interval: "100ms" } });
    assert.deepEqual([step.outputs["healthy"], step.outputs["failure"]], ["false", "connect"], step.log);
  });

  it("is asked about again, where that request got no answer", async (t) => {
    const { run, pat, world } = await startScene(t);
    let asked = 0;
    world.endpoint.impostor = ({ headers, socket }) => {
      asked++;
      if (headers.authorization !== undefined) socket.end(bare("200 OK"));
      else if (asked === 2) socket.destroy();
      else {
        const signIn = "Location: https://sfc-endpoint-login.snowflakecomputing.app/sfc-oauth-begin?x";
        socket.end(`HTTP/1.1 302 Found\r\n${signIn}\r\nContent-Length: 0\r\n\r\n`);
      }
    };
    const step = await run({ inputs: { ...pat, wait: "5m" } });
    assert.deepEqual([step.outputs["healthy"], step.outputs["attempts"]], ["true", "2"], step.log);
  });

  it("is no proof of anything where that request got no answer, and says so", async (t) => {
    const { run, pat, world } = await startScene(t);
    world.endpoint.impostor = ({ headers, socket }) =>
      headers.authorization === undefined ? socket.destroy() : socket.end(bare("200 OK"));
    const step = await run({ inputs: pat });
    assert.match(
      annotation(step, "timeout"),
      new RegExp(`^timeout: ${host} answered 200, but nothing shows that it was the service: `),
    );
    assert.equal(step.outputs["status"], "200");
  });

  it("costs no further request where there is such a header", async (t) => {
    const { run, pat, requests } = await startScene(t);
    await run({ inputs: { ...pat, path: "/healthcheck" } });
    assert.equal(requests().length, 1);
  });
});
