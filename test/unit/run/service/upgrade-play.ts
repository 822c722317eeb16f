import { ForeignText } from "../../../../src/lib/foreign-text.ts";
import { Deadline } from "../../../../src/lib/time/deadline.ts";
import type { ServiceFacts } from "../../../../src/probe/conditions/answer/service-facts.ts";
import { parseConditions } from "../../../../src/probe/conditions/parse-conditions.ts";
import { judgeAgain } from "../../../../src/probe/judging/judge-again.ts";
import type { Attempt } from "../../../../src/probe/prober.ts";
import { judge } from "../../../../src/probe/verdict.ts";
import { ServiceObserver } from "../../../../src/run/service/service-observer.ts";
import { parseServiceName, type ServiceName } from "../../../../src/snowflake/identifier.ts";
import { SharedLooks } from "../../../../src/snowflake/service/version/shared-looks.ts";
import { VersionWatch } from "../../../../src/snowflake/service/version/version-watch.ts";
import type { Sql } from "../../../../src/snowflake/sql/sql-client.ts";
import { SqlRow } from "../../../../src/snowflake/sql/sql-row.ts";
import { containerRows, serviceRow } from "../../../emulator/sql/service-rows.ts";
import { answering, deploy, happen, type UpgradeEvent } from "../../../emulator/world/rolling-upgrade.ts";
import { createService, type Service } from "../../../emulator/world/service.ts";
import { fakeClock } from "../../fake-clock.ts";

/** The moments of one attempt at which something is seen of the service, in their order. */
export const moments = ["described", "shown", "asked", "described again", "shown again"] as const;
export type Moment = (typeof moments)[number];

/** An upgrade to be asked into. */
export interface Upgrade {
  readonly instances: number;
  readonly sidecars?: readonly string[];
  readonly expect: string;
}

/** What was there at a moment, and was to be seen then. */
export interface Scene {
  readonly answered: "old" | "new" | undefined;
  readonly isUpgrading: boolean;
  readonly specDigest: string | null;
  readonly rows: readonly {
    readonly name: string;
    readonly instance: string;
    readonly status: string;
    readonly digest: string;
    readonly restarts: number;
  }[];
}

export interface Play {
  readonly healthy: boolean;
  readonly failure: string | undefined;
  readonly scenes: ReadonlyMap<Moment, Scene>;
}

const caller = { credential: "the token", renewal: "Make a new one." };
const redact = (text: string) => text;
const now = new Date("2026-11-23T08:00:00Z");
const serviceName = parseServiceName("APPS.PROD.HELLO") as ServiceName;

/** One attempt of the product's own code at a service to which things happen before each moment. */
export async function playAttempt(
  upgrade: Upgrade,
  before: (moment: Moment) => readonly UpgradeEvent[],
): Promise<Play> {
  const service = createService({ endpoints: [] });
  deploy(service, upgrade.instances, upgrade.sidecars);
  const scenes = new Map<Moment, Scene>();
  const reach = (moment: Moment) => {
    for (const event of before(moment)) happen(event, service);
    scenes.set(moment, sceneOf(service));
  };
  const sql: Sql = (statement) => {
    const describes = statement.startsWith("DESCRIBE");
    const first = describes ? !scenes.has("described") : !scenes.has("shown");
    reach(describes ? (first ? "described" : "described again") : first ? "shown" : "shown again");
    const rows = describes ? [serviceRow(service, false)] : containerRows(service);
    return Promise.resolve({ kind: "rows", rows: rows.map(rowOf) });
  };
  const clock = fakeClock();
  const deadline = new Deadline(clock, Number.POSITIVE_INFINITY, new AbortController().signal);
  const versions = new VersionWatch({ name: serviceName, sql, caller, log: () => undefined });
  const looks = new SharedLooks(() => versions.look(deadline), deadline);
  const observer = new ServiceObserver({
    name: serviceName,
    caller,
    looks,
    foreign: new ForeignText(redact),
    pause: false,
  });
  const conditions = parseConditions(upgrade.expect);
  const judging = { judgeElsewhere: () => Promise.reject(new Error("too costly")), redact, now };
  const ask = async (facts?: ServiceFacts): Promise<Attempt> => {
    reach("asked");
    const body = Buffer.from(answering(service) ?? "");
    const status = answering(service) === undefined ? 503 : 200;
    const outcome = { kind: "answered", status, headers: {}, body, timings: { total: 1 } } as const;
    const url = new URL("https://host.snowflakecomputing.app/");
    const journey = { outcome, url, question: { method: "GET", url, headers: [] }, hops: [] };
    const verdict = await judge(journey, conditions, {
      ...judging,
      notTheService: undefined,
      explainNetworkFailure: () => ({ word: "connect", happened: "", remedy: "" }),
      asksForPart: false,
      ...(facts && { service: facts }),
    });
    return { outcome, verdict, hops: [] };
  };
  const { verdict } = await observer.attempt({
    ask,
    judgeAgain: (healthy, facts) => judgeAgain(healthy, conditions, facts, judging),
  });
  return { healthy: verdict.healthy, failure: verdict.failure?.word, scenes };
}

function rowOf(cells: Readonly<Record<string, string | null>>): SqlRow {
  const given = Object.entries(cells).filter((cell): cell is [string, string] => cell[1] !== null);
  return new SqlRow(new Map(given), redact);
}

function sceneOf(service: Service): Scene {
  return {
    answered: answering(service),
    isUpgrading: service.isUpgrading,
    specDigest: service.specDigest,
    rows: service.containers.map(({ name, instanceId, instanceStatus, digest, restartCount }) => ({
      name,
      instance: instanceId,
      status: instanceStatus,
      digest,
      restarts: restartCount,
    })),
  };
}
