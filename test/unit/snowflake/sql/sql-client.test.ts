import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { ActionError } from "../../../../src/errors.ts";
import { Secret } from "../../../../src/lib/secrets/secret.ts";
import type { Clock } from "../../../../src/lib/time/clock.ts";
import { Deadline } from "../../../../src/lib/time/deadline.ts";
import type { HttpOutcome, HttpRequest, NetworkFailureReason } from "../../../../src/net/http.ts";
import type { AccountHost } from "../../../../src/snowflake/account/account-client.ts";
import { type Sql, sqlClient } from "../../../../src/snowflake/sql/sql-client.ts";
import { sqlFault } from "../../../../src/snowflake/sql/sql-reply.ts";
import type { SqlRow } from "../../../../src/snowflake/sql/sql-row.ts";
import type { SqlAccess } from "../../../../src/snowflake/sql/sql-transport.ts";

const name = "acmeorg-dev-acct.snowflakecomputing.com";
const host: AccountHost = { name, allows: () => false };
const bearer: SqlAccess = {
  host,
  authorization: new Secret("Bearer the-token"),
  tokenType: "PROGRAMMATIC_ACCESS_TOKEN",
  kind: "bearer",
};
const session: SqlAccess = { host, authorization: new Secret('Snowflake Token="the-token"'), kind: "session" };

const answer = (status: number, body: unknown, headers: Record<string, string> = {}): HttpOutcome => ({
  kind: "answered",
  status,
  headers,
  body: Buffer.from(typeof body === "string" ? body : JSON.stringify(body)),
  timings: { total: 1 },
});
const failedBy = (reason: NetworkFailureReason): HttpOutcome => ({
  kind: "failed",
  reason,
  detail: "Nothing.",
  timings: { total: 1 },
});

const handle = "01be7a41-0606-3c1d-0002-4f9a0017d0b2";
const result = (columns: string[], data: unknown[][], partitions = 1) =>
  answer(200, {
    resultSetMetaData: {
      rowType: columns.map((name) => ({ name, type: "text" })),
      partitionInfo: Array.from({ length: partitions }, () => ({ rowCount: data.length })),
    },
    data,
    code: "090001",
    statementHandle: handle,
  });
const running = answer(202, { code: "333334", statementHandle: handle });
const sessionResult = (columns: string[], rowset: unknown[][], more = {}) =>
  answer(200, { success: true, code: null, data: { rowtype: columns.map((name) => ({ name })), rowset, ...more } });

/** Answers requests in turn, under a clock that moves only by sleeping; one request takes a tenth of a second. */
function play(access: SqlAccess, script: readonly HttpOutcome[]) {
  const sent: HttpRequest[] = [];
  let now = 0;
  const clock: Clock = {
    now: () => now,
    random: () => 1,
    sleep: (ms) => {
      now += ms;
      return Promise.resolve();
    },
  };
  const client = sqlClient({
    http: (request) => {
      sent.push(request);
      now += 100;
      const next = script[sent.length - 1];
      assert.ok(next !== undefined, `request ${sent.length} was not expected: ${request.url}`);
      return Promise.resolve(next);
    },
    redact: (text) => text.replaceAll("hunter22", "***"),
    caller: { credential: "the token", renewal: "Make a new one.", role: "deployBot" },
    access: () => Promise.resolve(access),
    requestMs: 10_000,
  });
  const sql = (statement: string, leftMs = 60_000) =>
    client(statement, Deadline.in(leftMs - now, clock, new AbortController().signal));
  return { sql, sent, elapsed: () => now };
}

const rowsOf = async (sql: (statement: string, leftMs?: number) => ReturnType<Sql>, columns = ["name"]) => {
  const outcome = await sql("SHOW X");
  assert.equal(outcome.kind, "rows");
  const cells = (row: SqlRow) => columns.flatMap((column) => [[column, row.get(column)]] as const);
  return outcome.kind === "rows" ? outcome.rows.map((row) => Object.fromEntries(cells(row))) : [];
};

