import { randomUUID } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseEnvironmentFile } from "./environment-file.ts";
import { splitLines } from "./line-splitter.ts";
import type { StepRecord } from "./step-record.ts";

const SUMMARY_LIMIT = 1024 * 1024;

type Reader = (content: Buffer, step: StepRecord) => void;

/** What is done with each file once the process has ended, in the runner's order (SRC: actions/runner FileCommandManager). */
const readers: Readonly<Record<string, Reader>> = {
  path: (content, step) => {
    for (const line of splitLines(content.toString("utf8"))) if (line !== "") step.path.push(line);
  },
  env: (content, step) => {
    for (const [name, value] of parseEnvironmentFile(content)) {
      if (name.toUpperCase() === "NODE_OPTIONS") {
        step.issue("error", "Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.");
        continue;
      }
      step.env.set(name, value);
      step.debug(`${name}='${value}'`);
    }
  },
  step_summary: (content, step) => {
    if (content.length > SUMMARY_LIMIT) {
      const [limit, got] = [SUMMARY_LIMIT, content.length].map((bytes) => Math.floor(bytes / 1024));
      step.issue(
        "error",
        `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of ${limit}k, got ${got}k.`,
      );
    } else step.summary = new TextDecoder().decode(content);
  },
  state: (content, step) => {
    for (const [name, value] of parseEnvironmentFile(content)) step.saveState(name, value);
  },
  output: (content, step) => {
    for (const [name, value] of parseEnvironmentFile(content)) step.setOutput(name, value);
  },
};

/** The five files that a process writes outputs, state and the like into: empty, and new for every stage. */
export class CommandFiles {
  readonly #paths: ReadonlyMap<string, string>;

  private constructor(paths: ReadonlyMap<string, string>) {
    this.#paths = paths;
  }

  static async create(folder: string): Promise<CommandFiles> {
    const suffix = randomUUID();
    const paths = new Map(Object.keys(readers).map((name) => [name, join(folder, `${name}_${suffix}`)]));
    for (const path of paths.values()) await writeFile(path, "");
    return new CommandFiles(paths);
  }

  /** GITHUB_OUTPUT and the others. */
  get variables(): Record<string, string> {
    return Object.fromEntries([...this.#paths].map(([name, path]) => [`GITHUB_${name.toUpperCase()}`, path]));
  }

  /** Reads all of them, whatever became of the process; one that cannot be read fails the step, the others count. */
  async read(step: StepRecord): Promise<void> {
    for (const [name, path] of this.#paths) {
      const content = await readFile(path).catch(() => Buffer.alloc(0));
      try {
        readers[name]?.(content, step);
      } catch (error) {
        step.fail(`Unable to process file command '${name}' successfully.`, error);
      }
    }
  }
}
