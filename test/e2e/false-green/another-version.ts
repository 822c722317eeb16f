import { deploy, happen, type UpgradeEvent, versionedApp, versions } from "../../emulator/world/rolling-upgrade.ts";
import type { World } from "../../emulator/world/world.ts";
import type { FalseGreenCase } from "./false-green-case.ts";

const inputs = {
  "ingress-url": "",
  service: "TUTORIAL_DB.DATA_SCHEMA.ECHO_SERVICE",
  account: "ACMEORG-DEV_ACCT",
  diagnose: "false",
};
const newImage = { ...inputs, expect: `image-digest main == ${versions.new.digest}` };

/** So many instances of the old version, and what has happened since; whoever is READY answers with 200. */
function upgraded(instances: number, events: readonly UpgradeEvent[], sidecars: readonly string[] = []) {
  return ({ service, endpoint }: World) => {
    deploy(service, instances, sidecars);
    for (const event of events) happen(event, service);
    endpoint.app = versionedApp(service, endpoint);
  };
}

/** Events that happen while it is asked, before the answer. */
function meanwhile(before: readonly UpgradeEvent[], ...events: readonly UpgradeEvent[]) {
  return (world: World) => {
    upgraded(1, before)(world);
    world.endpoint.app = (_request, response) => {
      for (const event of events) happen(event, world.service);
      response.end();
    };
  };
}

const replaced = (id: number): readonly UpgradeEvent[] => [
  `starts ${id}`,
  `ready ${id}`,
  `terminates ${id}`,
  `gone ${id}`,
];

/** The service itself answers, and whole: but not the version that was meant. */
export const anotherVersion: readonly FalseGreenCase[] = [
  {
    name: "The old container, while the service is being upgraded",
    says: "service-not-ready",
    inputs,
    set: upgraded(1, ["upgrading", "new specification"]),
  },
  {
    name: "The old container, where the upgrade begins while it is asked",
    says: "service-not-ready",
    inputs,
    set: meanwhile([], "upgrading"),
  },
  {
    name: "One of two containers, where the specification changes while it is asked",
    says: "service-not-ready",
    inputs,
    set: meanwhile([], "new specification"),
  },
  {
    name: "The old image, of an upgrade that never took hold or a tag that was not pulled again",
    says: "expectation-failed",
    inputs: newImage,
    set: upgraded(1, ["new specification"]),
  },
  {
    name: "A new container, where one of three instances has the old image still",
    says: "expectation-failed",
    inputs: newImage,
    set: upgraded(3, [...replaced(0), ...replaced(1)]),
  },
  {
    name: "A new container, where another instance has not even started",
    says: "expectation-failed",
    inputs: newImage,
    set: upgraded(2, [...replaced(0), "terminates 1", "gone 1"]),
  },
  {
    name: "A new container beside an old one of the same instance, where all are meant",
    says: "expectation-failed",
    inputs: { ...inputs, expect: `image-digest == ${versions.new.digest}` },
    set: upgraded(1, replaced(0), ["proxy"]),
  },
  {
    name: "The last answer of an old container, where the new one has yet to start",
    says: "expectation-failed",
    inputs: newImage,
    set: (world) => {
      upgraded(1, ["terminates 0", "starts 0"])(world);
      world.endpoint.app = (_request, response) => response.end("old");
    },
  },
  {
    name: "The new container, and a step back to the old one right after its answer",
    says: "expectation-failed",
    inputs: newImage,
    set: meanwhile(replaced(0), "steps back 0"),
  },
  {
    name: "A container that answers between two crashes",
    says: "expectation-failed",
    inputs: { ...inputs, expect: "restarts == 0" },
    set: upgraded(1, [...replaced(0), "crashes 0", "ready 0"]),
  },
  {
    name: "Any container, where the role may not see which it is",
    says: "expectation-failed",
    inputs: { ...newImage, expect: `image-digest != ${versions.old.digest}`, role: "SVC_CALLER" },
    set: (world) => {
      upgraded(1, [])(world);
      world.service.grants.set("SVC_CALLER", ["USAGE", "ENDPOINTS"]);
    },
  },
  {
    name: "The right container, of a service that is `FAILED` right after its answer",
    says: "service-not-ready",
    inputs: newImage,
    set: (world) => {
      upgraded(1, replaced(0))(world);
      world.endpoint.app = (_request, response) => {
        world.service.status = "FAILED";
        response.end();
      };
    },
  },
  {
    name: "A service that is dropped right after its answer",
    says: "service-failed",
    inputs,
    set: ({ service, endpoint }) => {
      endpoint.app = (_request, response) => {
        service.status = "DELETED";
        response.end();
      };
    },
  },
];

/** Nothing but a condition on the service tells it. */
export const anotherVersionUnasked: readonly FalseGreenCase[] = [
  {
    name: "The old version, of an upgrade that never took hold",
    says: "healthy",
    inputs,
    set: upgraded(1, []),
  },
];
