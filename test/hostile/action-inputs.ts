import { line } from "./condition.ts";
import { endpointHost, type HostileCase, pathOf } from "./hostile-case.ts";
import type { Batch, Credentials } from "./plan.ts";

/** What the step is given for a run. */
export function actionInputs(batch: Batch, credentials: Credentials): Record<string, string> {
  const { run, cases } = batch;
  const { token, password } = credentials;
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
  const login = signsInAtApp(batch) ? [`Authorization: Bearer ${password}`] : [];
  const [first] = cases;
  if (first !== undefined && cases.length === 1) return { ...common, ...request(first, login) };
  const checks = cases.map((hostile) => ({ name: `${hostile.id}`, ...request(hostile, login) }));
  return { ...common, concurrency: `${run.concurrency}`, checks: JSON.stringify(checks) };
}

/** Every second run signs in at the app too, and Snowflake's token then travels in a header of its own. */
const signsInAtApp = ({ number }: Batch): boolean => number % 2 === 0;

/** What the action was told to keep to itself. */
export function secretsOf(batch: Batch, { token, password }: Credentials): readonly string[] {
  return signsInAtApp(batch) ? [token, password] : [token];
}

function request({ id, check }: HostileCase, login: readonly string[]): Record<string, string> {
  const inputs: Record<string, string> = {
    path: pathOf(id),
    method: check.method,
    headers: [...login, ...(check.headers === "" ? [] : [check.headers])].join("\n"),
    body: check.body,
    expect: check.conditions.map(line).join("\n"),
    timeout: `${check.timeoutMs}ms`,
  };
  return Object.fromEntries(Object.entries(inputs).filter(([, value]) => value !== ""));
}
