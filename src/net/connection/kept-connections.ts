import type { Connection } from "./connection.ts";

/** Connections that are open and that nobody uses, by the origin they lead to. They close by themselves. */
export class KeptConnections {
  readonly #idle = new Map<string, readonly Connection[]>();

  /** One that is open still, if there is one; nobody else gets it then. */
  take(origin: string): Connection | undefined {
    const open = this.#open(origin);
    const taken = open.pop();
    this.#idle.set(origin, open);
    return taken;
  }

  keep(origin: string, connection: Connection): void {
    this.#idle.set(origin, [...this.#open(origin), connection]);
  }

  #open(origin: string): Connection[] {
    return (this.#idle.get(origin) ?? []).filter((connection) => connection.open);
  }
}
