import type { Condition } from "./condition.ts";

/** What is asked of the status where nobody asks anything of it: the same as its text says in the language of conditions. */
export const success: Condition = {
  text: "status in 200-299",
  subject: "status",
  evaluate: ({ facts: { status } }) => ({ met: 200 <= status && status <= 299, actual: [String(status)] }),
};
