import { line } from "./condition.ts";
import { type HostileCase, shown } from "./hostile-case.ts";
import { type Judged, problemOf } from "./judged.ts";
import { narrow } from "./narrow.ts";
import { type Batch, type Credentials, credentialsOf } from "./plan.ts";
import { type BatchResult, runBatch } from "./run-batch.ts";
import type { ByteServer } from "./server.ts";
import { Tally } from "./tally.ts";

/** Long enough on any machine for an answer that comes at once. */
const PATIENT_MS = 20_000;

/** Plays runs, and prints of what is wrong: the bytes, and how to see just that again. */
export class Player {
  readonly tally = new Tally();
  readonly #seed: string;
  readonly #server: ByteServer;
  readonly #credentials: Credentials;
  /** What was found in single cases already; it takes further runs. */
  readonly #narrowed = new Set<string>();

  constructor(seed: string, server: ByteServer) {
    this.#seed = seed;
    this.#server = server;
    this.#credentials = credentialsOf(seed);
  }

  async play(batch: Batch): Promise<BatchResult> {
    const result = await this.#run(batch);
    for (const judged of result.judged) {
      const problem = await this.#confirmed(judged, batch);
      this.tally.count(judged, problem);
      if (problem !== undefined) console.log(this.#described(judged.hostile, problem));
    }
    for (const problem of result.problems) await this.#report(problem, batch);
    return result;
  }

  #run(batch: Batch): Promise<BatchResult> {
    return runBatch(this.#server, batch, this.#credentials);
  }

  /** A machine may be too slow for the short timeout of a case: then it is asked again, alone and with patience. */
  async #confirmed({ hostile, problem, result }: Judged, batch: Batch): Promise<string | undefined> {
    if (problem === undefined || result.failure !== "timeout") return problem;
    const patient = { ...hostile, check: { ...hostile.check, timeoutMs: PATIENT_MS } };
    const [judged] = (await this.#run({ ...batch, cases: [patient] })).judged;
    return judged === undefined ? problem : problemOf(judged.result, judged.expected);
  }

  async #report(problem: string, batch: Batch): Promise<void> {
    const name = nameOf(problem);
    this.tally.fail(`run: ${name}`);
    console.log(`\n✖ run ${batch.number}: ${problem}\n  again: ${this.#again("RUN", batch.number)}`);
    if (this.#narrowed.has(name)) return;
    this.#narrowed.add(name);
    const shows = async (part: Batch) => (await this.#run(part)).problems.some((found) => nameOf(found) === name);
    const [hostile, ...others] = await narrow(batch, shows);
    if (hostile !== undefined && others.length === 0) console.log(this.#described(hostile, problem));
  }

  #described({ id, kind, check, pages }: HostileCase, problem: string): string {
    const said = pages.flatMap(({ tries, anonymous }) => [...tries.map(shown), `without a token: ${shown(anonymous)}`]);
    const expect = check.conditions.map(line).join("; ");
    return [
      `\n✖ ${kind}: ${problem}`,
      `  ${check.method}, expect: ${expect === "" ? "(none)" : expect}`,
      ...said.map((text) => `  ${text}`),
      `  again: ${this.#again("ONLY", id)}`,
    ].join("\n");
  }

  #again(what: "ONLY" | "RUN", number: number): string {
    return `HOSTILE_SEED=${this.#seed} HOSTILE_${what}=${number} npm run test:hostile`;
  }
}

const nameOf = (problem: string): string => problem.split(":")[0] ?? "";
