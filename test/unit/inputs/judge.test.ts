import { describe, it } from "node:test";
import { cannot, pat, type Refusal, refused } from "./refusal.ts";

const cases: readonly Refusal[] = [
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
    name: "a limit without unit",
    inputs: () => ({ ...pat, "body-limit": "64" }),
    says: cannot("body-limit", 'is "64", which has no unit', "Write 64B for bytes, 64KB or 64MB."),
  },
  {
    name: "a boolean that is none",
    inputs: () => ({ ...pat, summary: "yes" }),
    says: cannot("summary", 'is "yes"', "Write true or false."),
  },
  {
    name: "a condition that cannot be read",
    inputs: () => ({ ...pat, expect: "status = 200" }),
    says: `The input expect cannot be used: it cannot be read at line 1, column 8.
  -   status = 200
             ^
What to do: "=" is not an operator; did you mean "=="? Here, status takes ==, !=, <, <=, >, >=, [not] in.`,
  },
  {
    name: "several answers of a single attempt",
    inputs: () => ({ ...pat, consecutive: "3" }),
    says: cannot(
      "consecutive",
      "is 3, but wait is 0s, which leaves time for one attempt only",
      "Set wait, for example to 2m.",
    ),
  },
];

describe("inputs that say how to judge and tell", () => {
  for (const one of cases) it(`${one.name} is refused`, refused("input-invalid", one));
});
