import type { Mutation } from "./mutation.ts";

/** Promise 2 inside src/lib/secrets: what is known to be secret is found. */
export const redactor: readonly Mutation[] = [
  {
    promise: 2,
    mutant: "prints a secret in JSON",
    file: "src/lib/secrets/secret.ts",
    find: '  toJSON(): string {\n    return "***";',
    replace: "  toJSON(): string {\n    return this.#value;",
    noticedBy: { file: "test/unit/lib/secrets/secret.test.ts", name: "in JSON" },
  },
  {
    promise: 2,
    mutant: "looks through one layer of encodings only",
    file: "src/lib/secrets/search/readings.ts",
    find: "const layers = 3;",
    replace: "const layers = 1;",
    noticedBy: { file: "test/unit/lib/secrets/search/readings.test.ts", name: "no six characters of it are left" },
  },
  {
    promise: 2,
    mutant: "shows a secret in small letters, as the name of a header or host is told",
    file: "src/lib/secrets/needles/needle.ts",
    find: "[secret.toLowerCase(), ",
    replace: "[",
    noticedBy: { file: "test/unit/lib/secrets/redactor.test.ts", name: "in small letters" },
  },
  {
    promise: 2,
    mutant: "shows a secret of which UTF-8 and Latin-1 were taken for each other",
    file: "src/lib/secrets/needles/needle.ts",
    find: "...misread(secret), ",
    replace: "",
    noticedBy: { file: "test/unit/lib/secrets/redactor.test.ts", name: "in Latin-1 that was read as UTF-8" },
  },
  {
    promise: 2,
    mutant: "keeps the end of what it cut from a long text, and half a secret in it",
    file: "src/lib/secrets/redactor.ts",
    find: 'return this.#search(clean.slice(0, length)).run(length).padEnd(length, "*");',
    replace: "return clean.slice(0, length);",
    noticedBy: {
      file: "test/unit/lib/secrets/redactor.test.ts",
      name: "with stars where a secret seems to begin at its end",
    },
  },
  {
    promise: 2,
    mutant: "shows a text as it was before its secret became known",
    file: "src/lib/secrets/redactor.ts",
    find: "    this.#clean.clear();\n    const fresh",
    replace: "    const fresh",
    noticedBy: { file: "test/unit/lib/secrets/redactor.test.ts", name: "forgets what it made of a text" },
  },
  {
    promise: 2,
    mutant: "takes an escape that was cut behind its first character for none",
    file: "src/lib/secrets/search/escape.ts",
    find: " || next === 0x2e",
    replace: "",
    noticedBy: { file: "test/unit/lib/secrets/redactor.test.ts", name: "begins with, before three dots" },
  },
];
