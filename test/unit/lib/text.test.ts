import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { count, escapeHtml, excerpt, list, oneLine } from "../../../src/lib/text.ts";
import { parseCommand } from "../../runner/command.ts";
import { commandNames } from "../../runner/command-processor.ts";
import { splitLines } from "../../runner/line-splitter.ts";
import { fc } from "../properties.ts";

const names = new Set(commandNames);
const isHarmless = (text: string) => splitLines(text).every((line) => parseCommand(line, names) === undefined);

/** Texts made of what commands are made of, and of anything else. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom("::", ":", "##[", "#", "[", "]", "error", "add-mask", "set-output name=x", "stop-commands"),
      fc.constantFrom(
        "\n",
        "\r",
        "\u0085",
        "\u2028",
        "\u200b",
        "\u00ad",
        "\ufeff",
        "\u0000",
        "\u001b[2J",
        "\ud800",
        " ",
      ),
      fc.string({ unit: "binary", maxLength: 3 }),
    ),
    { maxLength: 20 },
  )
  .map((pieces) => pieces.join(""));

describe("oneLine", () => {
  for (const [text, line] of [
    ["plain", "plain"],
    ["größer 👋", "größer 👋"],
    ["a\r\nb\tc", "a\\r\\nb\\tc"],
    ["\u0000\u001b\u0085\u200b\u202e\ufeff", "\\u0000\\u001b\\u0085\\u200b\\u202e\\ufeff"],
    ["::error::x", ": :error: :x"],
    [":::error:::x", ": : :error: : :x"],
    ["##[error]x", "## [error]x"],
    ["\ud800x", "\ufffdx"],
  ] as const) {
    it(JSON.stringify(text), () => assert.equal(oneLine(text), line));
  }

  it("shows what turns the direction of the text", () => {
    assert.equal(oneLine("\u202etxt\u2066exe\u2069"), "\\u202etxt\\u2066exe\\u2069");
  });

  it("is one line that is no command, whatever it is made of", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const line = oneLine(text);
        assert.equal(splitLines(line).length <= 1, true, line);
        assert.ok(isHarmless(line), line);
        assert.ok(isHarmless(`  answered: ${line}`), line);
      }),
      { numRuns: 5000 },
    );
  });

  it("changes nothing when it is applied again", () => {
    fc.assert(fc.property(hostile, (text) => assert.equal(oneLine(oneLine(text)), oneLine(text))));
  });
});

describe("excerpt", () => {
  it("is short, harmless, and whole where it fits", () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 1, max: 40 }), (given, length) => {
        const text = given.toWellFormed();
        const cut = excerpt(text, length);
        assert.ok(cut.length <= length && isHarmless(cut) && cut.isWellFormed(), cut);
        const whole = oneLine(text.trim());
        if (whole.length <= length) assert.equal(cut, whole);
        else assert.ok(cut.endsWith("…"), cut);
      }),
      { numRuns: 3000 },
    );
  });

  it("passes over the white space a text begins with", () => {
    assert.equal(excerpt(`${"\n".repeat(3000)}<h1>Error</h1>`, 100), "<h1>Error</h1>");
  });

  it("keeps nothing of the text in memory that it was cut out of", () => {
    setFlagsFromString("--expose-gc");
    const collectGarbage = runInNewContext("gc") as () => void;
    const megabytes = () => process.memoryUsage().heapUsed / 1024 ** 2;
    const before = megabytes();
    const kept = Array.from({ length: 40 }, (_, number) => excerpt(`${number} ${"x".repeat(10 * 1024 ** 2)}`, 50));
    collectGarbage();
    assert.equal(new Set(kept).size, 40);
    assert.ok(megabytes() - before < 100);
  });

  it("looks only at the beginning of a megabyte", () => {
    assert.equal(excerpt("\n".repeat(1024 ** 2), 9), "");
    assert.equal(excerpt("x".repeat(1024 ** 2), 9), "xxxxxxxx…");
  });
});

describe("what a stranger wrote to keep a search busy", () => {
  for (const [name, text] of [
    ["blanks", `a${" ".repeat(1024 ** 2)}a`],
    ["colons", ":".repeat(200_000)],
    ["hashes", "##".repeat(200_000)],
    ["halves of characters", "\ud800".repeat(200_000)],
  ] as const) {
    it(`is a line all the same: ${name}`, () => {
      assert.ok(oneLine(text).length >= text.length);
      assert.ok(excerpt(text, 100).length <= 100);
    });
  }
});

describe("escapeHtml", () => {
  it("knows the five characters, in the spelling the runner can mask", () => {
    assert.equal(
      escapeHtml(`<a href="x" title='y'>&amp;</a>`),
      "&lt;a href=&quot;x&quot; title=&apos;y&apos;&gt;&amp;amp;&lt;/a&gt;",
    );
  });
});

describe("counts and lists", () => {
  it("count", () =>
    assert.deepEqual(
      [0, 1, 2].map((number) => count(number, "attempt")),
      ["0 attempts", "1 attempt", "2 attempts"],
    ));
  it("list", () => {
    assert.deepEqual(
      [[], ["a"], ["a", "b"], ["a", "b", "c"]].map((items) => list(items)),
      ["", "a", "a and b", "a, b and c"],
    );
    assert.equal(list(["a", "b"], "or"), "a or b");
  });
});
