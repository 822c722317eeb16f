import type { SignInContext } from "../../auth/method.ts";
import type { Failure, FailureWord } from "../../errors.ts";
import type { EndpointByGateway } from "../../inputs/endpoint.ts";
import type { Inputs } from "../../inputs.ts";
import type { Verdict } from "../../probe/verdict.ts";
import { gatewayReport, type Report } from "../../report/report.ts";
import { GatewayWatch } from "../../snowflake/service/described/gateway-watch.ts";
import { leftOpen, sentenceOf, shares } from "../../snowflake/service/described/traffic-split.ts";
import type { Endpoint, Question, ServiceAttempt } from "../endpoint.ts";
import type { RunTime } from "../run-time.ts";
import { accountSql } from "./account-sql.ts";

/** The host of a gateway, which shares requests out among the endpoints of several services. */
export class EndpointOfGateway implements Endpoint {
  readonly #watch: GatewayWatch;

  constructor({ gateway }: EndpointByGateway, inputs: Inputs, signIn: SignInContext, time: RunTime) {
    const { sql, caller, privateLink } = accountSql(inputs, signIn, time);
    this.#watch = new GatewayWatch(
      { service: gateway, endpoint: undefined, privateLink, guard: inputs.guard },
      { sql, caller, waiting: time.waiting, statements: time.statements, log: signIn.log },
    );
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

  attempt({ ask }: Question): Promise<ServiceAttempt> {
    return ask();
  }

  /** With the targets, of which one is to blame, and whether the gateway was created anew meanwhile. */
  async informed(verdict: Verdict): Promise<Verdict> {
    const { failure } = verdict;
    if (failure === undefined) return verdict;
    const { host } = this.url;
    if (awayWords.has(failure.word) && (await this.#watch.hasMoved())) {
      const happened = `The gateway has moved from ${host} to ${this.url.host}. ${failure.happened}`;
      return { ...verdict, failure: { ...failure, word: "service-not-ready", happened } };
    }
    const split = shares(this.#watch.split);
    if (split === undefined || !targetWords.has(failure.word)) return verdict;
    const targets = `the gateway sends ${split}; no answer says whose it is`;
    return { ...verdict, failure: { ...failure, details: [...(failure.details ?? []), targets] } };
  }

  diagnosed(report: Report): Promise<Report> {
    const { split } = this.#watch;
    const open = report.healthy ? leftOpen(split) : undefined;
    const note = { split: sentenceOf(split), ...(open === undefined ? {} : { leftOpen: open }) };
    return Promise.resolve(gatewayReport(report, note));
  }
}

/** What comes of asking at a host that a gateway has left. */
const awayWords: ReadonlySet<FailureWord> = new Set<FailureWord>([
  "dns",
  "connect",
  "service-not-ready",
  "sign-in-required",
]);

/** What one target may be to blame for. */
const targetWords: ReadonlySet<FailureWord> = new Set<FailureWord>([
  "service-not-ready",
  "connection-lost",
  "timeout",
  "response-too-large",
  "expectation-failed",
]);
