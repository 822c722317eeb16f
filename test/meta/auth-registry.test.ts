import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, it } from "node:test";
import { authMethods } from "../../src/auth/registry.ts";
import { readAction } from "../runner/metadata.ts";

const root = join(import.meta.dirname, "..", "..");
const auth = join(root, "src", "auth", "methods");

describe("every way to sign in", () => {
  it("is a file of src/auth/methods named as auth-method is, and each such file is registered", () => {
    const files = globSync("*.ts", { cwd: auth }).filter((file) =>
      /: AuthMethod = /.test(readFileSync(join(auth, file), "utf8")),
    );
    assert.deepEqual(
      files.map((file) => basename(file, ".ts")).sort(),
      authMethods.map(({ method }) => method.kind).sort(),
    );
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
    for (const { method } of authMethods) {
      assert.ok(description.includes(method.kind), `auth-method does not mention ${method.kind}`);
    }
  });

  it("has inputs and authenticators of its own", () => {
    const meant = authMethods.flatMap(({ means, authenticators }) => [...means, ...authenticators]);
    assert.equal(new Set(meant).size, meant.length);
  });
});
