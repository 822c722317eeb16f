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
  redact: (text) => text.replaceAll(/(?:s|\\u0073)ecret/g, "***"),
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

  for (const [location, followable, target, header] of [
    ["https://user:secret@host/login", false, "https://***@host/login", "exists"],
    ["/login", true, "/login", '== "/login"'],
    ["https://host/login?next=secret", true, "/login?next=***", "exists"],
    [String.raw`/login/\u0073ecret`, true, "/login/***", "exists"],
  ] as const) {
    test(`tells of a redirect to ${location}, which expecting any redirect would make green`, async () => {
      const outcome = answer(302, "<p>Moved</p>", { location });
      const unfollowed = {
        why: "redirects are not followed",
        ...(followable ? { remedy: "let the action follow (max-redirects: 3)" } : {}),
      };
      const { failure } = await judge({ outcome, ...way, unfollowed }, parseConditions("status == 200"), usual);
      assert.equal(failure?.likely, `The app redirects /health to ${target}, and redirects are not followed.`);
      const instead = followable
        ? "Probe the path it redirects to, or let the action follow (max-redirects: 3)."
        : "Look at how the app makes its URLs.";
      assert.equal(
        failure.remedy,
        `${instead} If this redirect is right, expect exactly it:\n    expect: |\n      status == 302\n      header location ${header}`,
      );
      assert.deepEqual(failure.details, ["status == 200: it was 302"]);
    });
  }

  test("shows what the app says under a status that is not the wanted one, and only there", async () => {
    const body = '{"detail":[{"loc":["body","name"],"msg":"Field required: secret"}]}';
    const verdict = await judged(answer(422, body), "status == 200");
    assert.equal(verdict.appSays, "body.name: Field required: ***");
    assert.deepEqual(verdict.failure?.details, [
      "status == 200: it was 422",
      'the app says: "body.name: Field required: ***"',
    ]);
    assert.equal((await judged(answer(200, body), "body contains ready")).appSays, undefined);
    assert.equal((await judged(answer(422, body), "status == 422")).appSays, undefined);
    assert.equal((await judged(answer(422, body), "status == 422\nbody contains ready")).appSays, verdict.appSays);
  });

  test("says what the request lacks", async () => {
    const { failure } = await judged(answer(406), "status == 200");
    assert.equal(failure?.likely, "The request has no Accept header, and the app wants one.");
    assert.equal(
      failure.remedy,
      'Say what you take, for example headers: "Accept: application/json". If this answer is right, say so in expect.',
    );
  });
});
