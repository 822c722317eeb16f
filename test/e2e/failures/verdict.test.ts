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
