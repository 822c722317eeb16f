import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { json } from "../emulator/transport/message.ts";
import { createContainer } from "../emulator/world/container.ts";
import {
  answering,
  deploy,
  happen,
  type UpgradeEvent,
  versionedApp,
  versions,
} from "../emulator/world/rolling-upgrade.ts";
import { annotation, type Scene, startScene, unhurried } from "./scenario.ts";

const service = "TUTORIAL_DB.DATA_SCHEMA.ECHO_SERVICE";
const digest = versions.new.digest;

const byName = ({ world }: Scene) => ({
  service,
  path: "/healthcheck",
  token: world.pat.secret,
  account: "ACMEORG-DEV_ACCT",
});

/** A service with so many instances of the old version, whose app says which version it is. */
function deployed(scene: Scene, instances = 1, sidecars: readonly string[] = []): void {
  const { world } = scene;
  deploy(world.service, instances, sidecars);
  world.endpoint.app = versionedApp(world.service, world.endpoint);
}

/** One thing happens after each statement about the service. */
function script({ world }: Scene, ...events: readonly (UpgradeEvent | readonly UpgradeEvent[])[]): void {
  for (const one of events)
    world.service.steps.push({
      after: { polls: 1 },
      change: (it) => {
        for (const event of [one].flat()) happen(event, it);
      },
    });
}

/** The statements of a look, in order. */
const looked = ({ requests }: Scene) =>
  requests()
    .filter(({ body }) => /DESCRIBE SERVICE|SHOW SERVICE CONTAINERS/.test(body))
    .map(({ body }) => (body.includes("DESCRIBE") ? "DESCRIBE" : "CONTAINERS"));

interface Result {
  readonly service?: {
    readonly name: string;
    readonly status: string;
    readonly "spec-digest": string;
    readonly upgrading: boolean;
    readonly instances: { readonly ready: number | null; readonly target: number | null };
    readonly containers: readonly Readonly<Record<string, unknown>>[];
  };
  readonly conditions: readonly { readonly condition: string; readonly actual: string; readonly met: boolean }[];
}
const resultsOf = (results: string | undefined) => JSON.parse(results ?? "[]") as readonly Result[];

const upgrades: readonly {
  readonly name: string;
  readonly instances?: number;
  readonly sidecars?: readonly string[];
  readonly expect: string;
  readonly events: readonly (UpgradeEvent | readonly UpgradeEvent[])[];
}[] = [
  {
    name: "the flag before the image",
    expect: `image-digest main == ${digest}`,
    events: ["upgrading", "new specification", "upgraded", "starts 0", "ready 0", "terminates 0", "gone 0"],
  },
  {
    name: "the image before the flag",
    expect: `image-digest main == ${digest}`,
    events: ["starts 0", "ready 0", "terminates 0", "gone 0", "upgrading", "new specification", "upgraded"],
  },
  {
    name: "one of three instances late",
    instances: 3,
    expect: `image-digest == ${digest}\ninstances == all`,
    events: [
      ["upgrading", "new specification"],
      ["terminates 0", "starts 0"],
      ["ready 0", "gone 0"],
      ["terminates 1", "gone 1", "starts 1"],
      ["ready 1", "upgraded"],
      "terminates 2",
      ["gone 2", "starts 2"],
      "ready 2",
    ],
  },
  {
    name: "a crash, a step back, and another try",
    expect: `image-digest main == ${digest}`,
    events: [
      ["upgrading", "new specification"],
      ["starts 0", "terminates 0"],
      "crashes 0",
      ["steps back 0", "old specification", "upgraded"],
      ["upgrading", "new specification"],
      ["starts 0", "ready 0"],
      ["terminates 0", "gone 0", "upgraded"],
    ],
  },
];

