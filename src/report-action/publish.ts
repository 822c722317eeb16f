import type { Html } from "../lib/markup/html.ts";
import { excerpt, oneLine } from "../lib/text.ts";
import type { Runner } from "../runner/runner.ts";
import { firstThatFit } from "./first-that-fit.ts";
import type { Uptimes } from "./history/uptime.ts";
import type { ReportInputs } from "./inputs.ts";
import type { Transition } from "./outage.ts";
import { headline, type Outcome } from "./outcome.ts";
import { reportSummary } from "./summary.ts";

/** The title of every annotation of this action. */
export const reportTitle = "Snowflake Endpoint: report";

/** All there is to tell. */
export interface Telling {
  readonly outcome: Outcome;
  readonly transition: Transition;
  /** Of a history; absent without one. */
  readonly uptimes: Uptimes | undefined;
  readonly uptime: readonly string[];
  readonly chart: readonly Html[];
}

/** A later step gets an output as an environment variable, of which Linux allows 128 KiB. */
const mostBytes = 90_000;

/** Names in the log and in annotations. */
const mostNames = 20;

/** Sets every output; those of which nothing is known are empty lists. */
export function setOutputs(
  runner: Runner,
  { outcome, transition, uptimes }: Partial<Telling> & Pick<Telling, "transition">,
): void {
  const windows = Object.entries(uptimes ?? {}).map(
    ([name, { up, answers, due }]) => [name, { up, answers, due }] as const,
  );
  runner.outputs({
    healthy: outcome?.healthy ?? false,
    unhealthy: namesOf(outcome?.unhealthy),
    unknown: namesOf(outcome?.unknown),
    transition,
    uptime: Object.fromEntries(windows),
  });
}

/** As many as there is room for of the names that the checks were given, which is what a later step knows them by. */
function namesOf(list: readonly { readonly name: string; readonly ownName?: string }[] = []): readonly string[] {
  const names = list.map(({ name, ownName = name }) => ownName);
  return firstThatFit(names, mostBytes, (name) => Buffer.byteLength(JSON.stringify(name)) + 1);
}

/** Gives it to the workflow and to people. Returns the exit code: what is unknown is red whatever is forgiven. */
export function publish(runner: Runner, telling: Telling, { summary, failOnUnhealthy }: ReportInputs): number {
  const { outcome, transition, uptime } = telling;
  setOutputs(runner, telling);
  const mark = outcome.state === "up" ? "✓" : outcome.state === "quiet" ? "–" : "✗";
  runner.log(`${mark} ${headline(outcome)} (transition: ${transition})`);
  for (const line of problems(outcome)) runner.log(`  ${line}`);
  for (const sentence of uptime) runner.log(sentence);
  if (summary) writeSummary(runner, telling);
  const fails = outcome.unknown.length > 0 || (outcome.unhealthy.length > 0 && failOnUnhealthy);
  const isFine = outcome.unknown.length === 0 && outcome.unhealthy.length === 0;
  if (!isFine)
    runner.annotate(
      fails ? "error" : "warning",
      reportTitle,
      [`${headline(outcome)}.`, ...problems(outcome).map((line) => `  - ${line}`)].join("\n"),
    );
  return fails ? 1 : 0;
}

function problems({ unhealthy, unknown }: Outcome): readonly string[] {
  const lines = [
    ...unhealthy.map(({ name, failure, cause }) => {
      const [first = ""] = cause.split("\n");
      return `${excerpt(name, 100)}: ${excerpt(failure, 40)}${first === "" ? "" : `. ${excerpt(first, 200)}`}`;
    }),
    ...unknown.map(({ name, reason }) => `${excerpt(name, 200)} is unknown: it ${excerpt(reason, 200)}`),
  ];
  const more = lines.length - mostNames;
  return more > 0 ? [...lines.slice(0, mostNames), `and ${more} more`] : lines;
}

/** The summary is a courtesy: a runner without one, or a full disk, changes no verdict. */
function writeSummary(runner: Runner, { outcome, ...context }: Telling): void {
  try {
    runner.summary(reportSummary(outcome, context));
  } catch (error) {
    runner.log(`There is no job summary: ${oneLine(error instanceof Error ? error.message : String(error))}`);
  }
}
