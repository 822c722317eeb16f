import type { Mutation } from "./mutation.ts";

/** Promise 6: no false green, nor is the service blamed for what is not its doing. */
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
    find: '{ certificate: "snowflake" }',
    replace: "{}",
    noticedBy: { file: "test/e2e/fault-of.test.ts", name: "a certificate that ends too soon, and nothing else" },
  },
  {
    promise: 6,
    mutant: "blames the certificate for all that did not hold beside it",
    file: "src/probe/unmet-failure.ts",
    find: '(["service", "credential", "snowflake"] as const)',
    replace: '(["snowflake", "credential", "service"] as const)',
    noticedBy: { file: "test/e2e/fault-of.test.ts", name: "and an answer that is not right" },
  },
];