describe("a rolling upgrade", { concurrency: true }, () => {
  for (const { name, instances = 1, sidecars, expect, events } of upgrades) {
    it(`opens the gate for the new version only: ${name}`, async (t) => {
      const scene = await startScene(t);
      deployed(scene, instances, sidecars);
      script(scene, ...events);
      const step = await scene.run({
        inputs: { ...byName(scene), expect: `status == 200\n${expect}`, wait: "2m", interval: "500ms" },
      });
      assert.equal(step.outcome, "success", step.log);
      assert.equal(step.outputs["body"], "new");
      assert.equal(answering(scene.world.service), "new");
      const [result] = resultsOf(step.outputs["results"]);
      assert.deepEqual(result?.service?.instances, { ready: instances, target: instances });
      assert.ok(result.service.containers.every((one) => one["image-digest"] === digest));
      assert.ok(result.conditions.every(({ met }) => met));
    });
  }

  it("that began while it was asked does not count, and says what the digest was and is", async (t) => {
    const scene = await startScene(t);
    deployed(scene);
    const { world } = scene;
    const app = versionedApp(world.service, world.endpoint);
    world.endpoint.app = (request, response) => {
      happen("new specification", world.service);
      app(request, response);
    };
    const step = await scene.run({ inputs: { ...byName(scene), diagnose: "false" } });
    assert.equal(
      annotation(step, "service-not-ready"),
      `service-not-ready: ${service} got another specification while it was asked: spec_digest was ${versions.old.specDigest} before the question, and is ${versions.new.specDigest} after the answer.
Most likely: A new version was deployed just then. Which of the two answered is not known.
What to do: Let the action wait (wait: 10m), or run the job again.`,
    );
    assert.equal(step.outputs["status"], "200", "the answer is there to be looked at");
  });

  it("is not healthy while it is under way, with and without wait, and whatever the conditions", async (t) => {
    for (const inputs of [
      () => ({}),
      () => ({ expect: "instances == 7" }),
      (seconds: number) => ({ wait: `${seconds}s`, consecutive: "2" }),
    ]) {
      const scene = await startScene(t);
      deployed(scene);
      happen("upgrading", scene.world.service);
      const step = await unhurried(
        (seconds) => scene.run({ inputs: { ...byName(scene), ...inputs(seconds) } }),
        ({ outputs }) => outputs["failure"] !== "service-not-ready",
      );
      assert.equal(step.outputs["failure"], "service-not-ready", step.log);
      assert.equal(resultsOf(step.outputs["results"])[0]?.service?.upgrading, true);
    }
  });

  it("that begins after the first of two healthy answers in a row makes the count begin anew", async (t) => {
    const scene = await startScene(t);
    deployed(scene);
    const { world } = scene;
    const asked: string[] = [];
    world.endpoint.app = (_request, response) => {
      asked.push(String(world.service.specDigest));
      response.end();
    };
    // Between the look after the first answer and the one before the second.
    const polls = 5;
    world.service.steps.push({ after: { polls }, change: (it) => happen("new specification", it) });
    const step = await scene.run({ inputs: { ...byName(scene), wait: "2m", consecutive: "2", interval: "3s" } });
    assert.equal(step.outcome, "success", step.log);
    const { old, new: next } = versions;
    assert.deepEqual(asked.slice(-2), [next.specDigest, next.specDigest]);
    assert.ok(asked.includes(old.specDigest));
  });
});

