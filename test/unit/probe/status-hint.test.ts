import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { ForeignText } from "../../../src/lib/foreign-text.ts";
import { statusHint } from "../../../src/probe/status-hint.ts";

const foreign = new ForeignText((text) => text);

interface Asked {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: readonly (readonly [string, string])[];
  readonly body?: string;
}

function hint(status: number, { method = "GET", path = "/x", headers = [], body }: Asked = {}, answered = {}) {
  const answer = {
    kind: "answered",
    status,
    headers: answered,
    body: new Uint8Array(),
    timings: { total: 1 },
  } as const;
  const url = new URL(`https://host${path}`);
  return statusHint(
    answer,
    { method, url, headers, ...(body === undefined ? {} : { body: Buffer.from(body) }) },
    foreign,
  );
}

const json = '{"data":[]}';
const contentType = {
  likely: "The body is JSON, and the request has no Content-Type that says so.",
  remedy: 'Add headers: "Content-Type: application/json".',
};

suite("what a status means for just this request", () => {
  test("404 where no path was given", () => {
    assert.deepEqual(hint(404, { path: "/" }), {
      likely: "No path was given, and the app has nothing at /.",
      remedy: "Give the path of its health check, for example path: /healthcheck.",
    });
    assert.equal(hint(404), undefined);
  });

  for (const status of [415, 422]) {
    test(`${status} for JSON that is not called so`, () => {
      assert.deepEqual(hint(status, { method: "POST", body: ` ${json}` }), contentType);
      assert.equal(hint(status, { method: "POST", body: json, headers: [["content-TYPE", "text/plain"]] }), undefined);
      assert.equal(hint(status, { method: "POST", body: "a=1" }), undefined);
      assert.equal(hint(status), undefined);
    });
  }

  test("406 without Accept", () => {
    assert.deepEqual(hint(406), {
      likely: "The request has no Accept header, and the app wants one.",
      remedy: 'Say what you take, for example headers: "Accept: application/json".',
    });
    assert.equal(hint(406, { headers: [["Accept", "text/html"]] }), undefined);
  });

  test("405, with what the app takes", () => {
    assert.deepEqual(hint(405, { method: "POST" }, { allow: "GET, HEAD" }), {
      likely: "The app does not take POST at this path.",
      remedy: "Set method to one that it takes: GET, HEAD.",
    });
    assert.equal(hint(405)?.remedy, "Set method to one that it takes.");
  });

  test("401 of the app itself", () => {
    assert.deepEqual(hint(401), {
      likely: "The app has a login of its own, behind Snowflake's, which let the request pass.",
      remedy:
        'Give the app what it asks for, for example headers: "Authorization: Bearer …", or probe a path that needs no login.',
    });
    assert.equal(hint(401, { headers: [["Authorization", "x"]] }), undefined);
  });

  test("nothing for any other", () => assert.equal(hint(500, { path: "/" }), undefined));
});
