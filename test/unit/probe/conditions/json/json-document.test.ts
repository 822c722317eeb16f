import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { judge } from "../answer-with.ts";

const tooDeep = "not judged: the JSON is nested more than 1000 levels deep";

suite("JSON that is made to break whoever reads it", () => {
  const nested = (depth: number) => "[".repeat(depth) + "]".repeat(depth);
  const cases: readonly (readonly [name: string, condition: string, body: string, met: boolean, actual: string])[] = [
    ["1,001 levels", "json $.error not exists", nested(1_001), false, tooDeep],
    ["1,000 levels", "json $.error not exists", nested(1_000), true, "selects nothing"],
    ["100,000 levels", "json $.error not exists", nested(100_000), false, tooDeep],
    [
      "levels that are only text",
      "json $.error not exists",
      JSON.stringify(["[".repeat(2_000)]),
      true,
      "selects nothing",
    ],
    [
      "very many objects of nothing",
      "json $.error not exists",
      `[${"{},".repeat(2_000_000)}{}]`,
      false,
      "not judged: as JSON it takes 91.5MB of memory, more than 12 times its size",
    ],
    [
      "600 levels and a descent into them",
      "json $..error not exists",
      nested(600),
      false,
      'nested more than 500 levels deep, which ".." does not follow',
    ],
    ["600 levels and no descent", "json $[0][0] exists", nested(600), true, nested(598)],
    ["a member called __proto__", "json $.ok == true", '{"__proto__":{"ok":true}}', false, "selects nothing"],
    ["a member called __proto__, asked for", "json $.__proto__.ok == true", '{"__proto__":{"ok":true}}', true, "true"],
    ["what every object inherits", "json $.constructor exists", "{}", false, "selects nothing"],
    ["the length of an array", "json $.length exists", "[1]", false, "selects nothing"],
    ["a lone surrogate", 'json $ == "\\ud800"', '"\\ud800"', true, '"\\ud800"'],
    [
      "one name with two values, deep inside",
      "json $.a.ok == true",
      '{"a":{"ok":true},"a":{"ok":false}}',
      false,
      "not JSON: Duplicate key 'a' encountered at position 18",
    ],
    ["null for a pattern's text", 'json $[?match(@, "null")] exists', "[null]", false, "selects nothing"],
    [
      "an array of 130,000",
      "json $[*] == 1",
      `[${"1,".repeat(129_999)}2]`,
      false,
      "1 of 130000 values, the first at $[129999]: 2",
    ],
  ];
  for (const [name, condition, body, met, actual] of cases) {
    test(name, () => {
      const result = judge(condition, { body });
      assert.equal(result.met, met);
      assert.equal(result.actual, actual.length > 120 ? `${actual.slice(0, 119)}…` : actual);
    });
  }
});

suite("digits that a double does not hold", () => {
  const body = JSON.stringify({ list: [1, 2.5], nested: { "a\\u0062": [3], deep: [] }, "1": 0 })
    .replace("1,2.5", '1,12345678901234567890,"12345678901234567891",0.1,0.10000000000000000001,1e400,-1e-400')
    .replace("[3]", '[{"id":98765432109876543210,"__proto__":12345678901234567890}]');
  const cases: readonly (readonly [condition: string, met: boolean, actual: string])[] = [
    ["json $.list[0] == 1", true, "1"],
    ["json $.list[1] == 12345678901234567890", true, "12345678901234567890"],
    ["json $.list[1] == 12345678901234567891", false, "12345678901234567890"],
    ["json $.list[3] == 0.1", true, "0.1"],
    ["json $.list[4] == 0.1", false, "0.10000000000000000001"],
    ["json $.list[5] > 1e399", true, "1e400"],
    ["json $.list[6] == 0", false, "-1e-400"],
    ["json $.nested[*][0].id == 98765432109876543210", true, "98765432109876543210"],
    ["json $.nested[*][0]['__proto__'] == 12345678901234567890", true, "12345678901234567890"],
    ["json $..id != 98765432109876543211", true, "98765432109876543210"],
    ["json $['1'] == 0", true, "0"],
    [
      'json $.list == [1,12345678901234567890,"12345678901234567891",0.1,0.10000000000000000001,1e400,-1e-400]',
      true,
      '[1,12345678901234567890,"12345678901234567891",0.1,0.10000000000000000001,1e400,-1e-400]',
    ],
    [
      "json $.list contains 12345678901234567891",
      false,
      '[1,12345678901234567890,"12345678901234567891",0.1,0.10000000000000000001,1e400,-1e-400]',
    ],
  ];
  for (const [condition, met, actual] of cases) {
    test(condition, () => assert.deepEqual(judge(condition, { body }), { condition, met, actual }));
  }

  test("a document that is one number", () => {
    assert.equal(judge("json $ == 12345678901234567890", { body: " 12345678901234567890 " }).met, true);
    assert.equal(judge("json $ == 12345678901234567891", { body: "12345678901234567890" }).met, false);
  });
});

suite("a name that is given twice", () => {
  const cases: readonly (readonly [body: string, met: boolean])[] = [
    ['{"a":1,"a":1}', true],
    ['{"a":1,"\\u0061":2}', false],
    ['[{"a":{"b":[1,{"c":1,"c":2}]}}]', false],
    ['{"a":{"b":1},"b":{"a":1}}', true],
    ['{"__proto__":1,"__proto__":2}', false],
    ['{"a":":","b":"a\\":\\\\"}', true],
    ['{"a":12345678901234567890,"a":12345678901234567891}', false],
  ];
  for (const [body, met] of cases) {
    test(body, () => assert.equal(judge("json $ exists", { body }).met, met));
  }
});
