import { parseKeptSession } from "./auth/kept-session.ts";
import { ActionError } from "./errors.ts";
import { Redactor } from "./lib/redactor.ts";
import { oneLine } from "./lib/text.ts";
import type { Http } from "./net/http.ts";
import type { Runner } from "./runner/runner.ts";
import { hostGuard } from "./snowflake/host-guard.ts";
import { quote } from "./snowflake/refusal.ts";
import { processDeletionAnswer, requestDeletion } from "./snowflake/session-endpoint.ts";

/** Snowflake's drivers give it as long (SRC). */
const timeoutMs = 5_000;

/**
 * The post step: ends the session that the main step opened, if it did. Deleting it ends all its tokens at once, those
 * that later steps were given too, so it is done only now (OBS). It never fails a job: a session that stays ends by itself.
 */
export async function cleanUp(runner: Runner, http: Http): Promise<void> {
  const session = parseKeptSession(runner.state("session"));
  if (session === undefined) return;
  for (const form of new Redactor().add(session.token)) runner.mask(form);
  const host = { name: session.host, allows: hostGuard([]).allowsAccount };
  const limits = { timeoutMs, maxBytes: 64 * 1024, signal: new AbortController().signal };
  try {
    const refusal = processDeletionAnswer(await requestDeletion(http, host, session.token, limits), host);
    runner.info(
      refusal === undefined
        ? `Ended the session at ${oneLine(session.host)}.`
        : `The session at ${oneLine(session.host)} could not be ended; it ends by itself. ${quote(refusal)}`,
    );
  } catch (error) {
    const why = error instanceof ActionError ? error.failure.happened : "The answer could not be understood.";
    runner.info(`The session at ${oneLine(session.host)} could not be ended; it ends by itself. ${why}`);
  }
}
