import type { ForeignText } from "../../lib/foreign-text.ts";
import type { SqlError } from "./sql-reply.ts";

/** What Snowflake said of a statement, with its code, as one harmless sentence. */
export function quotedError({ code, message }: SqlError, foreign: ForeignText): string {
  return `Snowflake said (${foreign.excerpt(code, 20)}): ${foreign.quoted(message, 300)}`;
}
