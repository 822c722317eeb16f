import { shownUrl } from "../guarded-url.ts";

/** What is wrong with an account identifier; `fault` reads on after the input's name. */
export interface AccountProblem {
  readonly fault: string;
  readonly remedy: string;
}

/** The statement that prints the identifier as it is to be written. */
const selectAccount = "SELECT CURRENT_ORGANIZATION_NAME() || '-' || CURRENT_ACCOUNT_NAME()";

const label = /^[A-Za-z0-9](?:[A-Za-z0-9_-]*[A-Za-z0-9])?$/;

/** What is certainly wrong with an account identifier, and what is right instead; `undefined` when it may be right. */
export function accountProblem(identifier: string): AccountProblem | undefined {
  const given = `is ${shownUrl(identifier, 80)}`;
  const inSnowsight = snowsightAccount(identifier);
  if (inSnowsight !== undefined)
    return { fault: `${given}, which is a page of Snowsight`, remedy: `Write the identifier alone: ${inSnowsight}.` };
  const parts = identifier.split("/");
  const [organization = "", account = ""] = parts;
  if (parts.length === 2 && [organization, account].every((part) => /^[A-Za-z0-9_]+$/.test(part)))
    return {
      fault: `${given}, with a slash between organization and account`,
      remedy: `Write it with a hyphen: ${organization}-${account}.`,
    };

  const name = identifier
    .replace(/^https?:\/\//i, "")
    .replace(/(?::\d+)?(?:[/?#].*)?$/s, "")
    .replace(/\.snowflakecomputing\.(com|cn)$/i, "");
  if (!name.split(".").every((part) => label.test(part)))
    return { fault: `${given}, which is not an account identifier`, remedy: howTo };
  if (name !== identifier) return { fault: `${given}, which is more than the identifier`, remedy: alone(name) };
  const dot = dotted(identifier);
  return dot === undefined
    ? undefined
    : { fault: `${given}, with a dot between organization and account`, remedy: `Write it with a hyphen: ${dot}.` };
}

const howTo = `Write it as ACMEORG-DEV_ACCT, or xy12345.eu-central-1 for a locator; ${selectAccount} prints it.`;

/** The identifier that a host names. */
function alone(name: string): string {
  const further = "A host that cannot be derived from it goes into account-url.";
  const spelt = withUnderscores(name);
  if (spelt === undefined) return `Write the identifier alone: ${name}. ${further}`;
  return `Write the identifier alone: ${spelt}, with an underscore where the host has a hyphen; ${selectAccount} prints it. ${further}`;
}

/** What is wrong with an identifier that is spelt as in the host, where it has to be the account's name to the letter. */
export function hyphensProblem(identifier: string): AccountProblem | undefined {
  const spelt = withUnderscores(identifier);
  if (spelt === undefined || /\.(?!privatelink$)/i.test(identifier)) return undefined;
  return {
    fault: `is ${shownUrl(identifier, 80)}, and no account's name has a hyphen: the host spells underscores so`,
    remedy: `Write ${spelt}; ${selectAccount} prints it.`,
  };
}

/**
 * A host spells underscores as hyphens; an organization's name has neither, and an account's name no hyphen (DOC, account
 * identifiers). So what stands behind the first hyphen are underscores. Nothing where there is but one hyphen.
 */
function withUnderscores(name: string): string | undefined {
  const [identifier = "", ...rest] = name.split(".");
  const [organization = "", ...words] = identifier.split("-");
  return words.length < 2 || rest.includes("global")
    ? undefined
    : [`${organization}-${words.join("_")}`, ...rest].join(".");
}

/** `ORG.ACCOUNT` that can be no locator with its region: no region has an underscore (DOC, supported regions). */
function dotted(identifier: string): string | undefined {
  const [organization = "", account = "", ...rest] = identifier.split(".");
  return account.includes("_") && !/[-_]/.test(organization)
    ? [`${organization}-${account}`, ...rest].join(".")
    : undefined;
}

/** `app.snowflake.com/<organization>/<account>/…`, or with a region and a locator (OBS). */
function snowsightAccount(text: string): string | undefined {
  if (!text.includes("/")) return undefined;
  const [, first, second] = /^(?:https?:\/\/)?app\.snowflake\.com\/([\w.-]+)\/(\w+)(?:[/#?].*)?$/is.exec(text) ?? [];
  if (first === undefined || second === undefined) return undefined;
  return /[-.]/.test(first) ? `${second}.${first}` : `${first}-${second}`.toUpperCase();
}
