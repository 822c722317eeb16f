import { randomUUID } from "node:crypto";
import { ActionError } from "../../errors.ts";
import { type JsonObject, numberOf, objectOf, textOf } from "../../lib/json.ts";
import { Secret } from "../../lib/secrets/secret.ts";
import { product } from "../../version.ts";
import { headerValue } from "../authorization-header.ts";
import type { AuthenticatorName, Caller } from "../refusals/caller.ts";
import type { Refusal } from "../refusals/refusal.ts";
import { isTokenText } from "../token.ts";
import type { AccountAnswer } from "./account-answer.ts";
import type { AccountClient } from "./account-client.ts";
import { notSnowflake, replyCut } from "./account-failure.ts";

/* The protocol of Snowflake's drivers. It is not documented; what stands here was read in their sources (SRC). */

export interface Login {
  readonly authenticator: AuthenticatorName;
  /** Without region. */
  readonly accountName: string;
  /** The LOGIN_NAME; where a token says who it is, it may be absent. */
  readonly user?: string;
  /** As SQL spells it: `roleName` is read as an identifier (INFERRED). */
  readonly role?: string;
  /** The password of `SNOWFLAKE`, the token of all others. */
  readonly secret: Secret;
}

/** A token for queries and the ingress, and a master token to obtain further ones. */
export interface SessionTokens {
  readonly session: Secret;
  readonly master: Secret;
  /** Of the session token, in milliseconds since the epoch. */
  readonly expiresAt: number;
}

/** What Snowflake's drivers assume where an answer does not say how long a token lives (SRC). */
const assumedLifetimeSeconds = 3600;

/** `POST /session/v1/login-request`. */
export function requestLogin(client: AccountClient, login: Login): Promise<AccountAnswer> {
  const field = login.authenticator === "SNOWFLAKE" ? "PASSWORD" : "TOKEN";
  const data = {
    // The ingress resolves the endpoint by a query in the caller's session and reads its answer as JSON: in a session that
    // answers in ARROW, as most drivers' do, it fails (SRC). JavaScript's are always JSON; the parameter says so once more.
    CLIENT_APP_ID: "JavaScript",
    CLIENT_APP_VERSION: "3.1.0",
    SESSION_PARAMETERS: { PYTHON_CONNECTOR_QUERY_RESULT_FORMAT: "json" },
    CLIENT_ENVIRONMENT: { APPLICATION: product.name },
    ACCOUNT_NAME: login.accountName,
    ...(login.user === undefined ? {} : { LOGIN_NAME: login.user }),
    AUTHENTICATOR: login.authenticator,
    ...(login.authenticator === "WORKLOAD_IDENTITY" ? { PROVIDER: "OIDC" } : {}),
    [field]: login.secret.reveal(),
  };
  const query = { requestId: randomUUID(), ...(login.role === undefined ? {} : { roleName: login.role }) };
  return post(client, "/session/v1/login-request", query, { data });
}

/** @throws {ActionError} where Snowflake refuses; a login that wants one more step is a refusal too. */
export async function processLoginAnswer(answer: AccountAnswer, caller: Caller, now: number): Promise<SessionTokens> {
  const data = dataOf(answer);
  if ("message" in data) {
    const { explainRefusal } = await import("../refusals/error-codes.ts");
    throw new ActionError(explainRefusal(data, caller));
  }
  const session = tokenOf(data.fields, "token");
  const master = tokenOf(data.fields, "masterToken");
  if (session === undefined || master === undefined) throw new ActionError(notSnowflake(answer.host, "the login"));
  return { session, master, expiresAt: expiry(data.fields, "validityInSeconds", now) };
}

/** `POST /session/token-request`: a further session token beside the old one, or one in its stead. */
export function requestSessionToken(
  client: AccountClient,
  requestType: "ISSUE" | "RENEW",
  { session, master }: SessionTokens,
): Promise<AccountAnswer> {
  const body = { oldSessionToken: session.reveal(), requestType };
  return post(client, "/session/token-request", { requestId: randomUUID() }, body, master);
}

/** @throws {ActionError} where the answer is none of Snowflake's. */
export function processSessionTokenAnswer(
  answer: AccountAnswer,
  old: SessionTokens,
  now: number,
): SessionTokens | Refusal {
  const data = dataOf(answer);
  if ("message" in data) return data;
  const session = tokenOf(data.fields, "sessionToken");
  if (session === undefined) throw new ActionError(notSnowflake(answer.host, "the request for a session token"));
  // Drivers take over the master token of the answer (SRC); whether there always is one is not known.
  const master = tokenOf(data.fields, "masterToken") ?? old.master;
  return { session, master, expiresAt: expiry(data.fields, "validityInSecondsST", now) };
}

/** `POST /session?delete=true`: it ends every token of the session (OBS). */
export function requestDeletion(client: AccountClient, session: Secret): Promise<AccountAnswer> {
  return post(client, "/session", { delete: "true", requestId: randomUUID() }, {}, session);
}

/** Why the session was not deleted; nothing where it was. A session that is gone already counts as deleted (SRC). */
export function processDeletionAnswer(answer: AccountAnswer): Refusal | undefined {
  const data = dataOf(answer);
  return "message" in data && !["390104", "390111", "390112"].includes(data.code ?? "") ? data : undefined;
}

function post(
  client: AccountClient,
  path: string,
  query: Readonly<Record<string, string>>,
  body: object,
  token?: Secret,
): Promise<AccountAnswer> {
  return client.ask({
    method: "POST",
    path: `${path}?${new URLSearchParams(query)}`,
    headers: [
      ["Content-Type", "application/json"],
      ["Accept", "application/json"],
      ...(token === undefined ? [] : [["Authorization", headerValue(token)] as const]),
    ],
    body: new Secret(JSON.stringify(body)),
  });
}

/** What stands inside the envelope of every answer. Refusals come with status 200 too, as `success: false` (SRC). */
function dataOf(answer: AccountAnswer): { readonly fields: JsonObject } | Refusal {
  const body = answer.json;
  if (answer.isCut) throw new ActionError(replyCut(answer.host, "the sign-in"));
  if (!answer.isSuccess || body["success"] === false) return answer.refusal;
  if (body["success"] !== true) throw new ActionError(notSnowflake(answer.host, "the sign-in"));
  return { fields: objectOf(body["data"]) };
}

function tokenOf(fields: JsonObject, name: string): Secret | undefined {
  const value = textOf(fields, name);
  return value !== undefined && isTokenText(value) ? new Secret(value) : undefined;
}

function expiry(fields: JsonObject, name: string, now: number): number {
  return now + (numberOf(fields, name) ?? assumedLifetimeSeconds) * 1000;
}
