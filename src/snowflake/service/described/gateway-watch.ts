import { ActionError, type Failure, waitingHelps } from "../../../errors.ts";
import { oneLine } from "../../../lib/text.ts";
import type { Deadline } from "../../../lib/time/deadline.ts";
import type { Caller } from "../../refusals/caller.ts";
import type { Sql } from "../../sql/sql-client.ts";
import type { EndpointWish } from "../service-endpoint.ts";
import { describeHost } from "./described-host.ts";
import { sentenceOf, type TrafficSplit, targetsOf } from "./traffic-split.ts";

export interface GatewayWatchContext {
  readonly sql: Sql;
  readonly caller: Caller;
  /** When the waiting ends. */
  readonly waiting: Deadline;
  /** When the last statement must be answered. */
  readonly statements: Deadline;
  /** Called with every change, one harmless line. */
  log(line: string): void;
}

/** The longest pause between two looks, and how long one is not repeated, in milliseconds. */
const longestPauseMs = 5_000;

/** How long a look may take while the endpoint is being asked, in milliseconds. */
const glanceMs = 2_000;

/** Looks at one gateway, and knows what the last look found. The server before every endpoint is another gateway: ingress/. */
export class GatewayWatch {
  readonly #context: GatewayWatchContext;
  readonly #wish: EndpointWish;
  #split: TrafficSplit;
  #url: URL | undefined;
  #lookedAt = Number.NEGATIVE_INFINITY;
  #logged = "";

  constructor(wish: EndpointWish, context: GatewayWatchContext) {
    this.#wish = wish;
    this.#context = context;
    this.#split = { gateway: oneLine(wish.service.sql), targets: undefined };
  }

  /** Its host, once it is known. */
  get url(): URL | undefined {
    return this.#url;
  }

  /** Its targets, as they were seen the last time. */
  get split(): TrafficSplit {
    return this.#split;
  }

  /**
   * Waits until the gateway has a host; else says why it has none.
   *
   * @throws {ActionError} where it cannot be found out
   */
  async findUrl(): Promise<URL | Failure> {
    const { waiting, statements } = this.#context;
    for (let looks = 1; ; looks++) {
      let error: unknown;
      const found = await this.#look(statements).catch((thrown: unknown) => {
        error = thrown;
        return thrown instanceof ActionError ? thrown.failure : undefined;
      });
      if (found instanceof URL) return found;
      if (found === undefined || !waitingHelps(found) || !(await waiting.pause(looks, { longestPauseMs }))) {
        if (found === undefined || error !== undefined) throw error;
        return found;
      }
      this.#log(`  ${found.happened} Trying again`);
    }
  }

  /** While it is being asked: whether it has another host by now, as after it was created anew; `url` then is that. */
  async hasMoved(): Promise<boolean> {
    const { waiting, statements } = this.#context;
    const before = this.#url?.href;
    if (waiting.clock.now() - this.#lookedAt < longestPauseMs) return false;
    try {
      await this.#look(statements.within(glanceMs));
    } catch (error) {
      // What cannot be found out just now changes nothing.
      if (!(error instanceof ActionError)) throw error;
    }
    return this.#url?.href !== before;
  }

  async #look(deadline: Deadline): Promise<URL | Failure> {
    this.#lookedAt = deadline.clock.now();
    const { row, host } = await describeHost(deadline, { ...this.#context, wish: this.#wish });
    this.#split = { ...this.#split, targets: await targetsOf(row) };
    if (!(host instanceof URL)) return host;
    this.#url = host;
    this.#log(`  ${this.#split.gateway} is at ${host.host}. ${sentenceOf(this.#split)}`);
    return host;
  }

  /** Only what is new. */
  #log(line: string): void {
    if (line !== this.#logged) this.#context.log(line);
    this.#logged = line;
  }
}
