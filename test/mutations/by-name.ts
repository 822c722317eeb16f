import type { Mutation } from "./mutation.ts";

const described = "src/snowflake/service/described";
const tests = "test/unit/snowflake/service/described";

/** Promises 3 and 6, of what is asked for by the name of a gateway or an application service. */
export const byName: readonly Mutation[] = [
  {
    promise: 3,
    mutant: "sends a token to whatever host a description names",
    file: "src/snowflake/service/service-endpoint.ts",
    find: "const url = parseIngressUrl(text, guard);",
    replace: "const url = parseIngressUrl(text, { ...guard, allowsIngress: () => true });",
    noticedBy: { file: `${tests}/described-host.test.ts`, name: "gets no token where it is not Snowflake's" },
  },
  {
    promise: 6,
    mutant: "says nothing of the targets that an answer through a gateway does not prove",
    file: `${described}/traffic-split.ts`,
    find: "if (open.length < 2) return undefined;",
    replace: "if (open.length < 20) return undefined;",
    noticedBy: { file: `${tests}/traffic-split.test.ts`, name: "every target that gets requests" },
  },
  {
    promise: 6,
    mutant: "says nothing where a gateway's targets could not be seen",
    file: `${described}/traffic-split.ts`,
    find: "if (targets === undefined)\n",
    replace: "if (targets !== undefined && targets.length > 99)\n",
    noticedBy: { file: `${tests}/traffic-split.test.ts`, name: "everything, where the targets could not be seen" },
  },
  {
    promise: 6,
    mutant: "is green for the version of an application service that is being replaced",
    file: "src/snowflake/service/service-state.ts",
    find: 'isUpgrading: isTrue(row.get("is_upgrading")),',
    replace: 'isUpgrading: isTrue(row.get("is_upgrading")) && row.get("url") === undefined,',
    noticedBy: { file: "test/e2e/application-service.test.ts", name: "is waited for while it is being upgraded" },
  },
  {
    promise: 2,
    mutant: "shows the specification of a gateway as it came",
    file: `${described}/traffic-split.ts`,
    find: 'row.get("spec")',
    replace: 'row.raw("spec")',
    noticedBy: { file: `${tests}/traffic-split.test.ts`, name: "a secret in a name" },
  },
  {
    promise: 7,
    mutant: "reads a specification however long it is",
    file: `${described}/traffic-split.ts`,
    find: " || spec.length > longest",
    replace: "",
    noticedBy: { file: `${tests}/traffic-split.test.ts`, name: "a megabyte" },
  },
  {
    promise: 8,
    mutant: "waits at every host for a certificate that proves nothing",
    file: "src/snowflake/ingress/network-failure.ts",
    find: 'failure.fault === "certificate" && isApplicationHost(url.hostname);',
    replace: 'failure.fault === "certificate";',
    noticedBy: { file: "test/unit/snowflake/ingress/network-failure.test.ts", name: "is not waited for at" },
  },
];
