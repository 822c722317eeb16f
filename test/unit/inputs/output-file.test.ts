import { describe, it } from "node:test";
import { cannot, pat, type Refusal, refused } from "./refusal.ts";

const refusals: readonly Refusal[] = [
  {
    name: "a response file that is a folder",
    inputs: () => ({ ...pat, "response-file": "." }),
    says: cannot(
      "response-file",
      "names ., which is a folder",
      "Write the path of a file, relative to the workspace or below ${{ runner.temp }}.",
    ),
  },
  {
    name: "a response file that is called a folder",
    inputs: () => ({ ...pat, "response-file": "answers/" }),
    says: cannot(
      "response-file",
      "names answers/, which is a folder",
      "Write the path of a file, relative to the workspace or below ${{ runner.temp }}.",
    ),
  },
  {
    name: "a results file that is a folder",
    inputs: () => ({ ...pat, "results-file": "." }),
    says: cannot(
      "results-file",
      "names ., which is a folder",
      "Write the path of a file, relative to the workspace or below ${{ runner.temp }}.",
    ),
  },
];

describe("a file to write that cannot be written", () => {
  for (const one of refusals) it(`${one.name} is refused`, refused("input-invalid", one));
});
