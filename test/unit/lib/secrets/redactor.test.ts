import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { describe, it } from "node:test";
import { Redactor } from "../../../../src/lib/secrets/redactor.ts";
import { Secret } from "../../../../src/lib/secrets/secret.ts";
import { formOf } from "../../../runner/secret-forms.ts";

function redactorOf(...secrets: readonly string[]): Redactor {
  const redactor = new Redactor();
  for (const secret of secrets) redactor.add(new Secret(secret));
  return redactor;
}

describe("the redactor takes out a secret", () => {
  for (const [name, secret, text, clean] of [
    ["as it is", "correct horse", "a correct horse b", "a *** b"],
    ["over two lines", "correct horse", "a correct \r\n  horse b", "a *** b"],
    ["in two halves of a base64 line", "correct horse", "x Y29ycmVj\ndCBob3JzZQ== y", "x ***Q== y"],
    ["in base64url, with what is around it", "~~~correct?", "fn5-Y29ycmVjdD8", "***8"],
    ["in hex", "correct!", "=636f727265637421=", "=***="],
    ["in hex of either case, with colons", "correct?", "63:6F:72:72:65:63:74:3f", "***"],
    ["in hex in columns", "correct?", "00: 63 6f 72 72\n65 63 74 3f", "00: ***"],
    ["as \\x, as JavaScript and Python write bytes", "corréct", String.raw`\x63\x6f\x72r\xc3\xa9ct`, "***"],
    ["as \\x, as JavaScript writes characters", "corréct", String.raw`\x63orr\xe9ct`, "***"],
    ["in octal", "correct", String.raw`\143\157rr\145ct`, "***"],
    ["as \\u in JSON in JSON", "correct", String.raw`c\\\\u006frrect`, "***"],
    ["as \\u{}", "correct", String.raw`\u{63}orre\u{000063}t`, "***"],
    ["as \\U", "correct", String.raw`\U00000063orrect`, "***"],
    ["as %u", "correct", "%u0063orrect", "***"],
    ["quoted-printable", "correct=é", "=63orrect=3D=C3=A9", "***"],
    ["quoted-printable, over two lines", "correct", "corr=\r\nect", "***"],
    ["quoted-printable, where a line ends behind a backslash", "correct", "c\\=\r\nu006f\\u0072\\= \nu0072ect", "***"],
    [
      "in UTF-16 that was read as UTF-8",
      "correct",
      Buffer.from("a correct b", "utf16le").toString("utf8"),
      "a\0 \0***\0 \0b\0",
    ],
    ["in small letters, as the names of hosts and headers are told", "Correct-Horse", "x-correct-horse-y", "x-***-y"],
    [
      "with a backslash in the path of a URL",
      "correct\\horse",
      "https://a.example/correct/horse",
      "https://a.example/***",
    ],
    ["in UTF-8 that was read as Latin-1", "Äußerst-correct", "a Ã\x84uÃ\x9ferst-correct", "a ***"],
    ["in UTF-8 that was read as Latin-1 and percent-encoded", "corréct", "a corr%C3%83%C2%A9ct", "a ***"],
    ["in UTF-8 that was read as Windows-1252", "Äußerst-correct", "a Ã„uÃŸerst-correct", "a ***"],
    ["in Latin-1 that was read as UTF-8", "correct-é-horse", "a correct-\ufffd-horse", "a ***"],
    ["in ASCII, in which not all of it can be written", "correct-é-horse", "a correct-?-horse", "a ***"],
    [
      "in entities by name, as PHP writes them",
      "äußerst-Ärgerlich-€",
      "&auml;u&szlig;erst-&Auml;rgerlich-&euro;",
      "***",
    ],
    ["in lines that HTML may break", "correct", "corr&shy;ec&zwnj;t", "***"],
    ["in SQL", "it's correct", "'it''s correct'", "'***'"],
    ["in CSV in JSON", 'say "correct"', String.raw`"\"say \"\"correct\"\"\""`, String.raw`"\"***\"\""`],
    ["in entities by name", "correct+/=", "correct&plus;&sol;&equals;", "***"],
    ["in entities that nothing closes", "c&rrect", "&#99&#38rrect", "***"],
    ["in form encoding", "correct horse", "t=correct+horse&u", "t=***&u"],
    ["percent-encoded twice", "corr/ct", "corr%252Fct", "***"],
    ["in JSON in HTML in a URL", 'corr"ct', "corr%5C%26quot%3Bct", "***"],
    ["in JSON, in which a slash needs no backslash", "corr/ct", String.raw`"corr\/ct"`, `"***"`],
    ["in an escape that is wrapped itself", "corr/ct", "corr%2\n    Fct", "***"],
    [
      "in the base64 of JSON",
      'corr"ct',
      Buffer.from(JSON.stringify({ t: 'corr"ct' })).toString("base64"),
      "eyJ0Ijoi***QifQ==",
    ],
    [
      "in the base64 of PHP's JSON",
      "corr/ct-h",
      Buffer.from(String.raw`{"t":"corr\/ct-h"}`).toString("base64"),
      "eyJ0Ijoi***CJ9",
    ],
    [
      "in the base64 of Go's JSON",
      "corr&ct-h",
      Buffer.from(String.raw`["corr\u0026ct-h"]`).toString("base64"),
      "WyJ***CJd",
    ],
    ["in the base64 of a form", "corr&ct-h=", Buffer.from("t=corr%26ct-h%3D&u").toString("base64"), "dD1***CZ1"],
    ["in the hex of JSON", 'corr"ct', Buffer.from(String.raw`"corr\"ct"`).toString("hex"), "22***22"],
    [
      "of which each character is escaped otherwise",
      "corré漢t!",
      "&#99;%6f\\u0072\\162=C3=A9%E6%BC%A2\\x74&excl;",
      "***",
    ],
    ["with an emoji as it is", "correct😀", "correct😀", "***"],
    ["with an emoji in JSON", "correct😀", String.raw`correct\ud83d\ude00`, "***"],
    ["with an emoji in HTML", "correct😀", "correct&#128512;", "***"],
    ["with an emoji, percent-encoded", "correct😀", "correct%F0%9F%98%80", "***"],
    ["of little but blanks", "a      b", "a      b, a b", "***, a b"],
    ["right behind another", "correct", "correctcorrect", "***"],
    ["of which a part comes before it", "corrcorrect", "corrcorrcorrect", "corr***"],
    ["that ends in a backslash, in JSON", "correct\\", String.raw`{"q":"correct\\"}`, `{"q":"***"}`],
  ] as const) {
    it(name, () => assert.equal(redactorOf(secret).redact(text), clean));
  }

  it("that is a key, each of its lines too", () => {
    const lines = [1, 2, 3].map(() => randomBytes(48).toString("base64"));
    const key = ["-----BEGIN PRIVATE KEY-----", ...lines, "-----END PRIVATE KEY-----"].join("\n");
    const redactor = redactorOf(key);
    assert.equal(redactor.redact(`a ${key.replaceAll("\n", "\\n")} b`), "a *** b");
    assert.equal(redactor.redact(`a ${lines[1]} b`), "a *** b");
  });

  for (const { name, secret, written } of [
    {
      name: "makes an entity's like with what follows, in JSON in JSON",
      secret: `nx<u "&%2`,
      written: (text: string) => JSON.stringify(JSON.stringify({ q: `${text}F>g` })),
    },
    {
      name: "holds what looks like percent-encoding, in JSON in JSON",
      secret: `nx%22 "+x`,
      written: (text: string) => JSON.stringify(JSON.stringify([`vVJ:0${text}`])),
    },
    {
      name: "ends in a quote and a backslash, in JSON",
      secret: `!!  !!"\\`,
      written: (text: string) => JSON.stringify({ q: text }),
    },
  ]) {
    it(`that ${name}`, () => assert.equal(formOf(secret, redactorOf(secret).redact(written(secret))), undefined));
  }
});

