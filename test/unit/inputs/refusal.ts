import assert from "node:assert/strict";
import { ActionError, type Failure, type FailureWord } from "../../../src/errors.ts";
import { parseInputs } from "../../../src/inputs.ts";
import { Redactor } from "../../../src/lib/secrets/redactor.ts";
import { annotation } from "../../../src/report/log/annotation.ts";
import { createKey } from "../../emulator/world/key.ts";
import { createPat } from "../../emulator/world/pat.ts";
import { fakeClock } from "../fake-clock.ts";
import { emptyMachine } from "./empty-machine.ts";

/** Inputs that are right, to be spoilt by a case. */
export const host = "k7qzt2a-acmeorg-dev-acct.snowflakecomputing.app";
export const key = await createKey();
export const pat = { "ingress-url": host, token: createPat().secret };
export const keyPair = { "ingress-url": host, "private-key": key.pkcs8, account: "ACMEORG-DEV_ACCT", user: "CI_BOT" };

export interface Refusal {
  readonly name: string;
  readonly inputs: () => Readonly<Record<string, string>>;
  /** What happened, and what to do about it. */
  readonly says: string;
}

/** What is said of one input that cannot be used. */
export function cannot(input: string, fault: string, remedy: string): string {
  return `The input ${input} cannot be used: it ${fault}.\nWhat to do: ${remedy}`;
}

/** The test of a case: the inputs are refused under a failure word, in exactly these words. */
export function refused(word: FailureWord, { inputs, says }: Refusal): () => Promise<void> {
  return async () => {
    const failure = await refusalOf(inputs());
    assert.equal(annotation(failure, { troubleshooting: () => "docs" }), `${word}: ${says}\nRead more: docs`);
  };
}

/** What is said of inputs that cannot be used. */
export async function refusalOf(given: Readonly<Record<string, string>>): Promise<Failure> {
  const read = (input: string) => given[input] ?? "";
  const redactor = new Redactor();
  try {
    await parseInputs({
      read,
      givenInputs: Object.keys(given).map((name) => name.replaceAll(" ", "_").toUpperCase()),
      readFile: missing,
      machine: emptyMachine,
      clock: fakeClock(),
      mask: (secret) => redactor.add(secret),
      redact: (text, length) => redactor.redact(text, length),
    });
  } catch (error) {
    if (error instanceof ActionError) return error.failure;
    throw error;
  }
  throw new Error("the inputs were taken");
}

/** A workspace with one folder and nothing in it. */
function missing(path: string): never {
  throw Object.assign(new Error("no such file"), { code: path === "." ? "EISDIR" : "ENOENT" });
}
