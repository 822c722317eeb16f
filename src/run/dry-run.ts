import type { DryRun } from "../auth/method.ts";
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
  const { credential, endpoint, checks, schedule } = inputs;
  const url = endpoint.kind === "url" ? endpoint.url : undefined;
  const statements =
    endpoint.kind === "url"
      ? []
      : endpoint.kind === "gateway"
        ? [`DESCRIBE GATEWAY ${endpoint.gateway.sql}`]
        : [
            describeService(endpoint.service),
            ...(endpoint.resume ? [`${resumeService(endpoint.service)}, where it is suspended`] : []),
            showEndpoints(endpoint.service),
            showContainers(endpoint.service),
          ];
  const { lines, warning } = credential.dryRun(nowMs, url?.hostname);
  const address = (path: string) =>
    endpoint.kind === "url"
      ? joinPath(endpoint.url, path).href
      : endpoint.kind === "gateway"
        ? `${path} at the gateway ${endpoint.gateway.sql}`
        : `${path} at ${endpoint.endpoint === undefined ? "the endpoint" : `the endpoint ${endpoint.endpoint}`} of ${endpoint.service.sql}`;
  return {
    ...(warning === undefined ? {} : { warning }),
    lines: [
      `Sign-in: ${credential.introduction}`,
      ...lines.map((line) => `  ${line}`),
      ...[...(asksForExpiry(inputs) ? [showOwnTokens] : []), ...statements].map(
        (statement) => `SQL: ${oneLine(statement)}`,
      ),
      ...checks.flatMap(({ request, conditions, timeoutMs }) => [
        `${request.method} ${oneLine(address(request.path))}`,
        ...request.headers.map(([name, value]) => `  ${name}: ${typeof value === "string" ? oneLine(value) : "***"}`),
        `  ${headerName(hasHeader(request.headers, "authorization"))}: Snowflake Token="***"`,
        ...(request.body === undefined ? [] : [`  body: ${formatSize(request.body.byteLength)}`]),
        `  timeout: ${formatDuration(timeoutMs)}${schedule.waitMs === 0 ? "" : `, wait: ${formatDuration(schedule.waitMs)}`}`,
        ...conditions.map(({ text }) => `  must hold: ${oneLine(text)}`),
      ]),
    ],
  };
}
