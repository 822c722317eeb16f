import { asObject } from "../account/json-object.ts";
import { createQuery, type Query } from "../world/query.ts";
import type { User } from "../world/user.ts";
import { type Bindings, execute } from "./execute.ts";
import { type Result, SqlError } from "./result.ts";
import type { Scope } from "./scope.ts";

interface Submission {
  readonly sql: string;
  readonly bindings: Bindings;
  readonly requestId: string;
  readonly user: User;
}

/** Runs a statement, or finds the run of the same request id. */
export function submit({ sql, bindings, requestId, user }: Submission, scope: Scope): Query {
  const { queries } = scope.world;
  const earlier = queries.find((query) => query.requestId === requestId && query.user === user && query.sql === sql);
  if (earlier !== undefined) return earlier;
  const pendingPolls = scope.account.queryPolls;
  const query = createQuery({ requestId, user, sql, pendingPolls, outcome: attempt(sql, bindings, scope) });
  queries.push(query);
  return query;
}

/** `{"1": {"type": "TEXT", "value": "x"}}`; undefined where it is something else. */
export function parseBindings(value: unknown): Bindings | undefined {
  const bindings = asObject(value ?? {});
  const sound = Object.values(bindings ?? { no: null }).every((binding) => {
    const { type, value: bound } = asObject(binding) ?? {};
    return typeof type === "string" && (typeof bound === "string" || bound === null);
  });
  return sound ? (bindings as Bindings) : undefined;
}

function attempt(sql: string, bindings: Bindings, scope: Scope): Result | SqlError {
  try {
    return execute(sql, bindings, scope);
  } catch (error) {
    if (error instanceof SqlError) return error;
    throw error;
  }
}
