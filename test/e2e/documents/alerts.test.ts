import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it, type TestContext } from "node:test";
import { createService } from "../../emulator/world/service.ts";
import { yamlBlocksOf } from "../../meta/yaml-example.ts";
import { type Scene, startScene } from "../scenario.ts";
import { jobsOf, runJob, type Step } from "./job.ts";
import { startSmtpReceiver } from "./smtp-receiver.ts";

const page = readFileSync(join(import.meta.dirname, "..", "..", "..", "docs", "alerts.md"), "utf8");
const [measuring = "", ...recipes] = yamlBlocksOf(page);
const stepsOf = (text: string): readonly Step[] => jobsOf(text).flatMap(({ steps }) => steps);
const run = "https://github.com/octo/demo/actions/runs/17000000001";

/** The steps of the page, with an alert after them; a sick service is not waited for. */
function job(alert: string) {
  const steps = stepsOf(measuring).map((step) => ({
    ...step,
    with: { ...step.with, ...(step.id === "check" ? { wait: "0s" } : {}) },
  }));
  return { steps: [...steps, ...stepsOf(alert)] };
}

/** Runs an alert's job while the service goes down, stays so, comes back and stays up; what arrived after each. */
async function play(
  t: TestContext,
  scene: Scene,
  alert: string,
  secrets: Readonly<Record<string, string>>,
  arrived: () => number,
): Promise<readonly number[]> {
  const { world } = scene;
  const { endpoint } = world;
  const good = endpoint.app;
  world.account.services.splice(0, 1, createService({ endpoints: [endpoint] }));
  const counts: number[] = [];
  for (const healthy of [false, false, true, true]) {
    endpoint.app = healthy ? good : (_request, response) => void response.writeHead(500).end("sick");
    await runJob(t, scene, job(alert), { "secrets.SNOWFLAKE_PAT": world.pat.secret, ...secrets });
    counts.push(arrived());
  }
  return counts;
}

const named = (name: string) => recipes.find((text) => text.includes(name)) ?? "";

describe("the recipes of docs/alerts.md", () => {
  it("are four", () => assert.equal(recipes.length, 4));

  for (const [name, host, secrets, last] of [
    [
      "Tell Slack",
      "hooks.slack.com",
      { "secrets.SLACK_WEBHOOK": "https://hooks.slack.com/services/T0/B0/x" },
      { text: `Echo service: *up* (<${run}|the run>)` },
    ],
    [
      "Tell Teams",
      "prod-7.westeurope.logic.azure.com",
      { "secrets.TEAMS_WEBHOOK": "https://prod-7.westeurope.logic.azure.com/workflows/x?sig=y" },
      undefined,
    ],
    [
      "Tell PagerDuty",
      "events.pagerduty.com",
      { "secrets.PAGERDUTY_KEY": "a-routing-key" },
      {
        routing_key: "a-routing-key",
        event_action: "resolve",
        dedup_key: "echo-service",
        links: [{ href: run, text: "the run" }],
        payload: { summary: "Echo service: up", source: "octo/demo", severity: "critical" },
      },
    ],
  ] as const) {
    it(`${name} tells of a change, once`, async (t) => {
      const scene = await startScene(t);
      const bodies: string[] = [];
      scene.world.others.set(host, (request, response) => {
        const chunks: Buffer[] = [];
        request.on("data", (chunk: Buffer) => chunks.push(chunk));
        request.on("end", () => {
          bodies.push(Buffer.concat(chunks).toString("utf8"));
          response.writeHead(202).end("ok");
        });
      });
      assert.deepEqual(await play(t, scene, named(name), secrets, () => bodies.length), [1, 1, 2, 2]);
      const sent = bodies.map((body) => JSON.parse(body) as unknown);
      assert.match(bodies[0] ?? "", /Echo service: .*down/);
      if (last !== undefined) assert.deepEqual(sent.at(-1), last);
      else assert.match(bodies[1] ?? "", /"type": "AdaptiveCard".*Echo service: \*\*up\*\*/s);
    });
  }

  it("Send an e-mail tells of a change, once", async (t) => {
    const scene = await startScene(t);
    const { url, mails } = await startSmtpReceiver(t, scene.emulator.issue("localhost"));
    const secrets = { "secrets.SMTP_URL": url, "secrets.SMTP_LOGIN": "ci:a-mail-password" };
    assert.deepEqual(await play(t, scene, named("Send an e-mail"), secrets, () => mails.length), [1, 1, 2, 2]);
    assert.match(mails[0] ?? "", /^Subject: Echo service: down\r\n\r\n?https:\/\/github\.com\/octo\/demo\//m);
  });
});
