/** Answers on which the sources disagree, or which they do not give; each switch starts at the likelier one (protocol 10, 11). */
export interface Answers {
  /** The ingress to a token it rejects, by the header the token came in. OBS, disputed. */
  rejectedToken: { authorization: "redirect" | "json"; "x-sf-spcs-authorization": "redirect" | "json" };
  /** The ingress to a role without access to the endpoint. INFERRED. */
  accessDenied: "json" | "html";
  /** The token endpoint to what it refuses. INFERRED. */
  tokenRefusalStatus: 400 | 401;
  /** An account host of no account. SRC for 403, the others were seen. */
  wrongAccountStatus: 403 | 404 | 513;
}

export function createAnswers(): Answers {
  return {
    rejectedToken: { authorization: "redirect", "x-sf-spcs-authorization": "json" },
    accessDenied: "json",
    tokenRefusalStatus: 400,
    wrongAccountStatus: 403,
  };
}
