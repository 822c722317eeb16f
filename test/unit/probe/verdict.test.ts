import assert from "node:assert/strict";
import { suite, test } from "node:test";
import type { Failure } from "../../../src/errors.ts";
import type { HttpAnswer, HttpOutcome } from "../../../src/net/http.ts";
import { parseConditions } from "../../../src/probe/conditions/parse-conditions.ts";
import { type JudgeContext, judge } from "../../../src/probe/verdict.ts";

const url = new URL("https://host/health");
/** How an answer was come by. */
const way = { question: { method: "GET", url, headers: [] }, url, hops: [] };
const failure = (word: Failure["word"]): Failure => ({ word, happened: word, remedy: "None." });

function answer(status: number, body = "", headers = {}): HttpAnswer {
  return { kind: "answered", status, headers, body: Buffer.from(body), timings: { total: 10 } };
}

/** What could run away is met by nothing. */
const usual: JudgeContext = {
  notTheService: undefined,
  explainNetworkFailure: ({ reason }) => failure(reason === "aborted" || reason === "not-sent" ? "cancelled" : reason),
  judgeElsewhere: (texts) => Promise.resolve(texts.map(() => ({ met: false, actual: ["elsewhere"] }))),
  redact: (text) => text.replaceAll("secret", "***"),
  now: new Date(),
  asksForPart: false,
};

/** The verdict over one answer. */
function judged(outcome: HttpOutcome, conditions: string, context: Partial<JudgeContext> = {}) {
  return judge({ outcome, ...way }, parseConditions(conditions), { ...usual, ...context });
}

suite("the verdict over an answer", () => {
  test("is healthy where every condition is met", async () => {
    const { healthy, failure, conditions } = await judged(answer(200, "ready"), "status == 200\nbody contains ready");
    assert.deepEqual([healthy, failure], [true, undefined]);
    assert.deepEqual(conditions, [
      { condition: "status == 200", actual: "200", met: true },
      { condition: "body contains ready", actual: '"ready"', met: true },
    ]);
  });

  test("says what was found instead, without secrets", async () => {
    const verdict = await judged(answer(200, "a secret"), "status == 200\nbody == ready\nbody matches /(a+)+$/");
    assert.equal(verdict.failure?.happened, "The service answered 200, but 2 of 3 conditions did not hold.");
    assert.deepEqual(verdict.failure?.details, [
      'body == ready: it was "a ***"',
      "body matches /(a+)+$/: it was elsewhere",
    ]);
  });

  test("is none over half an answer, or over what the gateway says in its stead", async () => {
    const part = await judged(answer(206), "status == 206");
    assert.deepEqual([part.failure?.word, part.conditions], ["connection-lost", []]);
    assert.equal((await judged(answer(206), "status == 206", { asksForPart: true })).healthy, true);
    const context = { notTheService: failure("sign-in-required") };
    assert.equal((await judged(answer(200), "status == 200", context)).failure?.word, "sign-in-required");
    const networkFailure = { kind: "failed", reason: "tls", detail: "Nothing.", timings: { total: 1 } } as const;
    assert.equal((await judged(networkFailure, "status == 200")).failure?.word, "tls");
  });

  test("is not healthy where nothing is asked", async () => {
    assert.equal((await judge({ outcome: answer(200), ...way }, [], usual)).healthy, false);
  });

  test("tells of a redirect that was not followed", async () => {
    const outcome = answer(302, "", { location: "https://user:secret@host/login" });
    const journey = { outcome, ...way, unfollowed: { why: "redirects are not followed" } };
    assert.equal(
      (await judge(journey, parseConditions("status == 200"), usual)).failure?.likely,
      "The app redirects /health to https://***@host/login, and redirects are not followed.",
    );
  });
});
