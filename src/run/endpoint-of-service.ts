import type { SignInContext } from "../auth/method.ts";
import type { Failure, FailureWord } from "../errors.ts";
import type { EndpointByService } from "../inputs/endpoint.ts";
import type { Inputs } from "../inputs.ts";
import { ForeignText } from "../lib/foreign-text.ts";
import type { Verdict } from "../probe/verdict.ts";
import { diagnosedReport, type Report } from "../report/report.ts";
import { type DiagnosisContext, diagnose, withDiagnosis } from "../snowflake/service/diagnosis.ts";
import { ServiceWatch } from "../snowflake/service/service-watch.ts";
import { SharedLooks } from "../snowflake/service/version/shared-looks.ts";
import type { Sighting } from "../snowflake/service/version/sighting.ts";
import { VersionWatch } from "../snowflake/service/version/version-watch.ts";
import { accountSql } from "./by-name/account-sql.ts";
import type { Endpoint, Question, ServiceAttempt } from "./endpoint.ts";
import type { RunTime } from "./run-time.ts";
import { seenService } from "./service/seen-service.ts";
import { ServiceObserver } from "./service/service-observer.ts";

/** An endpoint that is looked up by the name of its service. */
export class EndpointOfService implements Endpoint {
  readonly #input: EndpointByService;
  readonly #context: Omit<DiagnosisContext, "deadline">;
  readonly #time: RunTime;
  readonly #watch: ServiceWatch;
  readonly #look: () => Promise<Sighting>;
  readonly #observer: ServiceObserver;
  readonly #foreign: ForeignText;

  constructor(input: EndpointByService, inputs: Inputs, signIn: SignInContext, time: RunTime) {
    const { sql, caller, privateLink } = accountSql(inputs, signIn, time);
    this.#input = input;
    this.#time = time;
    this.#context = { sql, caller };
    const { service, endpoint, resume, pause } = input;
    this.#watch = new ServiceWatch(
      { service, endpoint, privateLink, guard: inputs.guard },
      { ...this.#context, resume, pause, waiting: time.waiting, statements: time.statements, log: signIn.log },
    );
    const versions = new VersionWatch({ ...this.#context, name: service, log: signIn.log });
    // What findUrl saw a moment ago is known to the first look.
    let known = () => this.#watch.state;
    this.#look = () => {
      const state = known();
      known = () => undefined;
      return versions.look(time.look, state);
    };
    this.#foreign = new ForeignText(signIn.redact);
    const looks = new SharedLooks(this.#look, time.judging, pause);
    this.#observer = new ServiceObserver({ name: service, caller, looks, foreign: this.#foreign, pause });
  }

  findUrl(): Promise<URL | Failure> {
    return this.#watch.findUrl();
  }

  get looks(): number {
    return this.#watch.looks;
  }

  get url(): URL {
    if (this.#watch.url === undefined) throw new Error("its URL is not known yet");
    return this.#watch.url;
  }

  attempt(question: Question): Promise<ServiceAttempt> {
    return this.#observer.attempt(question);
  }

  async informed(verdict: Verdict): Promise<Verdict> {
    const { failure } = verdict;
    if (failure === undefined) return verdict;
    const state = noAnswerWords.has(failure.word) ? await this.#watch.failure() : undefined;
    const known = state ?? (awayWords.has(failure.word) ? await this.#watch.moved() : undefined);
    if (known === undefined) return verdict;
    // The failure word is that of the service's state; the text of the request follows it.
    return { ...verdict, failure: { ...known, happened: `${known.happened} ${failure.happened}` } };
  }

  async diagnosed(report: Report): Promise<Report> {
    const told = await this.#withDiagnosis(report);
    if (report.checks.length > 0 || this.#watch.state === undefined) return told;
    // Nothing was asked of it, so nothing was seen of it but its state.
    const service = seenService(await this.#look(), this.#foreign);
    return service === undefined ? told : { ...told, service };
  }

  async #withDiagnosis(report: Report): Promise<Report> {
    const { failure } = report;
    const { service, diagnose: wanted } = this.#input;
    const { statements } = this.#time;
    if (
      failure === undefined ||
      failure.paused ||
      !wanted ||
      statements.signal.aborted ||
      beyondContainers.has(failure.word)
    )
      return report;
    const deadline = statements.atLeast(0).extended(overtimeMs).within(longestDiagnosisMs);
    const diagnosis = await diagnose(service, { ...this.#context, deadline });
    return diagnosedReport(report, diagnosis, withDiagnosis(failure, diagnosis));
  }
}

/** The longest time of a diagnosis, and how far it may pass the deadline, in milliseconds. */
const longestDiagnosisMs = 10_000;
const overtimeMs = 1_500;

/** The service itself did not answer. */
const noAnswerWords: ReadonlySet<FailureWord> = new Set<FailureWord>([
  "service-not-ready",
  "connect",
  "connection-lost",
  "timeout",
  "dns",
]);

/** What comes of asking at a host that a service has left. */
const awayWords: ReadonlySet<FailureWord> = new Set<FailureWord>([
  "dns",
  "connect",
  "service-not-ready",
  "sign-in-required",
]);

/** No container is to blame for these. */
const beyondContainers: ReadonlySet<FailureWord> = new Set<FailureWord>([
  "sign-in-required",
  "access-denied",
  "network-policy",
  "tls",
  "dns",
]);
