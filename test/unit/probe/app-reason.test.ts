import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { ForeignText } from "../../../src/lib/foreign-text.ts";
import { appReason } from "../../../src/probe/app-reason.ts";

const foreign = new ForeignText((text) => text.replaceAll("hunter22", "***"));

function reason(body: string | Uint8Array, headers = {}): string | undefined {
  return appReason(
    { kind: "answered", status: 500, headers, body: Buffer.from(body as string), timings: { total: 1 } },
    foreign,
  );
}

suite("what the app itself says", () => {
  const cases: readonly (readonly [name: string, body: string, says: string | undefined])[] = [
    ["nothing", " \n", undefined],
    ["FastAPI's detail", '{"detail":"Not Found"}', "Not Found"],
    [
      "Pydantic's list",
      '{"detail":[{"type":"missing","loc":["body","name"],"msg":"Field required","input":{}},{"loc":["query","n",0],"msg":"Too small"}]}',
      "body.name: Field required; query.n.0: Too small",
    ],
    ["a message", '{"code":7,"message":"no such table"}', "no such table"],
    ["an error inside", '{"error":{"code":"E1","message":"quota is used up"}}', "quota is used up"],
    ["GraphQL's errors", '{"errors":[{"message":"Unknown field"}],"data":null}', "Unknown field"],
    ["RFC 9457", '{"type":"about:blank","title":"Conflict","status":409,"detail":"It exists"}', "It exists"],
    ["JSON without a reason", '{"ok":false}', '{"ok":false}'],
    ["an empty detail", '{"detail":"","message":"other"}', "other"],
    ["a text of JSON", '"just this"', '"just this"'],
    [
      "a traceback",
      "Traceback (most recent call last):\n  File \"app.py\", line 3, in main\n    boot()\nModuleNotFoundError: No module named 'pandas'\n",
      "ModuleNotFoundError: No module named 'pandas'",
    ],
    [
      "a traceback in a page",
      "<html><body><pre>Traceback (most recent call last):\n  File x\nKeyError: 'PORT'\n</pre></body></html>",
      "KeyError: 'PORT'",
    ],
    [
      "a stack of JavaScript",
      "TypeError: x is not a function\n    at main (/app/server.js:3:1)\n",
      "TypeError: x is not a function",
    ],
    [
      "a page",
      "<!doctype html><html><head><title>500</title><style>p{}</style></head><body><h1>Internal Server Error</h1>\n<p>Sorry</p></body></html>",
      "500 Internal Server Error Sorry",
    ],
    ["a plain text", "upstream is away\nreally", "upstream is away\\nreally"],
    ["a secret in it", '{"detail":"hunter22 is wrong"}', "*** is wrong"],
    ["a secret in pieces of a page", "<p>hun<b></b>ter22</p>", "hun ter22"],
    ["a command", "::error::x", ": :error: :x"],
  ];
  for (const [name, body, says] of cases) test(name, () => assert.equal(reason(body), says));

  test("is cut, and of a huge body only the beginning is looked at", () => {
    const long = reason("x".repeat(5_000_000)) ?? "";
    assert.match(long, /^x+…$/);
    assert.equal(long.length, 300);
    assert.match(reason(`{"detail":"${"y".repeat(400_000)}"}`) ?? "", /^\{"detail":"y+…$/);
    assert.ok((reason("<".repeat(300_000)) ?? "").length <= 300);
    assert.match(reason(`${"[".repeat(100_000)}`) ?? "", /^\[+…$/);
  });
});
