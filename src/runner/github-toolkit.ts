import { randomUUID } from "node:crypto";
import { appendFileSync } from "node:fs";
import { EOL } from "node:os";
import * as core from "@actions/core";
import type { Toolkit } from "./toolkit.ts";

const annotations = { error: core.error, warning: core.warning, notice: core.notice };

/** The toolkit itself. Everything goes to stdout: on stderr a line could overtake the mask meant for it. */
export const githubToolkit: Toolkit = {
  input: (name) => core.getInput(name, { trimWhitespace: false }),
  mask: maskAll,
  log: (line) => core.info(line),
  // The runner would drop it, but whoever reads the raw output would not.
  debug: (line) => (core.isDebug() ? core.debug(line()) : undefined),
  group: (title, lines) => {
    core.startGroup(title);
    for (const line of lines) core.info(line);
    core.endGroup();
  },
  annotate: (level, title, message) => annotations[level](message, { title }),
  outputs: appendOutputs,
  saveState: (name, value) => core.saveState(name, value),
  state: (name) => core.getState(name),
  summary: appendSummary,
};

/** With one write: each is a call of the system, and a secret has some twenty spellings. */
function maskAll(texts: readonly string[]): void {
  process.stdout.cork();
  for (const text of texts) core.setSecret(text);
  process.stdout.uncork();
}

/** With one append; the toolkit's own way opens the file for each. Nobody who wrote a value can know the delimiter. */
function appendOutputs(values: Readonly<Record<string, string>>): void {
  const file = process.env["GITHUB_OUTPUT"] ?? "";
  const delimiter = `ghadelimiter_${randomUUID()}`;
  const lines = Object.entries(values).flatMap(([name, value]) => [`${name}<<${delimiter}`, value, delimiter]);
  if (file !== "") appendFileSync(file, lines.map((line) => line + EOL).join(""));
  // Whoever starts it by hand reads them in the log.
  else for (const [name, value] of Object.entries(values)) core.setOutput(name, value);
}

/** At once, as outputs are; the toolkit's own way starts Node's threads for files. */
function appendSummary(markdown: string): void {
  const file = process.env["GITHUB_STEP_SUMMARY"] ?? "";
  if (file === "") throw new Error("GITHUB_STEP_SUMMARY names no file.");
  appendFileSync(file, `${markdown}${EOL}`);
}
