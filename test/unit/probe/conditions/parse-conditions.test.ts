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
  const headerOperators = `${operators}, [not] contains, [not] matches, [not] exists`;
  const jsonOperators = `${operators}, [not] in, [not] contains, [not] matches, [not] exists`;
  const subjects =
    "The subjects are status, header, body, json, duration, size, certificate, credential, image-digest, image-name, spec-digest, instances, restarts.";

  const mistakes: readonly (readonly [line: string, column: number, fault: string, remedy: string])[] = [
    ["stauts == 200", 1, '"stauts" is not a subject', `Did you mean "status"? ${subjects}`],
    ["  Body contains x", 3, '"Body" is not a subject', `Did you mean "body"? ${subjects}`],
    ["200 == status", 1, '"200" is not a subject', 'The subject goes first: "status == 200".'],
    ["constructor == 1", 1, '"constructor" is not a subject', `${subjects}`],
    ["== 200", 1, 'a subject is expected here, but "==" is written', `${subjects}`],
    ["status", 7, "an operator is expected here, but the line ends", `Here, status takes ${operators}, [not] in.`],
    ["status = 200", 8, '"=" is not an operator', `Did you mean "=="? Here, status takes ${operators}, [not] in.`],
    ["status !== 200", 8, '"!==" is not an operator', `Did you mean "!="? Here, status takes ${operators}, [not] in.`],
    [
      "body contain x",
      6,
      '"contain" is not an operator',
      `Did you mean "contains"? Here, body takes ${textOperators}.`,
    ],
    ["body is fine", 6, '"is" is not an operator', `Write "==". Here, body takes ${textOperators}.`],
    ["body exists", 6, '"exists" does not go with body', `Here, body takes ${textOperators}.`],
    ["body not exists", 10, '"exists" does not go with body', `Here, body takes ${textOperators}.`],
    ["duration == 5s", 10, '"==" does not go with duration', "Here, duration takes <, <=, >, >=."],
    ["status not == 200", 12, '"not" goes before a word only', 'Write "!=" instead of "not ==".'],
    ["json $.a not < 1", 14, '"not" goes before a word only', 'Write ">=" instead of "not <".'],
    [
      "not status == 200",
      1,
      '"not" is not a subject',
      '"not" goes behind the subject and before a word: "body not contains …".',
    ],
    ['status == "200"', 11, '"200" is not how a status code is written', "Write 200."],
    ["status == 2000", 11, '"2000" is not a status code', "Write three digits, 100 to 999."],
    ["status == 099", 11, '"099" is not a status code', "Write three digits, 100 to 999."],
    ["status == 2xx", 11, '"==" takes one status code', 'Write "status in 200-299".'],
    ["status == 200-299", 11, '"==" takes one status code', 'Write "status in 200-299".'],
    ["status != 200,201", 11, '"!=" takes one status code', 'Write "status not in 200,201".'],
    ["status in", 10, "status codes are expected here, but the line ends", "Write for example 200-299,304."],
    ["status in 200, 2xx", 16, '"2xx" is not a status code or a range', 'Write "status in 200,200-299".'],
    ["status in 200,,201", 15, "a status code is missing", 'Write "status in 200,201".'],
    ["status in 299-200", 11, '"299-200" is not a status code or a range', "Write for example 200-299,304."],
    [
      "body contains",
      14,
      "a text is expected here, but the line ends",
      'Write a text in double quotes, such as "ready".',
    ],
    [
      "body contains c#",
      16,
      'the condition should end here, but "#" is written',
      "Put a text of several words in double quotes, and each condition on a line of its own.",
    ],
    ["body contains 'x'", 15, "a text does not stand in single quotes", 'Write it in double quotes: "x".'],
    ['body contains ""', 15, "every text contains the empty text", "Write what must be there."],
    ['body contains "x', 15, "this text is not closed", 'Its last character must be ".'],
    [
      'body contains "a\\d"',
      17,
      "this text is not as JSON writes one",
      "A text takes the escapes of JSON, and a backslash itself is written \\\\.",
    ],
    [
      "body not contains /x/",
      19,
      'a text that begins with "/" stands in double quotes',
      'Write "/x/" if it is a text. A regular expression goes with "matches".',
    ],
    [
      "body contains not ready",
      19,
      'the condition should end here, but "ready" is written',
      "Put a text of several words in double quotes, and each condition on a line of its own.",
    ],
    [
      "status == 200 and size > 0B",
      15,
      '"and" joins two conditions',
      "Write each condition on a line of its own, with its subject; all must hold.",
    ],
    [
      'body contains "x"# comment',
      18,
      'the condition should end here, but "#" is written',
      "Put a text of several words in double quotes, and each condition on a line of its own.",
    ],
    [
      "body matches ready",
      14,
      'a regular expression is expected here, but "ready" is written',
      'Write it between slashes: /ready/. For a plain text, write contains "ready".',
    ],
    [
      "body matches //",
      14,
      "this regular expression is empty, or not closed",
      "Write it between slashes, such as /ready/i.",
    ],
    [
      "body matches /a[/]",
      14,
      "this regular expression is empty, or not closed",
      "Write it between slashes, such as /ready/i.",
    ],
    [
      "body matches /a/g",
      17,
      '"g" is not a flag of a regular expression',
      "The flags are i, m, s and u. A slash that belongs to the expression is written \\/.",
    ],
    [
      "body matches /(/",
      14,
      "JavaScript does not read this: Invalid regular expression: /(/: Unterminated group",
      "Correct it, or look for a plain text with contains.",
    ],
    [
      "header",
      7,
      "a header's name and a space are expected here, but the line ends",
      'Write for example "header content-type contains json".',
    ],
    [
      'header "etag" exists',
      8,
      'a header\'s name and a space are expected here, but "etag" is written',
      'Write the name alone, as in "header etag exists".',
    ],
    ["header x < soon", 12, 'a number is expected here, but "soon" is written', "Write it plainly, such as 10 or 0.5."],
    ["json a == 1", 6, 'a JSONPath is expected here, but "a" is written', "Write $.a: a path begins at the root, $."],
    ["json $.a", 9, "an operator is expected here, but the line ends", `Here, json takes ${jsonOperators}.`],
    [
      "json $.a==1",
      9,
      "not a JSONPath of RFC 9535: expected '.', '..' or a bracketed selection, found '='",
      "A space ends a path: put one before the operator.",
    ],
    ["json $.a == ok", 13, "ok is not JSON", 'A text stands in double quotes: "ok".'],
    ["json $.a == 'ok'", 13, "a text does not stand in single quotes", 'Write it in double quotes: "ok".'],
    [
      "json $.a ==",
      12,
      "a JSON value is expected here, but the line ends",
      'Write for example "ready", 1.5, true, null, ["a","b"] or {"a":1}.',
    ],
    [
      "json $.a == 01",
      13,
      "a JSON value is expected here: Expected end of input but got '1' at position 1",
      'Write for example "ready", 1.5, true, null, ["a","b"] or {"a":1}.',
    ],
    [
      "json $.a == {",
      13,
      "a JSON value is expected here: Quoted object key or end of object '}' expected but reached end of input at position 1",
      'Write for example "ready", 1.5, true, null, ["a","b"] or {"a":1}.',
    ],
    ['json $.a > "1"', 12, '">" takes a number', "Write it without quotes, such as 10 or 0.5."],
    ['json $.a in "x"', 13, '"in" takes a JSON array', 'Write for example ["READY","RUNNING"].'],
    ["json $.a not in []", 17, '"in" takes a JSON array', 'Write for example ["READY","RUNNING"].'],
    ['json $.a contains ""', 19, "every text contains the empty text", "Write what must be there."],
    [
      "json $[?@.id == 12345678901234567890] exists",
      17,
      "12345678901234567890 has more digits than a number in a filter can have",
      "docs/conditions.md says how a path is written; a name that is not a plain word stands in quotes: $['my-name'].",
    ],
    [
      "json $[?@.id == 9007199254740992] exists",
      17,
      "9007199254740992 has more digits than a number in a filter can have",
      "docs/conditions.md says how a path is written; a name that is not a plain word stands in quotes: $['my-name'].",
    ],
    [
      'json $[?search(@.log, "\\\\d+ errors")] not exists',
      9,
      "not a JSONPath of RFC 9535: search() takes a pattern of RFC 9485, which writes [0-9] for \\d",
      "docs/conditions.md says how a path is written; a name that is not a plain word stands in quotes: $['my-name'].",
    ],
    ["duration < 500", 12, '"500" has no unit', "Write 500s for seconds, 500ms for milliseconds or 500m for minutes."],
    [
      "duration <",
      11,
      "a value with its unit is expected here, but the line ends",
      'Write for example "duration < 500ms".',
    ],
    ["size < 1mb", 8, '"1mb" is not how a size is written', "Write 1MB."],
    ["certificate > 2weeks", 15, '"2weeks" is in weeks', "Write 14d."],
    ["certificate > 14", 15, '"14" has no unit', "Write 14d for days."],
    ["certificate > 14 days", 15, '"14 days" is not how a duration is written', "Write 14d."],
    ["certificate > 2 weeks", 15, '"2 weeks" is in weeks', "Write 14d."],
    ["status != 4xx", 11, '"!=" takes one status code', 'Write "status not in 400-499".'],
    ["status in [200,201]", 11, '"[200,201]" is not a status code or a range', 'Write "status in 200,201".'],
    ["status not in [500, 503]", 15, '"[500, 503]" is not a status code or a range', 'Write "status not in 500,503".'],
    ["status in 2xx", 11, '"2xx" is not a status code or a range', 'Write "status in 200-299".'],
    ["status in (200, 404)", 11, '"(200, 404)" is not a status code or a range', 'Write "status in 200,404".'],
    ["status in 200 201", 11, '"200 201" is not a status code or a range', 'Write "status in 200,201".'],
    ["status == [200]", 11, '"[200]" is not how a status code is written', "Write 200."],
    ["status == 200 or 201", 11, '"==" takes one status code', 'Write "status in 200,201".'],
    ["status == 200|201", 11, '"==" takes one status code', 'Write "status in 200,201".'],
    ["status == 200;", 14, '";" stands behind the condition', "Take it away."],
    ["status == 200,", 14, '"," stands behind the condition', "Take it away."],
    ["status: 200", 7, '":" is not an operator', `Did you mean "=="? Here, status takes ${operators}, [not] in.`],
    [
      "status 200",
      8,
      'an operator is expected here, but "200" is written',
      `Write "status == 200". Here, status takes ${operators}, [not] in.`,
    ],
    ["status is 200", 8, '"is" is not an operator', `Write "==". Here, status takes ${operators}, [not] in.`],
    ["status is not 500", 8, '"is not" is not an operator', `Write "!=". Here, status takes ${operators}, [not] in.`],
    [
      "status > = 200",
      8,
      'there is a blank inside ">="',
      `Write it without the blank. Here, status takes ${operators}, [not] in.`,
    ],
    ["status == OK", 11, '"OK" is not a status code', "Write three digits, 100 to 999."],
    ["status ==", 10, "a status code is expected here, but the line ends", "Write three digits, 100 to 999."],
    ["200", 1, '"200" is not a subject', 'Write "status == 200".'],
    ["200-299", 1, '"200-299" is not a subject', 'Write "status in 200-299".'],
    ["200,201", 1, '"200" is not a subject', 'Write "status in 200,201".'],
    ["2xx", 1, '"2xx" is not a subject', 'Write "status in 200-299".'],
    ["status_code == 200", 1, '"status_code" is not a subject', `Did you mean "status"? ${subjects}`],
    ["response.status == 200", 1, '"response" is not a subject', `Did you mean "status"? ${subjects}`],
    [
      'status == 200 && body contains "x"',
      15,
      '"&&" joins two conditions',
      "Write each condition on a line of its own, with its subject; all must hold.",
    ],
    [
      'status == 200; body contains "ready"',
      14,
      '";" joins two conditions',
      "Write each condition on a line of its own, with its subject; all must hold.",
    ],
    [
      "status == 200 or status == 204",
      15,
      '"or" joins two conditions',
      'All lines must hold; there is no "or". One condition can allow several values: status in 200,204; body matches /a|b/; json $.state in ["a","b"].',
    ],
    [
      "status >= 200 and < 300",
      15,
      '"and" joins two conditions',
      "Write each condition on a line of its own, with its subject; all must hold.",
    ],
    ["and status == 200", 1, '"and" is not a subject', "Take it away: all lines must hold."],
    [
      '"status == 200"',
      1,
      'a subject is expected here, but "status == 200" is written',
      "Take away the quotes around the line: it begins with status.",
    ],
    ["- status == 200", 1, '"-" is not a subject', "expect is text and not a list: begin the line with status."],
    [
      "!body contains x",
      1,
      'a subject is expected here, but "!" is written',
      '"not" goes behind the subject: "body not contains …".',
    ],
    [
      "not body contains x",
      1,
      '"not" is not a subject',
      '"not" goes behind the subject and before a word: "body not contains …".',
    ],
    ["Body contains x", 1, '"Body" is not a subject', `Did you mean "body"? ${subjects}`],
    [
      "header content-type: text/html",
      20,
      "there is a colon behind the header's name",
      "Write: header content-type contains text/html",
    ],
    [
      'header content-type: "text/html; charset=utf-8"',
      20,
      "there is a colon behind the header's name",
      'Write: header content-type contains "text/html; charset=utf-8"',
    ],
    ["header etag:", 12, "there is a colon behind the header's name", 'Write "header etag exists".'],
    [
      "header etag is not null",
      13,
      '"is not null" is not an operator',
      `Write "exists". Here, header takes ${headerOperators}.`,
    ],
    [
      "header etag is null",
      13,
      '"is null" is not an operator',
      `Write "not exists". Here, header takes ${headerOperators}.`,
    ],
    [
      "header content-type = json",
      21,
      '"=" is not an operator',
      `Did you mean "=="? Here, header takes ${headerOperators}.`,
    ],
    ["header content-type json", 21, '"json" is not an operator', `Here, header takes ${headerOperators}.`],
    ['body = "x"', 6, '"=" is not an operator', `Did you mean "=="? Here, body takes ${textOperators}.`],
    ["body: ready", 5, '":" is not an operator', `Did you mean "=="? Here, body takes ${textOperators}.`],
    ["body ~= /x/", 6, '"~=" is not an operator', `Did you mean "matches"? Here, body takes ${textOperators}.`],
    ["body =~ /x/", 6, '"=~" is not an operator', `Did you mean "matches"? Here, body takes ${textOperators}.`],
    ["body !~ /x/", 6, '"!~" is not an operator', `Did you mean "not matches"? Here, body takes ${textOperators}.`],
    [
      "body includes ready",
      6,
      '"includes" is not an operator',
      `Did you mean "contains"? Here, body takes ${textOperators}.`,
    ],
    [
      "body does not contain error",
      6,
      '"does not contain" is not an operator',
      `Write "not contains". Here, body takes ${textOperators}.`,
    ],
    [
      "body doesn't contain error",
      6,
      '"doesn\'t contain" is not an operator',
      `Write "not contains". Here, body takes ${textOperators}.`,
    ],
    [
      "body contains hello world",
      21,
      'the condition should end here, but "world" is written',
      "Put a text of several words in double quotes, and each condition on a line of its own.",
    ],
    ["body contains 'x y'", 15, "a text does not stand in single quotes", 'Write it in double quotes: "x y".'],
    [
      "body contains /x",
      15,
      'a text that begins with "/" stands in double quotes',
      'Write "/x" if it is a text. A regular expression goes with "matches".',
    ],
    [
      "body matches I'm ready",
      14,
      'a regular expression is expected here, but "I" is written',
      "Write it between slashes: /I'm ready/. For a plain text, write contains \"I'm ready\".",
    ],
    [
      'body matches "rea.y"',
      14,
      'a regular expression is expected here, but "rea.y" is written',
      'Write it between slashes: /rea.y/. For a plain text, write contains "rea.y".',
    ],
    ["body matches /a/b/", 16, "a slash ends the regular expression", "Write the slash in it as \\/: /a\\/b/."],
    [
      "body matches /https://x/",
      21,
      "a slash ends the regular expression",
      "Write the slash in it as \\/: /https:\\/\\/x/.",
    ],
    [
      "body matches /api/v1",
      19,
      '"v1" is not a flag of a regular expression',
      "The flags are i, m, s and u. A slash that belongs to the expression is written \\/.",
    ],
    [
      "body matches /a",
      14,
      "this regular expression is empty, or not closed",
      "Write it between slashes, such as /ready/i.",
    ],
    [
      'body == {"a":1}',
      9,
      'a text is expected here, but "{" is written',
      'Look into JSON with json, as in "json $.state == …", or put a text in double quotes.',
    ],
    [
      "json $.a is not null",
      10,
      '"is not null" is not an operator',
      `Write "!= null", or "exists" where the value does not matter. Here, json takes ${jsonOperators}.`,
    ],
    [
      "json $.a is null",
      10,
      '"is null" is not an operator',
      `Write "== null", or "not exists" where the value does not matter. Here, json takes ${jsonOperators}.`,
    ],
    ["json $.a is true", 10, '"is" is not an operator', `Write "==". Here, json takes ${jsonOperators}.`],
    ["json $.a == True", 13, "True is not JSON", "Write true."],
    ["json $.a == None", 13, "None is not JSON", "Write null."],
    ["json $.a = 1", 10, '"=" is not an operator', `Did you mean "=="? Here, json takes ${jsonOperators}.`],
    [
      "json $.@odata.next exists",
      8,
      "not a JSONPath of RFC 9535: unexpected shorthand selector '@'",
      "Write $['@odata.next'].",
    ],
    [
      'json $.value[0].@odata.type == "x"',
      17,
      "not a JSONPath of RFC 9535: unexpected shorthand selector '@'",
      "Write $.value[0]['@odata.type'].",
    ],
    ["json $.2 == 1", 8, "not a JSONPath of RFC 9535: unexpected shorthand selector '2'", "Write $['2']."],
    [
      "json .a.b == 1",
      6,
      'a JSONPath is expected here, but "." is written',
      "Write $.a.b: a path begins at the root, $.",
    ],
    [
      "json data.a == 1",
      6,
      'a JSONPath is expected here, but "data" is written',
      "Write $.data.a: a path begins at the root, $.",
    ],
    [
      "$.a == 1",
      1,
      'a subject is expected here, but "$" is written',
      'Write json before a path, as in "json $.state == …".',
    ],
    ["duration < 5 s", 12, '"5 s" is not how a duration is written', "Write 5s."],
    ["duration < 5", 12, '"5" has no unit', "Write 5s for seconds, 5ms for milliseconds or 5m for minutes."],
    ["duration < 1.5s", 12, '"1.5s" is a fraction', "Write whole numbers, such as 1s500ms or 1h30m."],
    ["duration < 5 minutes", 12, '"5 minutes" is not how a duration is written', "Write 5m."],
    ["size < 1 MB", 8, '"1 MB" is not how a size is written', "Write 1MB."],
    ["size < 10", 8, '"10" has no unit', "Write 10B for bytes, 10KB or 10MB."],
    ['json $.a ~= "x"', 10, '"~=" is not an operator', `Did you mean "matches"? Here, json takes ${jsonOperators}.`],
    [
      'json $.a like "x"',
      10,
      '"like" is not an operator',
      `Did you mean "contains"? Here, json takes ${jsonOperators}.`,
    ],
    ["size", 5, "an operator is expected here, but the line ends", `Here, size takes ${operators}.`],
    [
      "status == 200, size > 0B",
      14,
      '"," joins two conditions',
      "Write each condition on a line of its own, with its subject; all must hold.",
    ],
    ["http 200", 1, '"http" is not a subject', `Did you mean "status"? ${subjects}`],
  ];
  for (const [line, column, fault, remedy] of mistakes) {
    test(line, () => {
      const [{ excerpt: _excerpt, ...problem } = assert.fail(), ...others] = problemsOf(line).problems;
      assert.deepEqual([problem, others], [{ line: 1, column, fault, remedy }, []]);
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
        `line 3, column 1: "stauts" is not a subject. Did you mean "status"? ${subjects}`,
        "  stauts == 200",
        "  ^",
        'line 5, column 9: "10" has no unit. Write 10B for bytes, 10KB or 10MB.',
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
      assert.match(message, /^line 1, column 1: no condition is written\. Write one, for example "status == 200"/);
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
          for (const { line, column, fault, remedy, excerpt } of error.problems) {
            assert.ok(column >= 1 && column <= (lines[line - 1] ?? "").length + 1, `column ${column}`);
            assert.notEqual(fault, "");
            assert.notEqual(remedy, "");
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
