import { randomInt } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** An artifact as GitHub's API shows it (test/emulator/world/github-api.ts). */
interface Artifact {
  readonly id: number;
  readonly name: string;
  readonly size_in_bytes: number;
  readonly expired: boolean;
  readonly created_at: string;
  readonly workflow_run: {
    readonly id: number;
    readonly repository_id: number;
    readonly head_repository_id: number;
    readonly head_branch: string;
    readonly head_sha: string;
  };
}

/** GitHub's store of artifacts as a folder: below it a folder a run, and below that one an artifact. */
export class ArtifactStore {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** @param files by the path they have in the artifact: where they are */
  save(
    name: string,
    run: Artifact["workflow_run"],
    files: ReadonlyMap<string, string>,
    { overwrite }: { readonly overwrite: boolean },
  ): void {
    const place = this.#place(run.id, name);
    if (overwrite) rmSync(place, { recursive: true, force: true });
    if (existsSync(place))
      throw new Error(
        "Failed to CreateArtifact: Received non-retryable error: Failed request: (409) Conflict: an artifact with this name already exists on the workflow run",
      );
    let size = 0;
    for (const [path, from] of files) {
      const to = join(place, "files", path);
      mkdirSync(dirname(to), { recursive: true });
      cpSync(from, to);
      size += readFileSync(to).length;
    }
    const artifact: Artifact = {
      id: Date.now() * 100 + randomInt(100),
      name,
      size_in_bytes: size,
      expired: false,
      created_at: new Date().toISOString().replace(/\.\d+Z$/, "Z"),
      workflow_run: run,
    };
    writeFileSync(join(place, "artifact.json"), JSON.stringify(artifact));
  }

  /** Copies the files of an artifact. */
  load({ name, workflow_run }: Artifact, to: string): void {
    mkdirSync(to, { recursive: true });
    cpSync(join(this.#place(workflow_run.id, name), "files"), to, { recursive: true });
  }

  /** Every artifact there is. */
  list(): Artifact[] {
    if (!existsSync(this.#folder)) return [];
    return readdirSync(this.#folder).flatMap((run) =>
      readdirSync(join(this.#folder, run))
        .map((name) => join(this.#folder, run, name, "artifact.json"))
        // One that is still being written is not there yet.
        .filter((file) => existsSync(file))
        .map((file) => JSON.parse(readFileSync(file, "utf8")) as Artifact),
    );
  }

  #place(run: number, name: string): string {
    return join(this.#folder, String(run), name);
  }
}
