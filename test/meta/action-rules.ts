import { isMap, isScalar, type ParsedNode, parseDocument, Scalar } from "yaml";

/** The keys an input may have: the runner passes over any other without a word, so a slip would not show. */
const INPUT_KEYS = new Set(["description", "required", "default", "deprecationMessage"]);

/**
 * What is wrong with an action.yml by our own rules: a person can act on every description, and every default is quoted,
 * since the runner turns `1.10` into "1.1" and `0x1F` into "31" on its way.
 *
 * @param stages what it must run
 */
export function actionProblems(text: string, stages: readonly string[] = ["main", "post"]): string[] {
  const document = parseDocument(text);
  const at = (...path: string[]) => document.getIn(path, true);
  const problems = document.errors.map((error) => error.message);
  for (const path of [["name"], ["description"], ["author"], ["branding", "icon"], ["branding", "color"]]) {
    if (!isText(at(...path))) problems.push(`${path.join(".")} is missing`);
  }
  if (String(document.get("description")).length > 125)
    problems.push("the Marketplace cuts the description at 125 characters");
  if (document.getIn(["runs", "using"]) !== "node24") problems.push("runs.using is not node24");
  for (const stage of stages) {
    if (!isText(at("runs", stage))) problems.push(`runs.${stage} is missing`);
  }
  return [
    ...problems,
    ...entries(at("inputs")).flatMap(([id, input]) => inputProblems(id, input)),
    ...entries(at("outputs")).flatMap(([id, output]) => outputProblems(id, output)),
  ];
}

function inputProblems(id: string, input: unknown): string[] {
  const problems = described(`input ${id}`, id, input);
  for (const [key, value] of entries(input)) {
    if (!INPUT_KEYS.has(key)) problems.push(`input ${id}: the runner knows no ${key}`);
    if (key === "default" && !isQuoted(value)) problems.push(`input ${id}: its default is not quoted`);
  }
  return problems;
}

function outputProblems(id: string, output: unknown): string[] {
  const unknown = entries(output).filter(([key]) => key !== "description");
  return [
    ...described(`output ${id}`, id, output),
    ...unknown.map(([key]) => `output ${id}: ${key} keeps the action from loading`),
  ];
}

function described(what: string, id: string, value: unknown): string[] {
  const problems = /^[a-z]+(-[a-z]+)*$/.test(id) ? [] : [`${what}: the name is not kebab-case`];
  const description = entries(value).find(([key]) => key === "description")?.[1];
  if (!isText(description)) problems.push(`${what}: it has no description`);
  else if (!/[.)?]$/.test(String(description.value).trim())) problems.push(`${what}: its description is no sentence`);
  return problems;
}

/** The names of what an action.yml declares under `inputs` or `outputs`. */
export function declared(text: string, section: "inputs" | "outputs"): Set<string> {
  return new Set(entries(parseDocument(text).get(section, true)).map(([id]) => id));
}

function entries(node: unknown): [key: string, value: ParsedNode | null][] {
  return isMap<Scalar, ParsedNode | null>(node) ? node.items.map(({ key, value }) => [String(key.value), value]) : [];
}

function isText(node: unknown): node is Scalar<string> {
  return isScalar(node) && typeof node.value === "string" && node.value.trim() !== "";
}

/** In quotes; an expression is text without them. */
function isQuoted(node: unknown): boolean {
  if (!isScalar(node)) return false;
  const quoted = node.type === Scalar.QUOTE_DOUBLE || node.type === Scalar.QUOTE_SINGLE;
  return quoted || (typeof node.value === "string" && node.value.startsWith("${{"));
}
