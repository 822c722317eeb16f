import type { Failure } from "../errors.ts";
import { excerpt, oneLine } from "../lib/text.ts";
import { sqlName } from "./identifier.ts";

/** Who asked, for the words of a refusal. Everything in it may be printed. */
export interface Caller {
  /** The credential in words: `the programmatic access token`, `the key pair`. */
  readonly credential: string;
  /** What to do when the ingress does not take it, as a sentence. */
  readonly renewal: string;
  readonly accountHost?: string;
  readonly account?: string;
  readonly user?: string;
  readonly role?: string;
}

/** What Snowflake said when it refused: the parts of its answer that may be shown. */
export interface Refusal {
  readonly status: number;
  /** Snowflake's numeric code, as text. */
  readonly code?: string;
  /** The `error` of an OAuth answer. */
  readonly oauthError?: string;
  readonly message: string;
}

type Explain = (refusal: Refusal, caller: Caller) => Failure;

/**
 * What a refused sign-in means and what mends it, by Snowflake's code, then by OAuth's error, then by what the text says.
 * The codes of key pairs, network policies and tokens are DOC; those of roles and OAuth partly SRC (drivers) and OBS.
 */
export function explainRefusal(refusal: Refusal, caller: Caller): Failure {
  const explain =
    (refusal.code === undefined ? undefined : byCode[refusal.code]) ??
    byText.find(([pattern]) => pattern.test(refusal.message))?.[1] ??
    (refusal.oauthError === undefined ? undefined : byOauthError[refusal.oauthError]) ??
    unexplained;
  return explain(refusal, caller);
}

/** Snowflake's own words with its code, as one harmless sentence. */
export function quote({ status, code, oauthError, message }: Refusal): string {
  const name = [code, oauthError].filter((part) => part !== undefined).map((part) => excerpt(part, 40));
  const answered = `Snowflake answered ${status}${name.length > 0 ? ` (${name.join(", ")})` : ""}`;
  return message.trim() === "" ? `${answered}.` : `${answered}: ${quoted(message, 300)}`;
}

/** Words from elsewhere in quotation marks, ended as a sentence. */
export function quoted(text: string, length: number): string {
  const said = excerpt(text, length);
  return /[.!?…]$/.test(said) ? `"${said}"` : `"${said}".`;
}

/** ` word value`, or nothing where there is no value. */
const named = (word: string, value: string | undefined) =>
  value === undefined ? "" : ` ${word === "" ? "" : `${word} `}${oneLine(value)}`;

const jwtRefused: Explain = (refusal, caller) => {
  const id = /[0-9a-f]{8}-[0-9a-f-]{27}/i.exec(refusal.message)?.[0];
  const user = sqlName((caller.user ?? "<user>").toUpperCase());
  return {
    word: "credential-refused",
    happened: `Snowflake did not accept the assertion signed with the private key${named("for", caller.user)}${named("at", caller.account)}. ${quote(refusal)}`,
    likely:
      "The public key is not registered for this user, user is not the LOGIN_NAME, account names another account, or the runner's clock is wrong.",
    remedy:
      "Compare RSA_PUBLIC_KEY_FP with the fingerprint in the log above. Snowflake keeps the exact reason for administrators.",
    sql: [`DESC USER ${user};`, ...(id === undefined ? [] : [`SELECT SYSTEM$GET_LOGIN_FAILURE_DETAILS('${id}');`])],
  };
};

const patRefused: Explain = (refusal, caller) => ({
  word: "credential-refused",
  happened: `Snowflake did not accept the programmatic access token. ${quote(refusal)}`,
  likely: "The token expired, was revoked, or its user or the role it is restricted to is gone.",
  remedy: "Make a new token and store it as the secret this workflow reads.",
  sql: [
    `SHOW USER PROGRAMMATIC ACCESS TOKENS${caller.user === undefined ? "" : ` FOR USER ${sqlName(caller.user.toUpperCase())}`};`,
  ],
});

const roleRefused: Explain = (refusal, caller) => ({
  word: "role-refused",
  happened: `Snowflake did not grant the role${named("", caller.role)}${named("to", caller.user)}. ${quote(refusal)}`,
  likely:
    "The role does not exist, is spelt in another case, is not granted to the user, or is an administrator's role, which Snowflake blocks for such tokens.",
  remedy: "Spell role exactly as SHOW ROLES prints it, case included, and grant it to the user.",
  sql: [
    "SHOW ROLES;",
    `GRANT ROLE ${sqlName(caller.role ?? "<role>")} TO USER ${sqlName((caller.user ?? "<user>").toUpperCase())};`,
  ],
});

