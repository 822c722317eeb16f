/** GitHub's runner, as far as we use it: where inputs come from and where everything we say goes. */
export interface Runner {
  /** The input as given, untrimmed; empty when it is not given. */
  input(name: string): string;
  /** Registers a text that the log must show as `***` from here on. */
  mask(text: string): void;
  /** One line of the log, which must be harmless: `oneLine` of src/lib/text.ts makes it so. */
  info(line: string): void;
  /** A collapsed part of the log. */
  group(title: string, lines: readonly string[]): void;
  annotate(level: "error" | "warning" | "notice", title: string, message: string): void;
  output(name: string, value: string): void;
  /** Keeps a value for the post step; the last of a name counts. */
  saveState(name: string, value: string): void;
  /** What the main step kept; empty when it kept nothing. */
  state(name: string): string;
  /** Appends to the job summary. */
  summary(markdown: string): Promise<void>;
}
