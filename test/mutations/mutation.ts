/** A promise of docs/threat-model.md, broken by one edit of the source; some test must notice. */
export interface Mutation {
  /** Its number in docs/threat-model.md. */
  readonly promise: number;
  /** What the mutant does that we promise not to do. */
  readonly mutant: string;
  /** From the root of the repository. */
  readonly file: string;
  /** Stands in the file exactly once. */
  readonly find: string;
  readonly replace: string;
  readonly noticedBy: TestName;
}

/** One test, or those whose names have this text in common. */
export interface TestName {
  /** From the root of the repository. Below test/e2e/ it runs the package, which is built anew then. */
  readonly file: string;
  /** A part of its name, as it stands in the file. */
  readonly name: string;
}
