import type { Failure } from "../errors.ts";
import type { Verdict } from "../probe/verdict.ts";
import type { Report } from "../report/report.ts";

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
  /** The endpoint's URL by what is known now: a service that is created anew while it is waited for gets another host. */
  readonly url: URL;
  /** The verdict over an attempt, with what Snowflake says of a service that did not answer. */
  informed(verdict: Verdict): Promise<Verdict>;
  /** The report, with a diagnosis where it is not healthy. */
  diagnosed(report: Report): Promise<Report>;
}
