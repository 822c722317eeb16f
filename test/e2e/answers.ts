import type { RequestListener } from "node:http";

/** An app that answers every request alike, as plain text in UTF-8 unless the headers give another type. */
export function says(
  status: number,
  body: string | Buffer,
  headers: Readonly<Record<string, string | string[]>> = {},
): RequestListener {
  return (_request, response) =>
    response.writeHead(status, { "content-type": "text/plain; charset=utf-8", ...headers }).end(body);
}

/** One that puts each text everywhere in the answer: in the body, and in a header of its own. */
export function echoes(...texts: readonly string[]): RequestListener {
  const headers: Record<string, string> = {};
  for (const [index, text] of texts.entries()) {
    headers[`x-echo-${index}`] = Buffer.from(text, "utf8").toString("latin1").replaceAll("\n", " ");
  }
  return says(500, texts.join("\n\n"), headers);
}

/** Conditions that such an answer does not meet, so that all the text they look at is shown. */
export function judged(texts: readonly string[]): string {
  const headers = texts.map((_, index) => `header x-echo-${index} == "fine"`);
  return ["status == 200", 'body contains "fine"', "body matches /fine/", "json $.fine == true", ...headers].join("\n");
}
