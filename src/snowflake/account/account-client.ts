import { ActionError } from "../../errors.ts";
import type { Redact } from "../../lib/secrets/redactor.ts";
import type { Clock } from "../../lib/time/clock.ts";
import { Reuse } from "../../net/http/reuse.ts";
import { type Http, type HttpRequest, header, type NetworkFailure } from "../../net/http.ts";
import type { Limits } from "../limits.ts";
import { AccountAnswer } from "./account-answer.ts";
import { unreachable, wouldLeave } from "./account-failure.ts";

/** Where an account answers, and to which hosts it may send us on with a credential. */
export interface AccountHost {
  /** With a port, where it is not 443. */
  readonly name: string;
  readonly allows: (hostname: string) => boolean;
}

export interface AccountContext {
  readonly http: Http;
  readonly redact: Redact;
  /** By it, how far the runner's clock is off can be told. */
  readonly clock?: Pick<Clock, "now">;
  /** Read anew for each request, because the time that is left gets shorter. */
  readonly limits: Limits;
}

export interface AccountRequest extends Pick<HttpRequest, "method" | "headers" | "body"> {
  /** Path and query, on the host of the account and no other. */
  readonly path: string;
}

/** More redirects than these would be a loop. */
const mostRedirects = 5;

/** The only way to ask an account: requests with a credential in them go to its host alone. */
export class AccountClient {
  readonly #host: AccountHost;
  readonly #context: AccountContext;
  /** Snowflake answers itself here, and is not asked whether it was in step. */
  readonly #reuse = new Reuse();

  constructor(host: AccountHost, context: AccountContext) {
    this.#host = host;
    this.#context = context;
  }

  /** @throws {ActionError} `account-unreachable` without an answer, else as `send` does. */
  async ask(request: AccountRequest): Promise<AccountAnswer> {
    const outcome = await this.send(request);
    if (outcome.kind === "failed") throw new ActionError(unreachable(outcome, this.#host.name));
    return outcome;
  }

  /**
   * The answer, or the lack of one. Where Snowflake moves an account to another host it says so with 307 or 308, and its
   * drivers repeat the request there, method and body kept (SRC). So do we: on the same host, and on others that the host
   * guard allows.
   *
   * @throws {ActionError} `host-not-allowed` where it would have gone elsewhere.
   */
  async send({ path, ...request }: AccountRequest): Promise<AccountAnswer | NetworkFailure> {
    const { name, allows } = this.#host;
    const { http, redact } = this.#context;
    let url = new URL(`https://${name}${path}`);
    for (let moves = 0; ; moves++) {
      const outcome = await http({ ...request, url, ...this.#context.limits, reuse: this.#reuse });
      if (outcome.kind === "failed") return outcome;
      const moved = outcome.status === 307 || outcome.status === 308;
      const location = header(outcome.headers, "location") ?? "";
      const next = moved ? URL.parse(location, url.href) : null;
      if (next === null || moves === mostRedirects) {
        return new AccountAnswer(name, outcome, redact, this.#context.clock?.now());
      }
      const stays = next.protocol === "https:" && (next.host === url.host || allows(next.hostname));
      if (!stays) {
        // `URL.parse` lower-cases the host, so secrets are taken out before.
        const shown = URL.parse(redact(location), url.href) ?? next;
        throw new ActionError(wouldLeave(url.host, redact(shown.origin)));
      }
      url = next;
    }
  }
}
