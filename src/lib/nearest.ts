/** The word that was most likely meant: the one with the fewest slips to it, unless that would be another word altogether. */
export function nearest<Word extends string>(text: string, words: readonly Word[]): Word | undefined {
  const written = text.slice(0, 40).toLowerCase();
  const candidates = words
    .map((word) => ({ word, slips: distance(written, word) }))
    .filter(({ word, slips }) => slips <= Math.max(1, Math.floor(word.length / 3)));
  // Of two that are as near, the one that begins alike: people seldom get the first letter wrong.
  const cost = ({ word, slips }: (typeof candidates)[number]) => slips + (word[0] === written[0] ? 0 : 0.5);
  return candidates.sort((left, right) => cost(left) - cost(right))[0]?.word;
}

/** Levenshtein's: characters to add, to drop or to change. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [i, character] of Array.from(from).entries()) {
    const next = [i + 1];
    for (const [j, other] of Array.from(to).entries()) {
      const change = (row[j] as number) + (character === other ? 0 : 1);
      next.push(Math.min(change, (row[j + 1] as number) + 1, (next[j] as number) + 1));
    }
    row = next;
  }
  return row[to.length] as number;
}
