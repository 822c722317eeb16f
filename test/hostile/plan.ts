import { createCase, type Family, families } from "./generate/kinds.ts";
import type { HostileCase, RunInputs } from "./hostile-case.ts";
import { Random } from "./random.ts";

/** One run of the action. */
export interface Batch {
  readonly number: number;
  readonly run: RunInputs;
  /** Several as `checks`, a single one by the inputs of its own. */
  readonly cases: readonly HostileCase[];
}

/** The credentials of a scene: they follow from the seed, so that its bytes do. */
export interface Credentials {
  readonly token: string;
  /** What the app of the service wants of its own. */
  readonly password: string;
}

export function credentialsOf(seed: string): Credentials {
  const random = new Random(`${seed}/credentials`);
  const digits = (count: number) => Array.from({ length: count }, () => random.int(0, 9)).join("");
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const header = part({ kid: digits(12), alg: "ES256" });
  const payload = part({ p: `${digits(8)}:${digits(8)}`, iss: `SF:${digits(4)}`, exp: 4_102_444_800 });
  return {
    token: `${header}.${payload}.${random.bytes(64).toString("base64url")}`,
    password: random.bytes(30).toString("base64url"),
  };
}

/** What each run of a round is about, and how many cases it has. */
const round: readonly (readonly [Family, number])[] = [
  ["answers", 40],
  ["answers", 40],
  ["texts", 16],
  ["answers", 40],
  ["answers", 1],
  ["texts", 1],
  ["recoveries", 12],
  ["answers", 40],
  ["answers", 1],
  ["relapses", 12],
  ["texts", 1],
];
/** Cases that a run may have at most; the number of a case is that of its run, and its place in it. */
const PLACES = 1000;

export function batchOf(seed: string, number: number, credentials: Credentials): Batch {
  const random = new Random(`${seed}/run ${number}`);
  const [family, count] = round[number % round.length] ?? ["answers", 40];
  const kinds = Object.keys(families[family]);
  // Every kind comes in its turn, wherever a run begins.
  const first = random.int(0, kinds.length - 1);
  const waits = family === "recoveries" || family === "relapses";
  const run: RunInputs = {
    waitMs: family === "recoveries" ? 120_000 : family === "relapses" ? 2500 : 0,
    consecutive: family === "relapses" ? 3 : family === "recoveries" ? random.int(1, 3) : 1,
    maxRedirects: random.pick([0, 1, 3]),
    downloadLimitKb: 4096,
    bodyLimitKb: random.pick([1, 8, 64]),
    concurrency: waits ? 12 : 8,
  };
  const secrets = [credentials.token, credentials.password];
  const cases = Array.from({ length: count }, (_, place) =>
    createCase(seed, number * PLACES + place, kinds[(first + place) % kinds.length] ?? "", family, secrets),
  );
  return { number, run, cases };
}

/** The run of one case alone, as another run had it. */
export function onlyCase(seed: string, id: number, credentials: Credentials): Batch {
  const batch = batchOf(seed, Math.floor(id / PLACES), credentials);
  return { ...batch, cases: batch.cases.filter((hostile) => hostile.id === id) };
}
