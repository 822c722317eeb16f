import assert from "node:assert/strict";
import { builtinModules } from "node:module";
import { dirname } from "node:path";
import { describe, it } from "node:test";
import { importsOf, type SourceFile, sourceFiles, target } from "./source-file.ts";

/**
 * Who may import whom. A row is a file or folder of src/ and speaks for all that is below it and has no row of its own;
 * `types of x` allows `import type` only. Within a row everyone may import everyone.
 */
const arrows: Record<string, readonly string[]> = {
  main: ["index"],
  post: ["index"],
  judge: ["index"],
  index: ["steps", "probe/judging"],
  steps: ["run", "auth/github", "docs", "inputs/input-names", "lib", "net", "probe/judging", "runner"],
  "report-action/main": ["report-action", "docs", "inputs/input-names", "lib", "runner"],
  // It holds a GitHub token, so it meets nobody but GitHub: nothing of Snowflake's, and no other way to the network.
  "report-action": [
    "inputs/input-names",
    "inputs/reader",
    "report/log/annotation",
    "report/failure",
    "types of docs",
    "errors",
    "version",
    "lib",
    "types of runner/runner",
  ],
  run: [
    "inputs",
    "auth",
    "types of connections/machine",
    "snowflake",
    "probe",
    "report",
    "docs",
    "errors",
    "version",
    "lib",
    "net/http",
    "types of run-context",
    "types of runner/runner",
  ],
  "run-context": ["types of lib", "types of net/http"],
  inputs: [
    "auth",
    "connections",
    "snowflake/account",
    "snowflake/host-guard",
    "snowflake/identifier",
    "snowflake/ingress/ingress-url",
    "probe",
    "errors",
    "lib",
  ],
  connections: ["types of auth/method", "snowflake/identifier", "lib"],
  auth: [
    "types of run-context",
    "snowflake/account",
    "types of snowflake/sql/sql-transport",
    "snowflake/refusals/refusal",
    "types of snowflake/refusals/caller",
    "snowflake/authorization-header",
    "snowflake/identifier",
    "types of snowflake/limits",
    "snowflake/token",
    "errors",
    "lib",
    "net/http",
  ],
  "snowflake/service": [
    "snowflake/sql",
    "snowflake/refusals",
    "snowflake/ingress/ingress-url",
    "types of snowflake/guarded-url",
    "types of snowflake/host-guard",
    "snowflake/identifier",
    "errors",
    "lib",
  ],
  "snowflake/sql": ["snowflake/account", "snowflake/refusals", "snowflake/limits", "errors", "lib", "net/http"],
  "snowflake/account": [
    "snowflake/refusals",
    "snowflake/account-spelling",
    "snowflake/authorization-header",
    "snowflake/guarded-url",
    "snowflake/host-guard",
    "snowflake/identifier",
    "types of snowflake/limits",
    "snowflake/token",
    "errors",
    "version",
    "lib",
    "net/http",
  ],
  "snowflake/ingress": [
    "snowflake/refusals",
    "snowflake/guarded-url",
    "snowflake/host-guard",
    "types of errors",
    "lib",
    "net/http",
  ],
  "snowflake/refusals": ["snowflake/account-spelling", "snowflake/identifier", "types of errors", "lib"],
  snowflake: ["lib", "types of net/http"],
  probe: ["errors", "lib", "net/http"],
  report: [
    "types of auth/method",
    "types of probe",
    "types of snowflake",
    "types of docs",
    "errors",
    "lib",
    "net/http",
    "types of run-context",
    "types of runner/runner",
  ],
  net: ["errors", "version", "lib", "net/http"],
  "net/http": ["lib"],
  runner: ["types of runner/toolkit"],
  "runner/runner": ["lib", "types of runner/paint", "types of runner/toolkit"],
  "runner/toolkit": [],
  "runner/paint": [],
  docs: ["types of errors", "lib"],
  errors: ["lib"],
  version: ["lib"],
  lib: [],
};

/** What is not ours, or does more than reckon: where it may be used. */
const reach: Record<string, readonly string[]> = {
  "@actions/core": ["runner"],
  "@actions/github": ["report-action/github/octokit"],
  jose: ["snowflake/account/assertion"],
  "json-p3": ["probe/conditions"],
  "lossless-json": ["probe/conditions"],
  "smol-toml": ["connections"],
  undici: ["net/connection/connection"],
  "undici/lib/dispatcher/client.js": ["net/connection/connection"],
  yaml: ["inputs/checks", "snowflake/service/described/traffic-split"],
  "node:fs": ["steps", "report-action/main", "lib/read-file", "lib/write-file", "runner/github-toolkit"],
  "node:net": ["net"],
  "node:os": ["steps", "runner/github-toolkit"],
  "node:stream": ["net"],
  "node:tls": ["net"],
  "node:v8": ["net/connection/connection"],
  "node:worker_threads": ["probe/judging"],
  "node:zlib": ["net"],
  process: ["steps", "post", "report-action/main", "runner/github-toolkit", "lib/time/clock"],
  performance: [],
  fetch: [],
  eval: [],
  Function: [],
  "Date.now": ["lib/time/clock"],
  "Math.random": ["lib/time/clock"],
  setTimeout: ["lib/time/clock"],
};