suite("by the SQL API", () => {
  test("a statement goes out with the token's kind, the role as stored, and no warehouse", async () => {
    const { sql, sent } = play(bearer, [result(["name"], [["api"]])]);
    assert.deepEqual(await rowsOf(sql), [{ name: "api" }]);
    const [request] = sent;
    assert.equal(request?.method, "POST");
    assert.equal(request?.url.origin, `https://${name}`);
    assert.match(`${request?.url.pathname}${request?.url.search}`, /^\/api\/v2\/statements\?requestId=[0-9a-f-]{36}$/);
    const headers = new Map(
      request?.headers.map(([name, value]) => [name, value instanceof Secret ? value.reveal() : value]),
    );
    assert.equal(headers.get("Authorization"), "Bearer the-token");
    assert.equal(headers.get("X-Snowflake-Authorization-Token-Type"), "PROGRAMMATIC_ACCESS_TOKEN");
    assert.deepEqual(JSON.parse(String(request?.body)), { statement: "SHOW X", timeout: 60, role: "deployBot" });
  });

  test("columns are known by their names, whatever their order, and NULL is no value", async () => {
    const { sql } = play(bearer, [
      result(
        ["INGRESS_URL", "new_column", "name"],
        [
          [null, "x", "api"],
          ["h", null, 7],
        ],
      ),
    ]);
    assert.deepEqual(await rowsOf(sql, ["ingress_url", "new_column", "name", "none"]), [
      { ingress_url: undefined, new_column: "x", name: "api", none: undefined },
      { ingress_url: "h", new_column: undefined, name: "7", none: undefined },
    ]);
  });

  test("a cell is shown without known secrets, and used as it is", async () => {
    const { sql } = play(bearer, [result(["name"], [["is hunter22"]])]);
    const outcome = await sql("SHOW X");
    assert.ok(outcome.kind === "rows");
    const [row] = outcome.rows;
    assert.deepEqual([row?.get("name"), row?.values(), row?.raw("name")], ["is ***", ["is ***"], "is hunter22"]);
  });

  test("a statement that runs on is asked for again", async () => {
    const { sql, sent } = play(bearer, [running, running, result(["name"], [["api"]])]);
    assert.deepEqual(await rowsOf(sql), [{ name: "api" }]);
    assert.deepEqual(
      sent.slice(1).map((request) => [request.method, request.url.pathname]),
      [
        ["GET", `/api/v2/statements/${handle}`],
        ["GET", `/api/v2/statements/${handle}`],
      ],
    );
  });

  const passing: { name: string; outcome: HttpOutcome }[] = [
    { name: "429", outcome: answer(429, { code: "391908", message: "Too many requests" }) },
    { name: "503", outcome: answer(503, "<html>") },
    { name: "504", outcome: answer(504, "") },
    { name: "a lost connection", outcome: failedBy("connection-lost") },
    { name: "no connection", outcome: failedBy("connect") },
    { name: "a request that took too long", outcome: failedBy("timeout") },
  ];
  for (const { name, outcome } of passing) {
    test(`${name}: sent again under the same request id`, async () => {
      const { sql, sent } = play(bearer, [outcome, outcome, result(["name"], [["api"]])]);
      assert.deepEqual(await rowsOf(sql), [{ name: "api" }]);
      assert.equal(new Set(sent.map((request) => request.url.searchParams.get("requestId"))).size, 1);
      assert.deepEqual(
        sent.map((request) => request.url.searchParams.get("retry")),
        [null, "true", "true"],
      );
    });
  }

  test("Retry-After is obeyed", async () => {
    const { sql, elapsed } = play(bearer, [answer(429, {}, { "retry-after": "20" }), result(["name"], [])]);
    await rowsOf(sql);
    assert.ok(elapsed() >= 20_000);
  });

  const ends: {
    name: string;
    script: HttpOutcome[];
    word: string;
    happened: RegExp;
    requests: number;
    deadline?: number;
  }[] = [
    {
      name: "a refused token",
      script: [answer(401, { code: "394400", message: "Programmatic access token is invalid." })],
      word: "credential-refused",
      happened: /394400/,
      requests: 1,
    },
    {
      name: "asked for more patience than there is time",
      script: [answer(429, { code: "391908", message: "Too many requests" }, { "retry-after": "120" })],
      word: "account-unreachable",
      happened: /takes no more requests just now/,
      requests: 1,
      deadline: 9_000,
    },
    {
      name: "no time left at all",
      script: [],
      word: "account-unreachable",
      happened: /gave no answer to the statement SHOW .*: No time was left for it\.$/,
      requests: 0,
      deadline: 0,
    },
    {
      name: "a blocked address",
      script: [answer(401, { code: "390422", message: "Incoming request with IP/Token 203.0.113.7 is not allowed." })],
      word: "network-policy",
      happened: /203\.0\.113\.7/,
      requests: 1,
    },
    {
      name: "a role that is not granted",
      script: [answer(422, { code: "390186", message: "Role 'X' is not granted to this user." })],
      word: "role-refused",
      happened: /deployBot/,
      requests: 1,
    },
    {
      name: "no such name",
      script: [failedBy("dns")],
      word: "account-unreachable",
      happened: /Could not reach/,
      requests: 1,
    },
    {
      name: "a false certificate",
      script: [failedBy("tls")],
      word: "account-unreachable",
      happened: /Could not reach/,
      requests: 1,
    },
    {
      name: "a page in Snowflake's stead",
      script: [answer(200, "<html>welcome</html>")],
      word: "account-unreachable",
      happened: /not as Snowflake does/,
      requests: 1,
    },
    {
      name: "a result without its columns' names",
      script: [answer(200, { resultSetMetaData: { rowType: [{}] }, data: [["x"]] })],
      word: "account-unreachable",
      happened: /not as Snowflake does/,
      requests: 1,
    },
    {
      name: "a result in several parts",
      script: [result(["name"], [["a"]], 2)],
      word: "account-unreachable",
      happened: /not as Snowflake does/,
      requests: 1,
    },
    {
      name: "ended by its own time limit",
      script: [answer(408, { code: "000604", message: "SQL execution canceled" })],
      word: "account-unreachable",
      happened: /408 \(000604\): "SQL execution canceled"/,
      requests: 1,
    },
    {
      name: "busy until the deadline",
      script: [answer(503, ""), answer(503, "")],
      word: "account-unreachable",
      happened: /503/,
      requests: 2,
      deadline: 1_400,
    },
    {
      name: "lost until the deadline",
      script: [failedBy("connection-lost"), failedBy("connection-lost")],
      word: "account-unreachable",
      happened: /Could not reach/,
      requests: 2,
      deadline: 1_400,
    },
    {
      name: "running until the deadline",
      script: [running, running],
      word: "account-unreachable",
      happened: /had not finished a statement when the time was up: SHOW X/,
      requests: 2,
      deadline: 1_400,
    },
  ];
  for (const { name, script, word, happened, requests, deadline } of ends) {
    test(`${name} is ${word}`, async () => {
      const { sql, sent, elapsed } = play(bearer, script);
      await assert.rejects(sql("SHOW X", deadline ?? 60_000), (error) => {
        assert.ok(error instanceof ActionError);
        assert.equal(error.failure.word, word);
        assert.match(error.failure.happened, happened);
        return true;
      });
      assert.equal(sent.length, requests);
      assert.ok(elapsed() <= (deadline ?? 1_000), `it took ${elapsed()} ms`);
    });
  }

  test("an error in the statement is a value", async () => {
    const message = "SQL compilation error:\nService 'A.B.C' does not exist or not authorized.";
    const { sql } = play(bearer, [
      answer(422, { code: "002003", sqlState: "02000", message, statementHandle: handle }),
    ]);
    assert.deepEqual(await sql("SHOW X", 60_000), { kind: "error", code: "002003", message });
  });

  test("an error comes without known secrets", async () => {
    const { sql } = play(bearer, [answer(422, { code: "002003", message: "No hunter22 here." })]);
    assert.deepEqual(await sql("SHOW X"), { kind: "error", code: "002003", message: "No *** here." });
  });
});

