import type { Judge } from "../answer/judge.ts";
import { NotEvaluable } from "../finding/not-evaluable.ts";
import { quote } from "../finding/quotation.ts";
import { plainDigest, takeDigest } from "../language/digest.ts";
import type { LineReader } from "../language/line-reader.ts";
import { takeQuoted, takeText } from "../language/literal.ts";
import { comparisons, holds, takeOperator } from "../language/operator.ts";
import { instancesOf, judgeContainers, placesOf, serviceOf } from "./service-places.ts";
import { judgeText, takeTextPredicate } from "./text-predicate.ts";

/** `image-digest main == sha256:…`: of the container named, else of every one, in every instance. */
export function imageDigest(reader: LineReader): Judge {
  const name = takeContainerName(reader);
  const operator = takeOperator(reader, "image-digest", ["==", "!="]);
  const wanted = takeDigest(reader);
  return judgeContainers(name, "imageDigest", (digest) => ({
    met: (plainDigest(digest) === wanted) === (operator.name === "=="),
    actual: [quote(digest, 90)],
  }));
}

/** `image-name main contains "hello:1.4"` */
export function imageName(reader: LineReader): Judge {
  const name = takeContainerName(reader);
  const operator = takeOperator(reader, "image-name", ["==", "!=", "contains", "matches"]);
  const predicate = takeTextPredicate(reader, operator.name, operator.negated);
  return judgeContainers(name, "imageName", (text, answer) => judgeText(predicate, text, answer.allowance));
}

/** `spec-digest == 5f1c…`: of the specification that the service has now. */
export function specDigest(reader: LineReader): Judge {
  const { name } = takeOperator(reader, "spec-digest", ["==", "!="]);
  const start = reader.index;
  const wanted = takeText(reader);
  if (!/^(?:sha256:)?[\w+/=-]+$/i.test(wanted)) {
    const remedy = "Write it as DESCRIBE SERVICE shows it in the column spec_digest, whole.";
    throw reader.problem("this is not the digest of a specification", remedy, start);
  }
  return (answer) => {
    const { specDigest: digest, unseen } = serviceOf(answer);
    if (digest === undefined || digest === "") throw new NotEvaluable(unseen.service ?? "the service shows none");
    return { met: (bare(digest) === bare(wanted)) === (name === "=="), actual: [quote(digest, 90)] };
  };
}

/** `instances == all`, `instances >= 2`: how many are READY. */
export function instances(reader: LineReader): Judge {
  const { name } = takeOperator(reader, "instances", comparisons);
  const isAll = reader.take(/all(?![^\s#])/y) !== undefined;
  const number = isAll ? undefined : takeNumber(reader, "Write all, or a whole number such as 2.");
  return (answer) => {
    const service = serviceOf(answer);
    const ready = instancesOf(service).filter(({ isReady }) => isReady).length;
    const limit = number ?? service.target;
    if (limit === undefined) throw new NotEvaluable(service.unseen.service ?? "how many are wanted is not known");
    if (isAll && limit === 0) throw new NotEvaluable("no instance is wanted");
    const of = service.target === undefined ? "" : ` of ${service.target}`;
    return { met: holds(name, ready - limit), actual: [`${ready}${of} READY`] };
  };
}

/** `restarts == 0`: the highest count of any container. */
export function restarts(reader: LineReader): Judge {
  const { name } = takeOperator(reader, "restarts", comparisons);
  const limit = takeNumber(reader, "Write a whole number, such as 0.");
  return (answer) => {
    const places = placesOf(serviceOf(answer));
    const counts = places.map(({ container }) => container.restarts ?? Number.NaN);
    const highest = Math.max(...counts);
    if (Number.isNaN(highest)) throw new NotEvaluable("the restarts of a container are not known");
    return { met: holds(name, highest - limit), actual: [String(highest)] };
  };
}

/** Snowflake shows the digest of a specification without its prefix (INFERRED, from an example). */
const bare = (digest: string) => plainDigest(digest).replace(/^sha256:/, "");

/** A container's name behind the subject: a word before an operator, or a text in quotes. */
function takeContainerName(reader: LineReader): string | undefined {
  if (reader.peek(/"/y) !== undefined) return takeQuoted(reader);
  return reader.take(
    /(?!(?:not|contains|matches|in|exists)\s)[\w.-]+(?=\s*[=!<>~]|\s+(?:not|contains|matches|in|exists)\b)/y,
  );
}

function takeNumber(reader: LineReader, remedy: string): number {
  const number = reader.take(/[0-9]{1,9}(?![^\s#])/y);
  if (number === undefined) {
    const written = reader.peek(/[^\s#]{1,40}/y);
    const found = written === undefined ? reader.found() : `${JSON.stringify(written)} is written`;
    throw reader.problem(`a whole number is expected here, but ${found}`, remedy);
  }
  return Number(number);
}
