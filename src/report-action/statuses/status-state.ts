import { excerpt } from "../../lib/text.ts";
import { headline, type Outcome } from "../outcome.ts";

/** GitHub cuts neither: a longer one is refused (DOC, 140 characters). */
const mostCharacters = 140;

/** The words that commit statuses and deployment statuses share (DOC). */
export type StatusState = "success" | "failure" | "error";

/** `error` says that nobody knows; where all is paused nothing is wrong. */
export function statusState({ state }: Outcome): StatusState {
  if (state === "down") return "failure";
  return state === "unknown" ? "error" : "success";
}

/**
 * One line that says what is wrong, and with which checks. GitHub takes no character of four bytes, such as an emoji (OBS, 422
 * "description doesn't accept 4-byte Unicode").
 */
export function statusDescription(outcome: Outcome): string {
  const names = [...outcome.unhealthy, ...outcome.unknown].map(({ name }) => excerpt(name, 60));
  const line = names.length === 0 ? headline(outcome) : `${headline(outcome)}: ${names.join(", ")}`;
  return excerpt(line.replaceAll(/[\u{10000}-\u{10ffff}]/gu, "\ufffd"), mostCharacters);
}
