import { type Annotation, type AnnotationLevel, Annotations } from "./annotation.ts";
import { splitLines } from "./line-splitter.ts";
import type { Masker } from "./masker.ts";
import { StepLog } from "./step-log.ts";

/** What the runner knows of one step while it runs; commands and command files write into it. */
export class StepRecord {
  readonly masker: Masker;
  readonly debugging: boolean;
  readonly log: StepLog;
  readonly annotations = new Annotations();
  readonly outputs = new Map<string, string>();
  readonly state = new Map<string, string>();
  readonly env = new Map<string, string>();
  readonly path: string[] = [];
  readonly masks: string[] = [];
  /** A command or a command file could not be processed: the step fails whatever its exit code. */
  commandFailed = false;
  /** A post stage cannot set outputs: nothing could read them. */
  readonly keepsOutputs: boolean;
  /** As written, before the runner masks it. */
  summary = "";

  constructor(masker: Masker, options: { readonly debug: boolean; readonly keepsOutputs: boolean }) {
    this.masker = masker;
    this.debugging = options.debug;
    this.keepsOutputs = options.keepsOutputs;
    this.log = new StepLog(masker);
  }

  /** An error, warning or notice: a line of the log, and an annotation while there is room. */
  issue(level: AnnotationLevel, message: string, place: Omit<Annotation, "level" | "message"> = {}): void {
    if (message !== "") this.log.write(`##[${level}]${message}`);
    this.annotations.add({ level, message: this.masker.mask(message), ...place });
  }

  /** Shown only while debugging, and masked line by line. */
  debug(message: string): void {
    if (this.debugging) for (const line of message.split(/\r\n|\n/)) this.log.write(`##[debug]${line}`);
  }

  fail(what: string, cause: unknown): void {
    this.issue("error", what);
    this.issue("error", cause instanceof Error ? cause.message : String(cause));
    this.commandFailed = true;
  }

  /** @throws Error for an empty name, in .NET's words */
  setOutput(name: string, value: string): void {
    if (name === "") throw new Error("Value cannot be null. (Parameter 'name')");
    if (this.keepsOutputs) this.outputs.set(name, value);
    this.debug(`Set output ${name} = ${value}`);
  }

  saveState(name: string, value: string): void {
    this.state.set(name, value);
    this.debug(`Save intra-action state ${name} = ${value}`);
  }

  addMask(value: string): void {
    this.masks.push(value);
    this.masker.add(value);
  }

  /** The runner masks the summary line by line. */
  maskedSummary(): string {
    return splitLines(this.summary)
      .map((line) => `${this.masker.mask(line)}\n`)
      .join("");
  }
}
