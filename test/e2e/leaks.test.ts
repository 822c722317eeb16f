import assert from "node:assert/strict";
import type { RequestListener } from "node:http";
import { describe, it } from "node:test";
import { type Scene, startScene } from "./scenario.ts";

const bytes = (text: string) => Buffer.from(text, "utf8");
const everyCharacter = (spell: (character: string) => string) => (secret: string) => [...secret].map(spell).join("");
const code = (character: string) => character.charCodeAt(0).toString(16);

/** The spellings in which a service may give back a secret it got hold of. */
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
  "run over two lines": (secret) => `${secret.slice(0, 20)}\n${secret.slice(20)}`,
};

const says =
  (status: number, headers: Record<string, string>, body: string): RequestListener =>
  (_request, response) =>
    response.writeHead(status, { "content-type": "text/plain; charset=utf-8", ...headers }).end(body);

/** Every place of an answer that is shown somewhere, with the same text in it. */
function everywhere(scene: Scene, text: string): RequestListener {
  const line = text.replaceAll("\n", " ");
  scene.world.endpoint.app = says(500, { "x-echo": line }, `a ${text} b`);
  return scene.world.endpoint.app;
}

const judged = [
  "status == 200",
  'body contains "fine"',
  "body matches /fine/",
  'header x-echo == "fine"',
  "json $.fine == true",
].join("\n");

describe("a PAT that the service gives back", () => {
  for (const [name, spell] of Object.entries(spellings)) {
    it(`is not to be read anywhere: ${name}`, async (t) => {
      const scene = await startScene(t);
      everywhere(scene, spell(scene.world.pat.secret));
      const step = await scene.run({ inputs: { ...scene.pat, expect: judged } });
      assert.equal(step.outputs["failure"], "expectation-failed");
      assert.match(step.outputs["body"] ?? "", /^a .*\*\*\*.* b$/s);
    });
  }
});

describe("a credential of the app's own that the service gives back", () => {
  const key = `p&<"'>/=+::##[x]\\é%20s3cr3t`;
  for (const [name, spell] of Object.entries(spellings)) {
    it(`is not to be read anywhere: ${name}`, async (t) => {
      const scene = await startScene(t);
      everywhere(scene, spell(key));
      const inputs = { ...scene.pat, headers: `X-Api-Key: ${key}`, expect: judged };
      const step = await scene.run({ inputs, canaries: [key] });
      assert.equal(step.outputs["failure"], "expectation-failed");
    });
  }

  for (const [name, headers, secrets] of [
    [
      "the password of a Basic login",
      `Authorization: Basic ${bytes("ci:pa55-w0rd!").toString("base64")}`,
      ["pa55-w0rd!"],
    ],
    ["each of several cookies", "Cookie: session=9f8e7d6c5b4a; csrf=1a2b3c4d5e6f", ["9f8e7d6c5b4a", "1a2b3c4d5e6f"]],
    ["the token of another header", "PRIVATE-TOKEN: glpat-9f8e7d6c5b4a", ["glpat-9f8e7d6c5b4a"]],
  ] as const) {
    it(`is not to be read anywhere: ${name}`, async (t) => {
      const scene = await startScene(t);
      everywhere(scene, secrets.join(" "));
      const step = await scene.run({ inputs: { ...scene.pat, headers, expect: judged }, canaries: secrets });
      assert.equal(step.outputs["failure"], "expectation-failed");
    });
  }
});

describe("a token of a key pair that the service gives back", () => {
  for (const [name, spell] of Object.entries(spellings)) {
    it(`is not to be read anywhere: ${name}`, async (t) => {
      const scene = await startScene(t);
      scene.world.endpoint.app = (request, response) => {
        const text = spell(scene.world.exchangedTokens.at(-1)?.secret ?? "");
        everywhere(scene, text)(request, response);
      };
      const step = await scene.run({ inputs: { ...scene.keyPair, expect: judged } });
      assert.equal(step.outputs["failure"], "expectation-failed");
      assert.equal(scene.world.exchangedTokens.length, 1);
    });
  }
});

