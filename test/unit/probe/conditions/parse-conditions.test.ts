import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { ConditionSyntaxError } from "../../../../src/probe/conditions/condition-syntax-error.ts";
import { parseConditions } from "../../../../src/probe/conditions/parse-conditions.ts";
import { fc } from "../../properties.ts";

/** Text as people write conditions, with something wrong here and there. */
const words = fc.constantFrom(
  ..."status header body json duration size certificate not in contains matches exists == != < <= > >= = etag".split(
    " ",
  ),
  ...'200 200-299, 304 $.a $..b[?@.c == 1] "x" "\\u00e9" /a+/i // 5s 1MB 14d true null {} [1] # \' " ( ] \\ é \u0000'.split(
    " ",
  ),
);
const lines = fc.array(words, { maxLength: 8 }).map((parts) => parts.join(" "));
const texts = fc.oneof(
  fc.string(),
  fc.string({ unit: "binary" }),
  fc.array(lines, { maxLength: 4 }).map((all) => all.join("\n")),
);
const quoted = (text: string) => JSON.stringify(text);

function problemsOf(text: string): ConditionSyntaxError {
  try {
    parseConditions(text);
  } catch (error) {
    if (error instanceof ConditionSyntaxError) return error;
    throw error;
  }
  return assert.fail(`read without complaint: ${text}`);
}

suite("how conditions are written", () => {
  const forms: readonly (readonly [written: string, text: string])[] = [
    ["  status   ==  200  ", "status == 200"],
    ["status==200", "status == 200"],
    ["status\tnot  in\t500-599 , 404", "status not in 500-599 , 404"],
    ["status == 200 # as ever", "status == 200"],
    ['body contains "# no comment"  # but this is', 'body contains "# no comment"'],
    ["body matches /# no comment/ # but this is", "body matches /# no comment/"],
    ["body matches /a\\/b[/]/i", "body matches /a\\/b[/]/i"],
    ["json $['a b'] == { \"c\" : [1, 2] } # d", "json $['a b'] == { \"c\" : [1, 2] }"],
    ["json $[?@.a == 'it\\'s # 1'] exists", "json $[?@.a == 'it\\'s # 1'] exists"],
    ["json $.größe == 1", "json $.größe == 1"],
    ["header location == https://example.com/a?b=c", "header location == https://example.com/a?b=c"],
    ["header x-note contains größer", "header x-note contains größer"],
    ["duration<1h30m", "duration < 1h30m"],
  ];
  for (const [written, text] of forms) {
    test(JSON.stringify(written), () => {
      assert.deepEqual(
        parseConditions(written).map((condition) => condition.text),
        [text],
      );
    });
  }

  test("one a line, whatever ends a line; blank lines and comments count for the number only", () => {
    const texts = parseConditions("# all of it\r\n\r\nstatus == 200\rsize > 0B\n\n  # end");
    assert.deepEqual(
      texts.map(({ text }) => text),
      ["status == 200", "size > 0B"],
    );
  });
});

