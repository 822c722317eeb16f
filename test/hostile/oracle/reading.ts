import type { Answer } from "../hostile-case.ts";
import type { Head } from "./head.ts";

/** An answer of which all has arrived that may be judged. */
export interface Whole extends Pick<Head, "status" | "sure" | "headers" | "doubt"> {
  readonly kind: "whole";
  readonly body: Buffer;
  /** There is none by the kind of the answer, or it is not waited for. */
  readonly noBody: boolean;
}

/** What arrives of an answer: the whole of it, or none that may be judged. */
export type Reading =
  | Whole
  | { readonly kind: "broken"; readonly words: readonly string[]; readonly why: string }
  | { readonly kind: "doubtful"; readonly why: string };

export interface ReadLimits {
  readonly method: string;
  readonly timeoutMs: number;
  /** In bytes. */
  readonly downloadLimit: number;
  /** Whether the headers of an event stream are enough. */
  readonly headersWillDo: boolean;
}

export const broken = (why: string, ...words: readonly string[]): Reading => ({ kind: "broken", words, why });
export const lost = (why: string): Reading => broken(why, "connection-lost");
export const doubtful = (why: string): Reading => ({ kind: "doubtful", why });

/** The bytes are over, and the answer is not. */
export function ended({ end }: Answer, why: string): Reading {
  return end === "open" ? broken(why, "timeout") : lost(`${why}, and then: ${end}`);
}
