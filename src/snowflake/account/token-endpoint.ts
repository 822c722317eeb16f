import { ActionError } from "../../errors.ts";
import { objectOf, parseJson, textOf } from "../../lib/json.ts";
import { Secret } from "../../lib/secrets/secret.ts";
import type { Caller } from "../refusals/caller.ts";
import { isTokenText, readExpiry } from "../token.ts";
import type { AccountAnswer } from "./account-answer.ts";
import type { AccountClient } from "./account-client.ts";
import { notSnowflake, replyCut } from "./account-failure.ts";

/* The JWT bearer grant of RFC 7523: field `assertion`, no client id (DOC, Snowflake OAuth "Token exchange"). */
const grantType = "urn:ietf:params:oauth:grant-type:jwt-bearer";

/** How long the token lives is not documented (protocol 4.2: INFERRED); five minutes is safe where it cannot be read. */
const assumedLifetimeMs = 5 * 60_000;

export interface ExchangedToken {
  readonly value: Secret;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
}

/**
 * The scope names the role and the bare host of the endpoint, one blank between (DOC). The role stands as `SHOW ROLES`
 * prints it; without one the user's default role is meant.
 */
export function exchangeScope(role: string | undefined, ingressHost: string): string {
  return role === undefined ? ingressHost : `session:role:${role} ${ingressHost}`;
}

/** `POST /oauth/token`: exchanges the assertion for a token. */
export function requestToken(client: AccountClient, scope: string, assertion: Secret): Promise<AccountAnswer> {
  const form = new URLSearchParams({ grant_type: grantType, scope, assertion: assertion.reveal() });
  return client.ask({
    method: "POST",
    path: "/oauth/token",
    headers: [["Content-Type", "application/x-www-form-urlencoded"]],
    body: new Secret(form.toString()),
  });
}

/**
 * The token of the answer. The answer is the bare token as text and no JSON (DOC, tutorial 8). JSON with `access_token`, as
 * Snowflake's other grants answer, is understood too.
 *
 * @throws {ActionError} for every other answer.
 */
export async function processTokenAnswer(answer: AccountAnswer, caller: Caller, now: number): Promise<ExchangedToken> {
  const { text } = answer;
  if (answer.isCut) throw new ActionError(replyCut(answer.host, "the token exchange"));
  const json = parseJson(text);
  const fields = objectOf(json);
  // Snowflake's session protocol refuses with status 200. If this endpoint ever does so, it is understood.
  const refused = fields["success"] === false || textOf(fields, "error") !== undefined;
  if (!answer.isSuccess || refused) {
    const { explainRefusal } = await import("../refusals/error-codes.ts");
    throw new ActionError(explainRefusal(answer.refusal, caller));
  }
  const token = typeof json === "string" ? json : (textOf(fields, "access_token") ?? text);
  if (!isTokenText(token) || token.startsWith("<") || token.startsWith("{")) {
    throw new ActionError(notSnowflake(answer.host, "the token exchange"));
  }
  const value = new Secret(token);
  return { value, expiresAt: readExpiry(value) ?? now + assumedLifetimeMs };
}
