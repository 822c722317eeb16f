/** The body grew over the limit; nothing of it is kept. */
export class BodyTooLarge extends Error {
  override readonly name = "BodyTooLarge";
}

const leastBytes = 4096;

/**
 * A body that comes in pieces, never larger than its limit. The pieces are copied into one block: kept as they come, a body of
 * chunks of one byte each would take a hundred times its size.
 */
export class Body {
  readonly #maxBytes: number;
  #block = new Uint8Array();
  #size = 0;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  /** @throws {BodyTooLarge} */
  add(piece: Uint8Array): void {
    const size = this.#size + piece.byteLength;
    if (size > this.#maxBytes) throw new BodyTooLarge();
    if (size > this.#block.byteLength) {
      const room = Math.min(this.#maxBytes, Math.max(size, 2 * this.#block.byteLength, leastBytes));
      const grown = new Uint8Array(room);
      grown.set(this.#block.subarray(0, this.#size));
      this.#block = grown;
    }
    this.#block.set(piece, this.#size);
    this.#size = size;
  }

  /** All that came, in memory of its own and just as large. */
  bytes(): Uint8Array {
    return this.#size === this.#block.byteLength ? this.#block : this.#block.slice(0, this.#size);
  }
}
