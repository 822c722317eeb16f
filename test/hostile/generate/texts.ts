import type { Random } from "../random.ts";
import type { Generators } from "./generator.ts";
import { spellings } from "./spellings.ts";
import { message, say } from "./wire.ts";

const commands = [
  "::set-output name=healthy::true",
  "##[set-output name=healthy;]true",
  "::add-mask::healthy",
  "##[add-mask]healthy",
  "::error title=owned::owned",
  "::stop-commands::owned",
  "##[save-state name=owned;]owned",
  "::set-env name=PATH::owned",
  "::add-path::owned",
  "::group::owned",
  "\u200b::warning::owned",
  "#\u00ad#[error]owned",
];
const markup = [
  "<owned>",
  "<img src=https://owned.example/x>",
  "</details></td></tr></table>\n\n# owned",
  "[owned](https://owned.example)",
  "![x](https://owned.example/x)",
  "@octocat #1 `code` ``` ~~~ | a | b |",
  "\u202eowned\u2066\u2069\u200f",
  "\u001b[31mowned\u001b]8;;https://owned.example\u0007",
  "a\0b\u0008\u0007",
  "%0A::error::owned",
  "&#10;::error::owned",
  "{{7*7}}${{ secrets.X }}$(owned)`owned`",
];
const ends = ["\n", "\r", "\r\n", "\u0085", "\u2028", " ", ""];

function hostile(random: Random): string {
  const pieces = Array.from(
    { length: random.int(1, 8) },
    () => random.pick([...commands, ...markup]) + random.pick(ends),
  );
  return pieces.join("");
}

/** A secret in some spelling, behind so many characters that what is shown of it may be cut within. */
function secretText(random: Random, secrets: readonly string[]): string {
  const spell = random.pick(Object.values(spellings));
  const spelt = spell(random.pick(secrets));
  const before =
    random.pick([0, random.int(0, 60), 50, 200, 300, 1000, 8192, 65_536]) -
    random.pick([0, random.int(0, spelt.length)]);
  return (
    "x".repeat(Math.max(0, before)) +
    random.pick(["", " ", '"', "\\", "%", "&"]) +
    spelt +
    random.pick(["", " tail", "\n"])
  );
}

const headerSafe = (text: string): string => text.replace(/[^\t\x20-\x7e]/g, " ").slice(0, 12_000);

/** What is meant for whoever reads the log. The service is never as it should be, so that all of it is shown. */
export const texts: Generators = {
  "hostile text in a body": (random) => {
    const text = hostile(random);
    return {
      conditions: [
        { subject: "status", operator: "==", value: 200 },
        { subject: "body", operator: "==", value: "fine" },
      ],
      answer: say(
        "open",
        message(random.pick(["500 Oops", "401 No", "200 OK"]), text, "Content-Type: text/plain; charset=utf-8"),
      ),
    };
  },
  "hostile text elsewhere": (random) => {
    const text = headerSafe(hostile(random)).trim();
    const quoted = JSON.stringify(hostile(random));
    return random.pick([
      {
        conditions: [{ subject: "header", name: "x-line", operator: "==", value: "fine" }] as const,
        answer: say("open", message("500 Oops", "", `X-Line: ${text}`, `Content-Type: ${text}`)),
      },
      { answer: say("open", message(`500 ${text}`, "")) },
      { answer: say("open", message("302 Found", "", `Location: /x?${text}`)) },
      {
        answer: say(
          "open",
          message("503 Oops", `upstream connect error or disconnect/reset before headers ${hostile(random)}`),
        ),
      },
      {
        answer: say("open", message("401 No", `{"responseType":"ERROR_INVALID_TOKEN","detail":${quoted}}`)),
      },
      {
        conditions: [{ subject: "json", path: ["m"], value: "fine" }] as const,
        answer: say("open", message("200 OK", `{"m":${quoted}}`)),
      },
      { answer: say("close", Buffer.from(`HTTP/1.1 ${text}`)) },
      { answer: say("open", message("200 OK", "x", `Content-Encoding: ${text}`)) },
      { answer: say("close", message("200 OK", "x", `Transfer-Encoding: ${text}`)) },
    ]);
  },
  "a secret in a body": (random, { secrets }) => ({
    conditions: [
      { subject: "status", operator: "==", value: 200 },
      { subject: "body", operator: "==", value: "fine" },
      { subject: "body", operator: "contains", value: "fine" },
    ],
    answer: say(
      "open",
      message(random.pick(["500 Oops", "200 OK"]), secretText(random, secrets), "Content-Type: text/plain"),
    ),
  }),
  "a secret elsewhere": (random, { secrets }) => {
    const text = secretText(random, secrets);
    const quoted = JSON.stringify(text);
    return random.pick([
      {
        conditions: [{ subject: "header", name: "x-line", operator: "==", value: "fine" }] as const,
        answer: say("open", message("500 Oops", "", `X-Line: ${headerSafe(text)}`)),
      },
      { answer: say("open", message("302 Found", "", `Location: /x?${headerSafe(text)}`)) },
      { answer: say("open", message("503 Oops", `upstream connect error or disconnect/reset before headers ${text}`)) },
      { answer: say("open", message("401 No", `{"responseType":"ERROR_INVALID_TOKEN","detail":${quoted}}`)) },
      {
        conditions: [{ subject: "json", path: ["m"], value: "fine" }] as const,
        answer: say("open", message("200 OK", `{"m":${quoted}}`)),
      },
      { answer: say("close", Buffer.from(`HTTP/1.1 ${headerSafe(text)}`)) },
      { answer: say("open", message("200 OK", "x", `Content-Encoding: ${headerSafe(text).slice(0, 2000)}`)) },
    ]);
  },
};
