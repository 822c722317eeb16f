import type { Failure } from "../../errors.ts";
import {
  ipBlocked,
  objectRefused,
  policyRequired,
  roleRefused,
  scopeRefused,
  tokenRoleRefused,
} from "./access-refusals.ts";
import type { Caller } from "./caller.ts";
import {
  badRequest,
  integrationRefused,
  jwtRefused,
  mfaRequired,
  oauthExpired,
  oauthRefused,
  oauthUserRefused,
  passwordExpired,
  passwordRefused,
  patRefused,
  serviceTokenRefused,
  sessionEnded,
} from "./credential-refusals.ts";
import { idTokenRefused } from "./id-token-refusal.ts";
import { quote, type Refusal } from "./refusal.ts";
import type { Explain } from "./wording.ts";

/**
 * What a refused sign-in means and what fixes it: by what a login wants next, by Snowflake's code, by what the text says,
 * by OAuth's error. The codes of key pairs, network policies and tokens are DOC; those of roles and OAuth partly SRC
 * (drivers) and OBS.
 */
export function explainRefusal(refusal: Refusal, caller: Caller): Failure {
  const explain =
    byNextAction.find(([pattern]) => pattern.test(refusal.nextAction ?? ""))?.[1] ??
    (caller.oauth === true ? oauthCodes.get(refusal.code ?? "") : undefined) ??
    byCode.get(refusal.code ?? "") ??
    byText.find(([pattern]) => pattern.test(refusal.message))?.[1] ??
    byOauthError.get(refusal.oauthError ?? "") ??
    unexplained;
  // Snowflake publishes no codes for id tokens: what is not about role or network is about the token (INFERRED).
  const aboutToken = caller.idToken !== undefined && refusal.status === 200 && !beyondIdentity.includes(explain);
  return (aboutToken ? idTokenRefused : explain)(refusal, caller);
}

const unexplained: Explain = (refusal, caller) => {
  if ([403, 404, 513].includes(refusal.status) || (refusal.status === 401 && refusal.code === undefined)) {
    return {
      word: "account-unreachable",
      happened: `${caller.accountHost ?? "The account host"} does not answer as a Snowflake account does. ${quote(refusal)}`,
      likely:
        "The account identifier names no account: a typing error, another organisation, or a locator without its region.",
      remedy: "Check account (Snowsight shows it under Account details), or give the host itself in account-url.",
      lasting: true,
    };
  }
  if (refusal.status === 429) {
    return {
      word: "account-unreachable",
      happened: `${caller.accountHost ?? "The account host"} takes no more requests just now. ${quote(refusal)}`,
      likely: "Too many requests came in a short time, from here or from others of the account.",
      remedy: "Run the job again later, or less often; with wait the action keeps trying by itself.",
    };
  }
  if (refusal.status >= 500 || refusal.status === 408 || (refusal.status >= 300 && refusal.status < 400)) {
    return {
      word: "account-unreachable",
      happened: `${caller.accountHost ?? "The account host"} could not serve the request. ${quote(refusal)}`,
      likely: "Snowflake, or a proxy on the way, is in trouble; it usually passes.",
      remedy: "Run the job again; with wait the action keeps trying by itself. See status.snowflake.com.",
    };
  }
  return {
    word: "credential-refused",
    happened: `Snowflake refused ${caller.credential}. ${quote(refusal)}`,
    likely:
      "The user is disabled, an authentication policy does not allow this way of signing in, or the credential is wrong.",
    remedy: "Look the attempt up in Snowflake's login history.",
    sql: ["SELECT * FROM TABLE(INFORMATION_SCHEMA.LOGIN_HISTORY()) ORDER BY EVENT_TIMESTAMP DESC;"],
  };
};

/** A 403 of the SQL API (DOC: "API not enabled"), which otherwise means that there is no such account. */
const apiDisabled: Explain = (refusal, caller) => ({
  word: "account-unreachable",
  happened: `${caller.accountHost ?? "The account host"} takes no statements by its SQL API. ${quote(refusal)}`,
  likely: "The SQL API is switched off for this account.",
  remedy:
    "Have Snowflake's support enable it, sign in with a session instead (auth-method: session), or give ingress-url in place of service.",
  lasting: true,
});

/** A map, for a code from elsewhere may be called `constructor`. */
function table(entries: Readonly<Record<string, Explain>>): ReadonlyMap<string, Explain> {
  return new Map(Object.entries(entries));
}

const byNextAction: readonly (readonly [RegExp, Explain])[] = [
  [/^EXT_AUTHN/, mfaRequired],
  [/^PWD_CHANGE$/, passwordExpired],
];

const byCode = table({
  "390100": passwordRefused,
  "390101": sessionEnded,
  "390104": sessionEnded,
  "390106": passwordExpired,
  "390110": sessionEnded,
  "390111": sessionEnded,
  "390112": sessionEnded,
  "390113": sessionEnded,
  "390114": sessionEnded,
  "390115": sessionEnded,
  "390144": jwtRefused,
  "390186": roleRefused,
  "390189": roleRefused,
  "390201": objectRefused,
  "390302": integrationRefused,
  "390304": integrationRefused,
  "390305": integrationRefused,
  "390306": integrationRefused,
  "390307": integrationRefused,
  "390308": scopeRefused,
  "390317": roleRefused,
  "390400": badRequest,
  "390422": ipBlocked,
  "390432": policyRequired,
  "394300": jwtRefused,
  "394301": jwtRefused,
  "394302": jwtRefused,
  "394303": jwtRefused,
  "394304": jwtRefused,
  "394305": jwtRefused,
  "394306": jwtRefused,
  "394307": jwtRefused,
  "394400": patRefused,
  "394508": mfaRequired,
  "395092": serviceTokenRefused,
});

/** What these codes say, where somebody else obtained the token: its user and role are fixed. */
const oauthCodes = table({
  "390195": oauthRefused,
  "390303": oauthRefused,
  "390309": oauthUserRefused,
  "390311": oauthUserRefused,
  "390317": tokenRoleRefused,
  "390318": oauthExpired,
});

const beyondIdentity: readonly Explain[] = [
  roleRefused,
  objectRefused,
  ipBlocked,
  policyRequired,
  mfaRequired,
  badRequest,
];

/** The OAuth answer carries a text but not always a code, and the gateway of an endpoint a text only. */
const byText: readonly (readonly [RegExp, Explain])[] = [
  [/\bAPI (is )?not enabled/i, apiDisabled],
  [/IP\/Token .*not allowed|network policy check/i, ipBlocked],
  [/network policy is required/i, policyRequired],
  [/JWT token is invalid/i, jwtRefused],
  [/programmatic access token is invalid/i, patRefused],
];

const byOauthError = table({
  invalid_scope: scopeRefused,
  invalid_grant: jwtRefused,
});
