import type { Credential } from "./auth/method.ts";
import { ActionError } from "./errors.ts";
import { readCredential } from "./inputs/credential.ts";
import { type EndpointInput, readEndpoint } from "./inputs/endpoint.ts";
import { problemsFailure, Reader } from "./inputs/reader.ts";
import { type ReadFile, readRequest } from "./inputs/request.ts";
import { parseDuration } from "./lib/duration.ts";
import type { Secret } from "./lib/secret.ts";
import { parseSize } from "./lib/size.ts";
import { excerpt } from "./lib/text.ts";
import type { Condition } from "./probe/conditions/condition.ts";
import { ConditionSyntaxError } from "./probe/conditions/condition-syntax-error.ts";
import { parseConditions } from "./probe/conditions/parse-conditions.ts";
import type { RequestShape } from "./probe/request.ts";
import type { Schedule } from "./probe/schedule.ts";
import { hostGuard } from "./snowflake/host-guard.ts";

/** Everything the user asked for, read once. No secret stands in it bare. */
export interface Inputs {
  readonly endpoint: EndpointInput;
  readonly credential: Credential;
  /** At least one. */
  readonly checks: readonly Check[];
  readonly schedule: Schedule;
  /** The most bytes of body to read, and to give on in the output `body`. */
  readonly downloadLimit: number;
  readonly bodyLimit: number;
  readonly failOnUnhealthy: boolean;
  readonly summary: boolean;
}

/** One request and what must hold of its answer. */
export interface Check {
  /** Where it is not given, what is asked names it. */
  readonly name?: string;
  readonly request: RequestShape;
  readonly conditions: readonly Condition[];
  readonly timeoutMs: number;
}

const secretInputs = ["token", "private-key", "private-key-passphrase"] as const;

export interface InputSource {
  /** The input as given; empty when it is not. */
  read(input: string): string;
  readonly readFile: ReadFile;
  /** Called with every secret as it is read. */
  mask(secret: Secret): void;
}

/**
 * Reads every input, before anything is sent anywhere.
 *
 * @throws {ActionError} `input-invalid`, `key-unreadable` or `host-not-allowed`, with all problems of all inputs at once.
 */
export function parseInputs(source: InputSource): Inputs {
  const reader = new Reader(source.read, source.mask);
  // All of them, also those that the chosen way to sign in has no use for.
  for (const input of secretInputs) reader.secret(input);
  const guard = hostGuard(readAllowedHosts(reader));
  const endpoint = readEndpoint(reader, guard);
  const credential = readCredential(reader, guard);
  if (endpoint?.kind === "service" && credential !== undefined && credential.sqlAccess === undefined) {
    reader.report(
      "account",
      "is not given, and service needs it: the endpoint is looked up in the account",
      "Give the account identifier, such as ACMEORG-DEV_ACCT, or account-url.",
    );
  }
  const timeoutMs = readDuration(reader, "timeout", 30_000, 1);
  const request = readRequest(reader, source.readFile, source.mask);
  const inputs = {
    checks: [{ request, conditions: readConditions(reader), timeoutMs }],
    schedule: readSchedule(reader, endpoint),
    downloadLimit: reader.parsed("download-limit", parseSize, 32 * 1024 ** 2),
    bodyLimit: reader.parsed("body-limit", parseSize, 64 * 1024),
    failOnUnhealthy: reader.boolean("fail-on-unhealthy", true),
    summary: reader.boolean("summary", true),
  };
  if (endpoint === undefined || credential === undefined || reader.problems.length > 0) {
    throw new ActionError(problemsFailure(reader.problems));
  }
  return { endpoint, credential, ...inputs };
}

function readAllowedHosts(reader: Reader): readonly string[] {
  return reader.list("allowed-hosts").flatMap((given) => {
    const domain = given.toLowerCase().replace(/^\*?\./, "");
    if (/^([a-z0-9_]([a-z0-9_-]*[a-z0-9_])?\.)+[a-z0-9-]*[a-z][a-z0-9-]*$/.test(domain) || domain === "localhost")
      return [domain];
    reader.report(
      "allowed-hosts",
      `holds "${excerpt(given, 80)}", which is not a domain`,
      "Write domains of at least two parts, such as example.com, without https:// and port.",
    );
    return [];
  });
}

function readConditions(reader: Reader): readonly Condition[] {
  try {
    return parseConditions(reader.text("expect") ?? "status in 200-299");
  } catch (error) {
    if (!(error instanceof ConditionSyntaxError)) throw error;
    for (const { line, column, message, excerpt: shown } of error.problems) {
      reader.report("expect", `cannot be read at line ${line}, column ${column}`, `${message}\n${shown}`);
    }
    return [];
  }
}

/** A timer of Node's holds about 24 days. */
const longestMs = 24 * 86_400_000;

function readDuration(reader: Reader, input: string, fallback: number, least: number): number {
  const value = reader.parsed(input, parseDuration, fallback);
  if (value >= least && value <= longestMs) return value;
  reader.report(input, "is out of range", `Write a duration from ${least === 0 ? "0s" : `${least}ms`} to 24d.`);
  return fallback;
}

function readSchedule(reader: Reader, endpoint: EndpointInput | undefined): Schedule {
  const schedule = {
    waitMs: readDuration(reader, "wait", 0, 0),
    intervalMs: readDuration(reader, "interval", 5_000, 1),
    consecutive: reader.integer("consecutive", 1, 1, 100),
  };
  if (schedule.consecutive > 1 && schedule.waitMs === 0) {
    reader.report(
      "consecutive",
      `is ${schedule.consecutive}, but wait is 0s, which leaves time for one attempt only`,
      "Set wait, for example to 2m.",
    );
  }
  if (endpoint?.kind === "service" && endpoint.resume && schedule.waitMs === 0) {
    reader.report(
      "resume",
      "is true, but wait is 0s, and no service starts in no time",
      "Set wait, for example to 10m.",
    );
  }
  return schedule;
}
