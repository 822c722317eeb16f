import assert from "node:assert/strict";
import { suite, test } from "node:test";
import {
  leftOpen,
  sentenceOf,
  type Target,
  targetsOf,
} from "../../../../../src/snowflake/service/described/traffic-split.ts";
import { SqlRow } from "../../../../../src/snowflake/sql/sql-row.ts";

const rowOf = (spec?: string) =>
  new SqlRow(new Map(spec === undefined ? [] : [["spec", spec]]), (text) => text.replaceAll("hunter22", "***"));

const stable = { name: "apps.prod.hello!api", weight: 90 };
const canary = { name: "apps.prod.canary!api", weight: 10 };

const readable: { name: string; spec: string; targets: Target[] }[] = [
  {
    name: "YAML in blocks",
    spec: "spec:\n  type: traffic_split\n  targets:\n  - type: endpoint\n    value: apps.prod.hello!api\n    weight: 90\n  - {type: endpoint, value: apps.prod.canary!api, weight: 10}\n",
    targets: [stable, canary],
  },
  {
    name: "JSON, and without the word spec",
    spec: '{"targets":[{"type":"endpoint","value":"apps.prod.hello!api","weight":90}]}',
    targets: [stable],
  },
  {
    name: "a secret in a name",
    spec: "spec: {targets: [{value: 'apps.prod.hunter22!api', weight: 0}]}",
    targets: [{ name: "apps.prod.***!api", weight: 0 }],
  },
];

suite("the targets of a gateway", () => {
  for (const { name, spec, targets } of readable) {
    test(name, async () => assert.deepEqual(await targetsOf(rowOf(spec)), targets));
  }
});

const unreadable: { name: string; spec?: string }[] = [
  { name: "none to be seen" },
  { name: "blanks", spec: "  \n" },
  { name: "no YAML", spec: "spec: [" },
  { name: "a text", spec: "::error::x" },
  { name: "no list", spec: "spec: {targets: {value: a.b.c!d, weight: 100}}" },
  { name: "an empty list", spec: "spec: {targets: []}" },
  { name: "a target without weight", spec: "spec: {targets: [{value: a.b.c!d}]}" },
  { name: "a target without name", spec: "spec: {targets: [{weight: 100}]}" },
  { name: "a weight below zero", spec: "spec: {targets: [{value: a.b.c!d, weight: -1}]}" },
  { name: "a list that names itself", spec: "spec: {targets: &a [*a, *a]}" },
  { name: "more targets than there can be", spec: `{"targets":[${'{"value":"a","weight":1},'.repeat(40)}{}]}` },
  { name: "a megabyte", spec: `spec: {targets: [{value: "${"x".repeat(1_000_000)}", weight: 100}]}` },
];

suite("a specification that is none we know has no targets", () => {
  for (const { name, spec } of unreadable) {
    test(name, async () => assert.equal(await targetsOf(rowOf(spec)), undefined));
  }
});

const gateway = "APPS.PROD.FRONT";

suite("what a healthy answer through a gateway leaves open", () => {
  test("nothing, where one target gets everything", () => {
    assert.equal(leftOpen({ gateway, targets: [{ ...stable, weight: 100 }] }), undefined);
    assert.equal(
      leftOpen({
        gateway,
        targets: [
          { ...stable, weight: 100 },
          { ...canary, weight: 0 },
        ],
      }),
      undefined,
    );
  });

  test("every target that gets requests", () => {
    const idle = { name: "apps.prod.idle!api", weight: 0 };
    const open = leftOpen({ gateway, targets: [stable, canary, idle] }) ?? "";
    assert.match(open, /hello!api \(90 %\) and apps\.prod\.canary!api \(10 %\), no answer/);
    assert.doesNotMatch(open, /idle/);
  });

  test("everything, where the targets could not be seen", () => {
    assert.match(leftOpen({ gateway, targets: undefined }) ?? "", /could not be seen/);
  });

  test("the split as a sentence", () => {
    const split = "The gateway APPS.PROD.FRONT sends 90 % to apps.prod.hello!api and 10 % to apps.prod.canary!api.";
    assert.equal(sentenceOf({ gateway, targets: [stable, canary] }), split);
    assert.match(sentenceOf({ gateway, targets: undefined }), /sends requests to targets that could not be seen\.$/);
  });
});
