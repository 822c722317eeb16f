import { ActionError } from "../errors.ts";
import type { HttpAnswer, HttpOutcome, HttpRequest } from "../net/http.ts";

/** What bounds each request of a sign-in. */
export type Limits = Pick<HttpRequest, "timeoutMs" | "maxBytes" | "signal">;

/**
 * The answer of the account host.
 *
 * @throws {ActionError} `account-unreachable` where there is none, or `cancelled`'s owner's reason where it was aborted.
 */
export function answerOf(outcome: HttpOutcome, host: string): HttpAnswer {
  if (outcome.kind === "answered") return outcome;
  throw new ActionError({
    word: "account-unreachable",
    happened: `Could not reach ${host} to sign in: ${outcome.detail}`,
    likely: causes[outcome.reason],
    remedy: "Check account and account-url, and that the runner may reach this host (firewall, HTTPS_PROXY, NO_PROXY).",
    ...(outcome.reason === "tls" || outcome.reason === "response-too-large" ? { lasting: true } : {}),
  });
}

const causes = {
  dns: "The account identifier is misspelt (the host is made from it), or the account is reached by private link only.",
  connect: "A firewall or proxy keeps the runner from this host.",
  tls: "Something between the runner and Snowflake shows a certificate of its own; its authority belongs into NODE_EXTRA_CA_CERTS.",
  timeout: "A firewall swallows the connection, or Snowflake is slow to answer.",
  "connection-lost": "Something between the runner and Snowflake closed the connection.",
  "response-too-large": "Something other than Snowflake answers at this host.",
  aborted: "The deadline was reached before the sign-in was complete.",
} as const;