describe("half a secret", () => {
  const half = (secret: string) => secret.slice(0, 24);
  const gatewayError = (detail: string) => JSON.stringify({ responseType: "ERROR_INVALID_TOKEN", detail });

  for (const before of [20, 40, 180, 190, 280, 290, 585, 985, 990]) {
    it(`does not survive where an excerpt ends: ${before} characters before it`, async (t) => {
      const scene = await startScene(t);
      const text = `${"x".repeat(before)}${scene.world.pat.secret}`;
      everywhere(scene, text);
      await scene.run({ inputs: { ...scene.pat, expect: judged }, canaries: [half(scene.world.pat.secret)] });
    });

    it(`does not survive in what the gateway says: ${before} characters before it`, async (t) => {
      const scene = await startScene(t);
      const text = `${"x".repeat(before)}${scene.world.pat.secret}`;
      scene.world.endpoint.app = says(401, {}, gatewayError(text));
      const step = await scene.run({ inputs: scene.pat, canaries: [half(scene.world.pat.secret)] });
      assert.equal(step.outputs["failure"], "access-denied");
      scene.world.endpoint.app = says(503, {}, `upstream connect error ${text}`);
      await scene.run({ inputs: scene.pat, canaries: [half(scene.world.pat.secret)] });
    });
  }

  it("does not survive where the output body ends", async (t) => {
    const scene = await startScene(t);
    everywhere(scene, `${"x".repeat(1010)}${scene.world.pat.secret}`);
    await scene.run({ inputs: { ...scene.pat, "body-limit": "1KB" }, canaries: [half(scene.world.pat.secret)] });
  });
});

describe("other ways out", () => {
  it("a secret in the path is not to be read", async (t) => {
    const { run, pat, world } = await startScene(t);
    await run({ inputs: { ...pat, path: `/healthcheck?token=${world.pat.secret}` } });
  });

  it("the app redirects with a secret in the query", async (t) => {
    const { run, pat, world } = await startScene(t);
    world.endpoint.app = says(302, { location: `/x?${new URLSearchParams({ t: world.pat.secret })}` }, "");
    await run({ inputs: pat });
  });

  it("the token endpoint gives the assertion back", async (t) => {
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

  it("the debug log shows the outputs", async (t) => {
    const scene = await startScene(t);
    everywhere(scene, scene.world.pat.secret);
    await scene.run({ inputs: scene.pat, debug: true });
  });

  it("credentials that are not used are masked all the same", async (t) => {
    const { run, pat, keyPair, world } = await startScene(t);
    const inputs = { ...pat, ...keyPair, "private-key-passphrase": "correct horse", "auth-method": "pat" };
    const step = await run({ inputs, canaries: ["correct horse"] });
    for (const secret of [world.pat.secret, "correct horse"]) assert.ok(step.masks.includes(secret));
    assert.ok(step.masks.some((mask) => mask.trim() === world.key.pkcs8.trim()));
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
  it("come before everything that is said of the sign-in", async (t) => {
    const { run, pat, world } = await startScene(t);
    const { raw } = await run({ inputs: pat });
    const lines = raw.stdout.split("\n");
    const mask = lines.indexOf(`::add-mask::${world.pat.secret}`);
    assert.ok(mask >= 0 && mask < lines.findIndex((line) => line.startsWith("Sign-in:")), raw.stdout);
  });

  it("hold what is made on the way: the assertion and the token it is exchanged for", async (t) => {
    const { run, keyPair, world, requests } = await startScene(t);
    const { masks, raw } = await run({ inputs: keyPair });
    const assertion = new URLSearchParams(requests()[0]?.body).get("assertion") ?? "";
    for (const made of [assertion, world.exchangedTokens[0]?.secret ?? ""]) {
      assert.ok(made.length > 20 && masks.includes(made));
      assert.ok(raw.stdout.indexOf(`::add-mask::${made}`) < raw.stdout.indexOf("answered:"), raw.stdout);
    }
  });

  it("are none of everyday text", async (t) => {
    const { run, pat, keyPair } = await startScene(t);
    const all = [...(await run({ inputs: pat })).masks, ...(await run({ inputs: keyPair })).masks];
    assert.deepEqual(
      all.filter((mask) => mask.trim().length < 6),
      [],
    );
  });
});
