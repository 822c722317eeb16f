import { createHash } from "node:crypto";

/** States of a container. DOC. */
export type ContainerStatus = "PENDING" | "READY" | "DONE" | "FAILED" | "TERMINATING" | "UNKNOWN";

/** One container of one instance of a service. */
export interface Container {
  readonly instanceId: string;
  readonly name: string;
  status: ContainerStatus;
  instanceStatus: "PENDING" | "READY" | "FAILED" | "TERMINATING" | "SUCCEEDED";
  /** Snowflake's own words; protocol 7.2 lists the known ones. */
  message: string;
  readonly image: string;
  readonly digest: string;
  restartCount: number;
  startTime: string | null;
  lastExitCode: number | null;
  lastRestartTime: string | null;
  /** Oldest first. */
  readonly logs: string[];
}

export function createContainer(name: string, image: string, options: Partial<Container> = {}): Container {
  return {
    instanceId: "0",
    name,
    status: "READY",
    instanceStatus: "READY",
    message: "Running",
    image,
    digest: `sha256:${createHash("sha256").update(image).digest("hex")}`,
    restartCount: 0,
    startTime: new Date().toISOString().replace(/\.\d+/, ""),
    lastExitCode: null,
    lastRestartTime: null,
    logs: [],
    ...options,
  };
}
