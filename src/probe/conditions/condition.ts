import type { Answer } from "./answer/answer.ts";
import type { Finding } from "./finding/finding.ts";

/** One thing that must hold of an answer. */
export interface Condition {
  /** As the user wrote it, with single spaces between its parts and without a comment: read again, it is the same. */
  readonly text: string;
  /** What it is about: its first word. */
  readonly subject: string;
  /**
   * Never throws for what an answer holds.
   *
   * @throws TooCostly where it could take more than the answer's allowance
   */
  evaluate(answer: Answer): Finding;
}

/** An entry of `conditions` in the `results` output: these names are part of the contract. */
export interface ConditionResult {
  readonly condition: string;
  /** What the answer has instead, or why that cannot be told: one harmless line of at most 120 characters. */
  readonly actual: string;
  readonly met: boolean;
}

/** What is asked of the service itself, under the names of Snowflake's columns. */
export const serviceSubjects = ["image-digest", "image-name", "spec-digest", "instances", "restarts"] as const;
export type ServiceSubject = (typeof serviceSubjects)[number];

export const isAboutService = ({ subject }: Pick<Condition, "subject">): boolean =>
  serviceSubjects.some((known) => known === subject);

/** What is known before anything of the body has come. */
const subjectsOfHead: ReadonlySet<string> = new Set([
  "status",
  "header",
  "certificate",
  "credential",
  ...serviceSubjects,
]);

export const isAboutCredential = ({ subject }: Pick<Condition, "subject">): boolean => subject === "credential";

/** Whether it can be judged as soon as the head of the answer is there. */
export const isAboutHead = ({ subject }: Condition): boolean => subjectsOfHead.has(subject);