suite("in a session", () => {
  test("a statement goes out as the drivers send it", async () => {
    const { sql, sent } = play(session, [sessionResult(["name"], [["api"]])]);
    assert.deepEqual(await rowsOf(sql), [{ name: "api" }]);
    assert.match(
      `${sent[0]?.url.pathname}${sent[0]?.url.search}`,
      /^\/queries\/v1\/query-request\?requestId=[0-9a-f-]{36}&request_guid=[0-9a-f-]{36}$/,
    );
    assert.match(
      String(sent[0]?.body),
      /^\{"sqlText":"SHOW X","asyncExec":false,"sequenceId":1,"querySubmissionTime":\d+\}$/,
    );
  });

  for (const code of ["333333", "333334"]) {
    test(`a statement that runs on is asked for again: ${code}`, async () => {
      const getResultUrl = `/queries/${handle}/result`;
      const { sql, sent } = play(session, [
        answer(200, { success: true, code, data: { getResultUrl } }),
        sessionResult(["name"], [["api"]]),
      ]);
      assert.deepEqual(await rowsOf(sql), [{ name: "api" }]);
      assert.equal(sent[1]?.url.href, `https://${name}${getResultUrl}`);
    });
  }

  test("sent again, the request has its id and another guid", async () => {
    const { sql, sent } = play(session, [failedBy("connection-lost"), sessionResult(["name"], [])]);
    await rowsOf(sql);
    const [ids, guids] = ["requestId", "request_guid"].map(
      (name) => new Set(sent.map((request) => request.url.searchParams.get(name))),
    );
    assert.deepEqual([ids?.size, guids?.size], [1, 2]);
  });

  test("an error in the statement is a value", async () => {
    const { sql } = play(session, [
      answer(200, { success: false, code: "003001", message: "Insufficient privileges", data: {} }),
    ]);
    assert.deepEqual(await sql("SHOW X", 60_000), {
      kind: "error",
      code: "003001",
      message: "Insufficient privileges",
    });
  });

  const refused: { name: string; outcome: HttpOutcome; word: string }[] = [
    {
      name: "a session that is over",
      outcome: answer(200, { success: false, code: "390112", message: "Your session has expired." }),
      word: "credential-refused",
    },
    {
      name: "an unknown token",
      outcome: answer(401, { success: false, code: "390104", message: "User must login again." }),
      word: "credential-refused",
    },
    {
      name: "a result elsewhere",
      outcome: answer(200, {
        success: true,
        code: "333334",
        data: { getResultUrl: "//evil.example/queries/x/result" },
      }),
      word: "account-unreachable",
    },
    {
      name: "parts on another host",
      outcome: sessionResult(["name"], [], { chunks: [{ url: "https://evil.example" }] }),
      word: "account-unreachable",
    },
    {
      name: "ARROW",
      outcome: answer(200, { success: true, data: { rowtype: [], rowset: null, rowsetBase64: "" } }),
      word: "account-unreachable",
    },
  ];
  for (const { name, outcome, word } of refused) {
    test(`${name} is ${word}`, async () => {
      const { sql } = play(session, [outcome]);
      await assert.rejects(
        sql("SHOW X", 60_000),
        (error) => error instanceof ActionError && error.failure.word === word,
      );
    });
  }
});

