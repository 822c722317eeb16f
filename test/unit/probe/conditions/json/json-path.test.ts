import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { suite, test } from "node:test";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { JsonDocument } from "../../../../../src/probe/conditions/json/json-document.ts";
import { JsonPath, JsonPathError } from "../../../../../src/probe/conditions/json/json-path.ts";

/*
 * The official compliance suite of RFC 9535 (jsonpath-standard/jsonpath-compliance-test-suite, BSD-2-Clause, licence
 * beside it). The package jsonpath-rfc9535, installed for this file alone, carries a copy.
 */
const folder = new URL(
  "src/__tests__/jsonpath-compliance-test-suite/",
  import.meta.resolve("jsonpath-rfc9535/package.json"),
);
const { tests } = JSON.parse(readFileSync(fileURLToPath(new URL("cts.json", folder)), "utf8")) as {
  readonly tests: readonly ComplianceTest[];
};

interface ComplianceTest {
  readonly name: string;
  readonly selector: string;
  readonly invalid_selector?: true;
  readonly document?: unknown;
  readonly result?: unknown;
  readonly result_paths?: readonly string[];
  /** Instead of one result, those the standard allows. */
  readonly results?: readonly unknown[];
  readonly results_paths?: readonly (readonly string[])[];
}

suite("the compliance suite of JSONPath", () => {
  test("is the whole suite", () => assert.ok(tests.length >= 687, `${tests.length} tests`));

  for (const { name, selector, invalid_selector, ...expected } of tests) {
    test(name, () => {
      if (invalid_selector === true) {
        assert.throws(() => new JsonPath(selector), JsonPathError);
        return;
      }
      const nodes = [...new JsonDocument(JSON.stringify(expected.document)).select(new JsonPath(selector))];
      const results = expected.results ?? [expected.result];
      const values = nodes.map((node) => node.value);
      const matching = results.findIndex((result) => isDeepStrictEqual(values, result));
      assert.notEqual(matching, -1, `selected ${JSON.stringify(values)}`);
      const paths = expected.results_paths?.[matching] ?? expected.result_paths;
      if (paths !== undefined)
        assert.deepEqual(
          nodes.map((node) => node.path()),
          paths,
        );
    });
  }
});

suite("what it can take to select", () => {
  const length = 1_000;
  const depth = 5;
  const cases: readonly (readonly [path: string, steps: number])[] = [
    ["$.data[0]['a b'].x", 0],
    ["$.items[*].ok", 100 * length],
    ["$.items[?@.name == 'a,b..$']", 100 * length],
    ["$['a','b'].x", 2 * 100 * length],
    ["$..ok", 100 * length * depth],
    ["$..[?@..ok]", 100 * (length * depth) ** 2],
    ["$.items[?@.a == $.b]", 100 * length * depth],
    ["$..*..*..*", 100 * (length * depth) ** 3],
    ["$.items[?match(@.name, 'a')]", Number.POSITIVE_INFINITY],
    ["$.items[?!search(@.name, 'a')]", Number.POSITIVE_INFINITY],
    ["$.items[?length(@.name) > 1]", 100 * length],
  ];
  for (const [path, steps] of cases) {
    test(path, () => assert.equal(new JsonPath(path).steps(length, depth), steps));
  }
});
