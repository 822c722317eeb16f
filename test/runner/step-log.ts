import type { Masker } from "./masker.ts";

/** The log of one step, masked as it is written: a mask hides nothing that was written before it. */
export class StepLog {
  readonly #masker: Masker;
  readonly #entries: string[] = [];
  #preamble = 0;

  constructor(masker: Masker) {
    this.#masker = masker;
  }

  write(entry: string): void {
    this.#entries.push(this.#masker.mask(entry));
  }

  /** What was written so far is the runner's own announcement: the inputs and variables of the step. */
  endPreamble(): void {
    this.#preamble = this.#entries.length;
  }

  /** The log as the page of the run shows it. */
  show(): string {
    return showLog(this.#entries);
  }

  /** The same without the runner's announcement. */
  showWithoutPreamble(): string {
    return showLog(this.#entries.slice(this.#preamble));
  }
}

/** What the page makes of the tags that the stored log has at the start of a line; `##[debug]` is shown as it is. */
const TAGS: Readonly<Record<string, string>> = {
  "##[error]": "Error: ",
  "##[warning]": "Warning: ",
  "##[notice]": "Notice: ",
  "##[command]": "[command]",
};

/** Groups as if opened: their title after a triangle, their lines indented. They do not nest. */
function showLog(entries: readonly string[]): string {
  let inGroup = false;
  const shown: string[] = [];
  // The page shows a mark and what it marks in a colour; any other code of a terminal is left for whoever looks.
  const page = entries.map((entry) => entry.replaceAll(/\u001b\[3[12]m([✓✗][^\u001b]*)\u001b\[39m/g, "$1"));
  for (const line of page.flatMap((entry) => entry.split(/\r\n|\r|\n/))) {
    const [, tag = "", text = ""] = /^(##\[[a-z]+\])?(.*)$/s.exec(line) ?? [];
    if (tag === "##[endgroup]") inGroup = false;
    else if (tag === "##[group]") {
      inGroup = true;
      shown.push(`▸ ${text}`);
    } else shown.push((inGroup ? "  " : "") + (TAGS[tag] ?? tag) + text);
  }
  return shown.map((line) => `${line}\n`).join("");
}
