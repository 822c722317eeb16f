import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { ActionError } from "../../../../src/errors.ts";
import type { Clock } from "../../../../src/lib/time/clock.ts";
import { Deadline } from "../../../../src/lib/time/deadline.ts";
import { hostGuard } from "../../../../src/snowflake/host-guard.ts";
import { parseServiceName } from "../../../../src/snowflake/identifier.ts";
import { ServiceWatch } from "../../../../src/snowflake/service/service-watch.ts";
import type { SqlError, SqlRows } from "../../../../src/snowflake/sql/sql-reply.ts";
import { SqlRow } from "../../../../src/snowflake/sql/sql-row.ts";

type Outcome = SqlRows | SqlError | ActionError;

const host = "k7qzt2a-acmeorg-dev-acct.snowflakecomputing.app";
const rows = (...all: Record<string, string>[]): SqlRows => ({
  kind: "rows",
  rows: all.map((one) => new SqlRow(new Map(Object.entries(one)), (text) => text)),
});
const is = (status: string, more: Record<string, string> = {}) => rows({ status, auto_resume: "false", ...more });
const error = (code: string, message: string): SqlError => ({ kind: "error", code, message });
const missing = error("002003", "Service 'APPS.PROD.HELLO' does not exist or not authorized.");
const forbidden = error("003001", "Insufficient privileges to operate on service 'HELLO'.");
const unreachable = new ActionError({ word: "account-unreachable", happened: "Nobody there.", remedy: "Wait." });
const endpoint = rows({ name: "api", is_public: "true", ingress_url: host });
const elsewhere = rows({ name: "api", is_public: "true", ingress_url: `x${host}` });
const provisioning = rows({ name: "api", is_public: "true", ingress_url: "Endpoints provisioning in progress..." });

/** A service whose statements are answered in turn, the last answer staying; the clock moves by sleeping alone. */
function watch(
  script: { describe: Outcome[]; endpoints?: Outcome[]; resume?: Outcome[] },
  options: { resume?: boolean; pause?: boolean; waitMs?: number } = {},
) {
  const { resume = false, pause = false, waitMs = 60_000 } = options;
  let now = 0;
  const statements: string[] = [];
  const deadlines: number[] = [];
  const logged: string[] = [];
  const name = parseServiceName("apps.prod.hello");
  assert.ok(!("fault" in name));
  const answers: Record<string, Outcome[]> = {
    DESCRIBE: script.describe,
    SHOW: script.endpoints ?? [endpoint],
    ALTER: script.resume ?? [],
  };
  const clock: Clock = {
    now: () => now,
    random: () => 0.5,
    sleep: (ms) => {
      now += ms;
      return Promise.resolve();
    },
  };
  const deadline = new Deadline(clock, waitMs, new AbortController().signal);
  const service = new ServiceWatch(
    { service: name, endpoint: undefined, privateLink: false, guard: hostGuard([]) },
    {
      sql: (statement, until) => {
        statements.push(statement);
        deadlines.push(until.at);
        const [verb = ""] = statement.split(" ");
        const left = answers[verb] ?? [];
        const outcome = left.length > 1 ? left.shift() : left[0];
        assert.ok(outcome !== undefined, `${statement} was not expected`);
        return outcome instanceof ActionError ? Promise.reject(outcome) : Promise.resolve(outcome);
      },
      caller: { credential: "the token", renewal: "Make a new one." },
      resume,
      pause,
      waiting: deadline,
      statements: deadline.extended(30_000),
      log: (line) => logged.push(line.trim()),
    },
  );
  const located = async () => {
    const found = await service.findUrl();
    return found instanceof URL ? found.hostname : found.word;
  };
  const later = () => {
    now += 5_000;
    return service.failure();
  };
  const pass = (ms: number) => {
    now += ms;
  };
  const failure = () => service.failure();
  const moved = () => service.moved();
  return {
    located,
    later,
    pass,
    failure,
    moved,
    url: () => service.url,
    statements,
    deadlines,
    logged,
    elapsed: () => now,
  };
}

