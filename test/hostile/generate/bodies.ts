import type { Condition } from "../condition.ts";
import { type Generators, json } from "./generator.ts";
import { message, say } from "./wire.ts";

const documents = [
  json,
  ` \n${json}\t\r\n`,
  `\ufeff${json}`,
  `${json}${json}`,
  `${json},`,
  json.slice(0, -1),
  '{"ok":true,"ok":false}',
  '{"ok":tru}',
  "{'ok':true}",
  '{"ok":True}',
  '{"ok":"true"}',
  '{"ok":1}',
  '{"ok":[true]}',
  '{"OK":true}',
  '{"ok":true,}',
  '{"\\u006fk":true}',
  '{"__proto__":{"ok":true}}',
  '{"constructor":{"prototype":{"ok":true}}}',
  '[{"ok":true}]',
  "true",
  "null",
  '""',
  "NaN",
  "-0",
  '{"n":7.0}',
  '{"n":7e0}',
  '{"n":7000000000000000000001}',
  '{"n":"7"}',
  '{"n":1e999}',
  '{"n":07}',
  "",
  " ",
  "<html>ok: true</html>",
  "\0",
  '{"ok":true}\0',
  '{"name":"\\ud800"}',
  '{"name":"ou\\u0072s"}',
  `${"[".repeat(5000)}${"]".repeat(5000)}`,
  `${'{"a":'.repeat(20_000)}1${"}".repeat(20_000)}`,
  `[${"1,".repeat(50_000)}1]`,
  `{"ok":true,"x":"${"y".repeat(70_000)}"}`,
  `{${Array.from({ length: 3000 }, (_, n) => `"k${n}":${n}`).join()},"ok":true}`,
  "/* c */ {}",
  '{"ok":true} // c',
];

const questions: readonly Condition[] = [
  { subject: "json", path: ["ok"], value: true },
  { subject: "json", path: ["n"], value: 7 },
  { subject: "json", path: ["name"], value: "ours" },
  { subject: "json", path: ["items", 0], value: 1 },
  { subject: "json", path: ["__proto__", "ok"], value: true },
  { subject: "json", path: ["constructor", "name"], value: "Object" },
  { subject: "json", path: ["length"], value: 0 },
  { subject: "body", operator: "contains", value: '"ok":true' },
  { subject: "body", operator: "==", value: json },
  { subject: "body", operator: "not contains", value: "ok" },
];

/** Bodies, and what is asked of them. */
export const bodies: Generators = {
  "JSON of every kind": (random) => ({
    conditions: Array.from({ length: random.int(1, 2) }, () => random.pick(questions)),
    answer: say(
      "open",
      message(
        random.pick(["200 OK", "200 OK", "200 OK", "500 Oops"]),
        random.pick(documents),
        "Content-Type: application/json",
      ),
    ),
  }),
  "random bytes in a body": (random) => ({
    conditions: random.chance(0.5) ? [random.pick(questions)] : [],
    answer: say("open", message("200 OK", random.bytes(random.int(0, 600)))),
  }),
};
