import type { Quotation } from "./quotation.ts";

/** What was found in an answer: words of ours, and between them what the service wrote. */
export type Actual = readonly (string | Quotation)[];

/** What the judging of one condition comes to. It is plain data: it may come from another thread. */
export interface Finding {
  readonly met: boolean;
  /** What the answer has instead, or why that cannot be told. */
  readonly actual: Actual;
}