const faults: { code: string; message: string; fault: ReturnType<typeof sqlFault> }[] = [
  {
    code: "002003",
    message: "SQL compilation error:\nService 'A.B.C' does not exist or not authorized.",
    fault: "not-found",
  },
  {
    code: "002003",
    message: "SQL compilation error:\nDatabase 'A' does not exist or not authorized.",
    fault: "not-found",
  },
  { code: "002043", message: "Object does not exist, or operation cannot be performed.", fault: "not-found" },
  {
    code: "003001",
    message: "SQL access control error:\nInsufficient privileges to operate on service 'C'.",
    fault: "privileges",
  },
  { code: "002003", message: "Role 'deployBot' does not exist or not authorized.", fault: "role" },
  {
    code: "002003",
    message: "SQL compilation error:\nRole 'deployBot' does not exist or not authorized.",
    fault: "role",
  },
  { code: "002003", message: "Service 'APPS.PROD.ROLE' does not exist or not authorized.", fault: "not-found" },
  { code: "000606", message: "No active warehouse selected in the current session.", fault: "other" },
];

suite("SQL errors are told apart", () => {
  for (const { code, message, fault } of faults)
    test(`${code} ${message.slice(0, 60)}`, () => assert.equal(sqlFault({ kind: "error", code, message }), fault));
});
