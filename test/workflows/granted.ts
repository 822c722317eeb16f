import { parse } from "yaml";
import type { Permission } from "../emulator/world/github-api.ts";

type Grants = Readonly<Record<string, string>>;

/** What a workflow grants its jobs' token, all jobs together: act looks at no permissions, so the emulator does. */
export function grantedIn(workflow: string): { readonly token: readonly Permission[]; readonly idToken: boolean } {
  const { permissions = {}, jobs } = parse(workflow) as {
    readonly permissions?: Grants;
    readonly jobs: Readonly<Record<string, { readonly permissions?: Grants }>>;
  };
  const grants = Object.values(jobs).map((job) => job.permissions ?? permissions);
  const has = (name: string, ...levels: readonly string[]) => grants.some((one) => levels.includes(one[name] ?? ""));
  const written = (["issues", "statuses", "deployments"] as const).filter((name) => has(name, "write"));
  return {
    token: [...written, ...(has("actions", "read", "write") ? (["actions"] as const) : [])],
    idToken: has("id-token", "write"),
  };
}
