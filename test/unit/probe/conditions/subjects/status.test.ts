import { suite, test } from "node:test";
import { of } from "./case.ts";

const cases = [
  ...of(
    { status: 200 },
    ["status == 200", true, "200"],
    ["status == 201", false, "200"],
    ["status != 200", false, "200"],
    ["status != 404", true, "200"],
    ["status < 200", false, "200"],
    ["status <= 200", true, "200"],
    ["status > 199", true, "200"],
    ["status >= 201", false, "200"],
    ["status in 200", true, "200"],
    ["status in 200-299,304", true, "200"],
    ["status in 300-399, 200", true, "200"],
    ["status in 201-299", false, "200"],
    ["status not in 500-599", true, "200"],
    ["status not in 200-299", false, "200"],
  ),
];

suite("status", () => {
  for (const { title, holds } of cases) test(title, holds);
});
