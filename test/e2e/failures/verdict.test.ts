import { describe, it } from "node:test";
import { type FailureCase, fails, title } from "./failure-case.ts";

const cases: readonly FailureCase[] = [
  {
    word: "expectation-failed",
    when: "the service answers something else",
    arrange: ({ pat }) => ({
      ...pat,
      path: "/nope",
      expect: 'status == 200\nbody contains "Not"\nbody contains "ready"',
    }),
    says: `expectation-failed: The service answered 404, but 2 of 3 conditions did not hold.
  - status == 200: it was 404
  - body contains "ready": it was "<h1>Not Found</h1>"
  - the app says: "Not Found"
What to do: If this answer is right, say so in expect; else the service's own log tells why it answers like this.`,
    status: "404",
    attempts: "1",
  },
  {
    word: "expectation-failed",
    when: "the app wants JSON that is called so, and says what it misses",
    arrange: ({ world, pat }) => {
      world.endpoint.app = (_request, response) =>
        response
          .writeHead(422, { "content-type": "application/json" })
          .end(`{"detail":[{"loc":["body","name"],"msg":"Field required","input":"${world.pat.secret}"}]}`);
      return { ...pat, body: '{"name":"x"}' };
    },
    says: `expectation-failed: The service answered 422, but the condition did not hold.
  - status in 200-299: it was 422
  - the app says: "body.name: Field required"
Most likely: The body is JSON, and the request has no Content-Type that says so.
What to do: Add headers: "Content-Type: application/json". If this answer is right, say so in expect.`,
    status: "422",
    attempts: "1",
  },
  {
    word: "expectation-failed",
    when: "nothing is at / and no path was given",
    arrange: ({ world, pat }) => {
      world.endpoint.app = (_request, response) =>
        response
          .writeHead(404)
          .end(`Traceback (most recent call last):\n  File "a"\nKeyError: '${world.pat.secret}'\n`);
      return pat;
    },
    says: `expectation-failed: The service answered 404, but the condition did not hold.
  - status in 200-299: it was 404
  - the app says: "KeyError: '***'"
Most likely: No path was given, and the app has nothing at /.
What to do: Give the path of its health check, for example path: /healthcheck. If this answer is right, say so in expect.`,
    status: "404",
    attempts: "1",
  },
  {
    word: "expectation-failed",
    when: "the app redirects",
    arrange: ({ world, pat }) => {
      world.endpoint.app = (_request, response) => response.writeHead(302, { location: "/login" }).end();
      return pat;
    },
    says: `expectation-failed: The service answered 302, but the condition did not hold.
  - status in 200-299: it was 302
Most likely: The app redirects / to /login, and redirects are not followed.
What to do: Probe the path it redirects to, or let the action follow (max-redirects: 3). If this redirect is right, expect exactly it:
    expect: |
      status == 302
      header location == "/login"`,
    status: "302",
    attempts: "1",
  },
];

describe("an answer that is not as expected", () => {
  for (const one of cases) it(title(one), fails(one));
});
