import type { Failure } from "../../errors.ts";
import type { AuthenticatorName, Caller } from "./caller.ts";
import type { Refusal } from "./refusal.ts";

/** What a refusal means for the caller and what fixes it. */
export type Explain = (refusal: Refusal, caller: Caller) => Failure;

/**
 * One meaning of refusals, and how they are recognised. The fields stand in the order in which they are looked at:
 * Snowflake gives one code to several things, and its words tell them apart (SRC, recorded).
 */
export interface RefusalRow {
  /** What a login wants next. */
  readonly nextAction?: RegExp;
  /** What the text says outside of quotation marks, where names stand. The gateway of an endpoint has a text only. */
  readonly text?: RegExp;
  /** Snowflake's codes, where somebody else obtained the OAuth access token: its user and role are fixed. */
  readonly oauthCodes?: readonly string[];
  /**
   * Snowflake's codes. Those of key pairs, network policies and tokens are DOC; those of roles and OAuth partly SRC
   * (drivers) and OBS.
   */
  readonly codes?: readonly string[];
  /** The `error` of an OAuth answer. */
  readonly oauthError?: string;
  /** Whose credential it may be about; absent for all. The code of a JWT comes to passwords too (SRC, recorded). */
  readonly of?: readonly AuthenticatorName[];
  /** Set where it is about the user, the role, the network or the request, and so never about an id token. */
  readonly beyondIdToken?: true;
  readonly explain: Explain;
}
