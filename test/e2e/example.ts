import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps?: readonly Step[] }>>;
}

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string | number | boolean>>;
}

/** The text of a workflow of examples/. */
export function example(file: string): string {
  return readFileSync(join(import.meta.dirname, "..", "..", "examples", file), "utf8");
}

/**
 * The inputs of every step of a workflow that uses our action, as the runner hands them over.
 *
 * @param contexts the values of `secrets.NAME`, `vars.NAME` and the like; the tests evaluate no other expressions
 */
export function ourSteps(workflow: string, contexts: Readonly<Record<string, string>>): Record<string, string>[] {
  const { jobs } = parse(workflow) as Workflow;
  const steps = Object.values(jobs).flatMap((job) => job.steps ?? []);
  return steps
    .filter(({ uses }) => uses?.startsWith("OWNER/snowflake-endpoint-action@") === true)
    .map((step) =>
      patient(
        Object.fromEntries(
          Object.entries(step.with ?? {}).map(([name, value]) => [name, evaluated(String(value), contexts)]),
        ),
      ),
    );
}

/**
 * The inputs of an example, with longer times for those in which its service is to answer: here it answers as fast as the
 * machine can.
 */
export function patient(inputs: Readonly<Record<string, string>>): Record<string, string> {
  const longer = (value: string) =>
    value.replaceAll(/\b(timeout: |duration < )\d+m?s\b/g, (_time, before: string) => `${before}10m`);
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [name, name === "timeout" ? "10m" : longer(value)]),
  );
}

function evaluated(text: string, contexts: Readonly<Record<string, string>>): string {
  return text.replace(/\$\{\{\s*([\w.-]+)\s*\}\}/g, (expression, name: string) => {
    const value = contexts[name];
    if (value === undefined) throw new Error(`there is no value for ${expression}`);
    return value;
  });
}
