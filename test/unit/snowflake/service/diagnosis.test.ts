import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { ActionError } from "../../../../src/errors.ts";
import { Deadline } from "../../../../src/lib/time/deadline.ts";
import { parseServiceName } from "../../../../src/snowflake/identifier.ts";
import { diagnose, withDiagnosis } from "../../../../src/snowflake/service/diagnosis.ts";
import type { SqlError, SqlRows } from "../../../../src/snowflake/sql/sql-reply.ts";
import { SqlRow } from "../../../../src/snowflake/sql/sql-row.ts";
import { fakeClock } from "../../fake-clock.ts";

const rows = (...all: Record<string, string>[]): SqlRows => ({
  kind: "rows",
  rows: all.map((one) => new SqlRow(new Map(Object.entries(one)), (text) => text.replaceAll("hunter22", "***"))),
});
const container = (name: string, more: Record<string, string> = {}) => ({
  container_name: name,
  instance_id: "0",
  status: "READY",
  message: "Running",
  ...more,
});

/** Answers by the beginning of the statement; what has no answer is an empty result. */
async function diagnosed(answers: Readonly<Record<string, SqlRows | SqlError | Error>>) {
  const name = parseServiceName(`apps.prod."he'llo"`);
  assert.ok(!("fault" in name));
  const statements: string[] = [];
  const diagnosis = await diagnose(name, {
    sql: (statement) => {
      statements.push(statement);
      const [, answer] = Object.entries(answers).find(([beginning]) => statement.startsWith(beginning)) ?? [];
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer ?? rows());
    },
    caller: { credential: "the token", renewal: "Make a new one." },
    deadline: Deadline.in(1, fakeClock(), new AbortController().signal),
  });
  return { diagnosis, statements };
}

suite("a diagnosis", () => {
  test("reads the log of the life before where the present one is silent", async () => {
    const call = `CALL SYSTEM$GET_SERVICE_LOGS('APPS.PROD."he''llo"', '0', 'main', 50`;
    const { diagnosis } = await diagnosed({
      SHOW: rows(container("main", { status: "PENDING", restart_count: "3" })),
      [`${call})`]: rows({ log: "\n" }),
      [`${call}, TRUE)`]: rows({ log: "its last words\n" }),
    });
    assert.deepEqual(diagnosis.containers[0]?.log, ["its last words"]);
  });

  test("takes secrets out before it cuts lines", async () => {
    const { diagnosis } = await diagnosed({
      SHOW: rows(container("main", { status: "FAILED", message: "no hunter22" })),
      CALL: rows({ log: `${"x".repeat(494)}hunter22` }),
    });
    assert.equal(diagnosis.containers[0]?.message, "no ***");
    assert.deepEqual(diagnosis.containers[0]?.log, [`${"x".repeat(494)}***`]);
  });

  test("shows those in trouble first, and twenty at most", async () => {
    const many = Array.from({ length: 30 }, (_, index) => container(`c${index}`));
    const { diagnosis, statements } = await diagnosed({ SHOW: rows(...many, container("bad", { status: "FAILED" })) });
    assert.equal(diagnosis.containers[0]?.name, "bad");
    assert.equal(diagnosis.containers.length, 20);
    assert.deepEqual(diagnosis.notes, ["11 more containers are left out."]);
    assert.equal(statements.filter((text) => text.startsWith("CALL")).length, 1);
  });

  test("is never an exception, whatever happens", async () => {
    const unreachable = new ActionError({ word: "account-unreachable", happened: "Nobody there.", remedy: "Wait." });
    const { diagnosis } = await diagnosed({ DESCRIBE: new TypeError("a fault of ours"), SHOW: unreachable });
    assert.deepEqual(diagnosis.containers, []);
    assert.deepEqual(diagnosis.notes, [
      "The state of the service could not be read: TypeError: a fault of ours",
      "The containers could not be read: Nobody there.",
    ]);
  });

  test("adds to a failure only what is in trouble", async () => {
    const { diagnosis } = await diagnosed({
      SHOW: rows(container("fine"), container("bad", { status: "FAILED", message: "Failed to pull image" })),
    });
    const failure = { word: "service-failed", happened: "It failed.", remedy: "Fix it.", details: ["one"] } as const;
    assert.deepEqual(
      withDiagnosis(failure, diagnosis).details?.map((detail) => detail.slice(0, 40)),
      ["one", "container bad of instance 0 is FAILED: Fai".slice(0, 40)],
    );
  });
});

suite("a failure of a service whose container is in trouble", () => {
  const guess = {
    word: "service-not-ready",
    happened: "It is PENDING.",
    likely: "It is starting.",
    remedy: "Wait.",
  } as const;
  const lasting = "Correct that, then deploy again: waiting does not fix it.";
  const fatal = {
    status: "PENDING",
    message: "Encountered fatal error, retrying",
    restart_count: "4",
    last_exit_code: "1",
  };
  const facts =
    "container main of instance 0 is PENDING: Encountered fatal error, retrying. It restarted 4 times, last with exit code 1.";

  for (const { name, row, log, likely, remedy, details } of [
    {
      name: "a crash loop, by the last line of its log",
      row: fatal,
      log: "Traceback (most recent call last):\n  File x\nKeyError: 'PORT hunter22'\n",
      likely: "The app ended by itself. Its log ends with: \"KeyError: 'PORT ***'\".",
      remedy: lasting,
      details: [facts],
    },
    {
      name: "a crash loop without a log",
      row: fatal,
      log: "",
      likely: "The app ended by itself; its log says why.",
      remedy: lasting,
      details: [facts],
    },
    {
      name: "an image for another processor",
      row: fatal,
      log: "exec /usr/bin/python: exec format error",
      likely: "The image is for another processor: build it for linux/amd64 (docker build --platform linux/amd64).",
      remedy: lasting,
      details: [facts],
    },
    {
      name: "nodes that are coming",
      row: { status: "PENDING", message: "Compute pool node(s) are being provisioned" },
      log: "",
      likely: "The compute pool is starting nodes, which takes some minutes: let the action wait.",
      remedy: "Wait.",
      details: ["container main of instance 0 is PENDING: Compute pool node(s) are being provisioned."],
    },
    {
      name: "a container of which nothing is known",
      row: { status: "PENDING", message: "Waiting to start" },
      log: "",
      likely: "It is starting.",
      remedy: "Wait.",
      details: ["container main of instance 0 is PENDING: Waiting to start."],
    },
  ]) {
    test(`is told by ${name}`, async () => {
      const { diagnosis } = await diagnosed({ SHOW: rows(container("main", row)), CALL: rows({ log }) });
      assert.deepEqual(withDiagnosis(guess, diagnosis), { ...guess, likely, remedy, details });
    });
  }

  test("keeps what an answer of the app lets guess", async () => {
    const { diagnosis } = await diagnosed({ SHOW: rows(container("main", fatal)) });
    const answered = { ...guess, word: "expectation-failed" } as const;
    assert.equal(withDiagnosis(answered, diagnosis).likely, guess.likely);
    const { likely: _likely, ...silent } = answered;
    assert.equal(withDiagnosis(silent, diagnosis).likely, "The app ended by itself; its log says why.");
  });
});
