import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { World } from "../emulator/world/world.ts";

/**
 * Where a secret can be read, as it stands: in the log, or in a file of an artifact. (test/runner/leaks.ts also looks for
 * encoded ones, in what single steps write.)
 *
 * @param given secrets of the workflow; of those with several lines every line counts
 */
export function leaksIn(log: string, artifacts: string, given: readonly string[], world: World): string[] {
  const tokens = [...world.exchangedTokens.map(({ secret }) => secret), world.user.password];
  const secrets = [...given, ...tokens].flatMap((secret) => secret.split("\n")).filter((line) => isSecret(line));
  const places = [["the log", log] as const, ...filesOf(artifacts)];
  return places.flatMap(([place, text]) => secrets.filter((secret) => text.includes(secret)).map(() => place));
}

/** Not a marker line of a key, nor the end of one, which may be a few letters. */
const isSecret = (line: string) => line.length > 12 && !line.startsWith("-----");

function filesOf(folder: string): (readonly [string, string])[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name), "utf8")]);
}
