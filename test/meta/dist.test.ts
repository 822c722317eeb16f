import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

const root = join(import.meta.dirname, "..", "..");
const committed = join(root, "dist");

/** The JavaScript of the action itself; that of the sub-action report is a package of its own. */
function names(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.endsWith(".js"));
}

test("dist/ is, byte for byte, what src/ builds, by the command that docs/verify.md gives to users", () => {
  const [, script = ""] = /^npm run (\w+)$/m.exec(readFileSync(join(root, "docs", "verify.md"), "utf8")) ?? [];
  assert.equal(script, "reproduce");
  const build = spawnSync(process.execPath, [join(root, "scripts", `${script}.mjs`)], { encoding: "utf8" });
  assert.equal(build.status, 0, build.stderr);
});

test("dist/ holds undici once", () => {
  // Every undici has this class, whatever its version.
  const copies = names(committed).flatMap(
    (name) => readFileSync(join(committed, name), "utf8").match(/class UndiciError extends Error/g) ?? [],
  );
  assert.equal(copies.length, 1);
});

test("dist/ holds nothing of what scripts/stand-ins.mjs has something stand in for", () => {
  for (const [file, code] of [
    ["@actions/core/lib/oidc-utils.js", "class OidcClient {"],
    ["@actions/core/lib/summary.js", "class Summary {"],
    ["@actions/http-client/lib/index.js", "class HttpClientError "],
    ["@actions/exec/lib/exec.js", "function getExecOutput("],
    ["undici/lib/dispatcher/parser-h1.js", "class H1Parser {"],
    ["undici/lib/dispatcher/client-h2.js", "function connectH2 ("],
    ["undici/lib/web/fetch/formdata.js", "class FormData {"],
    ["undici/lib/llhttp/constants.js", "exports.METHODS_ICE = ["],
    ["undici/lib/core/connect.js", "function buildConnector ("],
    ["undici/lib/core/diagnostics.js", "function trackClientEvents ("],
    ["json-p3/dist/json-p3.cjs.js", "class JSONPatch {"],
    ["smol-toml/dist/stringify.js", "function stringifyInlineTable("],
    ["yaml/dist/stringify/stringifyPair.js", "function stringifyPair("],
  ] as const) {
    assert.ok(readFileSync(join(root, "node_modules", file), "utf8").includes(code), `${file} has no ${code} any more`);
    const found = names(committed).filter((name) => readFileSync(join(committed, name), "utf8").includes(code));
    assert.deepEqual(found, [], code);
  }
});

test("dist/ loads nothing of Node that takes its time and that nothing of ours needs", () => {
  const unwanted = /require\("(?:node:)?(?:assert|diagnostics_channel|https?|perf_hooks|querystring)"\)/g;
  const found = names(committed).flatMap((name) => readFileSync(join(committed, name), "utf8").match(unwanted) ?? []);
  assert.deepEqual(found, []);
});

test("dist/ holds nothing of GitHub's client: it never has a GitHub token", () => {
  const code = "plugin-paginate-rest";
  const having = (folder: string) =>
    names(folder).filter((name) => readFileSync(join(folder, name), "utf8").includes(code));
  assert.deepEqual(having(committed), []);
  assert.notDeepEqual(having(join(committed, "report")), [], "the code is not known by this any more");
});

test("dist/report/ holds nothing of Snowflake's side", () => {
  const folder = join(committed, "report");
  for (const code of ["X-SF-SPCS-Authorization", "snowflakecomputing.com"]) {
    assert.notDeepEqual(
      names(committed).filter((name) => readFileSync(join(committed, name), "utf8").includes(code)),
      [],
      code,
    );
    assert.deepEqual(
      names(folder).filter((name) => readFileSync(join(folder, name), "utf8").includes(code)),
      [],
      code,
    );
  }
});

const licences = ["", "report"].map((part) => readFileSync(join(committed, part, "licenses.txt"), "utf8")).join("\n");

test("dist/ ships the licence of every package we depend on", () => {
  const { dependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    dependencies: Record<string, string>;
  };
  const missing = Object.entries(dependencies).filter(([name, version]) => !licences.includes(`${name} ${version} (`));
  assert.deepEqual(missing, []);
});

test("whatever is in dist/ may be shipped under Apache-2.0", () => {
  // The list that the dependency review knows too (.github/workflows/dependencies.yml).
  const review = readFileSync(join(root, ".github", "workflows", "dependencies.yml"), "utf8");
  const [, list = ""] = /allow-licenses: (.*)/.exec(review) ?? [];
  const allowed = list.split(", ");
  const bundled = [...licences.matchAll(/^\S+ \d\S* \((.*)\)$/gm)].map(([line, licence = ""]) => ({ line, licence }));
  assert.ok(bundled.length > 5, "the list is not read as it is written");
  assert.deepEqual(
    bundled.filter(({ licence }) => !allowed.includes(licence)),
    [],
  );
});

test("no package we install has an install script", () => {
  const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as {
    packages: Record<string, { readonly hasInstallScript?: boolean }>;
  };
  assert.deepEqual(
    Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript === true),
    [],
  );
  assert.match(readFileSync(join(root, ".npmrc"), "utf8"), /^ignore-scripts = true$/m);
});
