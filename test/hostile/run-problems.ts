import { parseCommand } from "../runner/command.ts";
import { commandNames } from "../runner/command-processor.ts";
import { markdownIn, strangeInDiagrams } from "../runner/summary-reader.ts";
import { type Evidence, resultsOf } from "./evidence.ts";
import { spellingOf } from "./readable.ts";

/** What is wrong with a run as a whole, whatever it was asked. */
export function runProblems(run: Evidence, secrets: readonly string[], outputNames: readonly string[]): string[] {
  return [...ending(run), ...outputProblems(run, outputNames), ...textProblems(run), ...leakProblems(run, secrets)];
}

function* ending({ exitCode, outcome, outputs, raw }: Evidence): Generator<string> {
  if (outcome === "cancelled") yield "hangs: it was ended from outside";
  if (raw.stderr !== "") yield `writes to stderr: ${raw.stderr.slice(0, 300)}`;
  const healthy = outputs["healthy"] === "true";
  if (exitCode !== (healthy ? 0 : 1)) yield `ends with ${exitCode}, and healthy is "${outputs["healthy"]}"`;
}

function* outputProblems(run: Evidence, names: readonly string[]): Generator<string> {
  const { outputs } = run;
  for (const name of names) if (!Object.hasOwn(outputs, name)) yield `the output ${name} is not set`;
  const results = resultsOf(run);
  if (results === undefined || results.length === 0) {
    yield "the output results cannot be read";
    return;
  }
  const all = results.every(({ healthy }) => healthy);
  if ((outputs["healthy"] === "true") !== all) yield `healthy is "${outputs["healthy"]}", and the results differ`;
  if ((outputs["failure"] === "") !== all)
    yield `failure is "${outputs["failure"]}", and healthy "${outputs["healthy"]}"`;
  for (const name of ["headers", "timings"]) if (!isJson(outputs[name] ?? "")) yield `the output ${name} is no JSON`;
}

const isJson = (text: string): boolean => {
  try {
    return text === "" || JSON.parse(text) !== undefined;
  } catch {
    return false;
  }
};

const names = new Set(commandNames);
const ours = new Set(["add-mask", "group", "endgroup", "debug"]);
const TITLE = /^Snowflake Endpoint/;

function* textProblems({
  raw,
  log,
  summary,
  annotations,
  state,
  env,
  path,
  masks,
  outputs,
}: Evidence): Generator<string> {
  const said = [log, summary, ...annotations.map(({ message }) => message)].join("\n");
  const trace = /^\s*at .*[(/].*:\d+:\d+\)?\s*$|\b(?:TypeError|RangeError|ReferenceError|SyntaxError): /m.exec(said);
  if (trace !== null) yield `a stack trace: ${trace[0].trim().slice(0, 200)}`;
  if (/\binternal\b/.test(outputs["failure"] ?? "")) yield "failure is internal";
  for (const line of raw.stdout.split("\n")) {
    const command = parseCommand(line, names);
    if (command === undefined || ours.has(command.name.toLowerCase())) continue;
    const known = ["error", "warning", "notice"].includes(command.name);
    if (!known || !TITLE.test(command.properties["title"] ?? ""))
      yield `a command of the answer's: ${line.slice(0, 200)}`;
  }
  const touched = [...Object.keys(state), ...Object.keys(env), ...path];
  if (touched.length > 0) yield `state, env or path are set: ${touched.join(", ").slice(0, 200)}`;
  if (masks.some((mask) => /^(healthy|owned.*)$/.test(mask))) yield "a mask of the answer's";
  const control = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\u202a-\u202e\u2066-\u2069]/.exec(`${log}${summary}`);
  if (control !== null) yield `a control character is shown: U+${control[0].charCodeAt(0).toString(16)}`;
  const markup = /<owned|<img/.exec(summary);
  if (markup !== null) yield `markup of the answer's in the summary: ${around(summary, markup.index)}`;
  const [read] = markdownIn(summary);
  if (read !== undefined) yield `Markdown in the summary that is none of ours: ${read.slice(0, 200)}`;
  const [drawn] = strangeInDiagrams(summary);
  if (drawn !== undefined) yield `a diagram with a text of the answer's: ${drawn.slice(0, 200)}`;
}

const around = (text: string, index: number): string => JSON.stringify(text.slice(Math.max(0, index - 60), index + 60));

/** In what is left of a secret that somebody cut, this many characters are too many. */
const HALF = 24;

function* leakProblems(run: Evidence, secrets: readonly string[]): Generator<string> {
  // Whoever can read the whole can read a half of it.
  const halves = secrets.flatMap((secret) => [secret.slice(0, HALF), secret.slice(-HALF)]);
  for (const { place, secret, form } of run.leaks(halves)) {
    yield `a secret can be read, ${form}: ${place} (${secret % 2 === 0 ? "its beginning" : "its end"})`;
  }
  const { raw, summary, outputs } = run;
  const places = { stdout: raw.stdout.replace(/^::add-mask::.*$/gm, ""), summary, ...outputs };
  for (const [place, text] of Object.entries(places)) {
    const [spelling] = halves.flatMap((half) => spellingOf(half, text) ?? []);
    if (spelling !== undefined) yield `a secret can be read, ${spelling}: ${place}`;
  }
}
