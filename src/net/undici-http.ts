import { Client, EnvHttpProxyAgent, request as undiciRequest } from "undici";
import { Secret } from "../lib/secrets/secret.ts";
import { systemClock } from "../lib/time/clock.ts";
import { product } from "../version.ts";
import { readBody } from "./body.ts";
import { type ConnectionTrace, tlsOptions, traceConnections } from "./connection-trace.ts";
import type { Http, HttpHeaders, HttpOutcome, HttpRequest, Timings } from "./http.ts";
import { networkFailureOf } from "./network-failure.ts";

/**
 * The one HTTP client. Every request has a connection of its own and leaves no socket behind: a probe is to measure a
 * whole way in, and a kept-alive socket would keep the process alive with it. `HTTPS_PROXY`, `NO_PROXY` and
 * `NODE_EXTRA_CA_CERTS` are honoured, and nothing on this machine is asked through a proxy, as with GitHub's own toolkit;
 * no redirect is followed; HTTP/1.1 only.
 */
export function undiciHttp(env: Readonly<Record<string, string | undefined>>): Http {
  const noProxy = [env["no_proxy"] ?? env["NO_PROXY"] ?? "", "localhost", "127.0.0.1", "::1"].join(",");
  // All of them are given: what is missing undici would look up in the environment of the process.
  const httpProxy = env["http_proxy"] ?? env["HTTP_PROXY"] ?? "";
  const proxies = { noProxy, httpProxy, httpsProxy: env["https_proxy"] ?? env["HTTPS_PROXY"] ?? httpProxy };
  return (request) => send(request, proxies);
}

type Proxies = Required<Pick<EnvHttpProxyAgent.Options, "httpProxy" | "httpsProxy" | "noProxy">>;

async function send(request: HttpRequest, proxies: Proxies): Promise<HttpOutcome> {
  const started = performance.now();
  const trace = traceConnections();
  const agent = createAgent(trace, proxies);
  if (agent === undefined) {
    const detail =
      "The proxy named in HTTPS_PROXY (or HTTP_PROXY) cannot be used: it is not a URL such as http://proxy:3128.";
    return { kind: "failed", reason: "connect", detail, timings: timingsOf(trace, started, undefined) };
  }
  const timeout = new AbortController();
  const answered = new AbortController();
  void timeIsUp(request.timeoutMs, answered.signal).then((over) => over && timeout.abort());
  const signal = AbortSignal.any([request.signal, timeout.signal]);
  try {
    const outcome = await Promise.race([exchange(request, agent, signal, trace, started), rejectWhenAborted(signal)]);
    await Promise.race([agent.destroy(), systemClock.sleep(goodbyeMs, request.signal)]);
    if (!trace.sentTooMuch()) return outcome;
    const detail = `${request.url.host} sent more than the answer it announced.`;
    return { kind: "failed", reason: "connection-lost", detail, timings: outcome.timings };
  } catch (error) {
    const timings = timingsOf(trace, started, undefined);
    if (timeout.signal.aborted && !request.signal.aborted) {
      return {
        kind: "failed",
        reason: "timeout",
        detail: trace.stalledAt(request.url, request.timeoutMs),
        timings,
      };
    }
    if (request.signal.aborted) return { kind: "failed", reason: "aborted", detail: "The deadline ended it.", timings };
    return { kind: "failed", ...networkFailureOf(error, request), timings };
  } finally {
    answered.abort();
    agent.destroy().catch(() => undefined);
  }
}

const tickMs = 50;

/**
 * True after so many milliseconds in which this process had its eyes open. While it judges another answer (up to a second,
 * for a hostile one) it cannot see this one come, and must not say afterwards that it came too late.
 */
async function timeIsUp(ms: number, answered: AbortSignal): Promise<boolean> {
  for (let left = ms; left > 0; ) {
    const tick = Math.min(left, tickMs);
    const before = performance.now();
    await systemClock.sleep(tick, answered);
    if (answered.aborted) return false;
    left -= Math.min(performance.now() - before, tick + tickMs);
  }
  return true;
}

/** How long a connection has to be gone, when everything it was for is done. */
const goodbyeMs = 100;

/** `undefined` where a proxy variable holds no URL. */
function createAgent(trace: ConnectionTrace, proxies: Proxies): EnvHttpProxyAgent | undefined {
  try {
    return new EnvHttpProxyAgent({
      allowH2: false,
      ...proxies,
      connect: trace.connector,
      requestTls: tlsOptions,
      proxyTls: tlsOptions,
      // The signal bounds everything at once; undici's own limits would only end a request earlier than asked.
      connectTimeout: 0,
      headersTimeout: 0,
      bodyTimeout: 0,
      factory: (origin, options) => trace.watch(new Client(origin, trace.observe(options))),
    });
  } catch {
    return undefined;
  }
}

async function exchange(
  request: HttpRequest,
  dispatcher: EnvHttpProxyAgent,
  signal: AbortSignal,
  trace: ConnectionTrace,
  started: number,
): Promise<HttpOutcome> {
  const response = await undiciRequest(request.url, {
    method: request.method,
    headers: wireHeaders(request),
    body: request.body instanceof Secret ? request.body.reveal() : (request.body ?? null),
    dispatcher,
    signal,
  });
  const answeredAt = trace.answerBegins();
  const headers = headersOf(response.headers);
  const bodiless = request.method === "HEAD" || response.statusCode === 204 || response.statusCode === 304;
  const body = bodiless ? new Uint8Array() : await readBody(response.body, headers, request.maxBytes);
  const certificate = trace.certificate();
  return {
    kind: "answered",
    status: response.statusCode,
    headers,
    body,
    timings: timingsOf(trace, started, answeredAt),
    ...(certificate === undefined ? {} : { certificate }),
  };
}

function wireHeaders({ headers }: HttpRequest): string[] {
  const named = headers.some(([name]) => name.toLowerCase() === "user-agent");
  const agent: HttpRequest["headers"] = named ? [] : [["User-Agent", `${product.name}/${product.version}`]];
  return [...agent, ...headers].flatMap(([name, value]) => [name, value instanceof Secret ? value.reveal() : value]);
}

function headersOf(raw: Record<string, string | string[] | undefined>): HttpHeaders {
  return Object.fromEntries(
    Object.entries(raw).flatMap(([name, value]) => (value === undefined ? [] : [[name.toLowerCase(), value] as const])),
  );
}

function rejectWhenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    else signal.addEventListener("abort", abort, { once: true });
  });
}

function timingsOf(trace: ConnectionTrace, started: number, answeredAt: number | undefined): Timings {
  const now = performance.now();
  const ready = trace.readyAt();
  const wait = answeredAt === undefined || ready === undefined ? undefined : Math.round(answeredAt - ready);
  const download = answeredAt === undefined ? undefined : Math.round(now - answeredAt);
  return {
    total: Math.round(now - started),
    ...trace.phases(),
    ...(wait === undefined ? {} : { wait }),
    ...(download === undefined ? {} : { download }),
  };
}
