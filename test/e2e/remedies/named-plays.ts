import { json } from "../../emulator/transport/message.ts";
import { suspend } from "../../emulator/world/lifecycle.ts";
import { createApplication, type Service } from "../../emulator/world/service.ts";
import { createGateway, type GatewayPrivilege } from "../../emulator/world/traffic-gateway.ts";
import type { Scene } from "../scenario.ts";
import type { Play } from "./play.ts";
import { asked } from "./remedy.ts";

const gateway = "TUTORIAL_DB.DATA_SCHEMA.ECHO_GATEWAY";
const application = "TUTORIAL_DB.DATA_SCHEMA.ECHO_APP";

const caller = ({ world }: Scene): Readonly<Record<string, string>> => ({
  token: world.pat.secret,
  account: "ACMEORG-DEV_ACCT",
  role: "SVC_CALLER",
});

/** A gateway on which the role has these privileges. */
function withGateway({ world }: Scene, ...privileges: GatewayPrivilege[]): void {
  const grants = new Map([["TEST_ROLE", ["OWNERSHIP" as GatewayPrivilege]]]);
  if (privileges.length > 0) grants.set("SVC_CALLER", privileges);
  world.account.gateways.push(createGateway({ grants }));
}

function withApplication({ world }: Scene, more: Partial<Service> = {}): Service {
  const made = createApplication(more);
  world.account.services.push(made);
  return made;
}

/** What is wrong with gateways and application services that are asked for by their names, by failure word. */
export const namedPlays: Readonly<Record<string, readonly Play[]>> = {
  "service-not-found": [
    {
      when: "the role may not see the gateway",
      arrange: (scene) => {
        withGateway(scene);
        return { inputs: { ...caller(scene), gateway } };
      },
    },
    {
      when: "the gateway's name was given as a service's",
      arrange: (scene) => {
        withGateway(scene, "USAGE");
        return { inputs: { ...caller(scene), service: gateway } };
      },
      deed: (_scene, remedy) => {
        asked(remedy, "in place of service");
        return { inputs: { service: "" } };
      },
    },
    {
      when: "the service's name was given as a gateway's",
      arrange: (scene) => ({ inputs: { ...caller(scene), gateway: "TUTORIAL_DB.DATA_SCHEMA.ECHO_SERVICE" } }),
      deed: (_scene, remedy) => {
        asked(remedy, "in place of gateway");
        return { inputs: { gateway: "" } };
      },
    },
  ],
  "endpoint-provisioning": [
    {
      when: "the gateway was created a moment ago",
      arrange: (scene) => {
        scene.world.account.gateways.push(createGateway({ provisioningPolls: 3 }));
        return { inputs: { ...caller(scene), gateway } };
      },
    },
  ],
  "service-suspended": [
    {
      when: "the application service's runtime image is blocked",
      arrange: (scene) => {
        suspend(withApplication(scene));
        const blocked = json(422, { code: "395999", message: "Cannot resume: blocked runtime image." });
        scene.world.account.intercept = ({ body }) => (/ALTER APPLICATION/.test(body) ? blocked : undefined);
        return { inputs: { ...caller(scene), service: application, resume: "true", wait: "5m" } };
      },
    },
  ],
  "access-denied": [
    {
      when: "the role may not call the gateway",
      arrange: (scene) => {
        withGateway(scene, "MODIFY");
        return { inputs: { ...caller(scene), gateway } };
      },
    },
    {
      when: "the role may not call the application service",
      arrange: (scene) => {
        withApplication(scene, { grants: new Map([["SVC_CALLER", ["MONITOR"]]]) });
        return { inputs: { ...caller(scene), service: application } };
      },
    },
  ],
  tls: [
    {
      when: "the account's certificate for application services is not there yet",
      arrange: (scene) => {
        const [endpoint] = withApplication(scene).endpoints;
        scene.world.network.faults.set(endpoint?.host ?? "", "certificate-expired");
        return { inputs: { ...caller(scene), service: application } };
      },
      deed: ({ world, emulator }, remedy) => {
        asked(remedy, "wait: 3h");
        const host = world.account.services.at(-1)?.endpoints[0]?.host ?? "";
        const before = emulator.journal.length;
        const again = emulator.arrival((entry) => entry.host === host && emulator.journal.indexOf(entry) >= before);
        void again.then(() => world.network.faults.delete(host));
        return {};
      },
    },
  ],
};
