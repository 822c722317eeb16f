import type { Reader } from "./reader.ts";

/** What is to become of a service that is suspended; neither: it is called all the same. */
export interface WhenSuspended {
  readonly resume: boolean;
  readonly pause: boolean;
}

/** Reads what is to become of a suspended service, `when-suspended`, or `resume`, which is a short form of one choice. */
export function readWhenSuspended(reader: Reader): WhenSuspended {
  const resume = reader.boolean("resume", false);
  const choice = reader.choice("when-suspended", ["probe", "resume", "pause"], "probe");
  const pause = choice === "pause";
  const named = reader.text("service") !== undefined;
  if (resume && pause)
    reader.report(
      "when-suspended",
      "is pause, and resume is true",
      "Take one of them out: a suspended service is either left alone or resumed.",
    );
  if (resume && !named)
    reader.report(
      "resume",
      "is true without service",
      "Give service (DATABASE.SCHEMA.SERVICE) in place of ingress-url or gateway, so that it is known what to resume.",
    );
  if (choice !== "probe" && !named)
    reader.report(
      "when-suspended",
      `is ${choice} without service`,
      "Give service (DATABASE.SCHEMA.SERVICE) in place of ingress-url or gateway, so that it is known whether it is suspended.",
    );
  return { resume: resume || choice === "resume", pause };
}
