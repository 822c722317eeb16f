import { suite, test } from "node:test";
import { of } from "./case.ts";

const cases = [
  ...of(
    { durationMs: 499.6 },
    ["duration < 500ms", false, "500ms"],
    ["duration <= 500ms", true, "500ms"],
    ["duration > 1s", false, "500ms"],
  ),
  ...of({ durationMs: Number.NaN }, ["duration < 5s", false, "the duration is not known"]),
];

suite("duration", () => {
  for (const { title, holds } of cases) test(title, holds);
});
