import type { ForeignText } from "../../lib/foreign-text.ts";
import { code, type Html, html } from "../../lib/markup/html.ts";
import { count } from "../../lib/text.ts";
import { isUnhealthy } from "../check-report.ts";
import type { Report } from "../report.ts";

/** The verdict: `❌ Service DB.SCHEMA.NAME is not healthy: GET /healthcheck`. */
export function heading(report: Report, foreign: ForeignText): Html {
  const { checks, healthy, subject } = report;
  const [only] = checks;
  const unhealthy = checks.filter(isUnhealthy).length;
  const about =
    only === undefined
      ? ""
      : checks.length === 1
        ? html`: ${code(foreign.excerpt(only.name, 200))}`
        : healthy
          ? `: ${count(checks.length, "check")}`
          : `: ${unhealthy > 0 ? unhealthy : checks.length} of ${count(checks.length, "check")}`;
  const named =
    subject === undefined
      ? "Snowflake endpoint"
      : html`${kinds[subject.kind]} ${code(foreign.excerpt(subject.name, 300))}`;
  return html`<h3>${healthy ? "✅" : report.failure?.paused === true ? "⏸️" : "❌"} ${named} ${verdictOf(report)}${about}</h3>`;
}

const kinds = { service: "Service", gateway: "Gateway", endpoint: "Endpoint" } as const;

function verdictOf({ failure, healthy, undetermined }: Report): string {
  if (healthy) return "is healthy";
  if (failure?.paused === true) return "is paused";
  return undetermined === true ? "could not be checked" : "is not healthy";
}