/** Modules of Node that only reckon. */
const pure = ["node:buffer", "node:crypto", "node:path", "node:url", "node:util"];

const files = sourceFiles("src");

describe("the architecture of src/", () => {
  it("is a table without cycles, in which every file has a row and every row a file", () => {
    assert.deepEqual(
      cycles(Object.keys(arrows), (row) => (arrows[row] ?? []).map(nameIn)),
      [],
    );
    assert.deepEqual(
      Object.values(arrows)
        .flat()
        .map(nameIn)
        .filter((name) => !files.some((file) => isIn(file.name, name))),
      [],
      "arrows to nothing",
    );
    assert.deepEqual(
      Object.keys(arrows).filter((row) => !files.some((file) => rowOf(file.name) === row)),
      [],
      "empty rows",
    );
    assert.deepEqual(files.filter((file) => rowOf(file.name) === undefined).map(nameOf), [], "files without a row");
  });

  it("has no arrow that the table does not have", () => {
    const problems = files.flatMap((file) =>
      file.imports.flatMap((statement) => {
        const name = target(file, statement);
        if (!statement.specifier.startsWith(".")) return [];
        const place = `src/${file.name}.ts:${statement.line} imports ${statement.specifier}`;
        if (name === undefined) return [`${place}, which is not in src/`];
        const row = rowOf(file.name) ?? "";
        const allowed = arrows[row] ?? [];
        const fine =
          rowOf(name) === row ||
          allowed.some((arrow) => isIn(name, nameIn(arrow)) && (statement.typeOnly || !arrow.startsWith("types of ")));
        return fine ? [] : [`${place}; ${row} may import only ${listed(allowed)}`];
      }),
    );
    assert.deepEqual(problems, []);
  });

  it("keeps Snowflake's side and GitHub's apart, however far one follows the imports", () => {
    const byName = new Map(files.map((file) => [file.name, file]));
    const reached = (start: string) => {
      const found = new Set<string>();
      const walk = (name: string) => {
        if (found.has(name)) return;
        found.add(name);
        const file = byName.get(name);
        for (const statement of file?.imports ?? [])
          if (file !== undefined && !statement.typeOnly) walk(target(file, statement) ?? statement.specifier);
      };
      walk(start);
      return [...found];
    };
    const report = reached("report-action/main");
    assert.ok(report.includes("@actions/github"));
    assert.deepEqual(
      report.filter((name) => /^(snowflake|net|auth|probe|connections)\/|^undici/.test(name)),
      [],
    );
    assert.ok(!reached("main").some((name) => name === "@actions/github" || name.startsWith("report-action/")));
  });

  it("has no circle of imports, not even of types", () => {
    const next = new Map(
      files.map((file) => [file.name, file.imports.flatMap((statement) => target(file, statement) ?? [])]),
    );
    assert.deepEqual(
      cycles([...next.keys()], (name) => next.get(name) ?? []),
      [],
    );
  });

  it("reaches out only where the table says", () => {
    const problems = files.flatMap((file) =>
      reachesOf(file)
        .filter((what) => !pure.includes(what) && !(reach[what] ?? []).some((place) => isIn(file.name, place)))
        .map((what) => `src/${file.name}.ts uses ${what}; only ${listed(reach[what] ?? [])} may`),
    );
    assert.deepEqual(problems, []);
  });

  it("cuts what the ingress and the app send only where secrets were taken out first", () => {
    const cutting = files.filter(
      ({ name, text }) =>
        /^(snowflake\/ingress\/|report\/(log|summary)\/|report\/answer-line$)/.test(name) &&
        /import .*\bexcerpt\b/.test(text),
    );
    assert.deepEqual(cutting.map(nameOf), [], "ForeignText takes them out");
  });

  it("keeps files short", () => {
    const long = files.filter(({ text }) => text.trimEnd().split("\n").length > 150);
    assert.deepEqual(long.map(nameOf), [], "more than 150 lines");
  });

  it("keeps folders small", () => {
    const folders = Object.groupBy(files, ({ name }) => dirname(name));
    const large = Object.entries(folders).filter(([, members]) => (members?.length ?? 0) > 12);
    assert.deepEqual(
      large.map(([folder]) => folder),
      [],
      "more than a dozen files",
    );
  });

  it("names files after what they hold", () => {
    const vague = files.filter(({ name }) => /(^|\/)(utils?|helpers?|types?|common|misc|shared)(\/|$)/.test(name));
    assert.deepEqual(vague.map(nameOf), []);
  });

  it("says in words what every exported function and class does", () => {
    const silent = files.flatMap((file) =>
      [...file.text.matchAll(/(?<!\*\/\n)^export (?:async )?(?:function\*?|(?:abstract )?class) (\w+)/gm)].map(
        ([, name]) => `src/${file.name}.ts: ${name}`,
      ),
    );
    assert.deepEqual(silent, []);
  });
});

