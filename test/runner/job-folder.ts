import { mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative, sep } from "node:path";

/** The folders of one job on the runner's disk: fresh, and gone afterwards. */
export interface JobFolder {
  readonly root: string;
  /** GITHUB_WORKSPACE, where the process runs. */
  readonly workspace: string;
  /** RUNNER_TEMP. */
  readonly temp: string;
  readonly home: string;
  readonly tools: string;
  /** GITHUB_EVENT_PATH. */
  readonly eventFile: string;
  /** Where the runner keeps the files that commands are written to. */
  readonly commands: string;
}

export async function createJobFolder(
  files: Readonly<Record<string, string | Uint8Array>>,
  event: object,
): Promise<JobFolder> {
  const root = await realpath(await mkdtemp(join(tmpdir(), "job-")));
  const temp = join(root, "_temp");
  const folder = {
    root,
    workspace: join(root, "workspace"),
    temp,
    home: join(root, "home"),
    tools: join(root, "tools"),
    eventFile: join(temp, "_github_workflow", "event.json"),
    commands: join(temp, "_runner_file_commands"),
  };
  for (const path of [folder.workspace, folder.home, folder.tools, folder.commands]) {
    await mkdir(path, { recursive: true });
  }
  await mkdir(dirname(folder.eventFile));
  await writeFile(folder.eventFile, JSON.stringify(event));
  for (const [file, content] of Object.entries(files)) {
    const path = join(folder.workspace, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
  return folder;
}

export async function removeJobFolder(folder: JobFolder): Promise<void> {
  await rm(folder.root, { recursive: true, force: true });
}

/** Every file of the job but the runner's own, by its path from the root with `/`. */
export async function filesOf(folder: JobFolder): Promise<ReadonlyMap<string, Buffer>> {
  const own = [dirname(folder.eventFile), folder.commands];
  const files = new Map<string, Buffer>();
  for (const entry of await readdir(folder.root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || own.includes(entry.parentPath)) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(relative(folder.root, path).replaceAll(sep, "/"), await readFile(path));
  }
  return files;
}
