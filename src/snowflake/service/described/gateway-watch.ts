import type { Failure } from "../../../errors.ts";
import { oneLine } from "../../../lib/text.ts";
import type { Deadline } from "../../../lib/time/deadline.ts";
import type { EndpointWish } from "../service-endpoint.ts";
import { freshMs, glance, onlyNew, type WatchContext, waitForUrl } from "../watch.ts";
import { describeHost } from "./described-host.ts";
import { sentenceOf, type TrafficSplit, targetsOf } from "./traffic-split.ts";

/** Looks at one gateway, and knows what the last look found. The server before every endpoint is another gateway: ingress/. */
export class GatewayWatch {
  readonly #context: WatchContext;
  readonly #wish: EndpointWish;
  #split: TrafficSplit;
  #url: URL | undefined;
  #lookedAt = Number.NEGATIVE_INFINITY;
  #looks = 0;

  constructor(wish: EndpointWish, context: WatchContext) {
    this.#wish = wish;
    this.#context = { ...context, log: onlyNew(context.log) };
    this.#split = { gateway: oneLine(wish.service.sql), targets: undefined };
  }

  /** Its host, once it is known. */
  get url(): URL | undefined {
    return this.#url;
  }

  /** How often it was looked at. */
  get looks(): number {
    return this.#looks;
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
  findUrl(): Promise<URL | Failure> {
    const { statements, log } = this.#context;
    const onRetry = ({ happened }: Failure) => log(`  ${happened} Trying again`);
    return waitForUrl(() => this.#look(statements), this.#context, onRetry);
  }

  /** While it is being asked: whether it has another host by now, as after it was created anew; `url` then is that. */
  async hasMoved(): Promise<boolean> {
    const { clock } = this.#context.waiting;
    const before = this.#url?.href;
    if (clock.now() - this.#lookedAt < freshMs) return false;
    await glance((deadline) => this.#look(deadline), this.#context);
    return this.#url?.href !== before;
  }

  async #look(deadline: Deadline): Promise<URL | Failure> {
    this.#lookedAt = deadline.clock.now();
    const { row, host } = await describeHost(deadline, { ...this.#context, wish: this.#wish });
    this.#looks++;
    this.#split = { ...this.#split, targets: await targetsOf(row) };
    if (!(host instanceof URL)) return host;
    this.#url = host;
    this.#context.log(`  ${this.#split.gateway} is at ${host.host}. ${sentenceOf(this.#split)}`);
    return host;
  }
}
