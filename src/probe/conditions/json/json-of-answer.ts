import type { Answer } from "../answer/answer.ts";
import { NotEvaluable } from "../finding/not-evaluable.ts";
import { quote } from "../finding/quotation.ts";
import { JsonDocument } from "./json-document.ts";

/** What it takes to make a document of one character of JSON, in steps. */
const stepsOfJson = 10;

/** Made when first asked for, and once. */
const documents = new WeakMap<Answer, JsonDocument | NotEvaluable>();

/** The body as JSON, whatever the content type says; throws {@link NotEvaluable} where it is none. */
export function jsonOf(answer: Answer): JsonDocument {
  const json = documents.get(answer) ?? readJson(answer);
  documents.set(answer, json);
  if (json instanceof NotEvaluable) throw json;
  return json;
}

function readJson(answer: Answer): JsonDocument | NotEvaluable {
  const { text, charset, faithful } = answer.decoded;
  if (text.trim() === "") return new NotEvaluable("not JSON: the body is empty");
  if (!faithful) return new NotEvaluable(`not JSON: the body has bytes that are not ${charset}`);
  answer.allowance.spend(stepsOfJson * text.length);
  try {
    return new JsonDocument(text);
  } catch (error) {
    if (error instanceof NotEvaluable) return error;
    if (!(error instanceof SyntaxError)) throw error;
    return new NotEvaluable(
      "not JSON: ",
      ...(/^\s*[[{"]/.test(text) ? [quote(error.message, 120)] : looks(answer, text)),
    );
  }
}

/** What it looks like instead. */
function looks(answer: Answer, text: string) {
  const [type] = answer.header("content-type");
  const media = type === undefined ? "no content type" : quote(type.replace(/;.*/s, ""), 40);
  return [media, ", starts with ", quote(text.trimStart(), 50)];
}
