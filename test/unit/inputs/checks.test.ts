import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseInputs } from "../../../src/inputs.ts";
import { fakeClock } from "../fake-clock.ts";
import { emptyMachine } from "./empty-machine.ts";
import { cannot, pat, refused } from "./refusal.ts";

const quotes =
  "Put the whole value in single quotes ('…', in which a single quote is doubled), or write it below as a block: \"expect: |\".";
const indentation = "Indent the keys of a check alike, with spaces, and the lines of a block more than its key.";
const list =
  "Write a list, each entry with any of the keys name, path, method, headers, body, body-file, expect, timeout, ingress-url, service, endpoint, gateway.";
const keys =
  "The keys of a check are name, path, method, headers, body, body-file, expect, timeout, ingress-url, service, endpoint, gateway.";

const faults: readonly (readonly [name: string, checks: string, fault: string, remedy: string])[] = [
  [
    "two documents",
    "- path: /a\n---\n- path: /b",
    "cannot be read as YAML at line 2, column 1: a second document begins, after a line of --- or ...",
    "Take that line away: all checks stand in one list.",
  ],
  [
    "a second colon",
    "- path: /a\n  expect: header content-type: text/html",
    "cannot be read as YAML at line 2, column 11: there is a second colon with a space behind it in the line",
    quotes,
  ],
  [
    "a tab",
    "- path: /a\n\texpect: status == 200",
    "cannot be read as YAML at line 2, column 2: a tab stands where YAML wants spaces",
    "Indent with spaces only.",
  ],
  [
    "a text in quotes that goes on",
    '- path: /a\n  expect: "ready" in body\n  name: b: c',
    "cannot be read as YAML at line 2, column 19: something stands here that cannot follow what is before it",
    quotes,
  ],
  [
    "a quote that is not closed",
    '- path: "/a\n',
    "cannot be read as YAML at line 2, column 1: something is not closed or separated: a quote, a bracket, a comma, or the space behind a colon",
    `Close it. Or else: p${quotes.slice(1)}`,
  ],
  [
    "a reserved character",
    "- name: @health",
    "cannot be read as YAML at line 1, column 9: a value begins with a character that YAML keeps for itself, such as @, % or `",
    quotes,
  ],
  [
    "an alias of nothing",
    "- path: *x",
    "has a value of path in line 1 that begins with *, which has a meaning of its own in YAML",
    quotes,
  ],
  [
    "a tag nobody knows",
    "- path: !secret x",
    "cannot be read as YAML at line 1, column 9: a value begins with !, which has a meaning of its own in YAML",
    quotes,
  ],
  [
    "a backslash in double quotes",
    '- expect: "body matches /\\d/"',
    "cannot be read as YAML at line 1, column 26: a text in double quotes has a backslash that YAML does not know",
    "Use single quotes, in which a backslash is a backslash, or double the backslash.",
  ],
  [
    "a key twice",
    "- path: /a\n  path: /b",
    "cannot be read as YAML at line 2, column 3: the same key stands in one check a second time",
    "Leave one of them out, or begin another check with a dash.",
  ],
  [
    "a line at the wrong indentation",
    "- path: /a\n   expect: status == 200",
    "cannot be read as YAML at line 1, column 9: the next line is indented more than the key before it",
    indentation,
  ],
  [
    "a block that is not indented",
    "- path: /a\n  expect: |\n status == 200",
    "cannot be read as YAML at line 3, column 1: the line is no part of the check or of the block above it: its indentation is another",
    indentation,
  ],
  [
    "JSON for a body",
    '- body: {"data": [[0, "a secret"]]}',
    "has a value of body in line 1 that is not text",
    `Put it in single quotes, so that YAML takes it for text: body: '…'. Or write it as a block below "body: |".`,
  ],
  [
    "a list of conditions",
    "- expect:\n    - status == 200",
    "has a value of expect in line 1 that is not text",
    'Write several lines as a block: "expect: |", and the lines below it, indented.',
  ],
  ["a list of paths", "- /a", "has an entry in line 1 that is not a mapping", `Name the key: "- path: /…". ${list}`],
  ["a list of texts", "- health", "has an entry in line 1 that is not a mapping", list],
  [
    "no space behind a colon",
    "- path:/a",
    "has an entry in line 1 that is not a mapping",
    'Put a space behind the colon: "- path: …".',
  ],
  ["one check without a dash", "path: /a", "is not a list", `Begin each check with a dash: "- path: /health". ${list}`],
  ["a text", "status == 200", "is not a list", list],
  ["no entry", "[]", "has no entry", `Write one to 1000 checks. ${list}`],
  ["too many entries", "- path: /\n".repeat(1_001), "has 1001 entries", `Write one to 1000 checks. ${list}`],
  [
    "a mapping for headers",
    "- headers:\n    A: b",
    "has a value of headers in line 1 that is not text",
    'Write several lines as a block: "headers: |", and the lines below it, indented.',
  ],
  [
    "a body twice",
    "- body: a\n  body-file: b",
    "has a body-file in line 2 that is given together with body",
    "Give only one of the two.",
  ],
  [
    "a number for a duration",
    "- timeout: 10",
    'has a timeout in line 1 that is "10", which has no unit',
    "Write 10s for seconds, 10ms for milliseconds or 10m for minutes.",
  ],
  [
    "a name twice",
    "- name: a\n- name: a",
    'has the name "a" in line 1 and again in line 2',
    "Give each check a name of its own.",
  ],
  [
    "a name twice, once with a blank behind it",
    '- name: a\n- name: "a "',
    'has the name "a" in line 1 and again in line 2',
    "Give each check a name of its own.",
  ],
  [
    "a name that is too long",
    `- name: ${"n".repeat(255)}\n- name: ${"n".repeat(256)}`,
    "has a name in line 2 of 256 characters, and 255 are the most",
    "Shorten it: a name is to be read in a list.",
  ],
  [
    "an entry that stands for another one",
    "- &a\n  name: a\n- *a",
    'has the name "a" in line 2 and again in line 3',
    "Give each check a name of its own.",
  ],
  ...["", "%YAML 1.1\n---\n"].map(
    (head) =>
      [
        `a merge key${head === "" ? "" : " of YAML 1.1"}`,
        `${head}- &a\n  name: a\n- <<: *a\n  name: b`,
        `has the merge key "<<" in line ${head === "" ? 3 : 5} (check 2), and merge keys are not supported`,
        "Write the keys into each check, or what all checks share into the inputs of the same names, which are the defaults of every check.",
      ] as const,
  ),
  [
    "a misspelt key",
    "- body_file: b",
    'has the unknown key "body_file" in line 1 (check 1)',
    `Did you mean body-file? ${keys}`,
  ],
];

