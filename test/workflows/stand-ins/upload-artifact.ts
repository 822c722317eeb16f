import { globSync, statSync } from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";
import { checkName, checkPath } from "./artifact-name.ts";
import { ArtifactStore } from "./artifact-store.ts";
import { flag, input, isOut, step, takesOnly, variable } from "./step.ts";

step(() => {
  takesOnly(
    "name",
    "path",
    "if-no-files-found",
    "retention-days",
    "compression-level",
    "overwrite",
    "include-hidden-files",
  );
  const name = input("name");
  checkName(name);
  const days = input("retention-days");
  if (days !== "" && !/^([1-9]|[1-8]\d|90)$/.test(days)) throw new Error("Invalid retention-days");
  const whenNone = input("if-no-files-found");
  if (!["warn", "error", "ignore"].includes(whenNone))
    throw new Error(
      `Unrecognized if-no-files-found input. Provided: ${whenNone}. Available options: warn,error,ignore`,
    );

  const files = filesOf(input("path"), flag("include-hidden-files"));
  if (files.size === 0) {
    const text = `No files were found with the provided path: ${input("path")}. No artifacts will be uploaded.`;
    if (whenNone === "error") throw new Error(text);
    return console.log(whenNone === "warn" ? `::warning::${text}` : text);
  }
  for (const path of files.keys()) checkPath(path);
  if (isOut(`upload ${name}`))
    throw new Error("Failed to CreateArtifact: Failed to make request after 5 attempts: Service Unavailable");
  const repository = Number(variable("GITHUB_REPOSITORY_ID"));
  const run = {
    id: Number(variable("GITHUB_RUN_ID")),
    repository_id: repository,
    head_repository_id: repository,
    head_branch: variable("GITHUB_REF_NAME"),
    head_sha: variable("GITHUB_SHA"),
  };
  new ArtifactStore(variable("STAND_IN_STORE")).save(name, run, files, { overwrite: flag("overwrite") });
  console.log(`Artifact ${name} has been successfully uploaded: ${[...files.keys()].join(", ")}`);
});

/** By their path in the artifact, which begins below what all the paths have in common, as GitHub's client does it. */
function filesOf(lines: string, withHidden: boolean): ReadonlyMap<string, string> {
  const patterns = lines.split("\n").flatMap((line) => (line.trim() === "" ? [] : [resolve(line.trim())]));
  if (patterns.length === 0) throw new Error("Input required and not supplied: path");
  if (lines.includes("!")) throw new Error("The stand-in knows no exclusions");
  const found = patterns
    .flatMap((pattern) => globSync([pattern, `${pattern}${sep}**`]))
    .filter((file) => statSync(file).isFile() && (withHidden || !isHidden(file)));
  const searched = patterns.map((pattern) => pattern.replace(/[^/\\]*[*?[].*$/, "").replace(/(?<=.)[/\\]$/, ""));
  const [first = ""] = searched;
  const alone = searched.length === 1 && found.length === 1 && found[0] === first;
  const root = alone ? dirname(first) : searched.reduce(common);
  return new Map(found.map((file) => [relative(root, file), file]));
}

/** Whether a part of the path below the workspace begins with a dot. DOC. */
function isHidden(file: string): boolean {
  return relative(process.cwd(), file)
    .split(sep)
    .some((part) => /^\.[^.]/.test(part));
}

function common(a: string, b: string): string {
  const [left, right] = [a.split(sep), b.split(sep)];
  const differs = left.findIndex((part, at) => part !== right[at]);
  return left.slice(0, differs < 0 ? left.length : differs).join(sep);
}
