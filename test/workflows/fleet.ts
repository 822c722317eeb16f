import type { RequestListener } from "node:http";
import { echoService } from "../emulator/world/echo-service.ts";
import { createEndpoint, createService, type Endpoint } from "../emulator/world/service.ts";
import type { World } from "../emulator/world/world.ts";

/** Many services of the account, each with an endpoint at a host of its own. */
export interface Fleet {
  /** `s001`, `s002`, … */
  readonly names: readonly string[];
  /** The list of checks, as `checks-file` has it. */
  readonly list: string;
  endpoint(name: string): Endpoint;
  /** All are well. */
  recover(): void;
}

const well = echoService("Bob");

/** The app answers, and says that it is not well. */
export const ill: RequestListener = (_, response) => response.writeHead(500).end("out of memory");

/** Services in place of the tutorial's. */
export function createFleet({ account }: World, size: number): Fleet {
  const names = Array.from({ length: size }, (_, at) => `s${String(at + 1).padStart(3, "0")}`);
  const endpoints = new Map(names.map((name) => [name, createEndpoint({ host: hostOf(name), app: well })]));
  const services = [...endpoints].map(([name, endpoint]) =>
    createService({ database: "APPS", schema: "PROD", name: name.toUpperCase(), endpoints: [endpoint] }),
  );
  account.services.splice(0, account.services.length, ...services);
  const endpoint = (name: string): Endpoint => {
    const found = endpoints.get(name);
    if (found === undefined) throw new Error(`There is no ${name}`);
    return found;
  };
  return {
    names,
    endpoint,
    list: names
      .map(
        (name) =>
          `- name: ${name}\n  ingress-url: ${hostOf(name)}\n  path: /healthcheck\n  expect: body contains "ready"\n`,
      )
      .join(""),
    recover() {
      for (const one of endpoints.values()) Object.assign(one, { app: well, gateway: "forward" });
    },
  };
}

const hostOf = (name: string) => `${name}-acmeorg-dev-acct.snowflakecomputing.app`;
