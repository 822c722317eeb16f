import type { RequestListener } from "node:http";
import { type Container, createContainer } from "./container.ts";
import type { Endpoint, Service } from "./service.ts";

/** One version of a service: what its specification is, and which image its container `main` runs. */
export interface Version {
  readonly specDigest: string;
  readonly image: string;
  readonly digest: string;
}

/**
 * What can happen in an upgrade, in whatever order it does: Snowflake documents none. `starts 0` is of the new instance of that
 * number, `terminates 0` and `gone 0` are of the old one, `steps back 0` is the old one in place of the new.
 */
export type UpgradeEvent =
  | "upgrading"
  | "upgraded"
  | "new specification"
  | "old specification"
  | `${"starts" | "ready" | "crashes" | "terminates" | "gone" | "steps back"} ${number}`;

export const versions: Readonly<Record<"old" | "new", Version>> = {
  old: { specDigest: "a".repeat(64), image: "/apps/prod/repo/hello:latest", digest: `sha256:${"0".repeat(64)}` },
  new: { specDigest: "b".repeat(64), image: "/apps/prod/repo/hello:latest", digest: `sha256:${"1".repeat(64)}` },
};

/** Gives a service so many instances of the old version, each with what else there is beside `main`. */
export function deploy(service: Service, instances: number, sidecars: readonly string[] = []): void {
  service.specDigest = versions.old.specDigest;
  service.targetInstances = instances;
  service.containers.length = 0;
  for (let id = 0; id < instances; id++) service.containers.push(...instance(id, versions.old, sidecars));
}

export function happen(event: UpgradeEvent, service: Service): void {
  const [, what = event, number] = /^(.+) (\d+)$/.exec(event) ?? [];
  const { containers } = service;
  const of = (version: Version) =>
    containers.filter((one) => one.instanceId === number && versionOf.get(one) === version);
  const sidecars = [...new Set(containers.map(({ name }) => name))].filter((name) => name !== "main");
  const change = (rows: readonly Container[], changes: Partial<Container>) => {
    for (const row of rows) Object.assign(row, changes);
  };
  const remove = (rows: readonly Container[]) => {
    for (const row of rows) containers.splice(containers.indexOf(row), 1);
  };
  switch (what) {
    case "upgrading":
    case "upgraded":
      service.isUpgrading = what === "upgrading";
      return;
    case "new specification":
    case "old specification":
      service.specDigest = versions[what === "new specification" ? "new" : "old"].specDigest;
      return;
    case "starts":
      containers.push(
        ...instance(Number(number), versions.new, sidecars, {
          status: "PENDING",
          instanceStatus: "PENDING",
          message: "Waiting to start",
        }),
      );
      return;
    case "ready":
      change(of(versions.new), { status: "READY", instanceStatus: "READY", message: "Running" });
      return;
    case "crashes":
      for (const row of of(versions.new)) {
        change([row], { status: "PENDING", instanceStatus: "PENDING", message: "Encountered fatal error, retrying" });
        row.restartCount += 1;
      }
      return;
    case "terminates":
      change(of(versions.old), { status: "TERMINATING", instanceStatus: "TERMINATING" });
      return;
    case "gone":
      remove(of(versions.old));
      return;
    case "steps back":
      remove(of(versions.new));
      remove(of(versions.old));
      containers.push(...instance(Number(number), versions.old, sidecars));
  }
}

/** The version that answers: of the READY instances the old one, which is the worst that can be; nothing where none is READY. */
export function answering({ containers }: Service): "old" | "new" | undefined {
  const ready = containers.filter(({ name, instanceStatus }) => name === "main" && instanceStatus === "READY");
  if (ready.some(({ digest }) => digest === versions.old.digest)) return "old";
  return ready.length > 0 ? "new" : undefined;
}

/** An app that says which version it is, and with no instance READY nobody who does. */
export function versionedApp(service: Service, endpoint: Endpoint): RequestListener {
  return (_request, response) => {
    const version = answering(service);
    if (version === undefined) response.writeHead(503);
    response.end(version ?? `nobody at ${endpoint.name}`);
  };
}

/** Of the image of a sidecar it cannot be told to which version it belongs. */
const versionOf = new WeakMap<Container, Version>();

/** The rows of one instance. */
function instance(id: number, version: Version, sidecars: readonly string[], changes: Partial<Container> = {}) {
  const common = { instanceId: String(id), ...changes };
  const rows = [
    createContainer("main", version.image, { ...common, digest: version.digest }),
    ...sidecars.map((name) => createContainer(name, `/apps/prod/repo/${name}:1`, common)),
  ];
  for (const row of rows) versionOf.set(row, version);
  return rows;
}
