import type { Socket } from "node:net";
import { TLSSocket } from "node:tls";
import { setFlagsFromString } from "node:v8";
import type { buildConnector } from "undici";
import Client from "undici/lib/dispatcher/client.js";
import { Secret } from "../../lib/secrets/secret.ts";
import { nextTurn } from "../../lib/time/clock.ts";
import { product } from "../../version.ts";
import type { HttpRequest, PeerCertificate } from "../http.ts";
import type { HttpProxy } from "../proxy.ts";
import { AnswerReader, mostHeaderBytes, type RawAnswer } from "./answer-reader.ts";
import { dial, type Way } from "./dial.ts";
import type { Phases } from "./phases.ts";
import { Wire } from "./wire.ts";

/** Bytes came behind the end of the answer: its length was a lie. */
export class ExcessBytes extends Error {
  override readonly name = "ExcessBytes";
}

/** The connection was closed before anything of the request was sent. The cause, where there is one, says why. */
export class NotSent extends Error {
  override readonly name = "NotSent";
}

/** How long a connection that nobody uses stays open, in milliseconds. */
const idleMs = 4_000;

/** A connection to the host of a URL, over which requests go one after the other. */
export class Connection {
  /** What the host itself showed when the connection was made; absent for plain http. */
  readonly certificate?: PeerCertificate;
  readonly #wire: Wire;
  readonly #client: Client;
  /** The proxy that is asked for plain http in the host's stead. */
  readonly #proxy: HttpProxy | undefined;

  private constructor(url: URL, socket: Socket, proxy: HttpProxy | undefined) {
    const secure = url.protocol === "https:";
    const shown = socket instanceof TLSSocket && secure ? socket.getPeerX509Certificate() : undefined;
    if (shown !== undefined)
      this.certificate = { subject: shown.subject, issuer: shown.issuer, validTo: new Date(shown.validTo) };
    this.#proxy = secure ? undefined : proxy;
    keepParserAsItIs();
    this.#wire = new Wire(socket);
    this.#client = new Client(url.origin, {
      connect: (_target, connected) => queueMicrotask(() => this.#connect(connected)),
      // The attempt has one limit for everything; undici's own would only end it earlier than asked.
      headersTimeout: 0,
      bodyTimeout: 0,
      keepAliveTimeout: idleMs,
      keepAliveMaxTimeout: idleMs,
      maxHeaderSize: mostHeaderBytes,
      allowH2: false,
      useMilo: false,
    });
  }

  /** A new connection. @throws what {@link dial} does */
  static async open(url: URL, way: Way, phases: Phases, signal: AbortSignal): Promise<Connection> {
    return new Connection(url, await dial(url, way, phases, signal), way.proxy);
  }

  /**
   * Sends a request and reads its answer to the end. If that fails, the connection is closed.
   *
   * @throws {ExcessBytes}, what {@link AnswerReader} does, what the connection failed with, or the reason of the signal
   */
  async exchange(request: HttpRequest, phases: Phases, signal: AbortSignal): Promise<RawAnswer> {
    const { method, url, body } = request;
    phases.enter("waiting");
    const reader = new AnswerReader(request, phases);
    const abort = () => reader.fail(signal.reason);
    signal.addEventListener("abort", abort);
    try {
      signal.throwIfAborted();
      const path = `${this.#proxy === undefined ? "" : url.origin}${url.pathname}${url.search}`;
      const headers = this.#headers(request);
      this.#client.dispatch(
        { method, path, headers, body: body instanceof Secret ? body.reveal() : (body ?? null) },
        reader,
      );
      const answer = await reader.answer;
      if (!reader.whole) {
        this.close();
        return answer;
      }
      await nextTurn();
      if (this.excess) throw new ExcessBytes();
      this.#wire.rest();
      return answer;
    } catch (error) {
      this.close();
      throw error;
    } finally {
      signal.removeEventListener("abort", abort);
    }
  }

  /** Whether another request may follow. */
  get open(): boolean {
    return !this.#wire.destroyed;
  }

  /** Whether bytes came that belong to no answer: behind the end of one, or while nothing was asked. */
  get excess(): boolean {
    return this.#wire.excess;
  }

  /** Resolves when nothing more is to be expected of it: see {@link Wire.settled}. */
  settled(): Promise<void> {
    return this.#wire.settled();
  }

  close(): void {
    void this.#client.destroy();
    this.#wire.destroy();
  }

  /**
   * Gives undici the one connection there is, later and not at once, as undici expects it. When the connection is gone, undici
   * asks again without end unless it gets an error. It takes any stream, although its type says otherwise.
   */
  #connect(connected: buildConnector.Callback): void {
    if (this.open) connected(null, this.#wire as unknown as Socket);
    else connected(new NotSent("closed", { cause: this.#wire.errored }), null);
  }

  /** As undici takes them: names and values in turn. */
  #headers({ headers }: HttpRequest): string[] {
    const named = headers.some(([name]) => name.toLowerCase() === "user-agent");
    const login = this.#proxy?.authorization;
    const ours: HttpRequest["headers"] = [
      ...(named ? [] : [["User-Agent", `${product.name}/${product.version}`] as const]),
      ...(login === undefined ? [] : [["Proxy-Authorization", login] as const]),
    ];
    return [...ours, ...headers].flatMap(([name, value]) => [name, value instanceof Secret ? value.reveal() : value]);
  }
}

/**
 * undici's parser is WebAssembly, which V8 would compile anew after a few answers: 40 ms of CPU and 25 MB that a run of a
 * second never gets back (measured). Said no earlier than now, for then Node would drop the code it keeps of its own modules.
 */
function keepParserAsItIs(): void {
  setFlagsFromString("--wasm-tiering-budget=1000000000");
}
