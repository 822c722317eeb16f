import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { echoes, judged, says } from "./answers.ts";
import { startScene } from "./scenario.ts";

const bytes = (text: string) => Buffer.from(text, "utf8");
const everyCharacter = (spell: (character: string) => string) => (secret: string) => [...secret].map(spell).join("");
const code = (character: string) => character.charCodeAt(0).toString(16);

const difficult = `p&<"'>/=+::##[x]\\é%20s3cr3t`;

/** The spellings in which a service may send back a secret that it received. */
const spellings: Readonly<Record<string, (secret: string) => string>> = {
  verbatim: (secret) => secret,
  base64: (secret) => bytes(secret).toString("base64"),
  "base64 behind one byte": (secret) => bytes(`x${secret}yz`).toString("base64"),
  "base64 behind two bytes": (secret) => bytes(`ci:${secret}xy`).toString("base64"),
  "base64 in lines": (secret) =>
    bytes(`${"x".repeat(40)}${secret}`)
      .toString("base64")
      .replace(/.{76}/g, "$&\n"),
  base64url: (secret) => bytes(`{"t":"${secret}"}`).toString("base64url"),
  "hexadecimal, lower case": (secret) => bytes(secret).toString("hex"),
  "hexadecimal, upper case": (secret) => bytes(secret).toString("hex").toUpperCase(),
  "percent-encoded": encodeURIComponent,
  "percent-encoded, every character": everyCharacter((character) => `%${code(character)}`),
  "in a form": (secret) => new URLSearchParams({ t: secret }).toString(),
  "in JSON": (secret) => JSON.stringify({ t: secret }),
  "in JSON in JSON": (secret) => JSON.stringify(JSON.stringify({ t: secret })),
  "in JSON, slashes escaped": (secret) => JSON.stringify({ t: secret }).replaceAll("/", "\\/"),
  "in JSON, every character escaped": everyCharacter((character) => `\\u${code(character).padStart(4, "0")}`),
  "in HTML, named entities": (secret) =>
    secret.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;"),
  "in HTML, decimal": everyCharacter((character) => `&#${character.charCodeAt(0)};`),
  "in HTML, hexadecimal": everyCharacter((character) => `&#x${code(character)};`),
  "in JSON in HTML in a URL": (secret) =>
    encodeURIComponent(everyCharacter((character) => `&#x5c;u${code(character).padStart(4, "0")}`)(secret)),
  "run over two lines": (secret) => `${secret.slice(0, 20)}\n${secret.slice(20)}`,
};

const allSpellings = (secret: string) => Object.values(spellings).map((spell) => spell(secret));

describe("a secret that the service gives back, in every spelling, can be read nowhere", () => {
  it("a PAT", async (t) => {
    const { run, pat, world } = await startScene(t);
    const texts = allSpellings(world.pat.secret);
    world.endpoint.app = echoes(...texts);
    const step = await run({ inputs: { ...pat, expect: judged(texts) } });
    assert.equal(step.outputs["failure"], "expectation-failed");
    assert.equal(step.outputs["body"]?.split("\n\n").filter((text) => text.includes("***")).length, texts.length);
  });

  it("the token of a key pair", async (t) => {
    const { run, keyPair, world } = await startScene(t);
    world.endpoint.app = (request, response) => {
      echoes(...allSpellings(world.exchangedTokens.at(-1)?.secret ?? ""))(request, response);
    };
    const step = await run({ inputs: { ...keyPair, expect: judged(Object.keys(spellings)) } });
    assert.equal(step.outputs["failure"], "expectation-failed");
  });

  for (const [name, headers, secrets] of [
    ["a key of the app's own, with every difficult character", `X-Api-Key: ${difficult}`, [difficult]],
    [
      "the password of a Basic login",
      `Authorization: Basic ${bytes("ci:pa55-w0rd!").toString("base64")}`,
      ["pa55-w0rd!"],
    ],
    ["each of several cookies", "Cookie: session=9f8e7d6c5b4a; csrf=1a2b3c4d5e6f", ["9f8e7d6c5b4a", "1a2b3c4d5e6f"]],
    ["the token of another header", "PRIVATE-TOKEN: glpat-9f8e7d6c5b4a", ["glpat-9f8e7d6c5b4a"]],
  ] as const) {
    it(name, async (t) => {
      const { run, pat, world } = await startScene(t);
      const texts = secrets.flatMap(allSpellings);
      world.endpoint.app = echoes(...texts);
      const step = await run({ inputs: { ...pat, headers, expect: judged(texts) }, canaries: secrets });
      assert.equal(step.outputs["failure"], "expectation-failed");
    });
  }
});

