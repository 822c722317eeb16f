import { Connection, ExcessBytes, NotSent } from "./connection/connection.ts";
import { KeptConnections } from "./connection/kept-connections.ts";
import { Phases } from "./connection/phases.ts";
import { TlsClient } from "./connection/tls-client.ts";
import { type Http, type HttpAnswer, type HttpHeaders, type HttpOutcome, type HttpRequest, mayRepeat } from "./http.ts";
import { networkFailureOf } from "./network-failure.ts";
import { HttpProxies } from "./proxy.ts";
import { TimeLimit } from "./time-limit.ts";

/**
 * The one HTTP client. A request has a connection of its own unless it may `reuse` one. `HTTPS_PROXY`, `NO_PROXY` and
 * `NODE_EXTRA_CA_CERTS` are honoured; no redirect is followed; HTTP/1.1 only.
 */
export function undiciHttp(env: Readonly<Record<string, string | undefined>>): Http {
  const client = new HttpClient(new HttpProxies(env));
  return (request) => client.send(request);
}

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
    const { url, method, reuse } = request;
    const kept = reuse && this.#kept.take(url.origin);
    if (kept !== undefined) {
      reuse?.note(() => this.#kept.inStep(url.origin, kept));
      try {
        return await this.#over(kept, request, phases, limit.signal);
      } catch (error) {
        // It may serve one request only. Later ones need not find that out again.
        if (limit.passed) this.#kept.distrust(url.origin);
        // What has a head is an answer, whatever becomes of it. Without one, the other side may have closed the connection in the
        // meantime, or the bytes are of the answer before; what comes behind an answer is of nobody knows which.
        const again = error instanceof NotSent || (mayRepeat(method) && (!phases.head || error instanceof ExcessBytes));
        if (!again || limit.signal.aborted) throw error;
      }
      phases.restart();
    }
    const way = { proxy: this.#proxies.on(url), tls: this.#tls };
    return await this.#over(await Connection.open(url, way, phases, limit.signal), request, phases, limit.signal);
  }

  async #over(connection: Connection, request: HttpRequest, phases: Phases, signal: AbortSignal): Promise<HttpAnswer> {
    const { url, maxBytes, reuse } = request;
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
