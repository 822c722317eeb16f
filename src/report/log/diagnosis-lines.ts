import type { Diagnosis } from "../../snowflake/service/diagnosis.ts";

/** What Snowflake knows of a service, for the log: everything. Its texts are one harmless line each, and without secrets. */
export function diagnosisLines({ status, containers, log, notes }: Diagnosis): readonly string[] {
  return [
    ...(status === "" ? [] : [`The service is ${status}.`]),
    ...(log === undefined ? [] : logLines(log)),
    ...(containers.length === 0 && log === undefined && notes.length === 0 ? ["It has no container just now."] : []),
    ...containers.flatMap((container) => [
      container.sentence,
      ...(container.log.length === 0 ? [] : logLines(container.log)),
    ]),
    ...notes.map((note) => `Note: ${note}`),
  ];
}

const logLines = (log: readonly string[]) => [
  `  Its last ${lines(log.length)}:`,
  ...log.map((line) => `    | ${line}`),
];

const lines = (number: number) => (number === 1 ? "line" : `${number} lines`);
