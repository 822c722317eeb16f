import type { Socket } from "node:net";
import { Duplex } from "node:stream";
import { after, cpuMs, monotonicMs, nextTurn } from "../../lib/time/clock.ts";

/** Who answers slowly is not waited for longer than this, in milliseconds, to see whether more comes. */
const mostRestMs = 1_000;

/**
 * The bytes of a connection as undici reads and writes them. It shows three things that undici does not report: a reset, which
 * undici takes for the end of an answer without a length (SRC, client-h1.js: `onHttpSocketError`), bytes behind the end, and
 * bytes that come while nothing is asked.
 */
export class Wire extends Duplex {
  readonly #socket: Socket;
  #leftover = false;
  #atRest = false;
  /** When the question was written that is being answered, or when the last answer was over. */
  #since = monotonicMs();
  #busyBefore = cpuMs();
  #slowestMs = 0;

  constructor(socket: Socket) {
    super();
    this.#socket = socket;
    this.on("error", () => undefined);
    if (socket.destroyed) this.destroy(new Error("closed", { cause: socket.errored }));
    socket.on("data", (chunk) => {
      if (this.#atRest) this.#refuse();
      else if (!this.push(chunk)) socket.pause();
    });
    socket.once("end", () => this.push(null));
    socket.once("error", (cause) => this.destroy(new Error("failed", { cause })));
    socket.once("close", () => {
      if (!socket.readableEnded) this.destroy(new Error("closed"));
    });
  }

  /** An answer has been read to its end. Until another request is written, nothing may come: what does closes the connection. */
  rest(): void {
    this.#slowestMs = Math.max(this.#slowestMs, this.#sinceMs - this.#busyMs);
    this.#turn(true);
    if (this.readableLength > 0) this.#refuse();
  }

  /**
   * Resolves when it is closed, or has been at rest for half as long again as the other side ever took to answer: what is left
   * over has come then, unless it takes longer than any before. While this process was busy itself, the other side was not slow.
   */
  async settled(): Promise<void> {
    for (;;) {
      const leftMs = Math.min(1.5 * this.#slowestMs, mostRestMs) - (this.#atRest ? this.#sinceMs : 0);
      if (this.destroyed || leftMs <= 0) return;
      await new Promise<void>((resolve) => after(leftMs, resolve));
      // What arrived while this process was busy is read now.
      await nextTurn();
    }
  }

  get #sinceMs(): number {
    return monotonicMs() - this.#since;
  }

  /** The CPU time of this process since then. */
  get #busyMs(): number {
    return cpuMs() - this.#busyBefore;
  }

  #turn(atRest: boolean): void {
    if (atRest !== this.#atRest) {
      this.#since = monotonicMs();
      this.#busyBefore = cpuMs();
    }
    this.#atRest = atRest;
  }

  #refuse(): void {
    this.#leftover = true;
    this.destroy(new Error("bytes that nobody asked for"));
  }

  /**
   * Whether more bytes came than the answers have. undici gives them back, or reads them as a second answer that nobody waits for
   * and closes the connection.
   */
  get excess(): boolean {
    const fault: (Error & { readonly code?: string }) | null = this.errored;
    return this.#leftover || (fault?.code === "UND_ERR_SOCKET" && !this.readableEnded);
  }

  override unshift(chunk: Uint8Array): void {
    if (!this.destroyed) super.unshift(chunk);
    else if (chunk.byteLength > 0) this.#leftover = true;
  }

  /** Whether the connection keeps the process alive; undici says so when it begins and ends to wait for an answer. */
  ref(): void {
    this.#socket.ref();
  }

  unref(): void {
    this.#socket.unref();
  }

  override _read(): void {
    this.#socket.resume();
  }

  override _write(chunk: Uint8Array, _encoding: BufferEncoding, callback: (error?: Error | null) => void): void {
    this.#turn(false);
    this.#socket.write(chunk, callback);
  }

  /** What was corked leaves as one. */
  override _writev(chunks: readonly { readonly chunk: Uint8Array }[], callback: (error?: Error | null) => void): void {
    this.#turn(false);
    this.#socket.write(Buffer.concat(chunks.map(({ chunk }) => chunk)), callback);
  }

  override _destroy(error: Error | null, callback: (error: Error | null) => void): void {
    this.#socket.destroy();
    callback(error);
  }
}
