import { fail, pend, run, start, suspend } from "../../emulator/world/lifecycle.ts";
import { happen } from "../../emulator/world/rolling-upgrade.ts";
import type { Scene } from "../scenario.ts";
import type { NotPlayed, Play } from "./play.ts";
import { asked } from "./remedy.ts";

/** The endpoint found by its service's name, as `SVC_CALLER`. */
export const byName = ({ world }: Scene): Readonly<Record<string, string>> => ({
  service: "TUTORIAL_DB.DATA_SCHEMA.ECHO_SERVICE",
  token: world.pat.secret,
  account: "ACMEORG-DEV_ACCT",
  role: "SVC_CALLER",
});

/** What is wrong with a service that is asked for by its name. */
export const servicePlays: Readonly<Record<string, readonly Play[] | NotPlayed>> = {
  "service-not-found": [
    {
      when: "the role may not see it",
      arrange: (scene) => {
        scene.world.service.grants.delete("SVC_CALLER");
        return { inputs: byName(scene) };
      },
    },
  ],
  "endpoint-not-found": [
    {
      when: "the role has no service role",
      arrange: (scene) => {
        scene.world.service.grants.set("SVC_CALLER", ["USAGE"]);
        return { inputs: byName(scene) };
      },
    },
    {
      when: "the endpoint is not public",
      known: { "owner of the service": "TEST_ROLE" },
      arrange: (scene) => {
        scene.world.endpoint.isPublic = false;
        return { inputs: byName(scene) };
      },
    },
  ],
  "service-not-ready": [
    {
      when: "it is starting",
      arrange: (scene) => {
        start(scene.world.service, { polls: 6 });
        return { inputs: byName(scene) };
      },
    },
    {
      when: "it is being upgraded",
      arrange: (scene) => {
        const { service } = scene.world;
        service.isUpgrading = true;
        service.steps.push({ after: { polls: 8 }, change: (it) => happen("upgraded", it) });
        return { inputs: byName(scene) };
      },
    },
    {
      when: "it cannot be resumed at once",
      arrange: (scene) => {
        suspend(scene.world.service);
        scene.world.service.startUp = { polls: 6 };
        return { inputs: byName(scene) };
      },
    },
  ],
  "service-failed": [
    {
      when: "its image cannot be pulled",
      known: { container: "echo" },
      arrange: (scene) => {
        fail(scene.world.service, "Failed to pull image");
        return { inputs: byName(scene) };
      },
      deed: ({ world }, remedy) => {
        asked(remedy, "then deploy again");
        run(world.service);
        return {};
      },
    },
  ],
  "service-suspended": [
    {
      when: "nothing wakes it up",
      arrange: (scene) => {
        suspend(scene.world.service);
        scene.world.service.autoResume = false;
        return { inputs: byName(scene) };
      },
    },
    {
      when: "the role may not resume it",
      arrange: (scene) => {
        suspend(scene.world.service);
        scene.world.service.autoResume = false;
        scene.world.service.grants.set("SVC_CALLER", ["USAGE", "MONITOR", "ENDPOINTS"]);
        return { inputs: { ...byName(scene), resume: "true", wait: "5m" } };
      },
    },
  ],
  "endpoint-provisioning": [
    {
      when: "the service was created a moment ago",
      arrange: (scene) => {
        scene.world.endpoint.provisioningPolls = 3;
        return { inputs: byName(scene) };
      },
    },
    {
      when: "and is then found to be starting",
      next: "service-not-ready",
      arrange: (scene) => {
        scene.world.endpoint.provisioningPolls = 1;
        return { inputs: byName(scene) };
      },
      deed: ({ world }) => {
        pend(world.service);
        return { inputs: { wait: "4s" } };
      },
    },
  ],
};
