import assert from "node:assert/strict";
import { createPublicKey } from "node:crypto";
import { execute } from "../../emulator/sql/execute.ts";
import { SqlError } from "../../emulator/sql/result.ts";
import type { World } from "../../emulator/world/world.ts";

/** What a reader puts where a remedy has a place to fill in, by what stands in it. */
export type Known = Readonly<Record<string, string>>;

/** By upper-case name of a column: what the statements showed, the last of each. */
export type Shown = Readonly<Record<string, string>>;

/** The role that owns the emulator's service. */
const owner = "TEST_ROLE";

/**
 * Runs statements as they were printed, with what the reader knows filled in: each as an administrator, or else as the owner
 * of the service. A statement that nobody understands, or that fails, is an error: a remedy works.
 */
export function administrate(statements: readonly string[], world: World, known: Known): Shown {
  const shown: Record<string, string> = {};
  for (const statement of statements) {
    const sql = filled(statement, known);
    const special = specials.find(([pattern]) => pattern.test(sql));
    if (special === undefined) Object.assign(shown, run(sql, world));
    else Object.assign(shown, special[1](special[0].exec(sql) ?? [], world, sql));
  }
  return shown;
}

function filled(statement: string, known: Known): string {
  return statement.replaceAll(/<([a-z ]+)>/g, (_place, name: string) => {
    assert.ok(Object.hasOwn(known, name), `nobody knows <${name}> of: ${statement}`);
    return known[name] ?? "";
  });
}

function run(sql: string, world: World): Shown {
  const scope = { account: world.account, world, user: world.user, database: null, schema: null, session: undefined };
  let refusal: unknown;
  for (const role of ["ACCOUNTADMIN", owner]) {
    try {
      const { columns, rows } = execute(sql, {}, { ...scope, role });
      const [row = []] = rows;
      return Object.fromEntries(columns.map(({ name }, at) => [name.toUpperCase(), row[at] ?? ""]));
    } catch (error) {
      if (!(error instanceof SqlError)) throw error;
      refusal = error;
    }
  }
  throw new Error(`${sql} fails: ${String(refusal)}`);
}

type Special = (match: readonly string[], world: World, sql: string) => Shown;

const looked: Special = () => ({});

/** What a policy or a lock refuses is refused no more. */
const lifts =
  (...refusals: readonly string[]): Special =>
  ([, user], { account }) => {
    assert.ok(account.users.some(({ name }) => name === user));
    if (refusals.includes(account.loginRefusal ?? "")) account.loginRefusal = undefined;
    return {};
  };

const identity: Special = ([, user, issuer = "", subject = "", audience = ""], { account }) => {
  const found = account.users.find(({ name }) => name === user);
  assert.ok(found !== undefined, `no user ${user}`);
  found.workloadIdentities.push({ issuer, subject, audiences: [audience] });
  return {};
};

const oidc = String.raw`TYPE = OIDC ISSUER = '([^']+)' SUBJECT = '([^']+)' OIDC_AUDIENCE_LIST = \('([^']+)'\)`;

/** Statements that the emulator does not run, for no client sends them. */
const specials: readonly (readonly [RegExp, Special])[] = [
  [
    /^SELECT CURRENT_ORGANIZATION_NAME\(\) \|\| '-' \|\| CURRENT_ACCOUNT_NAME\(\);$/,
    (_match, { account }) => ({ ACCOUNT: `${account.organization}-${account.name}` }),
  ],
  [/^SELECT SYSTEM\$GET_LOGIN_FAILURE_DETAILS\('[0-9a-f-]{36}'\);$/, looked],
  [/^SHOW (?:ROLES|SECURITY INTEGRATIONS);$/, looked],
  [/^SHOW USER (?:PROGRAMMATIC ACCESS TOKENS|WORKLOAD IDENTITY AUTHENTICATION METHODS) FOR USER \w+;$/, looked],
  [/^(?:DESC|DESCRIBE) (?:USER|COMPUTE POOL) \w+;$/, looked],
  [/^ALTER COMPUTE POOL \w+ RESUME;$/, looked],
  [/^GRANT BIND SERVICE ENDPOINT ON ACCOUNT TO ROLE TEST_ROLE;$/, looked],
  [/^ALTER USER (\w+) SET MINS_TO_UNLOCK = 0;$/, lifts("locked")],
  [
    /^ALTER USER (\w+) SET DISABLED = FALSE;$/,
    (match, world, sql) => ({ ...lifts("disabled")(match, world, sql), ...run(sql, world) }),
  ],
  [/^CREATE AUTHENTICATION POLICY \w+\.\w+\.\w+ AUTHENTICATION_METHODS = \('[A-Z_]+'\);$/, looked],
  [/^ALTER USER (\w+) SET AUTHENTICATION POLICY \w+\.\w+\.\w+;$/, lifts("policy")],
  [/^ALTER USER (\w+) UNSET DEFAULT_WAREHOUSE, DEFAULT_NAMESPACE;$/, lifts("object-not-found")],
  [
    /^ALTER USER (\w+) SET RSA_PUBLIC_KEY_2 = '([\w+/=]+)';$/,
    ([, , key = ""], { user }) => {
      user.publicKeys.push(createPublicKey({ key: Buffer.from(key, "base64"), format: "der", type: "spki" }));
      return {};
    },
  ],
  [new RegExp(String.raw`^ALTER USER (\w+) ADD WORKLOAD IDENTITY \w+ ${oidc};$`), identity],
  [
    new RegExp(String.raw`^CREATE USER (\w+) TYPE = SERVICE DEFAULT_ROLE = \w+ WORKLOAD_IDENTITY = \(${oidc}\);$`),
    (match, world, sql) => ({ ...run(sql, world), ...identity(match, world, sql) }),
  ],
  [
    /^ALTER SERVICE TUTORIAL_DB\.DATA_SCHEMA\.ECHO_SERVICE FROM SPECIFICATION \$\$ \[\{name: (\w+), port: (\d+), public: true\}\] \$\$;$/,
    ([, name, port], { service }) => {
      for (const endpoint of service.endpoints) {
        endpoint.isPublic ||= endpoint.name === name && String(endpoint.port) === port;
      }
      return {};
    },
  ],
];
