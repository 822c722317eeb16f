import type { FailureWord } from "./errors.ts";

/** Where the documentation of the running version can be read. */
export interface Docs {
  troubleshooting(word: FailureWord): string;
}

/**
 * GitHub tells an action which repository and ref it was taken from; with `uses: ./` it is the workflow's own repository
 * (platform: SRC, GitHubContext.cs). Elsewhere the file's name must do.
 */
export function docsOf(env: Readonly<Record<string, string | undefined>>): Docs {
  const { GITHUB_SERVER_URL, GITHUB_ACTION_REPOSITORY, GITHUB_ACTION_REF, GITHUB_REPOSITORY, GITHUB_SHA } = env;
  const remote = GITHUB_ACTION_REPOSITORY !== undefined && GITHUB_ACTION_REPOSITORY !== "";
  const repository = remote ? GITHUB_ACTION_REPOSITORY : GITHUB_REPOSITORY;
  const ref = remote ? GITHUB_ACTION_REF : GITHUB_SHA;
  const known = [GITHUB_SERVER_URL, repository, ref].every((part) => part !== undefined && part !== "");
  const base = known ? `${GITHUB_SERVER_URL}/${repository}/blob/${ref}/` : "";
  return { troubleshooting: (word) => `${base}docs/troubleshooting.md#${word}` };
}