const ways: {
  name: string;
  script: Parameters<typeof watch>[0];
  resume?: boolean;
  pause?: boolean;
  waitMs?: number;
  found: string;
  statements?: string[];
}[] = [
  { name: "running", script: { describe: [is("RUNNING")] }, found: host },
  {
    name: "waited for while it starts",
    script: { describe: [is("PENDING"), is("PENDING"), is("RUNNING")] },
    found: host,
  },
  {
    name: "waited for until the deadline",
    script: { describe: [is("PENDING")] },
    waitMs: 8_000,
    found: "service-not-ready",
  },
  { name: "not waited for without time", script: { describe: [is("PENDING")] }, waitMs: 0, found: "service-not-ready" },
  {
    name: "failed: at once, and the endpoint is not even looked up",
    script: { describe: [is("FAILED")], endpoints: [] },
    found: "service-failed",
  },
  {
    name: "failed while it was waited for",
    script: { describe: [is("PENDING"), is("FAILED")] },
    found: "service-failed",
  },
  { name: "dropped while it was waited for", script: { describe: [is("PENDING"), missing] }, found: "service-failed" },
  {
    name: "its endpoint waited for",
    script: { describe: [is("RUNNING")], endpoints: [provisioning, provisioning, endpoint] },
    found: host,
  },
  {
    name: "created anew while it was waited for, at another host",
    script: { describe: [is("PENDING"), is("RUNNING")], endpoints: [endpoint, elsewhere] },
    found: `x${host}`,
  },
  {
    name: "its state unread once, for a reason that is not its own",
    script: { describe: [error("000603", "Internal error."), is("FAILED")], endpoints: [provisioning] },
    found: "service-failed",
  },
  {
    name: "its endpoint never comes",
    script: { describe: [is("RUNNING")], endpoints: [provisioning] },
    waitMs: 8_000,
    found: "endpoint-provisioning",
  },
  {
    name: "starting comes before provisioning",
    script: { describe: [is("PENDING")], endpoints: [provisioning] },
    waitMs: 0,
    found: "service-not-ready",
  },
  { name: "suspended", script: { describe: [is("SUSPENDED")], endpoints: [] }, found: "service-suspended" },
  {
    name: "waited for while the version before still answers",
    script: { describe: [is("RUNNING", { is_upgrading: "true" }), is("RUNNING", { is_upgrading: "false" })] },
    found: host,
    statements: ["DESCRIBE", "SHOW", "DESCRIBE", "SHOW"],
  },
  {
    name: "never upgraded",
    script: { describe: [is("RUNNING", { is_upgrading: "true" })] },
    waitMs: 8_000,
    found: "service-not-ready",
  },
  {
    name: "being upgraded, and nobody waits",
    script: { describe: [is("RUNNING", { is_upgrading: "true" })] },
    waitMs: 0,
    found: host,
  },
  {
    name: "suspended, but a request wakes it up",
    script: { describe: [is("SUSPENDED", { auto_resume: "true" })] },
    found: host,
  },
  {
    name: "resumed once, though it takes a moment to show",
    script: {
      describe: [is("SUSPENDING"), is("SUSPENDED"), is("SUSPENDED"), is("PENDING"), is("RUNNING")],
      resume: [rows({ status: "Statement executed successfully." })],
    },
    resume: true,
    found: host,
    statements: ["DESCRIBE", "SHOW", "DESCRIBE", "ALTER", "DESCRIBE", "DESCRIBE", "DESCRIBE", "SHOW"],
  },
  ...["SUSPENDED", "SUSPENDING"].map((status) => ({
    name: `to be left alone while it is ${status}, though a request would wake it up`,
    script: { describe: [is(status, { auto_resume: "true" })] },
    pause: true,
    found: "service-suspended",
    statements: ["DESCRIBE"],
  })),
  { name: "to be left alone, and running", script: { describe: [is("RUNNING")] }, pause: true, found: host },
  {
    name: "to be left alone, and its state is read the second time only",
    script: { describe: [error("000603", "internal error"), is("RUNNING")] },
    pause: true,
    found: host,
  },
  {
    name: "not to be resumed",
    script: { describe: [is("SUSPENDED")], resume: [forbidden] },
    resume: true,
    found: "service-suspended",
  },
  {
    name: "not to be resumed by us, but a request wakes it up",
    script: { describe: [is("SUSPENDED", { auto_resume: "true" })], resume: [forbidden] },
    resume: true,
    found: host,
  },
  {
    name: "its state hidden: the endpoint decides",
    script: { describe: [forbidden] },
    found: host,
    statements: ["DESCRIBE", "SHOW"],
  },
  { name: "unreachable for a while", script: { describe: [unreachable, unreachable, is("RUNNING")] }, found: host },
];

suite("a service by its name", () => {
  for (const { name, script, resume = false, pause = false, waitMs = 60_000, found, statements } of ways) {
    test(name, async () => {
      const one = watch(script, { resume, pause, waitMs });
      assert.equal(await one.located(), found);
      assert.ok(one.elapsed() <= waitMs);
      if (statements !== undefined)
        assert.deepEqual(
          one.statements.map((text) => text.split(" ")[0]),
          statements,
        );
    });
  }
});

