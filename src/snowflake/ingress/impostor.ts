import type { Failure } from "../../errors.ts";
import type { Deadline } from "../../lib/time/deadline.ts";
import { type Http, type HttpAnswer, type HttpOutcome, type HttpRequest, notSent } from "../../net/http.ts";
import { isDeniedPage, readGatewayError } from "./gateway-error.ts";
import { isSnowflakeSignIn } from "./sign-in-redirect.ts";

/** A request without what bounds it. */
export type Question = Pick<HttpRequest, "method" | "url" | "headers" | "body">;

/** The gateway's refusals are small. */
const maxBytes = 64 * 1024;

/**
 * What is wrong with an answer that has none of the gateway's headers, which are only OBS. The same question is asked
 * without any credential: the ingress sends whoever brings no token to its sign-in (DOC, tutorial 8), or refuses them. Any
 * other answer is not the ingress's. No answer proves nothing.
 */
export async function impostorFailure(
  answer: HttpAnswer,
  question: Question,
  deadline: Deadline,
  http: Http,
): Promise<Failure | undefined> {
  const outcome = await askAnonymously(question, deadline, http);
  if (outcome.kind === "answered") {
    return refusesAnonymous(outcome, question.url) ? undefined : impostor(answer, question.url);
  }
  return outcome.reason === "response-too-large"
    ? impostor(answer, question.url)
    : unproven(answer, question.url, outcome.detail);
}

function askAnonymously(question: Question, deadline: Deadline, http: Http): Promise<HttpOutcome> {
  const { leftMs: timeoutMs, signal } = deadline;
  if (timeoutMs === 0) return Promise.resolve(notSent("No time was left for it."));
  const headers = question.headers.filter(([, value]) => typeof value === "string");
  return http({ ...question, headers, timeoutMs, maxBytes, signal });
}

/** Only these two prove that it is the ingress: any other difference could be an impostor's as well. */
function refusesAnonymous(answer: HttpAnswer, url: URL): boolean {
  const { status } = answer;
  const refused =
    (status === 401 || status === 403) && (readGatewayError(answer) !== undefined || isDeniedPage(answer));
  return refused || isSnowflakeSignIn(answer, url);
}

function impostor({ status }: HttpAnswer, { host }: URL): Failure {
  return {
    word: "connect",
    happened: `Something else answered ${status} in place of Snowflake's ingress: the answer of ${host} has none of the gateway's headers, and the same request without a token was not sent to Snowflake's sign-in.`,
    likely: "A proxy that inspects TLS, or a captive portal, answered with a page of its own.",
    remedy:
      "Let the runner reach the host without it (NO_PROXY, firewall). Only if your endpoint really answers like this, name its host in allowed-hosts: this is then not examined.",
  };
}

function unproven({ status }: HttpAnswer, { host }: URL, detail: string): Failure {
  return {
    word: "timeout",
    happened: `${host} answered ${status}, but nothing shows that it was the service: the answer has none of the gateway's headers, and the same request without a token, which the ingress would refuse, got no answer. ${detail}`,
    likely: "Something between the runner and Snowflake answered, or the network failed between the two requests.",
    remedy:
      "Raise timeout, or let the action wait (wait: 1m). If it stays, let the runner reach the host directly (NO_PROXY, firewall).",
    party: "network",
  };
}
