import assert from "node:assert/strict";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { describe, it } from "node:test";
import { createContainer } from "../../emulator/world/container.ts";
import { echoService } from "../../emulator/world/echo-service.ts";
import { createApplication, createEndpoint, createService } from "../../emulator/world/service.ts";
import { createGateway } from "../../emulator/world/traffic-gateway.ts";
import { callersIn } from "../../meta/reusable-workflow.ts";
import { everyBlockIn } from "../../meta/yaml-example.ts";
import { type Scene, startScene } from "../scenario.ts";
import { jobsOf, pushedDigest, runJob } from "./job.ts";

/** What the gateway of the documents sends requests to. */
const hello = { database: "APPS", schema: "PROD", service: "HELLO", endpoint: "echoendpoint", weight: 100 };

const root = join(import.meta.dirname, "..", "..", "..");
const passphrase = "correct horse battery";

/** The tutorial's service, with the few paths more that examples ask for. */
function app(request: IncomingMessage, response: ServerResponse): void {
  if (request.url === "/metrics" || request.url === "/export") response.end("1\n");
  else echo(request, response);
}
const echo = echoService("Bob");

/** The world that the documents speak of: a service at the endpoint, and the hosts that are named beside it. */
function arrange({ world }: Scene): void {
  const { account, endpoint } = world;
  const grants = new Map([
    ["TEST_ROLE", ["OWNERSHIP" as const]],
    ["SVC_CALLER", ["USAGE" as const, "MONITOR" as const, "ENDPOINTS" as const]],
  ]);
  const place = (database: string, name: string, host: string) =>
    createService({ database, schema: "PROD", name, grants, endpoints: [createEndpoint({ name: "api", host, app })] });
  endpoint.app = app;
  account.gateways.push(createGateway({ database: "APPS", schema: "PROD", name: "FRONT", targets: [hello] }));
  account.services.splice(
    0,
    1,
    createService({
      database: "APPS",
      schema: "PROD",
      name: "HELLO",
      grants,
      endpoints: [endpoint],
      containers: [createContainer("main", "/apps/prod/repo/hello:1.4", { digest: pushedDigest })],
    }),
    createApplication({ database: "APPS", schema: "PROD", name: "SHOP" }),
    place("my-db", "HELLO", "m2abcde-acmeorg-dev-acct.snowflakecomputing.app"),
    place("APPS", "PRIVATE", "k7qzt2a.spcs.abcxyz.privatelink.snowflake.app"),
    place("APPS", "OWN_DOMAIN", "hello.snowflake.example.com"),
  );
}

/** The path of a file of the workspace that a block shows, where its first lines say so. */
const fileOf = (text: string) => /^(?:# yaml-language-server: .*\n)?# (\.github\/[\w.-]+)\n/.exec(text)?.[1];

describe("the YAML in README.md and docs/", () => {
  const blocks = everyBlockIn(root);
  // `npm run workflows` runs what calls a workflow of ours.
  const examples = blocks.filter(({ text }) => fileOf(text) === undefined && callersIn(text).length === 0);
  const page = (place: string) => place.replace(/:\d+$/, "");
  const filesOf = (place: string) =>
    Object.fromEntries(
      blocks.flatMap(({ place: shown, text }) => {
        const file = fileOf(text);
        return file === undefined || page(shown) !== page(place) ? [] : [[file, text]];
      }),
    );

  it("is found", () => assert.ok(examples.length > 20, String(examples.length)));

  for (const { place, text } of examples) {
    it(`${place} is green for a healthy service`, async (t) => {
      const scene = await startScene(t);
      arrange(scene);
      const { key, pat, user } = scene.world;
      const encrypted = text.includes("private-key-passphrase");
      const contexts = {
        "secrets.SNOWFLAKE_PAT": pat.secret,
        "secrets.SNOWFLAKE_PRIVATE_KEY": encrypted ? key.encryptedPkcs8(passphrase) : key.pkcs8,
        "secrets.SNOWFLAKE_PRIVATE_KEY_PASSPHRASE": passphrase,
        "secrets.SNOWFLAKE_PASSWORD": user.password,
        "vars.SNOWFLAKE_ACCOUNT": "ACMEORG-DEV_ACCT",
        "vars.SNOWFLAKE_USER": "CI_BOT",
        "vars.SNOWFLAKE_ROLE": "SVC_CALLER",
        "matrix.shard": "1/3",
        // Some blocks go on after the one before.
        "steps.report.outputs.transition": "none",
      };
      for (const job of jobsOf(text)) {
        const runs = await runJob(t, scene, job, contexts, undefined, filesOf(place));
        if (text.includes("snowflake-endpoint-action")) assert.notEqual(runs.length, 0, "no step of it is ours");
        for (const step of runs) assert.equal(step.outcome, "success", step.log);
      }
    });
  }
});
