import assert from "node:assert/strict";
import { mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import { bad, paused, type ReportScene, result, results, startReport } from "./report-scene.ts";

const inputs = { results: results(result("health"), result("echo")), "history-file": "state/history.json" };
const down = { ...inputs, results: results(bad("health"), result("echo")) };
const file = "state/history.json";

interface Uptime {
  readonly up: number | null;
  readonly answers: number;
  readonly due: number | null;
}

/** Runs after one another, each with the file that the one before left. */
async function runAll(scene: ReportScene, steps: readonly Readonly<Record<string, string>>[], event: object = {}) {
  let history: Buffer | undefined;
  const done = [];
  for (const given of steps) {
    const step = await scene.run({ inputs: given, event, files: history === undefined ? {} : { [file]: history } });
    history = step.workspace(file);
    done.push(step);
  }
  return done;
}

const uptime = (step: { readonly outputs: Readonly<Record<string, string>> }) =>
  JSON.parse(step.outputs["uptime"] ?? "") as Record<"24h" | "7d" | "30d", Uptime>;

describe("the history", () => {
  it("counts answers from run to run, and knows what has changed", async (t) => {
    const scene = await startReport(t);
    const other = { ...inputs, results: results(result("health"), bad("echo")) };
    const steps = await runAll(scene, [inputs, down, down, other, inputs]);
    assert.deepEqual(
      steps.map(({ outputs }) => outputs["transition"]),
      ["none", "down", "none", "changed", "up"],
    );
    const last = steps.at(-1);
    assert.ok(last !== undefined);
    assert.deepEqual(uptime(last), {
      "24h": { up: 0.7, answers: 10, due: null },
      "7d": { up: 0.7, answers: 10, due: null },
      "30d": { up: 0.7, answers: 10, due: null },
    });
    assert.match(last.log, /24 hours: 70\.0 % of 10 answers, since \d{4}-/);
    assert.match(last.summary, /7 days: 70\.0 % of 10 answers/);
    assert.deepEqual(scene.entries(), []);
  });

  it("counts no result twice where a report is made again, and lets no old one begin an outage that is over", async (t) => {
    const scene = await startReport(t);
    const at = (minute: number, list: readonly object[]) =>
      JSON.stringify({ version: 1, at: new Date(start + minute * 60_000).toISOString(), run: {}, results: list });
    const start = Date.now() - 3_600_000;
    const red = at(0, [bad("health"), result("echo")]);
    const green = at(1, [result("health"), result("echo")]);
    const given = { results: "one.json", "history-file": file, "incident-issue": "Down" };
    let history: Buffer | undefined;
    const told = [];
    // The report of a run is made again; the next run is green; that of the first is made again once more.
    for (const [text, attempt] of [
      [red, "1"],
      [red, "2"],
      [green, "1"],
      [red, "3"],
    ] as const) {
      const files = { "one.json": text, ...(history !== undefined && { [file]: history }) };
      const step = await scene.run({ inputs: given, files, github: { runAttempt: attempt } });
      history = step.workspace(file);
      const { outcome, outputs } = step;
      told.push([outcome, outputs["transition"], uptime(step)["24h"].answers]);
      const warnings = step.annotations.filter(({ level }) => level === "warning");
      assert.equal(warnings.length, told.length === 4 ? 1 : 0);
      if (told.length === 4) assert.match(warnings[0]?.message ?? "", /^The history has newer results of these checks/);
    }
    assert.deepEqual(told, [
      ["failure", "down", 2],
      ["failure", "none", 2],
      ["success", "up", 4],
      ["failure", "none", 4],
    ]);
    assert.deepEqual(
      scene.api.issues.map(({ state }) => state),
      ["closed"],
    );
  });

  it("counts what another run tells, whatever its clock says", async (t) => {
    const scene = await startReport(t);
    const text = JSON.stringify({ version: 1, at: new Date().toISOString(), run: {}, results: [result("echo")] });
    const given = { results: "one.json", "history-file": file };
    const first = await scene.run({ inputs: given, files: { "one.json": text } });
    const history = first.workspace(file);
    assert.ok(history !== undefined);
    const second = await scene.run({ inputs: given, files: { "one.json": text, [file]: history } });
    assert.equal(uptime(second)["24h"].answers, 2);
  });

  it("does not take a check that was down for up while it is paused", async (t) => {
    const scene = await startReport(t);
    const isPaused = { ...inputs, results: results(paused("health"), result("echo")) };
    const steps = await runAll(scene, [down, isPaused, isPaused, down, isPaused, inputs]);
    assert.deepEqual(
      steps.map(({ outputs }) => outputs["transition"]),
      ["down", "none", "none", "none", "none", "up"],
    );
  });

  it("is nothing from nothing: what is unknown is never up, nor is what is paused", async (t) => {
    const scene = await startReport(t);
    const [step, again] = await runAll(scene, [
      { ...inputs, results: "" },
      { ...inputs, results: results(bad("health", { paused: true, failure: "service-suspended" })) },
    ]);
    assert.ok(step !== undefined && again !== undefined);
    assert.deepEqual(uptime(step)["24h"], { up: null, answers: 0, due: null });
    assert.deepEqual(uptime(again)["30d"], { up: null, answers: 0, due: null });
    assert.match(again.log, /24 hours: no answers/);
    assert.equal(again.outputs["transition"], "none");
  });

  it("tells how many runs should have been, where the event has a schedule", async (t) => {
    const scene = await startReport(t);
    const old = new Date(Date.now() - 40 * 86_400_000);
    old.setUTCMinutes(0, 0, 0);
    const history = `{"snowflake-endpoint-action":"history","version":1,"since":"${old.toISOString()}","hours":[],"days":[]}\n`;
    const step = await scene.run({ inputs, event: { schedule: "*/15 * * * *" }, files: { [file]: history } });
    assert.deepEqual(uptime(step), {
      "24h": { up: 1, answers: 2, due: 96 },
      "7d": { up: 1, answers: 2, due: 672 },
      "30d": { up: 1, answers: 2, due: 2880 },
    });
    assert.match(step.log, /7 days: 100 % of 2 answers; 671 of 672 expected runs did not happen\./);
  });

  it("stands in the incident too", async (t) => {
    const scene = await startReport(t);
    await scene.run({ inputs: { ...down, "incident-issue": "Down" } });
    assert.match(scene.api.issues[0]?.body ?? "", /24 hours: 50\.0 % of 2 answers/);
  });

  it("is a chart in the summary and in the incident, from the second hour on", async (t) => {
    const scene = await startReport(t);
    const now = Math.floor(Date.now() / 3_600_000) * 3_600_000;
    const span = (hours: number) => ({
      at: new Date(now - hours * 3_600_000).toISOString(),
      runs: 1,
      answers: 1,
      up: 1,
      latency: [[50, 1]],
    });
    const hours = [span(2), span(1)];
    const since = span(2).at;
    const history = `{"snowflake-endpoint-action":"history",${JSON.stringify({ version: 1, since, hours, days: [] }).slice(1)}`;
    const step = await scene.run({ inputs: { ...down, "incident-issue": "Down" }, files: { [file]: history } });
    for (const text of [step.summary, scene.api.issues[0]?.body ?? ""])
      assert.match(text, /^```mermaid\nxychart-beta\n(.*\n)+ {2}line \[\d+, \d+, \d+\]\n```$/m);
  });

  for (const [what, text] of [
    ["cut off", `{"snowflake-endpoint-action":"history","version":1,"since":"2026-`],
    ["cut off at its beginning", `{"snowflake-endp`],
    [
      "changed",
      `{"snowflake-endpoint-action":"history","version":1,"since":"2026-11-01T00:00:00Z","hours":[{"at":"2026-11-01T00:00:00.000Z","runs":1,"answers":1,"up":2,"latency":[]}],"days":[]}`,
    ],
  ] as const) {
    it(`begins anew where the file is ${what}, which is kept beside`, async (t) => {
      const { run } = await startReport(t);
      const step = await run({ inputs, files: { [file]: text } });
      assert.equal(String(step.workspace(`${file}.bad`)), text);
      assert.deepEqual(uptime(step)["24h"], { up: 1, answers: 2, due: null });
      assert.equal(step.outcome, "success");
      assert.match(step.annotations[0]?.message ?? "", /is damaged\. It is now state\/history\.json\.bad/);
      assert.ok(String(step.workspace(file)).startsWith('{"snowflake-endpoint-action":"history","version":1'));
    });
  }

  it("cannot be a link that leads to itself, which is said", async (t) => {
    const { run } = await startReport(t);
    const folder = await mkdtemp(join(tmpdir(), "history-"));
    t.after(() => rm(folder, { recursive: true }));
    const loop = join(folder, "loop.json");
    await symlink(loop, loop);
    const step = await run({ inputs: { ...inputs, "history-file": loop } });
    assert.match(step.annotations[0]?.message ?? "", /^input-invalid: .*history-file.*cannot be read \(ELOOP\)/);
    // And of results in files, the others still count.
    const text = JSON.stringify({ version: 1, at: "2026-11-25T10:00:00Z", results: [bad("a")] });
    const both = await run({ inputs: { results: `${folder}/*.json\nout/*.json` }, files: { "out/1.json": text } });
    assert.deepEqual([both.outputs["unhealthy"], both.outputs["unknown"]], ['["a"]', JSON.stringify([loop])]);
  });

  it("takes an empty file for none", async (t) => {
    const { run } = await startReport(t);
    const step = await run({ inputs, files: { [file]: "\n" } });
    assert.deepEqual([step.outcome, step.annotations], ["success", []]);
  });
});
