import type { ActionRun } from "../test/runner/run-action.ts";
import { type Scene, workflowStep } from "./scenes.ts";
import { actionLog, withoutDiagrams } from "./terminal.ts";

export interface PlayedScene {
  readonly scene: Scene;
  readonly step: ActionRun;
}

/** A page that shows each step as GitHub's does: the workflow, the log, and the job summary as it is rendered. */
export function page(played: readonly PlayedScene[]): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Snowflake Endpoint: the demo</title>
<style>
  body { font: 16px/1.5 system-ui, sans-serif; color: #1f2328; max-width: 62rem; margin: 2rem auto; padding: 0 1rem }
  section { border: 1px solid #d1d9e0; border-radius: 6px; margin: 1.5rem 0; overflow: hidden }
  section > h2 { font-size: 1rem; margin: 0; padding: .75rem 1rem; background: #f6f8fa; border-bottom: 1px solid #d1d9e0 }
  .note { color: #59636e; font-weight: normal }
  .flow, .log { margin: 0; padding: .75rem 1rem; font: 12px/1.6 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere }
  .log { background: #0d1117; color: #e6edf3 }
  .log .bad { color: #ff7b72 } .log .good { color: #3fb950 }
  .summary { padding: .25rem 1rem 1rem }
  .summary table { border-collapse: collapse; font-size: 14px } .summary :is(td, th) { border: 1px solid #d1d9e0; padding: 6px 13px }
  .summary code, .summary pre { font: 85% ui-monospace, monospace; background: #f0f1f3; border-radius: 6px }
  .summary code { padding: .2em .4em } .summary pre { padding: 1rem; overflow: auto }
</style>
<h1>Snowflake Endpoint</h1>
<p>Each step below ran the packaged action against an emulator of Snowflake, as GitHub's runner would run it.</p>
${played.map(section).join("\n")}
</html>
`;
}

function section({ scene, step }: PlayedScene): string {
  return `<section>
<h2>${step.outcome === "success" ? "✅" : "❌"} ${escaped(scene.title)} <span class="note">${escaped(scene.note)}</span></h2>
<div class="flow">${escaped(workflowStep(scene).join("\n"))}</div>
<div class="log">${actionLog(step.log).map(logLine).join("\n")}</div>
<div class="summary">${withoutDiagrams(step.summary)}</div>
</section>`;
}

function logLine(line: string): string {
  const tone = /^\s*(✗|Error:)/.test(line) ? "bad" : /^\s*(✓|Healthy)/.test(line) ? "good" : "";
  return `<span class="${tone}">${escaped(line)}</span>`;
}

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
