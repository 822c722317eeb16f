import type { Answer } from "../answer/answer.ts";
import type { Judge } from "../answer/judge.ts";
import type { ContainerFacts, InstanceFacts, ServiceFacts } from "../answer/service-facts.ts";
import type { Actual, Finding } from "../finding/finding.ts";
import { NotEvaluable } from "../finding/not-evaluable.ts";
import { quote } from "../finding/quotation.ts";

/** A container of one instance of the service. */
interface Place {
  readonly instance: InstanceFacts;
  readonly container: ContainerFacts;
}

/** The service as it was looked at. */
export function serviceOf({ facts }: Answer): ServiceFacts {
  if (facts.service === undefined) throw new NotEvaluable("the service was not looked at");
  return facts.service;
}

/** The instances that count; without any there is nothing to judge. */
export function instancesOf({ instances, unseen }: ServiceFacts): readonly InstanceFacts[] {
  if (unseen.containers !== undefined) throw new NotEvaluable(unseen.containers);
  if (instances.length === 0) throw new NotEvaluable("the service has no container");
  return instances;
}

/** The containers of that name, else all of them. */
export function placesOf(service: ServiceFacts, name?: string): readonly Place[] {
  return instancesOf(service).flatMap((instance) => {
    const containers = instance.containers.filter((container) => name === undefined || container.name === name);
    if (containers.length > 0) return containers.map((container) => ({ instance, container }));
    const names = instance.containers.map((container) => container.name).join(", ");
    throw new NotEvaluable("no such container in instance ", quote(instance.id, 20), "; it has ", quote(names, 60));
  });
}

/**
 * Judges one thing that is known of each container. It must hold for every one, in every instance that is wanted. Where no
 * instance is READY, something else has answered.
 */
export function judgeContainers(
  name: string | undefined,
  property: "imageDigest" | "imageName",
  judge: (value: string, answer: Answer) => Finding,
): Judge {
  return (answer) => {
    const service = serviceOf(answer);
    const places = placesOf(service, name);
    const { instances, target = 0 } = service;
    const findings = places.map(({ container }): Finding => {
      const value = container[property] ?? "";
      return value === "" ? { met: false, actual: ["not known yet"] } : judge(value, answer);
    });
    const failing = findings.findIndex(({ met }) => !met);
    const shown = Math.max(failing, 0);
    const actual = findings[shown]?.actual ?? [];
    if (failing >= 0) return { met: false, actual: [...where(places, shown, findings), ...actual] };
    const lack =
      instances.length < target
        ? `only ${instances.length} of ${target} instances are there: `
        : instances.some(({ isReady }) => isReady)
          ? ""
          : "no instance is READY: ";
    return { met: lack === "", actual: lack === "" ? actual : [lack, ...actual] };
  };
}

/** Which of several containers does not hold, and how many do not. */
function where(places: readonly Place[], shown: number, findings: readonly Finding[]): Actual {
  const place = places[shown];
  if (place === undefined || places.length === 1) return [];
  const failing = findings.filter(({ met }) => !met).length;
  return [
    `${failing} of ${places.length}, `,
    quote(place.container.name, 20),
    " of instance ",
    quote(place.instance.id, 8),
    ": ",
  ];
}
