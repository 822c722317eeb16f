import { parseDays } from "../../../lib/quantities/duration.ts";
import type { Judge } from "../answer/judge.ts";
import { NotEvaluable } from "../finding/not-evaluable.ts";
import { takeLimit } from "../language/limit.ts";
import type { LineReader } from "../language/line-reader.ts";
import { judgeTimeLeft } from "./certificate.ts";

/** `credential > 7d`: the time left until the programmatic access token expires. */
export function credential(reader: LineReader): Judge {
  const holds = takeLimit(reader, "credential", parseDays, { example: "7d" });
  return ({ facts }) => {
    const { expiresAt, unknown } = facts.credential ?? {};
    if (expiresAt === undefined) throw new NotEvaluable(unknown ?? "its expiry is not known");
    return judgeTimeLeft(expiresAt, facts.now, holds);
  };
}
