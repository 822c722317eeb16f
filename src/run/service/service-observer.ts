import type { Failure } from "../../errors.ts";
import type { ForeignText } from "../../lib/foreign-text.ts";
import { notSent } from "../../net/http.ts";
import { type ConditionResult, isAboutService } from "../../probe/conditions/condition.ts";
import type { Attempt } from "../../probe/prober.ts";
import type { Verdict } from "../../probe/verdict.ts";
import type { ServiceName } from "../../snowflake/identifier.ts";
import type { Caller } from "../../snowflake/refusals/caller.ts";
import { leftAlone, perhapsSuspended } from "../../snowflake/service/service-resume.ts";
import { isSuspended } from "../../snowflake/service/service-state.ts";
import type { SharedLooks } from "../../snowflake/service/version/shared-looks.ts";
import type { Sighting } from "../../snowflake/service/version/sighting.ts";
import { endedFailure, versionFailure } from "../../snowflake/service/version/version-failure.ts";
import type { Question, ServiceAttempt } from "../endpoint.ts";
import { seenService } from "./seen-service.ts";
import { serviceFacts } from "./service-facts.ts";
import { advisedFailure } from "./unmet-advice.ts";

interface ServiceObserverContext {
  readonly name: ServiceName;
  readonly caller: Caller;
  readonly looks: SharedLooks;
  readonly foreign: ForeignText;
  /** Nothing is sent to it while it is suspended. */
  readonly pause: boolean;
}

/** Has a service asked between two looks at it, and judges the answer by what they saw. */
export class ServiceObserver {
  readonly #name: ServiceName;
  readonly #pause: boolean;
  readonly #caller: Caller;
  readonly #looks: SharedLooks;
  readonly #foreign: ForeignText;

  constructor({ name, caller, looks, foreign, pause }: ServiceObserverContext) {
    this.#name = name;
    this.#caller = caller;
    this.#looks = looks;
    this.#foreign = foreign;
    this.#pause = pause;
  }

  async attempt({ ask, judgeAgain }: Question): Promise<ServiceAttempt> {
    const name = this.#name;
    const { answer, before, after } = await this.#looks.around(
      (seen) => {
        const failure = this.#leftAlone(seen);
        return failure === undefined ? ask(serviceFacts(seen)) : Promise.resolve(notMade(failure));
      },
      ({ verdict }, seen) => verdict.healthy && versionFailure(name, seen) === undefined,
    );
    const last = after ?? before;
    const verdict = await this.#judged(answer, { before, after, judgeAgain });
    const service = seenService(last, this.#foreign);
    return {
      ...answer,
      verdict,
      ...(service && { service }),
      ...("why" in last.state ? {} : { version: last.state.specDigest }),
    };
  }

  /** Why nothing is sent to a service that is to be left alone, and is suspended, or may be. */
  #leftAlone({ state, gone }: Sighting): Failure | undefined {
    if (!this.#pause || gone !== undefined) return undefined;
    if ("why" in state) return perhapsSuspended(undefined, this.#name, this.#caller);
    return isSuspended(state) ? leftAlone(state.status, this.#name) : undefined;
  }

  async #judged(
    { verdict }: Attempt,
    { before, after, judgeAgain }: Pick<Question, "judgeAgain"> & { before: Sighting; after: Sighting | undefined },
  ): Promise<Verdict> {
    const failure = versionFailure(this.#name, before, after);
    const unmet = verdict.failure?.word === "expectation-failed" ? verdict.failure : undefined;
    if (failure !== undefined && (verdict.healthy || unmet !== undefined))
      return { ...verdict, healthy: false, failure: withUnmet(failure, unmet) };
    const again = after === undefined ? verdict : await judgeAgain(verdict, serviceFacts(after));
    const ended = after !== undefined && verdict.healthy ? this.#ended(again, after) : undefined;
    if (ended !== undefined) return { ...again, healthy: false, failure: ended };
    return again.failure?.word === "expectation-failed" ? this.#advised(again, again.failure, after ?? before) : again;
  }

  /** Who asks for more than the answer asks for a service that is there to stay. */
  #ended({ conditions }: Verdict, after: Sighting): Failure | undefined {
    if (!conditions.some((result) => isAboutService({ subject: subjectOf(result) }))) return undefined;
    return this.#leftAlone(after) ?? endedFailure(this.#name, after);
  }

  #advised(verdict: Verdict, failure: Failure, seen: Sighting): Verdict {
    const unmet = verdict.conditions.filter(({ met }) => !met).map(subjectOf);
    return { ...verdict, failure: advisedFailure(failure, unmet, seen, this.#caller) };
  }
}

const notMade = (failure: Failure): Attempt => ({
  looked: true,
  outcome: notSent(failure.happened),
  hops: [],
  verdict: { healthy: false, failure, conditions: [] },
});

const subjectOf = ({ condition }: ConditionResult) => condition.split(" ", 1)[0] ?? "";

function withUnmet(failure: Failure, unmet: Failure | undefined): Failure {
  if (unmet === undefined) return failure;
  const { happened, details } = unmet;
  return { ...failure, happened: `${failure.happened} ${happened}`, ...(details === undefined ? {} : { details }) };
}
