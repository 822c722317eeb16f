/** Prints an account's identifier as the input account takes it. */
export const showAccount = "SELECT CURRENT_ORGANIZATION_NAME() || '-' || CURRENT_ACCOUNT_NAME();";

/** What is odd about the spelling of an account's identifier. */
export interface SpellingDoubt {
  /** A sentence. */
  readonly doubt: string;
  /** What may be meant. */
  readonly write?: string;
}

/* `xy12345`, the short name that Snowflake gave an account by itself (DOC, account identifiers). */
const locator = /^[a-z]{2,}\d{2,}[a-z0-9]*$/i;

/* `eu-central-1`, `west-europe`, `us-central1`, … and what may stand behind it (DOC). */
const region = /^[a-z0-9-]*(?:north|south|east|west|central|gov)[a-z0-9-]*$/i;
const further = /^(?:privatelink|global|aws|azure|gcp|fhplus|dod)$/i;

/** What the spelling of an identifier makes doubtful; nothing where its form is as it should be. */
export function spellingDoubt(identifier: string): SpellingDoubt | undefined {
  const [name = "", ...rest] = identifier.split(".");
  const doubt = dotDoubt(identifier);
  if (doubt !== undefined) return doubt;
  const [organization = "", ...words] = name.split("-");
  if (words.length < 2 || rest.includes("global")) return undefined;
  return {
    doubt: `${identifier} has more than one hyphen: the name of an account has underscores where its host has hyphens.`,
    write: [`${organization}-${words.join("_")}`, ...rest].join("."),
  };
}

function dotDoubt(identifier: string): SpellingDoubt | undefined {
  const [name = "", ...rest] = identifier.split(".");
  if (rest.length === 0 && locator.test(name)) {
    return { doubt: `${identifier} looks like a locator without its region, which only AWS us-west-2 does without.` };
  }
  if (rest.every((part) => region.test(part) || further.test(part))) return undefined;
  return {
    doubt: `${identifier} has a dot where a hyphen stands between an organisation and its account.`,
    write: [name, ...rest].join("-"),
  };
}

const suffix = /\.snowflakecomputing\.(?:com|cn)(?::\d+)?$/i;

/** The same of an account's host, whose hyphens may stand for underscores. */
export function hostDoubt(host: string): string | undefined {
  return suffix.test(host) ? dotDoubt(host.replace(suffix, ""))?.doubt : undefined;
}
