import { randomUUID } from "node:crypto";
import type { Result, SqlError } from "../sql/result.ts";
import type { User } from "./user.ts";

/** A statement that was run, kept for those who ask again. */
export interface Query {
  /** Query id and statement handle. */
  readonly id: string;
  /** Repeating it does not run the statement again. DOC for the SQL API. */
  readonly requestId: string;
  readonly user: User;
  readonly sql: string;
  readonly outcome: Result | SqlError;
  /** How many polls still hear that it is running. */
  pendingPolls: number;
  cancelled: boolean;
}

export function createQuery(query: Omit<Query, "id" | "cancelled">): Query {
  return { ...query, id: `01${randomUUID().slice(2)}`, cancelled: false };
}
