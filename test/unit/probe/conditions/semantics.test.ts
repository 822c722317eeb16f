import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { judge, now, type Sample } from "./answer-with.ts";

interface Case {
  readonly condition: string;
  readonly sample: Sample;
  readonly met: boolean;
  readonly actual: string;
}

/** `condition | met or not | actual`, all of one answer. */
function of(sample: Sample, ...rows: readonly (readonly [condition: string, met: boolean, actual: string])[]): Case[] {
  return rows.map(([condition, met, actual]) => ({ condition, sample, met, actual }));
}

function check(name: string, cases: readonly Case[]): void {
  suite(name, () => {
    for (const { condition, sample, met, actual } of cases) {
      test(`${condition} is ${met ? "met" : "not met"} by ${actual}`, () => {
        assert.deepEqual(judge(condition, sample), { condition, met, actual });
      });
    }
  });
}

const days = (count: number) => new Date(now.getTime() + count * 86_400_000);
const certificate = (validTo: Date) => ({ subject: "CN=host", issuer: "CN=ca", validTo });

check(
  "status",
  of(
    { status: 200 },
    ["status == 200", true, "200"],
    ["status == 201", false, "200"],
    ["status != 200", false, "200"],
    ["status != 404", true, "200"],
    ["status < 200", false, "200"],
    ["status <= 200", true, "200"],
    ["status > 199", true, "200"],
    ["status >= 201", false, "200"],
    ["status in 200", true, "200"],
    ["status in 200-299,304", true, "200"],
    ["status in 300-399, 200", true, "200"],
    ["status in 201-299", false, "200"],
    ["status not in 500-599", true, "200"],
    ["status not in 200-299", false, "200"],
  ),
);

check("header", [
  ...of(
    {
      headers: {
        "content-type": "application/json; charset=utf-8",
        etag: "",
        "x-queue": "12",
        "x-version": "1.10",
        via: ["1.1 a", "1.1 b"],
      },
    },
    ["header content-type contains json", true, '"application/json; charset=utf-8"'],
    ["header Content-Type contains json", true, '"application/json; charset=utf-8"'],
    ["header content-type contains JSON", false, '"application/json; charset=utf-8"'],
    ["header content-type matches /JSON/i", true, '"application/json; charset=utf-8"'],
    ["header content-type not contains html", true, '"application/json; charset=utf-8"'],
    ['header content-type == "application/json"', false, '"application/json; charset=utf-8"'],
    ["header etag exists", true, '""'],
    ["header etag not exists", false, '""'],
    ["header x-queue == 12", true, '"12"'],
    ["header x-queue == 12.0", false, '"12"'],
    ["header x-queue < 100", true, "12"],
    ["header x-queue >= 12.0", true, "12"],
    ["header x-version < 1.9", true, "1.10"],
    ["header content-type > 1", false, 'not a number: "application/json; charset=utf-8"'],
    ["header via == 1.1", false, '"1.1 a, 1.1 b"'],
    ['header via == "1.1 a, 1.1 b"', true, '"1.1 a, 1.1 b"'],
    ["header via not contains b", false, '"1.1 a, 1.1 b"'],
  ),
  ...of(
    { headers: {} },
    ["header etag exists", false, "no such header"],
    ["header etag not exists", true, "no such header"],
    ["header etag != a", false, "no such header"],
    ["header etag not contains a", false, "no such header"],
    ["header etag not matches /a/", false, "no such header"],
    ["header etag < 5", false, "no such header"],
    ["header constructor exists", false, "no such header"],
    ["header __proto__ exists", false, "no such header"],
  ),
]);

