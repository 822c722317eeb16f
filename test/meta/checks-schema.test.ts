import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { Ajv } from "ajv";
import { parse, stringify } from "yaml";
import { ActionError } from "../../src/errors.ts";
import { checkInputs } from "../../src/inputs/check.ts";
import { parseInputs } from "../../src/inputs.ts";
import { fakeClock } from "../unit/fake-clock.ts";
import { emptyMachine } from "../unit/inputs/empty-machine.ts";
import { pat } from "../unit/inputs/refusal.ts";
import { fc } from "../unit/properties.ts";

interface Schema {
  readonly maxItems: number;
  readonly definitions: { readonly check: { readonly properties: Readonly<Record<string, Property>> } };
}
interface Property {
  readonly examples?: readonly string[];
}

const file = join(import.meta.dirname, "..", "..", "schemas", "checks.schema.json");
const schema = JSON.parse(readFileSync(file, "utf8")) as Schema;
const accepts = new Ajv({ strict: true, allowUnionTypes: true, strictRequired: false }).compile(schema);
const { properties } = schema.definitions.check;

/** What no schema says: the language of conditions, how long a duration may be, what a header may be, a second name. */
const beyond = [
  /has an expect in .* that cannot be read/,
  /has a timeout in .* that is ".*", which (?:is out of range|is longer than can be counted)/,
  /has a headers in .* that (?:sets|has, in the value)/,
  // Which hosts are Snowflake's, or may be asked all the same.
  /has an ingress-url in .* that is at /,
  // The service may be that of the inputs.
  /has an endpoint in .* that is given without service/,
  // Two of the services' own: what a condition asks is known only once its place is.
  /has an expect in .* that asks about the service/,
  /has checks of two accounts/,
  /has the name ".*" in .* and again in/,
];

const scalars: readonly unknown[] = ["", " ", null, true, 0, 12, 1.5, "x", "a b", "#", "5s", "\n"];
const values: Readonly<Record<string, readonly unknown[]>> = {
  name: ["health", "null", "y".repeat(90), "é".repeat(255), "😀".repeat(255), "y".repeat(256)],
  "ingress-url": [
    "k7qzt2a-acmeorg-dev-acct.snowflakecomputing.app",
    "https://k7qzt2a-acmeorg-dev-acct.snowflakecomputing.app/a",
    "k7qzt2a-acmeorg-prod.snowflakecomputing.app",
    "HTTPS://K7QZT2A-ACMEORG-DEV-ACCT.snowflakecomputing.app#",
    "k7qzt2a-acmeorg-dev-acct.snowflakecomputing.app/a?b=@c",
    "k7qzt2a-acmeorg-dev-acct.snowflakecomputing.app/#a",
    "me@k7qzt2a-acmeorg-dev-acct.snowflakecomputing.app",
    "example.com",
    "https://",
    "http://x",
    "ftp:x",
    "Endpoints provisioning in progress... check back in a few minutes",
  ],
  service: [
    "APPS.PROD.HELLO",
    'apps."a.b".c',
    "HELLO",
    " a.b.c ",
    "a.b.c.d",
    'a."b""c".d',
    'a."".c',
    "a.b.c; x",
    "1.b.c",
  ],
  endpoint: ["api", " "],
  gateway: ["APPS.PROD.ENTRANCE", "ENTRANCE", " "],
  path: ["/a", "a?b=c", " /a ", "/a b", "/a#b", "https://x.example/", "x+1://y", "/%20", "//a://b"],
  method: ["get", " PUT ", "TRACE", "connect", "traces", "G T", "M-SEARCH", "ä"],
  headers: ["A: b", "A: b\nC: d", "A b", "A : b", "\n A: b\r\n\n", ": b", "A B: c", "Host: x", "A: b\n\tC: d"],
  body: ["{}", "text\n", " "],
  "body-file": [" b "],
  expect: ["status == 200", "status = 200", "# nothing", 'body contains "a"\n\nsize < 1MB'],
  timeout: ["1h30m", "30m1h", "1.5s", " 5s ", "0s", "25d", "5S", "99999999999999999999d", "5s 6ms", "s"],
};
const odd: readonly unknown[] = [["a"], [], {}, { a: 1 }, [[null]]];
const pick = (from: readonly unknown[]) => fc.constantFrom(...from);

const entry = fc
  .array(
    fc.constantFrom(...Object.keys(properties)).chain((key) => {
      const own = pick(values[key] ?? scalars);
      const value = fc.oneof(
        { weight: 8, arbitrary: own },
        { weight: 2, arbitrary: pick(scalars) },
        { weight: 1, arbitrary: pick(odd) },
      );
      return fc.tuple(fc.constant(key), value);
    }),
    { maxLength: 4 },
  )
  .map((pairs) => Object.fromEntries(pairs));
const unknown = fc.constantFrom("body_file", "$schema", "Name", "<<", "").map((key) => ({ [key]: "x" }));
const item = fc.oneof(
  { weight: 20, arbitrary: entry },
  { weight: 1, arbitrary: unknown },
  { weight: 1, arbitrary: pick([null, "x", 1, []]) },
);
const list = fc.oneof(
  { weight: 30, arbitrary: fc.array(item, { maxLength: 3 }) },
  { weight: 1, arbitrary: pick(["", "x", {}, null]) },
);
const written = fc
  .tuple(
    list,
    fc.constantFrom(stringify, JSON.stringify, (value: unknown) => JSON.stringify(value, null, "\t")),
  )
  .map(([value, write]) => write(value));

/** What is wrong with a file of checks, a line each. */
async function problemsOf(text: string): Promise<readonly string[]> {
  const inputs: Readonly<Record<string, string>> = { ...pat, account: "ACMEORG-DEV_ACCT", "checks-file": "checks.yml" };
  try {
    await parseInputs({
      read: (input) => inputs[input] ?? "",
      givenInputs: [],
      // Any other file is one that holds a body.
      readFile: (path) => Buffer.from(path === "checks.yml" ? text : "body"),
      machine: emptyMachine,
      clock: fakeClock(),
      mask: () => undefined,
      redact: (text) => text,
    });
    return [];
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    const { happened, details = [] } = error.failure;
    return happened.startsWith("There are ") ? details : [happened];
  }
}

describe("schemas/checks.schema.json", () => {
  it("has the keys that a check has, and as many checks as there may be", async () => {
    assert.deepEqual(Object.keys(properties).sort(), ["name", ...checkInputs].sort());
    const most = "- {}\n".repeat(schema.maxItems);
    assert.deepEqual([accepts(parse(most)), await problemsOf(most)], [true, []]);
    const more = `${most}- {}`;
    assert.equal(accepts(parse(more)), false);
    assert.match((await problemsOf(more)).join("\n"), /has 1001 entries/);
  });

  it("gives examples that the action takes", async () => {
    for (const [key, { examples = [] }] of Object.entries(properties)) {
      for (const example of examples) assert.deepEqual(await problemsOf(stringify([{ [key]: example }])), [], example);
    }
  });

  it("accepts what the action takes, and refuses what it refuses, as far as a schema can", async () => {
    await fc.assert(
      fc.asyncProperty(written, async (text) => {
        const taken = await problemsOf(text);
        if (accepts(parse(text)))
          assert.deepEqual(
            taken.filter((fault) => !beyond.some((one) => one.test(fault))),
            [],
          );
        else assert.notDeepEqual(taken, []);
      }),
      { numRuns: Number(process.env["PROPERTY_RUNS"] ?? 1_000) },
    );
  });
});
