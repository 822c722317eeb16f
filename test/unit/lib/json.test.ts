import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { numberOf, objectOf, parseJson, textOf } from "../../../src/lib/json.ts";

describe("JSON from elsewhere", () => {
  it("is undefined where it is none", () => {
    for (const text of ["", "{", "<html>", "undefined", "{'a':1}"]) assert.equal(parseJson(text), undefined);
    assert.deepEqual(parseJson('{"a":[1]}'), { a: [1] });
  });

  it("is an object or as good as an empty one", () => {
    for (const value of [undefined, null, 1, "x", [1], true]) assert.deepEqual(objectOf(value), {});
    assert.deepEqual(objectOf({ a: 1 }), { a: 1 });
  });

  for (const [name, json, text, number] of [
    ["a text", '{"a":"1"}', "1", undefined],
    ["a number", '{"a":390144}', "390144", 390_144],
    ["null", '{"a":null}', undefined, undefined],
    ["an object", '{"a":{}}', undefined, undefined],
    ["more than a number can be", '{"a":1e999}', "Infinity", undefined],
    ["not there", "{}", undefined, undefined],
  ] as const) {
    it(`has a field that is ${name}`, () => {
      const object = objectOf(parseJson(json));
      assert.deepEqual([textOf(object, "a"), numberOf(object, "a")], [text, number]);
    });
  }

  it("has no field it only inherits", () => {
    assert.deepEqual([textOf({}, "toString"), numberOf({}, "constructor")], [undefined, undefined]);
  });
});
