import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseHeaders } from "../../../src/inputs/headers.ts";
import { Secret } from "../../../src/lib/secrets/secret.ts";
import { fc } from "../properties.ts";

function parse(text: string) {
  const masks: string[] = [];
  const faults: string[] = [];
  const headers = parseHeaders(
    text,
    (secret) => masks.push(secret.reveal()),
    (fault) => faults.push(fault),
  ).map(([name, value]) => [name, value instanceof Secret ? value.reveal() : value]);
  return { headers, masks, faults };
}

describe("headers", () => {
  for (const [text, headers] of [
    ["", []],
    ["\n  \n", []],
    ["A: 1", [["A", "1"]]],
    [
      "A:1\r\nB :  2  \n",
      [
        ["A", "1"],
        ["B", "2"],
      ],
    ],
    [
      "A: 1\nA: 2",
      [
        ["A", "1"],
        ["A", "2"],
      ],
    ],
    ["X-Url: https://h.x:1/", [["X-Url", "https://h.x:1/"]]],
    ["A:", [["A", ""]]],
    ["A: größe", [["A", "größe"]]],
  ] as const) {
    it(`${JSON.stringify(text)} are understood`, () => {
      const parsed = parse(text);
      assert.deepEqual(parsed.headers, headers);
      assert.deepEqual(parsed.faults, []);
    });
  }

  for (const [header, masks] of [
    ["Authorization: Bearer abc.def", ["abc.def"]],
    ["Authorization: Basic Y2k6cGFzczp3b3Jk", ["Y2k6cGFzczp3b3Jk", "ci:pass:word", "pass:word"]],
    ["Authorization: raw-token", ["raw-token"]],
    ["Cookie: a=1; session=abc=d", ["1", "abc=d"]],
    ['Cookie: a="b c"; d=e%2Ff', ['"b c"', "b c", "e%2Ff", "e/f"]],
    ['Authorization: Token token="t2", nonce="n"', ['token="t2", nonce="n"', "t2"]],
    ["Authorization: ApiKey api-key=k3", ["api-key=k3", "k3"]],
    ["Authorization: Bearer YWJj==", ["YWJj=="]],
    ["X-API-Key: k1", ["k1"]],
    ["X-Passphrase: p1", ["p1"]],
    ["X-Goog-IAP-JWT-Assertion: j1", ["j1"]],
    ["DPoP: d1", ["d1"]],
    ["X-XSRF: x1", ["x1"]],
    ["X-Hub-Sig: s1", ["s1"]],
    ["X-Shipping: s2", []],
    ["PRIVATE-TOKEN: t1", ["t1"]],
    ["X-RSC-Authorization: Key k2", ["k2"]],
    ["Accept: text/plain", []],
  ] as const) {
    it(`${header} masks ${masks.length === 0 ? "nothing" : masks.join(", ")}`, () => {
      assert.deepEqual(parse(header).masks.sort(), [...masks].sort());
    });
  }

  it("every fault is told, with its line, and no value with it", () => {
    const { faults, headers } = parse("A: 1\nno colon sesame\nB B: sesame\nHost: sesame\nC: sesame\u0007\nD: 2");
    assert.deepEqual(headers, [
      ["A", "1"],
      ["D", "2"],
    ]);
    assert.deepEqual(
      faults.map((fault) => /line (\d)/.exec(fault)?.[1]),
      ["2", "3", "4", "5"],
    );
    assert.doesNotMatch(faults.join(), /sesame/);
  });

  it("that pass can be sent as they are, and none of them is a line of its own", () => {
    const line = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.tuple(fc.string(), fc.string({ unit: "binary" })).map(([name, value]) => `${name}: ${value}`),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 4 }), (lines) => {
        for (const [name, value] of parse(lines.join("\n")).headers) {
          assert.doesNotThrow(() => new Headers([[name ?? "", value ?? ""]]));
          assert.doesNotMatch(`${name}${value}`, /[\r\n\0]/);
        }
      }),
      { numRuns: 500 },
    );
  });
});
