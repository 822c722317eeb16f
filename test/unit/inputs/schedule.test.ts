import { describe, it } from "node:test";
import { cannot, pat, type Refusal, refused } from "./refusal.ts";

const refusals: readonly Refusal[] = [
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

describe("a schedule that makes no sense", () => {
  for (const one of refusals) it(`${one.name} is refused`, refused("input-invalid", one));
});
