import type { Diagnosis } from "../../snowflake/service/diagnosis.ts";

/** The last lines for the summary and the output `results`, which are read in a small place. */
export const lastLines = (log: readonly string[]) => log.slice(-20);

/** What Snowflake knows of a service, for the output `results`. */
export function diagnosisResult({ service, status, containers, log: ownLog, notes }: Diagnosis) {
  return {
    service,
    status,
    containers: containers.map(
      ({
        restarts,
        lastExitCode,
        log,
        meaning = "",
        cause: _cause,
        facts: _facts,
        sentence: _sentence,
        ...container
      }) => ({
        ...container,
        restarts,
        "last-exit-code": lastExitCode,
        meaning,
        log: lastLines(log),
      }),
    ),
    ...(ownLog === undefined ? {} : { log: lastLines(ownLog) }),
    notes,
  };
}