const ipBlocked: Explain = (refusal) => {
  const ip = /IP\/Token\s+([0-9a-f.:]{3,45})/i.exec(refusal.message)?.[1];
  return {
    word: "network-policy",
    happened: `A network policy keeps this runner out${ip === undefined ? "" : `; its address is ${oneLine(ip)}`}. ${quote(refusal)}`,
    likely: "GitHub-hosted runners call from changing addresses that the policy does not list.",
    remedy: `Let the policy admit the runner${ip === undefined ? "" : ` (${oneLine(ip)})`}, or run the job on a self-hosted runner or a larger runner with a static address.`,
  };
};

const policyRequired: Explain = (refusal, caller) => ({
  word: "network-policy",
  happened: `Snowflake takes ${caller.credential} only from users under a network policy. ${quote(refusal)}`,
  likely: "No network policy is in force for this user; by default a programmatic access token needs one.",
  remedy: "Attach a network policy to the user, or relax the requirement in an authentication policy.",
  sql: [
    `ALTER USER ${sqlName((caller.user ?? "<user>").toUpperCase())} SET NETWORK_POLICY = <policy>;`,
    "ALTER AUTHENTICATION POLICY <policy> SET PAT_POLICY = (NETWORK_POLICY_EVALUATION = ENFORCED_NOT_REQUIRED);",
  ],
});

const passwordRefused: Explain = (refusal, caller) => ({
  word: "credential-refused",
  happened: `Snowflake did not accept the user name or password${named("of", caller.user)}. ${quote(refusal)}`,
  likely: "The password is wrong or expired, the user is locked, or user is not the LOGIN_NAME.",
  remedy: "Check the secret; better, use a programmatic access token or a key pair, which need no password.",
});

const oauthRefused: Explain = (refusal, caller) => ({
  word: "credential-refused",
  happened: `Snowflake did not accept ${caller.credential}. ${quote(refusal)}`,
  likely: "The token is expired, or was issued for another account, integration or user.",
  remedy: "Give a fresh token of the kind this sign-in takes.",
});

const mfaRequired: Explain = (refusal, caller) => ({
  word: "credential-refused",
  happened: `Snowflake wants a second factor${named("from", caller.user)}, which no workflow can give. ${quote(refusal)}`,
  remedy: "Sign in with a programmatic access token, a key pair or workload identity instead of a password.",
});

/** The text quotes the role, whose name may be anything: what is quoted says nothing about the reason. */
const scopeRefused: Explain = (refusal, caller) =>
  /host|endpoint|audience/i.test(refusal.message.replaceAll(/'[^']*'|"[^"]*"/g, ""))
    ? unknownEndpoint(refusal)
    : roleRefused(refusal, caller);

const unknownEndpoint = (refusal: Refusal): Failure => ({
  word: "endpoint-not-found",
  happened: `Snowflake issued no token for this endpoint. ${quote(refusal)}`,
  likely: "The endpoint belongs to another account, or the service was created anew and has a new host.",
  remedy: "Read the endpoint's current host and put it into ingress-url.",
  sql: ["SHOW ENDPOINTS IN SERVICE <database>.<schema>.<service>;"],
});

const unexplained: Explain = (refusal, caller) => {
  if (refusal.status === 403 || refusal.status === 404) {
    return {
      word: "account-unreachable",
      happened: `${caller.accountHost ?? "The account host"} does not answer as a Snowflake account does. ${quote(refusal)}`,
      likely:
        "The account identifier names no account: a typing error, another organisation, or a locator without its region.",
      remedy: "Check account (Snowsight shows it under Account details), or give the host itself in account-url.",
      lasting: true,
    };
  }
  if (refusal.status >= 500 || refusal.status === 429 || (refusal.status >= 300 && refusal.status < 400)) {
    return {
      word: "account-unreachable",
      happened: `${caller.accountHost ?? "The account host"} could not serve the sign-in. ${quote(refusal)}`,
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

const byCode: Readonly<Record<string, Explain>> = {
  "390100": passwordRefused,
  "390144": jwtRefused,
  "390186": roleRefused,
  "390189": roleRefused,
  "390195": oauthRefused,
  "390303": oauthRefused,
  "390308": scopeRefused,
  "390309": oauthRefused,
  "390311": oauthRefused,
  "390317": roleRefused,
  "390318": oauthRefused,
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
};

/** The OAuth answer carries a text but not always a code, and the gateway of an endpoint a text only. */
const byText: readonly (readonly [RegExp, Explain])[] = [
  [/IP\/Token .*not allowed|network policy check/i, ipBlocked],
  [/network policy is required/i, policyRequired],
  [/JWT token is invalid/i, jwtRefused],
  [/programmatic access token is invalid/i, patRefused],
];

const byOauthError: Readonly<Record<string, Explain>> = {
  invalid_scope: scopeRefused,
  invalid_grant: jwtRefused,
};
