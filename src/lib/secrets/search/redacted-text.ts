const mark = "***";

/** A text with some stretches hidden. What is hidden without a gap shows as one `***`, as in the runner's log. */
export class RedactedText {
  readonly #text: string;
  // What is hidden and not settled yet: stretches in order, with gaps between them.
  readonly #from: number[] = [];
  readonly #to: number[] = [];
  /** How many characters shorter all that is hidden has made the text. */
  #saved = 0;
  /** What the text has become up to a place. */
  #parts: string[] = [];
  #settled = 0;

  constructor(text: string) {
    this.#text = text;
  }

  hide(from: number, to: number): void {
    // The stretches that it touches: nearly always the last one or none, but what ends later may have been found earlier.
    let end = this.#from.length;
    while (end > 0 && (this.#from[end - 1] ?? 0) > to) end--;
    let begin = end;
    while (begin > 0 && (this.#to[begin - 1] ?? 0) >= from) begin--;
    for (let touched = begin; touched < end; touched++) this.#saved -= this.#savedBy(touched);
    const joinedFrom = begin < end ? Math.min(from, this.#from[begin] ?? from) : from;
    const joinedTo = begin < end ? Math.max(to, this.#to[end - 1] ?? to) : to;
    if (end !== begin + 1) {
      this.#from.splice(begin, end - begin, joinedFrom);
      this.#to.splice(begin, end - begin, joinedTo);
    }
    this.#from[begin] = joinedFrom;
    this.#to[begin] = joinedTo;
    this.#saved += this.#savedBy(begin);
  }

  /** How long the text is up to `place`. */
  length(place: number): number {
    return place - this.#saved;
  }

  /** Nothing more will be hidden that begins before `place`: then nobody has to remember how it was. */
  settle(place: number): void {
    // The last stretch may yet go on.
    if (this.#from.length > 0 && (this.#to.at(-1) ?? 0) < place) this.#settleAll();
  }

  /** What the text has become up to `place`. */
  upTo(place: number): string {
    this.#settleAll();
    return this.#parts.join("") + this.#text.slice(this.#settled, place);
  }

  #settleAll(): void {
    for (let index = 0; index < this.#from.length; index++) {
      this.#parts.push(this.#text.slice(this.#settled, this.#from[index]), mark);
      this.#settled = this.#to[index] ?? 0;
    }
    this.#from.length = 0;
    this.#to.length = 0;
    if (this.#parts.length > 10_000) this.#parts = [this.#parts.join("")];
  }

  #savedBy(index: number): number {
    return (this.#to[index] ?? 0) - (this.#from[index] ?? 0) - mark.length;
  }
}
