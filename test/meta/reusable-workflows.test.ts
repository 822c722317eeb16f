import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { declared } from "./action-rules.ts";
import { type Caller, callersIn, neededPermissions, readReusable } from "./reusable-workflow.ts";
import { everyBlockIn } from "./yaml-example.ts";

const root = join(import.meta.dirname, "..", "..");
const text = (...path: string[]) => readFileSync(join(root, ...path), "utf8");
const action = declared(text("action.yml"), "inputs");
const report = declared(text("report", "action.yml"), "inputs");

const secrets = ["token", "private-key", "private-key-passphrase", "password"];
const who = ["auth-method", "connection", "account", "account-url", "user", "role", "audience", "allowed-hosts"];
/** What a step of the caller's own would do better: its outputs and files are of no use elsewhere. */
const tell = [
  "fail-on-unhealthy",
  "response-file",
  "results-file",
  "body-limit",
  "download-limit",
  "summary",
  "export-authorization",
  "expiry-warning",
  "dry-run",
  "diagnose",
  "resume",
  "when-suspended",
];
const ofTheAction = [...action].filter((input) => !secrets.includes(input) && !tell.includes(input));

const expected = {
  smoke: [...ofTheAction, "runs-on"],
  gate: [...ofTheAction, "deployment-id", "commit-status", "runs-on"],
  uptime: [...who, "checks-file", "shards", "group", "incident-issue", "history", "runs-on"],
};

for (const [name, inputs] of Object.entries(expected)) {
  const workflow = readReusable(root, name);
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

  describe(`${name}.yml`, () => {
    it("has the inputs of the contract, each a string, which takes numbers and booleans too", () => {
      assert.deepEqual(Object.keys(workflow.inputs).sort(), inputs.toSorted());
      for (const [input, { type }] of Object.entries(workflow.inputs)) assert.equal(type, "string", input);
    });

    it("takes each secret by its name, and needs none", () => {
      assert.deepEqual(workflow.secrets, Object.fromEntries(secrets.map((secret) => [secret, { required: false }])));
    });

    it("hands on each input and secret under its name", () => {
      const ours = steps.filter(({ uses }) => uses === "$/" || uses === "$/report");
      assert.ok(ours.length > 0);
      for (const { uses, with: given = {} } of ours) {
        const known = uses === "$/" ? action : report;
        for (const input of Object.keys(given)) assert.ok(known.has(input), input);
        const handed = (source: string, of: readonly string[]) =>
          of.filter((input) => known.has(input) && given[input] !== `\${{ ${source}.${input} }}`);
        assert.deepEqual(handed("secrets", secrets), [], uses);
        assert.deepEqual(
          handed(
            "inputs",
            inputs.filter((input) => input !== "shards"),
          ),
          [],
          uses,
        );
      }
    });

    it("asks for no permission that a caller may not grant", () => {
      for (const [job, { permissions = {} }] of Object.entries(workflow.jobs))
        for (const [scope, access] of Object.entries(permissions))
          assert.equal(`${scope}: ${access}`, "contents: read", job);
    });
  });
}

describe("uptime.yml", () => {
  it("ends a step that asks for too long before GitHub ends its job, which would tell nobody", () => {
    for (const { "timeout-minutes": ofJob, steps } of Object.values(readReusable(root, "uptime").jobs)) {
      const asking = steps.filter(({ uses }) => uses === "$/");
      assert.equal(asking.length, 1);
      for (const { "timeout-minutes": ofStep = ofJob } of asking) assert.ok(ofStep <= ofJob - 5);
    }
  });
});

describe("who calls them", () => {
  const examples = readdirSync(join(root, "examples")).map((file) => ({
    place: `examples/${file}`,
    text: text("examples", file),
  }));
  const callers = [...examples, ...everyBlockIn(root)].flatMap((source) =>
    callersIn(source.text).map((caller) => ({ place: source.place, text: source.text, caller })),
  );

  it("is shown for each of them", () =>
    assert.deepEqual([...new Set(callers.map(({ caller }) => caller.workflow))].sort(), Object.keys(expected).sort()));

  for (const { place, text: source, caller } of callers) {
    it(`${place} gives ${caller.workflow}.yml what it has, and grants what that needs and nothing more`, () => {
      const { inputs, secrets: known, outputs } = readReusable(root, caller.workflow);
      assert.deepEqual(namesNotIn(caller.with, inputs), []);
      assert.deepEqual(namesNotIn(caller.secrets, known), []);
      assert.deepEqual(caller.permissions, neededPermissions(caller));
      for (const [, output = ""] of source.matchAll(/needs\.[\w-]+\.outputs\.([\w-]+)/g))
        assert.ok(output in outputs, output);
    });
  }
});

describe("the sum of permissions", () => {
  const caller: Caller = { workflow: "smoke", with: {}, secrets: {}, permissions: {} };

  for (const [given, needed] of [
    [caller, { contents: "read" }],
    [
      { ...caller, workflow: "uptime" },
      { contents: "read", actions: "read" },
    ],
    [{ ...caller, workflow: "uptime", with: { history: false } }, { contents: "read" }],
    [
      { ...caller, workflow: "gate", with: { "commit-status": "x", "deployment-id": "true" } },
      { contents: "read", statuses: "write", deployments: "write" },
    ],
    [
      { ...caller, with: { "auth-method": "workload-identity" } },
      { contents: "read", "id-token": "write" },
    ],
  ] as const) {
    it(`is ${JSON.stringify(needed)} for ${JSON.stringify(given.with)} of ${given.workflow}.yml`, () =>
      assert.deepEqual(neededPermissions(given), needed));
  }
});

function namesNotIn(given: Readonly<Record<string, unknown>>, known: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(given).filter((name) => !(name in known));
}
