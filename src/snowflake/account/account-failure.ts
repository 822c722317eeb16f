import type { Failure } from "../../errors.ts";
import { excerpt } from "../../lib/text.ts";
import type { NetworkFailure } from "../../net/http.ts";

/** An account host gave no answer. `asked` is what it was asked, where that was not a sign-in. */
export function unreachable({ reason, detail }: NetworkFailure, host: string, asked?: string): Failure {
  const late = reason === "timeout" || reason === "aborted" || reason === "not-sent";
  return {
    word: "account-unreachable",
    happened: `${asked === undefined || !late ? `Could not reach ${host}` : `${host} gave no answer to ${asked}`}: ${detail}`,
    likely: causes[reason],
    remedy: "Check account and account-url, and that the runner may reach this host (firewall, HTTPS_PROXY, NO_PROXY).",
    ...(reason === "tls" || reason === "response-too-large" ? { lasting: true } : {}),
  };
}

const causes = {
  dns: "The account identifier is misspelt (the host is made from it), or the account is reached by private link only.",
  connect: "A firewall or proxy keeps the runner from this host.",
  tls: "Something between the runner and Snowflake shows a certificate of its own; its authority belongs in NODE_EXTRA_CA_CERTS.",
  timeout: "A firewall swallows the connection, or Snowflake is slow to answer.",
  "connection-lost": "Something between the runner and Snowflake closed the connection.",
  "response-too-large": "Something other than Snowflake answers at this host.",
  aborted: "The workflow was cancelled before it had answered.",
  "not-sent": "The deadline was reached before it could be asked.",
} as const;

/** `host` sent a redirect to an origin that is not Snowflake's. */
export const wouldLeave = (host: string, origin: string): Failure => ({
  word: "host-not-allowed",
  happened: `${host} redirected a request of ours to ${excerpt(origin, 120)}, which is not a Snowflake host; the credential was not sent there.`,
  likely:
    "Something between the runner and Snowflake, such as a proxy with a sign-in of its own, answered in its stead.",
  remedy:
    "Check account-url and the proxy of the runner. Only if that host is really yours, name its domain in allowed-hosts.",
});

/** The answer has status 200, and is not what Snowflake answers. `step` is what was asked. */
export const notSnowflake = (host: string, step: string): Failure => ({
  word: "account-unreachable",
  happened: `${host} answered ${step} with 200, but not as Snowflake does.`,
  likely: "Something between the runner and Snowflake, such as a proxy with a page of its own, answered in its stead.",
  remedy: "Check account, account-url and the proxy of the runner.",
  lasting: true,
});
