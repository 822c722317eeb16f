import assert from "node:assert/strict";
import { test } from "node:test";
import { Semaphore } from "../../../../src/lib/semaphore.ts";
import { type HttpOutcome, type HttpRequest, notSent } from "../../../../src/net/http.ts";
import { boundedHttp } from "../../../../src/run/several/bounded-http.ts";
import { fakeClock } from "../../fake-clock.ts";

const request: HttpRequest = {
  method: "GET",
  url: new URL("https://host.example/"),
  headers: [],
  timeoutMs: 1_000,
  maxBytes: 1,
  signal: new AbortController().signal,
};

test("as many requests as are allowed are under way, and waiting for one's turn takes of one's time", async () => {
  const clock = fakeClock();
  const begun: number[] = [];
  const ends: ((outcome: HttpOutcome) => void)[] = [];
  const http = boundedHttp(
    ({ timeoutMs }) => {
      begun.push(timeoutMs);
      return new Promise((resolve) => ends.push(resolve));
    },
    new Semaphore(2),
    clock,
  );
  const answers = [1, 2, 3, 4].map(() => http(request));
  await Promise.resolve();
  assert.deepEqual(begun, [1_000, 1_000]);
  clock.advance(400);
  ends.shift()?.(notSent(""));
  await answers[0];
  assert.deepEqual(begun, [1_000, 1_000, 600]);
  clock.advance(5_000);
  ends.shift()?.(notSent(""));
  await answers[1];
  assert.deepEqual(begun, [1_000, 1_000, 600, 1]);
  for (const end of ends) end(notSent(""));
  assert.equal((await Promise.all(answers)).length, 4);
});
