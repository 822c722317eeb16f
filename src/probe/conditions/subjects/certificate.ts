import { formatDuration, parseDuration } from "../../../lib/quantities/duration.ts";
import { QuantityError } from "../../../lib/quantities/quantity-error.ts";
import type { Judge } from "../answer/judge.ts";
import { NotEvaluable } from "../finding/not-evaluable.ts";
import { takeLimit } from "../language/limit.ts";
import type { LineReader } from "../language/line-reader.ts";

/** `certificate > 14d`: the time left until the certificate of the endpoint's host expires. */
export function certificate(reader: LineReader): Judge {
  const holds = takeLimit(reader, "certificate", parseDays, { example: "14d" });
  return ({ facts }) => {
    const expiry = facts.certificate?.validTo;
    const left = expiry === undefined ? Number.NaN : expiry.getTime() - facts.now.getTime();
    if (!Number.isFinite(left) || expiry === undefined) throw new NotEvaluable("the certificate is not known");
    const day = expiry.toISOString().slice(0, 10);
    const actual =
      left > 0 ? `${formatDuration(left)}, until ${day}` : `expired ${formatDuration(-left)} ago, on ${day}`;
    return { met: holds(left), actual: [actual] };
  };
}

/** Nobody counts the life of a certificate in seconds. */
function parseDays(text: string): number {
  if (/^[0-9]+$/.test(text)) throw new QuantityError(text, "has no unit", `write ${text}d for days`);
  const [, weeks] = /^([0-9]{1,9})\s*(?:w|wks?|weeks?)$/i.exec(text) ?? [];
  if (weeks !== undefined) throw new QuantityError(text, "is in weeks", `write ${7 * Number(weeks)}d`);
  return parseDuration(text);
}