describe("the unit tests", () => {
  it("stand where the file stands that they test", () => {
    const astray = sourceFiles("test/unit")
      .filter(({ name }) => name.endsWith(".test"))
      .filter(({ name }) => !files.some((file) => file.name === name.replace(/\.test$/, "")));
    assert.deepEqual(
      astray.map(({ name }) => `test/unit/${name}.ts`),
      [],
    );
  });
});

describe("what the product is tested with", () => {
  for (const folder of ["test/emulator", "test/hostile", "test/runner", "test/e2e", "test/pictures", "demo"]) {
    it(`${folder} shares no code with it: both could be wrong in the same way`, () => {
      const shared = sourceFiles(folder).flatMap(({ name, imports }) =>
        imports
          .filter(({ specifier }) => /^(\.\.\/)+src\//.test(specifier))
          .map(({ specifier }) => `${name}: ${specifier}`),
      );
      assert.deepEqual(shared, []);
    });
  }
});

describe("the reader of imports", () => {
  for (const { code, expected } of [
    { code: `import "./a.ts";`, expected: ["./a.ts"] },
    { code: `import a from "a";\nimport * as b from "b";\nimport c, { d } from "c";`, expected: ["a", "b", "c"] },
    { code: `import {\n  type A,\n  b,\n} from "./a.ts";`, expected: ["./a.ts"] },
    { code: `import type { A } from "a";\nexport type { B } from "b";`, expected: ["type a", "type b"] },
    { code: `export * from "a";\nexport * as b from "b";\nexport { c } from "c";`, expected: ["a", "b", "c"] },
    { code: `const a = await import("./a.ts");\nimport(\n  "b",\n);`, expected: ["./a.ts", "b"] },
    { code: `await import(name);\nimport("./" + name);`, expected: ["import(…)", "import(…)"] },
    { code: `import data from "./a.json" with { type: "json" };`, expected: ["./a.json"] },
    { code: `export const from = "a";\nexport function f(a = "b") {}\nconst text = 'import "c"';`, expected: [] },
    { code: `// import "a";\n/*\n * import("b");\n */`, expected: [] },
  ]) {
    it(JSON.stringify(code), () => {
      const found = importsOf(code).map(({ specifier, typeOnly }) => `${typeOnly ? "type " : ""}${specifier}`);
      assert.deepEqual(found, expected);
    });
  }
});

function nameOf({ name }: SourceFile): string {
  return `src/${name}.ts`;
}

/** The file or folder an arrow points at. */
function nameIn(arrow: string): string {
  return arrow.replace("types of ", "");
}

function listed(names: readonly string[]): string {
  return names.length === 0 ? "nothing" : names.join(", ");
}

function isIn(name: string, place: string): boolean {
  return name === place || name.startsWith(`${place}/`);
}

/** The row that speaks for a file: the longest that fits. */
function rowOf(name: string): string | undefined {
  return Object.keys(arrows)
    .filter((row) => isIn(name, row))
    .sort((a, b) => b.length - a.length)[0];
}

/** The packages and modules of Node a file imports, and the globals it uses to reach out. */
function reachesOf({ text, imports }: SourceFile): string[] {
  const code = text.replaceAll(/^\s*(?:\/\/|\/?\*).*$/gm, "").replaceAll(/"[^"\n]*"/g, '""');
  const globals = ["process", "fetch", "eval", "Function", "Date.now", "Math.random", "setTimeout"];
  const used = globals.filter((name) => new RegExp(`(?<![\\w.$"])${name.replace(".", "\\.")}(?=[.(])`).test(code));
  const imported = imports.map(({ specifier }) => specifier).filter((specifier) => !specifier.startsWith("."));
  return [
    ...imported.map((specifier) => (builtinModules.includes(specifier) ? `node:${specifier}` : specifier)),
    ...used,
  ];
}

/** The ways that lead back to where they began, each written once. */
function cycles(names: readonly string[], next: (name: string) => readonly string[]): string[] {
  const found = new Set<string>();
  const done = new Set<string>();
  const walk = (name: string, path: readonly string[]) => {
    const start = path.indexOf(name);
    if (start >= 0) found.add([...path.slice(start), name].join(" → "));
    if (start >= 0 || done.has(name)) return;
    for (const other of next(name)) walk(other, [...path, name]);
    done.add(name);
  };
  for (const name of names) walk(name, []);
  return [...found];
}
