import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Deadline } from "../../../../src/lib/time/deadline.ts";
import { workflowEvent } from "../../../../src/report-action/event.ts";
import { type ApiAnswer, GitHubClient, GitHubRefusal } from "../../../../src/report-action/github/github-client.ts";
import { type FakeClock, fakeClock } from "../../fake-clock.ts";

const event = workflowEvent({ GITHUB_REPOSITORY: "octo/demo" }, {});
const good: ApiAnswer = { status: 200, data: { id: 1 }, headers: {}, message: "" };
const refusal = (status: number, message: string, headers: ApiAnswer["headers"] = {}): ApiAnswer => ({
  status,
  data: { message },
  headers,
  message,
});

/** What becomes of a request that is answered so, one after the other. */
async function play(route: string, answers: readonly ApiAnswer[], clock: FakeClock = fakeClock()) {
  const routes: string[] = [];
  const left = [...answers];
  const send = ({ route: sent }: { readonly route: string }) => {
    routes.push(sent);
    return Promise.resolve(left.shift() ?? good);
  };
  const client = new GitHubClient(send, event, Deadline.in(150_000, clock, new AbortController().signal));
  try {
    return { data: await client.request(route), routes, pauses: clock.pauses };
  } catch (error) {
    assert.ok(error instanceof GitHubRefusal);
    return { error, routes, pauses: clock.pauses };
  }
}

describe("a limit of GitHub's", () => {
  const start = fakeClock().now() / 1000;
  for (const [what, answer, pause] of [
    ["retry-after", refusal(403, "You have exceeded a secondary rate limit", { "retry-after": "7" }), 7_000],
    ["a number", refusal(429, "Too many requests", { "retry-after": 3 }), 3_000],
    [
      "nothing that remains",
      refusal(403, "API rate limit exceeded", {
        "x-ratelimit-remaining": "0",
        "x-ratelimit-reset": String(start + 20),
      }),
      20_000,
    ],
    ["nothing said", refusal(403, "You have exceeded a secondary rate limit."), 60_000],
    ["nothing said of a 429", refusal(429, ""), 60_000],
  ] as const) {
    it(`is waited for: ${what}`, async () => {
      const { data, pauses } = await play("POST /issues", [answer]);
      assert.deepEqual([data, pauses], [{ id: 1 }, [pause]]);
    });
  }

  it("that asks for no pause gets one all the same", async () => {
    for (const asked of ["0", "", 0]) {
      const { pauses } = await play(
        "POST /issues",
        [1, 2].map(() => refusal(429, "", { "retry-after": asked })),
      );
      assert.ok(pauses.length === 2 && pauses.every((pause) => pause >= 1_000), String(pauses));
    }
  });

  it("is a refusal where it asks for more than there is time for", async () => {
    const { error, routes, pauses } = await play("POST /issues", [refusal(429, "", { "retry-after": "150" })]);
    assert.deepEqual([error?.limited, routes.length, pauses], [true, 1, []]);
  });

  it("is none where a permission is missing", async () => {
    const headers = { "x-ratelimit-remaining": "990" };
    const { error, routes } = await play("POST /issues", [
      refusal(403, "Resource not accessible by integration", headers),
    ]);
    assert.deepEqual([error?.status, error?.limited, routes], [403, false, ["POST /repos/{owner}/{repo}/issues"]]);
  });
});

describe("an answer of GitHub's", () => {
  it("says what was wrong with what, where it is not taken", async () => {
    const data = {
      message: "Validation Failed",
      errors: [
        { resource: "Status", code: "custom", message: "No commit found" },
        { field: "title", code: "missing" },
        "No.",
      ],
    };
    const { error } = await play("POST /issues", [{ status: 422, data, headers: {}, message: "" }]);
    assert.equal(error?.message, "Validation Failed: No commit found; title missing; No.");
  });

  it("is none of GitHub's where it is no JSON", async () => {
    const { error } = await play("POST /issues", [{ status: 200, data: "<html>Sign in", headers: {}, message: "" }]);
    assert.deepEqual([error?.status, error?.message], [200, "the answer is no JSON"]);
  });
});

describe("an answer that is lost", () => {
  const lost = [refusal(502, "Bad Gateway"), refusal(0, "fetch failed")];

  it("is asked for again where that makes nothing twice", async () => {
    for (const route of ["GET /issues", "PATCH /issues/{issue_number}"])
      assert.deepEqual((await play(route, lost)).data, { id: 1 });
  });

  it("is not where it could", async () => {
    const { error, routes } = await play("POST /issues", lost);
    assert.deepEqual([error?.status, routes.length], [502, 1]);
  });

  it("is given up at last", async () => {
    const { error, routes } = await play(
      "GET /issues",
      Array.from({ length: 9 }, () => refusal(503, "")),
    );
    assert.deepEqual([error?.status, routes.length], [503, 4]);
  });
});
