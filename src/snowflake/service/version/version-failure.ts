import type { Failure } from "../../../errors.ts";
import { excerpt, oneLine } from "../../../lib/text.ts";
import type { ServiceName } from "../../identifier.ts";
import type { Caller } from "../../refusals/caller.ts";
import { sqlRole, theRole } from "../../refusals/wording.ts";
import { showContainers } from "../service-state.ts";
import { upgrading } from "../state-failure.ts";
import type { Sighting } from "./sighting.ts";

/**
 * Why an answer does not count, by what the service was before the question and after the answer: the version that gave it may
 * be the one that is being replaced. Nothing where the looks agree, or could not be made.
 */
export function versionFailure(name: ServiceName, before: Sighting, after?: Sighting): Failure | undefined {
  const first = "why" in before.state ? undefined : before.state;
  const second = after === undefined || "why" in after.state ? undefined : after.state;
  if (after?.gone !== undefined) return after.gone;
  if (first?.isUpgrading === true || second?.isUpgrading === true) return upgrading(name);
  if (first === undefined || second === undefined || first.specDigest === second.specDigest) return undefined;
  return replaced(name, first.specDigest ?? "not there", second.specDigest ?? "not there");
}

/**
 * Why what conditions on a service found does not count, by what it was after the answer: it is about to go, or has gone. The app's
 * answer itself was one.
 */
export function endedFailure(name: ServiceName, { state }: Sighting): Failure | undefined {
  if ("why" in state || !ended.has(state.status)) return undefined;
  return {
    word: "service-not-ready",
    happened: `${oneLine(name.sql)} answered, but is ${state.status} now that it was looked at again after the answer.`,
    likely: "It failed or was stopped just then: what the conditions on it found is about to go.",
    remedy: "Let the action wait (wait: 10m). If it stays so, the containers say why.",
    sql: [`${showContainers(name)};`],
  };
}

const ended: ReadonlySet<string> = new Set([
  "FAILED",
  "FAILING",
  "INTERNAL_ERROR",
  "SUSPENDING",
  "SUSPENDED",
  "DELETING",
  "DELETED",
]);

function replaced(name: ServiceName, from: string, to: string): Failure {
  return {
    word: "service-not-ready",
    happened: `${oneLine(name.sql)} got another specification while it was asked: spec_digest was ${excerpt(from, 80)} before the question, and is ${excerpt(to, 80)} after the answer.`,
    likely: "A new version was deployed just then. Which of the two answered is not known.",
    remedy: "Let the action wait (wait: 10m), or run the job again.",
  };
}

/** What to do where the role may not see what a condition is about: no waiting helps. */
export function lackOfMonitor(name: ServiceName, caller: Caller): Required<Pick<Failure, "likely" | "remedy" | "sql">> {
  return {
    likely: `${theRole(caller, "The")} lacks the privilege MONITOR on ${oneLine(name.sql)}, so nobody tells it which containers run.`,
    remedy: "Have the owner of the service grant MONITOR, or leave the conditions on the service out.",
    sql: [`GRANT MONITOR ON ${name.kind} ${name.sql} TO ROLE ${sqlRole(caller)};`],
  };
}