describe("a list of checks", () => {
  for (const [name, checks, fault, remedy] of faults) {
    it(
      `with ${name} is refused`,
      refused("input-invalid", { name, inputs: () => ({ ...pat, checks }), says: cannot("checks", fault, remedy) }),
    );
  }
});

describe("a key of a check with nothing behind it", () => {
  const defaults = { ...pat, expect: "status == 204", body: "hello", headers: "X-One: 1" };

  for (const written of ["expect:", "expect: # later", 'expect: ""', "expect: '  '", "expect: |\n", "expect: ~"]) {
    it(`${JSON.stringify(written)} means what the input says`, async () => {
      const [check] = await checksOf({ ...defaults, checks: `- path: /a\n  ${written}` });
      assert.deepEqual(
        check?.conditions.map(({ text }) => text),
        ["status == 204"],
      );
    });
  }

  it("is the same for the body and the headers", async () => {
    const [check] = await checksOf({ ...defaults, checks: '- body: ""\n  headers: ""' });
    assert.equal(String(check?.request.body), "hello");
    assert.deepEqual(check?.request.headers, [["X-One", "1"]]);
    const [blank] = await checksOf({ ...defaults, checks: '- body: " "' });
    assert.equal(String(blank?.request.body), " ");
  });

  it(
    "is not a block of comments: what was asked once would not be asked any more",
    refused("input-invalid", {
      name: "comments",
      inputs: () => ({ ...pat, checks: "- path: /a\n  expect: |\n    # status == 200" }),
      says: `The input checks cannot be used: it has an expect in line 2 that cannot be read at line 1, column 1 of this value: no condition is written.
  -   
      ^
What to do: Write one, for example "status == 200".`,
    }),
  );
});

async function checksOf(given: Readonly<Record<string, string>>) {
  const read = (input: string) => given[input] ?? "";
  const readFile = () => new Uint8Array();
  const known = { mask: () => undefined, redact: (text: string) => text };
  const source = { read, givenInputs: [], readFile, machine: emptyMachine, clock: fakeClock(), ...known };
  return (await parseInputs(source)).checks;
}
