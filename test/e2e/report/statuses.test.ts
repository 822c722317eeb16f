import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { json } from "../../emulator/transport/message.ts";
import { bad, result, results, startReport } from "./report-scene.ts";

const sha = "ffac537e6cbbf934b08745a378932722df287a53";
const runUrl = "https://github.com/octo/demo/actions/runs/17000000001/attempts/1";
const paused = result("health", { healthy: false, paused: true, failure: "service-suspended", attempts: 0 });

describe("the commit status", () => {
  for (const [what, given, state, description] of [
    ["healthy", results(result("health"), result("echo")), "success", "All 2 checks are healthy"],
    ["unhealthy", results(bad("health"), result("echo")), "failure", "1 of 2 checks is not healthy: health"],
    ["unknown", results(result("health", { attempts: 0 })), "error", "1 is unknown: health"],
    ["unhealthy and unknown", results(bad("a"), result("b", { attempts: 0 })), "failure", undefined],
    ["paused", results(paused), "success", "1 check paused, nothing was asked"],
  ] as const) {
    it(`is ${state} of what is ${what}`, async (t) => {
      const { api, run } = await startReport(t);
      await run({ inputs: { results: given, "commit-status": "endpoint" } });
      const [status, ...others] = api.statuses;
      assert.deepEqual(others, []);
      const shown = description ?? status?.["description"];
      assert.deepEqual(status, { sha, context: "endpoint", state, description: shown, target_url: runUrl });
    });
  }

  it("is set on the head of a pull request, and not on the merge commit", async (t) => {
    const { api, run } = await startReport(t);
    const head = "a".repeat(40);
    api.commits.add(head);
    await run({
      inputs: { results: results(result("health")), "commit-status": "endpoint" },
      github: { eventName: "pull_request" },
      event: { pull_request: { number: 5, head: { sha: head } } },
    });
    assert.equal(api.statuses[0]?.["sha"], head);
  });

  it("has no character of four bytes, which GitHub does not take", async (t) => {
    const { api, run } = await startReport(t);
    await run({ inputs: { results: results(bad("🚀 health")), "commit-status": "endpoint" } });
    assert.equal(api.statuses[0]?.["description"], "The check is not healthy: \ufffd health");
  });

  it("says no more than GitHub takes", async (t) => {
    const { api, run } = await startReport(t);
    const many = Array.from({ length: 50 }, (_, index) => bad(`a check with a long name ${index}`));
    const step = await run({ inputs: { results: results(...many), "commit-status": "endpoint" } });
    assert.equal(api.statuses.length, 1, step.log);
  });
});

describe("the deployment status", () => {
  const deployment = { "deployment-id": "true", results: results(result("health")) };

  it("is set on the deployment of the event", async (t) => {
    const { api, run } = await startReport(t);
    await run({ inputs: deployment, github: { eventName: "deployment" }, event: { deployment: { id: 42 } } });
    await run({ inputs: { results: results(bad("health")), "deployment-id": "42" } });
    assert.deepEqual(
      api.deploymentStatuses.map(({ deployment: id, state, auto_inactive, log_url }) => [
        id,
        state,
        auto_inactive,
        log_url,
      ]),
      [
        [42, "success", true, runUrl],
        [42, "failure", false, runUrl],
      ],
    );
  });

  it("cannot be that of an event without one, which is said before anything is sent", async (t) => {
    const { run, entries } = await startReport(t);
    const step = await run({ inputs: { ...deployment, "commit-status": "endpoint" } });
    assert.match(
      step.annotations[0]?.message ?? "",
      /^input-invalid: The input deployment-id cannot be used: it is true, but the event workflow_dispatch has no deployment\./,
    );
    assert.deepEqual([step.exitCode, entries()], [1, []]);
  });
});

