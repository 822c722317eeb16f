import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type SourceFile, sourceFiles } from "./source-file.ts";

const tag = /<\/?(?:a href|p|h\d|t[rdh]|table|[uo]l|li|code|pre|strong|br|details|summary)\b[^>]*>/;

/** Whether a line makes markup of strings, into which a text gets as it is: without the template `html`, which escapes it. */
const isByHand = (line: string) =>
  (tag.test(line) && !line.includes("html`")) || /["`](?:<!-- |```)/.test(line) || /\bnew Html\b/.test(line);

const madeByHand = ({ name, text }: SourceFile) =>
  text
    .replaceAll(/^\s*(?:\/\/|\/?\*).*$/gm, "")
    .split("\n")
    .flatMap((line, index) => (isByHand(line) ? [`${name}:${index + 1} ${line.trim()}`] : []));

describe("markup", () => {
  it("is made in one place, where no text gets in but escaped", () => {
    const others = sourceFiles("src").filter(({ name }) => !name.startsWith("lib/markup/"));
    assert.deepEqual(others.flatMap(madeByHand), []);
  });

  for (const [line, byHand] of [
    ["`<p>${name}</p>`", true],
    ['"```mermaid"', true],
    ["rows.map((row) => `x <li>${row}</li>`)", true],
    ["`<!-- note ${name} -->`", true],
    ['new Html("a")', true],
    ["html`<p>${name}</p>`", false],
    ["/** `<p>` */", false],
    ['"https://<host>/<path>"', false],
  ] as const) {
    it(`is ${byHand ? "" : "not "}made by hand in ${line}`, () => {
      assert.equal(madeByHand({ name: "a", text: line, imports: [] }).length, byHand ? 1 : 0);
    });
  }
});
