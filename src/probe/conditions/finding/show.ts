import type { Redact } from "../../../lib/secrets/redactor.ts";
import { excerpt } from "../../../lib/text.ts";
import type { Actual } from "./finding.ts";
import type { Quotation } from "./quotation.ts";

/** What is shown of what was found: one harmless line of at most 120 characters. Secrets go before anything is cut. */
export function show(actual: Actual, redact: Redact): string {
  return excerpt(actual.map((part) => (typeof part === "string" ? part : shown(part, redact))).join(""), 120);
}

function shown({ text, cut, hit, form }: Quotation, redact: Redact): string {
  // The redactor also takes the beginning of a secret away where it stands before "…".
  const clean = redact(cut ? `${text}…` : text);
  if (form !== "quoted") return excerpt(clean, form);
  const start = hit > 60 ? startBefore(hit, text, clean, redact) : 0;
  return `${start > 0 ? "…" : ""}${JSON.stringify(clean.slice(start, start + 200))}`;
}

/** A little before the hit in the text without secrets; but at the hit where one of them may stand before it. */
function startBefore(hit: number, text: string, clean: string, redact: Redact): number {
  const context = text.slice(hit - 20, hit);
  const place = alike(redact(text.slice(0, hit)), clean);
  return clean.slice(0, place).endsWith(context) ? place - context.length : place;
}

/** How many characters two texts have in common at their beginning. */
function alike(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}
