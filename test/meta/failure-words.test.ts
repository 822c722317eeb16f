import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { failureWords } from "../../src/errors.ts";

const root = join(import.meta.dirname, "..", "..");

/** The text of all files of a folder that end as asked. */
function textOf(folder: string, ending: string): string {
  const files = globSync(`${folder}/**/*${ending}`, { cwd: root });
  return files.map((file) => readFileSync(join(root, file), "utf8")).join("\n");
}

test("every failure word has an end-to-end test of the text that the user sees", () => {
  const source = textOf("src", ".ts");
  const tests = textOf("test/e2e", ".test.ts");
  const sayable = failureWords.filter((word) => new RegExp(`(?:word: |, |[?:] )"${word}"`).test(source));
  assert.notEqual(sayable.length, 0);
  assert.deepEqual(
    sayable.filter((word) => !new RegExp(`[\`"']${word}: \\S`).test(tests)),
    [],
  );
});