suite("what is said of a line that cannot be read", () => {
  const operators = "==, !=, <, <=, >, >=";
  const textOperators = "==, !=, [not] contains, [not] matches";
  const jsonOperators = `${operators}, [not] in, [not] contains, [not] matches, [not] exists`;
  const subjects = "The subjects are status, header, body, json, duration, size, certificate.";
  const jsonValue = 'a JSON value is expected here, such as "ready", 1.5, true, null, ["a","b"] or {"a":1}';

  const mistakes: readonly (readonly [line: string, column: number, message: string])[] = [
    // subjects
    ["stauts == 200", 1, `"stauts" is not a subject; did you mean "status"? ${subjects}`],
    ["  Body contains x", 3, `"Body" is not a subject; did you mean "body"? ${subjects}`],
    ["200 == status", 1, `"200" is not a subject. ${subjects}`],
    ["constructor == 1", 1, `"constructor" is not a subject. ${subjects}`],
    ["== 200", 1, `a subject is expected here, but "==" is written. ${subjects}`],
    // operators
    ["status", 7, `an operator is expected here, but the line ends; status takes ${operators}, [not] in.`],
    ["status = 200", 8, `"=" is not an operator; did you mean "=="? Here, status takes ${operators}, [not] in.`],
    ["status !== 200", 8, `"!==" is not an operator; did you mean "!="? Here, status takes ${operators}, [not] in.`],
    ["body contain x", 6, `"contain" is not an operator; did you mean "contains"? Here, body takes ${textOperators}.`],
    ["body is fine", 6, `"is" is not an operator. Here, body takes ${textOperators}.`],
    ["body exists", 6, `"exists" does not go with body. Here, body takes ${textOperators}.`],
    ["body not exists", 10, `"exists" does not go with body. Here, body takes ${textOperators}.`],
    ["duration == 5s", 10, '"==" does not go with duration. Here, duration takes <, <=, >, >=.'],
    ["status not == 200", 12, '"not" goes before a word only: instead of "not ==", write "!=".'],
    ["json $.a not < 1", 14, '"not" goes before a word only: instead of "not <", write ">=".'],
    ["not status == 200", 1, `"not" is not a subject. ${subjects}`],
    // status codes
    ['status == "200"', 11, 'a status code is expected here, 100 to 999 without quotes, but "200" is written.'],
    ["status == 2000", 11, 'a status code is expected here, 100 to 999 without quotes, but "2000" is written.'],
    ["status == 099", 11, 'a status code is expected here, 100 to 999 without quotes, but "099" is written.'],
    ["status == 2xx", 11, 'a status code is expected here, 100 to 999 without quotes, but "2xx" is written.'],
    ["status == 200-299", 11, 'several status codes go with "in": status in 200-299.'],
    ["status != 200,201", 11, 'several status codes go with "not in": status not in 200,201.'],
    ["status in", 10, "status codes are expected here, such as 200-299,304, but the line ends."],
    ["status in 200, 2xx", 16, 'status codes are expected here, such as 200-299,304, but "2xx" is written.'],
    ["status in 200,,201", 15, 'status codes are expected here, such as 200-299,304, but "" is written.'],
    ["status in 299-200", 11, 'status codes are expected here, such as 200-299,304, but "299-200" is written.'],
    // texts
    ["body contains", 14, 'a text is expected here, such as "ready", but the line ends.'],
    [
      "body contains c#",
      16,
      'the condition should end here, but "#" is written; a text of several words stands in double quotes, and one line holds one condition.',
    ],
    ["body contains 'x'", 15, 'a text stands in double quotes: "…".'],
    ['body contains ""', 15, "every text contains the empty text: write what must be there."],
    ['body contains "x', 15, 'this text is not closed: its last character must be ".'],
    [
      'body contains "a\\d"',
      17,
      "this text is not as JSON writes one: a text takes the escapes of JSON, and a backslash itself is written \\\\.",
    ],
    ["body not contains /x/", 19, 'a text stands in double quotes: "/…"; a regular expression goes with "matches".'],
    [
      "body contains not ready",
      19,
      'the condition should end here, but "ready" is written; a text of several words stands in double quotes, and one line holds one condition.',
    ],
    [
      "status == 200 and size > 0B",
      15,
      'the condition should end here, but "and" is written; a text of several words stands in double quotes, and one line holds one condition.',
    ],
    [
      'body contains "x"# comment',
      18,
      'the condition should end here, but "#" is written; a text of several words stands in double quotes, and one line holds one condition.',
    ],
    // regular expressions
    ["body matches ready", 14, 'a regular expression is expected here, such as /ready/i, but "ready" is written.'],
    ["body matches //", 14, "this regular expression is empty, or not closed with /."],
    ["body matches /a[/]", 14, "this regular expression is empty, or not closed with /."],
    ["body matches /a/g", 17, 'the flags of a regular expression are i, m, s and u, not "g".'],
    ["body matches /(/", 14, "JavaScript does not read this: Invalid regular expression: /(/: Unterminated group."],
    // headers
    [
      "header",
      7,
      'a header\'s name and a space are expected here, as in "header content-type contains json", but the line ends.',
    ],
    [
      'header "etag" exists',
      8,
      'a header\'s name and a space are expected here, as in "header content-type contains json", but "etag" is written.',
    ],
    ["header x < soon", 12, 'a number is expected here, such as 10 or 0.5, but "soon" is written.'],
    // JSON
    ["json a == 1", 6, 'a JSONPath is expected here, as in "json $.state == …", but "a" is written.'],
    ["json $.a", 9, `an operator is expected here, but the line ends; json takes ${jsonOperators}.`],
    [
      "json $.a==1",
      9,
      "not a JSONPath of RFC 9535: expected '.', '..' or a bracketed selection, found '='; a space ends a path.",
    ],
    ["json $.a == ok", 13, 'ok is not JSON: a text stands in double quotes, "ok".'],
    ["json $.a == 'ok'", 13, 'JSON puts a text in double quotes: "…".'],
    ["json $.a ==", 12, `${jsonValue}, but the line ends.`],
    ["json $.a == 01", 13, `${jsonValue}: Expected end of input but got '1' at position 1.`],
    [
      "json $.a == {",
      13,
      `${jsonValue}: Quoted object key or end of object '}' expected but reached end of input at position 1.`,
    ],
    ['json $.a > "1"', 12, '">" takes a number, such as 10 or 0.5.'],
    ['json $.a in "x"', 13, '"in" takes a JSON array, such as ["READY","RUNNING"].'],
    ["json $.a not in []", 17, '"in" takes a JSON array, such as ["READY","RUNNING"].'],
    ['json $.a contains ""', 19, "every text contains the empty text: write what must be there."],
    [
      "json $[?@.id == 12345678901234567890] exists",
      17,
      "12345678901234567890 has more digits than a number in a filter can have.",
    ],
    [
      "json $[?@.id == 9007199254740992] exists",
      17,
      "9007199254740992 has more digits than a number in a filter can have.",
    ],
    [
      'json $[?search(@.log, "\\\\d+ errors")] not exists',
      9,
      "not a JSONPath of RFC 9535: search() takes a pattern of RFC 9485, which writes [0-9] for \\d.",
    ],
    // quantities
    ["duration < 500", 12, '"500" has no unit: write 500s for seconds, 500ms for milliseconds or 500m for minutes.'],
    ["duration <", 11, "a value with its unit is expected here, but the line ends."],
    ["size < 1mb", 8, '"1mb" is not how a size is written: write 1MB.'],
    ["certificate > 2weeks", 15, '"2weeks" has a unit that is not known, "weeks": the units are d, h, m, s and ms.'],
  ];
  for (const [line, column, message] of mistakes) {
    test(line, () => {
      const { problems } = problemsOf(line);
      assert.deepEqual(
        problems.map(({ line, column, message }) => ({ line, column, message })),
        [{ line: 1, column, message }],
      );
    });
  }

  for (const path of [
    "$.",
    "$[",
    "$.a[1",
    "$..",
    "$[01]",
    "$.a.~",
    "$[?@.a]x",
    "$[?foo(@)]",
    "$.a.length()",
    "$[(@.length-1)]",
  ]) {
    test(`${path} is not a JSONPath of the standard`, () => {
      const { message, problems } = problemsOf(`json ${path} exists`);
      const column = problems[0]?.column ?? 0;
      assert.match(message, /: not a JSONPath of RFC 9535: /);
      assert.ok(column >= 6 && column <= 6 + path.length + 1, `column ${column}`);
    });
  }

  test("all bad lines are named, with the line and a caret under the column", () => {
    const error = problemsOf("status == 200\n\nstauts == 200\n# fine\n\tsize < 10\n");
    assert.equal(
      error.message,
      [
        `line 3, column 1: "stauts" is not a subject; did you mean "status"? ${subjects}`,
        "  stauts == 200",
        "  ^",
        'line 5, column 9: "10" has no unit: write 10B for bytes, 10KB or 10MB.',
        "   size < 10",
        "          ^",
      ].join("\n"),
    );
    const [first] = error.problems;
    assert.deepEqual([first?.line, first?.column, first?.excerpt], [3, 1, "  stauts == 200\n  ^"]);
  });

  test("a long line is shown around the column", () => {
    const [problem] = problemsOf(`body contains "${"x".repeat(300)}" and more of it`).problems;
    const [line = "", caret = ""] = problem?.excerpt.split("\n") ?? [];
    assert.equal(line.slice(caret.indexOf("^")), "and more of it");
    assert.ok(line.length <= 102);
  });

  for (const text of ["", "  \n\n", "# status == 200"]) {
    test(`${JSON.stringify(text)} holds no condition, which anything would meet`, () => {
      const { message } = problemsOf(text);
      assert.match(message, /^line 1, column 1: no condition is written; one is, for example, "status == 200"/);
    });
  }
});

