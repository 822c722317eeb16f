import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { comment } from "../../../../src/lib/markup/comment.ts";

describe("a comment", () => {
  it("stands on one line, and no text ends it", () => {
    assert.equal(comment('a\n"--> <b>" --!>').toString(), '<!-- a "--\\u003e <b\\u003e" --!\\u003e -->');
  });
});
