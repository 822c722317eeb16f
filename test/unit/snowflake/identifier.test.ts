import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { parseServiceName, sqlLiteral, sqlName } from "../../../src/snowflake/identifier.ts";
import { fc } from "../properties.ts";

/**
 * Snowflake's side, written apart from the product as a machine that reads one character at a time: the stored names of
 * what a statement says, or undefined where it is no name.
 */
function readNames(sql: string): string[] | undefined {
  const names: string[] = [];
  let state: "start" | "bare" | "quoted" | "closed" = "start";
  let name = "";
  for (const character of [...sql, "."]) {
    if (state === "quoted") {
      if (character === '"') state = "closed";
      else name += character;
    } else if (state === "closed" && character === '"') {
      name += '"';
      state = "quoted";
    } else if (character === ".") {
      if (state === "start" || name === "") return undefined;
      names.push(name);
      name = "";
      state = "start";
    } else if (state === "start" && character === '"') state = "quoted";
    else if (state === "start" && /[A-Z_]/i.test(character)) {
      name = character.toUpperCase();
      state = "bare";
    } else if (state === "bare" && /[A-Z_0-9$]/i.test(character)) name += character.toUpperCase();
    else return undefined;
  }
  return state === "start" ? names : undefined;
}

/** The text a literal means to Snowflake, and what follows it. */
function readLiteral(sql: string): { value: string; rest: string } {
  assert.equal(sql[0], "'");
  let value = "";
  for (let at = 1; at < sql.length; at++) {
    if (sql[at] === "\\") value += sql[++at];
    else if (sql[at] !== "'") value += sql[at];
    else if (sql[at + 1] === "'") value += sql[++at];
    else return { value, rest: sql.slice(at + 1) };
  }
  return { value, rest: "never closed" };
}

const stored = (text: string) => {
  const name = parseServiceName(text);
  return "fault" in name ? undefined : [name.database, name.schema, name.object].map((part) => part.stored);
};
const rendered = (text: string) => {
  const name = parseServiceName(text);
  return "fault" in name ? undefined : name.sql;
};

const names: { text: string; sql: string }[] = [
  { text: "APPS.PROD.HELLO", sql: "APPS.PROD.HELLO" },
  { text: "apps.Prod.hello_2$", sql: "APPS.PROD.HELLO_2$" },
  { text: "_a._b._c", sql: "_A._B._C" },
  { text: '"my db".PROD.HELLO', sql: '"my db".PROD.HELLO' },
  { text: '"a.b"."c.d".e', sql: '"a.b"."c.d".E' },
  { text: '"a""b".c.d', sql: '"a""b".C.D' },
  { text: '"SELECT".c.d', sql: '"SELECT".C.D' },
  { text: '"APPS".PROD.HELLO', sql: '"APPS".PROD.HELLO' },
  { text: '"Ümlaut; DROP"."--"."/*"', sql: '"Ümlaut; DROP"."--"."/*"' },
  { text: `"${'""'.repeat(255)}".b.c`, sql: `"${'""'.repeat(255)}".B.C` },
];

suite("a service's name is re-rendered", () => {
  for (const { text, sql } of names) test(text.slice(0, 60), () => assert.equal(rendered(text), sql));
});

