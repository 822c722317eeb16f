import { excerpt, quoted } from "../../lib/text.ts";
import type { SqlError } from "./sql-reply.ts";

/** What Snowflake said of a statement, with its code, as one harmless sentence. */
export function quotedError({ code, message }: SqlError): string {
  return `Snowflake said (${excerpt(code, 20)}): ${quoted(message, 300)}`;
}
