import { suite, test } from "node:test";
import { of } from "./case.ts";

const cases = [
  ...of(
    {
      headers: {
        "content-type": "application/json; charset=utf-8",
        etag: "",
        "x-queue": "12",
        "x-version": "1.10",
        via: ["1.1 a", "1.1 b"],
      },
    },
    ["header content-type contains json", true, '"application/json; charset=utf-8"'],
    ["header Content-Type contains json", true, '"application/json; charset=utf-8"'],
    ["header content-type contains JSON", false, '"application/json; charset=utf-8"'],
    ["header content-type matches /JSON/i", true, '"application/json; charset=utf-8"'],
    ["header content-type not contains html", true, '"application/json; charset=utf-8"'],
    ['header content-type == "application/json"', false, '"application/json; charset=utf-8"'],
    ["header etag exists", true, '""'],
    ["header etag not exists", false, '""'],
    ["header x-queue == 12", true, '"12"'],
    ["header x-queue == 12.0", false, '"12"'],
    ["header x-queue < 100", true, "12"],
    ["header x-queue >= 12.0", true, "12"],
    ["header x-version < 1.9", true, "1.10"],
    ["header content-type > 1", false, 'not a number: "application/json; charset=utf-8"'],
    ["header via exists", true, '"1.1 a, 1.1 b"'],
  ),
  // Values that would keep a search that goes back and forth busy.
  ...of(
    { headers: { x: `${"1".repeat(100_000)}x`, y: `${"0".repeat(100_000)}1`, z: `1.${"0".repeat(100_000)}1` } },
    ["header x < 5", false, `not a number: "${"1".repeat(104)}…`],
    ["header y < 5", false, `not a number: "${"0".repeat(104)}…`],
    ["header z > 1", true, `1.${"0".repeat(117)}…`],
  ),
  // Sent more than once, it must hold for every value.
  ...of(
    { headers: { via: ["1.1 a", "1.1 b"], "x-age": ["5", "70"], "x-frame-options": ["DENY", "ALLOWALL"] } },
    ["header via contains 1.1", true, '2 values, the first: "1.1 a"'],
    ["header via matches /^1.1 [ab]$/", true, '2 values, the first: "1.1 a"'],
    ['header via == "1.1 a"', false, '1 of 2 values, the first: "1.1 b"'],
    ['header via == "1.1 a, 1.1 b"', false, '2 of 2 values, the first: "1.1 a"'],
    ['header via != "1.1 b"', false, '1 of 2 values, the first: "1.1 b"'],
    ["header via not contains b", false, '1 of 2 values, the first: "1.1 b"'],
    ["header x-frame-options == DENY", false, '1 of 2 values, the first: "ALLOWALL"'],
    ["header x-age < 60", false, "1 of 2 values, the first: 70"],
    ["header x-age < 100", true, "2 values, the first: 5"],
    ["header via < 60", false, 'not a number: "1.1 a"'],
    ["header via not exists", false, '"1.1 a, 1.1 b"'],
  ),
  // An empty value is no evidence of what is absent, nor is one of several.
  ...of(
    { headers: { etag: "", "x-app": ["two", ""] } },
    ["header etag not contains a", false, "the header is empty"],
    ["header etag != a", false, "the header is empty"],
    ["header etag not matches /a/", false, "the header is empty"],
    ['header etag == ""', true, "empty"],
    ["header x-app not contains none", false, "the header is empty"],
    ["header x-app contains two", false, "1 of 2 values, the first: empty"],
  ),
  ...of(
    { headers: JSON.parse('{"__proto__":"mine"}') as Record<string, string> },
    ["header __proto__ exists", true, '"mine"'],
    ["header __proto__ not contains theirs", true, '"mine"'],
  ),
  ...of(
    { headers: {} },
    ["header etag exists", false, "no such header"],
    ["header etag not exists", true, "no such header"],
    ["header etag != a", false, "no such header"],
    ["header etag not contains a", false, "no such header"],
    ["header etag not matches /a/", false, "no such header"],
    ["header etag < 5", false, "no such header"],
    ["header constructor exists", false, "no such header"],
    ["header __proto__ exists", false, "no such header"],
  ),
];

suite("header", () => {
  for (const { title, holds } of cases) test(title, holds);
});
