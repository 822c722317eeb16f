import { objectOf, parseJson, textOf } from "../../lib/json.ts";
import { Secret } from "../../lib/secrets/secret.ts";

/**
 * A session that is left open for later steps and deleted by the post step. Its token has to travel there: the runner keeps
 * it in its own memory and hands it to nobody but our post step (platform: SRC, GITHUB_STATE). It is masked, it dies with
 * the session, and there is no other way to delete the session.
 */
export interface SavedSession {
  /** The account host. */
  readonly host: string;
  /** A token of the session, not its master token: it cannot make others. */
  readonly token: Secret;
}

/** As text, for the state the runner keeps between main and post. */
export function formatSessionState(sessions: readonly SavedSession[]): string {
  return JSON.stringify(sessions.map(({ host, token }) => ({ host, token: token.reveal() })));
}

/** What {@link formatSessionState} wrote; none where there is nothing. */
export function parseSessionState(text: string): readonly SavedSession[] {
  const sessions = parseJson(text);
  if (!Array.isArray(sessions)) return [];
  return sessions.flatMap((session: unknown) => {
    const host = textOf(objectOf(session), "host");
    const token = textOf(objectOf(session), "token");
    return host === undefined || token === undefined ? [] : [{ host, token: new Secret(token) }];
  });
}
