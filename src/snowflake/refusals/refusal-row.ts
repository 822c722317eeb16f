import type { Failure } from "../../errors.ts";
import type { Caller } from "./caller.ts";
import type { Refusal } from "./refusal.ts";

/** What a refusal means for the caller and what fixes it. */
export type Explain = (refusal: Refusal, caller: Caller) => Failure;

/**
 * One meaning of refusals, and how they are recognised. The fields stand in the order in which they are looked at.
 */
export interface RefusalRow {
  /** What a login wants next. */
  readonly nextAction?: RegExp;
  /** Snowflake's codes, where somebody else obtained the OAuth access token: its user and role are fixed. */
  readonly oauthCodes?: readonly string[];
  /**
   * Snowflake's codes. Those of key pairs, network policies and tokens are DOC; those of roles and OAuth partly SRC
   * (drivers) and OBS.
   */
  readonly codes?: readonly string[];
  /** What the text says. An OAuth answer has a text but not always a code; the gateway of an endpoint has a text only. */
  readonly text?: RegExp;
  /** The `error` of an OAuth answer. */
  readonly oauthError?: string;
  /** Set where it is about the role, the network or the request, and so never about an id token. */
  readonly beyondIdToken?: true;
  readonly explain: Explain;
}
