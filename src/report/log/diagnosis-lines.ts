import type { Diagnosis } from "../../snowflake/service/diagnosis.ts";

/** What Snowflake knows of a service, for the log: everything. Its texts are one harmless line each, and without secrets. */
export function diagnosisLines({ status, containers, notes }: Diagnosis): readonly string[] {
  return [
    ...(status === "" ? [] : [`The service is ${status}.`]),
    ...(containers.length === 0 && notes.length === 0 ? ["It has no container just now."] : []),
    ...containers.flatMap((container) => [
      container.sentence,
      ...(container.log.length === 0
        ? []
        : [`  Its last ${lines(container.log.length)}:`, ...container.log.map((line) => `    | ${line}`)]),
    ]),
    ...notes.map((note) => `Note: ${note}`),
  ];
}

const lines = (number: number) => (number === 1 ? "line" : `${number} lines`);
