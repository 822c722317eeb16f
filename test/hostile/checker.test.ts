import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { leaksOf } from "../runner/leaks.ts";
import type { CheckResult, Evidence } from "./evidence.ts";
import { spellings } from "./generate/spellings.ts";
import { problemOf } from "./judged.ts";
import { may, must, not } from "./oracle/expectation.ts";
import { growth } from "./process-watch.ts";
import { runProblems } from "./run-problems.ts";

const secret = "eyJraWQiOiIxMjM0NTY3ODkwMTIifQ.eyJwIjoiMTIzNDU2In0.c2lnbmF0dXJlLW9mLW5vYm9keQ";
const names = ["healthy", "failure", "results", "headers", "timings"];
const red: CheckResult = { healthy: false, failure: "connection-lost", status: "" };
const green: CheckResult = { healthy: true, failure: "", status: "200" };

interface Changes extends Partial<Evidence> {
  readonly stdout?: string;
  readonly stderr?: string;
}

/** A run of one check that found what it should: unhealthy, and said so. */
function fabricated({ stdout = "", stderr = "", ...changes }: Changes = {}): Evidence {
  const failure = red.failure;
  const said = `::error title=Snowflake Endpoint%3A ${failure}::It broke off.\n${stdout}`;
  const run = {
    exitCode: 1,
    outcome: "failure" as const,
    log: "Error: connection-lost: It broke off.",
    summary: "<table><tr><td>connection-lost</td></tr></table>",
    annotations: [{ level: "error" as const, title: `Snowflake Endpoint: ${failure}`, message: "It broke off." }],
    state: {},
    env: {},
    path: [],
    masks: [secret],
    raw: { stdout: said, stderr },
    ...changes,
    outputs: {
      healthy: "false",
      failure,
      results: JSON.stringify([red]),
      headers: "{}",
      timings: "",
      ...changes.outputs,
    },
  };
  const rest = { durationMs: 1, files: new Map(), workspace: () => undefined };
  const trace = { ...run, ...rest, logWithoutPreamble: run.log, unmaskedSummary: run.summary };
  return { ...run, leaks: (secrets) => leaksOf("main", trace, secrets, new Map()) };
}

const problems = (changes: Changes) => runProblems(fabricated(changes), [secret], names).join("\n");

describe("what is said of a case", () => {
  const table: readonly (readonly [string, CheckResult, Parameters<typeof problemOf>[1], RegExp])[] = [
    ["a green against the oracle", green, not(["connection-lost"], "half"), /^GREEN/],
    ["a red against the oracle", red, must("whole"), /^red/],
    ["another word than may be said", red, not(["timeout"], "silent"), /says connection-lost, and may say timeout/],
    ["internal, where anything may be said", { ...red, failure: "internal" }, may("?"), /internal/],
    ["input-invalid", { ...red, failure: "input-invalid" }, may("?"), /input-invalid/],
    ["a word that is none", { ...red, failure: "oops" }, may("?"), /no failure word/],
    ["no word", { ...red, failure: "" }, may("?"), /says /],
    ["green with a failure word", { ...green, failure: "timeout" }, may("?"), /green, and says timeout/],
  ];
  for (const [name, result, expected, problem] of table) {
    it(`${name} is caught`, () => assert.match(problemOf(result, expected) ?? "", problem));
  }

  it("what is as expected is not", () => {
    assert.equal(problemOf(red, not(["connection-lost"], "half")), undefined);
    assert.equal(problemOf(green, must("whole")), undefined);
    for (const result of [red, green]) assert.equal(problemOf(result, may("?")), undefined);
  });
});

describe("what a run leaves behind", () => {
  it("is fine where nothing is wrong", () => assert.equal(problems({}), ""));

  const table: readonly (readonly [string, Changes, RegExp])[] = [
    ["a stack trace", { log: "TypeError: x\n    at judge (file:///dist/main.js:10:20)" }, /stack trace/],
    ["a stack trace in the summary", { summary: "    at /dist/main.js:10:20" }, /stack trace/],
    ["internal", { outputs: { failure: "internal" } }, /internal/],
    ["a line on stderr", { stderr: "(node:1) Warning: x" }, /stderr/],
    ["an exit code of 0 without health", { exitCode: 0 }, /ends with 0/],
    ["an exit code of neither", { exitCode: 7 }, /ends with 7/],
    ["a run that was ended", { outcome: "cancelled" }, /hangs/],
    ["results that differ from healthy", { outputs: { results: JSON.stringify([green]) } }, /the results differ/],
    ["results that cannot be read", { outputs: { results: "[" } }, /results cannot be read/],
    ["headers that are no JSON", { outputs: { headers: "{" } }, /headers is no JSON/],
    ["a command of the answer's", { stdout: "::set-output name=healthy::true" }, /a command of the answer's/],
    ["an old command of the answer's", { stdout: "body ##[add-path]owned" }, /a command of the answer's/],
    ["an annotation of the answer's", { stdout: "::error title=owned::owned" }, /a command of the answer's/],
    ["a mask of the answer's", { masks: ["healthy"] }, /a mask/],
    ["a variable", { env: { PATH: "owned" } }, /state, env or path/],
    ["a control character", { log: "a\u001b[31mb" }, /U\+1b/],
    ["a turned text", { summary: "a\u202eb" }, /U\+202e/],
    ["markup", { summary: "<owned>" }, /markup/],
    ["Markdown", { summary: "<p>\n\n# owned\n</p>" }, /Markdown in the summary/],
    ["a diagram of the answer's", { summary: "```mermaid\ngraph TD; owned-->owned\n```" }, /a diagram with a text/],
    ["a secret in the log", { log: `it said ${secret}` }, /a secret can be read, verbatim: main: log/],
    ["half a secret in the log", { log: `it said ${secret.slice(0, 30)}…` }, /its beginning/],
    ["the other half", { summary: `…${secret.slice(-30)}` }, /its end/],
    ["a secret in an output", { outputs: { body: secret } }, /outputs body/],
  ];
  for (const [name, changes, problem] of table) {
    it(`${name} is caught`, () => assert.match(problems(changes), problem));
  }

  for (const [name, spell] of Object.entries(spellings)) {
    it(`a secret is caught in the spelling: ${name}`, () => {
      assert.match(problems({ outputs: { body: `x ${spell(secret)} y` } }), /a secret can be read/);
    });
  }

  it("an output that is not set is caught", () => {
    assert.match(runProblems(fabricated(), [secret], [...names, "url"]).join(), /the output url is not set/);
  });
});

describe("what a process holds", () => {
  const samples = (rssMb: (n: number) => number, handles: (n: number) => number) =>
    Array.from({ length: 100 }, (_, n) => ({ rssMb: rssMb(n), handles: handles(n) }));

  it("may go up and down", () =>
    assert.deepEqual(
      growth(
        samples(
          (n) => 90 + (n % 30),
          (n) => 20 + (n % 5),
        ),
      ),
      [],
    ));
  it("may not grow in memory", () =>
    assert.match(
      growth(
        samples(
          (n) => 90 + n * 3,
          () => 20,
        ),
      ).join(),
      /memory grows/,
    ));
  it("may not grow in handles", () =>
    assert.match(
      growth(
        samples(
          () => 90,
          (n) => 20 + n,
        ),
      ).join(),
      /handles and sockets/,
    ));
  it("has to be seen", () => assert.match(growth([]).join(), /only 0 samples/));
});
