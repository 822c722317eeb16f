import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { problemsFailure, Reader } from "../../../src/inputs/reader.ts";
import { cannot, pat, type Refusal, refused } from "./refusal.ts";

function readerOf(value: string) {
  const masked: string[] = [];
  const reader = new Reader(
    (input) => (input === "x" ? value : ""),
    (secret) => masked.push(secret.reveal()),
    (text) => text,
  );
  return { reader, masked, faults: () => reader.problems.map(({ fault }) => fault) };
}

describe("an input", () => {
  for (const [value, text, verbatim] of [
    ["", undefined, undefined],
    [" \n ", undefined, " \n "],
    [" a b\n", "a b", " a b\n"],
  ] as const) {
    it(`${JSON.stringify(value)} as text and verbatim`, () => {
      const { reader } = readerOf(value);
      assert.deepEqual([reader.text("x"), reader.verbatim("x")], [text, verbatim]);
    });
  }

  it("is masked by being read as a secret", () => {
    const { reader, masked } = readerOf(" hunter2\n");
    assert.equal(String(reader.secret("x")), "***");
    assert.ok(masked.includes("hunter2"));
  });

  for (const [value, expected] of [
    ["", true],
    ["true", true],
    ["True", true],
    ["TRUE", true],
    ["false", false],
    ["False", false],
    ["FALSE", false],
  ] as const) {
    it(`${JSON.stringify(value)} is ${expected}`, () => {
      const { reader, faults } = readerOf(value);
      assert.equal(reader.boolean("x", true), expected);
      assert.deepEqual(faults(), []);
    });
  }

  for (const value of ["yes", "1", "tRue", "on", "true false"]) {
    it(`${value} is no boolean`, () => {
      const { reader, faults } = readerOf(value);
      reader.boolean("x", true);
      assert.deepEqual(faults(), [`is "${value}"`]);
    });
  }

  for (const [value, expected] of [
    ["", 7],
    ["1", 1],
    ["007", 7],
    ["10", 10],
  ] as const) {
    it(`${JSON.stringify(value)} is the number ${expected}`, () => {
      const { reader, faults } = readerOf(value);
      assert.equal(reader.integer("x", 7, 1, 10), expected);
      assert.deepEqual(faults(), []);
    });
  }

  for (const value of ["0", "11", "-1", "1.5", "1e1", "one", "0x1", "99999999999"]) {
    it(`${value} is no number from 1 to 10`, () => {
      const { reader, faults } = readerOf(value);
      assert.equal(reader.integer("x", 7, 1, 10), 7);
      assert.equal(faults().length, 1);
    });
  }

  it("is a list by lines and commas", () => {
    assert.deepEqual(readerOf("a, b\n\n c ,\n").reader.list("x"), ["a", "b", "c"]);
    assert.deepEqual(readerOf("").reader.list("x"), []);
  });

  it("is one of several, in any case", () => {
    assert.equal(readerOf("KEY-Pair").reader.choice("x", ["auto", "key-pair"], "auto"), "key-pair");
    const { reader, faults } = readerOf("other");
    assert.equal(reader.choice("x", ["auto", "key-pair"], "auto"), "auto");
    assert.deepEqual(faults(), ['is "other"']);
  });

  it("that is shown is one harmless line", () => {
    const { reader, faults } = readerOf("x\r::error::owned");
    reader.boolean("x", true);
    assert.deepEqual(faults(), ['is "x\\r: :error: :owned"']);
  });
});

describe("problems", () => {
  const problem = (word: "input-invalid" | "key-unreadable") => ({
    input: "x",
    fault: "is bad",
    remedy: "Fix it.",
    word,
  });

  it("of one kind have its word, of several the general one", () => {
    assert.equal(problemsFailure([problem("key-unreadable"), problem("key-unreadable")]).word, "key-unreadable");
    assert.equal(problemsFailure([problem("key-unreadable"), problem("input-invalid")]).word, "input-invalid");
  });

  it("are all told", () => {
    const { details } = problemsFailure([problem("input-invalid"), problem("input-invalid")]);
    assert.deepEqual(details, ["x: it is bad. Fix it.", "x: it is bad. Fix it."]);
  });
});

const refusals: readonly Refusal[] = [
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
];

describe("a value of the wrong kind", () => {
  for (const one of refusals) it(`${one.name} is refused`, refused("input-invalid", one));
});

const limits: readonly Refusal[] = [
  {
    name: "more of the body than an output can hold",
    inputs: () => ({ ...pat, "body-limit": "257KB" }),
    says: cannot("body-limit", 'is "257KB", which is too much', "Write a size up to 256KB."),
  },
  {
    name: "more of a body than anybody reads",
    inputs: () => ({ ...pat, "download-limit": "1GB" }),
    says: cannot("download-limit", 'is "1GB", which is too much', "Write a size up to 256MB."),
  },
];

describe("a size beyond what makes sense", () => {
  for (const one of limits) it(`${one.name} is refused`, refused("input-invalid", one));
});
