import { ActionError, type Failure } from "../../errors.ts";
import type { Secret } from "../../lib/secrets/secret.ts";
import { excerpt } from "../../lib/text.ts";
import { type Http, type HttpAnswer, type HttpOutcome, type HttpRequest, header } from "../../net/http.ts";

/** Where an account answers, and which hosts it may send us on to with a credential. */
export interface AccountHost {
  /** With a port, where it is not 443. */
  readonly name: string;
  readonly allows: (hostname: string) => boolean;
}

/** What bounds a request. */
export type Limits = Pick<HttpRequest, "timeoutMs" | "maxBytes" | "signal">;

/** Of a request of our own, not the user's: it has ten seconds at most, and no answer of Snowflake's to it is large. */
export function ownLimits(timeoutMs: number, signal: AbortSignal): Limits {
  return { timeoutMs: Math.min(timeoutMs, 10_000), maxBytes: 1024 ** 2, signal };
}

/**
 * The answer of the account host, to what `asked` says where that is more than a sign-in.
 *
 * @throws {ActionError} `account-unreachable` where there is none, whatever ended it.
 */
export function answerOf(outcome: HttpOutcome, host: string, asked?: string): HttpAnswer {
  if (outcome.kind === "answered") return outcome;
  const late = outcome.reason === "timeout" || outcome.reason === "aborted";
  throw new ActionError({
    word: "account-unreachable",
    happened: `${asked === undefined || !late ? `Could not reach ${host}` : `${host} gave no answer to ${asked}`}: ${outcome.detail}`,
    likely: causes[outcome.reason],
    remedy: "Check account and account-url, and that the runner may reach this host (firewall, HTTPS_PROXY, NO_PROXY).",
    ...(outcome.reason === "tls" || outcome.reason === "response-too-large" ? { lasting: true } : {}),
  });
}

const causes = {
  dns: "The account identifier is misspelt (the host is made from it), or the account is reached by private link only.",
  connect: "A firewall or proxy keeps the runner from this host.",
  tls: "Something between the runner and Snowflake shows a certificate of its own; its authority belongs in NODE_EXTRA_CA_CERTS.",
  timeout: "A firewall swallows the connection, or Snowflake is slow to answer.",
  "connection-lost": "Something between the runner and Snowflake closed the connection.",
  "response-too-large": "Something other than Snowflake answers at this host.",
  aborted: "The deadline was reached before it had answered.",
} as const;

/** More would be a loop. */
const mostRedirects = 5;

/**
 * The client for requests with a credential in them. When Snowflake moves an account to another host it says so with 307
 * or 308, and its drivers repeat the request there, method and body kept (SRC); so do we, on the same host, and on others
 * that the host guard has nothing against. It throws an {@link ActionError} `host-not-allowed` where it would have gone
 * elsewhere.
 */
export function followingMoves(http: Http, allows: AccountHost["allows"]): Http {
  return async (request) => {
    let { url } = request;
    for (let moves = 0; ; moves++) {
      const outcome = await http({ ...request, url });
      if (outcome.kind === "failed" || (outcome.status !== 307 && outcome.status !== 308)) return outcome;
      const next = URL.parse(header(outcome.headers, "location") ?? "", url.href);
      if (next === null || moves === mostRedirects) return outcome;
      const stays = next.host === url.host || allows(next.hostname);
      if (next.protocol !== "https:" || !stays) throw new ActionError(wouldLeave(url.host, next));
      url = next;
    }
  };
}

/** @throws {ActionError} `account-unreachable`, or `host-not-allowed` where it would have gone elsewhere. */
export async function postToAccount(
  http: Http,
  host: AccountHost,
  url: URL,
  headers: HttpRequest["headers"],
  body: Secret,
  limits: Limits,
): Promise<HttpAnswer> {
  const outcome = await followingMoves(http, host.allows)({ method: "POST", url, headers, body, ...limits });
  return answerOf(outcome, host.name);
}

const wouldLeave = (host: string, next: URL): Failure => ({
  word: "host-not-allowed",
  happened: `${host} redirected a request of ours to ${excerpt(next.origin, 120)}, which is not a Snowflake host; the credential was not sent there.`,
  likely:
    "Something between the runner and Snowflake, such as a proxy with a sign-in of its own, answered in its stead.",
  remedy:
    "Check account-url and the proxy of the runner. Only if that host is really yours, name its domain in allowed-hosts.",
});

/** An answer with status 200 that is not what Snowflake answers. */
export const notSnowflake = (host: string, step: string): Failure => ({
  word: "account-unreachable",
  happened: `${host} answered ${step} with 200, but not as Snowflake does.`,
  likely: "Something between the runner and Snowflake, such as a proxy with a page of its own, answered in its stead.",
  remedy: "Check account, account-url and the proxy of the runner.",
  lasting: true,
});
