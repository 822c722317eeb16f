import type { ForeignText } from "../../lib/foreign-text.ts";
import { code, type Html, html } from "../../lib/markup/html.ts";
import { count } from "../../lib/text.ts";
import type { Report } from "../report.ts";

/** The verdict: `❌ Service DB.SCHEMA.NAME is not healthy: GET /healthcheck`. */
export function heading(report: Report, foreign: ForeignText): Html {
  const { checks, healthy, subject } = report;
  const [only] = checks;
  const unhealthy = checks.filter((check) => !check.verdict.healthy).length;
  const about =
    only === undefined
      ? ""
      : checks.length === 1
        ? html`: ${code(foreign.excerpt(only.name, 200))}`
        : healthy
          ? `: ${count(checks.length, "check")}`
          : `: ${unhealthy} of ${count(checks.length, "check")}`;
  const named =
    subject === undefined
      ? "Snowflake endpoint"
      : html`${subject.kind === "service" ? "Service" : "Endpoint"} ${code(foreign.excerpt(subject.name, 300))}`;
  return html`<h3>${healthy ? "✅" : "❌"} ${named} ${verdictOf(report)}${about}</h3>`;
}

function verdictOf({ healthy, undetermined }: Report): string {
  if (healthy) return "is healthy";
  return undetermined === true ? "could not be checked" : "is not healthy";
}
