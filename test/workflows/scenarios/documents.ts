import assert from "node:assert/strict";
import { join } from "node:path";
import { parse } from "yaml";
import { fail } from "../../emulator/world/lifecycle.ts";
import { createEndpoint, createService } from "../../emulator/world/service.ts";
import { callersIn } from "../../meta/reusable-workflow.ts";
import { everyBlockIn } from "../../meta/yaml-example.ts";
import type { Play, Scene } from "../scene.ts";
import { afterFailureOf, vars } from "./example.ts";
import type { Scenario } from "./scenario.ts";

const root = join(import.meta.dirname, "..", "..", "..");
const blocks = everyBlockIn(root);
const page = (place: string) => place.replace(/:\d+$/, "");

/** The files of the repository that a page shows, where their first lines say so. */
function filesOf(place: string): Record<string, string> {
  const shown = blocks.filter((block) => page(block.place) === page(place));
  return Object.fromEntries(
    shown.flatMap(({ text }) => {
      const [, file] = /^(?:# yaml-language-server: .*\n)?# (\.github\/[\w.-]+)\n/.exec(text) ?? [];
      return file === undefined ? [] : [[file, text]];
    }),
  );
}

/** The services that the pages speak of. */
function arrange({ world: { account, endpoint } }: Scene) {
  const place = { database: "APPS", schema: "PROD" };
  const other = createEndpoint({ host: "m2abcde-acmeorg-dev-acct.snowflakecomputing.app" });
  const hello = createService({ ...place, name: "HELLO", endpoints: [endpoint] });
  account.services.splice(0, 1, hello, createService({ ...place, name: "OTHER", endpoints: [other] }));
  return hello;
}

const playOf = ({ world }: Scene, place: string, text: string): Play => ({
  event: /^ {2}schedule:/m.test(text) ? "schedule" : "push",
  workflow: text,
  files: filesOf(place),
  vars,
  secrets: { SNOWFLAKE_PRIVATE_KEY: world.key.pkcs8, SNOWFLAKE_PAT: world.pat.secret },
});

/** Of every workflow in a document that calls one of ours: green in a healthy world, and red in another. */
export const documentScenarios: readonly Scenario[] = blocks
  .filter(({ text }) => callersIn(text).length > 0)
  .map(({ place, text }) => ({
    name: `${place} calls ${callersIn(text)
      .map(({ workflow }) => `${workflow}.yml`)
      .join(", ")}: green for a healthy service, red for one that failed`,
    async play(scene) {
      const hello = arrange(scene);
      const play = playOf(scene, place, text);
      assert.ok((await scene.run(play)).green, "red");
      fail(hello, "Provided image name uses an invalid format");
      const down = await scene.run(play);
      assert.equal(down.green, false);
      const { jobs } = parse(text) as { jobs: Record<string, { needs?: string }> };
      for (const [name, { needs }] of Object.entries(jobs))
        if (name === "roll-back" && needs !== undefined) {
          const rolledBack = async (faultOf: string) => {
            const after = afterFailureOf(text, needs, { "fault-of": faultOf });
            return (await scene.run({ ...play, workflow: after })).result(name);
          };
          assert.equal(await rolledBack(down.output("fault-of", "endpoint")), "success");
          assert.equal(await rolledBack("credential"), "skipped");
        }
    },
  }));
