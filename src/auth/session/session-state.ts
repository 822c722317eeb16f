import { objectOf, parseJson, textOf } from "../../lib/json.ts";
import { Secret } from "../../lib/secrets/secret.ts";

/**
 * A session that stays open for later steps and is deleted by the post step. The post step needs its token, and there is no
 * other way to delete the session. The runner keeps the token in its own memory and gives it to nobody but our post step
 * (platform: SRC, GITHUB_STATE). It is masked, and it ends with the session.
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

/** Reads what {@link formatSessionState} wrote; nothing where the text is empty. */
export function parseSessionState(text: string): readonly SavedSession[] {
  const sessions = parseJson(text);
  if (!Array.isArray(sessions)) return [];
  return sessions.flatMap((session: unknown) => {
    const host = textOf(objectOf(session), "host");
    const token = textOf(objectOf(session), "token");
    return host === undefined || token === undefined ? [] : [{ host, token: new Secret(token) }];
  });
}
