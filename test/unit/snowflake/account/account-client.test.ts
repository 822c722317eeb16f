import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { ActionError } from "../../../../src/errors.ts";
import { Secret } from "../../../../src/lib/secrets/secret.ts";
import type { HttpOutcome, HttpRequest } from "../../../../src/net/http.ts";
import { AccountClient } from "../../../../src/snowflake/account/account-client.ts";

const name = "acmeorg-dev-acct.snowflakecomputing.com";
const answer = (status: number, headers: Record<string, string> = {}, body = ""): HttpOutcome => ({
  kind: "answered",
  status,
  headers,
  body: Buffer.from(body),
  timings: { total: 1 },
});
const moved = (location: string, status = 307) => answer(status, { location });

/** A client whose requests are answered in turn, the last answer again and again. */
function client(...script: readonly HttpOutcome[]) {
  const sent: HttpRequest[] = [];
  const account = new AccountClient(
    { name, allows: (host) => host.endsWith(".snowflakecomputing.com") },
    {
      http: (request) => {
        sent.push(request);
        return Promise.resolve(script[Math.min(sent.length, script.length) - 1] ?? answer(200));
      },
      redact: (text) => text.replaceAll("Hunter22", "***"),
      limits: { timeoutMs: 1, maxBytes: 1, signal: new AbortController().signal },
    },
  );
  const body = new Secret("Hunter22");
  return { sent, ask: () => account.ask({ method: "POST", path: "/oauth/token?a=b", headers: [], body }) };
}

describe("an account", () => {
  for (const status of [307, 308]) {
    it(`that moves with ${status} is followed to its host, method and body kept`, async () => {
      const { sent, ask } = client(moved("https://other.snowflakecomputing.com/x?y", status), answer(200, {}, "token"));
      assert.equal((await ask()).text, "token");
      assert.deepEqual(
        sent.map(({ method, url, body }) => [method, url.href, body instanceof Secret && body.reveal()]),
        [
          ["POST", `https://${name}/oauth/token?a=b`, "Hunter22"],
          ["POST", "https://other.snowflakecomputing.com/x?y", "Hunter22"],
        ],
      );
    });
  }

  for (const [what, location] of [
    ["a foreign host", "https://evil.example/"],
    ["its own host by http", `http://${name}/oauth/token`],
    ["another of Snowflake's by http", "http://other.snowflakecomputing.com/"],
  ] as const) {
    it(`is not followed to ${what}`, async () => {
      const { sent, ask } = client(moved(location));
      await assert.rejects(ask(), (error) => error instanceof ActionError && error.failure.word === "host-not-allowed");
      assert.equal(sent.length, 1);
    });
  }

  it("is followed five times and no more", async () => {
    const { sent, ask } = client(moved("/again"));
    assert.equal((await ask()).status, 307);
    assert.equal(sent.length, 6);
  });

  for (const status of [301, 302, 303]) {
    it(`is not followed with ${status}, which may change the method`, async () => {
      const { sent, ask } = client(moved("https://other.snowflakecomputing.com/", status));
      assert.equal((await ask()).status, status);
      assert.equal(sent.length, 1);
    });
  }

  it("that sends us away with a secret in the host is not quoted with it", async () => {
    const { ask } = client(moved(`https://${"x".repeat(50)}.Hunter22.example/`));
    await assert.rejects(
      ask(),
      (error) => error instanceof ActionError && /\*\*\*\.example/.test(error.failure.happened),
    );
  });

  it("says of itself nothing that is known to be secret, in whatever part of it", async () => {
    const long = `${"x ".repeat(148)}Hunter22 and more`;
    const json = JSON.stringify({
      code: "Hunter22",
      message: long,
      error: "Hunter22",
      data: { nextAction: "Hunter22" },
    });
    for (const body of [json, long]) {
      const { refusal } = await client(answer(400, {}, body)).ask();
      assert.doesNotMatch(JSON.stringify(refusal), /Hunt/);
      assert.match(JSON.stringify(refusal), /\*\*\*/);
    }
  });
});
