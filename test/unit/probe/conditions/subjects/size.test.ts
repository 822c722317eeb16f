import { suite, test } from "node:test";
import { of } from "./case.ts";

const cases = [
  ...of({ body: "" }, ["size > 0B", false, "0B"], ["size == 0B", true, "0B"]),
  ...of({ body: "é" }, ["size == 2B", true, "2B"]),
  ...of({ body: "x".repeat(1_500) }, ["size < 1KB", false, "1.4KB (1500B)"], ["size != 1KB", true, "1.4KB (1500B)"]),
];

suite("size", () => {
  for (const { title, holds } of cases) test(title, holds);
});
