/**
 * The word that was most likely meant: the one with the fewest slips to it, unless that would be another word altogether.
 *
 * @param most the slips there may be, which are never more than a third of the word
 */
export function nearest<Word extends string>(text: string, words: readonly Word[], most = Infinity): Word | undefined {
  const written = text.slice(0, 40).toLowerCase();
  const candidates = words
    .map((word) => ({ word, slips: distance(written, word) }))
    .filter(({ word, slips }) => slips <= Math.min(most, Math.max(1, Math.floor(word.length / 3))));
  // Of two that are as near, the one that begins alike: people seldom get the first letter wrong.
  const cost = ({ word, slips }: (typeof candidates)[number]) => slips + (word[0] === written[0] ? 0 : 0.5);
  return candidates.sort((left, right) => cost(left) - cost(right))[0]?.word;
}

/** Damerau's and Levenshtein's: characters to add, to drop, to change, or to swap with the next. */
function distance(from: string, to: string): number {
  const written = Array.from(from);
  const meant = Array.from(to);
  let before: readonly number[] = [];
  let row = Array.from({ length: meant.length + 1 }, (_, index) => index);
  for (const [i, character] of written.entries()) {
    const next = [i + 1];
    for (const [j, other] of meant.entries()) {
      const change = (row[j] as number) + (character === other ? 0 : 1);
      const swapped = i > 0 && j > 0 && character === meant[j - 1] && written[i - 1] === other;
      const swap = swapped ? (before[j - 1] as number) + 1 : Number.POSITIVE_INFINITY;
      next.push(Math.min(change, swap, (row[j + 1] as number) + 1, (next[j] as number) + 1));
    }
    before = row;
    row = next;
  }
  return row[meant.length] as number;
}
