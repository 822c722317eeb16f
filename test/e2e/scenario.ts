import assert from "node:assert/strict";
import type { TestContext } from "node:test";
import { type Emulator, startEmulator } from "../emulator/emulator.ts";
import type { Entry } from "../emulator/transport/journal.ts";
import { createKey, type UserKey } from "../emulator/world/key.ts";
import type { World } from "../emulator/world/world.ts";
import { type ActionRun, type RunOptions, runAction } from "../runner/run-action.ts";
import type { StageResult } from "../runner/stage.ts";

/** The endpoint of the emulator's default world. */
export const host = "k7qzt2a-acmeorg-dev-acct.snowflakecomputing.app";

interface SceneRun extends RunOptions {
  /** More secrets of the scene, none of which may leak. */
  readonly canaries?: readonly string[];
}

/** An emulator, and runs of the packaged action against it. */
export interface Scene {
  readonly emulator: Emulator;
  readonly world: World;
  /** The inputs that call the endpoint with a PAT, or with a key pair. */
  readonly pat: Readonly<Record<string, string>>;
  readonly keyPair: Readonly<Record<string, string>>;
  /** The same with a password, which makes a session. */
  readonly password: Readonly<Record<string, string>>;
  /**
   * Runs the packaged action behind the emulator's proxy. Whatever the result, no secret of the scene may be readable in
   * anything it wrote, and nothing may be written to stderr, where a mask can come too late.
   *
   * The post step is run where main left it something to do, and where a test asks for it with `post`: that it does nothing
   * elsewhere is shown once, and a process costs more than all else of a test.
   */
  run(options: SceneRun): Promise<ActionRun>;
  /** What reached the hosts; the requests to the proxy left out. */
  requests(): readonly Entry[];
}

/** One key for all scenes of a file: making it takes longer than a scene. */
const fileKey = createKey();

/** A scene of its own for a test, gone when the test ends. */
export async function startScene(t: TestContext, key?: UserKey): Promise<Scene> {
  const emulator = await startEmulator({ key: key ?? (await fileKey) });
  t.after(() => emulator.close());
  const { world, journal } = emulator;
  const requests = () => journal.filter(({ method }) => method !== "CONNECT");
  return {
    emulator,
    world,
    pat: { "ingress-url": host, token: world.pat.secret },
    keyPair: { "ingress-url": host, "private-key": world.key.pkcs8, account: "ACMEORG-DEV_ACCT", user: "CI_BOT" },
    password: { "ingress-url": host, password: world.user.password, account: "ACMEORG-DEV_ACCT", user: "CI_BOT" },
    requests,
    async run({ canaries = [], ...options }) {
      const post = ({ state }: StageResult) => Object.keys(state).length > 0;
      const step = await runAction({ post, ...options, env: { ...emulator.env, ...options.env } });
      const secrets = [
        world.pat.secret,
        world.key.pkcs8,
        world.key.pkcs1,
        world.user.password,
        ...canaries,
        ...madeSecrets(world, requests()),
      ];
      // The post step can delete a session only by its token: the runner's state is the one place where it may be,
      // besides the output that exports it.
      const allowed = ["main: state session"];
      if (options.inputs?.["export-authorization"] === "true") allowed.push("main: outputs authorization");
      const leaks = step.leaks(secrets).filter(({ place }) => !allowed.includes(place));
      assert.deepEqual(leaks, [], "a secret can be read");
      assert.equal(step.raw.stderr, "");
      assert.equal(step.post?.exitCode ?? 0, 0);
      return step;
    },
  };
}

/**
 * For what has to happen within a time that the action itself measures: runs with few seconds, and with more of them where
 * this machine was too slow. An action that is wrong is so with any number of seconds.
 */
export async function unhurried(
  run: (seconds: number) => Promise<ActionRun>,
  tooSlow: (step: ActionRun) => boolean,
  [few, more, most]: readonly [number, number, number] = [2, 8, 40],
): Promise<ActionRun> {
  for (const seconds of [few, more]) {
    const step = await run(seconds);
    if (!tooSlow(step)) return step;
  }
  return run(most);
}

/** The tokens Snowflake and GitHub issued and the assertions the action signed. */
function madeSecrets(world: World, entries: readonly Entry[]): string[] {
  const assertions = entries.flatMap(({ body }) => new URLSearchParams(body).get("assertion") ?? []);
  const sessions = world.sessions.flatMap(({ tokens }) => tokens.map(({ secret }) => secret));
  const logins = entries.flatMap(({ body }) => /"TOKEN":"([^"]+)"/.exec(body)?.[1] ?? []);
  return [...world.exchangedTokens.map(({ secret }) => secret), ...sessions, ...logins, ...assertions];
}

/** The text of the one annotation, without the link to the documents; fails where there is another, or none. */
export function annotation(step: ActionRun, word: string): string {
  assert.deepEqual(
    step.annotations.map(({ level, title }) => ({ level, title })),
    [{ level: "error", title: `Snowflake Endpoint: ${word}` }],
  );
  const link = `\nRead more: https://github.com/octo/snowflake-endpoint-action/blob/v1/docs/troubleshooting.md#${word}`;
  const message = step.annotations[0]?.message ?? "";
  assert.ok(message.endsWith(link), message);
  return message.slice(0, -link.length);
}
