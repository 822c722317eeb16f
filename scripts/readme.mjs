// Writes the tables of inputs and outputs: those of action.yml in README.md, those of report/action.yml in docs/report.md:
// `npm run readme`. With `--check` it only says whether they are up to date.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseDocument } from "yaml";

const root = join(import.meta.dirname, "..");
const cell = (text) => String(text).trim().replaceAll(/\s+/g, " ").replaceAll("|", "\\|");

function inputs(action) {
  const { items, commentBefore } = action.get("inputs");
  const rows = items.flatMap(({ key, value }, index) => {
    // A comment in action.yml heads a group of inputs; the first one is the whole map's to the parser.
    const comment = index === 0 ? commentBefore : key.commentBefore;
    const group = comment === undefined || comment === null ? [] : [`| **${comment.trim()}** | | |`];
    const given = value.get("default") ?? "";
    return [
      ...group,
      `| \`${key.value}\` | ${given === "" ? "" : `\`${cell(given)}\``} | ${cell(value.get("description"))} |`,
    ];
  });
  return ["| input | default | meaning |", "|---|---|---|", ...rows].join("\n");
}

function outputs(action) {
  const rows = action
    .get("outputs")
    .items.map(({ key, value }) => `| \`${key.value}\` | ${cell(value.get("description"))} |`);
  return ["| output | meaning |", "|---|---|", ...rows].join("\n");
}

function fill(page, text, name, content) {
  const [begin, end] = [`<!-- ${name}: npm run readme -->\n`, `\n<!-- end of ${name} -->`];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${page} has no place for ${name}`);
  return text.slice(0, from + begin.length) + content + text.slice(to);
}

const pages = [
  ["README.md", "action.yml", ""],
  ["docs/report.md", "report/action.yml", "report "],
];

for (const [page, metadata, prefix] of pages) {
  const action = parseDocument(readFileSync(join(root, metadata), "utf8"));
  const before = readFileSync(join(root, page), "utf8");
  const withInputs = fill(page, before, `${prefix}inputs`, inputs(action));
  const after = fill(page, withInputs, `${prefix}outputs`, outputs(action));
  if (!process.argv.includes("--check")) writeFileSync(join(root, page), after);
  else if (after !== before) {
    console.error(`${page} does not say what ${metadata} says. Run: npm run readme`);
    process.exitCode = 1;
  }
}
