import { randomUUID } from "node:crypto";
import { ActionError } from "../../errors.ts";
import { type JsonObject, numberOf, objectOf, textOf } from "../../lib/json.ts";
import { Secret } from "../../lib/secrets/secret.ts";
import { type Http, type HttpAnswer, type HttpRequest, isSuccess, jsonBody } from "../../net/http.ts";
import { product } from "../../version.ts";
import { headerValue } from "../authorization-header.ts";
import type { Caller } from "../refusals/caller.ts";
import { explainRefusal } from "../refusals/error-codes.ts";
import { type Refusal, refusalOf } from "../refusals/refusal.ts";
import { isTokenText } from "../token.ts";
import { type AccountHost, type Limits, notSnowflake, postToAccount } from "./account-host.ts";

/* The protocol of Snowflake's drivers. It is not documented; what stands here was read in their sources (SRC). */

/** How a login proves who it is; the wire's spelling is upper case. */
export type AuthenticatorName =
  | "SNOWFLAKE"
  | "SNOWFLAKE_JWT"
  | "OAUTH"
  | "PROGRAMMATIC_ACCESS_TOKEN"
  | "WORKLOAD_IDENTITY";

export interface Login {
  readonly authenticator: AuthenticatorName;
  /** Without region. */
  readonly accountName: string;
  /** The LOGIN_NAME; where a token says who it is, it may be absent. */
  readonly user?: string;
  /** As SQL spells it: `roleName` is read as an identifier (INFERRED). */
  readonly role?: string;
  /** The password of `SNOWFLAKE`, the token of all others. */
  readonly proof: Secret;
}

/** A session's tokens: one for queries and the ingress, one to obtain further ones of the first kind. */
export interface SessionTokens {
  readonly session: Secret;
  readonly master: Secret;
  /** Of the session token, in milliseconds since the epoch. */
  readonly expiresAt: number;
}

/** What Snowflake's drivers assume where an answer does not say (SRC). */
const assumedLifetimeSeconds = 3600;

/** `POST /session/v1/login-request`. */
export function requestLogin(http: Http, host: AccountHost, login: Login, limits: Limits): Promise<HttpAnswer> {
  const proof = login.authenticator === "SNOWFLAKE" ? "PASSWORD" : "TOKEN";
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
    [proof]: login.proof.reveal(),
  };
  const query = { requestId: randomUUID(), ...(login.role === undefined ? {} : { roleName: login.role }) };
  return post(http, host, "/session/v1/login-request", query, [], { data }, limits);
}

/** @throws {ActionError} where Snowflake refuses; a login that wants one more step is a refusal too. */
export function processLoginAnswer(answer: HttpAnswer, host: AccountHost, caller: Caller, now: number): SessionTokens {
  const data = dataOf(answer, host);
  if ("message" in data) throw new ActionError(explainRefusal(data, caller));
  const session = tokenOf(data.fields, "token");
  const master = tokenOf(data.fields, "masterToken");
  if (session === undefined || master === undefined) throw new ActionError(notSnowflake(host.name, "the login"));
  return { session, master, expiresAt: expiry(data.fields, "validityInSeconds", now) };
}

/** `POST /session/token-request`: a further session token beside the old one, or one in its stead. */
export function requestSessionToken(
  http: Http,
  host: AccountHost,
  requestType: "ISSUE" | "RENEW",
  { session, master }: SessionTokens,
  limits: Limits,
): Promise<HttpAnswer> {
  const body = { oldSessionToken: session.reveal(), requestType };
  return post(http, host, "/session/token-request", { requestId: randomUUID() }, authorization(master), body, limits);
}

/** @throws {ActionError} where the answer is none of Snowflake's. */
export function processSessionTokenAnswer(
  answer: HttpAnswer,
  host: AccountHost,
  old: SessionTokens,
  now: number,
): SessionTokens | Refusal {
  const data = dataOf(answer, host);
  if ("message" in data) return data;
  const session = tokenOf(data.fields, "sessionToken");
  if (session === undefined) throw new ActionError(notSnowflake(host.name, "the request for a session token"));
  // Drivers take over the master token of the answer (SRC); whether there always is one is not known.
  const master = tokenOf(data.fields, "masterToken") ?? old.master;
  return { session, master, expiresAt: expiry(data.fields, "validityInSecondsST", now) };
}

/** `POST /session?delete=true`: the end of every token of the session (OBS). */
export function requestDeletion(http: Http, host: AccountHost, session: Secret, limits: Limits): Promise<HttpAnswer> {
  const query = { delete: "true", requestId: randomUUID() };
  return post(http, host, "/session", query, authorization(session), {}, limits);
}

/** What kept the session from being deleted; one that is gone already counts as deleted (SRC). */
export function processDeletionAnswer(answer: HttpAnswer, host: AccountHost): Refusal | undefined {
  const data = dataOf(answer, host);
  return "message" in data && !["390104", "390111", "390112"].includes(data.code ?? "") ? data : undefined;
}

const authorization = (token: Secret): HttpRequest["headers"] => [["Authorization", headerValue(token)]];

function post(
  http: Http,
  host: AccountHost,
  path: string,
  query: Readonly<Record<string, string>>,
  headers: HttpRequest["headers"],
  body: object,
  limits: Limits,
): Promise<HttpAnswer> {
  const url = new URL(`https://${host.name}${path}?${new URLSearchParams(query)}`);
  const json = [
    ["Content-Type", "application/json"],
    ["Accept", "application/json"],
  ] as const;
  return postToAccount(http, host, url, [...json, ...headers], new Secret(JSON.stringify(body)), limits);
}

/** The envelope of every answer. What the business refuses comes with status 200 too, as `success: false` (SRC). */
function dataOf(answer: HttpAnswer, host: AccountHost): { readonly fields: JsonObject } | Refusal {
  const body = jsonBody(answer);
  if (!isSuccess(answer) || body["success"] === false) return refusalOf(answer);
  if (body["success"] !== true) throw new ActionError(notSnowflake(host.name, "the sign-in"));
  return { fields: objectOf(body["data"]) };
}

function tokenOf(fields: JsonObject, name: string): Secret | undefined {
  const value = textOf(fields, name);
  return value !== undefined && isTokenText(value) ? new Secret(value) : undefined;
}

function expiry(fields: JsonObject, name: string, now: number): number {
  return now + (numberOf(fields, name) ?? assumedLifetimeSeconds) * 1000;
}
