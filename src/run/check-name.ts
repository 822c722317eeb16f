import type { Check } from "../inputs/check.ts";
import type { EndpointInput } from "../inputs/endpoint.ts";
import { requestLine } from "../report/check-report.ts";
import { joinPath } from "../snowflake/ingress/ingress-url.ts";

/** The endpoint of a service has its own host, and no path before that of the request. */
const anyEndpoint = new URL("https://service.invalid/");

/** How a check is named, also when it is never made: as the user did, else by its request, such as `GET /healthcheck`. */
export function checkName({ name, request }: Check, endpoint: EndpointInput): string {
  const { method, path } = request;
  return name ?? requestLine({ method, url: joinPath(endpoint.kind === "url" ? endpoint.url : anyEndpoint, path) });
}
