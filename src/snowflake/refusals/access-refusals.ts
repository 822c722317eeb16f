import { oneLine } from "../../lib/text.ts";
import { quote } from "./refusal.ts";
import type { Explain, RefusalRow } from "./refusal-row.ts";
import { ifKnown, sqlRole, sqlService, sqlUser } from "./wording.ts";

/** Roles that Snowflake keeps out of such tokens by default (DOC, OAUTH_ADD_PRIVILEGED_ROLES_TO_BLOCKED_LIST). */
const blocked = ["ACCOUNTADMIN", "ORGADMIN", "GLOBALORGADMIN", "SECURITYADMIN"];

/** Snowflake does not always say whether a role is unknown, not granted or blocked. */
const roleRefused: Explain = (refusal, caller) => ({
  word: "role-refused",
  happened: `Snowflake did not grant the role${ifKnown("", caller.role)}${ifKnown("to", caller.user)}. ${quote(refusal)}`,
  likely: blocked.includes(caller.role?.toUpperCase() ?? "")
    ? "It is an administrator's role, which Snowflake blocks for such tokens."
    : "The role does not exist, is spelt in another case, is not granted to the user, or is an administrator's role, which Snowflake blocks for such tokens.",
  remedy: blocked.includes(caller.role?.toUpperCase() ?? "")
    ? "Use a role made for this purpose, with the service role of the endpoint, and grant it to the user."
    : "Spell role exactly as SHOW ROLES prints it, case included, and grant it to the user.",
  sql: ["SHOW ROLES;", `GRANT ROLE ${sqlRole(caller)} TO USER ${sqlUser(caller)};`],
});

/** The runner calls from an address that a network policy does not allow. */
const ipBlocked: Explain = (refusal) => {
  const ip = /IP\/Token\s+([0-9a-f.:]{3,45})/i.exec(refusal.message)?.[1];
  return {
    word: "network-policy",
    happened: `A network policy keeps this runner out${ip === undefined ? "" : `; its address is ${oneLine(ip)}`}. ${quote(refusal)}`,
    likely: "GitHub-hosted runners call from changing addresses that the policy does not list.",
    remedy: `Let the policy admit the runner${ip === undefined ? "" : ` (${oneLine(ip)})`}, or run the job on a self-hosted runner or a larger runner with a static address.`,
  };
};

/** There is no network policy, and the credential needs one. */
const policyRequired: Explain = (refusal, caller) => ({
  word: "network-policy",
  happened: `Snowflake takes ${caller.credential} only from users under a network policy. ${quote(refusal)}`,
  likely: "No network policy is in force for this user; by default a programmatic access token needs one.",
  remedy: "Attach a network policy to the user, or relax the requirement in an authentication policy.",
  sql: [
    `ALTER USER ${sqlUser(caller)} SET NETWORK_POLICY = <policy>;`,
    "ALTER AUTHENTICATION POLICY <policy> SET PAT_POLICY = (NETWORK_POLICY_EVALUATION = ENFORCED_NOT_REQUIRED);",
  ],
});

/** The text quotes the role, and a role may have any name: only what is not quoted tells the reason. */
const scopeRefused: Explain = (refusal, caller) =>
  /host|endpoint|audience/i.test(refusal.message.replaceAll(/'[^']*'|"[^"]*"/g, ""))
    ? unknownEndpoint(refusal, caller)
    : roleRefused(refusal, caller);

const unknownEndpoint: Explain = (refusal, caller) => ({
  word: "endpoint-not-found",
  happened: `Snowflake issued no token for this endpoint. ${quote(refusal)}`,
  likely: "The endpoint belongs to another account, or the service was created anew and has a new host.",
  remedy:
    caller.service === undefined
      ? "Read the endpoint's current host and put it into ingress-url."
      : "Compare account-url with the account the service is in, and run the job again: the host is looked up anew.",
  sql: [`SHOW ENDPOINTS IN SERVICE ${sqlService(caller).service};`],
});

/** One of the user's defaults, such as the warehouse, cannot be used. */
const objectRefused: Explain = (refusal, caller) => ({
  word: "role-refused",
  happened: `Snowflake opens no session${ifKnown("for", caller.user)}. ${quote(refusal)}`,
  likely: "The role may not use the user's default warehouse, database or schema, or one of them is gone.",
  remedy: "Set other defaults, or none: this action needs no warehouse.",
  sql: [`ALTER USER ${sqlUser(caller)} UNSET DEFAULT_WAREHOUSE, DEFAULT_NAMESPACE;`],
});

/** What is wrong with the role, the endpoint, the network or the user's defaults, and not with the credential. */
export const accessRefusals: readonly RefusalRow[] = [
  { codes: ["390186", "390189", "390317"], beyondIdToken: true, explain: roleRefused },
  { codes: ["390308"], oauthError: "invalid_scope", explain: scopeRefused },
  { codes: ["390201"], beyondIdToken: true, explain: objectRefused },
  { codes: ["390422"], text: /IP\/Token .*not allowed|network policy check/i, beyondIdToken: true, explain: ipBlocked },
  { codes: ["390432"], text: /network policy is required/i, beyondIdToken: true, explain: policyRequired },
];