describe("of a secret that is cut in two the redactor takes out the beginning", () => {
  for (const [name, text, clean] of [
    ["at the end", "a correct", "a ***"],
    ["of six characters", "a correc", "a ***"],
    ["before an ellipsis", "a correct h…, b", "a ***…, b"],
    ["before three dots", "a correct h..., b", "a ***..., b"],
    ["within an escape before three dots", "a correct%2..., b", "a ***..., b"],
    ["within JSON's escape", String.raw`a correct\u00`, "a ***"],
    ["within percent-encoding", "a correct%2", "a ***"],
    ["within an entity", "a correct&#3", "a ***"],
    ["within an entity's name", "a correct&nb…", "a ***…"],
    ["within an escape in another", "a correct%5Cu0%3", "a ***"],
    ["within an escape for a digit of another", "a correct%2&#x5c;\\u0078", "a ***"],
    ["within a digit of an escape", "a correct\\u{2&#5", "a ***"],
    ["behind a backslash", "a correct\\", "a ***"],
    ["behind what an escape begins with", "a corre%", "a ***"],
    ["behind what an escape begins with, before an ellipsis", "a corre&…", "a ***…"],
    ["behind what an escape begins with, before three dots", "a corre=... b", "a ***... b"],
    ["behind what an escape begins with, which is escaped", "a corre%26…", "a ***…"],
    ["but not behind what begins none", 'a corre="', 'a corre="'],
    ["in base64", "a Y29ycmVj", "a ***"],
    ["in hex", "a 636f7", "a 636f7"],
    ["but not of five", "a corre", "a corre"],
    ["but not what goes on otherwise", "a correct answer", "a correct answer"],
  ] as const) {
    it(name, () => assert.equal(redactorOf("correct horse battery").redact(text), clean));
  }
});

