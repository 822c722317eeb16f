import type { Failure } from "../../../errors.ts";
import type { ServiceName } from "../../identifier.ts";
import type { SqlRow } from "../../sql/sql-row.ts";
import type { ServiceState } from "../service-state.ts";

/** What one look at a service saw: by `DESCRIBE SERVICE`, and by `SHOW SERVICE CONTAINERS IN SERVICE`. */
export interface Sighting {
  readonly service: ServiceName;
  readonly state: ServiceState | Unseen;
  /** All of them, those of instances that are TERMINATING too. */
  readonly containers: readonly SeenContainer[] | Unseen;
  /** Why it is no longer there, where it was before. */
  readonly gone?: Failure;
}

/** Why something could not be seen. */
export interface Unseen {
  /** A few harmless words. */
  readonly why: string;
  /** It takes a privilege: who asks again gets the same answer. */
  readonly privilege: boolean;
}

/** A row of `SHOW SERVICE CONTAINERS IN SERVICE` (DOC), as it came: its texts are foreign. `undefined` is what it does not say. */
export interface SeenContainer {
  readonly name: string;
  readonly instance: string;
  /** In upper case. */
  readonly status: string;
  readonly instanceStatus: string;
  readonly imageName: string | undefined;
  readonly imageDigest: string | undefined;
  readonly restarts: number | undefined;
}

/** An instance that counts, with its containers. */
export interface SeenInstance {
  readonly id: string;
  readonly isReady: boolean;
  readonly containers: readonly SeenContainer[];
}

/** The containers of the rows; a service without an instance shows a row without one (DOC). */
export function seenContainers(rows: readonly SqlRow[]): readonly SeenContainer[] {
  return rows.flatMap((row) => {
    const name = row.raw("container_name");
    if (name === undefined) return [];
    const restarts = row.raw("restart_count") ?? "";
    const status = (row.raw("status") ?? "UNKNOWN").toUpperCase();
    return {
      name,
      instance: row.raw("instance_id") ?? "0",
      status,
      instanceStatus: row.raw("instance_status")?.toUpperCase() ?? status,
      imageName: row.raw("image_name"),
      imageDigest: row.raw("image_digest"),
      restarts: /^\d{1,9}$/.test(restarts) ? Number(restarts) : undefined,
    };
  });
}

/**
 * The instances but those that are TERMINATING, which one with the same number may already follow. One is READY where Snowflake
 * says so of the instance, and of none of its containers anything else: what the two columns say may change at different moments
 * (INFERRED).
 */
export function countedInstances(containers: readonly SeenContainer[]): readonly SeenInstance[] {
  const counted = containers.filter(({ instanceStatus }) => instanceStatus !== "TERMINATING");
  return [...Map.groupBy(counted, ({ instance }) => instance)].map(([id, rows]) => ({
    id,
    isReady: rows.every(isReady),
    containers: rows,
  }));
}

const isReady = ({ instanceStatus, status }: SeenContainer) =>
  instanceStatus === "READY" && (status === "READY" || status === "DONE");
