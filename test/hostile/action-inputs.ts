import { line } from "./condition.ts";
import { type CheckInputs, endpointHost, pathOf } from "./hostile-case.ts";
import type { Batch, Credentials } from "./plan.ts";

/** What the step is given for a run. */
export function actionInputs({ run, cases }: Batch, { token, password }: Credentials): Record<string, string> {
  const common = {
    "ingress-url": endpointHost,
    token,
    "max-redirects": `${run.maxRedirects}`,
    "download-limit": `${run.downloadLimitKb}KB`,
    "body-limit": `${run.bodyLimitKb}KB`,
    wait: `${run.waitMs}ms`,
    interval: "200ms",
    consecutive: `${run.consecutive}`,
  };
  const [first] = cases;
  if (first !== undefined && cases.length === 1) return { ...common, ...request(first.id, first.check, password) };
  const checks = cases.map(({ id, check }) => ({ name: `${id}`, ...request(id, check, password) }));
  return { ...common, concurrency: `${run.concurrency}`, checks: JSON.stringify(checks) };
}

function request(id: number, check: CheckInputs, password: string): Record<string, string> {
  // Every third request signs in at the app too, and Snowflake's token then travels in a header of its own.
  const own = id % 3 === 0 ? [`Authorization: Bearer ${password}`] : [];
  const headers = [...own, ...(check.headers === "" ? [] : [check.headers])].join("\n");
  const inputs: Record<string, string> = {
    path: pathOf(id),
    method: check.method,
    headers,
    body: check.body,
    expect: check.conditions.map(line).join("\n"),
    timeout: `${check.timeoutMs}ms`,
  };
  return Object.fromEntries(Object.entries(inputs).filter(([, value]) => value !== ""));
}
