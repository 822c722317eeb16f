import { type ServiceName, sqlLiteral } from "../identifier.ts";
import type { SqlRow } from "../sql/sql-row.ts";

/** A row of `SHOW SERVICE CONTAINERS IN SERVICE` (DOC). Its texts are foreign: the service's, or Snowflake's. */
export interface Container {
  readonly name: string;
  readonly instance: string;
  /** The same two as Snowflake sent them, for a statement and not to be shown. */
  readonly raw: { readonly name: string; readonly instance: string };
  /** In upper case: PENDING, READY, DONE, FAILED, TERMINATING, UNKNOWN. */
  readonly status: string;
  readonly message: string;
  readonly image: string;
  readonly restarts: number;
  readonly lastExitCode: string | undefined;
}

/** The container of a row; a service that is suspended, or has no instance yet, shows a row without one (DOC). */
export function containerOf(row: SqlRow): Container | undefined {
  const name = row.raw("container_name");
  if (name === undefined) return undefined;
  const restarts = row.get("restart_count") ?? "";
  return {
    name: row.get("container_name") ?? "",
    instance: row.get("instance_id") ?? "0",
    raw: { name, instance: row.raw("instance_id") ?? "0" },
    status: (row.get("status") ?? "UNKNOWN").toUpperCase(),
    message: row.get("message") ?? "",
    image: row.get("image_name") ?? "",
    restarts: /^\d{1,9}$/.test(restarts) ? Number(restarts) : 0,
    lastExitCode: row.get("last_exit_code"),
  };
}

/** How much trouble a container is in: most where it has failed, a little where it runs again, 0 where it is well. */
export function severity({ status, restarts }: Pick<Container, "status" | "restarts">): number {
  if (status === "FAILED") return 3;
  if (status !== "READY" && status !== "DONE") return 2;
  return restarts > 0 ? 1 : 0;
}

/**
 * The last lines a container wrote. `CALL` needs no warehouse (SRC, Snowflake's CLI); the name is a literal that holds an
 * identifier. `previous` means the run before the last restart (DOC).
 */
export function containerLog(
  service: ServiceName,
  container: Pick<Container, "raw">,
  lines: number,
  previous: boolean,
): string {
  const literals = [service.sql, container.raw.instance, container.raw.name].map(sqlLiteral);
  return `CALL SYSTEM$GET_SERVICE_LOGS(${[...literals, String(lines), ...(previous ? ["TRUE"] : [])].join(", ")})`;
}

/** What Snowflake's message about a container means, and what fixes it (messages DOC; meanings partly OBS). */
export function containerMeaning(
  { message, image, lastExitCode }: Container,
  log: readonly string[],
): string | undefined {
  // A container that wrote a line, or left an exit code, was started.
  const ran = log.length > 0 || (lastExitCode ?? "") !== "";
  if (log.some((line) => /exec format error/i.test(line))) {
    return "The image is for another processor: build it for linux/amd64 (docker build --platform linux/amd64).";
  }
  const probe = /readiness probe is failing at path: ?(\S+?),? port: ?(\d+)/i.exec(message);
  if (probe !== null) {
    const [, path, port] = probe;
    return `Nothing answers GET ${path} on port ${port} with success: the app must listen there, on 0.0.0.0, or readinessProbe in the specification must name the app's own path and port.`;
  }
  if (
    /out of memory|OOMKilled/i.test(message) ||
    (lastExitCode === "137" && /fatal error|application error/i.test(message))
  ) {
    return "It used more memory than it may: raise resources.limits.memory in the specification, or take a larger instance family.";
  }
  if (/fatal error, retrying/i.test(message) && ran) return appEnded;
  return meanings
    .find(([pattern]) => pattern.test(message))?.[1]
    .replace("IMAGE", () => (image === "" ? "the image" : image));
}

/** What is known where the log may know more. */
export const appEnded = "The app ended by itself; its log says why.";

const meanings: readonly (readonly [RegExp, string])[] = [
  [
    /failed to pull image/i,
    "The repository does not hold IMAGE under this tag, or the role that owns the service lacks READ on the image repository.",
  ],
  [
    /image name uses an invalid format/i,
    "The specification must name the image as /database/schema/repository/image:tag, in lower case, without a registry's host.",
  ],
  [
    /unschedulable/i,
    "No node of the compute pool has what the container asks for: lower resources.requests (CPU, memory, GPU), raise MAX_NODES, or take another instance family.",
  ],
  [
    /node\(s\) are being provisioned/i,
    "The compute pool is starting nodes, which takes some minutes: let the action wait.",
  ],
  [
    /fatal error while starting/i,
    "The container's command could not be started: check command and args in the specification, and that the image is for linux/amd64.",
  ],
  [
    /fatal error, retrying/i,
    "Snowflake could not start the container and tries again; if it stays, check image, secrets and volumes in the specification.",
  ],
  [/fatal error while running|user application error/i, appEnded],
];
