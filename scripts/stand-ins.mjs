// Packages of which we use a part load the rest as well, and it is most of them: undici the whole of `fetch`, a second parser
// and HTTP/2, @actions/core an HTTP client and what starts processes. In the package something small stands in for those.
import { cpSync, existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What nothing of ours reaches. Where that is a mistake it is heard of: each stands for its error. */
const unused = (name) => `throw new Error("${name} is not in this package");\n`;

/** By package and path: the text that stands there instead. */
const standIns = {
  // Copied as it is, so that it meets its neighbours here.
  "@actions/core": {},
  // For OidcClient; we ask for GitHub's id tokens ourselves (src/auth/github/).
  "@actions/http-client": { "lib/index.js": `export class HttpClient { constructor() { ${unused("http-client").trim()} } }\n` },
  // For `platform`.
  "@actions/exec": { "lib/exec.js": `export function getExecOutput() { ${unused("exec").trim()} }\n` },
  undici: {
    // For `allowH2`, which Connection switches off, as it does `useMilo`.
    "lib/dispatcher/client-h2.js": `module.exports = () => { ${unused("HTTP/2").trim()} };\n`,
    "lib/milo/simd.js": unused("milo"),
    "lib/milo/no-simd.js": unused("milo"),
    // For bodies that are FormData; ours are text or bytes.
    "lib/web/fetch/body.js": unused("fetch"),
    "lib/web/fetch/formdata.js": unused("FormData"),
    "lib/web/webidl/index.js": unused("webidl"),
  },
};

/** Copies those packages into a folder for modules, with the stand-ins in their places; each must have a place. */
export function placeStandIns(from, to) {
  for (const [name, files] of Object.entries(standIns)) {
    cpSync(join(from, name), join(to, name), { recursive: true });
    for (const [path, text] of Object.entries(files)) {
      const file = join(to, name, path);
      if (!existsSync(file)) throw new Error(`${name} has no ${path} any more for something to stand in for`);
      writeFileSync(file, text);
    }
  }
}

/** The stand-ins that a bundle, of these files, does without: what they were for is gone, or came in by another way. */
export function withoutStandIns(files, to) {
  return Object.entries(standIns).flatMap(([name, texts]) =>
    Object.keys(texts)
      .filter((path) => !files.includes(join(to, name, path)))
      .map((path) => `${name}/${path}`),
  );
}
