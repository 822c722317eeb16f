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
