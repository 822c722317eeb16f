import { excerpt } from "../../lib/text.ts";
import type { ServiceName } from "../identifier.ts";
import type { SqlRow } from "../sql/sql-row.ts";
import { isTrue } from "./service-endpoint.ts";

/** What `DESCRIBE SERVICE` or `DESCRIBE APPLICATION SERVICE` says (DOC). Its texts are a few harmless characters each. */
export interface ServiceState {
  /** In upper case: PENDING, RUNNING, FAILING, FAILED, SUSPENDED … New ones may come. */
  readonly status: string;
  /** It runs to its end and serves nobody. */
  readonly isJob: boolean;
  /** Instances of the version before may still answer (DOC). */
  readonly isUpgrading: boolean;
  /** Which specification it has (DOC). */
  readonly specDigest: string | undefined;
  /** A request to its endpoint wakes it up (DOC). */
  readonly autoResume: boolean;
  readonly instances: { readonly current: string | undefined; readonly target: string | undefined };
  readonly computePool: string | undefined;
}

export const describeService = (name: ServiceName): string => `DESCRIBE ${name.kind} ${name.sql}`;
export const showContainers = (name: ServiceName): string => `SHOW SERVICE CONTAINERS IN SERVICE ${name.sql}`;

/** Columns come and go. A missing one counts as its harmless value. */
export function stateOf(row: SqlRow): ServiceState {
  const cell = (name: string, length: number) => {
    const text = row.get(name);
    return text === undefined ? undefined : excerpt(text, length);
  };
  return {
    status: (cell("status", 40) ?? "").toUpperCase(),
    isJob: isTrue(row.get("is_job")) || isTrue(row.get("is_async_job")),
    isUpgrading: isTrue(row.get("is_upgrading")),
    specDigest: row.get("spec_digest"),
    autoResume: isTrue(row.get("auto_resume")),
    instances: { current: cell("current_instances", 10), target: cell("target_instances", 10) },
    computePool: cell("compute_pool", 255),
  };
}

/** True for the states in which `ALTER SERVICE … RESUME` has something to do. */
export const isSuspended = ({ status }: ServiceState): boolean => status === "SUSPENDED" || status === "SUSPENDING";
