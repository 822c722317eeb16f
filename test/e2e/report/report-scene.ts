import assert from "node:assert/strict";
import { join } from "node:path";
import type { TestContext } from "node:test";
import { type Emulator, startEmulator } from "../../emulator/emulator.ts";
import type { Entry } from "../../emulator/transport/journal.ts";
import type { GitHubApi } from "../../emulator/world/github-api.ts";
import { createKey } from "../../emulator/world/key.ts";
import { type ActionRun, type RunOptions, runAction } from "../../runner/run-action.ts";

const action = join(import.meta.dirname, "..", "..", "..", "report");
const fileKey = createKey();

/** GitHub's API, and runs of the packaged sub-action against it. */
export interface ReportScene {
  readonly emulator: Emulator;
  readonly api: GitHubApi;
  /** Runs the packaged sub-action behind the proxy. The token may be readable in nothing it wrote, and stderr stays empty. */
  run(options: RunOptions): Promise<ActionRun>;
  /** What reached GitHub: `POST /repos/octo/demo/issues`, in the order of arrival. */
  requests(): readonly string[];
  entries(): readonly Entry[];
}

/** A scene of its own for a test, gone when the test ends. */
export async function startReport(t: TestContext): Promise<ReportScene> {
  const emulator = await startEmulator({ key: await fileKey });
  t.after(() => emulator.close());
  const api = emulator.world.githubApi;
  const entries = () => emulator.journal.filter(({ method }) => method !== "CONNECT");
  return {
    emulator,
    api,
    entries,
    requests: () => entries().map(({ method, path }) => `${method} ${path.replace(/\?.*$/, "")}`),
    async run(options) {
      const env = { ...emulator.env, ...options.env };
      const step = await runAction({ action, githubToken: api.token, ...options, env });
      assert.deepEqual(step.leaks([api.token]), [], "the token can be read");
      assert.equal(step.raw.stderr, "");
      return step;
    },
  };
}

/** One result, as the action gives it. */
export function result(name: string, more: Readonly<Record<string, unknown>> = {}) {
  const healthy = more["healthy"] ?? true;
  return {
    name,
    url: `https://k7qzt2a-acmeorg-dev-acct.snowflakecomputing.app/${name}`,
    healthy,
    status: 200,
    "duration-ms": 120,
    attempts: 1,
    failure: healthy === true ? "" : "expectation-failed",
    ...(healthy === true
      ? {}
      : { cause: `The service answered 200, but ${name} did not hold.`, remedy: "Look at its log." }),
    conditions: [{ condition: "status == 200", actual: "200", met: healthy }],
    ...more,
  };
}

/** The same that is not healthy. */
export const bad = (name: string, more: Readonly<Record<string, unknown>> = {}) =>
  result(name, { healthy: false, ...more });

/** The same of a service that is suspended on purpose, so that it was not asked. */
export const paused = (name: string, more: Readonly<Record<string, unknown>> = {}) =>
  bad(name, { paused: true, failure: "service-suspended", "fault-of": "", attempts: 0, url: "", ...more });

/** As the output `results` has them. */
export const results = (...list: readonly object[]): string => JSON.stringify(list);
