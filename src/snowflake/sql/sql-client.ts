import { randomUUID } from "node:crypto";
import { ActionError, withRetryAfter } from "../../errors.ts";
import { excerpt } from "../../lib/text.ts";
import { retryAfterMs } from "../../lib/time/backoff.ts";
import type { Deadline } from "../../lib/time/deadline.ts";
import { type Http, type HttpOutcome, header, notSent } from "../../net/http.ts";
import { answerOf, ownLimits } from "../account/account-host.ts";
import type { Caller } from "../refusals/caller.ts";
import { explainRefusal } from "../refusals/error-codes.ts";
import { sessionQuery } from "./session-query.ts";
import { sqlApi } from "./sql-api.ts";
import { SessionExpired, type SqlCells, type SqlError, type SqlReply } from "./sql-reply.ts";
import type { SqlAccess, SqlRequest } from "./sql-transport.ts";

/**
 * Runs one statement; the deadline bounds everything that takes.
 *
 * @throws {ActionError} where Snowflake refuses the caller or cannot be reached; a refused statement is a value.
 */
export type Sql = (statement: string, deadline: Deadline) => Promise<SqlRows | SqlError>;

export interface SqlRows {
  readonly kind: "rows";
  readonly rows: readonly Row[];
}

/** The cells of a row by the name of their column, in lower case. A cell that is NULL is not there. */
export type Row = ReadonlyMap<string, string>;

export interface SqlContext {
  readonly http: Http;
  readonly caller: Caller;
  /** Asked before each statement: the access of an hour ago may be none any more. */
  access(): Promise<SqlAccess>;
  /** The most time one request may take, in milliseconds. */
  readonly longestMs: number;
}

/**
 * Runs statements with the access it is given. A request that got no answer, or was told to come back, is sent again with
 * its request id, by which Snowflake knows that it is the same (DOC, SQL API), in growing pauses up to the deadline. Where
 * a session has expired, the statement is run once more in a renewed one.
 */
export function sqlClient(context: SqlContext): Sql {
  return async (statement, deadline) => {
    const access = await context.access();
    try {
      return await runStatement(statement, deadline, access, context);
    } catch (error) {
      if (!(error instanceof SessionExpired) || access.renew === undefined) throw error;
      return await runStatement(statement, deadline, await access.renew(), context);
    }
  };
}

/** The longest pause before a statement is asked about again, in milliseconds. */
const longestMs = 5_000;

async function runStatement(
  statement: string,
  deadline: Deadline,
  access: SqlAccess,
  context: SqlContext,
): Promise<SqlRows | SqlError> {
  const transport = (access.kind === "session" ? sessionQuery : sqlApi)(access, context.caller, deadline.clock.now());
  const requestId = randomUUID();

  const settle = async (request: (repeated: boolean) => SqlRequest): Promise<SqlCells | SqlError> => {
    let reply = await exchange(request);
    for (let polls = 1; reply.kind === "running"; polls++) {
      const { path } = reply;
      if (!(await deadline.pause(polls, { longestMs }))) throw stillRunning(statement, access.host);
      reply = await exchange(() => transport.follow(path));
    }
    return reply;
  };

  const exchange = async (request: (repeated: boolean) => SqlRequest): Promise<Exclude<SqlReply, { kind: "busy" }>> => {
    for (let attempt = 1; ; attempt++) {
      const outcome = await send(request(attempt > 1), access.host, deadline, context);
      if (mayPass(outcome) && (await deadline.pause(attempt, { longestMs }))) continue;
      const answer = answerOf(outcome, access.host, `the statement ${excerpt(statement, 120)}`);
      const reply = transport.replyOf(answer);
      if (reply.kind !== "busy") return reply;
      const retryAfter = header(answer.headers, "retry-after");
      if (await deadline.pause(attempt, { longestMs, retryAfter })) continue;
      const askedMs = retryAfterMs(retryAfter, deadline.clock.now());
      throw new ActionError(withRetryAfter(explainRefusal(reply.refusal, context.caller), askedMs, deadline.leftMs));
    }
  };

  const first = await settle((repeated) => transport.submit(statement, requestId, repeated));
  if (first.kind === "error") return first;
  const cells = [...first.cells];
  for (const path of first.further) {
    const part = await settle(() => transport.follow(path));
    if (part.kind === "error") return part;
    cells.push(...part.cells);
  }
  return { kind: "rows", rows: rowsOf(first.columns, cells) };
}

function send(
  { path, ...rest }: SqlRequest,
  host: string,
  deadline: Deadline,
  context: SqlContext,
): Promise<HttpOutcome> {
  const { http, longestMs } = context;
  const { leftMs, signal } = deadline;
  if (leftMs === 0) return Promise.resolve(notSent("No time was left for it."));
  const timeoutMs = Math.min(longestMs, leftMs);
  return http({ ...rest, url: new URL(path, `https://${host}`), ...ownLimits(timeoutMs, signal) });
}

/** A connection that broke may stand the next time; a name that does not resolve, or a false certificate, will not. */
function mayPass(outcome: HttpOutcome): boolean {
  return outcome.kind === "failed" && ["connect", "connection-lost", "timeout"].includes(outcome.reason);
}

function rowsOf(columns: readonly string[], cells: SqlCells["cells"]): readonly Row[] {
  return cells.map((row) => {
    const named = columns.map((column, index) => [column, row[index] ?? null] as const);
    return new Map(named.flatMap(([column, cell]) => (cell === null ? [] : [[column, cell] as const])));
  });
}

function stillRunning(statement: string, host: string): ActionError {
  return new ActionError({
    word: "account-unreachable",
    happened: `${host} had not finished a statement when the time was up: ${excerpt(statement, 200)}`,
    likely: "Snowflake is slow to answer just now.",
    remedy: "Run the job again, or give it more time (wait, timeout). See status.snowflake.com.",
  });
}
