import type { Verdict } from "../probe/verdict.ts";
import type { Report } from "../report/report.ts";
import type { Endpoint, Question, ServiceAttempt } from "./endpoint.ts";

/** An endpoint given by its URL. */
export class GivenEndpoint implements Endpoint {
  readonly url: URL;
  readonly looks = 0;

  constructor(url: URL) {
    this.url = url;
  }

  findUrl(): Promise<URL> {
    return Promise.resolve(this.url);
  }

  attempt({ ask }: Question): Promise<ServiceAttempt> {
    return ask();
  }

  /** With a hint at what the service's name would show: the ingress alone only says that nobody is there. */
  informed(verdict: Verdict): Promise<Verdict> {
    const { failure } = verdict;
    if (failure?.word !== "service-not-ready") return Promise.resolve(verdict);
    const hint =
      "With service: DATABASE.SCHEMA.SERVICE (and account) instead of ingress-url, the action waits for the service, can resume it, and shows what its containers say.";
    return Promise.resolve({ ...verdict, failure: { ...failure, remedy: `${failure.remedy} ${hint}` } });
  }

  diagnosed(report: Report): Promise<Report> {
    return Promise.resolve(report);
  }
}
