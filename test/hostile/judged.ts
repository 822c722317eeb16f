import type { CheckResult } from "./evidence.ts";
import type { HostileCase } from "./hostile-case.ts";
import type { Expectation } from "./oracle/expectation.ts";

/** What is wrong with what the action said of a case; undefined where nothing is. */
export function problemOf(result: CheckResult, expected: Expectation): string | undefined {
  const { green, words, why } = expected;
  if (result.healthy) {
    if (green === "not") return `GREEN, and must be red (${why})`;
    return result.failure === "" ? undefined : `green, and says ${result.failure}`;
  }
  if (never.has(result.failure)) return `says ${result.failure} (${why})`;
  if (!failureWords.has(result.failure)) return `says "${result.failure}", which is no failure word`;
  if (green === "must") return `red (${result.failure}), and must be green (${why})`;
  if (green === "may" || words === undefined || words.has(result.failure)) return undefined;
  return `says ${result.failure}, and may say ${[...words].join(", ")} (${why})`;
}

/** What no answer may bring about. */
const never = new Set(["internal", "input-invalid", "cancelled", ""]);

/** The closed list of the contract, section 5. */
const failureWords = new Set(
  `key-unreadable id-token-unavailable credential-refused role-refused network-policy account-unreachable host-not-allowed
  service-not-found endpoint-not-found service-not-ready service-failed service-suspended endpoint-provisioning
  sign-in-required access-denied dns connect tls timeout connection-lost response-too-large expectation-failed`.split(
    /\s+/,
  ),
);

export interface Judged {
  readonly hostile: HostileCase;
  readonly expected: Expectation;
  readonly result: CheckResult;
  readonly problem: string | undefined;
}
