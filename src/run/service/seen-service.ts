import type { ForeignText } from "../../lib/foreign-text.ts";
import { oneLine } from "../../lib/text.ts";
import type { SeenService } from "../../report/seen-service.ts";
import type { Sighting } from "../../snowflake/service/version/sighting.ts";
import { serviceFacts } from "./service-facts.ts";

/** What is reported of a look at a service; nothing where it could not be seen. */
export function seenService(sighting: Sighting, foreign: ForeignText): SeenService | undefined {
  const { service, state, containers } = sighting;
  if ("why" in state) return undefined;
  const { instances, target = null } = serviceFacts(sighting);
  const text = (value: string | undefined, length: number) => foreign.excerpt(value ?? "", length);
  const rows = "why" in containers ? [] : containers;
  const result = {
    name: service.sql,
    status: state.status,
    "spec-digest": text(state.specDigest, 80),
    upgrading: state.isUpgrading,
    instances: { ready: "why" in containers ? null : instances.filter(({ isReady }) => isReady).length, target },
    containers: rows.map(({ name, instance, status, imageName, imageDigest, restarts = null }) => ({
      name: text(name, 80),
      instance: text(instance, 20),
      status: text(status, 40),
      "image-name": text(imageName, 200),
      "image-digest": text(imageDigest, 80),
      restarts,
    })),
  };
  const counted = instances.flatMap((instance) => instance.containers);
  const images = "why" in containers ? [`containers not seen: ${containers.why}`] : imagesOf(counted, foreign);
  return { line: lineOf(result, images), result };
}

/** `APPS.PROD.HELLO is RUNNING, 3 of 3 instances READY, main sha256:…, specification 5f1c…` */
function lineOf(
  { name, status, upgrading, instances, ...more }: SeenService["result"],
  images: readonly string[],
): string {
  const { ready, target } = instances;
  const digest = more["spec-digest"];
  return [
    `${oneLine(name)} is ${status}`,
    ...(upgrading ? ["being upgraded"] : []),
    ...(ready === null ? [] : [`${ready}${target === null ? "" : ` of ${target}`} instances READY`]),
    ...images,
    ...(digest === "" ? [] : [`specification ${digest}`]),
  ].join(", ");
}

/** Names anyone reads in a line. */
const mostImages = 5;

/** Each container with the digest of its image, and of several in how many instances it has which. */
function imagesOf(
  containers: readonly { readonly name: string; readonly imageDigest: string | undefined }[],
  foreign: ForeignText,
): readonly string[] {
  const byImage = Map.groupBy(
    containers,
    ({ name, imageDigest }) => `${name} ${imageDigest ?? "without an image yet"}`,
  );
  const names = new Set(containers.map(({ name }) => name)).size;
  const shown = [...byImage].slice(0, mostImages).map(([image, all]) => {
    const times = byImage.size > names ? ` (${all.length})` : "";
    return `${foreign.excerpt(image, 160)}${times}`;
  });
  return byImage.size > mostImages ? [...shown, "…"] : shown;
}
