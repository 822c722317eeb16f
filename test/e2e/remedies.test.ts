import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { publicKey } from "./remedies/account-plays.ts";
import { administrate } from "./remedies/administrator.ts";
import type { Play } from "./remedies/play.ts";
import { plays } from "./remedies/plays.ts";
import { readRemedy } from "./remedies/remedy.ts";
import { annotation, type Scene, startScene } from "./scenario.ts";

/** What everyone who reads a remedy knows of the emulator's world. */
const known = (scene: Scene) => ({
  user: "CI_BOT",
  role: "SVC_CALLER",
  database: "TUTORIAL_DB",
  schema: "DATA_SCHEMA",
  service: "ECHO_SERVICE",
  "public key": publicKey(scene),
});

/** Fails, does what the annotation says and no more, and fails no longer. */
function play(word: string, { arrange, known: further, deed, next }: Play): (scene: Scene) => Promise<void> {
  return async (scene) => {
    const before = arrange(scene);
    const path = { path: "/healthcheck" };
    const first = await scene.run({ ...before, inputs: { ...path, ...before.inputs } });
    const remedy = readRemedy(annotation(first, word));

    const specification = /endpoints: (\[[^\]]*\])/.exec(remedy.words)?.[1] ?? "…";
    const statements = remedy.sql.map((statement) => statement.replace("$$ … $$", () => `$$ ${specification} $$`));
    const shown = administrate(statements, scene.world, { ...known(scene), ...further });
    const done = deed?.(scene, remedy, shown) ?? {};
    const second = await scene.run({
      ...before,
      ...done,
      inputs: { ...path, ...before.inputs, ...remedy.inputs, ...done.inputs },
      env: { ...before.env, ...done.env },
    });
    const told = `${remedy.words}\n${statements.join("\n")}\n${second.log}`;
    assert.equal(second.outputs["failure"], next ?? "", told);
    assert.equal(second.outputs["healthy"], String(next === undefined), told);
  };
}

describe("what to do, done as it is printed, helps:", () => {
  for (const [word, ofWord] of Object.entries(plays)) {
    if ("because" in ofWord) continue;
    for (const one of ofWord) {
      it(`${word}: ${one.when}`, async (t) => await play(word, one)(await startScene(t)));
    }
  }
});
