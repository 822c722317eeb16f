import type { Mutation } from "./mutation.ts";

/** Promise 9: nothing else is touched. */
export const reach: readonly Mutation[] = [
  ...(
    [
      ["starts a program", 'import "node:child_process";\n\n'],
      ["makes code of text", 'export const made = eval("1");\n\n'],
      ["reads the environment where it likes", "export const { env } = process.env;\n\n"],
    ] as const
  ).map(([mutant, line]) => ({
    promise: 9,
    mutant,
    file: "src/version.ts",
    find: "/** Our name on the wire",
    replace: `${line}/** Our name on the wire`,
    noticedBy: { file: "test/meta/architecture.test.ts", name: "reaches out only where the table says" },
  })),
  {
    promise: 9,
    mutant: "lets a text end its literal in SQL",
    file: "src/snowflake/identifier.ts",
    find: `.replaceAll("'", "''")`,
    replace: "",
    noticedBy: { file: "test/unit/snowflake/identifier.test.ts", name: "a literal means its text, and ends with it" },
  },
];

/** Promise 10: what runs is what was reviewed. */
export const supply: readonly Mutation[] = [
  {
    promise: 10,
    mutant: "runs something that no source says",
    file: "dist/post.js",
    find: "STATE_session",
    replace: "STATE_sessions",
    noticedBy: { file: "test/meta/dist.test.ts", name: "dist/ is, byte for byte, what src/ builds" },
  },
  {
    promise: 10,
    mutant: "lets packages run install scripts",
    file: ".npmrc",
    find: "ignore-scripts = true",
    replace: "ignore-scripts = false",
    noticedBy: { file: "test/meta/dist.test.ts", name: "no package we install has an install script" },
  },
  {
    promise: 10,
    mutant: "gives a workflow of ours every permission",
    file: ".github/workflows/ci.yml",
    find: "permissions: {}",
    replace: "permissions: write-all",
    noticedBy: { file: "test/meta/workflows.test.ts", name: "keep our rules" },
  },
  {
    promise: 10,
    mutant: "ships the bundle minified",
    file: "scripts/package.mjs",
    find: '"--no-cache", "--quiet", ...flags]',
    replace: '"--no-cache", "--quiet", "--minify", ...flags]',
    noticedBy: { file: "test/meta/dist.test.ts", name: "dist/ is, byte for byte, what src/ builds" },
  },
];
