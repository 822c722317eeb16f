import { Secret } from "../../lib/secrets/secret.ts";

/** Where GitHub gives this job id tokens. The URL is GitHub's own and the only one that may be plain http (GHES). */
export interface IdTokenService {
  /** Has a query string already (DOC). */
  readonly url: URL;
  /** GitHub's own, good for this job. */
  readonly token: Secret;
}

/** What the runner gives a job with `id-token: write`, and no other. */
export function idTokenService(env: Readonly<Record<string, string | undefined>>): IdTokenService | undefined {
  const { ACTIONS_ID_TOKEN_REQUEST_URL = "", ACTIONS_ID_TOKEN_REQUEST_TOKEN = "" } = env;
  const url = URL.parse(ACTIONS_ID_TOKEN_REQUEST_URL);
  if (url === null || !/^https?:$/.test(url.protocol) || ACTIONS_ID_TOKEN_REQUEST_TOKEN === "") return undefined;
  return { url, token: new Secret(ACTIONS_ID_TOKEN_REQUEST_TOKEN) };
}
