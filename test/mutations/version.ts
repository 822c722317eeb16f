import type { Mutation } from "./mutation.ts";

const orders = (name: string) => ({ file: "test/unit/run/service/service-observer.test.ts", name });
const conditions = (name: string) => ({ file: "test/unit/probe/conditions/subjects/service.test.ts", name });
const looks = (name: string) => ({ file: "test/unit/snowflake/service/version/shared-looks.test.ts", name });

/** Promise 6: the version that answered is the one that was meant. */
export const version: readonly Mutation[] = [
  {
    promise: 6,
    mutant: "does not look again after the answer",
    file: "src/snowflake/service/version/shared-looks.ts",
    find: "later: counts(answer, before) ? this.#afterAll() : undefined",
    replace: "later: counts(answer, before) ? Promise.resolve(before) : undefined",
    noticedBy: orders("no condition on the service"),
  },
  {
    promise: 6,
    mutant: "takes a look that began before the answer for one from after it",
    file: "src/snowflake/service/version/shared-looks.ts",
    find: "    this.#later = undefined;\n    return this.#begin();",
    replace: "    return this.#begin();",
    noticedBy: looks("wait five seconds"),
  },
  {
    promise: 6,
    mutant: "takes conditions for met on a service that has failed since",
    file: "src/run/service/service-observer.ts",
    find: "return this.#leftAlone(after) ?? endedFailure(this.#name, after);",
    replace:
      "return this.#leftAlone(after) ?? (this.#name === undefined ? endedFailure(this.#name, after) : undefined);",
    noticedBy: { file: "test/e2e/rolling-upgrade.test.ts", name: "after the answer, which without them is" },
  },
  {
    promise: 6,
    mutant: "judges conditions on the service by the look before only",
    file: "src/run/service/service-observer.ts",
    find: "const again = after === undefined ? verdict : await judgeAgain(verdict, serviceFacts(after));",
    replace: "const again = after === undefined ? verdict : await judgeAgain(verdict, serviceFacts(before));",
    noticedBy: orders("a crash, and up again"),
  },
  {
    promise: 6,
    mutant: "counts an answer of a service that is being upgraded",
    file: "src/snowflake/service/version/version-failure.ts",
    find: "if (first?.isUpgrading === true || second?.isUpgrading === true) return upgrading(name);",
    replace: "if (first?.isUpgrading === true) return upgrading(name);",
    noticedBy: orders("no condition on the service"),
  },
  {
    promise: 6,
    mutant: "counts an answer of a service that got another specification",
    file: "src/snowflake/service/version/version-failure.ts",
    find: "first.specDigest === second.specDigest",
    replace: "first.specDigest !== second.specDigest",
    noticedBy: orders("no condition on the service"),
  },
  {
    promise: 6,
    mutant: "counts answers of two versions as answers in a row",
    file: "src/probe/prober.ts",
    find: "(isOther ? 0 : healthyInARow) + 1",
    replace: "healthyInARow + 1",
    noticedBy: { file: "test/unit/probe/prober.test.ts", name: "answers of two versions are not in a row" },
  },
  {
    promise: 6,
    mutant: "is content with one instance of the right image",
    file: "src/probe/conditions/subjects/service-places.ts",
    find: "const failing = findings.findIndex(({ met }) => !met);",
    replace: "const failing = findings.some(({ met }) => met) ? -1 : 0;",
    noticedBy: orders("two instances, of which one is late"),
  },
  {
    promise: 6,
    mutant: "is content with the instances that are there",
    file: "src/probe/conditions/subjects/service-places.ts",
    find: "instances.length < target",
    replace: "instances.length < 1",
    noticedBy: orders("two instances, of which one is late"),
  },
  {
    promise: 6,
    mutant: "is content with an image that has yet to start",
    file: "src/probe/conditions/subjects/service-places.ts",
    find: "instances.some(({ isReady }) => isReady)",
    replace: "instances.length > 0",
    noticedBy: conditions("no instance is READY"),
  },
  {
    promise: 6,
    mutant: "compares the beginnings of digests",
    file: "src/probe/conditions/subjects/service.ts",
    find: "(plainDigest(digest) === wanted)",
    replace: "(plainDigest(digest).slice(0, 12) === wanted.slice(0, 12))",
    noticedBy: conditions("image-digest"),
  },
  {
    promise: 6,
    mutant: "takes restarts that nobody tells for none",
    file: "src/probe/conditions/subjects/service.ts",
    find: "container.restarts ?? Number.NaN",
    replace: "container.restarts ?? 0",
    noticedBy: conditions("restarts"),
  },
];
