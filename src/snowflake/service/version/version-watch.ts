import { ActionError } from "../../../errors.ts";
import { oneLine } from "../../../lib/text.ts";
import type { Deadline } from "../../../lib/time/deadline.ts";
import type { ServiceName } from "../../identifier.ts";
import type { Caller } from "../../refusals/caller.ts";
import { theRole } from "../../refusals/wording.ts";
import { quotedError } from "../../sql/quoted-error.ts";
import type { Sql } from "../../sql/sql-client.ts";
import { sqlFault } from "../../sql/sql-reply.ts";
import type { SqlRow } from "../../sql/sql-row.ts";
import { describeService, type ServiceState, showContainers, stateOf } from "../service-state.ts";
import { gone } from "../state-failure.ts";
import { type Sighting, seenContainers, type Unseen } from "./sighting.ts";

export interface VersionWatchContext {
  readonly name: ServiceName;
  readonly sql: Sql;
  readonly caller: Caller;
  /** Writes one line to the log. */
  log(line: string): void;
}

/** Looks at which version of a service runs. A look never fails: what cannot be seen is a part of what was seen. */
export class VersionWatch {
  readonly #context: VersionWatchContext;
  /** Why the containers may not be seen, or the service was never to be: what takes a privilege is asked for once. */
  #refused: Unseen | undefined;
  #wasSeen = false;
  readonly #logged = new Set<string>();

  constructor(context: VersionWatchContext) {
    this.#context = context;
  }

  /** @param known the state, where it was read a moment ago */
  async look(deadline: Deadline, known?: ServiceState): Promise<Sighting> {
    const { name: service } = this.#context;
    if (this.#refused !== undefined && !this.#wasSeen)
      return { service, state: this.#refused, containers: this.#refused };
    const state = known ?? (await this.#ask(describeService(service), "The state", stateIn, deadline));
    if ("why" in state) {
      if (!state.privilege) return { service, state, containers: state };
      if (this.#wasSeen)
        return { service, state, containers: state, gone: gone(`${oneLine(service.sql)} is gone.`, service) };
      this.#refused = state;
      return { service, state, containers: state };
    }
    this.#wasSeen = true;
    if (service.kind !== "SERVICE") return { service, state, containers: ofApplication };
    const containers =
      this.#refused ?? (await this.#ask(showContainers(service), "The containers", seenContainers, deadline));
    if ("why" in containers && containers.privilege) this.#refused = containers;
    return { service, state, containers };
  }

  async #ask<Seen>(
    statement: string,
    what: "The state" | "The containers",
    read: (rows: readonly SqlRow[]) => Seen,
    deadline: Deadline,
  ): Promise<Seen | Unseen> {
    const { name, sql, caller } = this.#context;
    try {
      const outcome = await sql(statement, deadline);
      if (outcome.kind === "rows") return read(outcome.rows);
      const fault = sqlFault(outcome);
      const privilege = fault === "not-found" || fault === "privileges";
      this.#log(`  ${what} of ${oneLine(name.sql)} could not be read. ${quotedError(outcome)}`);
      return { why: privilege ? `${theRole(caller)} lacks MONITOR on the service` : couldNot, privilege };
    } catch (error) {
      if (!(error instanceof ActionError)) throw error;
      this.#log(`  ${what} of ${oneLine(name.sql)} could not be read. ${error.failure.happened}`);
      return { why: couldNot, privilege: false };
    }
  }

  #log(line: string): void {
    if (!this.#logged.has(line)) this.#context.log(`${line} The answer is judged without.`);
    this.#logged.add(line);
  }
}

/** It has no statement that shows them (DOC, protocol 1.12). */
const ofApplication: Unseen = { why: "Snowflake shows no containers of an application service", privilege: false };

const couldNot = "the service could not be looked at";

const stateIn = ([row]: readonly SqlRow[]): ServiceState | Unseen =>
  row === undefined ? { why: couldNot, privilege: false } : stateOf(row);
