import type { Check } from "../inputs/check.ts";
import { placeOf } from "../inputs/endpoint.ts";
import { requestLine } from "../report/check-report.ts";
import { joinPath } from "../snowflake/ingress/ingress-url.ts";

/** The endpoint of a service has its own host, and no path before that of the request. */
const anyEndpoint = new URL("https://service.invalid/");

/** What a check asks, by what the inputs say of its endpoint. */
export function checkUrl({ request, endpoint }: Check): URL {
  return joinPath(endpoint.kind === "url" ? endpoint.url : anyEndpoint, request.path);
}

/**
 * How a check is named, also when it is never made: as the user did, else by its request, such as `GET /healthcheck`; where
 * the list has checks `ofSeveral` endpoints, with its place.
 */
export function checkName(check: Check, ofSeveral: boolean): string {
  if (check.name !== undefined) return check.name;
  const line = requestLine({ method: check.request.method, url: checkUrl(check) });
  return ofSeveral ? `${line} at ${placeOf(check.endpoint)}` : line;
}