describe("conditions on a service", { concurrency: true }, () => {
  it("are reported with what was found, in the log, in the summary and in the results, beside what ran", async (t) => {
    const scene = await startScene(t);
    deployed(scene, 2, ["proxy"]);
    const expect = `image-digest main == ${digest}\nimage-name main contains hello\nspec-digest == ${versions.old.specDigest}\ninstances == all\nrestarts == 0`;
    const step = await scene.run({ inputs: { ...byName(scene), expect } });
    const old = versions.old.digest;
    assert.equal(
      annotation(step, "expectation-failed"),
      `expectation-failed: The service answered 200, but 1 of 6 conditions did not hold.
  - image-digest main == ${digest}: it was 2 of 2, main of instance 0: ${old}
Most likely: The new version is not wholly there yet, or another one was deployed than the conditions name.
What to do: Let the action wait for it (wait: 10m). If it stays so, compare what was found with what was pushed and with the specification.
    SHOW SERVICE CONTAINERS IN SERVICE ${service};`,
    );
    const [result] = resultsOf(step.outputs["results"]);
    const { containers, ...about } = result?.service ?? {};
    assert.deepEqual(about, {
      name: service,
      status: "RUNNING",
      "spec-digest": versions.old.specDigest,
      upgrading: false,
      instances: { ready: 2, target: 2 },
    });
    assert.deepEqual(containers?.slice(0, 1), [
      {
        name: "main",
        instance: "0",
        status: "READY",
        "image-name": versions.old.image,
        "image-digest": old,
        restarts: 0,
      },
    ]);
    assert.equal(containers?.length, 4);
    const line = new RegExp(
      `${service} is RUNNING, 2 of 2 instances READY, main ${old}, proxy sha256:[0-9a-f]{64}, specification a{64}`,
    );
    assert.match(step.log, new RegExp(`  ran: ${line.source}\n`));
    assert.match(step.summary, new RegExp(`<p>Ran: ${line.source.replace(service, "<code>$&</code>")}</p>`));
    assert.match(step.log, /✓ instances == all +2 of 2 READY/);
  });

  it("must hold again after the answer", async (t) => {
    const scene = await startScene(t);
    deployed(scene);
    const { world } = scene;
    world.endpoint.app = (_request, response) => {
      happen("steps back 0", world.service);
      response.end();
    };
    for (const event of ["starts 0", "ready 0", "terminates 0", "gone 0"] as const) happen(event, world.service);
    const step = await scene.run({
      inputs: { ...byName(scene), expect: `image-digest == ${digest}`, diagnose: "false" },
    });
    assert.match(
      annotation(step, "expectation-failed"),
      /every condition held, but not any more when it was looked at again after the answer\.\n {2}- image-digest == .*: it was sha256:0{64}\n/,
    );
  });

  for (const status of ["FAILED", "INTERNAL_ERROR", "SUSPENDING", "SUSPENDED", "DELETING"] as const) {
    it(`are not green where the service is ${status} after the answer, which without them is`, async (t) => {
      for (const [expect, failure] of [
        ["instances == all", "service-not-ready"],
        ["status == 200", ""],
      ] as const) {
        const scene = await startScene(t);
        deployed(scene);
        const { world } = scene;
        world.endpoint.app = (_request, response) => {
          world.service.status = status;
          response.end();
        };
        const step = await scene.run({ inputs: { ...byName(scene), expect, diagnose: "false" } });
        assert.equal(step.outputs["failure"], failure, step.log);
        if (failure === "") continue;
        assert.equal(step.outputs["fault-of"], "service");
        assert.equal(
          annotation(step, failure),
          `service-not-ready: ${service} answered, but is ${status} now that it was looked at again after the answer.
Most likely: It failed or was stopped just then: what the conditions on it found is about to go.
What to do: Let the action wait (wait: 10m). If it stays so, the containers say why.
    SHOW SERVICE CONTAINERS IN SERVICE ${service};`,
        );
      }
    });
  }

  it("are waited for where the service was SUSPENDING after the answer", async (t) => {
    const scene = await startScene(t);
    deployed(scene);
    const { world } = scene;
    let asked = 0;
    world.endpoint.app = (_request, response) => {
      if (asked++ === 0) {
        world.service.status = "SUSPENDING";
        // When the look after the answer has been made.
        world.service.steps.push({
          after: { polls: 2 },
          change: (it) => {
            it.status = "RUNNING";
          },
        });
      }
      response.end();
    };
    const step = await scene.run({
      inputs: { ...byName(scene), expect: "instances == all", wait: "2m", interval: "500ms" },
    });
    assert.deepEqual([step.outcome, step.outputs["attempts"]], ["success", "2"], step.log);
  });

  it("are asked of no service that sleeps on purpose, also where that begins with the answer", async (t) => {
    const scene = await startScene(t);
    deployed(scene);
    const { world } = scene;
    world.endpoint.app = (_request, response) => {
      world.service.status = "SUSPENDED";
      response.end();
    };
    const step = await scene.run({
      inputs: { ...byName(scene), expect: "instances == all", "when-suspended": "pause" },
    });
    assert.deepEqual([step.outcome, step.outputs["healthy"], step.outputs["paused"]], ["success", "false", "true"]);
  });

  it("are never met without MONITOR, which no waiting gives", async (t) => {
    const scene = await startScene(t);
    scene.world.service.grants.set("SVC_CALLER", ["USAGE", "ENDPOINTS"]);
    const inputs = { ...byName(scene), role: "SVC_CALLER", wait: "5m", diagnose: "false" };
    const step = await scene.run({ inputs: { ...inputs, expect: "status == 200\ninstances >= 1\nrestarts < 100" } });
    assert.equal(
      annotation(step, "expectation-failed"),
      `expectation-failed: The service answered 200, but 2 of 3 conditions did not hold.
  - instances >= 1: it was not known: the role SVC_CALLER lacks MONITOR on the service
  - restarts < 100: it was not known: the role SVC_CALLER lacks MONITOR on the service
Most likely: The role SVC_CALLER lacks the privilege MONITOR on ${service}, so nobody tells it which containers run.
What to do: Have the owner of the service grant MONITOR, or leave the conditions on the service out.
    GRANT MONITOR ON SERVICE ${service} TO ROLE SVC_CALLER;`,
    );
    assert.equal(step.outputs["attempts"], "1");
    assert.deepEqual(looked(scene), ["DESCRIBE", "CONTAINERS"]);
  });

  it("show what a stranger wrote as text, and no secret in it", async (t) => {
    const scene = await startScene(t);
    const { service: hostile, pat } = scene.world;
    const image = `/repo/::error::<b>@octo##[error]${pat.secret}`;
    hostile.containers.splice(0, 1, createContainer(`::stop-commands::x ${pat.secret}`, image, { digest: pat.secret }));
    hostile.specDigest = `::error::${pat.secret}`;
    const expect = 'image-name contains "nothing of it"\nspec-digest == aaaa';
    const step = await scene.run({ inputs: { ...byName(scene), expect, diagnose: "false" } });
    assert.equal(annotation(step, "expectation-failed").split("\n").length, 6);
    const [result] = resultsOf(step.outputs["results"]);
    assert.equal(result?.service?.["spec-digest"], ": :error: :***");
    assert.equal(result.service.containers[0]?.["image-digest"], "***");
    assert.match(step.log, / {2}ran: .*: :stop-commands: :x \*\*\* \*\*\*, specification : :error: :\*\*\*\n/);
  });

  it("are only asked of a service by its name", async (t) => {
    const scene = await startScene(t);
    const step = await scene.run({ inputs: { ...scene.pat, expect: "restarts == 0" } });
    assert.match(
      annotation(step, "input-invalid"),
      /asks about the service itself \(restarts\), and no service is given/,
    );
    assert.deepEqual(scene.requests(), []);
  });
});

