import type { Container } from "./container.ts";
import type { Service, Step } from "./service.ts";

/** Since when, and through how many statements, the first step of a service is being waited for. */
const waits = new WeakMap<Step, { since: number; polls: number }>();

/**
 * Brings a service up to date before it is looked at.
 *
 * @param now milliseconds since 1970
 * @param polled whether it is an SQL statement that looks; requests to the ingress do not count as polls
 */
export function observe(service: Service, now: number, polled: boolean): void {
  for (let step = service.steps[0]; step !== undefined; step = service.steps[0]) {
    const wait = waits.get(step) ?? { since: now, polls: 0 };
    waits.set(step, wait);
    const { after } = step;
    const due = "polls" in after ? wait.polls >= after.polls : now - wait.since >= after.milliseconds;
    if (!due) {
      if (polled) wait.polls += 1;
      return;
    }
    service.steps.shift();
    step.change(service);
  }
}

export function run(service: Service): void {
  service.status = "RUNNING";
  each(service, { status: "READY", instanceStatus: "READY", message: "Running" });
}

/** @param message why it is not ready, in Snowflake's words */
export function pend(service: Service, message = "Readiness probe is failing at path: /healthcheck, port: 8000"): void {
  service.status = "PENDING";
  each(service, { status: "PENDING", instanceStatus: "PENDING", message });
}

export function fail(service: Service, message: string, exitCode = 1): void {
  service.status = "FAILED";
  each(service, { status: "FAILED", instanceStatus: "FAILED", message, lastExitCode: exitCode });
}

export function suspend(service: Service): void {
  service.status = "SUSPENDED";
  service.steps.length = 0;
}

/** PENDING now, RUNNING after {@link Service.startUp} or what is given. */
export function start(service: Service, after: Step["after"] = service.startUp): void {
  pend(service, "Waiting to start");
  service.steps.push({ after, change: run });
}

/** Ends with a fatal error each time it is looked at, and starts again, without end. */
export function crashLoop(service: Service): void {
  pend(service, "Encountered fatal error, retrying");
  const crash = (): void => {
    for (const container of service.containers) {
      container.restartCount += 1;
      container.lastExitCode = 1;
      container.lastRestartTime = new Date().toISOString().replace(/\.\d+/, "");
    }
    service.steps.push({ after: { polls: 1 }, change: crash });
  };
  crash();
}

function each(service: Service, changes: Partial<Container>): void {
  for (const container of service.containers) Object.assign(container, changes);
}
