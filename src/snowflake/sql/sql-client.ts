import { randomUUID } from "node:crypto";
import { ActionError, withRetryAfter } from "../../errors.ts";
import type { Redact } from "../../lib/secrets/redactor.ts";
import { excerpt } from "../../lib/text.ts";
import { retryAfterMs } from "../../lib/time/backoff.ts";
import type { Deadline } from "../../lib/time/deadline.ts";
import { type Http, type NetworkFailure, notSent } from "../../net/http.ts";
import type { AccountAnswer } from "../account/account-answer.ts";
import { AccountClient, type AccountRequest } from "../account/account-client.ts";
import { unreachable } from "../account/account-failure.ts";
import { ownLimits } from "../limits.ts";
import type { Caller } from "../refusals/caller.ts";
import { sessionQuery } from "./session-query.ts";
import { sqlApi } from "./sql-api.ts";
import { SessionExpired, type SqlError, type SqlReply, type SqlRows } from "./sql-reply.ts";
import type { SqlAccess } from "./sql-transport.ts";

/**
 * Runs one statement. Everything has to be done by the deadline.
 *
 * @throws {ActionError} where Snowflake refuses the caller or cannot be reached; a refused statement is a value.
 */
export type Sql = (statement: string, deadline: Deadline) => Promise<SqlRows | SqlError>;

export interface SqlContext {
  readonly http: Http;
  readonly redact: Redact;
  readonly caller: Caller;
  /** Called before each statement: an access of an hour ago may have ended. */
  access(): Promise<SqlAccess>;
  /** The longest time of one request, in milliseconds. */
  readonly requestMs: number;
}

/**
 * Runs statements with the access it is given. A request that got no answer, or whose answer says to try later, is sent
 * again with its request id, by which Snowflake knows that it is the same (DOC, SQL API). The pauses grow, up to the
 * deadline. Where a session has expired, the statement is run once more in a renewed one.
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
const longestPauseMs = 5_000;

async function runStatement(
  statement: string,
  deadline: Deadline,
  access: SqlAccess,
  { http, redact, caller, requestMs }: SqlContext,
): Promise<SqlRows | SqlError> {
  const transport = (access.kind === "session" ? sessionQuery : sqlApi)(access, caller, deadline.clock.now());
  const host = access.host.name;
  const client = new AccountClient(access.host, {
    http,
    redact,
    clock: deadline.clock,
    get limits() {
      return ownLimits(Math.min(requestMs, deadline.leftMs), deadline.signal);
    },
  });

  const exchange = async (
    request: (repeated: boolean) => AccountRequest,
  ): Promise<Exclude<SqlReply, { kind: "busy" }>> => {
    for (let attempt = 1; ; attempt++) {
      const outcome =
        deadline.leftMs === 0 ? notSent("No time was left for it.") : await client.send(request(attempt > 1));
      if (mayPass(outcome) && (await deadline.pause(attempt, { longestPauseMs }))) continue;
      if (outcome.kind === "failed") {
        throw new ActionError(unreachable(outcome, host, `the statement ${excerpt(statement, 120)}`));
      }
      const reply = await transport.replyOf(outcome);
      if (reply.kind !== "busy") return reply;
      const { retryAfter } = outcome;
      if (await deadline.pause(attempt, { longestPauseMs, retryAfter })) continue;
      const askedMs = retryAfterMs(retryAfter, deadline.clock.now());
      throw new ActionError(withRetryAfter(reply.failure, askedMs, deadline.leftMs));
    }
  };

  const requestId = randomUUID();
  let reply = await exchange((repeated) => transport.submit(statement, requestId, repeated));
  for (let polls = 1; reply.kind === "running"; polls++) {
    const { path } = reply;
    if (!(await deadline.pause(polls, { longestPauseMs }))) throw stillRunning(statement, host);
    reply = await exchange(() => transport.follow(path));
  }
  return reply;
}

/** A broken connection may work the next time. A name that does not resolve, or a false certificate, will not. */
function mayPass(outcome: AccountAnswer | NetworkFailure): boolean {
  return outcome.kind === "failed" && ["connect", "connection-lost", "timeout"].includes(outcome.reason);
}

function stillRunning(statement: string, host: string): ActionError {
  return new ActionError({
    word: "account-unreachable",
    happened: `${host} had not finished a statement when the time was up: ${excerpt(statement, 200)}`,
    likely: "Snowflake is slow to answer just now.",
    remedy: "Run the job again, or give it more time (wait, timeout). See status.snowflake.com.",
  });
}