describe("a look at a service", { concurrency: true }, () => {
  it("that may not be made leaves the answer to be judged alone, and says so", async (t) => {
    const scene = await startScene(t);
    scene.world.service.grants.set("SVC_CALLER", ["USAGE", "ENDPOINTS"]);
    const step = await scene.run({ inputs: { ...byName(scene), role: "SVC_CALLER" } });
    assert.equal(step.outcome, "success", step.log);
    assert.match(
      step.log,
      /The containers of .*ECHO_SERVICE could not be read\. Snowflake said \(003001\).* The answer is judged without\./,
    );
    assert.match(
      step.log,
      / {2}ran: .* is RUNNING, containers not seen: the role SVC_CALLER lacks MONITOR on the service, /,
    );
    assert.deepEqual(looked(scene), ["DESCRIBE", "CONTAINERS", "DESCRIBE"], "what may not be seen is asked for once");
  });

  it("that fails leaves the answer to be judged alone, but no condition on the service met", async (t) => {
    for (const [expect, outcome] of [
      ["status == 200", "success"],
      ["instances >= 1", "failure"],
    ] as const) {
      const scene = await startScene(t);
      let asked = false;
      scene.world.endpoint.app = (_request, response) => {
        asked = true;
        response.end();
      };
      const broken = json(422, { code: "000603", sqlState: "XX000", message: "SQL execution internal error." });
      scene.world.account.intercept = () => (asked ? broken : undefined);
      const step = await scene.run({ inputs: { ...byName(scene), expect, diagnose: "false" } });
      assert.equal(step.outcome, outcome, step.log);
      assert.match(
        step.log,
        /The state of .* could not be read\. Snowflake said \(000603\).* The answer is judged without\./,
      );
      if (outcome === "failure")
        assert.equal(
          annotation(step, "expectation-failed"),
          `expectation-failed: The service answered, but 1 condition on it could not be looked at.
  - instances >= 1: it was not known: the service could not be looked at
Most likely: Snowflake did not say just then what runs; the log shows its answer.
What to do: Let the action wait (wait: 10m), or run the job again.`,
        );
    }
  });

  it("is one before and one after, for a hundred checks", async (t) => {
    const scene = await startScene(t);
    const checks = Array.from({ length: 100 }, (_, index) => `- name: check ${index}\n  path: /healthcheck\n`).join("");
    const step = await scene.run({ inputs: { ...byName(scene), path: "", checks, expect: "instances == all" } });
    assert.equal(step.outcome, "success", step.log);
    assert.ok(looked(scene).length <= 8, `${looked(scene).length} statements`);
    assert.equal(
      resultsOf(step.outputs["results"]).filter((result) => result.service?.status === "RUNNING").length,
      100,
    );
  });

  it("that finds the service gone does not let the answer count", async (t) => {
    const scene = await startScene(t);
    scene.world.endpoint.app = (_request, response) => {
      scene.world.service.status = "DELETED";
      response.end();
    };
    const step = await scene.run({ inputs: { ...byName(scene), diagnose: "false" } });
    assert.match(annotation(step, "service-failed"), new RegExp(`${service} is gone\\.`));
  });
});
