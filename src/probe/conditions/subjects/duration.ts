import { formatDuration, parseDuration } from "../../../lib/quantities/duration.ts";
import type { Judge } from "../answer/judge.ts";
import { NotEvaluable } from "../finding/not-evaluable.ts";
import { takeLimit } from "../language/limit.ts";
import type { LineReader } from "../language/line-reader.ts";

/** `duration < 500ms`: the whole attempt, in whole milliseconds as it is reported. */
export function duration(reader: LineReader): Judge {
  const holds = takeLimit(reader, "duration", parseDuration, { example: "500ms" });
  return ({ facts }) => {
    if (!Number.isFinite(facts.durationMs)) throw new NotEvaluable("the duration is not known");
    const milliseconds = Math.round(facts.durationMs);
    return { met: holds(milliseconds), actual: [formatDuration(milliseconds)] };
  };
}
