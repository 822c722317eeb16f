import type { Schedule } from "../probe/schedule.ts";
import { readDuration } from "./check.ts";
import type { EndpointInput } from "./endpoint.ts";
import type { Reader } from "./reader.ts";

/** When to ask again: `wait`, `interval` and `consecutive`, and whether they go with the endpoint. */
export function readSchedule(reader: Reader, endpoint: EndpointInput | undefined): Schedule {
  const schedule = {
    waitMs: readDuration(reader, "wait", 0, 0),
    intervalMs: readDuration(reader, "interval", 5_000, 1),
    consecutive: reader.integer("consecutive", 1, 1, 100),
  };
  if (schedule.consecutive > 1 && schedule.waitMs === 0) {
    reader.report(
      "consecutive",
      `is ${schedule.consecutive}, but wait is 0s, which leaves time for one attempt only`,
      "Set wait, for example to 2m.",
    );
  }
  if (endpoint?.kind === "service" && endpoint.resume && schedule.waitMs === 0) {
    const [input, value] = reader.boolean("resume", false) ? ["resume", "true"] : ["when-suspended", "resume"];
    reader.report(
      input,
      `is ${value}, but wait is 0s, and a service needs time to start`,
      "Set wait, for example to 10m.",
    );
  }
  return schedule;
}