const faults: { name: string; script: Parameters<typeof watch>[0]; pause?: boolean; waitMs?: number; word: string }[] =
  [
    {
      name: "one to be left alone whose state is never read, so that it may be suspended",
      script: { describe: [error("000603", "internal error")] },
      pause: true,
      word: "account-unreachable",
    },
    {
      name: "one to be left alone whose state may not be seen",
      script: { describe: [forbidden] },
      pause: true,
      word: "service-not-found",
    },
    { name: "no such service", script: { describe: [missing], endpoints: [missing] }, word: "service-not-found" },
    {
      name: "a service nobody may look into",
      script: { describe: [forbidden], endpoints: [forbidden] },
      word: "endpoint-not-found",
    },
    {
      name: "a role that is not to be had",
      script: {
        describe: [error("002003", "Role 'X' does not exist or not authorized.")],
        endpoints: [error("002003", "Role 'X' does not exist or not authorized.")],
      },
      word: "role-refused",
    },
    {
      name: "some other error",
      script: {
        describe: [error("000606", "No active warehouse.")],
        endpoints: [error("000606", "No active warehouse.")],
      },
      word: "account-unreachable",
    },
    { name: "a job", script: { describe: [is("RUNNING", { is_job: "true" })], endpoints: [] }, word: "input-invalid" },
    {
      name: "an endpoint that is not public, though the service has yet to start",
      script: { describe: [is("PENDING")], endpoints: [rows({ name: "api", is_public: "false" })] },
      word: "endpoint-not-found",
    },
    {
      name: "an account that cannot be reached",
      script: { describe: [unreachable] },
      waitMs: 8_000,
      word: "account-unreachable",
    },
  ];

suite("what cannot be found out is an exception", () => {
  for (const { name, script, pause = false, waitMs = 60_000, word } of faults) {
    test(name, async () => {
      const one = watch(script, { pause, waitMs });
      await assert.rejects(one.located(), (thrown) => thrown instanceof ActionError && thrown.failure.word === word);
      assert.ok(one.elapsed() <= waitMs);
    });
  }
});

suite("while the endpoint is asked", () => {
  test("the state is looked at every five seconds at most", async () => {
    const one = watch({ describe: [is("RUNNING"), is("FAILED")] });
    await one.located();
    assert.equal(await one.failure(), undefined);
    assert.equal((await one.later())?.word, "service-failed");
    assert.equal((await one.failure())?.word, "service-failed");
    assert.equal(one.statements.filter((text) => text.startsWith("DESCRIBE")).length, 2);
  });

  test("an account that cannot be reached just then changes nothing", async () => {
    const one = watch({ describe: [is("RUNNING"), unreachable] });
    await one.located();
    assert.equal(await one.later(), undefined);
  });

  test("a look at the state has two seconds: the endpoint is not asked meanwhile", async () => {
    const one = watch({ describe: [is("RUNNING")] });
    await one.located();
    await one.later();
    assert.deepEqual(one.deadlines, [90_000, 90_000, 7_000]);
  });

  test("an endpoint that has moved is followed, and asked for every five seconds at most", async () => {
    const one = watch({ describe: [is("RUNNING")], endpoints: [endpoint, elsewhere] });
    await one.located();
    assert.equal(await one.moved(), undefined);
    await one.later();
    const failure = await one.moved();
    assert.equal(failure?.happened, `The endpoint of APPS.PROD.HELLO has moved from ${host} to x${host}.`);
    assert.equal(one.url()?.host, `x${host}`);
    assert.equal(await one.moved(), undefined);
    assert.equal(one.statements.filter((text) => text.startsWith("SHOW")).length, 2);
  });

  test("an endpoint that has moved stays found while another check looks at the state", async () => {
    const one = watch({ describe: [is("RUNNING")], endpoints: [endpoint, elsewhere] });
    await one.located();
    one.pass(5_000);
    await Promise.all([one.moved(), one.failure()]);
    assert.equal(one.url()?.host, `x${host}`);
  });

  test("an endpoint that may not be looked up again is where it was", async () => {
    const one = watch({ describe: [is("RUNNING")], endpoints: [endpoint, forbidden] });
    await one.located();
    await one.later();
    assert.equal(await one.moved(), undefined);
    assert.equal(one.url()?.host, host);
  });

  test("a service that wakes up is not ready, and does not end the waiting", async () => {
    const one = watch({ describe: [is("SUSPENDED", { auto_resume: "true" })] });
    await one.located();
    assert.equal((await one.later())?.word, "service-not-ready");
  });

  test("one that somebody suspends is resumed, if that was asked for", async () => {
    const one = watch({ describe: [is("RUNNING"), is("SUSPENDED")], resume: [rows({})] }, { resume: true });
    await one.located();
    assert.equal((await one.later())?.word, "service-not-ready");
    assert.equal(one.statements.at(-1), "ALTER SERVICE APPS.PROD.HELLO RESUME");
  });
});

test("every change is logged, once", async () => {
  const one = watch({ describe: [is("PENDING"), is("PENDING"), is("RUNNING")] });
  await one.located();
  assert.deepEqual(one.logged, ["APPS.PROD.HELLO is PENDING", "APPS.PROD.HELLO is RUNNING"]);
});
