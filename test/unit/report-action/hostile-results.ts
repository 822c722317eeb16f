import type { Result } from "../../../src/report-action/results/result.ts";
import { fc } from "../properties.ts";

const piece = fc.oneof(
  fc.constantFrom(
    "\n",
    "\n\n",
    "\r",
    "# x",
    "```mermaid",
    "<img>",
    "</pre>",
    "</table>",
    "<!--",
    "-->",
    "- ",
    "    ",
    "|",
  ),
  fc.string({ unit: "binary", maxLength: 3 }),
);

/** Any text, and most often one that would be markup. */
export const hostileText = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(""));

/** A result that is not healthy and in which every text is a stranger's. */
export const hostileResult: fc.Arbitrary<Result> = fc.record({
  name: hostileText,
  host: hostileText,
  url: hostileText,
  standing: fc.constant("unhealthy"),
  failure: hostileText,
  faultOf: hostileText,
  cause: hostileText,
  remedy: hostileText,
  sql: fc.array(hostileText, { maxLength: 2 }),
  unmet: fc.record({ condition: hostileText, actual: hostileText }),
  at: fc.constant(0),
});

/** The elements of a page of HTML that are none of ours. */
export function strangeElements(page: string): readonly string[] {
  const ours = "p br code table tr th td details summary pre ul li h3 h4 strong a".split(" ");
  const found = new Set([...page.matchAll(/<(?!\/)([^\s>]*)/g)].map(([, name = ""]) => name));
  return [...found].filter((name) => !ours.includes(name));
}
