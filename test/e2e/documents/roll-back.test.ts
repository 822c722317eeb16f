import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { fail, run, start } from "../../emulator/world/lifecycle.ts";
import { createService, type Service } from "../../emulator/world/service.ts";
import { yamlBlocks } from "../../meta/yaml-example.ts";
import { host, type Scene, startScene } from "../scenario.ts";
import { jobsOf, runJob } from "./job.ts";

const page = "docs/recipes/roll-back.md";
const [shown] = yamlBlocks(page, readFileSync(join(import.meta.dirname, "..", "..", "..", page), "utf8"));

interface Case {
  /** What the deployment brings about. */
  deployed(service: Service, scene: Scene): void;
  readonly faultOf: string;
  /** Whether it is rolled back, and each of our steps with its outcome. */
  readonly rollsBack: boolean;
  readonly outcomes: readonly string[];
}

const cases: Readonly<Record<string, Case>> = {
  "a version that starts": {
    deployed: (service) => start(service, { polls: 1 }),
    faultOf: "",
    rollsBack: false,
    outcomes: ["success"],
  },
  "a version that does not start": {
    deployed: (service) => fail(service, "Failed to pull image"),
    faultOf: "service",
    rollsBack: true,
    outcomes: ["failure", "success"],
  },
  "a key that is refused since": {
    deployed: (_service, { world }) => world.user.publicKeys.splice(0),
    faultOf: "credential",
    rollsBack: false,
    outcomes: ["failure"],
  },
  "a role that may not call the endpoint any more": {
    deployed: (service) => service.grants.set("SVC_CALLER", ["USAGE", "OPERATE"]),
    faultOf: "credential",
    rollsBack: false,
    outcomes: ["failure"],
  },
  "a network that leads elsewhere": {
    deployed: (_service, { world }) => world.network.faults.set(host, "certificate-unknown-authority"),
    faultOf: "network",
    rollsBack: false,
    outcomes: ["failure"],
  },
};

describe(page, () => {
  for (const [name, { deployed, faultOf, rollsBack, outcomes }] of Object.entries(cases)) {
    it(`${rollsBack ? "rolls back" : "does not roll back"} for ${name}`, async (t) => {
      const scene = await startScene(t);
      const { world } = scene;
      const service = createService({ database: "APPS", schema: "PROD", name: "HELLO", endpoints: [world.endpoint] });
      world.account.services.splice(0, 1, service);
      const scripts: string[] = [];
      const ran = (script: string) => {
        scripts.push(script);
        if (script.includes("service.yaml")) deployed(service, scene);
        if (script.includes("upgrade") && script.includes("before.yaml")) run(service);
      };
      const contexts = {
        "secrets.SNOWFLAKE_PRIVATE_KEY": world.key.pkcs8,
        "vars.SNOWFLAKE_ACCOUNT": "ACMEORG-DEV_ACCT",
        "vars.SNOWFLAKE_USER": "CI_BOT",
        "vars.SNOWFLAKE_ROLE": "SVC_CALLER",
      };
      const [job] = jobsOf(shown?.text ?? "");
      assert.ok(job !== undefined);
      const runs = await runJob(t, scene, job, contexts, ran);
      assert.equal(runs[0]?.outputs["fault-of"], faultOf, runs[0]?.log);
      assert.deepEqual(
        runs.map(({ outcome }) => outcome),
        outcomes,
      );
      assert.equal(scripts.filter((script) => script.includes("upgrade")).length, rollsBack ? 2 : 1);
    });
  }
});
