import { formatDuration } from "./lib/quantities/duration.ts";

/**
 * The failure words of the contract: a closed list. Each has a heading of its own in docs/troubleshooting.md and an
 * end-to-end test of the text its reader sees.
 */
export const failureWords = [
  "input-invalid",
  "key-unreadable",
  "id-token-unavailable",
  "credential-refused",
  "role-refused",
  "network-policy",
  "account-unreachable",
  "host-not-allowed",
  "service-not-found",
  "endpoint-not-found",
  "service-not-ready",
  "service-failed",
  "service-suspended",
  "endpoint-provisioning",
  "sign-in-required",
  "access-denied",
  "dns",
  "connect",
  "tls",
  "timeout",
  "connection-lost",
  "response-too-large",
  "expectation-failed",
  "cancelled",
  "internal",
] as const;

export type FailureWord = (typeof failureWords)[number];

/** Who has to act, in the words of the output `fault-of`: so that a roll-back fires for the service alone. */
export type Party = "service" | "credential" | "network" | "snowflake" | "workflow" | "action";

/**
 * What went wrong, written for the person who has to fix it. Every text is safe to print: it may quote what the user gave and
 * what Snowflake said, each as one harmless line, and never a secret.
 */
export interface Failure {
  readonly word: FailureWord;
  /** What happened: a sentence or two, with the user's own values in it. */
  readonly happened: string;
  /** Several things at once, a line each. */
  readonly details?: readonly string[];
  /** What it most likely means. */
  readonly likely?: string;
  /** What to do about it. */
  readonly remedy: string;
  /** Statements to run in Snowflake, a line each, with the user's own names in them. */
  readonly sql?: readonly string[];
  /** Set when waiting does not fix it, although it fixes most failures of this word. */
  readonly lasting?: true;
  /** Who has to act, where it is not who mostly has to for this word. */
  readonly party?: Party;
  /** Set where it is left alone on purpose: it counts neither as healthy nor as unhealthy, and nobody has to act. */
  readonly paused?: true;
  /** Set when waiting may fix it, although it fixes no other failure of this word. */
  readonly passes?: true;
}

/** Who has to act; empty where nobody has to. */
export const faultOf = ({ word, party, paused }: Failure): Party | "" => (paused ? "" : (party ?? parties[word]));

const parties: Readonly<Record<FailureWord, Party>> = {
  "input-invalid": "workflow",
  "key-unreadable": "credential",
  "id-token-unavailable": "credential",
  "credential-refused": "credential",
  "role-refused": "credential",
  "network-policy": "credential",
  "account-unreachable": "snowflake",
  "host-not-allowed": "workflow",
  "service-not-found": "workflow",
  "endpoint-not-found": "workflow",
  "service-not-ready": "service",
  "service-failed": "service",
  "service-suspended": "service",
  "endpoint-provisioning": "service",
  "sign-in-required": "credential",
  "access-denied": "credential",
  dns: "network",
  connect: "network",
  tls: "network",
  timeout: "service",
  "connection-lost": "service",
  "response-too-large": "service",
  "expectation-failed": "service",
  cancelled: "workflow",
  internal: "action",
};

/** Whether the failure may pass by itself, as it does while a service starts. */
export function waitingHelps({ word, lasting, passes }: Failure): boolean {
  return (passes === true || passing.has(word)) && lasting !== true;
}

const passing: ReadonlySet<FailureWord> = new Set<FailureWord>([
  "account-unreachable",
  "connect",
  "connection-lost",
  "dns",
  "endpoint-provisioning",
  "expectation-failed",
  "service-not-ready",
  "timeout",
]);

/**
 * The failure, and if the server asked for a longer pause than the time that is left, the reason why the waiting ended early.
 * Both times are in milliseconds.
 */
export function withRetryAfter(failure: Failure, askedMs: number | undefined, leftMs: number): Failure {
  if (askedMs === undefined || askedMs < leftMs) return failure;
  const reason = `The answer asks for a pause of ${formatDuration(askedMs)} (Retry-After), longer than there was time left.`;
  return { ...failure, likely: [failure.likely ?? [], reason].flat().join(" "), lasting: true };
}

/**
 * We could not find out whether the endpoint is healthy. An endpoint that was asked and is unhealthy is a verdict, not an
 * exception: the two never mix.
 */
export class ActionError extends Error {
  override readonly name = "ActionError";
  readonly failure: Failure;

  constructor(failure: Failure, options?: ErrorOptions) {
    super(failure.happened, options);
    this.failure = failure;
  }
}
