import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { ConditionSyntaxError } from "../../../../../src/probe/conditions/condition-syntax-error.ts";
import { parseConditions } from "../../../../../src/probe/conditions/parse-conditions.ts";

const hex = "0123456789abcdef".repeat(4);
const howTo =
  "Write sha256: and 64 hexadecimal digits, as docker push prints them. A tag does not say which image it stood for.";
const imageNameTakes = "Here, image-name takes ==, !=, [not] contains, [not] matches.";

const mistakes: readonly (readonly [line: string, column: number, fault: string, remedy: string])[] = [
  ["image-digest == latest", 17, "this is not a digest", howTo],
  ["image-digest main == /db/s/repo/hello:1.4", 22, "this is not a digest", howTo],
  ["image-digest == sha256:", 17, "this is not a digest", howTo],
  ["image-digest == sha256:4bf5…", 17, "this is not a digest", howTo],
  ["image-digest == sha256:4bf5", 17, "this digest has 4 hexadecimal digits, not 64", howTo],
  [`image-digest == sha256:${hex}0`, 17, "this digest has 65 hexadecimal digits, not 64", howTo],
  [`image-digest == ${hex.toUpperCase()}`, 17, "this digest does not begin with sha256:", `Write sha256:${hex}.`],
  [`image-digest == hello@sha512:${hex}`, 17, "this is not a digest", howTo],
  ["image-digest main == ", 22, "a digest is expected here, but the line ends", howTo],
  [
    `image-digest == 'sha256:${hex}'`,
    17,
    "a text does not stand in single quotes",
    `Write it in double quotes: "sha256:${hex}".`,
  ],
  ["image-digest main", 14, '"main" is not an operator', "Here, image-digest takes ==, !=."],
  [`image-digest = sha256:${hex}`, 14, '"=" is not an operator', 'Did you mean "=="? Here, image-digest takes ==, !=.'],
  [
    `image-digest main contains sha256`,
    19,
    '"contains" does not go with image-digest',
    "Here, image-digest takes ==, !=.",
  ],
  [
    `image-digest equals sha256:${hex}`,
    14,
    '"equals" is not an operator',
    'Did you mean "=="? Here, image-digest takes ==, !=.',
  ],
  ["image-name main", 12, '"main" is not an operator', imageNameTakes],
  ["image-name exists", 12, '"exists" does not go with image-name', imageNameTakes],
  ["image-name main not == x", 21, '"not" goes before a word only', 'Write "!=" instead of "not ==".'],
  [
    "spec-digest == edaf548e…",
    16,
    "this is not the digest of a specification",
    "Write it as DESCRIBE SERVICE shows it in the column spec_digest, whole.",
  ],
  [
    "instances == most",
    14,
    'a whole number is expected here, but "most" is written',
    "Write all, or a whole number such as 2.",
  ],
  [
    "instances == 2.5",
    14,
    'a whole number is expected here, but "2.5" is written',
    "Write all, or a whole number such as 2.",
  ],
  [
    "instances == 100%",
    14,
    'a whole number is expected here, but "100%" is written',
    "Write all, or a whole number such as 2.",
  ],
  ["restarts == all", 13, 'a whole number is expected here, but "all" is written', "Write a whole number, such as 0."],
  ["restarts not == 0", 14, '"not" goes before a word only', 'Write "!=" instead of "not ==".'],
];

suite("what is said of a condition on the service that cannot be read", () => {
  for (const [line, column, fault, remedy] of mistakes) {
    test(line, () => {
      assert.throws(
        () => parseConditions(line),
        (error) => {
          assert.ok(error instanceof ConditionSyntaxError);
          const [problem] = error.problems;
          assert.deepEqual(
            { column: problem?.column, fault: problem?.fault, remedy: problem?.remedy },
            { column, fault, remedy },
          );
          return true;
        },
      );
    });
  }

  const synonyms = [
    ["image_digest == x", "image-digest"],
    ["digest == x", "image-digest"],
    ["spec_digest == x", "spec-digest"],
    ["image contains x", "image-name"],
    ["replicas == 3", "instances"],
    ["restart_count == 0", "restarts"],
  ] as const;
  for (const [line, subject] of synonyms)
    test(`${line}: did you mean ${subject}?`, () => {
      assert.throws(() => parseConditions(line), new RegExp(`Did you mean "${subject}"\\?`));
    });
});

test("a container may be named like an operator, in quotes", () => {
  const [condition] = parseConditions('image-name "contains" contains contains');
  assert.equal(condition?.text, 'image-name "contains" contains contains');
});
