import { formatDuration, parseDuration } from "../../../lib/quantities/duration.ts";
import type { Judge } from "../answer/judge.ts";
import { NotEvaluable } from "../finding/not-evaluable.ts";
import { takeLimit } from "../language/limit.ts";
import type { LineReader } from "../language/line-reader.ts";

/** `certificate > 14d`: the time left until the certificate of the endpoint's host expires. */
export function certificate(reader: LineReader): Judge {
  const holds = takeLimit(reader, "certificate", parseDuration);
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
