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
  {
    name: "conditions on a service that is not named",
    inputs: () => ({
      ...pat,
      expect: `status == 200\ninstances  ==  all # all\nimage-digest main == sha256:${"a".repeat(64)}`,
    }),
    says: `The input expect cannot be used: it asks about the service itself (instances and image-digest), and no service is given.
  -   instances == all
      image-digest main == sha256:${"a".repeat(64)}
What to do: Give service (DATABASE.SCHEMA.SERVICE) and account in place of the host: these conditions are looked up in the account.`,
  },
  {
    name: "a check's own condition on a service that is not named",
    inputs: () => ({ ...pat, checks: "- path: /a\n- path: /b\n  expect: restarts == 0\n" }),
    says: `The input checks cannot be used: it has an expect in line 3 that asks about the service itself (restarts), and no service is given.
  -   restarts == 0
What to do: Give service (DATABASE.SCHEMA.SERVICE) and account in place of the host: these conditions are looked up in the account.`,
  },
];

describe("what a check cannot be made of", () => {
  for (const one of refusals) it(`${one.name} is refused`, refused("input-invalid", one));
});
