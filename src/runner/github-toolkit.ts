import { appendFileSync } from "node:fs";
import { EOL } from "node:os";
import * as core from "@actions/core";
import type { Toolkit } from "./toolkit.ts";

const annotations = { error: core.error, warning: core.warning, notice: core.notice };

/** The toolkit itself. Everything goes to stdout: on stderr a line could overtake the mask meant for it. */
export const githubToolkit: Toolkit = {
  input: (name) => core.getInput(name, { trimWhitespace: false }),
  mask: (text) => core.setSecret(text),
  log: (line) => core.info(line),
  // The runner would drop it, but whoever reads the raw output would not.
  debug: (line) => (core.isDebug() ? core.debug(line()) : undefined),
  group: (title, lines) => {
    core.startGroup(title);
    for (const line of lines) core.info(line);
    core.endGroup();
  },
  annotate: (level, title, message) => annotations[level](message, { title }),
  output: (name, value) => core.setOutput(name, value),
  saveState: (name, value) => core.saveState(name, value),
  state: (name) => core.getState(name),
  summary: appendSummary,
};

/** At once, as the toolkit itself writes outputs; its own way starts Node's threads for files. */
function appendSummary(markdown: string): void {
  const file = process.env["GITHUB_STEP_SUMMARY"] ?? "";
  if (file === "") throw new Error("GITHUB_STEP_SUMMARY names no file.");
  appendFileSync(file, `${markdown}${EOL}`);
}
