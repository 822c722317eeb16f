import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { type UpgradeEvent, versions } from "../../../emulator/world/rolling-upgrade.ts";
import { type Moment, moments, type Play, playAttempt, type Scene, type Upgrade } from "./upgrade-play.ts";

/** Things that happen in this order, whatever happens elsewhere meanwhile; and the moments at which they can be seen. */
interface Course {
  readonly events: readonly UpgradeEvent[];
  readonly seenAt: readonly Moment[];
}

const flag: Course = { events: ["upgrading", "upgraded"], seenAt: ["described", "described again"] };
const specification: Course = { events: ["new specification"], seenAt: ["described", "described again"] };
const shown: readonly Moment[] = ["shown", "asked", "shown again"];
const course = (...events: readonly UpgradeEvent[]): Course => ({ events, seenAt: shown });

/** The new instance is READY before the old one goes, or has yet to start when it is gone. */
const surges = (id: number) => course(`starts ${id}`, `ready ${id}`, `terminates ${id}`, `gone ${id}`);
const replaces = (id: number) => course(`terminates ${id}`, `gone ${id}`, `starts ${id}`, `ready ${id}`);
const overlaps = (id: number) => course(`terminates ${id}`, `starts ${id}`, `ready ${id}`, `gone ${id}`);

const wholly = `image-digest main == ${versions.new.digest}`;

interface Family {
  readonly name: string;
  readonly upgrade: Upgrade;
  readonly courses: readonly Course[];
  /** Whether it can come to a healthy answer at all. */
  readonly ends: "healthy" | "unhealthy";
}

const families: readonly Family[] = [
  ...([surges, replaces, overlaps] as const).map(
    (way): Family => ({
      name: `one instance that ${way.name}`,
      upgrade: { instances: 1, expect: wholly },
      courses: [flag, specification, way(0)],
      ends: "healthy",
    }),
  ),
  {
    name: "two instances, of which one is late",
    upgrade: { instances: 2, expect: wholly },
    courses: [flag, overlaps(0), replaces(1)],
    ends: "healthy",
  },
  {
    name: "two instances that are all to be READY",
    upgrade: { instances: 2, expect: `${wholly}\ninstances == all` },
    courses: [specification, surges(0), replaces(1)],
    ends: "healthy",
  },
  {
    name: "one of three instances is never replaced",
    upgrade: { instances: 3, expect: wholly },
    courses: [flag, surges(0), course("terminates 1", "starts 1", "ready 1")],
    ends: "unhealthy",
  },
  {
    name: "a crash and a step back",
    upgrade: { instances: 1, expect: wholly },
    courses: [
      { events: ["upgrading", "upgraded"], seenAt: flag.seenAt },
      { events: ["new specification", "old specification"], seenAt: flag.seenAt },
      course("terminates 0", "starts 0", "crashes 0", "steps back 0"),
    ],
    ends: "unhealthy",
  },
  {
    name: "a crash, and up again",
    upgrade: { instances: 1, expect: `${wholly}\nrestarts == 0` },
    courses: [flag, course("starts 0", "terminates 0", "ready 0", "gone 0", "crashes 0", "ready 0")],
    ends: "healthy",
  },
  {
    name: "a sidecar that stays as it was",
    upgrade: { instances: 1, sidecars: ["proxy"], expect: `image-digest == ${versions.new.digest}` },
    courses: [flag, specification, overlaps(0)],
    ends: "unhealthy",
  },
  {
    name: "a sidecar that stays as it was, and is not meant",
    upgrade: { instances: 1, sidecars: ["proxy"], expect: wholly },
    courses: [flag, specification, overlaps(0)],
    ends: "healthy",
  },
  {
    name: "no condition on the service",
    upgrade: { instances: 1, expect: "status == 200" },
    courses: [flag, specification, overlaps(0)],
    ends: "healthy",
  },
  {
    name: "the specification alone",
    upgrade: { instances: 1, expect: `spec-digest == ${versions.new.specDigest}` },
    courses: [flag, specification, surges(0)],
    ends: "healthy",
  },
];

/** Every way in which the events of a course can fall before, between and after the moments at which they can be seen. */
function* placements({ events, seenAt }: Course, from = 0): Generator<ReadonlyMap<Moment | "later", UpgradeEvent[]>> {
  const gaps = [...seenAt, "later"] as const;
  const [event, ...others] = events;
  if (event === undefined) {
    yield new Map(gaps.map((gap) => [gap, []]));
    return;
  }
  for (const [index, gap] of gaps.entries()) {
    if (index < from) continue;
    for (const rest of placements({ events: others, seenAt }, index))
      yield new Map([...rest, [gap, [event, ...(rest.get(gap) ?? [])]]]);
  }
}

/** All of that for several courses, each with each. */
function* interleavings(courses: readonly Course[]): Generator<(moment: Moment) => readonly UpgradeEvent[]> {
  const [first, ...others] = courses;
  if (first === undefined) {
    yield () => [];
    return;
  }
  for (const rest of interleavings(others))
    for (const placed of placements(first)) yield (moment) => [...(placed.get(moment) ?? []), ...rest(moment)];
}

/** What must not be taken for healthy, and why: from what was really there, and with nothing of the product's. */
function whyNot({ scenes }: Play, { instances, sidecars = [], expect }: Upgrade): string | undefined {
  const at = (moment: Moment): Scene => scenes.get(moment) ?? assert.fail(`nothing was seen when ${moment}`);
  const described = [at("described"), at("described again")] as const;
  if (described.some(({ isUpgrading }) => isUpgrading)) return "it was being upgraded";
  if (described[0].specDigest !== described[1].specDigest) return "its specification changed";
  if (expect.includes("spec-digest") && described.some((scene) => scene.specDigest !== versions.new.specDigest))
    return "it had another specification";
  if (!expect.includes("image-digest")) return undefined;
  if (at("asked").answered !== "new") return "another version answered";
  const wanted = expect.includes("image-digest main") ? ["main"] : ["main", ...sidecars];
  for (const moment of shown) {
    const rows = at(moment).rows.filter(({ status }) => status !== "TERMINATING");
    const all = Array.from({ length: instances }, (_, id) => rows.filter(({ instance }) => instance === String(id)));
    const is = (check: (row: (typeof rows)[number]) => boolean) =>
      all.every((some) => some.length > 0 && some.every(check));
    if (!is(({ name, digest }) => !wanted.includes(name) || digest === versions.new.digest))
      return `not all of it was new when ${moment}`;
    if (expect.includes("instances == all") && !is(({ status }) => status === "READY"))
      return `not all of it was READY when ${moment}`;
    if (expect.includes("restarts == 0") && !is(({ restarts }) => restarts === 0))
      return `it had crashed when ${moment}`;
  }
  return undefined;
}

suite("an upgrade, in whatever order its events come", () => {
  for (const { name, upgrade, courses, ends } of families) {
    test(`is not healthy too early: ${name}`, async () => {
      let plays = 0;
      let healthy = 0;
      for (const before of interleavings(courses)) {
        const play = await playAttempt(upgrade, before);
        plays++;
        if (!play.healthy) continue;
        healthy++;
        const why = whyNot(play, upgrade);
        const order = () => moments.map((moment) => `${[...before(moment), `(${moment})`].join(", ")}`).join(", ");
        assert.equal(why, undefined, `healthy, but ${why}: ${why === undefined ? "" : order()}`);
      }
      assert.ok(plays > 100, `${plays} plays`);
      assert.equal(healthy > 0, ends === "healthy", `${healthy} of ${plays} are healthy`);
    });
  }
});
