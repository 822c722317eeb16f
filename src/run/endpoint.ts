import type { SignInContext } from "../auth/method.ts";
import type { Failure, FailureWord } from "../errors.ts";
import type { EndpointByService } from "../inputs/endpoint.ts";
import type { Inputs } from "../inputs.ts";
import type { Deadline } from "../lib/time/deadline.ts";
import type { Verdict } from "../probe/verdict.ts";
import type { Report } from "../report/report.ts";
import { diagnose, withDiagnosis } from "../snowflake/service/diagnosis.ts";
import { watchService } from "../snowflake/service/service-watch.ts";
import { sqlClient } from "../snowflake/sql/sql-client.ts";

/** The endpoint to call: where it is, and what else is known of it, which is nothing where it was given by its URL. */
export interface Endpoint {
  /**
   * The endpoint's URL, waited for as long as there is time; or why there is none yet.
   *
   * @throws {ActionError} where it cannot be found out
   */
  locate(): Promise<URL | Failure>;
  /** The endpoint's URL by what is known now: a service that is created anew while it is waited for gets another host. */
  readonly url: URL;
  /** The verdict over an attempt, with what Snowflake says of a service that did not answer. */
  informed(verdict: Verdict): Promise<Verdict>;
  /** The report, with a diagnosis where it is not healthy. */
  diagnosed(report: Report): Promise<Report>;
}

/** The endpoint that the inputs name. `deadline` is when the waiting ends. */
export function findEndpoint(inputs: Inputs, signIn: SignInContext, deadline: Deadline): Endpoint {
  const { endpoint } = inputs;
  if (endpoint.kind === "service") return serviceEndpoint(endpoint, inputs, signIn, deadline);
  return {
    locate: async () => endpoint.url,
    url: endpoint.url,
    informed: async (verdict) => hinted(verdict),
    diagnosed: async (report) => report,
  };
}

function serviceEndpoint(
  { service, endpoint, resume, diagnose: diagnoses }: EndpointByService,
  { credential, guard, schedule, checks }: Inputs,
  signIn: SignInContext,
  deadline: Deadline,
): Endpoint {
  const { caller } = credential;
  const { http, signal, redact, log } = signIn;
  const longestMs = Math.max(...checks.map((check) => check.timeoutMs));
  // Without waiting there is still one attempt, and to look the endpoint up is a part of it.
  const answerDeadline = schedule.waitMs === 0 ? deadline.extended(longestMs) : deadline;
  // parseInputs lets no service pass without it.
  const access = () => credential.sqlAccess?.(signIn) ?? Promise.reject(new Error("no account to ask"));
  const sql = sqlClient({ http, redact, caller, access, longestMs });
  const privateLink = /\.privatelink\./i.test(caller.accountHost ?? "");
  const watch = watchService(
    { service, endpoint, privateLink, guard },
    { sql, caller, resume, deadline, answerDeadline, log },
  );
  return {
    locate: () => watch.locate(),
    get url() {
      if (watch.url === undefined) throw new Error("not located yet");
      return watch.url;
    },
    async informed(verdict) {
      const { failure } = verdict;
      if (failure === undefined) return verdict;
      const state = unansweredWords.has(failure.word) ? await watch.failure() : undefined;
      const known = state ?? (awayWords.has(failure.word) ? await watch.moved() : undefined);
      if (known === undefined) return verdict;
      // What Snowflake says of the service and what came of asking it belong together, under the word of the former.
      return { ...verdict, failure: { ...known, happened: `${known.happened} ${failure.happened}` } };
    },
    async diagnosed(report) {
      const { failure } = report;
      if (failure === undefined || !diagnoses || signal.aborted || beyondContainers.has(failure.word)) return report;
      const until = answerDeadline.atLeast(0).extended(overtimeMs).within(longestDiagnosisMs);
      const diagnosis = await diagnose(service, { sql, caller, redact, deadline: until });
      return { ...report, failure: withDiagnosis(failure, diagnosis), diagnosis };
    },
  };
}

/** What the service's name would have told: the ingress alone only says that there is nobody. */
function hinted(verdict: Verdict): Verdict {
  const { failure } = verdict;
  if (failure?.word !== "service-not-ready") return verdict;
  const hint =
    "With service: DATABASE.SCHEMA.SERVICE (and account) instead of ingress-url, the action waits for the service, can resume it, and shows what its containers say.";
  return { ...verdict, failure: { ...failure, remedy: `${failure.remedy} ${hint}` } };
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

/** What is heard at a host that a service has left. */
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
