import { describe, it } from "node:test";
import { cannot, pat, type Refusal, refused } from "./refusal.ts";

const secret = "Kq7-Zx93".repeat(10);

const refusals: readonly Refusal[] = [
  {
    name: "a timeout without unit",
    inputs: () => ({ ...pat, timeout: "30" }),
    says: cannot(
      "timeout",
      'is "30", which has no unit',
      "Write 30s for seconds, 30ms for milliseconds or 30m for minutes.",
    ),
  },
  {
    name: "a timeout of nothing",
    inputs: () => ({ ...pat, timeout: "0s" }),
    says: cannot("timeout", 'is "0s", which is out of range', "Write a duration from 1ms to 24d."),
  },
  {
    name: "a condition that cannot be read",
    inputs: () => ({ ...pat, expect: "status = 200" }),
    says: `The input expect cannot be used: it cannot be read at line 1, column 8: "=" is not an operator.
  -   status = 200
             ^
What to do: Did you mean "=="? Here, status takes ==, !=, <, <=, >, >=, [not] in.`,
  },
  {
    name: "a condition with a secret that would be cut",
    inputs: () => ({
      ...pat,
      headers: `X-Api-Key: ${secret}`,
      expect: `header x-key == "${"x".repeat(20)}${secret}" and ${secret}-${"x".repeat(40)}`,
    }),
    says: `The input expect cannot be used: it cannot be read at line 1, column 43: the condition should end here, but "and" is written.
  -   header x-key == "${"x".repeat(20)}***" and ***-${"x".repeat(40)}
                                                ^
What to do: Put a text of several words in double quotes, and each condition on a line of its own.`,
  },
  {
    name: "a condition that cannot be read because of a secret",
    inputs: () => ({ ...pat, headers: `X-Api-Key: ${secret}"`, expect: `header x-key == "${secret}""` }),
    says: cannot(
      "expect",
      "cannot be read at line 1, column 99: the line holds a secret, and is not quoted",
      "Put a text into double quotes, and a backslash before quotes in it.",
    ),
  },
];

describe("what a check cannot be made of", () => {
  for (const one of refusals) it(`${one.name} is refused`, refused("input-invalid", one));
});
