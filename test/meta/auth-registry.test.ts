import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, it } from "node:test";
import { authMethods } from "../../src/auth/registry.ts";
import { readAction } from "../runner/metadata.ts";

const root = join(import.meta.dirname, "..", "..");
const methods = join(root, "src", "auth", "methods");

describe("every way to sign in", () => {
  it("is a file of src/auth/methods named as auth-method is, and each such file is registered", () => {
    const files = globSync("*.ts", { cwd: methods }).filter((file) =>
      /: AuthMethod = /.test(readFileSync(join(methods, file), "utf8")),
    );
    assert.deepEqual(files.map((file) => basename(file, ".ts")).sort(), authMethods.map(({ kind }) => kind).sort());
  });

  it("is named in action.yml, with all that it needs", async () => {
    const action = await readAction(root);
    const inputs = new Set(action.inputs.map(({ id }) => id));
    const asked = authMethods.flatMap(({ means, needs, refuses }) => [...means, ...needs, ...refuses]);
    assert.deepEqual(
      asked.filter((input) => !inputs.has(input)),
      [],
    );
    const yaml = readFileSync(join(root, "action.yml"), "utf8");
    const description = /^ {2}auth-method:\n {4}description: ([\s\S]*?)\n {4}default:/m.exec(yaml)?.[1] ?? "";
    for (const { kind } of authMethods) {
      assert.ok(description.includes(kind), `auth-method does not mention ${kind}`);
    }
  });

  for (const { kind, load } of authMethods) {
    it(`is loaded under its name: ${kind}`, async () => assert.equal((await load()).kind, kind));
  }

  it("is meant by inputs and authenticators of its own", () => {
    const meant = authMethods.flatMap(({ means, authenticators }) => [...means, ...authenticators]);
    assert.equal(new Set(meant).size, meant.length);
  });
});
