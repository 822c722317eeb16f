import { formatDuration } from "../lib/quantities/duration.ts";
import { formatSize } from "../lib/quantities/size.ts";
import { type Http, type HttpOutcome, type HttpRequest, header } from "./http.ts";

/**
 * The same client, which tells of each request what came of it and how long its phases took. It tells no query, no header that
 * is sent and no body: any of them may be a secret.
 */
export function loggedHttp(http: Http, log: (line: string) => void): Http {
  return async (request) => {
    const outcome = await http(request);
    log(`${what(request)}: ${result(outcome)}${phases(outcome)}`);
    return outcome;
  };
}

const what = ({ method, url }: HttpRequest) => `${method} ${url.origin}${url.pathname}`;

function result(outcome: HttpOutcome): string {
  const took = formatDuration(outcome.timings.total);
  if (outcome.kind === "failed") return `no whole answer after ${took}: ${outcome.reason}, ${outcome.detail}`;
  const { status, headers, body, certificate } = outcome;
  const type = header(headers, "content-type") ?? "no content type";
  // Who cuts a text has to take the secrets out before, and that is done where it is written.
  const shownType = type.length > 100 ? "a long content type" : type;
  const issuer = certificate === undefined ? "" : `, certificate of ${certificate.issuer}`;
  return `${status}, ${shownType}, ${formatSize(body.byteLength)}, ${took}${issuer}`;
}

function phases({ timings: { total: _total, ...timings } }: HttpOutcome): string {
  const told = Object.entries(timings).map(([name, ms]) => `${name} ${formatDuration(ms)}`);
  return told.length === 0 ? "" : ` (${told.join(", ")})`;
}
