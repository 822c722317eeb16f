import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { notAFile } from "../../../src/lib/read-file.ts";
import { kindOf, removeFile, writeFileAtomically } from "../../../src/lib/write-file.ts";

const folder = mkdtempSync(join(tmpdir(), "write-file-"));
after(() => rmSync(folder, { recursive: true }));

test("a file is written whole, with nothing left beside it", () => {
  const file = join(folder, "a", "b", "file");
  assert.equal(writeFileAtomically(file, Buffer.from("one")), file);
  writeFileAtomically(file, Buffer.from([0, 255, 13, 10]));
  assert.deepEqual([...readFileSync(file)], [0, 255, 13, 10]);
  assert.deepEqual(readdirSync(join(folder, "a", "b")), ["file"]);
});

test("what cannot be written leaves what was there, and no draft", () => {
  mkdirSync(join(folder, "taken"));
  writeFileSync(join(folder, "taken", "kept"), "kept");
  assert.throws(() => writeFileAtomically(join(folder, "taken"), Buffer.from("new")));
  assert.deepEqual(readdirSync(folder).sort(), ["a", "taken"]);
  assert.equal(readFileSync(join(folder, "taken", "kept"), "utf8"), "kept");
});

test("a place where there can be no folder is an error, and soon", () => {
  writeFileSync(join(folder, "file"), "");
  assert.throws(() => writeFileAtomically(join(folder, "file", "a", "b"), Buffer.from("new")), { code: "EEXIST" });
  assert.throws(() => writeFileAtomically("/proc/x/y/z", Buffer.from("new")));
});

test("a pipe is neither replaced nor removed, not even by way of a link", () => {
  const pipe = join(folder, "pipe");
  const link = join(folder, "link-to-pipe");
  assert.equal(spawnSync("mkfifo", [pipe]).status, 0);
  symlinkSync(pipe, link);
  for (const path of [pipe, link]) {
    assert.equal(kindOf(path), "other");
    assert.throws(() => writeFileAtomically(path, Buffer.from("new")), { code: notAFile });
    removeFile(path);
  }
  assert.ok(statSync(link).isFIFO());
});

test("an ordinary file is removed, of a link the link; what is none stays", () => {
  const file = join(folder, "old");
  const link = join(folder, "link-to-old");
  writeFileSync(file, "");
  symlinkSync(file, link);
  removeFile(link);
  assert.deepEqual([kindOf(link), kindOf(file)], [undefined, "file"]);
  for (const path of [file, join(folder, "a"), join(folder, "nothing")]) removeFile(path);
  assert.deepEqual([file, join(folder, "a"), join(folder, "nothing")].map(kindOf), [undefined, "folder", undefined]);
});
