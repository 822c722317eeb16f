import { styleText } from "node:util";
import type { ActionRun } from "../test/runner/run-action.ts";
import { type Scene, workflowStep } from "./scenes.ts";

const width = 100;
const bold = (text: string) => styleText("bold", text);
const dim = (text: string) => styleText("dim", text);

/** What a user sees of one step: the workflow, the log, the outputs, the job summary. */
export function show(scene: Scene, step: ActionRun, number: number, of: number): void {
  const heading = `${number} of ${of}  ${scene.title} `;
  console.log(`\n${bold(heading)}${dim("─".repeat(Math.max(3, width - heading.length)))}`);
  if (scene.note !== "") console.log(dim(scene.note));
  section("workflow", workflowStep(scene).map(dim));
  section("log", actionLog(step.log).map(paint));
  section("outputs", outputLines(step));
  section("job summary", summaryText(step.summary).map(paint));
  const verdict = step.outcome === "success" ? styleText("green", "green") : styleText("red", "red");
  console.log(`\n  The step is ${bold(verdict)} after ${Math.round(step.durationMs)} ms.`);
}

function section(name: string, lines: readonly string[]): void {
  console.log(`\n  ${bold(name)}`);
  for (const line of lines) console.log(`  ${dim("│")} ${line}`);
}

function paint(line: string): string {
  if (/^\s*(✗|❌|Error:)/.test(line)) return styleText("red", line);
  return /^\s*(✓|✅|Healthy)/.test(line) ? styleText("green", line) : line;
}

/** The log from the action's first line on; before it the runner lists the inputs, folded. */
export function actionLog(log: string): readonly string[] {
  const lines = log.trimEnd().split("\n");
  return lines.slice(
    Math.max(
      0,
      lines.findIndex((line) => line.startsWith("Snowflake Endpoint")),
    ),
  );
}

function outputLines({ outputs }: ActionRun): readonly string[] {
  const widest = Math.max(...Object.keys(outputs).map((name) => name.length));
  return Object.entries(outputs).map(([name, value]) => {
    const [first = "", ...more] = value.trimEnd().split("\n");
    const cut = first.length > 70 || more.length > 0 ? `${first.slice(0, 70)}${dim(" …")}` : first;
    return `${name.padEnd(widest)}  ${cut}`;
  });
}

/** GitHub draws the diagrams of a summary; here stands what they show. */
export const withoutDiagrams = (summary: string): string =>
  summary.replaceAll(
    /<h4>([^<]*)<\/h4>\s*```mermaid\n[\s\S]*?\n```/g,
    (_, title: string) => `<p>[GitHub draws a diagram here: ${title}]</p>`,
  );

/** The summary without its tags: rows as lines. The page that the demo writes shows it as GitHub does. */
function summaryText(summary: string): readonly string[] {
  const text = withoutDiagrams(summary)
    .replaceAll(/<\/t[dh]>\s*<t[dh][^>]*>/g, "   ")
    .replaceAll(/<(?!\/?(strong|code|em)\b)[^>]*>/g, "\n")
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
  return text.split("\n").filter((line) => line.trim() !== "");
}
