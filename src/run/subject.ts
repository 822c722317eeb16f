import type { EndpointInput } from "../inputs/endpoint.ts";
import type { Subject } from "../report/report.ts";

/** What the inputs name, for the heading of what people read. */
export function subjectOf(endpoint: EndpointInput): Subject {
  return endpoint.kind === "service"
    ? { kind: "service", name: endpoint.service.sql }
    : { kind: "endpoint", name: endpoint.url.host };
}
