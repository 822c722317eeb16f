import type { Failure } from "../errors.ts";
import type { ServiceFacts } from "../probe/conditions/answer/service-facts.ts";
import type { Attempt } from "../probe/prober.ts";
import type { Verdict } from "../probe/verdict.ts";
import type { Report } from "../report/report.ts";
import type { SeenService } from "../report/seen-service.ts";

/** An attempt, with what was seen of the service last, where it was looked at. */
export interface ServiceAttempt extends Attempt {
  readonly service?: SeenService;
}

/** One attempt at an endpoint, as far as it is the same for all kinds of them. */
export interface Question {
  /** Asks and judges, by what the service was just before, where that is known. */
  ask(service?: ServiceFacts): Promise<Attempt>;
  /** Judges a healthy answer once more, by what the service was after it. */
  judgeAgain(verdict: Verdict, service: ServiceFacts): Promise<Verdict>;
}

/** The endpoint to call, and its URL; or why it has none yet. */
export interface FoundEndpoint {
  readonly endpoint: Endpoint;
  readonly found: URL | Failure;
}

/** The endpoint to call. If it was given by its URL, nothing else is known about it. */
export interface Endpoint {
  /**
   * The endpoint's URL, waited for as long as there is time; or why there is none yet.
   *
   * @throws {ActionError} where it cannot be found out
   */
  findUrl(): Promise<URL | Failure>;
  /** How often it was looked at to find the URL. */
  readonly looks: number;
  /** The endpoint's URL by what is known now: a service that is created anew while it is waited for gets another host. */
  readonly url: URL;
  /** Makes one attempt, and judges it in the light of all that can be known of what answered. */
  attempt(question: Question): Promise<ServiceAttempt>;
  /** The verdict over an attempt, with what Snowflake says of a service that did not answer. */
  informed(verdict: Verdict): Promise<Verdict>;
  /** The report, with a diagnosis where it is not healthy. */
  diagnosed(report: Report): Promise<Report>;
}
