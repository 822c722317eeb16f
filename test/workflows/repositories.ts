import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const root = join(import.meta.dirname, "..", "..");
const standIns = join(import.meta.dirname, "stand-ins");

/** The name under which everybody writes us, until there is an owner. */
export const ours = "OWNER/snowflake-endpoint-action";

/** Other people's actions, by their name with the path below their repository, and what stands in for each. */
const others: Readonly<Record<string, string>> = {
  "actions/checkout": "checkout",
  "actions/upload-artifact": "upload-artifact",
  "actions/download-artifact": "download-artifact",
  "snowflakedb/snowflake-actions/snowflake-cli": "snowflake-cli",
};

/** The repositories that act is given in place of GitHub's, `owner/name@ref` to a folder; and what was replaced, in words. */
export interface Repositories {
  readonly folders: ReadonlyMap<string, string>;
  readonly replaced: readonly string[];
}

/**
 * Everything that the workflows use, in folders: us, as git has us; for the actions of others the stand-ins.
 *
 * @param folder where to put them
 * @throws Error where a workflow uses an action for which nothing stands in: nothing may come from the network
 */
export function makeRepositories(folder: string): Repositories {
  const own = join(folder, "ours");
  const folders = new Map([[`${ours}@v1`, own]]);
  const replaced = new Set<string>();
  const files = execFileSync("git", ["ls-files", "-z"], { cwd: root, encoding: "utf8" }).split("\0");
  // The tests are most of the files, and no workflow needs them.
  for (const file of files.filter((name) => name !== "" && !name.startsWith("test/"))) {
    const to = join(own, file);
    mkdirSync(dirname(to), { recursive: true });
    if (/^(\.github\/workflows|examples)\/[^/]+\.yml$/.test(file)) {
      const text = readFileSync(join(root, file), "utf8");
      const runnable = text.replaceAll(/(?<=^\s*(?:- )?uses: )\$\/(\S*)/gm, (_, path: string) => {
        const known = `${path === "" ? ours : `${ours}/${path}`}@v1`;
        replaced.add(`$/${path}, which act does not know, by ${known}, which is what git has here`);
        return known;
      });
      writeFileSync(to, runnable);
      if (/^\s*workflow_call:/m.test(text) || file.startsWith("examples/")) addOthers(runnable);
    } else cpSync(join(root, file), to);
  }
  return { folders, replaced: [...replaced] };

  function addOthers(workflow: string): void {
    for (const [, used = "", ref = ""] of workflow.matchAll(/^\s*(?:- )?uses: ([^\s@]+)@(\S+)/gm)) {
      if (used === ours || used.startsWith(`${ours}/`)) continue;
      const standIn = others[used];
      if (standIn === undefined) throw new Error(`Nothing stands in for ${used}, which a workflow uses`);
      const [owner, name, ...path] = used.split("/");
      const place = join(folder, `${owner}-${name}`);
      makeStandIn(standIn, join(place, ...path));
      folders.set(`${owner}/${name}@${ref}`, place);
      replaced.add(`${used}@${ref} by test/workflows/stand-ins/${standIn}.ts`);
    }
  }
}

/** A stand-in as a repository of its own. */
export function makeStandIn(name: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(standIns).filter((one) => one.endsWith(".ts")))
    cpSync(join(standIns, file), join(folder, file));
  cpSync(join(standIns, `${name}.yml`), join(folder, "action.yml"));
  writeFileSync(join(folder, "package.json"), '{"type":"module"}\n');
}
