import { objectOf, parseJson, textOf } from "../lib/json.ts";
import { Secret } from "../lib/secret.ts";

/**
 * A session that is left open for later steps and deleted by the post step. Its token has to travel there: the runner keeps
 * it in its own memory and hands it to nobody but our post step (platform: SRC, GITHUB_STATE). It is masked, it dies with
 * the session, and there is no other way to delete the session.
 */
export interface KeptSession {
  /** The account host. */
  readonly host: string;
  /** A token of the session, not its master token: it cannot make others. */
  readonly token: Secret;
}

/** As text, for the state the runner keeps between main and post. */
export function formatKeptSession({ host, token }: KeptSession): string {
  return JSON.stringify({ host, token: token.reveal() });
}

/** What {@link formatKeptSession} wrote; `undefined` where there is none. */
export function parseKeptSession(text: string): KeptSession | undefined {
  const fields = objectOf(parseJson(text));
  const host = textOf(fields, "host");
  const token = textOf(fields, "token");
  return host === undefined || token === undefined ? undefined : { host, token: new Secret(token) };
}
