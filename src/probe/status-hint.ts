import type { ForeignText } from "../lib/foreign-text.ts";
import { type HttpAnswer, header } from "../net/http.ts";
import type { Leg } from "./redirects.ts";
import { hasHeader } from "./request.ts";

/** What a status means for just this request, and what to do. */
interface StatusHint {
  readonly likely: string;
  readonly remedy: string;
}

/** What the request lacks, where the app's status says that it lacks something. */
export function statusHint(
  answer: HttpAnswer,
  { method, url, headers, body }: Leg,
  foreign: ForeignText,
): StatusHint | undefined {
  switch (answer.status) {
    case 401:
      if (hasHeader(headers, "authorization")) return undefined;
      return {
        likely: "The app has a login of its own, behind Snowflake's, which let the request pass.",
        remedy:
          'Give the app what it asks for, for example headers: "Authorization: Bearer …", or probe a path that needs no login.',
      };
    case 404:
      if (url.pathname !== "/") return undefined;
      return {
        likely: "No path was given, and the app has nothing at /.",
        remedy: "Give the path of its health check, for example path: /healthcheck.",
      };
    case 405: {
      const allowed = header(answer.headers, "allow");
      const instead = allowed === undefined ? "" : `: ${foreign.excerpt(allowed, 60)}`;
      return {
        likely: `The app does not take ${method} at this path.`,
        remedy: `Set method to one that it takes${instead}.`,
      };
    }
    case 406:
      if (hasHeader(headers, "accept")) return undefined;
      return {
        likely: "The request has no Accept header, and the app wants one.",
        remedy: 'Say what you take, for example headers: "Accept: application/json".',
      };
    case 415:
    case 422:
      if (body === undefined || hasHeader(headers, "content-type") || !looksLikeJson(body)) return undefined;
      return {
        likely: "The body is JSON, and the request has no Content-Type that says so.",
        remedy: 'Add headers: "Content-Type: application/json".',
      };
    default:
      return undefined;
  }
}

function looksLikeJson(body: Uint8Array): boolean {
  return /^\s*[[{]/.test(new TextDecoder().decode(body.subarray(0, 1024)));
}
