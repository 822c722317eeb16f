/** GitHub's toolkit, as far as we use it. It passes texts on unchanged; `Runner` stands in front of it. */
export interface Toolkit {
  /** The input as given, untrimmed; empty when it is not given. */
  input(name: string): string;
  /** Registers texts that the log must show as `***` from here on. */
  mask(texts: readonly string[]): void;
  log(line: string): void;
  /** Writes a line where the step debug log is on; elsewhere it is not even made. */
  debug(line: () => string): void;
  /** A folded part of the log. */
  group(title: string, lines: readonly string[]): void;
  annotate(level: AnnotationLevel, title: string, message: string): void;
  /** Sets outputs by their names. */
  outputs(values: Readonly<Record<string, string>>): void;
  /** Keeps a value for the post step; the last of a name counts. */
  saveState(name: string, value: string): void;
  /** What the main step kept; empty when it kept nothing. */
  state(name: string): string;
  /** Appends to the job summary. */
  summary(markdown: string): void;
}

export type AnnotationLevel = "error" | "warning" | "notice";