const hostile: { text: string; fault: RegExp }[] = [
  { text: "", fault: /^is empty$/ },
  { text: "HELLO", fault: /^has one part where a service's full name has three$/ },
  { text: "PROD.HELLO", fault: /^has 2 parts/ },
  { text: "A.B.C.D", fault: /^has 4 parts/ },
  { text: "A.B.", fault: /^ends where a name should stand$/ },
  { text: ".A.B", fault: /no name before the dot at character 1$/ },
  { text: "A..C", fault: /no name before the dot at character 3$/ },
  { text: "A.B.C;", fault: /^goes on as a statement at character 6, where a name should end$/ },
  { text: "A.B.C; DROP SERVICE A.B.C", fault: /statement at character 6/ },
  { text: "A.B.C--", fault: /statement at character 6/ },
  { text: "A.B./**/C", fault: /statement at character 5/ },
  { text: "A.B.C RESUME", fault: /^has a blank at character 6, which does not belong there$/ },
  { text: "A. B.C", fault: /a blank at character 3/ },
  { text: "A.B.C\n", fault: /a character at character 6/ },
  { text: "A.B.C\u0000", fault: /a character at character 6/ },
  { text: "A.B.1C", fault: /"1" at character 5/ },
  { text: "A.B.$C", fault: /"\$" at character 5/ },
  { text: "my-db.B.C", fault: /"-" at character 3/ },
  { text: "A.B.Ç", fault: /a character at character 5/ },
  { text: "A.B.'C'", fault: /"'" at character 5/ },
  { text: "A.B.IDENTIFIER('C')", fault: /"\(" at character 15/ },
  { text: '"".B.C', fault: /double quote at character 1 that opens nothing, holds nothing, or is never closed$/ },
  { text: '"A.B.C', fault: /double quote at character 1/ },
  { text: '"A"".B.C', fault: /double quote at character 1/ },
  { text: '"A"B".C.D', fault: /"B" at character 4/ },
  { text: 'A"B".C.D', fault: /double quote at character 2/ },
  { text: '"A\nB".C.D', fault: /double quote at character 1/ },
  { text: '"A\u0000".C.D', fault: /double quote at character 1/ },
  { text: '"A\ud800".C.D', fault: /double quote at character 1/ },
  { text: `${"A".repeat(256)}.B.C`, fault: /more than 255 characters$/ },
  { text: `"${"a".repeat(256)}".B.C`, fault: /more than 255 characters$/ },
];

suite("what is no name of a service is refused", () => {
  for (const { text, fault } of hostile) {
    test(JSON.stringify(text).slice(0, 60), () => {
      const problem = parseServiceName(text);
      assert.ok("fault" in problem, "it was taken for a name");
      assert.match(problem.fault, fault);
      assert.match(problem.remedy, /DATABASE\.SCHEMA\.SERVICE|APPS\.PROD\.HELLO/);
    });
  }
});

const quotedPart = fc
  .string({ unit: "binary", minLength: 1, maxLength: 20 })
  .filter((text) => text.isWellFormed() && !/\p{Cc}/u.test(text))
  .map((text) => ({ text: `"${text.replaceAll('"', '""')}"`, stored: text }));
const barePart = fc
  .stringMatching(/^[A-Za-z_][A-Za-z0-9_$]{0,20}$/)
  .map((text) => ({ text, stored: text.toUpperCase() }));
const part = fc.oneof(quotedPart, barePart);
/** Texts near the grammar's edges, where a parser errs. */
const nearly = fc.array(fc.constantFrom('"', ".", "A", "b", "_", "$", "1", " ", ";", "'", "-", "\\", "\n", "é"), {
  maxLength: 14,
});

test("any three names of the grammar are read as they are stored", () => {
  fc.assert(
    fc.property(fc.tuple(part, part, part), (parts) => {
      assert.deepEqual(
        stored(parts.map(({ text }) => text).join(".")),
        parts.map((one) => one.stored),
      );
    }),
  );
});

test("what is rendered means to Snowflake what was read, and nothing besides; all else is refused", () => {
  fc.assert(
    fc.property(nearly, (characters) => {
      const text = characters.join("");
      const sql = rendered(text);
      const meant = readNames(text);
      const readable = meant?.length === 3 && !/\p{Cc}/u.test(text);
      assert.equal(sql !== undefined, readable, text);
      if (sql === undefined) return;
      assert.deepEqual(readNames(sql), meant);
      assert.deepEqual(stored(text), meant);
    }),
    { numRuns: 20_000 },
  );
});

test("a stored name is rendered so that Snowflake reads the same", () => {
  fc.assert(fc.property(part, ({ stored: name }) => assert.deepEqual(readNames(sqlName(name)), [name])));
});

test("a literal means its text, and ends with it", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(fc.constantFrom("'", "\\", "a", "--", ")")).map((all) => all.join("")),
  );
  fc.assert(fc.property(text, (value) => assert.deepEqual(readLiteral(`${sqlLiteral(value)})`), { value, rest: ")" })));
});
