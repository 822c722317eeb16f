import type { Failure } from "../../errors.ts";
import { textOf } from "../../lib/json.ts";
import { oneLine } from "../../lib/text.ts";
import { type HttpAnswer, jsonBody } from "../../net/http.ts";
import type { Caller } from "../refusals/caller.ts";
import { explainRefusal } from "../refusals/error-codes.ts";
import { quoted } from "../refusals/refusal.ts";
import { callGrants, sqlService, theRole } from "../refusals/wording.ts";
import { signInRedirectFailure, tokenFaults } from "./sign-in-page.ts";

/**
 * What the ingress said in the service's stead: a sign-in, a refusal, or that it has nobody to pass the request to.
 * `undefined` means that the service itself answered, and only then may conditions judge.
 */
export function gatewayFailure(answer: HttpAnswer, url: URL, caller: Caller): Failure | undefined {
  return (
    signInRedirectFailure(answer, url, caller) ??
    gatewayError(answer, url, caller) ??
    deniedPage(answer, caller) ??
    proxyError(answer, url, caller)
  );
}

interface GatewayError {
  readonly type: string;
  readonly detail: string;
}

/**
 * The gateway's own error body: `responseType`, `requestId`, `detail` (DOC for one instance, OBS for the form). The app's
 * own 401 or 403 does not look like this and is left to the conditions.
 */
function readGatewayError(answer: HttpAnswer): GatewayError | undefined {
  if (answer.body.byteLength > 16_384) return undefined;
  const body = jsonBody(answer);
  const type = textOf(body, "responseType");
  const detail = textOf(body, "detail");
  if (type === undefined || !/^ERROR(_[A-Z0-9_]+)?$/.test(type)) return undefined;
  // Some samples lack the one, some the other; whoever has neither need not be the gateway (OBS).
  if (detail === undefined && (type === "ERROR" || textOf(body, "requestId") === undefined)) return undefined;
  return { type, detail: detail ?? "" };
}

function gatewayError(answer: HttpAnswer, url: URL, caller: Caller): Failure | undefined {
  const error = readGatewayError(answer);
  if (error === undefined) return undefined;
  const words = error.detail === "" ? "." : `: ${quoted(error.detail, 300)}`;
  const said = `The ingress answered ${answer.status} (${oneLine(error.type)})${words}`;
  if (/no service hosts found/i.test(error.detail)) return noServiceHosts(said, caller);
  if (/IP\/Token .*not allowed|network policy/i.test(error.detail)) {
    const failure = explainRefusal({ status: answer.status, message: error.detail }, caller);
    return { ...failure, word: "network-policy", happened: `${url.host} does not let this runner in. ${said}` };
  }
  if (/empty data/i.test(error.detail)) return arrowSession(said);
  if (answer.status >= 500 || answer.status === 429) return gatewayTrouble(said);
  if (/token|expired|authenticat/i.test(error.detail) || /TOKEN|UNAUTHORIZED/.test(error.type)) {
    return {
      word: "access-denied",
      happened: `The ingress did not accept ${caller.credential}. ${said}`,
      likely: tokenFaults,
      remedy: `${caller.renewal}${caller.service === undefined ? " Check that ingress-url is of the same account." : ""}`,
    };
  }
  return insufficientPrivileges(said, caller);
}

/** What a browser is shown instead of that body (OBS). */
function deniedPage(answer: HttpAnswer, caller: Caller): Failure | undefined {
  const text = new TextDecoder().decode(answer.body.subarray(0, 16_384));
  // Which status it has no source says. Without a page around them, and with success, the words may be the app's own.
  if (answer.status !== 401 && answer.status !== 403 && !/^\s*</.test(text)) return undefined;
  if (!/Access denied\.\s+Insufficient privileges to use/i.test(text)) return undefined;
  return insufficientPrivileges(
    `The ingress answered ${answer.status}: "Access denied. Insufficient privileges to use" it.`,
    caller,
  );
}

/** What the gateway's proxy says when the service cannot be reached or is too slow (OBS), and Snowflake's HTML pages. */
function proxyError(answer: HttpAnswer, url: URL, caller: Caller): Failure | undefined {
  if (answer.status < 500) return undefined;
  const text = new TextDecoder().decode(answer.body.subarray(0, 4096));
  const said = `The ingress answered ${answer.status}: ${quoted(text, 200)}`;
  if (/no service hosts found/i.test(text)) return noServiceHosts(said, caller);
  if (
    (answer.status === 502 || answer.status === 503) &&
    /^upstream connect error|^no healthy upstream/i.test(text.trim())
  ) {
    return {
      word: "service-not-ready",
      happened: said,
      likely:
        "The container runs but nothing listens yet on the endpoint's port; just after a start this passes within a minute.",
      remedy:
        "Let the action wait (wait: 5m). If it stays, compare the port in the service specification with the one the app listens on, on 0.0.0.0.",
    };
  }
  if (answer.status === 504 && /^(upstream request timeout|stream timeout)/i.test(text.trim())) {
    return {
      word: "timeout",
      happened: `The service did not answer ${url.pathname} in the time Snowflake's proxy gives it. ${said}`,
      likely: "The request takes the service longer than the ingress allows (about 90 seconds without data).",
      remedy: "Probe a path that answers quickly; give long work a status path to poll.",
    };
  }
  // Other tokens have no session that could answer so (SRC); of them it is the app's own word.
  return answer.status === 500 && caller.session === true && /empty data/i.test(text) ? arrowSession(said) : undefined;
}

/** The ingress resolves the endpoint in the caller's session, and reads JSON only (SRC, Snowflake's ML library). */
const arrowSession = (said: string): Failure => ({
  word: "internal",
  happened: `The ingress could not read its own query in the caller's session. ${said}`,
  likely: "The token is of a session that answers in ARROW, such as the Python connector's.",
  remedy: "Let this action open the session (auth-method: session), or use a programmatic access token.",
});

function noServiceHosts(said: string, caller: Caller): Failure {
  const { service } = sqlService(caller);
  return {
    word: "service-not-ready",
    happened: said,
    likely: "No instance of the service runs: it is starting, suspended, or its container crashes.",
    remedy: "Let the action wait (wait: 5m) when it is just starting; else look at the service.",
    sql: [
      `DESCRIBE SERVICE ${service};`,
      `SHOW SERVICE CONTAINERS IN SERVICE ${service};`,
      `ALTER SERVICE ${service} RESUME;`,
    ],
  };
}

const gatewayTrouble = (said: string): Failure => ({
  word: "service-not-ready",
  happened: said,
  likely: "The ingress could not pass the request on to the service.",
  remedy: "Let the action wait (wait: 5m); if it stays, look at the service with DESCRIBE SERVICE.",
});

function insufficientPrivileges(said: string, caller: Caller): Failure {
  return {
    word: "access-denied",
    happened: said,
    likely: `${theRole(caller, "The")} may not call this endpoint.`,
    remedy: "Grant the role a service role of the service, and USAGE on its database and schema.",
    sql: callGrants(caller),
  };
}
