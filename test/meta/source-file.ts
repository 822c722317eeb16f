import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";

const src = join(import.meta.dirname, "..", "..", "src");

/** A file of src/. */
export interface SourceFile {
  /** Below src/, without extension: `net/http`. */
  readonly name: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

export interface Import {
  /** As written: `./http.ts`, `undici`, `node:fs`. */
  readonly specifier: string;
  /** Whether nothing of it is left once types are gone: `import type`, `export type`. */
  readonly typeOnly: boolean;
  readonly line: number;
}

/** Every file of src/, in the order of their names. */
export function sourceFiles(): SourceFile[] {
  return readdirSync(src, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".ts"))
    .sort()
    .map((path) => {
      const text = readFileSync(join(src, path), "utf8");
      return { name: path.replace(/\.ts$/, ""), text, imports: importsOf(text) };
    });
}

/** The name of the file of src/ that a relative import means; undefined when it leaves src/ or is a package. */
export function target(file: SourceFile, { specifier }: Import): string | undefined {
  if (!specifier.startsWith(".")) return undefined;
  const name = posix.join(dirname(file.name), specifier);
  return name.startsWith("..") ? undefined : name.replace(/\.ts$/, "");
}

/**
 * What a module imports, re-exports and loads when needed. TypeScript 7 offers no parser, so this leans on Biome's
 * format: a statement begins its line, and strings have double quotes.
 *
 * @throws {Error} for an `import()` of something that is not a plain string: nobody could check that
 */
export function importsOf(text: string): Import[] {
  const code = text.replaceAll(/^\s*(?:\/\/|\/?\*).*$/gm, "");
  const statements = code.matchAll(
    /^(?:import|export)\s+(?<type>type\s)?(?:[\w\s{},*$]*?\sfrom\s+)?"(?<specifier>[^"]+)"/gm,
  );
  const dynamic = code.matchAll(/\bimport\(\s*(?:"(?<specifier>[^"]+)"\s*,?\s*\))?/g);
  return [...statements, ...dynamic].map(({ index, groups }) => {
    const line = code.slice(0, index).split("\n").length;
    if (groups?.["specifier"] === undefined) throw new Error(`line ${line} imports what only the run will tell`);
    return { specifier: groups["specifier"], typeOnly: groups["type"] !== undefined, line };
  });
}
