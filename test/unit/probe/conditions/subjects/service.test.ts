import assert from "node:assert/strict";
import { suite, test } from "node:test";
import type { ContainerFacts, ServiceFacts } from "../../../../../src/probe/conditions/answer/service-facts.ts";
import { parseConditions } from "../../../../../src/probe/conditions/parse-conditions.ts";
import { of } from "./case.ts";

/** They differ in their last digits only. */
const old = `sha256:${"f".repeat(63)}a`;
const next = `sha256:${"f".repeat(63)}b`;
const image = "/apps/prod/repo/hello:1.4";

const container = (name: string, imageDigest: string | undefined, more: Partial<ContainerFacts> = {}) => ({
  name,
  imageName: image,
  imageDigest,
  restarts: 0,
  ...more,
});
type Instance = readonly [isReady: boolean, ...containers: readonly ContainerFacts[]];

/** A service whose instances are wanted all, with what is different. */
function service(instances: readonly Instance[], more: Partial<ServiceFacts> = {}): { service: ServiceFacts } {
  return {
    service: {
      specDigest: "5F1C",
      target: instances.length,
      instances: instances.map(([isReady, ...containers], index) => ({ id: String(index), isReady, containers })),
      unseen: {},
      ...more,
    },
  };
}

const fresh = container("main", next);
const stale = container("main", old);
const sidecar = container("proxy", old);

const cases = [
  ...of(
    service([[true, fresh]]),
    [`image-digest main == ${next}`, true, next],
    [`image-digest == ${next}`, true, next],
    [`image-digest == ${next.toUpperCase()}`, true, next],
    [`image-digest == acct.registry.snowflakecomputing.com/apps/prod/repo/hello:1.4@${next}`, true, next],
    [`image-digest "main" == "/apps/prod/repo/hello@${next}"`, true, next],
    [`image-digest == ${old}`, false, next],
    [`image-digest != ${old}`, true, next],
    [`image-digest != ${next}`, false, next],
    [`image-digest other == ${next}`, false, "no such container in instance 0; it has main"],
    [`image-digest other != ${old}`, false, "no such container in instance 0; it has main"],
    ['image-name contains "hello:1.4"', true, `"${image}"`],
    ['image-name main contains "hello:1.4"', true, `"${image}"`],
    ["image-name main matches /:1\\.4$/", true, `"${image}"`],
    ["image-name main not matches /:latest$/", true, `"${image}"`],
    ['image-name not contains "hello"', false, `"${image}"`],
    [`image-name == "${image}"`, true, `"${image}"`],
    ["spec-digest == 5f1c", true, "5F1C"],
    ['spec-digest == "sha256:5f1c"', true, "5F1C"],
    ["spec-digest == 5f1", false, "5F1C"],
    ["spec-digest != 5f1c", false, "5F1C"],
    ["instances == all", true, "1 of 1 READY"],
    ["instances >= 2", false, "1 of 1 READY"],
    ["restarts == 0", true, "0"],
  ),
  ...of(
    service([
      [true, fresh],
      [true, stale],
      [true, fresh],
    ]),
    [`image-digest == ${next}`, false, `1 of 3, main of instance 1: ${old}`],
    [`image-digest != ${old}`, false, `1 of 3, main of instance 1: ${old}`],
    ["instances == all", true, "3 of 3 READY"],
  ),
  ...of(
    service([[true, fresh, sidecar]]),
    [`image-digest main == ${next}`, true, next],
    [`image-digest == ${next}`, false, `1 of 2, proxy of instance 0: ${old}`],
  ),
  // One instance has yet to get its container.
  ...of(
    service([
      [true, fresh, sidecar],
      [true, sidecar],
    ]),
    [`image-digest main == ${next}`, false, "no such container in instance 1; it has proxy"],
  ),
  // One that is wanted is not there at all.
  ...of(
    service([[true, fresh]], { target: 2 }),
    [`image-digest main == ${next}`, false, `only 1 of 2 instances are there: ${next}`],
    [`image-digest main != ${old}`, false, `only 1 of 2 instances are there: ${next}`],
    ["instances == all", false, "1 of 2 READY"],
    ["instances == 1", true, "1 of 2 READY"],
  ),
  // The new one has not started: whoever answered was another.
  ...of(
    service([[false, fresh]]),
    [`image-digest main == ${next}`, false, `no instance is READY: ${next}`],
    ["instances == all", false, "0 of 1 READY"],
  ),
  ...of(
    service([[true, container("main", undefined, { imageName: undefined, restarts: undefined })]]),
    [`image-digest == ${next}`, false, "not known yet"],
    [`image-digest != ${next}`, false, "not known yet"],
    ['image-name not contains "x"', false, "not known yet"],
    ["restarts == 0", false, "the restarts of a container are not known"],
    ["restarts < 5", false, "the restarts of a container are not known"],
  ),
  ...of(
    service([
      [true, container("main", next, { restarts: 3 })],
      [true, container("main", next, { restarts: 1 })],
    ]),
    ["restarts == 0", false, "3"],
    ["restarts <= 3", true, "3"],
  ),
  ...of(service([[false, fresh]], { target: 0 }), ["instances == all", false, "no instance is wanted"]),
  ...of(
    service([], { target: 0 }),
    [`image-digest != ${old}`, false, "the service has no container"],
    ["instances == all", false, "the service has no container"],
    ["instances == 0", false, "the service has no container"],
    ["restarts == 0", false, "the service has no container"],
    ["spec-digest == 5f1c", true, "5F1C"],
  ),
  ...of(
    service([], { specDigest: undefined, target: undefined, unseen: { service: "hidden", containers: "hidden too" } }),
    ["spec-digest != 5f1c", false, "hidden"],
    ["instances == all", false, "hidden too"],
    ["restarts < 9", false, "hidden too"],
    [`image-digest != ${old}`, false, "hidden too"],
  ),
  ...of(service([[true, fresh]], { specDigest: undefined, target: undefined }), [
    "spec-digest != 5f1c",
    false,
    "the service shows none",
  ]),
  ...of(service([[true, fresh]], { target: undefined }), [
    "instances == all",
    false,
    "how many are wanted is not known",
  ]),
  ...of({}, [`image-digest != ${old}`, false, "the service was not looked at"]),
];

suite("the service", () => {
  for (const { title, holds } of cases) test(title, holds);

  test("is written with or without blanks around a symbol", () => {
    for (const symbol of ["==", "!="]) {
      const [condition] = parseConditions(`image-digest main${symbol}${next}`);
      assert.equal(condition?.text, `image-digest main ${symbol} ${next}`);
    }
  });
});