describe("other ways out", () => {
  it("a secret in the path", async (t) => {
    const { run, pat, world } = await startScene(t);
    await run({ inputs: { ...pat, path: `/healthcheck?token=${world.pat.secret}` } });
  });

  it("the names of hosts and headers, which are told in small letters", async (t) => {
    const { run, pat, world } = await startScene(t);
    const secret = "Kq7-Zx93-Vw2LmTbR8cYfHj4";
    const inputs = { ...pat, headers: `X-Api-Key: ${secret}` };
    const canaries = [secret.toLowerCase()];
    for (const headers of [
      { [`X-${secret}`]: "1" },
      { "content-encoding": secret },
      { "content-type": `text/plain; charset=${secret}` },
    ]) {
      world.endpoint.app = says(500, "", headers);
      await run({ inputs, canaries });
    }
    world.endpoint.app = says(302, "", { location: `https://${secret}.example/` });
    await run({ inputs, canaries });
  });

  it("a name in which GitHub must link nobody", async (t) => {
    const { run, pat, world } = await startScene(t);
    const secret = "p@ssw0rd-sesame";
    world.endpoint.app = says(500, "");
    const checks = `- name: login with ${secret}\n- name: another`;
    await run({ inputs: { ...pat, headers: `X-Api-Key: ${secret}`, checks }, canaries: [secret, secret.slice(2)] });
  });

  it("the cookies of the gateway", async (t) => {
    const { run, pat, world } = await startScene(t);
    const session = "3c0ffee5e5510n1d";
    world.endpoint.app = says(500, "", { "set-cookie": ["a=b", `sfc-ss-x=${session}; Path=/`] });
    const { outputs } = await run({ inputs: pat, canaries: [session] });
    assert.match(outputs["headers"] ?? "", /sfc-ss-x=\*\*\*; Path/);
  });

  it("a secret in the query of a redirect", async (t) => {
    const { run, pat, world } = await startScene(t);
    world.endpoint.app = says(302, "", { location: `/x?${new URLSearchParams({ t: world.pat.secret })}` });
    await run({ inputs: pat });
  });

  it("an assertion that the token endpoint sends back", async (t) => {
    const { run, keyPair, world } = await startScene(t);
    world.account.intercept = ({ body }) => {
      const assertion = new URLSearchParams(body).get("assertion") ?? "";
      return {
        status: 400,
        headers: {},
        body: JSON.stringify({ error: "invalid_grant", message: `No: ${assertion}` }),
      };
    };
    const step = await run({ inputs: keyPair });
    assert.equal(step.outputs["failure"], "credential-refused");
  });

  it("the outputs, in the debug log", async (t) => {
    const { run, pat, world } = await startScene(t);
    world.endpoint.app = echoes(world.pat.secret);
    await run({ inputs: pat, debug: true, post: true });
  });

  it("credentials that are not used are masked all the same", async (t) => {
    const { run, pat, keyPair, world } = await startScene(t);
    const inputs = { ...pat, ...keyPair, "private-key-passphrase": "correct horse", "auth-method": "pat" };
    const step = await run({ inputs, canaries: ["correct horse"], post: true });
    for (const secret of [world.pat.secret, "correct horse"]) assert.ok(step.masks.includes(secret));
    assert.ok(step.masks.some((mask) => mask.trim() === world.key.pkcs8.trim()));
  });

  for (const [name, form] of [
    ["on one line", (pem: string) => pem.replaceAll("\n", "\\n")],
    ["as base64", (pem: string) => Buffer.from(pem).toString("base64")],
  ] as const) {
    it(`a key given ${name} is masked in the form of its file too`, async (t) => {
      const { run, keyPair, world } = await startScene(t);
      world.endpoint.app = echoes(world.key.pkcs8);
      const step = await run({ inputs: { ...keyPair, "private-key": form(world.key.pkcs8) } });
      const [, line = ""] = world.key.pkcs8.split("\n");
      assert.ok(step.masks.includes(line));
    });
  }

  it("a secret too short to be masked is reported", async (t) => {
    const { run, password } = await startScene(t);
    const step = await run({ inputs: { ...password, password: "abc12" } });
    assert.match(step.log, /password has fewer than 6 characters: so short a secret cannot be masked\./);
  });

  it("the password of the proxy is masked", async (t) => {
    const { run, pat, emulator } = await startScene(t);
    const HTTPS_PROXY = emulator.proxyUrl.replace("://", "://ci:pr0xy-pa55@");
    const step = await run({ inputs: { ...pat, path: "/healthcheck" }, env: { HTTPS_PROXY } });
    assert.equal(step.outputs["healthy"], "true", step.log);
    assert.ok(step.masks.includes("pr0xy-pa55"));
  });
});

describe("masks", () => {
  it("come before everything that is logged about the sign-in", async (t) => {
    const { run, pat, world } = await startScene(t);
    const { raw } = await run({ inputs: pat });
    const lines = raw.stdout.split("\n");
    const mask = lines.indexOf(`::add-mask::${world.pat.secret}`);
    assert.ok(mask >= 0 && mask < lines.findIndex((line) => line.startsWith("Sign-in:")), raw.stdout);
  });

  it("cover what is made on the way: the assertion and the token it is exchanged for", async (t) => {
    const { run, keyPair, world, requests } = await startScene(t);
    const { masks, raw } = await run({ inputs: keyPair });
    const assertion = new URLSearchParams(requests()[0]?.body).get("assertion") ?? "";
    for (const made of [assertion, world.exchangedTokens[0]?.secret ?? ""]) {
      assert.ok(made.length > 20 && masks.includes(made));
      assert.ok(raw.stdout.indexOf(`::add-mask::${made}`) < raw.stdout.indexOf("answered:"), raw.stdout);
    }
  });

  it("are never short enough to be everyday text", async (t) => {
    const { run, pat, keyPair } = await startScene(t);
    const all = [...(await run({ inputs: pat })).masks, ...(await run({ inputs: keyPair })).masks];
    assert.deepEqual(
      all.filter((mask) => mask.trim().length < 6),
      [],
    );
  });
});
