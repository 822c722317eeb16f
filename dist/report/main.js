/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = require("assert");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = require("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = require("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = require("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = require("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = require("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = require("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = require("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = require("node:buffer");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = require("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = require("node:diagnostics_channel");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = require("node:events");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = require("node:http");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = require("node:net");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = require("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = require("node:querystring");

/***/ }),

/***/ 99:
/***/ ((module) => {

module.exports = require("node:sqlite");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = require("node:stream");

/***/ }),

/***/ 7830:
/***/ ((module) => {

module.exports = require("node:stream/web");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = require("node:tls");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = require("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = require("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = require("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = require("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = require("os");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = require("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = require("util");

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			id: moduleId,
/******/ 			loaded: false,
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Flag the module as loaded
/******/ 		module.loaded = true;
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/node module decorator */
/******/ 	(() => {
/******/ 		__nccwpck_require__.nmd = (module) => {
/******/ 			module.paths = [];
/******/ 			if (!module.children) module.children = [];
/******/ 			return module;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = require("node:fs");
;// CONCATENATED MODULE: ./build/docs.js
function docsOf(env) {
    const { GITHUB_SERVER_URL, GITHUB_ACTION_REPOSITORY, GITHUB_ACTION_REF, GITHUB_REPOSITORY, GITHUB_SHA } = env;
    const remote = GITHUB_ACTION_REPOSITORY !== undefined && GITHUB_ACTION_REPOSITORY !== "";
    const repository = remote ? GITHUB_ACTION_REPOSITORY : GITHUB_REPOSITORY;
    const ref = remote ? GITHUB_ACTION_REF : GITHUB_SHA;
    const known = [GITHUB_SERVER_URL, repository, ref].every((part) => part !== undefined && part !== "");
    const base = known ? `${GITHUB_SERVER_URL}/${repository}/blob/${ref}/` : "";
    return { troubleshooting: (word) => `${base}docs/troubleshooting.md#${word}` };
}

;// CONCATENATED MODULE: ./build/lib/nearest.js
function nearest(text, words, most = Infinity) {
    const written = text.slice(0, 40).toLowerCase();
    const candidates = words
        .map((word) => ({ word, slips: distance(written, word) }))
        .filter(({ word, slips }) => slips <= Math.min(most, Math.max(1, Math.floor(word.length / 3))));
    const cost = ({ word, slips }) => slips + (word[0] === written[0] ? 0 : 0.5);
    return candidates.sort((left, right) => cost(left) - cost(right))[0]?.word;
}
function distance(from, to) {
    const written = Array.from(from);
    const meant = Array.from(to);
    let before = [];
    let row = Array.from({ length: meant.length + 1 }, (_, index) => index);
    for (const [i, character] of written.entries()) {
        const next = [i + 1];
        for (const [j, other] of meant.entries()) {
            const change = row[j] + (character === other ? 0 : 1);
            const swapped = i > 0 && j > 0 && character === meant[j - 1] && written[i - 1] === other;
            const swap = swapped ? before[j - 1] + 1 : Number.POSITIVE_INFINITY;
            next.push(Math.min(change, swap, row[j + 1] + 1, next[j] + 1));
        }
        before = row;
        row = next;
    }
    return row[meant.length];
}

;// CONCATENATED MODULE: ./build/lib/text.js
const unprintable = /[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;
const plain = /^[\x20-\x7e]*$/;
function oneLine(text) {
    if (plain.test(text) && !text.includes("::") && !text.includes("##["))
        return text;
    return text
        .toWellFormed()
        .replace(unprintable, (character) => escapes[character] ?? `\\u${codeOf(character)}`)
        .replaceAll("##[", "## [")
        .replace(/:(?=:)/g, ": ");
}
function legible(text) {
    if (plain.test(text))
        return text;
    return text
        .toWellFormed()
        .replaceAll(/\r\n?/g, "\n")
        .replace(unprintable, (character) => (/[\n\t]/.test(character) ? character : `\\u${codeOf(character)}`));
}
const escapes = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };
const codeOf = (character) => character.charCodeAt(0).toString(16).padStart(4, "0");
function text_excerpt(text, length) {
    const trimmed = text.trim();
    const line = oneLine(cut(trimmed, length * 2));
    const whole = line.length <= length && trimmed.length <= length * 2;
    return copied(whole ? line : `${cut(line, length - 1).trimEnd()}\u2026`);
}
function quoted(text, length) {
    const beginning = text_excerpt(text, length);
    return /[.!?\u2026]$/.test(beginning) ? `"${beginning}"` : `"${beginning}".`;
}
const copied = (text) => (text.length > 1_000 ? text : text.split("").join(""));
const cut = (text, length) => text.slice(0, length).replace(/[\ud800-\udbff]$/, "");
function escapeHtml(text) {
    if (!/[&<>"']/.test(text))
        return text;
    return text
        .replaceAll("&", "&amp;")
        .replaceAll("<", "&lt;")
        .replaceAll(">", "&gt;")
        .replaceAll('"', "&quot;")
        .replaceAll("'", "&apos;");
}
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
function text_list(items, conjunction = "and") {
    return items.length < 2
        ? items.join("")
        : `${items.slice(0, -1).join(", ")} ${conjunction} ${items[items.length - 1]}`;
}

;// CONCATENATED MODULE: ./build/inputs/input-names.js


const inputNames = [
    "ingress-url",
    "path",
    "service",
    "endpoint",
    "gateway",
    "auth-method",
    "token",
    "private-key",
    "private-key-passphrase",
    "password",
    "connection",
    "account",
    "account-url",
    "user",
    "role",
    "audience",
    "allowed-hosts",
    "method",
    "headers",
    "body",
    "body-file",
    "max-redirects",
    "checks",
    "checks-file",
    "shard",
    "concurrency",
    "expect",
    "timeout",
    "wait",
    "interval",
    "consecutive",
    "fail-on-unhealthy",
    "response-file",
    "results-file",
    "body-limit",
    "download-limit",
    "summary",
    "export-authorization",
    "dry-run",
    "diagnose",
    "resume",
    "when-suspended",
    "expiry-warning",
];
const reportInputNames = [
    "results",
    "shards",
    "incident-issue",
    "commit-status",
    "deployment-id",
    "history-file",
    "summary",
    "fail-on-unhealthy",
    "github-token",
];
function givenInputs(env) {
    return Object.keys(env).flatMap((name) => (/^INPUT_./i.test(name) ? [name.slice("INPUT_".length)] : []));
}
const actions = {
    action: {
        names: inputNames,
        others: reportInputNames,
        fault: "is not an input of this action, which writes nothing to GitHub",
        place: "the sub-action OWNER/snowflake-endpoint-action/report",
    },
    report: {
        names: reportInputNames,
        others: inputNames,
        fault: "is not an input of report, which only tells what was measured",
        place: "OWNER/snowflake-endpoint-action itself",
    },
};
function refuseSlips(given, reader, action = "action") {
    const { fault, place } = actions[action];
    const names = actions[action].names;
    const others = actions[action].others;
    for (const name of given) {
        const written = name.toLowerCase();
        const shown = text_excerpt(written, 60);
        const meant = written.replaceAll(/[_\s]/g, "-");
        if (names.includes(written))
            continue;
        if (others.includes(meant) && !names.includes(meant)) {
            reader.report(shown, fault, `Take it out here. ${meant} is an input of ${place}.`);
            continue;
        }
        const near = nearest(meant, names, mostSlips);
        if (near !== undefined)
            reader.report(shown, "is not an input of this action", `Did you mean ${near}? Rename it, or take it out.`);
    }
}
const mostSlips = 2;

;// CONCATENATED MODULE: ./build/lib/json.js
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function objectOf(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
function textOf(object, name) {
    const value = Object.hasOwn(object, name) ? object[name] : undefined;
    return typeof value === "string" ? value : typeof value === "number" ? String(value) : undefined;
}
function numberOf(object, name) {
    const value = Object.hasOwn(object, name) ? object[name] : undefined;
    return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}

;// CONCATENATED MODULE: ./build/lib/read-file.js

const notAFile = "ENOTFILE";
function readRegularFile(path, { mostBytes, follow = true } = {}) {
    const flags = external_node_fs_namespaceObject.constants.O_RDONLY | (external_node_fs_namespaceObject.constants.O_NONBLOCK ?? 0) | (follow ? 0 : (external_node_fs_namespaceObject.constants.O_NOFOLLOW ?? 0));
    const file = (0,external_node_fs_namespaceObject.openSync)(path, flags);
    try {
        const found = (0,external_node_fs_namespaceObject.fstatSync)(file);
        if (!found.isFile() && !found.isDirectory()) {
            throw Object.assign(new Error(`${path} is no ordinary file`), { code: notAFile });
        }
        if (mostBytes !== undefined && found.isFile() && found.size > mostBytes) {
            throw Object.assign(new Error(`${path} is too large`), { code: "EFBIG" });
        }
        return (0,external_node_fs_namespaceObject.readFileSync)(file);
    }
    finally {
        (0,external_node_fs_namespaceObject.closeSync)(file);
    }
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
;// CONCATENATED MODULE: ./build/lib/secrets/secret.js

class Secret {
    #value;
    constructor(value) {
        this.#value = value;
    }
    reveal() {
        return this.#value;
    }
    toString() {
        return "***";
    }
    toJSON() {
        return "***";
    }
    [external_node_util_.inspect.custom]() {
        return "***";
    }
}

;// CONCATENATED MODULE: ./build/lib/time/clock.js
const systemClock = {
    now: () => Date.now(),
    random: () => Math.random(),
    sleep: (ms, signal) => new Promise((resolve) => {
        if (signal.aborted)
            return resolve();
        const done = () => {
            clearTimeout(timer);
            signal.removeEventListener("abort", done);
            resolve();
        };
        const timer = setTimeout(done, ms);
        signal.addEventListener("abort", done);
    }),
};
function after(ms, action) {
    const timer = setTimeout(action, ms);
    return () => clearTimeout(timer);
}
function nextTurn() {
    return new Promise((resolve) => setImmediate(resolve));
}
function cpuMs() {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
}
const monotonicMs = () => Number(process.hrtime.bigint()) / 1e6;

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = require("node:path");
;// CONCATENATED MODULE: ./build/lib/write-file.js




function kindOf(path) {
    try {
        const found = (0,external_node_fs_namespaceObject.statSync)(path);
        return found.isFile() ? "file" : found.isDirectory() ? "folder" : "other";
    }
    catch {
        return undefined;
    }
}
function removeFile(path) {
    if (kindOf(path) !== "file")
        return;
    try {
        rmSync(path);
    }
    catch {
    }
}
function writeFileAtomically(path, content) {
    const target = (0,external_node_path_namespaceObject.resolve)(path);
    const draft = `${target}.${(0,external_node_crypto_.randomUUID)()}.part`;
    if (kindOf(target) === "other")
        throw Object.assign(new Error(`${target} is no ordinary file`), { code: notAFile });
    makeFolder((0,external_node_path_namespaceObject.dirname)(target));
    try {
        (0,external_node_fs_namespaceObject.writeFileSync)(draft, content, { flag: "wx" });
        (0,external_node_fs_namespaceObject.renameSync)(draft, target);
    }
    catch (error) {
        (0,external_node_fs_namespaceObject.rmSync)(draft, { force: true });
        throw error;
    }
    return target;
}
function makeFolder(folder) {
    if ((0,external_node_fs_namespaceObject.statSync)(folder, { throwIfNoEntry: false })?.isDirectory() === true)
        return;
    if ((0,external_node_path_namespaceObject.dirname)(folder) !== folder)
        makeFolder((0,external_node_path_namespaceObject.dirname)(folder));
    try {
        (0,external_node_fs_namespaceObject.mkdirSync)(folder);
    }
    catch (error) {
        if ((0,external_node_fs_namespaceObject.statSync)(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
            throw error;
    }
}

;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = require("node:os");
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/utils.js
/* eslint-disable @typescript-eslint/no-explicit-any */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/command.js


function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = require("crypto");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/file-command.js
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = require("path");
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/oidc-utils.js
const oidc_utils_OidcClient = {};

;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/summary.js
const summary = {}, markdownSummary = (/* unused pure expression or super */ null && (summary));

;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/path-utils.js

function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, path.sep);
}
//# sourceMappingURL=path-utils.js.map
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






var ExitCode;
(function (ExitCode) {
    ExitCode[ExitCode["Success"] = 0] = "Success";
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
function setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
function debug(message) {
    command_issueCommand('debug', {}, message);
}
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
function startGroup(name) {
    command_issue('group', name);
}
function endGroup() {
    command_issue('endgroup');
}
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return file_command_issueFileCommand('STATE', file_command_prepareKeyValueMessage(name, value));
    }
    command_issueCommand('save-state', { name }, utils_toCommandValue(value));
}
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}




//# sourceMappingURL=core.js.map
;// CONCATENATED MODULE: ./build/runner/github-toolkit.js




const annotations = { error: error, warning: warning, notice: notice };
const githubToolkit = {
    input: (name) => getInput(name, { trimWhitespace: false }),
    mask: maskAll,
    log: (line) => info(line),
    debug: (line) => (isDebug() ? debug(line()) : undefined),
    group: (title, lines) => {
        startGroup(title);
        for (const line of lines)
            info(line);
        endGroup();
    },
    annotate: (level, title, message) => annotations[level](message, { title }),
    outputs: appendOutputs,
    saveState: (name, value) => saveState(name, value),
    state: (name) => getState(name),
    summary: appendSummary,
};
function maskAll(texts) {
    process.stdout.cork();
    for (const text of texts)
        setSecret(text);
    process.stdout.uncork();
}
function appendOutputs(values) {
    const file = process.env["GITHUB_OUTPUT"] ?? "";
    const delimiter = `ghadelimiter_${(0,external_node_crypto_.randomUUID)()}`;
    const lines = Object.entries(values).flatMap(([name, value]) => [`${name}<<${delimiter}`, value, delimiter]);
    if (file !== "")
        (0,external_node_fs_namespaceObject.appendFileSync)(file, lines.map((line) => line + external_node_os_namespaceObject.EOL).join(""));
    else
        for (const [name, value] of Object.entries(values))
            setOutput(name, value);
}
function appendSummary(markdown) {
    const file = process.env["GITHUB_STEP_SUMMARY"] ?? "";
    if (file === "")
        throw new Error("GITHUB_STEP_SUMMARY names no file.");
    (0,external_node_fs_namespaceObject.appendFileSync)(file, `${markdown}${external_node_os_namespaceObject.EOL}`);
}

;// CONCATENATED MODULE: ./build/lib/secrets/search/letter.js
const letter = {
    octal: 1,
    decimal: 2,
    hexadecimal: 4,
    alphabetic: 8,
    escaped: 16,
    punctuation: 32,
    blank: 64,
    u: 128,
    x: 256,
    numberSign: 512,
    closing: 1024,
    openBrace: 2048,
};
const kinds = new Uint16Array(128);
for (const [characters, kind] of [
    ["01234567", letter.octal],
    ["0123456789", letter.decimal],
    ["0123456789abcdefABCDEF", letter.hexadecimal],
    ["abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", letter.alphabetic],
    ["uUxnrtfv", letter.escaped],
    ["!\"#$%&'()*+,-./:;<=>?@[]^_`{|}~", letter.punctuation],
    ["\t\n\v\f\r ", letter.blank],
    ["uU", letter.u],
    ["xX", letter.x],
    ["#", letter.numberSign],
    [";}", letter.closing],
    ["{", letter.openBrace],
]) {
    for (const character of characters) {
        const code = character.charCodeAt(0);
        kinds[code] = (kinds[code] ?? 0) | kind;
    }
}
function isOf(code, wanted) {
    return code >= 0 && code < 128 && ((kinds[code] ?? 0) & wanted) !== 0;
}
function isBlank(code) {
    if (code < 0x80)
        return code <= 0x20 || code === 0x7f;
    if (code < 0x2000)
        return code === 0xa0 || code === 0xad || code === 0x1680;
    if (code < 0x2070)
        return code <= 0x200f || (code >= 0x2028 && code <= 0x202f) || code >= 0x205f;
    return code === 0x3000 || code === 0xfeff;
}
const blanks = /[\0-\x20\x7f\xa0\xad\u1680\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff]+/g;
function isEllipsis(text, place) {
    const code = text.charCodeAt(place);
    return code === 0x2026 || (code === 0x2e && text.startsWith("...", place));
}
const unfinished = -2;

;// CONCATENATED MODULE: ./build/lib/secrets/search/utf8.js
function utf8(code) {
    if (code < 0x80)
        return [code];
    if (code < 0x800)
        return [0xc0 | (code >> 6), continued(code)];
    if (code < 0x10000)
        return [0xe0 | (code >> 12), continued(code >> 6), continued(code)];
    return [0xf0 | (code >> 18), continued(code >> 12), continued(code >> 6), continued(code)];
}
const continued = (bits) => 0x80 | (bits & 0x3f);
const isContinuation = (byte) => (byte & 0xc0) === 0x80;

;// CONCATENATED MODULE: ./build/lib/secrets/secret-forms.js
const shortestForm = 6;
function secretForms(secret) {
    if (secret.length < shortestForm)
        return [];
    const bytes = Buffer.from(secret, "utf8");
    const base64 = base64Cores(bytes);
    const hex = bytes.toString("hex");
    const percent = encodeURIComponent(secret);
    const strict = percent.replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
    const json = inJson(secret);
    const named = entities(secret, { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" });
    const forms = [
        secret,
        ...base64,
        ...base64.map((text) => text.replaceAll("+", "-").replaceAll("/", "_")),
        hex,
        hex.toUpperCase(),
        hex.replace(/..(?=.)/g, "$&:"),
        hex.replace(/..(?=.)/g, "$& "),
        percent,
        strict,
        percent.replaceAll("%20", "+"),
        quotedPrintable(bytes),
        percent.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
        ...json,
        JSON.stringify(json[0]).slice(1, -1),
        named,
        entities(secret, { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&#34;", "'": "&#39;" }),
        entities(secret, { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&#x22;", "'": "&#x27;" }),
        secret.replaceAll(/\s*\n\s*/g, ""),
        secret.replaceAll(/\s*\n\s*/g, " "),
        ...keyLines(secret),
    ];
    return [...new Set(forms)].filter((form) => form.length >= shortestForm);
}
function inJson(secret) {
    const json = JSON.stringify(secret).slice(1, -1);
    return [
        json,
        json.replaceAll("/", "\\/"),
        json.replace(/[<>&]/g, unicodeEscape),
        json.replace(/[\u007f-\uffff]/g, unicodeEscape),
        json.replaceAll('\\"', '"').replace(/["'<>&+`\u007f-\uffff]/g, upperUnicodeEscape),
    ];
}
function keyLines(secret) {
    const lines = secret.split("\n").map((line) => line.trim());
    return lines.length === 1 ? [] : lines.filter((line) => line.length >= 16 && !line.startsWith("-----"));
}
function base64Cores(bytes) {
    return [0, 1, 2].map((offset) => {
        const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString("base64");
        return text.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6));
    });
}
const fourDigits = (character) => character.charCodeAt(0).toString(16).padStart(4, "0");
const unicodeEscape = (character) => `\\u${fourDigits(character)}`;
const upperUnicodeEscape = (character) => `\\u${fourDigits(character).toUpperCase()}`;
function quotedPrintable(bytes) {
    return bytes
        .toString("latin1")
        .replace(/[^\t -<>-~]/g, (byte) => `=${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
}
function entities(text, table) {
    return text.replace(/[&<>"']/g, (character) => table[character] ?? character);
}

;// CONCATENATED MODULE: ./build/lib/secrets/needles/needle.js



function needlesOf(secret) {
    if (secret.length < shortestForm)
        return [];
    const texts = [secret, secret.replaceAll(" ", "+"), ...inUrls(secret), ...misread(secret), ...keyLines(secret)];
    const inner = [secret, ...inJson(secret), encodeURIComponent(secret.toWellFormed())];
    const bytes = [...new Set(inner)].map((text) => Buffer.from(text, "utf8"));
    return [
        ...[...new Set(texts)].flatMap(textNeedles),
        ...bytes.flatMap(base64Cores).map((core) => ({ spelling: "base64", letters: Buffer.from(core) })),
        ...bytes.map((form) => ({ spelling: "hex", letters: Buffer.from(form.toString("hex")) })),
    ];
}
const inUrls = (secret) => (secret.includes("\n") ? [] : [secret.toLowerCase(), secret.replaceAll("\\", "/")]);
function misread(secret) {
    const ascii = secret.replaceAll(/[^\0-\x7f]/g, "");
    if (ascii.length === secret.length)
        return [];
    const bytes = Buffer.from(secret, "utf8");
    const marked = ["\ufffd", "?"].map((mark) => secret.replaceAll(/[^\0-\x7f]/gu, mark));
    return [
        bytes.toString("latin1"),
        new TextDecoder("windows-1252").decode(bytes),
        ...(ascii.length < shortestForm ? [] : marked),
    ];
}
function textNeedles(text) {
    const dense = text.replaceAll(blanks, "");
    const [spelling, shown] = dense.length < shortestForm ? ["verbatim", text] : ["text", dense];
    const whole = { spelling, letters: Buffer.from(shown, "utf8") };
    if (!/[\ud800-\udfff]/.test(shown))
        return [whole];
    const units = shown.split("").flatMap((unit) => [...utf8(unit.charCodeAt(0))]);
    return [whole, { spelling, letters: Buffer.from(units) }];
}

;// CONCATENATED MODULE: ./build/lib/secrets/spelling.js
const spellings = ["text", "base64", "hex", "verbatim"];
const skipped = -1;
const spelling_codeOf = (character) => character.charCodeAt(0);
const spelling_blanks = [...Array(0x21).keys(), 0x7f].map((blank) => [blank, skipped]);
const capitals = "ABCDEF".split("").map((capital) => [spelling_codeOf(capital), spelling_codeOf(capital.toLowerCase())]);
const exceptions = {
    text: spelling_blanks,
    base64: [...spelling_blanks, [spelling_codeOf("-"), spelling_codeOf("+")], [spelling_codeOf("_"), spelling_codeOf("/")]],
    hex: [...spelling_blanks, [spelling_codeOf(":"), skipped], [spelling_codeOf("-"), skipped], ...capitals],
    verbatim: [],
};
const letters = Int16Array.from({ length: 256 * spellings.length }, (_, index) => index & 0xff);
for (const [index, spelling] of spellings.entries())
    for (const [byte, letter] of exceptions[spelling])
        letters[index * 256 + byte] = letter;
const letterIn = (spelling, byte) => letters[spelling * 256 + byte] ?? skipped;
const others = Object.fromEntries(spellings.map((spelling) => {
    const byLetter = new Map();
    for (const [byte, letter] of exceptions[spelling])
        byLetter.set(letter, [...(byLetter.get(letter) ?? []), byte]);
    return [spelling, byLetter];
}));
function bytesOf(spelling, letter) {
    const bytes = others[spelling]?.get(letter) ?? [];
    return letter === skipped ? bytes : [letter, ...bytes];
}

;// CONCATENATED MODULE: ./build/lib/secrets/needles/needle-state.js

class NeedleState {
    static nothing = new NeedleState(undefined, 0, 0, []);
    spelling;
    letter;
    depth;
    characters;
    goesOn;
    shorter = 0;
    found = 0;
    grown;
    child = 0;
    sibling = 0;
    #needles;
    constructor(parent, spelling, letter, needles) {
        this.spelling = spelling;
        this.letter = letter;
        this.depth = parent === undefined ? 0 : parent.depth + 1;
        this.characters = parent === undefined ? 0 : parent.characters + (isContinuation(letter) ? 0 : 1);
        this.#needles = needles;
        this.goesOn = needles.some(({ length }) => length > this.depth);
        this.grown = !this.goesOn;
        if (needles.some(({ length }) => length === this.depth))
            this.found = this.depth;
    }
    continuations() {
        const open = this.#needles.filter(({ length }) => length > this.depth);
        return Map.groupBy(open, (letters) => letters[this.depth] ?? 0);
    }
}

;// CONCATENATED MODULE: ./build/lib/secrets/needles/needle-automaton.js


class NeedleAutomaton {
    #needles = new Map();
    #begun = new Uint8Array(256);
    #states = [NeedleState.nothing];
    #first = new Int32Array(256 * spellings.length);
    add({ spelling, letters }) {
        const kind = spellings.indexOf(spelling);
        const beginning = kind * 256 + (letters[0] ?? 0);
        const alike = this.#needles.get(beginning);
        if (alike !== undefined)
            alike.push(letters);
        else {
            this.#needles.set(beginning, [letters]);
            for (const byte of bytesOf(spelling, letters[0] ?? 0))
                this.#begun[byte] = this.begun(byte) | (1 << kind);
        }
        this.#states = [NeedleState.nothing];
        this.#first.fill(0);
    }
    begun(byte) {
        return this.#begun[byte] ?? 0;
    }
    begin(kind, byte) {
        const letter = letterIn(kind, byte);
        return letter === skipped ? 0 : this.#follow(0, kind, letter);
    }
    next(state, byte) {
        const kind = this.spelling(state);
        const letter = letterIn(kind, byte);
        return letter === skipped ? skipped : this.#advance(state, kind, letter);
    }
    endsWith(state, byte) {
        return this.#at(state).letter === byte;
    }
    spelling(state) {
        return this.#at(state).spelling;
    }
    depth(state) {
        return this.#at(state).depth;
    }
    characters(state) {
        return this.#at(state).characters;
    }
    found(state) {
        return this.#at(state).found;
    }
    open(state) {
        return this.#at(state).goesOn ? state : this.#at(state).shorter;
    }
    includes(state, shorter) {
        let candidate = state;
        while (this.depth(candidate) > this.depth(shorter))
            candidate = this.#at(candidate).shorter;
        return candidate === shorter;
    }
    #at(state) {
        return this.#states[state] ?? NeedleState.nothing;
    }
    #advance(from, kind, letter) {
        let state = from;
        for (;;) {
            const next = this.#follow(state, kind, letter);
            if (next !== 0 || state === 0)
                return next;
            state = this.#at(state).shorter;
        }
    }
    #follow(state, kind, letter) {
        if (state === 0)
            return this.#beginning(kind, letter);
        this.#grow(state);
        let { child } = this.#at(state);
        while (child !== 0 && this.#at(child).letter !== letter)
            child = this.#at(child).sibling;
        return child;
    }
    #beginning(kind, letter) {
        const beginning = kind * 256 + letter;
        const known = this.#first[beginning] ?? 0;
        const needles = this.#needles.get(beginning);
        if (known !== 0 || needles === undefined)
            return known;
        const state = this.#states.push(new NeedleState(NeedleState.nothing, kind, letter, needles)) - 1;
        this.#first[beginning] = state;
        return state;
    }
    #grow(state) {
        const pending = [];
        for (let at = this.#at(state); !at.grown; at = this.#at(at.shorter))
            pending.push(at);
        for (const parent of pending.reverse()) {
            for (const [letter, needles] of parent.continuations()) {
                const child = new NeedleState(parent, parent.spelling, letter, needles);
                child.shorter = this.#advance(parent.shorter, parent.spelling, letter);
                child.found ||= this.found(child.shorter);
                child.sibling = parent.child;
                parent.child = this.#states.push(child) - 1;
            }
            parent.grown = true;
        }
    }
}

;// CONCATENATED MODULE: ./build/lib/secrets/search/escape.js

const none = -1;
const backslash = 0x5c;
const introducers = [0x25, 0x26, 0x3d, backslash];
const isIntroducer = (code) => code === 0x25 || code === 0x26 || code === 0x3d || code === backslash;
function mayFollow(introducer, next) {
    if (introducer === backslash || isBlank(next) || isIntroducer(next) || next === 0x2e || !(next < 0x80))
        return true;
    if (introducer === 0x26)
        return isOf(next, letter.alphabetic | letter.numberSign);
    return isOf(next, introducer === 0x25 ? letter.hexadecimal | letter.u : letter.hexadecimal);
}
const isDoubled = (code) => code === backslash || code === 0x27 || code === 0x22;
function meaningOf(introducer, reader) {
    switch (introducer) {
        case 0x25:
            return percentEncoded(reader);
        case 0x26:
            return entity(reader);
        case 0x3d:
            return escape_quotedPrintable(reader);
        default:
            return backslashed(reader);
    }
}
function percentEncoded(reader) {
    const first = reader.take(letter.hexadecimal | letter.u);
    if (first === none)
        return none;
    return isOf(first, letter.u)
        ? number(reader, letter.hexadecimal, 4)
        : number(reader, letter.hexadecimal, 1, 1, first);
}
function escape_quotedPrintable(reader) {
    const first = reader.take(letter.hexadecimal | letter.blank);
    return first === none || isOf(first, letter.blank) ? first : number(reader, letter.hexadecimal, 1, 1, first);
}
function entity(reader) {
    const first = reader.take(letter.alphabetic | letter.numberSign);
    if (first === none)
        return none;
    if (isOf(first, letter.alphabetic))
        return namedEntity(reader, first);
    return reader.take(letter.x) === none
        ? number(reader, letter.decimal, 1, 10)
        : number(reader, letter.hexadecimal, 1, 10);
}
function backslashed(reader) {
    const first = reader.take(letter.escaped | letter.octal | letter.punctuation);
    switch (first) {
        case 0x75:
        case 0x78:
            if (reader.take(letter.openBrace) !== none)
                return number(reader, letter.hexadecimal, 1, 6);
            return number(reader, letter.hexadecimal, first === 0x75 ? 4 : 2);
        case 0x55:
            return number(reader, letter.hexadecimal, 8);
        case 0x6e:
        case 0x72:
        case 0x74:
        case 0x66:
        case 0x76:
            return 0x20;
        default:
            return isOf(first, letter.octal) ? number(reader, letter.octal, 0, 2, first) & 0xff : first;
    }
}
function number(reader, digits, least, most = least, first = 0x30) {
    const base = digits === letter.hexadecimal ? 16 : digits === letter.decimal ? 10 : 8;
    let value = digitValue(first);
    for (let count = 0; count < most; count++) {
        const digit = reader.take(digits);
        if (digit === none && count < least)
            return none;
        if (digit === none)
            break;
        value = value * base + digitValue(digit);
    }
    if (most > least && base > 8)
        reader.take(letter.closing);
    return value <= 0x10ffff ? value : none;
}
const digitValue = (code) => (code <= 0x39 ? code - 0x30 : (code | 0x20) - 0x57);
const keyOf = (name) => [...name].reduce((key, character) => (key << 5) | (character.charCodeAt(0) & 0x1f), 0);
const longestName = 6;
const escape_entities = new Map(`excl! quot" num# dollar$ percnt% amp& apos' lpar( rpar) ast* plus+ comma, period. sol/ colon: semi; lt< equals= gt>
   quest? commat@ lsqb[ lbrack[ bsol\\ rsqb] rbrack] hat^ lowbar_ grave\` lcub{ lbrace{ verbar| vert| rcub} rbrace}
   iexcl\u00a1 cent\u00a2 pound\u00a3 curren\u00a4 yen\u00a5 brvbar\u00a6 sect\u00a7 uml\u00a8 copy\u00a9 ordf\u00aa laquo\u00ab not\u00ac reg\u00ae macr\u00af deg\u00b0 plusmn\u00b1 acute\u00b4 micro\u00b5
   para\u00b6 middot\u00b7 cedil\u00b8 ordm\u00ba raquo\u00bb iquest\u00bf times\u00d7 divide\u00f7 euro\u20ac szlig\u00df agrave\u00e0 aacute\u00e1 acirc\u00e2 atilde\u00e3 auml\u00e4 aring\u00e5
   aelig\u00e6 ccedil\u00e7 egrave\u00e8 eacute\u00e9 ecirc\u00ea euml\u00eb igrave\u00ec iacute\u00ed icirc\u00ee iuml\u00ef eth\u00f0 ntilde\u00f1 ograve\u00f2 oacute\u00f3 ocirc\u00f4 otilde\u00f5
   ouml\u00f6 oslash\u00f8 ugrave\u00f9 uacute\u00fa ucirc\u00fb uuml\u00fc yacute\u00fd thorn\u00fe yuml\u00ff`
    .split(/\s+/)
    .map((entity) => [keyOf(entity.slice(0, -1)), entity.charCodeAt(entity.length - 1)]));
for (const blank of ["nbsp", "tab", "shy", "ensp", "emsp", "thinsp", "zwj", "zwnj"])
    escape_entities.set(keyOf(blank), 0x20);
function namedEntity(reader, first) {
    let key = first & 0x1f;
    for (let count = 1; count <= longestName; count++) {
        const code = reader.take(letter.alphabetic);
        if (code === none)
            break;
        key = count === longestName ? none : (key << 5) | (code & 0x1f);
    }
    const character = escape_entities.get(key) ?? none;
    reader.take(letter.closing);
    return character >= 0xe0 && character <= 0xff && first < 0x60 ? character - 0x20 : character;
}

;// CONCATENATED MODULE: ./build/lib/secrets/search/beginnings.js


class Beginnings {
    #pairs = new Uint8Array(128 * 128);
    #opened = new Set();
    #pattern;
    constructor() {
        for (const first of introducers)
            for (let next = 0; next < 128; next++)
                if (mayFollow(first, next))
                    this.#pairs[first * 128 + next] = 1;
        this.#pairs[backslash * 128 + backslash] = 0;
    }
    add({ spelling, letters: [first = 0, second = 0] }) {
        this.#pattern = undefined;
        if (first >= 128)
            this.#pairs.fill(1, 0, 128);
        for (const code of first < 128 ? bytesOf(spelling, first) : []) {
            this.#open(spelling, code);
            for (const next of bytesOf(spelling, second))
                if (next < 128)
                    this.#pairs[code * 128 + next] = 1;
        }
    }
    #open(spelling, code) {
        const opened = `${spelling} ${code}`;
        if (this.#opened.has(opened))
            return;
        this.#opened.add(opened);
        for (const next of [0, ...introducers, ...bytesOf(spelling, skipped)])
            this.#pairs[code * 128 + next] = 1;
    }
    has(first, second) {
        return this.#pairs[(first < 128 ? first : 0) * 128 + (second < 128 ? second : 0)] === 1;
    }
    mayBeIn(text) {
        return this.next(text, 0) < text.length;
    }
    next(text, place) {
        this.#pattern ??= this.#compiled();
        this.#pattern.lastIndex = place;
        return this.#pattern.test(text) ? this.#pattern.lastIndex - 1 : text.length;
    }
    #compiled() {
        const rows = Array.from({ length: 128 }, (_, first) => this.#pairs.subarray(first * 128, first * 128 + 128));
        const firsts = [...rows.keys()].filter((first) => first !== backslash && rows[first]?.includes(1));
        const alike = Map.groupBy(firsts, (first) => rows[first]?.join(""));
        const patterns = [...alike.values()].map((those) => `[${those.map((first) => classes[first]).join("")}](?=${followed(rows[those[0] ?? 0])})`);
        return new RegExp(["\\\\", ...patterns].join("|"), "g");
    }
}
function followed(row = new Uint8Array()) {
    const codes = classes.filter((_, code) => row[code] === 1);
    return `[${codes.join("")}]${row[0] === 1 ? "|$" : ""}`;
}
const classes = Array.from({ length: 128 }, (_, code) => code === 0 ? "\\0\\x80-\\uffff" : `\\x${code.toString(16).padStart(2, "0")}`);

;// CONCATENATED MODULE: ./build/lib/secrets/search/attempt-store.js
const farthest = 4096;
class AttemptStore {
    count = 0;
    #first;
    #ring;
    #state = [0];
    #step = [0];
    #origin = [0];
    #next = [0];
    #free = 0;
    constructor(length) {
        this.#ring = Math.min(farthest, 2 ** (32 - Math.clz32(length)));
        this.#first = new Int32Array(this.#ring + 4);
    }
    first(place) {
        return this.#first[this.#slot(place)] ?? 0;
    }
    next(attempt) {
        return this.#next[attempt] ?? 0;
    }
    state(attempt) {
        return this.#state[attempt] ?? 0;
    }
    step(attempt) {
        return this.#step[attempt] ?? 0;
    }
    origin(attempt) {
        return this.#origin[attempt] ?? 0;
    }
    places(place) {
        const places = [];
        let left = this.count;
        for (let ahead = place; left > 0 && ahead < place + this.#ring; ahead++) {
            if (this.first(ahead) !== 0)
                places.push(ahead);
            for (let attempt = this.first(ahead); attempt !== 0; attempt = this.next(attempt))
                left--;
        }
        return places;
    }
    add(place, state, step, origin) {
        const attempt = this.#free === 0 ? this.#state.length : this.#free;
        this.#free = this.next(attempt);
        this.set(attempt, state, step, origin);
        this.#next[attempt] = this.first(place);
        this.#first[this.#slot(place)] = attempt;
        this.count++;
    }
    set(attempt, state, step, origin) {
        this.#state[attempt] = state;
        this.#step[attempt] = step;
        this.#origin[attempt] = origin;
    }
    drop(place) {
        for (let attempt = this.first(place); attempt !== 0;) {
            const next = this.next(attempt);
            this.#next[attempt] = this.#free;
            this.#free = attempt;
            this.count--;
            attempt = next;
        }
        this.#first[this.#slot(place)] = 0;
    }
    #slot(place) {
        return place < 0 ? this.#ring - place : place & (this.#ring - 1);
    }
}

;// CONCATENATED MODULE: ./build/lib/secrets/search/trail.js
const longest = 2 ** 18;
const mask = longest - 1;
class Trail {
    #place = [0];
    #before = [0];
    #found = [0];
    #count = 0;
    add(place, before) {
        const step = ++this.#count;
        this.#place[step & mask] = place;
        this.#before[step & mask] = before;
        this.#found[step & mask] = 0;
        return step;
    }
    place(step) {
        return this.#place[step & mask] ?? 0;
    }
    found(step, letters) {
        this.#found[step & mask] = letters;
    }
    start(step, letters) {
        let first = step;
        for (let left = letters - 1; left > 0 && first > this.#count - longest; left--) {
            first = this.#before[first & mask] ?? 0;
            if ((this.#found[first & mask] ?? 0) >= left)
                break;
        }
        return first > this.#count - longest ? this.place(first) : undefined;
    }
}

;// CONCATENATED MODULE: ./build/lib/secrets/search/attempts.js






class Attempts {
    #needles;
    #found;
    #store;
    #trail = new Trail();
    constructor(needles, length, found) {
        this.#needles = needles;
        this.#store = new AttemptStore(length);
        this.#found = found;
    }
    get count() {
        return this.#store.count;
    }
    read(place, code, end) {
        if (code < 0x100)
            this.#readByte(place, code, end, place, end);
        if (code < 0x80)
            return;
        if (isBlank(code))
            this.#readByte(place, 0x20, end, place, end);
        const bytes = utf8(code);
        for (const [index, byte] of bytes.entries()) {
            const from = index === 0 ? place : -index;
            this.#readByte(from, byte, index === bytes.length - 1 ? end : -index - 1, place, end);
            if (index > 0)
                this.#store.drop(from);
        }
    }
    places(place) {
        return this.#store.places(place);
    }
    drop(place) {
        this.#store.drop(place);
    }
    starts(place, least) {
        const starts = [];
        for (let attempt = this.#store.first(place); attempt !== 0; attempt = this.#store.next(attempt)) {
            const state = this.#store.state(attempt);
            if (this.#needles.characters(state) < least)
                continue;
            starts.push(this.#start(this.#store.step(attempt), this.#needles.depth(state), this.#store.origin(attempt)));
        }
        return starts;
    }
    #readByte(from, byte, to, place, end) {
        let read = 0;
        for (let attempt = this.#store.first(from); attempt !== 0; attempt = this.#store.next(attempt)) {
            const state = this.#store.state(attempt);
            const step = this.#store.step(attempt);
            const origin = this.#store.origin(attempt);
            const next = this.#needles.next(state, byte);
            if (next === skipped)
                this.#add(to, state, step, origin);
            else
                read |= 1 << this.#needles.spelling(state);
            if (isDoubled(byte) && this.#needles.endsWith(state, byte))
                this.#add(to, state, step, origin);
            if (next > 0)
                this.#reach(next, to, this.#trail.add(place, step), origin, end);
        }
        const begun = this.#needles.begun(byte) & ~read;
        for (let spelling = 0; begun >> spelling !== 0; spelling++) {
            const state = (begun >> spelling) % 2 === 0 ? 0 : this.#needles.begin(spelling, byte);
            if (state !== 0)
                this.#reach(state, to, this.#trail.add(place, 0), place, end);
        }
    }
    #reach(state, to, step, origin, end) {
        const letters = this.#needles.found(state);
        if (letters > 0) {
            this.#found(this.#start(step, letters, origin), end);
            this.#trail.found(step, letters);
        }
        const open = this.#needles.open(state);
        if (open !== 0)
            this.#add(to, open, step, origin);
    }
    #add(place, state, step, origin) {
        for (let other = this.#store.first(place); other !== 0; other = this.#store.next(other)) {
            const known = this.#store.state(other);
            const longer = known === state && this.#trail.place(step) < this.#trail.place(this.#store.step(other));
            if (longer || (known !== state && this.#needles.includes(state, known))) {
                this.#store.set(other, state, step, origin);
                return;
            }
            if (this.#needles.includes(known, state))
                return;
        }
        this.#store.add(place, state, step, origin);
    }
    #start(step, letters, origin) {
        return this.#trail.start(step, letters) ?? origin;
    }
}

;// CONCATENATED MODULE: ./build/lib/secrets/search/reading-store.js
const mostReadings = 12;
const longestReading = 2048;
class ReadingStore {
    #from = 0;
    #first;
    #code = [0];
    #end = [0];
    #depth = [0];
    #next = [0];
    #count = 0;
    #last = 0;
    #held = 0;
    constructor(longestStretch) {
        this.#first = new Int32Array(longestStretch);
    }
    clear(from) {
        this.#from = from;
        this.#first.fill(0);
        this.#count = 0;
    }
    first(place) {
        return this.#first[place - this.#from] ?? 0;
    }
    next(reading) {
        return this.#next[reading] ?? 0;
    }
    code(reading) {
        return this.#code[reading] ?? 0;
    }
    end(reading) {
        return this.#end[reading] ?? 0;
    }
    depth(reading) {
        return this.#depth[reading] ?? 0;
    }
    add(place, code, end, depth) {
        if (this.first(place) === 0)
            this.#held = 0;
        if (this.#held === mostReadings || end - place > longestReading)
            return;
        for (let known = this.first(place); known !== 0; known = this.next(known))
            if (this.code(known) === code && this.end(known) === end)
                return;
        const reading = ++this.#count;
        this.#code[reading] = code;
        this.#end[reading] = end;
        this.#depth[reading] = depth;
        this.#next[reading] = 0;
        if (this.#held === 0)
            this.#first[place - this.#from] = reading;
        else
            this.#next[this.#last] = reading;
        this.#last = reading;
        this.#held++;
    }
}

;// CONCATENATED MODULE: ./build/lib/secrets/search/readings.js



const readings_layers = 3;
const [shortest, readings_longest] = [512, 16_384];
class Readings {
    #text;
    #store;
    #longest;
    #dense;
    #from = 0;
    #end = 0;
    #known = 0;
    #place = 0;
    #at = 0;
    #cut = 0;
    constructor(text) {
        this.#text = text;
        const places = Math.min(text.length, readings_longest + longestReading);
        this.#store = new ReadingStore(places);
        this.#longest = new Int32Array(places);
        this.#dense = new Int32Array(places);
    }
    first(place) {
        if (place >= this.#end)
            this.#read(place);
        return this.#store.first(place);
    }
    next = (reading) => this.#store.next(reading);
    code = (reading) => this.#store.code(reading);
    end = (reading) => this.#store.end(reading);
    take(kinds) {
        const code = this.#take(this.#at, kinds);
        if (code !== none || this.#at >= this.#known)
            return code;
        const dense = this.#denseFrom(this.#at);
        return dense > this.#at ? this.#take(dense, kinds) : none;
    }
    #take(place, kinds) {
        if (place >= this.#known || isEllipsis(this.#text, place)) {
            if (place < this.#known || place === this.#text.length)
                this.#cut = place;
            return none;
        }
        const itself = this.#text.charCodeAt(place);
        const longest = this.#longest[place - this.#from] ?? 0;
        const code = longest === 0 ? itself : this.code(longest);
        if (code === unfinished)
            this.#cut = this.end(longest);
        else if (isOf(code, kinds)) {
            this.#at = longest === 0 ? place + 1 : this.end(longest);
            return code;
        }
        else if (isOf(itself, kinds)) {
            this.#at = place + 1;
            return itself;
        }
        return none;
    }
    #denseFrom(place) {
        return place < this.#known ? (this.#dense[place - this.#from] ?? place) : place;
    }
    #read(from) {
        const chunk = Math.min(readings_longest, Math.max(shortest, 2 * (this.#end - this.#from)));
        this.#end = Math.min(this.#text.length, from + chunk);
        this.#known = Math.min(this.#text.length, this.#end + longestReading);
        this.#from = from;
        this.#store.clear(from);
        for (let place = this.#known - 1; place >= from; place--) {
            const code = this.#text.charCodeAt(place);
            if (isIntroducer(code))
                this.#readAt(place, code);
            const most = this.#longestAt(place);
            const blank = isBlank(most === 0 ? code : this.code(most));
            this.#longest[place - from] = most;
            this.#dense[place - from] = !blank ? place : this.#denseFrom(most === 0 ? place + 1 : this.end(most));
        }
    }
    #longestAt(place) {
        let longest = 0;
        for (let reading = this.#store.first(place); reading !== 0; reading = this.next(reading)) {
            if (this.code(reading) === unfinished)
                return reading;
            if (this.end(reading) > this.end(longest))
                longest = reading;
        }
        return longest;
    }
    #readAt(place, code) {
        this.#place = place;
        this.#undo(code, place + 1, 0);
        for (let reading = this.#store.first(place); reading !== 0; reading = this.next(reading)) {
            const depth = this.#store.depth(reading);
            if (depth < readings_layers && isIntroducer(this.code(reading)))
                this.#undo(this.code(reading), this.end(reading), depth);
        }
    }
    #undo(introducer, end, depth) {
        if (introducer === backslash && this.#undoBackslash(end, depth))
            return;
        const dense = introducer === backslash ? this.#denseFrom(end) : end;
        for (let start = end;; start = dense) {
            this.#at = start;
            this.#cut = 0;
            const code = meaningOf(introducer, this);
            const itself = introducer === backslash && this.#at === start + 1;
            if (code !== none)
                this.#store.add(this.#place, code, this.#at, itself ? readings_layers : depth + 1);
            if (this.#cut > 0)
                this.#store.add(this.#place, unfinished, this.#cut, depth + 1);
            if (start === dense)
                return;
        }
    }
    #undoBackslash(end, depth) {
        const next = this.#text.charCodeAt(end);
        if (this.#denseFrom(end) > end)
            this.#store.add(this.#place, 0x20, this.#denseFrom(end), readings_layers);
        if (depth + 1 < readings_layers) {
            if (next === backslash && (depth === 0 || this.#text.charCodeAt(this.#place) !== backslash))
                this.#store.add(this.#place, backslash, end + 1, depth + 1);
            for (let reading = this.#store.first(end); reading !== 0; reading = this.next(reading)) {
                const alike = this.#store.depth(reading) === depth || (depth === 0 && next !== backslash);
                if (alike && this.code(reading) === backslash)
                    this.#store.add(this.#place, backslash, this.end(reading), depth + 1);
            }
        }
        return next === backslash && (depth === 0 || this.code(this.#longest[end - this.#from] ?? 0) === backslash);
    }
}

;// CONCATENATED MODULE: ./build/lib/secrets/search/redacted-text.js
const mark = "***";
class RedactedText {
    #text;
    #from = [];
    #to = [];
    #saved = 0;
    #parts = [];
    #settled = 0;
    constructor(text) {
        this.#text = text;
    }
    hide(from, to) {
        let end = this.#from.length;
        while (end > 0 && (this.#from[end - 1] ?? 0) > to)
            end--;
        let begin = end;
        while (begin > 0 && (this.#to[begin - 1] ?? 0) >= from)
            begin--;
        for (let touched = begin; touched < end; touched++)
            this.#saved -= this.#savedBy(touched);
        const joinedFrom = begin < end ? Math.min(from, this.#from[begin] ?? from) : from;
        const joinedTo = begin < end ? Math.max(to, this.#to[end - 1] ?? to) : to;
        if (end !== begin + 1) {
            this.#from.splice(begin, end - begin, joinedFrom);
            this.#to.splice(begin, end - begin, joinedTo);
        }
        this.#from[begin] = joinedFrom;
        this.#to[begin] = joinedTo;
        this.#saved += this.#savedBy(begin);
    }
    length(place) {
        return place - this.#saved;
    }
    settle(place) {
        if (this.#from.length > 0 && (this.#to.at(-1) ?? 0) < place)
            this.#settleAll();
    }
    upTo(place) {
        this.#settleAll();
        return this.#parts.join("") + this.#text.slice(this.#settled, place);
    }
    #settleAll() {
        for (let index = 0; index < this.#from.length; index++) {
            this.#parts.push(this.#text.slice(this.#settled, this.#from[index]), mark);
            this.#settled = this.#to[index] ?? 0;
        }
        this.#from.length = 0;
        this.#to.length = 0;
        if (this.#parts.length > 10_000)
            this.#parts = [this.#parts.join("")];
    }
    #savedBy(index) {
        return (this.#to[index] ?? 0) - (this.#from[index] ?? 0) - mark.length;
    }
}

;// CONCATENATED MODULE: ./build/lib/secrets/search/search.js






const foresight = 4096;
class Search {
    #text;
    #beginnings;
    #readings;
    #attempts;
    #clean;
    #place = 0;
    constructor(text, needles, beginnings) {
        this.#text = text;
        this.#beginnings = beginnings;
        this.#clean = new RedactedText(text);
        this.#attempts = new Attempts(needles, text.length, (start, end) => this.#clean.hide(start, end));
    }
    run(length) {
        let enough = length;
        let open;
        do {
            enough += foresight;
            this.#readUpTo(enough);
            open = this.#attempts.places(this.#place).flatMap((place) => this.#attempts.starts(place, shortestForm));
        } while (!this.isDone && this.#clean.length(Math.min(...open, this.#place)) < length);
        for (const start of open)
            this.#clean.hide(start, this.#place);
        return this.#clean.upTo(this.#place);
    }
    get isDone() {
        return this.#place === this.#text.length;
    }
    #readUpTo(length) {
        while (!this.isDone && this.#clean.length(this.#place) < length) {
            if (this.#attempts.count === 0) {
                this.#clean.settle(this.#place);
                this.#skip(length - this.#clean.length(this.#place));
            }
            if (!this.isDone)
                this.#visit(this.#place++);
        }
    }
    #skip(places) {
        const end = Math.min(this.#text.length, this.#place + places);
        const part = this.#text.slice(this.#place, end + 1);
        let place = this.#place - 1;
        do
            place = this.#place + this.#beginnings.next(part, place + 1 - this.#place);
        while (place < end && !this.#mayBegin(place));
        this.#place = Math.min(place, end);
    }
    #mayBegin(place) {
        const code = this.#text.charCodeAt(place);
        if (this.#beginnings.has(code, this.#text.charCodeAt(place + 1)))
            return true;
        if (code !== backslash)
            return false;
        let end = place + 1;
        while (end <= place + 2 ** readings_layers && this.#text.charCodeAt(end) === backslash)
            end++;
        return end <= place + 2 ** readings_layers;
    }
    #visit(place) {
        const code = this.#text.charCodeAt(place);
        if (isEllipsis(this.#text, place))
            this.#cut(place, place, shortestForm);
        this.#attempts.read(place, code, place + 1);
        if (isIntroducer(code) && mayFollow(code, this.#text.charCodeAt(place + 1)))
            this.#readEscapes(place);
        this.#attempts.drop(place);
    }
    #readEscapes(place) {
        this.#readings ??= new Readings(this.#text);
        const readings = this.#readings;
        for (let reading = readings.first(place); reading !== 0; reading = readings.next(reading)) {
            const code = readings.code(reading);
            if (code === unfinished)
                this.#cut(place, readings.end(reading), shortestForm - 1);
            else
                this.#attempts.read(place, code, readings.end(reading));
        }
    }
    #cut(place, end, least) {
        for (const start of this.#attempts.starts(place, least))
            this.#clean.hide(start, end);
    }
}

;// CONCATENATED MODULE: ./build/lib/secrets/redactor.js





const longestKept = 200;
const mostKept = 1_000;
class Redactor {
    #secrets = new Set();
    #forms = new Set();
    #needles = new NeedleAutomaton();
    #beginnings = new Beginnings();
    #clean = new Map();
    add(secret) {
        const text = secret.reveal();
        if (this.#secrets.has(text))
            return [];
        this.#secrets.add(text);
        this.#clean.clear();
        const fresh = secretForms(text).filter((form) => !this.#forms.has(form));
        for (const form of fresh)
            this.#forms.add(form);
        for (const needle of needlesOf(text)) {
            this.#needles.add(needle);
            this.#beginnings.add(needle);
        }
        return fresh;
    }
    redact(text, length = text.length) {
        if (this.#secrets.size === 0)
            return text.slice(0, length);
        if (text.length > longestKept || text.length !== length)
            return this.#redact(text, length);
        const known = this.#clean.get(text);
        if (known !== undefined)
            return known;
        const clean = this.#redact(text, length);
        if (this.#clean.size === mostKept)
            this.#clean.clear();
        this.#clean.set(text, clean);
        return clean;
    }
    #redact(text, length) {
        if (text.length <= length && !this.#beginnings.mayBeIn(text))
            return text;
        const search = this.#search(text);
        const clean = search.run(length);
        if (search.isDone && clean.length <= length)
            return clean;
        return this.#search(clean.slice(0, length)).run(length).padEnd(length, "*");
    }
    #search(text) {
        return new Search(text, this.#needles, this.#beginnings);
    }
}

;// CONCATENATED MODULE: ./build/runner/runner.js



class Runner {
    #toolkit;
    #redactor = new Redactor();
    #paint;
    constructor(toolkit, paint = (line) => line) {
        this.#toolkit = toolkit;
        this.#paint = paint;
    }
    input(name) {
        return this.#toolkit.input(name);
    }
    mask = (secret) => {
        this.#toolkit.mask(this.#redactor.add(secret));
    };
    redact = (text, length) => this.#redactor.redact(text, length);
    log = (line) => this.#toolkit.log(this.#paint(this.#line(line)));
    debug = (line) => this.#toolkit.debug(() => this.#line(line));
    group(title, lines) {
        this.#toolkit.group(this.#line(title), lines.map((line) => this.#line(line)));
    }
    annotate(level, title, message) {
        this.#toolkit.annotate(level, this.redact(title), this.redact(message));
    }
    outputs(values) {
        this.#toolkit.outputs(Object.fromEntries(Object.entries(values).map(([name, value]) => [name, this.#told(value)])));
    }
    saveState(name, text) {
        this.#toolkit.saveState(name, text.reveal());
    }
    state(name) {
        return this.#toolkit.state(name);
    }
    summary(markdown) {
        this.#toolkit.summary(this.redact(markdown));
    }
    #line(line) {
        return oneLine(this.redact(line));
    }
    #told(value) {
        if (value instanceof Secret)
            return value.reveal();
        const clean = this.clean(value);
        return typeof clean === "string" ? clean : JSON.stringify(clean);
    }
    clean(value) {
        if (typeof value === "string")
            return this.redact(value);
        if (Array.isArray(value))
            return value.map((item) => this.clean(item));
        if (typeof value !== "object" || value === null)
            return value;
        const fields = Object.entries(value).flatMap(([name, field]) => field === undefined ? [] : [[this.redact(name), this.clean(field)]]);
        return Object.fromEntries(fields);
    }
}

;// CONCATENATED MODULE: ./build/lib/time/backoff.js
const shortestPauseMs = 500;
function pauseAfter(attempt, context) {
    const { longestPauseMs, chance, retryAfterMs: asked = 0, leftMs } = context;
    const ceiling = Math.min(longestPauseMs, shortestPauseMs * 2 ** Math.min(attempt, 30));
    const floor = Math.min(shortestPauseMs, ceiling);
    const chosen = Math.round(floor + chance * (ceiling - floor));
    if (asked > chosen)
        return asked < leftMs ? asked : undefined;
    const fitting = Math.min(chosen, Math.floor(leftMs / 2));
    return fitting < floor ? undefined : fitting;
}
function retryAfterMs(value, now) {
    if (value === undefined)
        return undefined;
    const text = value.trim();
    if (/^\d{1,15}$/.test(text))
        return Number(text) * 1000;
    const date = Date.parse(text);
    return /^[A-Za-z]{3,9},? /.test(text) && !Number.isNaN(date) ? Math.max(0, date - now) : undefined;
}

;// CONCATENATED MODULE: ./build/lib/time/deadline.js
var _a;

class Deadline {
    clock;
    at;
    signal;
    constructor(clock, at, signal) {
        this.clock = clock;
        this.at = at;
        this.signal = signal;
    }
    static in(ms, clock, signal) {
        return new _a(clock, clock.now() + ms, signal);
    }
    get leftMs() {
        return Math.max(0, this.at - this.clock.now());
    }
    within(ms) {
        return this.#moved(Math.min(this.at, this.clock.now() + ms));
    }
    atLeast(ms) {
        return this.#moved(Math.max(this.at, this.clock.now() + ms));
    }
    extended(ms) {
        return this.#moved(this.at + ms);
    }
    async pause(attempt, { longestPauseMs, retryAfter, onPause }) {
        const pause = pauseAfter(attempt, {
            longestPauseMs,
            chance: this.clock.random(),
            retryAfterMs: retryAfterMs(retryAfter, this.clock.now()),
            leftMs: this.leftMs,
        });
        if (this.signal.aborted || pause === undefined)
            return false;
        onPause?.(pause);
        await this.clock.sleep(pause, this.signal);
        return !this.signal.aborted;
    }
    #moved(at) {
        return new _a(this.clock, at, this.signal);
    }
}
_a = Deadline;

;// CONCATENATED MODULE: ./build/lib/quantities/quantity-error.js
class quantity_error_QuantityError extends SyntaxError {
    fault;
    remedy;
    constructor(text, fault, remedy) {
        super(`"${text}" ${fault}: ${remedy}.`);
        this.fault = fault;
        this.remedy = remedy;
    }
}

;// CONCATENATED MODULE: ./build/lib/quantities/duration.js

const units = { d: 86_400_000, h: 3_600_000, m: 60_000, s: 1_000, ms: 1 };
const unitNames = Object.keys(units);
const meant = {
    day: "d",
    days: "d",
    hour: "h",
    hours: "h",
    hr: "h",
    hrs: "h",
    min: "m",
    mins: "m",
    minute: "m",
    minutes: "m",
    sec: "s",
    secs: "s",
    second: "s",
    seconds: "s",
    msec: "ms",
    millis: "ms",
    milliseconds: "ms",
};
function parseDuration(text) {
    if (!/^(?:[0-9]+[a-z]+)+$/.test(text))
        throw misspelt(text);
    let milliseconds = 0;
    let last = -1;
    for (const [, amount = "", name = ""] of text.matchAll(/([0-9]+)([a-z]+)/g)) {
        const index = unitNames.indexOf(name);
        if (index < 0)
            throw unknownUnit(text, amount, name);
        if (index <= last)
            throw new QuantityError(text, "is out of order", "write the larger unit first and each once, as in 1h30m");
        last = index;
        milliseconds += Number(amount) * units[name];
    }
    if (!Number.isSafeInteger(milliseconds))
        throw new QuantityError(text, "is longer than can be counted in milliseconds", "write a shorter one");
    return milliseconds;
}
function parseDays(text) {
    if (/^[0-9]+$/.test(text))
        throw new QuantityError(text, "has no unit", `write ${text}d for days`);
    const [, weeks] = /^([0-9]{1,9})\s*(?:w|wks?|weeks?)$/i.exec(text) ?? [];
    if (weeks !== undefined)
        throw new QuantityError(text, "is in weeks", `write ${7 * Number(weeks)}d`);
    return parseDuration(text);
}
function misspelt(text) {
    const right = "write whole numbers with units, such as 500ms, 30s, 5m, 1h30m or 2d";
    if (/^[0-9]+$/.test(text)) {
        const remedy = `write ${text}s for seconds, ${text}ms for milliseconds or ${text}m for minutes`;
        return new QuantityError(text, "has no unit", remedy);
    }
    const compact = text.replaceAll(/\s/g, "").toLowerCase();
    const better = compact === text ? undefined : remedyOf(compact);
    if (better !== undefined)
        return new QuantityError(text, "is not how a duration is written", better);
    if (/^[0-9]+\.[0-9]+[a-z]+$/.test(text))
        return new QuantityError(text, "is a fraction", "write whole numbers, such as 1s500ms or 1h30m");
    if (/^[-+]/.test(text))
        return new QuantityError(text, "has a sign, and a duration is never negative", right);
    return new QuantityError(text, "is not a duration", right);
}
function unknownUnit(text, amount, name) {
    const unit = Object.hasOwn(meant, name) ? meant[name] : undefined;
    const remedy = unit === undefined ? "the units are d, h, m, s and ms" : `write ${amount}${unit}`;
    return new QuantityError(text, `has a unit that is not known, "${name}"`, remedy);
}
function remedyOf(text) {
    if (!/^(?:[0-9]+[a-z]+)+$/.test(text))
        return undefined;
    try {
        parseDuration(text);
        return `write ${text}`;
    }
    catch (error) {
        return error instanceof QuantityError ? error.remedy : undefined;
    }
}
function duration_formatDuration(milliseconds) {
    if (milliseconds < 0)
        return `-${duration_formatDuration(-milliseconds)}`;
    let rest = Math.floor(milliseconds);
    const amounts = unitNames.map((name) => {
        const amount = Math.floor(rest / units[name]);
        rest -= amount * units[name];
        return { name, amount };
    });
    const first = amounts.findIndex(({ amount }) => amount > 0);
    if (first < 0)
        return "0ms";
    const shown = amounts.slice(first, first + 2).filter(({ amount }) => amount > 0);
    return shown.map(({ name, amount }) => `${amount}${name}`).join("");
}
function formatSeconds(milliseconds) {
    return duration_formatDuration(milliseconds < 1_000 ? milliseconds : milliseconds - (milliseconds % 1_000));
}

;// CONCATENATED MODULE: ./build/errors.js

const failureWords = (/* unused pure expression or super */ null && ([
    "input-invalid",
    "key-unreadable",
    "id-token-unavailable",
    "credential-refused",
    "role-refused",
    "network-policy",
    "account-unreachable",
    "host-not-allowed",
    "service-not-found",
    "endpoint-not-found",
    "service-not-ready",
    "service-failed",
    "service-suspended",
    "endpoint-provisioning",
    "sign-in-required",
    "access-denied",
    "dns",
    "connect",
    "tls",
    "timeout",
    "connection-lost",
    "response-too-large",
    "expectation-failed",
    "cancelled",
    "internal",
]));
const faultOf = ({ word, party, paused }) => (paused ? "" : (party ?? parties[word]));
const parties = {
    "input-invalid": "workflow",
    "key-unreadable": "credential",
    "id-token-unavailable": "credential",
    "credential-refused": "credential",
    "role-refused": "credential",
    "network-policy": "credential",
    "account-unreachable": "snowflake",
    "host-not-allowed": "workflow",
    "service-not-found": "workflow",
    "endpoint-not-found": "workflow",
    "service-not-ready": "service",
    "service-failed": "service",
    "service-suspended": "service",
    "endpoint-provisioning": "service",
    "sign-in-required": "credential",
    "access-denied": "credential",
    dns: "network",
    connect: "network",
    tls: "network",
    timeout: "service",
    "connection-lost": "service",
    "response-too-large": "service",
    "expectation-failed": "service",
    cancelled: "workflow",
    internal: "action",
};
function waitingHelps({ word, lasting, passes }) {
    return (passes === true || passing.has(word)) && lasting !== true;
}
const passing = new Set([
    "account-unreachable",
    "connect",
    "connection-lost",
    "dns",
    "endpoint-provisioning",
    "expectation-failed",
    "service-not-ready",
    "timeout",
]);
function withRetryAfter(failure, askedMs, leftMs) {
    if (askedMs === undefined || askedMs < leftMs)
        return failure;
    const reason = `The answer asks for a pause of ${formatDuration(askedMs)} (Retry-After), longer than there was time left.`;
    return { ...failure, likely: [failure.likely ?? [], reason].flat().join(" "), lasting: true };
}
class ActionError extends Error {
    name = "ActionError";
    failure;
    constructor(failure, options) {
        super(failure.happened, options);
        this.failure = failure;
    }
}

;// CONCATENATED MODULE: ./build/report/failure.js



function failureOf(error, redact) {
    if (error instanceof ActionError)
        return error.failure;
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return {
        word: "internal",
        happened: `The action failed in a way it never should: ${text_excerpt(redact(message), 300)}`,
        likely: "This is a fault of the action, not of your workflow.",
        remedy: "Please open an issue in the action's repository, with this message and the version in the first line of the log.",
    };
}
const mostNames = 10;
function checksFailure(checks) {
    const unhealthy = checks.filter(isUnhealthy);
    const [meant, state] = unhealthy.length > 0 ? [unhealthy, "not healthy"] : [checks.filter(isPaused), "paused"];
    const [first] = meant;
    const failure = first?.verdict.failure;
    if (first === undefined || failure === undefined || checks.length === 1)
        return failure;
    const shown = meant.slice(0, mostNames).map((check) => excerpt(check.name, 100));
    const more = meant.length - shown.length;
    const names = list(more > 0 ? [...shown, `${more} more`] : shown);
    const each = meant.length === 1 ? "" : `The first, ${excerpt(first.name, 100)}: `;
    return {
        ...failure,
        happened: `${meant.length} of ${checks.length} checks ${meant.length === 1 ? "is" : "are"} ${state}: ${names}. ${each}${failure.happened}`,
    };
}
const cancelled = {
    word: "cancelled",
    happened: "The workflow was cancelled before the endpoint was found healthy.",
    remedy: "Nothing, if that was meant. Otherwise look for a timeout-minutes shorter than wait, or a newer run of the same concurrency group.",
};

;// CONCATENATED MODULE: ./build/report/log/annotation.js
function annotation(failure, docs) {
    return [
        `${failure.word}: ${failure.happened}`,
        ...(failure.details ?? []).map((detail) => `  - ${detail.replaceAll("\n", "\n    ")}`),
        ...(failure.likely === undefined ? [] : [`Most likely: ${failure.likely}`]),
        `What to do: ${failure.remedy}`,
        ...(failure.sql ?? []).map((statement) => `    ${statement}`),
        `Read more: ${docs.troubleshooting(failure.word)}`,
    ].join("\n");
}

;// CONCATENATED MODULE: ./build/version.js
const product = { name: "snowflake-endpoint-action", version: "unreleased" };
function introduction(env) {
    const { GITHUB_ACTION_REPOSITORY, GITHUB_ACTION_REF, GITHUB_SHA } = env;
    const title = `Snowflake Endpoint ${product.version}`;
    if (/^\d/.test(product.version))
        return title;
    const ref = GITHUB_ACTION_REPOSITORY === undefined || GITHUB_ACTION_REPOSITORY === "" ? GITHUB_SHA : GITHUB_ACTION_REF;
    return ref === undefined || ref === "" ? title : `${title} (${ref})`;
}

;// CONCATENATED MODULE: ./build/report-action/event.js

function workflowEvent(env, payload) {
    const event = objectOf(payload);
    const [owner = "", repo = ""] = (env["GITHUB_REPOSITORY"] ?? "").split("/");
    const name = env["GITHUB_EVENT_NAME"] ?? "";
    const id = env["GITHUB_RUN_ID"] ?? "";
    const run = `${env["GITHUB_SERVER_URL"] ?? "https://github.com"}/${owner}/${repo}/actions/runs/${id}`;
    const attempt = env["GITHUB_RUN_ATTEMPT"] ?? "";
    return {
        owner,
        repo,
        name,
        sha: headOf(event) ?? env["GITHUB_SHA"] ?? "",
        pullRequest: name.startsWith("pull_request"),
        deployment: numberOf(objectOf(event["deployment"]), "id"),
        schedule: textOf(event, "schedule"),
        ids: id === "" ? [] : [id, textOf(objectOf(event["workflow_run"]), "id") ?? id],
        attempt,
        runUrl: attempt === "" ? run : `${run}/attempts/${attempt}`,
    };
}
function headOf(event) {
    return textOf(objectOf(objectOf(event["pull_request"])["head"]), "sha");
}

;// CONCATENATED MODULE: ./build/report-action/github/github-client.js

class GitHubRefusal extends Error {
    name = "GitHubRefusal";
    status;
    limited;
    constructor(message, status, limited) {
        super(message);
        this.status = status;
        this.limited = limited;
    }
}
const requestMs = 15_000;
const unsaidMs = 60_000;
class GitHubClient {
    #send;
    #event;
    #deadline;
    constructor(send, event, deadline) {
        this.#send = send;
        this.#event = event;
        this.#deadline = deadline;
    }
    async request(route, parameters = {}) {
        const [method = "", path = ""] = route.split(" ");
        const { owner, repo } = this.#event;
        const request = { route: `${method} /repos/{owner}/{repo}${path}`, parameters: { owner, repo, ...parameters } };
        for (let attempt = 1;; attempt++) {
            const { signal } = this.#deadline;
            const limit = AbortSignal.timeout(Math.min(requestMs, this.#deadline.leftMs));
            const answer = await this.#send(request, AbortSignal.any([signal, limit]));
            if (answer.status >= 200 && answer.status <= 299)
                return jsonOf(answer);
            const limited = isLimit(answer);
            const lost = answer.status === 0 || answer.status >= 500;
            const refusal = new GitHubRefusal(messageOf(answer), answer.status, limited);
            if (limited) {
                const pauseMs = limitPauseMs(answer, this.#deadline.clock.now());
                if (signal.aborted || pauseMs >= this.#deadline.leftMs)
                    throw refusal;
                await this.#deadline.clock.sleep(pauseMs, signal);
            }
            else if (!lost || method === "POST" || attempt > 3)
                throw refusal;
            else if (!(await this.#deadline.pause(attempt, { longestPauseMs: 4_000 })))
                throw refusal;
        }
    }
}
function isLimit({ status, headers, message }) {
    if (status === 429)
        return true;
    if (status !== 403)
        return false;
    const spent = String(headers["x-ratelimit-remaining"] ?? "") === "0";
    return headers["retry-after"] !== undefined || spent || /rate limit|abuse detection/i.test(message);
}
function limitPauseMs({ headers }, nowMs) {
    const asked = Number(headers["retry-after"] ?? Number.NaN);
    if (asked >= 0)
        return Math.max(1_000, asked * 1_000);
    const reset = Number(headers["x-ratelimit-reset"] ?? Number.NaN);
    const spent = String(headers["x-ratelimit-remaining"] ?? "") === "0";
    return spent && reset > 0 ? Math.max(1_000, reset * 1_000 - nowMs) : unsaidMs;
}
function jsonOf({ data, status }) {
    if (typeof data === "string" && data !== "")
        throw new GitHubRefusal("the answer is no JSON", status, false);
    return data;
}
function messageOf({ data, message }) {
    const { errors } = objectOf(data);
    const words = (Array.isArray(errors) ? errors : []).map((error) => {
        if (typeof error === "string")
            return error;
        const [said, field, code] = ["message", "field", "code"].map((name) => textOf(objectOf(error), name));
        return said ?? [field, code].filter((word) => word !== undefined).join(" ");
    });
    const why = words.filter((word) => word !== "").join("; ");
    return `${textOf(objectOf(data), "message") ?? message}${why === "" ? "" : `: ${why}`}`;
}
const idOf = (data, name) => numberOf(objectOf(data), name) ?? 0;

;// CONCATENATED MODULE: ./build/report-action/outage.js

const mostMarks = 500;
function outageOf(before, outcome) {
    const { state, unhealthy } = outcome;
    const unmeasured = stillDown(before?.marks ?? [], outcome);
    const marks = [...new Set([...unhealthy.map(markOf), ...unmeasured.map(({ mark }) => mark)])].sort();
    const digest = (0,external_node_crypto_.createHash)("sha256").update(marks.join("\n")).digest("hex").slice(0, 16);
    const now = { down: marks.length > 0, digest, marks: marks.slice(0, mostMarks) };
    return { ...now, unmeasured: unmeasured.map(({ name }) => name), transition: transitionOf(before, now, state) };
}
function transitionOf(before, { down, digest }, state) {
    if (state !== "up" && state !== "down")
        return "none";
    if (before?.down !== true)
        return down ? "down" : "none";
    if (!down)
        return "up";
    return before.digest === digest ? "none" : "changed";
}
const width = 6;
const print = (text) => (0,external_node_crypto_.createHash)("sha256").update(text).digest("base64url").slice(0, width);
const markOf = ({ name, ownName = name, host = "", failure = "" }) => `${print(ownName)}${print(host)}${print(failure)}`;
const placeIn = (mark) => mark.slice(0, 2 * width);
const hostIn = (mark) => mark.slice(width, 2 * width);
const nowhere = print("");
const marksOf = (value) => Array.isArray(value) ? value.filter(isMark).slice(0, mostMarks) : [];
const isMark = (item) => typeof item === "string" && /^[\w-]{18}$/.test(item);
function stillDown(marks, { results, unknown }) {
    if (marks.length === 0)
        return [];
    const isPartMissing = unknown.some(({ host }) => host === undefined);
    const places = [...results, ...unknown.filter(({ host }) => host !== undefined)].map((check) => ({
        name: check.name,
        mark: markOf(check),
        isMeasured: "standing" in check && check.standing !== "paused",
    }));
    const byName = Map.groupBy(places, ({ mark }) => mark.slice(0, width));
    const known = new Set(marks.map(placeIn));
    const others = marks.length < mostMarks ? [] : places.filter(({ mark }) => !known.has(placeIn(mark)));
    return [...marks, ...others.map(({ mark }) => mark)].flatMap((mark) => {
        const host = hostIn(mark);
        const isHere = (other) => host === nowhere || other === nowhere || other === host;
        const same = (byName.get(mark.slice(0, width)) ?? []).filter((place) => isHere(hostIn(place.mark)));
        if (same.some(({ isMeasured }) => isMeasured) || (same.length === 0 && !isPartMissing))
            return [];
        return [{ mark, name: same[0]?.name }];
    });
}

;// CONCATENATED MODULE: ./build/report-action/outcome.js
const mostTimes = 10_000;
function outcomeOf({ results, unknown }, nowMs) {
    const unhealthy = results.filter(({ standing }) => standing === "unhealthy");
    const healthy = unknown.length === 0 && results.length > 0 && results.every(({ standing }) => standing === "healthy");
    const anyHealthy = results.some(({ standing }) => standing === "healthy");
    const calm = unknown.length > 0 ? "unknown" : anyHealthy ? "up" : "quiet";
    return {
        results,
        unhealthy,
        unknown,
        healthy,
        state: unhealthy.length > 0 ? "down" : calm,
        at: results.length === 0 ? nowMs : Math.max(...results.slice(0, mostTimes).map(({ at }) => at)),
    };
}
function headline({ results, unhealthy, unknown, state }) {
    const total = results.length;
    const checks = (number) => `${number} check${number === 1 ? "" : "s"}`;
    const paused = results.filter(({ standing }) => standing === "paused").length;
    const parts = [
        ...(unhealthy.length > 0
            ? [
                total === 1
                    ? "The check is not healthy"
                    : `${unhealthy.length} of ${total} checks ${unhealthy.length === 1 ? "is" : "are"} not healthy`,
            ]
            : []),
        ...(unknown.length > 0 ? [`${unknown.length} ${unknown.length === 1 ? "is" : "are"} unknown`] : []),
    ];
    if (state === "quiet")
        return total === 0 ? "Nothing was measured" : `${checks(total)} paused, nothing was asked`;
    if (parts.length > 0)
        return parts.join("; ");
    const good = total - paused;
    return `${good === 1 ? "The check is" : `All ${checks(good)} are`} healthy${paused > 0 ? `; ${paused} paused` : ""}`;
}

;// CONCATENATED MODULE: ./build/report-action/history/latency.js
const growth = 1.1;
const mostClasses = 200;
function latencyOf(milliseconds) {
    const at = Math.ceil(Math.log(Math.max(1, milliseconds)) / Math.log(growth));
    return new Map([[Math.min(at, mostClasses), 1]]);
}
function addLatencies(all) {
    const sum = new Map();
    for (const latency of all)
        for (const [at, count] of latency)
            sum.set(at, (sum.get(at) ?? 0) + count);
    return sum;
}
function percentile(latency, percent) {
    const classes = [...latency].sort(([a], [b]) => a - b);
    const total = classes.reduce((sum, [, count]) => sum + count, 0);
    let seen = 0;
    for (const [at, count] of classes) {
        seen += count;
        if (seen >= (total * percent) / 100)
            return Math.round(growth ** (at - 0.5));
    }
    return undefined;
}
const isClass = (at) => Number.isInteger(at) && at >= 0 && at <= mostClasses;

;// CONCATENATED MODULE: ./build/report-action/history/seen.js


const seen_width = 6;
const mostChecks = 2_000;
const printOf = ({ name, ownName = name, host, path = "" }) => (0,external_node_crypto_.createHash)("sha256")
    .update(JSON.stringify([ownName, host, path]))
    .digest("base64url")
    .slice(0, seen_width);
const newerBy = (seen, result) => result.at - (seen.get(printOf(result)) ?? Number.NEGATIVE_INFINITY);
function withSeen(seen, results) {
    const all = new Map(seen);
    for (const result of results) {
        const print = printOf(result);
        all.set(print, Math.max(result.at, all.get(print) ?? result.at));
    }
    return new Map([...all].toSorted(([, a], [, b]) => b - a).slice(0, mostChecks));
}
const seenJson = (seen) => [...Map.groupBy(seen, ([, at]) => at)].map(([at, group]) => ({
    at: new Date(at).toISOString(),
    checks: group.map(([print]) => print).join(""),
}));
function seenOf(value, nowMs) {
    const groups = Array.isArray(value) ? value.slice(0, mostChecks) : [];
    const pairs = groups.flatMap((item) => {
        const group = objectOf(item);
        const at = Date.parse(textOf(group, "at") ?? "");
        const prints = (textOf(group, "checks") ?? "").slice(0, seen_width * mostChecks).match(/[\w-]{6}/g) ?? [];
        return at <= nowMs ? prints.map((print) => [print, at]) : [];
    });
    return new Map(pairs.slice(0, mostChecks));
}

;// CONCATENATED MODULE: ./build/report-action/history/history.js




const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const hoursKeptMs = 7 * dayMs;
const daysKept = 92;
const floor = (at, unit) => Math.floor(at / unit) * unit;
const newHistory = (nowMs) => ({ since: nowMs, hours: [], days: [], seen: new Map() });
const measuredOf = ({ results }) => results.filter(({ standing }) => standing !== "paused");
function newsIn(outcome, { seen }) {
    const isOld = (result) => result.standing !== "paused" && newerBy(seen, result) < 0;
    const old = outcome.results.filter(isOld);
    if (old.length === 0)
        return outcome;
    const results = outcome.results.filter((result) => !isOld(result));
    const unknown = old.map((result) => ({ ...namedOf(result), reason: "was measured again since" }));
    return outcomeOf({ results, unknown: [...outcome.unknown, ...unknown] }, outcome.at);
}
const namedOf = ({ name, ownName, host, at }) => ({
    name,
    host,
    at,
    ...(ownName !== undefined && { ownName }),
});
function withOutcome(history, outcome, nowMs, counted = history) {
    const none = { answers: 0, up: 0, latency: new Map() };
    const measured = measuredOf(outcome);
    const fresh = measured.filter((result) => newerBy(counted.seen, result) > 0);
    const isAgain = measured.length > 0 && fresh.length === 0;
    const spans = [
        ...(isAgain ? [] : [{ ...none, at: nowMs, runs: 1 }]),
        ...fresh.map(({ standing, durationMs, status, at }) => ({
            at,
            runs: 0,
            answers: 1,
            up: standing === "healthy" ? 1 : 0,
            latency: status === undefined || durationMs === undefined ? none.latency : latencyOf(durationMs),
        })),
    ];
    const news = newsIn(outcome, counted);
    const known = news.state === "up" || news.state === "down";
    const { down, digest, marks } = outageOf(history.last, news);
    const last = known ? { down, digest, marks } : history.last;
    const earliest = Math.min(history.since, ...spans.map(({ at }) => at));
    return bounded({
        since: Math.max(earliest, nowMs - daysKept * dayMs),
        hours: gathered([...history.hours, ...spans], hourMs),
        days: history.days,
        seen: withSeen(history.seen, fresh),
        ...(last === undefined ? {} : { last }),
    }, nowMs);
}
const firstHour = (nowMs) => floor(nowMs - hoursKeptMs, dayMs);
function bounded(history, nowMs) {
    const oldest = firstHour(nowMs);
    const isOld = ({ at }) => at < oldest;
    const days = gathered([...history.days, ...history.hours.filter(isOld)], dayMs);
    return {
        ...history,
        hours: history.hours.filter((hour) => !isOld(hour)),
        days: days.filter(({ at }) => at >= floor(nowMs, dayMs) - daysKept * dayMs),
    };
}
function gathered(spans, unit) {
    const groups = Map.groupBy(spans, ({ at }) => floor(at, unit));
    return [...groups].map(([at, group]) => ({ ...sumOf(group), at })).toSorted((a, b) => a.at - b.at);
}
function sumOf(spans) {
    const sum = (field) => spans.reduce((total, span) => total + span[field], 0);
    return {
        runs: sum("runs"),
        answers: sum("answers"),
        up: sum("up"),
        latency: addLatencies(spans.map(({ latency }) => latency)),
    };
}

;// CONCATENATED MODULE: ./build/report-action/history/history-json.js





const [signatureName, signatureValue] = ["snowflake-endpoint-action", "history"];
const signature = `{"${signatureName}":"${signatureValue}"`;
function historyText({ since, hours, days, last, seen }) {
    const spans = (list) => list.map(({ at, runs, answers, up, latency }) => ({
        at: new Date(at).toISOString(),
        runs,
        answers,
        up,
        latency: [...latency].sort(([a], [b]) => a - b),
    }));
    const body = {
        version: 1,
        since: new Date(since).toISOString(),
        last,
        hours: spans(hours),
        days: spans(days),
        seen: seenJson(seen),
    };
    return `${signature},${JSON.stringify(body).slice(1)}\n`;
}
function readHistoryText(text, nowMs) {
    const trimmed = text.replace(/^\ufeff/, "").trim();
    if (trimmed === "")
        return { kind: "empty" };
    const value = parseJson(trimmed);
    const object = objectOf(value);
    const isOurs = value === undefined ? beginsAsOurs(trimmed) : textOf(object, signatureName) === signatureValue;
    if (!isOurs)
        return { kind: "foreign" };
    const version = numberOf(object, "version");
    if (version !== undefined && Number.isInteger(version) && version > 1)
        return { kind: "newer" };
    const since = dateOf(object["since"]);
    const hours = spansOf(object["hours"], hourMs, nowMs);
    const days = spansOf(object["days"], dayMs, nowMs);
    if (version !== 1 || since === undefined || hours === undefined || days === undefined)
        return { kind: "damaged" };
    const last = lastOf(object["last"]);
    const seen = seenOf(object["seen"], nowMs);
    const history = { since: Math.min(since, nowMs), hours, days, seen, ...(last === undefined ? {} : { last }) };
    return { kind: "history", history };
}
function beginsAsOurs(text) {
    const beginning = text.replace(/^\{\s*("[^"]*")?\s*(:)?\s*/, "{$1$2");
    return beginning.startsWith(signature) || signature.startsWith(beginning);
}
const mostSpans = 1_000;
function spansOf(value, unit, nowMs) {
    if (!Array.isArray(value) || value.length > mostSpans)
        return undefined;
    const spans = value.map((item) => spanOf(item, unit, nowMs));
    return spans.every((span) => span !== undefined) ? spans : undefined;
}
function spanOf(value, unit, nowMs) {
    const object = objectOf(value);
    const at = dateOf(object["at"]);
    const [runs, answers, up] = [countOf(object["runs"]), countOf(object["answers"]), countOf(object["up"])];
    const latency = history_json_latencyOf(object["latency"]);
    if (at === undefined || runs === undefined || answers === undefined || up === undefined || latency === undefined)
        return undefined;
    if (at % unit !== 0 || at > nowMs + dayMs || up > answers)
        return undefined;
    return { at, runs, answers, up, latency };
}
function history_json_latencyOf(value) {
    if (!Array.isArray(value))
        return undefined;
    const pairs = value.map((pair) => (Array.isArray(pair) ? [Number(pair[0]), countOf(pair[1])] : []));
    const good = pairs.every(([at, count]) => at !== undefined && isClass(at) && count !== undefined);
    return good ? new Map(pairs) : undefined;
}
function lastOf(value) {
    const object = objectOf(value);
    const digest = textOf(object, "digest");
    if (digest === undefined || digest.length > 64)
        return undefined;
    return { down: object["down"] === true, digest, marks: marksOf(object["marks"]) };
}
const countOf = (value) => typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
function dateOf(value) {
    const at = typeof value === "string" ? Date.parse(value) : Number.NaN;
    return Number.isNaN(at) ? undefined : at;
}

;// CONCATENATED MODULE: ./build/report-action/history/history-file.js




const mostBytes = 16 * 1024 ** 2;
function openHistory(path, disk, nowMs) {
    const text = read(path, disk);
    const found = readHistoryText(text, nowMs);
    if (found.kind === "history")
        return { history: found.history };
    const history = newHistory(nowMs);
    if (found.kind === "empty")
        return { history };
    if (found.kind !== "damaged")
        throw refused(path, found.kind);
    const shown = text_excerpt(path, 200);
    try {
        disk.rename(path, `${path}.bad`);
        return { history, warning: `${shown} is damaged. It is now ${shown}.bad, and the history begins anew.` };
    }
    catch (error) {
        throw unusable(path, `is damaged, and cannot be kept beside (${history_file_codeOf(error)})`);
    }
}
function saveHistory(path, history, disk) {
    try {
        disk.writeFile(path, Buffer.from(historyText(history), "utf8"));
        return undefined;
    }
    catch (error) {
        return `The history could not be written to ${text_excerpt(path, 200)} (${history_file_codeOf(error)}). This run will be missing in it.`;
    }
}
function read(path, disk) {
    try {
        const bytes = disk.readFile(path);
        if (bytes.byteLength > mostBytes)
            throw refused(path, "foreign");
        return new TextDecoder().decode(bytes);
    }
    catch (error) {
        if (error instanceof ActionError)
            throw error;
        if (history_file_codeOf(error) === "ENOENT")
            return "";
        throw unusable(path, `cannot be read (${history_file_codeOf(error)})`);
    }
}
const history_file_codeOf = (error) => text_excerpt(error instanceof Error && "code" in error ? String(error.code) : "", 40);
const refused = (path, kind) => unusable(path, kind === "newer"
    ? "was written by a newer version of this action, and is left as it is"
    : "is no history of this action, and is left as it is");
const unusable = (path, fault) => new ActionError({
    word: "input-invalid",
    happened: `The input history-file cannot be used: ${text_excerpt(path, 200)} ${fault}.`,
    remedy: "Give the path of a file that only this input writes, such as .history/endpoints.json.",
});

;// CONCATENATED MODULE: ./build/lib/markup/html.js

class Html {
    #markup;
    constructor(markup) {
        this.#markup = markup;
    }
    toString() {
        return this.#markup;
    }
}
function html(template, ...parts) {
    return new Html(template.reduce((markup, text, index) => markup + markupOf(parts[index - 1] ?? "") + text));
}
function markupOf(part) {
    if (part instanceof Html)
        return part.toString();
    return Array.isArray(part) ? part.join("\n") : escapeHtml(legible(String(part)).replaceAll("\n", " "));
}
const code = (text) => html `<code>${text}</code>`;
const active = /@\w|#\d|\bGH-\d|:[\w+-]+:|:\/\/|\bwww\./i;
const html_name = /^[A-Z][A-Z0-9_$]*(?:\.[A-Z][A-Z0-9_$]*)+$|^[a-z0-9.-]+\.snowflakecomputing\.(?:app|com|cn)$/;
const prose = (text) => new Html(legible(text)
    .split(/(\s+)/)
    .map((word) => (/^\s/.test(word) ? word.replaceAll("\n", "<br>") : proseWord(word)))
    .join(""));
function proseWord(word) {
    const [, before = "", core = "", after = ""] = /^(["'(]*)(:[\w+-]+:|.*?)(["').,;:!?]*)$/s.exec(word) ?? [];
    if (!active.test(core) && !html_name.test(core))
        return escapeHtml(word);
    return `${escapeHtml(before)}${code(core).toString()}${escapeHtml(after)}`;
}
const pre = (text) => new Html(`<pre>${escapeHtml(legible(text)).replaceAll(/^[ \t]*$/gm, "&#32;")}</pre>`);
const fold = (title, blocks, open = false) => new Html([`<details${open ? " open" : ""}><summary>${title.toString()}</summary>`, ...blocks, "</details>"].join("\n\n"));
function table(head, rows) {
    const titles = head.map((title) => html `<th align="left">${title}</th>`);
    const lines = rows.map((cells) => html `<tr>${cells.map((cell) => html `<td>${cell}</td>`)}</tr>`);
    return html `<table>\n<tr>${titles}</tr>\n${lines}\n</table>`;
}
const page = (blocks) => blocks.join("\n\n");

;// CONCATENATED MODULE: ./build/lib/markup/diagram.js

function timeline(title, bars) {
    const spanMs = Math.max(1, ...bars.map(({ untilMs }) => untilMs));
    const leastMs = Math.max(1, Math.ceil(spanMs / 200));
    const longest = Math.max(0, ...bars.map(({ row }) => diagram_plain(row).length));
    const lines = bars.flatMap(({ row, label, fromMs, untilMs, bad = false }, index) => [
        ...(bars[index - 1]?.row === row ? [] : [`    section ${diagram_plain(row)}`]),
        `    ${diagram_plain(label)} :${bad ? "crit, " : ""}${moment(fromMs)}, ${moment(Math.max(untilMs, fromMs + leastMs))}`,
    ]);
    return fence([
        `%%{init: {"gantt": ${JSON.stringify({ ...layout, leftPadding: 30 + 7 * longest })}}}%%`,
        "gantt",
        `    accTitle: ${diagram_plain(title)}`,
        "    dateFormat YYYY-MM-DD HH:mm:ss.SSS",
        `    axisFormat ${axisOf(spanMs)}`,
        ...lines,
    ]);
}
const layout = { barHeight: 18, fontSize: 12, sectionFontSize: 12, numberSectionStyles: 2 };
const fence = (lines) => new Html(["```mermaid", ...lines, "```"].join("\n"));
const diagram_plain = (text) => {
    const harmless = text.replaceAll(/[^\w .,()%\u00b7-]/g, " ").trim();
    return harmless === "" ? "unnamed" : harmless.slice(0, 80);
};
const moment = (ms) => new Date(Date.UTC(2000, 0, 1) + ms).toISOString().replace("T", " ").replace("Z", "");
function axisOf(spanMs) {
    if (spanMs < 1_000)
        return "%-Lms";
    if (spanMs < 60_000)
        return "%-S.%Ls";
    return spanMs < 3_600_000 ? "%-M:%S" : "%-H:%M:%S";
}

;// CONCATENATED MODULE: ./build/lib/markup/line-chart.js

function lineChart({ title, points, unit, lines }) {
    return fence([
        "xychart-beta",
        `  title "${diagram_plain(title)}"`,
        `  x-axis [${points.map((point) => `"${diagram_plain(point)}"`).join(", ")}]`,
        `  y-axis "${diagram_plain(unit)}"`,
        ...lines.map((numbers) => `  line [${numbers.join(", ")}]`),
    ]);
}

;// CONCATENATED MODULE: ./build/report-action/history/latency-chart.js



const mostPoints = 48;
function latencyChart({ hours, days }, nowMs) {
    const timed = (spans) => spans.filter(({ latency }) => latency.size > 0);
    const recent = timed(hours).filter(({ at }) => at + hourMs > nowMs - 2 * dayMs);
    const byHour = recent.length >= 2;
    const spans = (byHour ? recent : timed(days)).slice(-mostPoints);
    if (spans.length < 2)
        return [];
    const points = spans.map(({ at }) => {
        const iso = new Date(at).toISOString();
        return byHour ? iso.slice(8, 13).replace("T", ". ") : iso.slice(5, 10);
    });
    const line = (percent) => spans.map(({ latency }) => percentile(latency, percent) ?? 0);
    const title = `How long answers took (p50 and p95), by ${byHour ? "the hour (UTC)" : "the day"}`;
    return [lineChart({ title, points, unit: "ms", lines: [line(50), line(95)] })];
}

;// CONCATENATED MODULE: ./build/report-action/history/cron.js
const fields = [
    { least: 0, most: 59, names: [] },
    { least: 0, most: 23, names: [] },
    { least: 1, most: 31, names: [] },
    { least: 1, most: 12, names: ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"] },
    { least: 0, most: 6, names: ["sun", "mon", "tue", "wed", "thu", "fri", "sat"] },
];
const minuteMs = 60_000;
const mostMinutes = 100 * 24 * 60;
function dueBetween(cron, fromMs, toMs) {
    const parts = cron.trim().toLowerCase().split(/\s+/);
    const sets = fields.map((field, index) => valuesOf(parts[index] ?? "", field));
    const [minutes, hours, dates, months, weekdays] = sets;
    if (parts.length !== 5 || !minutes || !hours || !dates || !months || !weekdays)
        return undefined;
    const [anyDate, anyWeekday] = [parts[2] === "*", parts[4] === "*"];
    let due = 0;
    const first = Math.floor(fromMs / minuteMs) + 1;
    const last = Math.min(Math.floor(toMs / minuteMs), first + mostMinutes);
    for (let minute = first; minute <= last; minute++) {
        const at = new Date(minute * minuteMs);
        if (!minutes.has(at.getUTCMinutes()) || !hours.has(at.getUTCHours()) || !months.has(at.getUTCMonth() + 1))
            continue;
        const [date, weekday] = [dates.has(at.getUTCDate()), weekdays.has(at.getUTCDay())];
        if (anyDate || anyWeekday ? date && weekday : date || weekday)
            due++;
    }
    return due;
}
function valuesOf(text, field) {
    const values = new Set();
    for (const part of text.split(",")) {
        const [, range = "", step = "1"] = /^([^/]+)(?:\/(\d{1,2}))?$/.exec(part) ?? [];
        const [from = "", to = from] = range === "*" ? [String(field.least), String(field.most)] : range.split("-");
        const low = numberIn(from, field);
        const high = part.includes("/") && !range.includes("-") ? field.most : numberIn(to, field);
        if (low === undefined || high === undefined || low > high || Number(step) === 0)
            return undefined;
        for (let value = low; value <= high; value += Number(step))
            values.add(field.most === 6 ? value % 7 : value);
    }
    return values;
}
function numberIn(text, { least, most, names }) {
    const named = names.indexOf(text);
    if (named >= 0)
        return named + least;
    const value = /^\d{1,2}$/.test(text) ? Number(text) : Number.NaN;
    return value >= least && value <= most ? value : undefined;
}

;// CONCATENATED MODULE: ./build/report-action/history/uptime.js


const windows = [
    { name: "24h", shown: "24 hours", length: dayMs },
    { name: "7d", shown: "7 days", length: 7 * dayMs },
    { name: "30d", shown: "30 days", length: 30 * dayMs },
];
function uptimesOf(history, schedule, nowMs) {
    const due = (fromMs, toMs) => schedule === undefined ? undefined : dueBetween(schedule, fromMs, toMs);
    const of = (length) => {
        const from = nowMs - length;
        const edge = floor(from, from < firstHour(nowMs) ? dayMs : hourMs);
        const inside = [...history.days, ...history.hours].filter(({ at }) => at >= edge);
        const { runs, answers, up } = sumOf(inside);
        const began = history.since > from;
        const counted = due(began ? history.since : from, nowMs);
        const atEdge = sumOf(inside.filter(({ at }) => at === edge)).runs;
        const before = began ? 0 : Math.min(atEdge, due(edge - 1, from) ?? 0);
        return {
            up: answers === 0 ? null : Math.floor((up * 10_000) / answers) / 10_000,
            answers,
            due: counted === undefined ? null : counted + (began ? 1 : 0),
            runs: runs - before,
        };
    };
    const [day, week, month] = windows.map(({ length }) => of(length));
    return { "24h": day, "7d": week, "30d": month };
}
function uptimeSentences(uptimes, { since }, nowMs) {
    return windows.map(({ name, shown, length }) => {
        const { up, answers, due, runs } = uptimes[name];
        const young = since > nowMs - length ? `, since ${new Date(since).toISOString().slice(0, 16).replace("T", " ")} UTC` : "";
        const part = up === null ? "no answers" : `${percent(up)} of ${answers} answer${answers === 1 ? "" : "s"}`;
        const missing = due === null ? 0 : Math.max(0, due - runs);
        const absent = missing === 0 ? "" : `; ${missing} of ${due} expected runs did not happen`;
        return `${shown}: ${part}${absent}${young}.`;
    });
}
const percent = (part) => `${(Math.floor(Math.round(part * 10_000) / 10) / 10).toFixed(part === 1 ? 0 : 1)} %`;

;// CONCATENATED MODULE: ./build/lib/quantities/size.js

const size_units = { GB: 1024 ** 3, MB: 1024 ** 2, KB: 1024, B: 1 };
function parseSize(text) {
    const [, amount, unit] = /^([0-9]+)(B|KB|MB|GB)$/.exec(text) ?? [];
    if (amount === undefined)
        throw size_misspelt(text);
    const bytes = Number(amount) * size_units[unit];
    if (!Number.isSafeInteger(bytes))
        throw new quantity_error_QuantityError(text, "is more bytes than can be counted", "write fewer");
    return bytes;
}
function size_misspelt(text) {
    if (/^[0-9]+$/.test(text))
        return new quantity_error_QuantityError(text, "has no unit", `write ${text}B for bytes, ${text}KB or ${text}MB`);
    const [, amount, prefix] = /^([0-9]+)\s*([KMG]?)(?:i?B|bytes?)?$/i.exec(text) ?? [];
    if (amount !== undefined) {
        return new quantity_error_QuantityError(text, "is not how a size is written", `write ${amount}${prefix?.toUpperCase()}B`);
    }
    if (/^[0-9]+\.[0-9]+[KMG]B$/.test(text))
        return new quantity_error_QuantityError(text, "is a fraction", "write a whole number of a smaller unit");
    return new quantity_error_QuantityError(text, "is not a size", "write a whole number with its unit, such as 512B, 64KB or 1MB");
}
function formatSize(bytes) {
    const [name, unit] = Object.entries(size_units).find(([, unit]) => bytes >= unit) ?? ["B", 1];
    return `${Math.floor((bytes / unit) * 10) / 10}${name}`;
}

;// CONCATENATED MODULE: ./build/inputs/reader.js




class Reader {
    problems = [];
    warnings = [];
    #read;
    mask;
    redact;
    constructor(read, mask, redact) {
        this.#read = read;
        this.mask = mask;
        this.redact = redact;
    }
    report(input, fault, remedy, more = {}) {
        this.problems.push({ input, fault, remedy, word: "input-invalid", ...more });
    }
    text(input) {
        const value = this.#read(input).trim();
        return value === "" ? undefined : value;
    }
    verbatim(input) {
        const value = this.#read(input);
        return value === "" ? undefined : value;
    }
    secret(input) {
        const value = this.text(input);
        if (value === undefined)
            return undefined;
        const secret = new Secret(value);
        this.mask(secret);
        return secret;
    }
    boolean(input, fallback) {
        const value = this.text(input);
        if (value === undefined)
            return fallback;
        if (/^(true|True|TRUE)$/.test(value))
            return true;
        if (/^(false|False|FALSE)$/.test(value))
            return false;
        this.report(input, `is "${text_excerpt(value, 40)}"`, "Write true or false.");
        return fallback;
    }
    choice(input, values, fallback) {
        const given = this.text(input)?.toLowerCase();
        if (given === undefined)
            return fallback;
        const value = values.find((one) => one === given);
        if (value === undefined)
            this.report(input, `is "${text_excerpt(given, 40)}"`, `Choose one of ${values.join(", ")}.`);
        return value ?? fallback;
    }
    integer(input, fallback, least, most) {
        const given = this.text(input);
        if (given === undefined)
            return fallback;
        const value = /^\d{1,9}$/.test(given) ? Number(given) : Number.NaN;
        if (value >= least && value <= most)
            return value;
        this.report(input, `is "${text_excerpt(given, 40)}"`, `Write a whole number from ${least} to ${most}.`);
        return fallback;
    }
    size(input, fallback, most) {
        const bytes = this.quantity(input, parseSize, fallback);
        if (bytes <= most)
            return bytes;
        const given = text_excerpt(this.text(input) ?? "", 40);
        this.report(input, `is "${given}", which is too much`, `Write a size up to ${formatSize(most)}.`);
        return fallback;
    }
    quantity(input, parse, fallback) {
        const given = this.text(input);
        if (given === undefined)
            return fallback;
        try {
            return parse(given);
        }
        catch (error) {
            if (!(error instanceof quantity_error_QuantityError))
                throw error;
            const { fault, remedy } = error;
            this.report(input, `is "${text_excerpt(given, 40)}", which ${text_excerpt(fault, 120)}`, `${remedy.charAt(0).toUpperCase()}${text_excerpt(remedy.slice(1), 200)}.`);
            return fallback;
        }
    }
    list(input) {
        return (this.text(input) ?? "").split(/[\n,]/).flatMap((part) => (part.trim() === "" ? [] : [part.trim()]));
    }
}
function problemsFailure(problems) {
    const [first] = problems;
    const agreed = first !== undefined && problems.every((problem) => problem.word === first.word);
    const word = agreed ? first.word : "input-invalid";
    if (first !== undefined && problems.length === 1) {
        const { input, fault, remedy, excerpt: shown, from } = first;
        const details = shown === undefined ? {} : { details: [shown] };
        return { word, happened: `${from ?? `The input ${input}`} cannot be used: it ${fault}.`, ...details, remedy };
    }
    return {
        word,
        happened: `There are ${count(problems.length, "problem")} with the inputs. Nothing was sent.`,
        details: problems
            .slice(0, 100)
            .map(({ input, fault, remedy, excerpt: shown, from }) => [`${from ?? input}: it ${fault}. ${remedy}`, ...(shown === undefined ? [] : [shown])].join("\n")),
        remedy: "Fix them all and run the job again.",
    };
}

;// CONCATENATED MODULE: ./build/report-action/inputs.js




const most = { title: 256, context: 255 };
function readInputs({ read, givenInputs, event, isFolder, mask, redact }) {
    const reader = new Reader(read, mask, redact);
    refuseSlips(givenInputs, reader, "report");
    const githubToken = reader.secret("github-token");
    const inputs = {
        results: reader.text("results") ?? "",
        shards: reader.text("shards") === undefined ? undefined : reader.integer("shards", 1, 1, 1_000),
        incidentIssue: readLine(reader, "incident-issue", most.title),
        commitStatus: readLine(reader, "commit-status", most.context),
        deploymentId: readDeployment(reader, event),
        historyFile: readHistoryFile(reader, isFolder),
        summary: reader.boolean("summary", true),
        failOnUnhealthy: reader.boolean("fail-on-unhealthy", true),
        githubToken,
    };
    const writing = ["incident-issue", "commit-status", "deployment-id"].filter((input) => reader.text(input) !== undefined && !(input === "incident-issue" && event.pullRequest));
    if (githubToken === undefined && writing.length > 0) {
        reader.report("github-token", `is empty, and ${writing.join(", ")} needs it to write to GitHub`, "Take the input out, so that it is the workflow's own token, or check the name of the secret.");
    }
    if (reader.problems.length > 0)
        throw new ActionError(problemsFailure(reader.problems));
    return inputs;
}
function readLine(reader, input, longest) {
    const text = reader.text(input);
    if (text === undefined)
        return undefined;
    const example = input === "incident-issue" ? "Echo service is down" : "endpoint";
    if (/^(true|false)$/i.test(text))
        return reader.report(input, `is "${text}"`, `Write the text that people are to see, such as ${example}.`);
    if (/[\r\n]/.test(text))
        return reader.report(input, "has more than one line", "Write one line.");
    if (text.length > longest)
        return reader.report(input, `has ${text.length} characters`, `Write no more than ${longest}.`);
    return text;
}
function readDeployment(reader, { name, deployment }) {
    const given = reader.text("deployment-id");
    if (given === undefined || /^false$/i.test(given))
        return undefined;
    if (/^\d{1,15}$/.test(given))
        return Number(given);
    if (!/^true$/i.test(given))
        return reader.report("deployment-id", `is "${text_excerpt(given, 40)}"`, "Write the number of the deployment, or true for the deployment of this event.");
    if (deployment !== undefined)
        return deployment;
    return reader.report("deployment-id", `is true, but the event ${text_excerpt(name === "" ? "of this run" : name, 40)} has no deployment`, "Write the number of the deployment, or start the workflow with on: deployment or on: deployment_status.");
}
function readHistoryFile(reader, isFolder) {
    const path = reader.text("history-file");
    if (path === undefined || !(/[\\/]$/.test(path) || isFolder(path)))
        return path;
    return reader.report("history-file", `names ${text_excerpt(path, 120)}, which is a folder`, "Write the path of a file, such as .history/endpoints.json.");
}

;// CONCATENATED MODULE: ./build/report-action/first-that-fit.js
function firstThatFit(items, room, sizeOf) {
    let left = room;
    const end = items.findIndex((item) => {
        left -= sizeOf(item);
        return left < 0;
    });
    return items.slice(0, end < 0 ? items.length : end);
}

;// CONCATENATED MODULE: ./build/report-action/summary.js





const mostCharacters = 300_000;
const mostRows = 500;
const mostCharactersOfRows = 100_000;
const mostDetails = 50;
const slowest = 5;
const marks = { up: "\u2705", down: "\u274c", unknown: "\u2754", quiet: "\u23f8\ufe0f" };
const changes = {
    none: "",
    down: "",
    up: "It was down before.",
    changed: "It was down before, with other checks or failures.",
};
const unmeasured = "Of the checks that were down before, not all were measured: it is not over.";
function reportSummary(outcome, { transition, uptime, chart }) {
    const { unhealthy, results, state } = outcome;
    const note = transition === "changed" && state === "up" ? unmeasured : changes[transition];
    const blocks = [
        html `<h3>${marks[state]} ${prose(headline(outcome))}</h3>`,
        ...(note === "" ? [] : [html `<p>${note}</p>`]),
        ...unhealthyBlocks(unhealthy),
        ...unknownBlocks(outcome),
        ...(uptime.length === 0 ? [] : [html `<ul>\n${uptime.map((line) => html `<li>${prose(line)}</li>`)}\n</ul>`]),
        ...chart,
        ...unhealthy.slice(0, mostDetails).flatMap(detailBlocks),
        ...slowestBlocks(results),
    ];
    const kept = firstThatFit(blocks, mostCharacters, lengthOf);
    return page(kept.length === blocks.length ? kept : [...kept, html `<p>There is no room for the rest.</p>`]);
}
const lengthOf = (block) => block.toString().length;
const firstRows = (rows, sizeOf) => firstThatFit(rows.slice(0, mostRows), mostCharactersOfRows, sizeOf);
const more = (number) => (number === 0 ? [] : [html `<p>${number} more are not shown.</p>`]);
const nothing = html ``;
function unhealthyBlocks(unhealthy) {
    if (unhealthy.length === 0)
        return [];
    const all = unhealthy.map(({ name, host, status, failure, faultOf, unmet }) => [
        code(name),
        host === "" ? nothing : code(host),
        html `${status ?? "none"}`,
        faultOf === "" ? code(failure) : html `${code(failure)} (${prose(faultOf)})`,
        unmet === undefined ? nothing : html `${code(text_excerpt(unmet.condition, 200))}: ${code(text_excerpt(unmet.actual, 200))}`,
    ]);
    const rows = firstRows(all, (cells) => cells.reduce((sum, cell) => sum + lengthOf(cell), 0));
    const head = ["Check", "Host", "Status", "Failure", "First condition not met"];
    return [table(head, rows), ...more(all.length - rows.length)];
}
function unknownBlocks({ unknown }) {
    if (unknown.length === 0)
        return [];
    const all = unknown.map(({ name, reason }) => html `<li>${code(name)} ${prose(reason)}</li>`);
    const rows = firstRows(all, lengthOf);
    return [html `<p><strong>Nothing is known of:</strong></p>\n<ul>\n${rows}\n</ul>`, ...more(all.length - rows.length)];
}
const detailBlocks = ({ name, cause, remedy, sql }) => [
    html `<h4>${code(name)}</h4>`,
    ...(cause === "" ? [] : [html `<p>${prose(cause)}</p>`]),
    ...(remedy === "" ? [] : [html `<p><strong>What to do:</strong> ${prose(remedy)}</p>`]),
    ...(sql.length === 0 ? [] : [pre(sql.join("\n"))]),
];
function slowestBlocks(results) {
    if (results.length <= slowest)
        return [];
    const timed = results.toSorted((a, b) => (b.durationMs ?? 0) - (a.durationMs ?? 0)).slice(0, slowest);
    const rows = timed.map(({ name, durationMs = 0 }) => [code(name), html `${duration_formatDuration(durationMs)}`]);
    return [fold(html `The slowest of ${results.length}`, [table(["Check", "Time"], rows)])];
}

;// CONCATENATED MODULE: ./build/report-action/publish.js




const reportTitle = "Snowflake Endpoint: report";
const publish_mostBytes = 90_000;
const publish_mostNames = 20;
function setOutputs(runner, { outcome, transition, uptimes }) {
    const windows = Object.entries(uptimes ?? {}).map(([name, { up, answers, due }]) => [name, { up, answers, due }]);
    runner.outputs({
        healthy: outcome?.healthy ?? false,
        unhealthy: namesOf(outcome?.unhealthy),
        unknown: namesOf(outcome?.unknown),
        transition,
        uptime: Object.fromEntries(windows),
    });
}
function namesOf(list = []) {
    const names = list.map(({ name, ownName = name }) => ownName);
    return firstThatFit(names, publish_mostBytes, (name) => Buffer.byteLength(JSON.stringify(name)) + 1);
}
function publish(runner, telling, { summary, failOnUnhealthy }) {
    const { outcome, transition, uptime } = telling;
    setOutputs(runner, telling);
    const mark = outcome.state === "up" ? "\u2713" : outcome.state === "quiet" ? "\u2013" : "\u2717";
    runner.log(`${mark} ${headline(outcome)} (transition: ${transition})`);
    for (const line of problems(outcome))
        runner.log(`  ${line}`);
    for (const sentence of uptime)
        runner.log(sentence);
    if (summary)
        writeSummary(runner, telling);
    const fails = outcome.unknown.length > 0 || (outcome.unhealthy.length > 0 && failOnUnhealthy);
    const isFine = outcome.unknown.length === 0 && outcome.unhealthy.length === 0;
    if (!isFine)
        runner.annotate(fails ? "error" : "warning", reportTitle, [`${headline(outcome)}.`, ...problems(outcome).map((line) => `  - ${line}`)].join("\n"));
    return fails ? 1 : 0;
}
function problems({ unhealthy, unknown }) {
    const lines = [
        ...unhealthy.map(({ name, failure, cause }) => {
            const [first = ""] = cause.split("\n");
            return `${text_excerpt(name, 100)}: ${text_excerpt(failure, 40)}${first === "" ? "" : `. ${text_excerpt(first, 200)}`}`;
        }),
        ...unknown.map(({ name, reason }) => `${text_excerpt(name, 200)} is unknown: it ${text_excerpt(reason, 200)}`),
    ];
    const more = lines.length - publish_mostNames;
    return more > 0 ? [...lines.slice(0, publish_mostNames), `and ${more} more`] : lines;
}
function writeSummary(runner, { outcome, ...context }) {
    try {
        runner.summary(reportSummary(outcome, context));
    }
    catch (error) {
        runner.log(`There is no job summary: ${oneLine(error instanceof Error ? error.message : String(error))}`);
    }
}

;// CONCATENATED MODULE: ./build/report-action/results/brace-size.js
const sequence = /^(-?\d+)\.\.(-?\d+)(?:\.\.-?\d+)?$|^([a-z])\.\.([a-z])(?:\.\.-?\d+)?$/i;
function braceSize(pattern) {
    let size = 1;
    const open = [];
    for (let index = 0; index < pattern.length; index++) {
        const character = pattern[index];
        const last = open.at(-1);
        if (character === "{")
            open.push({ from: index + 1, commas: 0 });
        else if (character === "," && last !== undefined)
            last.commas++;
        else if (character === "}" && last !== undefined) {
            open.pop();
            size *= last.commas > 0 ? last.commas + 1 : sequenceSize(pattern.slice(last.from, index));
        }
    }
    return open.reduce((product, { commas }) => product * (commas + 1), size);
}
function sequenceSize(text) {
    const found = sequence.exec(text);
    if (found === null)
        return 1;
    const [, from, to, first = "", last = ""] = found;
    const length = from === undefined ? last.charCodeAt(0) - first.charCodeAt(0) : Number(to) - Number(from);
    return Number.isNaN(length) ? Number.POSITIVE_INFINITY : Math.abs(length) + 1;
}

;// CONCATENATED MODULE: ./build/report-action/results/distinct-names.js
const mostOfPath = 300;
function distinctNames({ results, unknown }) {
    const places = new Map();
    for (const { name, place = "", path } of [...results, ...unknown]) {
        const known = places.get(name) ?? new Map();
        const paths = known.get(place) ?? new Set();
        places.set(name, known.set(place, path === undefined ? paths : paths.add(path)));
    }
    const distinct = (check) => {
        const { name, place, path = "" } = check;
        const known = places.get(name);
        if (place === undefined || known === undefined)
            return check;
        const hasOtherPaths = (known.get(place)?.size ?? 0) > 1;
        if (known.size < 2 && !hasOtherPaths)
            return check;
        return { ...check, name: `${name} ${place}${hasOtherPaths ? path.slice(0, mostOfPath) : ""}`, ownName: name };
    };
    return { results: results.map(distinct), unknown: unknown.map(distinct) };
}

;// CONCATENATED MODULE: ./build/report-action/results/merge.js
function merge(parts) {
    const places = [];
    const byName = new Map();
    const others = [];
    for (const part of parts) {
        for (const one of [...part.results, ...part.unknown]) {
            if ("reason" in one && one.host === undefined) {
                others.push([one, part]);
                continue;
            }
            const known = byName.get(one.name) ?? [];
            const index = placeOf({ one, part }, known, places) ?? places.length;
            if (index === places.length)
                known.push(index);
            byName.set(one.name, known);
            places[index] = { one, part };
        }
    }
    const all = places.map(({ one }) => one);
    return {
        results: all.flatMap((one) => ("standing" in one ? [one] : [])),
        unknown: [...all.flatMap((one) => ("reason" in one ? [one] : [])), ...others.map(([one]) => one)],
        counting: new Set([...places.map(({ part }) => part), ...others.map(([, part]) => part)]),
    };
}
function placeOf({ one, part }, known, places) {
    const hostAt = (index) => places[index]?.one.host ?? "";
    const mayBe = (index) => places[index]?.part !== part && !areTwoShards(places[index]?.part.shard, part.shard);
    const isAgain = (index) => mayBe(index) && places[index]?.part.attempt !== part.attempt;
    const host = one.host ?? "";
    const isElsewhere = (index) => {
        const path = places[index]?.one.path;
        return path !== undefined && one.path !== undefined && path !== one.path;
    };
    const isSame = (index) => hostAt(index) === host && !isElsewhere(index) && mayBe(index);
    const same = host === "" ? undefined : known.find(isSame);
    const withoutHost = known.find((index) => hostAt(index) === "" && isAgain(index));
    const withHost = host === "" ? known.filter((index) => hostAt(index) !== "" && isAgain(index)) : [];
    const isClear = new Set(withHost.map(hostAt)).size === 1;
    return same ?? withoutHost ?? (isClear ? withHost[0] : undefined);
}
function areTwoShards(one, other) {
    if (one === undefined || other === undefined)
        return false;
    const [[number, total], [another, ofHow]] = [one.split("/").map(Number), other.split("/").map(Number)];
    return total === ofHow && number !== another;
}

;// CONCATENATED MODULE: ./build/report-action/results/results-file.js
const unsaid = { run: "", attempt: "" };
const mostShards = 1_000;
function inOrder(files) {
    const lastOf = new Map();
    for (const { run, at } of files)
        lastOf.set(run, Math.max(at, lastOf.get(run) ?? at));
    const last = ({ run, at }) => (run === "" ? at : (lastOf.get(run) ?? at));
    return files.toSorted((a, b) => {
        const differences = [last(a) - last(b), attemptOf(a) - attemptOf(b), a.at - b.at];
        return differences.find((difference) => difference !== 0) ?? 0;
    });
}
function attemptOf({ run, attempt }) {
    const number = Number(attempt.slice(run.length + 1));
    return Number.isNaN(number) ? 0 : number;
}
function withoutCopies(files) {
    const first = new Map(files.toReversed().map((file) => [file.print, file]));
    return files.filter((file) => file.print === undefined || first.get(file.print) === file);
}
function missingShards(files, shards) {
    const totals = new Set(files.flatMap(({ shard }) => (shard === undefined ? [] : [totalOf(shard)])));
    const uncounted = shards === undefined || totals.has(shards) ? [] : shardsOf(shards).slice(withoutEarlierRuns(files).length);
    const absent = [...totals].filter((total) => total <= mostShards).flatMap((total) => absentOf(total, files));
    return [...uncounted, ...absent].map((shard) => ({
        name: `shard ${shard}`,
        reason: "has no file: its job did not run, or ended before it could measure",
    }));
}
function withoutEarlierRuns(files) {
    const { run: last } = inOrder(files.filter(({ run }) => run !== "")).at(-1) ?? unsaid;
    return files.filter(({ run }) => run === "" || run === last);
}
function absentOf(total, files) {
    const those = inOrder(files.filter(({ shard }) => shard !== undefined && totalOf(shard) === total));
    const { run } = those.at(-1) ?? unsaid;
    const there = new Set(those.filter((file) => file.run === run).map(({ shard }) => shard));
    return shardsOf(total).filter((shard) => !there.has(shard));
}
const totalOf = (shard) => Number(shard.split("/")[1]);
const shardsOf = (total) => Array.from({ length: total }, (_, index) => `${index + 1}/${total}`);

;// CONCATENATED MODULE: ./build/report-action/results/origin.js



const mostRuns = 5;
const mostLines = 20;
function otherRuns(files, { ids }) {
    const lastOf = new Map(inOrder(files.filter(({ run }) => run !== "")).map(({ run, at }) => [run, at]));
    const [own] = ids;
    if (own === undefined || lastOf.size === 0 || ids.some((id) => lastOf.has(id)))
        return [];
    const runs = [...lastOf].map(([run, at]) => `run ${text_excerpt(run, 40)}, measured ${origin_moment(at)}`);
    const more = runs.length > mostRuns ? [`${runs.length - mostRuns} more`] : [];
    return [
        `No file of results is of this run (${own}): they are of ${[...runs.slice(0, mostRuns), ...more].join(", and of ")}. ` +
            "An earlier run may have left them in the workspace of a self-hosted runner: delete them before the checks. " +
            "If you fetched them from another run on purpose, all is well.",
    ];
}
function earlierAttempts(files, { ids: [own], attempt }, nowMs) {
    const newest = new Map(own === undefined ? [] : [[own, attemptOf({ run: own, attempt: `${own}/${attempt}` })]]);
    for (const file of files)
        newest.set(file.run, Math.max(attemptOf(file), newest.get(file.run) ?? 0));
    const lines = files.flatMap((file) => {
        const [its, last] = [attemptOf(file), newest.get(file.run) ?? 0];
        if (file.run === "" || its === 0 || its >= last)
            return [];
        const age = formatSeconds(Math.max(0, nowMs - file.at));
        return [`${file.name} counts, from attempt ${its} and ${age} old: attempt ${last} has nothing in its place.`];
    });
    const more = lines.length - mostLines;
    return more > 0 ? [...lines.slice(0, mostLines), `${more} more files of earlier attempts count.`] : lines;
}
const origin_moment = (at) => `${new Date(at).toISOString().slice(0, 16).replace("T", " ")} UTC`;

;// CONCATENATED MODULE: ./build/report-action/results/parse-results.js

const mostResults = 20_000;
const parse_results_most = { name: 2_000, url: 2_000, word: 40, text: 2_000, statement: 1_000 };
const mostStatements = 20;
function parseResults(value, source, at) {
    if (!Array.isArray(value))
        return { results: [], unknown: [{ name: source, reason: "holds no list of results" }] };
    if (value.length === 0)
        return { results: [], unknown: [{ name: source, reason: "holds no result: nothing was measured" }] };
    const read = value.slice(0, mostResults).map((item, index) => readResult(item, `${source}[${index}]`, at));
    const left = value.length - read.length;
    const tooMany = { name: source, reason: `holds ${left} results more than the ${mostResults} that are read` };
    return {
        results: read.flatMap((one) => ("standing" in one ? [one] : [])),
        unknown: [...read.flatMap((one) => ("reason" in one ? [one] : [])), ...(left > 0 ? [tooMany] : [])],
    };
}
function readResult(item, index, at) {
    const object = objectOf(item);
    const given = parse_results_cut(textOf(object, "name") ?? "", parse_results_most.name);
    const name = given === "" ? index : given;
    const url = parse_results_cut(textOf(object, "url") ?? "", parse_results_most.url);
    const { host = "", pathname } = URL.parse(url) ?? {};
    const service = parse_results_cut(textOf(objectOf(object["service"]), "name") ?? "", parse_results_most.name);
    const where = {
        ...(service === "" && host === "" ? {} : { place: `at ${service === "" ? host : service}` }),
        ...(host === "" || pathname === undefined ? {} : { path: parse_results_cut(pathname, parse_results_most.url) }),
    };
    const why = whyUnknown(object);
    if (why !== undefined)
        return { name, ...where, reason: why, host, at };
    const status = numberOf(object, "status");
    const durationMs = numberOf(object, "duration-ms");
    const unmet = firstUnmet(object);
    return {
        name,
        ...where,
        host,
        url,
        standing: object["paused"] === true ? "paused" : object["healthy"] === true ? "healthy" : "unhealthy",
        failure: parse_results_cut(textOf(object, "failure") ?? "", parse_results_most.word),
        faultOf: parse_results_cut(textOf(object, "fault-of") ?? "", parse_results_most.word),
        cause: parse_results_cut(textOf(object, "cause") ?? "", parse_results_most.text),
        remedy: parse_results_cut(textOf(object, "remedy") ?? "", parse_results_most.text),
        sql: texts(object["sql"])
            .slice(0, mostStatements)
            .map((line) => parse_results_cut(line, parse_results_most.statement)),
        at,
        ...(status === undefined ? {} : { status }),
        ...(durationMs === undefined || durationMs < 0 ? {} : { durationMs }),
        ...(unmet === undefined ? {} : { unmet }),
    };
}
const downAlready = [
    "service-not-ready",
    "service-failed",
    "service-suspended",
    "endpoint-provisioning",
];
function whyUnknown(object) {
    const { healthy, paused } = object;
    const failure = textOf(object, "failure") ?? "";
    if (typeof healthy !== "boolean")
        return "is no result: it does not say whether it is healthy";
    if (healthy)
        return whyNotHealthy(object);
    if (paused === true) {
        const suspended = failure === "service-suspended" && (textOf(object, "fault-of") ?? "") === "";
        return suspended ? undefined : "contradicts itself: it is paused and failed";
    }
    const attempts = numberOf(object, "attempts");
    if (failure === "cancelled")
        return "was cancelled, so that nothing was measured";
    if (failure === "internal")
        return "could not be made: the action failed";
    const isDown = downAlready.includes(failure) || textOf(object, "fault-of") === "service";
    if (attempts === 0 && !isDown)
        return `was not asked, so that nothing was measured${failure === "" ? "" : ` (${parse_results_cut(failure, parse_results_most.word)})`}`;
    return undefined;
}
function whyNotHealthy(object) {
    const { paused = false, failure = "", conditions = [] } = object;
    if (paused !== false && paused !== null)
        return "contradicts itself: it is healthy and paused";
    const allMet = Array.isArray(conditions) && conditions.map(objectOf).every(({ met }) => met === true);
    if ((failure !== "" && failure !== null) || !allMet)
        return "contradicts itself: it is healthy and failed";
    const attempts = numberOf(object, "attempts");
    if (attempts === 0)
        return "was not asked, so that nothing was measured";
    return attempts !== undefined && attempts > 0 ? undefined : "does not say that it was asked (attempts)";
}
function firstUnmet({ conditions }) {
    if (!Array.isArray(conditions))
        return undefined;
    const unmet = conditions.map(objectOf).find(({ met }) => met === false);
    if (unmet === undefined)
        return undefined;
    return {
        condition: parse_results_cut(textOf(unmet, "condition") ?? "", parse_results_most.text),
        actual: parse_results_cut(textOf(unmet, "actual") ?? "", parse_results_most.text),
    };
}
const texts = (value) => Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
const parse_results_cut = (text, length) => text.length <= length ? text.toWellFormed() : `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, "")}\u2026`;

;// CONCATENATED MODULE: ./build/report-action/results/read-results-file.js





const read_results_file_mostBytes = 64 * 1024 ** 2;
const read_results_file_nothing = (name, reason) => ({ results: [], unknown: [{ name, reason }] });
function readResultsFile(path, readFile, nowMs) {
    const name = text_excerpt(path, 300);
    const broken = (reason) => ({ ...read_results_file_nothing(name, reason), ...unsaid, name, at: nowMs });
    let bytes;
    try {
        bytes = readFile(path);
    }
    catch (error) {
        const code = error instanceof Error && "code" in error ? String(error.code) : "";
        return broken(code === "EISDIR" ? "is a folder" : `cannot be read (${text_excerpt(code, 40)})`);
    }
    if (bytes.byteLength > read_results_file_mostBytes)
        return broken("is larger than 64 MB");
    if (bytes.byteLength === 0)
        return broken("is empty");
    const value = parseJson(new TextDecoder().decode(bytes));
    if (value === undefined)
        return broken("is not valid JSON: it may be cut off");
    const file = objectOf(value);
    if (file["version"] !== 1)
        return broken("is no results-file that this version can read");
    const saidAt = Date.parse(textOf(file, "at") ?? "");
    if (Number.isNaN(saidAt))
        return broken("does not say when it was measured");
    const at = Math.min(saidAt, nowMs);
    const measured = parseResults(file["results"], name, at);
    const allHealthy = measured.unknown.length === 0 && measured.results.every(({ standing }) => standing === "healthy");
    const doubt = file["healthy"] === true || !allHealthy || !("healthy" in file)
        ? []
        : [{ name, reason: "says that the run was not healthy, and no check in it says why" }];
    const shard = textOf(file, "shard");
    const of = objectOf(file["run"]);
    const run = textOf(of, "id") ?? "";
    const inFile = { place: `in ${name}` };
    return {
        results: measured.results.map((one) => ({ ...inFile, ...one })),
        unknown: [...measured.unknown.map((one) => ({ ...(one.host !== undefined && inFile), ...one })), ...doubt],
        name,
        at,
        run,
        attempt: `${run}/${textOf(of, "attempt") ?? ""}`,
        print: (0,external_node_crypto_.createHash)("sha256").update(bytes).digest("base64url"),
        ...(shard !== undefined && /^\d{1,5}\/\d{1,5}$/.test(shard) ? { shard } : {}),
    };
}

;// CONCATENATED MODULE: ./build/report-action/results/read-results.js









const mostFiles = 10_000;
function readResults({ text, shards, thisRun }, disk, nowMs) {
    const given = text.trim();
    if (given === "")
        return read_results_file_nothing("results", "is empty: the step that checks did not run, or has another id");
    if (given.startsWith("[")) {
        const value = parseJson(given);
        if (value === undefined)
            return read_results_file_nothing("results", "is not valid JSON");
        const measured = { ...parseResults(value, "results", nowMs), ...unsaid, name: "results", at: nowMs };
        return distinctNames(merge([measured, { results: [], unknown: missingShards([measured], shards), ...unsaid }]));
    }
    if (/^\{\s*(?:["}]|$)/.test(given))
        return read_results_file_nothing("results", "is a JSON object: give it the output results of the step that checks, or paths of files");
    const patterns = given.split("\n").flatMap((line) => (line.trim() === "" ? [] : [line.trim()]));
    const unmatched = [];
    const paths = new Set();
    for (const pattern of patterns) {
        const found = matching(pattern, disk);
        if (typeof found === "string")
            unmatched.push({ name: text_excerpt(pattern, 300), reason: found });
        else
            for (const path of found)
                paths.add(path);
    }
    if (paths.size > mostFiles)
        unmatched.push({ name: "results", reason: `matches ${paths.size} files, of which ${mostFiles} are read` });
    const read = [...paths]
        .sort()
        .slice(0, mostFiles)
        .map((path) => readResultsFile(path, disk.readFile, nowMs));
    const files = withoutCopies(read);
    const isOnePath = patterns.length === 1 && patterns.every(isPlain);
    const missing = isOnePath && shards === undefined ? [] : missingShards(files, shards);
    const lacking = unmatched.filter(({ name, reason }) => missing.length === 0 || isPlain(name) || reason !== matchesNone);
    const rest = { results: [], unknown: [...lacking, ...missing], ...unsaid };
    const merged = merge([...inOrder(files), rest]);
    const counting = files.filter((file) => merged.counting.has(file));
    return {
        ...distinctNames(merged),
        warnings: otherRuns(files, thisRun),
        notes: earlierAttempts(counting, thisRun, nowMs),
    };
}
const isPlain = (pattern) => !/[*?[{]|[!+@]\(/.test(pattern);
const matchesNone = "is no file, and matches none";
function matching(pattern, disk) {
    if (braceSize(pattern) > mostFiles)
        return `stands for more than ${mostFiles} paths, by its braces`;
    try {
        const found = disk.glob(pattern).filter((path) => isPlain(pattern) || !disk.isFolder(path));
        return found.length === 0 ? matchesNone : found;
    }
    catch (error) {
        return `cannot be looked for (${text_excerpt(error instanceof Error ? error.message : String(error), 100)})`;
    }
}

;// CONCATENATED MODULE: ./build/report-action/github/refusal.js


function refusalWarning(what, permission, error, event) {
    const { status, limited } = error instanceof GitHubRefusal ? error : { status: 0, limited: false };
    const words = text_excerpt(error instanceof Error ? error.message : String(error), 200);
    const happened = `${what}: ${status === 0 ? `GitHub did not answer (${words})` : `GitHub answered ${status} (${words})`}.`;
    if (limited)
        return `${happened} A rate limit was reached, and the step does not wait that long. Write less often.`;
    return `${happened} ${refusal_remedyOf(status, words, permission, event)}`.trimEnd();
}
function refusal_remedyOf(status, words, permission, { pullRequest }) {
    const line = `Add to the job:\n  permissions:\n    ${permission}`;
    if (/locked/i.test(words))
        return "Unlock the conversation of the issue, so that it can be brought up to date.";
    if (status === 401)
        return "The token is not valid (any more). Check the input github-token.";
    if (status === 410)
        return "Issues are switched off in this repository. Switch them on in its settings.";
    if (status === 403 && pullRequest)
        return `The token of a pull request from a fork or from Dependabot may only read. Otherwise: ${line}`;
    if (status === 403)
        return line;
    if (status === 404)
        return `There is no such thing, or the token may not see it. ${line}`;
    return status === 0 ? "Is api.github.com (or GITHUB_API_URL) reachable from this runner?" : "";
}

;// CONCATENATED MODULE: ./build/lib/markup/comment.js


const comment = (text) => new Html(`<!-- ${legible(text).replaceAll("\n", " ").replaceAll(">", "\\u003e")} -->`);

;// CONCATENATED MODULE: ./build/report-action/incident/marker.js




const incidentLabel = "endpoint-incident";
const kind = "snowflake-endpoint-incident";
const marker_mostCharacters = 400 + 20 * mostMarks;
const incidentKey = (title) => (0,external_node_crypto_.createHash)("sha256").update(title.trim().toLowerCase()).digest("hex").slice(0, 16);
const markerLine = ({ key, since, digest, reopened, over, marks }) => comment(`${kind} ${JSON.stringify({ key, since, digest, reopened, over, marks: marks.join(" ") })}`);
function markerOf(body) {
    const [line = ""] = body.slice(0, marker_mostCharacters).split(/\r?\n/, 1);
    const [, found, text = ""] = /^<!-- ([\w-]+) (.*) -->$/.exec(line) ?? [];
    if (found !== kind)
        return undefined;
    const object = objectOf(parseJson(text));
    const [key, since, digest] = ["key", "since", "digest"].map((name) => textOf(object, name));
    if (key === undefined || since === undefined || digest === undefined || Number.isNaN(Date.parse(since)))
        return undefined;
    const marks = marksOf(textOf(object, "marks")?.split(" "));
    return { key, since, digest, reopened: object["reopened"] === true, over: object["over"] === true, marks };
}
function withMarker(body, marker) {
    const lineEnd = body.indexOf("\n");
    return `${markerLine(marker).toString()}${lineEnd < 0 ? "" : body.slice(lineEnd)}`;
}

;// CONCATENATED MODULE: ./build/report-action/incident/incident-text.js






const incident_text_mostCharacters = 60_000;
const incident_text_mostChecks = 50;
function incidentBody(marker, outage, { outcome, runUrl, uptime, chart }) {
    const head = [
        markerLine(marker),
        html `<p><strong>${prose(headline(outcome))}</strong>, since ${incident_text_moment(marker.since)}. <a href="${runUrl}">The run that found it</a>.</p>`,
        ...uptimeBlocks(uptime),
    ];
    const foot = [
        ...unmeasuredBlocks(outage),
        ...incident_text_unknownBlocks(outcome),
        ...chart,
        html `<p>This issue is closed when all is healthy again. Closed before that, it is opened again once.</p>`,
    ];
    const all = outcome.unhealthy.slice(0, incident_text_mostChecks).map(checkBlocks);
    const checks = firstThatFit(all, incident_text_mostCharacters - incident_text_lengthOf([...head, ...foot]), incident_text_lengthOf);
    const left = outcome.unhealthy.length - checks.length;
    const more = left === 0 ? [] : [html `<p>${left} more are in the summary of the run.</p>`];
    return page([...head, ...checks.flat(), ...more, ...foot]);
}
const incident_text_lengthOf = (blocks) => page(blocks).length + 2;
function changeComment(outage, { outcome, runUrl }) {
    const shown = outcome.unhealthy.slice(0, incident_text_mostChecks);
    const rows = shown.map(({ name, failure }) => html `<li>${code(name)}: ${code(failure)}</li>`);
    return page([
        html `<p>Changed: ${prose(headline(outcome))}. ${linkTo(runUrl)}</p>`,
        ...(rows.length === 0 ? [] : [html `<ul>\n${rows}\n</ul>`]),
        ...unmeasuredBlocks(outage),
    ]);
}
function recoveryComment(marker, { outcome, runUrl, uptime }) {
    const downtime = duration_formatDuration(Math.max(0, outcome.at - Date.parse(marker.since)));
    const since = incident_text_moment(new Date(outcome.at).toISOString());
    return page([
        html `<p>Healthy again after <strong>${downtime}</strong>, since ${since}. ${linkTo(runUrl)}</p>`,
        ...uptimeBlocks(uptime),
    ]);
}
const reopenedComment = ({ outcome, runUrl }) => page([
    html `<p>Opened again, because ${prose(headline(outcome))}. Closed once more, it stays closed. ${linkTo(runUrl)}</p>`,
]);
const linkTo = (runUrl) => html `<a href="${runUrl}">The run</a>.`;
const uptimeBlocks = (uptime) => uptime.map((sentence) => html `<p>${prose(sentence)}</p>`);
const incident_text_moment = (iso) => `${iso.slice(0, 16).replace("T", " ")} UTC`;
function checkBlocks({ name, url, status, failure, faultOf, cause, remedy, sql, unmet }) {
    const answered = status === undefined ? "" : `, answered ${status}`;
    return [
        html `<h4>${code(name)}: ${code(failure)}</h4>`,
        ...(faultOf === "" ? [] : [html `<p>Who has to act: <strong>${prose(faultOf)}</strong></p>`]),
        ...(url === "" ? [] : [html `<p>${code(url)}${answered}</p>`]),
        ...(cause === "" ? [] : [html `<p>${prose(cause)}</p>`]),
        ...(cause === "" && unmet !== undefined
            ? [html `<p>${code(unmet.condition)}: it was ${code(unmet.actual)}</p>`]
            : []),
        ...(remedy === "" ? [] : [html `<p><strong>What to do:</strong> ${prose(remedy)}</p>`]),
        ...(sql.length === 0 ? [] : [pre(sql.join("\n"))]),
    ];
}
function unmeasuredBlocks({ unmeasured }) {
    if (unmeasured.length === 0)
        return [];
    const names = new Set(unmeasured.flatMap((name) => name ?? []));
    const rows = [...names].slice(0, incident_text_mostChecks).map((name) => html `<li>${code(name)}</li>`);
    const others = unmeasured.length - rows.length;
    return [
        html `<p>Down before, and not measured since:</p>\n<ul>\n${rows}${others === 0 ? "" : html `<li>${count(others, "check")} more</li>`}\n</ul>`,
    ];
}
function incident_text_unknownBlocks({ unknown }) {
    if (unknown.length === 0)
        return [];
    const shown = unknown.slice(0, incident_text_mostChecks);
    const rows = shown.map(({ name, reason }) => html `<li>${code(name)} ${prose(reason)}</li>`);
    return [html `<p>Nothing is known of:</p>\n<ul>\n${rows}\n</ul>`];
}

;// CONCATENATED MODULE: ./build/report-action/incident/incident.js



function updateIncident(store, title, context) {
    const { state } = context.outcome;
    if (state === "down")
        return new Incident(store, title, context).down();
    if (state === "up")
        return new Incident(store, title, context).up();
    return Promise.resolve("none");
}
class Incident {
    #store;
    #title;
    #context;
    #outcome;
    constructor(store, title, context) {
        this.#store = store;
        this.#title = title;
        this.#context = context;
        this.#outcome = context.outcome;
    }
    async down() {
        const [issue, ...twins] = await this.#store.open();
        if (issue === undefined)
            return this.#begin();
        for (const twin of twins)
            await this.#drop(twin, issue.number);
        const outage = this.#after(issue);
        if (outage.transition === "none")
            return "none";
        await this.#write(issue, outage);
        await this.#comment(issue, changeComment(outage, this.#context), outage.digest);
        return outage.transition;
    }
    async #begin() {
        const closed = await this.#store.lastClosed();
        if (closed === undefined || closed.marker.over)
            return this.#open();
        if (closed.marker.reopened)
            return "none";
        const outage = this.#after(closed);
        await this.#write(closed, outage, { reopened: true }, { state: "open", state_reason: "reopened" });
        await this.#comment(closed, reopenedComment(this.#context), "reopened");
        return outage.transition;
    }
    async #open() {
        const outage = outageOf(undefined, this.#outcome);
        const { digest, marks } = outage;
        const since = new Date(this.#outcome.at).toISOString();
        const marker = { key: incidentKey(this.#title), since, digest, marks, reopened: false, over: false };
        const body = incidentBody(marker, outage, this.#context);
        const created = await this.#store.create(this.#title, body);
        const twins = await this.#store.twins(created);
        const first = twins.find(({ number }) => number < created.number);
        const ours = { ...created, open: true, locked: false, marker, body };
        for (const twin of first === undefined ? twins : [ours])
            await this.#drop(twin, first?.number ?? created.number);
        return first === undefined ? "down" : this.#after(first).transition;
    }
    async up() {
        const open = await this.#store.open();
        const transitions = [];
        for (const issue of open)
            transitions.push(await this.#close(issue));
        if (open.length > 0)
            return transitions.find((transition) => transition !== "up") ?? "up";
        const closed = await this.#store.lastClosed();
        if (closed === undefined || closed.marker.over || this.#after(closed).down)
            return "none";
        await this.#store.change(closed.number, { body: withMarker(closed.body, { ...closed.marker, over: true }) });
        return "up";
    }
    async #close(issue) {
        const outage = this.#after(issue);
        const { down, digest, marks, transition } = outage;
        if (down) {
            if (transition === "none")
                return "none";
            await this.#store.change(issue.number, { body: withMarker(issue.body, { ...issue.marker, digest, marks }) });
            await this.#comment(issue, changeComment(outage, this.#context), digest);
            return transition;
        }
        await this.#comment(issue, recoveryComment(issue.marker, this.#context), "over");
        await this.#store.change(issue.number, {
            state: "closed",
            state_reason: "completed",
            body: withMarker(issue.body, { ...issue.marker, over: true }),
        });
        return "up";
    }
    #after({ marker }) {
        return outageOf({ down: true, ...marker }, this.#outcome);
    }
    async #drop(twin, first) {
        const body = `${withMarker(twin.body, { ...twin.marker, key: "duplicate", over: true })}\n\nDuplicate of #${first}`;
        await this.#store.change(twin.number, { state: "closed", state_reason: "not_planned", body });
    }
    async #write(issue, outage, marker = {}, more = {}) {
        const { digest, marks } = outage;
        const body = incidentBody({ ...issue.marker, digest, marks, ...marker }, outage, this.#context);
        await this.#store.change(issue.number, { body, ...more });
    }
    async #comment({ number, locked }, text, change) {
        if (!locked)
            await this.#store.comment(number, text, change);
    }
}

;// CONCATENATED MODULE: ./build/report-action/incident/issue.js


function issueOf(data, key) {
    const object = objectOf(data);
    const number = numberOf(object, "number");
    const body = textOf(object, "body") ?? "";
    const marker = markerOf(body);
    if (number === undefined || marker?.key !== key || "pull_request" in object || !isLabelled(object["labels"]))
        return undefined;
    return {
        number,
        open: textOf(object, "state") === "open",
        locked: object["locked"] === true,
        createdAt: createdAt(data),
        marker,
        body,
    };
}
function createdAt(data) {
    const at = Date.parse(textOf(objectOf(data), "created_at") ?? "");
    return Number.isNaN(at) ? 0 : at;
}
function isLabelled(labels) {
    if (!Array.isArray(labels))
        return false;
    return labels.some((label) => (textOf(objectOf(label), "name") ?? label) === incidentLabel);
}

;// CONCATENATED MODULE: ./build/report-action/incident/incident-store.js





const pageSize = 100;
const mostPages = 5;
const sameTimeMs = 120_000;
const mostNeighbours = 12;
class IncidentStore {
    #github;
    #key;
    constructor(github, key) {
        this.#github = github;
        this.#key = key;
    }
    async open() {
        const found = [];
        for (let page = 1; page <= mostPages; page++) {
            const issues = await this.#list("open", page);
            found.push(...issues.flatMap((issue) => issueOf(issue, this.#key) ?? []));
            if (issues.length < pageSize)
                break;
        }
        return found.filter(({ open, marker }) => open && !marker.over).toSorted((a, b) => a.number - b.number);
    }
    async lastClosed() {
        const issues = await this.#list("closed", 1);
        const found = issues.flatMap((issue) => issueOf(issue, this.#key) ?? []);
        return found.filter(({ open }) => !open).toSorted((a, b) => b.number - a.number)[0];
    }
    async create(title, body) {
        const issue = await this.#github.request("POST /issues", { title, body, labels: [incidentLabel] });
        const number = idOf(issue, "number");
        if (!isLabelled(objectOf(issue)["labels"]))
            await this.#github.request("POST /issues/{issue_number}/labels", {
                issue_number: number,
                labels: [incidentLabel],
            });
        return { number, createdAt: createdAt(issue) };
    }
    async change(number, change) {
        await this.#github.request("PATCH /issues/{issue_number}", { issue_number: number, ...change });
    }
    async comment(number, body, change) {
        const route = "/issues/{issue_number}/comments";
        const begin = comment(`snowflake-endpoint-change ${change}`).toString();
        const ours = await this.#github.request(`POST ${route}`, { issue_number: number, body: `${begin}\n${body}` });
        const [id, at] = [idOf(ours, "id"), createdAt(ours)];
        if (at === 0)
            return;
        const since = new Date(at - sameTimeMs).toISOString();
        const recent = await this.#github.request(`GET ${route}`, { issue_number: number, since, per_page: pageSize });
        const earlier = (Array.isArray(recent) ? recent : []).some((other) => {
            const sameTime = Math.abs(createdAt(other) - at) <= sameTimeMs;
            return sameTime && idOf(other, "id") < id && textOf(objectOf(other), "body")?.startsWith(begin) === true;
        });
        if (earlier)
            await this.#github.request("DELETE /issues/comments/{comment_id}", { comment_id: id });
    }
    async twins({ number, createdAt: at, }) {
        const found = [];
        for (const step of [-1, 1]) {
            for (let distance = 1; distance <= mostNeighbours && number + step * distance > 0; distance++) {
                const neighbour = await this.#byNumber(number + step * distance);
                if (neighbour === undefined && step > 0)
                    break;
                if (neighbour === undefined)
                    continue;
                if (createdAt(neighbour) > 0 && at > 0 && Math.abs(createdAt(neighbour) - at) > sameTimeMs)
                    break;
                const issue = issueOf(neighbour, this.#key);
                if (issue?.open === true && !issue.marker.over)
                    found.push(issue);
            }
        }
        return found.toSorted((a, b) => a.number - b.number);
    }
    async #byNumber(number) {
        try {
            return await this.#github.request("GET /issues/{issue_number}", { issue_number: number });
        }
        catch (error) {
            if (error instanceof GitHubRefusal && [301, 404, 410].includes(error.status))
                return undefined;
            throw error;
        }
    }
    async #list(state, page) {
        const query = { state, labels: incidentLabel, sort: "created", direction: "desc", per_page: pageSize, page };
        const issues = await this.#github.request("GET /issues", query);
        return Array.isArray(issues) ? issues : [];
    }
}

;// CONCATENATED MODULE: ./build/report-action/statuses/status-state.js


const status_state_mostCharacters = 140;
function statusState({ state }) {
    if (state === "down")
        return "failure";
    return state === "unknown" ? "error" : "success";
}
function statusDescription(outcome) {
    const names = [...outcome.unhealthy, ...outcome.unknown].map(({ name }) => text_excerpt(name, 60));
    const line = names.length === 0 ? headline(outcome) : `${headline(outcome)}: ${names.join(", ")}`;
    return text_excerpt(line.replaceAll(/[\u{10000}-\u{10ffff}]/gu, "\ufffd"), status_state_mostCharacters);
}

;// CONCATENATED MODULE: ./build/report-action/statuses/statuses.js

async function setCommitStatus(github, context, outcome, { sha, runUrl }) {
    await github.request("POST /statuses/{sha}", {
        sha,
        context,
        state: statusState(outcome),
        description: statusDescription(outcome),
        target_url: runUrl,
    });
}
async function setDeploymentStatus(github, deployment, outcome, { runUrl }) {
    const state = statusState(outcome);
    await github.request("POST /deployments/{deployment_id}/statuses", {
        deployment_id: deployment,
        state,
        description: statusDescription(outcome),
        log_url: runUrl,
        auto_inactive: state === "success",
    });
}

;// CONCATENATED MODULE: ./build/report-action/tell-github.js





function writesToGitHub(inputs, { pullRequest }) {
    const { commitStatus, deploymentId, incidentIssue } = inputs;
    return commitStatus !== undefined || deploymentId !== undefined || (incidentIssue !== undefined && !pullRequest);
}
async function tellGitHub(github, { inputs, outcome, news, event, uptime, chart }) {
    const { commitStatus, deploymentId, incidentIssue } = inputs;
    const warnings = [];
    const attempt = async (what, permission, tell) => {
        try {
            return await tell();
        }
        catch (error) {
            warnings.push(refusalWarning(what, permission, error, event));
            return undefined;
        }
    };
    if (commitStatus !== undefined)
        await attempt("The commit status was not set", "statuses: write", () => setCommitStatus(github, commitStatus, outcome, event));
    if (deploymentId !== undefined)
        await attempt(`The status of deployment ${deploymentId} was not set`, "deployments: write", () => setDeploymentStatus(github, deploymentId, outcome, event));
    if (incidentIssue === undefined || event.pullRequest)
        return { warnings };
    const transition = await attempt("The incident's issue was not brought up to date", "issues: write", () => updateIncident(new IncidentStore(github, incidentKey(incidentIssue)), incidentIssue, {
        outcome: news,
        runUrl: event.runUrl,
        uptime,
        chart,
    }));
    return { warnings, ...(transition === undefined ? {} : { transition }) };
}
function pullRequestNotice(inputs, { pullRequest }) {
    if (inputs.incidentIssue === undefined || !pullRequest)
        return undefined;
    return "A pull request touches no incident: what fails in it is not in use yet. incident-issue had no effect.";
}

;// CONCATENATED MODULE: ./build/report-action/run.js

















const tellingMs = 150_000;
const outdated = "The history has newer results of these checks, as where the report of an older run is made again. What is older is not " +
    "counted, and tells nothing to the incident.";
async function report(world) {
    const { runner, docs } = world;
    for (const secret of world.ambient)
        runner.mask(secret);
    try {
        runner.log(`${introduction(world.env)}, report`);
        return await tell(world);
    }
    catch (error) {
        const failure = failureOf(error, runner.redact);
        setOutputs(runner, { transition: "none" });
        runner.annotate("error", reportTitle, annotation(failure, docs));
        return 1;
    }
}
async function tell(world) {
    const { runner, clock, disk, env, signal } = world;
    const event = workflowEvent(env, world.payload);
    const read = (input) => runner.input(input);
    const inputs = readInputs({
        ...world,
        read,
        event,
        isFolder: disk.isFolder,
        mask: runner.mask,
        redact: runner.redact,
    });
    const nowMs = clock.now();
    const warn = (message) => {
        if (message !== undefined)
            runner.annotate("warning", reportTitle, message);
    };
    const path = inputs.historyFile;
    const opened = path === undefined ? undefined : openHistory(path, disk, nowMs);
    warn(opened?.warning);
    const { warnings = [], notes = [], ...measured } = readResults({ text: inputs.results, shards: inputs.shards, thisRun: event }, disk, nowMs);
    for (const warning of warnings)
        warn(warning);
    for (const note of notes)
        runner.log(note);
    const outcome = outcomeOf(measured, nowMs);
    const counted = opened !== undefined && Number(event.attempt) > 1 ? opened.history : newHistory(nowMs);
    const history = opened === undefined ? undefined : withOutcome(opened.history, outcome, nowMs, counted);
    if (path !== undefined && history !== undefined)
        warn(saveHistory(path, history, disk));
    const uptimes = history === undefined ? undefined : uptimesOf(history, event.schedule, nowMs);
    const uptime = history === undefined || uptimes === undefined ? [] : uptimeSentences(uptimes, history, nowMs);
    const chart = history === undefined ? [] : latencyChart(history, nowMs);
    const news = newsIn(outcome, counted);
    if (news !== outcome)
        warn(outdated);
    const telling = { inputs, outcome, news, event, uptime, chart };
    const told = await toGitHub(world, telling, Deadline.in(tellingMs, clock, signal));
    for (const warning of told.warnings)
        warn(warning);
    const notice = pullRequestNotice(inputs, event);
    if (notice !== undefined)
        runner.annotate("notice", reportTitle, notice);
    const transition = told.transition ?? outageOf(opened?.history.last, news).transition;
    return publish(runner, { outcome, transition, uptimes, uptime, chart }, inputs);
}
async function toGitHub(world, telling, deadline) {
    const { githubToken } = telling.inputs;
    if (githubToken === undefined || !writesToGitHub(telling.inputs, telling.event))
        return { warnings: [] };
    try {
        const client = new GitHubClient(await world.github(githubToken), telling.event, deadline);
        return await tellGitHub(client, telling);
    }
    catch (error) {
        const words = text_excerpt(world.runner.redact(error instanceof Error ? error.message : String(error)), 200);
        return { warnings: [`GitHub was told nothing: ${words}. Are HTTPS_PROXY and GITHUB_API_URL right?`] };
    }
}

;// CONCATENATED MODULE: ./build/report-action/main.js











const { env } = process;
const cancellation = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"])
    process.on(signal, () => cancellation.abort());
void report({
    runner: new Runner(githubToolkit),
    clock: systemClock,
    docs: docsOf(env),
    env,
    payload: eventPayload(),
    givenInputs: givenInputs(env),
    disk: {
        readFile: readRegularFile,
        writeFile: writeFileAtomically,
        rename: external_node_fs_namespaceObject.renameSync,
        glob: (pattern) => (0,external_node_fs_namespaceObject.globSync)(pattern),
        isFolder,
    },
    ambient: proxyPasswords(),
    github: async (token) => (await Promise.all(/* import() */[__nccwpck_require__.e(365), __nccwpck_require__.e(126)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4126))).octokitSender(token),
    signal: cancellation.signal,
}).then(leave);
function leave(code) {
    process.stdout.write("", () => process.exit(code));
}
function isFolder(path) {
    try {
        return (0,external_node_fs_namespaceObject.statSync)(path).isDirectory();
    }
    catch {
        return false;
    }
}
function eventPayload() {
    try {
        return parseJson((0,external_node_fs_namespaceObject.readFileSync)(env["GITHUB_EVENT_PATH"] ?? "", "utf8"));
    }
    catch {
        return undefined;
    }
}
function proxyPasswords() {
    return ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"].flatMap((name) => {
        const password = URL.parse(env[name] ?? "")?.password ?? "";
        return password === "" ? [] : [new Secret(password)];
    });
}

module.exports = __webpack_exports__;
/******/ })()
;