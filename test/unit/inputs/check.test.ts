import { describe, it } from "node:test";
import { cannot, pat, type Refusal, refused } from "./refusal.ts";

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
];

describe("what a check cannot be made of", () => {
  for (const one of refusals) it(`${one.name} is refused`, refused("input-invalid", one));
});
