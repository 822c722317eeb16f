import type { Credential } from "./auth/method.ts";
import type { Machine } from "./connections/machine.ts";
import { ActionError } from "./errors.ts";
import { readAllowedHosts } from "./inputs/allowed-hosts.ts";
import { type Check, readCheck } from "./inputs/check.ts";
import { readListText } from "./inputs/checks/list-text.ts";
import { readShard, type Shard, takeShard } from "./inputs/checks/shard.ts";
import { readChecks } from "./inputs/checks.ts";
import { readCredential } from "./inputs/credential/credential.ts";
import { type EndpointInput, nameOf, placeInputs, readEndpoint } from "./inputs/endpoint.ts";
import { refuseSlips } from "./inputs/input-names.ts";
import { readOutputFile } from "./inputs/output-file.ts";
import { problemsFailure, Reader } from "./inputs/reader.ts";
import type { ReadFile } from "./inputs/request.ts";
import { readSchedule } from "./inputs/schedule.ts";
import { parseDays } from "./lib/quantities/duration.ts";
import type { Redact } from "./lib/secrets/redactor.ts";
import type { Secret } from "./lib/secrets/secret.ts";
import { shortestForm } from "./lib/secrets/secret-forms.ts";
import type { Clock } from "./lib/time/clock.ts";
import type { Schedule } from "./probe/schedule.ts";
import { type HostGuard, hostGuard } from "./snowflake/host-guard.ts";

/** Everything the user asked for, read once. No secret stands in it bare. */
export interface Inputs {
  /** The endpoint of the first check, and mostly of all. */
  readonly endpoint: EndpointInput;
  /** Whether the list has checks of other endpoints too, in this shard or another. */
  readonly ofSeveral: boolean;
  readonly guard: HostGuard;
  readonly credential: Credential;
  /** At least one; of a shard only its own. */
  readonly checks: readonly Check[];
  /** The part of the checks that this run makes; absent where it makes all. */
  readonly shard: Shard | undefined;
  /** How many checks run at once. */
  readonly concurrency: number;
  readonly maxRedirects: number;
  readonly schedule: Schedule;
  /** The most bytes of body to read, and to give on in the output `body`. */
  readonly downloadLimit: number;
  readonly bodyLimit: number;
  /** Where to write the body, as given. */
  readonly responseFile: string | undefined;
  /** Where to write the results, as given. */
  readonly resultsFile: string | undefined;
  readonly failOnUnhealthy: boolean;
  readonly summary: boolean;
  /** What the user should know, but what does not stop the step. */
  readonly warnings: readonly string[];
  /** Give later steps what the endpoint takes as authorization. */
  readonly exportAuthorization: boolean;
  readonly dryRun: boolean;
  /** How long before its end there is a warning of a token that expires, in milliseconds; 0: none. */
  readonly expiryWarningMs: number;
}

const secretInputs = ["token", "private-key", "private-key-passphrase", "password"] as const;

export interface InputSource {
  /** The input as given; empty when it is not. */
  read(input: string): string;
  /** The names of all inputs that were given, known or not, as the runner spells them. */
  readonly givenInputs: readonly string[];
  readonly readFile: ReadFile;
  /** Snowflake's variables and files, and where GitHub gives id tokens. */
  readonly machine: Machine;
  readonly clock: Clock;
  /** Called with every secret as it is read. */
  mask(secret: Secret): void;
  /** Takes out of a text what was masked. */
  readonly redact: Redact;
}

/**
 * Reads every input, before anything is sent anywhere.
 *
 * @throws {ActionError} `input-invalid`, `key-unreadable` or `host-not-allowed`, with all problems of all inputs at once.
 */
export async function parseInputs(source: InputSource): Promise<Inputs> {
  const { read, givenInputs, readFile, machine, clock, mask, redact } = source;
  const reader = new Reader(read, mask, redact);
  refuseSlips(givenInputs, reader);
  // All of them, also those that the chosen way to sign in has no use for.
  for (const input of secretInputs) {
    const length = reader.secret(input)?.reveal().length ?? shortestForm;
    if (length < shortestForm)
      reader.warnings.push(`${input} has fewer than ${shortestForm} characters: so short a secret cannot be masked.`);
  }
  const guard = hostGuard(readAllowedHosts(reader));
  const inList = reader.text("checks") !== undefined || reader.text("checks-file") !== undefined;
  const isGiven = placeInputs.some((input) => reader.text(input) !== undefined);
  // In a list each check can name its own.
  const endpoint = inList && !isGiven ? undefined : readEndpoint(reader, guard);
  const object = endpoint === undefined ? undefined : nameOf(endpoint);
  const credential = await readCredential(reader, { guard, machine, object, nowMs: clock.now() });
  const single = await readCheck(reader, readFile, endpoint);
  const shard = readShard(reader);
  const list = readListText(reader, readFile);
  const own = endpoint === undefined ? [] : [{ ...single, endpoint }];
  const all = list === undefined ? own : await readChecks(list, reader, { guard, readFile, endpoint });
  const named = all.find((check) => nameOf(check.endpoint) !== undefined)?.endpoint.kind;
  if (named !== undefined && credential !== undefined && credential.sqlAccess === undefined) {
    reader.report(
      "account",
      `is not given, and ${named} needs it: the endpoint is looked up in the account`,
      "Give the account identifier, such as ACMEORG-DEV_ACCT, or account-url.",
    );
  }
  const checks = takeShard(all, shard, reader);
  const inputs = {
    checks,
    ofSeveral: new Set(all.map((check) => check.endpoint)).size > 1,
    shard,
    concurrency: reader.integer("concurrency", 4, 1, 20),
    maxRedirects: reader.integer("max-redirects", 0, 0, 20),
    schedule: readSchedule(reader, all.find((check) => check.endpoint.kind === "service")?.endpoint ?? endpoint),
    downloadLimit: reader.size("download-limit", 32 * 1024 ** 2, 256 * 1024 ** 2),
    bodyLimit: reader.size("body-limit", 64 * 1024, 256 * 1024),
    responseFile: readOutputFile("response-file", reader, machine),
    resultsFile: readOutputFile("results-file", reader, machine),
    failOnUnhealthy: reader.boolean("fail-on-unhealthy", true),
    summary: reader.boolean("summary", true),
    warnings: reader.warnings,
    exportAuthorization: reader.boolean("export-authorization", false),
    dryRun: reader.boolean("dry-run", false),
    expiryWarningMs: reader.quantity("expiry-warning", parseDays, 14 * 86_400_000),
  };
  const [first] = checks;
  if (first === undefined || credential === undefined || reader.problems.length > 0) {
    throw new ActionError(problemsFailure(reader.problems));
  }
  return { endpoint: first.endpoint, guard, credential, ...inputs };
}
