import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type Emulator, startEmulator } from "../emulator/emulator.ts";
import type { UserKey } from "../emulator/world/key.ts";
import type { World } from "../emulator/world/world.ts";
import { callAct } from "./act-process.ts";
import { grantedIn } from "./granted.ts";
import { leaksIn } from "./leaks.ts";
import { ArtifactStore } from "./stand-ins/artifact-store.ts";
import { readRun, type WorkflowRun } from "./workflow-run.ts";

/** What all scenes share. */
export interface Tools {
  readonly act: string;
  readonly repositories: ReadonlyMap<string, string>;
  /** Of the emulated user; making one takes longer than a scene. */
  readonly key: UserKey;
}

/** A run to be made. */
export interface Play {
  /** The text of the workflow. */
  readonly workflow: string;
  readonly event: "push" | "schedule" | "workflow_dispatch" | "deployment_status";
  readonly payload?: object;
  /** What else is in the repository, by path. */
  readonly files?: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly vars?: Readonly<Record<string, string>>;
  /** What GitHub cannot do with artifacts just now: a regular expression for `upload NAME` and `download NAME`. */
  readonly outage?: string;
}

/** A world of its own, and runs of workflows in it, one after another. */
export interface Scene {
  readonly emulator: Emulator;
  readonly world: World;
  /** Runs a workflow of the repository. No secret may be readable in the log or in an artifact. */
  run(play: Play): Promise<WorkflowRun>;
  readonly store: ArtifactStore;
  readonly runs: readonly WorkflowRun[];
  close(): Promise<void>;
}

const repositoryId = 1_296_269;
const sha = "ffac537e6cbbf934b08745a378932722df287a53";

export async function startScene({ act, repositories, key }: Tools): Promise<Scene> {
  const emulator = await startEmulator({ key });
  const { world } = emulator;
  const folder = mkdtempSync(join(tmpdir(), "workflows-"));
  const artifacts = join(folder, "artifacts");
  const store = new ArtifactStore(artifacts);
  world.githubApi.artifacts = () => store.list();
  const runs: WorkflowRun[] = [];

  async function run(play: Play): Promise<WorkflowRun> {
    const number = runs.length + 1;
    const here = join(folder, `run-${number}`);
    const repository = join(here, "repository");
    const workflow = ".github/workflows/played.yml";
    for (const [path, text] of Object.entries({ ...play.files, [workflow]: play.workflow })) {
      mkdirSync(dirname(join(repository, path)), { recursive: true });
      writeFileSync(join(repository, path), text);
    }
    const eventFile = join(here, "event.json");
    writeFileSync(eventFile, JSON.stringify(play.payload ?? {}));
    const { token, permissions } = world.githubApi;
    const granted = grantedIn(play.workflow);
    permissions.clear();
    for (const permission of granted.token) permissions.add(permission);
    const { printed, exitCode } = await callAct({
      act,
      event: play.event,
      repository,
      workflow,
      eventFile,
      repositories,
      folder: join(here, "jobs"),
      secrets: { GITHUB_TOKEN: token, ...play.secrets },
      vars: play.vars ?? {},
      env: {
        ...emulator.env,
        CURL_CA_BUNDLE: emulator.caFile,
        ...(granted.idToken ? emulator.oidc.env : {}),
        GITHUB_REPOSITORY: world.githubApi.repository,
        GITHUB_REPOSITORY_OWNER: "octo",
        GITHUB_REPOSITORY_ID: String(repositoryId),
        // act's own name for it.
        SHA_REF: sha,
        GITHUB_REF: "refs/heads/main",
        GITHUB_REF_NAME: "main",
        GITHUB_REF_TYPE: "branch",
        GITHUB_RUN_ID: String(17_000_000_000 + number),
        GITHUB_RUN_NUMBER: String(number),
        STAND_IN_STORE: artifacts,
        STAND_IN_CHECKOUT: repository,
        STAND_IN_OUTAGE: play.outage ?? "^$",
        STAND_IN_TOKEN_SHA256: createHash("sha256").update(token).digest("hex"),
      },
    });
    const made = readRun(printed, exitCode);
    runs.push(made);
    const leaks = leaksIn(made.log, artifacts, [...Object.values(play.secrets ?? {}), token], world);
    assert.deepEqual(leaks, [], "a secret can be read");
    return made;
  }

  return {
    emulator,
    world,
    run,
    store,
    runs,
    async close() {
      await emulator.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
