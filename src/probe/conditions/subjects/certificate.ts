import { formatDuration, parseDays } from "../../../lib/quantities/duration.ts";
import type { Judge } from "../answer/judge.ts";
import type { Finding } from "../finding/finding.ts";
import { NotEvaluable } from "../finding/not-evaluable.ts";
import { takeLimit } from "../language/limit.ts";
import type { LineReader } from "../language/line-reader.ts";

/** `certificate > 14d`: the time left until the certificate of the endpoint's host expires. */
export function certificate(reader: LineReader): Judge {
  const holds = takeLimit(reader, "certificate", parseDays, { example: "14d" });
  return ({ facts }) => {
    const expiry = facts.certificate?.validTo.getTime() ?? Number.NaN;
    if (Number.isNaN(expiry)) throw new NotEvaluable("the certificate is not known");
    return judgeTimeLeft(expiry, facts.now, holds);
  };
}

/** @param expiry milliseconds since the epoch */
export function judgeTimeLeft(expiry: number, now: Date, holds: (leftMs: number) => boolean): Finding {
  const left = expiry - now.getTime();
  const day = new Date(expiry).toISOString().slice(0, 10);
  const actual = left > 0 ? `${formatDuration(left)}, until ${day}` : `expired ${formatDuration(-left)} ago, on ${day}`;
  return { met: holds(left), actual: [actual] };
}
