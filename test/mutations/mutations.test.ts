import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, it } from "node:test";
import { mutations } from "./mutations.ts";

const root = join(import.meta.dirname, "..", "..");
const read = (file: string) => (existsSync(join(root, file)) ? readFileSync(join(root, file), "utf8") : "");

/** The texts of a test's file and of those beside it, in which the names of its cases may stand. */
function namesOf(file: string): string {
  const folder = dirname(file);
  const beside = existsSync(join(root, file)) ? readdirSync(join(root, folder)) : [];
  return beside
    .filter((name) => name.endsWith(".ts") && (join(folder, name) === file || !name.endsWith(".test.ts")))
    .map((name) => read(join(folder, name)))
    .join("\n");
}

/** Whether they are noticed is shown by `npm run mutations`, which takes minutes. */
describe("every mutation can still be made", () => {
  it("at one place of its file, and changes it", () => {
    const wrong = mutations.filter(
      ({ file, find, replace }) => read(file).split(find).length !== 2 || find === replace,
    );
    assert.deepEqual(
      wrong.map(({ file, find }) => `${file}: ${find}`),
      [],
    );
  });

  it("and names a test that is there", () => {
    const wrong = mutations.filter(
      ({ noticedBy: { file, name } }) => name.trim().length < 4 || !namesOf(file).includes(name),
    );
    assert.deepEqual(
      wrong.map(({ noticedBy: { file, name } }) => `${file}: ${name}`),
      [],
    );
  });

  it("and is told from the others", () => {
    const names = mutations.map(({ promise, mutant }) => `${promise}: ${mutant}`);
    assert.equal(new Set(names).size, names.length);
  });
});
