import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { code, fold, html, page, pre, prose, table } from "../../../../src/lib/markup/html.ts";
import { markdownIn } from "../../../runner/summary-reader.ts";
import { fc } from "../../properties.ts";

describe("a template of HTML", () => {
  it("escapes text and keeps it on its line, and takes HTML as it is", () => {
    const inner = code('<b>"&\n');
    assert.equal(
      html`<p>${"<i>\n\n"}${inner}${3}</p>`.toString(),
      "<p>&lt;i&gt;  <code>&lt;b&gt;&quot;&amp; </code>3</p>",
    );
    assert.equal(html`<ul>${[html`<li>`, html`<li>`]}</ul>`.toString(), "<ul><li>\n<li></ul>");
  });
});

describe("text with its own lines", () => {
  for (const [text, shown] of [
    ["a\nb", "a\nb"],
    ["\r\na\r\rb", "&#32;\na\n&#32;\nb"],
    ["a\n \t\n<b>", "a\n&#32;\n&lt;b&gt;"],
    ["", "&#32;"],
    ["\u0000\u202e\u2028\u0085", "\\u0000\\u202e\\u2028\\u0085"],
  ] as const) {
    it(JSON.stringify(text), () => assert.equal(pre(text).toString(), `<pre>${shown}</pre>`));
  }

  it("has no blank line, so that the HTML it stands in does not end there", () => {
    const anything = fc
      .array(fc.constantFrom("\n", "\r", " ", "\t", "\u000b", "\f", "\u00a0", "# x", "</pre>"))
      .map((all) => all.join(""));
    fc.assert(
      fc.property(anything, (text) => {
        assert.ok(
          pre(text)
            .toString()
            .split("\n")
            .every((line) => !/^[ \t]*$/.test(line)),
        );
      }),
    );
  });
});

describe("prose", () => {
  it("puts what GitHub would act on into code", () => {
    for (const word of [
      "@octocat",
      "#1",
      "octo/repo#12",
      "GH-7",
      ":rocket:",
      "https://example.com/x",
      "www.example.com",
    ]) {
      assert.equal(prose(`It says ("${word}").`).toString(), `It says (&quot;<code>${word}</code>&quot;).`);
    }
  });

  it("puts the names of objects and hosts into code, and nothing else", () => {
    for (const name of ["DB.SCHEMA.SERVICE_2", "DB.SCHEMA", "abc-org.snowflakecomputing.app"]) {
      assert.match(prose(`See ${name}, please.`).toString(), /^See <code>[^<]*<\/code>, please\.$/);
    }
    const plain = "The service answered 500 at 10:30, in 1.5 s; e.g. PENDING. It's a <b>.";
    assert.doesNotMatch(prose(plain).toString(), /<code>/);
    assert.equal(prose("one\ntwo").toString(), "one<br>two");
  });
});

describe("a page", () => {
  it("has nothing that Markdown reads, whatever its texts are", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "\n",
        "\n\n",
        "\r",
        "# x",
        "```mermaid",
        "<img>",
        "</pre>",
        "</details>",
        "</table>",
        "<!--",
        "- ",
        "    ",
        "@x",
        "|",
      ),
      fc.string({ unit: "binary", maxLength: 3 }),
    );
    const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(text, text, text, (a, b, c) => {
        const whole = page([
          html`<p>${prose(a)} ${b}</p>`,
          table([a, b], [[code(c), html`${a}`]]),
          fold(code(a), [pre(b), html`<p>${prose(c)}</p>`, pre(c)]),
          html`<ul>\n${[html`<li>${prose(a)}\n${pre(b)}</li>`, html`<li>${prose(c)}</li>`]}\n</ul>`,
        ]);
        assert.deepEqual(markdownIn(whole), []);
        const tags = new Set([...whole.matchAll(/<(?!\/)(\w*)/g)].map(([, name]) => name));
        for (const name of ["p", "br", "code", "table", "tr", "th", "td", "details", "summary", "pre", "ul", "li"])
          tags.delete(name);
        assert.deepEqual([...tags], []);
      }),
    );
  });
});
