import { excerpt } from "../lib/text.ts";

/** Why a text is no URL to send a credential to; `hostNotAllowed` when it is one, but of a host that is not Snowflake's. */
export interface UrlProblem {
  readonly fault: string;
  readonly remedy: string;
  readonly hostNotAllowed: boolean;
}

export interface UrlWish {
  /** What is sent there. */
  readonly sends: "a token" | "a credential";
  /** Reads on after "Write " and "Use ": what the user is to look for, with an example. */
  readonly wanted: string;
  /** What is known of a host of Snowflake's that is another than the one meant; it reads on after "is at … , which is ". */
  readonly instead?: (hostname: string) => string | undefined;
  /** What the host guard says of it. */
  readonly allows: (hostname: string) => boolean;
}

export const urlProblem = (fault: string, remedy: string, hostNotAllowed = false): UrlProblem => ({
  fault,
  remedy,
  hostNotAllowed,
});

/** The text in quotation marks, without what may be secret in it: a password stands before an @, a key in a query. */
export const shownUrl = (text: string, length = 120) =>
  `"${excerpt(text.replace(/^.*@/s, "***@").replace(/\?.*$/s, "?…"), length)}"`;

/** Reads a bare host or an https URL, of a host that the credential may go to. */
export function parseGuardedUrl(text: string, { sends, wanted, allows, instead }: UrlWish): URL | UrlProblem {
  const schemed = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  const url = /\s/.test(text) ? null : URL.parse(schemed);
  if (url === null || url.hostname === "") {
    return urlProblem(`is ${shownUrl(text)}, which is neither a host nor a URL`, `Write ${wanted}.`);
  }
  if (url.username !== "" || url.password !== "") {
    return urlProblem(
      `carries a user or password before the host ${url.host}`,
      "Take it out; credentials belong in their own inputs.",
    );
  }
  if (url.protocol !== "https:") {
    return urlProblem(
      `is ${shownUrl(text)}, which is not https; ${sends} must not travel in the clear`,
      `Write https://${url.host}, or the host alone.`,
    );
  }
  const other = allows(url.hostname) ? undefined : instead?.(url.hostname);
  if (other !== undefined)
    return urlProblem(`is at ${excerpt(url.hostname, 120)}, which is ${other}`, `Write ${wanted}.`);
  if (!allows(url.hostname)) {
    return urlProblem(
      `is at ${excerpt(url.hostname, 120)}, which is not a Snowflake host; ${sends} sent there would be given away`,
      `Use ${wanted}. Only if this host is really yours, name its domain in allowed-hosts.`,
      true,
    );
  }
  return url;
}
