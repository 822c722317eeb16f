import { says } from "../e2e/answers.ts";
import { bad, result, results } from "../e2e/report/report-scene.ts";
import type { Emulator } from "../emulator/emulator.ts";
import { crashLoop } from "../emulator/world/lifecycle.ts";
import type { World } from "../emulator/world/world.ts";

/** A step whose job summary is looked at. */
export interface Scene {
  /** The name of its picture. */
  readonly name: string;
  readonly title: string;
  /** Sets up Snowflake's side and gives the inputs. */
  arrange(emulator: Emulator): Readonly<Record<string, string>>;
  /** Set where it is a step of the sub-action report: what is looked at, its summary or the issue that it opens. */
  readonly reports?: "summary" | "incident";
  /** How many diagrams its summary has. */
  readonly diagrams: number;
  /** Text that somebody else put into it, and that must be read as it is. */
  readonly strangers?: readonly string[];
}

const service = { service: "TUTORIAL_DB.DATA_SCHEMA.ECHO_SERVICE", account: "ACMEORG-DEV_ACCT", path: "/healthcheck" };
const withPat = (world: World) => ({ "ingress-url": world.endpoint.host ?? "", token: world.pat.secret });
const withKey = (world: World) => ({
  "ingress-url": world.endpoint.host ?? "",
  "private-key": world.key.pkcs8,
  account: "ACMEORG-DEV_ACCT",
  user: "CI_BOT",
});

const traceback = [
  "Traceback (most recent call last):",
  '  File "/app/main.py", line 3, in <module>',
  "    from flask import Flask",
  "ModuleNotFoundError: No module named 'flask'",
];

const hostile = [
  "</pre></details></td></table>",
  "",
  "# owned",
  "",
  "```mermaid",
  "graph TD; owned-->owned",
  "```",
  "",
  "<img src=x onerror=alert(1)> [a](https://example.com) @octocat #1 :rocket: https://example.com",
  "<details open><summary>owned</summary>",
].join("\n");

const severalServices = {
  results: results(
    result("stock"),
    bad("orders", { status: 500, sql: ["SHOW SERVICE CONTAINERS IN SERVICE APPS.PROD.ORDERS;"] }),
    bad("prices", { "fault-of": "credential", failure: "sign-in-required", cause: hostile }),
    result("reports", { "duration-ms": 450 }),
  ),
  "history-file": "history.json",
};

export const scenes: readonly Scene[] = [
  {
    name: "healthy",
    title: "A health check, with a key pair",
    arrange: ({ world }) => ({
      ...withKey(world),
      path: "/healthcheck",
      expect: 'status == 200\nbody contains "ready"',
    }),
    diagrams: 1,
  },
  {
    name: "crash",
    title: "A service whose container crashes",
    arrange: ({ world }) => {
      crashLoop(world.service);
      world.service.containers[0]?.logs.push("Starting the echo service", ...traceback);
      return { ...service, token: world.pat.secret };
    },
    diagrams: 0,
  },
  {
    name: "app-error",
    title: "The app answers with an error",
    arrange: ({ world }) => {
      world.endpoint.app = says(500, traceback.join("\n"));
      return {
        ...withPat(world),
        path: "/healthcheck",
        expect: 'status == 200\nbody contains "ready"\nduration < 10s',
      };
    },
    diagrams: 1,
  },
  {
    name: "revoked",
    title: "A token that was revoked",
    arrange: ({ world }) => {
      world.pat.expiresAt = 0;
      return { ...withPat(world), path: "/healthcheck" };
    },
    diagrams: 1,
  },
  {
    name: "no-grant",
    title: "A role without the privilege to call",
    arrange: ({ world }) => {
      world.service.grants.clear();
      return { ...withPat(world), path: "/healthcheck" };
    },
    diagrams: 1,
  },
  {
    name: "many",
    title: "Many checks",
    arrange: ({ world }) => {
      world.endpoint.app = (request, response) => {
        const { url = "" } = request;
        if (url === "/orders")
          response.writeHead(500, { "content-type": "application/json" }).end('{"error":"no such table: ORDERS"}');
        else if (url === "/prices")
          response.writeHead(200, { "content-type": "application/json" }).end('{"prices":[1,2,-3]}');
        else response.writeHead(200, { "content-type": "text/plain" }).end("ready");
      };
      const checks = ["health", "login", "search", "stock", "reports"].map(
        (name) => `- name: ${name}\n  path: /${name}`,
      );
      const failing =
        "- name: orders\n  path: /orders\n- name: prices\n  path: /prices\n  expect: |\n    status == 200\n    header content-type contains json\n    json $.prices[*] >= 0";
      return { ...withPat(world), checks: [checks[0], failing, ...checks.slice(1)].join("\n") };
    },
    diagrams: 1,
  },
  {
    name: "all-green",
    title: "Many checks, and all is well",
    arrange: ({ world }) => {
      world.endpoint.app = says(200, "ready");
      return { ...withKey(world), checks: "- path: /healthcheck\n- path: /login\n- path: /stock" };
    },
    diagrams: 1,
  },
  {
    name: "waited",
    title: "Waiting for a new version",
    arrange: ({ world, journal }) => {
      const asked = () =>
        journal.filter(({ method, host }) => method !== "CONNECT" && host === world.endpoint.host).length;
      const states = ["no-service-hosts", "no-service-hosts", "envoy-503"] as const;
      Object.defineProperty(world.endpoint, "gateway", { get: () => states[asked() - 1] ?? "forward" });
      world.endpoint.app = (_request, response) => {
        const ready = asked() > 6;
        response.writeHead(ready ? 200 : 503, { "content-type": "text/plain" }).end(ready ? "ready" : "warming up");
      };
      return { ...withPat(world), path: "/healthcheck", wait: "5m", interval: "500ms", consecutive: "2" };
    },
    diagrams: 2,
  },
  {
    name: "dry-run",
    title: "A dry run",
    arrange: ({ world }) => ({ ...withKey(world), path: "/healthcheck", "dry-run": "true" }),
    diagrams: 0,
  },
  {
    name: "inputs",
    title: "Inputs that cannot be used",
    arrange: ({ world }) => ({
      ...withPat(world),
      timeout: "30",
      expect: "status = 200\nbody contain ready",
      method: "G ET",
    }),
    diagrams: 0,
  },
  {
    name: "hostile",
    title: "A hostile answer",
    arrange: ({ world }) => {
      world.endpoint.app = says(500, hostile, { "x-line": "<b>@octocat</b> #1" });
      return {
        ...withPat(world),
        checks: `- name: "<b>@octocat</b> #1"\n  path: "/<b>?@octocat"\n  expect: |\n    body == "x"\n    header x-line == "x"\n- path: /b`,
      };
    },
    diagrams: 1,
    strangers: ["</pre></details></td></table>", "# owned", "<b>@octocat</b> #1"],
  },
  {
    name: "report",
    title: "The report on several services",
    reports: "summary",
    arrange: () => severalServices,
    diagrams: 0,
    strangers: ["</pre></details></td></table>"],
  },
  {
    name: "incident",
    title: "The issue of an incident",
    reports: "incident",
    arrange: ({ world }) => ({
      ...severalServices,
      "incident-issue": "A service is down",
      "github-token": world.githubApi.token,
    }),
    diagrams: 0,
    strangers: ["</pre></details></td></table>"],
  },
];
