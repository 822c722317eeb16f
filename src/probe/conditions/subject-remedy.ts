import { nearest } from "../../lib/nearest.ts";
import { LineProblem } from "./language/line-reader.ts";
import { codesIn } from "./subjects/status.ts";

/** What people call our subjects elsewhere. */
const synonyms: Readonly<Record<string, string>> = {
  code: "status",
  "status-code": "status",
  statuscode: "status",
  "http-status": "status",
  http: "status",
  content: "body",
  response: "body",
  text: "body",
  jsonpath: "json",
  jq: "json",
  time: "duration",
  latency: "duration",
  "response-time": "duration",
  length: "size",
  "content-length": "size",
  cert: "certificate",
  tls: "certificate",
  ssl: "certificate",
  digest: "image-digest",
  sha256: "image-digest",
  image: "image-name",
  tag: "image-name",
  spec: "spec-digest",
  replicas: "instances",
  restart: "restarts",
  "restart-count": "restarts",
  token: "credential",
  pat: "credential",
  expiry: "credential",
};

/** What to write where a line does not begin with a subject. */
export function subjectRemedy(word: string | undefined, line: string, subjects: readonly string[]): string {
  const all = `The subjects are ${subjects.join(", ")}.`;
  const codes = codesIn(line);
  if (codes !== undefined) return `Write "status ${/^[0-9]+$/.test(codes) ? "==" : "in"} ${codes}".`;
  if (line.startsWith("$") || line.startsWith(".")) return 'Write json before a path, as in "json $.state == …".';
  const inner = /^[-*"'!]+\s*([a-z]+)/.exec(line)?.[1];
  if (inner !== undefined && subjects.includes(inner)) {
    if (line.startsWith("!")) return `"not" goes behind the subject: "${inner} not contains …".`;
    return /^[-*]/.test(line)
      ? `expect is text and not a list: begin the line with ${inner}.`
      : `Take away the quotes around the line: it begins with ${inner}.`;
  }
  if (word === "not") return '"not" goes behind the subject and before a word: "body not contains …".';
  if (word === "and") return "Take it away: all lines must hold.";
  if (word === "or") return noOr;
  if (/^[0-9]{3}$/.test(word ?? "")) return `The subject goes first: "status == ${word}".`;
  const member = /^\w+\.(\w+)/.exec(line)?.[1];
  const name = (member ?? word ?? "").toLowerCase().replaceAll("_", "-");
  const near = Object.hasOwn(synonyms, name) ? synonyms[name] : nearest(name, subjects);
  return near === undefined ? all : `Did you mean "${near}"? ${all}`;
}

const noOr =
  'All lines must hold; there is no "or". One condition can allow several values: status in 200,204; body matches /a|b/; json $.state in ["a","b"].';

/** The fault of a line that cannot be read because it holds several conditions, or something behind the only one. */
export function severalIn(line: string, subjects: readonly string[]): LineProblem | undefined {
  // What stands in quotes or in an expression joins nothing.
  const bare = line.replaceAll(/"(?:\\.|[^"\\])*"|(?<=matches\s+)\/(?:\\.|[^/\\])*\//g, (quoted) =>
    "x".repeat(quoted.length),
  );
  const joint = new RegExp(`(;|,|&&?|\\|\\|?|\\b(?:and|or)\\b)\\s*(?:(?:${subjects.join("|")})\\b|[<>=!])`, "i").exec(
    bare,
  );
  if (joint?.[1] !== undefined && joint.index > 0 && !/^\s*#/.test(line)) {
    const remedy = /^(?:or|\|\|?)$/i.test(joint[1])
      ? noOr
      : "Write each condition on a line of its own, with its subject; all must hold.";
    return new LineProblem(`"${joint[1]}" joins two conditions`, remedy, joint.index);
  }
  const end = /[;,](?=\s*(?:\s#.*)?$)/.exec(bare);
  return end === null
    ? undefined
    : new LineProblem(`"${end[0]}" stands behind the condition`, "Take it away.", end.index);
}
