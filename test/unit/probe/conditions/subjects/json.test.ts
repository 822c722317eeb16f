import { suite, test } from "node:test";
import { of } from "./case.ts";

const cases = [
  ...of(
    {
      body: JSON.stringify({
        state: "READY",
        data: [[0, "Bob said hello"]],
        items: [{ ok: true }, { ok: true }, { ok: false }],
        good: [{ ok: true }, { ok: true }],
        count: 3,
        nothing: null,
        empty: [],
        nested: { a: [1, { b: 2 }] },
        text: "12",
      }),
    },
    ['json $.data[0][1] == "Bob said hello"', true, '"Bob said hello"'],
    ["json $.items[*].ok == true", false, "1 of 3 values, the first at $['items'][2]['ok']: false"],
    ["json $.good[*].ok == true", true, "2 values, the first: true"],
    ["json $.good[*].ok != false", true, "2 values, the first: true"],
    ["json $.count > 2", true, "3"],
    ["json $.count >= 3.0", true, "3"],
    ["json $.count == 3.0", true, "3"],
    ['json $.count == "3"', false, "3"],
    ["json $.text == 12", false, '"12"'],
    ["json $.text > 1", false, "not a number but string"],
    ["json $.nothing == null", true, "null"],
    ["json $.nothing exists", true, "null"],
    ["json $.nothing > 0", false, "not a number but null"],
    ["json $.missing == null", false, "selects nothing"],
    ["json $.missing != 1", false, "selects nothing"],
    ["json $.missing exists", false, "selects nothing"],
    ["json $.missing not exists", true, "selects nothing"],
    ["json $.state not exists", false, '"READY"'],
    ['json $.state in ["READY","RUNNING"]', true, '"READY"'],
    ['json $.state not in ["FAILED", "PENDING"]', true, '"READY"'],
    ['json $.state contains "EAD"', true, '"READY"'],
    ["json $.state matches /^ready$/i", true, '"READY"'],
    ["json $.state not matches /^F/", true, '"READY"'],
    ["json $.state contains 1", false, "not an array but string"],
    ['json $.count not contains "x"', false, "not a text but number"],
    ["json $.nothing not matches /x/", false, "not a text but null"],
    ["json $.empty == []", true, "[]"],
    ["json $.empty[*] == 1", false, "selects nothing"],
    ["json $.empty not contains 1", true, "[]"],
    ['json $.good contains {"ok":true}', true, '[{"ok":true},{"ok":true}]'],
    ['json $.nested == {"a": [1.0, {"b": 2e0}]}', true, '{"a":[1,{"b":2}]}'],
    ["json $.nested == {}", false, '{"a":[1,{"b":2}]}'],
    ["json $.items[?@.ok == false] exists", true, '{"ok":false}'],
    ['json $["items"][?(@.ok == true)].ok == true', true, "2 values, the first: true"],
  ),
  // docs/conditions.md: an item without `ok` is none that the path selects, so it takes a filter to catch it.
  ...of(
    { body: '{"items":[{"ok":true},{"name":"no word"}]}' },
    ["json $.items[*].ok == true", true, "true"],
    ["json $.items[?(@.ok != true)] not exists", false, '{"name":"no word"}'],
  ),
  ...of({ body: '{"items":[{"ok":true},{"ok":true}]}' }, [
    "json $.items[?(@.ok != true)] not exists",
    true,
    "selects nothing",
  ]),
  ...of(
    { body: '{"id":12345678901234567890,"small":0.1,"exact":0.10000000000000000001,"big":1e400}' },
    ["json $.id == 12345678901234567890", true, "12345678901234567890"],
    ["json $.id == 12345678901234567891", false, "12345678901234567890"],
    ["json $.id != 12345678901234567891", true, "12345678901234567890"],
    ["json $.id < 12345678901234567891", true, "12345678901234567890"],
    ["json $.id == 1.234567890123456789e19", true, "12345678901234567890"],
    ["json $.small == 0.10", true, "0.1"],
    ["json $.small == 0.10000000000000000001", false, "0.1"],
    ["json $.exact > 0.1", true, "0.10000000000000000001"],
    ["json $.big > 1e399", true, "1e400"],
    ["json $.big > 1e999999999999999999", false, "a number with an exponent beyond all measure"],
  ),
];

suite("json", () => {
  for (const { title, holds } of cases) test(title, holds);
});
