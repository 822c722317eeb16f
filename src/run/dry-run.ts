import type { DryRun } from "../auth/method.ts";
import type { EndpointInput } from "../inputs/endpoint.ts";
import type { Inputs } from "../inputs.ts";
import { formatDuration } from "../lib/quantities/duration.ts";
import { formatSize } from "../lib/quantities/size.ts";
import { oneLine } from "../lib/text.ts";
import { hasHeader } from "../probe/request.ts";
import { headerName } from "../snowflake/authorization-header.ts";
import { joinPath } from "../snowflake/ingress/ingress-url.ts";
import { showEndpoints } from "../snowflake/service/service-endpoint.ts";
import { resumeService } from "../snowflake/service/service-resume.ts";
import { describeService, showContainers } from "../snowflake/service/service-state.ts";
import { showOwnTokens } from "../snowflake/sql/own-tokens.ts";
import { asksForExpiry } from "./expiry/credential-expiry.ts";

/** A dry run: all that can be known without the network, with `***` wherever a secret would stand. */
export function dryRun(inputs: Inputs, nowMs: number): DryRun {
  const { credential, checks, schedule } = inputs;
  const endpoints = [...new Set(checks.map(({ endpoint }) => endpoint))];
  const hosts = new Set(endpoints.map((endpoint) => (endpoint.kind === "url" ? endpoint.url.hostname : undefined)));
  const statements = new Set(endpoints.flatMap(statementsFor));
  const { lines, warning } = credential.dryRun(nowMs, hosts.size === 1 ? [...hosts][0] : undefined);
  return {
    ...(warning === undefined ? {} : { warning }),
    lines: [
      `Sign-in: ${credential.introduction}`,
      ...lines.map((line) => `  ${line}`),
      ...[...(asksForExpiry(inputs) ? [showOwnTokens] : []), ...statements].map(
        (statement) => `SQL: ${oneLine(statement)}`,
      ),
      ...checks.flatMap(({ endpoint, request, conditions, timeoutMs }) => [
        `${request.method} ${oneLine(address(endpoint, request.path))}`,
        ...request.headers.map(([name, value]) => `  ${name}: ${typeof value === "string" ? oneLine(value) : "***"}`),
        `  ${headerName(hasHeader(request.headers, "authorization"))}: Snowflake Token="***"`,
        ...(request.body === undefined ? [] : [`  body: ${formatSize(request.body.byteLength)}`]),
        `  timeout: ${formatDuration(timeoutMs)}${schedule.waitMs === 0 ? "" : `, wait: ${formatDuration(schedule.waitMs)}`}`,
        ...conditions.map(({ text }) => `  must hold: ${oneLine(text)}`),
      ]),
    ],
  };
}

/** What is asked of the account before the endpoint is asked. */
function statementsFor(endpoint: EndpointInput): readonly string[] {
  if (endpoint.kind === "url") return [];
  if (endpoint.kind === "gateway") return [`DESCRIBE GATEWAY ${endpoint.gateway.sql}`];
  return [
    describeService(endpoint.service),
    ...(endpoint.resume ? [`${resumeService(endpoint.service)}, where it is suspended`] : []),
    showEndpoints(endpoint.service),
    showContainers(endpoint.service),
  ];
}

function address(endpoint: EndpointInput, path: string): string {
  if (endpoint.kind === "url") return joinPath(endpoint.url, path).href;
  if (endpoint.kind === "gateway") return `${path} at the gateway ${endpoint.gateway.sql}`;
  const which = endpoint.endpoint === undefined ? "the endpoint" : `the endpoint ${endpoint.endpoint}`;
  return `${path} at ${which} of ${endpoint.service.sql}`;
}
