import { ActionError, type Failure } from "../../errors.ts";
import { excerpt } from "../../lib/text.ts";
import { fetchIdToken } from "../github/id-token.ts";
import { readIdTokenClaims } from "../github/id-token-claims.ts";
import type { Given } from "../method.ts";
import type { Authenticator } from "./authenticator.ts";

/** What Snowflake expects where a user's OIDC_AUDIENCE_LIST says nothing else (DOC). */
const defaultAudience = "snowflakecomputing.com";

/**
 * Logs in with GitHub's id token, a new one each time, because it lives five minutes. If GitHub gives this step none, the
 * one is used that an earlier step left in the environment, as Snowflake's own action does (SRC).
 */
export function idTokenAuthenticator(given: Given): Authenticator | undefined {
  const audience = given.text("audience") ?? defaultAudience;
  const provider = given.text("workload-identity-provider");
  if (provider !== undefined && provider.toUpperCase() !== "OIDC") {
    return given.report(
      "workload-identity-provider",
      `is ${excerpt(provider, 40)}`,
      "A workflow has GitHub's id tokens only: write OIDC.",
    );
  }
  const { idTokens } = given;
  const left = idTokens === undefined ? given.secret("token") : undefined;
  return {
    name: "WORKLOAD_IDENTITY",
    credential: "GitHub's id token",
    introduction: `GitHub's id token for ${excerpt(audience, 100)}`,
    async authenticate(context) {
      const secret = idTokens === undefined ? left : await fetchIdToken(idTokens, audience, context);
      if (secret === undefined) throw new ActionError(noPermission);
      return { secret, idToken: readIdTokenClaims(secret) };
    },
    dryRun: () => {
      const aud = `aud: ${excerpt(audience, 100)}`;
      if (idTokens !== undefined) return { lines: [aud, `GET an id token from ${idTokens.url.origin}`] };
      return left === undefined
        ? { lines: [aud], warning: `${noPermission.happened} ${noPermission.remedy}` }
        : { lines: [aud, "The id token is the one an earlier step left in the environment."] };
    },
  };
}

const noPermission: Failure = {
  word: "id-token-unavailable",
  happened:
    "GitHub gives this job no id tokens: ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN are not set.",
  likely:
    "The job lacks the permission id-token: write, or it runs for a pull request from a fork, which never has it.",
  remedy:
    "Add permissions: { id-token: write, contents: read } to the job, and to the job that calls a reusable workflow. For forks, run the check on push or schedule instead.",
};
