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
  ...(["response-file", "results-file"] as const).map((input) => ({
    name: `a ${input} that is a pipe or a device`,
    inputs: () => ({ ...pat, [input]: "pipe" }),
    says: cannot(
      input,
      "names pipe, which is no ordinary file, but a pipe, a socket or a device",
      "Write the path of a file, relative to the workspace or below ${{ runner.temp }}.",
    ),
  })),
  {
    name: "a results file that is the response file, spelt in another way",
    inputs: () => ({ ...pat, "response-file": "out/a.json", "results-file": "out/../out/./a.json" }),
    says: cannot(
      "response-file",
      "names out/a.json, and so does results-file",
      "Give each a file of its own: what is written there would replace the other.",
    ),
  },
  {
    name: "a response file that is the body to send, and is not there yet",
    inputs: () => ({ ...pat, "body-file": "body.json", "response-file": "./body.json" }),
    says: [
      "There are 2 problems with the inputs. Nothing was sent.",
      "  - body-file: it names body.json, which does not exist. Write a path relative to the workspace; is there a checkout step before this one?",
      "  - response-file: it names ./body.json, and so does body-file. Give each a file of its own: what is written there would replace the other.",
      "What to do: Fix them all and run the job again.",
    ].join("\n"),
  },
];

describe("a file to write that cannot be written", () => {
  for (const one of refusals) it(`${one.name} is refused`, refused("input-invalid", one));
});
