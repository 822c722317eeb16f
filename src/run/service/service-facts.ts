import type { ServiceFacts } from "../../probe/conditions/answer/service-facts.ts";
import { countedInstances, type Sighting } from "../../snowflake/service/version/sighting.ts";

/** What conditions see of a look at a service. */
export function serviceFacts({ state, containers }: Sighting): ServiceFacts {
  const seen = "why" in state ? undefined : state;
  const target = seen?.instances.target ?? "";
  return {
    specDigest: seen?.specDigest,
    target: /^\d{1,9}$/.test(target) ? Number(target) : undefined,
    instances: "why" in containers ? [] : countedInstances(containers),
    unseen: {
      ...("why" in state ? { service: `not known: ${state.why}` } : {}),
      ...("why" in containers ? { containers: `not known: ${containers.why}` } : {}),
    },
  };
}
