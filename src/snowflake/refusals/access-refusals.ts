import { oneLine } from "../../lib/text.ts";
import { quote } from "./refusal.ts";
import { type Explain, named, sqlRole, sqlService, sqlUser } from "./wording.ts";

/** Roles that Snowflake keeps out of such tokens by default (DOC, OAUTH_ADD_PRIVILEGED_ROLES_TO_BLOCKED_LIST). */
const blocked = ["ACCOUNTADMIN", "ORGADMIN", "GLOBALORGADMIN", "SECURITYADMIN"];

/** A role. Snowflake tells those that are unknown, not granted and blocked apart only at times. */
export const roleRefused: Explain = (refusal, caller) => ({
  word: "role-refused",
  happened: `Snowflake did not grant the role${named("", caller.role)}${named("to", caller.user)}. ${quote(refusal)}`,
  likely: blocked.includes(caller.role?.toUpperCase() ?? "")
    ? "It is an administrator's role, which Snowflake blocks for such tokens."
    : "The role does not exist, is spelt in another case, is not granted to the user, or is an administrator's role, which Snowflake blocks for such tokens.",
  remedy: blocked.includes(caller.role?.toUpperCase() ?? "")
    ? "Use a role made for this purpose, with the service role of the endpoint, and grant it to the user."
    : "Spell role exactly as SHOW ROLES prints it, case included, and grant it to the user.",
  sql: ["SHOW ROLES;", `GRANT ROLE ${sqlRole(caller)} TO USER ${sqlUser(caller)};`],
});

/** A role that an OAuth access token was not made for. */
export const tokenRoleRefused: Explain = (refusal, caller) => ({
  word: "role-refused",
  happened: `${caller.credential.replace(/^t/, "T")} is not for the role${named("", caller.role)}. ${quote(refusal)}`,
  likely: "Its scope names another role, or none of the user's.",
  remedy: "Leave role out to take the token's own, or ask for the token with the scope session:role:<role>.",
  sql: ["SHOW ROLES;"],
});

/** The address of the runner. */
export const ipBlocked: Explain = (refusal) => {
  const ip = /IP\/Token\s+([0-9a-f.:]{3,45})/i.exec(refusal.message)?.[1];
  return {
    word: "network-policy",
    happened: `A network policy keeps this runner out${ip === undefined ? "" : `; its address is ${oneLine(ip)}`}. ${quote(refusal)}`,
    likely: "GitHub-hosted runners call from changing addresses that the policy does not list.",
    remedy: `Let the policy admit the runner${ip === undefined ? "" : ` (${oneLine(ip)})`}, or run the job on a self-hosted runner or a larger runner with a static address.`,
  };
};

/** The lack of a network policy. */
export const policyRequired: Explain = (refusal, caller) => ({
  word: "network-policy",
  happened: `Snowflake takes ${caller.credential} only from users under a network policy. ${quote(refusal)}`,
  likely: "No network policy is in force for this user; by default a programmatic access token needs one.",
  remedy: "Attach a network policy to the user, or relax the requirement in an authentication policy.",
  sql: [
    `ALTER USER ${sqlUser(caller)} SET NETWORK_POLICY = <policy>;`,
    "ALTER AUTHENTICATION POLICY <policy> SET PAT_POLICY = (NETWORK_POLICY_EVALUATION = ENFORCED_NOT_REQUIRED);",
  ],
});

/** The text quotes the role, whose name may be anything: what is quoted says nothing about the reason. */
export const scopeRefused: Explain = (refusal, caller) =>
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

/** Something a session has from its user's defaults. */
export const objectRefused: Explain = (refusal, caller) => ({
  word: "role-refused",
  happened: `Snowflake opens no session${named("for", caller.user)}. ${quote(refusal)}`,
  likely: "The role may not use the user's default warehouse, database or schema, or one of them is gone.",
  remedy: "Set other defaults, or none: this action needs no warehouse.",
  sql: [`ALTER USER ${sqlUser(caller)} UNSET DEFAULT_WAREHOUSE, DEFAULT_NAMESPACE;`],
});
