import { answerFaults } from "./answer-faults.ts";
import { connectionFaults } from "./connection-faults.ts";
import type { Fault } from "./fault.ts";

/** Everything that can go wrong on the way to an answer, as docs/faults.md lists it. */
export const faults: readonly Fault[] = [...connectionFaults, ...answerFaults];