suite("whatever is written", () => {
  test("any text is conditions, or every bad line is pointed at", () => {
    fc.assert(
      fc.property(texts, (text) => {
        try {
          for (const condition of parseConditions(text)) assert.notEqual(condition.text, "");
        } catch (error) {
          assert.ok(error instanceof ConditionSyntaxError, String(error));
          const lines = text.split(/\r\n|\r|\n/);
          for (const { line, column, message, excerpt } of error.problems) {
            assert.ok(column >= 1 && column <= (lines[line - 1] ?? "").length + 1, `column ${column}`);
            assert.notEqual(message, "");
            assert.match(excerpt, /^[^\n]*\n *\^$/);
          }
        }
      }),
      { numRuns: 2_000 },
    );
  });

  test("the parts of a condition come back as they were written, without what stands between and behind them", () => {
    const comparison = fc.constantFrom("==", "!=", "<", "<=", ">", ">=");
    const wordOperator = (word: string) => fc.constantFrom([word], ["not", word]);
    const text = fc.string({ unit: "binary", minLength: 1 }).map(quoted);
    const parts = fc.oneof(
      fc.tuple(fc.constant("status"), comparison, fc.integer({ min: 100, max: 999 }).map(String)),
      fc.tuple(fc.constant(["header", "x-a"]), wordOperator("contains"), text),
      fc.tuple(fc.constant("body"), wordOperator("matches"), fc.constantFrom("/a b/", "/[/ #]/i", "/\\//su")),
      fc.tuple(fc.constant(["json", "$['a b'][?@.c == 1]"]), comparison, fc.integer().map(String)),
      fc.tuple(fc.constant(["json", "$..*"]), wordOperator("contains"), fc.oneof(text, fc.integer().map(String))),
      fc.tuple(fc.constant(["json", "$"]), wordOperator("exists")),
      fc.tuple(
        fc.constant("size"),
        comparison,
        fc.nat().map((bytes) => `${bytes}B`),
      ),
    );
    const space = fc.stringMatching(/^[ \t]{1,3}$/);
    const comment = fc.constantFrom("", " # a", "\t#", "   ");
    fc.assert(
      fc.property(parts, space, comment, (nested, between, behind) => {
        const written = nested.flat();
        const line = `${between}${written.join(between)}${behind}`;
        assert.deepEqual(
          parseConditions(line).map((condition) => condition.text),
          [written.join(" ")],
        );
      }),
      { numRuns: 500 },
    );
  });
});
