import { numberOf, objectOf, textOf } from "../../lib/json.ts";
import type { Deadline } from "../../lib/time/deadline.ts";
import type { WorkflowEvent } from "../event.ts";

export interface ApiRequest {
  /** As in `POST /repos/{owner}/{repo}/issues`. */
  readonly route: string;
  /** What stands in the route's brackets, in its query, or in its body. */
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** An answer of any status; 0 where there was none. */
export interface ApiAnswer {
  readonly status: number;
  readonly data: unknown;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | number | undefined>>;
  /** What is wrong, in the words of whoever refused; a stranger's text. */
  readonly message: string;
}

/** Sends one request, once. It never throws for what the other side does. */
export type SendToApi = (request: ApiRequest, signal: AbortSignal) => Promise<ApiAnswer>;

/** GitHub did not do what was asked. */
export class GitHubRefusal extends Error {
  override readonly name = "GitHubRefusal";
  /** The HTTP status; 0 where there was no answer. */
  readonly status: number;
  /** Whether GitHub asked to come back later than there was time for. */
  readonly limited: boolean;

  constructor(message: string, status: number, limited: boolean) {
    super(message);
    this.status = status;
    this.limited = limited;
  }
}

const requestMs = 15_000;

/** How long GitHub wants a caller to wait who reached a limit, where it does not say (DOC, rate limits for the REST API). */
const unsaidMs = 60_000;

/**
 * GitHub's API of this repository, within one deadline for everything. Its rate limits are obeyed as documented: `retry-after`,
 * else `x-ratelimit-reset` where nothing remains, else a minute (DOC). What asks for more time than there is, is refused.
 */
export class GitHubClient {
  readonly #send: SendToApi;
  readonly #event: WorkflowEvent;
  readonly #deadline: Deadline;

  constructor(send: SendToApi, event: WorkflowEvent, deadline: Deadline) {
    this.#send = send;
    this.#event = event;
    this.#deadline = deadline;
  }

  /**
   * Makes a request of this repository and gives the answer's data. One that may be repeated is, when the answer is lost: what
   * makes something new may not, or there would be two.
   *
   * @param route below the repository: `POST /issues`
   * @throws {GitHubRefusal}
   */
  async request(route: string, parameters: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
    const [method = "", path = ""] = route.split(" ");
    const { owner, repo } = this.#event;
    const request = { route: `${method} /repos/{owner}/{repo}${path}`, parameters: { owner, repo, ...parameters } };
    for (let attempt = 1; ; attempt++) {
      const { signal } = this.#deadline;
      const limit = AbortSignal.timeout(Math.min(requestMs, this.#deadline.leftMs));
      const answer = await this.#send(request, AbortSignal.any([signal, limit]));
      if (answer.status >= 200 && answer.status <= 299) return jsonOf(answer);
      const limited = isLimit(answer);
      const lost = answer.status === 0 || answer.status >= 500;
      const refusal = new GitHubRefusal(messageOf(answer), answer.status, limited);
      if (limited) {
        const pauseMs = limitPauseMs(answer, this.#deadline.clock.now());
        if (signal.aborted || pauseMs >= this.#deadline.leftMs) throw refusal;
        await this.#deadline.clock.sleep(pauseMs, signal);
      } else if (!lost || method === "POST" || attempt > 3) throw refusal;
      else if (!(await this.#deadline.pause(attempt, { longestPauseMs: 4_000 }))) throw refusal;
    }
  }
}

/** Primary and secondary limits answer 403 or 429 (DOC); a missing permission is a 403 too, and has none of these signs. */
function isLimit({ status, headers, message }: ApiAnswer): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  const spent = String(headers["x-ratelimit-remaining"] ?? "") === "0";
  return headers["retry-after"] !== undefined || spent || /rate limit|abuse detection/i.test(message);
}

/** How long to wait before the next request, in milliseconds. */
function limitPauseMs({ headers }: ApiAnswer, nowMs: number): number {
  const asked = Number(headers["retry-after"] ?? Number.NaN);
  if (asked >= 0) return Math.max(1_000, asked * 1_000);
  const reset = Number(headers["x-ratelimit-reset"] ?? Number.NaN);
  const spent = String(headers["x-ratelimit-remaining"] ?? "") === "0";
  return spent && reset > 0 ? Math.max(1_000, reset * 1_000 - nowMs) : unsaidMs;
}

/** What GitHub gave back. A text is of somebody in between: GitHub has not seen the request. */
function jsonOf({ data, status }: ApiAnswer): unknown {
  if (typeof data === "string" && data !== "") throw new GitHubRefusal("the answer is no JSON", status, false);
  return data;
}

/** GitHub's own words without the links behind them; "Validation Failed" alone says nothing. */
function messageOf({ data, message }: ApiAnswer): string {
  const { errors } = objectOf(data);
  const words = (Array.isArray(errors) ? errors : []).map((error: unknown) => {
    if (typeof error === "string") return error;
    const [said, field, code] = ["message", "field", "code"].map((name) => textOf(objectOf(error), name));
    return said ?? [field, code].filter((word) => word !== undefined).join(" ");
  });
  const why = words.filter((word) => word !== "").join("; ");
  return `${textOf(objectOf(data), "message") ?? message}${why === "" ? "" : `: ${why}`}`;
}

/** The number of an issue, a comment or a deployment. */
export const idOf = (data: unknown, name: "id" | "number"): number => numberOf(objectOf(data), name) ?? 0;
