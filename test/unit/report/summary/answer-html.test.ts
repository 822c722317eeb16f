import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { ForeignText } from "../../../../src/lib/foreign-text.ts";
import type { CheckReport } from "../../../../src/report/check-report.ts";
import { answerEvidence } from "../../../../src/report/summary/answer-html.ts";

const failed = (body: Uint8Array, appSays?: string): CheckReport => ({
  name: "health",
  method: "GET",
  url: new URL("https://host.example/"),
  hops: [],
  attempts: 1,
  outcome: { kind: "answered", status: 500, headers: {}, body, timings: { total: 1 } },
  bodyBytes: body.byteLength,
  verdict: { healthy: false, conditions: [], ...(appSays === undefined ? {} : { appSays }) },
});

function shown(body: string, appSays?: string) {
  const { telling, rest } = answerEvidence(failed(Buffer.from(body), appSays), new ForeignText((text) => text));
  return { telling: telling.join("\n"), rest: rest.join("\n") };
}

describe("the body of an answer that is not healthy", () => {
  it("is read at once where it is short and says why; the reason is then not told besides", () => {
    const { telling, rest } = shown("Traceback:\n  File\nKeyError: 'X'", "KeyError: 'X'");
    assert.equal(telling, "<p>The body of the answer:</p>\n<pre>Traceback:\n  File\nKeyError: &apos;X&apos;</pre>");
    assert.equal(rest, "");
  });

  it("is folded where it is long, below the words that say why", () => {
    const { telling, rest } = shown(`${"line\n".repeat(60)}boom`, "boom");
    assert.equal(telling, "<p>The app says: <code>boom</code></p>");
    assert.match(rest, /^<details><summary>The body of the answer begins<\/summary>/);
    assert.equal(rest.match(/^(?:<pre>)?line/gm)?.length, 40);
    assert.match(rest, /…<\/pre>/);
  });

  it("is folded where it is a page, and where nobody asked for another status", () => {
    assert.match(shown("<!doctype html><p>Oops", "Oops").rest, /<pre>&lt;!doctype html/);
    assert.deepEqual([shown("ready").telling, shown("ready").rest.includes("<pre>ready</pre>")], ["", true]);
  });

  it("reads no more of a large body than it may show", () => {
    const lengths: number[] = [];
    const body = Buffer.alloc(1024 ** 2, "ä");
    const { rest } = answerEvidence(
      failed(body),
      new ForeignText((text) => {
        lengths.push(text.length);
        return text;
      }),
    );
    assert.deepEqual(lengths, [8 * 1024 + 1]);
    assert.doesNotMatch(rest.join(""), /\ufffd/);
  });

  it("is cut after secrets were taken out, also one that is cut itself", () => {
    const secret = "hunter22hunter22";
    const body = Buffer.from(`${" ".repeat(16 * 1024 - 8)}${secret}`);
    const seen: string[] = [];
    answerEvidence(
      failed(body),
      new ForeignText((text) => {
        seen.push(text);
        return text;
      }),
    );
    assert.ok(seen[0]?.endsWith("hunter22…"), "the dots tell the redactor that it is cut");
  });
});
