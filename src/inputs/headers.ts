import { percentDecoded } from "../lib/percent-decoded.ts";
import { Secret } from "../lib/secrets/secret.ts";
import { count } from "../lib/text.ts";
import type { RequestHeader } from "../probe/request.ts";

/** A token of RFC 9110, 5.6.2: what the name of a header or a method may be. */
export const token = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;

/** Headers that the HTTP client or the gateway sets. */
const reserved = new Set([
  "connection",
  "content-length",
  "expect",
  "host",
  "keep-alive",
  "proxy-authorization",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
  "x-sf-spcs-authorization",
]);

/** `Name: value`, one a line. No report quotes a line: any part of it may be a secret. */
export function parseHeaders(
  text: string,
  mask: (secret: Secret) => void,
  report: (fault: string, remedy: string) => void,
): readonly RequestHeader[] {
  return text.split(/\r?\n/).flatMap((line, index): RequestHeader[] => {
    if (line.trim() === "") return [];
    const at = `in line ${index + 1}`;
    const colon = line.indexOf(":");
    const name = line.slice(0, colon).trim();
    const value = line.slice(colon + 1).trim();
    if (colon < 0) report(`has no colon ${at}`, "Write one header a line as Name: value.");
    else if (!token.test(name))
      report(
        `has an invalid header name ${at}, of ${count(name.length, "character")}`,
        "A header's name is letters, digits and hyphens.",
      );
    else if (reserved.has(name.toLowerCase()))
      report(`sets ${name} ${at}, which is not yours to set`, reservedRemedy(name));
    else if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(value)) {
      report(
        `has, in the value ${at}, a line break, a control character or a letter outside Latin-1`,
        "Encode such values, for example as base64 or percent-encoded.",
      );
    } else if (/^authorization$/i.test(name) && /^snowflake\s/i.test(value)) {
      report(
        `sets a Snowflake token ${at} by hand`,
        "Give it in the input token: it is masked, guarded and sent correctly there.",
      );
    } else return [secretName.test(name) ? maskedHeader(name, value, mask) : [name, value]];
    return [];
  });
}

const reservedRemedy = (name: string) =>
  name.toLowerCase() === "x-sf-spcs-authorization"
    ? "Leave it out: Snowflake's token goes into it by itself when you set an Authorization of the app's own."
    : "Leave it out.";

/** Names that usually belong to a credential of the app: of headers, and of parameters in them. */
const secretName =
  /auth|token|key|secret|cookie|pass|pwd|credential|session|signature|assertion|jwt|bearer|hmac|[cx]srf|dpop|\b(?:otp|pin|sig)\b/i;

function maskedHeader(name: string, value: string, mask: (secret: Secret) => void): RequestHeader {
  for (const secret of secretsIn(name, value)) if (secret !== "") mask(new Secret(secret));
  return [name, new Secret(value)];
}

/** The secret parts of a header's value: each cookie's value, what follows a scheme, and what `Basic` encodes. */
function secretsIn(name: string, value: string): readonly string[] {
  if (/^cookie$/i.test(name)) {
    const values = value.split(";").map((cookie) => cookie.slice(cookie.indexOf("=") + 1).trim());
    // An app that gives a cookie back has undone both.
    const plain = values.map((text) => percentDecoded(/^"(.*)"$/.exec(text)?.[1] ?? text));
    return [...new Set([...values, ...plain])];
  }
  const [, scheme = "", credential = value] = /^(\S+)\s+(\S.*)$/.exec(value) ?? [];
  if (!/^basic$/i.test(scheme)) return [credential, ...secretParameters(credential)];
  const decoded = Buffer.from(credential, "base64").toString("utf8");
  return [credential, decoded, decoded.slice(decoded.indexOf(":") + 1)];
}

/** Of `Token token="abc", nonce="def"` the value of `token`. */
function secretParameters(credential: string): readonly string[] {
  const parameters = credential.matchAll(/([\w-]+)\s*=\s*(?:"([^"]*)"|([^\s",;]+))/g);
  return [...parameters].flatMap(([, name = "", quoted, plain = ""]) =>
    secretName.test(name) ? [quoted ?? plain] : [],
  );
}
