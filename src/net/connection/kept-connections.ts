/** What is to be known of a connection to keep it. */
interface Keepable {
  /** Whether another request may follow. */
  readonly open: boolean;
  /** Whether bytes came that belong to no answer. */
  readonly excess: boolean;
  /** Resolves when it has been at rest for so long that nothing more is to be expected. */
  settled(): Promise<void>;
  close(): void;
}

interface Kept<One> {
  readonly origin: string;
  readonly connection: One;
}

/** As many as requests are under way at once at most. */
const mostKept = 20;

/**
 * Connections that are open and that nobody uses, the last used one at the end. They close by themselves after a while. An
 * origin that ever sent what nobody asked for, or was silent over a shared one, gets no second request over any of its connections.
 */
export class KeptConnections<One extends Keepable> {
  #kept: readonly Kept<One>[] = [];
  readonly #distrusted = new Set<string>();
  /** Those of them that sent what nobody asked for. */
  readonly #outOfStep = new Set<string>();

  /** One to this origin that is open still, if there is one; nobody else gets it then. */
  take(origin: string): One | undefined {
    this.#sweep();
    const taken = this.#kept.findLast((kept) => kept.origin === origin);
    this.#kept = this.#kept.filter((kept) => kept !== taken);
    return taken?.connection;
  }

  /** Keeps one that has carried a request, if another may follow; else it is closed. */
  keep(origin: string, connection: One): void {
    this.#kept = [...this.#kept, { origin, connection }];
    this.#sweep();
    this.#drop(this.#kept.slice(0, -mostKept));
  }

  /** From now on nothing is shared there. */
  distrust(origin: string): void {
    this.#distrusted.add(origin);
    this.#sweep();
  }

  /**
   * Whether what came over a connection that several requests had was asked for, as far as will be known. Where it was not, the
   * others of its origin are closed before they show it, so none of them counts.
   */
  async inStep(origin: string, connection: One): Promise<boolean> {
    await connection.settled();
    this.#heed(origin, connection);
    return !this.#outOfStep.has(origin);
  }

  #heed(origin: string, { excess }: One): void {
    if (!excess) return;
    this.#outOfStep.add(origin);
    this.#distrusted.add(origin);
  }

  #sweep(): void {
    for (const { origin, connection } of this.#kept) this.#heed(origin, connection);
    this.#drop(this.#kept.filter(({ origin, connection }) => !connection.open || this.#distrusted.has(origin)));
  }

  #drop(dropped: readonly Kept<One>[]): void {
    if (dropped.length === 0) return;
    for (const { connection } of dropped) connection.close();
    this.#kept = this.#kept.filter((kept) => !dropped.includes(kept));
  }
}
