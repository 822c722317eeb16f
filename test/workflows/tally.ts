import type { Scene } from "./scene.ts";

/** How much was run, of all scenes together. */
export class Tally {
  #workflows = 0;
  #jobs = 0;
  #endpoints = 0;
  #requests = 0;

  add({ runs, emulator }: Scene): void {
    const asked = emulator.journal.filter(({ host, method }) => method !== "CONNECT" && host.endsWith(".app"));
    this.#workflows += runs.length;
    this.#jobs += runs.reduce((sum, run) => sum + run.jobs.size, 0);
    this.#endpoints += new Set(asked.map(({ host }) => host)).size;
    this.#requests += asked.length;
  }

  text(): string {
    return `${this.#workflows} runs, ${this.#jobs} jobs, ${this.#endpoints} endpoints asked ${this.#requests} times`;
  }
}
