/** The head of an answer, read by the letter of RFC 9112. */
export interface Head {
  readonly minor: 0 | 1;
  readonly status: number;
  /** Whether every reader reads this status. */
  readonly sure: boolean;
  /** Names in lower case, in the order they came. */
  readonly headers: readonly (readonly [string, string])[];
  /** Where what follows begins. */
  readonly end: number;
  /** What another reader may read otherwise; the first such thing. */
  readonly doubt: string | undefined;
}

/** `incomplete` where the bytes end first; `garbage` where no reader can see an answer in them. */
export function readHead(bytes: Buffer, start: number): Head | "incomplete" | "garbage" {
  const first = bytes.toString("latin1", start, start + 5);
  if (!"HTTP/".startsWith(first.slice(0, 5)))
    return "HTTP/".startsWith(first.trimStart().toUpperCase()) ? oddStart(first) : "garbage";
  const text = bytes.toString("latin1", start);
  const strictEnd = text.indexOf("\r\n\r\n");
  const loose = /\r?\n\r?\n/.exec(text);
  if (loose === null) return "incomplete";
  const bareEnd = strictEnd < 0 || loose.index < strictEnd;
  const end = bareEnd ? loose.index + loose[0].length : strictEnd + 4;
  const [statusLine = "", ...lines] = text
    .slice(0, end)
    .replace(/\r?\n\r?\n$/, "")
    .split(/\r\n/);
  const status = /^HTTP\/1\.([01]) ([1-5]\d\d) [\t\x20-\x7e\x80-\xff]*$/.exec(statusLine);
  const looseStatus = /^HTTP\/\d(?:\.(\d))?[ \t]+(\d{3})(?:\D|$)/i.exec(statusLine);
  if (looseStatus === null) return "garbage";
  let doubt = bareEnd ? "a line that ends without CR" : status === null ? "an odd status line" : undefined;
  const headers: (readonly [string, string])[] = [];
  for (const line of lines.flatMap((part) => part.split("\n"))) {
    const field = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*(.*)$/s.exec(line);
    const [, name = "", value = ""] = field ?? /^\s*([^:]*?)\s*:[ \t]*(.*)$/s.exec(line) ?? [];
    if (field === null) doubt ??= "a header line that is none";
    if (/[\0\r\x01-\x08\x0b-\x1f\x7f]/.test(value)) doubt ??= "a control character in a header";
    headers.push([name.toLowerCase(), value.replace(/[ \t]+$/, "")]);
  }
  if (lines.some((line) => line.includes("\n"))) doubt ??= "a header line that ends without CR";
  return {
    minor: status?.[1] === "0" ? 0 : 1,
    status: Number(looseStatus[2]),
    sure: status !== null,
    headers,
    end: start + end,
    doubt,
  };
}

/** Something before or in place of `HTTP/` that some readers pass over. */
const oddStart = (first: string) => (first.trim() === "" ? "incomplete" : "garbage");

export function valuesOf(headers: Head["headers"], name: string): string[] {
  return headers.filter(([candidate]) => candidate === name).map(([, value]) => value);
}
