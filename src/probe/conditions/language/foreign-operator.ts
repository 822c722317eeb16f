/** How other languages, and people, write our operators. Those with `not` have it as a part of them. */
const meanings: Readonly<Record<string, string>> = {
  "=": "==",
  "===": "==",
  ":": "==",
  "!==": "!=",
  "<>": "!=",
  "=>": ">=",
  "=<": "<=",
  "~": "matches",
  "~=": "matches",
  "=~": "matches",
  "~~": "matches",
  "!~": "not matches",
  is: "==",
  "is not": "!=",
  isn: "!=",
  "isn't": "!=",
  eq: "==",
  equal: "==",
  equals: "==",
  ne: "!=",
  neq: "!=",
  lt: "<",
  le: "<=",
  lte: "<=",
  gt: ">",
  ge: ">=",
  gte: ">=",
  has: "contains",
  include: "contains",
  includes: "contains",
  like: "contains",
  regex: "matches",
  "does not contain": "not contains",
  "doesn't contain": "not contains",
  "does not match": "not matches",
  "doesn't match": "not matches",
  "does not exist": "not exists",
  "doesn't exist": "not exists",
};

/** What is meant by an operator of another language, in quotes, where the subject takes it. */
export function meantBy(text: string, allowed: readonly string[]): string | undefined {
  const written = text.toLowerCase().replaceAll(/\s+/g, " ");
  if (/^is(?: not|n't)? null$/.test(written)) return nullTest(written !== "is null", allowed);
  const phrase = written.replace(/(?<= (?:contain|match|exist))e?s$/, "");
  const meaning = Object.hasOwn(meanings, phrase) ? meanings[phrase] : undefined;
  if (meaning === undefined || !allowed.includes(meaning.replace("not ", ""))) return undefined;
  return `"${meaning}"`;
}

/** `null` is a value of JSON only; for a header it can but mean that there is none. */
function nullTest(negated: boolean, allowed: readonly string[]): string | undefined {
  const existence = negated ? '"exists"' : '"not exists"';
  if (allowed.includes("exists") && allowed.includes("in"))
    return `"${negated ? "!=" : "=="} null", or ${existence} where the value does not matter`;
  return allowed.includes("exists") ? existence : undefined;
}
