import type { Failure } from "../../errors.ts";
import type { ForeignText } from "../../lib/foreign-text.ts";
import { oneLine } from "../../lib/text.ts";
import type { HttpAnswer } from "../../net/http.ts";
import type { Caller } from "../refusals/caller.ts";
import { callGrants, inPersonalDatabase, sqlObject, sqlRole, theKind, theRole } from "../refusals/wording.ts";
import { isDeniedPage, readGatewayError } from "./gateway-error.ts";
import { tokenFaults } from "./sign-in-page.ts";

/**
 * What the gateway says itself instead of passing on the service's answer: its error as JSON, its page for a role without
 * access, or the text of its proxy. Redirects and the sign-in page are in sign-in-page.ts.
 */
export async function gatewayFailure(...said: Said): Promise<Failure | undefined> {
  const [answer, , caller] = said;
  return (await gatewayError(...said)) ?? deniedPage(answer, caller) ?? proxyError(...said);
}

type Said = readonly [answer: HttpAnswer, url: URL, caller: Caller, foreign: ForeignText];

async function gatewayError(...[answer, url, caller, foreign]: Said): Promise<Failure | undefined> {
  const error = readGatewayError(answer);
  if (error === undefined) return undefined;
  const explained = async () => {
    const { explainRefusal } = await import("../refusals/error-codes.ts");
    return explainRefusal({ status: answer.status, message: foreign.redacted(error.detail) }, caller);
  };
  const words = error.detail === "" ? "." : `: ${foreign.quoted(error.detail, 300)}`;
  const happened = `The ingress answered ${answer.status} (${oneLine(error.type)})${words}`;
  if (/no service hosts found/i.test(error.detail)) return noServiceHosts(happened, caller);
  if (/IP\/Token .{0,100}not allowed|network policy/i.test(error.detail)) {
    const closed = `${url.host} does not let this runner in. ${happened}`;
    return { ...(await explained()), word: "network-policy", happened: closed };
  }
  if (/invalid consent request/i.test(error.detail)) {
    return { ...(await explained()), happened };
  }
  if (/empty data/i.test(error.detail)) return arrowSession(happened);
  if (answer.status >= 500 || answer.status === 429) return gatewayTrouble(happened);
  if (/token|expired|authenticat/i.test(error.detail) || /TOKEN|UNAUTHORIZED/.test(error.type)) {
    return {
      word: "access-denied",
      happened: `The ingress did not accept ${caller.credential}. ${happened}`,
      likely: tokenFaults,
      remedy: `${caller.renewal}${caller.object === undefined ? " Check that ingress-url is of the same account." : ""}`,
    };
  }
  return insufficientPrivileges(happened, caller);
}

function deniedPage(answer: HttpAnswer, caller: Caller): Failure | undefined {
  if (!isDeniedPage(answer)) return undefined;
  return insufficientPrivileges(
    `The ingress answered ${answer.status}: "Access denied. Insufficient privileges to use" it.`,
    caller,
  );
}

/** What the gateway's proxy says when the service cannot be reached or is too slow (OBS). */
function proxyError(...[answer, url, caller, foreign]: Said): Failure | undefined {
  if (answer.status < 500) return undefined;
  const text = new TextDecoder().decode(answer.body.subarray(0, 4096));
  const happened = `The ingress answered ${answer.status}: ${foreign.quoted(text, 200)}`;
  if (/no service hosts found/i.test(text)) return noServiceHosts(happened, caller);
  if (
    (answer.status === 502 || answer.status === 503) &&
    /^upstream connect error|^no healthy upstream/i.test(text.trim())
  ) {
    return {
      word: "service-not-ready",
      happened,
      likely:
        "The container runs but nothing listens yet on the endpoint's port; just after a start this passes within a minute.",
      remedy:
        "Let the action wait (wait: 5m). If it stays, compare the port in the service specification with the one the app listens on, on 0.0.0.0.",
    };
  }
  if (answer.status === 504 && /^(upstream request timeout|stream timeout)/i.test(text.trim())) {
    return {
      word: "timeout",
      happened: `The service did not answer ${url.pathname} in the time Snowflake's proxy gives it. ${happened}`,
      likely: "The request takes the service longer than the ingress allows (about 90 seconds without data).",
      remedy: "Probe a path that answers quickly; give long work a status path to poll.",
    };
  }
  // Other tokens have no session that could answer so (SRC); of them it is the app's own word.
  return answer.status === 500 && caller.session === true && /empty data/i.test(text)
    ? arrowSession(happened)
    : undefined;
}

/** The ingress resolves the endpoint in the caller's session, and reads JSON only (SRC, Snowflake's ML library). */
const arrowSession = (happened: string): Failure => ({
  word: "internal",
  happened: `The ingress could not read its own query in the caller's session. ${happened}`,
  likely: "The token is of a session that answers in ARROW, such as the Python connector's.",
  remedy: "Let this action open the session (auth-method: session), or use a programmatic access token.",
});

function noServiceHosts(happened: string, caller: Caller): Failure {
  const { kind, object } = sqlObject(caller);
  const describe = `DESCRIBE ${kind} ${object};`;
  if (kind === "GATEWAY") return { word: "service-not-ready", happened, ...noTarget, sql: [describe] };
  return {
    word: "service-not-ready",
    happened,
    likely: `No instance of ${theKind(caller)} runs: it is starting, suspended, or its container crashes.`,
    remedy: `Let the action wait (wait: 5m) when it is just starting; else look at ${theKind(caller)}.`,
    sql: [
      describe,
      ...(kind === "SERVICE" ? [`SHOW SERVICE CONTAINERS IN SERVICE ${object};`] : []),
      `ALTER ${kind} ${object} RESUME;`,
    ],
  };
}

/** A gateway passes over a target for these reasons, one with weight 0 always (DOC); that it then says so is INFERRED. */
const noTarget = {
  likely:
    "None of the gateway's targets can answer: each is suspended, not ready or dropped, has weight 0, or the gateway's owner lost USAGE on it.",
  remedy: "Let the action wait (wait: 5m) when one is just starting; else look at the services that its spec names.",
};

const gatewayTrouble = (happened: string): Failure => ({
  word: "service-not-ready",
  happened,
  likely: "The ingress could not pass the request on to the service.",
  remedy: "Let the action wait (wait: 5m); if it stays, look at the service with DESCRIBE SERVICE.",
});

function insufficientPrivileges(happened: string, caller: Caller): Failure {
  const { kind } = sqlObject(caller);
  const denied = {
    word: "access-denied",
    happened,
    likely: `${theRole(caller, "The")} may not call this endpoint.`,
  } as const;
  if (inPersonalDatabase(caller))
    return { ...denied, remedy: "Deploy it to another database: in a user's personal database it cannot be granted." };
  return {
    ...denied,
    remedy: `Grant the role ${kind === "SERVICE" ? "a service role of the service" : `USAGE on ${theKind(caller)}`}, and USAGE on its database and schema.`,
    sql: [...callGrants(caller), ...(caller.object === undefined ? [gatewayGrant(caller)] : [])],
  };
}

/** A host alone does not tell whose it is: a service's endpoint, or the one that a gateway gives several. */
const gatewayGrant = (caller: Caller) =>
  `-- Or, for the host of a gateway: GRANT USAGE ON GATEWAY <database>.<schema>.<gateway> TO ROLE ${sqlRole(caller)};`;