describe("what GitHub refuses", () => {
  const all = {
    results: results(result("health")),
    "commit-status": "endpoint",
    "deployment-id": "42",
    "incident-issue": "Down",
  };

  it("is a warning that names the permission, and changes no verdict", async (t) => {
    const { api, run } = await startReport(t);
    api.permissions.clear();
    const good = await run({ inputs: all });
    assert.equal(good.outcome, "success", good.log);
    const step = await run({ inputs: { ...all, results: results(bad("health")) } });
    const warnings = step.annotations.filter(({ level }) => level === "warning").map(({ message }) => message);
    assert.equal(warnings.length, 3);
    for (const [index, what] of ["statuses", "deployments", "issues"].entries())
      assert.match(
        warnings[index] ?? "",
        new RegExp(
          `GitHub answered 403 \\(Resource not accessible by integration\\).*permissions:\\s+${what}: write`,
          "s",
        ),
      );
    assert.deepEqual([step.outcome, step.outputs["transition"]], ["failure", "down"]);
  });

  for (const [what, arrange, said] of [
    ["a wrong token", "token", /GitHub answered 401 \(Bad credentials\).*github-token/],
    ["issues that are switched off", "issues", /GitHub answered 410 .*Issues are switched off/],
    ["no answer", "silence", /GitHub did not answer/],
  ] as const) {
    it(`is a warning: ${what}`, async (t) => {
      const { api, run } = await startReport(t);
      if (arrange === "issues") api.issuesEnabled = false;
      if (arrange === "silence") api.intercept = () => "reset";
      const inputs = { results: results(result("health")), "incident-issue": "Down" };
      const step = await run({ inputs, ...(arrange === "token" ? { githubToken: "ghs_not_the_one_it_knows" } : {}) });
      assert.equal(step.outcome, "success", step.log);
      assert.match(step.annotations[0]?.message ?? "", said);
    });
  }

  it("for a while is asked for again when that while is over", async (t) => {
    const { api, run, requests } = await startReport(t);
    const limits = [
      json(403, { message: "You have exceeded a secondary rate limit." }, { "retry-after": "1" }),
      json(
        429,
        { message: "API rate limit exceeded" },
        {
          "x-ratelimit-remaining": "0",
          "x-ratelimit-reset": String(Math.ceil(Date.now() / 1000) + 1),
        },
      ),
    ];
    api.intercept = () => limits.shift();
    const step = await run({ inputs: { results: results(result("health")), "commit-status": "endpoint" } });
    assert.deepEqual(
      requests(),
      Array.from({ length: 3 }, () => `POST /repos/octo/demo/statuses/${sha}`),
    );
    assert.deepEqual([api.statuses.length, step.annotations], [1, []]);
  });

  it("for longer than the step has is a warning at once", async (t) => {
    const { api, run, requests } = await startReport(t);
    api.intercept = () =>
      json(403, { message: "You have exceeded a secondary rate limit." }, { "retry-after": "3600" });
    const step = await run({ inputs: { results: results(result("health")), "commit-status": "endpoint" } });
    assert.equal(requests().length, 1);
    assert.match(step.annotations[0]?.message ?? "", /A rate limit was reached, and the step does not wait that long/);
    assert.equal(step.outcome, "success");
  });
});

describe("GitHub's API", () => {
  it("is that of the runner, of an Enterprise Server or ghe.com too", async (t) => {
    const { api, run, emulator } = await startReport(t);
    Object.assign(api, { host: "github.example.com", prefix: "/api/v3" });
    const inputs = { results: results(result("health")), "commit-status": "endpoint" };
    await run({
      inputs,
      github: { apiUrl: "https://github.example.com/api/v3", serverUrl: "https://github.example.com" },
    });
    assert.equal(api.statuses.length, 1);
    assert.match(
      String(api.statuses[0]?.["target_url"]),
      /^https:\/\/github\.example\.com\/octo\/demo\/actions\/runs\//,
    );
    assert.ok(emulator.journal.some(({ method, path }) => method === "CONNECT" && path === "github.example.com:443"));
  });

  it("may be silent: a cancelled step ends at once, with its outputs", async (t) => {
    const { api, run, emulator } = await startReport(t);
    api.intercept = () => "silent";
    const step = await run({
      inputs: { results: results(bad("health")), "incident-issue": "Down", "commit-status": "endpoint" },
      cancelAfter: emulator.arrival(({ host, method }) => host === api.host && method === "POST"),
      // Whoever is not done by then is killed, and has no outputs.
      cancelGrace: { interrupt: 7_500, terminate: 2_500 },
    });
    assert.deepEqual(
      [step.outcome, step.exitCode, step.outputs["unhealthy"]],
      ["cancelled", 1, '["health"]'],
      step.log,
    );
  });

  it("may be out of reach, and the verdict stands", async (t) => {
    const { run, emulator } = await startReport(t);
    emulator.world.network.proxyFault = "forbidden";
    const step = await run({ inputs: { results: results(result("health")), "commit-status": "endpoint" } });
    assert.equal(step.outcome, "success", step.log);
    assert.match(
      step.annotations[0]?.message ?? "",
      /^The commit status was not set: GitHub did not answer \(Proxy response \(403\)/,
    );
  });
});
