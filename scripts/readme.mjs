// Writes the tables of inputs and outputs in README.md from action.yml: `npm run readme`. With `--check` it only says
// whether they are up to date.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseDocument } from "yaml";

const root = join(import.meta.dirname, "..");
const file = join(root, "README.md");
const action = parseDocument(readFileSync(join(root, "action.yml"), "utf8"));
const cell = (text) => String(text).trim().replaceAll(/\s+/g, " ").replaceAll("|", "\\|");

function inputs() {
  const { items, commentBefore } = action.get("inputs");
  const rows = items.flatMap(({ key, value }, index) => {
    // A comment in action.yml heads a group of inputs; the first one is the whole map's to the parser.
    const comment = index === 0 ? commentBefore : key.commentBefore;
    const group = comment === undefined ? [] : [`| **${comment.trim()}** | | |`];
    const given = value.get("default") ?? "";
    return [
      ...group,
      `| \`${key.value}\` | ${given === "" ? "" : `\`${cell(given)}\``} | ${cell(value.get("description"))} |`,
    ];
  });
  return ["| input | default | meaning |", "|---|---|---|", ...rows].join("\n");
}

function outputs() {
  const rows = action
    .get("outputs")
    .items.map(({ key, value }) => `| \`${key.value}\` | ${cell(value.get("description"))} |`);
  return ["| output | meaning |", "|---|---|", ...rows].join("\n");
}

function fill(text, name, content) {
  const [begin, end] = [`<!-- ${name}: npm run readme -->\n`, `\n<!-- end of ${name} -->`];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README.md has no place for ${name}`);
  return text.slice(0, from + begin.length) + content + text.slice(to);
}

const before = readFileSync(file, "utf8");
const after = fill(fill(before, "inputs", inputs()), "outputs", outputs());
if (!process.argv.includes("--check")) writeFileSync(file, after);
else if (after !== before) {
  console.error("README.md does not say what action.yml says. Run: npm run readme");
  process.exitCode = 1;
}
