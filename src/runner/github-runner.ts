import * as core from "@actions/core";
import type { Runner } from "./runner.ts";

const annotations = { error: core.error, warning: core.warning, notice: core.notice };

/** The runner by its own toolkit. Everything goes to stdout: on stderr a line could overtake the mask meant for it. */
export const githubRunner: Runner = {
  input: (name) => core.getInput(name, { trimWhitespace: false }),
  mask: (text) => core.setSecret(text),
  info: (line) => core.info(line),
  group: (title, lines) => {
    core.startGroup(title);
    for (const line of lines) core.info(line);
    core.endGroup();
  },
  annotate: (level, title, message) => annotations[level](message, { title }),
  output: (name, value) => core.setOutput(name, value),
  saveState: (name, value) => core.saveState(name, value),
  state: (name) => core.getState(name),
  summary: async (markdown) => {
    await core.summary.addRaw(markdown, true).write();
  },
};
