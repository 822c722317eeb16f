import type { Answer } from "./answer/answer.ts";
import type { Judge } from "./answer/judge.ts";
import { type Condition, type ServiceSubject, serviceSubjects } from "./condition.ts";
import { type ConditionProblem, ConditionSyntaxError, pointAt } from "./condition-syntax-error.ts";
import type { Finding } from "./finding/finding.ts";
import { NotEvaluable } from "./finding/not-evaluable.ts";
import { LineProblem, LineReader } from "./language/line-reader.ts";
import { severalIn, subjectRemedy } from "./subject-remedy.ts";
import { body } from "./subjects/body.ts";
import { certificate } from "./subjects/certificate.ts";
import { credential } from "./subjects/credential.ts";
import { duration } from "./subjects/duration.ts";
import { size } from "./subjects/size.ts";
import { status } from "./subjects/status.ts";

/** Reads the rest of a line that began with its name. */
type SubjectParser = (reader: LineReader) => Judge;

/** What a condition can be about. */
const names = [
  "status",
  "header",
  "body",
  "json",
  "duration",
  "size",
  "certificate",
  "credential",
  ...serviceSubjects,
] as const;
type Subject = (typeof names)[number];
type PlainSubject = Exclude<Subject, "header" | "json" | ServiceSubject>;

/** Who reads it. */
export type SubjectParsers = Readonly<Record<Subject, SubjectParser>>;

/** Those that need nothing that reads JSON and its numbers. */
export const plainSubjects: Pick<SubjectParsers, PlainSubject> = {
  status,
  body,
  duration,
  size,
  certificate,
  credential,
};

/**
 * The conditions of a text, one a line; blank lines and comments are skipped (docs/conditions.md has the language).
 *
 * @throws ConditionSyntaxError naming every line that cannot be read, or that there is no condition at all: what asks
 * nothing would be met by anything
 */
export function parseLines(text: string, parsers: SubjectParsers): readonly Condition[] {
  const conditions: Condition[] = [];
  const problems: ConditionProblem[] = [];
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    try {
      const condition = parseLine(new LineReader(line), parsers);
      if (condition !== undefined) conditions.push(condition);
    } catch (error) {
      if (!(error instanceof LineProblem)) throw error;
      problems.push(problemAt(line, index, severalIn(line, names) ?? error));
    }
  }
  if (conditions.length === 0 && problems.length === 0) {
    const remedy = 'Write one, for example "status == 200".';
    problems.push(problemAt("", 0, new LineProblem("no condition is written", remedy, 0)));
  }
  if (problems.length > 0) throw new ConditionSyntaxError(problems);
  return conditions;
}

function parseLine(reader: LineReader, parsers: SubjectParsers): Condition | undefined {
  if (reader.atEnd()) return undefined;
  const subject = takeSubject(reader);
  const judge = parsers[subject](reader);
  if (!reader.atEnd()) {
    const remedy = "Put a text of several words in double quotes, and each condition on a line of its own.";
    throw reader.problem(`the condition should end here, but ${reader.found()}`, remedy);
  }
  const { text } = reader;
  return { text, subject, evaluate: (answer) => evaluate(judge, answer) };
}

function takeSubject(reader: LineReader): Subject {
  const start = reader.index;
  const line = reader.rest();
  const word = reader.take(/[\p{L}\p{N}_-]+/uy);
  const name = names.find((known) => known === word);
  if (name !== undefined) return name;
  const fault = word === undefined ? `a subject is expected here, but ${reader.found()}` : `"${word}" is not a subject`;
  throw reader.problem(fault, subjectRemedy(word, line, names), start);
}

function evaluate(judge: Judge, answer: Answer): Finding {
  try {
    return judge(answer);
  } catch (error) {
    if (error instanceof NotEvaluable) return { met: false, actual: error.actual };
    // The stack, or the longest text or array.
    if (!(error instanceof RangeError)) throw error;
    return { met: false, actual: ["not judged: the body is too deeply nested, or too large"] };
  }
}

function problemAt(line: string, lineIndex: number, { fault, remedy, index }: LineProblem): ConditionProblem {
  const column = index + 1;
  return { line: lineIndex + 1, column, fault, remedy, excerpt: pointAt(line, column) };
}
