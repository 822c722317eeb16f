import type { Mutation } from "./mutation.ts";

/** Promise 2 inside src/lib/secrets: what is known to be secret is found. */
export const redactor: readonly Mutation[] = [
  {
    promise: 2,
    mutant: "prints a secret in JSON",
    file: "src/lib/secrets/secret.ts",
    find: '  toJSON(): string {\n    return "***";',
    replace: "  toJSON(): string {\n    return this.#value;",
    noticedBy: { file: "test/unit/lib/secret.test.ts", name: "in JSON" },
  },
  {
    promise: 2,
    mutant: "looks through one layer of encodings only",
    file: "src/lib/secrets/redactor.ts",
    find: "const layers = 3;",
    replace: "const layers = 1;",
    noticedBy: { file: "test/e2e/leaks.test.ts", name: "a PAT" },
  },
  {
    promise: 2,
    mutant: "keeps the end of what it cut from a long text, and half a secret in it",
    file: "src/lib/secrets/redactor.ts",
    find: "return clean.slice(0, Math.max(0, clean.length - reach));",
    replace: "return clean;",
    noticedBy: { file: "test/e2e/cut-secrets.test.ts", name: "does not survive behind many whole ones" },
  },
];
