import { suite, test } from "node:test";
import { now } from "../answer-with.ts";
import { of } from "./case.ts";

const days = (count: number) => ({ expiresAt: now.getTime() + count * 86_400_000 });

const cases = [
  ...of(
    { credential: days(8) },
    ["credential > 7d", true, "8d, until 2026-12-01"],
    ["credential > 8d", false, "8d, until 2026-12-01"],
    ["credential >= 8d", true, "8d, until 2026-12-01"],
    ["credential < 30d", true, "8d, until 2026-12-01"],
  ),
  ...of({ credential: days(-1) }, ["credential > 0s", false, "expired 1d ago, on 2026-11-22"]),
  ...of(
    { credential: { unknown: "not known: there is none" } },
    ["credential > 0s", false, "not known: there is none"],
    ["credential < 9d", false, "not known: there is none"],
  ),
  ...of({}, ["credential < 9d", false, "its expiry is not known"]),
];

suite("credential", () => {
  for (const { title, holds } of cases) test(title, holds);
});
