import type { Mutation } from "./mutation.ts";

/** Promise 6: no false green, nor is the service blamed for what is not its doing, or woken where it is to be left alone. */
export const responsibility: readonly Mutation[] = [
  {
    promise: 6,
    mutant: "blames the service where no connection to it stood",
    file: "src/snowflake/ingress/network-failure.ts",
    find: '    ...(failure.unconnected ? { party: "network" } : {}),\n',
    replace: "",
    noticedBy: { file: "test/e2e/fault-of.test.ts", name: "a name that answers no connection" },
  },
  {
    promise: 6,
    mutant: "blames the service for a certificate that ends",
    file: "src/probe/unmet-failure.ts",
    find: '  certificate: "snowflake",\n',
    replace: "",
    noticedBy: { file: "test/e2e/fault-of.test.ts", name: "a certificate that ends too soon, and nothing else" },
  },
  {
    promise: 6,
    mutant: "blames the certificate for all that did not hold beside it",
    file: "src/probe/unmet-failure.ts",
    find: "return parties.includes(undefined) ? undefined : ",
    replace: "return ",
    noticedBy: { file: "test/e2e/fault-of.test.ts", name: "and an answer that is not right" },
  },
  {
    promise: 6,
    mutant: "wakes a service up that is to be left alone",
    file: "src/snowflake/service/look.ts",
    find: "  if (pause && isSuspended(state)) {",
    replace: "  if (pause && isSuspended(state) && !state.autoResume) {",
    noticedBy: {
      file: "test/unit/snowflake/service/service-watch.test.ts",
      name: "though a request would wake it up",
    },
  },
  {
    promise: 6,
    mutant: "calls a service of which nobody knows whether it is to be left alone",
    file: "src/snowflake/service/service-watch.ts",
    find: "if (pause && this.#last.state === undefined)",
    replace: "if (pause && hidden !== undefined)",
    noticedBy: { file: "test/unit/snowflake/service/service-watch.test.ts", name: "so that it may be suspended" },
  },
  {
    promise: 6,
    mutant: "counts a service that is left alone as healthy beside healthy ones",
    file: "src/report/report.ts",
    find: "const healthy = thrown === undefined && checks.every((check) => check.verdict.healthy);",
    replace: "const healthy = thrown === undefined && !checks.some(isUnhealthy);",
    noticedBy: {
      file: "test/unit/report/report.test.ts",
      name: "is not healthy where one of them is left alone",
    },
  },
  {
    promise: 6,
    mutant: "blames the service for a credential that ends",
    file: "src/probe/unmet-failure.ts",
    find: '  credential: "credential",\n',
    replace: "",
    noticedBy: { file: "test/e2e/credential-expiry.test.ts", name: "is the credential's fault where it does not hold" },
  },
  {
    promise: 6,
    mutant: "takes another token's expiry for that of the one in use",
    file: "src/snowflake/sql/own-tokens.ts",
    find: "if (others.length > 0)",
    replace: "if (others.length > 5)",
    noticedBy: { file: "test/unit/snowflake/sql/own-tokens.test.ts", name: "is not known where two are" },
  },
  {
    promise: 6,
    mutant: "turns a run red for an expiry that could not be asked for",
    file: "src/run/expiry/ask-for-expiry.ts",
    find: "debug(`When the credential expires is not known. ${String(error)}`);",
    replace: "if (error instanceof Error) throw error;",
    noticedBy: { file: "test/e2e/credential-expiry.test.ts", name: "changes nothing where the account" },
  },
];
