import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { devNull, tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { notAFile, readRegularFile } from "../../../src/lib/read-file.ts";

const folder = mkdtempSync(join(tmpdir(), "read-file-"));
after(() => rmSync(folder, { recursive: true }));

test("a file is read byte for byte", () => {
  writeFileSync(join(folder, "file"), Buffer.from([0, 255, 13, 10]));
  assert.deepEqual([...readRegularFile(join(folder, "file"))], [0, 255, 13, 10]);
});

test("what is not there, or a folder, is an error of node:fs", () => {
  assert.throws(() => readRegularFile(join(folder, "nothing")), { code: "ENOENT" });
  assert.throws(() => readRegularFile(folder), { code: "EISDIR" });
});

test("a file that is too large is refused, and one at the limit is not", () => {
  writeFileSync(join(folder, "large"), "12345");
  assert.throws(() => readRegularFile(join(folder, "large"), { mostBytes: 4 }), { code: "EFBIG" });
  assert.equal(readRegularFile(join(folder, "large"), { mostBytes: 5 }).length, 5);
});

test("a symbolic link is followed, or refused", () => {
  writeFileSync(join(folder, "target"), "x");
  symlinkSync(join(folder, "target"), join(folder, "link"));
  assert.equal(readRegularFile(join(folder, "link")).length, 1);
  assert.throws(() => readRegularFile(join(folder, "link"), { follow: false }), { code: "ELOOP" });
});

test("a device is refused", () => {
  assert.throws(() => readRegularFile(devNull), { code: notAFile });
});

test("a pipe into which nobody writes is refused, and not waited for", () => {
  const pipe = join(folder, "pipe");
  assert.equal(spawnSync("mkfifo", [pipe]).status, 0);
  assert.throws(() => readRegularFile(pipe), { code: notAFile });
});
