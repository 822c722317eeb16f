import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { code, pre, prose } from "../../../src/report-action/markdown.ts";

describe("a stranger's text", () => {
  for (const [text, shown] of [
    ["@octocat and @org/team", "<code>@octocat</code> and <code>@org/team</code>"],
    ["octo/demo#12, #3, # 4, GH-5", "<code>octo/demo#12</code>, <code>#3</code>, # 4, <code>GH-5</code>"],
    ["https://a.example and www.b.example", "<code>https://a.example</code> and <code>www.b.example</code>"],
    ["<!-- snowflake-endpoint-incident {} -->", "&lt;!-- snowflake-endpoint-incident {} --&gt;"],
    ["a\nb\r\nc", "a<br>b\\r<br>c"],
    ["<img src=x onerror=y> & \"'", "&lt;img src=x onerror=y&gt; &amp; &quot;&apos;"],
  ] as const) {
    it(`is prose: ${JSON.stringify(text)}`, () => assert.equal(prose(text), shown));
  }

  it("makes no blank line in code of many, after which GitHub would read Markdown", () => {
    assert.equal(pre(["a", "", "![x](y)", " \u00a0", "  "]), "<pre>a\n&#32;\n![x](y)\n \u00a0\n&#32;</pre>");
  });

  it("is code of one line, or of those it has", () => {
    assert.equal(code("`a`\n</code><b>"), "<code>`a`\\n&lt;/code&gt;&lt;b&gt;</code>");
    assert.equal(pre(["a\n\nb", "</pre>"]), "<pre>a\\n\\nb\n&lt;/pre&gt;</pre>");
  });
});
