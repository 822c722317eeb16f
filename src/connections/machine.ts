import type { PathKind } from "../lib/write-file.ts";

export type Environment = Readonly<Record<string, string | undefined>>;

/** The parts of the machine in which the user's configuration can stand. */
export interface Machine {
  readonly env: Environment;
  /** The user's home folder. */
  readonly home: string;
  readonly windows: boolean;
  readonly macOS: boolean;
  exists(path: string): boolean;
  /** What a path leads to, links followed; absent where there is nothing. */
  kind(path: string): PathKind | undefined;
  /** The text of a file. @throws as `node:fs` does. */
  read(path: string): string;
  /** The permission bits of a file. @throws as `node:fs` does. */
  mode(path: string): number;
}

/** The value of a variable; one that is set to nothing counts as not set. */
export function variable(env: Environment, name: string): string | undefined {
  const value = env[name]?.trim();
  return value === "" ? undefined : value;
}
