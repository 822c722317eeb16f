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
  // Careful readers take nothing before the status line; many pass over empty lines.
  let from = start;
  while (bytes[from] === 13 || bytes[from] === 10) from++;
  const text = bytes.toString("latin1", from);
  if (!text.startsWith("HTTP/".slice(0, text.length))) return "garbage";
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
  let doubt = from > start ? "an empty line before it" : undefined;
  if (bareEnd) doubt ??= "a line that ends without CR";
  if (status === null) doubt ??= "an odd status line";
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
    end: from + end,
    doubt,
  };
}

export function valuesOf(headers: Head["headers"], name: string): string[] {
  return headers.filter(([candidate]) => candidate === name).map(([, value]) => value);
}
