import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { cannot, host, pat, type Refusal, refusalOf, refused } from "./refusal.ts";

const refusals: readonly Refusal[] = [
  {
    name: "a header without a colon",
    inputs: () => ({ ...pat, headers: "X-One: 1\n\nX-Two 2" }),
    says: cannot("headers", "has no colon in line 3", "Write one header a line as Name: value."),
  },
  {
    name: "a header with a line break",
    inputs: () => ({ ...pat, headers: "X-One: 1\rX-Two: 2" }),
    says: cannot(
      "headers",
      "has, in the value in line 1, a line break, a control character or a letter outside Latin-1",
      "Encode such values, for example as base64 or percent-encoded.",
    ),
  },
  {
    name: "a header with a letter that cannot travel",
    inputs: () => ({ ...pat, headers: "X-One: 👋" }),
    says: cannot(
      "headers",
      "has, in the value in line 1, a line break, a control character or a letter outside Latin-1",
      "Encode such values, for example as base64 or percent-encoded.",
    ),
  },
  {
    name: "a header with a name that is none",
    inputs: () => ({ ...pat, headers: "X One: 1" }),
    says: cannot(
      "headers",
      "has an invalid header name in line 1, of 5 characters",
      "A header's name is letters, digits and hyphens.",
    ),
  },
  {
    name: "a header that is the client's",
    inputs: () => ({ ...pat, headers: "Content-Length: 3" }),
    says: cannot("headers", "sets Content-Length in line 1, which is not yours to set", "Leave it out."),
  },
  {
    name: "a header that is the gateway's",
    inputs: () => ({ ...pat, headers: "X-SF-SPCS-Authorization: x" }),
    says: cannot(
      "headers",
      "sets X-SF-SPCS-Authorization in line 1, which is not yours to set",
      "Leave it out: Snowflake's token goes into it by itself when you set an Authorization of the app's own.",
    ),
  },
  {
    name: "a Snowflake token by hand",
    inputs: () => ({ ...pat, headers: 'Authorization: Snowflake Token="x"' }),
    says: cannot(
      "headers",
      "sets a Snowflake token in line 1 by hand",
      "Give it in the input token: it is masked, guarded and sent correctly there.",
    ),
  },
  {
    name: "a body file that is missing",
    inputs: () => ({ ...pat, "body-file": "missing.json" }),
    says: cannot(
      "body-file",
      "names missing.json, which does not exist",
      "Write a path relative to the workspace; is there a checkout step before this one?",
    ),
  },
  {
    name: "a body file that is a folder",
    inputs: () => ({ ...pat, "body-file": "." }),
    says: cannot(
      "body-file",
      "names ., which is a folder",
      "Write a path relative to the workspace; is there a checkout step before this one?",
    ),
  },
  {
    name: "two bodies",
    inputs: () => ({ ...pat, body: "x", "body-file": "missing.json" }),
    says: cannot("body-file", "is given together with body", "Give only one of the two."),
  },
  {
    name: "a path that is a URL",
    inputs: () => ({ ...pat, path: `https://${host}/x` }),
    says: cannot(
      "path",
      `is a whole URL ("https://${host}/x")`,
      "Write the path alone, such as /healthcheck; the host belongs in ingress-url.",
    ),
  },
  {
    name: "a path with a blank",
    inputs: () => ({ ...pat, path: "/a b" }),
    says: cannot(
      "path",
      'contains a space or a fragment ("/a b")',
      "Write %20 for a space, and leave out what begins with #.",
    ),
  },
  {
    name: "a method that is none",
    inputs: () => ({ ...pat, method: "GET /" }),
    says: cannot("method", 'is "GET /"', "Write an HTTP method, such as GET or POST."),
  },
  {
    name: "a method the ingress refuses",
    inputs: () => ({ ...pat, method: "trace" }),
    says: cannot("method", "is TRACE, which the ingress does not forward", "Use GET."),
  },
];

describe("a request that cannot be sent", () => {
  for (const one of refusals) it(`${one.name} is refused`, refused("input-invalid", one));
});

describe("what may hold a secret", () => {
  const key = "sk-4f9d02c7";
  const slips: readonly (readonly [name: string, inputs: Readonly<Record<string, string>>])[] = [
    ["a header without a colon", { headers: `X-Api-Key ${key}` }],
    ["a header with a blank in its name", { headers: `X-Api-Key ${key}: 1` }],
    ["a value that cannot travel", { headers: `X-Note: ${key} 👋` }],
    ["a name that is none", { headers: `${key}ü: 1` }],
    ["a whole URL as the path", { path: `https://ci:${key}@host/x?key=${key}` }],
    ["a path with a blank", { path: `/x?key=${key} y` }],
    ["a key of a check that is a header", { checks: `- path: /\n  X-Api-Key ${key}: 1` }],
    ["YAML that cannot be read", { checks: `- headers: "X-Api-Key: ${key}` }],
    ["YAML with an escape that is none", { checks: `- headers: "X-Api-Key: \\q${key}"` }],
    ["YAML with a tag", { checks: `- headers: !${key} x` }],
    ["YAML with an alias", { checks: `- headers: *${key}` }],
  ];
  for (const [name, inputs] of slips) {
    it(`${name} is refused without it`, async () => {
      const failure = await refusalOf({ ...pat, ...inputs });
      assert.equal(failure.word, "input-invalid");
      assert.doesNotMatch(JSON.stringify(failure), /4f9d02c7/);
    });
  }
});
