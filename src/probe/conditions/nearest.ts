/** The word that was most likely meant: the one with the fewest slips to it, unless that would be another word altogether. */
export function nearest<Word extends string>(text: string, words: readonly Word[]): Word | undefined {
  const lower = text.slice(0, 40).toLowerCase();
  const [best] = words
    .map((word) => ({ word, slips: distance(lower, word) }))
    .filter(({ word, slips }) => slips <= Math.max(1, Math.floor(word.length / 3)))
    .sort(
      (left, right) =>
        left.slips - right.slips || Number(right.word[0] === lower[0]) - Number(left.word[0] === lower[0]),
    );
  return best?.word;
}

/** Levenshtein's: characters to add, to drop or to change. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [i, character] of [...from].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...to].entries()) {
      const change = (row[j] as number) + (character === other ? 0 : 1);
      next.push(Math.min(change, (row[j + 1] as number) + 1, (next[j] as number) + 1));
    }
    row = next;
  }
  return row[to.length] as number;
}
