import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { readListText } from "../../../../src/inputs/checks/list-text.ts";
import { Reader } from "../../../../src/inputs/reader.ts";
import { readRegularFile } from "../../../../src/lib/read-file.ts";

const folder = mkdtempSync(join(tmpdir(), "list-text-"));
after(() => rmSync(folder, { recursive: true }));
mkdirSync(join(folder, "folder.yml"));
symlinkSync(join(folder, "good.yml"), join(folder, "link.yml"));
for (const [name, content] of [
  ["good.yml", "\ufeff- path: /ü"],
  ["mebibyte.yml", "#".repeat(1024 ** 2)],
  ["large.yml", "#".repeat(1024 ** 2 + 1)],
  ["binary.yml", Buffer.from([0x2d, 0x0a, 0, 0x61])],
  ["latin-1.yml", Buffer.from([0x2d, 0x0a, 0xc3, 0xbc, 0x0a, 0xfc, 0x0a])],
  ["cut.yml", Buffer.from([0x2d, 0xc3])],
  ["utf-16.yml", Buffer.from("\ufeff- path: /", "utf16le")],
] as const)
  writeFileSync(join(folder, name), content);

function read(inputs: Readonly<Record<string, string>>) {
  const reader = new Reader(
    (input) => inputs[input] ?? "",
    () => undefined,
    (text) => text,
  );
  const found = readListText(reader, (path, limits) => readRegularFile(join(folder, path), limits));
  return { found, problems: reader.problems.map(({ input, fault }) => `${input} ${fault}`) };
}

describe("the list of checks", () => {
  it("is that of the input, of the file, or of neither", () => {
    assert.deepEqual(read({}).found, undefined);
    assert.deepEqual(read({ checks: "- a" }).found, { text: "- a", input: "checks", from: {} });
    assert.deepEqual(read({ "checks-file": "good.yml" }).found, {
      text: "- path: /ü",
      input: "checks-file",
      from: { from: "checks-file (good.yml)" },
    });
    assert.equal(read({ "checks-file": "mebibyte.yml" }).found?.text.length, 1024 ** 2);
  });

  for (const [file, why] of [
    ["nothing.yml", "does not exist"],
    ["folder.yml", "is a folder"],
    ["link.yml", "is a symbolic link"],
    ["large.yml", "is larger than 1MB"],
    ["binary.yml", "has a NUL character in line 2"],
    ["latin-1.yml", "is not a text in UTF-8: line 3 has other bytes"],
    ["utf-16.yml", "is not a text in UTF-8: line 1 has other bytes"],
    ["cut.yml", "is not a text in UTF-8: line 1 has other bytes"],
  ] as const) {
    it(`of ${file} cannot be read`, () => {
      assert.deepEqual(read({ "checks-file": file }), {
        found: undefined,
        problems: [`checks-file names ${file}, which ${why}`],
      });
    });
  }

  it("stands in one place only", () => {
    assert.deepEqual(read({ checks: "- a", "checks-file": "good.yml" }).problems, [
      "checks-file is given together with checks",
    ]);
  });
});
