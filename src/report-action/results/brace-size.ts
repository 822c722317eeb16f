/** Sequences of numbers or letters, as in `1..20`, whatever the step. */
const sequence = /^(-?\d+)\.\.(-?\d+)(?:\.\.-?\d+)?$|^([a-z])\.\.([a-z])(?:\.\.-?\d+)?$/i;

/**
 * How many patterns the braces of a glob stand for at most, without expanding them: `{a,b}{1..20}` are 40. Braces in braces are
 * multiplied too, which is more than there are.
 */
export function braceSize(pattern: string): number {
  let size = 1;
  const open: { readonly from: number; commas: number }[] = [];
  for (let index = 0; index < pattern.length; index++) {
    const character = pattern[index];
    const last = open.at(-1);
    if (character === "{") open.push({ from: index + 1, commas: 0 });
    else if (character === "," && last !== undefined) last.commas++;
    else if (character === "}" && last !== undefined) {
      open.pop();
      size *= last.commas > 0 ? last.commas + 1 : sequenceSize(pattern.slice(last.from, index));
    }
  }
  // One that is never closed is no brace, but what is in it may be.
  return open.reduce((product, { commas }) => product * (commas + 1), size);
}

function sequenceSize(text: string): number {
  const found = sequence.exec(text);
  if (found === null) return 1;
  const [, from, to, first = "", last = ""] = found;
  const length = from === undefined ? last.charCodeAt(0) - first.charCodeAt(0) : Number(to) - Number(from);
  // The difference of two numbers that are too large for any is none.
  return Number.isNaN(length) ? Number.POSITIVE_INFINITY : Math.abs(length) + 1;
}
