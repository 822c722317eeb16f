/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 969:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ callerOf)
/* harmony export */ });
function callerOf(given, known) {
    const { account, accountHost, object } = given;
    const user = given.text("user");
    const role = given.text("role");
    return {
        ...(accountHost === undefined ? {} : { accountHost: accountHost.name }),
        ...(account === undefined ? {} : { account: account.identifier }),
        ...(user === undefined ? {} : { user }),
        ...(role === undefined ? {} : { role }),
        ...(object === undefined ? {} : { object }),
        ...known,
    };
}


/***/ }),

/***/ 3317:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ parseSessionState),
/* harmony export */   x: () => (/* binding */ formatSessionState)
/* harmony export */ });
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9897);
/* harmony import */ var _lib_secrets_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1293);


function formatSessionState(sessions) {
    return JSON.stringify(sessions.map(({ host, token }) => ({ host, token: token.reveal() })));
}
function parseSessionState(text) {
    const sessions = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text);
    if (!Array.isArray(sessions))
        return [];
    return sessions.flatMap((session) => {
        const host = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(session), "host");
        const token = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(session), "token");
        return host === undefined || token === undefined ? [] : [{ host, token: new _lib_secrets_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(token) }];
    });
}


/***/ }),

/***/ 9984:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ex: () => (/* binding */ waitingHelps),
/* harmony export */   Kl: () => (/* binding */ faultOf),
/* harmony export */   lZ: () => (/* binding */ ActionError),
/* harmony export */   rx: () => (/* binding */ withRetryAfter)
/* harmony export */ });
/* unused harmony export failureWords */
/* harmony import */ var _lib_quantities_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1277);

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
    const reason = `The answer asks for a pause of ${(0,_lib_quantities_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(askedMs)} (Retry-After), longer than there was time left.`;
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


/***/ }),

/***/ 784:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Vb: () => (/* binding */ nameOf),
  vb: () => (/* binding */ placeInputs),
  $t: () => (/* binding */ placeOf),
  KW: () => (/* binding */ readEndpoint),
  et: () => (/* binding */ subjectOf)
});

// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __nccwpck_require__(7240);
// EXTERNAL MODULE: ./build/snowflake/host-guard.js
var host_guard = __nccwpck_require__(5596);
// EXTERNAL MODULE: ./build/snowflake/identifier.js
var identifier = __nccwpck_require__(2217);
// EXTERNAL MODULE: ./build/snowflake/ingress/ingress-url.js
var ingress_url = __nccwpck_require__(5535);
;// CONCATENATED MODULE: ./build/inputs/when-suspended.js
function readWhenSuspended(reader) {
    const resume = reader.boolean("resume", false);
    const choice = reader.choice("when-suspended", ["probe", "resume", "pause"], "probe");
    const pause = choice === "pause";
    const named = reader.text("service") !== undefined;
    if (resume && pause)
        reader.report("when-suspended", "is pause, and resume is true", "Take one of them out: a suspended service is either left alone or resumed.");
    if (resume && !named)
        reader.report("resume", "is true without service", "Give service (DATABASE.SCHEMA.SERVICE) in place of ingress-url or gateway, so that it is known what to resume.");
    if (choice !== "probe" && !named)
        reader.report("when-suspended", `is ${choice} without service`, "Give service (DATABASE.SCHEMA.SERVICE) in place of ingress-url or gateway, so that it is known whether it is suspended.");
    return { resume: resume || choice === "resume", pause };
}

;// CONCATENATED MODULE: ./build/inputs/endpoint.js





function nameOf(endpoint) {
    return endpoint.kind === "url" ? undefined : endpoint.kind === "gateway" ? endpoint.gateway : endpoint.service;
}
const placeInputs = ["ingress-url", "service", "gateway"];
function placeOf(endpoint) {
    if (endpoint.kind === "url")
        return endpoint.url.host;
    if (endpoint.kind === "gateway")
        return endpoint.gateway.sql;
    return [endpoint.service.sql, ...(endpoint.endpoint === undefined ? [] : [endpoint.endpoint])].join("!");
}
function readEndpoint(reader, guard) {
    const url = reader.text("ingress-url");
    const service = reader.text("service");
    const endpoint = reader.text("endpoint");
    const diagnose = reader.boolean("diagnose", true);
    const gateway = reader.text("gateway");
    if (gateway === undefined && service === undefined && endpoint !== undefined)
        reader.report("endpoint", "is given without service", "Give service too, or leave endpoint out: ingress-url is of one endpoint.");
    const whenSuspended = readWhenSuspended(reader);
    if (gateway !== undefined)
        return readGateway(reader, gateway, { url, service, endpoint });
    if (service === undefined)
        return readUrl(reader, url, guard);
    if (url !== undefined)
        return reader.report("service", "is given together with ingress-url", "Give only one of the two: service looks the endpoint up on every run.");
    const name = readName(reader, "service", service);
    return name && { kind: "service", service: name, endpoint, ...whenSuspended, diagnose };
}
function readGateway(reader, text, { url, service, endpoint }) {
    const others = [...(url === undefined ? [] : ["ingress-url"]), ...(service === undefined ? [] : ["service"])];
    if (others.length > 0)
        return reader.report("gateway", `is given together with ${(0,lib_text/* list */.p_)(others)}`, `Give only one of them: gateway is the host that several services share, ${(0,lib_text/* list */.p_)(others, "or")} one endpoint.`);
    if (endpoint !== undefined)
        reader.report("endpoint", "is given together with gateway", "Leave endpoint out: a gateway's own specification names the endpoints behind it.");
    const gateway = readName(reader, "gateway", text);
    return gateway && { kind: "gateway", gateway };
}
function readName(reader, input, text) {
    if (reader.redact(text) === "***")
        return reader.report(input, "is a secret and no name", `Write DATABASE.SCHEMA.${input.toUpperCase()}, and check what stands in which input.`);
    const name = (0,identifier/* parseObjectName */.ye)(text, input === "service" ? "SERVICE" : "GATEWAY");
    if (!("fault" in name))
        return name;
    return reader.report(input, `is "${(0,lib_text/* excerpt */.Kb)(text, 120)}", which ${name.fault}`, name.remedy);
}
function readUrl(reader, text, guard) {
    if (text === undefined) {
        return reader.report("ingress-url", "is not given, nor is service or gateway", "Write the endpoint as SHOW ENDPOINTS prints it, such as k7qzt2a-acmeorg-dev-acct.snowflakecomputing.app, or name the service (DATABASE.SCHEMA.SERVICE) or its gateway.");
    }
    const url = (0,ingress_url/* parseIngressUrl */.ob)(text, guard);
    if (url instanceof URL && url.hostname.includes("_") && (0,host_guard/* isSnowflakeHost */.l0)(url.hostname)) {
        return reader.report("ingress-url", `is at ${(0,lib_text/* excerpt */.Kb)(url.hostname, 120)}, and no endpoint's host has an underscore`, `Write ${url.hostname.replaceAll("_", "-")}: what is an underscore in the account's name is a hyphen in its hosts.`);
    }
    if (url instanceof URL)
        return { kind: "url", url };
    return reader.report("ingress-url", url.fault, url.remedy, {
        word: url.hostNotAllowed ? "host-not-allowed" : "input-invalid",
    });
}
function subjectOf(endpoint) {
    const name = nameOf(endpoint);
    if (endpoint.kind === "url" || name === undefined)
        return { kind: "endpoint", name: endpoint.kind === "url" ? endpoint.url.host : "" };
    return { kind: endpoint.kind, name: name.sql };
}


/***/ }),

/***/ 1471:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodeText)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);

function decodeText(bytes, contentType) {
    const mark = markedCharset(bytes);
    const declared = declaredCharsets(contentType);
    const labels = mark === undefined || contradict(declared) ? declared : [mark];
    const charsets = [...new Set(labels.map(charsetOf))];
    const [known, ...others] = charsets;
    const charset = known ?? "utf-8";
    const undecided = others.length > 0 || (labels.length > 0 && known === undefined) ? { undecided: labels } : {};
    try {
        return { text: new node_util__WEBPACK_IMPORTED_MODULE_0__.TextDecoder(charset, { fatal: true }).decode(bytes), charset, faithful: true, ...undecided };
    }
    catch {
        return { text: new node_util__WEBPACK_IMPORTED_MODULE_0__.TextDecoder(charset).decode(bytes), charset, faithful: false, ...undecided };
    }
}
const contradict = (labels) => new Set(labels.map(charsetOf)).size > 1;
function charsetOf(label) {
    try {
        return new node_util__WEBPACK_IMPORTED_MODULE_0__.TextDecoder(label).encoding;
    }
    catch {
        return undefined;
    }
}
function markedCharset(bytes) {
    const [first, second, third] = bytes;
    if (first === 0xef && second === 0xbb && third === 0xbf)
        return "utf-8";
    if (first === 0xfe && second === 0xff)
        return "utf-16be";
    if (first === 0xff && second === 0xfe)
        return "utf-16le";
    return undefined;
}
const parameter = /;\s*([^\s=;,"]*)\s*(?:=\s*(?:"((?:[^"\\]|\\.)*)(?:"|$)|([^;,]*)))?/gs;
function declaredCharsets(contentType = []) {
    const labels = [contentType]
        .flat()
        .flatMap((value) => [...value.matchAll(parameter)])
        .filter(([, name]) => name?.toLowerCase() === "charset")
        .map(([, , quoted, plain = ""]) => (quoted?.replaceAll(/\\(.)/gs, "$1") ?? plain.replaceAll("'", "")).trim())
        .filter((label) => label !== "");
    return [...new Set(labels.map((label) => label.toLowerCase()))];
}


/***/ }),

/***/ 8955:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ ForeignText)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7240);

class ForeignText {
    redacted;
    constructor(redact) {
        this.redacted = redact;
    }
    excerpt(text, length) {
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)(this.redacted(text), length);
    }
    quoted(text, length) {
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(this.redacted(text), length);
    }
}


/***/ }),

/***/ 6112:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ Held)
/* harmony export */ });
class Held {
    #value;
    #pending;
    constructor(value) {
        this.#value = value;
    }
    get value() {
        return this.#value;
    }
    get(isGood, make) {
        if (this.#pending !== undefined)
            return this.#pending;
        if (this.#value !== undefined && isGood(this.#value))
            return Promise.resolve(this.#value);
        this.#pending = this.#make(make).finally(() => {
            this.#pending = undefined;
        });
        return this.#pending;
    }
    drop(isStale) {
        if (this.#value !== undefined && isStale(this.#value))
            this.#value = undefined;
    }
    swap(value, next) {
        if (this.#value === value)
            this.#value = next;
    }
    async #make(make) {
        try {
            const value = await make(this.#value);
            this.#value = value;
            return value;
        }
        catch (error) {
            this.#value = undefined;
            throw error;
        }
    }
}


/***/ }),

/***/ 9897:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   rl: () => (/* binding */ numberOf)
/* harmony export */ });
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


/***/ }),

/***/ 7369:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
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


/***/ }),

/***/ 5069:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ percentDecoded)
/* harmony export */ });
function percentDecoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 1277:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   Xo: () => (/* binding */ formatSeconds),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   bs: () => (/* binding */ parseDays)
/* harmony export */ });
/* harmony import */ var _quantity_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2111);

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
            throw new _quantity_error_js__WEBPACK_IMPORTED_MODULE_0__/* .QuantityError */ .Y(text, "is out of order", "write the larger unit first and each once, as in 1h30m");
        last = index;
        milliseconds += Number(amount) * units[name];
    }
    if (!Number.isSafeInteger(milliseconds))
        throw new _quantity_error_js__WEBPACK_IMPORTED_MODULE_0__/* .QuantityError */ .Y(text, "is longer than can be counted in milliseconds", "write a shorter one");
    return milliseconds;
}
function parseDays(text) {
    if (/^[0-9]+$/.test(text))
        throw new _quantity_error_js__WEBPACK_IMPORTED_MODULE_0__/* .QuantityError */ .Y(text, "has no unit", `write ${text}d for days`);
    const [, weeks] = /^([0-9]{1,9})\s*(?:w|wks?|weeks?)$/i.exec(text) ?? [];
    if (weeks !== undefined)
        throw new _quantity_error_js__WEBPACK_IMPORTED_MODULE_0__/* .QuantityError */ .Y(text, "is in weeks", `write ${7 * Number(weeks)}d`);
    return parseDuration(text);
}
function misspelt(text) {
    const right = "write whole numbers with units, such as 500ms, 30s, 5m, 1h30m or 2d";
    if (/^[0-9]+$/.test(text)) {
        const remedy = `write ${text}s for seconds, ${text}ms for milliseconds or ${text}m for minutes`;
        return new _quantity_error_js__WEBPACK_IMPORTED_MODULE_0__/* .QuantityError */ .Y(text, "has no unit", remedy);
    }
    const compact = text.replaceAll(/\s/g, "").toLowerCase();
    const better = compact === text ? undefined : remedyOf(compact);
    if (better !== undefined)
        return new _quantity_error_js__WEBPACK_IMPORTED_MODULE_0__/* .QuantityError */ .Y(text, "is not how a duration is written", better);
    if (/^[0-9]+\.[0-9]+[a-z]+$/.test(text))
        return new _quantity_error_js__WEBPACK_IMPORTED_MODULE_0__/* .QuantityError */ .Y(text, "is a fraction", "write whole numbers, such as 1s500ms or 1h30m");
    if (/^[-+]/.test(text))
        return new _quantity_error_js__WEBPACK_IMPORTED_MODULE_0__/* .QuantityError */ .Y(text, "has a sign, and a duration is never negative", right);
    return new _quantity_error_js__WEBPACK_IMPORTED_MODULE_0__/* .QuantityError */ .Y(text, "is not a duration", right);
}
function unknownUnit(text, amount, name) {
    const unit = Object.hasOwn(meant, name) ? meant[name] : undefined;
    const remedy = unit === undefined ? "the units are d, h, m, s and ms" : `write ${amount}${unit}`;
    return new _quantity_error_js__WEBPACK_IMPORTED_MODULE_0__/* .QuantityError */ .Y(text, `has a unit that is not known, "${name}"`, remedy);
}
function remedyOf(text) {
    if (!/^(?:[0-9]+[a-z]+)+$/.test(text))
        return undefined;
    try {
        parseDuration(text);
        return `write ${text}`;
    }
    catch (error) {
        return error instanceof _quantity_error_js__WEBPACK_IMPORTED_MODULE_0__/* .QuantityError */ .Y ? error.remedy : undefined;
    }
}
function formatDuration(milliseconds) {
    if (milliseconds < 0)
        return `-${formatDuration(-milliseconds)}`;
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
    return formatDuration(milliseconds < 1_000 ? milliseconds : milliseconds - (milliseconds % 1_000));
}


/***/ }),

/***/ 2111:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ QuantityError)
/* harmony export */ });
class QuantityError extends SyntaxError {
    fault;
    remedy;
    constructor(text, fault, remedy) {
        super(`"${text}" ${fault}: ${remedy}.`);
        this.fault = fault;
        this.remedy = remedy;
    }
}


/***/ }),

/***/ 4628:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseSize),
/* harmony export */   X: () => (/* binding */ formatSize)
/* harmony export */ });
/* harmony import */ var _quantity_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2111);

const units = { GB: 1024 ** 3, MB: 1024 ** 2, KB: 1024, B: 1 };
function parseSize(text) {
    const [, amount, unit] = /^([0-9]+)(B|KB|MB|GB)$/.exec(text) ?? [];
    if (amount === undefined)
        throw misspelt(text);
    const bytes = Number(amount) * units[unit];
    if (!Number.isSafeInteger(bytes))
        throw new _quantity_error_js__WEBPACK_IMPORTED_MODULE_0__/* .QuantityError */ .Y(text, "is more bytes than can be counted", "write fewer");
    return bytes;
}
function misspelt(text) {
    if (/^[0-9]+$/.test(text))
        return new _quantity_error_js__WEBPACK_IMPORTED_MODULE_0__/* .QuantityError */ .Y(text, "has no unit", `write ${text}B for bytes, ${text}KB or ${text}MB`);
    const [, amount, prefix] = /^([0-9]+)\s*([KMG]?)(?:i?B|bytes?)?$/i.exec(text) ?? [];
    if (amount !== undefined) {
        return new _quantity_error_js__WEBPACK_IMPORTED_MODULE_0__/* .QuantityError */ .Y(text, "is not how a size is written", `write ${amount}${prefix?.toUpperCase()}B`);
    }
    if (/^[0-9]+\.[0-9]+[KMG]B$/.test(text))
        return new _quantity_error_js__WEBPACK_IMPORTED_MODULE_0__/* .QuantityError */ .Y(text, "is a fraction", "write a whole number of a smaller unit");
    return new _quantity_error_js__WEBPACK_IMPORTED_MODULE_0__/* .QuantityError */ .Y(text, "is not a size", "write a whole number with its unit, such as 512B, 64KB or 1MB");
}
function formatSize(bytes) {
    const [name, unit] = Object.entries(units).find(([, unit]) => bytes >= unit) ?? ["B", 1];
    return `${Math.floor((bytes / unit) * 10) / 10}${name}`;
}


/***/ }),

/***/ 1293:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ Secret)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);

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
    [node_util__WEBPACK_IMPORTED_MODULE_0__.inspect.custom]() {
        return "***";
    }
}


/***/ }),

/***/ 9345:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ Semaphore)
/* harmony export */ });
class Semaphore {
    #free;
    #waiting = [];
    constructor(number) {
        this.#free = number;
    }
    async use(work) {
        if (this.#free > 0)
            this.#free--;
        else
            await new Promise((resolve) => this.#waiting.push(resolve));
        try {
            return await work();
        }
        finally {
            const next = this.#waiting.shift();
            if (next === undefined)
                this.#free++;
            else
                next();
        }
    }
}


/***/ }),

/***/ 7240:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Kb: () => (/* binding */ excerpt),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   bG: () => (/* binding */ legible),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
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
function excerpt(text, length) {
    const trimmed = text.trim();
    const line = oneLine(cut(trimmed, length * 2));
    const whole = line.length <= length && trimmed.length <= length * 2;
    return copied(whole ? line : `${cut(line, length - 1).trimEnd()}\u2026`);
}
function quoted(text, length) {
    const beginning = excerpt(text, length);
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
function list(items, conjunction = "and") {
    return items.length < 2
        ? items.join("")
        : `${items.slice(0, -1).join(", ")} ${conjunction} ${items[items.length - 1]}`;
}


/***/ }),

/***/ 6149:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ retryAfterMs),
/* harmony export */   l: () => (/* binding */ pauseAfter)
/* harmony export */ });
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


/***/ }),

/***/ 6327:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D$: () => (/* binding */ cpuMs),
/* harmony export */   Pl: () => (/* binding */ after),
/* harmony export */   dR: () => (/* binding */ monotonicMs),
/* harmony export */   ml: () => (/* binding */ systemClock),
/* harmony export */   tJ: () => (/* binding */ nextTurn)
/* harmony export */ });
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


/***/ }),

/***/ 6601:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ Deadline)
/* harmony export */ });
/* harmony import */ var _backoff_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6149);
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
        const pause = (0,_backoff_js__WEBPACK_IMPORTED_MODULE_0__/* .pauseAfter */ .l)(attempt, {
            longestPauseMs,
            chance: this.clock.random(),
            retryAfterMs: (0,_backoff_js__WEBPACK_IMPORTED_MODULE_0__/* .retryAfterMs */ .V)(retryAfter, this.clock.now()),
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


/***/ }),

/***/ 9969:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ AnswerUnreadable)
/* harmony export */ });
class AnswerUnreadable extends Error {
    name = "AnswerUnreadable";
}


/***/ }),

/***/ 2235:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ BodyTooLarge),
/* harmony export */   n: () => (/* binding */ Body)
/* harmony export */ });
class BodyTooLarge extends Error {
    name = "BodyTooLarge";
}
const leastBytes = 4096;
class Body {
    #maxBytes;
    #block = new Uint8Array();
    #size = 0;
    constructor(maxBytes) {
        this.#maxBytes = maxBytes;
    }
    add(piece) {
        const size = this.#size + piece.byteLength;
        if (size > this.#maxBytes)
            throw new BodyTooLarge();
        if (size > this.#block.byteLength) {
            const room = Math.min(this.#maxBytes, Math.max(size, 2 * this.#block.byteLength, leastBytes));
            const grown = new Uint8Array(room);
            grown.set(this.#block.subarray(0, this.#size));
            this.#block = grown;
        }
        this.#block.set(piece, this.#size);
        this.#size = size;
    }
    bytes() {
        return this.#size === this.#block.byteLength ? this.#block : this.#block.slice(0, this.#size);
    }
}


/***/ }),

/***/ 567:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J9: () => (/* binding */ jsonBody),
/* harmony export */   Uo: () => (/* binding */ headOf),
/* harmony export */   eE: () => (/* binding */ notSent),
/* harmony export */   oJ: () => (/* binding */ isSuccess),
/* harmony export */   wx: () => (/* binding */ header),
/* harmony export */   xg: () => (/* binding */ mayRepeat)
/* harmony export */ });
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9897);

const repeatable = new Set(["GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE"]);
const mayRepeat = (method) => repeatable.has(method);
const notSent = (detail) => ({
    kind: "failed",
    reason: "not-sent",
    detail,
    unconnected: true,
    timings: { total: 0 },
});
const headOf = (outcome) => outcome.kind === "answered" ? outcome : outcome.begun;
function header(headers, name) {
    const value = headers[name.toLowerCase()];
    return typeof value === "string" || value === undefined ? value : value[0];
}
const isSuccess = ({ status }) => status >= 200 && status <= 299;
function jsonBody({ body }) {
    const text = new TextDecoder().decode(body);
    return /^\s*\{/.test(text) ? (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(text)) : {};
}


/***/ }),

/***/ 1048:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ Reuse)
/* harmony export */ });
class Reuse {
    #inStep = [];
    note(inStep) {
        this.#inStep.push(inStep);
    }
    async inStep() {
        return (await Promise.all(this.#inStep.map((inStep) => inStep()))).every(Boolean);
    }
}


/***/ }),

/***/ 5486:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  hV: () => (/* binding */ HttpProxies),
  Ou: () => (/* binding */ ProxyUnusable),
  sd: () => (/* binding */ proxyUrl)
});

// EXTERNAL MODULE: ./build/lib/percent-decoded.js
var percent_decoded = __nccwpck_require__(5069);
// EXTERNAL MODULE: ./build/lib/secrets/secret.js
var secret = __nccwpck_require__(1293);
;// CONCATENATED MODULE: ./build/net/no-proxy.js
class NoProxy {
    #exceptions;
    constructor(value) {
        this.#exceptions = value.split(/[,\s]/).flatMap((entry) => (entry === "" ? [] : [exception(entry)]));
    }
    covers({ hostname, port, protocol }) {
        const host = withoutDot(withoutBrackets(hostname));
        const at = port === "" ? defaultPorts[protocol] : port;
        return this.#exceptions.some((it) => (it.port === "" || it.port === at) &&
            (it.hostname === "*" || host.endsWith(`.${it.hostname}`) || (host === it.hostname && !it.belowOnly)));
    }
}
const defaultPorts = { "http:": "80", "https:": "443" };
function exception(entry) {
    const [, name = entry, port = ""] = /^([^:]+|\[[^\]]+\]):([0-9]+)$/.exec(entry) ?? [];
    const hostname = withoutDot(withoutBrackets(name))
        .replace(/^\*?\./, "")
        .toLowerCase();
    return { hostname, port, belowOnly: name.startsWith("*.") };
}
const withoutBrackets = (name) => (name.startsWith("[") && name.endsWith("]") ? name.slice(1, -1) : name);
const withoutDot = (name) => (name.length > 1 && name.endsWith(".") ? name.slice(0, -1) : name);

;// CONCATENATED MODULE: ./build/net/proxy.js



class ProxyUnusable extends Error {
    name = "ProxyUnusable";
}
class HttpProxies {
    #https;
    #http;
    #direct;
    constructor(env) {
        this.#http = variable(env, "http_proxy", "HTTP_PROXY");
        this.#https = variable(env, "https_proxy", "HTTPS_PROXY") ?? this.#http;
        this.#direct = new NoProxy(`${env["no_proxy"] ?? env["NO_PROXY"] ?? ""},localhost,127.0.0.1,::1`);
    }
    on(url) {
        const proxy = url.protocol === "https:" ? this.#https : this.#http;
        return proxy === undefined || this.#direct.covers(url) ? undefined : parseProxy(proxy);
    }
}
function variable(env, ...names) {
    const name = names.find((name) => env[name] !== undefined);
    const value = env[name ?? ""] ?? "";
    return name === undefined || value === "" ? undefined : { name, value };
}
function proxyUrl(value) {
    return URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(value.trim()) ? value : `http://${value.trim()}`);
}
function parseProxy({ name, value }) {
    const url = proxyUrl(value);
    if (url?.protocol.startsWith("socks"))
        throw new ProxyUnusable(`The proxy named in ${name} cannot be used: SOCKS is not supported, only HTTP proxies such as http://proxy:3128.`);
    if (url === null || (url.protocol !== "http:" && url.protocol !== "https:"))
        throw new ProxyUnusable(`The proxy named in ${name} cannot be used: it is not a URL such as http://proxy:3128.`);
    const secure = url.protocol === "https:";
    const port = url.port === "" ? (secure ? 443 : 80) : Number(url.port);
    const hostname = url.hostname.replace(/^\[(.*)\]$/, "$1");
    const login = `${(0,percent_decoded/* percentDecoded */.o)(url.username)}:${(0,percent_decoded/* percentDecoded */.o)(url.password)}`;
    return {
        host: `${url.hostname}:${port}`,
        hostname,
        port,
        secure,
        ...(login === ":" ? {} : { authorization: new secret/* Secret */.z(`Basic ${Buffer.from(login).toString("base64")}`) }),
    };
}


/***/ }),

/***/ 6044:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  undiciHttp: () => (/* binding */ undiciHttp)
});

;// CONCATENATED MODULE: external "node:tls"
const external_node_tls_namespaceObject = require("node:tls");
;// CONCATENATED MODULE: external "node:v8"
const external_node_v8_namespaceObject = require("node:v8");
// EXTERNAL MODULE: ./build/node_modules/undici/lib/dispatcher/client.js
var client = __nccwpck_require__(2574);
var client_default = /*#__PURE__*/__nccwpck_require__.n(client);
// EXTERNAL MODULE: ./build/lib/secrets/secret.js
var secret = __nccwpck_require__(1293);
// EXTERNAL MODULE: ./build/lib/time/clock.js
var clock = __nccwpck_require__(6327);
// EXTERNAL MODULE: ./build/version.js
var version = __nccwpck_require__(8743);
// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __nccwpck_require__(7240);
// EXTERNAL MODULE: ./build/net/answer-unreadable.js
var answer_unreadable = __nccwpck_require__(9969);
// EXTERNAL MODULE: ./build/net/body.js
var body = __nccwpck_require__(2235);
;// CONCATENATED MODULE: ./build/net/connection/answer-reader.js



const mostHeaderBytes = 256 * 1024;
class HeadersTooLarge extends Error {
    name = "HeadersTooLarge";
}
class AnswerReader {
    #phases;
    #body;
    #answer = Promise.withResolvers();
    #headWillDo;
    #whole = false;
    constructor({ maxBytes, headWillDo = false }, phases) {
        this.#body = new body/* Body */.n(maxBytes);
        this.#headWillDo = headWillDo;
        this.#phases = phases;
    }
    get answer() {
        return this.#answer.promise;
    }
    get whole() {
        return this.#whole;
    }
    fail(reason) {
        this.#answer.reject(reason);
    }
    onRequestStart() { }
    onResponseStarted() {
        if (this.#phases.answered)
            return;
        this.#phases.end("wait");
        this.#phases.enter("reading");
    }
    onResponseStart(controller, status, headers) {
        if (status < 200)
            return;
        if (Array.isArray(controller.rawHeaders) && sizeOf(controller.rawHeaders) > mostHeaderBytes)
            throw new HeadersTooLarge();
        const head = { status, headers: known(headers) };
        this.#phases.begin(head);
        const coding = [headers["transfer-encoding"] ?? "chunked"].flat().join(", ").trim();
        if (coding.toLowerCase() !== "chunked") {
            const named = coding === "" ? "one without a name" : (0,lib_text/* excerpt */.Kb)(coding, 60);
            throw new answer_unreadable/* AnswerUnreadable */.C(`The answer came in a transfer coding that nobody asked for: ${named}.`);
        }
        if (this.#headWillDo && isEventStream(head))
            this.#answer.resolve({ ...head, body: new Uint8Array() });
    }
    onResponseData(_controller, piece) {
        this.#body.add(piece);
    }
    onResponseEnd() {
        this.#whole = true;
        const { status, headers } = this.#phases.head ?? { status: 0, headers: {} };
        this.#answer.resolve({ status, headers, body: this.#body.bytes() });
    }
    onResponseError(_controller, error) {
        this.#answer.reject(error);
    }
}
function isEventStream({ headers }) {
    const types = [headers["content-type"] ?? ""].flat();
    return types.every((type) => /^text\/event-stream\s*(?:;|$)/i.test(type.trim()));
}
function sizeOf(raw) {
    const separators = 2;
    return raw.reduce((size, part) => size + part.length + separators, 0);
}
function known(headers) {
    return Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __nccwpck_require__(7030);
;// CONCATENATED MODULE: ./build/net/connection/socket-event.js
async function socketEvent(socket, event, signal) {
    const { promise, resolve, reject } = Promise.withResolvers();
    const closed = () => reject(new Error("closed"));
    const abort = () => reject(signal.reason);
    socket.on(event, resolve).on("error", reject).on("close", closed);
    signal.addEventListener("abort", abort);
    try {
        signal.throwIfAborted();
        if (socket.destroyed)
            closed();
        await promise;
    }
    catch (error) {
        socket.destroy();
        throw error;
    }
    finally {
        socket.off(event, resolve).off("error", reject).off("close", closed);
        signal.removeEventListener("abort", abort);
    }
}

;// CONCATENATED MODULE: ./build/net/connection/tunnel.js

class TunnelRefused extends Error {
    name = "TunnelRefused";
    status;
    constructor(status) {
        super(`The proxy answered ${status ?? "what is no HTTP"} to CONNECT.`);
        this.status = status;
    }
}
const mostHeadBytes = 64 * 1024;
async function openTunnel(socket, proxy, host, signal) {
    const login = proxy.authorization === undefined ? "" : `Proxy-Authorization: ${proxy.authorization.reveal()}\r\n`;
    socket.write(`CONNECT ${host} HTTP/1.1\r\nHost: ${host}\r\n${login}Proxy-Connection: keep-alive\r\n\r\n`);
    const [, status] = /^HTTP\/1\.[01] ([0-9]{3})(?: |\r)/.exec(await readHead(socket, signal)) ?? [];
    if (status?.startsWith("2") !== true)
        throw new TunnelRefused(status);
}
async function readHead(socket, signal) {
    let head = Buffer.alloc(0);
    for (;;) {
        const chunk = socket.read();
        if (chunk === null) {
            await socketEvent(socket, "readable", signal);
            continue;
        }
        head = Buffer.concat([head, chunk]);
        const end = head.indexOf("\r\n\r\n");
        if (end >= 0) {
            socket.unshift(head.subarray(end + 4));
            return head.toString("latin1", 0, end + 2);
        }
        if (head.byteLength > mostHeadBytes)
            return "";
    }
}

;// CONCATENATED MODULE: ./build/net/connection/dial.js



class ProxyFailure extends Error {
    name = "ProxyFailure";
    proxy;
    constructor(proxy, cause) {
        super(`No way through the proxy ${proxy.host}.`, { cause });
        this.proxy = proxy;
    }
}
async function dial(url, { proxy, tls }, phases, signal) {
    phases.enter("connecting");
    const secure = url.protocol === "https:";
    const hostname = url.hostname.replace(/^\[(.*)\]$/, "$1");
    const port = url.port === "" ? (secure ? 443 : 80) : Number(url.port);
    const socket = proxy === undefined
        ? await reach(hostname, port, phases, signal)
        : await reachThrough(proxy, tls, secure ? `${url.hostname}:${port}` : undefined, phases, signal);
    phases.end("connect");
    if (!secure)
        return socket;
    const secured = await tls.secure(hostname, socket, signal);
    phases.end("tls");
    return secured;
}
async function reachThrough(proxy, tls, host, phases, signal) {
    let socket;
    try {
        socket = await reach(proxy.hostname, proxy.port, phases, signal);
        if (proxy.secure)
            socket = await tls.secure(proxy.hostname, socket, signal);
        if (host !== undefined)
            await openTunnel(socket, proxy, host, signal);
        return socket;
    }
    catch (error) {
        socket?.destroy();
        throw signal.aborted ? error : new ProxyFailure(proxy, error);
    }
}
async function reach(host, port, phases, signal) {
    const socket = (0,external_node_net_.connect)({ host, port, noDelay: true, keepAlive: true, keepAliveInitialDelay: 60_000 });
    socket.on("error", ignored);
    socket.once("lookup", (error) => {
        if (error === null)
            phases.end("dns");
    });
    await socketEvent(socket, "connect", signal);
    return socket;
}
const ignored = () => undefined;

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __nccwpck_require__(7075);
;// CONCATENATED MODULE: ./build/net/connection/wire.js


const mostRestMs = 1_000;
class Wire extends external_node_stream_.Duplex {
    #socket;
    #leftover = false;
    #atRest = false;
    #since = (0,clock/* monotonicMs */.dR)();
    #busyBefore = (0,clock/* cpuMs */.D$)();
    #slowestMs = 0;
    constructor(socket) {
        super();
        this.#socket = socket;
        this.on("error", () => undefined);
        if (socket.destroyed)
            this.destroy(new Error("closed", { cause: socket.errored }));
        socket.on("data", (chunk) => {
            if (this.#atRest)
                this.#refuse();
            else if (!this.push(chunk))
                socket.pause();
        });
        socket.once("end", () => this.push(null));
        socket.once("error", (cause) => this.destroy(new Error("failed", { cause })));
        socket.once("close", () => {
            if (!socket.readableEnded)
                this.destroy(new Error("closed"));
        });
    }
    rest() {
        this.#slowestMs = Math.max(this.#slowestMs, this.#sinceMs - this.#busyMs);
        this.#turn(true);
        if (this.readableLength > 0)
            this.#refuse();
    }
    async settled() {
        for (;;) {
            const leftMs = Math.min(1.5 * this.#slowestMs, mostRestMs) - (this.#atRest ? this.#sinceMs : 0);
            if (this.destroyed || leftMs <= 0)
                return;
            await new Promise((resolve) => (0,clock/* after */.Pl)(leftMs, resolve));
            await (0,clock/* nextTurn */.tJ)();
        }
    }
    get #sinceMs() {
        return (0,clock/* monotonicMs */.dR)() - this.#since;
    }
    get #busyMs() {
        return (0,clock/* cpuMs */.D$)() - this.#busyBefore;
    }
    #turn(atRest) {
        if (atRest !== this.#atRest) {
            this.#since = (0,clock/* monotonicMs */.dR)();
            this.#busyBefore = (0,clock/* cpuMs */.D$)();
        }
        this.#atRest = atRest;
    }
    #refuse() {
        this.#leftover = true;
        this.destroy(new Error("bytes that nobody asked for"));
    }
    get excess() {
        const fault = this.errored;
        return this.#leftover || (fault?.code === "UND_ERR_SOCKET" && !this.readableEnded);
    }
    unshift(chunk) {
        if (!this.destroyed)
            super.unshift(chunk);
        else if (chunk.byteLength > 0)
            this.#leftover = true;
    }
    ref() {
        this.#socket.ref();
    }
    unref() {
        this.#socket.unref();
    }
    _read() {
        this.#socket.resume();
    }
    _write(chunk, _encoding, callback) {
        this.#turn(false);
        this.#socket.write(chunk, callback);
    }
    _writev(chunks, callback) {
        this.#turn(false);
        this.#socket.write(Buffer.concat(chunks.map(({ chunk }) => chunk)), callback);
    }
    _destroy(error, callback) {
        this.#socket.destroy();
        callback(error);
    }
}

;// CONCATENATED MODULE: ./build/net/connection/connection.js









class ExcessBytes extends Error {
    name = "ExcessBytes";
}
class NotSent extends Error {
    name = "NotSent";
}
const idleMs = 4_000;
class Connection {
    certificate;
    #wire;
    #client;
    #proxy;
    constructor(url, socket, proxy) {
        const secure = url.protocol === "https:";
        const shown = socket instanceof external_node_tls_namespaceObject.TLSSocket && secure ? socket.getPeerX509Certificate() : undefined;
        if (shown !== undefined)
            this.certificate = { subject: shown.subject, issuer: shown.issuer, validTo: new Date(shown.validTo) };
        this.#proxy = secure ? undefined : proxy;
        keepParserAsItIs();
        this.#wire = new Wire(socket);
        this.#client = new (client_default())(url.origin, {
            connect: (_target, connected) => queueMicrotask(() => this.#connect(connected)),
            headersTimeout: 0,
            bodyTimeout: 0,
            keepAliveTimeout: idleMs,
            keepAliveMaxTimeout: idleMs,
            maxHeaderSize: mostHeaderBytes,
            allowH2: false,
            useMilo: false,
        });
    }
    static async open(url, way, phases, signal) {
        return new Connection(url, await dial(url, way, phases, signal), way.proxy);
    }
    async exchange(request, phases, signal) {
        const { method, url, body } = request;
        phases.enter("waiting");
        const reader = new AnswerReader(request, phases);
        const abort = () => reader.fail(signal.reason);
        signal.addEventListener("abort", abort);
        try {
            signal.throwIfAborted();
            const path = `${this.#proxy === undefined ? "" : url.origin}${url.pathname}${url.search}`;
            const headers = this.#headers(request);
            this.#client.dispatch({ method, path, headers, body: body instanceof secret/* Secret */.z ? body.reveal() : (body ?? null) }, reader);
            const answer = await reader.answer;
            if (!reader.whole) {
                this.close();
                return answer;
            }
            await (0,clock/* nextTurn */.tJ)();
            if (this.excess)
                throw new ExcessBytes();
            this.#wire.rest();
            return answer;
        }
        catch (error) {
            this.close();
            throw error;
        }
        finally {
            signal.removeEventListener("abort", abort);
        }
    }
    get open() {
        return !this.#wire.destroyed;
    }
    get excess() {
        return this.#wire.excess;
    }
    settled() {
        return this.#wire.settled();
    }
    close() {
        void this.#client.destroy();
        this.#wire.destroy();
    }
    #connect(connected) {
        if (this.open)
            connected(null, this.#wire);
        else
            connected(new NotSent("closed", { cause: this.#wire.errored }), null);
    }
    #headers({ headers }) {
        const named = headers.some(([name]) => name.toLowerCase() === "user-agent");
        const login = this.#proxy?.authorization;
        const ours = [
            ...(named ? [] : [["User-Agent", `${version/* product */.q.name}/${version/* product */.q.version}`]]),
            ...(login === undefined ? [] : [["Proxy-Authorization", login]]),
        ];
        return [...ours, ...headers].flatMap(([name, value]) => [name, value instanceof secret/* Secret */.z ? value.reveal() : value]);
    }
}
function keepParserAsItIs() {
    (0,external_node_v8_namespaceObject.setFlagsFromString)("--wasm-tiering-budget=1000000000");
}

;// CONCATENATED MODULE: ./build/net/connection/kept-connections.js
const mostKept = 20;
class KeptConnections {
    #kept = [];
    #distrusted = new Set();
    #outOfStep = new Set();
    take(origin) {
        this.#sweep();
        const taken = this.#kept.findLast((kept) => kept.origin === origin);
        this.#kept = this.#kept.filter((kept) => kept !== taken);
        return taken?.connection;
    }
    keep(origin, connection) {
        this.#kept = [...this.#kept, { origin, connection }];
        this.#sweep();
        this.#drop(this.#kept.slice(0, -mostKept));
    }
    distrust(origin) {
        this.#distrusted.add(origin);
        this.#sweep();
    }
    async inStep(origin, connection) {
        await connection.settled();
        this.#heed(origin, connection);
        return !this.#outOfStep.has(origin);
    }
    #heed(origin, { excess }) {
        if (!excess)
            return;
        this.#outOfStep.add(origin);
        this.#distrusted.add(origin);
    }
    #sweep() {
        for (const { origin, connection } of this.#kept)
            this.#heed(origin, connection);
        this.#drop(this.#kept.filter(({ origin, connection }) => !connection.open || this.#distrusted.has(origin)));
    }
    #drop(dropped) {
        if (dropped.length === 0)
            return;
        for (const { connection } of dropped)
            connection.close();
        this.#kept = this.#kept.filter((kept) => !dropped.includes(kept));
    }
}

;// CONCATENATED MODULE: ./build/net/connection/phases.js

class Phases {
    #started = (0,clock/* monotonicMs */.dR)();
    #took = {};
    #since = this.#started;
    #stage = "connecting";
    #head;
    enter(stage) {
        this.#stage = stage;
        this.#since = (0,clock/* monotonicMs */.dR)();
    }
    restart() {
        this.#took = {};
        this.#head = undefined;
        this.enter("connecting");
    }
    end(phase) {
        const now = (0,clock/* monotonicMs */.dR)();
        this.#took[phase] = Math.round(now - this.#since);
        this.#since = now;
    }
    begin(head) {
        this.#head = head;
    }
    get head() {
        return this.#head;
    }
    get connected() {
        return this.#stage !== "connecting";
    }
    get answered() {
        return this.#stage === "reading";
    }
    timings() {
        return { total: Math.round((0,clock/* monotonicMs */.dR)() - this.#started), ...this.#took };
    }
    stalledAt(host, timeoutMs) {
        const doing = {
            connecting: `connecting to ${host}`,
            waiting: `waiting for ${host} to answer`,
            reading: `reading what ${host} had begun to answer`,
        };
        return `Timed out after ${timeoutMs / 1000} s while ${doing[this.#stage]}.`;
    }
}

;// CONCATENATED MODULE: ./build/net/connection/tls-client.js



class TlsClient {
    #context;
    async secure(host, socket, signal) {
        const secured = this.#connect(host, socket);
        secured.on("error", () => undefined);
        await socketEvent(secured, "secureConnect", signal);
        return secured;
    }
    #connect(host, socket) {
        this.#context ??= (0,external_node_tls_namespaceObject.createSecureContext)();
        const servername = (0,external_node_net_.isIP)(host) === 0 ? host : "";
        const how = { secureContext: this.#context, ALPNProtocols: ["http/1.1"] };
        return (0,external_node_tls_namespaceObject.connect)({ ...how, socket, host, servername, rejectUnauthorized: true });
    }
}

// EXTERNAL MODULE: ./build/net/http.js
var http = __nccwpck_require__(567);
// EXTERNAL MODULE: ./build/lib/quantities/size.js
var size = __nccwpck_require__(4628);
// EXTERNAL MODULE: ./build/net/proxy.js + 1 modules
var proxy = __nccwpck_require__(5486);
;// CONCATENATED MODULE: ./build/net/network-failure.js









function networkFailureOf(error, { url, maxBytes }) {
    const { host, hostname } = url;
    if (error instanceof proxy/* ProxyUnusable */.Ou)
        return { reason: "connect", detail: error.message };
    if (error instanceof ProxyFailure)
        return { reason: "connect", detail: proxyFault(error, host) };
    if (error instanceof body/* BodyTooLarge */.K)
        return { reason: "response-too-large", detail: `${host} sent more than ${(0,size/* formatSize */.X)(maxBytes)}.` };
    if (error instanceof answer_unreadable/* AnswerUnreadable */.C)
        return { reason: "connection-lost", detail: error.message, fault: "coding" };
    if (error instanceof ExcessBytes)
        return { reason: "connection-lost", detail: `${host} sent more than the answer it announced.` };
    const { code, message, address } = rootCause(error);
    if (error instanceof HeadersTooLarge || code === "UND_ERR_HEADERS_OVERFLOW") {
        const detail = `${host} sent more than ${(0,size/* formatSize */.X)(mostHeaderBytes)} of headers.`;
        return { reason: "response-too-large", detail, fault: "headers" };
    }
    if (isOfNames(code))
        return { reason: "dns", detail: `The name ${hostname} does not resolve (${code}).` };
    if (code.startsWith("HPE_"))
        return { reason: "connection-lost", detail: `What ${host} sent is not HTTP (${code}).` };
    const tls = tlsFault(code, host);
    if (tls !== undefined)
        return { reason: "tls", detail: tls, ...(unissued.includes(code) ? { fault: "certificate" } : {}) };
    const refused = connectFaults[code];
    if (refused !== undefined)
        return { reason: "connect", detail: `${address ?? host} ${refused} (${code}).` };
    return {
        reason: "connection-lost",
        detail: `The connection to ${host} broke off before the answer was whole (${code === "" ? (0,lib_text/* oneLine */.TN)(message) : code}).`,
    };
}
const isOfNames = (code) => code === "ENOTFOUND" || code.startsWith("EAI_");
function proxyFault({ proxy, cause }, host) {
    if (cause instanceof TunnelRefused) {
        const { status } = cause;
        const why = status === undefined ? "it does not answer as an HTTP proxy does" : proxyRefusals[status];
        return `The proxy opened no tunnel to ${host}: ${why ?? `it answered ${status}`}.`;
    }
    const { code, message, address } = rootCause(cause);
    if (isOfNames(code))
        return `The name of the proxy, ${proxy.hostname}, does not resolve (${code}).`;
    const refused = connectFaults[code];
    if (refused !== undefined)
        return `${address ?? proxy.host} ${refused} (${code}).`;
    return (tlsFault(code, `the proxy, ${proxy.host},`) ??
        `The proxy, ${proxy.host}, broke off the connection to ${host} (${code === "" ? (0,lib_text/* oneLine */.TN)(message) : code}).`);
}
const unreached = "as proxies do for a host that they cannot find or reach";
const proxyRefusals = {
    "407": "it wants a user and password (407)",
    "502": `it answered 502, ${unreached}`,
    "503": `it answered 503, ${unreached}`,
    "504": `it answered 504, ${unreached}`,
};
const connectFaults = {
    ECONNREFUSED: "refused the connection",
    EHOSTUNREACH: "cannot be reached from here",
    ENETUNREACH: "cannot be reached from here",
    EADDRNOTAVAIL: "cannot be reached from here",
    EACCES: "cannot be reached: the connection is not permitted",
    EPERM: "cannot be reached: the connection is not permitted",
    ETIMEDOUT: "did not accept the connection",
};
function tlsFault(code, host) {
    const fault = certificateFaults[code];
    if (fault !== undefined)
        return `The certificate of ${host} ${fault} (${code}).`;
    if (/^(ERR_SSL_|ERR_TLS_|EPROTO)/.test(code)) {
        return `No secure connection to ${host} could be established (${code}).`;
    }
    return undefined;
}
const unissued = ["CERT_HAS_EXPIRED", "ERR_TLS_CERT_ALTNAME_INVALID"];
const certificateFaults = {
    CERT_HAS_EXPIRED: "has expired",
    CERT_NOT_YET_VALID: "is not valid yet: is the runner's clock right?",
    CERT_REVOKED: "was revoked",
    DEPTH_ZERO_SELF_SIGNED_CERT: "is self-signed",
    SELF_SIGNED_CERT_IN_CHAIN: "comes from an authority this runner does not know",
    UNABLE_TO_GET_ISSUER_CERT: "comes from an authority this runner does not know",
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "comes from an authority this runner does not know",
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: "comes from an authority this runner does not know, or the server does not send an intermediate certificate",
    ERR_TLS_CERT_ALTNAME_INVALID: "is for another name",
};
function rootCause(error) {
    let innermost = error;
    for (let depth = 0; depth < 8 && innermost instanceof Error; depth++) {
        const first = innermost instanceof AggregateError ? innermost.errors[0] : innermost.cause;
        if (!(first instanceof Error))
            break;
        innermost = first;
    }
    if (!(innermost instanceof Error))
        return { code: "", message: String(innermost) };
    const { code = "", address, port } = innermost;
    return {
        code: String(code),
        message: innermost.message,
        ...(address === undefined || port === undefined ? {} : { address: `${address}:${port}` }),
    };
}

;// CONCATENATED MODULE: ./build/net/time-limit.js

const tickMs = 50;
class TimeLimit {
    #attempt = new AbortController();
    #outer;
    #callOff;
    #passed = false;
    constructor(ms, outer) {
        this.#outer = outer;
        outer.addEventListener("abort", this.#abort);
        if (outer.aborted)
            this.#abort();
        else
            this.#run(ms);
    }
    get signal() {
        return this.#attempt.signal;
    }
    get passed() {
        return this.#passed;
    }
    #abort = () => {
        this.#callOff?.();
        this.#attempt.abort();
    };
    end() {
        this.#outer.removeEventListener("abort", this.#abort);
        this.#callOff?.();
    }
    #run(leftMs) {
        const tick = Math.min(leftMs, tickMs);
        const before = (0,clock/* monotonicMs */.dR)();
        this.#callOff = (0,clock/* after */.Pl)(tick, () => {
            const left = leftMs - Math.min((0,clock/* monotonicMs */.dR)() - before, tick + tickMs);
            if (left > 0)
                return this.#run(left);
            this.#passed = true;
            this.#abort();
        });
    }
}

;// CONCATENATED MODULE: ./build/net/undici-http.js








function undiciHttp(env) {
    const client = new HttpClient(new proxy/* HttpProxies */.hV(env));
    return (request) => client.send(request);
}
class HttpClient {
    #proxies;
    #tls = new TlsClient();
    #kept = new KeptConnections();
    constructor(proxies) {
        this.#proxies = proxies;
    }
    async send(request) {
        const phases = new Phases();
        const limit = new TimeLimit(request.timeoutMs, request.signal);
        try {
            return await this.#answer(request, phases, limit);
        }
        catch (error) {
            const { head, connected } = phases;
            const failed = {
                kind: "failed",
                timings: phases.timings(),
                ...(connected ? {} : { unconnected: true }),
                ...(head && { begun: head }),
            };
            if (request.signal.aborted)
                return { ...failed, reason: "aborted", detail: "The workflow was cancelled." };
            if (limit.passed)
                return { ...failed, reason: "timeout", detail: phases.stalledAt(request.url.host, request.timeoutMs) };
            return { ...failed, ...networkFailureOf(error, request) };
        }
        finally {
            limit.end();
        }
    }
    async #answer(request, phases, limit) {
        const { url, method, reuse } = request;
        const kept = reuse && this.#kept.take(url.origin);
        if (kept !== undefined) {
            reuse?.note(() => this.#kept.inStep(url.origin, kept));
            try {
                return await this.#over(kept, request, phases, limit.signal);
            }
            catch (error) {
                if (limit.passed)
                    this.#kept.distrust(url.origin);
                const again = error instanceof NotSent || ((0,http/* mayRepeat */.xg)(method) && (!phases.head || error instanceof ExcessBytes));
                if (!again || limit.signal.aborted)
                    throw error;
            }
            phases.restart();
        }
        const way = { proxy: this.#proxies.on(url), tls: this.#tls };
        return await this.#over(await Connection.open(url, way, phases, limit.signal), request, phases, limit.signal);
    }
    async #over(connection, request, phases, signal) {
        const { url, maxBytes, reuse } = request;
        const { status, headers, body: raw, } = await connection.exchange(request, phases, signal).finally(() => {
            if (reuse)
                this.#kept.keep(url.origin, connection);
            else
                connection.close();
        });
        const body = await decoded(raw, headers, maxBytes, signal);
        phases.end("download");
        const { certificate } = connection;
        const answer = { kind: "answered", status, headers, body, timings: phases.timings() };
        return certificate === undefined ? answer : { ...answer, certificate };
    }
}
async function decoded(body, headers, maxBytes, signal) {
    if (headers["content-encoding"] === undefined)
        return body;
    const { decodeBody } = await __nccwpck_require__.e(/* import() */ 986).then(__nccwpck_require__.bind(__nccwpck_require__, 5986));
    return await decodeBody(body, headers, maxBytes, signal);
}


/***/ }),

/***/ 3657:
/***/ ((module) => {

module.exports = {};


/***/ }),

/***/ 4574:
/***/ ((module) => {

"use strict";


const wellknownHeaderNames = /** @type {const} */ ([
  'Accept',
  'Accept-Encoding',
  'Accept-Language',
  'Accept-Ranges',
  'Access-Control-Allow-Credentials',
  'Access-Control-Allow-Headers',
  'Access-Control-Allow-Methods',
  'Access-Control-Allow-Origin',
  'Access-Control-Expose-Headers',
  'Access-Control-Max-Age',
  'Access-Control-Request-Headers',
  'Access-Control-Request-Method',
  'Age',
  'Allow',
  'Alt-Svc',
  'Alt-Used',
  'Authorization',
  'Cache-Control',
  'Clear-Site-Data',
  'Connection',
  'Content-Disposition',
  'Content-Encoding',
  'Content-Language',
  'Content-Length',
  'Content-Location',
  'Content-Range',
  'Content-Security-Policy',
  'Content-Security-Policy-Report-Only',
  'Content-Type',
  'Cookie',
  'Cross-Origin-Embedder-Policy',
  'Cross-Origin-Opener-Policy',
  'Cross-Origin-Resource-Policy',
  'Date',
  'Device-Memory',
  'Downlink',
  'ECT',
  'ETag',
  'Expect',
  'Expect-CT',
  'Expires',
  'Forwarded',
  'From',
  'Host',
  'If-Match',
  'If-Modified-Since',
  'If-None-Match',
  'If-Range',
  'If-Unmodified-Since',
  'Keep-Alive',
  'Last-Modified',
  'Link',
  'Location',
  'Max-Forwards',
  'Origin',
  'Permissions-Policy',
  'Pragma',
  'Proxy-Authenticate',
  'Proxy-Authorization',
  'RTT',
  'Range',
  'Referer',
  'Referrer-Policy',
  'Refresh',
  'Retry-After',
  'Sec-WebSocket-Accept',
  'Sec-WebSocket-Extensions',
  'Sec-WebSocket-Key',
  'Sec-WebSocket-Protocol',
  'Sec-WebSocket-Version',
  'Server',
  'Server-Timing',
  'Service-Worker-Allowed',
  'Service-Worker-Navigation-Preload',
  'Set-Cookie',
  'SourceMap',
  'Strict-Transport-Security',
  'Supports-Loading-Mode',
  'TE',
  'Timing-Allow-Origin',
  'Trailer',
  'Transfer-Encoding',
  'Upgrade',
  'Upgrade-Insecure-Requests',
  'User-Agent',
  'Vary',
  'Via',
  'WWW-Authenticate',
  'X-Content-Type-Options',
  'X-DNS-Prefetch-Control',
  'X-Frame-Options',
  'X-Permitted-Cross-Domain-Policies',
  'X-Powered-By',
  'X-Requested-With',
  'X-XSS-Protection'
])

const headerNameLowerCasedRecord = {}

Object.setPrototypeOf(headerNameLowerCasedRecord, null)

for (let i = 0; i < wellknownHeaderNames.length; ++i) {
  const key = wellknownHeaderNames[i]
  const lowerCasedKey = key.toLowerCase()
  headerNameLowerCasedRecord[key] = headerNameLowerCasedRecord[lowerCasedKey] =
    lowerCasedKey
}

const defaultWebSocketMaxFragments = 131072
const defaultWebSocketMaxPayloadSize = 128 * 1024 * 1024 // 128 MB

module.exports = {
  wellknownHeaderNames,
  headerNameLowerCasedRecord,
  defaultWebSocketMaxFragments,
  defaultWebSocketMaxPayloadSize
}


/***/ }),

/***/ 6883:
/***/ ((__unused_webpack_module, exports) => {

exports.channels = new Proxy({}, { get: () => ({ hasSubscribers: false }) });


/***/ }),

/***/ 3092:
/***/ ((module) => {

"use strict";


const kUndiciError = Symbol.for('undici.error.UND_ERR')
class UndiciError extends Error {
  constructor (message, options) {
    super(message, options)
    this.name = 'UndiciError'
    this.code = 'UND_ERR'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kUndiciError] === true
  }

  get [kUndiciError] () {
    return true
  }
}

const kConnectTimeoutError = Symbol.for('undici.error.UND_ERR_CONNECT_TIMEOUT')
class ConnectTimeoutError extends UndiciError {
  constructor (message) {
    super(message)
    this.name = 'ConnectTimeoutError'
    this.message = message || 'Connect Timeout Error'
    this.code = 'UND_ERR_CONNECT_TIMEOUT'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kConnectTimeoutError] === true
  }

  get [kConnectTimeoutError] () {
    return true
  }
}

const kHeadersTimeoutError = Symbol.for('undici.error.UND_ERR_HEADERS_TIMEOUT')
class HeadersTimeoutError extends UndiciError {
  constructor (message) {
    super(message)
    this.name = 'HeadersTimeoutError'
    this.message = message || 'Headers Timeout Error'
    this.code = 'UND_ERR_HEADERS_TIMEOUT'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kHeadersTimeoutError] === true
  }

  get [kHeadersTimeoutError] () {
    return true
  }
}

const kHeadersOverflowError = Symbol.for('undici.error.UND_ERR_HEADERS_OVERFLOW')
class HeadersOverflowError extends UndiciError {
  constructor (message) {
    super(message)
    this.name = 'HeadersOverflowError'
    this.message = message || 'Headers Overflow Error'
    this.code = 'UND_ERR_HEADERS_OVERFLOW'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kHeadersOverflowError] === true
  }

  get [kHeadersOverflowError] () {
    return true
  }
}

const kBodyTimeoutError = Symbol.for('undici.error.UND_ERR_BODY_TIMEOUT')
class BodyTimeoutError extends UndiciError {
  constructor (message) {
    super(message)
    this.name = 'BodyTimeoutError'
    this.message = message || 'Body Timeout Error'
    this.code = 'UND_ERR_BODY_TIMEOUT'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kBodyTimeoutError] === true
  }

  get [kBodyTimeoutError] () {
    return true
  }
}

const kInvalidArgumentError = Symbol.for('undici.error.UND_ERR_INVALID_ARG')
class InvalidArgumentError extends UndiciError {
  constructor (message) {
    super(message)
    this.name = 'InvalidArgumentError'
    this.message = message || 'Invalid Argument Error'
    this.code = 'UND_ERR_INVALID_ARG'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kInvalidArgumentError] === true
  }

  get [kInvalidArgumentError] () {
    return true
  }
}

const kInvalidReturnValueError = Symbol.for('undici.error.UND_ERR_INVALID_RETURN_VALUE')
class InvalidReturnValueError extends UndiciError {
  constructor (message) {
    super(message)
    this.name = 'InvalidReturnValueError'
    this.message = message || 'Invalid Return Value Error'
    this.code = 'UND_ERR_INVALID_RETURN_VALUE'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kInvalidReturnValueError] === true
  }

  get [kInvalidReturnValueError] () {
    return true
  }
}

const kAbortError = Symbol.for('undici.error.UND_ERR_ABORT')
class AbortError extends UndiciError {
  constructor (message) {
    super(message)
    this.name = 'AbortError'
    this.message = message || 'The operation was aborted'
    this.code = 'UND_ERR_ABORT'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kAbortError] === true
  }

  get [kAbortError] () {
    return true
  }
}

const kRequestAbortedError = Symbol.for('undici.error.UND_ERR_ABORTED')
class RequestAbortedError extends AbortError {
  constructor (message) {
    super(message)
    this.name = 'AbortError'
    this.message = message || 'Request aborted'
    this.code = 'UND_ERR_ABORTED'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kRequestAbortedError] === true
  }

  get [kRequestAbortedError] () {
    return true
  }
}

const kInformationalError = Symbol.for('undici.error.UND_ERR_INFO')
class InformationalError extends UndiciError {
  constructor (message, options) {
    super(message, options)
    this.name = 'InformationalError'
    this.message = message || 'Request information'
    this.code = 'UND_ERR_INFO'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kInformationalError] === true
  }

  get [kInformationalError] () {
    return true
  }
}

const kRequestContentLengthMismatchError = Symbol.for('undici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH')
class RequestContentLengthMismatchError extends UndiciError {
  constructor (message) {
    super(message)
    this.name = 'RequestContentLengthMismatchError'
    this.message = message || 'Request body length does not match content-length header'
    this.code = 'UND_ERR_REQ_CONTENT_LENGTH_MISMATCH'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kRequestContentLengthMismatchError] === true
  }

  get [kRequestContentLengthMismatchError] () {
    return true
  }
}

const kResponseContentLengthMismatchError = Symbol.for('undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH')
class ResponseContentLengthMismatchError extends UndiciError {
  constructor (message) {
    super(message)
    this.name = 'ResponseContentLengthMismatchError'
    this.message = message || 'Response body length does not match content-length header'
    this.code = 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kResponseContentLengthMismatchError] === true
  }

  get [kResponseContentLengthMismatchError] () {
    return true
  }
}

const kClientDestroyedError = Symbol.for('undici.error.UND_ERR_DESTROYED')
class ClientDestroyedError extends UndiciError {
  constructor (message) {
    super(message)
    this.name = 'ClientDestroyedError'
    this.message = message || 'The client is destroyed'
    this.code = 'UND_ERR_DESTROYED'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kClientDestroyedError] === true
  }

  get [kClientDestroyedError] () {
    return true
  }
}

const kClientClosedError = Symbol.for('undici.error.UND_ERR_CLOSED')
class ClientClosedError extends UndiciError {
  constructor (message) {
    super(message)
    this.name = 'ClientClosedError'
    this.message = message || 'The client is closed'
    this.code = 'UND_ERR_CLOSED'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kClientClosedError] === true
  }

  get [kClientClosedError] () {
    return true
  }
}

const kSocketError = Symbol.for('undici.error.UND_ERR_SOCKET')
class SocketError extends UndiciError {
  constructor (message, socket) {
    super(message)
    this.name = 'SocketError'
    this.message = message || 'Socket error'
    this.code = 'UND_ERR_SOCKET'
    this.socket = socket
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kSocketError] === true
  }

  get [kSocketError] () {
    return true
  }
}

const kNotSupportedError = Symbol.for('undici.error.UND_ERR_NOT_SUPPORTED')
class NotSupportedError extends UndiciError {
  constructor (message) {
    super(message)
    this.name = 'NotSupportedError'
    this.message = message || 'Not supported error'
    this.code = 'UND_ERR_NOT_SUPPORTED'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kNotSupportedError] === true
  }

  get [kNotSupportedError] () {
    return true
  }
}

const kBalancedPoolMissingUpstreamError = Symbol.for('undici.error.UND_ERR_BPL_MISSING_UPSTREAM')
class BalancedPoolMissingUpstreamError extends UndiciError {
  constructor (message) {
    super(message)
    this.name = 'MissingUpstreamError'
    this.message = message || 'No upstream has been added to the BalancedPool'
    this.code = 'UND_ERR_BPL_MISSING_UPSTREAM'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kBalancedPoolMissingUpstreamError] === true
  }

  get [kBalancedPoolMissingUpstreamError] () {
    return true
  }
}

const kWebAssemblyNotSupportedError = Symbol.for('undici.error.ERR_WEBASSEMBLY_NOT_SUPPORTED')
class WebAssemblyNotSupportedError extends Error {
  constructor (message) {
    super(message || 'WebAssembly is not supported in this environment, but is required for HTTP/1 parsing')
    this.code = 'ERR_WEBASSEMBLY_NOT_SUPPORTED'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kWebAssemblyNotSupportedError] === true
  }

  get [kWebAssemblyNotSupportedError] () {
    return true
  }
}

const kHTTPParserError = Symbol.for('undici.error.UND_ERR_HTTP_PARSER')
class HTTPParserError extends Error {
  constructor (message, code, data) {
    super(message)
    this.name = 'HTTPParserError'
    this.code = code ? `HPE_${code}` : undefined
    this.data = data ? data.toString() : undefined
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kHTTPParserError] === true
  }

  get [kHTTPParserError] () {
    return true
  }
}

const kResponseExceededMaxSizeError = Symbol.for('undici.error.UND_ERR_RES_EXCEEDED_MAX_SIZE')
class ResponseExceededMaxSizeError extends UndiciError {
  constructor (message) {
    super(message)
    this.name = 'ResponseExceededMaxSizeError'
    this.message = message || 'Response content exceeded max size'
    this.code = 'UND_ERR_RES_EXCEEDED_MAX_SIZE'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kResponseExceededMaxSizeError] === true
  }

  get [kResponseExceededMaxSizeError] () {
    return true
  }
}

const kRequestRetryError = Symbol.for('undici.error.UND_ERR_REQ_RETRY')
class RequestRetryError extends UndiciError {
  constructor (message, code, { headers, data }) {
    super(message)
    this.name = 'RequestRetryError'
    this.message = message || 'Request retry error'
    this.code = 'UND_ERR_REQ_RETRY'
    this.statusCode = code
    this.data = data
    this.headers = headers
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kRequestRetryError] === true
  }

  get [kRequestRetryError] () {
    return true
  }
}

const kResponseError = Symbol.for('undici.error.UND_ERR_RESPONSE')
class ResponseError extends UndiciError {
  constructor (message, code, { headers, body, bodyTruncated = false }) {
    super(message)
    this.name = 'ResponseError'
    this.message = message || 'Response error'
    this.code = 'UND_ERR_RESPONSE'
    this.statusCode = code
    this.body = body
    this.bodyTruncated = bodyTruncated
    this.headers = headers
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kResponseError] === true
  }

  get [kResponseError] () {
    return true
  }
}

const kSecureProxyConnectionError = Symbol.for('undici.error.UND_ERR_PRX_TLS')
class SecureProxyConnectionError extends UndiciError {
  constructor (cause, message, options = {}) {
    super(message, { cause, ...options })
    this.name = 'SecureProxyConnectionError'
    this.message = message || 'Secure Proxy Connection failed'
    this.code = 'UND_ERR_PRX_TLS'
    this.cause = cause
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kSecureProxyConnectionError] === true
  }

  get [kSecureProxyConnectionError] () {
    return true
  }
}

const kProxyConnectionError = Symbol.for('undici.error.UND_ERR_PRX_CONN')
class ProxyConnectionError extends UndiciError {
  constructor (cause, message, options = {}) {
    super(message, { cause, ...options })
    this.name = 'ProxyConnectionError'
    this.message = message || 'Proxy Connection failed'
    this.code = 'UND_ERR_PRX_CONN'
    this.cause = cause
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kProxyConnectionError] === true
  }

  get [kProxyConnectionError] () {
    return true
  }
}

const kMaxRedirectsError = Symbol.for('undici.error.UND_ERR_REDIRECT_MAX')
class MaxRedirectsError extends UndiciError {
  constructor (message) {
    super(message)
    this.name = 'MaxRedirectsError'
    this.message = message || 'max redirects'
    this.code = 'UND_ERR_REDIRECT_MAX'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kMaxRedirectsError] === true
  }

  get [kMaxRedirectsError] () {
    return true
  }
}

const kMaxOriginsReachedError = Symbol.for('undici.error.UND_ERR_MAX_ORIGINS_REACHED')
class MaxOriginsReachedError extends UndiciError {
  constructor (message) {
    super(message)
    this.name = 'MaxOriginsReachedError'
    this.message = message || 'Maximum allowed origins reached'
    this.code = 'UND_ERR_MAX_ORIGINS_REACHED'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kMaxOriginsReachedError] === true
  }

  get [kMaxOriginsReachedError] () {
    return true
  }
}

class Socks5ProxyError extends UndiciError {
  constructor (message, code) {
    super(message)
    this.name = 'Socks5ProxyError'
    this.message = message || 'SOCKS5 proxy error'
    this.code = code || 'UND_ERR_SOCKS5'
  }
}

const kMessageSizeExceededError = Symbol.for('undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED')
class MessageSizeExceededError extends UndiciError {
  constructor (message) {
    super(message)
    this.name = 'MessageSizeExceededError'
    this.message = message || 'Max decompressed message size exceeded'
    this.code = 'UND_ERR_WS_MESSAGE_SIZE_EXCEEDED'
  }

  static [Symbol.hasInstance] (instance) {
    return instance && instance[kMessageSizeExceededError] === true
  }

  get [kMessageSizeExceededError] () {
    return true
  }
}

module.exports = {
  AbortError,
  WebAssemblyNotSupportedError,
  HTTPParserError,
  UndiciError,
  HeadersTimeoutError,
  HeadersOverflowError,
  BodyTimeoutError,
  RequestContentLengthMismatchError,
  ConnectTimeoutError,
  InvalidArgumentError,
  InvalidReturnValueError,
  RequestAbortedError,
  ClientDestroyedError,
  ClientClosedError,
  InformationalError,
  SocketError,
  NotSupportedError,
  ResponseContentLengthMismatchError,
  BalancedPoolMissingUpstreamError,
  ResponseExceededMaxSizeError,
  RequestRetryError,
  ResponseError,
  SecureProxyConnectionError,
  ProxyConnectionError,
  MaxOriginsReachedError,
  MaxRedirectsError,
  Socks5ProxyError,
  MessageSizeExceededError
}


/***/ }),

/***/ 9450:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

"use strict";


const {
  InvalidArgumentError,
  NotSupportedError
} = __nccwpck_require__(3092)
const assert = (holds) => { if (!holds) throw new Error('An assertion of undici failed'); }
const {
  isValidHTTPToken,
  isValidHeaderValue,
  isStream,
  destroy,
  isBuffer,
  isFormDataLike,
  isIterable,
  hasSafeIterator,
  isBlobLike,
  serializePathWithQuery,
  parseHeaders,
  assertRequestHandler,
  getServerName,
  normalizedMethodRecords,
  getProtocolFromUrlString
} = __nccwpck_require__(9203)
const { channels } = __nccwpck_require__(6883)
const { headerNameLowerCasedRecord } = __nccwpck_require__(4574)

const invalidPathRegex = /[^\u0021-\u00ff]/

function isValidContentLengthHeaderValue (val) {
  if (typeof val !== 'string' || val.length === 0) {
    return false
  }

  for (let i = 0; i < val.length; i++) {
    const charCode = val.charCodeAt(i)
    if (charCode < 48 || charCode > 57) {
      return false
    }
  }

  return true
}

const kHandler = Symbol('handler')
const kController = Symbol('controller')
const kResume = Symbol('resume')

class RequestController {
  #paused = false
  #reason = null
  #aborted = false
  #abort

  [kResume] = null

  rawHeaders = null
  rawTrailers = null

  constructor (abort) {
    this.#abort = abort
  }

  pause () {
    this.#paused = true
  }

  resume () {
    if (this.#paused) {
      this.#paused = false
      this[kResume]?.()
    }
  }

  abort (reason) {
    if (!this.#aborted) {
      this.#aborted = true
      this.#reason = reason
      this.#abort(reason)
    }
  }

  get aborted () {
    return this.#aborted
  }

  get reason () {
    return this.#reason
  }

  get paused () {
    return this.#paused
  }
}

class Request {
  constructor (origin, {
    path,
    method,
    body,
    headers,
    query,
    idempotent,
    blocking,
    upgrade,
    headersTimeout,
    bodyTimeout,
    reset,
    expectContinue,
    servername,
    throwOnError,
    maxRedirections,
    typeOfService
  }, handler) {
    if (typeof path !== 'string') {
      throw new InvalidArgumentError('path must be a string')
    } else if (
      path[0] !== '/' &&
      !(path.startsWith('http://') || path.startsWith('https://')) &&
      method !== 'CONNECT'
    ) {
      throw new InvalidArgumentError('path must be an absolute URL or start with a slash')
    } else if (invalidPathRegex.test(path)) {
      throw new InvalidArgumentError('invalid request path')
    }

    if (typeof method !== 'string') {
      throw new InvalidArgumentError('method must be a string')
    } else if (normalizedMethodRecords[method] === undefined && !isValidHTTPToken(method)) {
      throw new InvalidArgumentError('invalid request method')
    }

    if (upgrade && typeof upgrade !== 'string') {
      throw new InvalidArgumentError('upgrade must be a string')
    }

    if (upgrade && !isValidHeaderValue(upgrade)) {
      throw new InvalidArgumentError('invalid upgrade header')
    }

    if (headersTimeout != null && (!Number.isFinite(headersTimeout) || headersTimeout < 0)) {
      throw new InvalidArgumentError('invalid headersTimeout')
    }

    if (bodyTimeout != null && (!Number.isFinite(bodyTimeout) || bodyTimeout < 0)) {
      throw new InvalidArgumentError('invalid bodyTimeout')
    }

    if (reset != null && typeof reset !== 'boolean') {
      throw new InvalidArgumentError('invalid reset')
    }

    if (expectContinue != null && typeof expectContinue !== 'boolean') {
      throw new InvalidArgumentError('invalid expectContinue')
    }

    if (throwOnError != null) {
      throw new InvalidArgumentError('invalid throwOnError')
    }

    if (maxRedirections != null && maxRedirections !== 0) {
      throw new InvalidArgumentError('maxRedirections is not supported, use the redirect interceptor')
    }

    if (typeOfService != null && (!Number.isInteger(typeOfService) || typeOfService < 0 || typeOfService > 255)) {
      throw new InvalidArgumentError('typeOfService must be an integer between 0 and 255')
    }

    this.headersTimeout = headersTimeout

    this.bodyTimeout = bodyTimeout

    this.method = method

    this.typeOfService = typeOfService

    this.abort = null

    if (body == null) {
      this.body = null
    } else if (isStream(body)) {
      this.body = body

      const rState = this.body._readableState
      if (!rState || !rState.autoDestroy) {
        this.endHandler = function autoDestroy () {
          destroy(this)
        }
        this.body.on('end', this.endHandler)
      }

      this.errorHandler = err => {
        if (this.abort) {
          this.abort(err)
        } else {
          this.error = err
        }
      }
      this.body.on('error', this.errorHandler)
    } else if (isBuffer(body)) {
      this.body = body.byteLength ? body : null
    } else if (ArrayBuffer.isView(body)) {
      this.body = body.buffer.byteLength ? Buffer.from(body.buffer, body.byteOffset, body.byteLength) : null
    } else if (body instanceof ArrayBuffer) {
      this.body = body.byteLength ? Buffer.from(body) : null
    } else if (typeof body === 'string') {
      this.body = body.length ? Buffer.from(body) : null
    } else if (isFormDataLike(body)) {
      if (!isUndiciFormData(body)) {
        throw new InvalidArgumentError('body must be a FormData created by this undici package instance; FormData from other sources, such as the built-in FormData provided by Node.js, is not supported')
      }
      this.body = body
    } else if (isIterable(body) || isBlobLike(body)) {
      this.body = body
    } else {
      throw new InvalidArgumentError('body must be a string, a Buffer, a Readable stream, an iterable, or an async iterable')
    }

    this.completed = false
    this.aborted = false

    this.upgrade = upgrade || null

    this.path = query ? serializePathWithQuery(path, query) : path

    this.origin = origin

    this.protocol = getProtocolFromUrlString(origin)

    this.idempotent = idempotent == null
      ? method === 'HEAD' || method === 'GET' || method === 'QUERY'
      : idempotent

    this.blocking = blocking ?? this.method !== 'HEAD'

    this.reset = reset == null ? null : reset

    this.host = null

    this.contentLength = null

    this.contentType = null

    this.headers = []

    this.expectContinue = expectContinue != null ? expectContinue : false

    if (Array.isArray(headers)) {
      if (headers.length % 2 !== 0) {
        throw new InvalidArgumentError('headers array must be even')
      }
      for (let i = 0; i < headers.length; i += 2) {
        processHeader(this, headers[i], headers[i + 1])
      }
    } else if (headers && typeof headers === 'object') {
      if (hasSafeIterator(headers)) {
        for (const header of headers) {
          if (!Array.isArray(header) || header.length !== 2) {
            throw new InvalidArgumentError('headers must be in key-value pair format')
          }
          processHeader(this, header[0], header[1])
        }
      } else {
        const keys = Object.keys(headers)
        for (let i = 0; i < keys.length; ++i) {
          processHeader(this, keys[i], headers[keys[i]])
        }
      }
    } else if (headers != null) {
      throw new InvalidArgumentError('headers must be an object or an array')
    }

    assertRequestHandler(handler, method, upgrade)

    this.servername = servername || getServerName(this.host) || null

    this[kHandler] = handler

    if (channels.create.hasSubscribers) {
      channels.create.publish({ request: this })
    }
  }

  onBodySent (chunk) {
    if (channels.bodyChunkSent.hasSubscribers) {
      channels.bodyChunkSent.publish({ request: this, chunk })
    }
    if (this[kHandler].onBodySent) {
      try {
        return this[kHandler].onBodySent(chunk)
      } catch (err) {
        this.abort(err)
      }
    }
  }

  onRequestSent () {
    if (channels.bodySent.hasSubscribers) {
      channels.bodySent.publish({ request: this })
    }

    if (this[kHandler].onRequestSent) {
      try {
        return this[kHandler].onRequestSent()
      } catch (err) {
        this.abort(err)
      }
    }
  }

  onRequestStart (abort, context) {
    assert(!this.aborted)
    assert(!this.completed)

    this[kController] = new RequestController(abort)

    if (this.error) {
      this[kController].abort(this.error)
      return
    }

    this.abort = abort
    return this[kHandler].onRequestStart(this[kController], context)
  }

  onResponseStarted () {
    return this[kHandler].onResponseStarted?.()
  }

  onResponseStart (statusCode, headers, resume, statusText) {
    assert(!this.aborted)
    assert(!this.completed)

    if (channels.headers.hasSubscribers) {
      channels.headers.publish({ request: this, response: { statusCode, headers, statusText } })
    }

    const controller = this[kController]
    if (controller) {
      controller[kResume] = resume
      controller.rawHeaders = headers
    }

    const parsedHeaders = Array.isArray(headers) ? parseHeaders(headers) : headers

    try {
      this[kHandler].onResponseStart?.(controller, statusCode, parsedHeaders, statusText)
      return !controller?.paused
    } catch (err) {
      this.abort(err)
      return false
    }
  }

  onResponseData (chunk) {
    assert(!this.aborted)
    assert(!this.completed)

    if (channels.bodyChunkReceived.hasSubscribers) {
      channels.bodyChunkReceived.publish({ request: this, chunk })
    }

    const controller = this[kController]
    try {
      this[kHandler].onResponseData?.(controller, chunk)
      return !controller?.paused
    } catch (err) {
      this.abort(err)
      return false
    }
  }

  onRequestUpgrade (statusCode, headers, socket, statusText = '') {
    this.onFinally()

    assert(!this.aborted)
    assert(!this.completed)

    if (channels.headers.hasSubscribers) {
      channels.headers.publish({ request: this, response: { statusCode, headers, statusText } })
    }

    const controller = this[kController]
    if (controller) {
      controller.rawHeaders = headers
    }

    const parsedHeaders = Array.isArray(headers) ? parseHeaders(headers) : headers

    const result = this[kHandler].onRequestUpgrade?.(controller, statusCode, parsedHeaders, socket)

    if (!this.aborted) {
      this.completed = true
      if (channels.trailers.hasSubscribers) {
        channels.trailers.publish({ request: this, trailers: [] })
      }
    }

    return result
  }

  onResponseEnd (trailers) {
    this.onFinally()

    assert(!this.aborted)
    assert(!this.completed)

    this.completed = true
    if (channels.trailers.hasSubscribers) {
      channels.trailers.publish({ request: this, trailers })
    }

    const controller = this[kController]
    if (controller) {
      controller.rawTrailers = trailers
    }

    const parsedTrailers = Array.isArray(trailers) ? parseHeaders(trailers) : trailers

    try {
      return this[kHandler].onResponseEnd?.(controller, parsedTrailers)
    } catch (err) {
      this.onResponseError(err)
    }
  }

  onResponseError (error) {
    this.onFinally()

    if (channels.error.hasSubscribers) {
      channels.error.publish({ request: this, error })
    }

    if (this.aborted) {
      return
    }
    this.aborted = true

    const controller = this[kController]

    return this[kHandler].onResponseError?.(controller, error)
  }

  onFinally () {
    if (this.errorHandler) {
      this.body.off('error', this.errorHandler)
      this.errorHandler = null
    }

    if (this.endHandler) {
      this.body.off('end', this.endHandler)
      this.endHandler = null
    }
  }

  addHeader (key, value) {
    processHeader(this, key, value)
    return this
  }
}

function processHeader (request, key, val) {
  if (val && (typeof val === 'object' && !Array.isArray(val))) {
    throw new InvalidArgumentError(`invalid ${key} header`)
  } else if (val === undefined) {
    return
  }

  let headerName = headerNameLowerCasedRecord[key]

  if (headerName === undefined) {
    headerName = key.toLowerCase()
    if (headerNameLowerCasedRecord[headerName] === undefined && !isValidHTTPToken(headerName)) {
      throw new InvalidArgumentError('invalid header key')
    }
  }

  if (Array.isArray(val)) {
    const arr = []
    for (let i = 0; i < val.length; i++) {
      if (typeof val[i] === 'string') {
        if (!isValidHeaderValue(val[i])) {
          throw new InvalidArgumentError(`invalid ${key} header`)
        }
        arr.push(val[i])
      } else if (val[i] === null) {
        arr.push('')
      } else if (typeof val[i] === 'object') {
        throw new InvalidArgumentError(`invalid ${key} header`)
      } else {
        const str = `${val[i]}`
        if (!isValidHeaderValue(str)) {
          throw new InvalidArgumentError(`invalid ${key} header`)
        }
        arr.push(str)
      }
    }
    val = arr
  } else if (typeof val === 'string') {
    if (!isValidHeaderValue(val)) {
      throw new InvalidArgumentError(`invalid ${key} header`)
    }
  } else if (val === null) {
    val = ''
  } else {
    val = `${val}`
    if (!isValidHeaderValue(val)) {
      throw new InvalidArgumentError(`invalid ${key} header`)
    }
  }

  if (headerName === 'host') {
    if (request.host !== null) {
      throw new InvalidArgumentError('duplicate host header')
    }
    if (typeof val !== 'string') {
      throw new InvalidArgumentError('invalid host header')
    }
    request.host = val
  } else if (headerName === 'content-length') {
    if (request.contentLength !== null) {
      throw new InvalidArgumentError('duplicate content-length header')
    }
    if (!isValidContentLengthHeaderValue(val)) {
      throw new InvalidArgumentError('invalid content-length header')
    }
    request.contentLength = parseInt(val, 10)
  } else if (request.contentType === null && headerName === 'content-type') {
    request.contentType = val
    request.headers.push(key, val)
  } else if (headerName === 'transfer-encoding' || headerName === 'keep-alive' || headerName === 'upgrade') {
    throw new InvalidArgumentError(`invalid ${headerName} header`)
  } else if (headerName === 'connection') {
    const value = typeof val === 'string' ? val : null
    if (value === null) {
      throw new InvalidArgumentError('invalid connection header')
    }

    for (const token of value.toLowerCase().split(',')) {
      const trimmed = token.trim()
      if (!isValidHTTPToken(trimmed)) {
        throw new InvalidArgumentError('invalid connection header')
      }
      if (trimmed === 'close') {
        request.reset = true
      }
    }
  } else if (headerName === 'expect') {
    throw new NotSupportedError('expect header not supported')
  } else {
    request.headers.push(key, val)
  }
}

let isFormData

function isUndiciFormData (body) {
  if (isFormData === undefined) {
    __nccwpck_require__(583)
    isFormData = (__nccwpck_require__(8314).webidl).is.FormData
  }
  return isFormData(body)
}

module.exports = Request


/***/ }),

/***/ 6478:
/***/ ((module) => {

"use strict";


module.exports = {
  kClose: Symbol('close'),
  kDestroy: Symbol('destroy'),
  kDispatch: Symbol('dispatch'),
  kUrl: Symbol('url'),
  kRequestOrigin: Symbol('request origin'),
  kRedirectCacheControl: Symbol('redirect cache control'),
  kOriginless: Symbol('originless'),
  kWriting: Symbol('writing'),
  kResuming: Symbol('resuming'),
  kQueue: Symbol('queue'),
  kConnect: Symbol('connect'),
  kConnecting: Symbol('connecting'),
  kKeepAliveDefaultTimeout: Symbol('default keep alive timeout'),
  kKeepAliveMaxTimeout: Symbol('max keep alive timeout'),
  kKeepAliveTimeoutThreshold: Symbol('keep alive timeout threshold'),
  kKeepAliveTimeoutValue: Symbol('keep alive timeout'),
  kKeepAlive: Symbol('keep alive'),
  kHeadersTimeout: Symbol('headers timeout'),
  kBodyTimeout: Symbol('body timeout'),
  kServerName: Symbol('server name'),
  kLocalAddress: Symbol('local address'),
  kHost: Symbol('host'),
  kNoRef: Symbol('no ref'),
  kBodyUsed: Symbol('used'),
  kBody: Symbol('abstracted request body'),
  kRunning: Symbol('running'),
  kBlocking: Symbol('blocking'),
  kPending: Symbol('pending'),
  kSize: Symbol('size'),
  kBusy: Symbol('busy'),
  kQueued: Symbol('queued'),
  kFree: Symbol('free'),
  kConnected: Symbol('connected'),
  kClosed: Symbol('closed'),
  kNeedDrain: Symbol('need drain'),
  kReset: Symbol('reset'),
  kDestroyed: Symbol.for('nodejs.stream.destroyed'),
  kResume: Symbol('resume'),
  kOnError: Symbol('on error'),
  kMaxHeadersSize: Symbol('max headers size'),
  kRunningIdx: Symbol('running index'),
  kPendingIdx: Symbol('pending index'),
  kError: Symbol('error'),
  kClients: Symbol('clients'),
  kClient: Symbol('client'),
  kParser: Symbol('parser'),
  kOnDestroyed: Symbol('destroy callbacks'),
  kPipelining: Symbol('pipelining'),
  kSocket: Symbol('socket'),
  kHostHeader: Symbol('host header'),
  kConnector: Symbol('connector'),
  kStrictContentLength: Symbol('strict content length'),
  kMaxRedirections: Symbol('maxRedirections'),
  kMaxRequests: Symbol('maxRequestsPerClient'),
  kProxy: Symbol('proxy agent options'),
  kCounter: Symbol('socket request counter'),
  kMaxResponseSize: Symbol('max response size'),
  kHTTP2Session: Symbol('http2Session'),
  kHTTP2Options: Symbol('http2 options'),
  kHTTP2SessionState: Symbol('http2Session state'),
  kRetryHandlerDefaultRetry: Symbol('retry agent default retry'),
  kConstruct: Symbol('constructable'),
  kListeners: Symbol('listeners'),
  kHTTPContext: Symbol('http context'),
  kMaxConcurrentStreams: Symbol('max concurrent streams'),
  kHostAuthority: Symbol('host authority'),
  kHTTP2InitialWindowSize: Symbol('http2 initial window size'),
  kHTTP2ConnectionWindowSize: Symbol('http2 connection window size'),
  kEnableConnectProtocol: Symbol('http2session connect protocol'),
  kRemoteSettings: Symbol('http2session remote settings'),
  kHTTP2Stream: Symbol('http2session client stream'),
  kPingInterval: Symbol('ping interval'),
  kUseMilo: Symbol('use milo'),
  kNoProxyAgent: Symbol('no proxy agent'),
  kHttpProxyAgent: Symbol('http proxy agent'),
  kHttpsProxyAgent: Symbol('https proxy agent'),
  kSocks5ProxyAgent: Symbol('socks5 proxy agent')
}


/***/ }),

/***/ 1959:
/***/ ((__unused_webpack_module, exports) => {

exports.tree = { lookup: () => null };


/***/ }),

/***/ 9203:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

"use strict";


const assert = (holds) => { if (!holds) throw new Error('An assertion of undici failed'); }
const { kDestroyed, kBodyUsed, kListeners, kBody } = __nccwpck_require__(6478)
const { IncomingMessage } = {}
const stream = __nccwpck_require__(7075)
const net = __nccwpck_require__(7030)
const { stringify } = {}
const { EventEmitter: EE, addAbortListener: addAbortListenerNative } = __nccwpck_require__(8474)
const timers = __nccwpck_require__(4132)
const { InvalidArgumentError, ConnectTimeoutError } = __nccwpck_require__(3092)
const { headerNameLowerCasedRecord } = __nccwpck_require__(4574)
const { tree } = __nccwpck_require__(1959)

class BodyAsyncIterable {
  constructor (body) {
    this[kBody] = body
    this[kBodyUsed] = false
  }

  async * [Symbol.asyncIterator] () {
    assert(!this[kBodyUsed], 'disturbed')
    this[kBodyUsed] = true
    yield * this[kBody]
  }
}

function noop () {}

function wrapRequestBody (body) {
  if (isStream(body)) {
    if (bodyLength(body) === 0) {
      body
        .on('data', function () {
          assert(false)
        })
    }

    if (typeof body.readableDidRead !== 'boolean') {
      body[kBodyUsed] = false
      EE.prototype.on.call(body, 'data', function () {
        this[kBodyUsed] = true
      })
    }

    return body
  } else if (body && typeof body.pipeTo === 'function') {
    return new BodyAsyncIterable(body)
  } else if (body && isFormDataLike(body)) {
    return body
  } else if (
    body &&
    typeof body !== 'string' &&
    !ArrayBuffer.isView(body) &&
    isIterable(body)
  ) {
    return new BodyAsyncIterable(body)
  } else {
    return body
  }
}

function isStream (obj) {
  return obj && typeof obj === 'object' && typeof obj.pipe === 'function' && typeof obj.on === 'function'
}

function isBlobLike (object) {
  return object instanceof Blob
}

function pathHasQueryOrFragment (url) {
  return (
    url.includes('?') ||
    url.includes('#')
  )
}

function serializePathWithQuery (url, queryParams) {
  if (pathHasQueryOrFragment(url)) {
    throw new Error('Query params cannot be passed when url already contains "?" or "#".')
  }

  const stringified = stringify(queryParams)

  if (stringified) {
    url += '?' + stringified
  }

  return url
}

function isValidPort (port) {
  const value = parseInt(port, 10)
  return (
    value === Number(port) &&
    value >= 0 &&
    value <= 65535
  )
}

function isHttpOrHttpsPrefixed (value) {
  return (
    value != null &&
    value[0] === 'h' &&
    value[1] === 't' &&
    value[2] === 't' &&
    value[3] === 'p' &&
    (
      value[4] === ':' ||
      (
        value[4] === 's' &&
        value[5] === ':'
      )
    )
  )
}

function parseURL (url) {
  if (typeof url === 'string') {
    url = new URL(url)

    if (!isHttpOrHttpsPrefixed(url.origin || url.protocol)) {
      throw new InvalidArgumentError('Invalid URL protocol: the URL must start with `http:` or `https:`.')
    }

    return url
  }

  if (!url || typeof url !== 'object') {
    throw new InvalidArgumentError('Invalid URL: The URL argument must be a non-null object.')
  }

  if (!(url instanceof URL)) {
    if (url.port != null && url.port !== '' && isValidPort(url.port) === false) {
      throw new InvalidArgumentError('Invalid URL: port must be a valid integer or a string representation of an integer.')
    }

    if (url.path != null && typeof url.path !== 'string') {
      throw new InvalidArgumentError('Invalid URL path: the path must be a string or null/undefined.')
    }

    if (url.pathname != null && typeof url.pathname !== 'string') {
      throw new InvalidArgumentError('Invalid URL pathname: the pathname must be a string or null/undefined.')
    }

    if (url.hostname != null && typeof url.hostname !== 'string') {
      throw new InvalidArgumentError('Invalid URL hostname: the hostname must be a string or null/undefined.')
    }

    if (url.origin != null && typeof url.origin !== 'string') {
      throw new InvalidArgumentError('Invalid URL origin: the origin must be a string or null/undefined.')
    }

    if (!isHttpOrHttpsPrefixed(url.origin || url.protocol)) {
      throw new InvalidArgumentError('Invalid URL protocol: the URL must start with `http:` or `https:`.')
    }

    const port = url.port != null
      ? url.port
      : (url.protocol === 'https:' ? 443 : 80)
    let origin = url.origin != null
      ? url.origin
      : `${url.protocol || ''}//${url.hostname || ''}:${port}`
    let path = url.path != null
      ? url.path
      : `${url.pathname || ''}${url.search || ''}`

    if (origin[origin.length - 1] === '/') {
      origin = origin.slice(0, origin.length - 1)
    }

    if (path && path[0] !== '/') {
      path = `/${path}`
    }
    return new URL(`${origin}${path}`)
  }

  if (!isHttpOrHttpsPrefixed(url.origin || url.protocol)) {
    throw new InvalidArgumentError('Invalid URL protocol: the URL must start with `http:` or `https:`.')
  }

  return url
}

function parseOrigin (url) {
  url = parseURL(url)

  if (url.pathname !== '/' || url.search || url.hash) {
    throw new InvalidArgumentError('invalid url')
  }

  return url
}

function getHostname (host) {
  if (host[0] === '[') {
    const idx = host.indexOf(']')

    assert(idx !== -1)
    return host.substring(1, idx)
  }

  const idx = host.indexOf(':')
  if (idx === -1) return host

  return host.substring(0, idx)
}

function getServerName (host) {
  if (!host) {
    return null
  }

  assert(typeof host === 'string')

  const servername = getHostname(host)
  if (net.isIP(servername)) {
    return ''
  }

  return servername
}

function deepClone (obj) {
  return JSON.parse(JSON.stringify(obj))
}

function isAsyncIterable (obj) {
  return !!(obj != null && typeof obj[Symbol.asyncIterator] === 'function')
}

function isIterable (obj) {
  return !!(obj != null && (typeof obj[Symbol.iterator] === 'function' || typeof obj[Symbol.asyncIterator] === 'function'))
}

function hasSafeIterator (obj) {
  const prototype = Object.getPrototypeOf(obj)
  const ownIterator = Object.hasOwn(obj, Symbol.iterator)
  return ownIterator || (prototype != null && prototype !== Object.prototype && typeof obj[Symbol.iterator] === 'function')
}

function bodyLength (body) {
  if (body == null) {
    return 0
  } else if (isStream(body)) {
    const state = body._readableState
    return state && state.objectMode === false && state.ended === true && Number.isFinite(state.length)
      ? state.length
      : null
  } else if (isBlobLike(body)) {
    return body.size != null ? body.size : null
  } else if (isBuffer(body)) {
    return body.byteLength
  }

  return null
}

function isDestroyed (body) {
  return body && !!(body.destroyed || body[kDestroyed] || (stream.isDestroyed?.(body)))
}

function destroy (stream, err) {
  if (stream == null || !isStream(stream) || isDestroyed(stream)) {
    return
  }

  if (typeof stream.destroy === 'function') {
    if (Object.getPrototypeOf(stream).constructor === IncomingMessage) {
      stream.socket = null
    }

    try {
      stream.destroy(err)
    } catch {
    }
  } else if (err) {
    queueMicrotask(() => {
      stream.emit('error', err)
    })
  }

  if (stream.destroyed !== true) {
    stream[kDestroyed] = true
  }
}

const KEEPALIVE_TIMEOUT_EXPR = /(?:^|,)[\t ]*timeout=(\d+)/i
function parseKeepAliveTimeout (val) {
  const m = val.match(KEEPALIVE_TIMEOUT_EXPR)
  return m ? parseInt(m[1], 10) * 1000 : null
}

function headerNameToString (value) {
  return typeof value === 'string'
    ? headerNameLowerCasedRecord[value] ?? value.toLowerCase()
    : tree.lookup(value) ?? value.toString('latin1').toLowerCase()
}

function bufferToLowerCasedHeaderName (value) {
  return tree.lookup(value) ?? value.toString('latin1').toLowerCase()
}

function setHeader (obj, key, value) {
  if (key === '__proto__') {
    Object.defineProperty(obj, key, {
      value,
      enumerable: true,
      configurable: true,
      writable: true
    })
  } else {
    obj[key] = value
  }
}

function parseHeaders (headers, obj) {
  if (obj === undefined) obj = {}

  for (let i = 0; i < headers.length; i += 2) {
    const key = headerNameToString(headers[i])
    let val = obj[key]

    if (val !== undefined) {
      if (!Object.hasOwn(obj, key)) {
        const headersValue = typeof headers[i + 1] === 'string'
          ? headers[i + 1]
          : Array.isArray(headers[i + 1])
            ? headers[i + 1].map(x => x.toString('latin1'))
            : headers[i + 1].toString('latin1')

        if (key === '__proto__') {
          Object.defineProperty(obj, key, {
            value: headersValue,
            enumerable: true,
            configurable: true,
            writable: true
          })
        } else {
          obj[key] = headersValue
        }
      } else {
        if (typeof val === 'string') {
          val = [val]
          obj[key] = val
        }
        val.push(headers[i + 1].toString('latin1'))
      }
    } else {
      const headersValue = typeof headers[i + 1] === 'string'
        ? headers[i + 1]
        : Array.isArray(headers[i + 1])
          ? headers[i + 1].map(x => x.toString('latin1'))
          : headers[i + 1].toString('latin1')

      obj[key] = headersValue
    }
  }

  return obj
}

function parseRawHeaders (headers) {
  if (headers == null) {
    return []
  }

  if (!Array.isArray(headers)) {
    const rawHeaders = []

    for (const [name, value] of Object.entries(headers)) {
      if (Array.isArray(value)) {
        for (const entry of value) {
          rawHeaders.push(name, `${entry}`)
        }
      } else {
        rawHeaders.push(name, `${value}`)
      }
    }

    return rawHeaders
  }

  const headersLength = headers.length
  const ret = new Array(headersLength)

  let key
  let val

  for (let n = 0; n < headersLength; n += 2) {
    key = headers[n]
    val = headers[n + 1]

    typeof key !== 'string' && (key = key.toString())
    typeof val !== 'string' && (val = val.toString('latin1'))

    ret[n] = key
    ret[n + 1] = val
  }

  return ret
}

function toRawHeaders (headers) {
  const rawHeaders = []

  for (const [name, value] of Object.entries(headers)) {
    if (Array.isArray(value)) {
      for (const entry of value) {
        rawHeaders.push(Buffer.from(name, 'latin1'), Buffer.from(`${entry}`, 'latin1'))
      }
    } else {
      rawHeaders.push(Buffer.from(name, 'latin1'), Buffer.from(`${value}`, 'latin1'))
    }
  }

  return rawHeaders
}

function encodeRawHeaders (headers) {
  if (!Array.isArray(headers)) {
    throw new TypeError('expected headers to be an array')
  }
  return headers.map(x => Buffer.from(x))
}

function isBuffer (buffer) {
  return buffer instanceof Uint8Array || Buffer.isBuffer(buffer)
}

function assertRequestHandler (handler, method, upgrade) {
  if (!handler || typeof handler !== 'object') {
    throw new InvalidArgumentError('handler must be an object')
  }

  if (typeof handler.onRequestStart !== 'function') {
    throw new InvalidArgumentError('invalid onRequestStart method')
  }

  if (typeof handler.onResponseError !== 'function') {
    throw new InvalidArgumentError('invalid onResponseError method')
  }

  if (typeof handler.onBodySent !== 'function' && handler.onBodySent !== undefined) {
    throw new InvalidArgumentError('invalid onBodySent method')
  }

  if (typeof handler.onRequestSent !== 'function' && handler.onRequestSent !== undefined) {
    throw new InvalidArgumentError('invalid onRequestSent method')
  }

  if (upgrade || method === 'CONNECT') {
    if (typeof handler.onRequestUpgrade !== 'function') {
      throw new InvalidArgumentError('invalid onRequestUpgrade method')
    }
  } else {
    if (typeof handler.onResponseStart !== 'function') {
      throw new InvalidArgumentError('invalid onResponseStart method')
    }

    if (typeof handler.onResponseData !== 'function') {
      throw new InvalidArgumentError('invalid onResponseData method')
    }

    if (typeof handler.onResponseEnd !== 'function') {
      throw new InvalidArgumentError('invalid onResponseEnd method')
    }
  }
}

function isDisturbed (body) {
  return !!(body && (stream.isDisturbed(body) || body[kBodyUsed]))
}


function getSocketInfo (socket) {
  return {
    localAddress: socket.localAddress,
    localPort: socket.localPort,
    remoteAddress: socket.remoteAddress,
    remotePort: socket.remotePort,
    remoteFamily: socket.remoteFamily,
    timeout: socket.timeout,
    bytesWritten: socket.bytesWritten,
    bytesRead: socket.bytesRead
  }
}

function isFormDataLike (object) {
  return (
    object &&
    typeof object === 'object' &&
    typeof object.append === 'function' &&
    typeof object.delete === 'function' &&
    typeof object.get === 'function' &&
    typeof object.getAll === 'function' &&
    typeof object.has === 'function' &&
    typeof object.set === 'function' &&
    object[Symbol.toStringTag] === 'FormData'
  )
}

function addAbortListener (signal, listener) {
  if (!signal || 'aborted' in signal) {
    return addAbortListenerNative(signal, listener)[Symbol.dispose]
  }

  if (typeof signal.addEventListener === 'function') {
    signal.addEventListener('abort', listener, { once: true })
    return () => signal.removeEventListener('abort', listener)
  }
  signal.once('abort', listener)
  return () => signal.removeListener('abort', listener)
}

const validTokenChars = new Uint8Array([
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, // 0-15
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, // 16-31
  0, 1, 0, 1, 1, 1, 1, 1, 0, 0, 1, 1, 0, 1, 1, 0, // 32-47 (!"#$%&'()*+,-./)
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, // 48-63 (0-9:;<=>?)
  0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, // 64-79 (@A-O)
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 1, 1, // 80-95 (P-Z[\]^_)
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, // 96-111 (`a-o)
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 0, 1, 0, // 112-127 (p-z{|}~)
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, // 128-143
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, // 144-159
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, // 160-175
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, // 176-191
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, // 192-207
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, // 208-223
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, // 224-239
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0  // 240-255
])

function isTokenCharCode (c) {
  return (validTokenChars[c] === 1)
}

const tokenRegExp = /^[\^_`a-zA-Z\-0-9!#$%&'*+.|~]+$/

function isValidHTTPToken (characters) {
  if (characters.length >= 12) return tokenRegExp.test(characters)
  if (characters.length === 0) return false

  for (let i = 0; i < characters.length; i++) {
    if (validTokenChars[characters.charCodeAt(i)] !== 1) {
      return false
    }
  }
  return true
}


const headerCharRegex = /[^\t\x20-\x7e\x80-\xff]/

function isValidHeaderValue (characters) {
  return !headerCharRegex.test(characters)
}

const rangeHeaderRegex = /^bytes (\d+)-(\d+)\/(\d+|\*)?$/


function parseRangeHeader (range) {
  if (range == null || range === '') return { start: 0, end: null, size: null }
  if (!range) return null

  const m = rangeHeaderRegex.exec(range)
  return m
    ? {
        start: parseInt(m[1]),
        end: m[2] ? parseInt(m[2]) : null,
        size: m[3] && m[3] !== '*' ? parseInt(m[3]) : null
      }
    : null
}

function addListener (obj, name, listener) {
  const listeners = (obj[kListeners] ??= [])
  listeners.push([name, listener])
  obj.on(name, listener)
  return obj
}

function removeAllListeners (obj) {
  if (obj[kListeners] != null) {
    for (const [name, listener] of obj[kListeners]) {
      obj.removeListener(name, listener)
    }
    obj[kListeners] = null
  }
  return obj
}

function errorRequest (client, request, err) {
  try {
    request.onResponseError(err)
    assert(request.aborted)
  } catch (err) {
    client.emit('error', err)
  }
}

const setupConnectTimeout = process.platform === 'win32'
  ? (socketWeakRef, opts) => {
      if (!opts.timeout) {
        return noop
      }

      let s1 = null
      let s2 = null
      const fastTimer = timers.setFastTimeout(() => {
        s1 = setImmediate(() => {
          s2 = setImmediate(() => onConnectTimeout(socketWeakRef.deref(), opts))
        })
      }, opts.timeout)
      return () => {
        timers.clearFastTimeout(fastTimer)
        clearImmediate(s1)
        clearImmediate(s2)
      }
    }
  : (socketWeakRef, opts) => {
      if (!opts.timeout) {
        return noop
      }

      let s1 = null
      const fastTimer = timers.setFastTimeout(() => {
        s1 = setImmediate(() => {
          onConnectTimeout(socketWeakRef.deref(), opts)
        })
      }, opts.timeout)
      return () => {
        timers.clearFastTimeout(fastTimer)
        clearImmediate(s1)
      }
    }

function onConnectTimeout (socket, opts) {
  if (socket == null) {
    return
  }

  let message = 'Connect Timeout Error'
  if (Array.isArray(socket.autoSelectFamilyAttemptedAddresses)) {
    message += ` (attempted addresses: ${socket.autoSelectFamilyAttemptedAddresses.join(', ')},`
  } else {
    message += ` (attempted address: ${opts.hostname}:${opts.port},`
  }

  message += ` timeout: ${opts.timeout}ms)`

  destroy(socket, new ConnectTimeoutError(message))
}

let lastUrlString = null
let lastProtocol = null

function getProtocolFromUrlString (urlString) {
  if (urlString === lastUrlString) {
    return lastProtocol
  }

  const protocol = getProtocolFromUrlStringSlow(urlString)
  lastUrlString = urlString
  lastProtocol = protocol

  return protocol
}

function getProtocolFromUrlStringSlow (urlString) {
  if (
    urlString[0] === 'h' &&
    urlString[1] === 't' &&
    urlString[2] === 't' &&
    urlString[3] === 'p'
  ) {
    switch (urlString[4]) {
      case ':':
        return 'http:'
      case 's':
        if (urlString[5] === ':') {
          return 'https:'
        }
    }
  }
  return urlString.slice(0, urlString.indexOf(':') + 1)
}

const kEnumerableProperty = {
  __proto__: null,
  enumerable: true
}

const normalizedMethodRecordsBase = {
  delete: 'DELETE',
  DELETE: 'DELETE',
  get: 'GET',
  GET: 'GET',
  head: 'HEAD',
  HEAD: 'HEAD',
  options: 'OPTIONS',
  OPTIONS: 'OPTIONS',
  post: 'POST',
  POST: 'POST',
  put: 'PUT',
  PUT: 'PUT',
  query: 'QUERY',
  QUERY: 'QUERY'
}

const normalizedMethodRecords = {
  ...normalizedMethodRecordsBase,
  patch: 'patch',
  PATCH: 'PATCH'
}

Object.setPrototypeOf(normalizedMethodRecordsBase, null)
Object.setPrototypeOf(normalizedMethodRecords, null)

module.exports = {
  kEnumerableProperty,
  isDisturbed,
  isBlobLike,
  parseOrigin,
  parseURL,
  getServerName,
  isStream,
  isIterable,
  hasSafeIterator,
  isAsyncIterable,
  isDestroyed,
  headerNameToString,
  bufferToLowerCasedHeaderName,
  addListener,
  removeAllListeners,
  errorRequest,
  parseRawHeaders,
  toRawHeaders,
  encodeRawHeaders,
  parseHeaders,
  setHeader,
  parseKeepAliveTimeout,
  destroy,
  bodyLength,
  deepClone,
  isBuffer,
  assertRequestHandler,
  getSocketInfo,
  isFormDataLike,
  pathHasQueryOrFragment,
  serializePathWithQuery,
  addAbortListener,
  isValidHTTPToken,
  isValidHeaderValue,
  isTokenCharCode,
  parseRangeHeader,
  normalizedMethodRecordsBase,
  normalizedMethodRecords,
  isValidPort,
  isHttpOrHttpsPrefixed,
  safeHTTPMethods: Object.freeze(['GET', 'HEAD', 'OPTIONS', 'TRACE']),
  wrapRequestBody,
  setupConnectTimeout,
  getProtocolFromUrlString
}


/***/ }),

/***/ 2480:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

"use strict";


/* global WebAssembly */

const assert = (holds) => { if (!holds) throw new Error('An assertion of undici failed'); }
const util = __nccwpck_require__(9203)
const { channels } = __nccwpck_require__(6883)
const timers = __nccwpck_require__(4132)
const {
  RequestContentLengthMismatchError,
  ResponseContentLengthMismatchError,
  RequestAbortedError,
  InvalidArgumentError,
  HeadersTimeoutError,
  HeadersOverflowError,
  SocketError,
  InformationalError,
  BodyTimeoutError,
  HTTPParserError,
  WebAssemblyNotSupportedError,
  ResponseExceededMaxSizeError
} = __nccwpck_require__(3092)
const {
  kUrl,
  kReset,
  kClient,
  kParser,
  kBlocking,
  kRunning,
  kPending,
  kSize,
  kWriting,
  kQueue,
  kNoRef,
  kKeepAliveDefaultTimeout,
  kHostHeader,
  kPendingIdx,
  kRunningIdx,
  kError,
  kPipelining,
  kSocket,
  kKeepAliveTimeoutValue,
  kMaxHeadersSize,
  kKeepAliveMaxTimeout,
  kKeepAliveTimeoutThreshold,
  kHeadersTimeout,
  kBodyTimeout,
  kStrictContentLength,
  kMaxRequests,
  kCounter,
  kMaxResponseSize,
  kOnError,
  kResume,
  kHTTPContext,
  kClosed,
  kUseMilo
} = __nccwpck_require__(6478)

const constants = __nccwpck_require__(7405)
const { H1Parser, getMiloEnabled } = typeof esbuildDetection === 'undefined'
  ? __nccwpck_require__(2476)
  : {}
const EMPTY_BUF = Buffer.alloc(0)
const FastBuffer = Buffer[Symbol.species]
const removeAllListeners = util.removeAllListeners
const kIdleSocketValidation = Symbol('kIdleSocketValidation')
const kIdleSocketValidationTimeout = Symbol('kIdleSocketValidationTimeout')
const kSocketUsed = Symbol('kSocketUsed')
const kTypeOfService = Symbol('kTypeOfService')

let extractBody

function lazyllhttp () {
  if (typeof WebAssembly === 'undefined') {
    throw new WebAssemblyNotSupportedError()
  }

  const llhttpWasmData = process.env.JEST_WORKER_ID ? __nccwpck_require__(9855) : undefined

  let mod

  let useWasmSIMD = true
  if (process.arch === 'riscv64') {
    useWasmSIMD = false
  } else if (process.arch === 'ppc64') {
    const [major, minor] = process.versions.node.split('.').map(n => parseInt(n, 10))
    if (major < 24 || (major === 24 && minor < 12)) {
      useWasmSIMD = false
    }
  }
  if (process.env.UNDICI_NO_WASM_SIMD === '1') {
    useWasmSIMD = false
  } else if (process.env.UNDICI_NO_WASM_SIMD === '0') {
    useWasmSIMD = true
  }

  if (useWasmSIMD) {
    try {
      mod = new WebAssembly.Module(__nccwpck_require__(1285))
    } catch {}
  }

  if (!mod) {
    mod = new WebAssembly.Module(llhttpWasmData || __nccwpck_require__(9855))
  }

  return new WebAssembly.Instance(mod, {
    env: {
      wasm_on_url: (p, at, len) => {
        return 0
      },
      wasm_on_status: (p, at, len) => {
        assert(currentParser.ptr === p)
        const start = at - currentBufferPtr + currentBufferRef.byteOffset
        return currentParser.onStatus(new FastBuffer(currentBufferRef.buffer, start, len))
      },
      wasm_on_message_begin: p => {
        assert(currentParser.ptr === p)
        return currentParser.onMessageBegin()
      },
      wasm_on_header_field: (p, at, len) => {
        assert(currentParser.ptr === p)
        const start = at - currentBufferPtr + currentBufferRef.byteOffset
        return currentParser.onHeaderField(new FastBuffer(currentBufferRef.buffer, start, len))
      },
      wasm_on_header_value: (p, at, len) => {
        assert(currentParser.ptr === p)
        const start = at - currentBufferPtr + currentBufferRef.byteOffset
        return currentParser.onHeaderValue(new FastBuffer(currentBufferRef.buffer, start, len))
      },
      wasm_on_headers_complete: (p, statusCode, upgrade, shouldKeepAlive) => {
        assert(currentParser.ptr === p)
        return currentParser.onHeadersComplete(statusCode, upgrade === 1, shouldKeepAlive === 1)
      },
      wasm_on_body: (p, at, len) => {
        assert(currentParser.ptr === p)
        const start = at - currentBufferPtr + currentBufferRef.byteOffset
        return currentParser.onBody(new FastBuffer(currentBufferRef.buffer, start, len))
      },
      wasm_on_message_complete: p => {
        assert(currentParser.ptr === p)
        return currentParser.onMessageComplete()
      }
    }
  })
}

let llhttpInstance = null

let currentParser = null
let currentBufferRef = null
let currentBufferSize = 0
let currentBufferPtr = null
let currentBuffer = null

const USE_NATIVE_TIMER = 0
const USE_FAST_TIMER = 1

const TIMEOUT_HEADERS = 2 | USE_FAST_TIMER
const TIMEOUT_BODY = 4 | USE_FAST_TIMER

const TIMEOUT_KEEP_ALIVE = 8 | USE_NATIVE_TIMER

class Parser {
  constructor (client, socket, { exports }) {
    this.llhttp = exports
    this.ptr = this.llhttp.llhttp_alloc(constants.TYPE.RESPONSE)
    this.client = client
    this.socket = socket
    this.timeout = null
    this.timeoutWeakRef = new WeakRef(this)
    this.timeoutValue = null
    this.timeoutType = null
    this.statusCode = 0
    this.statusText = ''
    this.upgrade = false
    this.headers = []
    this.headersSize = 0
    this.headersMaxSize = client[kMaxHeadersSize]
    this.shouldKeepAlive = false
    this.paused = false
    this.resume = this.resume.bind(this)

    this.bytesRead = 0

    this.keepAlive = ''
    this.contentLength = -1
    this.hasTransferEncoding = false
    this.connection = ''
    this.maxResponseSize = client[kMaxResponseSize]
  }

  setTimeout (delay, type) {
    if (delay !== this.timeoutValue || (type & USE_FAST_TIMER) ^ (this.timeoutType & USE_FAST_TIMER)) {
      if (this.timeout) {
        timers.clearTimeout(this.timeout)
        this.timeout = null
      }

      if (delay) {
        if (type & USE_FAST_TIMER) {
          this.timeout = timers.setFastTimeout(onParserTimeout, delay, this.timeoutWeakRef)
        } else {
          this.timeout = setTimeout(onParserTimeout, delay, this.timeoutWeakRef)
          this.timeout?.unref()
        }
      }

      this.timeoutValue = delay
    } else if (this.timeout) {
      if (this.timeout.refresh) {
        this.timeout.refresh()
      }
    }

    this.timeoutType = type
  }

  resume () {
    if (this.socket.destroyed || !this.paused) {
      return
    }

    assert(this.ptr != null)
    assert(currentParser === null)

    this.llhttp.llhttp_resume(this.ptr)

    assert(this.timeoutType === TIMEOUT_BODY)
    if (this.timeout) {
      if (this.timeout.refresh) {
        this.timeout.refresh()
      }
    }

    this.paused = false
    this.execute(this.socket.read() || EMPTY_BUF) // Flush parser.
    this.readMore()
  }

  readMore () {
    while (!this.paused && this.ptr) {
      const chunk = this.socket.read()
      if (chunk === null) {
        break
      }
      this.execute(chunk)
    }
  }

  execute (chunk) {
    assert(currentParser === null)
    assert(this.ptr != null)
    assert(!this.paused)

    const { socket, llhttp } = this

    if (chunk.length > currentBufferSize) {
      if (currentBufferPtr) {
        llhttp.free(currentBufferPtr)
      }
      currentBufferSize = Math.ceil(chunk.length / 4096) * 4096
      currentBufferPtr = llhttp.malloc(currentBufferSize)
    }

    if (
      currentBuffer === null ||
      currentBuffer.buffer !== llhttp.memory.buffer ||
      currentBuffer.byteOffset !== currentBufferPtr ||
      currentBuffer.byteLength !== currentBufferSize
    ) {
      currentBuffer = new Uint8Array(llhttp.memory.buffer, currentBufferPtr, currentBufferSize)
    }

    currentBuffer.set(chunk)

    try {
      let ret

      try {
        currentBufferRef = chunk
        currentParser = this
        ret = llhttp.llhttp_execute(this.ptr, currentBufferPtr, chunk.length)
      } finally {
        currentParser = null
        currentBufferRef = null
      }

      if (ret !== constants.ERROR.OK) {
        const data = chunk.subarray(llhttp.llhttp_get_error_pos(this.ptr) - currentBufferPtr)

        if (ret === constants.ERROR.PAUSED_UPGRADE) {
          this.onUpgrade(data)
        } else if (ret === constants.ERROR.PAUSED) {
          this.paused = true
          socket.unshift(data)
        } else {
          throw this.createError(ret, data)
        }
      }
    } catch (err) {
      util.destroy(socket, err)
    }
  }

  finish () {
    assert(currentParser === null)
    assert(this.ptr != null)

    const { llhttp } = this

    if (this.paused) {
      let data
      do {
        llhttp.llhttp_resume(this.ptr)
        this.paused = false
        data = this.socket.read() || EMPTY_BUF
        this.execute(data)
      } while (this.paused && data.length > 0)

      if (this.paused) {
        llhttp.llhttp_resume(this.ptr)
        this.paused = false
      }
    }

    let ret

    try {
      currentParser = this
      ret = llhttp.llhttp_finish(this.ptr)
    } finally {
      currentParser = null
    }

    if (ret === constants.ERROR.OK) {
      return null
    }

    if (ret === constants.ERROR.PAUSED || ret === constants.ERROR.PAUSED_UPGRADE) {
      this.paused = true
      return null
    }

    return this.createError(ret, EMPTY_BUF)
  }

  createError (ret, data) {
    const { llhttp, contentLength, bytesRead } = this

    if (contentLength !== -1 && bytesRead !== contentLength) {
      return new ResponseContentLengthMismatchError()
    }

    const ptr = llhttp.llhttp_get_error_reason(this.ptr)
    let message = ''
    if (ptr) {
      const len = new Uint8Array(llhttp.memory.buffer, ptr).indexOf(0)
      message =
        'Response does not match the HTTP/1.1 protocol (' + Buffer.from(llhttp.memory.buffer, ptr, len).toString() + ')'
    }

    return new HTTPParserError(message, constants.ERROR[ret], data)
  }

  destroy () {
    assert(currentParser === null)
    assert(this.ptr != null)

    this.llhttp.llhttp_free(this.ptr)
    this.ptr = null

    this.timeout && timers.clearTimeout(this.timeout)
    this.timeout = null
    this.timeoutValue = null
    this.timeoutType = null

    this.paused = false
  }

  onStatus (buf) {
    this.statusText = buf.toString()
    return 0
  }

  onMessageBegin () {
    const { socket, client } = this

    if (socket.destroyed) {
      return -1
    }

    if (client[kRunning] === 0) {
      util.destroy(socket, new SocketError('bad response', util.getSocketInfo(socket)))
      return -1
    }

    const request = client[kQueue][client[kRunningIdx]]
    if (!request) {
      return -1
    }
    request.onResponseStarted()

    return 0
  }

  onHeaderField (buf) {
    const len = this.headers.length

    if ((len & 1) === 0) {
      this.headers.push(buf)
    } else {
      this.headers[len - 1] = Buffer.concat([this.headers[len - 1], buf])
    }

    this.trackHeader(buf.length)

    return 0
  }

  onHeaderValue (buf) {
    let len = this.headers.length
    const isContinuation = (len & 1) === 0

    if ((len & 1) === 1) {
      this.headers.push(buf)
      len += 1
    } else {
      this.headers[len - 1] = Buffer.concat([this.headers[len - 1], buf])
    }

    const key = this.headers[len - 2]
    if (key.length === 10) {
      const headerName = util.bufferToLowerCasedHeaderName(key)
      if (headerName === 'keep-alive') {
        this.keepAlive += (isContinuation || this.keepAlive.length === 0 ? '' : ',') + buf.toString()
      } else if (headerName === 'connection') {
        this.connection += (isContinuation || this.connection.length === 0 ? '' : ',') + buf.toString()
      }
    } else if (key.length === 14 && util.bufferToLowerCasedHeaderName(key) === 'content-length') {
      if (this.contentLength === -1) {
        this.contentLength = 0
      }
      for (let i = 0; i < buf.length; i++) {
        this.contentLength = this.contentLength * 10 + (buf[i] - 0x30)
      }
    } else if (key.length === 17 && util.bufferToLowerCasedHeaderName(key) === 'transfer-encoding') {
      this.hasTransferEncoding = true
    }

    this.trackHeader(buf.length)

    return 0
  }

  trackHeader (len) {
    this.headersSize += len
    if (this.headersSize >= this.headersMaxSize) {
      util.destroy(this.socket, new HeadersOverflowError())
    }
  }

  onUpgrade (head) {
    const { upgrade, client, socket, headers, statusCode, statusText } = this

    assert(upgrade)
    assert(client[kSocket] === socket)
    assert(!socket.destroyed)
    assert(!this.paused)
    assert((headers.length & 1) === 0)

    const request = client[kQueue][client[kRunningIdx]]
    assert(request)
    assert(request.upgrade || request.method === 'CONNECT')

    this.statusCode = 0
    this.statusText = ''
    this.shouldKeepAlive = false

    this.headers = []
    this.headersSize = 0

    socket.unshift(head)

    socket[kParser].destroy()
    socket[kParser] = null

    socket[kClient] = null
    socket[kError] = null

    removeAllListeners(socket)

    client[kSocket] = null
    client[kHTTPContext] = null // TODO (fix): This is hacky...
    client[kQueue][client[kRunningIdx]++] = null
    client.emit('disconnect', client[kUrl], [client], new InformationalError('upgrade'))

    try {
      request.onRequestUpgrade(statusCode, headers, socket, statusText)
    } catch (err) {
      util.errorRequest(client, request, err)
      util.destroy(socket, err)
    }

    client[kResume]()
  }

  onHeadersComplete (statusCode, upgrade, shouldKeepAlive) {
    const { client, socket, headers, statusText } = this

    if (socket.destroyed) {
      return -1
    }

    if (client[kRunning] === 0) {
      util.destroy(socket, new SocketError('bad response', util.getSocketInfo(socket)))
      return -1
    }

    const request = client[kQueue][client[kRunningIdx]]

    if (!request) {
      return -1
    }

    assert(!this.upgrade)
    assert(this.statusCode < 200)

    if (statusCode === 100) {
      util.destroy(socket, new SocketError('bad response', util.getSocketInfo(socket)))
      return -1
    }

    /* this can only happen if server is misbehaving */
    if (upgrade && !request.upgrade) {
      util.destroy(socket, new SocketError('bad upgrade', util.getSocketInfo(socket)))
      return -1
    }

    assert(this.timeoutType === TIMEOUT_HEADERS)

    this.statusCode = statusCode
    this.shouldKeepAlive =
      shouldKeepAlive ||
      (request.method === 'HEAD' && !socket[kReset] &&
        /(?:^|,)[\t ]*keep-alive[\t ]*(?:,|$)/i.test(this.connection) &&
        !/(?:^|,)[\t ]*close[\t ]*(?:,|$)/i.test(this.connection))

    if (request.method === 'HEAD' || statusCode === 204 || statusCode === 304) {
      if (request.method !== 'HEAD' && (this.contentLength > 0 || this.hasTransferEncoding)) {
        this.shouldKeepAlive = false
      }
      this.contentLength = -1
    }

    if (this.statusCode >= 200) {
      const bodyTimeout = request.bodyTimeout != null ? request.bodyTimeout : client[kBodyTimeout]
      this.setTimeout(bodyTimeout, TIMEOUT_BODY)
    } else if (this.timeout) {
      if (this.timeout.refresh) {
        this.timeout.refresh()
      }
    }

    if (request.method === 'CONNECT') {
      assert(client[kRunning] === 1)
      this.upgrade = true
      return 2
    }

    if (upgrade) {
      assert(client[kRunning] === 1)
      this.upgrade = true
      return 2
    }

    assert((this.headers.length & 1) === 0)
    this.headers = []
    this.headersSize = 0

    if (this.shouldKeepAlive && client[kPipelining]) {
      const keepAliveTimeout = this.keepAlive ? util.parseKeepAliveTimeout(this.keepAlive) : null

      if (keepAliveTimeout != null) {
        const timeout = Math.min(keepAliveTimeout - client[kKeepAliveTimeoutThreshold], client[kKeepAliveMaxTimeout])
        if (timeout <= 0) {
          socket[kReset] = true
        } else {
          client[kKeepAliveTimeoutValue] = timeout
        }
      } else {
        client[kKeepAliveTimeoutValue] = client[kKeepAliveDefaultTimeout]
      }
    } else {
      socket[kReset] = true
    }

    const pause = request.onResponseStart(statusCode, headers, this.resume, statusText) === false

    if (request.aborted) {
      return -1
    }

    if (request.method === 'HEAD') {
      return 1
    }

    if (statusCode < 200) {
      return 1
    }

    if (socket[kBlocking]) {
      socket[kBlocking] = false
      client[kResume]()
    }

    return pause ? constants.ERROR.PAUSED : 0
  }

  onBody (buf) {
    const { client, socket, statusCode, maxResponseSize } = this

    if (socket.destroyed) {
      return -1
    }

    const request = client[kQueue][client[kRunningIdx]]
    assert(request)

    assert(this.timeoutType === TIMEOUT_BODY)
    if (this.timeout) {
      if (this.timeout.refresh) {
        this.timeout.refresh()
      }
    }

    assert(statusCode >= 200)

    if (maxResponseSize > -1 && this.bytesRead + buf.length > maxResponseSize) {
      util.destroy(socket, new ResponseExceededMaxSizeError())
      return -1
    }

    this.bytesRead += buf.length

    if (request.onResponseData(buf) === false) {
      return constants.ERROR.PAUSED
    }

    return 0
  }

  onMessageComplete () {
    const { client, socket, statusCode, upgrade, headers, contentLength, bytesRead, shouldKeepAlive } = this

    if (socket.destroyed && (!statusCode || shouldKeepAlive)) {
      return -1
    }

    if (upgrade) {
      return 0
    }

    assert(statusCode >= 100)
    assert((this.headers.length & 1) === 0)

    const request = client[kQueue][client[kRunningIdx]]
    assert(request)

    this.statusCode = 0
    this.statusText = ''
    this.bytesRead = 0
    this.contentLength = -1
    this.hasTransferEncoding = false
    this.keepAlive = ''
    this.connection = ''

    this.headers = []
    this.headersSize = 0

    if (statusCode < 200) {
      return 0
    }

    if (contentLength !== -1 && bytesRead !== contentLength) {
      util.destroy(socket, new ResponseContentLengthMismatchError())
      return -1
    }

    request.onResponseEnd(headers)

    client[kQueue][client[kRunningIdx]++] = null
    socket[kSocketUsed] = client[kPending] === 0

    if (socket[kWriting]) {
      assert(client[kRunning] === 0)
      util.destroy(socket, new InformationalError('reset'))
      return constants.ERROR.PAUSED
    } else if (!shouldKeepAlive) {
      util.destroy(socket, new InformationalError('reset'))
      return constants.ERROR.PAUSED
    } else if (socket[kReset] && client[kRunning] === 0) {
      util.destroy(socket, new InformationalError('reset'))
      return constants.ERROR.PAUSED
    } else if (client[kPipelining] == null || client[kPipelining] === 1) {
      setImmediate(client[kResume])
    } else {
      client[kResume]()
    }

    return 0
  }
}

function onParserTimeout (parserWeakRef) {
  const parser = parserWeakRef.deref()
  if (!parser) {
    return
  }

  const { socket, timeoutType, client, paused } = parser

  if (timeoutType === TIMEOUT_HEADERS) {
    if (!socket[kWriting] || socket.writableNeedDrain || client[kRunning] > 1) {
      assert(!paused, 'cannot be paused while waiting for headers')
      util.destroy(socket, new HeadersTimeoutError())
    }
  } else if (timeoutType === TIMEOUT_BODY) {
    if (!paused) {
      util.destroy(socket, new BodyTimeoutError())
    }
  } else if (timeoutType === TIMEOUT_KEEP_ALIVE) {
    assert(client[kRunning] === 0 && client[kKeepAliveTimeoutValue])
    util.destroy(socket, new InformationalError('socket idle timeout'))
  }
}

function connectH1 (client, socket) {
  client[kSocket] = socket

  if (!llhttpInstance) {
    llhttpInstance = lazyllhttp()
  }

  if (socket.errored) {
    throw socket.errored
  }

  if (socket.destroyed) {
    throw new SocketError('destroyed')
  }

  socket[kNoRef] = false
  socket[kWriting] = false
  socket[kReset] = false
  socket[kBlocking] = false
  socket[kIdleSocketValidation] = 0
  socket[kIdleSocketValidationTimeout] = null
  socket[kSocketUsed] = false
  socket[kParser] = typeof esbuildDetection === 'undefined' && (client[kUseMilo] ?? getMiloEnabled())
    ? new H1Parser(client, socket)
    : new Parser(client, socket, llhttpInstance)

  util.addListener(socket, 'error', onHttpSocketError)
  util.addListener(socket, 'readable', onHttpSocketReadable)
  util.addListener(socket, 'end', onHttpSocketEnd)
  util.addListener(socket, 'close', onHttpSocketClose)

  socket[kClosed] = false
  socket.on('close', onSocketClose)

  return {
    version: 'h1',
    defaultPipelining: 1,
    write (request) {
      return writeH1(client, request)
    },
    resume () {
      resumeH1(client)
    },
    destroy (err, callback) {
      if (socket[kClosed]) {
        queueMicrotask(callback)
      } else {
        socket.on('close', callback)
        socket.destroy(err)
      }
    },
    get destroyed () {
      return socket.destroyed
    },
    busy (request) {
      if (socket[kWriting] || socket[kReset] || socket[kBlocking] || socket[kIdleSocketValidation] === 1) {
        return true
      }

      if (request) {
        if (client[kRunning] > 0 && !request.idempotent) {
          return true
        }

        if (client[kRunning] > 0 && (request.upgrade || request.method === 'CONNECT')) {
          return true
        }

        if (
          client[kRunning] > 0 &&
          util.bodyLength(request.body) !== 0 &&
          (util.isStream(request.body) || util.isAsyncIterable(request.body) || util.isFormDataLike(request.body))
        ) {

          return true
        }
      }

      return false
    }
  }
}

function onHttpSocketError (err) {
  const parser = this[kParser]

  if (err.code === 'ECONNRESET' && parser.statusCode && !parser.shouldKeepAlive) {
    const parserErr = parser.finish()
    if (parserErr) {
      this[kError] = parserErr
      this[kClient][kOnError](parserErr)
    }
    return
  }

  this[kError] = err

  this[kClient][kOnError](err)
}

function onHttpSocketReadable () {
  this[kParser]?.readMore()
}

function onHttpSocketEnd () {
  const parser = this[kParser]

  if (parser.statusCode && !parser.shouldKeepAlive) {
    const parserErr = parser.finish()
    if (parserErr) {
      util.destroy(this, parserErr)
    }
    return
  }

  util.destroy(this, new SocketError('other side closed', util.getSocketInfo(this)))
}

function onHttpSocketClose () {
  const parser = this[kParser]

  clearIdleSocketValidation(this)

  if (parser) {
    if (!this[kError] && parser.statusCode && !parser.shouldKeepAlive) {
      this[kError] = parser.finish() || this[kError]
    }

    this[kParser].destroy()
    this[kParser] = null
  }

  const err = this[kError] || new SocketError('closed', util.getSocketInfo(this))

  const client = this[kClient]

  client[kSocket] = null
  client[kHTTPContext] = null // TODO (fix): This is hacky...

  if (client.destroyed) {
    assert(client[kPending] === 0)

    const requests = client[kQueue].splice(client[kRunningIdx])
    for (let i = 0; i < requests.length; i++) {
      const request = requests[i]
      util.errorRequest(client, request, err)
    }
  } else if (client[kRunning] > 0 && err.code !== 'UND_ERR_INFO') {
    const request = client[kQueue][client[kRunningIdx]]
    client[kQueue][client[kRunningIdx]++] = null

    util.errorRequest(client, request, err)
  }

  client[kPendingIdx] = client[kRunningIdx]

  assert(client[kRunning] === 0)

  client.emit('disconnect', client[kUrl], [client], err)

  client[kResume]()
}

function onSocketClose () {
  this[kClosed] = true
}

function clearIdleSocketValidation (socket) {
  if (socket[kIdleSocketValidationTimeout]) {
    clearImmediate(socket[kIdleSocketValidationTimeout])
    socket[kIdleSocketValidationTimeout] = null
  }

  socket[kIdleSocketValidation] = 0
}

function scheduleIdleSocketValidation (client, socket) {
  socket[kIdleSocketValidation] = 1
  socket[kIdleSocketValidationTimeout] = setImmediate(() => {
    socket[kIdleSocketValidationTimeout] = null
    socket[kIdleSocketValidation] = 2

    if (client[kSocket] === socket && !socket.destroyed) {
      client[kResume]()
    }
  })
}

function resumeH1 (client) {
  const socket = client[kSocket]

  if (socket && !socket.destroyed) {
    if (client[kSize] === 0) {
      if (!socket[kNoRef] && socket.unref) {
        socket.unref()
        socket[kNoRef] = true
      }
    } else if (socket[kNoRef] && socket.ref) {
      socket.ref()
      socket[kNoRef] = false
    }

    if (client[kRunning] === 0 && client[kPending] > 0 && socket[kSocketUsed]) {
      if (socket[kIdleSocketValidation] === 0) {
        scheduleIdleSocketValidation(client, socket)
        socket[kParser].readMore()
        if (socket.destroyed) {
          return
        }
        return
      }

      if (socket[kIdleSocketValidation] === 1) {
        socket[kParser].readMore()
        if (socket.destroyed) {
          return
        }
        return
      }
    }

    if (client[kRunning] === 0) {
      socket[kParser].readMore()
      if (socket.destroyed) {
        return
      }
    }

    if (client[kSize] === 0) {
      if (socket[kParser].timeoutType !== TIMEOUT_KEEP_ALIVE) {
        socket[kParser].setTimeout(client[kKeepAliveTimeoutValue], TIMEOUT_KEEP_ALIVE)
      }
    } else if (client[kRunning] > 0 && socket[kParser].statusCode < 200) {
      if (socket[kParser].timeoutType !== TIMEOUT_HEADERS) {
        const request = client[kQueue][client[kRunningIdx]]
        const headersTimeout = request.headersTimeout != null ? request.headersTimeout : client[kHeadersTimeout]
        socket[kParser].setTimeout(headersTimeout, TIMEOUT_HEADERS)
      }
    }
  }
}

function shouldSendContentLength (method) {
  return method !== 'GET' && method !== 'HEAD' && method !== 'OPTIONS' && method !== 'TRACE' && method !== 'CONNECT'
}

function setTypeOfService (socket, request) {
  if (typeof socket.setTypeOfService !== 'function') {
    return
  }

  const typeOfService = request.typeOfService

  if (typeOfService === undefined) {
    return
  }

  const currentTypeOfService = socket[kTypeOfService]

  if (currentTypeOfService === typeOfService) {
    return
  }

  try {
    socket.setTypeOfService(typeOfService)
    socket[kTypeOfService] = typeOfService
  } catch {
  }
}

function writeH1 (client, request) {
  const { method, path, host, upgrade, blocking, reset } = request

  let { body, headers, contentLength } = request



  const expectsPayload =
    method === 'PUT' ||
    method === 'POST' ||
    method === 'PATCH' ||
    method === 'QUERY' ||
    method === 'PROPFIND' ||
    method === 'PROPPATCH'

  if (util.isFormDataLike(body)) {
    if (!extractBody) {
      extractBody = (__nccwpck_require__(7909).extractBody)
    }

    const [bodyStream, contentType] = extractBody(body)
    if (request.contentType == null) {
      headers.push('content-type', contentType)
    }
    body = bodyStream.stream
    contentLength = bodyStream.length
  } else if (util.isBlobLike(body) && request.contentType == null) {
    const contentType = body.type
    if (contentType) {
      const contentTypeValue = `${contentType}`
      if (!util.isValidHeaderValue(contentTypeValue)) {
        util.errorRequest(client, request, new InvalidArgumentError('invalid content-type header'))
        return false
      }
      headers.push('content-type', contentTypeValue)
    }
  }

  if (body && typeof body.read === 'function') {
    body.read(0)
  }

  const bodyLength = util.bodyLength(body)

  contentLength = bodyLength ?? contentLength

  if (contentLength === null) {
    contentLength = request.contentLength
  }

  if (contentLength === 0 && !expectsPayload) {

    contentLength = null
  }

  if (
    shouldSendContentLength(method) &&
    contentLength > 0 &&
    request.contentLength !== null &&
    request.contentLength !== contentLength
  ) {
    if (client[kStrictContentLength]) {
      util.errorRequest(client, request, new RequestContentLengthMismatchError())
      return false
    }

    process.emitWarning(new RequestContentLengthMismatchError())
  }

  const socket = client[kSocket]
  clearIdleSocketValidation(socket)

  const abort = err => {
    if (request.aborted || request.completed) {
      return
    }

    util.errorRequest(client, request, err || new RequestAbortedError())

    util.destroy(body)
    util.destroy(socket, new InformationalError('aborted'))
  }

  try {
    request.onRequestStart(abort, null)
  } catch (err) {
    util.errorRequest(client, request, err)
  }

  if (request.aborted) {
    return false
  }

  if (method === 'HEAD') {

    socket[kReset] = true
  }

  if (upgrade || method === 'CONNECT') {

    socket[kReset] = true
  }

  if (reset != null) {
    socket[kReset] = reset
  }

  if (client[kMaxRequests] && ++socket[kCounter] >= client[kMaxRequests]) {
    socket[kReset] = true
  }

  if (blocking) {
    socket[kBlocking] = true
  }

  setTypeOfService(socket, request)

  let header = `${method} ${path} HTTP/1.1\r\n`

  if (typeof host === 'string') {
    header += `host: ${host}\r\n`
  } else {
    header += client[kHostHeader]
  }

  if (upgrade) {
    header += `connection: upgrade\r\nupgrade: ${upgrade}\r\n`
  } else if (client[kPipelining] && !socket[kReset]) {
    header += 'connection: keep-alive\r\n'
  } else {
    header += 'connection: close\r\n'
  }

  if (Array.isArray(headers)) {
    for (let n = 0; n < headers.length; n += 2) {
      const key = headers[n + 0]
      const val = headers[n + 1]

      if (Array.isArray(val)) {
        for (let i = 0; i < val.length; i++) {
          header += `${key}: ${val[i]}\r\n`
        }
      } else {
        header += `${key}: ${val}\r\n`
      }
    }
  }

  if (channels.sendHeaders.hasSubscribers) {
    channels.sendHeaders.publish({ request, headers: header, socket })
  }

  if (!body || bodyLength === 0) {
    writeBuffer(abort, null, client, request, socket, contentLength, header, expectsPayload)
  } else if (util.isBuffer(body)) {
    writeBuffer(abort, body, client, request, socket, contentLength, header, expectsPayload)
  } else if (util.isBlobLike(body)) {
    if (typeof body.stream === 'function') {
      writeIterable(abort, body.stream(), client, request, socket, contentLength, header, expectsPayload)
    } else {
      writeBlob(abort, body, client, request, socket, contentLength, header, expectsPayload)
    }
  } else if (util.isStream(body)) {
    writeStream(abort, body, client, request, socket, contentLength, header, expectsPayload)
  } else if (util.isIterable(body)) {
    writeIterable(abort, body, client, request, socket, contentLength, header, expectsPayload)
  } else {
    assert(false)
  }

  return true
}

function writeBuffer (abort, body, client, request, socket, contentLength, header, expectsPayload) {
  try {
    if (!body) {
      if (contentLength === 0) {
        socket.write(`${header}content-length: 0\r\n\r\n`, 'latin1')
      } else {
        assert(contentLength === null, 'no body must not have content length')
        socket.write(`${header}\r\n`, 'latin1')
      }
    } else if (util.isBuffer(body)) {
      assert(contentLength === body.byteLength, 'buffer body must have content length')

      socket.cork()
      socket.write(`${header}content-length: ${contentLength}\r\n\r\n`, 'latin1')
      socket.write(body)
      socket.uncork()
      request.onBodySent(body)

      if (!expectsPayload && request.reset !== false) {
        socket[kReset] = true
      }
    }
    request.onRequestSent()

    client[kResume]()
  } catch (err) {
    abort(err)
  }
}

module.exports = connectH1


/***/ }),

/***/ 5433:
/***/ ((module) => {

module.exports = {};


/***/ }),

/***/ 2574:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

"use strict";


const assert = (holds) => { if (!holds) throw new Error('An assertion of undici failed'); }
const net = __nccwpck_require__(7030)
const http = { maxHeaderSize: 16384 }
const util = __nccwpck_require__(9203)
const { ClientStats } = __nccwpck_require__(9535)
const { channels } = __nccwpck_require__(6883)
const Request = __nccwpck_require__(9450)
const DispatcherBase = __nccwpck_require__(7568)
const {
  InvalidArgumentError,
  InformationalError,
  ClientDestroyedError
} = __nccwpck_require__(3092)
const buildConnector = __nccwpck_require__(3657)
const {
  kUrl,
  kServerName,
  kClient,
  kBusy,
  kConnect,
  kResuming,
  kRunning,
  kPending,
  kSize,
  kQueue,
  kConnected,
  kConnecting,
  kNeedDrain,
  kKeepAliveDefaultTimeout,
  kHostHeader,
  kPendingIdx,
  kRunningIdx,
  kError,
  kPipelining,
  kKeepAliveTimeoutValue,
  kMaxHeadersSize,
  kKeepAliveMaxTimeout,
  kKeepAliveTimeoutThreshold,
  kHeadersTimeout,
  kBodyTimeout,
  kStrictContentLength,
  kConnector,
  kMaxRequests,
  kCounter,
  kClose,
  kDestroy,
  kDispatch,
  kLocalAddress,
  kMaxResponseSize,
  kOnError,
  kHTTPContext,
  kMaxConcurrentStreams,
  kHostAuthority,
  kResume,
  kHTTP2Options,
  kUseMilo
} = __nccwpck_require__(6478)
const connectH1 = __nccwpck_require__(2480)
const connectH2 = __nccwpck_require__(5433)

const kClosedResolve = Symbol('kClosedResolve')

const getDefaultNodeMaxHeaderSize = http &&
  http.maxHeaderSize &&
  Number.isInteger(http.maxHeaderSize) &&
  http.maxHeaderSize > 0
  ? () => http.maxHeaderSize
  : () => { throw new InvalidArgumentError('http module not available or http.maxHeaderSize invalid') }

const noop = () => { }

function getPipelining (client) {
  return client[kPipelining] ?? client[kHTTPContext]?.defaultPipelining ?? 1
}

let h2NamespaceOptsWarning = false
function emitH2OptionsNamespaceWarning (optName) {
  if (h2NamespaceOptsWarning === true) return

  process.emitWarning(`Use h2Options.${optName} instead. ${optName} for H2 will be deprecated in future major.`, {
    code: 'UNDICI-H2-OPTIONS'
  })
  h2NamespaceOptsWarning = true
}

function getMaxConcurrent (client) {
  if (client[kHTTPContext]?.version === 'h2') {
    return client[kMaxConcurrentStreams]
  }
  return getPipelining(client)
}

class Client extends DispatcherBase {
  constructor (url, {
    maxHeaderSize,
    headersTimeout,
    socketTimeout,
    requestTimeout,
    connectTimeout,
    bodyTimeout,
    idleTimeout,
    keepAlive,
    keepAliveTimeout,
    maxKeepAliveTimeout,
    keepAliveMaxTimeout,
    keepAliveTimeoutThreshold,
    socketPath,
    pipelining,
    tls,
    strictContentLength,
    maxCachedSessions,
    connect,
    maxRequestsPerClient,
    localAddress,
    maxResponseSize,
    autoSelectFamily,
    autoSelectFamilyAttemptTimeout,
    maxConcurrentStreams,
    allowH2,
    useH2c,
    initialWindowSize,
    connectionWindowSize,
    pingInterval,
    useMilo,
    webSocket,
    h2Options,
    eventSource
  } = {}) {
    if (keepAlive !== undefined) {
      throw new InvalidArgumentError('unsupported keepAlive, use pipelining=0 instead')
    }

    if (socketTimeout !== undefined) {
      throw new InvalidArgumentError('unsupported socketTimeout, use headersTimeout & bodyTimeout instead')
    }

    if (requestTimeout !== undefined) {
      throw new InvalidArgumentError('unsupported requestTimeout, use headersTimeout & bodyTimeout instead')
    }

    if (idleTimeout !== undefined) {
      throw new InvalidArgumentError('unsupported idleTimeout, use keepAliveTimeout instead')
    }

    if (maxKeepAliveTimeout !== undefined) {
      throw new InvalidArgumentError('unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead')
    }

    if (maxHeaderSize != null) {
      if (!Number.isInteger(maxHeaderSize) || maxHeaderSize < 1) {
        throw new InvalidArgumentError('invalid maxHeaderSize')
      }
    } else {
      maxHeaderSize = getDefaultNodeMaxHeaderSize()
    }

    if (socketPath != null && typeof socketPath !== 'string') {
      throw new InvalidArgumentError('invalid socketPath')
    }

    if (connectTimeout != null && (!Number.isFinite(connectTimeout) || connectTimeout < 0)) {
      throw new InvalidArgumentError('invalid connectTimeout')
    }

    if (keepAliveTimeout != null && (!Number.isFinite(keepAliveTimeout) || keepAliveTimeout <= 0)) {
      throw new InvalidArgumentError('invalid keepAliveTimeout')
    }

    if (keepAliveMaxTimeout != null && (!Number.isFinite(keepAliveMaxTimeout) || keepAliveMaxTimeout <= 0)) {
      throw new InvalidArgumentError('invalid keepAliveMaxTimeout')
    }

    if (keepAliveTimeoutThreshold != null && !Number.isFinite(keepAliveTimeoutThreshold)) {
      throw new InvalidArgumentError('invalid keepAliveTimeoutThreshold')
    }

    if (headersTimeout != null && (!Number.isInteger(headersTimeout) || headersTimeout < 0)) {
      throw new InvalidArgumentError('headersTimeout must be a positive integer or zero')
    }

    if (bodyTimeout != null && (!Number.isInteger(bodyTimeout) || bodyTimeout < 0)) {
      throw new InvalidArgumentError('bodyTimeout must be a positive integer or zero')
    }

    if (connect != null && typeof connect !== 'function' && typeof connect !== 'object') {
      throw new InvalidArgumentError('connect must be a function or an object')
    }

    if (maxRequestsPerClient != null && (!Number.isInteger(maxRequestsPerClient) || maxRequestsPerClient < 0)) {
      throw new InvalidArgumentError('maxRequestsPerClient must be a positive number')
    }

    if (localAddress != null && (typeof localAddress !== 'string' || net.isIP(localAddress) === 0)) {
      throw new InvalidArgumentError('localAddress must be valid string IP address')
    }

    if (maxResponseSize != null && (!Number.isInteger(maxResponseSize) || maxResponseSize < -1)) {
      throw new InvalidArgumentError('maxResponseSize must be a positive number')
    }

    if (
      autoSelectFamilyAttemptTimeout != null &&
      (!Number.isInteger(autoSelectFamilyAttemptTimeout) || autoSelectFamilyAttemptTimeout < -1)
    ) {
      throw new InvalidArgumentError('autoSelectFamilyAttemptTimeout must be a positive number')
    }

    if (allowH2 != null && typeof allowH2 !== 'boolean') {
      throw new InvalidArgumentError('allowH2 must be a valid boolean value')
    }

    if (allowH2 !== false) {
      if (h2Options != null) {
        if (h2Options.useH2c != null && typeof h2Options.useH2c !== 'boolean') {
          throw new InvalidArgumentError('h2Options.useH2c must be a valid boolean value')
        }

        if (h2Options.settings?.initialWindowSize != null && (!Number.isInteger(h2Options.settings.initialWindowSize) || h2Options.settings.initialWindowSize < 1)) {
          throw new InvalidArgumentError('h2Options.settings.initialWindowSize must be a positive integer, greater than 0')
        }

        if (h2Options.maxConcurrentStreams != null && (!Number.isInteger(h2Options.maxConcurrentStreams) || h2Options.maxConcurrentStreams < 1)) {
          throw new InvalidArgumentError('h2Options.maxConcurrentStreams must be a positive integer, greater than 0')
        }

        if (h2Options.connectionWindowSize != null && (!Number.isInteger(h2Options.connectionWindowSize) || h2Options.connectionWindowSize < 1)) {
          throw new InvalidArgumentError('h2Options.connectionWindowSize must be a positive integer, greater than 0')
        }

        if (h2Options.pingInterval != null && (typeof h2Options.pingInterval !== 'number' || !Number.isInteger(h2Options.pingInterval) || h2Options.pingInterval < 0)) {
          throw new InvalidArgumentError('h2Options.pingInterval must be a positive integer, greater or equal to 0')
        }
      } else {
        if (useH2c != null && typeof useH2c !== 'boolean') {
          emitH2OptionsNamespaceWarning('useH2c')
          throw new InvalidArgumentError('useH2c must be a valid boolean value')
        }

        if (maxConcurrentStreams != null && (typeof maxConcurrentStreams !== 'number' || maxConcurrentStreams < 1)) {
          emitH2OptionsNamespaceWarning('maxConcurrentStreams')
          throw new InvalidArgumentError('maxConcurrentStreams must be a positive integer, greater than 0')
        }

        if (initialWindowSize != null && (!Number.isInteger(initialWindowSize) || initialWindowSize < 1)) {
          emitH2OptionsNamespaceWarning('initialWindowSize')
          throw new InvalidArgumentError('initialWindowSize must be a positive integer, greater than 0')
        }

        if (connectionWindowSize != null && (!Number.isInteger(connectionWindowSize) || connectionWindowSize < 1)) {
          emitH2OptionsNamespaceWarning('connectionWindowSize')
          throw new InvalidArgumentError('connectionWindowSize must be a positive integer, greater than 0')
        }

        if (pingInterval != null && (typeof pingInterval !== 'number' || !Number.isInteger(pingInterval) || pingInterval < 0)) {
          emitH2OptionsNamespaceWarning('pingInterval')
          throw new InvalidArgumentError('pingInterval must be a positive integer, greater or equal to 0')
        }
      }
    }

    super({ webSocket, eventSource })

    if (typeof connect !== 'function') {
      connect = buildConnector({
        ...tls,
        maxCachedSessions,
        allowH2,
        socketPath,
        useH2c: h2Options?.useH2c ?? useH2c,
        timeout: connectTimeout,
        ...(typeof autoSelectFamily === 'boolean' ? { autoSelectFamily, autoSelectFamilyAttemptTimeout } : undefined),
        ...connect
      })
    } else {
      const customConnect = connect
      connect = (opts, callback) => customConnect({
        ...opts,
        ...(socketPath != null ? { socketPath } : null),
        ...(allowH2 != null ? { allowH2 } : null)
      }, callback)
    }

    this[kUrl] = util.parseOrigin(url)
    this[kHostAuthority] = `${this[kUrl].hostname}${this[kUrl].port ? `:${this[kUrl].port}` : ''}`
    this[kConnector] = connect
    this[kPipelining] = pipelining != null ? pipelining : 1
    this[kMaxHeadersSize] = maxHeaderSize
    this[kKeepAliveDefaultTimeout] = keepAliveTimeout == null ? 4e3 : keepAliveTimeout
    this[kKeepAliveMaxTimeout] = keepAliveMaxTimeout == null ? 600e3 : keepAliveMaxTimeout
    this[kKeepAliveTimeoutThreshold] = keepAliveTimeoutThreshold == null ? 2e3 : keepAliveTimeoutThreshold
    this[kKeepAliveTimeoutValue] = this[kKeepAliveDefaultTimeout]
    this[kServerName] = null
    this[kLocalAddress] = localAddress != null ? localAddress : null
    this[kResuming] = 0 // 0, idle, 1, scheduled, 2 resuming
    this[kNeedDrain] = 0 // 0, idle, 1, scheduled, 2 resuming
    this[kHostHeader] = `host: ${this[kHostAuthority]}\r\n`
    this[kBodyTimeout] = bodyTimeout != null ? bodyTimeout : 300e3
    this[kHeadersTimeout] = headersTimeout != null ? headersTimeout : 300e3
    this[kStrictContentLength] = strictContentLength == null ? true : strictContentLength
    this[kMaxRequests] = maxRequestsPerClient
    this[kClosedResolve] = null
    this[kMaxResponseSize] = maxResponseSize > -1 ? maxResponseSize : -1
    this[kHTTPContext] = null
    this[kHTTP2Options] = {
      pingInterval: h2Options?.pingInterval ?? pingInterval ?? 60e3,
      connectionWindowSize: h2Options?.connectionWindowSize ?? connectionWindowSize ?? 524288,
      maxConcurrentStreams: h2Options?.maxConcurrentStreams ?? maxConcurrentStreams ?? 100, // Max peerConcurrentStreams for a Node h2 server
      sessionOptions: {
        initialWindowSize: h2Options?.initialWindowSize ?? initialWindowSize ?? 262144
      }
    }
    this[kUseMilo] = useMilo


    this[kQueue] = []
    this[kRunningIdx] = 0
    this[kPendingIdx] = 0

    this[kResume] = (sync) => resume(this, sync)
    this[kOnError] = (err) => onError(this, err)
  }

  get pipelining () {
    return this[kPipelining]
  }

  set pipelining (value) {
    this[kPipelining] = value
    this[kResume](true)
  }

  get stats () {
    return new ClientStats(this)
  }

  get [kPending] () {
    return this[kQueue].length - this[kPendingIdx]
  }

  get [kRunning] () {
    return this[kPendingIdx] - this[kRunningIdx]
  }

  get [kSize] () {
    return this[kQueue].length - this[kRunningIdx]
  }

  get [kConnected] () {
    return !!this[kHTTPContext] && !this[kConnecting] && !this[kHTTPContext].destroyed
  }

  get [kBusy] () {
    const allowsMux = this[kHTTPContext]?.version === 'h2'

    return Boolean(
      this[kHTTPContext]?.busy(null) ||
      (this[kSize] >= (getMaxConcurrent(this) || 1)) ||
      (this[kPending] > 0 && !allowsMux)
    )
  }

  [kConnect] (cb) {
    connect(this)
    this.once('connect', cb)
  }

  [kDispatch] (opts, handler) {
    const request = new Request(this[kUrl].origin, opts, handler)

    this[kQueue].push(request)
    if (this[kResuming]) {
    } else if (util.bodyLength(request.body) == null && util.isIterable(request.body)) {
      this[kResuming] = 1
      queueMicrotask(() => resume(this))
    } else {
      this[kResume](true)
    }

    if (this[kResuming] && this[kNeedDrain] !== 2 && this[kBusy]) {
      this[kNeedDrain] = 2
    }

    return this[kNeedDrain] < 2
  }

  [kClose] () {
    return new Promise((resolve) => {
      if (this[kSize]) {
        this[kClosedResolve] = resolve
      } else {
        resolve(null)
      }
    })
  }

  [kDestroy] (err) {
    return new Promise((resolve) => {
      const requests = this[kQueue].splice(this[kPendingIdx])
      for (let i = 0; i < requests.length; i++) {
        const request = requests[i]
        if (request != null) {
          util.errorRequest(this, request, err)
        }
      }

      const callback = () => {
        if (this[kClosedResolve]) {
          this[kClosedResolve]()
          this[kClosedResolve] = null
        }
        resolve(null)
      }

      if (this[kHTTPContext]) {
        this[kHTTPContext].destroy(err, callback)
        this[kHTTPContext] = null
      } else {
        queueMicrotask(callback)
      }

      this[kResume]()
    })
  }
}

function onError (client, err) {
  if (
    client[kRunning] === 0 &&
    err.code !== 'UND_ERR_INFO' &&
    err.code !== 'UND_ERR_SOCKET'
  ) {

    assert(client[kPendingIdx] === client[kRunningIdx])

    const requests = client[kQueue].splice(client[kRunningIdx])

    for (let i = 0; i < requests.length; i++) {
      const request = requests[i]
      if (request != null) {
        util.errorRequest(client, request, err)
      }
    }
    assert(client[kSize] === 0)
  }
}

function connect (client) {
  assert(!client[kConnecting])
  assert(!client[kHTTPContext])

  let { host, hostname, protocol, port } = client[kUrl]

  if (hostname[0] === '[') {
    const idx = hostname.indexOf(']')

    assert(idx !== -1)
    const ip = hostname.substring(1, idx)

    assert(net.isIPv6(ip))
    hostname = ip
  }

  client[kConnecting] = true

  if (channels.beforeConnect.hasSubscribers) {
    channels.beforeConnect.publish({
      connectParams: {
        host,
        hostname,
        protocol,
        port,
        version: client[kHTTPContext]?.version,
        servername: client[kServerName],
        localAddress: client[kLocalAddress]
      },
      connector: client[kConnector]
    })
  }

  try {
    client[kConnector]({
      host,
      hostname,
      protocol,
      port,
      servername: client[kServerName],
      localAddress: client[kLocalAddress]
    }, (err, socket) => {
      if (err) {
        handleConnectError(client, err, { host, hostname, protocol, port })
        client[kResume]()
        return
      }

      if (client.destroyed) {
        util.destroy(socket.on('error', noop), new ClientDestroyedError())
        client[kResume]()
        return
      }

      assert(socket)

      try {
        client[kHTTPContext] = socket.alpnProtocol === 'h2'
          ? connectH2(client, socket)
          : connectH1(client, socket)
      } catch (err) {
        socket.destroy().on('error', noop)
        handleConnectError(client, err, { host, hostname, protocol, port })
        client[kResume]()
        return
      }

      client[kConnecting] = false

      socket[kCounter] = 0
      socket[kMaxRequests] = client[kMaxRequests]
      socket[kClient] = client
      socket[kError] = null

      if (channels.connected.hasSubscribers) {
        channels.connected.publish({
          connectParams: {
            host,
            hostname,
            protocol,
            port,
            version: client[kHTTPContext]?.version,
            servername: client[kServerName],
            localAddress: client[kLocalAddress]
          },
          connector: client[kConnector],
          socket
        })
      }

      client.emit('connect', client[kUrl], [client])
      client[kResume]()
    })
  } catch (err) {
    handleConnectError(client, err, { host, hostname, protocol, port })
    client[kResume]()
  }
}

function handleConnectError (client, err, { host, hostname, protocol, port }) {
  if (client.destroyed) {
    return
  }

  client[kConnecting] = false

  if (channels.connectError.hasSubscribers) {
    channels.connectError.publish({
      connectParams: {
        host,
        hostname,
        protocol,
        port,
        version: client[kHTTPContext]?.version,
        servername: client[kServerName],
        localAddress: client[kLocalAddress]
      },
      connector: client[kConnector],
      error: err
    })
  }

  if (err.code === 'ERR_TLS_CERT_ALTNAME_INVALID') {
    const running = client[kQueue].splice(client[kRunningIdx], client[kRunning])
    client[kPendingIdx] = client[kRunningIdx]

    for (let i = 0; i < running.length; i++) {
      util.errorRequest(client, running[i], err)
    }

    while (client[kPending] > 0 && client[kQueue][client[kPendingIdx]].servername === client[kServerName]) {
      const request = client[kQueue].splice(client[kPendingIdx], 1)[0]
      util.errorRequest(client, request, err)
    }
  } else {
    onError(client, err)
  }

  client.emit('connectionError', client[kUrl], [client], err)
}

function emitDrain (client) {
  client[kNeedDrain] = 0
  client.emit('drain', client[kUrl], [client])
}

function resume (client, sync) {
  if (client[kResuming] === 2) {
    return
  }

  client[kResuming] = 2

  _resume(client, sync)
  client[kResuming] = 0

  if (client[kRunningIdx] > 256) {
    client[kQueue].splice(0, client[kRunningIdx])
    client[kPendingIdx] -= client[kRunningIdx]
    client[kRunningIdx] = 0
  }
}

function _resume (client, sync) {
  while (true) {
    if (client.destroyed) {
      assert(client[kPending] === 0)
      return
    }

    if (client[kClosedResolve] && !client[kSize]) {
      client[kClosedResolve]()
      client[kClosedResolve] = null
      return
    }

    if (client[kHTTPContext]) {
      client[kHTTPContext].resume()
    }

    if (client[kBusy]) {
      client[kNeedDrain] = 2
    } else if (client[kNeedDrain] === 2) {
      if (sync) {
        client[kNeedDrain] = 1
        queueMicrotask(() => emitDrain(client))
      } else {
        emitDrain(client)
      }
      continue
    }

    if (client[kPending] === 0) {
      return
    }

    if (client[kRunning] >= (getMaxConcurrent(client) || 1)) {
      return
    }

    const request = client[kQueue][client[kPendingIdx]]

    if (request === null) {
      return
    }

    if (request.aborted) {
      client[kQueue].splice(client[kPendingIdx], 1)
      continue
    }

    if (client[kUrl].protocol === 'https:' && client[kServerName] !== request.servername) {
      if (client[kRunning] > 0) {
        return
      }

      client[kServerName] = request.servername
      client[kHTTPContext]?.destroy(new InformationalError('servername changed'), () => {
        client[kHTTPContext] = null
        resume(client)
      })
    }

    if (client[kConnecting]) {
      return
    }

    if (!client[kHTTPContext]) {
      client[kServerName] = request.servername
      connect(client)
      return
    }

    if (client[kHTTPContext].destroyed) {
      return
    }

    if (client[kHTTPContext].busy(request)) {
      return
    }

    if (!request.aborted && client[kHTTPContext].write(request)) {
      client[kPendingIdx]++
    } else {
      client[kQueue].splice(client[kPendingIdx], 1)
    }
  }
}

module.exports = Client


/***/ }),

/***/ 7568:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

"use strict";


const buffer = __nccwpck_require__(4573)
const Dispatcher = __nccwpck_require__(1716)
const {
  ClientDestroyedError,
  ClientClosedError,
  InvalidArgumentError
} = __nccwpck_require__(3092)
const { kDestroy, kClose, kClosed, kDestroyed, kDispatch } = __nccwpck_require__(6478)
const { defaultWebSocketMaxFragments, defaultWebSocketMaxPayloadSize } = __nccwpck_require__(4574)

const kOnDestroyed = Symbol('onDestroyed')
const kOnClosed = Symbol('onClosed')
const kWebSocketOptions = Symbol('webSocketOptions')
const kEventSourceOptions = Symbol('eventSourceOptions')

class DispatcherBase extends Dispatcher {
  [kDestroyed] = false;

  [kOnDestroyed] = null;

  [kClosed] = false;

  [kOnClosed] = null

  constructor (opts) {
    super()
    this[kWebSocketOptions] = opts?.webSocket ?? {}
    this[kEventSourceOptions] = opts?.eventSource ?? {}
  }

  get webSocketOptions () {
    return {
      maxFragments: this[kWebSocketOptions].maxFragments ?? defaultWebSocketMaxFragments,
      maxPayloadSize: this[kWebSocketOptions].maxPayloadSize ?? defaultWebSocketMaxPayloadSize
    }
  }

  get eventSourceOptions () {
    return {
      maxEventSize: this[kEventSourceOptions].maxEventSize ?? buffer.kStringMaxLength
    }
  }

  get destroyed () {
    return this[kDestroyed]
  }

  get closed () {
    return this[kClosed]
  }

  close (callback) {
    if (callback === undefined) {
      return new Promise((resolve, reject) => {
        this.close((err, data) => {
          return err ? reject(err) : resolve(data)
        })
      })
    }

    if (typeof callback !== 'function') {
      throw new InvalidArgumentError('invalid callback')
    }

    if (this[kDestroyed]) {
      const err = new ClientDestroyedError()
      queueMicrotask(() => callback(err, null))
      return
    }

    if (this[kClosed]) {
      if (this[kOnClosed]) {
        this[kOnClosed].push(callback)
      } else {
        queueMicrotask(() => callback(null, null))
      }
      return
    }

    this[kClosed] = true
    this[kOnClosed] ??= []
    this[kOnClosed].push(callback)

    const onClosed = () => {
      const callbacks = this[kOnClosed]
      this[kOnClosed] = null
      for (let i = 0; i < callbacks.length; i++) {
        callbacks[i](null, null)
      }
    }

    this[kClose]()
      .then(() => this.destroy())
      .then(() => queueMicrotask(onClosed))
  }

  destroy (err, callback) {
    if (typeof err === 'function') {
      callback = err
      err = null
    }

    if (callback === undefined) {
      return new Promise((resolve, reject) => {
        this.destroy(err, (err, data) => {
          return err ? reject(err) : resolve(data)
        })
      })
    }

    if (typeof callback !== 'function') {
      throw new InvalidArgumentError('invalid callback')
    }

    if (this[kDestroyed]) {
      if (this[kOnDestroyed]) {
        this[kOnDestroyed].push(callback)
      } else {
        queueMicrotask(() => callback(null, null))
      }
      return
    }

    if (!err) {
      err = new ClientDestroyedError()
    }

    this[kDestroyed] = true
    this[kOnDestroyed] ??= []
    this[kOnDestroyed].push(callback)

    const onDestroyed = () => {
      const callbacks = this[kOnDestroyed]
      this[kOnDestroyed] = null
      for (let i = 0; i < callbacks.length; i++) {
        callbacks[i](null, null)
      }
    }

    this[kDestroy](err)
      .then(() => queueMicrotask(onDestroyed))
  }

  dispatch (opts, handler) {
    if (!handler || typeof handler !== 'object') {
      throw new InvalidArgumentError('handler must be an object')
    }

    try {
      if (!opts || typeof opts !== 'object') {
        throw new InvalidArgumentError('opts must be an object.')
      }

      if (opts.dispatcher) {
        throw new InvalidArgumentError('opts.dispatcher is not supported by instance methods. Pass opts.dispatcher to the top-level undici functions or call the dispatcher instance method directly.')
      }

      if (this[kDestroyed] || this[kOnDestroyed]) {
        throw new ClientDestroyedError()
      }

      if (this[kClosed]) {
        throw new ClientClosedError()
      }

      return this[kDispatch](opts, handler)
    } catch (err) {
      if (typeof handler.onResponseError !== 'function') {
        throw err
      }

      handler.onResponseError(null, err)

      return false
    }
  }
}

module.exports = DispatcherBase


/***/ }),

/***/ 1716:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

"use strict";

const EventEmitter = __nccwpck_require__(8474)
const { kOriginless, kUrl } = __nccwpck_require__(6478)

class Dispatcher extends EventEmitter {
  dispatch () {
    throw new Error('not implemented')
  }

  close () {
    throw new Error('not implemented')
  }

  destroy () {
    throw new Error('not implemented')
  }

  compose (...args) {
    const interceptors = Array.isArray(args[0]) ? args[0] : args
    const interceptorOrigin = this[kOriginless] === true
      ? null
      : this[kUrl]?.origin
    let dispatch = this.dispatch.bind(this)

    for (const interceptor of interceptors) {
      if (interceptor == null) {
        continue
      }

      if (typeof interceptor !== 'function') {
        throw new TypeError(`invalid interceptor, expected function received ${typeof interceptor}`)
      }

      dispatch = interceptor(dispatch, interceptorOrigin)

      if (dispatch == null || typeof dispatch !== 'function' || dispatch.length !== 2) {
        throw new TypeError('invalid interceptor')
      }
    }

    const originalDispatch = dispatch
    const self = this
    dispatch = function (opts, handler) {
      if (opts && typeof opts === 'object' && !opts.origin && self[kUrl]) {
        opts = Object.assign({}, opts, { origin: self[kUrl].origin })
      }
      return originalDispatch(opts, handler)
    }

    return new Proxy(this, {
      get: (target, key) => key === 'dispatch' ? dispatch : target[key]
    })
  }
}

module.exports = Dispatcher


/***/ }),

/***/ 2476:
/***/ ((module) => {

module.exports = { getMiloEnabled: () => false };


/***/ }),

/***/ 7405:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.SPECIAL_HEADERS = exports.MINOR = exports.MAJOR = exports.HTAB_SP_VCHAR_OBS_TEXT = exports.QUOTED_STRING = exports.CONNECTION_TOKEN_CHARS = exports.HEADER_CHARS = exports.TOKEN = exports.HEX = exports.URL_CHAR = exports.USERINFO_CHARS = exports.MARK = exports.ALPHANUM = exports.NUM = exports.HEX_MAP = exports.NUM_MAP = exports.ALPHA = exports.STATUSES_HTTP = exports.H_METHOD_MAP = exports.METHOD_MAP = exports.METHODS_RTSP = exports.METHODS_ICE = exports.METHODS_HTTP = exports.HEADER_STATE = exports.FINISH = exports.STATUSES = exports.METHODS = exports.LENIENT_FLAGS = exports.FLAGS = exports.TYPE = exports.ERROR = void 0;
const utils_1 = __nccwpck_require__(2401);
exports.ERROR = {
    OK: 0,
    INTERNAL: 1,
    STRICT: 2,
    CR_EXPECTED: 25,
    LF_EXPECTED: 3,
    UNEXPECTED_CONTENT_LENGTH: 4,
    UNEXPECTED_SPACE: 30,
    CLOSED_CONNECTION: 5,
    INVALID_METHOD: 6,
    INVALID_URL: 7,
    INVALID_CONSTANT: 8,
    INVALID_VERSION: 9,
    INVALID_HEADER_TOKEN: 10,
    INVALID_CONTENT_LENGTH: 11,
    INVALID_CHUNK_SIZE: 12,
    INVALID_STATUS: 13,
    INVALID_EOF_STATE: 14,
    INVALID_TRANSFER_ENCODING: 15,
    CB_MESSAGE_BEGIN: 16,
    CB_HEADERS_COMPLETE: 17,
    CB_MESSAGE_COMPLETE: 18,
    CB_CHUNK_HEADER: 19,
    CB_CHUNK_COMPLETE: 20,
    PAUSED: 21,
    PAUSED_UPGRADE: 22,
    PAUSED_H2_UPGRADE: 23,
    USER: 24,
    CB_URL_COMPLETE: 26,
    CB_STATUS_COMPLETE: 27,
    CB_METHOD_COMPLETE: 32,
    CB_VERSION_COMPLETE: 33,
    CB_HEADER_FIELD_COMPLETE: 28,
    CB_HEADER_VALUE_COMPLETE: 29,
    CB_CHUNK_EXTENSION_NAME_COMPLETE: 34,
    CB_CHUNK_EXTENSION_VALUE_COMPLETE: 35,
    CB_RESET: 31,
    CB_PROTOCOL_COMPLETE: 38,
};
exports.TYPE = {
    BOTH: 0, // default
    REQUEST: 1,
    RESPONSE: 2,
};

/***/ }),

/***/ 9855:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

"use strict";
/* module decorator */ module = __nccwpck_require__.nmd(module);


const { Buffer } = __nccwpck_require__(4573)

const wasmBase64 = 'AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAn9/AGABfwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAzU0BQYAAAMAAAAAAAADAQMAAwMDAAACAAAAAAICAgICAgICAgIBAQEBAQEBAQEBAwAAAwAAAAQFAXABExMFAwEAAgYIAX8BQcDZBAsHxQcoBm1lbW9yeQIAC19pbml0aWFsaXplAAgZX19pbmRpcmVjdF9mdW5jdGlvbl90YWJsZQEAC2xsaHR0cF9pbml0AAkYbGxodHRwX3Nob3VsZF9rZWVwX2FsaXZlADcMbGxodHRwX2FsbG9jAAsGbWFsbG9jADkLbGxodHRwX2ZyZWUADARmcmVlAAwPbGxodHRwX2dldF90eXBlAA0VbGxodHRwX2dldF9odHRwX21ham9yAA4VbGxodHRwX2dldF9odHRwX21pbm9yAA8RbGxodHRwX2dldF9tZXRob2QAEBZsbGh0dHBfZ2V0X3N0YXR1c19jb2RlABESbGxodHRwX2dldF91cGdyYWRlABIMbGxodHRwX3Jlc2V0ABMObGxodHRwX2V4ZWN1dGUAFBRsbGh0dHBfc2V0dGluZ3NfaW5pdAAVDWxsaHR0cF9maW5pc2gAFgxsbGh0dHBfcGF1c2UAFw1sbGh0dHBfcmVzdW1lABgbbGxodHRwX3Jlc3VtZV9hZnRlcl91cGdyYWRlABkQbGxodHRwX2dldF9lcnJubwAaF2xsaHR0cF9nZXRfZXJyb3JfcmVhc29uABsXbGxodHRwX3NldF9lcnJvcl9yZWFzb24AHBRsbGh0dHBfZ2V0X2Vycm9yX3BvcwAdEWxsaHR0cF9lcnJub19uYW1lAB4SbGxodHRwX21ldGhvZF9uYW1lAB8SbGxodHRwX3N0YXR1c19uYW1lACAabGxodHRwX3NldF9sZW5pZW50X2hlYWRlcnMAISFsbGh0dHBfc2V0X2xlbmllbnRfY2h1bmtlZF9sZW5ndGgAIh1sbGh0dHBfc2V0X2xlbmllbnRfa2VlcF9hbGl2ZQAjJGxsaHR0cF9zZXRfbGVuaWVudF90cmFuc2Zlcl9lbmNvZGluZwAkGmxsaHR0cF9zZXRfbGVuaWVudF92ZXJzaW9uACUjbGxodHRwX3NldF9sZW5pZW50X2RhdGFfYWZ0ZXJfY2xvc2UAJidsbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9uYWxfbGZfYWZ0ZXJfY3IAJyxsbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9uYWxfY3JsZl9hZnRlcl9jaHVuawAoKGxsaHR0cF9zZXRfbGVuaWVudF9vcHRpb25hbF9jcl9iZWZvcmVfbGYAKSpsbGh0dHBfc2V0X2xlbmllbnRfc3BhY2VzX2FmdGVyX2NodW5rX3NpemUAKhhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YANgkYAQBBAQsSAQIDBAUKBgcyNDMuKy8tLDAxCq/ZAjQWAEHA1QAoAgAEQAALQcDVAEEBNgIACxQAIAAQOCAAIAI2AjggACABOgAoCxQAIAAgAC8BNCAALQAwIAAQNxAACx4BAX9BwAAQOiIBEDggAUGACDYCOCABIAA6ACggAQuPDAEHfwJAIABFDQAgAEEIayIBIABBBGsoAgAiAEF4cSIEaiEFAkAgAEEBcQ0AIABBA3FFDQEgASABKAIAIgBrIgFB1NUAKAIASQ0BIAAgBGohBAJAAkBB2NUAKAIAIAFHBEAgAEH/AU0EQCAAQQN2IQMgASgCCCIAIAEoAgwiAkYEQEHE1QBBxNUAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgASgCGCEGIAEgASgCDCIARwRAIAAgASgCCCICNgIIIAIgADYCDAwDCyABQRRqIgMoAgAiAkUEQCABKAIQIgJFDQIgAUEQaiEDCwNAIAMhByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSgCBCIAQQNxQQNHDQIgBSAAQX5xNgIEQczVACAENgIAIAUgBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgASgCHCICQQJ0QfTXAGoiAygCACABRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAFGG2ogADYCACAARQ0BCyAAIAY2AhggASgCECICBEAgACACNgIQIAIgADYCGAsgAUEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgBU8NACAFKAIEIgBBAXFFDQACQAJAAkACQCAAQQJxRQRAQdzVACgCACAFRgRAQdzVACABNgIAQdDVAEHQ1QAoAgAgBGoiADYCACABIABBAXI2AgQgAUHY1QAoAgBHDQZBzNUAQQA2AgBB2NUAQQA2AgAMBgtB2NUAKAIAIAVGBEBB2NUAIAE2AgBBzNUAQczVACgCACAEaiIANgIAIAEgAEEBcjYCBCAAIAFqIAA2AgAMBgsgAEF4cSAEaiEEIABB/wFNBEAgAEEDdiEDIAUoAggiACAFKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwFCyACIAA2AgggACACNgIMDAQLIAUoAhghBiAFIAUoAgwiAEcEQEHU1QAoAgAaIAAgBSgCCCICNgIIIAIgADYCDAwDCyAFQRRqIgMoAgAiAkUEQCAFKAIQIgJFDQIgBUEQaiEDCwNAIAMhByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSAAQX5xNgIEIAEgBGogBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgBSgCHCICQQJ0QfTXAGoiAygCACAFRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAVGG2ogADYCACAARQ0BCyAAIAY2AhggBSgCECICBEAgACACNgIQIAIgADYCGAsgBUEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgBGogBDYCACABIARBAXI2AgQgAUHY1QAoAgBHDQBBzNUAIAQ2AgAMAQsgBEH/AU0EQCAEQXhxQezVAGohAAJ/QcTVACgCACICQQEgBEEDdnQiA3FFBEBBxNUAIAIgA3I2AgAgAAwBCyAAKAIICyICIAE2AgwgACABNgIIIAEgADYCDCABIAI2AggMAQtBHyECIARB////B00EQCAEQSYgBEEIdmciAGt2QQFxIABBAXRrQT5qIQILIAEgAjYCHCABQgA3AhAgAkECdEH01wBqIQACQEHI1QAoAgAiA0EBIAJ0IgdxRQRAIAAgATYCAEHI1QAgAyAHcjYCACABIAA2AhggASABNgIIIAEgATYCDAwBCyAEQRkgAkEBdmtBACACQR9HG3QhAiAAKAIAIQACQANAIAAiAygCBEF4cSAERg0BIAJBHXYhACACQQF0IQIgAyAAQQRxakEQaiIHKAIAIgANAAsgByABNgIAIAEgAzYCGCABIAE2AgwgASABNgIIDAELIAMoAggiACABNgIMIAMgATYCCCABQQA2AhggASADNgIMIAEgADYCCAtB5NUAQeTVACgCAEEBayIAQX8gABs2AgALCwcAIAAtACgLBwAgAC0AKgsHACAALQArCwcAIAAtACkLBwAgAC8BNAsHACAALQAwC0ABBH8gACgCGCEBIAAvAS4hAiAALQAoIQMgACgCOCEEIAAQOCAAIAQ2AjggACADOgAoIAAgAjsBLiAAIAE2AhgL5YUCAgd/A34gASACaiEEAkAgACIDKAIMIgANACADKAIEBEAgAyABNgIECyMAQRBrIgkkAAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAygCHCICQQJrDvwBAfkBAgMEBQYHCAkKCwwNDg8QERL4ARP3ARQV9gEWF/UBGBkaGxwdHh8g/QH7ASH0ASIjJCUmJygpKivzASwtLi8wMTLyAfEBMzTwAe8BNTY3ODk6Ozw9Pj9AQUJDREVGR0hJSktMTU5P+gFQUVJT7gHtAVTsAVXrAVZXWFla6gFbXF1eX2BhYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5ent8fX5/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcoBywHMAc0BzgHpAegBzwHnAdAB5gHRAdIB0wHUAeUB1QHWAdcB2AHZAdoB2wHcAd0B3gHfAeAB4QHiAeMBAPwBC0EADOMBC0EODOIBC0ENDOEBC0EPDOABC0EQDN8BC0ETDN4BC0EUDN0BC0EVDNwBC0EWDNsBC0EXDNoBC0EYDNkBC0EZDNgBC0EaDNcBC0EbDNYBC0EcDNUBC0EdDNQBC0EeDNMBC0EfDNIBC0EgDNEBC0EhDNABC0EIDM8BC0EiDM4BC0EkDM0BC0EjDMwBC0EHDMsBC0ElDMoBC0EmDMkBC0EnDMgBC0EoDMcBC0ESDMYBC0ERDMUBC0EpDMQBC0EqDMMBC0ErDMIBC0EsDMEBC0HeAQzAAQtBLgy/AQtBLwy+AQtBMAy9AQtBMQy8AQtBMgy7AQtBMwy6AQtBNAy5AQtB3wEMuAELQTUMtwELQTkMtgELQQwMtQELQTYMtAELQTcMswELQTgMsgELQT4MsQELQToMsAELQeABDK8BC0ELDK4BC0E/DK0BC0E7DKwBC0EKDKsBC0E8DKoBC0E9DKkBC0HhAQyoAQtBwQAMpwELQcAADKYBC0HCAAylAQtBCQykAQtBLQyjAQtBwwAMogELQcQADKEBC0HFAAygAQtBxgAMnwELQccADJ4BC0HIAAydAQtByQAMnAELQcoADJsBC0HLAAyaAQtBzAAMmQELQc0ADJgBC0HOAAyXAQtBzwAMlgELQdAADJUBC0HRAAyUAQtB0gAMkwELQdMADJIBC0HVAAyRAQtB1AAMkAELQdYADI8BC0HXAAyOAQtB2AAMjQELQdkADIwBC0HaAAyLAQtB2wAMigELQdwADIkBC0HdAAyIAQtB3gAMhwELQd8ADIYBC0HgAAyFAQtB4QAMhAELQeIADIMBC0HjAAyCAQtB5AAMgQELQeUADIABC0HiAQx/C0HmAAx+C0HnAAx9C0EGDHwLQegADHsLQQUMegtB6QAMeQtBBAx4C0HqAAx3C0HrAAx2C0HsAAx1C0HtAAx0C0EDDHMLQe4ADHILQe8ADHELQfAADHALQfIADG8LQfEADG4LQfMADG0LQfQADGwLQfUADGsLQfYADGoLQQIMaQtB9wAMaAtB+AAMZwtB+QAMZgtB+gAMZQtB+wAMZAtB/AAMYwtB/QAMYgtB/gAMYQtB/wAMYAtBgAEMXwtBgQEMXgtBggEMXQtBgwEMXAtBhAEMWwtBhQEMWgtBhgEMWQtBhwEMWAtBiAEMVwtBiQEMVgtBigEMVQtBiwEMVAtBjAEMUwtBjQEMUgtBjgEMUQtBjwEMUAtBkAEMTwtBkQEMTgtBkgEMTQtBkwEMTAtBlAEMSwtBlQEMSgtBlgEMSQtBlwEMSAtBmAEMRwtBmQEMRgtBmgEMRQtBmwEMRAtBnAEMQwtBnQEMQgtBngEMQQtBnwEMQAtBoAEMPwtBoQEMPgtBogEMPQtBowEMPAtBpAEMOwtBpQEMOgtBpgEMOQtBpwEMOAtBqAEMNwtBqQEMNgtBqgEMNQtBqwEMNAtBrAEMMwtBrQEMMgtBrgEMMQtBrwEMMAtBsAEMLwtBsQEMLgtBsgEMLQtBswEMLAtBtAEMKwtBtQEMKgtBtgEMKQtBtwEMKAtBuAEMJwtBuQEMJgtBugEMJQtBuwEMJAtBvAEMIwtBvQEMIgtBvgEMIQtBvwEMIAtBwAEMHwtBwQEMHgtBwgEMHQtBAQwcC0HDAQwbC0HEAQwaC0HFAQwZC0HGAQwYC0HHAQwXC0HIAQwWC0HJAQwVC0HKAQwUC0HLAQwTC0HMAQwSC0HNAQwRC0HOAQwQC0HPAQwPC0HQAQwOC0HRAQwNC0HSAQwMC0HTAQwLC0HUAQwKC0HVAQwJC0HWAQwIC0HjAQwHC0HXAQwGC0HYAQwFC0HZAQwEC0HaAQwDC0HbAQwCC0HdAQwBC0HcAQshAgNAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJ/AkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAMCfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAg7jAQABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4fICEjJCUnKCmeA5sDmgORA4oDgwOAA/0C+wL4AvIC8QLvAu0C6ALnAuYC5QLkAtwC2wLaAtkC2ALXAtYC1QLPAs4CzALLAsoCyQLIAscCxgLEAsMCvgK8AroCuQK4ArcCtgK1ArQCswKyArECsAKuAq0CqQKoAqcCpgKlAqQCowKiAqECoAKfApgCkAKMAosCigKBAv4B/QH8AfsB+gH5AfgB9wH1AfMB8AHrAekB6AHnAeYB5QHkAeMB4gHhAeAB3wHeAd0B3AHaAdkB2AHXAdYB1QHUAdMB0gHRAdABzwHOAc0BzAHLAcoByQHIAccBxgHFAcQBwwHCAcEBwAG/Ab4BvQG8AbsBugG5AbgBtwG2AbUBtAGzAbIBsQGwAa8BrgGtAawBqwGqAakBqAGnAaYBpQGkAaMBogGfAZ4BmQGYAZcBlgGVAZQBkwGSAZEBkAGPAY0BjAGHAYYBhQGEAYMBggF9fHt6eXZ1dFBRUlNUVQsgASAERw1yQf0BIQIMvgMLIAEgBEcNmAFB2wEhAgy9AwsgASAERw3xAUGOASECDLwDCyABIARHDfwBQYQBIQIMuwMLIAEgBEcNigJB/wAhAgy6AwsgASAERw2RAkH9ACECDLkDCyABIARHDZQCQfsAIQIMuAMLIAEgBEcNHkEeIQIMtwMLIAEgBEcNGUEYIQIMtgMLIAEgBEcNygJBzQAhAgy1AwsgASAERw3VAkHGACECDLQDCyABIARHDdYCQcMAIQIMswMLIAEgBEcN3AJBOCECDLIDCyADLQAwQQFGDa0DDIkDC0EAIQACQAJAAkAgAy0AKkUNACADLQArRQ0AIAMvATIiAkECcUUNAQwCCyADLwEyIgJBAXFFDQELQQEhACADLQAoQQFGDQAgAy8BNCIGQeQAa0HkAEkNACAGQcwBRg0AIAZBsAJGDQAgAkHAAHENAEEAIQAgAkGIBHFBgARGDQAgAkEocUEARyEACyADQQA7ATIgA0EAOgAxAkAgAEUEQCADQQA6ADEgAy0ALkEEcQ0BDLEDCyADQgA3AyALIANBADoAMSADQQE6ADYMSAtBACEAAkAgAygCOCICRQ0AIAIoAjAiAkUNACADIAIRAAAhAAsgAEUNSCAAQRVHDWIgA0EENgIcIAMgATYCFCADQdIbNgIQIANBFTYCDEEAIQIMrwMLIAEgBEYEQEEGIQIMrwMLIAEtAABBCkcNGSABQQFqIQEMGgsgA0IANwMgQRIhAgyUAwsgASAERw2KA0EjIQIMrAMLIAEgBEYEQEEHIQIMrAMLAkACQCABLQAAQQprDgQBGBgAGAsgAUEBaiEBQRAhAgyTAwsgAUEBaiEBIANBL2otAABBAXENF0EAIQIgA0EANgIcIAMgATYCFCADQZkgNgIQIANBGTYCDAyrAwsgAyADKQMgIgwgBCABa60iCn0iC0IAIAsgDFgbNwMgIAogDFoNGEEIIQIMqgMLIAEgBEcEQCADQQk2AgggAyABNgIEQRQhAgyRAwtBCSECDKkDCyADKQMgUA2uAgxDCyABIARGBEBBCyECDKgDCyABLQAAQQpHDRYgAUEBaiEBDBcLIANBL2otAABBAXFFDRkMJgtBACEAAkAgAygCOCICRQ0AIAIoAlAiAkUNACADIAIRAAAhAAsgAA0ZDEILQQAhAAJAIAMoAjgiAkUNACACKAJQIgJFDQAgAyACEQAAIQALIAANGgwkC0EAIQACQCADKAI4IgJFDQAgAigCUCICRQ0AIAMgAhEAACEACyAADRsMMgsgA0Evai0AAEEBcUUNHAwiC0EAIQACQCADKAI4IgJFDQAgAigCVCICRQ0AIAMgAhEAACEACyAADRwMQgtBACEAAkAgAygCOCICRQ0AIAIoAlQiAkUNACADIAIRAAAhAAsgAA0dDCALIAEgBEYEQEETIQIMoAMLAkAgAS0AACIAQQprDgQfIyMAIgsgAUEBaiEBDB8LQQAhAAJAIAMoAjgiAkUNACACKAJUIgJFDQAgAyACEQAAIQALIAANIgxCCyABIARGBEBBFiECDJ4DCyABLQAAQcDBAGotAABBAUcNIwyDAwsCQANAIAEtAABBsDtqLQAAIgBBAUcEQAJAIABBAmsOAgMAJwsgAUEBaiEBQSEhAgyGAwsgBCABQQFqIgFHDQALQRghAgydAwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAFBAWoiARA0IgANIQxBC0EAIQACQCADKAI4IgJFDQAgAigCVCICRQ0AIAMgAhEAACEACyAADSMMKgsgASAERgRAQRwhAgybAwsgA0EKNgIIIAMgATYCBEEAIQACQCADKAI4IgJFDQAgAigCUCICRQ0AIAMgAhEAACEACyAADSVBJCECDIEDCyABIARHBEADQCABLQAAQbA9ai0AACIAQQNHBEAgAEEBaw4FGBomggMlJgsgBCABQQFqIgFHDQALQRshAgyaAwtBGyECDJkDCwNAIAEtAABBsD9qLQAAIgBBA0cEQCAAQQFrDgUPEScTJicLIAQgAUEBaiIBRw0AC0EeIQIMmAMLIAEgBEcEQCADQQs2AgggAyABNgIEQQchAgz/AgtBHyECDJcDCyABIARGBEBBICECDJcDCwJAIAEtAABBDWsOFC4/Pz8/Pz8/Pz8/Pz8/Pz8/Pz8APwtBACECIANBADYCHCADQb8LNgIQIANBAjYCDCADIAFBAWo2AhQMlgMLIANBL2ohAgNAIAEgBEYEQEEhIQIMlwMLAkACQAJAIAEtAAAiAEEJaw4YAgApKQEpKSkpKSkpKSkpKSkpKSkpKSkCJwsgAUEBaiEBIANBL2otAABBAXFFDQoMGAsgAUEBaiEBDBcLIAFBAWohASACLQAAQQJxDQALQQAhAiADQQA2AhwgAyABNgIUIANBnxU2AhAgA0EMNgIMDJUDCyADLQAuQYABcUUNAQtBACEAAkAgAygCOCICRQ0AIAIoAlwiAkUNACADIAIRAAAhAAsgAEUN5gIgAEEVRgRAIANBJDYCHCADIAE2AhQgA0GbGzYCECADQRU2AgxBACECDJQDC0EAIQIgA0EANgIcIAMgATYCFCADQZAONgIQIANBFDYCDAyTAwtBACECIANBADYCHCADIAE2AhQgA0G+IDYCECADQQI2AgwMkgMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABIAynaiIBEDIiAEUNKyADQQc2AhwgAyABNgIUIAMgADYCDAyRAwsgAy0ALkHAAHFFDQELQQAhAAJAIAMoAjgiAkUNACACKAJYIgJFDQAgAyACEQAAIQALIABFDSsgAEEVRgRAIANBCjYCHCADIAE2AhQgA0HrGTYCECADQRU2AgxBACECDJADC0EAIQIgA0EANgIcIAMgATYCFCADQZMMNgIQIANBEzYCDAyPAwtBACECIANBADYCHCADIAE2AhQgA0GCFTYCECADQQI2AgwMjgMLQQAhAiADQQA2AhwgAyABNgIUIANB3RQ2AhAgA0EZNgIMDI0DC0EAIQIgA0EANgIcIAMgATYCFCADQeYdNgIQIANBGTYCDAyMAwsgAEEVRg09QQAhAiADQQA2AhwgAyABNgIUIANB0A82AhAgA0EiNgIMDIsDCyADKAIEIQBBACECIANBADYCBCADIAAgARAzIgBFDSggA0ENNgIcIAMgATYCFCADIAA2AgwMigMLIABBFUYNOkEAIQIgA0EANgIcIAMgATYCFCADQdAPNgIQIANBIjYCDAyJAwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQMyIARQRAIAFBAWohAQwoCyADQQ42AhwgAyAANgIMIAMgAUEBajYCFAyIAwsgAEEVRg03QQAhAiADQQA2AhwgAyABNgIUIANB0A82AhAgA0EiNgIMDIcDCyADKAIEIQBBACECIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDCcLIANBDzYCHCADIAA2AgwgAyABQQFqNgIUDIYDC0EAIQIgA0EANgIcIAMgATYCFCADQeIXNgIQIANBGTYCDAyFAwsgAEEVRg0zQQAhAiADQQA2AhwgAyABNgIUIANB1gw2AhAgA0EjNgIMDIQDCyADKAIEIQBBACECIANBADYCBCADIAAgARA0IgBFDSUgA0ERNgIcIAMgATYCFCADIAA2AgwMgwMLIABBFUYNMEEAIQIgA0EANgIcIAMgATYCFCADQdYMNgIQIANBIzYCDAyCAwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQwlCyADQRI2AhwgAyAANgIMIAMgAUEBajYCFAyBAwsgA0Evai0AAEEBcUUNAQtBFyECDOYCC0EAIQIgA0EANgIcIAMgATYCFCADQeIXNgIQIANBGTYCDAz+AgsgAEE7Rw0AIAFBAWohAQwMC0EAIQIgA0EANgIcIAMgATYCFCADQZIYNgIQIANBAjYCDAz8AgsgAEEVRg0oQQAhAiADQQA2AhwgAyABNgIUIANB1gw2AhAgA0EjNgIMDPsCCyADQRQ2AhwgAyABNgIUIAMgADYCDAz6AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQz1AgsgA0EVNgIcIAMgADYCDCADIAFBAWo2AhQM+QILIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUEQCABQQFqIQEM8wILIANBFzYCHCADIAA2AgwgAyABQQFqNgIUDPgCCyAAQRVGDSNBACECIANBADYCHCADIAE2AhQgA0HWDDYCECADQSM2AgwM9wILIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUEQCABQQFqIQEMHQsgA0EZNgIcIAMgADYCDCADIAFBAWo2AhQM9gILIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUEQCABQQFqIQEM7wILIANBGjYCHCADIAA2AgwgAyABQQFqNgIUDPUCCyAAQRVGDR9BACECIANBADYCHCADIAE2AhQgA0HQDzYCECADQSI2AgwM9AILIAMoAgQhACADQQA2AgQgAyAAIAEQMyIARQRAIAFBAWohAQwbCyADQRw2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIM8wILIAMoAgQhACADQQA2AgQgAyAAIAEQMyIARQRAIAFBAWohAQzrAgsgA0EdNgIcIAMgADYCDCADIAFBAWo2AhRBACECDPICCyAAQTtHDQEgAUEBaiEBC0EmIQIM1wILQQAhAiADQQA2AhwgAyABNgIUIANBnxU2AhAgA0EMNgIMDO8CCyABIARHBEADQCABLQAAQSBHDYQCIAQgAUEBaiIBRw0AC0EsIQIM7wILQSwhAgzuAgsgASAERgRAQTQhAgzuAgsCQAJAA0ACQCABLQAAQQprDgQCAAADAAsgBCABQQFqIgFHDQALQTQhAgzvAgsgAygCBCEAIANBADYCBCADIAAgARAxIgBFDZ8CIANBMjYCHCADIAE2AhQgAyAANgIMQQAhAgzuAgsgAygCBCEAIANBADYCBCADIAAgARAxIgBFBEAgAUEBaiEBDJ8CCyADQTI2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIM7QILIAEgBEcEQAJAA0AgAS0AAEEwayIAQf8BcUEKTwRAQTohAgzXAgsgAykDICILQpmz5syZs+bMGVYNASADIAtCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAMgCiALfDcDICAEIAFBAWoiAUcNAAtBwAAhAgzuAgsgAygCBCEAIANBADYCBCADIAAgAUEBaiIBEDEiAA0XDOICC0HAACECDOwCCyABIARGBEBByQAhAgzsAgsCQANAAkAgAS0AAEEJaw4YAAKiAqICqQKiAqICogKiAqICogKiAqICogKiAqICogKiAqICogKiAqICogIAogILIAQgAUEBaiIBRw0AC0HJACECDOwCCyABQQFqIQEgA0Evai0AAEEBcQ2lAiADQQA2AhwgAyABNgIUIANBlxA2AhAgA0EKNgIMQQAhAgzrAgsgASAERwRAA0AgAS0AAEEgRw0VIAQgAUEBaiIBRw0AC0H4ACECDOsCC0H4ACECDOoCCyADQQI6ACgMOAtBACECIANBADYCHCADQb8LNgIQIANBAjYCDCADIAFBAWo2AhQM6AILQQAhAgzOAgtBDSECDM0CC0ETIQIMzAILQRUhAgzLAgtBFiECDMoCC0EYIQIMyQILQRkhAgzIAgtBGiECDMcCC0EbIQIMxgILQRwhAgzFAgtBHSECDMQCC0EeIQIMwwILQR8hAgzCAgtBICECDMECC0EiIQIMwAILQSMhAgy/AgtBJSECDL4CC0HlACECDL0CCyADQT02AhwgAyABNgIUIAMgADYCDEEAIQIM1QILIANBGzYCHCADIAE2AhQgA0GkHDYCECADQRU2AgxBACECDNQCCyADQSA2AhwgAyABNgIUIANBmBo2AhAgA0EVNgIMQQAhAgzTAgsgA0ETNgIcIAMgATYCFCADQZgaNgIQIANBFTYCDEEAIQIM0gILIANBCzYCHCADIAE2AhQgA0GYGjYCECADQRU2AgxBACECDNECCyADQRA2AhwgAyABNgIUIANBmBo2AhAgA0EVNgIMQQAhAgzQAgsgA0EgNgIcIAMgATYCFCADQaQcNgIQIANBFTYCDEEAIQIMzwILIANBCzYCHCADIAE2AhQgA0GkHDYCECADQRU2AgxBACECDM4CCyADQQw2AhwgAyABNgIUIANBpBw2AhAgA0EVNgIMQQAhAgzNAgtBACECIANBADYCHCADIAE2AhQgA0HdDjYCECADQRI2AgwMzAILAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB/QEhAgzMAgsCQAJAIAMtADZBAUcNAEEAIQACQCADKAI4IgJFDQAgAigCYCICRQ0AIAMgAhEAACEACyAARQ0AIABBFUcNASADQfwBNgIcIAMgATYCFCADQdwZNgIQIANBFTYCDEEAIQIMzQILQdwBIQIMswILIANBADYCHCADIAE2AhQgA0H5CzYCECADQR82AgxBACECDMsCCwJAAkAgAy0AKEEBaw4CBAEAC0HbASECDLICC0HUASECDLECCyADQQI6ADFBACEAAkAgAygCOCICRQ0AIAIoAgAiAkUNACADIAIRAAAhAAsgAEUEQEHdASECDLECCyAAQRVHBEAgA0EANgIcIAMgATYCFCADQbQMNgIQIANBEDYCDEEAIQIMygILIANB+wE2AhwgAyABNgIUIANBgRo2AhAgA0EVNgIMQQAhAgzJAgsgASAERgRAQfoBIQIMyQILIAEtAABByABGDQEgA0EBOgAoC0HAASECDK4CC0HaASECDK0CCyABIARHBEAgA0EMNgIIIAMgATYCBEHZASECDK0CC0H5ASECDMUCCyABIARGBEBB+AEhAgzFAgsgAS0AAEHIAEcNBCABQQFqIQFB2AEhAgyrAgsgASAERgRAQfcBIQIMxAILAkACQCABLQAAQcUAaw4QAAUFBQUFBQUFBQUFBQUFAQULIAFBAWohAUHWASECDKsCCyABQQFqIQFB1wEhAgyqAgtB9gEhAiABIARGDcICIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbrVAGotAABHDQMgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADMMCCyADKAIEIQAgA0IANwMAIAMgACAGQQFqIgEQLiIARQRAQeMBIQIMqgILIANB9QE2AhwgAyABNgIUIAMgADYCDEEAIQIMwgILQfQBIQIgASAERg3BAiADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEG41QBqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzCAgsgA0GBBDsBKCADKAIEIQAgA0IANwMAIAMgACAGQQFqIgEQLiIADQMMAgsgA0EANgIAC0EAIQIgA0EANgIcIAMgATYCFCADQeUfNgIQIANBCDYCDAy/AgtB1QEhAgylAgsgA0HzATYCHCADIAE2AhQgAyAANgIMQQAhAgy9AgtBACEAAkAgAygCOCICRQ0AIAIoAkAiAkUNACADIAIRAAAhAAsgAEUNbiAAQRVHBEAgA0EANgIcIAMgATYCFCADQYIPNgIQIANBIDYCDEEAIQIMvQILIANBjwE2AhwgAyABNgIUIANB7Bs2AhAgA0EVNgIMQQAhAgy8AgsgASAERwRAIANBDTYCCCADIAE2AgRB0wEhAgyjAgtB8gEhAgy7AgsgASAERgRAQfEBIQIMuwILAkACQAJAIAEtAABByABrDgsAAQgICAgICAgIAggLIAFBAWohAUHQASECDKMCCyABQQFqIQFB0QEhAgyiAgsgAUEBaiEBQdIBIQIMoQILQfABIQIgASAERg25AiADKAIAIgAgBCABa2ohBiABIABrQQJqIQUDQCABLQAAIABBtdUAai0AAEcNBCAAQQJGDQMgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAY2AgAMuQILQe8BIQIgASAERg24AiADKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABBs9UAai0AAEcNAyAAQQFGDQIgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAY2AgAMuAILQe4BIQIgASAERg23AiADKAIAIgAgBCABa2ohBiABIABrQQJqIQUDQCABLQAAIABBsNUAai0AAEcNAiAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAY2AgAMtwILIAMoAgQhACADQgA3AwAgAyAAIAVBAWoiARArIgBFDQIgA0HsATYCHCADIAE2AhQgAyAANgIMQQAhAgy2AgsgA0EANgIACyADKAIEIQAgA0EANgIEIAMgACABECsiAEUNnAIgA0HtATYCHCADIAE2AhQgAyAANgIMQQAhAgy0AgtBzwEhAgyaAgtBACEAAkAgAygCOCICRQ0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0HqDTYCECADQSY2AgxBACECDLQCC0HOASECDJoCCyADQesBNgIcIAMgATYCFCADQYAbNgIQIANBFTYCDEEAIQIMsgILIAEgBEYEQEHrASECDLICCyABLQAAQS9GBEAgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GyODYCECADQQg2AgxBACECDLECC0HNASECDJcCCyABIARHBEAgA0EONgIIIAMgATYCBEHMASECDJcCC0HqASECDK8CCyABIARGBEBB6QEhAgyvAgsgAS0AAEEwayIAQf8BcUEKSQRAIAMgADoAKiABQQFqIQFBywEhAgyWAgsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDZcCIANB6AE2AhwgAyABNgIUIAMgADYCDEEAIQIMrgILIAEgBEYEQEHnASECDK4CCwJAIAEtAABBLkYEQCABQQFqIQEMAQsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDZgCIANB5gE2AhwgAyABNgIUIAMgADYCDEEAIQIMrgILQcoBIQIMlAILIAEgBEYEQEHlASECDK0CC0EAIQBBASEFQQEhB0EAIQICQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQCABLQAAQTBrDgoKCQABAgMEBQYICwtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshAkEAIQVBACEHDAILQQkhAkEBIQBBACEFQQAhBwwBC0EAIQVBASECCyADIAI6ACsgAUEBaiEBAkACQCADLQAuQRBxDQACQAJAAkAgAy0AKg4DAQACBAsgB0UNAwwCCyAADQEMAgsgBUUNAQsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDQIgA0HiATYCHCADIAE2AhQgAyAANgIMQQAhAgyvAgsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDZoCIANB4wE2AhwgAyABNgIUIAMgADYCDEEAIQIMrgILIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ2YAiADQeQBNgIcIAMgATYCFCADIAA2AgwMrQILQckBIQIMkwILQQAhAAJAIAMoAjgiAkUNACACKAJEIgJFDQAgAyACEQAAIQALAkAgAARAIABBFUYNASADQQA2AhwgAyABNgIUIANBpA02AhAgA0EhNgIMQQAhAgytAgtByAEhAgyTAgsgA0HhATYCHCADIAE2AhQgA0HQGjYCECADQRU2AgxBACECDKsCCyABIARGBEBB4QEhAgyrAgsCQCABLQAAQSBGBEAgA0EAOwE0IAFBAWohAQwBCyADQQA2AhwgAyABNgIUIANBmRE2AhAgA0EJNgIMQQAhAgyrAgtBxwEhAgyRAgsgASAERgRAQeABIQIMqgILAkAgAS0AAEEwa0H/AXEiAkEKSQRAIAFBAWohAQJAIAMvATQiAEGZM0sNACADIABBCmwiADsBNCAAQf7/A3EgAkH//wNzSw0AIAMgACACajsBNAwCC0EAIQIgA0EANgIcIAMgATYCFCADQZUeNgIQIANBDTYCDAyrAgsgA0EANgIcIAMgATYCFCADQZUeNgIQIANBDTYCDEEAIQIMqgILQcYBIQIMkAILIAEgBEYEQEHfASECDKkCCwJAIAEtAABBMGtB/wFxIgJBCkkEQCABQQFqIQECQCADLwE0IgBBmTNLDQAgAyAAQQpsIgA7ATQgAEH+/wNxIAJB//8Dc0sNACADIAAgAmo7ATQMAgtBACECIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02AgwMqgILIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02AgxBACECDKkCC0HFASECDI8CCyABIARGBEBB3gEhAgyoAgsCQCABLQAAQTBrQf8BcSICQQpJBEAgAUEBaiEBAkAgAy8BNCIAQZkzSw0AIAMgAEEKbCIAOwE0IABB/v8DcSACQf//A3NLDQAgAyAAIAJqOwE0DAILQQAhAiADQQA2AhwgAyABNgIUIANBlR42AhAgA0ENNgIMDKkCCyADQQA2AhwgAyABNgIUIANBlR42AhAgA0ENNgIMQQAhAgyoAgtBxAEhAgyOAgsgASAERgRAQd0BIQIMpwILAkACQAJAAkAgAS0AAEEKaw4XAgMDAAMDAwMDAwMDAwMDAwMDAwMDAwEDCyABQQFqDAULIAFBAWohAUHDASECDI8CCyABQQFqIQEgA0Evai0AAEEBcQ0IIANBADYCHCADIAE2AhQgA0GNCzYCECADQQ02AgxBACECDKcCCyADQQA2AhwgAyABNgIUIANBjQs2AhAgA0ENNgIMQQAhAgymAgsgASAERwRAIANBDzYCCCADIAE2AgRBASECDI0CC0HcASECDKUCCwJAAkADQAJAIAEtAABBCmsOBAIAAAMACyAEIAFBAWoiAUcNAAtB2wEhAgymAgsgAygCBCEAIANBADYCBCADIAAgARAtIgBFBEAgAUEBaiEBDAQLIANB2gE2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMpQILIAMoAgQhACADQQA2AgQgAyAAIAEQLSIADQEgAUEBagshAUHBASECDIoCCyADQdkBNgIcIAMgADYCDCADIAFBAWo2AhRBACECDKICC0HCASECDIgCCyADQS9qLQAAQQFxDQEgA0EANgIcIAMgATYCFCADQeQcNgIQIANBGTYCDEEAIQIMoAILIAEgBEYEQEHZASECDKACCwJAAkACQCABLQAAQQprDgQBAgIAAgsgAUEBaiEBDAILIAFBAWohAQwBCyADLQAuQcAAcUUNAQtBACEAAkAgAygCOCICRQ0AIAIoAjwiAkUNACADIAIRAAAhAAsgAEUNoAEgAEEVRgRAIANB2QA2AhwgAyABNgIUIANBtxo2AhAgA0EVNgIMQQAhAgyfAgsgA0EANgIcIAMgATYCFCADQYANNgIQIANBGzYCDEEAIQIMngILIANBADYCHCADIAE2AhQgA0HcKDYCECADQQI2AgxBACECDJ0CCyABIARHBEAgA0EMNgIIIAMgATYCBEG/ASECDIQCC0HYASECDJwCCyABIARGBEBB1wEhAgycAgsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBwQBrDhUAAQIDWgQFBlpaWgcICQoLDA0ODxBaCyABQQFqIQFB+wAhAgySAgsgAUEBaiEBQfwAIQIMkQILIAFBAWohAUGBASECDJACCyABQQFqIQFBhQEhAgyPAgsgAUEBaiEBQYYBIQIMjgILIAFBAWohAUGJASECDI0CCyABQQFqIQFBigEhAgyMAgsgAUEBaiEBQY0BIQIMiwILIAFBAWohAUGWASECDIoCCyABQQFqIQFBlwEhAgyJAgsgAUEBaiEBQZgBIQIMiAILIAFBAWohAUGlASECDIcCCyABQQFqIQFBpgEhAgyGAgsgAUEBaiEBQawBIQIMhQILIAFBAWohAUG0ASECDIQCCyABQQFqIQFBtwEhAgyDAgsgAUEBaiEBQb4BIQIMggILIAEgBEYEQEHWASECDJsCCyABLQAAQc4ARw1IIAFBAWohAUG9ASECDIECCyABIARGBEBB1QEhAgyaAgsCQAJAAkAgAS0AAEHCAGsOEgBKSkpKSkpKSkoBSkpKSkpKAkoLIAFBAWohAUG4ASECDIICCyABQQFqIQFBuwEhAgyBAgsgAUEBaiEBQbwBIQIMgAILQdQBIQIgASAERg2YAiADKAIAIgAgBCABa2ohBSABIABrQQdqIQYCQANAIAEtAAAgAEGo1QBqLQAARw1FIABBB0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyZAgsgA0EANgIAIAZBAWohAUEbDEULIAEgBEYEQEHTASECDJgCCwJAAkAgAS0AAEHJAGsOBwBHR0dHRwFHCyABQQFqIQFBuQEhAgz/AQsgAUEBaiEBQboBIQIM/gELQdIBIQIgASAERg2WAiADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGm1QBqLQAARw1DIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyXAgsgA0EANgIAIAZBAWohAUEPDEMLQdEBIQIgASAERg2VAiADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGk1QBqLQAARw1CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyWAgsgA0EANgIAIAZBAWohAUEgDEILQdABIQIgASAERg2UAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGh1QBqLQAARw1BIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyVAgsgA0EANgIAIAZBAWohAUESDEELIAEgBEYEQEHPASECDJQCCwJAAkAgAS0AAEHFAGsODgBDQ0NDQ0NDQ0NDQ0MBQwsgAUEBaiEBQbUBIQIM+wELIAFBAWohAUG2ASECDPoBC0HOASECIAEgBEYNkgIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBntUAai0AAEcNPyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMkwILIANBADYCACAGQQFqIQFBBww/C0HNASECIAEgBEYNkQIgAygCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBmNUAai0AAEcNPiAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMkgILIANBADYCACAGQQFqIQFBKAw+CyABIARGBEBBzAEhAgyRAgsCQAJAAkAgAS0AAEHFAGsOEQBBQUFBQUFBQUEBQUFBQUECQQsgAUEBaiEBQbEBIQIM+QELIAFBAWohAUGyASECDPgBCyABQQFqIQFBswEhAgz3AQtBywEhAiABIARGDY8CIAMoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQZHVAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJACCyADQQA2AgAgBkEBaiEBQRoMPAtBygEhAiABIARGDY4CIAMoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQY3VAGotAABHDTsgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADI8CCyADQQA2AgAgBkEBaiEBQSEMOwsgASAERgRAQckBIQIMjgILAkACQCABLQAAQcEAaw4UAD09PT09PT09PT09PT09PT09PQE9CyABQQFqIQFBrQEhAgz1AQsgAUEBaiEBQbABIQIM9AELIAEgBEYEQEHIASECDI0CCwJAAkAgAS0AAEHVAGsOCwA8PDw8PDw8PDwBPAsgAUEBaiEBQa4BIQIM9AELIAFBAWohAUGvASECDPMBC0HHASECIAEgBEYNiwIgAygCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABBhNUAai0AAEcNOCAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMjAILIANBADYCACAGQQFqIQFBKgw4CyABIARGBEBBxgEhAgyLAgsgAS0AAEHQAEcNOCABQQFqIQFBJQw3C0HFASECIAEgBEYNiQIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBgdUAai0AAEcNNiAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMigILIANBADYCACAGQQFqIQFBDgw2CyABIARGBEBBxAEhAgyJAgsgAS0AAEHFAEcNNiABQQFqIQFBqwEhAgzvAQsgASAERgRAQcMBIQIMiAILAkACQAJAAkAgAS0AAEHCAGsODwABAjk5OTk5OTk5OTk5AzkLIAFBAWohAUGnASECDPEBCyABQQFqIQFBqAEhAgzwAQsgAUEBaiEBQakBIQIM7wELIAFBAWohAUGqASECDO4BC0HCASECIAEgBEYNhgIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB/tQAai0AAEcNMyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhwILIANBADYCACAGQQFqIQFBFAwzC0HBASECIAEgBEYNhQIgAygCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABB+dQAai0AAEcNMiAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhgILIANBADYCACAGQQFqIQFBKwwyC0HAASECIAEgBEYNhAIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB9tQAai0AAEcNMSAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhQILIANBADYCACAGQQFqIQFBLAwxC0G/ASECIAEgBEYNgwIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBodUAai0AAEcNMCAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhAILIANBADYCACAGQQFqIQFBEQwwC0G+ASECIAEgBEYNggIgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABB8tQAai0AAEcNLyAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMgwILIANBADYCACAGQQFqIQFBLgwvCyABIARGBEBBvQEhAgyCAgsCQAJAAkACQAJAIAEtAABBwQBrDhUANDQ0NDQ0NDQ0NAE0NAI0NAM0NAQ0CyABQQFqIQFBmwEhAgzsAQsgAUEBaiEBQZwBIQIM6wELIAFBAWohAUGdASECDOoBCyABQQFqIQFBogEhAgzpAQsgAUEBaiEBQaQBIQIM6AELIAEgBEYEQEG8ASECDIECCwJAAkAgAS0AAEHSAGsOAwAwATALIAFBAWohAUGjASECDOgBCyABQQFqIQFBBAwtC0G7ASECIAEgBEYN/wEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8NQAai0AAEcNLCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMgAILIANBADYCACAGQQFqIQFBHQwsCyABIARGBEBBugEhAgz/AQsCQAJAIAEtAABByQBrDgcBLi4uLi4ALgsgAUEBaiEBQaEBIQIM5gELIAFBAWohAUEiDCsLIAEgBEYEQEG5ASECDP4BCyABLQAAQdAARw0rIAFBAWohAUGgASECDOQBCyABIARGBEBBuAEhAgz9AQsCQAJAIAEtAABBxgBrDgsALCwsLCwsLCwsASwLIAFBAWohAUGeASECDOQBCyABQQFqIQFBnwEhAgzjAQtBtwEhAiABIARGDfsBIAMoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQezUAGotAABHDSggAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPwBCyADQQA2AgAgBkEBaiEBQQ0MKAtBtgEhAiABIARGDfoBIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQaHVAGotAABHDScgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPsBCyADQQA2AgAgBkEBaiEBQQwMJwtBtQEhAiABIARGDfkBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQerUAGotAABHDSYgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPoBCyADQQA2AgAgBkEBaiEBQQMMJgtBtAEhAiABIARGDfgBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQejUAGotAABHDSUgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPkBCyADQQA2AgAgBkEBaiEBQSYMJQsgASAERgRAQbMBIQIM+AELAkACQCABLQAAQdQAaw4CAAEnCyABQQFqIQFBmQEhAgzfAQsgAUEBaiEBQZoBIQIM3gELQbIBIQIgASAERg32ASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHm1ABqLQAARw0jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAz3AQsgA0EANgIAIAZBAWohAUEnDCMLQbEBIQIgASAERg31ASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHk1ABqLQAARw0iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAz2AQsgA0EANgIAIAZBAWohAUEcDCILQbABIQIgASAERg30ASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHe1ABqLQAARw0hIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAz1AQsgA0EANgIAIAZBAWohAUEGDCELQa8BIQIgASAERg3zASADKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHZ1ABqLQAARw0gIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAz0AQsgA0EANgIAIAZBAWohAUEZDCALIAEgBEYEQEGuASECDPMBCwJAAkACQAJAIAEtAABBLWsOIwAkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJAEkJCQkJAIkJCQDJAsgAUEBaiEBQY4BIQIM3AELIAFBAWohAUGPASECDNsBCyABQQFqIQFBlAEhAgzaAQsgAUEBaiEBQZUBIQIM2QELQa0BIQIgASAERg3xASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHX1ABqLQAARw0eIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzyAQsgA0EANgIAIAZBAWohAUELDB4LIAEgBEYEQEGsASECDPEBCwJAAkAgAS0AAEHBAGsOAwAgASALIAFBAWohAUGQASECDNgBCyABQQFqIQFBkwEhAgzXAQsgASAERgRAQasBIQIM8AELAkACQCABLQAAQcEAaw4PAB8fHx8fHx8fHx8fHx8BHwsgAUEBaiEBQZEBIQIM1wELIAFBAWohAUGSASECDNYBCyABIARGBEBBqgEhAgzvAQsgAS0AAEHMAEcNHCABQQFqIQFBCgwbC0GpASECIAEgBEYN7QEgAygCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABB0dQAai0AAEcNGiAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM7gELIANBADYCACAGQQFqIQFBHgwaC0GoASECIAEgBEYN7AEgAygCACIAIAQgAWtqIQUgASAAa0EGaiEGAkADQCABLQAAIABBytQAai0AAEcNGSAAQQZGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM7QELIANBADYCACAGQQFqIQFBFQwZC0GnASECIAEgBEYN6wEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBx9QAai0AAEcNGCAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM7AELIANBADYCACAGQQFqIQFBFwwYC0GmASECIAEgBEYN6gEgAygCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBwdQAai0AAEcNFyAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM6wELIANBADYCACAGQQFqIQFBGAwXCyABIARGBEBBpQEhAgzqAQsCQAJAIAEtAABByQBrDgcAGRkZGRkBGQsgAUEBaiEBQYsBIQIM0QELIAFBAWohAUGMASECDNABC0GkASECIAEgBEYN6AEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBptUAai0AAEcNFSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM6QELIANBADYCACAGQQFqIQFBCQwVC0GjASECIAEgBEYN5wEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBpNUAai0AAEcNFCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM6AELIANBADYCACAGQQFqIQFBHwwUC0GiASECIAEgBEYN5gEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBvtQAai0AAEcNEyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM5wELIANBADYCACAGQQFqIQFBAgwTC0GhASECIAEgBEYN5QEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGA0AgAS0AACAAQbzUAGotAABHDREgAEEBRg0CIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADOUBCyABIARGBEBBoAEhAgzlAQtBASABLQAAQd8ARw0RGiABQQFqIQFBhwEhAgzLAQsgA0EANgIAIAZBAWohAUGIASECDMoBC0GfASECIAEgBEYN4gEgAygCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABBhNUAai0AAEcNDyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM4wELIANBADYCACAGQQFqIQFBKQwPC0GeASECIAEgBEYN4QEgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBuNQAai0AAEcNDiAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM4gELIANBADYCACAGQQFqIQFBLQwOCyABIARGBEBBnQEhAgzhAQsgAS0AAEHFAEcNDiABQQFqIQFBhAEhAgzHAQsgASAERgRAQZwBIQIM4AELAkACQCABLQAAQcwAaw4IAA8PDw8PDwEPCyABQQFqIQFBggEhAgzHAQsgAUEBaiEBQYMBIQIMxgELQZsBIQIgASAERg3eASADKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEGz1ABqLQAARw0LIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzfAQsgA0EANgIAIAZBAWohAUEjDAsLQZoBIQIgASAERg3dASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGw1ABqLQAARw0KIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzeAQsgA0EANgIAIAZBAWohAUEADAoLIAEgBEYEQEGZASECDN0BCwJAAkAgAS0AAEHIAGsOCAAMDAwMDAwBDAsgAUEBaiEBQf0AIQIMxAELIAFBAWohAUGAASECDMMBCyABIARGBEBBmAEhAgzcAQsCQAJAIAEtAABBzgBrDgMACwELCyABQQFqIQFB/gAhAgzDAQsgAUEBaiEBQf8AIQIMwgELIAEgBEYEQEGXASECDNsBCyABLQAAQdkARw0IIAFBAWohAUEIDAcLQZYBIQIgASAERg3ZASADKAIAIgAgBCABa2ohBSABIABrQQNqIQYCQANAIAEtAAAgAEGs1ABqLQAARw0GIABBA0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzaAQsgA0EANgIAIAZBAWohAUEFDAYLQZUBIQIgASAERg3YASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGm1ABqLQAARw0FIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzZAQsgA0EANgIAIAZBAWohAUEWDAULQZQBIQIgASAERg3XASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGh1QBqLQAARw0EIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzYAQsgA0EANgIAIAZBAWohAUEQDAQLIAEgBEYEQEGTASECDNcBCwJAAkAgAS0AAEHDAGsODAAGBgYGBgYGBgYGAQYLIAFBAWohAUH5ACECDL4BCyABQQFqIQFB+gAhAgy9AQtBkgEhAiABIARGDdUBIAMoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQaDUAGotAABHDQIgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNYBCyADQQA2AgAgBkEBaiEBQSQMAgsgA0EANgIADAILIAEgBEYEQEGRASECDNQBCyABLQAAQcwARw0BIAFBAWohAUETCzoAKSADKAIEIQAgA0EANgIEIAMgACABEC4iAA0CDAELQQAhAiADQQA2AhwgAyABNgIUIANB/h82AhAgA0EGNgIMDNEBC0H4ACECDLcBCyADQZABNgIcIAMgATYCFCADIAA2AgxBACECDM8BC0EAIQACQCADKAI4IgJFDQAgAigCQCICRQ0AIAMgAhEAACEACyAARQ0AIABBFUYNASADQQA2AhwgAyABNgIUIANBgg82AhAgA0EgNgIMQQAhAgzOAQtB9wAhAgy0AQsgA0GPATYCHCADIAE2AhQgA0HsGzYCECADQRU2AgxBACECDMwBCyABIARGBEBBjwEhAgzMAQsCQCABLQAAQSBGBEAgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GbHzYCECADQQY2AgxBACECDMwBC0ECIQIMsgELA0AgAS0AAEEgRw0CIAQgAUEBaiIBRw0AC0GOASECDMoBCyABIARGBEBBjQEhAgzKAQsCQCABLQAAQQlrDgRKAABKAAtB9QAhAgywAQsgAy0AKUEFRgRAQfYAIQIMsAELQfQAIQIMrwELIAEgBEYEQEGMASECDMgBCyADQRA2AgggAyABNgIEDAoLIAEgBEYEQEGLASECDMcBCwJAIAEtAABBCWsOBEcAAEcAC0HzACECDK0BCyABIARHBEAgA0EQNgIIIAMgATYCBEHxACECDK0BC0GKASECDMUBCwJAIAEgBEcEQANAIAEtAABBoNAAai0AACIAQQNHBEACQCAAQQFrDgJJAAQLQfAAIQIMrwELIAQgAUEBaiIBRw0AC0GIASECDMYBC0GIASECDMUBCyADQQA2AhwgAyABNgIUIANB2yA2AhAgA0EHNgIMQQAhAgzEAQsgASAERgRAQYkBIQIMxAELAkACQAJAIAEtAABBoNIAai0AAEEBaw4DRgIAAQtB8gAhAgysAQsgA0EANgIcIAMgATYCFCADQbQSNgIQIANBBzYCDEEAIQIMxAELQeoAIQIMqgELIAEgBEcEQCABQQFqIQFB7wAhAgyqAQtBhwEhAgzCAQsgBCABIgBGBEBBhgEhAgzCAQsgAC0AACIBQS9GBEAgAEEBaiEBQe4AIQIMqQELIAFBCWsiAkEXSw0BIAAhAUEBIAJ0QZuAgARxDUEMAQsgBCABIgBGBEBBhQEhAgzBAQsgAC0AAEEvRw0AIABBAWohAQwDC0EAIQIgA0EANgIcIAMgADYCFCADQdsgNgIQIANBBzYCDAy/AQsCQAJAAkACQAJAA0AgAS0AAEGgzgBqLQAAIgBBBUcEQAJAAkAgAEEBaw4IRwUGBwgABAEIC0HrACECDK0BCyABQQFqIQFB7QAhAgysAQsgBCABQQFqIgFHDQALQYQBIQIMwwELIAFBAWoMFAsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDR4gA0HbADYCHCADIAE2AhQgAyAANgIMQQAhAgzBAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDR4gA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgzAAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDR4gA0H6ADYCHCADIAE2AhQgAyAANgIMQQAhAgy/AQsgA0EANgIcIAMgATYCFCADQfkPNgIQIANBBzYCDEEAIQIMvgELIAEgBEYEQEGDASECDL4BCwJAIAEtAABBoM4Aai0AAEEBaw4IPgQFBgAIAgMHCyABQQFqIQELQQMhAgyjAQsgAUEBagwNC0EAIQIgA0EANgIcIANB0RI2AhAgA0EHNgIMIAMgAUEBajYCFAy6AQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDRYgA0HbADYCHCADIAE2AhQgAyAANgIMQQAhAgy5AQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDRYgA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgy4AQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDRYgA0H6ADYCHCADIAE2AhQgAyAANgIMQQAhAgy3AQsgA0EANgIcIAMgATYCFCADQfkPNgIQIANBBzYCDEEAIQIMtgELQewAIQIMnAELIAEgBEYEQEGCASECDLUBCyABQQFqDAILIAEgBEYEQEGBASECDLQBCyABQQFqDAELIAEgBEYNASABQQFqCyEBQQQhAgyYAQtBgAEhAgywAQsDQCABLQAAQaDMAGotAAAiAEECRwRAIABBAUcEQEHpACECDJkBCwwxCyAEIAFBAWoiAUcNAAtB/wAhAgyvAQsgASAERgRAQf4AIQIMrwELAkAgAS0AAEEJaw43LwMGLwQGBgYGBgYGBgYGBgYGBgYGBgYFBgYCBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGAAYLIAFBAWoLIQFBBSECDJQBCyABQQFqDAYLIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0IIANB2wA2AhwgAyABNgIUIAMgADYCDEEAIQIMqwELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0IIANB3QA2AhwgAyABNgIUIAMgADYCDEEAIQIMqgELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0IIANB+gA2AhwgAyABNgIUIAMgADYCDEEAIQIMqQELIANBADYCHCADIAE2AhQgA0GNFDYCECADQQc2AgxBACECDKgBCwJAAkACQAJAA0AgAS0AAEGgygBqLQAAIgBBBUcEQAJAIABBAWsOBi4DBAUGAAYLQegAIQIMlAELIAQgAUEBaiIBRw0AC0H9ACECDKsBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNByADQdsANgIcIAMgATYCFCADIAA2AgxBACECDKoBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNByADQd0ANgIcIAMgATYCFCADIAA2AgxBACECDKkBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNByADQfoANgIcIAMgATYCFCADIAA2AgxBACECDKgBCyADQQA2AhwgAyABNgIUIANB5Ag2AhAgA0EHNgIMQQAhAgynAQsgASAERg0BIAFBAWoLIQFBBiECDIwBC0H8ACECDKQBCwJAAkACQAJAA0AgAS0AAEGgyABqLQAAIgBBBUcEQCAAQQFrDgQpAgMEBQsgBCABQQFqIgFHDQALQfsAIQIMpwELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0DIANB2wA2AhwgAyABNgIUIAMgADYCDEEAIQIMpgELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0DIANB3QA2AhwgAyABNgIUIAMgADYCDEEAIQIMpQELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0DIANB+gA2AhwgAyABNgIUIAMgADYCDEEAIQIMpAELIANBADYCHCADIAE2AhQgA0G8CjYCECADQQc2AgxBACECDKMBC0HPACECDIkBC0HRACECDIgBC0HnACECDIcBCyABIARGBEBB+gAhAgygAQsCQCABLQAAQQlrDgQgAAAgAAsgAUEBaiEBQeYAIQIMhgELIAEgBEYEQEH5ACECDJ8BCwJAIAEtAABBCWsOBB8AAB8AC0EAIQACQCADKAI4IgJFDQAgAigCOCICRQ0AIAMgAhEAACEACyAARQRAQeIBIQIMhgELIABBFUcEQCADQQA2AhwgAyABNgIUIANByQ02AhAgA0EaNgIMQQAhAgyfAQsgA0H4ADYCHCADIAE2AhQgA0HqGjYCECADQRU2AgxBACECDJ4BCyABIARHBEAgA0ENNgIIIAMgATYCBEHkACECDIUBC0H3ACECDJ0BCyABIARGBEBB9gAhAgydAQsCQAJAAkAgAS0AAEHIAGsOCwABCwsLCwsLCwsCCwsgAUEBaiEBQd0AIQIMhQELIAFBAWohAUHgACECDIQBCyABQQFqIQFB4wAhAgyDAQtB9QAhAiABIARGDZsBIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbXVAGotAABHDQggAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJwBCyADKAIEIQAgA0IANwMAIAMgACAGQQFqIgEQKyIABEAgA0H0ADYCHCADIAE2AhQgAyAANgIMQQAhAgycAQtB4gAhAgyCAQtBACEAAkAgAygCOCICRQ0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0HqDTYCECADQSY2AgxBACECDJwBC0HhACECDIIBCyADQfMANgIcIAMgATYCFCADQYAbNgIQIANBFTYCDEEAIQIMmgELIAMtACkiAEEja0ELSQ0JAkAgAEEGSw0AQQEgAHRBygBxRQ0ADAoLQQAhAiADQQA2AhwgAyABNgIUIANB7Qk2AhAgA0EINgIMDJkBC0HyACECIAEgBEYNmAEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBs9UAai0AAEcNBSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMmQELIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARArIgAEQCADQfEANgIcIAMgATYCFCADIAA2AgxBACECDJkBC0HfACECDH8LQQAhAAJAIAMoAjgiAkUNACACKAI0IgJFDQAgAyACEQAAIQALAkAgAARAIABBFUYNASADQQA2AhwgAyABNgIUIANB6g02AhAgA0EmNgIMQQAhAgyZAQtB3gAhAgx/CyADQfAANgIcIAMgATYCFCADQYAbNgIQIANBFTYCDEEAIQIMlwELIAMtAClBIUYNBiADQQA2AhwgAyABNgIUIANBkQo2AhAgA0EINgIMQQAhAgyWAQtB7wAhAiABIARGDZUBIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbDVAGotAABHDQIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJYBCyADKAIEIQAgA0IANwMAIAMgACAGQQFqIgEQKyIARQ0CIANB7QA2AhwgAyABNgIUIAMgADYCDEEAIQIMlQELIANBADYCAAsgAygCBCEAIANBADYCBCADIAAgARArIgBFDYABIANB7gA2AhwgAyABNgIUIAMgADYCDEEAIQIMkwELQdwAIQIMeQtBACEAAkAgAygCOCICRQ0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0HqDTYCECADQSY2AgxBACECDJMBC0HbACECDHkLIANB7AA2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyRAQsgAy0AKSIAQSNJDQAgAEEuRg0AIANBADYCHCADIAE2AhQgA0HJCTYCECADQQg2AgxBACECDJABC0HaACECDHYLIAEgBEYEQEHrACECDI8BCwJAIAEtAABBL0YEQCABQQFqIQEMAQsgA0EANgIcIAMgATYCFCADQbI4NgIQIANBCDYCDEEAIQIMjwELQdkAIQIMdQsgASAERwRAIANBDjYCCCADIAE2AgRB2AAhAgx1C0HqACECDI0BCyABIARGBEBB6QAhAgyNAQsgAS0AAEEwayIAQf8BcUEKSQRAIAMgADoAKiABQQFqIQFB1wAhAgx0CyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNeiADQegANgIcIAMgATYCFCADIAA2AgxBACECDIwBCyABIARGBEBB5wAhAgyMAQsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ17IANB5gA2AhwgAyABNgIUIAMgADYCDEEAIQIMjAELQdYAIQIMcgsgASAERgRAQeUAIQIMiwELQQAhAEEBIQVBASEHQQAhAgJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAEtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyECQQAhBUEAIQcMAgtBCSECQQEhAEEAIQVBACEHDAELQQAhBUEBIQILIAMgAjoAKyABQQFqIQECQAJAIAMtAC5BEHENAAJAAkACQCADLQAqDgMBAAIECyAHRQ0DDAILIAANAQwCCyAFRQ0BCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNAiADQeIANgIcIAMgATYCFCADIAA2AgxBACECDI0BCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNfSADQeMANgIcIAMgATYCFCADIAA2AgxBACECDIwBCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNeyADQeQANgIcIAMgATYCFCADIAA2AgwMiwELQdQAIQIMcQsgAy0AKUEiRg2GAUHTACECDHALQQAhAAJAIAMoAjgiAkUNACACKAJEIgJFDQAgAyACEQAAIQALIABFBEBB1QAhAgxwCyAAQRVHBEAgA0EANgIcIAMgATYCFCADQaQNNgIQIANBITYCDEEAIQIMiQELIANB4QA2AhwgAyABNgIUIANB0Bo2AhAgA0EVNgIMQQAhAgyIAQsgASAERgRAQeAAIQIMiAELAkACQAJAAkACQCABLQAAQQprDgQBBAQABAsgAUEBaiEBDAELIAFBAWohASADQS9qLQAAQQFxRQ0BC0HSACECDHALIANBADYCHCADIAE2AhQgA0G2ETYCECADQQk2AgxBACECDIgBCyADQQA2AhwgAyABNgIUIANBthE2AhAgA0EJNgIMQQAhAgyHAQsgASAERgRAQd8AIQIMhwELIAEtAABBCkYEQCABQQFqIQEMCQsgAy0ALkHAAHENCCADQQA2AhwgAyABNgIUIANBthE2AhAgA0ECNgIMQQAhAgyGAQsgASAERgRAQd0AIQIMhgELIAEtAAAiAkENRgRAIAFBAWohAUHQACECDG0LIAEhACACQQlrDgQFAQEFAQsgBCABIgBGBEBB3AAhAgyFAQsgAC0AAEEKRw0AIABBAWoMAgtBACECIANBADYCHCADIAA2AhQgA0HKLTYCECADQQc2AgwMgwELIAEgBEYEQEHbACECDIMBCwJAIAEtAABBCWsOBAMAAAMACyABQQFqCyEBQc4AIQIMaAsgASAERgRAQdoAIQIMgQELIAEtAABBCWsOBAABAQABC0EAIQIgA0EANgIcIANBmhI2AhAgA0EHNgIMIAMgAUEBajYCFAx/CyADQYASOwEqQQAhAAJAIAMoAjgiAkUNACACKAI4IgJFDQAgAyACEQAAIQALIABFDQAgAEEVRw0BIANB2QA2AhwgAyABNgIUIANB6ho2AhAgA0EVNgIMQQAhAgx+C0HNACECDGQLIANBADYCHCADIAE2AhQgA0HJDTYCECADQRo2AgxBACECDHwLIAEgBEYEQEHZACECDHwLIAEtAABBIEcNPSABQQFqIQEgAy0ALkEBcQ09IANBADYCHCADIAE2AhQgA0HCHDYCECADQR42AgxBACECDHsLIAEgBEYEQEHYACECDHsLAkACQAJAAkACQCABLQAAIgBBCmsOBAIDAwABCyABQQFqIQFBLCECDGULIABBOkcNASADQQA2AhwgAyABNgIUIANB5xE2AhAgA0EKNgIMQQAhAgx9CyABQQFqIQEgA0Evai0AAEEBcUUNcyADLQAyQYABcUUEQCADQTJqIQIgAxA1QQAhAAJAIAMoAjgiBkUNACAGKAIoIgZFDQAgAyAGEQAAIQALAkACQCAADhZNTEsBAQEBAQEBAQEBAQEBAQEBAQEAAQsgA0EpNgIcIAMgATYCFCADQawZNgIQIANBFTYCDEEAIQIMfgsgA0EANgIcIAMgATYCFCADQeULNgIQIANBETYCDEEAIQIMfQtBACEAAkAgAygCOCICRQ0AIAIoAlwiAkUNACADIAIRAAAhAAsgAEUNWSAAQRVHDQEgA0EFNgIcIAMgATYCFCADQZsbNgIQIANBFTYCDEEAIQIMfAtBywAhAgxiC0EAIQIgA0EANgIcIAMgATYCFCADQZAONgIQIANBFDYCDAx6CyADIAMvATJBgAFyOwEyDDsLIAEgBEcEQCADQRE2AgggAyABNgIEQcoAIQIMYAtB1wAhAgx4CyABIARGBEBB1gAhAgx4CwJAAkACQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQeMAaw4TAEBAQEBAQEBAQEBAQAFAQEACA0ALIAFBAWohAUHGACECDGELIAFBAWohAUHHACECDGALIAFBAWohAUHIACECDF8LIAFBAWohAUHJACECDF4LQdUAIQIgBCABIgBGDXYgBCABayADKAIAIgFqIQYgACABa0EFaiEHA0AgAUGQyABqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0IQQQgAUEFRg0KGiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAx2C0HUACECIAQgASIARg11IAQgAWsgAygCACIBaiEGIAAgAWtBD2ohBwNAIAFBgMgAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNB0EDIAFBD0YNCRogAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMdQtB0wAhAiAEIAEiAEYNdCAEIAFrIAMoAgAiAWohBiAAIAFrQQ5qIQcDQCABQeLHAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQYgAUEORg0HIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADHQLQdIAIQIgBCABIgBGDXMgBCABayADKAIAIgFqIQUgACABa0EBaiEGA0AgAUHgxwBqLQAAIAAtAAAiB0EgciAHIAdBwQBrQf8BcUEaSRtB/wFxRw0FIAFBAUYNAiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBTYCAAxzCyABIARGBEBB0QAhAgxzCwJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB7gBrDgcAOTk5OTkBOQsgAUEBaiEBQcMAIQIMWgsgAUEBaiEBQcQAIQIMWQsgA0EANgIAIAZBAWohAUHFACECDFgLQdAAIQIgBCABIgBGDXAgBCABayADKAIAIgFqIQYgACABa0EJaiEHA0AgAUHWxwBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0CQQIgAUEJRg0EGiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAxwC0HPACECIAQgASIARg1vIAQgAWsgAygCACIBaiEGIAAgAWtBBWohBwNAIAFB0McAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNASABQQVGDQIgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMbwsgACEBIANBADYCAAwzC0EBCzoALCADQQA2AgAgB0EBaiEBC0EtIQIMUgsCQANAIAEtAABB0MUAai0AAEEBRw0BIAQgAUEBaiIBRw0AC0HNACECDGsLQcIAIQIMUQsgASAERgRAQcwAIQIMagsgAS0AAEE6RgRAIAMoAgQhACADQQA2AgQgAyAAIAEQMCIARQ0zIANBywA2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMagsgA0EANgIcIAMgATYCFCADQecRNgIQIANBCjYCDEEAIQIMaQsCQAJAIAMtACxBAmsOAgABJwsgA0Ezai0AAEECcUUNJiADLQAuQQJxDSYgA0EANgIcIAMgATYCFCADQaYUNgIQIANBCzYCDEEAIQIMaQsgAy0AMkEgcUUNJSADLQAuQQJxDSUgA0EANgIcIAMgATYCFCADQb0TNgIQIANBDzYCDEEAIQIMaAtBACEAAkAgAygCOCICRQ0AIAIoAkgiAkUNACADIAIRAAAhAAsgAEUEQEHBACECDE8LIABBFUcEQCADQQA2AhwgAyABNgIUIANBpg82AhAgA0EcNgIMQQAhAgxoCyADQcoANgIcIAMgATYCFCADQYUcNgIQIANBFTYCDEEAIQIMZwsgASAERwRAA0AgAS0AAEHAwQBqLQAAQQFHDRcgBCABQQFqIgFHDQALQcQAIQIMZwtBxAAhAgxmCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUE2IQIMUgsgAUEBaiEBQTchAgxRCyABQQFqIQFBOCECDFALDBULIAQgAUEBaiIBRw0AC0E8IQIMZgtBPCECDGULIAEgBEYEQEHIACECDGULIANBEjYCCCADIAE2AgQCQAJAAkACQAJAIAMtACxBAWsOBBQAAQIJCyADLQAyQSBxDQNB4AEhAgxPCwJAIAMvATIiAEEIcUUNACADLQAoQQFHDQAgAy0ALkEIcUUNAgsgAyAAQff7A3FBgARyOwEyDAsLIAMgAy8BMkEQcjsBMgwECyADQQA2AgQgAyABIAEQMSIABEAgA0HBADYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxmCyABQQFqIQEMWAsgA0EANgIcIAMgATYCFCADQfQTNgIQIANBBDYCDEEAIQIMZAtBxwAhAiABIARGDWMgAygCACIAIAQgAWtqIQUgASAAa0EGaiEGAkADQCAAQcDFAGotAAAgAS0AAEEgckcNASAAQQZGDUogAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMZAsgA0EANgIADAULAkAgASAERwRAA0AgAS0AAEHAwwBqLQAAIgBBAUcEQCAAQQJHDQMgAUEBaiEBDAULIAQgAUEBaiIBRw0AC0HFACECDGQLQcUAIQIMYwsLIANBADoALAwBC0ELIQIMRwtBPyECDEYLAkACQANAIAEtAAAiAEEgRwRAAkAgAEEKaw4EAwUFAwALIABBLEYNAwwECyAEIAFBAWoiAUcNAAtBxgAhAgxgCyADQQg6ACwMDgsgAy0AKEEBRw0CIAMtAC5BCHENAiADKAIEIQAgA0EANgIEIAMgACABEDEiAARAIANBwgA2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMXwsgAUEBaiEBDFALQTshAgxECwJAA0AgAS0AACIAQSBHIABBCUdxDQEgBCABQQFqIgFHDQALQcMAIQIMXQsLQTwhAgxCCwJAAkAgASAERwRAA0AgAS0AACIAQSBHBEAgAEEKaw4EAwQEAwQLIAQgAUEBaiIBRw0AC0E/IQIMXQtBPyECDFwLIAMgAy8BMkEgcjsBMgwKCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUNTiADQT42AhwgAyABNgIUIAMgADYCDEEAIQIMWgsCQCABIARHBEADQCABLQAAQcDDAGotAAAiAEEBRwRAIABBAkYNAwwMCyAEIAFBAWoiAUcNAAtBNyECDFsLQTchAgxaCyABQQFqIQEMBAtBOyECIAQgASIARg1YIAQgAWsgAygCACIBaiEGIAAgAWtBBWohBwJAA0AgAUGQyABqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEMPwsgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMWQsgA0EANgIAIAAhAQwFC0E6IQIgBCABIgBGDVcgBCABayADKAIAIgFqIQYgACABa0EIaiEHAkADQCABQbTBAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAUEIRgRAQQUhAQw+CyABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAxYCyADQQA2AgAgACEBDAQLQTkhAiAEIAEiAEYNViAEIAFrIAMoAgAiAWohBiAAIAFrQQNqIQcCQANAIAFBsMEAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNASABQQNGBEBBBiEBDD0LIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADFcLIANBADYCACAAIQEMAwsCQANAIAEtAAAiAEEgRwRAIABBCmsOBAcEBAcCCyAEIAFBAWoiAUcNAAtBOCECDFYLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCADLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIANBAToALCADIAMvATIgAXI7ATIgACEBDAELIAMgAy8BMkEIcjsBMiAAIQELQT4hAgw7CyADQQA6ACwLQTkhAgw5CyABIARGBEBBNiECDFILAkACQAJAAkACQCABLQAAQQprDgQAAgIBAgsgAygCBCEAIANBADYCBCADIAAgARAxIgBFDQIgA0EzNgIcIAMgATYCFCADIAA2AgxBACECDFULIAMoAgQhACADQQA2AgQgAyAAIAEQMSIARQRAIAFBAWohAQwGCyADQTI2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMVAsgAy0ALkEBcQRAQd8BIQIMOwsgAygCBCEAIANBADYCBCADIAAgARAxIgANAQxJC0E0IQIMOQsgA0E1NgIcIAMgATYCFCADIAA2AgxBACECDFELQTUhAgw3CyADQS9qLQAAQQFxDQAgA0EANgIcIAMgATYCFCADQesWNgIQIANBGTYCDEEAIQIMTwtBMyECDDULIAEgBEYEQEEyIQIMTgsCQCABLQAAQQpGBEAgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GSFzYCECADQQM2AgxBACECDE4LQTIhAgw0CyABIARGBEBBMSECDE0LAkAgAS0AACIAQQlGDQAgAEEgRg0AQQEhAgJAIAMtACxBBWsOBAYEBQANCyADIAMvATJBCHI7ATIMDAsgAy0ALkEBcUUNASADLQAsQQhHDQAgA0EAOgAsC0E9IQIMMgsgA0EANgIcIAMgATYCFCADQcIWNgIQIANBCjYCDEEAIQIMSgtBAiECDAELQQQhAgsgA0EBOgAsIAMgAy8BMiACcjsBMgwGCyABIARGBEBBMCECDEcLIAEtAABBCkYEQCABQQFqIQEMAQsgAy0ALkEBcQ0AIANBADYCHCADIAE2AhQgA0HcKDYCECADQQI2AgxBACECDEYLQTAhAgwsCyABQQFqIQFBMSECDCsLIAEgBEYEQEEvIQIMRAsgAS0AACIAQQlHIABBIEdxRQRAIAFBAWohASADLQAuQQFxDQEgA0EANgIcIAMgATYCFCADQZcQNgIQIANBCjYCDEEAIQIMRAtBASECAkACQAJAAkACQAJAIAMtACxBAmsOBwUEBAMBAgAECyADIAMvATJBCHI7ATIMAwtBAiECDAELQQQhAgsgA0EBOgAsIAMgAy8BMiACcjsBMgtBLyECDCsLIANBADYCHCADIAE2AhQgA0GEEzYCECADQQs2AgxBACECDEMLQeEBIQIMKQsgASAERgRAQS4hAgxCCyADQQA2AgQgA0ESNgIIIAMgASABEDEiAA0BC0EuIQIMJwsgA0EtNgIcIAMgATYCFCADIAA2AgxBACECDD8LQQAhAAJAIAMoAjgiAkUNACACKAJMIgJFDQAgAyACEQAAIQALIABFDQAgAEEVRw0BIANB2AA2AhwgAyABNgIUIANBsxs2AhAgA0EVNgIMQQAhAgw+C0HMACECDCQLIANBADYCHCADIAE2AhQgA0GzDjYCECADQR02AgxBACECDDwLIAEgBEYEQEHOACECDDwLIAEtAAAiAEEgRg0CIABBOkYNAQsgA0EAOgAsQQkhAgwhCyADKAIEIQAgA0EANgIEIAMgACABEDAiAA0BDAILIAMtAC5BAXEEQEHeASECDCALIAMoAgQhACADQQA2AgQgAyAAIAEQMCIARQ0CIANBKjYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgw4CyADQcsANgIcIAMgADYCDCADIAFBAWo2AhRBACECDDcLIAFBAWohAUHAACECDB0LIAFBAWohAQwsCyABIARGBEBBKyECDDULAkAgAS0AAEEKRgRAIAFBAWohAQwBCyADLQAuQcAAcUUNBgsgAy0AMkGAAXEEQEEAIQACQCADKAI4IgJFDQAgAigCXCICRQ0AIAMgAhEAACEACyAARQ0SIABBFUYEQCADQQU2AhwgAyABNgIUIANBmxs2AhAgA0EVNgIMQQAhAgw2CyADQQA2AhwgAyABNgIUIANBkA42AhAgA0EUNgIMQQAhAgw1CyADQTJqIQIgAxA1QQAhAAJAIAMoAjgiBkUNACAGKAIoIgZFDQAgAyAGEQAAIQALIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyADQQE6ADALIAIgAi8BAEHAAHI7AQALQSshAgwYCyADQSk2AhwgAyABNgIUIANBrBk2AhAgA0EVNgIMQQAhAgwwCyADQQA2AhwgAyABNgIUIANB5Qs2AhAgA0ERNgIMQQAhAgwvCyADQQA2AhwgAyABNgIUIANBpQs2AhAgA0ECNgIMQQAhAgwuC0EBIQcgAy8BMiIFQQhxRQRAIAMpAyBCAFIhBwsCQCADLQAwBEBBASEAIAMtAClBBUYNASAFQcAAcUUgB3FFDQELAkAgAy0AKCICQQJGBEBBASEAIAMvATQiBkHlAEYNAkEAIQAgBUHAAHENAiAGQeQARg0CIAZB5gBrQQJJDQIgBkHMAUYNAiAGQbACRg0CDAELQQAhACAFQcAAcQ0BC0ECIQAgBUEIcQ0AIAVBgARxBEACQCACQQFHDQAgAy0ALkEKcQ0AQQUhAAwCC0EEIQAMAQsgBUEgcUUEQCADEDZBAEdBAnQhAAwBC0EAQQMgAykDIFAbIQALIABBAWsOBQIABwEDBAtBESECDBMLIANBAToAMQwpC0EAIQICQCADKAI4IgBFDQAgACgCMCIARQ0AIAMgABEAACECCyACRQ0mIAJBFUYEQCADQQM2AhwgAyABNgIUIANB0hs2AhAgA0EVNgIMQQAhAgwrC0EAIQIgA0EANgIcIAMgATYCFCADQd0ONgIQIANBEjYCDAwqCyADQQA2AhwgAyABNgIUIANB+SA2AhAgA0EPNgIMQQAhAgwpC0EAIQACQCADKAI4IgJFDQAgAigCMCICRQ0AIAMgAhEAACEACyAADQELQQ4hAgwOCyAAQRVGBEAgA0ECNgIcIAMgATYCFCADQdIbNgIQIANBFTYCDEEAIQIMJwsgA0EANgIcIAMgATYCFCADQd0ONgIQIANBEjYCDEEAIQIMJgtBKiECDAwLIAEgBEcEQCADQQk2AgggAyABNgIEQSkhAgwMC0EmIQIMJAsgAyADKQMgIgwgBCABa60iCn0iC0IAIAsgDFgbNwMgIAogDFQEQEElIQIMJAsgAygCBCEAIANBADYCBCADIAAgASAMp2oiARAyIgBFDQAgA0EFNgIcIAMgATYCFCADIAA2AgxBACECDCMLQQ8hAgwJC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43FxYAAQIDBAUGBxQUFBQUFBQICQoLDA0UFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFA4PEBESExQLQgIhCgwWC0IDIQoMFQtCBCEKDBQLQgUhCgwTC0IGIQoMEgtCByEKDBELQgghCgwQC0IJIQoMDwtCCiEKDA4LQgshCgwNC0IMIQoMDAtCDSEKDAsLQg4hCgwKC0IPIQoMCQtCCiEKDAgLQgshCgwHC0IMIQoMBgtCDSEKDAULQg4hCgwEC0IPIQoMAwsgA0EANgIcIAMgATYCFCADQZ8VNgIQIANBDDYCDEEAIQIMIQsgASAERgRAQSIhAgwhC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsONxUUAAECAwQFBgcWFhYWFhYWCAkKCwwNFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYODxAREhMWC0ICIQoMFAtCAyEKDBMLQgQhCgwSC0IFIQoMEQtCBiEKDBALQgchCgwPC0IIIQoMDgtCCSEKDA0LQgohCgwMC0ILIQoMCwtCDCEKDAoLQg0hCgwJC0IOIQoMCAtCDyEKDAcLQgohCgwGC0ILIQoMBQtCDCEKDAQLQg0hCgwDC0IOIQoMAgtCDyEKDAELQgEhCgsgAUEBaiEBIAMpAyAiC0L//////////w9YBEAgAyALQgSGIAqENwMgDAILIANBADYCHCADIAE2AhQgA0G1CTYCECADQQw2AgxBACECDB4LQSchAgwEC0EoIQIMAwsgAyABOgAsIANBADYCACAHQQFqIQFBDCECDAILIANBADYCACAGQQFqIQFBCiECDAELIAFBAWohAUEIIQIMAAsAC0EAIQIgA0EANgIcIAMgATYCFCADQbI4NgIQIANBCDYCDAwXC0EAIQIgA0EANgIcIAMgATYCFCADQYMRNgIQIANBCTYCDAwWC0EAIQIgA0EANgIcIAMgATYCFCADQd8KNgIQIANBCTYCDAwVC0EAIQIgA0EANgIcIAMgATYCFCADQe0QNgIQIANBCTYCDAwUC0EAIQIgA0EANgIcIAMgATYCFCADQdIRNgIQIANBCTYCDAwTC0EAIQIgA0EANgIcIAMgATYCFCADQbI4NgIQIANBCDYCDAwSC0EAIQIgA0EANgIcIAMgATYCFCADQYMRNgIQIANBCTYCDAwRC0EAIQIgA0EANgIcIAMgATYCFCADQd8KNgIQIANBCTYCDAwQC0EAIQIgA0EANgIcIAMgATYCFCADQe0QNgIQIANBCTYCDAwPC0EAIQIgA0EANgIcIAMgATYCFCADQdIRNgIQIANBCTYCDAwOC0EAIQIgA0EANgIcIAMgATYCFCADQbkXNgIQIANBDzYCDAwNC0EAIQIgA0EANgIcIAMgATYCFCADQbkXNgIQIANBDzYCDAwMC0EAIQIgA0EANgIcIAMgATYCFCADQZkTNgIQIANBCzYCDAwLC0EAIQIgA0EANgIcIAMgATYCFCADQZ0JNgIQIANBCzYCDAwKC0EAIQIgA0EANgIcIAMgATYCFCADQZcQNgIQIANBCjYCDAwJC0EAIQIgA0EANgIcIAMgATYCFCADQbEQNgIQIANBCjYCDAwIC0EAIQIgA0EANgIcIAMgATYCFCADQbsdNgIQIANBAjYCDAwHC0EAIQIgA0EANgIcIAMgATYCFCADQZYWNgIQIANBAjYCDAwGC0EAIQIgA0EANgIcIAMgATYCFCADQfkYNgIQIANBAjYCDAwFC0EAIQIgA0EANgIcIAMgATYCFCADQcQYNgIQIANBAjYCDAwECyADQQI2AhwgAyABNgIUIANBqR42AhAgA0EWNgIMQQAhAgwDC0HeACECIAEgBEYNAiAJQQhqIQcgAygCACEFAkACQCABIARHBEAgBUGWyABqIQggBCAFaiABayEGIAVBf3NBCmoiBSABaiEAA0AgAS0AACAILQAARwRAQQIhCAwDCyAFRQRAQQAhCCAAIQEMAwsgBUEBayEFIAhBAWohCCAEIAFBAWoiAUcNAAsgBiEFIAQhAQsgB0EBNgIAIAMgBTYCAAwBCyADQQA2AgAgByAINgIACyAHIAE2AgQgCSgCDCEAAkACQCAJKAIIQQFrDgIEAQALIANBADYCHCADQcIeNgIQIANBFzYCDCADIABBAWo2AhRBACECDAMLIANBADYCHCADIAA2AhQgA0HXHjYCECADQQk2AgxBACECDAILIAEgBEYEQEEoIQIMAgsgA0EJNgIIIAMgATYCBEEnIQIMAQsgASAERgRAQQEhAgwBCwNAAkACQAJAIAEtAABBCmsOBAABAQABCyABQQFqIQEMAQsgAUEBaiEBIAMtAC5BIHENAEEAIQIgA0EANgIcIAMgATYCFCADQaEhNgIQIANBBTYCDAwCC0EBIQIgASAERw0ACwsgCUEQaiQAIAJFBEAgAygCDCEADAELIAMgAjYCHEEAIQAgAygCBCIBRQ0AIAMgASAEIAMoAggRAQAiAUUNACADIAQ2AhQgAyABNgIMIAEhAAsgAAu+AgECfyAAQQA6AAAgAEHkAGoiAUEBa0EAOgAAIABBADoAAiAAQQA6AAEgAUEDa0EAOgAAIAFBAmtBADoAACAAQQA6AAMgAUEEa0EAOgAAQQAgAGtBA3EiASAAaiIAQQA2AgBB5AAgAWtBfHEiAiAAaiIBQQRrQQA2AgACQCACQQlJDQAgAEEANgIIIABBADYCBCABQQhrQQA2AgAgAUEMa0EANgIAIAJBGUkNACAAQQA2AhggAEEANgIUIABBADYCECAAQQA2AgwgAUEQa0EANgIAIAFBFGtBADYCACABQRhrQQA2AgAgAUEca0EANgIAIAIgAEEEcUEYciICayIBQSBJDQAgACACaiEAA0AgAEIANwMYIABCADcDECAAQgA3AwggAEIANwMAIABBIGohACABQSBrIgFBH0sNAAsLC1YBAX8CQCAAKAIMDQACQAJAAkACQCAALQAxDgMBAAMCCyAAKAI4IgFFDQAgASgCMCIBRQ0AIAAgAREAACIBDQMLQQAPCwALIABByhk2AhBBDiEBCyABCxoAIAAoAgxFBEAgAEHeHzYCECAAQRU2AgwLCxQAIAAoAgxBFUYEQCAAQQA2AgwLCxQAIAAoAgxBFkYEQCAAQQA2AgwLCwcAIAAoAgwLBwAgACgCEAsJACAAIAE2AhALBwAgACgCFAsrAAJAIABBJ08NAEL//////wkgAK2IQgGDUA0AIABBAnRB0DhqKAIADwsACxcAIABBL08EQAALIABBAnRB7DlqKAIAC78JAQF/QfQtIQECQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCAAQeQAaw70A2NiAAFhYWFhYWECAwQFYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYQYHCAkKCwwNDg9hYWFhYRBhYWFhYWFhYWFhYRFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWESExQVFhcYGRobYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1NmE3ODk6YWFhYWFhYWE7YWFhPGFhYWE9Pj9hYWFhYWFhYUBhYUFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFCQ0RFRkdISUpLTE1OT1BRUlNhYWFhYWFhYVRVVldYWVpbYVxdYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhXmFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYV9gYQtB6iwPC0GYJg8LQe0xDwtBoDcPC0HJKQ8LQbQpDwtBli0PC0HrKw8LQaI1DwtB2zQPC0HgKQ8LQeMkDwtB1SQPC0HuJA8LQeYlDwtByjQPC0HQNw8LQao1DwtB9SwPC0H2Jg8LQYIiDwtB8jMPC0G+KA8LQec3DwtBzSEPC0HAIQ8LQbglDwtByyUPC0GWJA8LQY80DwtBzTUPC0HdKg8LQe4zDwtBnDQPC0GeMQ8LQfQ1DwtB5SIPC0GvJQ8LQZkxDwtBsjYPC0H5Ng8LQcQyDwtB3SwPC0GCMQ8LQcExDwtBjTcPC0HJJA8LQew2DwtB5yoPC0HIIw8LQeIhDwtByTcPC0GlIg8LQZQiDwtB2zYPC0HeNQ8LQYYmDwtBvCsPC0GLMg8LQaAjDwtB9jAPC0GALA8LQYkrDwtBpCYPC0HyIw8LQYEoDwtBqzIPC0HrJw8LQcI2DwtBoiQPC0HPKg8LQdwjDwtBhycPC0HkNA8LQbciDwtBrTEPC0HVIg8LQa80DwtB3iYPC0HWMg8LQfQ0DwtBgTgPC0H0Nw8LQZI2DwtBnScPC0GCKQ8LQY0jDwtB1zEPC0G9NQ8LQbQ3DwtB2DAPC0G2Jw8LQZo4DwtBpyoPC0HEJw8LQa4jDwtB9SIPCwALQcomIQELIAELFwAgACAALwEuQf7/A3EgAUEAR3I7AS4LGgAgACAALwEuQf3/A3EgAUEAR0EBdHI7AS4LGgAgACAALwEuQfv/A3EgAUEAR0ECdHI7AS4LGgAgACAALwEuQff/A3EgAUEAR0EDdHI7AS4LGgAgACAALwEuQe//A3EgAUEAR0EEdHI7AS4LGgAgACAALwEuQd//A3EgAUEAR0EFdHI7AS4LGgAgACAALwEuQb//A3EgAUEAR0EGdHI7AS4LGgAgACAALwEuQf/+A3EgAUEAR0EHdHI7AS4LGgAgACAALwEuQf/9A3EgAUEAR0EIdHI7AS4LGgAgACAALwEuQf/7A3EgAUEAR0EJdHI7AS4LPgECfwJAIAAoAjgiA0UNACADKAIEIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEHhEjYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIIIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEH8ETYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIMIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEHsCjYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIQIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEH6HjYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIUIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEHLEDYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIYIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEG3HzYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIcIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEG/FTYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIsIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEH+CDYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIgIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEGMHTYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIkIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEHmFTYCEEEYIQQLIAQLOAAgAAJ/IAAvATJBFHFBFEYEQEEBIAAtAChBAUYNARogAC8BNEHlAEYMAQsgAC0AKUEFRgs6ADALWQECfwJAIAAtAChBAUYNACAALwE0IgFB5ABrQeQASQ0AIAFBzAFGDQAgAUGwAkYNACAALwEyIgBBwABxDQBBASECIABBiARxQYAERg0AIABBKHFFIQILIAILjAEBAn8CQAJAAkAgAC0AKkUNACAALQArRQ0AIAAvATIiAUECcUUNAQwCCyAALwEyIgFBAXFFDQELQQEhAiAALQAoQQFGDQAgAC8BNCIAQeQAa0HkAEkNACAAQcwBRg0AIABBsAJGDQAgAUHAAHENAEEAIQIgAUGIBHFBgARGDQAgAUEocUEARyECCyACC1cAIABBGGpCADcDACAAQgA3AwAgAEE4akIANwMAIABBMGpCADcDACAAQShqQgA3AwAgAEEgakIANwMAIABBEGpCADcDACAAQQhqQgA3AwAgAEH9ATYCHAsGACAAEDoLmi0BC38jAEEQayIKJABB3NUAKAIAIglFBEBBnNkAKAIAIgVFBEBBqNkAQn83AgBBoNkAQoCAhICAgMAANwIAQZzZACAKQQhqQXBxQdiq1aoFcyIFNgIAQbDZAEEANgIAQYDZAEEANgIAC0GE2QBBwNkENgIAQdTVAEHA2QQ2AgBB6NUAIAU2AgBB5NUAQX82AgBBiNkAQcCmAzYCAANAIAFBgNYAaiABQfTVAGoiAjYCACACIAFB7NUAaiIDNgIAIAFB+NUAaiADNgIAIAFBiNYAaiABQfzVAGoiAzYCACADIAI2AgAgAUGQ1gBqIAFBhNYAaiICNgIAIAIgAzYCACABQYzWAGogAjYCACABQSBqIgFBgAJHDQALQczZBEGBpgM2AgBB4NUAQazZACgCADYCAEHQ1QBBgKYDNgIAQdzVAEHI2QQ2AgBBzP8HQTg2AgBByNkEIQkLAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAEHsAU0EQEHE1QAoAgAiBkEQIABBE2pBcHEgAEELSRsiBEEDdiIAdiIBQQNxBEACQCABQQFxIAByQQFzIgJBA3QiAEHs1QBqIgEgAEH01QBqKAIAIgAoAggiA0YEQEHE1QAgBkF+IAJ3cTYCAAwBCyABIAM2AgggAyABNgIMCyAAQQhqIQEgACACQQN0IgJBA3I2AgQgACACaiIAIAAoAgRBAXI2AgQMEQtBzNUAKAIAIgggBE8NASABBEACQEECIAB0IgJBACACa3IgASAAdHFoIgBBA3QiAkHs1QBqIgEgAkH01QBqKAIAIgIoAggiA0YEQEHE1QAgBkF+IAB3cSIGNgIADAELIAEgAzYCCCADIAE2AgwLIAIgBEEDcjYCBCAAQQN0IgAgBGshBSAAIAJqIAU2AgAgAiAEaiIEIAVBAXI2AgQgCARAIAhBeHFB7NUAaiEAQdjVACgCACEDAn9BASAIQQN2dCIBIAZxRQRAQcTVACABIAZyNgIAIAAMAQsgACgCCAsiASADNgIMIAAgAzYCCCADIAA2AgwgAyABNgIICyACQQhqIQFB2NUAIAQ2AgBBzNUAIAU2AgAMEQtByNUAKAIAIgtFDQEgC2hBAnRB9NcAaigCACIAKAIEQXhxIARrIQUgACECA0ACQCACKAIQIgFFBEAgAkEUaigCACIBRQ0BCyABKAIEQXhxIARrIgMgBUkhAiADIAUgAhshBSABIAAgAhshACABIQIMAQsLIAAoAhghCSAAKAIMIgMgAEcEQEHU1QAoAgAaIAMgACgCCCIBNgIIIAEgAzYCDAwQCyAAQRRqIgIoAgAiAUUEQCAAKAIQIgFFDQMgAEEQaiECCwNAIAIhByABIgNBFGoiAigCACIBDQAgA0EQaiECIAMoAhAiAQ0ACyAHQQA2AgAMDwtBfyEEIABBv39LDQAgAEETaiIBQXBxIQRByNUAKAIAIghFDQBBACAEayEFAkACQAJAAn9BACAEQYACSQ0AGkEfIARB////B0sNABogBEEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+agsiBkECdEH01wBqKAIAIgJFBEBBACEBQQAhAwwBC0EAIQEgBEEZIAZBAXZrQQAgBkEfRxt0IQBBACEDA0ACQCACKAIEQXhxIARrIgcgBU8NACACIQMgByIFDQBBACEFIAIhAQwDCyABIAJBFGooAgAiByAHIAIgAEEddkEEcWpBEGooAgAiAkYbIAEgBxshASAAQQF0IQAgAg0ACwsgASADckUEQEEAIQNBAiAGdCIAQQAgAGtyIAhxIgBFDQMgAGhBAnRB9NcAaigCACEBCyABRQ0BCwNAIAEoAgRBeHEgBGsiAiAFSSEAIAIgBSAAGyEFIAEgAyAAGyEDIAEoAhAiAAR/IAAFIAFBFGooAgALIgENAAsLIANFDQAgBUHM1QAoAgAgBGtPDQAgAygCGCEHIAMgAygCDCIARwRAQdTVACgCABogACADKAIIIgE2AgggASAANgIMDA4LIANBFGoiAigCACIBRQRAIAMoAhAiAUUNAyADQRBqIQILA0AgAiEGIAEiAEEUaiICKAIAIgENACAAQRBqIQIgACgCECIBDQALIAZBADYCAAwNC0HM1QAoAgAiAyAETwRAQdjVACgCACEBAkAgAyAEayICQRBPBEAgASAEaiIAIAJBAXI2AgQgASADaiACNgIAIAEgBEEDcjYCBAwBCyABIANBA3I2AgQgASADaiIAIAAoAgRBAXI2AgRBACEAQQAhAgtBzNUAIAI2AgBB2NUAIAA2AgAgAUEIaiEBDA8LQdDVACgCACIDIARLBEAgBCAJaiIAIAMgBGsiAUEBcjYCBEHc1QAgADYCAEHQ1QAgATYCACAJIARBA3I2AgQgCUEIaiEBDA8LQQAhASAEAn9BnNkAKAIABEBBpNkAKAIADAELQajZAEJ/NwIAQaDZAEKAgISAgIDAADcCAEGc2QAgCkEMakFwcUHYqtWqBXM2AgBBsNkAQQA2AgBBgNkAQQA2AgBBgIAECyIAIARBxwBqIgVqIgZBACAAayIHcSICTwRAQbTZAEEwNgIADA8LAkBB/NgAKAIAIgFFDQBB9NgAKAIAIgggAmohACAAIAFNIAAgCEtxDQBBACEBQbTZAEEwNgIADA8LQYDZAC0AAEEEcQ0EAkACQCAJBEBBhNkAIQEDQCABKAIAIgAgCU0EQCAAIAEoAgRqIAlLDQMLIAEoAggiAQ0ACwtBABA7IgBBf0YNBSACIQZBoNkAKAIAIgFBAWsiAyAAcQRAIAIgAGsgACADakEAIAFrcWohBgsgBCAGTw0FIAZB/v///wdLDQVB/NgAKAIAIgMEQEH02AAoAgAiByAGaiEBIAEgB00NBiABIANLDQYLIAYQOyIBIABHDQEMBwsgBiADayAHcSIGQf7///8HSw0EIAYQOyEAIAAgASgCACABKAIEakYNAyAAIQELAkAgBiAEQcgAak8NACABQX9GDQBBpNkAKAIAIgAgBSAGa2pBACAAa3EiAEH+////B0sEQCABIQAMBwsgABA7QX9HBEAgACAGaiEGIAEhAAwHC0EAIAZrEDsaDAQLIAEiAEF/Rw0FDAMLQQAhAwwMC0EAIQAMCgsgAEF/Rw0CC0GA2QBBgNkAKAIAQQRyNgIACyACQf7///8HSw0BIAIQOyEAQQAQOyEBIABBf0YNASABQX9GDQEgACABTw0BIAEgAGsiBiAEQThqTQ0BC0H02ABB9NgAKAIAIAZqIgE2AgBB+NgAKAIAIAFJBEBB+NgAIAE2AgALAkACQAJAQdzVACgCACICBEBBhNkAIQEDQCAAIAEoAgAiAyABKAIEIgVqRg0CIAEoAggiAQ0ACwwCC0HU1QAoAgAiAUEARyAAIAFPcUUEQEHU1QAgADYCAAtBACEBQYjZACAGNgIAQYTZACAANgIAQeTVAEF/NgIAQejVAEGc2QAoAgA2AgBBkNkAQQA2AgADQCABQYDWAGogAUH01QBqIgI2AgAgAiABQezVAGoiAzYCACABQfjVAGogAzYCACABQYjWAGogAUH81QBqIgM2AgAgAyACNgIAIAFBkNYAaiABQYTWAGoiAjYCACACIAM2AgAgAUGM1gBqIAI2AgAgAUEgaiIBQYACRw0AC0F4IABrQQ9xIgEgAGoiAiAGQThrIgMgAWsiAUEBcjYCBEHg1QBBrNkAKAIANgIAQdDVACABNgIAQdzVACACNgIAIAAgA2pBODYCBAwCCyAAIAJNDQAgAiADSQ0AIAEoAgxBCHENAEF4IAJrQQ9xIgAgAmoiA0HQ1QAoAgAgBmoiByAAayIAQQFyNgIEIAEgBSAGajYCBEHg1QBBrNkAKAIANgIAQdDVACAANgIAQdzVACADNgIAIAIgB2pBODYCBAwBCyAAQdTVACgCAEkEQEHU1QAgADYCAAsgACAGaiEDQYTZACEBAkACQAJAA0AgAyABKAIARwRAIAEoAggiAQ0BDAILCyABLQAMQQhxRQ0BC0GE2QAhAQNAIAEoAgAiAyACTQRAIAMgASgCBGoiBSACSw0DCyABKAIIIQEMAAsACyABIAA2AgAgASABKAIEIAZqNgIEIABBeCAAa0EPcWoiCSAEQQNyNgIEIANBeCADa0EPcWoiBiAEIAlqIgRrIQEgAiAGRgRAQdzVACAENgIAQdDVAEHQ1QAoAgAgAWoiADYCACAEIABBAXI2AgQMCAtB2NUAKAIAIAZGBEBB2NUAIAQ2AgBBzNUAQczVACgCACABaiIANgIAIAQgAEEBcjYCBCAAIARqIAA2AgAMCAsgBigCBCIFQQNxQQFHDQYgBUF4cSEIIAVB/wFNBEAgBUEDdiEDIAYoAggiACAGKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwHCyACIAA2AgggACACNgIMDAYLIAYoAhghByAGIAYoAgwiAEcEQCAAIAYoAggiAjYCCCACIAA2AgwMBQsgBkEUaiICKAIAIgVFBEAgBigCECIFRQ0EIAZBEGohAgsDQCACIQMgBSIAQRRqIgIoAgAiBQ0AIABBEGohAiAAKAIQIgUNAAsgA0EANgIADAQLQXggAGtBD3EiASAAaiIHIAZBOGsiAyABayIBQQFyNgIEIAAgA2pBODYCBCACIAVBNyAFa0EPcWpBP2siAyADIAJBEGpJGyIDQSM2AgRB4NUAQazZACgCADYCAEHQ1QAgATYCAEHc1QAgBzYCACADQRBqQYzZACkCADcCACADQYTZACkCADcCCEGM2QAgA0EIajYCAEGI2QAgBjYCAEGE2QAgADYCAEGQ2QBBADYCACADQSRqIQEDQCABQQc2AgAgBSABQQRqIgFLDQALIAIgA0YNACADIAMoAgRBfnE2AgQgAyADIAJrIgU2AgAgAiAFQQFyNgIEIAVB/wFNBEAgBUF4cUHs1QBqIQACf0HE1QAoAgAiAUEBIAVBA3Z0IgNxRQRAQcTVACABIANyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEBCyACIAE2AhwgAkIANwIQIAFBAnRB9NcAaiEAQcjVACgCACIDQQEgAXQiBnFFBEAgACACNgIAQcjVACADIAZyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2a0EAIAFBH0cbdCEBIAAoAgAhAwJAA0AgAyIAKAIEQXhxIAVGDQEgAUEddiEDIAFBAXQhASAAIANBBHFqQRBqIgYoAgAiAw0ACyAGIAI2AgAgAiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNgIIIAJBADYCGCACIAA2AgwgAiABNgIIC0HQ1QAoAgAiASAETQ0AQdzVACgCACIAIARqIgIgASAEayIBQQFyNgIEQdDVACABNgIAQdzVACACNgIAIAAgBEEDcjYCBCAAQQhqIQEMCAtBACEBQbTZAEEwNgIADAcLQQAhAAsgB0UNAAJAIAYoAhwiAkECdEH01wBqIgMoAgAgBkYEQCADIAA2AgAgAA0BQcjVAEHI1QAoAgBBfiACd3E2AgAMAgsgB0EQQRQgBygCECAGRhtqIAA2AgAgAEUNAQsgACAHNgIYIAYoAhAiAgRAIAAgAjYCECACIAA2AhgLIAZBFGooAgAiAkUNACAAQRRqIAI2AgAgAiAANgIYCyABIAhqIQEgBiAIaiIGKAIEIQULIAYgBUF+cTYCBCABIARqIAE2AgAgBCABQQFyNgIEIAFB/wFNBEAgAUF4cUHs1QBqIQACf0HE1QAoAgAiAkEBIAFBA3Z0IgFxRQRAQcTVACABIAJyNgIAIAAMAQsgACgCCAsiASAENgIMIAAgBDYCCCAEIAA2AgwgBCABNgIIDAELQR8hBSABQf///wdNBEAgAUEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+aiEFCyAEIAU2AhwgBEIANwIQIAVBAnRB9NcAaiEAQcjVACgCACICQQEgBXQiA3FFBEAgACAENgIAQcjVACACIANyNgIAIAQgADYCGCAEIAQ2AgggBCAENgIMDAELIAFBGSAFQQF2a0EAIAVBH0cbdCEFIAAoAgAhAAJAA0AgACICKAIEQXhxIAFGDQEgBUEddiEAIAVBAXQhBSACIABBBHFqQRBqIgMoAgAiAA0ACyADIAQ2AgAgBCACNgIYIAQgBDYCDCAEIAQ2AggMAQsgAigCCCIAIAQ2AgwgAiAENgIIIARBADYCGCAEIAI2AgwgBCAANgIICyAJQQhqIQEMAgsCQCAHRQ0AAkAgAygCHCIBQQJ0QfTXAGoiAigCACADRgRAIAIgADYCACAADQFByNUAIAhBfiABd3EiCDYCAAwCCyAHQRBBFCAHKAIQIANGG2ogADYCACAARQ0BCyAAIAc2AhggAygCECIBBEAgACABNgIQIAEgADYCGAsgA0EUaigCACIBRQ0AIABBFGogATYCACABIAA2AhgLAkAgBUEPTQRAIAMgBCAFaiIAQQNyNgIEIAAgA2oiACAAKAIEQQFyNgIEDAELIAMgBGoiAiAFQQFyNgIEIAMgBEEDcjYCBCACIAVqIAU2AgAgBUH/AU0EQCAFQXhxQezVAGohAAJ/QcTVACgCACIBQQEgBUEDdnQiBXFFBEBBxNUAIAEgBXI2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00EQCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIAIgATYCHCACQgA3AhAgAUECdEH01wBqIQBBASABdCIEIAhxRQRAIAAgAjYCAEHI1QAgBCAIcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQQCQANAIAQiACgCBEF4cSAFRg0BIAFBHXYhBCABQQF0IQEgACAEQQRxakEQaiIGKAIAIgQNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAsgA0EIaiEBDAELAkAgCUUNAAJAIAAoAhwiAUECdEH01wBqIgIoAgAgAEYEQCACIAM2AgAgAw0BQcjVACALQX4gAXdxNgIADAILIAlBEEEUIAkoAhAgAEYbaiADNgIAIANFDQELIAMgCTYCGCAAKAIQIgEEQCADIAE2AhAgASADNgIYCyAAQRRqKAIAIgFFDQAgA0EUaiABNgIAIAEgAzYCGAsCQCAFQQ9NBEAgACAEIAVqIgFBA3I2AgQgACABaiIBIAEoAgRBAXI2AgQMAQsgACAEaiIHIAVBAXI2AgQgACAEQQNyNgIEIAUgB2ogBTYCACAIBEAgCEF4cUHs1QBqIQFB2NUAKAIAIQMCf0EBIAhBA3Z0IgIgBnFFBEBBxNUAIAIgBnI2AgAgAQwBCyABKAIICyICIAM2AgwgASADNgIIIAMgATYCDCADIAI2AggLQdjVACAHNgIAQczVACAFNgIACyAAQQhqIQELIApBEGokACABC0MAIABFBEA/AEEQdA8LAkAgAEH//wNxDQAgAEEASA0AIABBEHZAACIAQX9GBEBBtNkAQTA2AgBBfw8LIABBEHQPCwALC5lCIgBBgAgLDQEAAAAAAAAAAgAAAAMAQZgICwUEAAAABQBBqAgLCQYAAAAHAAAACABB5AgLwjJJbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVxdWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBFeHBlY3RlZCBMRiBhZnRlciBoZWFkZXJzAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMAVXNlciBjYWxsYmFjayBlcnJvcgBgb25fcmVzZXRgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19oZWFkZXJgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2JlZ2luYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlYCBjYWxsYmFjayBlcnJvcgBgb25fc3RhdHVzX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdmVyc2lvbl9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3VybF9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3Byb3RvY29sX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVlIGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWFqb3IgdmVyc2lvbgBFeHBlY3RlZCBzcGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlciB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3VybABJbnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fcHJvdG9jb2wARW1wdHkgQ29udGVudC1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgAVHJhbnNmZXItRW5jb2RpbmcgY2FuJ3QgYmUgcHJlc2VudCB3aXRoIENvbnRlbnQtTGVuZ3RoAER1cGxpY2F0ZSBDb250ZW50LUxlbmd0aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5nAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgc2l6ZQBFeHBlY3RlZCBMRiBhZnRlciBjaHVuayBzaXplAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBVbmV4cGVjdGVkIHdoaXRlc3BhY2UgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciBjaHVuayBleHRlbnNpb24gdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIHF1b3RlZC1wYWlyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGVkIHZhbHVlAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGVkIHZhbHVlAFBhdXNlZCBieSBvbl9oZWFkZXJzX2NvbXBsZXRlAEludmFsaWQgRU9GIHN0YXRlAG9uX3Jlc2V0IHBhdXNlAG9uX2NodW5rX2hlYWRlciBwYXVzZQBvbl9tZXNzYWdlX2JlZ2luIHBhdXNlAG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZSBwYXVzZQBvbl9zdGF0dXNfY29tcGxldGUgcGF1c2UAb25fdmVyc2lvbl9jb21wbGV0ZSBwYXVzZQBvbl91cmxfY29tcGxldGUgcGF1c2UAb25fcHJvdG9jb2xfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX3ZhbHVlX2NvbXBsZXRlIHBhdXNlAG9uX21lc3NhZ2VfY29tcGxldGUgcGF1c2UAb25fbWV0aG9kX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl9maWVsZF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fbmFtZSBwYXVzZQBVbmV4cGVjdGVkIHNwYWNlIGFmdGVyIHN0YXJ0IGxpbmUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciByZXNwb25zZSBsaW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgZXh0ZW5zaW9uIG5hbWUASW52YWxpZCBzdGF0dXMgY29kZQBQYXVzZSBvbiBDT05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21ldGhvZABFeHBlY3RlZCBzcGFjZSBhZnRlciBtZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABNaXNzaW5nIGV4cGVjdGVkIENSIGFmdGVyIGNodW5rIGRhdGEARXhwZWN0ZWQgTEYgYWZ0ZXIgY2h1bmsgZGF0YQBVbmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AARGF0YSBhZnRlciBgQ29ubmVjdGlvbjogY2xvc2VgAFNXSVRDSF9QUk9YWQBVU0VfUFJPWFkATUtBQ1RJVklUWQBVTlBST0NFU1NBQkxFX0VOVElUWQBRVUVSWQBDT1BZAE1PVkVEX1BFUk1BTkVOVExZAFRPT19FQVJMWQBOT1RJRlkARkFJTEVEX0RFUEVOREVOQ1kAQkFEX0dBVEVXQVkAUExBWQBQVVQAQ0hFQ0tPVVQAR0FURVdBWV9USU1FT1VUAFJFUVVFU1RfVElNRU9VVABORVRXT1JLX0NPTk5FQ1RfVElNRU9VVABDT05ORUNUSU9OX1RJTUVPVVQATE9HSU5fVElNRU9VVABORVRXT1JLX1JFQURfVElNRU9VVABQT1NUAE1JU0RJUkVDVEVEX1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfTE9BRF9CQUxBTkNFRF9SRVFVRVNUAEJBRF9SRVFVRVNUAEhUVFBfUkVRVUVTVF9TRU5UX1RPX0hUVFBTX1BPUlQAUkVQT1JUAElNX0FfVEVBUE9UAFJFU0VUX0NPTlRFTlQATk9fQ09OVEVOVABQQVJUSUFMX0NPTlRFTlQASFBFX0lOVkFMSURfQ09OU1RBTlQASFBFX0NCX1JFU0VUAEdFVABIUEVfU1RSSUNUAENPTkZMSUNUAFRFTVBPUkFSWV9SRURJUkVDVABQRVJNQU5FTlRfUkVESVJFQ1QAQ09OTkVDVABNVUxUSV9TVEFUVVMASFBFX0lOVkFMSURfU1RBVFVTAFRPT19NQU5ZX1JFUVVFU1RTAEVBUkxZX0hJTlRTAFVOQVZBSUxBQkxFX0ZPUl9MRUdBTF9SRUFTT05TAE9QVElPTlMAU1dJVENISU5HX1BST1RPQ09MUwBWQVJJQU5UX0FMU09fTkVHT1RJQVRFUwBNVUxUSVBMRV9DSE9JQ0VTAElOVEVSTkFMX1NFUlZFUl9FUlJPUgBXRUJfU0VSVkVSX1VOS05PV05fRVJST1IAUkFJTEdVTl9FUlJPUgBJREVOVElUWV9QUk9WSURFUl9BVVRIRU5USUNBVElPTl9FUlJPUgBTU0xfQ0VSVElGSUNBVEVfRVJST1IASU5WQUxJRF9YX0ZPUldBUkRFRF9GT1IAU0VUX1BBUkFNRVRFUgBHRVRfUEFSQU1FVEVSAEhQRV9VU0VSAFNFRV9PVEhFUgBIUEVfQ0JfQ0hVTktfSEVBREVSAEV4cGVjdGVkIExGIGFmdGVyIENSAE1LQ0FMRU5EQVIAU0VUVVAAV0VCX1NFUlZFUl9JU19ET1dOAFRFQVJET1dOAEhQRV9DTE9TRURfQ09OTkVDVElPTgBIRVVSSVNUSUNfRVhQSVJBVElPTgBESVNDT05ORUNURURfT1BFUkFUSU9OAE5PTl9BVVRIT1JJVEFUSVZFX0lORk9STUFUSU9OAEhQRV9JTlZBTElEX1ZFUlNJT04ASFBFX0NCX01FU1NBR0VfQkVHSU4AU0lURV9JU19GUk9aRU4ASFBFX0lOVkFMSURfSEVBREVSX1RPS0VOAElOVkFMSURfVE9LRU4ARk9SQklEREVOAEVOSEFOQ0VfWU9VUl9DQUxNAEhQRV9JTlZBTElEX1VSTABCTE9DS0VEX0JZX1BBUkVOVEFMX0NPTlRST0wATUtDT0wAQUNMAEhQRV9JTlRFUk5BTABSRVFVRVNUX0hFQURFUl9GSUVMRFNfVE9PX0xBUkdFX1VOT0ZGSUNJQUwASFBFX09LAFVOTElOSwBVTkxPQ0sAUFJJAFJFVFJZX1dJVEgASFBFX0lOVkFMSURfQ09OVEVOVF9MRU5HVEgASFBFX1VORVhQRUNURURfQ09OVEVOVF9MRU5HVEgARkxVU0gAUFJPUFBBVENIAE0tU0VBUkNIAFVSSV9UT09fTE9ORwBQUk9DRVNTSU5HAE1JU0NFTExBTkVPVVNfUEVSU0lTVEVOVF9XQVJOSU5HAE1JU0NFTExBTkVPVVNfV0FSTklORwBIUEVfSU5WQUxJRF9UUkFOU0ZFUl9FTkNPRElORwBFeHBlY3RlZCBDUkxGAEhQRV9JTlZBTElEX0NIVU5LX1NJWkUATU9WRQBDT05USU5VRQBIUEVfQ0JfU1RBVFVTX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJTX0NPTVBMRVRFAEhQRV9DQl9WRVJTSU9OX0NPTVBMRVRFAEhQRV9DQl9VUkxfQ09NUExFVEUASFBFX0NCX1BST1RPQ09MX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUExJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRUUC8sIFJUU1AvIG9yIElDRS8A5xUAAK8VAACkEgAAkhoAACYWAACeFAAA2xkAAHkVAAB+EgAA/hQAADYVAAALFgAA2BYAAPMSAABCGAAArBYAABIVAAAUFwAA7xcAAEgUAABxFwAAshoAAGsZAAB+GQAANRQAAIIaAABEFwAA/RYAAB4YAACHFwAAqhkAAJMSAAAHGAAALBcAAMoXAACkFwAA5xUAAOcVAABYFwAAOxgAAKASAAAtHAAAwxEAAEgRAADeEgAAQhMAAKQZAAD9EAAA9xUAAKUVAADvFgAA+BkAAEoWAABWFgAA9RUAAAoaAAAIGgAAARoAAKsVAABCEgAA1xAAAEwRAAAFGQAAVBYAAB4RAADKGQAAyBkAAE4WAAD/GAAAcRQAAPAVAADuFQAAlBkAAPwVAAC/GQAAmxkAAHwUAABDEQAAcBgAAJUUAAAnFAAAGRQAANUSAADUGQAARBYAAPcQAEG5OwsBAQBB0DsL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEDAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBuj0LBAEAAAIAQdE9C14DBAMDAwMDAAADAwADAwADAwMDAwMDAwMDAAUAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAwADAEG6PwsEAQAAAgBB0T8LXgMAAwMDAwMAAAMDAAMDAAMDAwMDAwMDAwMABAAFAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwADAAMAQbDBAAsNbG9zZWVlcC1hbGl2ZQBBycEACwEBAEHgwQAL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBycMACwEBAEHgwwAL5wEBAQEBAQEBAQEBAQECAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAWNodW5rZWQAQfHFAAteAQABAQEBAQAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBB0McACyFlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQYDIAAsgcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQpTTQ0KDQoAQanIAAsFAQIAAQMAQcDIAAtfBAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanKAAsFAQIAAQMAQcDKAAtfBAUFBgUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanMAAsEAQAAAQBBwcwAC14CAgACAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAEGpzgALBQECAAEDAEHAzgALXwQFAAAFBQUFBQUFBQUFBQYFBQUFBQUFBQUFBQUABQAHCAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQAFAAUABQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAAAAFAEGp0AALBQEBAAEBAEHA0AALAQEAQdrQAAtBAgAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQanSAAsFAQEAAQEAQcDSAAsBAQBBytIACwYCAAAAAAIAQeHSAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBBoNQAC50BTk9VTkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRVVFUllPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFVFRQQ0VUU1BBRFRQLw=='

let wasmBuffer

Object.defineProperty(module, 'exports', {
  get: () => {
    return wasmBuffer
      ? wasmBuffer
      : (wasmBuffer = Buffer.from(wasmBase64, 'base64'))
  }
})


/***/ }),

/***/ 1285:
/***/ (() => {

throw new Error("llhttp with SIMD is not in this package");


/***/ }),

/***/ 2401:
/***/ ((__unused_webpack_module, exports) => {

"use strict";

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.enumToMap = enumToMap;
function enumToMap(obj, filter = [], exceptions = []) {
    const emptyFilter = (filter?.length ?? 0) === 0;
    const emptyExceptions = (exceptions?.length ?? 0) === 0;
    return Object.fromEntries(Object.entries(obj).filter(([, value]) => {
        return (typeof value === 'number' &&
            (emptyFilter || filter.includes(value)) &&
            (emptyExceptions || !exceptions.includes(value)));
    }));
}


/***/ }),

/***/ 9535:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

"use strict";


const {
  kConnected,
  kPending,
  kRunning,
  kSize,
  kFree,
  kQueued
} = __nccwpck_require__(6478)

class ClientStats {
  constructor (client) {
    this.connected = client[kConnected]
    this.pending = client[kPending]
    this.running = client[kRunning]
    this.size = client[kSize]
  }
}

class PoolStats {
  constructor (pool) {
    this.connected = pool[kConnected]
    this.free = pool[kFree]
    this.pending = pool[kPending]
    this.queued = pool[kQueued]
    this.running = pool[kRunning]
    this.size = pool[kSize]
  }
}

module.exports = { ClientStats, PoolStats }


/***/ }),

/***/ 4132:
/***/ ((module) => {

"use strict";



let fastNow = 0

const RESOLUTION_MS = 1e3

const TICK_MS = (RESOLUTION_MS >> 1) - 1

let fastNowTimeout

const kFastTimer = Symbol('kFastTimer')

const fastTimers = []


const NOT_IN_LIST = -2

const TO_BE_CLEARED = -1

const PENDING = 0

const ACTIVE = 1

function onTick () {
  fastNow += TICK_MS

  let idx = 0

  let len = fastTimers.length

  while (idx < len) {
    const timer = fastTimers[idx]

    if (timer._state === PENDING) {
      timer._idleStart = fastNow - TICK_MS
      timer._state = ACTIVE
    } else if (
      timer._state === ACTIVE &&
      fastNow >= timer._idleStart + timer._idleTimeout
    ) {
      timer._state = TO_BE_CLEARED
      timer._idleStart = -1
      timer._onTimeout(timer._timerArg)
    }

    if (timer._state === TO_BE_CLEARED) {
      timer._state = NOT_IN_LIST

      if (--len !== 0) {
        fastTimers[idx] = fastTimers[len]
      }
    } else {
      ++idx
    }
  }

  fastTimers.length = len

  if (fastTimers.length !== 0) {
    refreshTimeout()
  }
}

function refreshTimeout () {
  if (fastNowTimeout?.refresh) {
    fastNowTimeout.refresh()
  } else {
    clearTimeout(fastNowTimeout)
    fastNowTimeout = setTimeout(onTick, TICK_MS)
    fastNowTimeout?.unref()
  }
}

class FastTimer {
  [kFastTimer] = true

  _state = NOT_IN_LIST

  _idleTimeout = -1

  _idleStart = -1

  _onTimeout

  _timerArg

  constructor (callback, delay, arg) {
    this._onTimeout = callback
    this._idleTimeout = delay
    this._timerArg = arg

    this.refresh()
  }

  refresh () {
    if (this._state === NOT_IN_LIST) {
      fastTimers.push(this)
    }

    if (!fastNowTimeout || fastTimers.length === 1) {
      refreshTimeout()
    }

    this._state = PENDING
  }

  clear () {
    this._state = TO_BE_CLEARED

    this._idleStart = -1
  }
}

module.exports = {
  setTimeout (callback, delay, arg) {
    return delay <= RESOLUTION_MS
      ? setTimeout(callback, delay, arg)
      : new FastTimer(callback, delay, arg)
  },
  clearTimeout (timeout) {
    if (timeout[kFastTimer]) {
      timeout.clear()
    } else {
      clearTimeout(timeout)
    }
  },
  setFastTimeout (callback, delay, arg) {
    return new FastTimer(callback, delay, arg)
  },
  clearFastTimeout (timeout) {
    timeout.clear()
  },
  now () {
    return fastNow
  },
  tick (delay = 0) {
    fastNow += delay - RESOLUTION_MS + 1
    onTick()
    onTick()
  },
  reset () {
    fastNow = 0
    fastTimers.length = 0
    clearTimeout(fastNowTimeout)
    fastNowTimeout = null
  },
  kFastTimer
}


/***/ }),

/***/ 7909:
/***/ (() => {

throw new Error("fetch is not in this package");


/***/ }),

/***/ 583:
/***/ (() => {

throw new Error("FormData is not in this package");


/***/ }),

/***/ 8314:
/***/ (() => {

throw new Error("webidl is not in this package");


/***/ }),

/***/ 8756:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ Answer)
/* harmony export */ });
/* harmony import */ var _lib_charset_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1471);
/* harmony import */ var _finding_not_evaluable_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7070);
/* harmony import */ var _finding_quotation_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1149);



class Answer {
    facts;
    allowance;
    size;
    #bodyGoes;
    #decoded;
    constructor(facts, allowance, bodyGoes = false) {
        this.facts = facts;
        this.allowance = allowance;
        this.size = facts.body.byteLength;
        this.#bodyGoes = bodyGoes;
    }
    header(name) {
        const key = name.toLowerCase();
        return Object.hasOwn(this.facts.headers, key) ? [this.facts.headers[key] ?? []].flat() : [];
    }
    get text() {
        return this.decoded.text;
    }
    get completeText() {
        const { text, charset, faithful } = this.decoded;
        if (text === "")
            throw new _finding_not_evaluable_js__WEBPACK_IMPORTED_MODULE_1__/* .NotEvaluable */ .p("the body is empty");
        if (!faithful)
            throw new _finding_not_evaluable_js__WEBPACK_IMPORTED_MODULE_1__/* .NotEvaluable */ .p(`the body has bytes that are not ${charset}`);
        return text;
    }
    get decoded() {
        if (this.#decoded === undefined) {
            this.allowance.spend(this.size);
            this.#decoded = (0,_lib_charset_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeText */ .g)(this.facts.body, this.header("content-type"));
            if (this.#bodyGoes)
                this.facts.body.buffer.transfer(0);
        }
        const { undecided } = this.#decoded;
        if (undecided === undefined)
            return this.#decoded;
        const labels = (0,_finding_quotation_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(undecided.join(", "), 40);
        if (undecided.length > 1)
            throw new _finding_not_evaluable_js__WEBPACK_IMPORTED_MODULE_1__/* .NotEvaluable */ .p("the body's charsets contradict each other: ", labels);
        throw new _finding_not_evaluable_js__WEBPACK_IMPORTED_MODULE_1__/* .NotEvaluable */ .p("the body is in a charset that is not known, ", labels);
    }
}


/***/ }),

/***/ 4249:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ ConditionSyntaxError),
/* harmony export */   s: () => (/* binding */ pointAt)
/* harmony export */ });
class ConditionSyntaxError extends Error {
    name = "ConditionSyntaxError";
    problems;
    constructor(problems) {
        super(problems.map(describe).join("\n"));
        this.problems = problems;
    }
}
function describe({ line, column, fault, remedy, excerpt }) {
    return `line ${line}, column ${column}: ${fault}. ${remedy}\n${excerpt}`;
}
function pointAt(line, column) {
    const width = 100;
    const start = Math.max(0, column - 1 - width / 2);
    const visible = line
        .slice(start, start + width)
        .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, " ")
        .toWellFormed();
    return `  ${visible.trimEnd()}\n  ${" ".repeat(column - 1 - start)}^`;
}


/***/ }),

/***/ 2672:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Tx: () => (/* binding */ serviceSubjects),
/* harmony export */   mQ: () => (/* binding */ isAboutHead),
/* harmony export */   xp: () => (/* binding */ isAboutCredential),
/* harmony export */   zX: () => (/* binding */ isAboutService)
/* harmony export */ });
const serviceSubjects = ["image-digest", "image-name", "spec-digest", "instances", "restarts"];
const isAboutService = ({ subject }) => serviceSubjects.some((known) => known === subject);
const subjectsOfHead = new Set([
    "status",
    "header",
    "certificate",
    "credential",
    ...serviceSubjects,
]);
const isAboutCredential = ({ subject }) => subject === "credential";
const isAboutHead = ({ subject }) => subjectsOfHead.has(subject);


/***/ }),

/***/ 253:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ TooCostly),
/* harmony export */   b: () => (/* binding */ Allowance)
/* harmony export */ });
class TooCostly extends Error {
    name = "TooCostly";
}
class Allowance {
    #left;
    constructor(steps) {
        this.#left = steps;
    }
    spend(steps) {
        if (steps > this.#left)
            throw new TooCostly(`It could take ${steps} steps.`);
        if (this.#left !== Number.POSITIVE_INFINITY)
            this.#left -= steps;
    }
}


/***/ }),

/***/ 7070:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ NotEvaluable)
/* harmony export */ });
class NotEvaluable extends Error {
    name = "NotEvaluable";
    actual;
    constructor(...actual) {
        super("The condition cannot be evaluated.");
        this.actual = actual;
    }
}


/***/ }),

/***/ 1149:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote),
/* harmony export */   o: () => (/* binding */ quoteText)
/* harmony export */ });
const before = 16_384;
const behind = 4_096;
function quote(text, length) {
    return { text: text.slice(0, behind), cut: text.length > behind, hit: 0, form: length };
}
function quoteText(text, found = -1) {
    const start = Math.max(0, found - before);
    const end = Math.max(0, found) + behind;
    return { text: text.slice(start, end), cut: text.length > end, hit: Math.max(0, found - start), form: "quoted" };
}


/***/ }),

/***/ 1631:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ redirectTarget),
/* harmony export */   n: () => (/* binding */ travel)
/* harmony export */ });
/* harmony import */ var _net_http_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(567);

async function travel(send, start, most, belongs) {
    const hops = [];
    const seen = new Set();
    let leg = start;
    let spent;
    for (;;) {
        seen.add(`${leg.method} ${leg.url.href}`);
        const answered = await send(leg, spent?.total ?? 0);
        spent = spent === undefined ? answered.timings : sum(spent, answered.timings);
        const outcome = { ...answered, timings: spent };
        const end = { outcome, question: leg, url: leg.url, hops };
        if (outcome.kind === "failed" || !belongs(outcome, leg.url))
            return end;
        const target = redirectTarget(outcome, leg.url);
        if (target === undefined)
            return end;
        const next = nextLeg(leg, outcome.status, target);
        if (most === 0)
            return { ...end, unfollowed: ignored };
        if (!sameOrigin(target, leg.url))
            return { ...end, unfollowed: { why: "another origin is never followed to" } };
        if (seen.has(`${next.method} ${next.url.href}`))
            return { ...end, unfollowed: { why: "that would be a redirect loop" } };
        if (hops.length >= most)
            return { ...end, unfollowed: tooMany(most) };
        hops.push({ status: outcome.status, method: next.method, url: next.url });
        leg = next;
    }
}
const ignored = {
    why: "redirects are not followed",
    remedy: "let the action follow (max-redirects: 3)",
};
const tooMany = (most) => ({
    why: `that is one redirect more than max-redirects: ${most} allows`,
    remedy: "raise max-redirects",
});
const redirectStatuses = new Set([301, 302, 303, 307, 308]);
function redirectTarget(answer, url) {
    const location = (0,_net_http_js__WEBPACK_IMPORTED_MODULE_0__/* .header */ .wx)(answer.headers, "location");
    if (!redirectStatuses.has(answer.status) || location === undefined)
        return undefined;
    const target = URL.parse(location, url.href);
    if (target !== null)
        target.hash = "";
    return target ?? undefined;
}
function sameOrigin(target, url) {
    return target.origin === url.origin && target.username === "" && target.password === "";
}
function nextLeg({ method, headers, body }, status, url) {
    const toGet = status === 303 ? method !== "HEAD" : (status === 301 || status === 302) && method === "POST";
    if (!toGet)
        return { method, url, headers, ...(body === undefined ? {} : { body }) };
    return { method: "GET", url, headers: headers.filter(([name]) => !/^content-/i.test(name)) };
}
function sum(a, b) {
    const names = ["dns", "connect", "tls", "wait", "download"];
    const phases = names.flatMap((name) => a[name] === undefined && b[name] === undefined ? [] : [[name, (a[name] ?? 0) + (b[name] ?? 0)]]);
    return { total: a.total + b.total, ...Object.fromEntries(phases) };
}


/***/ }),

/***/ 4579:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ hasHeader)
/* harmony export */ });
function hasHeader(headers, name) {
    return headers.some(([given]) => given.toLowerCase() === name.toLowerCase());
}


/***/ }),

/***/ 6743:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  M: () => (/* binding */ partyOf),
  O: () => (/* binding */ unmetFailure)
});

// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __nccwpck_require__(7240);
// EXTERNAL MODULE: ./build/net/http.js
var http = __nccwpck_require__(567);
// EXTERNAL MODULE: ./build/probe/conditions/condition.js
var conditions_condition = __nccwpck_require__(2672);
// EXTERNAL MODULE: ./build/probe/redirects.js
var redirects = __nccwpck_require__(1631);
// EXTERNAL MODULE: ./build/probe/request.js
var request = __nccwpck_require__(4579);
;// CONCATENATED MODULE: ./build/probe/status-hint.js


function statusHint(answer, { method, url, headers, body }, foreign) {
    switch (answer.status) {
        case 401:
            if ((0,request/* hasHeader */.o)(headers, "authorization"))
                return undefined;
            return {
                likely: "The app has a login of its own, behind Snowflake's, which let the request pass.",
                remedy: 'Give the app what it asks for, for example headers: "Authorization: Bearer \u2026", or probe a path that needs no login.',
            };
        case 404:
            if (url.pathname !== "/")
                return undefined;
            return {
                likely: "No path was given, and the app has nothing at /.",
                remedy: "Give the path of its health check, for example path: /healthcheck.",
            };
        case 405: {
            const allowed = (0,http/* header */.wx)(answer.headers, "allow");
            const instead = allowed === undefined ? "" : `: ${foreign.excerpt(allowed, 60)}`;
            return {
                likely: `The app does not take ${method} at this path.`,
                remedy: `Set method to one that it takes${instead}.`,
            };
        }
        case 406:
            if ((0,request/* hasHeader */.o)(headers, "accept"))
                return undefined;
            return {
                likely: "The request has no Accept header, and the app wants one.",
                remedy: 'Say what you take, for example headers: "Accept: application/json".',
            };
        case 415:
        case 422:
            if (body === undefined || (0,request/* hasHeader */.o)(headers, "content-type") || !looksLikeJson(body))
                return undefined;
            return {
                likely: "The body is JSON, and the request has no Content-Type that says so.",
                remedy: 'Add headers: "Content-Type: application/json".',
            };
        default:
            return undefined;
    }
}
function looksLikeJson(body) {
    return /^\s*[[{]/.test(new TextDecoder().decode(body.subarray(0, 1024)));
}

;// CONCATENATED MODULE: ./build/probe/unmet-failure.js





const unmetCount = (unmet, all) => all === 1 ? "the condition" : `${unmet} of ${(0,lib_text/* count */.U9)(all, "condition")}`;
function unmetFailure(answer, journey, conditions, results, appSays, foreign) {
    const unmet = results.filter((result) => !result.met);
    const party = partyOf(conditions.filter((_, index) => results[index]?.met === false).map(({ subject }) => subject));
    const advice = party === undefined ? undefined : unmet.some(isUnknownExpiry) ? ofUnknownExpiry : adviceFor[party];
    return {
        word: "expectation-failed",
        happened: `The service answered ${answer.status}, but ${unmetCount(unmet.length, results.length)} did not hold.`,
        details: [
            ...unmet.map((result) => `${result.condition}: it was ${result.actual}`),
            ...(appSays === undefined ? [] : [`the app says: "${appSays}"`]),
        ],
        ...(advice ?? redirectAdvice(answer, journey, foreign) ?? statusAdvice(answer, journey, foreign)),
        ...(party === undefined ? {} : { party }),
        ...(party === "credential" ? { lasting: true } : {}),
    };
}
function statusAdvice(answer, { question }, foreign) {
    const hint = statusHint(answer, question, foreign);
    if (hint !== undefined)
        return { ...hint, remedy: `${hint.remedy} If this answer is right, say so in expect.` };
    return {
        remedy: "If this answer is right, say so in expect; else the service's own log tells why it answers like this.",
    };
}
function redirectAdvice(answer, { url, unfollowed }, foreign) {
    const target = unfollowed === undefined ? undefined : (0,redirects/* redirectTarget */.E)(answer, url);
    if (target === undefined || unfollowed === undefined)
        return undefined;
    const location = (0,http/* header */.wx)(answer.headers, "location") ?? "";
    const harmless = target.username === "" && target.password === "" && foreign.excerpt(location, 200) === location;
    const wanted = harmless ? `== ${JSON.stringify(location)}` : "exists";
    const shown = (0,redirects/* redirectTarget */.E)({ ...answer, headers: { location: foreign.redacted(location) } }, url) ?? target;
    const exactly = `If this redirect is right, expect exactly it:\n    expect: |\n      status == ${answer.status}\n      header location ${wanted}`;
    return {
        likely: `The app redirects ${foreign.excerpt(url.pathname, 200)} to ${foreign.excerpt(shownTarget(shown, url), 200)}, and ${unfollowed.why}.`,
        remedy: unfollowed.remedy === undefined
            ? `Look at how the app makes its URLs. ${exactly}`
            : `Probe the path it redirects to, or ${unfollowed.remedy}. ${exactly}`,
    };
}
const otherParties = ["credential", "snowflake"];
const partyOfSubject = {
    certificate: "snowflake",
    credential: "credential",
};
function partyOf(unmet, unseen = new Map()) {
    const parties = unmet.map((subject) => unseen.get(subject) ?? partyOfSubject[subject]);
    return parties.includes(undefined) ? undefined : otherParties.find((one) => parties.includes(one));
}
const adviceFor = {
    credential: {
        remedy: "Make a new programmatic access token and update the secret.",
    },
    snowflake: {
        remedy: "Snowflake renews the certificates of its hosts. If it does not, tell its support; behind a proxy that inspects TLS it is the proxy's certificate.",
    },
};
const isUnknownExpiry = ({ condition, actual }) => (0,conditions_condition/* isAboutCredential */.xp)({ subject: condition.split(" ", 1)[0] ?? "" }) && actual.startsWith("not known");
const ofUnknownExpiry = {
    remedy: "Take the condition out. Only the expiry of a programmatic access token can be known: from the token, or, with account, from Snowflake, where it is the user's only active one.",
};
function shownTarget(target, { origin }) {
    const path = `${target.pathname}${target.search}`;
    if (target.username !== "" || target.password !== "")
        return `${target.protocol}//***@${target.host}${path}`;
    return target.origin === origin ? path : target.href;
}


/***/ }),

/***/ 5805:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ failedLine),
/* harmony export */   N: () => (/* binding */ answerLine)
/* harmony export */ });
/* harmony import */ var _lib_quantities_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1277);
/* harmony import */ var _lib_quantities_size_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4628);
/* harmony import */ var _net_http_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(567);



function answerLine(outcome, bodyBytes, foreign) {
    if (outcome.kind === "failed")
        return failedLine(outcome);
    const type = (0,_net_http_js__WEBPACK_IMPORTED_MODULE_2__/* .header */ .wx)(outcome.headers, "content-type")?.split(";")[0] ?? "no content type";
    return `${outcome.status}, ${foreign.excerpt(type, 60)}, ${(0,_lib_quantities_size_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSize */ .X)(bodyBytes)}, ${(0,_lib_quantities_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(outcome.timings.total)}`;
}
function failedLine({ begun, reason, timings }) {
    const came = begun === undefined ? "nothing" : `${begun.status}, but not to the end`;
    return `${came}, ${(0,_lib_quantities_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(timings.total)} (${reason})`;
}


/***/ }),

/***/ 6373:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ shownBytes),
/* harmony export */   Jy: () => (/* binding */ withShortBody),
/* harmony export */   ZT: () => (/* binding */ isUnhealthy),
/* harmony export */   ds: () => (/* binding */ bodyBytesOf),
/* harmony export */   lP: () => (/* binding */ isPaused),
/* harmony export */   t1: () => (/* binding */ requestShown),
/* harmony export */   uA: () => (/* binding */ requestLine)
/* harmony export */ });
const isPaused = ({ verdict }) => verdict.failure?.paused === true;
const isUnhealthy = (check) => !check.verdict.healthy && !isPaused(check);
const bodyBytesOf = (outcome) => outcome.kind === "answered" ? outcome.body.byteLength : 0;
function requestLine({ method, url }) {
    return `${method} ${url.pathname}${url.search}`;
}
function requestShown(check) {
    return check.unmade ? requestLine(check) : `${check.method} ${check.url.href}`;
}
const shownBytes = 16 * 1024;
function withShortBody(report) {
    const { outcome, verdict } = report;
    const most = verdict.healthy ? 0 : shownBytes;
    if (outcome.kind === "failed" || outcome.body.byteLength <= most)
        return report;
    return { ...report, outcome: { ...outcome, body: new Uint8Array(outcome.body.subarray(0, most)) } };
}


/***/ }),

/***/ 6232:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KW: () => (/* binding */ cancelled),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   sG: () => (/* binding */ checksFailure)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9984);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7240);
/* harmony import */ var _check_report_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6373);



function failureOf(error, redact) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ)
        return error.failure;
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return {
        word: "internal",
        happened: `The action failed in a way it never should: ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .excerpt */ .Kb)(redact(message), 300)}`,
        likely: "This is a fault of the action, not of your workflow.",
        remedy: "Please open an issue in the action's repository, with this message and the version in the first line of the log.",
    };
}
const mostNames = 10;
function checksFailure(checks) {
    const unhealthy = checks.filter(_check_report_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnhealthy */ .ZT);
    const [meant, state] = unhealthy.length > 0 ? [unhealthy, "not healthy"] : [checks.filter(_check_report_js__WEBPACK_IMPORTED_MODULE_2__/* .isPaused */ .lP), "paused"];
    const [first] = meant;
    const failure = first?.verdict.failure;
    if (first === undefined || failure === undefined || checks.length === 1)
        return failure;
    const shown = meant.slice(0, mostNames).map((check) => (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .excerpt */ .Kb)(check.name, 100));
    const more = meant.length - shown.length;
    const names = (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(more > 0 ? [...shown, `${more} more`] : shown);
    const each = meant.length === 1 ? "" : `The first, ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .excerpt */ .Kb)(first.name, 100)}: `;
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


/***/ }),

/***/ 7660:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ Progress)
/* harmony export */ });
/* harmony import */ var _lib_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8955);
/* harmony import */ var _lib_quantities_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1277);
/* harmony import */ var _answer_line_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5805);
/* harmony import */ var _check_report_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6373);




const alwaysLogged = 3;
const quietMs = 30_000;
class Progress {
    #clock;
    #foreign;
    #write;
    #run;
    constructor({ clock, redact, log }, name) {
        this.#clock = clock;
        this.#foreign = new _lib_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .ForeignText */ .s(redact);
        const shown = name === undefined ? undefined : this.#foreign.excerpt(name, 80);
        this.#write = shown === undefined ? log : (line) => log(`  ${shown}:${line.replace(/^ +/, " ")}`);
    }
    log(event, number, line, pauseMs) {
        const now = this.#clock.now();
        if (this.#run?.event !== event) {
            this.end();
            this.#run = { event, times: 0, held: undefined, loggedAt: now };
        }
        const run = this.#run;
        const next = `; next in ${(0,_lib_quantities_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(pauseMs)}`;
        if (++run.times <= alwaysLogged) {
            this.#write(`  attempt ${number}: ${line}${next}`);
            run.loggedAt = now;
            return;
        }
        run.held = { first: run.held?.first ?? number, last: number };
        if (now - run.loggedAt >= quietMs)
            this.#tellHeld(run, next);
    }
    attempt({ outcome, verdict }, number, pauseMs) {
        const why = verdict.failure?.word ?? "healthy";
        const status = outcome.kind === "answered" ? outcome.status : outcome.reason;
        this.log(`${status} ${why}`, number, `${(0,_answer_line_js__WEBPACK_IMPORTED_MODULE_2__/* .answerLine */ .N)(outcome, (0,_check_report_js__WEBPACK_IMPORTED_MODULE_3__/* .bodyBytesOf */ .ds)(outcome), this.#foreign)} (${why})`, pauseMs);
    }
    end() {
        if (this.#run !== undefined)
            this.#tellHeld(this.#run, "");
    }
    #tellHeld(run, next) {
        if (run.held === undefined)
            return;
        const { first, last } = run.held;
        this.#write(first === last ? `  attempt ${first}: the same${next}` : `  attempts ${first}\u2013${last}: the same${next}`);
        run.held = undefined;
        run.loggedAt = this.#clock.now();
    }
}


/***/ }),

/***/ 6005:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ hasPaused),
/* harmony export */   Nx: () => (/* binding */ primaryCheck),
/* harmony export */   o2: () => (/* binding */ serviceLine)
/* harmony export */ });
/* harmony import */ var _check_report_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6373);

const serviceLine = (report) => (primaryCheck(report) ?? report).service?.line;
function primaryCheck({ checks }) {
    return checks.find(_check_report_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnhealthy */ .ZT) ?? checks.find(_check_report_js__WEBPACK_IMPORTED_MODULE_0__/* .isPaused */ .lP) ?? checks[0];
}
function hasPaused({ checks, failure }) {
    return failure?.paused === true || checks.some(_check_report_js__WEBPACK_IMPORTED_MODULE_0__/* .isPaused */ .lP);
}


/***/ }),

/***/ 990:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ diagnosedReport),
/* harmony export */   Al: () => (/* binding */ unfoundReport),
/* harmony export */   Ke: () => (/* binding */ namedReport),
/* harmony export */   P7: () => (/* binding */ dryRunReport),
/* harmony export */   QB: () => (/* binding */ checkedReport),
/* harmony export */   b: () => (/* binding */ expiringReport),
/* harmony export */   dd: () => (/* binding */ gatewayReport),
/* harmony export */   kS: () => (/* binding */ failedReport),
/* harmony export */   uz: () => (/* binding */ cancelledReport)
/* harmony export */ });
/* harmony import */ var _check_report_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6373);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6232);


function checkedReport(checked) {
    const { checks, unasked, thrown, identity, signInMs, authorization, ...rest } = checked;
    const healthy = thrown === undefined && checks.every((check) => check.verdict.healthy);
    const failure = thrown ?? (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .checksFailure */ .sG)(checks);
    const refused = checks.some(({ verdict }) => unforgiven.has(verdict.failure?.word));
    return {
        healthy,
        fails: thrown !== undefined || (checks.some(_check_report_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnhealthy */ .ZT) && (rest.failOnUnhealthy || refused)),
        identity,
        checks,
        ...(unasked.length === 0 ? {} : { unasked }),
        ...(thrown === undefined ? {} : { undetermined: true }),
        ...(failure === undefined ? {} : { failure }),
        ...(authorization === undefined || refused ? {} : { authorization }),
        ...(signInMs === undefined ? {} : { signInMs }),
    };
}
const unforgiven = new Set([
    "sign-in-required",
    "access-denied",
    "network-policy",
    "internal",
]);
function failedReport(failure, unasked) {
    return { healthy: false, fails: true, undetermined: true, failure, checks: [], unasked };
}
function unfoundReport(failure, { failOnUnhealthy, ...known }) {
    return { healthy: false, fails: failOnUnhealthy && !failure.paused, failure, checks: [], ...known };
}
function namedReport(report, subject) {
    return { ...report, subject };
}
function dryRunReport(dryRun) {
    return { healthy: false, fails: false, checks: [], dryRun };
}
function cancelledReport(report) {
    const checks = report.checks.map((check) => check.outcome.kind === "failed" && ["aborted", "not-sent"].includes(check.outcome.reason)
        ? { ...check, verdict: { ...check.verdict, failure: _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .cancelled */ .KW } }
        : check);
    return { ...report, healthy: false, fails: true, failure: _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .cancelled */ .KW, checks };
}
function diagnosedReport(report, diagnosis, failure) {
    return { ...report, diagnosis, failure };
}
function expiringReport(report, { expiresAt }) {
    return expiresAt === undefined ? report : { credentialExpiresAt: expiresAt, ...report };
}
function gatewayReport(report, gateway) {
    return { ...report, gateway };
}


/***/ }),

/***/ 8521:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ checkUrl),
/* harmony export */   I: () => (/* binding */ checkName)
/* harmony export */ });
/* harmony import */ var _inputs_endpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(784);
/* harmony import */ var _report_check_report_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6373);
/* harmony import */ var _snowflake_ingress_ingress_url_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5535);



const anyEndpoint = new URL("https://service.invalid/");
function checkUrl({ request, endpoint }) {
    return (0,_snowflake_ingress_ingress_url_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPath */ .uJ)(endpoint.kind === "url" ? endpoint.url : anyEndpoint, request.path);
}
function checkName(check, ofSeveral) {
    if (check.name !== undefined)
        return check.name;
    const line = (0,_report_check_report_js__WEBPACK_IMPORTED_MODULE_2__/* .requestLine */ .uA)({ method: check.request.method, url: checkUrl(check) });
    return ofSeveral ? `${line} at ${(0,_inputs_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(check.endpoint)}` : line;
}


/***/ }),

/***/ 5202:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  sb: () => (/* binding */ examine),
  eZ: () => (/* binding */ namesOf),
  ho: () => (/* binding */ examine_open)
});

// EXTERNAL MODULE: ./build/report/failure.js
var failure = __nccwpck_require__(6232);
// EXTERNAL MODULE: ./build/report/report.js
var report = __nccwpck_require__(990);
// EXTERNAL MODULE: ./build/snowflake/authorization-header.js
var authorization_header = __nccwpck_require__(3155);
// EXTERNAL MODULE: ./build/lib/foreign-text.js
var foreign_text = __nccwpck_require__(8955);
// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __nccwpck_require__(7240);
// EXTERNAL MODULE: ./build/snowflake/refusals/wording.js
var wording = __nccwpck_require__(5260);
// EXTERNAL MODULE: ./build/lib/json.js
var json = __nccwpck_require__(9897);
// EXTERNAL MODULE: ./build/net/http.js
var net_http = __nccwpck_require__(567);
;// CONCATENATED MODULE: ./build/snowflake/ingress/gateway-error.js


function readGatewayError(answer) {
    if (answer.body.byteLength > 16_384)
        return undefined;
    const body = (0,net_http/* jsonBody */.J9)(answer);
    const type = (0,json/* textOf */.b6)(body, "responseType");
    const detail = (0,json/* textOf */.b6)(body, "detail");
    if (type === undefined || !/^ERROR(_[A-Z0-9_]+)?$/.test(type))
        return undefined;
    if (detail === undefined && (type === "ERROR" || (0,json/* textOf */.b6)(body, "requestId") === undefined))
        return undefined;
    return { type, detail: detail ?? "" };
}
function isDeniedPage({ status, body }) {
    const text = new TextDecoder().decode(body.subarray(0, 16_384));
    if (status !== 401 && status !== 403 && !/^\s*</.test(text))
        return false;
    return /Access denied\.\s+Insufficient privileges to use/i.test(text);
}

// EXTERNAL MODULE: ./build/snowflake/host-guard.js
var host_guard = __nccwpck_require__(5596);
;// CONCATENATED MODULE: ./build/snowflake/ingress/sign-in-redirect.js

function isSignInRedirect(answer, url) {
    return targets(answer, url).some((target) => leadsToSignIn(target, url));
}
function isSnowflakeSignIn(answer, url) {
    const all = targets(answer, url);
    return all.length > 0 && all.every((target) => leadsToSignIn(target, url) && (0,host_guard/* isSnowflakeHost */.l0)(hostOf(target)));
}
function leadsToSignIn(target, url) {
    const host = hostOf(target);
    return ((host !== hostOf(url) && (0,host_guard/* isSignInHost */.Jk)(host)) ||
        target.pathname.startsWith("/sfc-oauth-begin") ||
        target.pathname.startsWith("/sfc-endpoint/"));
}
function targets({ status, headers }, url) {
    if (status < 300 || status > 399)
        return [];
    return [headers["location"] ?? []].flat().flatMap((location) => URL.parse(location, url.href) ?? []);
}
const hostOf = ({ hostname }) => hostname.replace(/\.$/, "");

;// CONCATENATED MODULE: ./build/snowflake/ingress/sign-in-page.js



const tokenFaults = "The token expired or was revoked, its user or role is gone or lacks access, or it belongs to another account than the endpoint.";
function signInRedirectFailure(answer, url, caller) {
    if (!isSignInRedirect(answer, url))
        return undefined;
    return notAccepted(`The ingress redirected ${url.host} to Snowflake's sign-in page: it did not accept ${caller.credential}. (A client that follows the redirect gets that page with status 200 and calls it healthy.)`, caller);
}
function signInPageFailure(answer, url, caller) {
    if (!/^text\/html\b|^application\/xhtml/i.test((0,net_http/* header */.wx)(answer.headers, "content-type") ?? ""))
        return undefined;
    if (!isSignInPage(new TextDecoder().decode(answer.body.subarray(0, 65_536))))
        return undefined;
    return notAccepted(`${url.host} answered ${answer.status} with Snowflake's sign-in page instead of the service: it did not accept ${caller.credential}.`, caller);
}
function notAccepted(happened, caller) {
    const lookedUp = caller.object !== undefined;
    return {
        word: "sign-in-required",
        happened,
        likely: tokenFaults,
        remedy: `${caller.renewal} ${lookedUp ? "Where that is not it, grant the role what it takes to call the endpoint." : "Check that ingress-url is of the same account and current, as SHOW ENDPOINTS prints it."}`,
        sql: lookedUp ? (0,wording/* callGrants */.U_)(caller) : [(0,wording/* showHost */.CT)(caller)],
    };
}
function isSignInPage(page) {
    if (/\bsfc-endpoint-login\.|\/sfc-oauth-begin\b/i.test(page))
        return true;
    const titles = [...page.matchAll(/<title\b[^<>]{0,200}>([^<]{0,200})<\/title/gi)].map(([, title = ""]) => title.trim());
    const signsIn = titles.some((title) => /^snowflake$/i.test(title) || (/\bsnowflake\b/i.test(title) && /\b(?:sign|log)[ -]?in\b/i.test(title)));
    return signsIn && /type\s*=\s*["']?password\b|\/session\/(?:authenticate|v1)\b/i.test(page);
}

;// CONCATENATED MODULE: ./build/snowflake/ingress/gateway-failure.js




async function gatewayFailure(...said) {
    const [answer, , caller] = said;
    return (await gatewayError(...said)) ?? deniedPage(answer, caller) ?? proxyError(...said);
}
async function gatewayError(...[answer, url, caller, foreign]) {
    const error = readGatewayError(answer);
    if (error === undefined)
        return undefined;
    const explained = async () => {
        const { explainRefusal } = await __nccwpck_require__.e(/* import() | refusals */ 228).then(__nccwpck_require__.bind(__nccwpck_require__, 1216));
        return explainRefusal({ status: answer.status, message: foreign.redacted(error.detail) }, caller);
    };
    const words = error.detail === "" ? "." : `: ${foreign.quoted(error.detail, 300)}`;
    const happened = `The ingress answered ${answer.status} (${(0,lib_text/* oneLine */.TN)(error.type)})${words}`;
    if (/no service hosts found/i.test(error.detail))
        return noServiceHosts(happened, caller);
    if (/IP\/Token .{0,100}not allowed|network policy/i.test(error.detail)) {
        const closed = `${url.host} does not let this runner in. ${happened}`;
        return { ...(await explained()), word: "network-policy", happened: closed };
    }
    if (/invalid consent request/i.test(error.detail)) {
        return { ...(await explained()), happened };
    }
    if (/empty data/i.test(error.detail))
        return arrowSession(happened);
    if (answer.status >= 500 || answer.status === 429)
        return gatewayTrouble(happened);
    if (/token|expired|authenticat/i.test(error.detail) || /TOKEN|UNAUTHORIZED/.test(error.type)) {
        return {
            word: "access-denied",
            happened: `The ingress did not accept ${caller.credential}. ${happened}`,
            likely: tokenFaults,
            remedy: `${caller.renewal}${caller.object === undefined ? " Check that ingress-url is of the same account." : ""}`,
        };
    }
    return insufficientPrivileges(happened, caller);
}
function deniedPage(answer, caller) {
    if (!isDeniedPage(answer))
        return undefined;
    return insufficientPrivileges(`The ingress answered ${answer.status}: "Access denied. Insufficient privileges to use" it.`, caller);
}
function proxyError(...[answer, url, caller, foreign]) {
    if (answer.status < 500)
        return undefined;
    const text = new TextDecoder().decode(answer.body.subarray(0, 4096));
    const happened = `The ingress answered ${answer.status}: ${foreign.quoted(text, 200)}`;
    if (/no service hosts found/i.test(text))
        return noServiceHosts(happened, caller);
    if ((answer.status === 502 || answer.status === 503) &&
        /^upstream connect error|^no healthy upstream/i.test(text.trim())) {
        return {
            word: "service-not-ready",
            happened,
            likely: "The container runs but nothing listens yet on the endpoint's port; just after a start this passes within a minute.",
            remedy: "Let the action wait (wait: 5m). If it stays, compare the port in the service specification with the one the app listens on, on 0.0.0.0.",
        };
    }
    if (answer.status === 504 && /^(upstream request timeout|stream timeout)/i.test(text.trim())) {
        return {
            word: "timeout",
            happened: `The service did not answer ${url.pathname} in the time Snowflake's proxy gives it. ${happened}`,
            likely: "The request takes the service longer than the ingress allows (about 90 seconds without data).",
            remedy: "Probe a path that answers quickly; give long work a status path to poll.",
        };
    }
    return answer.status === 500 && caller.session === true && /empty data/i.test(text)
        ? arrowSession(happened)
        : undefined;
}
const arrowSession = (happened) => ({
    word: "internal",
    happened: `The ingress could not read its own query in the caller's session. ${happened}`,
    likely: "The token is of a session that answers in ARROW, such as the Python connector's.",
    remedy: "Let this action open the session (auth-method: session), or use a programmatic access token.",
});
function noServiceHosts(happened, caller) {
    const { kind, object } = (0,wording/* sqlObject */.Q3)(caller);
    const describe = `DESCRIBE ${kind} ${object};`;
    if (kind === "GATEWAY")
        return { word: "service-not-ready", happened, ...noTarget, sql: [describe] };
    return {
        word: "service-not-ready",
        happened,
        likely: `No instance of ${(0,wording/* theKind */.ap)(caller)} runs: it is starting, suspended, or its container crashes.`,
        remedy: `Let the action wait (wait: 5m) when it is just starting; else look at ${(0,wording/* theKind */.ap)(caller)}.`,
        sql: [
            describe,
            ...(kind === "SERVICE" ? [`SHOW SERVICE CONTAINERS IN SERVICE ${object};`] : []),
            `ALTER ${kind} ${object} RESUME;`,
        ],
    };
}
const noTarget = {
    likely: "None of the gateway's targets can answer: each is suspended, not ready or dropped, has weight 0, or the gateway's owner lost USAGE on it.",
    remedy: "Let the action wait (wait: 5m) when one is just starting; else look at the services that its spec names.",
};
const gatewayTrouble = (happened) => ({
    word: "service-not-ready",
    happened,
    likely: "The ingress could not pass the request on to the service.",
    remedy: "Let the action wait (wait: 5m); if it stays, look at the service with DESCRIBE SERVICE.",
});
function insufficientPrivileges(happened, caller) {
    const { kind } = (0,wording/* sqlObject */.Q3)(caller);
    const denied = {
        word: "access-denied",
        happened,
        likely: `${(0,wording/* theRole */.Y$)(caller, "The")} may not call this endpoint.`,
    };
    if ((0,wording/* inPersonalDatabase */.PG)(caller))
        return { ...denied, remedy: "Deploy it to another database: in a user's personal database it cannot be granted." };
    return {
        ...denied,
        remedy: `Grant the role ${kind === "SERVICE" ? "a service role of the service" : `USAGE on ${(0,wording/* theKind */.ap)(caller)}`}, and USAGE on its database and schema.`,
        sql: [...(0,wording/* callGrants */.U_)(caller), ...(caller.object === undefined ? [gatewayGrant(caller)] : [])],
    };
}
const gatewayGrant = (caller) => `-- Or, for the host of a gateway: GRANT USAGE ON GATEWAY <database>.<schema>.<gateway> TO ROLE ${(0,wording/* sqlRole */.n_)(caller)};`;

;// CONCATENATED MODULE: ./build/snowflake/ingress/gateway-headers.js

function hasGatewayHeader({ headers }) {
    const is = (name, value) => (0,net_http/* header */.wx)(headers, name)?.trim().toLowerCase() === value;
    const cookies = [headers["set-cookie"] ?? []].flat();
    return (is("server", "_") ||
        cookies.some((cookie) => cookie.startsWith("sfc-ss-")) ||
        enforced.every(([name, value]) => is(name, value)));
}
const enforced = [
    ["cross-origin-embedder-policy", "credentialless"],
    ["cross-origin-opener-policy", "same-origin"],
    ["cross-origin-resource-policy", "same-origin"],
    ["x-content-type-options", "nosniff"],
    ["x-frame-options", "deny"],
];
function withoutGatewayCookies(head) {
    const cookies = head.headers["set-cookie"];
    if (cookies === undefined)
        return head;
    const hide = (cookie) => cookie.replace(/^\s*(sfc-ss-[^=;]*=)[^;]*/i, "$1***");
    const hidden = typeof cookies === "string" ? hide(cookies) : cookies.map((cookie) => hide(cookie));
    return { ...head, headers: { ...head.headers, "set-cookie": hidden } };
}

;// CONCATENATED MODULE: ./build/snowflake/ingress/impostor.js



const maxBytes = 64 * 1024;
async function impostorFailure(answer, question, deadline, http) {
    const outcome = await askAnonymously(question, deadline, http);
    if (outcome.kind === "answered") {
        return refusesAnonymous(outcome, question.url) ? undefined : impostor(answer, question.url);
    }
    return outcome.reason === "response-too-large"
        ? impostor(answer, question.url)
        : unproven(answer, question.url, outcome.detail);
}
function askAnonymously(question, deadline, http) {
    const { leftMs: timeoutMs, signal } = deadline;
    if (timeoutMs === 0)
        return Promise.resolve((0,net_http/* notSent */.eE)("No time was left for it."));
    const headers = question.headers.filter(([, value]) => typeof value === "string");
    return http({ ...question, headers, timeoutMs, maxBytes, signal });
}
function refusesAnonymous(answer, url) {
    const { status } = answer;
    const refused = (status === 401 || status === 403) && (readGatewayError(answer) !== undefined || isDeniedPage(answer));
    return refused || isSnowflakeSignIn(answer, url);
}
function impostor({ status }, { host }) {
    return {
        word: "connect",
        happened: `Something else answered ${status} in place of Snowflake's ingress: the answer of ${host} has none of the gateway's headers, and the same request without a token was not sent to Snowflake's sign-in.`,
        likely: "A proxy that inspects TLS, or a captive portal, answered with a page of its own.",
        remedy: "Let the runner reach the host without it (NO_PROXY, firewall). Only if your endpoint really answers like this, name its host in allowed-hosts: this is then not examined.",
    };
}
function unproven({ status }, { host }, detail) {
    return {
        word: "timeout",
        happened: `${host} answered ${status}, but nothing shows that it was the service: the answer has none of the gateway's headers, and the same request without a token, which the ingress would refuse, got no answer. ${detail}`,
        likely: "Something between the runner and Snowflake answered, or the network failed between the two requests.",
        remedy: "Raise timeout, or let the action wait (wait: 1m). If it stays, let the runner reach the host directly (NO_PROXY, firewall).",
        party: "network",
    };
}

;// CONCATENATED MODULE: ./build/snowflake/ingress/network-failure.js

function explainNetworkFailure(failure, url, { object }) {
    const isComing = failure.fault === "certificate" && (0,host_guard/* isApplicationHost */.x5)(url.hostname);
    const fault = failure.fault === "certificate" && !isComing ? undefined : failure.fault;
    const { word, likely, remedy, whenLookedUp } = meanings[fault ?? failure.reason];
    const begun = failure.begun === undefined ? "" : "whole ";
    const answered = failure.reason === "response-too-large" || failure.reason === "connection-lost";
    return {
        word,
        happened: answered ? failure.detail : `${url.host} gave no ${begun}answer. ${failure.detail}`,
        likely,
        remedy: object === undefined ? remedy : (whenLookedUp ?? remedy),
        ...(failure.unconnected ? { party: "network" } : {}),
        ...(isComing ? { passes: true } : {}),
    };
}
const meanings = {
    dns: {
        word: "dns",
        likely: "The host is misspelt, or gone: a service that is dropped and created anew gets a new host. Just after provisioning the name may lag behind, and a private-link host resolves only inside its network.",
        remedy: "Put the current ingress_url of SHOW ENDPOINTS into ingress-url; just after a deployment, let the action wait (wait: 5m).",
        whenLookedUp: "Let the action wait (wait: 5m); with private link only, run the job inside its network, with its account-url.",
    },
    connect: {
        word: "connect",
        likely: "A firewall or proxy keeps the runner from this host, or the host is gone: a service that is dropped and created anew gets a new one.",
        remedy: "Compare the host with the ingress_url of SHOW ENDPOINTS, and let the runner reach it on port 443; where a proxy is used, check HTTPS_PROXY and NO_PROXY.",
        whenLookedUp: "Let the runner reach the host on port 443; where a proxy is used, check HTTPS_PROXY and NO_PROXY. Just after a deployment, let the action wait (wait: 5m).",
    },
    tls: {
        word: "tls",
        likely: "Something between the runner and Snowflake shows a certificate of its own, or the host is not the one meant.",
        remedy: "Behind an inspecting proxy, put its authority into NODE_EXTRA_CA_CERTS (env of the step), or set NODE_USE_SYSTEM_CA: 1 there if the machine trusts it; otherwise check the host, and that it sends its intermediate certificates. The check cannot be switched off.",
    },
    certificate: {
        word: "tls",
        likely: "The account's certificate for application services is not there yet: Snowflake takes up to three hours to get one, and shows another or an expired one until then. Or something between the runner and Snowflake shows a certificate of its own.",
        remedy: "Let the action wait for it, for example wait: 3h. If it stays longer, check the host.",
    },
    timeout: {
        word: "timeout",
        likely: "The service hangs or is slower than the time it was given, or a firewall swallows the connection.",
        remedy: "Probe a path that answers quickly, raise timeout, or let the action wait for a service that is starting (wait: 5m).",
    },
    "connection-lost": {
        word: "connection-lost",
        likely: "The service crashed while answering, announced more bytes than it sent, or something on the way closed the connection.",
        remedy: "Look at the service's log; where it is starting or restarting, let the action wait (wait: 5m).",
    },
    "response-too-large": {
        word: "response-too-large",
        likely: "The path answers with a download rather than a health check.",
        remedy: "Probe a smaller path, or raise download-limit.",
    },
    coding: {
        word: "connection-lost",
        likely: "The app, or something on the way, names a coding that the answer does not have or that was not asked for.",
        remedy: 'Have the app send what its headers say; to ask for no compression at all: headers: "Accept-Encoding: identity".',
    },
    headers: {
        word: "response-too-large",
        likely: "The app adds to its headers with every answer, cookies for example, or puts data there.",
        remedy: "Look at the headers of the answer, or probe another path; this limit cannot be raised.",
    },
    aborted: { word: "timeout", likely: "The workflow was cancelled.", remedy: "Run the job again." },
    "not-sent": {
        word: "timeout",
        likely: "The time for everything was up.",
        remedy: "Raise wait; with many checks also concurrency, or lower their timeout.",
    },
};

;// CONCATENATED MODULE: ./build/snowflake/ingress/gateway.js







class Gateway {
    #context;
    #foreign;
    constructor(context) {
        this.#context = context;
        this.#foreign = new foreign_text/* ForeignText */.s(context.redact);
    }
    async recognise(answer, question, deadline) {
        const { http, guard } = this.#context;
        const { url } = question;
        const failure = await this.#ownWords(answer, url);
        if (failure !== undefined || hasGatewayHeader(answer) || !guard.setsGatewayHeaders(url.hostname))
            return failure;
        return await impostorFailure(answer, question, deadline, http);
    }
    explain(failure, url) {
        return explainNetworkFailure(failure, url, this.#context.caller);
    }
    isAppRedirect(answer, url) {
        return !isSignInRedirect(answer, url);
    }
    async #ownWords(answer, url) {
        const { caller } = this.#context;
        return (signInRedirectFailure(answer, url, caller) ??
            (await gatewayFailure(answer, url, caller, this.#foreign)) ??
            signInPageFailure(answer, url, caller));
    }
}

// EXTERNAL MODULE: ./build/run/check-name.js
var check_name = __nccwpck_require__(8521);
// EXTERNAL MODULE: ./build/net/http/reuse.js
var reuse = __nccwpck_require__(1048);
// EXTERNAL MODULE: ./build/probe/conditions/condition.js
var condition = __nccwpck_require__(2672);
// EXTERNAL MODULE: ./build/report/check-report.js
var check_report = __nccwpck_require__(6373);
// EXTERNAL MODULE: ./build/report/primary-check.js
var primary_check = __nccwpck_require__(6005);
// EXTERNAL MODULE: ./build/lib/time/deadline.js
var deadline = __nccwpck_require__(6601);
;// CONCATENATED MODULE: ./build/probe/conditions/finding/show.js

function show(actual, redact) {
    return (0,lib_text/* excerpt */.Kb)(actual.map((part) => (typeof part === "string" ? part : shown(part, redact))).join(""), 120);
}
function shown({ text, cut, hit, form }, redact) {
    const clean = redact(cut ? `${text}\u2026` : text);
    if (form !== "quoted")
        return (0,lib_text/* excerpt */.Kb)(clean, form);
    const start = hit > 60 ? startBefore(hit, text, clean, redact) : 0;
    return `${start > 0 ? "\u2026" : ""}${JSON.stringify(clean.slice(start, start + 200))}`;
}
function startBefore(hit, text, clean, redact) {
    const context = text.slice(hit - 20, hit);
    const place = alike(redact(text.slice(0, hit)), clean);
    return clean.slice(0, place).endsWith(context) ? place - context.length : place;
}
function alike(one, other) {
    let length = 0;
    while (length < one.length && one[length] === other[length])
        length++;
    return length;
}

// EXTERNAL MODULE: ./build/probe/conditions/answer/answer.js
var answer_answer = __nccwpck_require__(8756);
// EXTERNAL MODULE: ./build/probe/conditions/finding/allowance.js
var allowance = __nccwpck_require__(253);
;// CONCATENATED MODULE: ./build/probe/judging/judge-answer.js


const stepsAtOnce = 20_000_000;
async function judgeAnswer(conditions, facts, elsewhere) {
    const answer = new answer_answer/* Answer */.F(facts, new allowance/* Allowance */.b(stepsAtOnce));
    const findings = new Map();
    const costly = [];
    for (const condition of conditions) {
        const finding = judgedAtOnce(condition, answer);
        if (finding === undefined)
            costly.push(condition);
        else
            findings.set(condition, finding);
    }
    if (costly.length === 0)
        return [...findings.values()];
    const texts = costly.map(({ text }) => text);
    const others = await elsewhere(texts, facts);
    for (const [index, condition] of costly.entries())
        findings.set(condition, others[index]);
    return conditions.map((condition) => findings.get(condition));
}
function judgedAtOnce(condition, answer) {
    try {
        return condition.evaluate(answer);
    }
    catch (error) {
        if (error instanceof allowance/* TooCostly */.P)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/probe/judging/judge-again.js



async function judgeAgain(verdict, conditions, service, { judgeElsewhere, redact, now }) {
    const asked = conditions.filter(condition/* isAboutService */.zX);
    const nothing = { status: 0, headers: {}, body: new Uint8Array(), durationMs: 0, now };
    const findings = await judgeAnswer(asked, { ...nothing, service }, judgeElsewhere);
    const again = asked.map(({ text }, index) => {
        const { met, actual } = findings[index] ?? { met: false, actual: [] };
        return { condition: text, actual: show(actual, redact), met };
    });
    const unmet = again.filter(({ met }) => !met);
    const results = verdict.conditions.map((result, index) => again[asked.indexOf(conditions[index])] ?? result);
    if (unmet.length === 0)
        return { ...verdict, conditions: results };
    return {
        ...verdict,
        healthy: false,
        conditions: results,
        failure: {
            word: "expectation-failed",
            happened: "The service answered and every condition held, but not any more when it was looked at again after the answer.",
            details: unmet.map(({ condition, actual }) => `${condition}: it was ${actual}`),
            remedy: "Let the action wait (wait: 10m).",
        },
    };
}

// EXTERNAL MODULE: ./build/errors.js
var errors = __nccwpck_require__(9984);
// EXTERNAL MODULE: ./build/lib/time/backoff.js
var backoff = __nccwpck_require__(6149);
// EXTERNAL MODULE: ./build/lib/quantities/duration.js
var duration = __nccwpck_require__(1277);
;// CONCATENATED MODULE: ./build/probe/course.js


class Course {
    #startMs;
    #stretches = [];
    constructor(startMs) {
        this.#startMs = startMs;
    }
    get stretches() {
        return [...this.#stretches];
    }
    note(word, atMs) {
        const last = this.#stretches.at(-1);
        const untilMs = atMs - this.#startMs;
        if (last?.word === word)
            this.#stretches.splice(-1, 1, { ...last, attempts: last.attempts + 1, untilMs });
        else
            this.#stretches.push({ word, attempts: 1, fromMs: last?.untilMs ?? 0, untilMs });
    }
    sentence(attempts, atMs) {
        const asked = `There were ${(0,lib_text/* count */.U9)(attempts, "attempt")} in ${(0,duration/* formatSeconds */.Xo)(atMs - this.#startMs)}`;
        const [first, second, ...others] = this.#stretches;
        const last = others.at(-1) ?? second;
        if (first === undefined || last === undefined || second === undefined)
            return `${asked}, all ${first?.word ?? "unfinished"}.`;
        const beginning = `${first.word} until ${(0,duration/* formatSeconds */.Xo)(first.untilMs)}`;
        if (others.length === 0)
            return `${asked}: ${beginning}, then ${last.word}.`;
        const between = others.length === 1 ? `${second.word} until ${(0,duration/* formatSeconds */.Xo)(second.untilMs)}` : `${others.length} changes`;
        return `${asked}: ${beginning}, then ${between}, at last ${last.word}.`;
    }
}

;// CONCATENATED MODULE: ./build/probe/prober.js





async function probe(ask, timeoutMs, schedule, context) {
    const { deadline } = context;
    const leftMs = () => (schedule.waitMs === 0 ? timeoutMs : deadline.leftMs);
    let decisive;
    let healthyInARow = 0;
    let version;
    let refusedBefore = false;
    let waited = false;
    const course = new Course(deadline.clock.now());
    for (let attempts = 1;; attempts++) {
        let limit;
        const attempt = await ask(() => {
            const left = Math.min(timeoutMs, leftMs());
            limit ??= left;
            return left;
        });
        const cutShort = limit !== undefined && limit < timeoutMs && timedOut(attempt.outcome);
        if (decisive === undefined || !cutShort)
            decisive = attempt;
        if (!cutShort) {
            const isOther = attempt.version !== undefined && version !== undefined && attempt.version !== version;
            version = attempt.version ?? version;
            healthyInARow = attempt.verdict.healthy ? (isOther ? 0 : healthyInARow) + 1 : 0;
            course.note(attempt.verdict.failure?.word ?? "healthy", deadline.clock.now());
        }
        const made = wasMade(attempt) ? attempts : attempts - 1;
        const told = waited ? withCourse(decisive.verdict, course.sentence(made, deadline.clock.now())) : decisive.verdict;
        const verdict = steady(told, healthyInARow, schedule.consecutive);
        const end = { attempts: made, last: decisive, verdict, course: course.stretches };
        if (deadline.signal.aborted || healthyInARow >= schedule.consecutive)
            return end;
        const { failure } = attempt.verdict;
        const refused = failure !== undefined && refusedTokenWords.has(failure.word);
        if (refused) {
            if (refusedBefore || leftMs() === 0 || !context.renew())
                return end;
            refusedBefore = true;
            continue;
        }
        refusedBefore = false;
        if (schedule.waitMs === 0 || (failure !== undefined && !(0,errors/* waitingHelps */.Ex)(failure)))
            return end;
        const retryAfter = attempt.verdict.healthy ? undefined : retryAfterOf(attempt.outcome);
        const { intervalMs: longestPauseMs } = schedule;
        const onPause = (pauseMs) => context.onRetry(attempt, attempts, pauseMs);
        if (await deadline.pause(attempts, { longestPauseMs, retryAfter, onPause })) {
            waited = true;
            continue;
        }
        return deadline.signal.aborted ? end : { ...end, verdict: withRetryAfterOf(retryAfter, end.verdict, deadline) };
    }
}
function steady(verdict, inARow, wanted) {
    if (!verdict.healthy || inARow >= wanted)
        return verdict;
    const failure = {
        word: "expectation-failed",
        happened: `It was healthy ${(0,lib_text/* count */.U9)(inARow, "time")} in a row when the waiting ended; consecutive asks for ${wanted}.`,
        likely: "The service has only just become healthy, or it alternates between healthy and unhealthy.",
        remedy: "Raise wait, or lower consecutive.",
    };
    return { ...verdict, healthy: false, failure };
}
function withCourse(verdict, sentence) {
    const { failure } = verdict;
    if (failure === undefined)
        return verdict;
    return { ...verdict, failure: { ...failure, happened: `${failure.happened} ${sentence}` } };
}
function withRetryAfterOf(retryAfter, verdict, deadline) {
    if (verdict.failure === undefined)
        return verdict;
    const askedMs = (0,backoff/* retryAfterMs */.V)(retryAfter, deadline.clock.now());
    return { ...verdict, failure: (0,errors/* withRetryAfter */.rx)(verdict.failure, askedMs, deadline.leftMs) };
}
const refusedTokenWords = new Set(["sign-in-required", "access-denied"]);
function timedOut(outcome) {
    return outcome.kind === "failed" && ["timeout", "aborted", "not-sent"].includes(outcome.reason);
}
const wasMade = ({ outcome, looked }) => looked === true || outcome.kind === "answered" || outcome.reason !== "not-sent";
function retryAfterOf(outcome) {
    return outcome.kind === "answered" ? (0,net_http/* header */.wx)(outcome.headers, "retry-after") : undefined;
}

// EXTERNAL MODULE: ./build/probe/redirects.js
var redirects = __nccwpck_require__(1631);
// EXTERNAL MODULE: ./build/probe/request.js
var probe_request = __nccwpck_require__(4579);
// EXTERNAL MODULE: ./build/lib/charset.js
var charset = __nccwpck_require__(1471);
;// CONCATENATED MODULE: ./build/probe/app-reason.js


const mostBytes = 256 * 1024;
const mostShown = 300;
function appReason({ body, headers }, foreign) {
    const isCut = body.byteLength > mostBytes;
    const { text } = (0,charset/* decodeText */.g)(body.subarray(0, mostBytes), headers["content-type"]);
    const reason = (isCut ? undefined : reasonIn((0,json/* parseJson */.qF)(text), 0)) ?? reasonInText(foreign.redacted(isCut ? `${text}\u2026` : text));
    const shown = foreign.excerpt(reason, mostShown);
    return shown === "" ? undefined : shown;
}
const keys = ["detail", "message", "error", "errors", "msg", "title", "reason", "description"];
const deepest = 4;
const mostItems = 3;
function reasonIn(value, depth) {
    if (typeof value === "string")
        return depth === 0 || value.trim() === "" ? undefined : value;
    if (typeof value !== "object" || value === null || depth > deepest)
        return undefined;
    if (Array.isArray(value)) {
        const reasons = value.slice(0, mostItems).flatMap((item) => reasonIn(item, depth + 1) ?? []);
        return reasons.length === 0 ? undefined : reasons.join("; ");
    }
    const object = (0,json/* objectOf */.Xy)(value);
    const key = keys.find((one) => Object.hasOwn(object, one) && reasonIn(object[one], depth + 1) !== undefined);
    const reason = key === undefined ? undefined : reasonIn(object[key], depth + 1);
    const place = object["loc"];
    return reason === undefined || !Array.isArray(place) ? reason : `${place.join(".")}: ${reason}`;
}
function reasonInText(text) {
    return (tracebackEnd(text) ?? stackHead(text) ?? (/^\s*<(?:!doctype|\?xml|[a-z])/i.test(text) ? withoutTags(text) : text));
}
function tracebackEnd(text) {
    const start = text.lastIndexOf("Traceback (most recent call last)");
    if (start < 0)
        return undefined;
    const [, ...lines] = text.slice(start).split(/\r\n|[\r\n]/);
    return lines.find((line) => /^\S/.test(line) && !/^[<-]/.test(line));
}
function stackHead(text) {
    return /^\s*(\S[^\r\n]{0,4000})\r?\n\s+at \S/.exec(text)?.[1];
}
function withoutTags(page) {
    return page
        .slice(0, 16 * 1024)
        .replaceAll(/<(script|style)\b[\s\S]*?<\/\1>/gi, " ")
        .replaceAll(/<[^<>]*>/g, " ")
        .replaceAll(/\s+/g, " ");
}

// EXTERNAL MODULE: ./build/probe/unmet-failure.js + 1 modules
var unmet_failure = __nccwpck_require__(6743);
;// CONCATENATED MODULE: ./build/probe/verdict.js






async function judge(journey, conditions, { notTheService, explainNetworkFailure, judgeElsewhere, redact, now, credential, asksForPart, service }) {
    const { outcome, url } = journey;
    const unjudged = (failure) => ({ healthy: false, failure, conditions: [] });
    if (outcome.kind === "failed")
        return unjudged(explainNetworkFailure(outcome, url));
    if (notTheService !== undefined)
        return unjudged(notTheService);
    if (outcome.status === 206 && !asksForPart)
        return unjudged(partFailure(url));
    const { status, headers, body, certificate, timings } = outcome;
    const known = { ...(certificate && { certificate }), ...(credential && { credential }), ...(service && { service }) };
    const facts = { status, headers, body, ...known, durationMs: timings.total, now };
    const findings = await judgeAnswer(conditions, facts, judgeElsewhere);
    const results = findings.map(({ met, actual }, index) => ({
        condition: conditions[index]?.text ?? "",
        actual: show(actual, redact),
        met,
    }));
    if (results.length > 0 && results.every((result) => result.met))
        return { healthy: true, conditions: results };
    const foreign = new foreign_text/* ForeignText */.s(redact);
    const failed = hasFailedStatus(outcome, conditions, results) && (0,redirects/* redirectTarget */.E)(outcome, url) === undefined;
    const appSays = failed ? appReason(outcome, foreign) : undefined;
    return {
        healthy: false,
        failure: (0,unmet_failure/* unmetFailure */.O)(outcome, journey, conditions, results, appSays, foreign),
        conditions: results,
        ...(appSays === undefined ? {} : { appSays }),
    };
}
function partFailure(url) {
    return {
        word: "connection-lost",
        happened: `${url.host} answered 206, a part only, to a request that asked for no part.`,
        likely: "Something on the way, such as a cache, has only a piece of the answer.",
        remedy: "Look at what answers this path; to probe a part on purpose, set a Range header.",
    };
}
function hasFailedStatus({ status }, conditions, results) {
    return status >= 400 || results.some(({ met }, index) => !met && conditions[index]?.subject === "status");
}

// EXTERNAL MODULE: ./build/report/log/progress.js
var log_progress = __nccwpck_require__(7660);
// EXTERNAL MODULE: ./build/snowflake/ingress/ingress-url.js
var ingress_url = __nccwpck_require__(5535);
;// CONCATENATED MODULE: ./build/run/check.js














async function runCheck(check, context, reuse) {
    const { inputs, endpoint, tokens, semaphore, time } = context;
    const { method, path } = check.request;
    let url = (0,ingress_url/* joinPath */.uJ)(endpoint.url, path);
    const name = (0,check_name/* checkName */.I)(check, inputs.ofSeveral);
    let used;
    let first = reuse;
    const ask = (limitMs) => endpoint.attempt({
        ask: (service) => semaphore.use(async () => {
            used = await tokens.current();
            url = (0,ingress_url/* joinPath */.uJ)(endpoint.url, path);
            const asking = { check, url, token: used, service, reuse: first };
            first = undefined;
            return askOnce(asking, limitMs, context);
        }),
        judgeAgain: (verdict, service) => judgeAgain(verdict, check.conditions, service, judging(context)),
    });
    const progress = new log_progress/* Progress */.k(context, inputs.checks.length === 1 && !inputs.ofSeveral ? undefined : name);
    const { attempts, last, verdict, course } = await probe(ask, check.timeoutMs, inputs.schedule, {
        deadline: time.waiting,
        renew: () => used !== undefined && tokens.renew(used),
        onRetry: (attempt, number, pauseMs) => progress.attempt(attempt, number, pauseMs),
    }).finally(() => progress.end());
    return {
        name,
        method,
        url,
        hops: last.hops,
        attempts,
        course,
        outcome: last.outcome,
        bodyBytes: (0,check_report/* bodyBytesOf */.ds)(last.outcome),
        verdict,
        ...(last.service === undefined ? {} : { service: last.service }),
    };
}
const judging = ({ backgroundJudge, time, redact, clock }) => ({
    judgeElsewhere: ((texts, facts) => backgroundJudge.judge(texts, facts, time.judging)),
    redact,
    now: new Date(clock.now()),
});
async function askOnce({ check: { request, conditions }, url, token, service, reuse }, limitMs, context) {
    const { inputs, endpoint, gateway, http, clock, signal } = context;
    const limit = limitMs();
    const attempt = deadline/* Deadline */.B.in(limit, clock, signal);
    const start = {
        method: request.method,
        url,
        headers: [...request.headers, (0,authorization_header/* authorizationHeader */.bc)(token, (0,probe_request/* hasHeader */.o)(request.headers, "authorization"))],
        ...(request.body === undefined ? {} : { body: request.body }),
    };
    const limits = {
        maxBytes: inputs.downloadLimit,
        signal,
        headWillDo: conditions.every(condition/* isAboutHead */.mQ),
    };
    const tooLate = signal.aborted ? "The workflow was cancelled" : limit === 0 ? "The deadline passed" : undefined;
    const journey = await (0,redirects/* travel */.n)(async (leg, spentMs) => {
        if (tooLate !== undefined)
            return (0,net_http/* notSent */.eE)(`${tooLate} before it could be asked.`);
        const timeoutMs = Math.max(1, limit - spentMs);
        const shared = reuse !== undefined && (0,net_http/* mayRepeat */.xg)(leg.method) ? { reuse } : {};
        const outcome = await http({ ...leg, ...limits, timeoutMs, ...shared });
        if (outcome.kind === "answered")
            return withoutGatewayCookies(outcome);
        return outcome.begun === undefined ? outcome : { ...outcome, begun: withoutGatewayCookies(outcome.begun) };
    }, start, inputs.maxRedirects, (answer, from) => gateway.isAppRedirect(answer, from));
    const { outcome, question } = journey;
    const notTheService = outcome.kind === "failed" ? undefined : await gateway.recognise(outcome, question, attempt);
    const verdict = await judge(journey, conditions, {
        notTheService,
        explainNetworkFailure: (failure, from) => gateway.explain(failure, from),
        ...judging(context),
        ...(conditions.some(condition/* isAboutCredential */.xp) ? { credential: await context.expiry } : {}),
        ...(service && { service }),
        asksForPart: (0,probe_request/* hasHeader */.o)(request.headers, "range"),
    });
    return { outcome, verdict: await endpoint.informed(verdict), hops: journey.hops };
}

;// CONCATENATED MODULE: ./build/run/checks.js






async function runChecks(context) {
    const { inputs, endpoint, signal, log } = context;
    const reports = inputs.checks.map(() => undefined);
    const reuses = inputs.checks.map(() => new reuse/* Reuse */.b());
    let kept;
    const make = async (check, index, reuse) => {
        reports[index] = await runCheck(check, context, reuse);
        kept = keepOneBody(reports, kept, index);
    };
    const made = await Promise.allSettled(inputs.checks.map((check, index) => make(check, index, sharesConnections(check, inputs) ? reuses[index] : undefined)));
    const inStep = await Promise.all(reuses.map((reuse) => reuse.inStep()));
    const doubtful = signal.aborted
        ? []
        : [...inputs.checks.entries()].filter(([index]) => reports[index] !== undefined && inStep[index] === false);
    if (doubtful.length > 0)
        log(madeAgainLine(doubtful.length, endpoint.url.host));
    const madeAgain = await Promise.allSettled(doubtful.map(([index, check]) => make(check, index)));
    const rejected = [...made, ...madeAgain].find((result) => result.status === "rejected");
    return {
        checks: reports.filter((report) => report !== undefined),
        unmade: inputs.checks.filter((_, index) => reports[index] === undefined),
        thrown: rejected === undefined ? undefined : { error: rejected.reason },
    };
}
const madeAgainLine = (checks, host) => `${host} sent an answer that nobody asked for. ${(0,lib_text/* count */.U9)(checks, "check")} that shared a connection ${checks === 1 ? "is" : "are"} made again alone.`;
function sharesConnections({ conditions }, { checks, ofSeveral, endpoint, schedule }) {
    if (checks.length === 1 && !ofSeveral)
        return false;
    return endpoint.kind !== "gateway" && schedule.consecutive === 1 && !conditions.some(condition/* isAboutService */.zX);
}
function keepOneBody(reports, kept, added) {
    const places = [Math.min(kept ?? added, added), Math.max(kept ?? added, added)];
    const primary = (0,primary_check/* primaryCheck */.Nx)({ checks: places.flatMap((place) => reports[place] ?? []) });
    for (const place of places) {
        const report = reports[place];
        if (report !== undefined && report !== primary)
            reports[place] = (0,check_report/* withShortBody */.Jy)(report);
    }
    return places.find((place) => reports[place] === primary) ?? added;
}

;// CONCATENATED MODULE: ./build/run/given-endpoint.js
class GivenEndpoint {
    url;
    looks = 0;
    constructor(url) {
        this.url = url;
    }
    findUrl() {
        return Promise.resolve(this.url);
    }
    attempt({ ask }) {
        return ask();
    }
    informed(verdict) {
        const { failure } = verdict;
        if (failure?.word !== "service-not-ready")
            return Promise.resolve(verdict);
        const hint = "With service: DATABASE.SCHEMA.SERVICE (and account) instead of ingress-url, the action waits for the service, can resume it, and shows what its containers say.";
        return Promise.resolve({ ...verdict, failure: { ...failure, remedy: `${failure.remedy} ${hint}` } });
    }
    diagnosed(report) {
        return Promise.resolve(report);
    }
}

;// CONCATENATED MODULE: ./build/run/find-endpoint.js

async function findEndpoint(inputs, signIn, time) {
    const { endpoint } = inputs;
    if (endpoint.kind === "url")
        return { endpoint: new GivenEndpoint(endpoint.url), found: endpoint.url };
    const { findByName } = await __nccwpck_require__.e(/* import() | service */ 652).then(__nccwpck_require__.bind(__nccwpck_require__, 3289));
    return findByName(endpoint, inputs, signIn, time);
}

// EXTERNAL MODULE: ./build/run/sign-in/caller-of.js
var caller_of = __nccwpck_require__(1454);
;// CONCATENATED MODULE: ./build/run/examine.js








async function examine_open(inputs, { signIn, tokens }, time) {
    const { endpoint, found } = await findEndpoint(inputs, signIn, time);
    if (!(found instanceof URL))
        return { endpoint, tokens: found };
    return { endpoint, tokens: await tokens.of(() => endpoint.url.hostname, time) };
}
async function examine(inputs, { endpoint, tokens }, { context, semaphore, backgroundJudge, expiry }, time) {
    if ("word" in tokens)
        return unfound(inputs, tokens, endpoint.looks);
    const gateway = new Gateway({ ...context, guard: inputs.guard, caller: (0,caller_of/* callerOf */.$)(inputs) });
    const shared = { inputs, endpoint, gateway, tokens, semaphore, time, backgroundJudge, expiry };
    const results = await runChecks({ ...context, ...shared });
    return reportOf(results, inputs, tokens, context);
}
const namesOf = ({ checks, ofSeveral }) => checks.map((check) => (0,check_name/* checkName */.I)(check, ofSeveral));
function reportOf({ checks, unmade, thrown }, { credential, exportAuthorization, failOnUnhealthy, ofSeveral }, tokens, { mask, redact }) {
    const exported = exportAuthorization && tokens.held !== undefined ? (0,authorization_header/* headerValue */.Z)(tokens.held) : undefined;
    if (exported !== undefined)
        mask(exported);
    return (0,report/* checkedReport */.QB)({
        checks,
        unasked: unmade.map((check) => (0,check_name/* checkName */.I)(check, ofSeveral)),
        thrown: thrown === undefined ? undefined : (0,failure/* failureOf */.g5)(thrown.error, redact),
        identity: credential.introduction,
        failOnUnhealthy,
        signInMs: credential.renewable ? tokens.signInMs : undefined,
        authorization: exported,
    });
}
function unfound(inputs, failure, looks) {
    const { credential, failOnUnhealthy } = inputs;
    return (0,report/* unfoundReport */.Al)(failure, {
        identity: credential.introduction,
        failOnUnhealthy,
        looks,
        unasked: namesOf(inputs),
    });
}


/***/ }),

/***/ 9246:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JP: () => (/* binding */ credentialExpiry),
/* harmony export */   iD: () => (/* binding */ expiryWarning),
/* harmony export */   rz: () => (/* binding */ asksForExpiry)
/* harmony export */ });
/* harmony import */ var _lib_quantities_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1277);
/* harmony import */ var _probe_conditions_condition_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2672);


const [neededMs, courtesyMs] = [10_000, 5_000];
const isNeeded = ({ checks }) => checks.some(({ conditions }) => conditions.some(_probe_conditions_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .isAboutCredential */ .xp));
function asksForExpiry(inputs) {
    const { pat, sqlAccess } = inputs.credential;
    if (pat === undefined || pat.expiresAt !== undefined || sqlAccess === undefined)
        return false;
    return inputs.expiryWarningMs > 0 || isNeeded(inputs);
}
async function credentialExpiry(inputs, signIn, debug) {
    const { pat } = inputs.credential;
    if (pat === undefined)
        return { unknown: "not known: only a programmatic access token has an expiry" };
    if (pat.expiresAt !== undefined)
        return { expiresAt: pat.expiresAt };
    if (!asksForExpiry(inputs))
        return { unknown: "not known: the token does not say it, and no account is given to ask" };
    const { askForExpiry } = await __nccwpck_require__.e(/* import() | service */ 652).then(__nccwpck_require__.bind(__nccwpck_require__, 7104));
    return askForExpiry(inputs.credential, signIn, isNeeded(inputs) ? neededMs : courtesyMs, debug);
}
function expiryWarning(expiresAt, warningMs, nowMs) {
    const left = expiresAt === undefined ? Number.POSITIVE_INFINITY : expiresAt - nowMs;
    if (expiresAt === undefined || left >= warningMs || warningMs === 0)
        return undefined;
    const day = new Date(expiresAt).toISOString().slice(0, 10);
    const when = left > 0 ? `expires in ${(0,_lib_quantities_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(left)}, on ${day}` : `expired on ${day}`;
    return `The programmatic access token ${when}. Make a new one and update the secret.`;
}


/***/ }),

/***/ 7592:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ RunTime)
/* harmony export */ });
/* harmony import */ var _lib_time_deadline_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6601);

const shortestLookMs = 3_000;
const longestLookMs = 10_000;
class RunTime {
    waiting;
    statements;
    judging;
    sharedRequestMs;
    #waits;
    constructor({ schedule, checks }, clock, signal) {
        this.#waits = schedule.waitMs > 0;
        this.sharedRequestMs = Math.max(...checks.map((check) => check.timeoutMs));
        this.waiting = _lib_time_deadline_js__WEBPACK_IMPORTED_MODULE_0__/* .Deadline */ .B.in(schedule.waitMs, clock, signal);
        this.statements = this.#waits ? this.waiting : this.waiting.extended(this.sharedRequestMs);
        this.judging = this.#waits ? this.waiting : new _lib_time_deadline_js__WEBPACK_IMPORTED_MODULE_0__/* .Deadline */ .B(clock, Number.POSITIVE_INFINITY, signal);
    }
    get look() {
        return this.statements.atLeast(shortestLookMs).within(longestLookMs);
    }
    get signInRequestMs() {
        return this.#waits ? Math.min(this.sharedRequestMs, Math.max(1, this.waiting.leftMs)) : this.sharedRequestMs;
    }
}


/***/ }),

/***/ 1454:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ callerOf)
/* harmony export */ });
/* harmony import */ var _inputs_endpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(784);

function callerOf({ credential, endpoint }) {
    const { object: _, ...caller } = credential.caller;
    const object = (0,_inputs_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(endpoint);
    return object === undefined ? caller : { ...caller, object };
}


/***/ }),

/***/ 3155:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ headerName),
/* harmony export */   Z: () => (/* binding */ headerValue),
/* harmony export */   bc: () => (/* binding */ authorizationHeader)
/* harmony export */ });
/* harmony import */ var _lib_secrets_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1293);

function authorizationHeader(token, appHasItsOwn) {
    return [headerName(appHasItsOwn), headerValue(token)];
}
const headerName = (appHasItsOwn) => (appHasItsOwn ? "X-SF-SPCS-Authorization" : "Authorization");
function headerValue(token) {
    return new _lib_secrets_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(`Snowflake Token="${token.reveal()}"`);
}


/***/ }),

/***/ 5500:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   rn: () => (/* binding */ urlProblem),
/* harmony export */   t8: () => (/* binding */ parseGuardedUrl),
/* harmony export */   zA: () => (/* binding */ shownUrl)
/* harmony export */ });
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7240);

const urlProblem = (fault, remedy, hostNotAllowed = false) => ({
    fault,
    remedy,
    hostNotAllowed,
});
const shownUrl = (text, length = 120) => `"${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)(text.replace(/^.*@/s, "***@").replace(/\?.*$/s, "?\u2026"), length)}"`;
function parseGuardedUrl(text, { sends, wanted, allows, instead }) {
    const schemed = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
    const url = /\s/.test(text) ? null : URL.parse(schemed);
    if (url === null || url.hostname === "") {
        return urlProblem(`is ${shownUrl(text)}, which is neither a host nor a URL`, `Write ${wanted}.`);
    }
    if (url.username !== "" || url.password !== "") {
        return urlProblem(`carries a user or password before the host ${url.host}`, "Take it out; credentials belong in their own inputs.");
    }
    if (url.protocol !== "https:") {
        return urlProblem(`is ${shownUrl(text)}, which is not https; ${sends} must not travel in the clear`, `Write https://${url.host}, or the host alone.`);
    }
    const other = allows(url.hostname) ? undefined : instead?.(url.hostname);
    if (other !== undefined)
        return urlProblem(`is at ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)(url.hostname, 120)}, which is ${other}`, `Write ${wanted}.`);
    if (!allows(url.hostname)) {
        return urlProblem(`is at ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)(url.hostname, 120)}, which is not a Snowflake host; ${sends} sent there would be given away`, `Use ${wanted}. Only if this host is really yours, name its domain in allowed-hosts.`, true);
    }
    return url;
}


/***/ }),

/***/ 5596:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jk: () => (/* binding */ isSignInHost),
/* harmony export */   K: () => (/* binding */ hostGuard),
/* harmony export */   YK: () => (/* binding */ isAccountHost),
/* harmony export */   l0: () => (/* binding */ isSnowflakeHost),
/* harmony export */   lK: () => (/* binding */ snowsightHost),
/* harmony export */   su: () => (/* binding */ isEndpointHost),
/* harmony export */   x5: () => (/* binding */ isApplicationHost)
/* harmony export */ });
const accountSuffixes = [".snowflakecomputing.com", ".snowflakecomputing.cn"];
const ingressSuffixes = [
    ".snowflakecomputing.app",
    ".privatelink.snowflakecomputing.com",
    ".privatelink.snowflake.app",
    ".snowflake.app",
];
const gatewaySuffixes = [
    ".snowflakecomputing.app",
    ".privatelink.snowflakecomputing.com",
    ".privatelink.snowflake.app",
];
function hostGuard(further) {
    const vouched = (host) => further.some((suffix) => host === suffix || host.endsWith(`.${suffix}`));
    return {
        allowsAccount: (host) => below(accountSuffixes, host) || vouched(host),
        allowsIngress: (host) => below(ingressSuffixes, host) || vouched(host),
        setsGatewayHeaders: (host) => below(gatewaySuffixes, host) && !vouched(host),
    };
}
function isSignInHost(host) {
    return below(accountSuffixes, host) || (host.startsWith("sfc-endpoint-login.") && isSnowflakeHost(host));
}
function isSnowflakeHost(host) {
    return below(accountSuffixes, host) || below(ingressSuffixes, host);
}
function isAccountHost(host) {
    return below(accountSuffixes, host) && !below(ingressSuffixes, host);
}
function isEndpointHost(host) {
    return below(ingressSuffixes, host) && !below(accountSuffixes, host);
}
function isApplicationHost(host) {
    return host.endsWith(".snowflake.app") && !/\.spcs\.[^.]+\.privatelink\.snowflake\.app$/.test(host);
}
const snowsightHost = "app.snowflake.com";
function below(suffixes, host) {
    return suffixes.some((suffix) => host.endsWith(suffix));
}


/***/ }),

/***/ 2217:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Rs: () => (/* binding */ storedName),
/* harmony export */   YG: () => (/* binding */ sqlLiteral),
/* harmony export */   iA: () => (/* binding */ sqlName),
/* harmony export */   ye: () => (/* binding */ parseObjectName)
/* harmony export */ });
/* unused harmony exports ObjectName, parseServiceName */
function sqlName(stored) {
    return /^[A-Z_][A-Z0-9_$]{0,254}$/.test(stored) ? stored : quoted(stored);
}
function sqlLiteral(text) {
    return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;
}
class ObjectName {
    database;
    schema;
    object;
    sql;
    #kind;
    constructor(parts, kind) {
        [this.database, this.schema, this.object] = parts;
        this.sql = parts.map(({ sql }) => sql).join(".");
        this.#kind = kind;
    }
    get kind() {
        return this.#kind;
    }
    becomeApplication() {
        this.#kind = "APPLICATION SERVICE";
    }
}
const example = "APPS.PROD.HELLO";
function parseObjectName(text, kind) {
    const form = `DATABASE.SCHEMA.${kind}, such as ${example}`;
    const parts = parseIdentifiers(text, form);
    if ("fault" in parts)
        return parts;
    const [database, schema, name, further] = parts;
    if (database === undefined || schema === undefined || name === undefined || further !== undefined) {
        return {
            fault: `has ${parts.length === 1 ? "one part" : `${parts.length} parts`} where a ${kind.toLowerCase()}'s full name has three`,
            remedy: `Write ${form}; a name that holds a dot stands in double quotes.`,
        };
    }
    return new ObjectName([database, schema, name], kind);
}
const parseServiceName = (text) => parseObjectName(text, "SERVICE");
const bare = /[A-Za-z_][A-Za-z0-9_$]*/y;
const inQuotes = /"((?:[^"\p{Cc}\p{Cs}]|"")+)"(?!")/uy;
function parseIdentifiers(text, form) {
    const parts = [];
    for (let at = 0;; at++) {
        const part = text[at] === '"' ? quotedAt(text, at) : bareAt(text, at);
        if (part === undefined)
            return problemAt(text, at, form);
        if (part.stored.length > 255)
            return { fault: "has a part of more than 255 characters", remedy: `Write a name such as ${example}.` };
        parts.push(part);
        at = part.end;
        if (at === text.length)
            return parts;
        if (text[at] !== ".")
            return problemAt(text, at, form);
    }
}
function bareAt(text, at) {
    bare.lastIndex = at;
    const [name] = bare.exec(text) ?? [];
    return name === undefined ? undefined : { stored: name.toUpperCase(), sql: name.toUpperCase(), end: bare.lastIndex };
}
function quotedAt(text, at) {
    inQuotes.lastIndex = at;
    const [, inner] = inQuotes.exec(text) ?? [];
    if (inner === undefined)
        return undefined;
    const stored = inner.replaceAll('""', '"');
    return { stored, sql: quoted(stored), end: inQuotes.lastIndex };
}
function quoted(stored) {
    return `"${stored.replaceAll('"', '""')}"`;
}
function problemAt(text, at, form) {
    const place = `at character ${at + 1}`;
    const remedy = `Write ${form}; what is not letters, digits, _ and $ stands in double quotes, as in "my db".PROD.HELLO.`;
    const character = text[at];
    if (character === undefined)
        return { fault: text === "" ? "is empty" : "ends where a name should stand", remedy };
    if (character === ".")
        return { fault: `has no name before the dot ${place}`, remedy };
    if (character === '"') {
        return { fault: `has a double quote ${place} that opens nothing, holds nothing, or is never closed`, remedy };
    }
    if (character === ";" || text.startsWith("--", at) || text.startsWith("/*", at)) {
        return { fault: `goes on as a statement ${place}, where a name should end`, remedy };
    }
    const shown = /^[\x21-\x7e]$/.test(character) ? `"${character}"` : character === " " ? "a blank" : "a character";
    return { fault: `has ${shown} ${place}, which does not belong there`, remedy };
}
function storedName(spelt) {
    return /^".+"$/.test(spelt) ? spelt.slice(1, -1).replaceAll('""', '"') : spelt.toUpperCase();
}


/***/ }),

/***/ 5535:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HV: () => (/* binding */ accountPart),
/* harmony export */   ob: () => (/* binding */ parseIngressUrl),
/* harmony export */   pn: () => (/* binding */ provisioningText),
/* harmony export */   uJ: () => (/* binding */ joinPath)
/* harmony export */ });
/* harmony import */ var _guarded_url_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5500);
/* harmony import */ var _host_guard_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5596);


const provisioningText = /provisioning in progress/i;
const wanted = "the host that SHOW ENDPOINTS prints as ingress_url, such as k7qzt2a-acmeorg-dev-acct.snowflakecomputing.app";
function parseIngressUrl(text, guard) {
    if (provisioningText.test(text)) {
        return (0,_guarded_url_js__WEBPACK_IMPORTED_MODULE_0__/* .urlProblem */ .rn)(`is ${(0,_guarded_url_js__WEBPACK_IMPORTED_MODULE_0__/* .shownUrl */ .zA)(text)}: Snowflake's notice that the endpoint is still being provisioned, not a host`, "Read ingress_url again in a few minutes: SHOW ENDPOINTS IN SERVICE <database>.<schema>.<service>.");
    }
    const url = (0,_guarded_url_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGuardedUrl */ .t8)(text, {
        sends: "a token",
        wanted,
        allows: (host) => guard.allowsIngress(host),
        instead: (host) => {
            if (host === _host_guard_js__WEBPACK_IMPORTED_MODULE_1__/* .snowsightHost */ .lK)
                return "Snowsight, and not the endpoint";
            return (0,_host_guard_js__WEBPACK_IMPORTED_MODULE_1__/* .isAccountHost */ .YK)(host) ? "the account's host, and not the endpoint's" : undefined;
        },
    });
    if (!(url instanceof URL))
        return url;
    if (url.hostname.startsWith("sfc-endpoint-login.")) {
        return (0,_guarded_url_js__WEBPACK_IMPORTED_MODULE_0__/* .urlProblem */ .rn)(`is ${(0,_guarded_url_js__WEBPACK_IMPORTED_MODULE_0__/* .shownUrl */ .zA)(text)}, which is Snowflake's sign-in page and not the endpoint`, `Write ${wanted}.`);
    }
    if (url.hash !== "") {
        return (0,_guarded_url_js__WEBPACK_IMPORTED_MODULE_0__/* .urlProblem */ .rn)(`is ${(0,_guarded_url_js__WEBPACK_IMPORTED_MODULE_0__/* .shownUrl */ .zA)(text)}, which has a fragment that no server sees`, "Leave out what begins with #.");
    }
    return url;
}
function accountPart(hostname) {
    return /^[^.-]+-([^.]+)\.snowflakecomputing\.app$/.exec(hostname)?.[1];
}
function joinPath(endpoint, path) {
    const url = new URL(endpoint);
    const [pathname = "", ...query] = path.split("?");
    const below = pathname.replace(/^\/+/, "");
    url.pathname = below === "" ? endpoint.pathname : `${endpoint.pathname.replace(/(?<!\/)\/+$/, "")}/${below}`;
    url.search = [endpoint.search.slice(1), query.join("?")].filter((part) => part !== "").join("&");
    return url;
}


/***/ }),

/***/ 6382:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ ownLimits)
/* harmony export */ });
function ownLimits(timeoutMs, signal) {
    return { timeoutMs: Math.min(timeoutMs, 10_000), maxBytes: 1024 ** 2, signal };
}


/***/ }),

/***/ 5260:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CT: () => (/* binding */ showHost),
/* harmony export */   HP: () => (/* binding */ ifKnown),
/* harmony export */   PG: () => (/* binding */ inPersonalDatabase),
/* harmony export */   Q3: () => (/* binding */ sqlObject),
/* harmony export */   U_: () => (/* binding */ callGrants),
/* harmony export */   Y$: () => (/* binding */ theRole),
/* harmony export */   ap: () => (/* binding */ theKind),
/* harmony export */   n_: () => (/* binding */ sqlRole),
/* harmony export */   oP: () => (/* binding */ sqlUser)
/* harmony export */ });
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7240);
/* harmony import */ var _identifier_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2217);


const ifKnown = (word, value) => value === undefined ? "" : ` ${word === "" ? "" : `${word} `}${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(value)}`;
const sqlUser = ({ user }) => (user === undefined ? "<user>" : (0,_identifier_js__WEBPACK_IMPORTED_MODULE_1__/* .sqlName */ .iA)(user.toUpperCase()));
const sqlObject = ({ object }) => ({
    kind: object?.kind ?? "SERVICE",
    database: object?.database.sql ?? "<database>",
    schema: object === undefined ? "<database>.<schema>" : `${object.database.sql}.${object.schema.sql}`,
    object: object?.sql ?? "<database>.<schema>.<service>",
});
const theKind = (caller) => `the ${sqlObject(caller).kind.toLowerCase()}`;
const showHost = (caller) => {
    const { kind, object } = sqlObject(caller);
    return kind === "SERVICE" ? `SHOW ENDPOINTS IN SERVICE ${object};` : `DESCRIBE ${kind} ${object};`;
};
const sqlRole = ({ role }) => (role === undefined ? "<role>" : (0,_identifier_js__WEBPACK_IMPORTED_MODULE_1__/* .sqlName */ .iA)(role));
const theRole = ({ role }, start = "the") => role === undefined ? `${start} role in use` : `${start} role ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(role)}`;
const callGrants = (caller) => {
    const { kind, database, schema, object } = sqlObject(caller);
    const role = sqlRole(caller);
    return [
        `GRANT USAGE ON DATABASE ${database} TO ROLE ${role};`,
        `GRANT USAGE ON SCHEMA ${schema} TO ROLE ${role};`,
        kind === "SERVICE"
            ? `GRANT SERVICE ROLE ${object}!ALL_ENDPOINTS_USAGE TO ROLE ${role};`
            : `GRANT USAGE ON ${kind} ${object} TO ROLE ${role};`,
    ];
};
const inPersonalDatabase = ({ object }) => object?.kind === "APPLICATION SERVICE" && object.database.stored.startsWith("USER$");


/***/ }),

/***/ 2301:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ay: () => (/* binding */ readExpiry),
/* harmony export */   BG: () => (/* binding */ isTokenText),
/* harmony export */   Ip: () => (/* binding */ readClaims)
/* harmony export */ });
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9897);

function isTokenText(text) {
    return /^[\x21\x23-\x5b\x5d-\x7e]+$/.test(text);
}
function readClaims(token) {
    const [, payload, signature] = token.reveal().split(".");
    if (payload === undefined || signature === undefined)
        return {};
    return (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(Buffer.from(payload, "base64url").toString("utf8")));
}
function readExpiry(token) {
    const exp = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(readClaims(token), "exp");
    return exp === undefined || Math.abs(exp * 1000) > furthest ? undefined : exp * 1000;
}
const furthest = 253_402_300_799_999;


/***/ }),

/***/ 8743:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ product),
/* harmony export */   r: () => (/* binding */ introduction)
/* harmony export */ });
const product = { name: "snowflake-endpoint-action", version: "unreleased" };
function introduction(env) {
    const { GITHUB_ACTION_REPOSITORY, GITHUB_ACTION_REF, GITHUB_SHA } = env;
    const title = `Snowflake Endpoint ${product.version}`;
    if (/^\d/.test(product.version))
        return title;
    const ref = GITHUB_ACTION_REPOSITORY === undefined || GITHUB_ACTION_REPOSITORY === "" ? GITHUB_SHA : GITHUB_ACTION_REF;
    return ref === undefined || ref === "" ? title : `${title} (${ref})`;
}


/***/ }),

/***/ 181:
/***/ ((module) => {

"use strict";
module.exports = require("buffer");

/***/ }),

/***/ 4573:
/***/ ((module) => {

"use strict";
module.exports = require("node:buffer");

/***/ }),

/***/ 7598:
/***/ ((module) => {

"use strict";
module.exports = require("node:crypto");

/***/ }),

/***/ 8474:
/***/ ((module) => {

"use strict";
module.exports = require("node:events");

/***/ }),

/***/ 7030:
/***/ ((module) => {

"use strict";
module.exports = require("node:net");

/***/ }),

/***/ 7075:
/***/ ((module) => {

"use strict";
module.exports = require("node:stream");

/***/ }),

/***/ 7975:
/***/ ((module) => {

"use strict";
module.exports = require("node:util");

/***/ }),

/***/ 5919:
/***/ ((module) => {

"use strict";
module.exports = require("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

"use strict";
module.exports = require("node:zlib");

/***/ }),

/***/ 932:
/***/ ((module) => {

"use strict";
module.exports = require("process");

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
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	(() => {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = (module) => {
/******/ 			var getter = module && module.__esModule ?
/******/ 				() => (module['default']) :
/******/ 				() => (module);
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	})();
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
// This entry need to be wrapped in an IIFE because it need to be in strict mode.
(() => {
"use strict";
// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  judge: () => (/* binding */ judge),
  main: () => (/* reexport */ main),
  post: () => (/* reexport */ post)
});

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = require("node:fs");
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = require("node:os");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = require("node:path");
;// CONCATENATED MODULE: external "node:url"
const external_node_url_namespaceObject = require("node:url");
// EXTERNAL MODULE: ./build/lib/secrets/secret.js
var secrets_secret = __nccwpck_require__(1293);
;// CONCATENATED MODULE: ./build/auth/github/id-token-service.js

function idTokenService(env) {
    const { ACTIONS_ID_TOKEN_REQUEST_URL = "", ACTIONS_ID_TOKEN_REQUEST_TOKEN = "" } = env;
    const url = URL.parse(ACTIONS_ID_TOKEN_REQUEST_URL);
    if (url === null || !/^https?:$/.test(url.protocol) || ACTIONS_ID_TOKEN_REQUEST_TOKEN === "")
        return undefined;
    return { url, token: new secrets_secret/* Secret */.z(ACTIONS_ID_TOKEN_REQUEST_TOKEN) };
}

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

// EXTERNAL MODULE: ./build/lib/nearest.js
var nearest = __nccwpck_require__(7369);
// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __nccwpck_require__(7240);
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
        const shown = (0,lib_text/* excerpt */.Kb)(written, 60);
        const meant = written.replaceAll(/[_\s]/g, "-");
        if (names.includes(written))
            continue;
        if (others.includes(meant) && !names.includes(meant)) {
            reader.report(shown, fault, `Take it out here. ${meant} is an input of ${place}.`);
            continue;
        }
        const near = (0,nearest/* nearest */.p)(meant, names, mostSlips);
        if (near !== undefined)
            reader.report(shown, "is not an input of this action", `Did you mean ${near}? Rename it, or take it out.`);
    }
}
const mostSlips = 2;

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

// EXTERNAL MODULE: ./build/lib/time/clock.js
var clock = __nccwpck_require__(6327);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
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
        (0,external_node_fs_namespaceObject.rmSync)(path);
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

// EXTERNAL MODULE: ./build/lib/quantities/duration.js
var duration = __nccwpck_require__(1277);
// EXTERNAL MODULE: ./build/lib/quantities/size.js
var size = __nccwpck_require__(4628);
// EXTERNAL MODULE: ./build/net/http.js
var http = __nccwpck_require__(567);
;// CONCATENATED MODULE: ./build/net/logged-http.js



function loggedHttp(http, log) {
    return async (request) => {
        const outcome = await http(request);
        log(`${what(request)}: ${result(outcome)}${phases(outcome)}`);
        return outcome;
    };
}
const what = ({ method, url }) => `${method} ${url.origin}${url.pathname}`;
function result(outcome) {
    const took = (0,duration/* formatDuration */.a3)(outcome.timings.total);
    if (outcome.kind === "failed")
        return `no whole answer after ${took}: ${outcome.reason}, ${outcome.detail}`;
    const { status, headers, body, certificate } = outcome;
    const type = (0,http/* header */.wx)(headers, "content-type") ?? "no content type";
    const shownType = type.length > 100 ? "a long content type" : type;
    const issuer = certificate === undefined ? "" : `, certificate of ${certificate.issuer}`;
    return `${status}, ${shownType}, ${(0,size/* formatSize */.X)(body.byteLength)}, ${took}${issuer}`;
}
function phases({ timings: { total: _total, ...timings } }) {
    const told = Object.entries(timings).map(([name, ms]) => `${name} ${(0,duration/* formatDuration */.a3)(ms)}`);
    return told.length === 0 ? "" : ` (${told.join(", ")})`;
}

// EXTERNAL MODULE: ./build/lib/percent-decoded.js
var percent_decoded = __nccwpck_require__(5069);
// EXTERNAL MODULE: ./build/net/proxy.js + 1 modules
var proxy = __nccwpck_require__(5486);
;// CONCATENATED MODULE: ./build/net/proxy-password.js



function proxyPasswords(env) {
    return ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"].flatMap((name) => {
        const password = (0,proxy/* proxyUrl */.sd)(env[name] ?? "")?.password ?? "";
        return password === "" ? [] : [new secrets_secret/* Secret */.z(password), new secrets_secret/* Secret */.z((0,percent_decoded/* percentDecoded */.o)(password))];
    });
}

// EXTERNAL MODULE: ./build/lib/semaphore.js
var semaphore = __nccwpck_require__(9345);
;// CONCATENATED MODULE: ./build/probe/judging/judging-limits.js
function judgingLimits(bytes) {
    const megabytes = Math.floor(bytes / 2 ** 20);
    return { ms: 1_000 * (1 + megabytes), heapMb: 512 + 40 * megabytes };
}

;// CONCATENATED MODULE: ./build/probe/judging/background-judge.js




const threadsAtOnce = 2;
const shortestMs = 100;
class BackgroundJudge {
    #script;
    #limits;
    #threads = new semaphore/* Semaphore */.j(threadsAtOnce);
    constructor(script, limits = judgingLimits) {
        this.#script = script;
        this.#limits = limits;
    }
    async judge(conditions, facts, until) {
        const deadline = until.atLeast(shortestMs);
        return await this.#threads.use(async () => {
            const { signal, leftMs } = deadline;
            if (signal.aborted)
                return conditions.map(() => unjudged(cancelled));
            if (leftMs === 0)
                return conditions.map(() => unjudged("not judged: its turn came after the deadline"));
            const limits = this.#limits(facts.body.byteLength);
            const bounds = { ...limits, ms: Math.min(limits.ms, leftMs) };
            const findings = [];
            const end = await this.#run({ conditions, facts }, bounds, deadline, (finding) => findings.push(finding));
            const missing = conditions.slice(findings.length);
            if (end === "done" && missing.length > 0)
                throw new Error("A thread for judging ended before it was done.");
            return [...findings, ...missing.map((_, index) => unjudged(reason(end, index === 0, bounds)))];
        });
    }
    async #run({ conditions, facts }, { ms, heapMb }, { clock, signal }, onFinding) {
        const { Worker } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 5919, 23));
        const { promise: end, resolve, reject } = Promise.withResolvers();
        const over = new AbortController();
        const body = new Uint8Array(facts.body);
        const worker = new Worker(this.#script, {
            workerData: { conditions, facts: { ...facts, body } },
            transferList: [body.buffer],
            resourceLimits: { maxOldGenerationSizeMb: heapMb, maxYoungGenerationSizeMb: 8 },
            env: {},
            argv: [],
            execArgv: [],
        });
        const cancel = () => resolve("cancelled");
        signal.addEventListener("abort", cancel);
        worker.on("message", (message) => {
            if (message !== "begun")
                onFinding(message);
            else
                void clock.sleep(ms, over.signal).then(() => resolve("time"));
        });
        worker.once("error", (error) => (isOutOfMemory(error) ? resolve("memory") : reject(error)));
        worker.once("exit", () => resolve("done"));
        try {
            return await end;
        }
        finally {
            over.abort();
            signal.removeEventListener("abort", cancel);
            worker.removeAllListeners("message");
            void worker.terminate();
        }
    }
}
const cancelled = "not judged: the workflow was cancelled";
function unjudged(reason) {
    return { met: false, actual: [reason] };
}
function reason(end, first, { ms, heapMb }) {
    if (end === "cancelled")
        return cancelled;
    const [took, limit] = end === "memory" ? ["more", `${(0,size/* formatSize */.X)(heapMb * 2 ** 20)} of memory`] : ["longer", (0,duration/* formatDuration */.a3)(ms)];
    return `not judged: ${first ? `it took ${took} than` : "the conditions before it used up"} the ${limit} that judging an answer may take`;
}
function isOutOfMemory(error) {
    return error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
}

;// CONCATENATED MODULE: ./build/inputs/checks/shard.js

const most = 1_000;
function readShard(reader) {
    const given = reader.text("shard");
    if (given === undefined)
        return undefined;
    const [, number = 0, of = 0] = (/^(\d{1,4})\s*\/\s*(\d{1,4})$/.exec(given) ?? []).map(Number);
    const fits = number >= 1 && number <= of && of <= most;
    if (fits && reader.text("checks") === undefined && reader.text("checks-file") === undefined)
        return reader.report("shard", "is given without checks or checks-file", "Give the list that is to be shared out.");
    if (fits)
        return { number, of };
    return reader.report("shard", `is "${(0,lib_text/* excerpt */.Kb)(given, 40)}", which is not a part of a whole`, `Write the number of this job and how many there are: 1/3, 2/3 and 3/3 for three jobs, of ${most} at most. The first is 1, though strategy.job-index begins with 0.`);
}
function takeShard(checks, shard, reader) {
    if (shard === undefined)
        return checks;
    const { number, of } = shard;
    if (checks.length > 0 && number > checks.length) {
        reader.report("shard", `is ${number}/${of}, and there ${checks.length === 1 ? "is" : "are"} only ${(0,lib_text/* count */.U9)(checks.length, "check")}: it would check nothing`, `Share them out among ${(0,lib_text/* count */.U9)(checks.length, "job")} at most.`);
    }
    return checks.filter((_, index) => index % of === number - 1);
}

// EXTERNAL MODULE: ./build/inputs/endpoint.js + 1 modules
var inputs_endpoint = __nccwpck_require__(784);
;// CONCATENATED MODULE: ./build/inputs/output-file.js


function readOutputFile(input, reader, { kind }) {
    const path = reader.text(input);
    if (path === undefined)
        return undefined;
    const found = /[\\/]$/.test(path) ? "folder" : kind(path);
    if (found === "folder" || found === "other")
        return reader.report(input, `names ${(0,lib_text/* excerpt */.Kb)(path, 120)}, which is ${found === "folder" ? "a folder" : "no ordinary file, but a pipe, a socket or a device"}`, "Write the path of a file, relative to the workspace or below ${{ runner.temp }}.");
    const other = taken[input].find((name) => {
        const its = reader.text(name);
        return its !== undefined && (0,external_node_path_namespaceObject.resolve)(its) === (0,external_node_path_namespaceObject.resolve)(path);
    });
    if (other === undefined)
        return path;
    return reader.report(input, `names ${(0,lib_text/* excerpt */.Kb)(path, 120)}, and so does ${other}`, "Give each a file of its own: what is written there would replace the other.");
}
const taken = {
    "results-file": ["checks-file", "body-file"],
    "response-file": ["checks-file", "body-file", "results-file"],
};

// EXTERNAL MODULE: ./build/lib/quantities/quantity-error.js
var quantity_error = __nccwpck_require__(2111);
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
        const secret = new secrets_secret/* Secret */.z(value);
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
        this.report(input, `is "${(0,lib_text/* excerpt */.Kb)(value, 40)}"`, "Write true or false.");
        return fallback;
    }
    choice(input, values, fallback) {
        const given = this.text(input)?.toLowerCase();
        if (given === undefined)
            return fallback;
        const value = values.find((one) => one === given);
        if (value === undefined)
            this.report(input, `is "${(0,lib_text/* excerpt */.Kb)(given, 40)}"`, `Choose one of ${values.join(", ")}.`);
        return value ?? fallback;
    }
    integer(input, fallback, least, most) {
        const given = this.text(input);
        if (given === undefined)
            return fallback;
        const value = /^\d{1,9}$/.test(given) ? Number(given) : Number.NaN;
        if (value >= least && value <= most)
            return value;
        this.report(input, `is "${(0,lib_text/* excerpt */.Kb)(given, 40)}"`, `Write a whole number from ${least} to ${most}.`);
        return fallback;
    }
    size(input, fallback, most) {
        const bytes = this.quantity(input, size/* parseSize */.D, fallback);
        if (bytes <= most)
            return bytes;
        const given = (0,lib_text/* excerpt */.Kb)(this.text(input) ?? "", 40);
        this.report(input, `is "${given}", which is too much`, `Write a size up to ${(0,size/* formatSize */.X)(most)}.`);
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
            if (!(error instanceof quantity_error/* QuantityError */.Y))
                throw error;
            const { fault, remedy } = error;
            this.report(input, `is "${(0,lib_text/* excerpt */.Kb)(given, 40)}", which ${(0,lib_text/* excerpt */.Kb)(fault, 120)}`, `${remedy.charAt(0).toUpperCase()}${(0,lib_text/* excerpt */.Kb)(remedy.slice(1), 200)}.`);
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
        happened: `There are ${(0,lib_text/* count */.U9)(problems.length, "problem")} with the inputs. Nothing was sent.`,
        details: problems
            .slice(0, 100)
            .map(({ input, fault, remedy, excerpt: shown, from }) => [`${from ?? input}: it ${fault}. ${remedy}`, ...(shown === undefined ? [] : [shown])].join("\n")),
        remedy: "Fix them all and run the job again.",
    };
}

// EXTERNAL MODULE: ./build/errors.js
var errors = __nccwpck_require__(9984);
;// CONCATENATED MODULE: ./build/inputs/allowed-hosts.js

function readAllowedHosts(reader) {
    return reader.list("allowed-hosts").flatMap((given) => {
        const domain = given.toLowerCase().replace(/^\*?\./, "");
        if (/^([a-z0-9_]([a-z0-9_-]*[a-z0-9_])?\.)+[a-z0-9-]*[a-z][a-z0-9-]*$/.test(domain) || domain === "localhost")
            return [domain];
        reader.report("allowed-hosts", `holds "${(0,lib_text/* excerpt */.Kb)(given, 80)}", which is not a domain`, "Write domains of at least two parts, such as example.com, without https:// and port.");
        return [];
    });
}

// EXTERNAL MODULE: ./build/probe/conditions/condition.js
var condition = __nccwpck_require__(2672);
// EXTERNAL MODULE: ./build/probe/conditions/condition-syntax-error.js
var condition_syntax_error = __nccwpck_require__(4249);
;// CONCATENATED MODULE: ./build/probe/conditions/success.js
const success = {
    text: "status in 200-299",
    subject: "status",
    evaluate: ({ facts: { status } }) => ({ met: 200 <= status && status <= 299, actual: [String(status)] }),
};

;// CONCATENATED MODULE: ./build/inputs/headers.js



const token = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
const reserved = new Set([
    "connection",
    "content-length",
    "expect",
    "host",
    "keep-alive",
    "proxy-authorization",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "x-sf-spcs-authorization",
]);
function parseHeaders(text, mask, report) {
    return text.split(/\r?\n/).flatMap((line, index) => {
        if (line.trim() === "")
            return [];
        const at = `in line ${index + 1}`;
        const colon = line.indexOf(":");
        const name = line.slice(0, colon).trim();
        const value = line.slice(colon + 1).trim();
        if (colon < 0)
            report(`has no colon ${at}`, "Write one header a line as Name: value.");
        else if (!token.test(name))
            report(`has an invalid header name ${at}, of ${(0,lib_text/* count */.U9)(name.length, "character")}`, "A header's name is letters, digits and hyphens.");
        else if (reserved.has(name.toLowerCase()))
            report(`sets ${name} ${at}, which is not yours to set`, reservedRemedy(name));
        else if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(value)) {
            report(`has, in the value ${at}, a line break, a control character or a letter outside Latin-1`, "Encode such values, for example as base64 or percent-encoded.");
        }
        else if (/^authorization$/i.test(name) && /^snowflake\s/i.test(value)) {
            report(`sets a Snowflake token ${at} by hand`, "Give it in the input token: it is masked, guarded and sent correctly there.");
        }
        else
            return [secretName.test(name) ? maskedHeader(name, value, mask) : [name, value]];
        return [];
    });
}
const reservedRemedy = (name) => name.toLowerCase() === "x-sf-spcs-authorization"
    ? "Leave it out: Snowflake's token goes into it by itself when you set an Authorization of the app's own."
    : "Leave it out.";
const secretName = /auth|token|key|secret|cookie|pass|pwd|credential|session|signature|assertion|jwt|bearer|hmac|[cx]srf|dpop|\b(?:otp|pin|sig)\b/i;
function maskedHeader(name, value, mask) {
    for (const secret of secretsIn(name, value))
        if (secret !== "")
            mask(new secrets_secret/* Secret */.z(secret));
    return [name, new secrets_secret/* Secret */.z(value)];
}
function secretsIn(name, value) {
    if (/^cookie$/i.test(name)) {
        const values = value.split(";").map((cookie) => cookie.slice(cookie.indexOf("=") + 1).trim());
        const plain = values.map((text) => (0,percent_decoded/* percentDecoded */.o)(/^"(.*)"$/.exec(text)?.[1] ?? text));
        return [...new Set([...values, ...plain])];
    }
    const [, scheme = "", credential = value] = /^(\S+)\s+(\S.*)$/.exec(value) ?? [];
    if (!/^basic$/i.test(scheme))
        return [credential, ...secretParameters(credential)];
    const decoded = Buffer.from(credential, "base64").toString("utf8");
    return [credential, decoded, decoded.slice(decoded.indexOf(":") + 1)];
}
function secretParameters(credential) {
    const parameters = credential.matchAll(/([\w-]+)\s*=\s*(?:"([^"]*)"|([^\s",;]+))/g);
    return [...parameters].flatMap(([, name = "", quoted, plain = ""]) => secretName.test(name) ? [quoted ?? plain] : []);
}

;// CONCATENATED MODULE: ./build/inputs/request.js



function readRequest(reader, readFile) {
    const headers = parseHeaders(reader.verbatim("headers") ?? "", reader.mask, (fault, remedy) => reader.report("headers", fault, remedy));
    const body = readBody(reader, readFile);
    return {
        path: readPath(reader),
        method: readMethod(reader, body !== undefined),
        headers,
        ...(body === undefined ? {} : { body }),
    };
}
function readPath(reader) {
    const path = reader.text("path") ?? "/";
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(path)) {
        reader.report("path", `is a whole URL (${shownPath(path)})`, "Write the path alone, such as /healthcheck; the host belongs in ingress-url.");
    }
    else if (/[\s#]/.test(path)) {
        reader.report("path", `contains a space or a fragment (${shownPath(path)})`, "Write %20 for a space, and leave out what begins with #.");
    }
    return path;
}
const shownPath = (path) => `"${(0,lib_text/* excerpt */.Kb)(path.replace(/^.*@/s, "***@").replace(/\?.*$/s, "?\u2026"), 80)}"`;
function readMethod(reader, hasBody) {
    const method = (reader.text("method") ?? (hasBody ? "POST" : "GET")).toUpperCase();
    if (!token.test(method))
        reader.report("method", `is "${(0,lib_text/* excerpt */.Kb)(method, 40)}"`, "Write an HTTP method, such as GET or POST.");
    if (method === "TRACE" || method === "CONNECT")
        reader.report("method", `is ${method}, which the ingress does not forward`, "Use GET.");
    return method;
}
function readBody(reader, readFile) {
    const text = reader.verbatim("body");
    const file = reader.text("body-file");
    if (file === undefined)
        return text === undefined ? undefined : Buffer.from(text, "utf8");
    if (text !== undefined)
        return reader.report("body-file", "is given together with body", "Give only one of the two.");
    try {
        return readFile(file);
    }
    catch (error) {
        return reader.report("body-file", ...unreadable(file, error));
    }
}
const whys = {
    ENOENT: "does not exist",
    EISDIR: "is a folder",
    [notAFile]: "is no ordinary file, but a pipe, a socket or a device",
};
function unreadable(file, error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    const shown = `names ${(0,lib_text/* excerpt */.Kb)(file, 120)}, which`;
    return code === "ELOOP"
        ? [`${shown} is a symbolic link`, "Write the path of the file itself."]
        : [
            `${shown} ${whys[code] ?? `cannot be read (${code})`}`,
            "Write a path relative to the workspace; is there a checkout step before this one?",
        ];
}

;// CONCATENATED MODULE: ./build/inputs/check.js






const checkInputs = [
    "path",
    "method",
    "headers",
    "body",
    "body-file",
    "expect",
    "timeout",
    "ingress-url",
    "service",
    "endpoint",
    "gateway",
];
async function readCheck(reader, readFile, endpoint) {
    return {
        request: readRequest(reader, readFile),
        conditions: await readConditions(reader, endpoint),
        timeoutMs: readDuration(reader, "timeout", 30_000, 1),
    };
}
async function readConditions(reader, endpoint) {
    const text = reader.text("expect");
    if (text === undefined)
        return [success];
    try {
        const conditions = await conditionsOf(text);
        if (endpoint !== undefined && endpoint.kind !== "service")
            refuseAboutService(conditions, reader);
        const judgesStatus = conditions.some(({ subject }) => subject === "status");
        return judgesStatus ? conditions : [success, ...conditions];
    }
    catch (error) {
        if (!(error instanceof condition_syntax_error/* ConditionSyntaxError */.V))
            throw error;
        const clean = await problemsOf(reader.redact(text));
        for (const problem of error.problems) {
            const { line, column, fault, remedy, excerpt } = clean.find((one) => one.line === problem.line) ?? unquoted(problem);
            const shown = excerpt === "" ? {} : { excerpt };
            reader.report("expect", `cannot be read at line ${line}, column ${column}: ${fault}`, remedy, shown);
        }
        return [];
    }
}
function refuseAboutService(conditions, reader) {
    const asked = conditions.filter(condition/* isAboutService */.zX);
    if (asked.length === 0)
        return;
    reader.report("expect", `asks about the service itself (${(0,lib_text/* list */.p_)([...new Set(asked.map(({ subject }) => subject))])}), and no service is given`, "Give service (DATABASE.SCHEMA.SERVICE) and account in place of the host: these conditions are looked up in the account.", { excerpt: asked.map(({ text }) => `  ${(0,lib_text/* excerpt */.Kb)(reader.redact(text), 100)}`).join("\n") });
}
async function conditionsOf(text) {
    const { loadConditions } = await __nccwpck_require__.e(/* import() | conditions */ 357).then(__nccwpck_require__.bind(__nccwpck_require__, 3296));
    return await loadConditions(text);
}
async function problemsOf(conditions) {
    try {
        await conditionsOf(conditions);
        return [];
    }
    catch (error) {
        if (error instanceof condition_syntax_error/* ConditionSyntaxError */.V)
            return error.problems;
        throw error;
    }
}
const unquoted = (problem) => ({
    ...problem,
    fault: "the line holds a secret, and is not quoted",
    remedy: "Put a text into double quotes, and a backslash before quotes in it.",
    excerpt: "",
});
const longestDurationMs = 24 * 86_400_000;
function readDuration(reader, input, fallback, least) {
    const value = reader.quantity(input, duration/* parseDuration */.E9, fallback);
    if (value >= least && value <= longestDurationMs)
        return value;
    reader.report(input, `is "${(0,lib_text/* excerpt */.Kb)(reader.text(input) ?? "", 40)}", which is out of range`, `Write a duration from ${least === 0 ? "0s" : `${least}ms`} to 24d.`);
    return fallback;
}

;// CONCATENATED MODULE: ./build/inputs/checks/list-text.js



const mostBytes = 1024 ** 2;
function readListText(reader, readFile) {
    const text = reader.verbatim("checks");
    const file = reader.text("checks-file");
    if (file === undefined)
        return text === undefined ? undefined : { text, input: "checks", from: {} };
    const report = (fault, remedy) => reader.report("checks-file", fault, remedy);
    if (text !== undefined)
        return report("is given together with checks", "Give only one of the two.");
    try {
        const bytes = readFile(file, { mostBytes, follow: false });
        const read = textOf(bytes);
        const from = { from: `checks-file (${(0,lib_text/* excerpt */.Kb)(file, 120)})` };
        if (typeof read === "string")
            return { text: read, input: "checks-file", from };
        return report(`names ${(0,lib_text/* excerpt */.Kb)(file, 120)}, which ${read.fault}`, "Save it as YAML or JSON, encoded as UTF-8.");
    }
    catch (error) {
        if (error instanceof Error && "code" in error && error.code === "EFBIG") {
            return report(`names ${(0,lib_text/* excerpt */.Kb)(file, 120)}, which is larger than ${(0,size/* formatSize */.X)(mostBytes)}`, "Divide it into several files, each for a step of its own.");
        }
        return report(...unreadable(file, error));
    }
}
function textOf(bytes) {
    try {
        const text = decoded(bytes);
        const line = text.split("\n").findIndex((one) => one.includes("\0")) + 1;
        return line === 0 ? text : { fault: `has a NUL character in line ${line}` };
    }
    catch {
        return { fault: `is not a text in UTF-8: line ${firstBroken(bytes)} has other bytes` };
    }
}
function firstBroken(bytes) {
    for (let line = 1, start = 0;; line++) {
        const end = bytes.indexOf(0x0a, start);
        try {
            decoded(bytes.subarray(start, end < 0 ? bytes.length : end));
        }
        catch {
            return line;
        }
        if (end < 0)
            return line;
        start = end + 1;
    }
}
const decoded = (bytes) => new TextDecoder("utf-8", { fatal: true }).decode(bytes);

// EXTERNAL MODULE: ./build/snowflake/ingress/ingress-url.js
var ingress_url = __nccwpck_require__(5535);
;// CONCATENATED MODULE: ./build/inputs/checks/check-endpoints.js



class CheckEndpoints {
    #guard;
    #default;
    #known = new Map();
    constructor(guard, byDefault) {
        this.#guard = guard;
        this.#default = byDefault;
        if (byDefault !== undefined)
            this.#known.set(endpointKey(byDefault), byDefault);
    }
    read(reader, isOwn) {
        if (!isOwn && this.#default !== undefined)
            return this.#default;
        const endpoint = (0,inputs_endpoint/* readEndpoint */.KW)(reader, this.#guard);
        if (endpoint === undefined)
            return undefined;
        const key = endpointKey(endpoint);
        const known = this.#known.get(key) ?? endpoint;
        this.#known.set(key, known);
        return known;
    }
}
const endpointKey = (endpoint) => `${endpoint.kind} ${endpoint.kind === "url" ? endpoint.url.href : (0,inputs_endpoint/* placeOf */.$t)(endpoint)}`;
function accountsFault(checks) {
    const hosts = checks.flatMap(({ endpoint }) => (endpoint.kind === "url" ? [endpoint.url.hostname] : []));
    const known = hosts.filter((host) => (0,ingress_url/* accountPart */.HV)(host) !== undefined);
    const [first = ""] = known;
    const other = known.find((host) => (0,ingress_url/* accountPart */.HV)(host) !== (0,ingress_url/* accountPart */.HV)(first));
    if (other === undefined)
        return undefined;
    return [
        `has checks of two accounts, at ${(0,lib_text/* excerpt */.Kb)(first, 120)} and at ${(0,lib_text/* excerpt */.Kb)(other, 120)}`,
        "One step signs in to one account. Give each account a list and a step of its own.",
    ];
}

;// CONCATENATED MODULE: ./build/inputs/checks/yaml-fault.js
const quotes = "Put the whole value in single quotes ('\u2026', in which a single quote is doubled), or write it below as a block: \"expect: |\".";
const indentation = "Indent the keys of a check alike, with spaces, and the lines of a block more than its key.";
const tab = { fault: "a tab stands where YAML wants spaces", remedy: "Indent with spaces only." };
const lowered = (sentence) => `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
const faults = {
    BLOCK_AS_IMPLICIT_KEY: { fault: "there is a second colon with a space behind it in the line", remedy: quotes },
    MULTILINE_IMPLICIT_KEY: {
        fault: "a line that should hold a key has none, or no colon with a space behind it",
        remedy: indentation,
    },
    MULTIPLE_DOCS: {
        fault: "a second document begins, after a line of --- or ...",
        remedy: "Take that line away: all checks stand in one list.",
    },
    TAB_AS_INDENT: tab,
    BAD_INDENT: { fault: "the line is indented wrongly", remedy: indentation },
    BAD_SCALAR_START: {
        fault: "a value begins with a character that YAML keeps for itself, such as @, % or `",
        remedy: quotes,
    },
    BAD_DQ_ESCAPE: {
        fault: "a text in double quotes has a backslash that YAML does not know",
        remedy: "Use single quotes, in which a backslash is a backslash, or double the backslash.",
    },
    MISSING_CHAR: {
        fault: "something is not closed or separated: a quote, a bracket, a comma, or the space behind a colon",
        remedy: `Close it. Or else: ${lowered(quotes)}`,
    },
    UNEXPECTED_TOKEN: { fault: "something stands here that cannot follow what is before it", remedy: quotes },
    BAD_ALIAS: { fault: "a value begins with * or &, which have a meaning of their own in YAML", remedy: quotes },
    TAG_RESOLVE_FAILED: { fault: "a value begins with !, which has a meaning of its own in YAML", remedy: quotes },
    BLOCK_IN_FLOW: { fault: "a list or a mapping with indentation stands inside brackets", remedy: quotes },
    KEY_OVER_1024_CHARS: { fault: "a key is longer than 1024 characters", remedy: quotes },
    BAD_DIRECTIVE: {
        fault: "a line begins with %, which has a meaning of its own in YAML",
        remedy: "Take that line away, or indent it as a part of a block.",
    },
};
const closer = [
    [
        "MISSING_CHAR",
        /^(?:Sequence item|Implicit)/,
        {
            fault: "the line is no part of the check or of the block above it: its indentation is another",
            remedy: indentation,
        },
    ],
    [
        "BAD_INDENT",
        /^Flow/,
        {
            fault: "a bracket is not closed, or what stands in it is indented less than its key",
            remedy: `Close it. Or else: ${lowered(quotes)}`,
        },
    ],
];
function yamlFault({ code, message, pos: [at] }, text) {
    const start = text.lastIndexOf("\n", at - 1) + 1;
    const [line = ""] = text.slice(start).split("\n", 1);
    if (/^ *\t/.test(line))
        return tab;
    if (code === "BLOCK_AS_IMPLICIT_KEY" && !/:(?:\s|$)/.test(line.slice(at - start)))
        return { fault: "the next line is indented more than the key before it", remedy: indentation };
    const near = closer.find(([of, begins]) => of === code && begins.test(message))?.[2];
    const known = Object.hasOwn(faults, code) ? faults[code] : undefined;
    return near ?? known ?? { fault: "this is not YAML", remedy: quotes };
}
const repeatedKey = {
    fault: "the same key stands in one check a second time",
    remedy: "Leave one of them out, or begin another check with a dash.",
};
const unknownAlias = {
    fault: "begins with *, which has a meaning of its own in YAML",
    remedy: quotes,
};

;// CONCATENATED MODULE: ./build/inputs/checks/entries.js




const keys = ["name", ...checkInputs];
const mostChecks = 1_000;
const example = `Write a list, each entry with any of the keys ${keys.join(", ")}.`;
async function readEntries(source, inputs) {
    const { text, input, from } = source;
    const { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } = await __nccwpck_require__.e(/* import() */ 582).then(__nccwpck_require__.t.bind(__nccwpck_require__, 6582, 19));
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
    const report = (fault, remedy) => inputs.report(input, fault, remedy, from);
    const positionOf = (node) => lines.linePos(node?.range?.[0] ?? 0);
    const placeOf = (node) => {
        const { line, col } = positionOf(node);
        return input === "checks" ? `line ${line}` : `line ${line}, column ${col}`;
    };
    const notYaml = ({ line, col }, { fault, remedy }) => report(`cannot be read as YAML at line ${line}, column ${col}: ${fault}`, remedy);
    const resolved = (node) => (isAlias(node) ? node.resolve(document) : node);
    const [first] = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
    if (first !== undefined) {
        notYaml(lines.linePos(first.pos[0]), yamlFault(first, text));
        return [];
    }
    const { contents } = document;
    if (contents !== null && !isSeq(contents)) {
        report("is not a list", isMap(contents) ? `Begin each check with a dash: "- path: /health". ${example}` : example);
        return [];
    }
    const items = contents?.items ?? [];
    const { length } = items;
    if (length === 0 || length > mostChecks) {
        report(length === 0 ? "has no entry" : `has ${length} entries`, `Write one to ${mostChecks} checks. ${example}`);
        return [];
    }
    return items.map((item, index) => {
        const entry = new Map();
        const node = resolved(item);
        if (!isMap(node)) {
            const written = isScalar(node) && typeof node.value === "string" ? node.value : "";
            report(`has an entry in ${placeOf(item)} that is not a mapping`, mappingRemedy(written));
            return entry;
        }
        const seen = new Set();
        for (const pair of node.items) {
            const written = resolved(pair.key);
            const place = isAlias(item) ? item : pair.key;
            const at = placeOf(place);
            const key = isScalar(written) ? String(written.value) : "";
            const known = keys.find((candidate) => candidate === key);
            const value = resolved(pair.value);
            if (isScalar(written) && written.source === "<<") {
                report(`has the merge key "<<" in ${at} (check ${index + 1}), and merge keys are not supported`, withoutMerge);
            }
            else if (known === undefined) {
                const near = (0,nearest/* nearest */.p)(key.replaceAll("_", "-"), keys);
                report(`has the unknown key ${shownKey(key)} in ${at} (check ${index + 1})`, `${near === undefined ? "" : `Did you mean ${near}? `}The keys of a check are ${keys.join(", ")}.`);
            }
            else if (seen.size === seen.add(known).size) {
                notYaml(positionOf(place), repeatedKey);
            }
            else if (value === undefined) {
                report(`has a value of ${known} in ${at} that ${unknownAlias.fault}`, unknownAlias.remedy);
            }
            else if (value !== null && !isScalar(value)) {
                const flow = value.flow === true;
                report(`has a value of ${known} in ${at} that is not text`, flow ? quoted(known) : block(known));
            }
            else if (value !== null && value.value !== null) {
                const given = typeof value.value === "string" ? value.value : (value.source ?? "");
                if ((known === "body" ? given : given.trim()) !== "")
                    entry.set(known, { at, text: given });
            }
        }
        return entry;
    });
}
const withoutMerge = "Write the keys into each check, or what all checks share into the inputs of the same names, which are the defaults of every check.";
const block = (key) => `Write several lines as a block: "${key}: |", and the lines below it, indented.`;
const quoted = (key) => `Put it in single quotes, so that YAML takes it for text: ${key}: '\u2026'. Or write it as a block below "${key}: |".`;
function mappingRemedy(written) {
    const key = keys.find((candidate) => written.startsWith(`${candidate}:`));
    if (key !== undefined)
        return `Put a space behind the colon: "- ${key}: \u2026".`;
    return written.startsWith("/") ? `Name the key: "- path: /\u2026". ${example}` : example;
}
const shownKey = (key) => /^[a-z][\w-]{0,30}$/i.test(key) ? `"${key}"` : `of ${(0,lib_text/* count */.U9)(key.length, "character")}, which are not shown`;

;// CONCATENATED MODULE: ./build/inputs/checks.js






async function readChecks(list, inputs, context) {
    const { input: source, from } = list;
    const entries = await readEntries(list, inputs);
    const seen = new Map();
    const checks = [];
    const endpoints = new CheckEndpoints(context.guard, context.endpoint);
    const ofInputs = [];
    for (const entry of entries) {
        const reader = new Reader((input) => givenOrDefault(entry, input, inputs), inputs.mask, inputs.redact);
        const name = entry.get("name");
        const isOwn = [...inputs_endpoint/* placeInputs */.vb, "endpoint"].some((key) => entry.has(key));
        const endpoint = endpoints.read(reader, isOwn);
        const check = await readCheck(reader, context.readFile, endpoint);
        for (const problem of reader.problems) {
            const { input, fault, remedy, excerpt: shown, word } = problem;
            const given = entry.get(input);
            if (given === undefined) {
                ofInputs.push(problem);
                continue;
            }
            const article = /^[ei]/.test(input) ? "an" : "a";
            const more = { ...from, word, ...(shown === undefined ? {} : { excerpt: shown }) };
            inputs.report(source, `has ${article} ${input} in ${given.at} that ${inValue(fault)}`, remedy, more);
        }
        const text = name?.text.trim() ?? "";
        const named = name === undefined ? {} : { name: text };
        if (endpoint !== undefined)
            checks.push({ ...check, ...named, endpoint });
        if (name === undefined)
            continue;
        const { length } = [...name.text];
        if (length > longestName) {
            const fault = `has a name in ${name.at} of ${length} characters, and ${longestName} are the most`;
            inputs.report(source, fault, "Shorten it: a name is to be read in a list.", from);
        }
        const first = seen.get(text);
        seen.set(text, first ?? name.at);
        if (first !== undefined) {
            const fault = `has the name "${(0,lib_text/* excerpt */.Kb)(inputs.redact(text), 40)}" in ${first} and again in ${name.at}`;
            inputs.report(source, fault, "Give each check a name of its own.", from);
        }
    }
    reportOnce(ofInputs, checks, inputs);
    const fault = accountsFault(checks);
    if (fault !== undefined)
        inputs.report(source, ...fault, from);
    if (source === "checks-file")
        warnOfExpressions(entries, inputs);
    return checks.map((check) => (check.name === undefined ? check : { ...check, name: inputs.redact(check.name) }));
}
const longestName = 255;
function reportOnce(found, checks, { problems }) {
    const anyByService = checks.some(({ endpoint }) => endpoint.kind === "service");
    for (const problem of found) {
        if (anyByService && ["resume", "when-suspended"].includes(problem.input))
            continue;
        if (!problems.some(({ input }) => input === problem.input))
            problems.push(problem);
    }
}
function warnOfExpressions(entries, { warnings }) {
    const entry = entries.flatMap((one) => [...one.values()]).find(({ text }) => text.includes("${{"));
    if (entry === undefined)
        return;
    warnings.push(`checks-file has an expression (\${{ \u2026 }}) in ${entry.at}. It is sent as it stands there: GitHub fills expressions in only in a workflow. What differs from run to run can be given in the inputs, which are the defaults of every check.`);
}
const alternatives = [["body", "body-file"], inputs_endpoint/* placeInputs */.vb];
function givenOrDefault(entry, input, defaults) {
    const given = entry.get(input)?.text;
    if (given !== undefined)
        return given;
    const row = alternatives.find((keys) => keys.some((key) => key === input)) ?? [];
    if (row.some((key) => entry.has(key)))
        return "";
    if (input === "endpoint" && (entry.has("ingress-url") || entry.has("gateway")))
        return "";
    return defaults.verbatim(input) ?? "";
}
const inValue = (fault) => fault.replace(/^(cannot be read at line \d+, column \d+):/, "$1 of this value:");

// EXTERNAL MODULE: ./build/snowflake/guarded-url.js
var guarded_url = __nccwpck_require__(5500);
// EXTERNAL MODULE: ./build/snowflake/host-guard.js
var host_guard = __nccwpck_require__(5596);
;// CONCATENATED MODULE: ./build/snowflake/account/account.js


function parseAccount(identifier) {
    return { identifier, issuer: issuerOf(identifier), host: hostOf(identifier) };
}
function issuerOf(identifier) {
    const cut = identifier.toLowerCase().includes(".global") ? "-" : ".";
    return (identifier.split(cut)[0] ?? identifier).toUpperCase();
}
function hostOf(identifier) {
    const [name = "", ...region] = identifier.toLowerCase().replaceAll("_", "-").split(".");
    const kept = region.length === 1 && region[0] === "us-west-2" ? [] : region;
    const domain = kept[0]?.startsWith("cn-") ? "cn" : "com";
    return [name, ...kept, "snowflakecomputing", domain].join(".");
}
function parseAccountUrl(text, guard) {
    const url = (0,guarded_url/* parseGuardedUrl */.t8)(text, {
        sends: "a credential",
        wanted: "the account's host, such as acmeorg-dev-acct.snowflakecomputing.com",
        allows: (host) => guard.allowsAccount(host),
        instead: (host) => {
            if (host === host_guard/* snowsightHost */.lK)
                return "Snowsight, and no account's own host";
            return (0,host_guard/* isEndpointHost */.su)(host) ? "an endpoint's host, and not the account's" : undefined;
        },
    });
    if (!(url instanceof URL) || (url.pathname === "/" && url.search === "" && url.hash === ""))
        return url;
    return (0,guarded_url/* urlProblem */.rn)(`is ${(0,guarded_url/* shownUrl */.zA)(text)}, which is more than a host`, `Write https://${url.host} alone.`);
}

;// CONCATENATED MODULE: ./build/snowflake/account/account-slip.js

const selectAccount = "SELECT CURRENT_ORGANIZATION_NAME() || '-' || CURRENT_ACCOUNT_NAME()";
const label = /^[A-Za-z0-9](?:[A-Za-z0-9_-]*[A-Za-z0-9])?$/;
function accountProblem(identifier) {
    const given = `is ${(0,guarded_url/* shownUrl */.zA)(identifier, 80)}`;
    const inSnowsight = snowsightAccount(identifier);
    if (inSnowsight !== undefined)
        return { fault: `${given}, which is a page of Snowsight`, remedy: `Write the identifier alone: ${inSnowsight}.` };
    const parts = identifier.split("/");
    const [organization = "", account = ""] = parts;
    if (parts.length === 2 && [organization, account].every((part) => /^[A-Za-z0-9_]+$/.test(part)))
        return {
            fault: `${given}, with a slash between organization and account`,
            remedy: `Write it with a hyphen: ${organization}-${account}.`,
        };
    const name = identifier
        .replace(/^https?:\/\//i, "")
        .replace(/(?::\d+)?(?:[/?#].*)?$/s, "")
        .replace(/\.snowflakecomputing\.(com|cn)$/i, "");
    if (!name.split(".").every((part) => label.test(part)))
        return { fault: `${given}, which is not an account identifier`, remedy: howTo };
    if (name !== identifier)
        return { fault: `${given}, which is more than the identifier`, remedy: alone(name) };
    const dot = dotted(identifier);
    return dot === undefined
        ? undefined
        : { fault: `${given}, with a dot between organization and account`, remedy: `Write it with a hyphen: ${dot}.` };
}
const howTo = `Write it as ACMEORG-DEV_ACCT, or xy12345.eu-central-1 for a locator; ${selectAccount} prints it.`;
function alone(name) {
    const further = "A host that cannot be derived from it goes into account-url.";
    const spelt = withUnderscores(name);
    if (spelt === undefined)
        return `Write the identifier alone: ${name}. ${further}`;
    return `Write the identifier alone: ${spelt}, with an underscore where the host has a hyphen; ${selectAccount} prints it. ${further}`;
}
function hyphensProblem(identifier) {
    const spelt = withUnderscores(identifier);
    if (spelt === undefined || /\.(?!privatelink$)/i.test(identifier))
        return undefined;
    return {
        fault: `is ${(0,guarded_url/* shownUrl */.zA)(identifier, 80)}, and no account's name has a hyphen: the host spells underscores so`,
        remedy: `Write ${spelt}; ${selectAccount} prints it.`,
    };
}
function withUnderscores(name) {
    const [identifier = "", ...rest] = name.split(".");
    const [organization = "", ...words] = identifier.split("-");
    return words.length < 2 || rest.includes("global")
        ? undefined
        : [`${organization}-${words.join("_")}`, ...rest].join(".");
}
function dotted(identifier) {
    const [organization = "", account = "", ...rest] = identifier.split(".");
    return account.includes("_") && !/[-_]/.test(organization)
        ? [`${organization}-${account}`, ...rest].join(".")
        : undefined;
}
function snowsightAccount(text) {
    if (!text.includes("/"))
        return undefined;
    const [, first, second] = /^(?:https?:\/\/)?app\.snowflake\.com\/([\w.-]+)\/(\w+)(?:[/#?].*)?$/is.exec(text) ?? [];
    if (first === undefined || second === undefined)
        return undefined;
    return /[-.]/.test(first) ? `${second}.${first}` : `${first}-${second}`.toUpperCase();
}

// EXTERNAL MODULE: ./build/snowflake/token.js
var snowflake_token = __nccwpck_require__(2301);
// EXTERNAL MODULE: ./build/auth/method.js
var method = __nccwpck_require__(969);
;// CONCATENATED MODULE: ./build/auth/methods/pat.js



const pat = {
    kind: "pat",
    create(given) {
        const token = given.secret("token");
        if (token === undefined)
            return undefined;
        if (!(0,snowflake_token/* isTokenText */.BG)(token.reveal())) {
            return given.report("token", "contains spaces, quotes or control characters, which no programmatic access token has", "Store exactly the token_secret that Snowflake showed when the token was made, without quotes or a Bearer in front.");
        }
        const { accountHost } = given;
        const expiresAt = (0,snowflake_token/* readExpiry */.Ay)(token);
        return {
            kind: "pat",
            caller: (0,method/* callerOf */.$)(given, {
                credential: "the programmatic access token",
                renewal: "Make a new token and update the secret.",
                authenticator: "PROGRAMMATIC_ACCESS_TOKEN",
            }),
            introduction: `programmatic access token${expiry(expiresAt, given.nowMs)}`,
            renewable: false,
            perHost: false,
            pat: { expiresAt },
            signIn: async () => ({ value: token }),
            dryRun: (nowMs) => ({
                lines: ["No request: the token is sent to the endpoint as it is."],
                ...(expiresAt === undefined || expiresAt > nowMs
                    ? {}
                    : {
                        warning: `The programmatic access token expired on ${dayOf(expiresAt)}. Make a new one and update the secret.`,
                    }),
            }),
            ...(accountHost === undefined ? {} : { sqlAccess: async () => sqlAccess(accountHost, token) }),
        };
    },
};
const sqlAccess = (host, token) => ({
    host,
    authorization: new secrets_secret/* Secret */.z(`Bearer ${token.reveal()}`),
    tokenType: "PROGRAMMATIC_ACCESS_TOKEN",
    kind: "bearer",
});
function expiry(expiresAt, nowMs) {
    if (expiresAt === undefined)
        return "";
    return expiresAt < nowMs ? `, which expired on ${dayOf(expiresAt)}` : `, valid until ${dayOf(expiresAt)}`;
}
const dayOf = (time) => new Date(time).toISOString().slice(0, 10);

;// CONCATENATED MODULE: ./build/auth/registry.js

const authMethods = [
    {
        kind: "pat",
        load: () => Promise.resolve(pat),
        means: ["token"],
        authenticators: ["PROGRAMMATIC_ACCESS_TOKEN"],
        needs: ["token"],
        refuses: ["password", "audience"],
    },
    {
        kind: "key-pair",
        load: async () => (await __nccwpck_require__.e(/* import() | account */ 644).then(__nccwpck_require__.bind(__nccwpck_require__, 5797))).keyPair,
        means: ["private-key"],
        authenticators: ["SNOWFLAKE_JWT"],
        needs: ["private-key", "account", "user"],
        refuses: ["password", "audience"],
    },
    {
        kind: "session",
        load: async () => (await __nccwpck_require__.e(/* import() | account */ 644).then(__nccwpck_require__.bind(__nccwpck_require__, 2654))).session,
        means: ["connection", "password"],
        authenticators: ["SNOWFLAKE", "OAUTH"],
        needs: ["account"],
        refuses: [],
    },
    {
        kind: "workload-identity",
        load: async () => (await __nccwpck_require__.e(/* import() | account */ 644).then(__nccwpck_require__.bind(__nccwpck_require__, 6265))).workloadIdentity,
        means: [],
        authenticators: ["WORKLOAD_IDENTITY"],
        needs: ["account"],
        refuses: ["token", "private-key", "password"],
    },
];

;// CONCATENATED MODULE: ./build/inputs/credential/auth-method.js


function chooseMethod(settings, reader) {
    const kinds = authMethods.map(({ kind }) => kind);
    const problems = reader.problems.length;
    const asked = reader.choice("auth-method", ["auto", ...kinds], "auto");
    if (reader.problems.length > problems)
        return undefined;
    if (asked !== "auto")
        return authMethods.find(({ kind }) => kind === asked);
    const byConnection = authMethods.find(({ means }) => means.includes("connection"));
    if (settings.isInput("connection"))
        return byConnection;
    const isInput = (setting) => settings.isInput(setting);
    const byInputs = authMethods.filter(({ means }) => means.some(isInput));
    if (byInputs.length > 0)
        return only(byInputs, isInput, settings, reader);
    if (settings.connection !== undefined)
        return byConnection;
    const authenticator = settings.text("authenticator")?.toUpperCase() ?? "";
    const byAuthenticator = authMethods.find(({ authenticators }) => authenticators.includes(authenticator));
    if (byAuthenticator !== undefined)
        return byAuthenticator;
    const isGiven = (setting) => settings.text(setting) !== undefined;
    const byEnvironment = authMethods.filter(({ means }) => means.some(isGiven));
    if (byEnvironment.length > 0)
        return only(byEnvironment, isGiven, settings, reader);
    if (settings.idTokens !== undefined && isGiven("account")) {
        return authMethods.find(({ kind }) => kind === "workload-identity");
    }
    return settings.reportLackingDefault() ? undefined : reportNone(settings, reader);
}
function only(methods, isGiven, settings, reader) {
    if (methods.length === 1)
        return methods[0];
    const names = (0,lib_text/* list */.p_)(methods.flatMap(({ means }) => means.filter(isGiven)).map((setting) => settings.nameOf(setting)));
    const choices = (0,lib_text/* list */.p_)(methods.map(({ kind }) => kind), "or");
    return reader.report("auth-method", `is auto, but ${names} are given, which mean different ways to sign in`, `Give only one of them, or set auth-method to ${choices}.`);
}
function reportNone({ idTokens }, reader) {
    const keyless = idTokens === undefined
        ? " Or none at all: workload identity takes account, and permissions: id-token: write."
        : " This job has GitHub's id tokens: for workload identity give account.";
    return reader.report("token", "is not given, nor any other credential", `Give token (a programmatic access token), or private-key with account and user.${keyless} In a pull request from a fork GitHub withholds secrets: they arrive empty.`);
}

// EXTERNAL MODULE: ./build/lib/json.js
var json = __nccwpck_require__(9897);
// EXTERNAL MODULE: ./build/snowflake/identifier.js
var identifier = __nccwpck_require__(2217);
;// CONCATENATED MODULE: ./build/connections/machine.js
function variable(env, name) {
    const value = env[name]?.trim();
    return value === "" ? undefined : value;
}

;// CONCATENATED MODULE: ./build/connections/connection-files.js



class ConnectionFileError extends Error {
    name = "ConnectionFileError";
    subject;
    remedy;
    constructor(subject, fault, remedy) {
        super(fault);
        this.subject = subject;
        this.remedy = remedy;
    }
}
async function readConnections(machine) {
    const { env } = machine;
    const folder = configFolder(machine);
    const config = await readToml((0,external_node_path_namespaceObject.join)(folder, "config.toml"), machine);
    const separate = await readToml((0,external_node_path_namespaceObject.join)(folder, "connections.toml"), machine);
    const inline = variable(env, "SNOWFLAKE_CONNECTIONS");
    const source = inline !== undefined
        ? { table: await parseToml(inline, "SNOWFLAKE_CONNECTIONS"), from: "SNOWFLAKE_CONNECTIONS" }
        : separate !== undefined
            ? { table: separate.table, from: separate.path }
            : { table: (0,json/* objectOf */.Xy)(config?.table["connections"]), from: config?.path ?? (0,external_node_path_namespaceObject.join)(folder, "connections.toml") };
    const byVariable = variable(env, "SNOWFLAKE_DEFAULT_CONNECTION_NAME");
    const byFile = (0,json/* textOf */.b6)(config?.table ?? {}, "default_connection_name");
    return {
        tables: source.table,
        from: source.from,
        defaultName: byVariable ?? byFile ?? "default",
        defaultFrom: byVariable !== undefined
            ? "SNOWFLAKE_DEFAULT_CONNECTION_NAME"
            : byFile !== undefined
                ? `default_connection_name (${config?.path})`
                : undefined,
        warnings: [config, separate].flatMap((file) => file?.warnings ?? []),
    };
}
function configFolder({ env, home, windows, macOS, exists }) {
    const given = variable(env, "SNOWFLAKE_HOME") ?? (0,external_node_path_namespaceObject.join)(home, ".snowflake");
    const chosen = given.startsWith("~/") ? (0,external_node_path_namespaceObject.join)(home, given.slice(2)) : given;
    if (exists(chosen))
        return chosen;
    if (windows)
        return (0,external_node_path_namespaceObject.join)(env["LOCALAPPDATA"] ?? (0,external_node_path_namespaceObject.join)(home, "AppData", "Local"), "snowflake");
    if (macOS)
        return (0,external_node_path_namespaceObject.join)(home, "Library", "Application Support", "snowflake");
    return (0,external_node_path_namespaceObject.join)(variable(env, "XDG_CONFIG_HOME") ?? (0,external_node_path_namespaceObject.join)(home, ".config"), "snowflake");
}
async function readToml(path, machine) {
    if (!machine.exists(path))
        return undefined;
    const warnings = checkPermissions(path, machine);
    let text;
    try {
        text = machine.read(path);
    }
    catch {
        throw new ConnectionFileError(path, "cannot be read", "Let the user the runner runs as read it.");
    }
    return { path, table: await parseToml(text, path), warnings };
}
function checkPermissions(path, { env, windows, mode }) {
    const trusting = /^(true|1)$/i.test(variable(env, "SF_SKIP_TOKEN_FILE_PERMISSIONS_VERIFICATION") ?? "");
    if (windows || trusting)
        return [];
    const bits = mode(path);
    if ((bits & 0o022) !== 0)
        throw new ConnectionFileError(path, "can be written by others", `Run chmod 0600 ${path} first.`);
    return (bits & 0o044) === 0 ? [] : [`${path} can be read by others; chmod 0600 keeps it to yourself.`];
}
async function parseToml(text, from) {
    const { parse, TomlError } = await __nccwpck_require__.e(/* import() */ 914).then(__nccwpck_require__.bind(__nccwpck_require__, 5914));
    try {
        return (0,json/* objectOf */.Xy)(parse(text));
    }
    catch (error) {
        const place = error instanceof TomlError ? ` at line ${error.line}, column ${error.column}` : "";
        throw new ConnectionFileError(from, `is not valid TOML${place}`, "Fix it; snow connection list tells whether Snowflake's CLI can read it.");
    }
}

;// CONCATENATED MODULE: ./build/connections/connection.js





const connection_keys = {
    account: ["account"],
    "account-url": ["host"],
    user: ["user"],
    role: ["role"],
    password: ["password"],
    token: ["token", "token_file_path"],
    "private-key": ["private_key_raw", "private_key_file", "private_key_path"],
    "private-key-passphrase": ["private_key_passphrase", "private_key_file_pwd"],
    authenticator: ["authenticator"],
    "workload-identity-provider": ["workload_identity_provider"],
    audience: ["audience"],
};
const credentials = ["password", "token", "private-key"];
function configuration(machine, name, connections) {
    const { env } = machine;
    const own = [];
    if (name !== undefined) {
        own.push(variables(env, connectionPrefix(name)));
        if (connections !== undefined && Object.hasOwn(connections.tables, name))
            own.push(table(name, connections));
    }
    const all = [...own, variables(env, "SNOWFLAKE_")];
    const complete = credentials.some((setting) => connection_keys[setting]?.some((key) => own.some((layer) => layer(key) !== undefined)));
    return (setting) => {
        const passphrase = env["PRIVATE_KEY_PASSPHRASE"] ?? "";
        if (setting === "private-key-passphrase" && passphrase !== "")
            return { value: passphrase, from: "PRIVATE_KEY_PASSPHRASE" };
        for (const layer of complete && credentials.includes(setting) ? own : all) {
            for (const key of connection_keys[setting] ?? []) {
                const found = layer(key);
                if (found !== undefined)
                    return interpret(setting, key, found, layer, machine);
            }
        }
        return undefined;
    };
}
function connectionExists(env, name, connections) {
    const prefix = connectionPrefix(name);
    return (Object.hasOwn(connections.tables, name) ||
        Object.keys(env).some((one) => one.startsWith(prefix) && variable(env, one) !== undefined));
}
const connectionPrefix = (name) => `SNOWFLAKE_CONNECTIONS_${name.toUpperCase()}_`;
const variables = (env, prefix) => (key) => {
    const name = `${prefix}${key.toUpperCase()}`;
    const value = variable(env, name);
    return value === undefined ? undefined : { value, from: name };
};
const table = (name, connections) => {
    const values = (0,json/* objectOf */.Xy)(connections.tables[name]);
    return (key) => {
        const value = (0,json/* textOf */.b6)(values, key)?.trim() ?? "";
        return value === "" ? undefined : { value, from: `${key} of connection ${name} (${connections.from})` };
    };
};
function interpret(setting, key, found, layer, machine) {
    if (/_(file|path)$/.test(key))
        return readValue(found, key, machine);
    if (setting === "role")
        return { ...found, value: (0,identifier/* storedName */.Rs)(found.value) };
    const region = setting === "account" && !found.value.includes(".") ? layer("region") : undefined;
    return region === undefined ? found : { ...found, value: `${found.value}.${region.value}` };
}
function readValue({ value, from }, key, machine) {
    const path = value.startsWith("~/") ? (0,external_node_path_namespaceObject.join)(machine.home, value.slice(2)) : value;
    let text;
    try {
        text = machine.read(path).trim();
    }
    catch {
        throw new ConnectionFileError(from, `names ${value}, which cannot be read`, "Name a file that is there and that the runner may read.");
    }
    if (key === "token_file_path")
        checkPermissions(path, machine);
    if (text !== "")
        return { value: text, from };
    throw new ConnectionFileError(from, `names ${value}, which is empty`, "Write the credential into the file.");
}

;// CONCATENATED MODULE: ./build/inputs/connection-settings.js



class ConnectionSettings {
    name;
    #reader;
    #configured;
    #broken = new Set();
    #unknown = new Set();
    #lacking;
    constructor(reader, machine, found) {
        this.#reader = reader;
        const asked = reader.text("connection");
        const connections = found instanceof ConnectionFileError ? this.#unusable(found) : found;
        const name = asked ?? connections?.defaultName;
        const exists = connections !== undefined && name !== undefined && connectionExists(machine.env, name, connections);
        if (exists) {
            this.name = name;
            reader.warnings.push(...connections.warnings.map((line) => (0,lib_text/* excerpt */.Kb)(line, 300)));
        }
        else if (connections !== undefined && asked !== undefined) {
            reader.report("connection", ...noSuchConnection(asked, connections));
            this.#unknown.add("all");
        }
        else {
            this.#lacking = connections;
        }
        this.#configured = configuration(machine, this.name, connections);
    }
    static async read(reader, machine) {
        const silent = credentials.every((input) => reader.text(input) === undefined);
        const wanted = silent || reader.text("connection") !== undefined;
        return new ConnectionSettings(reader, machine, wanted ? await connectionsOf(machine) : undefined);
    }
    find(setting) {
        try {
            return this.#configured(setting);
        }
        catch (error) {
            this.#reportOnce(error, setting);
            this.#unknown.add(setting);
            return undefined;
        }
    }
    isUnknown(setting) {
        return this.#unknown.has("all") || this.#unknown.has(setting);
    }
    reportLackingDefault() {
        if (this.#lacking?.defaultFrom === undefined)
            return false;
        const { defaultName, defaultFrom } = this.#lacking;
        this.#reader.report("connection", ...noSuchConnection(defaultName, this.#lacking), {
            from: (0,lib_text/* excerpt */.Kb)(defaultFrom, 200),
        });
        return true;
    }
    #unusable(error) {
        this.#unknown.add("all");
        return this.#reportOnce(error, "connection");
    }
    #reportOnce(error, setting) {
        if (!(error instanceof ConnectionFileError))
            throw error;
        const { subject, message, remedy } = error;
        if (!this.#broken.has(subject))
            this.#reader.report(setting, (0,lib_text/* excerpt */.Kb)(message, 300), remedy, { from: (0,lib_text/* excerpt */.Kb)(subject, 200) });
        this.#broken.add(subject);
    }
}
async function connectionsOf(machine) {
    try {
        return await readConnections(machine);
    }
    catch (error) {
        if (error instanceof ConnectionFileError)
            return error;
        throw error;
    }
}
function noSuchConnection(name, { tables, from }) {
    const names = Object.keys(tables).map((one) => (0,lib_text/* excerpt */.Kb)(one, 60));
    const known = names.length === 0 ? `There is none in ${from}.` : `${from} has ${names.join(", ")}.`;
    return [
        `is "${(0,lib_text/* excerpt */.Kb)(name, 60)}", and there is no such connection`,
        `${known} SNOWFLAKE_HOME names another folder.`,
    ];
}

;// CONCATENATED MODULE: ./build/inputs/credential/settings.js





class Settings {
    object;
    nowMs;
    idTokens;
    #reader;
    #connection;
    #guard;
    constructor(reader, { guard, machine, object, nowMs }, connection) {
        this.object = object;
        this.nowMs = nowMs;
        this.idTokens = idTokenService(machine.env);
        this.#reader = reader;
        this.#connection = connection;
        this.#guard = guard;
    }
    static async read(reader, context) {
        return new Settings(reader, context, await ConnectionSettings.read(reader, context.machine));
    }
    text(setting) {
        return this.isInput(setting) ? this.#reader.text(setting) : this.#connection.find(setting)?.value;
    }
    secret(setting) {
        if (this.isInput(setting))
            return this.#reader.secret(setting);
        const found = this.#connection.find(setting);
        if (found === undefined)
            return undefined;
        const secret = new secrets_secret/* Secret */.z(found.value);
        this.mask(secret);
        return secret;
    }
    mask(secret) {
        this.#reader.mask(secret);
    }
    nameOf(setting) {
        return this.isInput(setting) ? setting : (this.#connection.find(setting)?.from ?? setting);
    }
    isInput(setting) {
        return !notInputs.includes(setting) && this.#reader.text(setting) !== undefined;
    }
    get connection() {
        return this.#connection.name;
    }
    get account() {
        const identifier = this.text("account");
        return identifier === undefined || accountProblem(identifier) !== undefined ? undefined : parseAccount(identifier);
    }
    get accountHost() {
        const name = this.#accountHostName();
        return name === undefined ? undefined : { name, allows: (hostname) => this.#guard.allowsAccount(hostname) };
    }
    report(setting, fault, remedy, more = {}) {
        if (this.#connection.isUnknown(setting) && this.text(setting) === undefined)
            return undefined;
        const from = this.isInput(setting) ? undefined : this.#connection.find(setting)?.from;
        return this.#reader.report(setting, fault, remedy, { ...more, ...(from === undefined ? {} : { from }) });
    }
    reportLackingDefault() {
        return this.#connection.reportLackingDefault();
    }
    #accountHostName() {
        const given = this.text("account-url");
        if (given === undefined)
            return this.account?.host;
        const url = parseAccountUrl(given, this.#guard);
        return url instanceof URL ? url.host : undefined;
    }
}
const notInputs = ["authenticator", "workload-identity-provider"];

;// CONCATENATED MODULE: ./build/inputs/credential/credential.js





async function readCredential(reader, context) {
    const before = reader.problems.length;
    const settings = await Settings.read(reader, context);
    const registration = chooseMethod(settings, reader);
    checkAccount(settings);
    checkAccountUrl(settings, context);
    for (const setting of ["user", "role"])
        refuseControls(settings, setting);
    if (registration === undefined)
        return undefined;
    checkPresence(settings, registration);
    const credential = (await registration.load()).create(settings);
    return reader.problems.length > before ? undefined : credential;
}
function checkAccount(settings) {
    const identifier = settings.text("account");
    if (identifier === undefined)
        return;
    const signed = settings.text("private-key") !== undefined;
    const problem = accountProblem(identifier) ?? (signed ? hyphensProblem(identifier) : undefined);
    if (problem !== undefined)
        settings.report("account", problem.fault, problem.remedy);
}
function checkAccountUrl(settings, { guard }) {
    const text = settings.text("account-url");
    const url = text === undefined ? undefined : parseAccountUrl(text, guard);
    if (url === undefined || url instanceof URL)
        return;
    settings.report("account-url", url.fault, url.remedy, url.hostNotAllowed ? { word: "host-not-allowed" } : {});
}
function refuseControls(settings, setting) {
    if (/\p{Cc}/u.test(settings.text(setting) ?? ""))
        settings.report(setting, "holds a line break or another control character", "Write the name alone, on one line.");
}
function checkPresence(settings, { kind, needs, refuses }) {
    for (const setting of needs.filter((need) => settings.text(need) === undefined)) {
        const others = needs.filter((need) => need !== setting);
        const together = others.length === 0 ? "" : ` together with ${(0,lib_text/* list */.p_)(others)}`;
        settings.report(setting, `is not given, and auth-method ${kind} needs it${together}`, howToGive[setting] ?? `Give ${setting}.`);
    }
    for (const setting of refuses.filter((refused) => settings.isInput(refused))) {
        settings.report(setting, `is given, and auth-method ${kind} has no use for it`, "Take it out, or choose another auth-method.");
    }
}
const howToGive = {
    token: "Give a programmatic access token, from a secret: token: ${{ secrets.SNOWFLAKE_PAT }}.",
    "private-key": "Give the PEM text of the private key, from a secret: private-key: ${{ secrets.SNOWFLAKE_PRIVATE_KEY }}.",
    account: "Give the account identifier, such as ACMEORG-DEV_ACCT (Snowsight shows it under Account details).",
    user: "Give the user's LOGIN_NAME.",
};

;// CONCATENATED MODULE: ./build/inputs/schedule.js

function readSchedule(reader, endpoint) {
    const schedule = {
        waitMs: readDuration(reader, "wait", 0, 0),
        intervalMs: readDuration(reader, "interval", 5_000, 1),
        consecutive: reader.integer("consecutive", 1, 1, 100),
    };
    if (schedule.consecutive > 1 && schedule.waitMs === 0) {
        reader.report("consecutive", `is ${schedule.consecutive}, but wait is 0s, which leaves time for one attempt only`, "Set wait, for example to 2m.");
    }
    if (endpoint?.kind === "service" && endpoint.resume && schedule.waitMs === 0) {
        const [input, value] = reader.boolean("resume", false) ? ["resume", "true"] : ["when-suspended", "resume"];
        reader.report(input, `is ${value}, but wait is 0s, and a service needs time to start`, "Set wait, for example to 10m.");
    }
    return schedule;
}

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

;// CONCATENATED MODULE: ./build/inputs.js















const secretInputs = ["token", "private-key", "private-key-passphrase", "password"];
async function parseInputs(source) {
    const { read, givenInputs, readFile, machine, clock, mask, redact } = source;
    const reader = new Reader(read, mask, redact);
    refuseSlips(givenInputs, reader);
    for (const input of secretInputs) {
        const length = reader.secret(input)?.reveal().length ?? shortestForm;
        if (length < shortestForm)
            reader.warnings.push(`${input} has fewer than ${shortestForm} characters: so short a secret cannot be masked.`);
    }
    const guard = (0,host_guard/* hostGuard */.K)(readAllowedHosts(reader));
    const inList = reader.text("checks") !== undefined || reader.text("checks-file") !== undefined;
    const isGiven = inputs_endpoint/* placeInputs */.vb.some((input) => reader.text(input) !== undefined);
    const endpoint = inList && !isGiven ? undefined : (0,inputs_endpoint/* readEndpoint */.KW)(reader, guard);
    const object = endpoint === undefined ? undefined : (0,inputs_endpoint/* nameOf */.Vb)(endpoint);
    const credential = await readCredential(reader, { guard, machine, object, nowMs: clock.now() });
    const single = await readCheck(reader, readFile, endpoint);
    const shard = readShard(reader);
    const list = readListText(reader, readFile);
    const own = endpoint === undefined ? [] : [{ ...single, endpoint }];
    const all = list === undefined ? own : await readChecks(list, reader, { guard, readFile, endpoint });
    const named = all.find((check) => (0,inputs_endpoint/* nameOf */.Vb)(check.endpoint) !== undefined)?.endpoint.kind;
    if (named !== undefined && credential !== undefined && credential.sqlAccess === undefined) {
        reader.report("account", `is not given, and ${named} needs it: the endpoint is looked up in the account`, "Give the account identifier, such as ACMEORG-DEV_ACCT, or account-url.");
    }
    const checks = takeShard(all, shard, reader);
    const inputs = {
        checks,
        ofSeveral: new Set(all.map((check) => check.endpoint)).size > 1,
        shard,
        concurrency: reader.integer("concurrency", 4, 1, 20),
        maxRedirects: reader.integer("max-redirects", 0, 0, 20),
        schedule: readSchedule(reader, all.find((check) => check.endpoint.kind === "service")?.endpoint ?? endpoint),
        downloadLimit: reader.size("download-limit", 32 * 1024 ** 2, 256 * 1024 ** 2),
        bodyLimit: reader.size("body-limit", 64 * 1024, 256 * 1024),
        responseFile: readOutputFile("response-file", reader, machine),
        resultsFile: readOutputFile("results-file", reader, machine),
        failOnUnhealthy: reader.boolean("fail-on-unhealthy", true),
        summary: reader.boolean("summary", true),
        warnings: reader.warnings,
        exportAuthorization: reader.boolean("export-authorization", false),
        dryRun: reader.boolean("dry-run", false),
        expiryWarningMs: reader.quantity("expiry-warning", duration/* parseDays */.bs, 14 * 86_400_000),
    };
    const [first] = checks;
    if (first === undefined || credential === undefined || reader.problems.length > 0) {
        throw new errors/* ActionError */.lZ(problemsFailure(reader.problems));
    }
    return { endpoint: first.endpoint, guard, credential, ...inputs };
}

// EXTERNAL MODULE: ./build/report/failure.js
var report_failure = __nccwpck_require__(6232);
// EXTERNAL MODULE: ./build/lib/foreign-text.js
var foreign_text = __nccwpck_require__(8955);
// EXTERNAL MODULE: ./build/report/check-report.js
var check_report = __nccwpck_require__(6373);
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

;// CONCATENATED MODULE: ./build/report/log/diagnosis-lines.js
function diagnosisLines({ status, containers, log, notes }) {
    return [
        ...(status === "" ? [] : [`The service is ${status}.`]),
        ...(log === undefined ? [] : logLines(log)),
        ...(containers.length === 0 && log === undefined && notes.length === 0 ? ["It has no container just now."] : []),
        ...containers.flatMap((container) => [
            container.sentence,
            ...(container.log.length === 0 ? [] : logLines(container.log)),
        ]),
        ...notes.map((note) => `Note: ${note}`),
    ];
}
const logLines = (log) => [
    `  Its last ${lines(log.length)}:`,
    ...log.map((line) => `    | ${line}`),
];
const lines = (number) => (number === 1 ? "line" : `${number} lines`);

// EXTERNAL MODULE: ./build/report/answer-line.js
var answer_line = __nccwpck_require__(5805);
;// CONCATENATED MODULE: ./build/report/log/report-lines.js



function reportLines({ checks }, foreign) {
    if (checks.length > 1)
        return manyLines(checks, foreign);
    return checks.flatMap((check) => [headLine(check, foreign), ...detailLines(check, foreign)]);
}
function manyLines(checks, foreign) {
    const rows = checks.map((check) => [
        `${markOf(check)} ${foreign.excerpt(check.name, 50)}`,
        (0,answer_line/* answerLine */.N)(check.outcome, check.bodyBytes, foreign),
        check.attempts > 1 ? (0,lib_text/* count */.U9)(check.attempts, "attempt") : "",
        check.verdict.failure?.word ?? "",
    ]);
    const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
    const table = rows.map((row) => row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("   ")
        .trimEnd());
    const unhealthy = checks.filter((check) => !check.verdict.healthy);
    return [
        ...table,
        ...unhealthy.flatMap((check) => [
            "",
            headLine(check, foreign),
            ...detailLines(check, foreign),
            ...(check.verdict.failure === undefined
                ? []
                : [`  ${check.verdict.failure.word}: ${check.verdict.failure.happened}`]),
        ]),
    ];
}
const mark = (good) => (good ? "\u2713" : "\u2717");
const markOf = (check) => ((0,check_report/* isPaused */.lP)(check) ? "\u2016" : mark(check.verdict.healthy));
function headLine(check, foreign) {
    const { name } = check;
    const title = name === (0,check_report/* requestLine */.uA)(check) ? "" : `${foreign.excerpt(name, 80)}: `;
    return `${markOf(check)} ${title}${(0,lib_text/* oneLine */.TN)((0,check_report/* requestShown */.t1)(check))}`;
}
function detailLines(check, foreign) {
    const { hops, attempts, outcome, bodyBytes, verdict } = check;
    const tries = attempts > 1 ? `, ${(0,lib_text/* count */.U9)(attempts, "attempt")}` : "";
    const widest = Math.max(...verdict.conditions.map((result) => result.condition.length), 0);
    return [
        ...hops.map(({ status, method, url }) => `  redirected: ${status} to ${foreign.excerpt(`${method} ${url.href}`, 300)}`),
        `  answered: ${(0,answer_line/* answerLine */.N)(outcome, bodyBytes, foreign)}${tries}`,
        ...verdict.conditions.map(({ condition, actual, met }) => `  ${mark(met)} ${(0,lib_text/* oneLine */.TN)(condition).padEnd(Math.min(widest, 60))}   ${(0,lib_text/* oneLine */.TN)(actual)}`),
        ...(verdict.appSays === undefined ? [] : [`  the app says: ${verdict.appSays}`]),
    ];
}

;// CONCATENATED MODULE: ./build/report/log/verdict-line.js



function verdictLine(report, tookMs) {
    const { checks, failure, fails, healthy, undetermined } = report;
    const after = `after ${tookMs < 10_000 ? (0,duration/* formatDuration */.a3)(tookMs) : (0,duration/* formatSeconds */.Xo)(tookMs)}`;
    const all = checks.length > 1 ? `: all ${checks.length} checks` : "";
    if (failure === undefined)
        return `\u2713 Healthy${all}, ${after}.`;
    const unhealthy = checks.filter(check_report/* isUnhealthy */.ZT).length;
    if (failure.paused === true)
        return `Paused (${failure.word}), ${after}.`;
    const some = checks.length > 1 && unhealthy > 0 ? `: ${unhealthy} of ${(0,lib_text/* count */.U9)(checks.length, "check")}` : "";
    const verdict = healthy
        ? `Healthy${all}, but the step fails`
        : undetermined === true
            ? "Could not be checked"
            : failure.word === "cancelled"
                ? "Cancelled"
                : `Not healthy${some}`;
    const word = failure.word === "cancelled" ? "" : ` (${failure.word})`;
    const forgiven = fails ? "" : " The step stays green: fail-on-unhealthy is false.";
    return `\u2717 ${verdict}${word}, ${after}.${forgiven}`;
}

// EXTERNAL MODULE: ./build/lib/charset.js
var charset = __nccwpck_require__(1471);
;// CONCATENATED MODULE: ./build/report/failure-outputs.js

const failureOutputs = (failure) => ({
    failure: failure?.word ?? "",
    "fault-of": failure === undefined ? "" : (0,errors/* faultOf */.Kl)(failure),
    paused: failure?.paused === true,
});

// EXTERNAL MODULE: ./build/report/primary-check.js
var primary_check = __nccwpck_require__(6005);
;// CONCATENATED MODULE: ./build/report/outputs.js




function outputs(report, bodyLimit, redact) {
    const check = (0,primary_check/* primaryCheck */.Nx)(report);
    const answer = check?.outcome.kind === "answered" ? check.outcome : undefined;
    const head = check === undefined ? undefined : (0,http/* headOf */.Uo)(check.outcome);
    const body = answer === undefined ? { text: "", truncated: false } : bodyText(answer.body, answer.headers, bodyLimit, redact);
    return {
        healthy: report.healthy,
        status: head?.status ?? "",
        body: body.text,
        "body-truncated": body.truncated,
        headers: head === undefined ? {} : redactHeaders(head.headers, redact),
        url: check === undefined || check.unmade ? "" : check.url.href,
        "duration-ms": check?.outcome.timings.total ?? "",
        timings: check === undefined ? {} : timings(check, report),
        attempts: check?.attempts ?? report.looks ?? 0,
        ...failureOutputs(report.failure),
        paused: (0,primary_check/* hasPaused */.$Z)(report),
        "credential-expires-at": timeText(report.credentialExpiresAt),
        "response-file": report.responseFile ?? "",
    };
}
const mostRead = 4_000_000;
function bodyText(body, headers, limit, redact) {
    const beginning = body.subarray(0, 8 * limit + mostRead);
    const { text } = (0,charset/* decodeText */.g)(beginning, headers["content-type"]);
    if (beginning.length === body.length)
        return cutText(redact(text, limit + 1), limit);
    return { ...cutText(redact(text.replace(/\ufffd{1,3}$/, ""), limit + 1), limit), truncated: true };
}
function cutText(text, limit) {
    const bytes = Buffer.from(text, "utf8");
    if (bytes.length <= limit)
        return { text, truncated: false };
    let end = limit;
    while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80)
        end--;
    return { text: bytes.subarray(0, end).toString("utf8"), truncated: true };
}
function redactHeaders(headers, redact) {
    const alike = Map.groupBy(Object.entries(headers), ([name]) => redact(name));
    return Object.fromEntries([...alike].map(([name, entries]) => [name, redactValues(entries, redact)]));
}
function redactValues(entries, redact) {
    const [only, ...others] = entries.map(([, value]) => value);
    if (typeof only === "string" && others.length === 0)
        return redact(only);
    return entries.flatMap(([, value]) => value).map((value) => redact(value));
}
function timings(check, { signInMs }) {
    const { total: _total, ...phases } = check.outcome.timings;
    return { ...phases, ...(signInMs === undefined ? {} : { "sign-in": signInMs }) };
}
const timeText = (ms) => ms === undefined ? "" : new Date(ms).toISOString().replace(/\.\d+Z$/, "Z");

;// CONCATENATED MODULE: ./build/report/results/short-names.js
const bytesOf = (text) => Buffer.byteLength(JSON.stringify(text)) - 2;
function shortNames(results, most) {
    const names = results.map(({ name }) => (typeof name === "string" ? name : ""));
    const first = new Map();
    for (const [index, name] of names.entries())
        if (!first.has(name))
            first.set(name, index + 1);
    const sizes = new Map([...first.keys()].map((name) => [name, bytesOf(name)]));
    const room = most - Buffer.byteLength(JSON.stringify(results.map((result) => ({ ...result, name: "" }))));
    const length = longestThatFit(names.map((name) => sizes.get(name) ?? 0), room);
    const short = new Map([...sizes].map(([name, size]) => [name, size <= length ? name : cut(name, length, first.get(name))]));
    return results.map((result, index) => ({ ...result, name: short.get(names[index] ?? "") ?? "" }));
}
function longestThatFit(sizes, room) {
    let left = room;
    const ascending = sizes.toSorted((a, b) => a - b);
    for (const [index, size] of ascending.entries()) {
        const share = Math.floor(left / (ascending.length - index));
        if (size > share)
            return share;
        left -= size;
    }
    return Number.POSITIVE_INFINITY;
}
function cut(name, bytes, number = 0) {
    const end = `\u2026#${number}`;
    let left = bytes - bytesOf(end);
    let kept = "";
    for (const character of name) {
        left -= bytesOf(character);
        if (left < 0)
            break;
        kept += character;
    }
    return `${kept}${end}`;
}

;// CONCATENATED MODULE: ./build/report/results/shortenings.js
const isHealthy = ({ healthy }) => healthy === true;
const ofHealthy = (apply) => {
    return (result) => (isHealthy(result) ? apply(result) : result);
};
const shortenings = [
    { says: "parts of long texts", apply: (result) => cutTexts(result, 2_000) },
    { says: "parts of long texts", apply: (result) => cutTexts(result, 500) },
    { says: "the conditions of healthy checks", apply: ofHealthy((result) => ({ ...result, conditions: [] })) },
    { says: "what ran of healthy checks", apply: ofHealthy(withShortService) },
    { says: "the figures of healthy checks", apply: ofHealthy((result) => withHost(without(result, figures))) },
    { says: "parts of long texts", apply: (result) => cutTexts(result, 150) },
    { says: "what Snowflake knows of services", apply: (result) => without(result, ["diagnosis"]) },
    { says: "the URLs of healthy checks", apply: ofHealthy((result) => without(result, ["url", "service"])) },
    { says: "all conditions", apply: (result) => without(result, ["conditions"]) },
    { says: "what ran", apply: withShortService },
    { says: "statements", apply: (result) => without(result, ["sql"]) },
    { says: "remedies", apply: (result) => without(result, ["remedy"]) },
    { says: "causes", apply: (result) => without(result, ["cause"]) },
    { says: "all figures", apply: (result) => withHost(without(result, figures)) },
    { says: "all URLs", apply: core },
];
const figures = ["status", "duration-ms", "conditions"];
const emptyWhenHealthy = ["failure", "fault-of", "paused"];
function without(result, names) {
    return Object.fromEntries(Object.entries(result).filter(([name]) => !names.includes(name)));
}
function withShortService(result) {
    const { service } = result;
    if (typeof service !== "object" || service === null || Array.isArray(service))
        return result;
    const { name } = service;
    return { ...result, service: name === undefined ? undefined : { name } };
}
function withHost(result) {
    const { url } = result;
    const short = isHealthy(result) ? without(result, emptyWhenHealthy) : result;
    return typeof url === "string" ? { ...short, url: shortenings_hostOf(url) } : short;
}
const shortenings_hostOf = (url) => (URL.canParse(url) ? `${new URL(url).origin}/` : "");
function core(result) {
    const { name, healthy, attempts, failure, paused } = result;
    if (isHealthy(result))
        return { name, healthy, attempts };
    const faultOf = attempts === 0 && result["fault-of"] === "service" ? { "fault-of": "service" } : {};
    return { name, healthy, attempts, failure, ...faultOf, ...(paused === true ? { paused } : {}) };
}
const whole = new Set(["name", "failure", "fault-of"]);
function cutTexts(result, length) {
    const fields = Object.entries(result).map(([name, field]) => {
        if (field === undefined || whole.has(name))
            return [name, field];
        if (name === "url" && typeof field === "string")
            return [name, field.length > length ? shortenings_hostOf(field) : field];
        if (name === "sql")
            return [name, Buffer.byteLength(JSON.stringify(field)) > 4 * length ? [] : field];
        return [name, cutValue(field, length)];
    });
    return Object.fromEntries(fields);
}
function cutValue(value, length) {
    if (typeof value === "string")
        return shortenings_cut(value, length);
    if (Array.isArray(value))
        return value.map((item) => cutValue(item, length));
    return typeof value === "object" && value !== null ? cutTexts(value, length) : value;
}
const shortenings_cut = (text, length) => text.length <= length ? text : `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, "")}\u2026`;

;// CONCATENATED MODULE: ./build/report/results/fit-results.js


const fit_results_mostBytes = 100_000;
const fit_results_bytesOf = (value) => Buffer.byteLength(JSON.stringify(value));
function fitResults(results) {
    let last = sized(results);
    if (last.bytes <= fit_results_mostBytes)
        return { results, leftOut: [] };
    const leftOut = new Set();
    for (const { apply, says } of shortenings) {
        const next = sized(last.results.map(apply));
        if (next.bytes < last.bytes)
            leftOut.add(says);
        if (next.bytes <= fit_results_mostBytes)
            return { results: enriched(next, last), leftOut: [...leftOut] };
        last = next;
    }
    return { results: shortNames(last.results, fit_results_mostBytes), leftOut: [...leftOut, "parts of long names"] };
}
function sized(results) {
    const sizes = results.map((result) => fit_results_bytesOf(result) + 1);
    return { results, sizes, bytes: sizes.reduce((sum, size) => sum + size, 1) };
}
function enriched({ results, sizes, bytes }, before) {
    const taken = [...results];
    let left = fit_results_mostBytes - bytes;
    const places = [...results.keys()].sort((a, b) => fit_results_isHealthy(results[a]) - fit_results_isHealthy(results[b]));
    for (const place of places) {
        const more = (before.sizes[place] ?? 0) - (sizes[place] ?? 0);
        const richer = before.results[place];
        if (more > left || richer === undefined)
            continue;
        left -= more;
        taken[place] = richer;
    }
    return taken;
}
const fit_results_isHealthy = (result) => Number(result?.["healthy"] === true);

;// CONCATENATED MODULE: ./build/report/results/diagnosis-result.js
const lastLines = (log) => log.slice(-20);
function diagnosisResult({ service, status, containers, log: ownLog, notes }) {
    return {
        service,
        status,
        containers: containers.map(({ restarts, lastExitCode, log, meaning = "", cause: _cause, facts: _facts, sentence: _sentence, ...container }) => ({
            ...container,
            restarts,
            "last-exit-code": lastExitCode,
            meaning,
            log: lastLines(log),
        })),
        ...(ownLog === undefined ? {} : { log: lastLines(ownLog) }),
        notes,
    };
}

;// CONCATENATED MODULE: ./build/report/results/results.js




function results(report) {
    const { checks, diagnosis, unasked: names = [] } = report;
    const first = (0,primary_check/* primaryCheck */.Nx)(report);
    const shown = (known) => (known === undefined ? {} : { diagnosis: diagnosisResult(known) });
    return [
        ...checks.map((check) => ({ ...checked(check, report), ...shown(check === first ? diagnosis : check.diagnosis) })),
        ...names.map((name, index) => ({ ...unasked(name, report), ...(index === 0 ? shown(diagnosis) : {}) })),
    ];
}
function unasked(name, { failure, service, looks = 0 }) {
    return {
        name,
        url: "",
        healthy: false,
        status: null,
        "duration-ms": 0,
        attempts: looks,
        ...failureOutputs(failure),
        ...results_reason(failure),
        conditions: [],
        ...(service && { service: service.result }),
    };
}
function checked(check, report) {
    const { name, url, attempts, outcome, verdict, service, unmade } = check;
    const failure = report.checks.length === 1 ? (report.failure ?? verdict.failure) : verdict.failure;
    return {
        name,
        url: unmade ? "" : url.href,
        healthy: verdict.healthy,
        status: (0,http/* headOf */.Uo)(outcome)?.status ?? null,
        "duration-ms": outcome.timings.total,
        attempts,
        ...failureOutputs(verdict.failure),
        ...(verdict.healthy ? {} : results_reason(failure)),
        conditions: verdict.conditions.map(({ condition, actual, met }) => ({ condition, actual, met })),
        ...(service && { service: service.result }),
    };
}
function results_reason(failure) {
    if (failure === undefined)
        return {};
    const { happened, details = [], likely, remedy, sql } = failure;
    const cause = [happened, ...details, ...(likely === undefined ? [] : [`Most likely: ${likely}`])].join("\n");
    return { cause, remedy, ...(sql === undefined ? {} : { sql }) };
}

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
    return Array.isArray(part) ? part.join("\n") : (0,lib_text/* escapeHtml */.ZD)((0,lib_text/* legible */.bG)(String(part)).replaceAll("\n", " "));
}
const code = (text) => html `<code>${text}</code>`;
const active = /@\w|#\d|\bGH-\d|:[\w+-]+:|:\/\/|\bwww\./i;
const html_name = /^[A-Z][A-Z0-9_$]*(?:\.[A-Z][A-Z0-9_$]*)+$|^[a-z0-9.-]+\.snowflakecomputing\.(?:app|com|cn)$/;
const prose = (text) => new Html((0,lib_text/* legible */.bG)(text)
    .split(/(\s+)/)
    .map((word) => (/^\s/.test(word) ? word.replaceAll("\n", "<br>") : proseWord(word)))
    .join(""));
function proseWord(word) {
    const [, before = "", core = "", after = ""] = /^(["'(]*)(:[\w+-]+:|.*?)(["').,;:!?]*)$/s.exec(word) ?? [];
    if (!active.test(core) && !html_name.test(core))
        return (0,lib_text/* escapeHtml */.ZD)(word);
    return `${(0,lib_text/* escapeHtml */.ZD)(before)}${code(core).toString()}${(0,lib_text/* escapeHtml */.ZD)(after)}`;
}
const pre = (text) => new Html(`<pre>${(0,lib_text/* escapeHtml */.ZD)((0,lib_text/* legible */.bG)(text)).replaceAll(/^[ \t]*$/gm, "&#32;")}</pre>`);
const fold = (title, blocks, open = false) => new Html([`<details${open ? " open" : ""}><summary>${title.toString()}</summary>`, ...blocks, "</details>"].join("\n\n"));
function html_table(head, rows) {
    const titles = head.map((title) => html `<th align="left">${title}</th>`);
    const lines = rows.map((cells) => html `<tr>${cells.map((cell) => html `<td>${cell}</td>`)}</tr>`);
    return html `<table>\n<tr>${titles}</tr>\n${lines}\n</table>`;
}
const page = (blocks) => blocks.join("\n\n");

;// CONCATENATED MODULE: ./build/report/summary/check-html.js






const checkBlocks = (check, foreign) => [
    journey(check, foreign),
    ...conditionsTable(check, foreign),
];
function journey(check, foreign) {
    const { hops, attempts } = check;
    const tries = attempts > 1 ? `, at attempt ${attempts}` : "";
    const lines = [
        html `Asked: ${code(foreign.excerpt((0,check_report/* requestShown */.t1)(check), 300))}`,
        ...hops.map((hop) => html `Redirected: ${hop.status} to ${code(foreign.excerpt(`${hop.method} ${hop.url.href}`, 300))}`),
        html `Answered: ${answer(check, foreign)}${tries}`,
    ];
    return html `<p>${lines.flatMap((line, index) => (index === 0 ? [line] : [html `<br>`, line]))}</p>`;
}
function answer({ outcome, bodyBytes }, foreign) {
    if (outcome.kind === "failed")
        return html `${(0,answer_line/* failedLine */.E)(outcome)}`;
    const type = (0,http/* header */.wx)(outcome.headers, "content-type")?.split(";")[0];
    const told = type === undefined ? "no content type" : code(foreign.excerpt(type, 60));
    return html `${outcome.status}, ${told}, ${(0,size/* formatSize */.X)(bodyBytes)}, ${(0,duration/* formatDuration */.a3)(outcome.timings.total)}`;
}
function conditionsTable({ verdict }, foreign) {
    const rows = verdict.conditions
        .toSorted((a, b) => Number(a.met) - Number(b.met))
        .map(({ condition, actual, met }) => [
        html `${met ? "\u2705" : "\u274c"}`,
        code(foreign.excerpt(condition, 300)),
        code(foreign.excerpt(actual, 300)),
    ]);
    return rows.length === 0 ? [] : [html_table(["", "Condition", "Found"], rows)];
}

;// CONCATENATED MODULE: ./build/report/summary/evidence.js
const mostTellingLines = 10;

;// CONCATENATED MODULE: ./build/report/summary/answer-html.js





const mostLines = 40;
const mostCharacters = 3_000;
function answerEvidence({ outcome, verdict }, foreign) {
    if (verdict.healthy || outcome.kind === "failed" || outcome.body.byteLength === 0)
        return { telling: [], rest: [] };
    const { text, whole } = beginning(outcome.body, outcome.headers["content-type"], foreign);
    const title = html `The body of the answer${whole ? "" : " begins"}`;
    if (verdict.appSays === undefined)
        return { telling: [], rest: [fold(title, [pre(text)])] };
    const isPage = /^\s*<(?:!doctype|html)/i.test(text);
    const isShort = text.length <= 1_000 && text.split("\n").length <= mostTellingLines;
    if (isShort && !isPage)
        return { telling: [html `<p>${title}:</p>`, pre(text)], rest: [] };
    return {
        telling: [html `<p>The app says: ${code(foreign.redacted(verdict.appSays))}</p>`],
        rest: [fold(title, [pre(text)])],
    };
}
function beginning(body, contentType, foreign) {
    const part = body.subarray(0, check_report/* shownBytes */.Fu);
    const isCut = part.length < body.length;
    const decoded = (0,charset/* decodeText */.g)(part, contentType).text;
    const told = isCut ? `${decoded.replace(/\ufffd+$/, "")}\u2026` : decoded;
    const clean = (0,lib_text/* legible */.bG)(foreign.redacted(told)).trim();
    const lines = clean.split("\n").slice(0, mostLines).join("\n");
    const text = lines.slice(0, mostCharacters).replace(/[\ud800-\udbff]$/, "");
    const whole = text.length === clean.length && !isCut;
    return { text: whole || text.endsWith("\u2026") ? text : `${text}\u2026`, whole };
}

;// CONCATENATED MODULE: ./build/report/summary/diagnosis-html.js




function diagnosisEvidence(diagnosis, failure, foreign) {
    const { service, status, containers, log: ownLog = [], notes } = diagnosis;
    const cause = causeAmong(containers, failure);
    const log = cause === undefined ? [] : lastLines(cause.log);
    const before = log.slice(0, -mostTellingLines);
    const others = containers.filter((container) => container !== cause);
    const folded = [
        ...(status === "" || cause !== undefined ? [] : [html `<p>The service is ${status}.</p>`]),
        ...others.flatMap((container) => containerBlocks(container.sentence, lastLines(container.log), foreign)),
        ...(ownLog.length === 0 ? [] : [logBlock(lastLines(ownLog), foreign)]),
        ...notes.map((note) => html `<p>Note: ${prose(foreign.redacted(note))}</p>`),
    ];
    const title = html `What ${cause === undefined ? "" : "else "}Snowflake knows of ${code(foreign.redacted(service))}`;
    return {
        telling: cause === undefined ? [] : containerBlocks(cause.facts, log.slice(-mostTellingLines), foreign),
        rest: [
            ...(before.length === 0
                ? []
                : [fold(html `The ${(0,lib_text/* count */.U9)(before.length, "line")} of the log before`, [logBlock(before, foreign)])]),
            ...(folded.length === 0 ? [] : [fold(title, folded)]),
        ],
    };
}
function causeAmong(containers, failure) {
    return (containers.find(({ cause }) => cause !== undefined && cause.alone === failure.likely) ??
        containers.find(({ log, restarts, status }) => log.length > 0 && (restarts > 0 || status !== "READY")));
}
function containerBlocks(says, log, foreign) {
    const sentence = says.replace(/^./, (letter) => letter.toUpperCase());
    const more = log.length === 0 ? "" : " Its log ends:";
    return [
        html `<p>${prose(foreign.redacted(sentence))}${more}</p>`,
        ...(log.length === 0 ? [] : [logBlock(log, foreign)]),
    ];
}
const logBlock = (log, foreign) => pre(foreign.redacted(log.join("\n")));

;// CONCATENATED MODULE: ./build/report/summary/explanation.js




function explanation(failure, context) {
    const { word, happened, likely, remedy, sql } = failure;
    const { check, diagnosis, docs, foreign } = context;
    const shown = shownBesides(context);
    const details = (failure.details ?? []).filter((detail) => !shown.has(detail));
    const cause = diagnosis?.containers.find((container) => container.cause?.alone === likely)?.cause;
    const reason = cause?.beforeLog ?? likely;
    const evidence = [
        ...(diagnosis === undefined ? [] : [diagnosisEvidence(diagnosis, failure, foreign)]),
        ...(check === undefined ? [] : [answerEvidence(check, foreign)]),
    ];
    return [
        ...paragraph(`${word}:`, happened, foreign),
        ...(check === undefined ? [] : conditionsTable(check, foreign)),
        ...(details.length === 0 ? [] : [html `<ul>\n${details.map((detail) => detailItem(detail, foreign))}\n</ul>`]),
        ...(reason === undefined ? [] : paragraph("Most likely:", reason, foreign)),
        ...evidence.flatMap(({ telling }) => telling),
        ...paragraph("What to do:", remedy, foreign),
        ...(sql === undefined ? [] : [pre(foreign.redacted(sql.join("\n")))]),
        html `<p><a href="${docs.troubleshooting(word)}">Read more about ${word}</a></p>`,
        ...(check === undefined ? [] : [journey(check, foreign)]),
        ...evidence.flatMap(({ rest }) => rest),
    ];
}
function shownBesides({ check, diagnosis }) {
    const { conditions = [], appSays } = check?.verdict ?? {};
    return new Set([
        ...conditions.map(({ condition, actual }) => `${condition}: it was ${actual}`),
        ...(appSays === undefined ? [] : [`the app says: "${appSays}"`]),
        ...(diagnosis?.containers ?? []).flatMap(({ facts, sentence }) => [facts, sentence]),
    ]);
}
function paragraph(title, text, foreign) {
    const lines = foreign.redacted(text).split("\n");
    const laidOut = lines.findIndex((line) => line.startsWith("    "));
    const sentences = laidOut < 0 ? lines : lines.slice(0, laidOut);
    const layout = laidOut < 0 ? [] : lines.slice(laidOut).map((line) => line.replace(/^ {4}/, ""));
    return [
        html `<p><strong>${title}</strong> ${prose(sentences.join("\n"))}</p>`,
        ...(layout.length === 0 ? [] : [pre(layout.join("\n"))]),
    ];
}
function detailItem(detail, foreign) {
    const [first = "", ...layout] = foreign.redacted(detail).split("\n");
    return layout.length === 0
        ? html `<li>${prose(first)}</li>`
        : html `<li>${prose(first)}\n${pre(layout.join("\n"))}</li>`;
}

;// CONCATENATED MODULE: ./build/report/summary/heading.js



function heading(report, foreign) {
    const { checks, healthy, subject } = report;
    const [only] = checks;
    const unhealthy = checks.filter(check_report/* isUnhealthy */.ZT).length;
    const about = only === undefined
        ? ""
        : checks.length === 1
            ? html `: ${code(foreign.excerpt(only.name, 200))}`
            : healthy
                ? `: ${(0,lib_text/* count */.U9)(checks.length, "check")}`
                : `: ${unhealthy > 0 ? unhealthy : checks.length} of ${(0,lib_text/* count */.U9)(checks.length, "check")}`;
    const named = subject === undefined
        ? "Snowflake endpoint"
        : html `${kinds[subject.kind]} ${code(foreign.excerpt(subject.name, 300))}`;
    return html `<h3>${healthy ? "\u2705" : report.failure?.paused === true ? "\u23f8\ufe0f" : "\u274c"} ${named} ${verdictOf(report)}${about}</h3>`;
}
const kinds = { service: "Service", gateway: "Gateway", endpoint: "Endpoint" };
function verdictOf({ failure, healthy, undetermined }) {
    if (healthy)
        return "is healthy";
    if (failure?.paused === true)
        return "is paused";
    return undetermined === true ? "could not be checked" : "is not healthy";
}

;// CONCATENATED MODULE: ./build/report/summary/overview.js





const icon = (check) => ((0,check_report/* isPaused */.lP)(check) ? "\u23f8\ufe0f" : check.verdict.healthy ? "\u2705" : "\u274c");
const overview_mostBytes = 300 * 1024;
function overview(checks, foreign) {
    const named = checks.some((check) => check.name !== (0,check_report/* requestLine */.uA)(check));
    const waited = checks.some(({ attempts }) => attempts > 1);
    const failed = checks.some(({ verdict }) => !verdict.healthy);
    const rows = [];
    let bytes = 0;
    for (const check of checks) {
        const { outcome, attempts } = check;
        const request = (0,check_report/* requestLine */.uA)(check);
        const row = [
            html `${icon(check)}`,
            code(foreign.excerpt(check.name, 120)),
            ...(named ? [check.name === request ? html `` : code(unbroken(foreign.excerpt(request, 120)))] : []),
            html `${(0,http/* headOf */.Uo)(outcome)?.status ?? "none"}`,
            html `${(0,duration/* formatDuration */.a3)(outcome.timings.total)}`,
            ...(waited ? [html `${attempts}`] : []),
            ...(failed ? [wrong(check, foreign)] : []),
        ];
        bytes += Buffer.byteLength(row.join(""));
        if (bytes > overview_mostBytes)
            break;
        rows.push(row);
    }
    const head = [
        "",
        "Check",
        ...(named ? ["Request"] : []),
        "Status",
        "Time",
        ...(waited ? ["Attempts"] : []),
        ...(failed ? ["What is wrong"] : []),
    ];
    const left = checks.length - rows.length;
    const more = [html ``, html `${(0,lib_text/* count */.U9)(left, "more check")}`, ...head.slice(2).map(() => html ``)];
    return html_table(head, left === 0 ? rows : [...rows, more]);
}
const unbroken = (request) => (request.length > 40 ? request : request.replaceAll(" ", "\u00a0"));
function wrong({ verdict }, foreign) {
    const { conditions, failure } = verdict;
    const unmet = conditions.find(({ met }) => !met);
    if (failure === undefined)
        return html ``;
    if (unmet === undefined)
        return html `${failure.word}`;
    return html `${code(foreign.excerpt(unmet.condition, 120))}: found ${code(foreign.excerpt(unmet.actual, 120))}`;
}

;// CONCATENATED MODULE: ./build/lib/markup/diagram.js

function timeline(title, bars) {
    const spanMs = Math.max(1, ...bars.map(({ untilMs }) => untilMs));
    const leastMs = Math.max(1, Math.ceil(spanMs / 200));
    const longest = Math.max(0, ...bars.map(({ row }) => plain(row).length));
    const lines = bars.flatMap(({ row, label, fromMs, untilMs, bad = false }, index) => [
        ...(bars[index - 1]?.row === row ? [] : [`    section ${plain(row)}`]),
        `    ${plain(label)} :${bad ? "crit, " : ""}${moment(fromMs)}, ${moment(Math.max(untilMs, fromMs + leastMs))}`,
    ]);
    return fence([
        `%%{init: {"gantt": ${JSON.stringify({ ...layout, leftPadding: 30 + 7 * longest })}}}%%`,
        "gantt",
        `    accTitle: ${plain(title)}`,
        "    dateFormat YYYY-MM-DD HH:mm:ss.SSS",
        `    axisFormat ${axisOf(spanMs)}`,
        ...lines,
    ]);
}
const layout = { barHeight: 18, fontSize: 12, sectionFontSize: 12, numberSectionStyles: 2 };
const fence = (lines) => new Html(["```mermaid", ...lines, "```"].join("\n"));
const plain = (text) => {
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

;// CONCATENATED MODULE: ./build/report/summary/time-diagrams.js




const time_diagrams_phases = ["dns", "connect", "tls", "wait", "download"];
function phasesDiagram({ outcome }, signInMs) {
    const spans = [
        ...(signInMs === undefined ? [] : [{ name: "sign-in", ms: signInMs }]),
        ...time_diagrams_phases.flatMap((name) => {
            const ms = outcome.timings[name];
            return ms === undefined ? [] : [{ name, ms }];
        }),
    ];
    let fromMs = 0;
    const bars = spans.map(({ name, ms }) => {
        const bar = { row: name, label: (0,duration/* formatDuration */.a3)(ms), fromMs, untilMs: fromMs + ms };
        fromMs += ms;
        return bar;
    });
    return bars.length === 0 ? [] : [html `<h4>Where the time went</h4>`, timeline("Where the time went", bars)];
}
const mostStretches = 12;
function attemptsDiagram({ course = [] }) {
    if (course.reduce((sum, { attempts }) => sum + attempts, 0) < 2)
        return [];
    const bars = shortened(course).map(({ word, attempts, fromMs, untilMs }) => ({
        row: word,
        label: `${(0,lib_text/* count */.U9)(attempts, "attempt")}, until ${(0,duration/* formatSeconds */.Xo)(untilMs)}`,
        fromMs,
        untilMs,
        bad: word !== "healthy",
    }));
    return [html `<h4>The attempts over time</h4>`, timeline("The attempts over time", bars)];
}
function shortened(course) {
    if (course.length <= mostStretches)
        return course;
    const first = course.slice(0, mostStretches / 2);
    const last = course.slice(1 - mostStretches / 2);
    const between = course.slice(first.length, -last.length);
    const attempts = between.reduce((sum, stretch) => sum + stretch.attempts, 0);
    const fromMs = between[0]?.fromMs ?? 0;
    const untilMs = between.at(-1)?.untilMs ?? fromMs;
    return [...first, { word: `${between.length} changes`, attempts, fromMs, untilMs }, ...last];
}

;// CONCATENATED MODULE: ./build/report/summary/many-html.js










function manyBlocks(report, docs, foreign) {
    const { checks, diagnosis, failure } = report;
    const sorted = checks.toSorted((a, b) => rank(a) - rank(b));
    const first = (0,primary_check/* primaryCheck */.Nx)(report);
    const unhealthy = first?.verdict.healthy === false ? first : undefined;
    const own = failure === undefined ? undefined : ofCheck(failure, unhealthy, report);
    const rest = sorted.filter((check) => own === undefined || check !== unhealthy);
    return [
        ...(failure === undefined || own !== undefined ? [] : explanation(failure, { diagnosis, docs, foreign })),
        overview(sorted, foreign),
        ...(report.healthy ? slowest(checks, report, foreign) : []),
        ...(own === undefined || unhealthy === undefined
            ? []
            : [
                html `<h4>${icon(unhealthy)} ${code(foreign.excerpt(unhealthy.name, 200))}</h4>`,
                ...explanation(own, { check: unhealthy, diagnosis, docs, foreign }),
                ...attemptsDiagram(unhealthy),
                ...phasesDiagram(unhealthy, report.signInMs),
            ]),
        ...others(rest, own, foreign),
    ];
}
function slowest(checks, { signInMs }, foreign) {
    const most = Math.max(...checks.map(({ attempts }) => attempts));
    const [last] = checks
        .filter(({ attempts }) => attempts === most)
        .toSorted((a, b) => b.outcome.timings.total - a.outcome.timings.total);
    if (last === undefined)
        return [];
    return [
        html `<p>The one that took longest is ${code(foreign.excerpt(last.name, 200))}.</p>`,
        ...attemptsDiagram(last),
        ...phasesDiagram(last, signInMs),
    ];
}
const rank = (check) => ((0,check_report/* isUnhealthy */.ZT)(check) ? 0 : check.verdict.healthy ? 2 : 1);
function ofCheck(failure, check, { undetermined }) {
    const own = check?.verdict.failure;
    if (undetermined === true || own?.word !== failure.word)
        return undefined;
    return { ...failure, happened: own.happened };
}
const many_html_mostBytes = 500 * 1024;
function others(checks, told, foreign) {
    const shown = [];
    let bytes = 0;
    for (const check of checks) {
        const block = folded(check, told, foreign);
        const size = Buffer.byteLength(block.toString());
        if (bytes + size > many_html_mostBytes)
            continue;
        bytes += size;
        shown.push(block);
    }
    const left = checks.length - shown.length;
    if (left === 0)
        return shown;
    return [
        ...shown,
        html `<p>There is no room for the details of ${(0,lib_text/* count */.U9)(left, "check")}. results-file has all of them.</p>`,
    ];
}
const nothing = { telling: [], rest: [] };
function folded(check, told, foreign) {
    const { failure } = check.verdict;
    const { telling, rest } = answerEvidence(check, foreign);
    const service = failure === undefined || check.diagnosis === undefined
        ? nothing
        : diagnosisEvidence(check.diagnosis, failure, foreign);
    const unlessSaid = (title, text, same) => text === undefined || text === same ? [] : paragraph(title, text, foreign);
    return fold(html `${icon(check)} ${code(foreign.excerpt(check.name, 300))}`, [
        ...(failure === undefined ? [] : paragraph(`${failure.word}:`, failure.happened, foreign)),
        ...unlessSaid("Most likely:", failure?.likely, told?.likely),
        ...service.telling,
        ...telling,
        ...unlessSaid("What to do:", failure?.remedy, told?.remedy),
        ...checkBlocks(check, foreign),
        ...service.rest,
        ...rest,
    ]);
}

;// CONCATENATED MODULE: ./build/report/summary/service-html.js


function serviceBlocks(report, { redacted }) {
    const ran = (0,primary_check/* serviceLine */.o2)(report);
    const { split, leftOpen } = report.gateway ?? {};
    return [
        ...(ran === undefined ? [] : [html `<p>Ran: ${prose(redacted(ran))}</p>`]),
        ...(split === undefined ? [] : [html `<p>${prose(redacted(split))}</p>`]),
        ...(leftOpen === undefined ? [] : [html `<p>\u26a0\ufe0f ${prose(redacted(leftOpen))}</p>`]),
    ];
}

;// CONCATENATED MODULE: ./build/report/summary/summary.js










function summary(report, docs, foreign) {
    if (report.dryRun !== undefined)
        return page(dryRunBlocks(report.dryRun, foreign));
    const whole = [
        heading(report, foreign),
        ...(report.checks.length > 1 ? manyBlocks(report, docs, foreign) : blocks(report, docs, foreign)),
        ...serviceBlocks(report, foreign),
        ...(report.identity === undefined ? [] : [signInLine(report.identity, report.signInMs, foreign)]),
    ];
    return page(fitting(whole));
}
const summary_mostBytes = 1_000_000;
function fitting(blocks) {
    let bytes = 0;
    const kept = blocks.filter((block) => {
        const size = Buffer.byteLength(block.toString()) + 2;
        if (bytes + size > summary_mostBytes)
            return false;
        bytes += size;
        return true;
    });
    const left = blocks.length - kept.length;
    return left === 0
        ? kept
        : [...kept, html `<p>There is no room for ${(0,lib_text/* count */.U9)(left, "more part")}; the log has them all.</p>`];
}
function blocks(report, docs, foreign) {
    const { failure, diagnosis, signInMs } = report;
    const check = (0,primary_check/* primaryCheck */.Nx)(report);
    return [
        ...(failure === undefined ? [] : explanation(failure, { check, diagnosis, docs, foreign })),
        ...(failure === undefined && check !== undefined ? checkBlocks(check, foreign) : []),
        ...(check === undefined ? [] : [...attemptsDiagram(check), ...phasesDiagram(check, signInMs)]),
    ];
}
const signInLine = (identity, ms, { redacted }) => html `<p>Sign-in: ${prose(redacted(identity))}${ms === undefined ? "" : ` in ${(0,duration/* formatDuration */.a3)(ms)}`}.</p>`;
const dryRunBlocks = ({ lines, warning }, { redacted }) => [
    html `<h3>Dry run: the inputs can be used, and nothing was sent</h3>`,
    ...(warning === undefined ? [] : [html `<p><strong>Warning:</strong> ${prose(redacted(warning))}</p>`]),
    pre(redacted(lines.join("\n"))),
];

;// CONCATENATED MODULE: ./build/report/publish.js













function publish(report, runner, options) {
    try {
        setOutputs(report, runner, options.bodyLimit);
        logReport(report, runner, options);
        if (options.summary)
            writeSummary(report, runner, options.docs);
        return report.fails ? 1 : 0;
    }
    catch (error) {
        const failure = (0,report_failure/* failureOf */.g5)(error, runner.redact);
        runner.annotate("error", `Snowflake Endpoint: ${failure.word}`, annotation(failure, options.docs));
        return 1;
    }
}
function setOutputs(report, runner, bodyLimit) {
    const { authorization } = report;
    const fitted = fitResults(results(report).map((result) => runner.clean(result)));
    runner.outputs({
        ...outputs(report, bodyLimit, runner.redact),
        results: fitted.results,
        ...(authorization && { authorization }),
    });
    if (fitted.leftOut.length > 0)
        runner.annotate("notice", "Snowflake Endpoint", shortenedNotice(fitted.leftOut));
}
const shortenedNotice = (leftOut) => `There is more in results than fits into an environment variable of a later step (100 KB). The output has all checks, but not all of each. Left out, at least of some: ${(0,lib_text/* list */.p_)(leftOut)}. The input results-file writes all of it to a file.`;
function logReport(report, runner, { docs, tookMs }) {
    for (const line of reportLines(report, new foreign_text/* ForeignText */.s(runner.redact)))
        runner.log(line);
    const { diagnosis, dryRun, failure, gateway } = report;
    const ran = (0,primary_check/* serviceLine */.o2)(report);
    if (ran !== undefined)
        runner.log(`  ran: ${ran}`);
    const others = report.checks.flatMap((check) => check.diagnosis ?? []);
    for (const each of new Set([...others, ...(diagnosis === undefined ? [] : [diagnosis])]))
        runner.group(`What Snowflake knows of ${each.service}`, diagnosisLines(each));
    if (dryRun !== undefined) {
        logDryRun(dryRun, runner);
        return;
    }
    if (failure === undefined) {
        if (gateway?.leftOpen !== undefined)
            runner.annotate("warning", "Snowflake Endpoint: gateway", gateway.leftOpen);
    }
    else {
        const level = failure.paused ? "notice" : report.fails ? "error" : "warning";
        runner.annotate(level, `Snowflake Endpoint: ${failure.word}`, annotation(failure, docs));
        const paused = failure.paused ? undefined : (0,report_failure/* checksFailure */.sG)(report.checks.filter(check_report/* isPaused */.lP));
        if (paused !== undefined)
            runner.annotate("notice", `Snowflake Endpoint: ${paused.word}`, annotation(paused, docs));
    }
    runner.log(verdictLine(report, tookMs));
}
function logDryRun({ lines, warning }, runner) {
    runner.log("Dry run: the inputs can be used, and nothing was sent.");
    for (const line of lines)
        runner.log(`  ${line}`);
    if (warning !== undefined)
        runner.annotate("warning", "Snowflake Endpoint: dry run", warning);
}
function writeSummary(report, runner, docs) {
    try {
        runner.summary(summary(report, docs, new foreign_text/* ForeignText */.s(runner.redact)));
    }
    catch (error) {
        runner.log(`There is no job summary: ${(0,lib_text/* oneLine */.TN)(error instanceof Error ? error.message : String(error))}`);
    }
}

// EXTERNAL MODULE: ./build/report/report.js
var report_report = __nccwpck_require__(990);
;// CONCATENATED MODULE: ./build/report/response-file.js


function saveResponse(report, file, write) {
    const outcome = (0,primary_check/* primaryCheck */.Nx)(report)?.outcome;
    if (outcome?.kind !== "answered")
        return report;
    try {
        return savedReport(report, write(file, outcome.body));
    }
    catch (error) {
        const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
        const happened = `The body could not be written to response-file, ${(0,lib_text/* excerpt */.Kb)(file, 200)} (${(0,lib_text/* excerpt */.Kb)(code, 80)}).`;
        return unsavedReport(report, {
            word: "input-invalid",
            happened,
            likely: "The path names a folder, or one the runner's user may not write to.",
            remedy: "Write a path relative to the workspace, or below ${{ runner.temp }}.",
        });
    }
}
function savedReport(report, responseFile) {
    return { ...report, responseFile };
}
function unsavedReport(report, failure) {
    const { failure: first } = report;
    if (first === undefined)
        return { ...report, healthy: false, fails: true, failure };
    return { ...report, fails: true, failure: { ...first, details: [...(first.details ?? []), failure.happened] } };
}

;// CONCATENATED MODULE: ./build/report/results/results-file.js



function workflowRun(env) {
    const { GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_JOB, GITHUB_SHA } = env;
    return { id: GITHUB_RUN_ID, attempt: GITHUB_RUN_ATTEMPT, job: GITHUB_JOB, sha: GITHUB_SHA };
}
function saveResults(report, path, { shard, runner, writeFile, clock, machine }) {
    const content = runner.clean({
        version: 1,
        at: new Date(clock.now()).toISOString(),
        run: workflowRun(machine.env),
        shard: shard === undefined ? null : `${shard.number}/${shard.of}`,
        healthy: report.healthy,
        results: results(report),
    });
    try {
        writeFile(path, Buffer.from(`${JSON.stringify(content, undefined, 2)}\n`, "utf8"));
        return report;
    }
    catch (error) {
        if (report.undetermined === true)
            return report;
        const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
        return unsavedReport(report, {
            word: "input-invalid",
            happened: `The results could not be written to results-file, ${(0,lib_text/* excerpt */.Kb)(path, 200)} (${(0,lib_text/* excerpt */.Kb)(code, 80)}).`,
            likely: "The path names a folder, or one the runner's user may not write to.",
            remedy: "Write a path relative to the workspace, or below ${{ runner.temp }}.",
        });
    }
}

// EXTERNAL MODULE: ./build/run/examine.js + 19 modules
var examine = __nccwpck_require__(5202);
// EXTERNAL MODULE: ./build/run/expiry/credential-expiry.js
var credential_expiry = __nccwpck_require__(9246);
// EXTERNAL MODULE: ./build/run/run-time.js
var run_time = __nccwpck_require__(7592);
;// CONCATENATED MODULE: ./build/run/settings-lines.js




function settingsLines(inputs) {
    const { checks, concurrency, schedule, maxRedirects, downloadLimit, bodyLimit, endpoint, ofSeveral } = inputs;
    const { kind, name } = (0,inputs_endpoint/* subjectOf */.et)(endpoint);
    const asked = ofSeveral ? "several endpoints" : `${kind}: ${name}`;
    const timeouts = [...new Set(checks.map(({ timeoutMs }) => (0,duration/* formatDuration */.a3)(timeoutMs)))].join(", ");
    return [
        `${asked}; ${(0,lib_text/* count */.U9)(checks.length, "check")}, ${concurrency} at once; timeout: ${timeouts}`,
        `wait: ${(0,duration/* formatDuration */.a3)(schedule.waitMs)}, interval: ${(0,duration/* formatDuration */.a3)(schedule.intervalMs)}, consecutive: ${schedule.consecutive}`,
        `max-redirects: ${maxRedirects}, download-limit: ${(0,size/* formatSize */.X)(downloadLimit)}, body-limit: ${(0,size/* formatSize */.X)(bodyLimit)}`,
        ...checks.flatMap(({ conditions }, index) => conditions.map(({ text }) => `check ${index + 1} expects: ${text}`)),
    ];
}

;// CONCATENATED MODULE: ./build/run/several/bounded-http.js
function boundedHttp(http, semaphore, clock) {
    return (request) => {
        const from = clock.now();
        return semaphore.use(() => {
            const timeoutMs = Math.max(1, request.timeoutMs - (clock.now() - from));
            return http({ ...request, timeoutMs });
        });
    };
}

// EXTERNAL MODULE: ./build/auth/session/session-state.js
var session_state = __nccwpck_require__(3317);
// EXTERNAL MODULE: ./build/snowflake/limits.js
var limits = __nccwpck_require__(6382);
;// CONCATENATED MODULE: ./build/run/sign-in/sign-in-context.js



function signInContext(context, runner, time) {
    let saved = [];
    return {
        ...context,
        saveSession(session, instead) {
            saved = [...saved.filter(({ token }) => token.reveal() !== instead?.reveal()), session];
            runner.saveState("session", new secrets_secret/* Secret */.z((0,session_state/* formatSessionState */.x)(saved)));
        },
        get limits() {
            return (0,limits/* ownLimits */.t)(time.signInRequestMs, context.signal);
        },
    };
}

// EXTERNAL MODULE: ./build/lib/held.js
var held = __nccwpck_require__(6112);
;// CONCATENATED MODULE: ./build/auth/token-source.js


const marginMs = 15_000;
class TokenSource {
    #options;
    #token = new held/* Held */._();
    #signInMs;
    #failure;
    constructor(options) {
        this.#options = options;
    }
    async current() {
        if (this.#failure !== undefined)
            throw this.#failure.error;
        const token = await this.#token.get((held) => this.#isGood(held), () => this.#signIn());
        return token.value;
    }
    renew(refused) {
        const { renewable } = this.#options.credential;
        if (renewable)
            this.#token.drop(({ value }) => value.reveal() === refused.reveal());
        return renewable;
    }
    get held() {
        return this.#token.value?.value;
    }
    get signInMs() {
        return this.#signInMs;
    }
    #isGood({ expiresAt, signedInAt, host }) {
        const { credential, context, ingressHost } = this.#options;
        if (host !== ingressHost())
            return false;
        if (!credential.renewable || expiresAt === undefined)
            return true;
        return expiresAt - context.clock.now() >= Math.min(marginMs, (expiresAt - signedInAt) / 2);
    }
    async #signIn() {
        const { credential, context, ingressHost, retry } = this.#options;
        for (let failures = 1;; failures++) {
            const started = context.clock.now();
            const host = ingressHost();
            try {
                const token = await credential.signIn(context, host);
                const signedInAt = context.clock.now();
                this.#signInMs = signedInAt - started;
                return { ...token, signedInAt, host };
            }
            catch (error) {
                const passing = error instanceof errors/* ActionError */.lZ && (0,errors/* waitingHelps */.Ex)(error.failure);
                if (passing && (await retry(error.failure, failures)))
                    continue;
                this.#failure = { error };
                throw error;
            }
        }
    }
}

// EXTERNAL MODULE: ./build/report/log/progress.js
var log_progress = __nccwpck_require__(7660);
;// CONCATENATED MODULE: ./build/run/sign-in/sign-in-retry.js
const graceMs = 2_000;
function signInRetry({ intervalMs: longestPauseMs }, deadline, progress) {
    const graceful = deadline.atLeast(graceMs);
    return ({ happened }, number) => graceful.pause(number, {
        longestPauseMs,
        onPause: (pauseMs) => progress.log(happened, number, happened, pauseMs),
    });
}

;// CONCATENATED MODULE: ./build/run/sign-in/token-sources.js



class TokenSources {
    #credential;
    #context;
    #schedule;
    #sources = new Map();
    constructor(credential, context, schedule) {
        this.#credential = credential;
        this.#context = context;
        this.#schedule = schedule;
    }
    async of(ingressHost, time) {
        const credential = this.#credential;
        const host = ingressHost();
        const key = credential.perHost ? host : "";
        const progress = new log_progress/* Progress */.k(this.#context);
        const source = this.#sources.get(key) ??
            new TokenSource({
                credential,
                context: this.#context,
                ingressHost: credential.perHost ? ingressHost : () => host,
                retry: signInRetry(this.#schedule, time.waiting, progress),
            });
        this.#sources.set(key, source);
        await source.current().finally(() => progress.end());
        return source;
    }
}

// EXTERNAL MODULE: ./build/version.js
var version = __nccwpck_require__(8743);
;// CONCATENATED MODULE: ./build/run.js




















async function run(world) {
    const { runner, docs, clock, signal } = world;
    for (const secret of world.ambient)
        runner.mask(secret);
    const startMs = clock.now();
    let inputs;
    let report;
    try {
        runner.log((0,version/* introduction */.r)(world.machine.env));
        const { mask, redact } = runner;
        inputs = await parseInputs({ ...world, read: (input) => runner.input(input), mask, redact });
        if (inputs.resultsFile !== undefined)
            world.removeFile(inputs.resultsFile);
        for (const warning of inputs.warnings)
            runner.annotate("warning", "Snowflake Endpoint", warning);
        for (const line of settingsLines(inputs))
            runner.debug(line);
        const { shard, checks } = inputs;
        if (shard !== undefined)
            runner.log(`Shard ${shard.number}/${shard.of}: ${(0,lib_text/* count */.U9)(checks.length, "check")}`);
        report = inputs.dryRun ? await rehearse(inputs, clock.now()) : await examineAll(inputs, world);
        if (inputs.responseFile !== undefined)
            report = saveResponse(report, inputs.responseFile, world.writeFile);
    }
    catch (error) {
        report = (0,report_report/* failedReport */.kS)((0,report_failure/* failureOf */.g5)(error, runner.redact), inputs === undefined ? [] : (0,examine/* namesOf */.eZ)(inputs));
    }
    if (inputs !== undefined && !inputs.ofSeveral)
        report = (0,report_report/* namedReport */.Ke)(report, (0,inputs_endpoint/* subjectOf */.et)(inputs.endpoint));
    if (inputs !== undefined)
        report = (0,report_report/* expiringReport */.b)(report, { ...inputs.credential.pat });
    const soon = (0,credential_expiry/* expiryWarning */.iD)(report.credentialExpiresAt, inputs?.expiryWarningMs ?? 0, clock.now());
    if (soon !== undefined && report.dryRun?.warning === undefined)
        runner.annotate("warning", "Snowflake Endpoint: credential", soon);
    await clock.sleep(0, signal);
    if (signal.aborted)
        report = (0,report_report/* cancelledReport */.uz)(report);
    const { resultsFile, shard } = inputs ?? resultsInputs(world);
    if (resultsFile !== undefined)
        report = saveResults(report, resultsFile, { ...world, shard });
    const { bodyLimit, summary } = inputs ?? { bodyLimit: 0, summary: true };
    return publish(report, runner, { docs, bodyLimit, summary, tookMs: clock.now() - startMs });
}
function resultsInputs({ runner, machine }) {
    const reader = new Reader((input) => runner.input(input), runner.mask, runner.redact);
    return { resultsFile: readOutputFile("results-file", reader, machine), shard: readShard(reader) };
}
async function rehearse(inputs, nowMs) {
    const { dryRun } = await __nccwpck_require__.e(/* import() | service */ 652).then(__nccwpck_require__.bind(__nccwpck_require__, 9848));
    return (0,report_report/* dryRunReport */.P7)(dryRun(inputs, nowMs));
}
async function examineAll(inputs, world) {
    const { runner, http, clock, signal, backgroundJudge } = world;
    const { credential, checks, concurrency, schedule } = inputs;
    const context = { http, clock, signal, mask: runner.mask, redact: runner.redact, log: runner.log };
    const time = new run_time/* RunTime */.X(inputs, clock, signal);
    runner.log(`Sign-in: ${credential.introduction}`);
    const several = checks.some(({ endpoint }) => endpoint !== inputs.endpoint);
    const toAccount = several ? boundedHttp(http, new semaphore/* Semaphore */.j(concurrency), clock) : http;
    const signIn = signInContext({ ...context, http: toAccount }, runner, time);
    const expiry = (0,credential_expiry/* credentialExpiry */.JP)(inputs, signIn, runner.debug);
    const tokens = new TokenSources(credential, signIn, schedule);
    const examination = { context, signIn, tokens, semaphore: new semaphore/* Semaphore */.j(concurrency), backgroundJudge, expiry };
    if (several) {
        const { examineSeveral } = await __nccwpck_require__.e(/* import() */ 868).then(__nccwpck_require__.bind(__nccwpck_require__, 1868));
        return (0,report_report/* expiringReport */.b)(await examineSeveral(inputs, examination, time), await expiry);
    }
    const opened = await (0,examine/* open */.ho)(inputs, examination, time);
    const report = await opened.endpoint.diagnosed(await (0,examine/* examine */.sb)(inputs, opened, examination, time));
    return (0,report_report/* expiringReport */.b)(report, await expiry);
}

;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = require("os");
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
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
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
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = require("fs");
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/file-command.js
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_namespaceObject.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_namespaceObject.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
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
    return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = require("path");
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/oidc-utils.js
const oidc_utils_OidcClient = {};

;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/summary.js
const summary_summary = {}, markdownSummary = (/* unused pure expression or super */ null && (summary_summary));

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
    process.stdout.write(external_os_namespaceObject.EOL);
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
    process.stdout.write(message + external_os_namespaceObject.EOL);
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

;// CONCATENATED MODULE: ./build/runner/paint.js
const green = (text) => `\u001b[32m${text}\u001b[39m`;
const red = (text) => `\u001b[31m${text}\u001b[39m`;
function paintOf({ GITHUB_ACTIONS, NO_COLOR }) {
    if (GITHUB_ACTIONS !== "true" || (NO_COLOR !== undefined && NO_COLOR !== ""))
        return (line) => line;
    return (line) => line.replace(/^( *)(\u2717.*|\u2713)/, (_, indent, text) => indent + (text === "\u2713" ? green : red)(text));
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
const letter_kinds = new Uint16Array(128);
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
        letter_kinds[code] = (letter_kinds[code] ?? 0) | kind;
    }
}
function isOf(code, wanted) {
    return code >= 0 && code < 128 && ((letter_kinds[code] ?? 0) & wanted) !== 0;
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
const codeOf = (character) => character.charCodeAt(0);
const spelling_blanks = [...Array(0x21).keys(), 0x7f].map((blank) => [blank, skipped]);
const capitals = "ABCDEF".split("").map((capital) => [codeOf(capital), codeOf(capital.toLowerCase())]);
const exceptions = {
    text: spelling_blanks,
    base64: [...spelling_blanks, [codeOf("-"), codeOf("+")], [codeOf("_"), codeOf("/")]],
    hex: [...spelling_blanks, [codeOf(":"), skipped], [codeOf("-"), skipped], ...capitals],
    verbatim: [],
};
const letters = Int16Array.from({ length: 256 * spellings.length }, (_, index) => index & 0xff);
for (const [index, spelling] of spellings.entries())
    for (const [byte, letter] of exceptions[spelling])
        letters[index * 256 + byte] = letter;
const letterIn = (spelling, byte) => letters[spelling * 256 + byte] ?? skipped;
const spelling_others = Object.fromEntries(spellings.map((spelling) => {
    const byLetter = new Map();
    for (const [byte, letter] of exceptions[spelling])
        byLetter.set(letter, [...(byLetter.get(letter) ?? []), byte]);
    return [spelling, byLetter];
}));
function spelling_bytesOf(spelling, letter) {
    const bytes = spelling_others[spelling]?.get(letter) ?? [];
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
            for (const byte of spelling_bytesOf(spelling, letters[0] ?? 0))
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
const escape_longestName = 6;
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
    for (let count = 1; count <= escape_longestName; count++) {
        const code = reader.take(letter.alphabetic);
        if (code === none)
            break;
        key = count === escape_longestName ? none : (key << 5) | (code & 0x1f);
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
        for (const code of first < 128 ? spelling_bytesOf(spelling, first) : []) {
            this.#open(spelling, code);
            for (const next of spelling_bytesOf(spelling, second))
                if (next < 128)
                    this.#pairs[code * 128 + next] = 1;
        }
    }
    #open(spelling, code) {
        const opened = `${spelling} ${code}`;
        if (this.#opened.has(opened))
            return;
        this.#opened.add(opened);
        for (const next of [0, ...introducers, ...spelling_bytesOf(spelling, skipped)])
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
const redacted_text_mark = "***";
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
            this.#parts.push(this.#text.slice(this.#settled, this.#from[index]), redacted_text_mark);
            this.#settled = this.#to[index] ?? 0;
        }
        this.#from.length = 0;
        this.#to.length = 0;
        if (this.#parts.length > 10_000)
            this.#parts = [this.#parts.join("")];
    }
    #savedBy(index) {
        return (this.#to[index] ?? 0) - (this.#from[index] ?? 0) - redacted_text_mark.length;
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
        return (0,lib_text/* oneLine */.TN)(this.redact(line));
    }
    #told(value) {
        if (value instanceof secrets_secret/* Secret */.z)
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

;// CONCATENATED MODULE: ./build/steps.js

















async function main() {
    const cancellation = new AbortController();
    for (const signal of ["SIGINT", "SIGTERM"])
        process.on(signal, () => cancellation.abort());
    const runner = new Runner(githubToolkit, paintOf(process.env));
    runner.debug(surroundings(process.env));
    const code = await run({
        runner,
        http: httpFor(runner),
        clock: clock/* systemClock */.ml,
        docs: docsOf(process.env),
        givenInputs: givenInputs(process.env),
        readFile: readRegularFile,
        machine: {
            env: process.env,
            home: (0,external_node_os_namespaceObject.homedir)(),
            windows: process.platform === "win32",
            macOS: process.platform === "darwin",
            exists: external_node_fs_namespaceObject.existsSync,
            kind: kindOf,
            read: (path) => (0,external_node_fs_namespaceObject.readFileSync)(path, "utf8"),
            mode: (path) => (0,external_node_fs_namespaceObject.statSync)(path).mode,
        },
        writeFile: writeFileAtomically,
        removeFile: removeFile,
        backgroundJudge: new BackgroundJudge(besideEntry("judge")),
        ambient: ambientSecrets(process.env),
        signal: cancellation.signal,
    });
    leave(code);
}
async function post() {
    const { cleanUp } = await __nccwpck_require__.e(/* import() | account */ 644).then(__nccwpck_require__.bind(__nccwpck_require__, 1136));
    const runner = new Runner(githubToolkit);
    await cleanUp(runner, httpFor(runner));
    leave(0);
}
function httpFor(runner) {
    let client;
    const http = async (request) => {
        client ??= Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 6044)).then(({ undiciHttp }) => undiciHttp(process.env));
        return (await client)(request);
    };
    return process.env["RUNNER_DEBUG"] === "1" ? loggedHttp(http, runner.debug) : http;
}
function surroundings(env) {
    const given = ["HTTPS_PROXY", "https_proxy", "NO_PROXY", "no_proxy", "NODE_EXTRA_CA_CERTS"].filter((name) => name in env);
    const set = given.length === 0 ? "no proxy or certificate of its own" : `${given.join(", ")} set`;
    return `Node ${process.version} on ${process.platform} ${process.arch}; ${set}`;
}
function besideEntry(name) {
    const [, entry = ""] = process.argv;
    return (0,external_node_url_namespaceObject.pathToFileURL)((0,external_node_path_namespaceObject.join)((0,external_node_path_namespaceObject.dirname)(entry), `${name}${(0,external_node_path_namespaceObject.extname)(entry)}`));
}
function ambientSecrets(env) {
    const idTokens = idTokenService(env);
    return [...proxyPasswords(env), ...(idTokens === undefined ? [] : [idTokens.token])];
}
function leave(code) {
    process.stdout.write("", () => {
        const resolving = process.getActiveResourcesInfo().includes("GetAddrInfoReqWrap");
        if (resolving)
            process.execve?.(process.execPath, [process.execPath, "-e", `process.exitCode = ${code}`], {});
        process.exit(code);
    });
}

;// CONCATENATED MODULE: ./build/index.js

const judge = async () => (await __nccwpck_require__.e(/* import() | conditions */ 357).then(__nccwpck_require__.bind(__nccwpck_require__, 7709))).judgeInThread();

})();

module.exports = __webpack_exports__;
/******/ })()
;