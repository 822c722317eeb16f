import type { Failure } from "../../errors.ts";
import { count } from "../../lib/text.ts";
import { isAboutService } from "../../probe/conditions/condition.ts";
import { type OtherParty, partyOf } from "../../probe/unmet-failure.ts";
import type { ServiceName } from "../../snowflake/identifier.ts";
import type { Caller } from "../../snowflake/refusals/caller.ts";
import { showContainers } from "../../snowflake/service/service-state.ts";
import type { Sighting } from "../../snowflake/service/version/sighting.ts";
import { lackOfMonitor } from "../../snowflake/service/version/version-failure.ts";

/**
 * The failure with what to do where conditions on the service do not hold, which no log of the app tells; and with who has to
 * act, where that is not the service.
 *
 * @param unmet the subjects of all conditions that do not hold
 */
export function advisedFailure(
  failure: Failure,
  unmet: readonly string[],
  sighting: Sighting,
  caller: Caller,
): Failure {
  const aboutService = unmet.filter((subject) => isAboutService({ subject }));
  if (aboutService.length === 0) return failure;
  const { service: name } = sighting;
  const only = aboutService.length === unmet.length;
  const withAdvice = ({ likely, remedy, sql }: Advice): Failure =>
    only ? { ...failure, likely, remedy, sql } : { ...failure, remedy: `${failure.remedy} ${remedy}`, sql };
  // They can never hold, whatever the service does.
  if (name.kind === "APPLICATION SERVICE")
    return { ...withAdvice(ofApplication), ...(only ? { party: "workflow" } : {}), lasting: true };

  const unseen = unseenSubjects(aboutService, sighting);
  const party = partyOf(unmet, unseen);
  const blamed = party === undefined ? {} : { party };
  if ([...unseen.values()].includes("credential"))
    return { ...withAdvice(lackOfMonitor(name, caller)), ...blamed, lasting: true };
  if (!aboutService.every((subject) => unseen.has(subject))) return { ...withAdvice(notThere(name)), ...blamed };
  const happened = `The service answered, but ${count(unmet.length, "condition")} on it could not be looked at.`;
  return { ...withAdvice(notSaid), ...blamed, ...(only ? { happened } : {}) };
}

type Advice = Required<Pick<Failure, "likely" | "remedy" | "sql">>;

/** The subjects that could not be looked at, and who has to act: who lacks a privilege, or Snowflake, which did not answer. */
function unseenSubjects(subjects: readonly string[], { state, containers }: Sighting): ReadonlyMap<string, OtherParty> {
  const unseen = new Map<string, OtherParty>();
  for (const subject of subjects) {
    const seen = subject === "spec-digest" ? state : containers;
    if ("why" in seen) unseen.set(subject, seen.privilege ? "credential" : "snowflake");
  }
  return unseen;
}

/** What `DESCRIBE APPLICATION SERVICE` does not say of it, nothing else does. */
const ofApplication: Advice = {
  likely: "Snowflake shows no containers, images or specification of an application service.",
  remedy: "Leave the conditions on the service out: of an application service they cannot hold.",
  sql: [],
};

/** A look that failed says nothing of the service. */
const notSaid: Advice = {
  likely: "Snowflake did not say just then what runs; the log shows its answer.",
  remedy: "Let the action wait (wait: 10m), or run the job again.",
  sql: [],
};

/** What is there is not what was asked for. */
const notThere = (name: ServiceName): Advice => ({
  likely: "The new version is not wholly there yet, or another one was deployed than the conditions name.",
  remedy:
    "Let the action wait for it (wait: 10m). If it stays so, compare what was found with what was pushed and with the specification.",
  sql: [`${showContainers(name)};`],
});
