import { numberOf, objectOf, textOf } from "../../../lib/json.ts";
import { excerpt, list } from "../../../lib/text.ts";
import type { SqlRow } from "../../sql/sql-row.ts";

/** An endpoint behind a gateway: `DATABASE.SCHEMA.SERVICE!endpoint` as one harmless line, and its share in percent (DOC). */
export interface Target {
  readonly name: string;
  readonly weight: number;
}

/** A gateway, and among whom it shares requests out; `undefined` where that may not be seen or cannot be read. */
export interface TrafficSplit {
  readonly gateway: string;
  readonly targets: readonly Target[] | undefined;
}

/** A specification of five targets is shorter by far, in characters. */
const longest = 20_000;
const mostTargets = 20;

/** The targets in the `spec` of `DESCRIBE GATEWAY`, which is YAML (DOC, protocol 1.11); nothing of one that is another. */
export async function targetsOf(row: SqlRow): Promise<readonly Target[] | undefined> {
  const spec = row.get("spec") ?? "";
  if (spec.trim() === "" || spec.length > longest) return undefined;
  const { parse } = await import("yaml");
  let value: unknown;
  try {
    value = parse(spec, { maxAliasCount: 0, logLevel: "silent" });
  } catch {
    return undefined;
  }
  const top = objectOf(value);
  const targets = (Object.hasOwn(top, "spec") ? objectOf(top["spec"]) : top)["targets"];
  if (!Array.isArray(targets) || targets.length === 0 || targets.length > mostTargets) return undefined;
  const read = targets.map((target: unknown) => {
    const name = textOf(objectOf(target), "value");
    const weight = numberOf(objectOf(target), "weight");
    return name === undefined || weight === undefined || weight < 0 ? undefined : { name: excerpt(name, 300), weight };
  });
  return read.every((target) => target !== undefined) ? read : undefined;
}

/** Those that requests go to. One of weight 0 gets none, and takes over for no other (DOC, protocol 1.11). */
const inUse = ({ targets }: TrafficSplit): readonly Target[] => (targets ?? []).filter(({ weight }) => weight > 0);

/** `90 % to APPS.PROD.HELLO!api and 10 % to APPS.PROD.CANARY!api`. */
export function shares({ targets }: TrafficSplit): string | undefined {
  return targets && list(targets.map(({ name, weight }) => `${weight} % to ${name}`));
}

/** The same as a sentence about the gateway. */
export const sentenceOf = (split: TrafficSplit) =>
  `The gateway ${split.gateway} sends ${shares(split) ?? "requests to targets that could not be seen"}.`;

/**
 * What a healthy answer that came through a gateway leaves open; nothing where there is one target only. No header says which
 * target answered (INFERRED), and one that cannot answer is passed over without a word (DOC, protocol 1.11).
 */
export function leftOpen(split: TrafficSplit): string | undefined {
  const { gateway, targets } = split;
  if (targets === undefined)
    return `One answer proves one target, and to which targets ${gateway} sends requests could not be seen. One that is down is passed over in silence. Check each service by its own name (service) to be sure of it.`;
  const open = inUse(split);
  if (open.length < 2) return undefined;
  const names = list(open.map(({ name, weight }) => `${name} (${weight} %)`));
  return `One answer proves one target: ${gateway} shares requests out among ${names}, no answer says whose it is, and a target that is down is passed over in silence. So any of them but one may be down. Check each by its own name (service, endpoint) to be sure of it.`;
}
