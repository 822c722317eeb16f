import { type Failure, faultOf } from "../errors.ts";

/** Why it is not healthy and who has to act, in a word each; whether its service is left alone. */
export const failureOutputs = (failure: Failure | undefined) => ({
  failure: failure?.word ?? "",
  "fault-of": failure === undefined ? "" : faultOf(failure),
  paused: failure?.paused === true,
});
