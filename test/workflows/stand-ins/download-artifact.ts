import { createHash } from "node:crypto";
import { join, matchesGlob, resolve } from "node:path";
import { ArtifactStore } from "./artifact-store.ts";
import { flag, input, isOut, step, takesOnly, variable } from "./step.ts";

step(() => {
  takesOnly("name", "pattern", "path", "merge-multiple", "github-token", "repository", "run-id");
  const store = new ArtifactStore(variable("STAND_IN_STORE"));
  const there = store.list().filter(({ workflow_run: { id }, expired }) => id === run() && !expired);
  const path = resolve(input("path"));
  const name = input("name");
  if (isOut(`download ${name === "" ? input("pattern") : name}`))
    throw new Error("Unable to download artifact(s): Failed to make request after 5 attempts: Service Unavailable");
  if (name !== "") {
    const artifact = there.find((one) => one.name === name);
    if (artifact === undefined) throw new Error(`Unable to download artifact(s): Artifact not found for name: ${name}`);
    return store.load(artifact, path);
  }
  const pattern = input("pattern");
  const found = there.filter((one) => pattern === "" || matchesGlob(one.name, pattern));
  for (const artifact of found) store.load(artifact, flag("merge-multiple") ? path : join(path, artifact.name));
  console.log(`Total of ${found.length} artifact(s) downloaded`);
});

/** The run whose artifacts are meant: without a token run-id has no effect, as with GitHub's. */
function run(): number {
  const own = Number(variable("GITHUB_RUN_ID"));
  const token = input("github-token");
  if (token === "") return own;
  if (createHash("sha256").update(token).digest("hex") !== variable("STAND_IN_TOKEN_SHA256"))
    throw new Error("Unable to download artifact(s): Bad credentials");
  if (input("repository") !== variable("GITHUB_REPOSITORY"))
    throw new Error("Unable to download artifact(s): Not Found");
  const id = Number(input("run-id"));
  if (!Number.isSafeInteger(id) || id <= 0) throw new Error(`Invalid run-id: ${input("run-id")}`);
  return id;
}
