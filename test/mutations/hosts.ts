import type { Mutation } from "./mutation.ts";

/** Promise 3: only to Snowflake. */
export const hosts: readonly Mutation[] = [
  {
    promise: 3,
    mutant: "takes a host for Snowflake's that only ends like one",
    file: "src/snowflake/host-guard.ts",
    find: "return suffixes.some((suffix) => host.endsWith(suffix));",
    replace: "return suffixes.some((suffix) => host.endsWith(suffix.slice(1)));",
    noticedBy: { file: "test/unit/snowflake/host-guard.test.ts", name: "evilsnowflakecomputing.app" },
  },
  {
    promise: 3,
    mutant: "takes a host for the user's that only ends like one of allowed-hosts",
    file: "src/snowflake/host-guard.ts",
    find: "host === suffix || host.endsWith(`.${suffix}`)",
    replace: "host.endsWith(suffix)",
    noticedBy: { file: "test/unit/snowflake/host-guard.test.ts", name: "notexample.com" },
  },
  {
    promise: 3,
    mutant: "sends a credential over http",
    file: "src/snowflake/guarded-url.ts",
    find: 'if (url.protocol !== "https:") {',
    replace: 'if (url.protocol === "ftp:") {',
    noticedBy: { file: "test/unit/inputs/endpoint.test.ts", name: "an http URL" },
  },
  {
    promise: 3,
    mutant: "does not ask the host guard",
    file: "src/snowflake/guarded-url.ts",
    find: "if (!allows(url.hostname)) {",
    replace: "if (allows(url.hostname) === undefined) {",
    noticedBy: { file: "test/unit/inputs/endpoint.test.ts", name: "a host that is not Snowflake's" },
  },
  {
    promise: 3,
    mutant: "lets a path lead to another host",
    file: "src/snowflake/ingress/ingress-url.ts",
    find: "  const url = new URL(endpoint);",
    replace: "  const url = new URL(path, endpoint);",
    noticedBy: { file: "test/unit/snowflake/ingress/ingress-url.test.ts", name: "never leaves the origin" },
  },
  {
    promise: 3,
    mutant: "sends the token along with the question that is to go without one",
    file: "src/snowflake/ingress/impostor.ts",
    find: 'question.headers.filter(([, value]) => typeof value === "string")',
    replace: "question.headers",
    noticedBy: { file: "test/unit/snowflake/ingress/gateway.test.ts", name: "with everything but what is secret" },
  },
];

/** Promise 4: no redirect takes a credential elsewhere. */
export const redirects: readonly Mutation[] = [
  {
    promise: 4,
    mutant: "follows the account host to http, with the credential",
    file: "src/snowflake/account/account-client.ts",
    find: 'next.protocol === "https:" && (',
    replace: "(",
    noticedBy: { file: "test/unit/snowflake/account/account-client.test.ts", name: "another of Snowflake's by http" },
  },
  {
    promise: 4,
    mutant: "follows the account host wherever it leads",
    file: "src/snowflake/account/account-client.ts",
    find: "(next.host === url.host || allows(next.hostname))",
    replace: '(next.host === url.host || next.hostname !== "" || allows(next.hostname))',
    noticedBy: { file: "test/unit/snowflake/account/account-client.test.ts", name: "a foreign host" },
  },
  {
    promise: 4,
    mutant: "follows the app to another origin, with the token",
    file: "src/probe/redirects.ts",
    find: "return target.origin === url.origin && target",
    replace: 'return (target.origin === url.origin || target.protocol === "https:") && target',
    noticedBy: { file: "test/e2e/redirects.test.ts", name: "to another host" },
  },
  {
    promise: 4,
    mutant: "follows the app to where a user and password stand",
    file: "src/probe/redirects.ts",
    find: ' && target.username === "" && target.password === ""',
    replace: "",
    noticedBy: { file: "test/e2e/redirects.test.ts", name: "with a user and password" },
  },
  {
    promise: 4,
    mutant: "follows redirects that nobody asked it to follow",
    file: "src/run/check.ts",
    find: "    inputs.maxRedirects,\n",
    replace: "    Math.max(1, inputs.maxRedirects),\n",
    noticedBy: { file: "test/e2e/request.test.ts", name: "follows no redirect" },
  },
  {
    promise: 4,
    mutant: "follows a redirect to the sign-in",
    file: "src/snowflake/ingress/gateway.ts",
    find: "return !isSignInRedirect(answer, url);",
    replace: "return !isSignInRedirect(answer, url) || answer.status < 400;",
    noticedBy: { file: "test/e2e/redirects.test.ts", name: "to a sign-in on the host itself" },
  },
];

/** Promise 5: certificates are checked. */
export const certificates: readonly Mutation[] = [
  {
    promise: 5,
    mutant: "trusts every certificate",
    file: "src/net/connection/tls-client.ts",
    find: "rejectUnauthorized: true }",
    replace: "rejectUnauthorized: false }",
    noticedBy: { file: "test/contract/http.test.ts", name: "tls: the certificate is not the host's" },
  },
  {
    promise: 5,
    mutant: "lets a variable of Node's switch the check off",
    file: "src/net/connection/tls-client.ts",
    find: ", rejectUnauthorized: true }",
    replace: " }",
    noticedBy: { file: "test/contract/http.test.ts", name: "even where Node is told not to look" },
  },
  {
    promise: 5,
    mutant: "does not compare the names in a certificate with the host",
    file: "src/net/connection/tls-client.ts",
    find: "rejectUnauthorized: true }",
    replace: "rejectUnauthorized: true, checkServerIdentity: () => undefined }",
    noticedBy: { file: "test/contract/http.test.ts", name: "tls: the certificate is not the host's" },
  },
];