check("body", [
  ...of(
    { body: "I'm ready!" },
    ['body contains "ready"', true, '"I\'m ready!"'],
    ["body contains ready", true, '"I\'m ready!"'],
    ['body not contains "error"', true, '"I\'m ready!"'],
    ['body contains "error"', false, '"I\'m ready!"'],
    ["body matches /^I'm ready!?$/", true, '"I\'m ready!"'],
    ["body matches /^i'M READY/i", true, '"I\'m ready!"'],
    ["body matches /^ready/", false, '"I\'m ready!"'],
    ["body not matches /[/#]/", true, '"I\'m ready!"'],
    ['body == "I\'m ready!"', true, '"I\'m ready!"'],
    ['body == "I\\u0027m ready!"', true, '"I\'m ready!"'],
    ['body != "I\'m ready!"', false, '"I\'m ready!"'],
  ),
  ...of(
    { body: "two\nlines\n" },
    ['body == "two\\nlines"', false, '"two\\nlines\\n"'],
    ["body matches /^lines$/", false, '"two\\nlines\\n"'],
    ["body matches /^lines$/m", true, '"two\\nlines\\n"'],
    ["body matches /two.lines/s", true, '"two\\nlines\\n"'],
  ),
  ...of(
    { body: "" },
    ['body contains "ready"', false, "empty"],
    ['body not contains "error"', false, "the body is empty"],
    ["body not matches /error/", false, "the body is empty"],
    ['body != "error"', false, "the body is empty"],
    ['body == ""', true, "empty"],
    ["body matches /^$/", true, "empty"],
  ),
  ...of({ body: "\uFEFF" }, ['body not contains "error"', false, "the body is empty"]),
]);

check("json", [
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
]);

check("json of what is no JSON", [
  ...of(
    { body: "<!DOCTYPE html><html>", headers: { "content-type": "text/html; charset=utf-8" } },
    ["json $.ok == true", false, "not JSON: text/html, starts with <!DOCTYPE html><html>"],
    ["json $.ok not exists", false, "not JSON: text/html, starts with <!DOCTYPE html><html>"],
    ["json $ exists", false, "not JSON: text/html, starts with <!DOCTYPE html><html>"],
  ),
  ...of({ body: "ok" }, ["json $ exists", false, "not JSON: no content type, starts with ok"]),
  ...of({ body: " \n" }, ["json $ not exists", false, "not JSON: the body is empty"]),
  ...of({ body: '{"ok":true,"items":[1,2' }, [
    "json $.error not exists",
    false,
    "not JSON: Array item or end of array ']' expected but reached end of input at position 23",
  ]),
  ...of({ body: '{"ok":false,"ok":true}' }, [
    "json $.ok == true",
    false,
    "not JSON: Duplicate key 'ok' encountered at position 13",
  ]),
  ...of({ body: new Uint8Array([0x22, 0xff, 0x22]) }, [
    "json $ exists",
    false,
    "not JSON: the body has bytes that are not utf-8",
  ]),
  ...of({ body: "NaN" }, ["json $ exists", false, "not JSON: no content type, starts with NaN"]),
]);

check("duration", [
  ...of(
    { durationMs: 499.6 },
    ["duration < 500ms", false, "500ms"],
    ["duration <= 500ms", true, "500ms"],
    ["duration > 1s", false, "500ms"],
  ),
  ...of({ durationMs: Number.NaN }, ["duration < 5s", false, "the duration is not known"]),
]);

check("size", [
  ...of({ body: "" }, ["size > 0B", false, "0B"], ["size == 0B", true, "0B"]),
  ...of({ body: "é" }, ["size == 2B", true, "2B"]),
  ...of({ body: "x".repeat(1_500) }, ["size < 1KB", false, "1.4KB (1500B)"], ["size != 1KB", true, "1.4KB (1500B)"]),
]);

check("certificate", [
  ...of(
    { certificate: certificate(days(15)) },
    ["certificate > 14d", true, "15d, until 2026-12-08"],
    ["certificate > 15d", false, "15d, until 2026-12-08"],
    ["certificate >= 15d", true, "15d, until 2026-12-08"],
  ),
  ...of(
    { certificate: certificate(days(-2)) },
    ["certificate > 0s", false, "expired 2d ago, on 2026-11-21"],
    ["certificate < 1d", true, "expired 2d ago, on 2026-11-21"],
  ),
  ...of(
    {},
    ["certificate > 0s", false, "the certificate is not known"],
    ["certificate < 9d", false, "the certificate is not known"],
  ),
  ...of({ certificate: certificate(new Date(Number.NaN)) }, [
    "certificate < 9d",
    false,
    "the certificate is not known",
  ]),
]);
