import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { introduction, product } from "../../src/version.ts";

const read = (file: string) => readFileSync(join(import.meta.dirname, "..", "..", file), "utf8");

describe("our name and version", () => {
  const manifest = JSON.parse(read("package.json")) as { readonly name: string };

  it("are each written in one place", () => {
    assert.equal(manifest.name, product.name);
    assert.equal("version" in manifest, false, "package.json has a version of its own");
  });

  it("are those of a release in the changelog, or of none", () => {
    const { version }: { readonly version: string } = product;
    if (version !== "unreleased") assert.match(read("CHANGELOG.md"), new RegExp(`^## \\[${version}\\]`, "m"));
  });

  for (const [where, env, ref] of [
    [
      "taken from a repository",
      { GITHUB_ACTION_REPOSITORY: "acme/it", GITHUB_ACTION_REF: "main", GITHUB_SHA: "0b5" },
      "main",
    ],
    ["of the workflow's own commit", { GITHUB_ACTION_REPOSITORY: "", GITHUB_ACTION_REF: "", GITHUB_SHA: "0b5" }, "0b5"],
    ["outside of a runner", {}, ""],
  ] as const) {
    it(`are in the log's first line, ${where}`, () => {
      const unreleased = ref === "" ? "Snowflake Endpoint unreleased" : `Snowflake Endpoint unreleased (${ref})`;
      const { version }: { readonly version: string } = product;
      assert.equal(introduction(env), version === "unreleased" ? unreleased : `Snowflake Endpoint ${version}`);
    });
  }
});
