import { parseSessionState, type SavedSession } from "../auth/session/session-state.ts";
import { ActionError } from "../errors.ts";
import type { Redact } from "../lib/secrets/redactor.ts";
import { oneLine } from "../lib/text.ts";
import type { Http } from "../net/http.ts";
import type { Runner } from "../runner/runner.ts";
import { AccountClient } from "../snowflake/account/account-client.ts";
import { processDeletionAnswer, requestDeletion } from "../snowflake/account/session-endpoint.ts";
import { hostGuard } from "../snowflake/host-guard.ts";
import { quote } from "../snowflake/refusals/refusal.ts";

/** Snowflake's drivers give it as long (SRC). */
const timeoutMs = 5_000;

/**
 * The post step: ends the session that the main step opened, if it did. Deleting it ends all its tokens at once, those
 * that later steps were given too, so it is done only now (OBS). It never fails a job: a session that stays ends by itself.
 */
export async function cleanUp(runner: Runner, http: Http): Promise<void> {
  const sessions = parseSessionState(runner.state("session"));
  for (const { token } of sessions) runner.mask(token);
  for (const line of await Promise.all(sessions.map((session) => endSession(session, http, runner.redact))))
    runner.log(line);
}

/** What came of it, as a line for the log. */
async function endSession({ host: name, token }: SavedSession, http: Http, redact: Redact): Promise<string> {
  const limits = { timeoutMs, maxBytes: 64 * 1024, signal: new AbortController().signal };
  const client = new AccountClient({ name, allows: hostGuard([]).allowsAccount }, { http, redact, limits });
  const stays = `The session at ${oneLine(name)} could not be ended; it ends by itself.`;
  try {
    const refusal = processDeletionAnswer(await requestDeletion(client, token));
    return refusal === undefined ? `Ended the session at ${oneLine(name)}.` : `${stays} ${quote(refusal)}`;
  } catch (error) {
    return `${stays} ${error instanceof ActionError ? error.failure.happened : "The answer could not be understood."}`;
  }
}
