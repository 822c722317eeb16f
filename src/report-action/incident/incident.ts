import { type Outage, outageOf, type Transition } from "../outage.ts";
import type { Outcome } from "../outcome.ts";
import type { IncidentStore } from "./incident-store.ts";
import {
  changeComment,
  type IncidentContext,
  incidentBody,
  recoveryComment,
  reopenedComment,
} from "./incident-text.ts";
import type { Issue } from "./issue.ts";
import { incidentKey, type Marker, withMarker } from "./marker.ts";

/**
 * Brings the incident's issue up to date: opened at the first unhealthy outcome, commented on when something changes, closed
 * when every check that was down is healthy or gone. Each outage has one issue of its own. An outcome of which too little is
 * known touches nothing.
 *
 * @returns how the outcome differs from what the issue said
 * @throws {GitHubRefusal}
 */
export function updateIncident(store: IncidentStore, title: string, context: IncidentContext): Promise<Transition> {
  const { state } = context.outcome;
  if (state === "down") return new Incident(store, title, context).down();
  if (state === "up") return new Incident(store, title, context).up();
  return Promise.resolve("none");
}

class Incident {
  readonly #store: IncidentStore;
  readonly #title: string;
  readonly #context: IncidentContext;
  readonly #outcome: Outcome;

  constructor(store: IncidentStore, title: string, context: IncidentContext) {
    this.#store = store;
    this.#title = title;
    this.#context = context;
    this.#outcome = context.outcome;
  }

  async down(): Promise<Transition> {
    const [issue, ...twins] = await this.#store.open();
    if (issue === undefined) return this.#begin();
    for (const twin of twins) await this.#drop(twin, issue.number);
    const outage = this.#after(issue);
    if (outage.transition === "none") return "none";
    await this.#write(issue, outage);
    await this.#comment(issue, changeComment(outage, this.#context), outage.digest);
    return outage.transition;
  }

  /** There is no open one: somebody closed it, or the outage begins now. */
  async #begin(): Promise<Transition> {
    const closed = await this.#store.lastClosed();
    if (closed === undefined || closed.marker.over) return this.#open();
    if (closed.marker.reopened) return "none";
    const outage = this.#after(closed);
    await this.#write(closed, outage, { reopened: true }, { state: "open", state_reason: "reopened" });
    await this.#comment(closed, reopenedComment(this.#context), "reopened");
    return outage.transition;
  }

  async #open(): Promise<Transition> {
    const outage = outageOf(undefined, this.#outcome);
    const { digest, marks } = outage;
    const since = new Date(this.#outcome.at).toISOString();
    const marker: Marker = { key: incidentKey(this.#title), since, digest, marks, reopened: false, over: false };
    const body = incidentBody(marker, outage, this.#context);
    const created = await this.#store.create(this.#title, body);
    const twins = await this.#store.twins(created);
    const first = twins.find(({ number }) => number < created.number);
    const ours: Issue = { ...created, open: true, locked: false, marker, body };
    for (const twin of first === undefined ? twins : [ours]) await this.#drop(twin, first?.number ?? created.number);
    // Of two runs that found the outage at once, one says so.
    return first === undefined ? "down" : this.#after(first).transition;
  }

  async up(): Promise<Transition> {
    const open = await this.#store.open();
    const transitions: Transition[] = [];
    for (const issue of open) transitions.push(await this.#close(issue));
    if (open.length > 0) return transitions.find((transition) => transition !== "up") ?? "up";
    const closed = await this.#store.lastClosed();
    if (closed === undefined || closed.marker.over || this.#after(closed).down) return "none";
    // Somebody closed it before it was over. Now it is: the next outage gets another one.
    await this.#store.change(closed.number, { body: withMarker(closed.body, { ...closed.marker, over: true }) });
    return "up";
  }

  /** Closes it, unless a check that was down was not measured: nobody knows that it is over. */
  async #close(issue: Issue): Promise<Transition> {
    const outage = this.#after(issue);
    const { down, digest, marks, transition } = outage;
    if (down) {
      if (transition === "none") return "none";
      await this.#store.change(issue.number, { body: withMarker(issue.body, { ...issue.marker, digest, marks }) });
      await this.#comment(issue, changeComment(outage, this.#context), digest);
      return transition;
    }
    await this.#comment(issue, recoveryComment(issue.marker, this.#context), "over");
    await this.#store.change(issue.number, {
      state: "closed",
      state_reason: "completed",
      body: withMarker(issue.body, { ...issue.marker, over: true }),
    });
    return "up";
  }

  /** What is down now, after what an issue says was. */
  #after({ marker }: Issue): Outage {
    return outageOf({ down: true, ...marker }, this.#outcome);
  }

  /** A second issue of the same outage. It belongs to no incidents any more, or it would be taken for the last that was closed. */
  async #drop(twin: Issue, first: number): Promise<void> {
    const body = `${withMarker(twin.body, { ...twin.marker, key: "duplicate", over: true })}\n\nDuplicate of #${first}`;
    await this.#store.change(twin.number, { state: "closed", state_reason: "not_planned", body });
  }

  async #write(
    issue: Issue,
    outage: Outage,
    marker: Partial<Marker> = {},
    more: Parameters<IncidentStore["change"]>[1] = {},
  ): Promise<void> {
    const { digest, marks } = outage;
    const body = incidentBody({ ...issue.marker, digest, marks, ...marker }, outage, this.#context);
    await this.#store.change(issue.number, { body, ...more });
  }

  /** Who locked an issue wants no more said in it. */
  async #comment({ number, locked }: Issue, text: string, change: string): Promise<void> {
    if (!locked) await this.#store.comment(number, text, change);
  }
}
