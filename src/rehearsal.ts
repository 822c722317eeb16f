import type { Rehearsal } from "./auth/method.ts";
import type { Inputs } from "./inputs.ts";
import { formatDuration } from "./lib/duration.ts";
import { formatSize } from "./lib/size.ts";
import { oneLine } from "./lib/text.ts";
import { hasHeader } from "./probe/request.ts";
import { headerName } from "./snowflake/ingress-header.ts";
import { joinPath } from "./snowflake/ingress-url.ts";
import { showEndpoints } from "./snowflake/service-endpoint.ts";
import { resumeService } from "./snowflake/service-resume.ts";
import { describeService } from "./snowflake/service-state.ts";

/** A dry run: all that can be known without the network, with `***` wherever a secret would stand. */
export function rehearse({ credential, endpoint, checks, schedule }: Inputs, nowMs: number): Rehearsal {
  const url = endpoint.kind === "url" ? endpoint.url : undefined;
  const statements =
    endpoint.kind === "url"
      ? []
      : [
          describeService(endpoint.service),
          ...(endpoint.resume ? [`${resumeService(endpoint.service)}, where it is suspended`] : []),
          showEndpoints(endpoint.service),
        ];
  const { lines, warning } = credential.rehearse(nowMs, url?.hostname);
  const address = (path: string) =>
    endpoint.kind === "url"
      ? joinPath(endpoint.url, path).href
      : `${path} at ${endpoint.endpoint === undefined ? "the endpoint" : `the endpoint ${endpoint.endpoint}`} of ${endpoint.service.sql}`;
  return {
    ...(warning === undefined ? {} : { warning }),
    lines: [
      `Sign-in: ${credential.introduction}`,
      ...lines.map((line) => `  ${line}`),
      ...statements.map((statement) => `SQL: ${oneLine(statement)}`),
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
