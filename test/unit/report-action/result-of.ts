import type { Result } from "../../../src/report-action/results/result.ts";

/** A result as it is read, healthy unless it is told otherwise. */
export function resultOf(name: string, more: Partial<Result> = {}): Result {
  const { standing = "healthy", host = "k7q.snowflakecomputing.app" } = more;
  const url = more.url ?? (host === "" ? "" : `https://${host}/`);
  return {
    name,
    host,
    url,
    ...(url !== "" && { path: new URL(url).pathname }),
    standing,
    failure: standing === "healthy" ? "" : "timeout",
    faultOf: "",
    cause: "",
    remedy: "",
    sql: [],
    at: 0,
    ...more,
  };
}

/** The same in one letter and a sign: `a+` healthy, `a-` not, `a=` paused, `a?` unknown. */
export function measuredOf(text: string) {
  const checks = text.split(" ").map((word) => ({ name: word.slice(0, -1), sign: word.slice(-1) }));
  const standings: Readonly<Record<string, Result["standing"]>> = { "+": "healthy", "-": "unhealthy", "=": "paused" };
  return {
    results: checks.flatMap(({ name, sign }) => {
      const standing = standings[sign];
      return standing === undefined ? [] : [resultOf(name, { standing, ...(standing === "paused" && { host: "" }) })];
    }),
    unknown: checks.flatMap(({ name, sign }) => (sign === "?" ? [{ name, reason: "was cancelled", host: "" }] : [])),
  };
}
