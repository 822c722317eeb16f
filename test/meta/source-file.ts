import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";

const root = join(import.meta.dirname, "..", "..");

/** A file of src/, or of another folder. */
export interface SourceFile {
  /** Below that folder, without extension: `net/http`. */
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

/** Every TypeScript file of a folder, in the order of their names. */
export function sourceFiles(folder: string): SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".ts"))
    .sort()
    .map((path) => {
      const text = readFileSync(join(root, folder, path), "utf8");
      return { name: path.replace(/\.ts$/, ""), text, imports: importsOf(text) };
    });
}

/** The name of the file that a relative import means; undefined when it leaves the folder or is a package. */
export function target(file: SourceFile, { specifier }: Import): string | undefined {
  if (!specifier.startsWith(".")) return undefined;
  const name = posix.join(dirname(file.name), specifier);
  return name.startsWith("..") ? undefined : name.replace(/\.ts$/, "");
}

/**
 * What a module imports, re-exports and loads when needed. TypeScript 7 offers no parser, so this leans on Biome's
 * format: a statement begins its line, and strings have double quotes. An `import()` of something that is no plain string
 * has the specifier `import(…)`.
 */
export function importsOf(text: string): Import[] {
  const code = text.replaceAll(/^\s*(?:\/\/|\/?\*).*$/gm, "");
  const statements = code.matchAll(
    /^(?:import|export)\s+(?<type>type\s)?(?:[\w\s{},*$]*?\sfrom\s+)?"(?<specifier>[^"]+)"/gm,
  );
  const dynamic = code.matchAll(/\bimport\(\s*(?:"(?<specifier>[^"]+)"\s*,?\s*\))?/g);
  return [...statements, ...dynamic].map(({ index, groups }) => {
    const line = code.slice(0, index).split("\n").length;
    return { specifier: groups?.["specifier"] ?? "import(…)", typeOnly: groups?.["type"] !== undefined, line };
  });
}
