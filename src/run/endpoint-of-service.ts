import type { SignInContext } from "../auth/method.ts";
import type { Failure, FailureWord } from "../errors.ts";
import type { EndpointByService } from "../inputs/endpoint.ts";
import type { Inputs } from "../inputs.ts";
import type { Verdict } from "../probe/verdict.ts";
import { diagnosedReport, type Report } from "../report/report.ts";
import { type DiagnosisContext, diagnose, withDiagnosis } from "../snowflake/service/diagnosis.ts";
import { ServiceWatch } from "../snowflake/service/service-watch.ts";
import { sqlClient } from "../snowflake/sql/sql-client.ts";
import type { Endpoint } from "./endpoint.ts";
import type { RunTime } from "./run-time.ts";
import { callerOf } from "./sign-in/caller-of.ts";

/** An endpoint that is looked up by the name of its service. */
export class EndpointOfService implements Endpoint {
  readonly #input: EndpointByService;
  readonly #context: Omit<DiagnosisContext, "deadline">;
  readonly #time: RunTime;
  readonly #watch: ServiceWatch;

  constructor(input: EndpointByService, inputs: Inputs, signIn: SignInContext, time: RunTime) {
    const { credential, guard } = inputs;
    const caller = callerOf(inputs);
    // parseInputs lets no service pass without it.
    const access = () => credential.sqlAccess?.(signIn) ?? Promise.reject(new Error("no account to ask"));
    this.#input = input;
    this.#time = time;
    this.#context = {
      sql: sqlClient({ http: signIn.http, redact: signIn.redact, caller, access, requestMs: time.sharedRequestMs }),
      caller,
    };
    const { service, endpoint, resume } = input;
    const privateLink = /\.privatelink\./i.test(caller.accountHost ?? "");
    this.#watch = new ServiceWatch(
      { service, endpoint, privateLink, guard },
      { ...this.#context, resume, waiting: time.waiting, statements: time.statements, log: signIn.log },
    );
  }

  findUrl(): Promise<URL | Failure> {
    return this.#watch.findUrl();
  }

  get url(): URL {
    if (this.#watch.url === undefined) throw new Error("its URL is not known yet");
    return this.#watch.url;
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
    const { failure } = report;
    const { service, diagnose: wanted } = this.#input;
    const { statements } = this.#time;
    if (failure === undefined || !wanted || statements.signal.aborted || beyondContainers.has(failure.word))
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
