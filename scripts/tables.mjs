// Writes the tables of docs/faults.md and docs/threat-model.md from the tests that they tell of: `npm run tables`. With
// `--check` it only says whether they are up to date.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stages } from "../test/contract/faults/fault.ts";
import { faults } from "../test/contract/faults/faults.ts";
import { mutations } from "../test/mutations/mutations.ts";

const docs = join(import.meta.dirname, "..", "docs");
const rows = (...cells) => cells.map((row) => `| ${row.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`);
const link = (file) => `[\`${file}\`](../${file})`;

const faultTable = (stage) =>
  [
    `### ${stage}\n`,
    "| what goes wrong | the endpoint | the account host | a statement | GitHub's id token |",
    "|---|---|---|---|---|",
    ...faults
      .filter((fault) => fault.stage === stage)
      .flatMap(({ kind, words: { endpoint, account, SQL, OIDC } }) =>
        rows([kind, ...[endpoint, account, SQL, OIDC].map((word) => `\`${word}\``)]),
      ),
  ].join("\n");

const mutationTable = (promise) =>
  [
    `### Promise ${promise}\n`,
    "| a mutant that … | made in | is noticed by |",
    "|---|---|---|",
    ...mutations
      .filter((mutation) => mutation.promise === promise)
      .flatMap(({ mutant, file, noticedBy }) =>
        rows([mutant, link(file), `${link(noticedBy.file)} ("${noticedBy.name}")`]),
      ),
  ].join("\n");

const promises = [...new Set(mutations.map(({ promise }) => promise))].sort((a, b) => a - b);
const pages = [
  ["faults.md", "faults", stages.map(faultTable)],
  ["threat-model.md", "mutations", promises.map(mutationTable)],
];

for (const [name, title, tables] of pages) {
  const page = join(docs, name);
  const [begin, end] = [`<!-- ${title}: npm run tables -->\n`, `\n<!-- end of ${title} -->`];
  const before = readFileSync(page, "utf8");
  const [from, to] = [before.indexOf(begin), before.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`docs/${name} has no place for the ${title}`);
  const after = before.slice(0, from + begin.length) + tables.join("\n\n") + before.slice(to);
  if (!process.argv.includes("--check")) writeFileSync(page, after);
  else if (after !== before) {
    console.error(`docs/${name} does not say what the tests do. Run: npm run tables`);
    process.exitCode = 1;
  }
}
