import { json, type Reply, type Request } from "../transport/message.ts";
import type { GitHubApi, Permission } from "../world/github-api.ts";

/** What a route is given: the parts of its path in brackets, and the body as JSON. */
export interface Call {
  readonly request: Request;
  readonly parts: readonly string[];
  readonly body: Readonly<Record<string, unknown>>;
  readonly api: GitHubApi;
}

export interface Route {
  /** Below the repository, with `*` for a part: `POST /issues/*\/comments`. */
  readonly route: string;
  /** What the token must be allowed to write; absent for what everybody may read. */
  readonly writes?: Exclude<Permission, "actions">;
  /** What it must be allowed to read. */
  readonly reads?: "actions";
  readonly answer: (call: Call) => Reply;
}

/** Refusals in GitHub's words (DOC, OBS). */
export const notFound = (): Reply =>
  json(404, { message: "Not Found", documentation_url: "https://docs.github.com/rest" });
export const invalid = (...errors: readonly object[]): Reply => json(422, { message: "Validation Failed", errors });