it("the redactor counts an escape that is cut as a character", () => {
  assert.equal(redactorOf(".=8_/=-G").redact("a =2E=3D8_/=3"), "a ***");
});

describe("of a long text the redactor gives the beginning", () => {
  const redactor = redactorOf("correct horse battery");
  for (const [name, text, length, clean] of [
    ["of so many characters", "abcdef", 4, "abcd"],
    ["all of it, if it is no longer", "abcd", 4, "abcd"],
    ["which may end within the mark", "abcorrect horse battery", 4, "ab**"],
    ["all of it, if it is no longer without the secrets", "abcorrect horse battery", 5, "ab***"],
    ["with what follows a secret", "abcorrect horse battery, and more", 7, "ab***, "],
    ["with stars where a secret seems to begin at its end", "a correct answer", 9, "a *******"],
    ["of a secret escaped to a great length", `a ${"&#0099;&#111;".repeat(3_000)}`, 3, "a &"],
  ] as const) {
    it(name, () => assert.equal(redactor.redact(text, length), clean));
  }

  it("in a time that does not grow with the rest", () => {
    const text = "%25 correct horse".repeat(2_000_000);
    for (let count = 0; count < 1_000; count++) assert.equal(redactor.redact(text, 8), "%25 corr");
  });
});

describe("the redactor", () => {
  it("finds a secret wherever it stands in a long text", () => {
    const redactor = redactorOf("correct horse");
    const escaped = "%5Cu0063orrect%5Cu0020hors%5Cu0065";
    for (const from of [440, 1_460, 16_300]) {
      for (let length = from; length < from + 100; length++) {
        const before = `%0${"x".repeat(length)}`;
        assert.ok(redactor.redact(`${before}${escaped} y`) === `${before}*** y`, `behind ${length}`);
      }
    }
  });

  it("finds a secret whose parts are far from each other", () => {
    assert.equal(redactorOf("20202020x").redact(`a20202020${"%20".repeat(200_000)}x b`), "a*** b");
  });

  it("forgets what it made of a text when a secret becomes known", () => {
    const redactor = redactorOf("another one");
    assert.equal(redactor.redact("a correct horse b"), "a correct horse b");
    redactor.add(new Secret("correct horse"));
    assert.equal(redactor.redact("a correct horse b"), "a *** b");
    assert.equal(redactor.redact("a correct horse b"), "a *** b");
  });

  it("makes the same of many short texts as of each", () => {
    const redactor = redactorOf("correct horse");
    for (let time = 0; time < 2; time++)
      for (let count = 0; count < 1_500; count++)
        assert.equal(redactor.redact(`${count} correct horse`), `${count} ***`);
  });

  it("gives the same form once only: each is a mask of the runner's", () => {
    const redactor = new Redactor();
    assert.notDeepEqual(redactor.add(new Secret("correct horse")), []);
    assert.deepEqual(redactor.add(new Secret("correct horse")), []);
  });

  it("takes the longer of two secrets, where one begins the other", () => {
    const redactor = redactorOf("horse-battery", "horse-battery-staple");
    assert.equal(redactor.redact("a horse-battery-staple b horse-battery c"), "a *** b *** c");
  });

  it("takes out secrets that overlap, or hold one another", () => {
    const redactor = redactorOf("ananas", "nasal-spray", "banana-split", "anana-s");
    assert.equal(redactor.redact("ananasal-spray, banana-split, banana-s!"), "***, ***, b***!");
  });

  it("knows a secret that is added between two texts", () => {
    const redactor = redactorOf("correct");
    assert.equal(redactor.redact("correct horsecart"), "*** horsecart");
    redactor.add(new Secret("horsecart"));
    assert.equal(redactor.redact("correct horsecart"), "*** ***");
  });

  for (const [name, text] of [
    ["half an emoji", "\ud83d correc \ude00"],
    ["the mark", "*** corre"],
    ["escapes that are none", String.raw`%zz \q &nope; &#xFFFFFFFF; =\ \u12 %`],
    ["nothing", ""],
  ] as const) {
    it(`leaves ${name} as it is`, () => assert.equal(redactorOf("correct horse").redact(text), text));
  }

  it("takes nothing for a secret that consists of what cannot be read alone", () => {
    assert.equal(
      redactorOf("äöüßéè").redact("?????? \ufffd\ufffd\ufffd\ufffd\ufffd\ufffd"),
      "?????? \ufffd\ufffd\ufffd\ufffd\ufffd\ufffd",
    );
  });

  it("looks for no secret of fewer than six characters", () => {
    assert.equal(redactorOf("abcde").redact("abcde YWJjZGU= 6162636465"), "abcde YWJjZGU= 6162636465");
  });
});
