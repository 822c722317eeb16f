import type { SignInContext } from "../auth/method.ts";
import type { Failure, FailureWord } from "../errors.ts";
import type { EndpointByService } from "../inputs/endpoint.ts";
import type { Inputs } from "../inputs.ts";
import { ForeignText } from "../lib/foreign-text.ts";
import type { Deadline } from "../lib/time/deadline.ts";
import type { Verdict } from "../probe/verdict.ts";
import type { Report } from "../report/report.ts";
import { followingMoves } from "../snowflake/account/account-host.ts";
import { type DiagnosisContext, diagnose, withDiagnosis } from "../snowflake/service/diagnosis.ts";
import { ServiceWatch } from "../snowflake/service/service-watch.ts";
import { sqlClient } from "../snowflake/sql/sql-client.ts";
import type { Endpoint } from "./endpoint.ts";

/** Found by the name of its service, which Snowflake is asked about. */
export class EndpointOfService implements Endpoint {
  readonly #input: EndpointByService;
  readonly #context: Omit<DiagnosisContext, "deadline">;
  readonly #signal: AbortSignal;
  /** When the last statement has to be answered. */
  readonly #answerDeadline: Deadline;
  readonly #watch: ServiceWatch;

  constructor(
    input: EndpointByService,
    { credential, guard, schedule, checks }: Inputs,
    signIn: SignInContext,
    deadline: Deadline,
  ) {
    const { caller } = credential;
    const longestMs = Math.max(...checks.map((check) => check.timeoutMs));
    // Without waiting there is still one attempt, and to look the endpoint up is a part of it.
    this.#answerDeadline = schedule.waitMs === 0 ? deadline.extended(longestMs) : deadline;
    const http = followingMoves(signIn.http, (hostname) => guard.allowsAccount(hostname));
    // parseInputs lets no service pass without it.
    const access = () => credential.sqlAccess?.(signIn) ?? Promise.reject(new Error("no account to ask"));
    this.#input = input;
    this.#signal = signIn.signal;
    this.#context = {
      sql: sqlClient({ http, caller, access, longestMs }),
      caller,
      foreign: new ForeignText(signIn.redact),
    };
    const { service, endpoint, resume } = input;
    const privateLink = /\.privatelink\./i.test(caller.accountHost ?? "");
    this.#watch = new ServiceWatch(
      { service, endpoint, privateLink, guard },
      { ...this.#context, resume, deadline, answerDeadline: this.#answerDeadline, log: signIn.log },
    );
  }

  locate(): Promise<URL | Failure> {
    return this.#watch.locate();
  }

  get url(): URL {
    if (this.#watch.url === undefined) throw new Error("not located yet");
    return this.#watch.url;
  }

  async informed(verdict: Verdict): Promise<Verdict> {
    const { failure } = verdict;
    if (failure === undefined) return verdict;
    const state = unansweredWords.has(failure.word) ? await this.#watch.failure() : undefined;
    const known = state ?? (awayWords.has(failure.word) ? await this.#watch.moved() : undefined);
    if (known === undefined) return verdict;
    // Both belong together: what Snowflake says of the service, whose word counts, and what came of the request.
    return { ...verdict, failure: { ...known, happened: `${known.happened} ${failure.happened}` } };
  }

  async diagnosed(report: Report): Promise<Report> {
    const { failure } = report;
    const { service, diagnose: wanted } = this.#input;
    if (failure === undefined || !wanted || this.#signal.aborted || beyondContainers.has(failure.word)) return report;
    const deadline = this.#answerDeadline.atLeast(0).extended(overtimeMs).within(longestDiagnosisMs);
    const diagnosis = await diagnose(service, { ...this.#context, deadline });
    return { ...report, failure: withDiagnosis(failure, diagnosis), diagnosis };
  }
}

/** A diagnosis may take this long, and this much longer than everything else was given. */
const longestDiagnosisMs = 10_000;
const overtimeMs = 1_500;

/** The service itself did not answer. */
const unansweredWords: ReadonlySet<FailureWord> = new Set<FailureWord>([
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
