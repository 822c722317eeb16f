import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { json } from "../emulator/transport/message.ts";
import { says } from "./answers.ts";
import { host, type Scene, startScene, unhurried } from "./scenario.ts";

interface Case {
  readonly faultOf: string;
  readonly failure: string;
  /** Brings it about, and gives the inputs; a request that is to run out of time may have so many seconds. */
  arrange(scene: Scene, seconds: number): Readonly<Record<string, string>>;
}

const byName = {
  service: "TUTORIAL_DB.DATA_SCHEMA.ECHO_SERVICE",
  account: "ACMEORG-DEV_ACCT",
  path: "/healthcheck",
};

/** What the failure word alone does not tell; test/e2e/failures/ has who mostly has to act for each word. */
const cases: Readonly<Record<string, Case>> = {
  "a name that answers no connection": {
    faultOf: "network",
    failure: "timeout",
    arrange: ({ world, pat }, seconds) => {
      world.network.faults.set(host, "silent");
      return { ...pat, timeout: `${seconds}s` };
    },
  },
  "a proxy that answers nothing": {
    faultOf: "network",
    failure: "timeout",
    arrange: ({ world, pat }, seconds) => {
      world.network.proxyFault = "silent";
      return { ...pat, timeout: `${seconds}s` };
    },
  },
  "a connection that breaks off before TLS": {
    faultOf: "network",
    failure: "connection-lost",
    arrange: ({ world, pat }) => {
      world.network.faults.set(host, "reset");
      return pat;
    },
  },
  "a connection that stands and brings nothing": {
    faultOf: "service",
    failure: "timeout",
    arrange: ({ world, pat }, seconds) => {
      world.network.faults.set(host, "silent-after-tls");
      return { ...pat, timeout: `${seconds}s` };
    },
  },
  "an app that redirects to itself and then says nothing": {
    faultOf: "service",
    failure: "timeout",
    arrange: ({ world, pat }, seconds) => {
      world.endpoint.app = (request, response) => {
        if (request.url === "/") response.writeHead(302, { location: "/slow" }).end();
      };
      return { ...pat, timeout: `${seconds}s`, "max-redirects": "1" };
    },
  },
  "an answer of whom nothing shows that it is the service": {
    faultOf: "network",
    failure: "timeout",
    arrange: ({ world, pat }, seconds) => {
      world.endpoint.impostor = ({ headers, socket }) => {
        if (headers.authorization !== undefined) socket.end("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
      };
      return { ...pat, timeout: `${seconds}s` };
    },
  },
  "a certificate that ends too soon, and nothing else": {
    faultOf: "snowflake",
    failure: "expectation-failed",
    arrange: ({ world, pat }) => {
      world.network.certificateDays.set(host, 3);
      return { ...pat, path: "/healthcheck", expect: "status == 200\ncertificate > 14d" };
    },
  },
  "a certificate that ends too soon, and an answer that is not right": {
    faultOf: "service",
    failure: "expectation-failed",
    arrange: ({ world, pat }) => {
      world.network.certificateDays.set(host, 3);
      world.endpoint.app = says(500, "no");
      return { ...pat, expect: "status == 200\ncertificate > 14d" };
    },
  },
  "a role that may not see what a condition is about": {
    faultOf: "credential",
    failure: "expectation-failed",
    arrange: ({ world, pat: { token = "" } }) => {
      world.service.grants.set("SVC_CALLER", ["USAGE", "ENDPOINTS"]);
      return { ...byName, token, expect: "status == 200\nrestarts == 0" };
    },
  },
  "a role that may not see what a condition is about, and an answer that is not right": {
    faultOf: "service",
    failure: "expectation-failed",
    arrange: ({ world, pat: { token = "" } }) => {
      world.service.grants.set("SVC_CALLER", ["USAGE", "ENDPOINTS"]);
      return { ...byName, token, expect: "status == 204\nrestarts == 0" };
    },
  },
  "a role that may not see the service's endpoints": {
    faultOf: "credential",
    failure: "endpoint-not-found",
    arrange: ({ world, pat: { token = "" } }) => {
      world.service.grants.set("SVC_CALLER", ["MONITOR"]);
      return { ...byName, token };
    },
  },
  "a suspended service that the role may not resume": {
    faultOf: "credential",
    failure: "service-suspended",
    arrange: (scene) => {
      scene.world.service.grants.set("SVC_CALLER", ["USAGE", "ENDPOINTS"]);
      return asleep(scene);
    },
  },
  "a suspended service that cannot be resumed": {
    faultOf: "service",
    failure: "service-suspended",
    arrange: (scene) => {
      const broken = json(422, {
        code: "395061",
        sqlState: "55000",
        message: "The compute pool is in state STOPPING.",
      });
      scene.world.account.intercept = ({ body }) => (body.includes("RESUME") ? broken : undefined);
      return asleep(scene);
    },
  },
  "a condition on the service that the role may not look at": {
    faultOf: "credential",
    failure: "expectation-failed",
    arrange: (scene) => unseen(scene, "instances == all"),
  },
  "such a condition beside an answer that is not right": {
    faultOf: "service",
    failure: "expectation-failed",
    arrange: (scene) => unseen(scene, 'instances == all\nbody contains "another"'),
  },
  "a condition on the service of which Snowflake says nothing after the answer": {
    faultOf: "snowflake",
    failure: "expectation-failed",
    arrange: (scene) => unsaid(scene, "status == 200\nspec-digest != aaaa\ninstances == all", "after"),
  },
  "a condition on the service of which Snowflake says nothing at all": {
    faultOf: "snowflake",
    failure: "expectation-failed",
    arrange: (scene) => unsaid(scene, "status == 200\ninstances == all", "containers"),
  },
  "such a condition beside one on the service that does not hold": {
    faultOf: "service",
    failure: "expectation-failed",
    arrange: (scene) => unsaid(scene, "instances == all\nspec-digest == aaaa", "containers"),
  },
};

/** A service that nothing wakes up, and that is to be resumed. */
function asleep({ world, pat: { token = "" } }: Scene): Readonly<Record<string, string>> {
  world.service.status = "SUSPENDED";
  world.service.autoResume = false;
  return { ...byName, token, resume: "true", wait: "5m", diagnose: "false" };
}

/** A service that runs, of which Snowflake does not say what runs: from the answer on, or only its containers. */
function unsaid({ world, pat: { token = "" } }: Scene, expect: string, what: "after" | "containers") {
  let asked = false;
  world.endpoint.app = (_request, response) => {
    asked = true;
    response.end();
  };
  const broken = json(422, { code: "000603", sqlState: "XX000", message: "SQL execution internal error." });
  world.account.intercept = ({ body }) =>
    (what === "after" ? asked : body.includes("SHOW SERVICE CONTAINERS")) ? broken : undefined;
  return { ...byName, token, expect, diagnose: "false" };
}

/** A service whose role may call it, and not see what runs. */
function unseen({ world, pat: { token = "" } }: Scene, expect: string): Readonly<Record<string, string>> {
  world.service.grants.set("SVC_CALLER", ["USAGE", "ENDPOINTS"]);
  const service = "TUTORIAL_DB.DATA_SCHEMA.ECHO_SERVICE";
  return { service, account: "ACMEORG-DEV_ACCT", token, path: "/healthcheck", expect };
}

describe("fault-of", () => {
  for (const [name, { faultOf, failure, arrange }] of Object.entries(cases)) {
    it(`is ${faultOf} for ${name}`, async (t) => {
      const scene = await startScene(t);
      const { outputs, log } = await unhurried(
        (seconds) => scene.run({ inputs: arrange(scene, seconds) }),
        // Time was up before there was a connection, or TLS.
        (step) => step.outputs["failure"] === "timeout" && step.outputs["fault-of"] !== faultOf,
      );
      assert.deepEqual([outputs["failure"], outputs["fault-of"]], [failure, faultOf], log);
    });
  }

  it("is empty where it is healthy, and where nothing was asked", async (t) => {
    const { run, pat } = await startScene(t);
    for (const inputs of [
      { ...pat, path: "/healthcheck" },
      { ...pat, "dry-run": "true" },
    ]) {
      const { outputs } = await run({ inputs });
      assert.equal(outputs["fault-of"], "");
    }
  });

  it("is told of each check, and of the first unhealthy one", async (t) => {
    const { run, pat, world } = await startScene(t);
    world.network.certificateDays.set(host, 3);
    const checks = [
      "- {path: /healthcheck}",
      "- {path: /healthcheck, expect: 'certificate > 14d'}",
      "- {path: /nowhere}",
    ];
    const { outputs } = await run({ inputs: { ...pat, checks: checks.join("\n") } });
    const results = JSON.parse(outputs["results"] ?? "") as Record<string, unknown>[];
    assert.deepEqual(
      results.map((result) => result["fault-of"]),
      ["", "snowflake", "service"],
    );
    assert.equal(outputs["fault-of"], "snowflake");
  });
});
