import type { AnnotationLevel } from "./annotation.ts";
import { type Command, parseCommand, property } from "./command.ts";
import type { StepRecord } from "./step-record.ts";

interface Handler {
  readonly run: (command: Command, step: StepRecord) => void;
  /** Not repeated in the log while commands are echoed. */
  readonly silent?: true;
}

const STOP = "stop-commands";

const handlers = new Map<string, Handler>(
  Object.entries({
    "add-mask": { run: addMask, silent: true },
    debug: { run: (command, step) => step.debug(command.data), silent: true },
    error: issue("error"),
    warning: issue("warning"),
    notice: issue("notice"),
    group: { run: (command, step) => step.log.write(`##[group]${command.data}`) },
    endgroup: { run: (_, step) => step.log.write("##[endgroup]") },
    "set-output": deprecated((command, step) => step.setOutput(required(command, "name"), command.data)),
    "save-state": deprecated((command, step) => step.saveState(required(command, "name"), command.data)),
    "set-env": refused("it is disabled; use environment files"),
    "add-path": refused("it is disabled; use environment files"),
    "add-matcher": refused("the harness has no problem matchers"),
    "remove-matcher": refused("the harness has no problem matchers"),
  } satisfies Record<string, Handler>),
);

/** Every command the runner knows while none is stopped. */
export const commandNames: readonly string[] = [...handlers.keys(), "echo", STOP];

/** Reads the lines of one process: some are commands, the others go to the log (SRC: actions/runner ActionCommandManager). */
export class CommandProcessor {
  readonly #step: StepRecord;
  readonly #names = new Set(commandNames);
  #echo: boolean;
  #stopToken: string | undefined;

  constructor(step: StepRecord) {
    this.#step = step;
    this.#echo = step.debugging;
  }

  /** A line of either stream. */
  process(line: string): void {
    const command = parseCommand(line, this.#names);
    const name = command?.name.toLowerCase();
    if (command === undefined || name === undefined) this.#step.log.write(line);
    else if (this.#stopToken !== undefined) this.#whileStopped(name, line);
    else this.#execute(name, command, line);
  }

  #whileStopped(name: string, line: string): void {
    this.#step.log.write(line);
    if (name !== this.#stopToken) return;
    this.#names.delete(name);
    this.#stopToken = undefined;
  }

  #execute(name: string, command: Command, line: string): void {
    const handler = handlers.get(name);
    const silent = handler?.silent === true || name === STOP;
    if (this.#echo && !silent) this.#step.log.write(line);
    else if (this.#echo && name === "add-mask") this.#step.log.write("::add-mask::***");
    try {
      if (name === STOP) this.#stop(command.data, line);
      else if (name === "echo") this.#setEcho(command.data);
      else handler?.run(command, this.#step);
    } catch (error) {
      this.#step.fail(`Unable to process command '${silent ? name : line}' successfully.`, error);
    }
  }

  #stop(token: string, line: string): void {
    const lower = token.toLowerCase();
    if (token === "" || lower === "pause-logging" || this.#names.has(lower)) {
      throw new Error(`You cannot use '${token}' as the token to stop commands`);
    }
    this.#names.add(lower);
    this.#stopToken = lower;
    if (token.length > 6) this.#step.masker.add(token);
    this.#step.log.write(line);
  }

  #setEcho(value: string): void {
    const wanted = value.trim().toLowerCase();
    if (wanted !== "on" && wanted !== "off") {
      throw new Error(`Invalid echo command value. Possible values can be: 'on', 'off'. Current value is: '${value}'.`);
    }
    this.#echo = wanted === "on";
  }
}

function addMask(command: Command, step: StepRecord): void {
  if (command.data.trim() === "") {
    step.issue("warning", "Can't add secret mask for empty string in ##[add-mask] command.");
  } else step.addMask(command.data);
}

function issue(level: AnnotationLevel): Handler {
  const places = ["title", "file", "line", "endLine", "col", "endColumn"];
  const run: Handler["run"] = (command, step) => {
    const given = places.flatMap((name) => {
      const value = property(command, name);
      return value === undefined ? [] : [[name, value] as const];
    });
    step.issue(level, command.data, Object.fromEntries<string>(given));
  };
  return { run, silent: true };
}

function deprecated(run: Handler["run"]): Handler {
  return {
    run: (command, step) => {
      step.issue(
        "warning",
        `The \`${command.name}\` command is deprecated and will be disabled soon. \
Please upgrade to using Environment Files.`,
      );
      run(command, step);
    },
  };
}

function refused(why: string): Handler {
  return {
    run: (command) => {
      throw new Error(`The \`${command.name}\` command is refused: ${why}.`);
    },
  };
}

function required(command: Command, name: string): string {
  const value = property(command, name);
  if (value === undefined) throw new Error(`Required field '${name}' is missing in ##[${command.name}] command.`);
  return value;
}
