import { after } from "../lib/time/clock.ts";
import { Connection, NotSent } from "./connection/connection.ts";
import { KeptConnections } from "./connection/kept-connections.ts";
import { Phases } from "./connection/phases.ts";
import { TlsClient } from "./connection/tls-client.ts";
import { type Http, type HttpAnswer, type HttpHeaders, type HttpOutcome, type HttpRequest, mayRepeat } from "./http.ts";
import { networkFailureOf } from "./network-failure.ts";
import { HttpProxies } from "./proxy.ts";
import { TimeLimit } from "./time-limit.ts";

/**
 * The one HTTP client. A request has a connection of its own unless it may `reuse` one. `HTTPS_PROXY`, `NO_PROXY` and `NODE_EXTRA_CA_CERTS` are honoured; no redirect is followed; HTTP/1.1 only.
 */
export function undiciHttp(env: Readonly<Record<string, string | undefined>>): Http {
  const client = new HttpClient(new HttpProxies(env));
  return (request) => client.send(request);
}

/** What is said of the connection, not of what was asked: 408, as some do before they close it, and 421 (RFC 9110, 15.5). */
const aboutConnection: ReadonlySet<number> = new Set([408, 421]);

const silent = Symbol("half of the time has passed without an answer");

class HttpClient {
  readonly #proxies: HttpProxies;
  readonly #tls = new TlsClient();
  readonly #kept = new KeptConnections<Connection>();

  constructor(proxies: HttpProxies) {
    this.#proxies = proxies;
  }

  async send(request: HttpRequest): Promise<HttpOutcome> {
    const phases = new Phases();
    const limit = new TimeLimit(request.timeoutMs, request.signal);
    try {
      return await this.#answer(request, phases, limit);
    } catch (error) {
      const { head, connected } = phases;
      const failed = {
        kind: "failed",
        timings: phases.timings(),
        ...(connected ? {} : { unconnected: true as const }),
        ...(head && { begun: head }),
      } as const;
      if (request.signal.aborted) return { ...failed, reason: "aborted", detail: "The workflow was cancelled." };
      if (limit.passed)
        return { ...failed, reason: "timeout", detail: phases.stalledAt(request.url.host, request.timeoutMs) };
      return { ...failed, ...networkFailureOf(error, request) };
    } finally {
      limit.end();
    }
  }

  async #answer(request: HttpRequest, phases: Phases, limit: TimeLimit): Promise<HttpAnswer> {
    const kept = request.reuse === true ? this.#kept.take(request.url.origin) : undefined;
    if (kept !== undefined) {
      const answer = await this.#overKept(kept, request, phases, limit);
      if (answer !== undefined) return answer;
      phases.restart();
    }
    return await this.#overNew(request, phases, limit.signal);
  }

  async #overNew(request: HttpRequest, phases: Phases, signal: AbortSignal): Promise<HttpAnswer> {
    const way = { proxy: this.#proxies.on(request.url), tls: this.#tls };
    return await this.#over(await Connection.open(request.url, way, phases, signal), request, phases, signal);
  }

  /** Nothing where the request is to be sent again: whatever is wrong may come of the requests before it. */
  async #overKept(
    kept: Connection,
    request: HttpRequest,
    phases: Phases,
    limit: TimeLimit,
  ): Promise<HttpAnswer | undefined> {
    const { method, timeoutMs } = request;
    const answer = this.#over(kept, request, phases, limit.signal).then(
      (given) => (mayRepeat(method) && aboutConnection.has(given.status) ? undefined : given),
      (error: unknown) => {
        if (limit.signal.aborted || !(error instanceof NotSent || mayRepeat(method))) throw error;
        return undefined;
      },
    );
    if (!mayRepeat(method)) return await answer;
    const silence = Promise.withResolvers<typeof silent>();
    const callOff = after(timeoutMs / 2, () => silence.resolve(silent));
    const first = await Promise.race([answer, silence.promise]).finally(callOff);
    if (first !== silent || phases.answered) return await answer;
    // The other side may be slow, or expect no second request: what answers first counts.
    const another = this.#overNew(request, phases.beside(), limit.signal);
    return await Promise.any([another, answer.then((given) => given ?? another)]).finally(() => limit.abort());
  }

  async #over(connection: Connection, request: HttpRequest, phases: Phases, signal: AbortSignal): Promise<HttpAnswer> {
    const { url, maxBytes, reuse = false } = request;
    const {
      status,
      headers,
      body: raw,
    } = await connection.exchange(request, phases, signal).finally(() => {
      if (reuse) this.#kept.keep(url.origin, connection);
      else connection.close();
    });
    const body = await decoded(raw, headers, maxBytes, signal);
    phases.end("download");
    const { certificate } = connection;
    const answer = { kind: "answered", status, headers, body, timings: phases.timings() } as const;
    return certificate === undefined ? answer : { ...answer, certificate };
  }
}

/** Most answers come as they are, and what decodes is loaded where one does not. */
async function decoded(body: Uint8Array, headers: HttpHeaders, maxBytes: number, signal: AbortSignal) {
  if (headers["content-encoding"] === undefined) return body;
  const { decodeBody } = await import("./content-encoding.ts");
  return await decodeBody(body, headers, maxBytes, signal);
}
