import type { Answer } from "../hostile-case.ts";
import { readBody } from "./body.ts";
import { type Head, readHead } from "./head.ts";
import { broken, doubtful, ended, lost, type Reading, type ReadLimits } from "./reading.ts";

/** What an answer is to a client that reads by the letter, and where the letter is not the same for all, `doubtful`. */
export function read(answer: Answer, limits: ReadLimits): Reading {
  const bytes = Buffer.concat(answer.steps.filter((step) => typeof step !== "number"));
  const pauseMs = answer.steps.reduce<number>((sum, step) => sum + (typeof step === "number" ? step : 0), 0);
  if (pauseMs > limits.timeoutMs * 1.5) return broken("slow", "timeout", "connection-lost");
  if (pauseMs > limits.timeoutMs / 3) return doubtful("about as slow as the timeout");

  const final = finalHead(answer, bytes);
  if ("kind" in final) return final;
  const { head, doubt } = final;
  const reading = readBody(answer, bytes, head, limits);
  if (doubt === undefined) return reading;
  if (reading.kind === "whole") return { ...reading, doubt };
  // Where the head is in doubt, so is what follows from it.
  return reading.kind === "broken" && reading.words.includes("response-too-large") ? reading : doubtful(doubt);
}

interface FinalHead {
  readonly head: Head;
  readonly doubt: string | undefined;
}

/** The head behind those of 1xx. */
function finalHead(answer: Answer, bytes: Buffer): FinalHead | Reading {
  let doubt: string | undefined;
  let at = 0;
  for (let interim = 0; ; interim++) {
    const head = readHead(bytes, at);
    if (head === "garbage") return interim === 0 ? lost("no HTTP") : broken("no HTTP", "connection-lost", "timeout");
    if (head === "incomplete") {
      if (doubt !== undefined) return broken(doubt, "connection-lost", "timeout");
      return tooLarge(bytes.length - at) ?? ended(answer, "an incomplete head");
    }
    const large = tooLarge(head.end - at);
    if (large !== undefined) return large;
    doubt ??= head.doubt;
    if (head.status < 100 || head.status >= 200) return { head, doubt };
    if (head.status === 101) return lost("101, which nobody asked for");
    // RFC 9110 has every client pass over 1xx; a 100 that nobody expects, or many, are refused by careful ones.
    if (head.status === 100 || interim > 5) doubt ??= "100 unasked for, or many 1xx";
    at = head.end;
  }
}

const LIMIT = 256 * 1024;

/** How the 256 KB are counted, the contract does not say. */
function tooLarge(length: number): Reading | undefined {
  if (length > LIMIT * 1.05) return broken("headers over 256 KB", "response-too-large");
  return length > LIMIT * 0.95 ? doubtful("headers of about 256 KB") : undefined;
}
