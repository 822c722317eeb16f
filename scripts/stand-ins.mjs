// Packages of which we use a part load the rest as well, and it is most of them: undici the whole of `fetch` and a second
// parser, @actions/core an HTTP client and what starts processes. In the package something small stands in for what nothing
// of ours calls.
import { cpSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** For what is loaded only when it is called: whoever comes to it after all hears of it. */
const unreached = (name) => `throw new Error("${name} is not in this package");\n`;

/** For what is loaded always and called never. */
const nothing = "module.exports = {};\n";

/** For a file of which a part is enough: its text up to where this begins. */
const upTo = (end) => (text) => text.slice(0, placeOf(end, text));

/** For a file with a part in its middle that nobody comes to: from where it begins up to where the rest goes on. */
const without =
  (begin, goesOn, substitute = "") =>
  (text) => {
    const place = placeOf(begin, text);
    return text.slice(0, place) + substitute + text.slice(placeOf(goesOn, text));
  };

/** For a file of which there is more than one to be changed. */
const each =
  (...changes) =>
  (text) =>
    changes.reduce((changed, change) => change(changed), text);

/** For a file that loads more than it needs: something else stands for what it gets from there. */
const instead = (texts) => (text) =>
  Object.entries(texts).reduce((edited, [old, other]) => {
    const place = placeOf(old, edited);
    return edited.slice(0, place) + other + edited.slice(place + old.length);
  }, text);

function placeOf(part, text) {
  const place = text.indexOf(part);
  if (place < 0) throw new Error(`"${part}" is not there any more: scripts/stand-ins.mjs is out of date`);
  return place;
}

/** What undici takes Node's for, which is a dozen modules. */
const assert = "(holds) => { if (!holds) throw new Error('An assertion of undici failed'); }";

/** By package and path: the text that stands there instead, or what makes it of the text that is there; of the action. */
const ofAction = {
  "@actions/core": {
    // We ask for GitHub's id tokens ourselves (src/auth/github/), append the summary ourselves, and need to know no platform.
    "lib/oidc-utils.js": "export const OidcClient = {};\n",
    "lib/summary.js": "export const summary = {}, markdownSummary = summary;\n",
    "lib/platform.js": "export {};\n",
  },
  undici: {
    // Its parser comes with SIMD, without, and as another one: it takes the one that runs everywhere where there is no other.
    "lib/llhttp/llhttp_simd-wasm.js": unreached("llhttp with SIMD"),
    "lib/dispatcher/parser-h1.js": "module.exports = { getMiloEnabled: () => false };\n",
    // Of the tables, those that are looked at: of errors, and of what can be parsed.
    "lib/llhttp/constants.js": upTo("\nexports.FLAGS ="),
    // Connection allows no HTTP/2, and brings its own socket.
    "lib/core/connect.js": nothing,
    "lib/dispatcher/client-h2.js": nothing,
    // Node's own HTTP takes 2.5 ms to load (measured). undici takes a default from there that Connection gives, and a class.
    "lib/dispatcher/client.js": instead({
      "require('node:http')": "{ maxHeaderSize: 16384 }",
      "require('node:assert')": assert,
    }),
    "lib/core/util.js": instead({
      "require('node:http')": "{}",
      "require('node:querystring')": "{}",
      "require('node:assert')": assert,
    }),
    "lib/dispatcher/client-h1.js": each(
      instead({ "require('node:assert')": assert }),
      // Our bodies are text or bytes, and no stream.
      without("function writeStream", "function writeBuffer"),
      without("async function writeBlob", "module.exports ="),
    ),
    // Built anew in each process, 2 ms (measured), to find the small letters of a header's name; without it undici makes them itself.
    "lib/core/tree.js": "exports.tree = { lookup: () => null };\n",
    "lib/core/request.js": instead({ "require('node:assert')": assert }),
    // Nobody listens, and NODE_DEBUG would print what undici sends.
    "lib/core/diagnostics.js": "exports.channels = new Proxy({}, { get: () => ({ hasSubscribers: false }) });\n",
    // For bodies that are FormData; ours are text or bytes.
    "lib/web/fetch/body.js": unreached("fetch"),
    "lib/web/fetch/formdata.js": unreached("FormData"),
    "lib/web/webidl/index.js": unreached("webidl"),
  },
  // Nothing stands in for a part of it; it only comes without its documentation.
  jose: {},
  "json-p3": {
    // It patches JSON too, and knows pointers into it.
    "dist/json-p3.cjs.js": each(
      without(
        "class JSONPointerError extends",
        "const SHORTHAND_COMPATIBLE_IDENTIFIER",
        "const [JSONPointer, RelativeJSONPointer, UNDEFINED, resolve, index$3] = [];\n\n",
      ),
      without(
        "class JSONPatchError extends",
        "const version =",
        "const [JSONPatch, JSONPatchError, JSONPatchTestFailure, apply, index] = [];\n\n",
      ),
    ),
  },
  // These are only read with.
  "lossless-json": { "lib/esm/stringify.js": "export const stringify = undefined;\n" },
  "smol-toml": { "dist/stringify.js": "export const stringify = undefined;\n" },
  yaml: {
    "dist/stringify/stringify.js": nothing,
    "dist/stringify/stringifyCollection.js": nothing,
    "dist/stringify/stringifyDocument.js": nothing,
    "dist/stringify/stringifyPair.js": nothing,
    "dist/stringify/stringifyString.js": nothing,
    "dist/parse/cst-scalar.js": nothing,
    "dist/parse/cst-stringify.js": nothing,
    "dist/parse/cst-visit.js": nothing,
  },
};

/**
 * The same for the sub-action report, beside those of the action: it speaks to GitHub by GitHub's own client, which loads the
 * whole of undici, and every address of the API by name.
 */
const ofReport = {
  "@actions/github": {},
  "@actions/http-client": {},
  // We write the few addresses that we need ourselves.
  "@octokit/plugin-rest-endpoint-methods": { "dist-src/generated/endpoints.js": "export default {};\n" },
  undici: {
    // What GitHub's client takes of it. HTTP/1.1 alone, as in the action: it is what the tests speak.
    "index.js": `
const { fetch } = require("./lib/web/fetch");
const Agent = require("./lib/dispatcher/agent");
const Dispatcher = require("./lib/dispatcher/dispatcher");
const ProxyAgent = require("./lib/dispatcher/proxy-agent");
Dispatcher.prototype.connect = require("./lib/api/api-connect");
const direct = new Agent({ allowH2: false });
module.exports.ProxyAgent = class extends ProxyAgent {
  constructor(options) {
    super({ ...options, allowH2: false, proxyTls: { allowH2: false } });
  }
};
module.exports.fetch = (url, options) => fetch(url, { ...options, dispatcher: options.dispatcher ?? direct });
`,
    "lib/llhttp/llhttp_simd-wasm.js": unreached("llhttp with SIMD"),
    "lib/dispatcher/parser-h1.js": "module.exports = { getMiloEnabled: () => false };\n",
    "lib/dispatcher/client-h2.js": nothing,
    // Loaded always; the runner has HTTP proxies only.
    "lib/dispatcher/socks5-proxy-agent.js": nothing,
  },
};

/**
 * Comments for those who write against a package, whose types say the same (a third of what undici is), for those who write it,
 * and its licence at the head of each file, which dist/licenses.txt has once.
 */
const documentation = /^[ \t]*(?:\/\*[*!][\s\S]*?\*\/[ \t]*|\/\/.*)\n/gm;

/** Copies a package without its documentation. */
function copyPackage(from, to) {
  cpSync(from, to, { recursive: true });
  for (const name of readdirSync(to, { recursive: true })) {
    const file = join(to, name);
    if (/\.(c|m)?js$/.test(name) && statSync(file).isFile())
      writeFileSync(file, readFileSync(file, "utf8").replaceAll(documentation, ""));
  }
}

/** Copies the packages of a set into a folder for modules, with the stand-ins in their places; each must have a place. */
function place(standIns, from, to) {
  for (const [name, files] of Object.entries(standIns)) {
    copyPackage(join(from, name), join(to, name));
    for (const [path, text] of Object.entries(files)) {
      const file = join(to, name, path);
      if (!existsSync(file)) throw new Error(`${name} has no ${path} any more for something to stand in for`);
      writeFileSync(file, typeof text === "string" ? text : text(readFileSync(file, "utf8")));
    }
  }
}

/** The stand-ins that a bundle, of these files, does without: what they were for is gone, or came in by another way. */
function idle(standIns, files, to) {
  return Object.entries(standIns).flatMap(([name, texts]) =>
    Object.keys(texts)
      .filter((path) => !files.includes(join(to, name, path)))
      .map((path) => `${name}/${path}`),
  );
}

/** A package of ours: where its modules lie, and what stands in for parts of them. */
const packageOf = (standIns) => ({
  place: (from, to) => place(standIns, from, to),
  idle: (files, to) => idle(standIns, files, to),
});

export const actionModules = packageOf(ofAction);
export const reportModules = packageOf(ofReport);
