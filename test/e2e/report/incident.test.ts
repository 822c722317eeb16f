import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { addIssue } from "../../emulator/github-api/issues.ts";
import { bad, paused, type ReportScene, result, results, startReport } from "./report-scene.ts";

const title = "Echo service is down";
const down = { results: results(bad("health"), result("echo")), "incident-issue": title };
const worse = { ...down, results: results(bad("health"), bad("echo")) };
const up = { ...down, results: results(result("health"), result("echo")) };

const open = ({ api }: ReportScene) => api.issues.filter(({ state }) => state === "open");

describe("the incident's issue", () => {
  it("is opened once, commented on when something changes, and closed with the downtime", async (t) => {
    const scene = await startReport(t);
    const { api, run } = scene;
    const transitions = [];
    for (const inputs of [up, down, down, worse, worse, up, up]) {
      const step = await run({ inputs });
      assert.equal(step.outcome, inputs === up ? "success" : "failure", step.log);
      transitions.push(step.outputs["transition"]);
    }
    assert.deepEqual(transitions, ["none", "down", "none", "changed", "none", "up", "none"]);
    const [issue, ...others] = api.issues;
    assert.deepEqual(others, []);
    assert.deepEqual([issue?.title, issue?.state, issue?.state_reason], [title, "closed", "completed"]);
    assert.match(issue?.body ?? "", /<code>health<\/code>: <code>expectation-failed<\/code>/);
    assert.match(issue?.body ?? "", /What to do:<\/strong> Look at its log\./);
    assert.match(issue?.body ?? "", /https:\/\/github\.com\/octo\/demo\/actions\/runs\/17000000001\/attempts\/1/);
    assert.equal(api.comments.length, 2);
    assert.match(api.comments[0]?.body ?? "", /Changed: 2 of 2 checks are not healthy/);
    assert.match(api.comments[1]?.body ?? "", /Healthy again after <strong>\d+/);
  });

  it("stays open while a check that was down is paused, and is closed when it is healthy", async (t) => {
    const { api, run } = await startReport(t);
    const transitions = [];
    for (const list of [
      [bad("a"), bad("b"), paused("c")],
      [paused("a"), result("b"), paused("c")],
      [paused("a"), result("b"), paused("c")],
      [paused("a"), bad("b")],
      [paused("a"), result("b")],
      [bad("a"), result("b")],
    ]) {
      transitions.push((await run({ inputs: { ...down, results: results(...list) } })).outputs["transition"]);
      assert.equal(api.issues[0]?.state, "open");
    }
    assert.deepEqual(transitions, ["down", "changed", "none", "changed", "changed", "none"]);
    // The third says the same as the first within two minutes, as if another run had said it.
    const [first, second, ...others] = api.comments.map(({ body }) => body);
    assert.deepEqual(others, []);
    const unmeasured = /Down before, and not measured since:<\/p>\n<ul>\n<li><code>a<\/code><\/li>\n<\/ul>/;
    for (const comment of [first, second]) assert.match(comment ?? "", unmeasured);
    assert.match(first ?? "", /Changed: The check is healthy; 2 paused/);
    assert.match(second ?? "", /<code>b<\/code>: <code>expectation-failed<\/code>/);
    const over = await run({ inputs: { ...down, results: results(result("a"), result("b"), paused("c")) } });
    assert.deepEqual([over.outputs["transition"], api.issues[0]?.state], ["up", "closed"]);
  });

  it("is closed where the check that was down is no longer in the list", async (t) => {
    const { api, run } = await startReport(t);
    for (const list of [[bad("a"), result("b")], [result("b")]])
      await run({ inputs: { ...down, results: results(...list) } });
    assert.deepEqual([api.issues[0]?.state, api.issues[0]?.state_reason], ["closed", "completed"]);
  });

  it("is not over where somebody closed it, and the check that was down is paused", async (t) => {
    const { api, run } = await startReport(t);
    const isPaused = { ...down, results: results(paused("health"), result("echo")) };
    await run({ inputs: down });
    const [issue] = api.issues;
    assert.ok(issue !== undefined);
    issue.state = "closed";
    assert.equal((await run({ inputs: isPaused })).outputs["transition"], "none");
    await run({ inputs: down });
    assert.deepEqual([issue.state, api.issues.length], ["open", 1]);
  });

  it("is another one for the next outage", async (t) => {
    const { api, run } = await startReport(t);
    for (const inputs of [down, up, down]) await run({ inputs });
    assert.deepEqual(
      api.issues.map(({ state }) => state),
      ["closed", "open"],
    );
  });

  it("is one where two runs find the outage in the same second, although lists lag", async (t) => {
    const scene = await startReport(t);
    const { api, run } = scene;
    api.listsLag = true;
    addIssue(api, { title: "An older one", created_at: "2026-01-01T00:00:00Z" });
    // Neither creates before both have looked.
    const looked = Promise.withResolvers<void>();
    let lists = 0;
    api.intercept = async ({ method, query }) => {
      if (method === "GET" && query.get("state") === "closed" && ++lists === 2) looked.resolve();
      if (method === "POST") await looked.promise;
      return undefined;
    };
    const steps = await Promise.all([run({ inputs: down }), run({ inputs: down })]);
    const said = new Set(steps.map(({ outputs }) => outputs["transition"]));
    assert.deepEqual(said, new Set(["down", "none"]));
    assert.deepEqual(
      api.issues.map(({ number, state }) => [number, state]),
      [
        [1, "open"],
        [2, "open"],
        [3, "closed"],
      ],
    );
    assert.match(api.issues[2]?.body ?? "", /Duplicate of #2$/);

    // And the next run goes on with the one.
    api.intercept = undefined;
    for (const issue of api.issues) issue.unlisted = false;
    const next = await run({ inputs: up });
    assert.equal(next.outputs["transition"], "up");
    assert.deepEqual(
      open(scene).map(({ number }) => number),
      [1],
    );
  });

  it("says once that it is over where two runs close it at once", async (t) => {
    const { api, run } = await startReport(t);
    await run({ inputs: down });
    const both = Promise.withResolvers<void>();
    let lists = 0;
    api.intercept = async ({ method, query }) => {
      if (method === "GET" && query.get("state") === "open" && ++lists === 2) both.resolve();
      if (method === "POST") await both.promise;
      return undefined;
    };
    await Promise.all([run({ inputs: up }), run({ inputs: up })]);
    assert.equal(api.comments.length, 1);
  });

  it("is opened again once where somebody closed it, and then left closed until it is over", async (t) => {
    const scene = await startReport(t);
    const { api, run } = scene;
    await run({ inputs: down });
    const [issue] = api.issues;
    assert.ok(issue !== undefined);
    issue.state = "closed";
    await run({ inputs: down });
    assert.equal(issue.state, "open");
    assert.match(api.comments.at(-1)?.body ?? "", /Opened again/);
    issue.state = "closed";
    for (const inputs of [down, worse]) {
      const step = await run({ inputs });
      assert.deepEqual([step.outputs["transition"], issue.state, api.issues.length], ["none", "closed", 1]);
    }
    assert.equal((await run({ inputs: up })).outputs["transition"], "up");
    await run({ inputs: down });
    assert.deepEqual(
      api.issues.map(({ state }) => state),
      ["closed", "open"],
    );
  });

  it("is left closed where two runs had begun it, and somebody closed the one that was left", async (t) => {
    const { api, run } = await startReport(t);
    await run({ inputs: down });
    const [first] = api.issues;
    assert.ok(first !== undefined);
    addIssue(api, { title, body: first.body, labels: first.labels });
    await run({ inputs: down });
    assert.deepEqual(
      api.issues.map(({ state }) => state),
      ["open", "closed"],
    );
    for (const state of ["open", "closed", "closed"]) {
      first.state = "closed";
      await run({ inputs: down });
      if (state === "closed") await run({ inputs: worse });
      assert.deepEqual([first.state, api.issues.length], [state, 2]);
    }
    assert.equal((await run({ inputs: up })).outputs["transition"], "up");
    assert.equal((await run({ inputs: down })).outputs["transition"], "down");
    assert.equal(api.issues.length, 3);
  });

  it("is another one for the next outage, also where somebody opened the old one again", async (t) => {
    const { api, run } = await startReport(t);
    for (const inputs of [down, up]) await run({ inputs });
    const [old] = api.issues;
    assert.ok(old !== undefined);
    old.state = "open";
    const before = old.body;
    assert.equal((await run({ inputs: up })).outputs["transition"], "none");
    assert.equal((await run({ inputs: down })).outputs["transition"], "down");
    assert.deepEqual([api.issues.length, old.state, old.body], [2, "open", before]);
    assert.equal((await run({ inputs: up })).outputs["transition"], "up");
    assert.deepEqual(
      api.issues.map(({ state }) => state),
      ["open", "closed"],
    );
  });

  it("gets no comment where it is locked, and no second one", async (t) => {
    const { api, run } = await startReport(t);
    await run({ inputs: down });
    const [issue] = api.issues;
    assert.ok(issue !== undefined);
    issue.locked = true;
    for (const inputs of [down, worse, up]) {
      const step = await run({ inputs });
      assert.equal(step.outcome, inputs === up ? "success" : "failure");
    }
    const step = await run({ inputs: worse });
    assert.match(step.annotations[0]?.message ?? "", /issue is locked.*Unlock the conversation/);
    assert.deepEqual([api.issues.length, api.comments.length], [1, 0]);
  });

  for (const name of ["pull_request", "pull_request_target"]) {
    it(`is not touched on ${name}, and a notice says so`, async (t) => {
      const { run, entries } = await startReport(t);
      const step = await run({ inputs: down, github: { eventName: name } });
      assert.deepEqual(entries(), []);
      const notice = step.annotations.find(({ level }) => level === "notice");
      assert.match(notice?.message ?? "", /A pull request touches no incident/);
      assert.equal(step.outputs["transition"], "down");
    });
  }

  it("is not touched where too little is known", async (t) => {
    const { api, run, entries } = await startReport(t);
    await run({ inputs: down });
    const before = entries().length;
    for (const unknown of ["", "[]", "[", "no/such/file-*.json", results(result("health", { attempts: 0 }))]) {
      const step = await run({ inputs: { ...down, results: unknown } });
      assert.deepEqual([step.outcome, step.outputs["transition"]], ["failure", "none"], unknown);
      assert.notEqual(step.outputs["unknown"], "[]");
    }
    assert.equal(entries().length, before);
    assert.equal(api.issues[0]?.state, "open");
  });

  it("is not somebody else's: of another title, without the label, or a pull request", async (t) => {
    const { api, run } = await startReport(t);
    await run({ inputs: { ...down, "incident-issue": "Another service is down" } });
    const [other] = api.issues;
    const body = other?.body ?? "";
    await run({ inputs: down });
    const [, ours] = api.issues;
    assert.ok(ours !== undefined);
    // Whoever can read the hidden line can write it, but not set the label.
    const forged = ours.body;
    addIssue(api, { body: forged, user: "stranger" });
    addIssue(api, { body: ours.body, labels: ours.labels, pullRequest: true });
    await run({ inputs: up });
    assert.deepEqual(
      api.issues.map(({ state }) => state),
      ["open", "closed", "open", "open"],
    );
    assert.equal(other?.body, body);

    // Nor where it was made in the very second of ours.
    api.issues.length = 0;
    addIssue(api, { body: forged, user: "stranger" });
    assert.equal((await run({ inputs: down })).outputs["transition"], "down");
    assert.deepEqual(
      api.issues.map(({ state }) => state),
      ["open", "open"],
    );
  });
});
