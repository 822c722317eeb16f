"use strict";
exports.id = 141;
exports.ids = [141];
exports.modules = {

/***/ 3317:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ parseSessionState),
/* harmony export */   x: () => (/* binding */ formatSessionState)
/* harmony export */ });
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9897);
/* harmony import */ var _lib_secrets_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1293);


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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ex: () => (/* binding */ waitingHelps),
/* harmony export */   lZ: () => (/* binding */ ActionError),
/* harmony export */   rx: () => (/* binding */ withRetryAfter)
/* harmony export */ });
/* unused harmony export failureWords */
/* harmony import */ var _lib_quantities_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1277);

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
function waitingHelps({ word, lasting }) {
    return passing.has(word) && lasting !== true;
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
    const reason = `The answer asks for a pause of ${(0,_lib_quantities_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(askedMs)} (Retry-After), longer than there was time left.`;
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

/***/ 6112:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 1293:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ Secret)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);

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

/***/ 6149:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 9969:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ AnswerUnreadable)
/* harmony export */ });
class AnswerUnreadable extends Error {
    name = "AnswerUnreadable";
}


/***/ }),

/***/ 2235:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J9: () => (/* binding */ jsonBody),
/* harmony export */   Uo: () => (/* binding */ headOf),
/* harmony export */   eE: () => (/* binding */ notSent),
/* harmony export */   oJ: () => (/* binding */ isSuccess),
/* harmony export */   wx: () => (/* binding */ header)
/* harmony export */ });
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9897);

const notSent = (detail) => ({
    kind: "failed",
    reason: "not-sent",
    detail,
    timings: { total: 0 },
});
const headOf = (outcome) => outcome.kind === "answered" ? outcome : outcome.begun;
function header(headers, name) {
    const value = headers[name.toLowerCase()];
    return typeof value === "string" || value === undefined ? value : value[0];
}
const isSuccess = ({ status }) => status >= 200 && status <= 299;
function jsonBody({ body }) {
    return (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(new TextDecoder().decode(body)));
}


/***/ }),

/***/ 4579:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ hasHeader)
/* harmony export */ });
function hasHeader(headers, name) {
    return headers.some(([given]) => given.toLowerCase() === name.toLowerCase());
}


/***/ }),

/***/ 6232:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KW: () => (/* binding */ cancelled),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   sG: () => (/* binding */ checksFailure)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7240);


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
    const unhealthy = checks.filter((check) => !check.verdict.healthy);
    const [first] = unhealthy;
    const failure = first?.verdict.failure;
    if (first === undefined || failure === undefined || checks.length === 1)
        return failure;
    const shown = unhealthy.slice(0, mostNames).map((check) => (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .excerpt */ .Kb)(check.name, 100));
    const more = unhealthy.length - shown.length;
    const names = (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(more > 0 ? [...shown, `${more} more`] : shown);
    const each = unhealthy.length === 1 ? "" : `The first, ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_1__/* .excerpt */ .Kb)(first.name, 100)}: `;
    return {
        ...failure,
        happened: `${unhealthy.length} of ${checks.length} checks ${unhealthy.length === 1 ? "is" : "are"} not healthy: ${names}. ${each}${failure.happened}`,
    };
}
const cancelled = {
    word: "cancelled",
    happened: "The workflow was cancelled before the endpoint was found healthy.",
    remedy: "Nothing, if that was meant. Otherwise look for a timeout-minutes shorter than wait, or a newer run of the same concurrency group.",
};


/***/ }),

/***/ 990:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ diagnosedReport),
/* harmony export */   Al: () => (/* binding */ unfoundReport),
/* harmony export */   F5: () => (/* binding */ unsavedReport),
/* harmony export */   Gt: () => (/* binding */ savedReport),
/* harmony export */   Nx: () => (/* binding */ primaryCheck),
/* harmony export */   P7: () => (/* binding */ dryRunReport),
/* harmony export */   QB: () => (/* binding */ checkedReport),
/* harmony export */   kS: () => (/* binding */ failedReport),
/* harmony export */   uz: () => (/* binding */ cancelledReport)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6232);

function checkedReport({ checks, thrown, identity, signInMs, authorization, ...rest }) {
    const healthy = thrown === undefined && checks.every((check) => check.verdict.healthy);
    const failure = thrown ?? (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .checksFailure */ .sG)(checks);
    const refused = checks.some(({ verdict }) => unforgiven.has(verdict.failure?.word));
    return {
        healthy,
        fails: thrown !== undefined || (!healthy && (rest.failOnUnhealthy || refused)),
        identity,
        checks,
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
function unfoundReport(failure, { identity, failOnUnhealthy, unasked, }) {
    return { healthy: false, fails: failOnUnhealthy, identity, failure, checks: [], unasked };
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
function savedReport(report, responseFile) {
    return { ...report, responseFile };
}
function unsavedReport(report, failure) {
    const { failure: first } = report;
    if (first === undefined)
        return { ...report, healthy: false, fails: true, failure };
    return { ...report, fails: true, failure: { ...first, details: [...(first.details ?? []), failure.happened] } };
}
function primaryCheck({ checks }) {
    return checks.find((check) => !check.verdict.healthy) ?? checks[0];
}


/***/ }),

/***/ 7570:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rz: () => (/* binding */ hostDoubt),
/* harmony export */   Vp: () => (/* binding */ showAccount),
/* harmony export */   ph: () => (/* binding */ spellingDoubt)
/* harmony export */ });
const showAccount = "SELECT CURRENT_ORGANIZATION_NAME() || '-' || CURRENT_ACCOUNT_NAME();";
const locator = /^[a-z]{2,}\d{2,}[a-z0-9]*$/i;
const region = /^[a-z0-9-]*(?:north|south|east|west|central|gov)[a-z0-9-]*$/i;
const further = /^(?:privatelink|global|aws|azure|gcp|fhplus|dod)$/i;
function spellingDoubt(identifier) {
    const [name = "", ...rest] = identifier.split(".");
    const doubt = dotDoubt(identifier);
    if (doubt !== undefined)
        return doubt;
    const [organization = "", ...words] = name.split("-");
    if (words.length < 2 || rest.includes("global"))
        return undefined;
    return {
        doubt: `${identifier} has more than one hyphen: the name of an account has underscores where its host has hyphens.`,
        write: [`${organization}-${words.join("_")}`, ...rest].join("."),
    };
}
function dotDoubt(identifier) {
    const [name = "", ...rest] = identifier.split(".");
    if (rest.length === 0 && locator.test(name)) {
        return { doubt: `${identifier} looks like a locator without its region, which only AWS us-west-2 does without.` };
    }
    if (rest.every((part) => region.test(part) || further.test(part)))
        return undefined;
    return {
        doubt: `${identifier} has a dot where a hyphen stands between an organisation and its account.`,
        write: [name, ...rest].join("-"),
    };
}
const suffix = /\.snowflakecomputing\.(?:com|cn)(?::\d+)?$/i;
function hostDoubt(host) {
    return suffix.test(host) ? dotDoubt(host.replace(suffix, ""))?.doubt : undefined;
}


/***/ }),

/***/ 3155:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ headerName),
/* harmony export */   Z: () => (/* binding */ headerValue),
/* harmony export */   bc: () => (/* binding */ authorizationHeader)
/* harmony export */ });
/* harmony import */ var _lib_secrets_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1293);

function authorizationHeader(token, appHasItsOwn) {
    return [headerName(appHasItsOwn), headerValue(token)];
}
const headerName = (appHasItsOwn) => (appHasItsOwn ? "X-SF-SPCS-Authorization" : "Authorization");
function headerValue(token) {
    return new _lib_secrets_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(`Snowflake Token="${token.reveal()}"`);
}


/***/ }),

/***/ 5500:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rn: () => (/* binding */ urlProblem),
/* harmony export */   t8: () => (/* binding */ parseGuardedUrl),
/* harmony export */   zA: () => (/* binding */ shownUrl)
/* harmony export */ });
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7240);

const urlProblem = (fault, remedy, hostNotAllowed = false) => ({
    fault,
    remedy,
    hostNotAllowed,
});
const shownUrl = (text, length = 120) => `"${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)(text.replace(/^.*@/s, "***@").replace(/\?.*$/s, "?…"), length)}"`;
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jk: () => (/* binding */ isSignInHost),
/* harmony export */   K: () => (/* binding */ hostGuard),
/* harmony export */   YK: () => (/* binding */ isAccountHost),
/* harmony export */   l0: () => (/* binding */ isSnowflakeHost),
/* harmony export */   lK: () => (/* binding */ snowsightHost),
/* harmony export */   su: () => (/* binding */ isEndpointHost)
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
const snowsightHost = "app.snowflake.com";
function below(suffixes, host) {
    return suffixes.some((suffix) => host.endsWith(suffix));
}


/***/ }),

/***/ 2217:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rs: () => (/* binding */ storedName),
/* harmony export */   YG: () => (/* binding */ sqlLiteral),
/* harmony export */   iA: () => (/* binding */ sqlName),
/* harmony export */   qE: () => (/* binding */ parseServiceName)
/* harmony export */ });
function sqlName(stored) {
    return /^[A-Z_][A-Z0-9_$]{0,254}$/.test(stored) ? stored : quoted(stored);
}
function sqlLiteral(text) {
    return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;
}
const example = "APPS.PROD.HELLO";
function parseServiceName(text) {
    const parts = parseIdentifiers(text);
    if ("fault" in parts)
        return parts;
    const [database, schema, service, further] = parts;
    if (database === undefined || schema === undefined || service === undefined || further !== undefined) {
        return {
            fault: `has ${parts.length === 1 ? "one part" : `${parts.length} parts`} where a service's full name has three`,
            remedy: `Write DATABASE.SCHEMA.SERVICE, such as ${example}; a name that holds a dot stands in double quotes.`,
        };
    }
    return { database, schema, service, sql: `${database.sql}.${schema.sql}.${service.sql}` };
}
const bare = /[A-Za-z_][A-Za-z0-9_$]*/y;
const inQuotes = /"((?:[^"\p{Cc}\p{Cs}]|"")+)"(?!")/uy;
function parseIdentifiers(text) {
    const parts = [];
    for (let at = 0;; at++) {
        const part = text[at] === '"' ? quotedAt(text, at) : bareAt(text, at);
        if (part === undefined)
            return problemAt(text, at);
        if (part.stored.length > 255)
            return { fault: "has a part of more than 255 characters", remedy: `Write a name such as ${example}.` };
        parts.push(part);
        at = part.end;
        if (at === text.length)
            return parts;
        if (text[at] !== ".")
            return problemAt(text, at);
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
function problemAt(text, at) {
    const place = `at character ${at + 1}`;
    const remedy = `Write DATABASE.SCHEMA.SERVICE, such as ${example}; what is not letters, digits, _ and $ stands in double quotes, as in "my db".PROD.HELLO.`;
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ob: () => (/* binding */ parseIngressUrl),
/* harmony export */   pn: () => (/* binding */ provisioningText),
/* harmony export */   uJ: () => (/* binding */ joinPath)
/* harmony export */ });
/* harmony import */ var _guarded_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5500);
/* harmony import */ var _host_guard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5596);


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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ ownLimits)
/* harmony export */ });
function ownLimits(timeoutMs, signal) {
    return { timeoutMs: Math.min(timeoutMs, 10_000), maxBytes: 1024 ** 2, signal };
}


/***/ }),

/***/ 1216:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ explainRefusal)
});

// EXTERNAL MODULE: ./build/snowflake/refusals/refusal.js
var refusals_refusal = __webpack_require__(9952);
// EXTERNAL MODULE: ./build/snowflake/refusals/wording.js
var wording = __webpack_require__(5260);
;// CONCATENATED MODULE: ./build/snowflake/refusals/access-refusals.js


const blocked = ["ACCOUNTADMIN", "ORGADMIN", "GLOBALORGADMIN", "SECURITYADMIN"];
const roleRefused = (refusal, caller) => {
    const happened = `Snowflake did not grant the role${(0,wording/* ifKnown */.HP)("", caller.role)}${(0,wording/* ifKnown */.HP)("to", caller.user)}. ${(0,refusals_refusal/* quote */.hD)(refusal)}`;
    const named = caller.role ?? blocked.find((role) => refusal.message.includes(role));
    if (named !== undefined && blocked.includes(named.toUpperCase()))
        return administrators(happened, caller);
    const grant = `GRANT ROLE ${(0,wording/* sqlRole */.n_)(caller)} TO USER ${(0,wording/* sqlUser */.oP)(caller)};`;
    const upper = caller.role?.toUpperCase();
    if (upper === undefined || upper === caller.role || !/^[A-Z_][A-Z0-9_$]*$/.test(upper)) {
        return {
            word: "role-refused",
            happened,
            likely: "The role does not exist, is spelt in another case, is not granted to the user, or is an administrator's role, which Snowflake blocks for such tokens.",
            remedy: "Spell role exactly as SHOW ROLES prints it, case included, and grant it to the user.",
            sql: ["SHOW ROLES;", grant],
        };
    }
    const allLower = caller.role === upper.toLowerCase();
    return {
        word: "role-refused",
        happened,
        likely: `Snowflake keeps names in upper case unless they were created in double quotes, and here the case counts: ${caller.role} is another role than ${upper}.`,
        remedy: `Write role: ${upper}. Only where SHOW ROLES prints ${caller.role} with its small letters, leave it so, and grant that role to the user.`,
        sql: ["SHOW ROLES;", allLower ? `GRANT ROLE ${upper} TO USER ${(0,wording/* sqlUser */.oP)(caller)};` : grant],
    };
};
const callerRole = "SVC_CALLER";
const administrators = (happened, caller) => ({
    word: "role-refused",
    happened,
    likely: "It is an administrator's role, which Snowflake blocks for such tokens.",
    remedy: `Make a role that may call the endpoint and no more, and write role: ${callerRole}.`,
    sql: ownRole(caller),
});
const ownRole = (caller) => [
    `CREATE ROLE IF NOT EXISTS ${callerRole};`,
    ...(0,wording/* callGrants */.U_)({ ...caller, role: callerRole }),
    `GRANT ROLE ${callerRole} TO USER ${(0,wording/* sqlUser */.oP)(caller)};`,
];
const consentRefused = (refusal, caller) => ({
    word: "role-refused",
    happened: `Snowflake issues no token for the default role${(0,wording/* ifKnown */.HP)("of", caller.user)}. ${(0,refusals_refusal/* quote */.hD)(refusal)}`,
    likely: "Without a role of its own a token takes the user's default role, and that is an administrator's, which Snowflake blocks for such tokens, or one that the user does not have.",
    remedy: "Give the user another default role, one that may call the endpoint.",
    sql: [...ownRole(caller), `ALTER USER ${(0,wording/* sqlUser */.oP)(caller)} SET DEFAULT_ROLE = ${callerRole};`],
});
const scopeRefused = (refusal, caller) => /host|endpoint|audience/i.test((0,refusals_refusal/* unquoted */.qZ)(refusal.message))
    ? unknownEndpoint(refusal, caller)
    : roleRefused(refusal, caller);
const unknownEndpoint = (refusal, caller) => ({
    word: "endpoint-not-found",
    happened: `Snowflake issued no token for this endpoint. ${(0,refusals_refusal/* quote */.hD)(refusal)}`,
    likely: "The endpoint belongs to another account, or the service was created anew and has a new host.",
    remedy: caller.service === undefined
        ? "Read the endpoint's current host and put it into ingress-url."
        : "Compare account-url with the account the service is in, and run the job again: the host is looked up anew.",
    sql: [`SHOW ENDPOINTS IN SERVICE ${(0,wording/* sqlService */.I_)(caller).service};`],
});
const objectRefused = (refusal, caller) => ({
    word: "role-refused",
    happened: `Snowflake opens no session${(0,wording/* ifKnown */.HP)("for", caller.user)}. ${(0,refusals_refusal/* quote */.hD)(refusal)}`,
    likely: "The role may not use the user's default warehouse, database or schema, or one of them is gone.",
    remedy: "Set other defaults, or none: this action needs no warehouse.",
    sql: [`ALTER USER ${(0,wording/* sqlUser */.oP)(caller)} UNSET DEFAULT_WAREHOUSE, DEFAULT_NAMESPACE;`],
});
const accessRefusals = [
    { text: /invalid consent request/i, beyondIdToken: true, explain: consentRefused },
    { codes: ["390186", "390189", "390317"], beyondIdToken: true, explain: roleRefused },
    { codes: ["390308"], oauthError: "invalid_scope", explain: scopeRefused },
    { codes: ["390201"], beyondIdToken: true, explain: objectRefused },
];

// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(7240);
// EXTERNAL MODULE: ./build/snowflake/account-spelling.js
var account_spelling = __webpack_require__(7570);
// EXTERNAL MODULE: ./build/lib/quantities/duration.js
var duration = __webpack_require__(1277);
// EXTERNAL MODULE: ./build/snowflake/identifier.js
var identifier = __webpack_require__(2217);
;// CONCATENATED MODULE: ./build/snowflake/refusals/credential-refusals.js






const jwtReasons = new Map(Object.entries({
    "394300": "There is no such user: user must be the LOGIN_NAME, which may differ from the name.",
    "394301": "The assertion came without its times: a fault of this action's.",
    "394302": "The runner's clock is wrong by more than a minute.",
    "394303": "The runner's clock is wrong, so that the assertion had expired when it came.",
    "394304": "This key's public half is not registered for the user.",
    "394305": "The assertion is not signed by RS256: a fault of this action's.",
    "394306": "The public key registered for the user is another one's.",
    "394307": "account names another account than the one that was asked.",
}));
const otherReasons = ["394300", "394304", "394305", "394306", "394307"];
const toleratedMs = 30_000;
const jwtRefused = (refusal, caller) => {
    const { clockAheadMs: ahead = 0, code = "" } = refusal;
    if (Math.abs(ahead) > toleratedMs && !otherReasons.includes(code))
        return clockWrong(refusal, caller, ahead);
    const id = /[0-9a-f]{8}-[0-9a-f-]{27}/i.exec(refusal.message)?.[0];
    const spelling = caller.account === undefined ? undefined : (0,account_spelling/* spellingDoubt */.ph)(caller.account);
    const suspect = spelling !== undefined && (!otherReasons.includes(code) || code === "394307") ? spelling : undefined;
    const user = (0,wording/* sqlUser */.oP)(caller);
    return {
        word: "credential-refused",
        happened: `Snowflake did not accept the assertion signed with the private key${(0,wording/* ifKnown */.HP)("for", caller.user)}${(0,wording/* ifKnown */.HP)("at", caller.account)}. ${(0,refusals_refusal/* quote */.hD)(refusal)}`,
        likely: `${suspect === undefined ? "" : `${(0,lib_text/* oneLine */.TN)(suspect.doubt)} `}${jwtReasons.get(code) ??
            "The public key is not registered for this user, user is not the LOGIN_NAME, account names another account, or the runner's clock is wrong."}`,
        remedy: `${suspect?.write === undefined ? "" : `Write account: ${(0,lib_text/* oneLine */.TN)(suspect.write)}, or what the first statement prints. `}Compare RSA_PUBLIC_KEY_FP and RSA_PUBLIC_KEY_2_FP with the fingerprint in the log above. If neither is it, register the public half, in the slot that is free: what openssl pkey -in rsa_key.p8 -pubout prints, without its first and last line. Snowflake keeps the exact reason for administrators.`,
        sql: [
            ...(suspect === undefined ? [] : [account_spelling/* showAccount */.Vp]),
            `DESC USER ${user};`,
            ...(id === undefined ? [] : [`SELECT SYSTEM$GET_LOGIN_FAILURE_DETAILS('${id}');`]),
            `ALTER USER ${user} SET RSA_PUBLIC_KEY_2 = '<public key>';`,
        ],
    };
};
function clockWrong(refusal, caller, aheadMs) {
    const off = (0,duration/* formatDuration */.a)(Math.abs(Math.trunc(aheadMs / 1000) * 1000));
    return {
        word: "credential-refused",
        happened: `Snowflake did not accept the assertion signed with the private key${(0,wording/* ifKnown */.HP)("for", caller.user)}: the runner's clock is ${off} ${aheadMs > 0 ? "ahead of" : "behind"} Snowflake's. ${(0,refusals_refusal/* quote */.hD)(refusal)}`,
        likely: `The assertion says when it was made, and by Snowflake's clock that was ${aheadMs > 0 ? "in the future" : "too long ago"}.`,
        remedy: "Set the clock of the runner right, for example with: sudo timedatectl set-ntp true.",
    };
}
const patRefused = (refusal, caller) => ({
    word: "credential-refused",
    happened: `Snowflake did not accept the programmatic access token. ${(0,refusals_refusal/* quote */.hD)(refusal)}`,
    likely: "The token expired, was revoked, or its user or the role it is restricted to is gone.",
    remedy: "Make a new token, and store the token_secret that is printed once as the secret this workflow reads.",
    sql: [
        `SHOW USER PROGRAMMATIC ACCESS TOKENS FOR USER ${(0,wording/* sqlUser */.oP)(caller)};`,
        `ALTER USER ${(0,wording/* sqlUser */.oP)(caller)} ADD PROGRAMMATIC ACCESS TOKEN GITHUB_ACTIONS ROLE_RESTRICTION = ${(0,identifier/* sqlLiteral */.YG)(caller.role ?? "<role>")};`,
    ],
});
const passwordRefused = (refusal, caller) => ({
    word: "credential-refused",
    happened: `Snowflake did not accept the user name or password${(0,wording/* ifKnown */.HP)("of", caller.user)}. ${(0,refusals_refusal/* quote */.hD)(refusal)}`,
    likely: `The password is wrong or expired, the user is locked, or user is not the LOGIN_NAME.${refusal.code === "390422" ? " The code is otherwise that of a network policy." : ""}`,
    remedy: "Check the secret; better, use a programmatic access token or a key pair, which need no password.",
});
const serviceTokenRefused = (refusal) => ({
    word: "credential-refused",
    happened: `Snowflake takes the token of a service only inside the service. ${(0,refusals_refusal/* quote */.hD)(refusal)}`,
    remedy: "Give a programmatic access token, or use a key pair.",
});
const sessionEnded = (refusal, caller) => caller.session === true || caller.authenticator === undefined ? ended(refusal) : notSuch(refusal, caller);
const notSuch = (refusal, caller) => ({
    word: "credential-refused",
    happened: `Snowflake did not accept ${caller.credential}. ${(0,refusals_refusal/* quote */.hD)(refusal)}`,
    likely: "It is another kind of token: a service's own, or one of a session.",
    remedy: "Give a programmatic access token, or use a key pair.",
});
const ended = (refusal) => ({
    word: "credential-refused",
    happened: `The session ended while it was in use. ${(0,refusals_refusal/* quote */.hD)(refusal)}`,
    likely: "A session policy of the account ended it, an administrator did, or its user was changed.",
    remedy: "Run the job again.",
});
const credentialRefusals = [
    {
        text: /JWT token is invalid/i,
        codes: ["390144", ...jwtReasons.keys()],
        oauthError: "invalid_grant",
        of: ["SNOWFLAKE_JWT"],
        explain: jwtRefused,
    },
    { text: /programmatic access token is invalid/i, codes: ["394400"], explain: patRefused },
    { text: /incorrect username or password/i, codes: ["390100"], explain: passwordRefused },
    { codes: ["395092"], explain: serviceTokenRefused },
    {
        codes: ["390101", "390104", "390110", "390111", "390112", "390113", "390114", "390115"],
        explain: sessionEnded,
    },
];

;// CONCATENATED MODULE: ./build/snowflake/refusals/account-refusals.js





const badRequest = (refusal, caller) => ({
    word: "credential-refused",
    happened: `${caller.accountHost ?? "Snowflake"} could not read the login${(0,wording/* ifKnown */.HP)("for the account", caller.account)}. ${(0,refusals_refusal/* quote */.hD)(refusal)}`,
    likely: "account names another account than the one at this host, or the account does not take this way to sign in.",
    remedy: writeAccount(caller),
    sql: [account_spelling/* showAccount */.Vp],
});
const noAccount = (refusal, caller) => {
    const doubt = caller.account === undefined ? undefined : (0,account_spelling/* spellingDoubt */.ph)(caller.account)?.doubt;
    return {
        word: "account-unreachable",
        happened: `${caller.accountHost ?? "The account host"} does not answer as a Snowflake account does. ${(0,refusals_refusal/* quote */.hD)(refusal)}`,
        likely: doubt === undefined
            ? "The account identifier names no account: a typing error, another organisation, or a locator without its region."
            : (0,lib_text/* oneLine */.TN)(doubt),
        remedy: writeAccount(caller),
        sql: [account_spelling/* showAccount */.Vp],
        lasting: true,
    };
};
function writeAccount({ account }) {
    const write = account === undefined ? undefined : (0,account_spelling/* spellingDoubt */.ph)(account)?.write;
    const what = "what this prints, run in Snowsight";
    const first = write === undefined ? `Write into account ${what}` : `Write account: ${(0,lib_text/* oneLine */.TN)(write)}, or ${what}`;
    return `${first}; a host that is not made from it goes into account-url.`;
}
const apiDisabled = (refusal, caller) => ({
    word: "account-unreachable",
    happened: `${caller.accountHost ?? "The account host"} takes no statements by its SQL API. ${(0,refusals_refusal/* quote */.hD)(refusal)}`,
    likely: "The SQL API is switched off for this account.",
    remedy: "Have Snowflake's support enable it, sign in with a session instead (auth-method: session), or give ingress-url in place of service.",
    lasting: true,
});
const accountRefusals = [
    { text: /invalid account name or host/i, beyondIdToken: true, explain: noAccount },
    { codes: ["390400"], beyondIdToken: true, explain: badRequest },
    { text: /\bAPI (is )?not enabled/i, explain: apiDisabled },
];
const unexplained = (refusal, caller) => {
    const { status, code } = refusal;
    if (status === 401 && code === undefined && caller.session === true)
        return sessionEnded(refusal, caller);
    if ([403, 404, 513].includes(status) || (status === 401 && code === undefined))
        return noAccount(refusal, caller);
    if (refusal.status === 429) {
        return {
            word: "account-unreachable",
            happened: `${caller.accountHost ?? "The account host"} takes no more requests just now. ${(0,refusals_refusal/* quote */.hD)(refusal)}`,
            likely: "Too many requests came in a short time, from here or from others of the account.",
            remedy: "Run the job again later, or less often; with wait the action keeps trying by itself.",
        };
    }
    if (refusal.status >= 500 || refusal.status === 408 || (refusal.status >= 300 && refusal.status < 400)) {
        return {
            word: "account-unreachable",
            happened: `${caller.accountHost ?? "The account host"} could not serve the request. ${(0,refusals_refusal/* quote */.hD)(refusal)}`,
            likely: "Snowflake, or a proxy on the way, is in trouble; it usually passes.",
            remedy: "Run the job again; with wait the action keeps trying by itself. See status.snowflake.com.",
        };
    }
    return {
        word: "credential-refused",
        happened: `Snowflake refused ${caller.credential}. ${(0,refusals_refusal/* quote */.hD)(refusal)}`,
        likely: "The user is disabled, an authentication policy does not allow this way of signing in, or the credential is wrong.",
        remedy: "Look the attempt up in Snowflake's login history.",
        sql: ["SELECT * FROM TABLE(INFORMATION_SCHEMA.LOGIN_HISTORY()) ORDER BY EVENT_TIMESTAMP DESC;"],
    };
};

;// CONCATENATED MODULE: ./build/snowflake/refusals/id-token-refusal.js




const idTokenRefused = (refusal, caller) => {
    const { issuer = "", subject = "", audience = "", otherSubject } = caller.idToken ?? {};
    const identity = `TYPE = OIDC ISSUER = ${literal(issuer)} SUBJECT = ${literal(subject)} OIDC_AUDIENCE_LIST = (${literal(audience)})`;
    const known = caller.user !== undefined;
    return {
        word: "credential-refused",
        happened: `Snowflake knows no user${(0,wording/* ifKnown */.HP)("", caller.user)} for GitHub's id token of this job. ${(0,refusals_refusal/* quote */.hD)(refusal)}`,
        details: [
            `sub: ${(0,lib_text/* oneLine */.TN)(subject)}`,
            ...(otherSubject === undefined
                ? []
                : [`GitHub's other spelling, which does not count here: ${(0,lib_text/* oneLine */.TN)(otherSubject)}`]),
            `aud: ${(0,lib_text/* oneLine */.TN)(audience)}`,
            `iss: ${(0,lib_text/* oneLine */.TN)(issuer)}`,
        ],
        likely: "No user has a workload identity with exactly this subject and issuer, or its OIDC_AUDIENCE_LIST lacks this audience. The subject differs by branch, tag, environment and pull request.",
        remedy: known
            ? "Add this identity to the user; it may have several, and those it has stay."
            : "Make a user with this identity, or add it to a user that there is already.",
        sql: known
            ? [
                `SHOW USER WORKLOAD IDENTITY AUTHENTICATION METHODS FOR USER ${(0,wording/* sqlUser */.oP)(caller)};`,
                `ALTER USER ${(0,wording/* sqlUser */.oP)(caller)} ADD WORKLOAD IDENTITY GITHUB_ACTIONS ${identity};`,
            ]
            : [
                `CREATE USER <user> TYPE = SERVICE DEFAULT_ROLE = ${(0,wording/* sqlRole */.n_)(caller)} WORKLOAD_IDENTITY = (${identity});`,
                `GRANT ROLE ${(0,wording/* sqlRole */.n_)(caller)} TO USER <user>;`,
                "-- Or, for a user that there is already:",
                `ALTER USER <user> ADD WORKLOAD IDENTITY GITHUB_ACTIONS ${identity};`,
            ],
    };
};
const literal = (claim) => (0,identifier/* sqlLiteral */.YG)((0,lib_text/* oneLine */.TN)(claim));

;// CONCATENATED MODULE: ./build/snowflake/refusals/network-refusals.js



const gitHubsRule = "SNOWFLAKE.NETWORK_SECURITY.GITHUBACTIONS_GLOBAL";
const letGitHubIn = (caller) => [
    `CREATE NETWORK POLICY GITHUB_RUNNERS ALLOWED_NETWORK_RULE_LIST = ('${gitHubsRule}');`,
    `ALTER USER ${(0,wording/* sqlUser */.oP)(caller)} SET NETWORK_POLICY = GITHUB_RUNNERS;`,
];
const ipBlocked = (refusal, caller) => {
    const ip = /IP\/Token\s+([0-9a-f.:]{3,45})/i.exec(refusal.message)?.[1];
    return {
        word: "network-policy",
        happened: `A network policy keeps this runner out${ip === undefined ? "" : `; its address is ${(0,lib_text/* oneLine */.TN)(ip)}`}. ${(0,refusals_refusal/* quote */.hD)(refusal)}`,
        likely: "GitHub-hosted runners call from changing addresses that the policy does not list.",
        remedy: `On a GitHub-hosted runner, give the user a policy with the rule that Snowflake keeps of their addresses; the address of today is another one tomorrow. If the user has a policy of its own (SHOW PARAMETERS LIKE 'NETWORK_POLICY' FOR USER ${(0,wording/* sqlUser */.oP)(caller)}), add the rule to that: ALTER NETWORK POLICY … ADD ALLOWED_NETWORK_RULE_LIST. On a runner with an address that stays, list that in a rule of your own.`,
        sql: letGitHubIn(caller),
    };
};
const policyRequired = (refusal, caller) => ({
    word: "network-policy",
    happened: `Snowflake takes ${caller.credential} only from users under a network policy. ${(0,refusals_refusal/* quote */.hD)(refusal)}`,
    likely: "No network policy is in force for this user; by default a programmatic access token needs one.",
    remedy: "Give the user a network policy. This one lets in all of GitHub's hosted runners; for runners with addresses that stay, list these in a rule of your own.",
    sql: letGitHubIn(caller),
});
const networkRefusals = [
    { text: /IP\/Token .*not allowed|network policy check/i, beyondIdToken: true, explain: ipBlocked },
    { text: /network policy is required/i, codes: ["390432"], beyondIdToken: true, explain: policyRequired },
    { codes: ["390422"], beyondIdToken: true, explain: ipBlocked },
];

;// CONCATENATED MODULE: ./build/snowflake/refusals/oauth-refusals.js


const oauthRefused = (refusal, caller) => ({
    word: "credential-refused",
    happened: `Snowflake did not accept ${caller.credential}. ${(0,refusals_refusal/* quote */.hD)(refusal)}`,
    likely: "The token is no OAuth access token of this account (a session token or one made for an endpoint is none), or another integration issued it.",
    remedy: "Give a fresh access token of an OAuth integration of this account, or use a programmatic access token.",
    sql: ["SHOW SECURITY INTEGRATIONS;"],
});
const oauthExpired = (refusal, caller) => ({
    word: "credential-refused",
    happened: `Snowflake did not accept ${caller.credential}: it has expired. ${(0,refusals_refusal/* quote */.hD)(refusal)}`,
    likely: "OAuth access tokens live about ten minutes; it was obtained too early, or comes from a stored secret.",
    remedy: "Obtain the token in the same job, right before this step, or use a programmatic access token.",
});
const oauthUserRefused = (refusal, caller) => ({
    word: "credential-refused",
    happened: `Snowflake did not accept ${caller.credential}${(0,wording/* ifKnown */.HP)("for", caller.user)}: it is of another user. ${(0,refusals_refusal/* quote */.hD)(refusal)}`,
    remedy: "Leave user out, for the token says who it is, or give the LOGIN_NAME of the token's user.",
});
const tokenRoleRefused = (refusal, caller) => ({
    word: "role-refused",
    happened: `${caller.credential.replace(/^t/, "T")} is not for the role${(0,wording/* ifKnown */.HP)("", caller.role)}. ${(0,refusals_refusal/* quote */.hD)(refusal)}`,
    likely: "Its scope names another role, or none of the user's.",
    remedy: "Leave role out to take the token's own, or ask for the token with the scope session:role:<role>.",
    sql: ["SHOW ROLES;"],
});
const integrationRefused = (refusal, caller) => ({
    word: "credential-refused",
    happened: `Snowflake did not accept ${caller.credential}. ${(0,refusals_refusal/* quote */.hD)(refusal)}`,
    likely: "The OAuth integration that issued the token is not set up for this: its consent, client or redirect is refused.",
    remedy: "Have an administrator look at the integration, or use a programmatic access token or a key pair.",
    sql: ["SHOW SECURITY INTEGRATIONS;", "DESC SECURITY INTEGRATION <integration>;"],
});
const oauthRefusals = [
    { oauthCodes: ["390195", "390303"], codes: ["390301"], explain: oauthRefused },
    { oauthCodes: ["390309", "390311"], explain: oauthUserRefused },
    { oauthCodes: ["390317"], explain: tokenRoleRefused },
    { oauthCodes: ["390318"], explain: oauthExpired },
    { codes: ["390302", "390304", "390305", "390306", "390307"], explain: integrationRefused },
];

;// CONCATENATED MODULE: ./build/snowflake/refusals/user-refusals.js


const userDisabled = (refusal, caller) => ({
    word: "credential-refused",
    happened: `The user${(0,wording/* ifKnown */.HP)("", caller.user)} is disabled. ${(0,refusals_refusal/* quote */.hD)(refusal)}`,
    likely: "An administrator disabled the user.",
    remedy: "Have an administrator enable the user, or use another one.",
    sql: [`ALTER USER ${(0,wording/* sqlUser */.oP)(caller)} SET DISABLED = FALSE;`],
});
const userLocked = (refusal, caller) => ({
    word: "credential-refused",
    happened: `The user${(0,wording/* ifKnown */.HP)("", caller.user)} is locked for a while. ${(0,refusals_refusal/* quote */.hD)(refusal)}`,
    likely: "Too many sign-ins with a wrong password; it is unlocked after 15 minutes.",
    remedy: "Unlock the user, and find out who tries a wrong password, or this comes again.",
    sql: [`ALTER USER ${(0,wording/* sqlUser */.oP)(caller)} SET MINS_TO_UNLOCK = 0;`],
});
const methods = {
    SNOWFLAKE: "PASSWORD",
    SNOWFLAKE_JWT: "KEYPAIR",
    OAUTH: "OAUTH",
    PROGRAMMATIC_ACCESS_TOKEN: "PROGRAMMATIC_ACCESS_TOKEN",
    WORKLOAD_IDENTITY: "WORKLOAD_IDENTITY",
};
const policyForbids = (refusal, caller) => {
    const method = caller.authenticator === undefined ? "<method>" : methods[caller.authenticator];
    return {
        word: "credential-refused",
        happened: `An authentication policy does not let${caller.user === undefined ? " this user" : (0,wording/* ifKnown */.HP)("", caller.user)} sign in with ${caller.credential}. ${(0,refusals_refusal/* quote */.hD)(refusal)}`,
        likely: `The policy of the user, or else the account's, does not list ${method} in its AUTHENTICATION_METHODS.`,
        remedy: "Sign in by a way that the policy lists, or have an administrator give the user a policy of its own, which goes before the account's.",
        sql: [
            `CREATE AUTHENTICATION POLICY <database>.<schema>.GITHUB_SIGN_IN AUTHENTICATION_METHODS = ('${method}');`,
            `ALTER USER ${(0,wording/* sqlUser */.oP)(caller)} SET AUTHENTICATION POLICY <database>.<schema>.GITHUB_SIGN_IN;`,
        ],
    };
};
const mfaRequired = (refusal, caller) => ({
    word: "credential-refused",
    happened: `Snowflake wants a second factor${(0,wording/* ifKnown */.HP)("from", caller.user)}, which no workflow can give. ${(0,refusals_refusal/* quote */.hD)(refusal)}`,
    remedy: "Sign in with a programmatic access token, a key pair or workload identity instead of a password.",
});
const passwordExpired = (refusal, caller) => ({
    word: "credential-refused",
    happened: `Snowflake wants a new password${(0,wording/* ifKnown */.HP)("from", caller.user)} first, which no workflow can choose. ${(0,refusals_refusal/* quote */.hD)(refusal)}`,
    remedy: "Change the password by hand and update the secret; better, use a programmatic access token or a key pair, which need no password.",
    sql: [`ALTER USER ${(0,wording/* sqlUser */.oP)(caller)} SET MUST_CHANGE_PASSWORD = FALSE;`],
});
const userRefusals = [
    {
        text: /\buser access disabled|\buser (?:account )?(?:is|has been) disabled/i,
        beyondIdToken: true,
        explain: userDisabled,
    },
    {
        text: /\btemporarily locked|\baccount (?:is|has been) locked/i,
        codes: ["390102"],
        beyondIdToken: true,
        explain: userLocked,
    },
    { text: /\bauthentication policy\b/i, codes: ["390202"], beyondIdToken: true, explain: policyForbids },
    {
        nextAction: /^EXT_AUTHN/,
        text: /multi-?\s?factor|\bMFA\b|second factor|\bDuo\b|\bTOTP\b|\bpasscode\b/i,
        codes: ["394508"],
        beyondIdToken: true,
        explain: mfaRequired,
    },
    {
        nextAction: /^PWD_CHANGE$/,
        text: /password (?:has expired|must be changed)/i,
        codes: ["390106"],
        explain: passwordExpired,
    },
];

;// CONCATENATED MODULE: ./build/snowflake/refusals/error-codes.js








const rows = [
    ...accountRefusals,
    ...networkRefusals,
    ...accessRefusals,
    ...userRefusals,
    ...credentialRefusals,
    ...oauthRefusals,
];
function explainRefusal(refusal, caller) {
    const row = rowOf(refusal, caller);
    const aboutIdToken = caller.idToken !== undefined && refusal.status === 200 && row?.beyondIdToken !== true;
    const explain = aboutIdToken ? idTokenRefused : (row?.explain ?? unexplained);
    return explain(refusal, caller);
}
function rowOf({ nextAction = "", code = "", message, oauthError }, caller) {
    const { authenticator } = caller;
    const text = (0,refusals_refusal/* unquoted */.qZ)(message);
    const possible = rows.filter(({ of }) => authenticator === undefined || of?.includes(authenticator) !== false);
    return (possible.find((row) => row.nextAction?.test(nextAction)) ??
        possible.find((row) => row.text?.test(text)) ??
        possible.find((row) => authenticator === "OAUTH" && row.oauthCodes?.includes(code)) ??
        possible.find((row) => row.codes?.includes(code)) ??
        possible.find((row) => oauthError !== undefined && row.oauthError === oauthError));
}


/***/ }),

/***/ 9952:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   qZ: () => (/* binding */ unquoted)
/* harmony export */ });
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9897);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7240);


function refusalOf(status, text, redact, clockAheadMs) {
    const body = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text));
    const said = (value) => (value === undefined ? undefined : redact(value));
    const code = said((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(body, "code"));
    const oauthError = said((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(body, "error"));
    const nextAction = said((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(body["data"]), "nextAction"));
    const message = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(body, "message") ?? (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(body, "error_description");
    const page = /^\s*</.test(text) ? "an HTML page" : /^\s*[{["]/.test(text) ? "" : text;
    return {
        status,
        message: withoutTokens(said(message) ?? redact(page).slice(0, 300)),
        ...(code === undefined || code === "" ? {} : { code }),
        ...(oauthError === undefined ? {} : { oauthError }),
        ...(nextAction === undefined ? {} : { nextAction }),
        ...(clockAheadMs === undefined ? {} : { clockAheadMs }),
    };
}
function withoutTokens(text) {
    return text.replaceAll(/\bver:\d+-hint:\S+|\beyJ[\w-]+(?:\.[\w-]*)*|[\w+/=-]{60,}/g, "***");
}
function quote({ status, code, oauthError, message }) {
    const name = [code, oauthError].filter((part) => part !== undefined).map((part) => (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)(part, 40));
    const answered = `Snowflake answered ${status}${name.length > 0 ? ` (${name.join(", ")})` : ""}`;
    return message.trim() === "" ? `${answered}.` : `${answered}: ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(message, 300)}`;
}
const unquoted = (text) => text.replaceAll(/(?<!\w)'[^']*'|"[^"]*"/g, "");


/***/ }),

/***/ 5260:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HP: () => (/* binding */ ifKnown),
/* harmony export */   I_: () => (/* binding */ sqlService),
/* harmony export */   U_: () => (/* binding */ callGrants),
/* harmony export */   Y$: () => (/* binding */ theRole),
/* harmony export */   n_: () => (/* binding */ sqlRole),
/* harmony export */   oP: () => (/* binding */ sqlUser)
/* harmony export */ });
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7240);
/* harmony import */ var _identifier_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2217);


const ifKnown = (word, value) => value === undefined ? "" : ` ${word === "" ? "" : `${word} `}${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(value)}`;
const sqlUser = ({ user }) => (user === undefined ? "<user>" : (0,_identifier_js__WEBPACK_IMPORTED_MODULE_1__/* .sqlName */ .iA)(user.toUpperCase()));
const sqlService = ({ service }) => ({
    database: service?.database.sql ?? "<database>",
    schema: service === undefined ? "<database>.<schema>" : `${service.database.sql}.${service.schema.sql}`,
    service: service?.sql ?? "<database>.<schema>.<service>",
});
const sqlRole = ({ role }) => (role === undefined ? "<role>" : (0,_identifier_js__WEBPACK_IMPORTED_MODULE_1__/* .sqlName */ .iA)(role));
const theRole = ({ role }, start = "the") => role === undefined ? `${start} role in use` : `${start} role ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(role)}`;
const callGrants = (caller) => {
    const { database, schema, service } = sqlService(caller);
    const role = sqlRole(caller);
    return [
        `GRANT USAGE ON DATABASE ${database} TO ROLE ${role};`,
        `GRANT USAGE ON SCHEMA ${schema} TO ROLE ${role};`,
        `GRANT SERVICE ROLE ${service}!ALL_ENDPOINTS_USAGE TO ROLE ${role};`,
    ];
};


/***/ }),

/***/ 9141:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main),
  post: () => (/* binding */ post)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: ./build/lib/secrets/secret.js
var secrets_secret = __webpack_require__(1293);
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
var nearest = __webpack_require__(7369);
// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(7240);
;// CONCATENATED MODULE: ./build/inputs/input-names.js


const inputNames = [
    "ingress-url",
    "path",
    "service",
    "endpoint",
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
    "concurrency",
    "expect",
    "timeout",
    "wait",
    "interval",
    "consecutive",
    "fail-on-unhealthy",
    "response-file",
    "body-limit",
    "download-limit",
    "summary",
    "export-authorization",
    "dry-run",
    "diagnose",
    "resume",
];
const ofReport = [
    "results",
    "shards",
    "incident-issue",
    "commit-status",
    "deployment-id",
    "history-file",
    "github-token",
];
function givenInputs(env) {
    return Object.keys(env).flatMap((name) => (/^INPUT_./i.test(name) ? [name.slice("INPUT_".length)] : []));
}
function refuseSlips(given, reader) {
    for (const name of given) {
        const written = name.toLowerCase();
        const shown = (0,lib_text/* excerpt */.Kb)(written, 60);
        const meant = written.replaceAll(/[_\s]/g, "-");
        if (inputNames.some((input) => input === written))
            continue;
        if (ofReport.includes(meant)) {
            reader.report(shown, "is not an input of this action, which writes nothing to GitHub", `Take it out here. ${meant} is an input of the sub-action OWNER/snowflake-endpoint-action/report, in versions that have it.`);
            continue;
        }
        const near = (0,nearest/* nearest */.p)(meant, inputNames, mostSlips);
        if (near !== undefined)
            reader.report(shown, "is not an input of this action", `Did you mean ${near}? Rename it, or take it out.`);
    }
}
const mostSlips = 2;

;// CONCATENATED MODULE: ./build/lib/read-file.js

const notAFile = "ENOTFILE";
function readRegularFile(path) {
    const file = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0));
    try {
        const found = (0,external_node_fs_.fstatSync)(file);
        if (!found.isFile() && !found.isDirectory()) {
            throw Object.assign(new Error(`${path} is no ordinary file`), { code: notAFile });
        }
        return (0,external_node_fs_.readFileSync)(file);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/lib/write-file.js



function writeFileAtomically(path, content) {
    const target = (0,external_node_path_.resolve)(path);
    const draft = `${target}.${(0,external_node_crypto_.randomUUID)()}.part`;
    makeFolder((0,external_node_path_.dirname)(target));
    try {
        (0,external_node_fs_.writeFileSync)(draft, content, { flag: "wx" });
        (0,external_node_fs_.renameSync)(draft, target);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(draft, { force: true });
        throw error;
    }
    return target;
}
function makeFolder(folder) {
    if ((0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false })?.isDirectory() === true)
        return;
    if ((0,external_node_path_.dirname)(folder) !== folder)
        makeFolder((0,external_node_path_.dirname)(folder));
    try {
        (0,external_node_fs_.mkdirSync)(folder);
    }
    catch (error) {
        if ((0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
            throw error;
    }
}

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
    const login = `${decoded(url.username)}:${decoded(url.password)}`;
    return {
        host: `${url.hostname}:${port}`,
        hostname,
        port,
        secure,
        ...(login === ":" ? {} : { authorization: new secrets_secret/* Secret */.z(`Basic ${Buffer.from(login).toString("base64")}`) }),
    };
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./build/net/proxy-password.js


function proxyPasswords(env) {
    return ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"].flatMap((name) => {
        const password = proxyUrl(env[name] ?? "")?.password ?? "";
        return password === "" ? [] : [new secrets_secret/* Secret */.z(password), new secrets_secret/* Secret */.z(decoded(password))];
    });
}

// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(8877);
// EXTERNAL MODULE: ./build/node_modules/undici/lib/dispatcher/client.js
var client = __webpack_require__(2574);
var client_default = /*#__PURE__*/__webpack_require__.n(client);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(8743);
// EXTERNAL MODULE: ./build/net/answer-unreadable.js
var answer_unreadable = __webpack_require__(9969);
// EXTERNAL MODULE: ./build/net/body.js
var body = __webpack_require__(2235);
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
var external_node_net_ = __webpack_require__(7030);
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
async function dial(url, proxy, phases, signal) {
    phases.enter("connecting");
    const secure = url.protocol === "https:";
    const hostname = url.hostname.replace(/^\[(.*)\]$/, "$1");
    const port = url.port === "" ? (secure ? 443 : 80) : Number(url.port);
    const socket = proxy === undefined
        ? await reach(hostname, port, phases, signal)
        : await reachThrough(proxy, secure ? `${url.hostname}:${port}` : undefined, phases, signal);
    phases.end("connect");
    if (!secure)
        return socket;
    const secured = await secureFor(hostname, socket, signal);
    phases.end("tls");
    return secured;
}
async function reachThrough(proxy, host, phases, signal) {
    let socket;
    try {
        socket = await reach(proxy.hostname, proxy.port, phases, signal);
        if (proxy.secure)
            socket = await secureFor(proxy.hostname, socket, signal);
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
async function secureFor(host, socket, signal) {
    const servername = (0,external_node_net_.isIP)(host) === 0 ? host : "";
    const secured = (0,external_node_tls_.connect)({ socket, host, servername, ALPNProtocols: ["http/1.1"], rejectUnauthorized: true });
    secured.on("error", ignored);
    await socketEvent(secured, "secureConnect", signal);
    return secured;
}
const ignored = () => undefined;

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
;// CONCATENATED MODULE: ./build/net/connection/wire.js

class Wire extends external_node_stream_.Duplex {
    #socket;
    #leftover = false;
    constructor(socket) {
        super();
        this.#socket = socket;
        this.on("error", () => undefined);
        if (socket.destroyed)
            this.destroy(new Error("closed", { cause: socket.errored }));
        socket.on("data", (chunk) => {
            if (!this.push(chunk))
                socket.pause();
        });
        socket.once("end", () => this.push(null));
        socket.once("error", (cause) => this.destroy(new Error("failed", { cause })));
        socket.once("close", () => {
            if (!socket.readableEnded)
                this.destroy(new Error("closed"));
        });
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
        this.#socket.write(chunk, callback);
    }
    _writev(chunks, callback) {
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
        const shown = secure && socket instanceof external_node_tls_.TLSSocket ? socket.getPeerX509Certificate() : undefined;
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
    static async open(url, proxy, phases, signal) {
        return new Connection(url, await dial(url, proxy, phases, signal), proxy);
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
            this.#client.dispatch({ method, path, headers, body: body instanceof secrets_secret/* Secret */.z ? body.reveal() : (body ?? null) }, reader);
            const answer = await reader.answer;
            if (!reader.whole) {
                this.close();
                return answer;
            }
            await nextTurn();
            if (this.#wire.excess)
                throw new ExcessBytes();
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
        return [...ours, ...headers].flatMap(([name, value]) => [name, value instanceof secrets_secret/* Secret */.z ? value.reveal() : value]);
    }
}
function keepParserAsItIs() {
    (0,external_node_v8_.setFlagsFromString)("--wasm-tiering-budget=1000000000");
}
function nextTurn() {
    return new Promise((resolve) => setImmediate(resolve));
}

;// CONCATENATED MODULE: ./build/net/connection/kept-connections.js
class KeptConnections {
    #idle = new Map();
    take(origin) {
        const open = this.#open(origin);
        const taken = open.pop();
        this.#idle.set(origin, open);
        return taken;
    }
    keep(origin, connection) {
        this.#idle.set(origin, [...this.#open(origin), connection]);
    }
    #open(origin) {
        return (this.#idle.get(origin) ?? []).filter((connection) => connection.open);
    }
}

;// CONCATENATED MODULE: ./build/net/connection/phases.js
class Phases {
    #started = performance.now();
    #took = {};
    #since = this.#started;
    #stage = "connecting";
    #head;
    enter(stage) {
        this.#stage = stage;
        this.#since = performance.now();
    }
    end(phase) {
        const now = performance.now();
        this.#took[phase] = Math.round(now - this.#since);
        this.#since = now;
    }
    begin(head) {
        this.#head = head;
    }
    get head() {
        return this.#head;
    }
    get answered() {
        return this.#stage === "reading";
    }
    timings() {
        return { total: Math.round(performance.now() - this.#started), ...this.#took };
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

// EXTERNAL MODULE: ./build/lib/quantities/size.js
var size = __webpack_require__(4628);
;// CONCATENATED MODULE: ./build/net/network-failure.js









function networkFailureOf(error, { url, maxBytes }) {
    const { host, hostname } = url;
    if (error instanceof ProxyUnusable)
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
        return { reason: "tls", detail: tls };
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
    #abort = () => this.#attempt.abort();
    #passed = false;
    constructor(ms, outer) {
        this.#outer = outer;
        outer.addEventListener("abort", this.#abort);
        if (outer.aborted)
            this.#abort();
        void this.#run(ms);
    }
    get signal() {
        return this.#attempt.signal;
    }
    get passed() {
        return this.#passed;
    }
    end() {
        this.#outer.removeEventListener("abort", this.#abort);
        this.#abort();
    }
    async #run(ms) {
        for (let left = ms; left > 0;) {
            const tick = Math.min(left, tickMs);
            const before = performance.now();
            await systemClock.sleep(tick, this.signal);
            if (this.signal.aborted)
                return;
            left -= Math.min(performance.now() - before, tick + tickMs);
        }
        this.#passed = true;
        this.#abort();
    }
}

;// CONCATENATED MODULE: ./build/net/undici-http.js






function undiciHttp(env) {
    const client = new HttpClient(new HttpProxies(env));
    return (request) => client.send(request);
}
const idempotent = new Set(["GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE"]);
class HttpClient {
    #proxies;
    #kept = new KeptConnections();
    constructor(proxies) {
        this.#proxies = proxies;
    }
    async send(request) {
        const phases = new Phases();
        const limit = new TimeLimit(request.timeoutMs, request.signal);
        try {
            return await this.#answer(request, phases, limit.signal);
        }
        catch (error) {
            const { head } = phases;
            const failed = { kind: "failed", timings: phases.timings(), ...(head && { begun: head }) };
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
    async #answer(request, phases, signal) {
        const { url, reuse = false, method } = request;
        const kept = reuse ? this.#kept.take(url.origin) : undefined;
        if (kept !== undefined) {
            try {
                return await this.#over(kept, request, phases, signal);
            }
            catch (error) {
                const again = error instanceof NotSent || (!phases.answered && idempotent.has(method));
                if (!again || signal.aborted)
                    throw error;
            }
        }
        const connection = await Connection.open(url, this.#proxies.on(url), phases, signal);
        return await this.#over(connection, request, phases, signal);
    }
    async #over(connection, request, phases, signal) {
        const { url, maxBytes, reuse = false } = request;
        const { status, headers, body: raw } = await connection.exchange(request, phases, signal);
        if (reuse && connection.open)
            this.#kept.keep(url.origin, connection);
        else
            connection.close();
        const body = await undici_http_decoded(raw, headers, maxBytes, signal);
        phases.end("download");
        const { certificate } = connection;
        const answer = { kind: "answered", status, headers, body, timings: phases.timings() };
        return certificate === undefined ? answer : { ...answer, certificate };
    }
}
async function undici_http_decoded(body, headers, maxBytes, signal) {
    if (headers["content-encoding"] === undefined)
        return body;
    const { decodeBody } = await __webpack_require__.e(/* import() */ 986).then(__webpack_require__.bind(__webpack_require__, 5986));
    return await decodeBody(body, headers, maxBytes, signal);
}

// EXTERNAL MODULE: ./build/lib/quantities/duration.js
var duration = __webpack_require__(1277);
;// CONCATENATED MODULE: ./build/lib/semaphore.js
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
    #threads = new Semaphore(threadsAtOnce);
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
        const { Worker } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 5919, 23));
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
    const [took, limit] = end === "memory" ? ["more", `${(0,size/* formatSize */.X)(heapMb * 2 ** 20)} of memory`] : ["longer", (0,duration/* formatDuration */.a)(ms)];
    return `not judged: ${first ? `it took ${took} than` : "the conditions before it used up"} the ${limit} that judging an answer may take`;
}
function isOutOfMemory(error) {
    return error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
}

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9984);
// EXTERNAL MODULE: ./build/lib/held.js
var held = __webpack_require__(6112);
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

// EXTERNAL MODULE: ./build/probe/conditions/condition-syntax-error.js
var condition_syntax_error = __webpack_require__(4249);
// EXTERNAL MODULE: ./build/probe/conditions/parse-lines.js + 10 modules
var parse_lines = __webpack_require__(7733);
;// CONCATENATED MODULE: ./build/probe/conditions/load-conditions.js

async function loadConditions(text) {
    if (!text.includes("json"))
        return (0,parse_lines/* parseLines */.L)(text, { ...parse_lines/* plainSubjects */.o, json: unreachable });
    const { parseConditions } = await Promise.all(/* import() | conditions */[__webpack_require__.e(981), __webpack_require__.e(934), __webpack_require__.e(299), __webpack_require__.e(357)]).then(__webpack_require__.bind(__webpack_require__, 8871));
    return parseConditions(text);
}
function unreachable() {
    throw new Error("json is read without its word");
}

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
            return [secretHeader.test(name) ? maskedHeader(name, value, mask) : [name, value]];
        return [];
    });
}
const reservedRemedy = (name) => name.toLowerCase() === "x-sf-spcs-authorization"
    ? "Leave it out: Snowflake's token goes into it by itself when you set an Authorization of the app's own."
    : "Leave it out.";
const secretHeader = /auth|token|key|secret|cookie|passw|credential|session|signature/i;
function maskedHeader(name, value, mask) {
    for (const secret of secretsIn(name, value))
        if (secret !== "")
            mask(new secrets_secret/* Secret */.z(secret));
    return [name, new secrets_secret/* Secret */.z(value)];
}
function secretsIn(name, value) {
    if (/^cookie$/i.test(name))
        return value.split(";").map((cookie) => cookie.slice(cookie.indexOf("=") + 1).trim());
    const [, scheme = "", credential = value] = /^(\S+)\s+(\S.*)$/.exec(value) ?? [];
    if (!/^basic$/i.test(scheme))
        return [credential];
    const decoded = Buffer.from(credential, "base64").toString("utf8");
    return [credential, decoded, decoded.slice(decoded.indexOf(":") + 1)];
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
const shownPath = (path) => `"${(0,lib_text/* excerpt */.Kb)(path.replace(/^.*@/s, "***@").replace(/\?.*$/s, "?…"), 80)}"`;
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
        const code = error instanceof Error && "code" in error ? String(error.code) : "";
        const why = unreadable[code] ?? `cannot be read (${code})`;
        return reader.report("body-file", `names ${(0,lib_text/* excerpt */.Kb)(file, 120)}, which ${why}`, "Write a path relative to the workspace; is there a checkout step before this one?");
    }
}
const unreadable = {
    ENOENT: "does not exist",
    EISDIR: "is a folder",
    [notAFile]: "is no ordinary file, but a pipe, a socket or a device",
};

;// CONCATENATED MODULE: ./build/inputs/check.js





const checkInputs = ["path", "method", "headers", "body", "body-file", "expect", "timeout"];
async function readCheck(reader, readFile) {
    return {
        request: readRequest(reader, readFile),
        conditions: await readConditions(reader),
        timeoutMs: readDuration(reader, "timeout", 30_000, 1),
    };
}
const success = "status in 200-299";
async function readConditions(reader) {
    try {
        const conditions = await loadConditions(reader.text("expect") ?? success);
        const judgesStatus = conditions.some(({ subject }) => subject === "status");
        return judgesStatus ? conditions : [...(await loadConditions(success)), ...conditions];
    }
    catch (error) {
        if (!(error instanceof condition_syntax_error/* ConditionSyntaxError */.V))
            throw error;
        for (const { line, column, fault, remedy, excerpt: shown } of error.problems) {
            reader.report("expect", `cannot be read at line ${line}, column ${column}: ${fault}`, remedy, { excerpt: shown });
        }
        return [];
    }
}
const longestDurationMs = 24 * 86_400_000;
function readDuration(reader, input, fallback, least) {
    const value = reader.quantity(input, duration/* parseDuration */.E, fallback);
    if (value >= least && value <= longestDurationMs)
        return value;
    reader.report(input, `is "${(0,lib_text/* excerpt */.Kb)(reader.text(input) ?? "", 40)}", which is out of range`, `Write a duration from ${least === 0 ? "0s" : `${least}ms`} to 24d.`);
    return fallback;
}

;// CONCATENATED MODULE: ./build/inputs/checks/yaml-fault.js
const quotes = "Put the whole value in single quotes ('…', in which a single quote is doubled), or write it below as a block: \"expect: |\".";
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
    DUPLICATE_KEY: {
        fault: "the same key stands in one check a second time",
        remedy: "Leave one of them out, or begin another check with a dash.",
    },
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
const unknownAlias = {
    fault: "begins with *, which has a meaning of its own in YAML",
    remedy: quotes,
};

;// CONCATENATED MODULE: ./build/inputs/checks/entries.js




const keys = ["name", ...checkInputs];
const mostChecks = 100;
const example = "Write a list, each entry with any of the keys name, path, method, headers, body, body-file, expect, timeout.";
async function readEntries(text, inputs) {
    const { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } = await __webpack_require__.e(/* import() */ 582).then(__webpack_require__.t.bind(__webpack_require__, 6582, 19));
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
    const report = (fault, remedy) => inputs.report("checks", fault, remedy);
    const lineOf = (node) => lines.linePos(node?.range?.[0] ?? 0).line;
    const resolved = (node) => (isAlias(node) ? node.resolve(document) : node);
    const [first] = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
    if (first !== undefined) {
        const { line, col } = lines.linePos(first.pos[0]);
        const { fault, remedy } = yamlFault(first, text);
        report(`cannot be read as YAML at line ${line}, column ${col}: ${fault}`, remedy);
        return [];
    }
    const { contents } = document;
    if (!isSeq(contents)) {
        report("is not a list", isMap(contents) ? `Begin each check with a dash: "- path: /health". ${example}` : example);
        return [];
    }
    const { length } = contents.items;
    if (length === 0 || length > mostChecks) {
        report(length === 0 ? "has no entry" : `has ${length} entries`, `Write one to ${mostChecks} checks. ${example}`);
        return [];
    }
    return contents.items.map((item, index) => {
        const entry = new Map();
        const node = resolved(item);
        if (!isMap(node)) {
            const written = isScalar(node) && typeof node.value === "string" ? node.value : "";
            report(`has an entry in line ${lineOf(item)} that is not a mapping`, mappingRemedy(written));
            return entry;
        }
        for (const pair of node.items) {
            const written = resolved(pair.key);
            const line = lineOf(pair.key);
            const key = isScalar(written) ? String(written.value) : "";
            const known = keys.find((candidate) => candidate === key);
            const value = resolved(pair.value);
            if (known === undefined) {
                const near = (0,nearest/* nearest */.p)(key.replaceAll("_", "-"), keys);
                report(`has the unknown key ${shownKey(key)} in line ${line} (check ${index + 1})`, `${near === undefined ? "" : `Did you mean ${near}? `}The keys of a check are ${keys.join(", ")}.`);
            }
            else if (value === undefined) {
                report(`has a value of ${known} in line ${line} that ${unknownAlias.fault}`, unknownAlias.remedy);
            }
            else if (value !== null && !isScalar(value)) {
                const flow = value.flow === true;
                report(`has a value of ${known} in line ${line} that is not text`, flow ? quoted(known) : block(known));
            }
            else if (value !== null && value.value !== null) {
                const given = typeof value.value === "string" ? value.value : (value.source ?? "");
                if ((known === "body" ? given : given.trim()) !== "")
                    entry.set(known, { line, text: given });
            }
        }
        return entry;
    });
}
const block = (key) => `Write several lines as a block: "${key}: |", and the lines below it, indented.`;
const quoted = (key) => `Put it in single quotes, so that YAML takes it for text: ${key}: '…'. Or write it as a block below "${key}: |".`;
function mappingRemedy(written) {
    const key = keys.find((candidate) => written.startsWith(`${candidate}:`));
    if (key !== undefined)
        return `Put a space behind the colon: "- ${key}: …".`;
    return written.startsWith("/") ? `Name the key: "- path: /…". ${example}` : example;
}
const shownKey = (key) => /^[a-z][\w-]{0,30}$/i.test(key) ? `"${key}"` : `of ${(0,lib_text/* count */.U9)(key.length, "character")}, which are not shown`;

// EXTERNAL MODULE: ./build/lib/quantities/quantity-error.js
var quantity_error = __webpack_require__(2111);
;// CONCATENATED MODULE: ./build/inputs/reader.js




class Reader {
    problems = [];
    warnings = [];
    #read;
    mask;
    constructor(read, mask) {
        this.#read = read;
        this.mask = mask;
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
        const limit = (0,size/* formatSize */.X)(most);
        this.report(input, `is "${(0,lib_text/* excerpt */.Kb)(this.text(input) ?? "", 40)}", which is too much`, `Write a size up to ${limit}.`);
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
        details: problems.map(({ input, fault, remedy, excerpt: shown, from }) => [`${from ?? input}: it ${fault}. ${remedy}`, ...(shown === undefined ? [] : [shown])].join("\n")),
        remedy: "Fix them all and run the job again.",
    };
}

;// CONCATENATED MODULE: ./build/inputs/checks.js




async function readChecks(text, inputs, readFile) {
    const entries = await readEntries(text, inputs);
    const seen = new Map();
    const checks = [];
    for (const entry of entries) {
        const reader = new Reader((input) => givenOrDefault(entry, input, inputs), inputs.mask);
        const name = entry.get("name");
        const check = await readCheck(reader, readFile);
        for (const { input, fault, remedy, excerpt: shown } of reader.problems) {
            const given = entry.get(input);
            if (given === undefined)
                continue;
            const article = input === "expect" ? "an" : "a";
            inputs.report("checks", `has ${article} ${input} in line ${given.line} that ${fault}`, remedy, shown === undefined ? {} : { excerpt: shown });
        }
        checks.push(name === undefined ? check : { ...check, name: (0,lib_text/* excerpt */.Kb)(name.text, 80) });
        if (name === undefined)
            continue;
        const first = seen.get(name.text);
        seen.set(name.text, first ?? name.line);
        if (first !== undefined) {
            inputs.report("checks", `has the name "${(0,lib_text/* excerpt */.Kb)(name.text, 40)}" in line ${first} and again in line ${name.line}`, "Give each check a name of its own.");
        }
    }
    return checks;
}
function givenOrDefault(entry, input, defaults) {
    const given = entry.get(input)?.text;
    if (given !== undefined)
        return given;
    const other = { body: "body-file", "body-file": "body" };
    if ((input === "body" || input === "body-file") && entry.has(other[input]))
        return "";
    return defaults.verbatim(input) ?? "";
}

// EXTERNAL MODULE: ./build/snowflake/guarded-url.js
var guarded_url = __webpack_require__(5500);
// EXTERNAL MODULE: ./build/snowflake/host-guard.js
var host_guard = __webpack_require__(5596);
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
    const [, first, second] = /^(?:https?:\/\/)?app\.snowflake\.com\/([\w.-]+)\/(\w+)(?:[/#?].*)?$/is.exec(text) ?? [];
    if (first === undefined || second === undefined)
        return undefined;
    return /[-.]/.test(first) ? `${second}.${first}` : `${first}-${second}`.toUpperCase();
}

;// CONCATENATED MODULE: ./build/auth/registry.js
const authMethods = [
    {
        kind: "pat",
        load: async () => (await __webpack_require__.e(/* import() */ 462).then(__webpack_require__.bind(__webpack_require__, 1462))).pat,
        means: ["token"],
        authenticators: ["PROGRAMMATIC_ACCESS_TOKEN"],
        needs: ["token"],
        refuses: ["password", "audience"],
    },
    {
        kind: "key-pair",
        load: async () => (await __webpack_require__.e(/* import() | account */ 644).then(__webpack_require__.bind(__webpack_require__, 5797))).keyPair,
        means: ["private-key"],
        authenticators: ["SNOWFLAKE_JWT"],
        needs: ["private-key", "account", "user"],
        refuses: ["password", "audience"],
    },
    {
        kind: "session",
        load: async () => (await __webpack_require__.e(/* import() | account */ 644).then(__webpack_require__.bind(__webpack_require__, 2654))).session,
        means: ["connection", "password"],
        authenticators: ["SNOWFLAKE", "OAUTH"],
        needs: ["account"],
        refuses: [],
    },
    {
        kind: "workload-identity",
        load: async () => (await __webpack_require__.e(/* import() | account */ 644).then(__webpack_require__.bind(__webpack_require__, 6265))).workloadIdentity,
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
var json = __webpack_require__(9897);
// EXTERNAL MODULE: ./build/snowflake/identifier.js
var identifier = __webpack_require__(2217);
;// CONCATENATED MODULE: ./build/connections/machine.js
function machine_variable(env, name) {
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
    const config = await readToml((0,external_node_path_.join)(folder, "config.toml"), machine);
    const separate = await readToml((0,external_node_path_.join)(folder, "connections.toml"), machine);
    const inline = machine_variable(env, "SNOWFLAKE_CONNECTIONS");
    const source = inline !== undefined
        ? { table: await parseToml(inline, "SNOWFLAKE_CONNECTIONS"), from: "SNOWFLAKE_CONNECTIONS" }
        : separate !== undefined
            ? { table: separate.table, from: separate.path }
            : { table: (0,json/* objectOf */.Xy)(config?.table["connections"]), from: config?.path ?? (0,external_node_path_.join)(folder, "connections.toml") };
    const byVariable = machine_variable(env, "SNOWFLAKE_DEFAULT_CONNECTION_NAME");
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
    const given = machine_variable(env, "SNOWFLAKE_HOME") ?? (0,external_node_path_.join)(home, ".snowflake");
    const chosen = given.startsWith("~/") ? (0,external_node_path_.join)(home, given.slice(2)) : given;
    if (exists(chosen))
        return chosen;
    if (windows)
        return (0,external_node_path_.join)(env["LOCALAPPDATA"] ?? (0,external_node_path_.join)(home, "AppData", "Local"), "snowflake");
    if (macOS)
        return (0,external_node_path_.join)(home, "Library", "Application Support", "snowflake");
    return (0,external_node_path_.join)(machine_variable(env, "XDG_CONFIG_HOME") ?? (0,external_node_path_.join)(home, ".config"), "snowflake");
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
    const trusting = /^(true|1)$/i.test(machine_variable(env, "SF_SKIP_TOKEN_FILE_PERMISSIONS_VERIFICATION") ?? "");
    if (windows || trusting)
        return [];
    const bits = mode(path);
    if ((bits & 0o022) !== 0)
        throw new ConnectionFileError(path, "can be written by others", `Run chmod 0600 ${path} first.`);
    return (bits & 0o044) === 0 ? [] : [`${path} can be read by others; chmod 0600 keeps it to yourself.`];
}
async function parseToml(text, from) {
    const { parse, TomlError } = await __webpack_require__.e(/* import() */ 914).then(__webpack_require__.bind(__webpack_require__, 5914));
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
        Object.keys(env).some((one) => one.startsWith(prefix) && machine_variable(env, one) !== undefined));
}
const connectionPrefix = (name) => `SNOWFLAKE_CONNECTIONS_${name.toUpperCase()}_`;
const variables = (env, prefix) => (key) => {
    const name = `${prefix}${key.toUpperCase()}`;
    const value = machine_variable(env, name);
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
    const path = value.startsWith("~/") ? (0,external_node_path_.join)(machine.home, value.slice(2)) : value;
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
    service;
    nowMs;
    idTokens;
    #reader;
    #connection;
    #guard;
    constructor(reader, { guard, machine, service, nowMs }, connection) {
        this.service = service;
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

// EXTERNAL MODULE: ./build/snowflake/ingress/ingress-url.js
var ingress_url = __webpack_require__(5535);
;// CONCATENATED MODULE: ./build/inputs/endpoint.js




function readEndpoint(reader, guard) {
    const url = reader.text("ingress-url");
    const service = reader.text("service");
    const endpoint = reader.text("endpoint");
    const resume = reader.boolean("resume", false);
    const diagnose = reader.boolean("diagnose", true);
    if (service === undefined) {
        if (endpoint !== undefined)
            reader.report("endpoint", "is given without service", "Give service too, or leave endpoint out: ingress-url is of one endpoint.");
        if (resume)
            reader.report("resume", "is true without service", "Give service (DATABASE.SCHEMA.SERVICE) instead of ingress-url, so that it is known what to resume.");
        return readUrl(reader, url, guard);
    }
    if (url !== undefined)
        return reader.report("service", "is given together with ingress-url", "Give only one of the two: service looks the endpoint up on every run.");
    const name = (0,identifier/* parseServiceName */.qE)(service);
    if ("fault" in name)
        return reader.report("service", `is "${(0,lib_text/* excerpt */.Kb)(service, 120)}", which ${name.fault}`, name.remedy);
    return { kind: "service", service: name, endpoint, resume, diagnose };
}
function readUrl(reader, text, guard) {
    if (text === undefined) {
        return reader.report("ingress-url", "is not given, nor is service", "Write the endpoint as SHOW ENDPOINTS prints it, such as k7qzt2a-acmeorg-dev-acct.snowflakecomputing.app, or name the service (DATABASE.SCHEMA.SERVICE).");
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

;// CONCATENATED MODULE: ./build/inputs/response-file.js

function readResponseFile(reader, { isFolder }) {
    const path = reader.text("response-file");
    if (path === undefined || !(/[\\/]$/.test(path) || isFolder(path)))
        return path;
    return reader.report("response-file", `names ${(0,lib_text/* excerpt */.Kb)(path, 120)}, which is a folder`, "Write the path of a file, relative to the workspace or below ${{ runner.temp }}.");
}

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
        reader.report("resume", "is true, but wait is 0s, and a service needs time to start", "Set wait, for example to 10m.");
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
    const json = JSON.stringify(secret).slice(1, -1);
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
        json,
        json.replaceAll("/", "\\/"),
        json.replace(/[<>&]/g, unicodeEscape),
        json.replace(/[\u007f-\uffff]/g, unicodeEscape),
        json.replaceAll('\\"', '"').replace(/["'<>&+`\u007f-\uffff]/g, upperUnicodeEscape),
        JSON.stringify(json).slice(1, -1),
        named,
        entities(secret, { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&#34;", "'": "&#39;" }),
        entities(secret, { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&#x22;", "'": "&#x27;" }),
        secret.replaceAll(/\s*\n\s*/g, ""),
        secret.replaceAll(/\s*\n\s*/g, " "),
        ...keyLines(secret),
    ];
    return [...new Set(forms)].filter((form) => form.length >= shortestForm);
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
    const { read, givenInputs, readFile, machine, clock, mask } = source;
    const reader = new Reader(read, mask);
    refuseSlips(givenInputs, reader);
    for (const input of secretInputs) {
        const length = reader.secret(input)?.reveal().length ?? shortestForm;
        if (length < shortestForm)
            reader.warnings.push(`${input} has fewer than ${shortestForm} characters: so short a secret cannot be masked.`);
    }
    const guard = (0,host_guard/* hostGuard */.K)(readAllowedHosts(reader));
    const endpoint = readEndpoint(reader, guard);
    const service = endpoint?.kind === "service" ? endpoint.service : undefined;
    const credential = await readCredential(reader, { guard, machine, service, nowMs: clock.now() });
    if (service !== undefined && credential !== undefined && credential.sqlAccess === undefined) {
        reader.report("account", "is not given, and service needs it: the endpoint is looked up in the account", "Give the account identifier, such as ACMEORG-DEV_ACCT, or account-url.");
    }
    const single = await readCheck(reader, readFile);
    const list = reader.verbatim("checks");
    const inputs = {
        checks: list === undefined ? [single] : await readChecks(list, reader, readFile),
        concurrency: reader.integer("concurrency", 4, 1, 20),
        maxRedirects: reader.integer("max-redirects", 0, 0, 20),
        schedule: readSchedule(reader, endpoint),
        downloadLimit: reader.size("download-limit", 32 * 1024 ** 2, 256 * 1024 ** 2),
        bodyLimit: reader.size("body-limit", 64 * 1024, 256 * 1024),
        responseFile: readResponseFile(reader, machine),
        failOnUnhealthy: reader.boolean("fail-on-unhealthy", true),
        summary: reader.boolean("summary", true),
        warnings: reader.warnings,
        exportAuthorization: reader.boolean("export-authorization", false),
        dryRun: reader.boolean("dry-run", false),
    };
    if (endpoint === undefined || credential === undefined || reader.problems.length > 0) {
        throw new errors/* ActionError */.lZ(problemsFailure(reader.problems));
    }
    return { endpoint, guard, credential, ...inputs };
}

// EXTERNAL MODULE: ./build/report/failure.js
var report_failure = __webpack_require__(6232);
;// CONCATENATED MODULE: ./build/lib/foreign-text.js

class ForeignText {
    redacted;
    constructor(redact) {
        this.redacted = redact;
    }
    excerpt(text, length) {
        return (0,lib_text/* excerpt */.Kb)(this.redacted(text), length);
    }
    quoted(text, length) {
        return (0,lib_text/* quoted */.TL)(this.redacted(text), length);
    }
}

// EXTERNAL MODULE: ./build/net/http.js
var net_http = __webpack_require__(567);
;// CONCATENATED MODULE: ./build/report/answer-line.js



function answerLine(outcome, bodyBytes, foreign) {
    const time = (0,duration/* formatDuration */.a)(outcome.timings.total);
    if (outcome.kind === "failed") {
        const came = outcome.begun === undefined ? "nothing" : `${outcome.begun.status}, but not to the end`;
        return `${came}, ${time} (${outcome.reason})`;
    }
    const type = (0,net_http/* header */.wx)(outcome.headers, "content-type")?.split(";")[0] ?? "no content type";
    return `${outcome.status}, ${foreign.excerpt(type, 60)}, ${(0,size/* formatSize */.X)(bodyBytes)}, ${time}`;
}

;// CONCATENATED MODULE: ./build/report/check-report.js
const bodyBytesOf = (outcome) => outcome.kind === "answered" ? outcome.body.byteLength : 0;
function requestLine({ method, url }) {
    return `${method} ${url.pathname}${url.search}`;
}
const shownBytes = 16 * 1024;
function withShortBody(report) {
    const { outcome } = report;
    if (outcome.kind === "failed" || outcome.body.byteLength <= shownBytes)
        return report;
    return { ...report, outcome: { ...outcome, body: Uint8Array.from(outcome.body.subarray(0, shownBytes)) } };
}

;// CONCATENATED MODULE: ./build/report/log/progress.js





const alwaysLogged = 3;
const quietMs = 30_000;
class Progress {
    #clock;
    #foreign;
    #write;
    #last;
    constructor({ clock, redact, log }, name) {
        this.#clock = clock;
        this.#foreign = new ForeignText(redact);
        this.#write = name === undefined ? log : (line) => log(`  ${(0,lib_text/* oneLine */.TN)(name)}:${line.replace(/^ +/, " ")}`);
    }
    log(event, number, line, pauseMs) {
        const now = this.#clock.now();
        if (this.#last?.event !== event)
            this.#last = { event, since: number, times: 0, at: now };
        const last = this.#last;
        if (last.times >= alwaysLogged && now - last.at < quietMs)
            return;
        const repeats = last.times >= alwaysLogged ? `, the same since attempt ${last.since}` : "";
        this.#write(`  attempt ${number}: ${line}${repeats}; next in ${(0,duration/* formatDuration */.a)(pauseMs)}`);
        last.times++;
        last.at = now;
    }
    attempt({ outcome, verdict }, number, pauseMs) {
        const why = verdict.failure?.word ?? "healthy";
        const status = outcome.kind === "answered" ? outcome.status : outcome.reason;
        this.log(`${status} ${why}`, number, `${answerLine(outcome, bodyBytesOf(outcome), this.#foreign)} (${why})`, pauseMs);
    }
}

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
function diagnosisLines({ status, containers, notes }) {
    return [
        ...(status === "" ? [] : [`The service is ${status}.`]),
        ...(containers.length === 0 && notes.length === 0 ? ["It has no container just now."] : []),
        ...containers.flatMap((container) => [
            container.sentence,
            ...(container.log.length === 0
                ? []
                : [`  Its last ${lines(container.log.length)}:`, ...container.log.map((line) => `    | ${line}`)]),
        ]),
        ...notes.map((note) => `Note: ${note}`),
    ];
}
const lines = (number) => (number === 1 ? "line" : `${number} lines`);

;// CONCATENATED MODULE: ./build/report/log/report-lines.js



function reportLines({ checks }, foreign) {
    if (checks.length > 1)
        return manyLines(checks, foreign);
    return checks.flatMap((check) => [headLine(check), ...detailLines(check, foreign)]);
}
function manyLines(checks, foreign) {
    const rows = checks.map((check) => [
        `${mark(check.verdict.healthy)} ${foreign.excerpt(check.name, 50)}`,
        answerLine(check.outcome, check.bodyBytes, foreign),
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
            headLine(check),
            ...detailLines(check, foreign),
            ...(check.verdict.failure === undefined
                ? []
                : [`  ${check.verdict.failure.word}: ${check.verdict.failure.happened}`]),
        ]),
    ];
}
const mark = (good) => (good ? "✓" : "✗");
function headLine(check) {
    const { name, method, url, verdict } = check;
    const title = name === requestLine(check) ? "" : `${(0,lib_text/* oneLine */.TN)(name)}: `;
    return `${mark(verdict.healthy)} ${title}${(0,lib_text/* oneLine */.TN)(`${method} ${url.href}`)}`;
}
function detailLines(check, foreign) {
    const { hops, attempts, outcome, bodyBytes, verdict } = check;
    const tries = attempts > 1 ? `, ${(0,lib_text/* count */.U9)(attempts, "attempt")}` : "";
    const widest = Math.max(...verdict.conditions.map((result) => result.condition.length), 0);
    return [
        ...hops.map(({ status, method, url }) => `  redirected: ${status} to ${foreign.excerpt(`${method} ${url.href}`, 300)}`),
        `  answered: ${answerLine(outcome, bodyBytes, foreign)}${tries}`,
        ...verdict.conditions.map(({ condition, actual, met }) => `  ${mark(met)} ${(0,lib_text/* oneLine */.TN)(condition).padEnd(Math.min(widest, 60))}   ${(0,lib_text/* oneLine */.TN)(actual)}`),
        ...(verdict.appSays === undefined ? [] : [`  the app says: ${verdict.appSays}`]),
    ];
}

// EXTERNAL MODULE: ./build/lib/charset.js
var charset = __webpack_require__(1471);
;// CONCATENATED MODULE: ./build/report/diagnosis-result.js
const lastLines = (log) => log.slice(-20);
function diagnosisResult({ service, status, containers, notes }) {
    return {
        service,
        status,
        containers: containers.map(({ restarts, lastExitCode, log, meaning = "", facts: _facts, sentence: _sentence, ...container }) => ({
            ...container,
            restarts,
            "last-exit-code": lastExitCode,
            meaning,
            log: lastLines(log),
        })),
        notes,
    };
}

// EXTERNAL MODULE: ./build/report/report.js
var report_report = __webpack_require__(990);
;// CONCATENATED MODULE: ./build/report/outputs.js




function outputs(report, bodyLimit, redact) {
    const check = (0,report_report/* primaryCheck */.Nx)(report);
    const answer = check?.outcome.kind === "answered" ? check.outcome : undefined;
    const head = check === undefined ? undefined : (0,net_http/* headOf */.Uo)(check.outcome);
    const body = answer === undefined ? { text: "", truncated: false } : bodyText(answer.body, answer.headers, bodyLimit, redact);
    return {
        healthy: report.healthy,
        status: head?.status ?? "",
        body: body.text,
        "body-truncated": body.truncated,
        headers: head === undefined ? {} : redactHeaders(head.headers, redact),
        url: check?.url.href ?? "",
        "duration-ms": check?.outcome.timings.total ?? "",
        timings: check === undefined ? {} : timings(check, report),
        attempts: check?.attempts ?? 0,
        failure: report.failure?.word ?? "",
        "response-file": report.responseFile ?? "",
        results: results(report),
    };
}
function bodyText(body, headers, limit, redact) {
    const contentType = headers["content-type"];
    const beginning = body.subarray(0, 8 * limit + 1_000_000);
    if (beginning.length < body.length) {
        const text = (0,charset/* decodeText */.g)(beginning, contentType).text.replace(/\ufffd+$/, "");
        const told = cutText(redact(text, limit + 1), limit);
        if (told.truncated)
            return told;
    }
    return cutText(redact((0,charset/* decodeText */.g)(body, contentType).text, limit + 1), limit);
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
function results(report) {
    const diagnosis = report.diagnosis === undefined ? {} : { diagnosis: diagnosisResult(report.diagnosis) };
    const first = (0,report_report/* primaryCheck */.Nx)(report);
    return [
        ...report.checks.map((check) => ({ ...result(check), ...(check === first ? diagnosis : {}) })),
        ...(report.unasked ?? []).map((name, index) => ({ ...unasked(name, report), ...(index === 0 ? diagnosis : {}) })),
    ];
}
function unasked(name, { failure }) {
    const word = failure?.word ?? "";
    return { name, url: "", healthy: false, status: null, "duration-ms": 0, attempts: 0, failure: word, conditions: [] };
}
function result({ name, url, attempts, outcome, verdict }) {
    return {
        name,
        url: url.href,
        healthy: verdict.healthy,
        status: (0,net_http/* headOf */.Uo)(outcome)?.status ?? null,
        "duration-ms": outcome.timings.total,
        attempts,
        failure: verdict.failure?.word ?? "",
        conditions: verdict.conditions.map(({ condition, actual, met }) => ({ condition, actual, met })),
    };
}

;// CONCATENATED MODULE: ./build/report/summary/diagnosis-html.js


function diagnosisHtml({ service, status, containers, notes }) {
    const state = status === "" ? "" : `: ${(0,lib_text/* escapeHtml */.ZD)(status)}`;
    return [
        `<details><summary>What Snowflake knows of <code>${(0,lib_text/* escapeHtml */.ZD)(service)}</code>${state}</summary>`,
        ...containers.flatMap(containerHtml),
        ...notes.map((note) => `<p>Note: <code>${(0,lib_text/* escapeHtml */.ZD)(note)}</code></p>`),
        "</details>",
    ].join("\n");
}
function containerHtml(container) {
    const log = lastLines(container.log);
    return [
        `<p><code>${(0,lib_text/* escapeHtml */.ZD)(container.sentence)}</code></p>`,
        ...(log.length === 0 ? [] : [`<pre>${(0,lib_text/* escapeHtml */.ZD)(log.join("\n"))}</pre>`]),
    ];
}

;// CONCATENATED MODULE: ./build/report/summary/summary.js







function summary(report, docs, foreign) {
    if (report.dryRun !== undefined)
        return dryRunHtml(report.dryRun);
    const { checks, healthy, identity } = report;
    const [only] = checks;
    const many = checks.length > 1;
    const unhealthy = checks.filter((check) => !check.verdict.healthy).length;
    const subject = only !== undefined && !many ? code(requestLine(only), foreign) : "Snowflake endpoint";
    const counted = many && unhealthy > 0 ? `: ${unhealthy} of ${(0,lib_text/* count */.U9)(checks.length, "check")}` : "";
    const verdict = healthy
        ? "is healthy"
        : report.undetermined === true
            ? "could not be checked"
            : `is not healthy${counted}`;
    return [
        `<h3>${healthy ? "✅" : "❌"} ${subject} ${verdict}</h3>`,
        ...(report.failure === undefined ? [] : [failureHtml(report.failure, docs)]),
        ...(many ? [overviewHtml(checks, foreign), ...foldedChecks(checks, foreign)] : []),
        ...(many ? [] : checks.map((check) => checkHtml(check, foreign))),
        ...(report.diagnosis === undefined ? [] : [diagnosisHtml(report.diagnosis)]),
        ...(identity === undefined ? [] : [`<p>Sign-in: ${(0,lib_text/* escapeHtml */.ZD)(identity)}${took(report.signInMs)}.</p>`]),
    ].join("\n\n");
}
const dryRunHtml = ({ lines: planned, warning }) => [
    "<h3>Dry run: nothing was sent</h3>",
    ...(warning === undefined ? [] : [`<blockquote><p>${(0,lib_text/* escapeHtml */.ZD)(warning)}</p></blockquote>`]),
    `<pre>${(0,lib_text/* escapeHtml */.ZD)(planned.join("\n"))}</pre>`,
].join("\n\n");
function overviewHtml(checks, foreign) {
    const rows = checks.map((check) => {
        const { name, outcome, attempts, verdict } = check;
        const request = requestLine(check);
        const status = String((0,net_http/* headOf */.Uo)(outcome)?.status ?? "none");
        const cells = [
            verdict.healthy ? "✅" : "❌",
            code(name, foreign),
            name === request ? "" : code(request, foreign),
            status,
            (0,duration/* formatDuration */.a)(outcome.timings.total),
            String(attempts),
            verdict.failure?.word ?? "",
        ];
        return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
    });
    const head = ["", "Check", "Request", "Status", "Time", "Attempts", "Failure"]
        .map((title) => `<th>${title}</th>`)
        .join("");
    return `<table>\n<tr>${head}</tr>\n${rows.join("\n")}\n</table>`;
}
const mostDetailBytes = 700 * 1024;
function foldedChecks(checks, foreign) {
    const room = new Map();
    let bytes = 0;
    for (const check of checks.toSorted((a, b) => Number(a.verdict.healthy) - Number(b.verdict.healthy))) {
        const html = foldedHtml(check, foreign);
        const size = Buffer.byteLength(html);
        if (bytes + size > mostDetailBytes)
            continue;
        bytes += size;
        room.set(check, html);
    }
    const left = checks.length - room.size;
    const note = `<p>There is no room for the details of ${(0,lib_text/* count */.U9)(left, "check")}; the output results has them all.</p>`;
    return [...checks.flatMap((check) => room.get(check) ?? []), ...(left === 0 ? [] : [note])];
}
function foldedHtml(check, foreign) {
    const { failure, healthy } = check.verdict;
    const why = failure === undefined ? "" : `<p><strong>${failure.word}</strong>: ${summary_lines(failure.happened)}</p>\n`;
    const title = `${healthy ? "✅" : "❌"} ${code(check.name, foreign)}`;
    return `<details${healthy ? "" : " open"}><summary>${title}</summary>\n${why}${checkHtml(check, foreign)}\n</details>`;
}
const took = (ms) => (ms === undefined ? "" : ` in ${(0,duration/* formatDuration */.a)(ms)}`);
const code = (text, foreign) => `<code>${(0,lib_text/* escapeHtml */.ZD)(foreign.excerpt(text, 300))}</code>`;
function failureHtml(failure, docs) {
    const rows = [
        `<strong>${failure.word}</strong>: ${summary_lines(failure.happened)}`,
        ...(failure.details === undefined ? [] : [`<ul>\n${failure.details.map(detailHtml).join("\n")}\n</ul>`]),
        ...(failure.likely === undefined ? [] : [`<strong>Most likely:</strong> ${summary_lines(failure.likely)}`]),
        `<strong>What to do:</strong> ${summary_lines(failure.remedy)}`,
        ...(failure.sql === undefined ? [] : [`<pre>${(0,lib_text/* escapeHtml */.ZD)(failure.sql.join("\n"))}</pre>`]),
        `<a href="${(0,lib_text/* escapeHtml */.ZD)(docs.troubleshooting(failure.word))}">Read more about ${failure.word}</a>`,
    ];
    return `<blockquote>\n${rows.map((row) => (/^<(pre|ul)>/.test(row) ? row : `<p>${row}</p>`)).join("\n")}\n</blockquote>`;
}
function detailHtml(detail) {
    const [first = "", ...layout] = detail.split("\n");
    const below = layout.length === 0 ? "" : `\n<pre>${(0,lib_text/* escapeHtml */.ZD)(layout.join("\n"))}</pre>`;
    return `<li><code>${(0,lib_text/* escapeHtml */.ZD)(first)}</code>${below}</li>`;
}
const summary_lines = (text) => (0,lib_text/* escapeHtml */.ZD)(text).replaceAll("@", "@<!-- -->").replaceAll("\n", "<br>");
function checkHtml(check, foreign) {
    const { outcome, verdict } = check;
    const rows = [
        ["Asked", code(`${check.method} ${check.url.href}`, foreign)],
        ...check.hops.map(({ status, method, url }) => ["Redirected", `${status} to ${code(`${method} ${url.href}`, foreign)}`]),
        [
            "Answered",
            `${code(answerLine(outcome, check.bodyBytes, foreign), foreign)}${check.attempts > 1 ? ` after ${(0,lib_text/* count */.U9)(check.attempts, "attempt")}` : ""}`,
        ],
        ...verdict.conditions.map(({ condition, actual, met }) => [`${met ? "✅" : "❌"} ${code(condition, foreign)}`, code(actual, foreign)]),
    ];
    const table = rows.map(([name, value]) => `<tr><td>${name}</td><td>${value}</td></tr>`).join("\n");
    return `<table>\n${table}\n</table>${verdict.healthy ? "" : bodyHtml(check, foreign)}`;
}
function bodyHtml({ outcome }, foreign) {
    if (outcome.kind === "failed" || outcome.body.byteLength === 0)
        return "";
    const text = foreign.redacted((0,charset/* decodeText */.g)(outcome.body, outcome.headers["content-type"]).text, 4_096);
    return `\n<details><summary>The body begins</summary>\n<pre>${(0,lib_text/* escapeHtml */.ZD)(foreign.excerpt(text, 1000))}</pre>\n</details>`;
}

;// CONCATENATED MODULE: ./build/report/publish.js








function publish(report, runner, options) {
    try {
        setOutputs(report, runner, options.bodyLimit);
        logReport(report, runner, options.docs);
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
    for (const [name, value] of Object.entries(outputs(report, bodyLimit, runner.redact)))
        runner.output(name, value);
    if (report.authorization !== undefined)
        runner.secretOutput("authorization", report.authorization);
}
function logReport(report, runner, docs) {
    for (const line of reportLines(report, new ForeignText(runner.redact)))
        runner.log(line);
    const { diagnosis, dryRun, failure } = report;
    if (diagnosis !== undefined)
        runner.group(`What Snowflake knows of ${diagnosis.service}`, diagnosisLines(diagnosis));
    if (dryRun !== undefined)
        logDryRun(dryRun, runner);
    else if (failure === undefined)
        runner.log("Healthy.");
    else {
        const level = report.fails ? "error" : "warning";
        runner.annotate(level, `Snowflake Endpoint: ${failure.word}`, annotation(failure, docs));
    }
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
        runner.summary(summary(report, docs, new ForeignText(runner.redact)));
    }
    catch (error) {
        runner.log(`There is no job summary: ${(0,lib_text/* oneLine */.TN)(error instanceof Error ? error.message : String(error))}`);
    }
}

;// CONCATENATED MODULE: ./build/report/response-file.js


function saveResponse(report, file, write) {
    const outcome = (0,report_report/* primaryCheck */.Nx)(report)?.outcome;
    if (outcome?.kind !== "answered")
        return report;
    try {
        return (0,report_report/* savedReport */.Gt)(report, write(file, outcome.body));
    }
    catch (error) {
        const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
        const happened = `The body could not be written to response-file, ${(0,lib_text/* excerpt */.Kb)(file, 200)} (${(0,lib_text/* excerpt */.Kb)(code, 80)}).`;
        return (0,report_report/* unsavedReport */.F5)(report, {
            word: "input-invalid",
            happened,
            likely: "The path names a folder, or one the runner's user may not write to.",
            remedy: "Write a path relative to the workspace, or below ${{ runner.temp }}.",
        });
    }
}

;// CONCATENATED MODULE: ./build/run/check-name.js


const anyEndpoint = new URL("https://service.invalid/");
function checkName({ name, request }, endpoint) {
    const { method, path } = request;
    return name ?? requestLine({ method, url: (0,ingress_url/* joinPath */.uJ)(endpoint.kind === "url" ? endpoint.url : anyEndpoint, path) });
}

// EXTERNAL MODULE: ./build/lib/time/backoff.js
var backoff = __webpack_require__(6149);
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
        const pause = (0,backoff/* pauseAfter */.l)(attempt, {
            longestPauseMs,
            chance: this.clock.random(),
            retryAfterMs: (0,backoff/* retryAfterMs */.V)(retryAfter, this.clock.now()),
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

;// CONCATENATED MODULE: ./build/probe/conditions/condition.js
const subjectsOfHead = new Set(["status", "header", "certificate"]);
const isAboutHead = ({ subject }) => subjectsOfHead.has(subject);

;// CONCATENATED MODULE: ./build/probe/course.js


class Course {
    #startMs;
    #stretches = [];
    constructor(startMs) {
        this.#startMs = startMs;
    }
    note(word, atMs) {
        const last = this.#stretches.at(-1);
        if (last?.word === word)
            last.untilMs = atMs;
        else
            this.#stretches.push({ word, untilMs: atMs });
    }
    sentence(attempts, atMs) {
        const asked = `There were ${(0,lib_text/* count */.U9)(attempts, "attempt")} in ${this.#since(atMs)}`;
        const [first, second, ...others] = this.#stretches;
        const last = others.at(-1) ?? second;
        if (first === undefined || last === undefined || second === undefined)
            return `${asked}, all ${first?.word ?? "unfinished"}.`;
        const beginning = `${first.word} until ${this.#since(first.untilMs)}`;
        if (others.length === 0)
            return `${asked}: ${beginning}, then ${last.word}.`;
        const between = others.length === 1 ? `${second.word} until ${this.#since(second.untilMs)}` : `${others.length} changes`;
        return `${asked}: ${beginning}, then ${between}, at last ${last.word}.`;
    }
    #since(atMs) {
        const ms = atMs - this.#startMs;
        return (0,duration/* formatDuration */.a)(ms < 1_000 ? ms : ms - (ms % 1_000));
    }
}

;// CONCATENATED MODULE: ./build/probe/prober.js





async function probe(ask, timeoutMs, schedule, context) {
    const { deadline } = context;
    const leftMs = () => (schedule.waitMs === 0 ? timeoutMs : deadline.leftMs);
    let decisive;
    let healthyInARow = 0;
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
            healthyInARow = attempt.verdict.healthy ? healthyInARow + 1 : 0;
            course.note(attempt.verdict.failure?.word ?? "healthy", deadline.clock.now());
        }
        const told = waited
            ? withCourse(decisive.verdict, course.sentence(attempts, deadline.clock.now()))
            : decisive.verdict;
        const end = { attempts, last: decisive, verdict: steady(told, healthyInARow, schedule.consecutive) };
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
function retryAfterOf(outcome) {
    return outcome.kind === "answered" ? (0,net_http/* header */.wx)(outcome.headers, "retry-after") : undefined;
}

;// CONCATENATED MODULE: ./build/probe/redirects.js

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
            return { ...end, unfollowed: redirects_ignored };
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
const redirects_ignored = {
    why: "redirects are not followed",
    remedy: "let the action follow (max-redirects: 3)",
};
const tooMany = (most) => ({
    why: `that is one redirect more than max-redirects: ${most} allows`,
    remedy: "raise max-redirects",
});
const redirectStatuses = new Set([301, 302, 303, 307, 308]);
function redirectTarget(answer, url) {
    const location = (0,net_http/* header */.wx)(answer.headers, "location");
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

// EXTERNAL MODULE: ./build/probe/request.js
var probe_request = __webpack_require__(4579);
;// CONCATENATED MODULE: ./build/probe/app-reason.js


const mostBytes = 256 * 1024;
const mostShown = 300;
function appReason({ body, headers }, foreign) {
    const isCut = body.byteLength > mostBytes;
    const { text } = (0,charset/* decodeText */.g)(body.subarray(0, mostBytes), headers["content-type"]);
    const reason = (isCut ? undefined : reasonIn((0,json/* parseJson */.qF)(text), 0)) ?? reasonInText(foreign.redacted(isCut ? `${text}…` : text));
    const shown = foreign.excerpt(reason, mostShown);
    return shown === "" ? undefined : shown;
}
const app_reason_keys = ["detail", "message", "error", "errors", "msg", "title", "reason", "description"];
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
    const key = app_reason_keys.find((one) => Object.hasOwn(object, one) && reasonIn(object[one], depth + 1) !== undefined);
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

;// CONCATENATED MODULE: ./build/probe/conditions/finding/show.js

function show(actual, redact) {
    return (0,lib_text/* excerpt */.Kb)(actual.map((part) => (typeof part === "string" ? part : shown(part, redact))).join(""), 120);
}
function shown({ text, cut, hit, form }, redact) {
    const clean = redact(cut ? `${text}…` : text);
    if (form !== "quoted")
        return (0,lib_text/* excerpt */.Kb)(clean, form);
    const start = hit > 60 ? startBefore(hit, text, clean, redact) : 0;
    return `${start > 0 ? "…" : ""}${JSON.stringify(clean.slice(start, start + 200))}`;
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
var answer_answer = __webpack_require__(8756);
// EXTERNAL MODULE: ./build/probe/conditions/finding/allowance.js
var allowance = __webpack_require__(253);
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

;// CONCATENATED MODULE: ./build/probe/status-hint.js


function statusHint(answer, { method, url, headers, body }, foreign) {
    switch (answer.status) {
        case 401:
            if ((0,probe_request/* hasHeader */.o)(headers, "authorization"))
                return undefined;
            return {
                likely: "The app has a login of its own, behind Snowflake's, which let the request pass.",
                remedy: 'Give the app what it asks for, for example headers: "Authorization: Bearer …", or probe a path that needs no login.',
            };
        case 404:
            if (url.pathname !== "/")
                return undefined;
            return {
                likely: "No path was given, and the app has nothing at /.",
                remedy: "Give the path of its health check, for example path: /healthcheck.",
            };
        case 405: {
            const allowed = (0,net_http/* header */.wx)(answer.headers, "allow");
            const instead = allowed === undefined ? "" : `: ${foreign.excerpt(allowed, 60)}`;
            return {
                likely: `The app does not take ${method} at this path.`,
                remedy: `Set method to one that it takes${instead}.`,
            };
        }
        case 406:
            if ((0,probe_request/* hasHeader */.o)(headers, "accept"))
                return undefined;
            return {
                likely: "The request has no Accept header, and the app wants one.",
                remedy: 'Say what you take, for example headers: "Accept: application/json".',
            };
        case 415:
        case 422:
            if (body === undefined || (0,probe_request/* hasHeader */.o)(headers, "content-type") || !looksLikeJson(body))
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

;// CONCATENATED MODULE: ./build/probe/verdict.js








async function judge(journey, conditions, { notTheService, explainNetworkFailure, judgeElsewhere, redact, now, asksForPart }) {
    const { outcome, url } = journey;
    const unjudged = (failure) => ({ healthy: false, failure, conditions: [] });
    if (outcome.kind === "failed")
        return unjudged(explainNetworkFailure(outcome, url));
    if (notTheService !== undefined)
        return unjudged(notTheService);
    if (outcome.status === 206 && !asksForPart)
        return unjudged(partFailure(url));
    const { status, headers, body, certificate, timings } = outcome;
    const facts = { status, headers, body, ...(certificate && { certificate }), durationMs: timings.total, now };
    const findings = await judgeAnswer(conditions, facts, judgeElsewhere);
    const results = findings.map(({ met, actual }, index) => ({
        condition: conditions[index]?.text ?? "",
        actual: show(actual, redact),
        met,
    }));
    if (results.length > 0 && results.every((result) => result.met))
        return { healthy: true, conditions: results };
    const foreign = new ForeignText(redact);
    const failed = hasFailedStatus(outcome, conditions, results) && redirectTarget(outcome, url) === undefined;
    const appSays = failed ? appReason(outcome, foreign) : undefined;
    return {
        healthy: false,
        failure: unmetFailure(outcome, journey, results, appSays, foreign),
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
const unmetCount = (unmet, all) => all === 1 ? "the condition" : `${unmet} of ${(0,lib_text/* count */.U9)(all, "condition")}`;
function unmetFailure(answer, journey, results, appSays, foreign) {
    const unmet = results.filter((result) => !result.met);
    const advice = redirectAdvice(answer, journey, foreign) ?? statusAdvice(answer, journey, foreign);
    return {
        word: "expectation-failed",
        happened: `The service answered ${answer.status}, but ${unmetCount(unmet.length, results.length)} did not hold.`,
        details: [
            ...unmet.map((result) => `${result.condition}: it was ${result.actual}`),
            ...(appSays === undefined ? [] : [`the app says: "${appSays}"`]),
        ],
        ...advice,
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
    const target = unfollowed === undefined ? undefined : redirectTarget(answer, url);
    if (target === undefined || unfollowed === undefined)
        return undefined;
    const location = (0,net_http/* header */.wx)(answer.headers, "location") ?? "";
    const harmless = target.username === "" && target.password === "" && foreign.excerpt(location, 200) === location;
    const wanted = harmless ? `== ${JSON.stringify(location)}` : "exists";
    const exactly = `If this redirect is right, expect exactly it:\n    expect: |\n      status == ${answer.status}\n      header location ${wanted}`;
    return {
        likely: `The app redirects ${foreign.excerpt(url.pathname, 200)} to ${foreign.excerpt(shownTarget(target, url), 200)}, and ${unfollowed.why}.`,
        remedy: unfollowed.remedy === undefined
            ? `Look at how the app makes its URLs. ${exactly}`
            : `Probe the path it redirects to, or ${unfollowed.remedy}. ${exactly}`,
    };
}
function hasFailedStatus({ status }, conditions, results) {
    return status >= 400 || results.some(({ met }, index) => !met && conditions[index]?.subject === "status");
}
function shownTarget(target, { origin }) {
    const path = `${target.pathname}${target.search}`;
    if (target.username !== "" || target.password !== "")
        return `${target.protocol}//***@${target.host}${path}`;
    return target.origin === origin ? path : target.href;
}

// EXTERNAL MODULE: ./build/snowflake/authorization-header.js
var authorization_header = __webpack_require__(3155);
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

;// CONCATENATED MODULE: ./build/run/check.js













async function runCheck(check, context) {
    const { inputs, endpoint, tokens, semaphore, time } = context;
    const { method, path } = check.request;
    let url = (0,ingress_url/* joinPath */.uJ)(endpoint.url, path);
    const name = checkName(check, inputs.endpoint);
    let used;
    const ask = async (limitMs) => {
        used = await tokens.current();
        url = (0,ingress_url/* joinPath */.uJ)(endpoint.url, path);
        return askOnce(check, url, used, limitMs, context);
    };
    const progress = new Progress(context, inputs.checks.length === 1 ? undefined : name);
    const { attempts, last, verdict } = await probe((limitMs) => semaphore.use(() => ask(limitMs)), check.timeoutMs, inputs.schedule, {
        deadline: time.waiting,
        renew: () => used !== undefined && tokens.renew(used),
        onRetry: (attempt, number, pauseMs) => progress.attempt(attempt, number, pauseMs),
    });
    return {
        name,
        method,
        url,
        hops: last.hops,
        attempts,
        outcome: last.outcome,
        bodyBytes: bodyBytesOf(last.outcome),
        verdict,
    };
}
async function askOnce({ request, conditions }, url, token, limitMs, context) {
    const { inputs, endpoint, gateway, http, clock, signal, redact, backgroundJudge } = context;
    const limit = limitMs();
    const attempt = Deadline.in(limit, clock, signal);
    const start = {
        method: request.method,
        url,
        headers: [...request.headers, (0,authorization_header/* authorizationHeader */.bc)(token, (0,probe_request/* hasHeader */.o)(request.headers, "authorization"))],
        ...(request.body === undefined ? {} : { body: request.body }),
    };
    const limits = {
        maxBytes: inputs.downloadLimit,
        signal,
        headWillDo: conditions.every(isAboutHead),
    };
    const journey = await travel(async (leg, spentMs) => {
        if (limit === 0)
            return (0,net_http/* notSent */.eE)("The deadline passed before it could be asked.");
        const outcome = await http({ ...leg, ...limits, timeoutMs: Math.max(1, limit - spentMs) });
        if (outcome.kind === "answered")
            return withoutGatewayCookies(outcome);
        return outcome.begun === undefined ? outcome : { ...outcome, begun: withoutGatewayCookies(outcome.begun) };
    }, start, inputs.maxRedirects, (answer, from) => gateway.isAppRedirect(answer, from));
    const { outcome, question } = journey;
    const notTheService = outcome.kind === "failed" ? undefined : await gateway.recognise(outcome, question, attempt);
    const verdict = await judge(journey, conditions, {
        notTheService,
        explainNetworkFailure: (failure, from) => gateway.explain(failure, from),
        judgeElsewhere: (texts, facts) => backgroundJudge.judge(texts, facts, context.time.judging),
        redact,
        now: new Date(clock.now()),
        asksForPart: (0,probe_request/* hasHeader */.o)(request.headers, "range"),
    });
    return { outcome, verdict: await endpoint.informed(verdict), hops: journey.hops };
}

;// CONCATENATED MODULE: ./build/run/checks.js


async function runChecks(context) {
    const reports = context.inputs.checks.map(() => undefined);
    const settled = await Promise.allSettled(context.inputs.checks.map(async (check, index) => {
        reports[index] = await runCheck(check, context);
        keepOneBody(reports);
    }));
    const rejected = settled.find((result) => result.status === "rejected");
    return {
        checks: reports.filter((report) => report !== undefined),
        thrown: rejected === undefined ? undefined : { error: rejected.reason },
    };
}
function keepOneBody(reports) {
    const unhealthy = reports.findIndex((report) => report?.verdict.healthy === false);
    const primary = Math.max(unhealthy, 0);
    for (const [index, report] of reports.entries()) {
        if (index !== primary && report !== undefined)
            reports[index] = withShortBody(report);
    }
}

;// CONCATENATED MODULE: ./build/run/given-endpoint.js
class GivenEndpoint {
    url;
    constructor(url) {
        this.url = url;
    }
    findUrl() {
        return Promise.resolve(this.url);
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

;// CONCATENATED MODULE: ./build/run/open-endpoint.js

async function openEndpoint(inputs, signIn, time) {
    const { endpoint } = inputs;
    if (endpoint.kind === "url")
        return new GivenEndpoint(endpoint.url);
    const { EndpointOfService } = await __webpack_require__.e(/* import() | service */ 652).then(__webpack_require__.bind(__webpack_require__, 5074));
    return new EndpointOfService(endpoint, inputs, signIn, time);
}

;// CONCATENATED MODULE: ./build/run/run-time.js

class RunTime {
    waiting;
    statements;
    judging;
    sharedRequestMs;
    #waits;
    constructor({ schedule, checks }, clock, signal) {
        this.#waits = schedule.waitMs > 0;
        this.sharedRequestMs = Math.max(...checks.map((check) => check.timeoutMs));
        this.waiting = Deadline.in(schedule.waitMs, clock, signal);
        this.statements = this.#waits ? this.waiting : this.waiting.extended(this.sharedRequestMs);
        this.judging = this.#waits ? this.waiting : new Deadline(clock, Number.POSITIVE_INFINITY, signal);
    }
    get signInRequestMs() {
        return this.#waits ? Math.min(this.sharedRequestMs, Math.max(1, this.waiting.leftMs)) : this.sharedRequestMs;
    }
}

// EXTERNAL MODULE: ./build/auth/session/session-state.js
var session_state = __webpack_require__(3317);
// EXTERNAL MODULE: ./build/snowflake/limits.js
var limits = __webpack_require__(6382);
;// CONCATENATED MODULE: ./build/run/sign-in-context.js



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

// EXTERNAL MODULE: ./build/snowflake/refusals/error-codes.js + 7 modules
var error_codes = __webpack_require__(1216);
// EXTERNAL MODULE: ./build/snowflake/refusals/wording.js
var wording = __webpack_require__(5260);
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

;// CONCATENATED MODULE: ./build/snowflake/ingress/sign-in-redirect.js

function isSignInRedirect(answer, url) {
    return targets(answer, url).some((target) => leadsToSignIn(target, url));
}
function isSnowflakeSignIn(answer, url) {
    const all = targets(answer, url);
    return all.length > 0 && all.every((target) => leadsToSignIn(target, url) && (0,host_guard/* isSnowflakeHost */.l0)(sign_in_redirect_hostOf(target)));
}
function leadsToSignIn(target, url) {
    const host = sign_in_redirect_hostOf(target);
    return ((host !== sign_in_redirect_hostOf(url) && (0,host_guard/* isSignInHost */.Jk)(host)) ||
        target.pathname.startsWith("/sfc-oauth-begin") ||
        target.pathname.startsWith("/sfc-endpoint/"));
}
function targets({ status, headers }, url) {
    if (status < 300 || status > 399)
        return [];
    return [headers["location"] ?? []].flat().flatMap((location) => URL.parse(location, url.href) ?? []);
}
const sign_in_redirect_hostOf = ({ hostname }) => hostname.replace(/\.$/, "");

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
    const lookedUp = caller.service !== undefined;
    return {
        word: "sign-in-required",
        happened,
        likely: tokenFaults,
        remedy: `${caller.renewal} ${lookedUp ? "Where that is not it, grant the role what it takes to call the endpoint." : "Check that ingress-url is of the same account and current, as SHOW ENDPOINTS prints it."}`,
        sql: lookedUp ? (0,wording/* callGrants */.U_)(caller) : [`SHOW ENDPOINTS IN SERVICE ${(0,wording/* sqlService */.I_)(caller).service};`],
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





function gatewayFailure(answer, url, caller, foreign) {
    return (gatewayError(answer, url, caller, foreign) ?? deniedPage(answer, caller) ?? proxyError(answer, url, caller, foreign));
}
function gatewayError(answer, url, caller, foreign) {
    const error = readGatewayError(answer);
    if (error === undefined)
        return undefined;
    const words = error.detail === "" ? "." : `: ${foreign.quoted(error.detail, 300)}`;
    const happened = `The ingress answered ${answer.status} (${(0,lib_text/* oneLine */.TN)(error.type)})${words}`;
    if (/no service hosts found/i.test(error.detail))
        return noServiceHosts(happened, caller);
    if (/IP\/Token .{0,100}not allowed|network policy/i.test(error.detail)) {
        const failure = (0,error_codes/* explainRefusal */.G)({ status: answer.status, message: foreign.redacted(error.detail) }, caller);
        return { ...failure, word: "network-policy", happened: `${url.host} does not let this runner in. ${happened}` };
    }
    if (/invalid consent request/i.test(error.detail)) {
        return { ...(0,error_codes/* explainRefusal */.G)({ status: answer.status, message: foreign.redacted(error.detail) }, caller), happened };
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
            remedy: `${caller.renewal}${caller.service === undefined ? " Check that ingress-url is of the same account." : ""}`,
        };
    }
    return insufficientPrivileges(happened, caller);
}
function deniedPage(answer, caller) {
    if (!isDeniedPage(answer))
        return undefined;
    return insufficientPrivileges(`The ingress answered ${answer.status}: "Access denied. Insufficient privileges to use" it.`, caller);
}
function proxyError(answer, url, caller, foreign) {
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
    const { service } = (0,wording/* sqlService */.I_)(caller);
    return {
        word: "service-not-ready",
        happened,
        likely: "No instance of the service runs: it is starting, suspended, or its container crashes.",
        remedy: "Let the action wait (wait: 5m) when it is just starting; else look at the service.",
        sql: [
            `DESCRIBE SERVICE ${service};`,
            `SHOW SERVICE CONTAINERS IN SERVICE ${service};`,
            `ALTER SERVICE ${service} RESUME;`,
        ],
    };
}
const gatewayTrouble = (happened) => ({
    word: "service-not-ready",
    happened,
    likely: "The ingress could not pass the request on to the service.",
    remedy: "Let the action wait (wait: 5m); if it stays, look at the service with DESCRIBE SERVICE.",
});
function insufficientPrivileges(happened, caller) {
    return {
        word: "access-denied",
        happened,
        likely: `${(0,wording/* theRole */.Y$)(caller, "The")} may not call this endpoint.`,
        remedy: "Grant the role a service role of the service, and USAGE on its database and schema.",
        sql: (0,wording/* callGrants */.U_)(caller),
    };
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
    };
}

;// CONCATENATED MODULE: ./build/snowflake/ingress/network-failure.js
function explainNetworkFailure(failure, url, { service }) {
    const { word, likely, remedy, whenLookedUp } = meanings[failure.fault ?? failure.reason];
    const begun = failure.begun === undefined ? "" : "whole ";
    const answered = failure.reason === "response-too-large" || failure.reason === "connection-lost";
    return {
        word,
        happened: answered ? failure.detail : `${url.host} gave no ${begun}answer. ${failure.detail}`,
        likely,
        remedy: service === undefined ? remedy : (whenLookedUp ?? remedy),
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
        this.#foreign = new ForeignText(context.redact);
    }
    async recognise(answer, question, deadline) {
        const { http, guard } = this.#context;
        const { url } = question;
        const failure = this.#ownWords(answer, url);
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
    #ownWords(answer, url) {
        const { caller } = this.#context;
        return (signInRedirectFailure(answer, url, caller) ??
            gatewayFailure(answer, url, caller, this.#foreign) ??
            signInPageFailure(answer, url, caller));
    }
}

;// CONCATENATED MODULE: ./build/run.js
















async function run(world) {
    const { runner, docs, clock, signal } = world;
    for (const secret of world.ambient)
        runner.mask(secret);
    let inputs;
    let report;
    try {
        runner.log((0,version/* introduction */.r)(world.machine.env));
        inputs = await parseInputs({ ...world, read: (input) => runner.input(input), mask: runner.mask });
        for (const warning of inputs.warnings)
            runner.annotate("warning", "Snowflake Endpoint", warning);
        report = inputs.dryRun ? await rehearse(inputs, clock.now()) : await examine(inputs, world);
        if (inputs.responseFile !== undefined)
            report = saveResponse(report, inputs.responseFile, world.writeFile);
    }
    catch (error) {
        report = (0,report_report/* failedReport */.kS)((0,report_failure/* failureOf */.g5)(error, runner.redact), inputs === undefined ? [] : namesOf(inputs));
    }
    await clock.sleep(0, signal);
    if (signal.aborted)
        report = (0,report_report/* cancelledReport */.uz)(report);
    return publish(report, runner, { docs, bodyLimit: inputs?.bodyLimit ?? 0, summary: inputs?.summary ?? true });
}
async function rehearse(inputs, nowMs) {
    const { dryRun } = await __webpack_require__.e(/* import() | service */ 652).then(__webpack_require__.bind(__webpack_require__, 9848));
    return (0,report_report/* dryRunReport */.P7)(dryRun(inputs, nowMs));
}
async function examine(inputs, world) {
    const { runner, http, clock, signal, backgroundJudge } = world;
    const { credential } = inputs;
    const context = { http, clock, signal, mask: runner.mask, redact: runner.redact, log: runner.log };
    const time = new RunTime(inputs, clock, signal);
    runner.log(`Sign-in: ${credential.introduction}`);
    const signIn = signInContext(context, runner, time);
    const endpoint = await openEndpoint(inputs, signIn, time);
    const url = await endpoint.findUrl();
    if (!(url instanceof URL))
        return endpoint.diagnosed(unfound(inputs, url));
    const retry = retryOfSignIn(inputs, context, time.waiting);
    const tokens = new TokenSource({ credential, context: signIn, ingressHost: () => endpoint.url.hostname, retry });
    await tokens.current();
    const semaphore = new Semaphore(inputs.concurrency);
    const gateway = new Gateway({ ...context, guard: inputs.guard, caller: credential.caller });
    const shared = { inputs, endpoint, gateway, tokens, semaphore, time, backgroundJudge };
    const results = await runChecks({ ...context, ...shared });
    return endpoint.diagnosed(reportOf(results, inputs, tokens, context));
}
function reportOf({ checks, thrown }, { credential, exportAuthorization, failOnUnhealthy }, tokens, { mask, redact }) {
    const exported = exportAuthorization && tokens.held !== undefined ? (0,authorization_header/* headerValue */.Z)(tokens.held) : undefined;
    if (exported !== undefined)
        mask(exported);
    return (0,report_report/* checkedReport */.QB)({
        checks,
        thrown: thrown === undefined ? undefined : (0,report_failure/* failureOf */.g5)(thrown.error, redact),
        identity: credential.introduction,
        failOnUnhealthy,
        signInMs: credential.renewable ? tokens.signInMs : undefined,
        authorization: exported,
    });
}
const namesOf = ({ checks, endpoint }) => checks.map((check) => checkName(check, endpoint));
function unfound(inputs, failure) {
    const { credential, failOnUnhealthy } = inputs;
    return (0,report_report/* unfoundReport */.Al)(failure, {
        identity: credential.introduction,
        failOnUnhealthy,
        unasked: namesOf(inputs),
    });
}
const signInGraceMs = 2_000;
function retryOfSignIn({ schedule }, context, deadline) {
    const graceful = deadline.atLeast(signInGraceMs);
    const progress = new Progress(context);
    return ({ happened }, number) => graceful.pause(number, {
        longestPauseMs: schedule.intervalMs,
        onPause: (pauseMs) => progress.log(happened, number, happened, pauseMs),
    });
}

// EXTERNAL MODULE: ./build/node_modules/@actions/core/lib/core.js + 6 modules
var core = __webpack_require__(3243);
;// CONCATENATED MODULE: ./build/runner/github-toolkit.js



const annotations = { error: core/* error */.z3, warning: core/* warning */.$e, notice: core/* notice */.lm };
const githubToolkit = {
    input: (name) => core/* getInput */.V4(name, { trimWhitespace: false }),
    mask: (text) => core/* setSecret */.Pq(text),
    log: (line) => core/* info */.pq(line),
    group: (title, lines) => {
        core/* startGroup */.Oh(title);
        for (const line of lines)
            core/* info */.pq(line);
        core/* endGroup */.N4();
    },
    annotate: (level, title, message) => annotations[level](message, { title }),
    output: (name, value) => core/* setOutput */.uH(name, value),
    saveState: (name, value) => core/* saveState */.LZ(name, value),
    state: (name) => core/* getState */.Gu(name),
    summary: appendSummary,
};
function appendSummary(markdown) {
    const file = process.env["GITHUB_STEP_SUMMARY"] ?? "";
    if (file === "")
        throw new Error("GITHUB_STEP_SUMMARY names no file.");
    (0,external_node_fs_.appendFileSync)(file, `${markdown}${external_node_os_.EOL}`);
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
        return code === 0x20 || (code >= 0x09 && code <= 0x0d);
    if (code < 0x2000)
        return code === 0xa0 || code === 0xad || code === 0x1680;
    if (code < 0x2070)
        return code <= 0x200f || (code >= 0x2028 && code <= 0x202f) || code >= 0x205f;
    return code === 0x3000 || code === 0xfeff;
}
const blanks = /[\t-\r \xa0\xad\u1680\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff]+/g;
const ellipsis = 0x2026;
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
    const texts = [...new Set([secret, secret.replaceAll(" ", "+"), ...keyLines(secret)])];
    const inner = [...new Set([secret, JSON.stringify(secret).slice(1, -1)])].map((text) => Buffer.from(text, "utf8"));
    return [
        ...texts.flatMap(textNeedles),
        ...inner.flatMap(base64Cores).map((core) => ({ spelling: "base64", letters: Buffer.from(core) })),
        ...inner.map((bytes) => ({ spelling: "hex", letters: Buffer.from(bytes.toString("hex")) })),
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
const spelling_blanks = "\t\n\v\f\r ".split("").map((blank) => [codeOf(blank), skipped]);
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
function bytesOf(spelling, letter) {
    const others = exceptions[spelling].flatMap(([byte, counted]) => (counted === letter ? [byte] : []));
    return letter === skipped ? others : [letter, ...others];
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
   quest? commat@ lsqb[ lbrack[ bsol\\ rsqb] rbrack] hat^ lowbar_ grave\` lcub{ lbrace{ verbar| vert| rcub} rbrace}`
    .split(/\s+/)
    .map((entity) => [keyOf(entity.slice(0, -1)), entity.charCodeAt(entity.length - 1)]));
escape_entities.set(keyOf("nbsp"), 0x20).set(keyOf("tab"), 0x20);
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
    return character;
}

;// CONCATENATED MODULE: ./build/lib/secrets/search/beginnings.js


class Beginnings {
    #pairs = new Uint8Array(128 * 128);
    constructor() {
        for (const first of introducers)
            this.#pairs.fill(1, first * 128, first * 128 + 128);
        this.#pairs[backslash * 128 + backslash] = 0;
    }
    add({ spelling, letters: [first = 0, second = 0] }) {
        if (first >= 128)
            this.#pairs.fill(1, 0, 128);
        const allowed = [0, ...introducers, ...bytesOf(spelling, skipped), ...bytesOf(spelling, second)];
        for (const code of first < 128 ? bytesOf(spelling, first) : [])
            for (const next of allowed)
                if (next < 128)
                    this.#pairs[code * 128 + next] = 1;
    }
    has(first, second) {
        return this.#pairs[(first < 128 ? first : 0) * 128 + (second < 128 ? second : 0)] === 1;
    }
}

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
    #count = 0;
    add(place, before) {
        const step = ++this.#count;
        this.#place[step & mask] = place;
        this.#before[step & mask] = before;
        return step;
    }
    place(step) {
        return this.#place[step & mask] ?? 0;
    }
    start(step, letters) {
        let first = step;
        for (let left = letters; left > 1 && first > this.#count - longest; left--)
            first = this.#before[first & mask] ?? 0;
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
        if (letters > 0)
            this.#found(this.#start(step, letters, origin), end);
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
const chunk = 16_384;
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
        const places = Math.min(text.length, chunk + longestReading);
        this.#store = new ReadingStore(places);
        this.#longest = new Int32Array(places);
        this.#dense = new Int32Array(places);
    }
    first(place) {
        if (place >= this.#end)
            this.#read(place);
        return this.#store.first(place);
    }
    next(reading) {
        return this.#store.next(reading);
    }
    code(reading) {
        return this.#store.code(reading);
    }
    end(reading) {
        return this.#store.end(reading);
    }
    take(kinds) {
        const code = this.#take(this.#at, kinds);
        if (code !== none || this.#at >= this.#known)
            return code;
        const dense = this.#dense[this.#at - this.#from] ?? 0;
        return dense > this.#at ? this.#take(dense, kinds) : none;
    }
    #take(place, kinds) {
        if (place >= this.#known || this.#text.charCodeAt(place) === ellipsis) {
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
    #read(from) {
        this.#end = Math.min(this.#text.length, from + chunk);
        this.#known = Math.min(this.#text.length, this.#end + longestReading);
        this.#from = from;
        this.#store.clear(from);
        for (let place = this.#known - 1; place >= from; place--) {
            const code = this.#text.charCodeAt(place);
            if (isIntroducer(code))
                this.#readAt(place, code);
            const longest = this.#longestAt(place);
            const end = longest === 0 ? place + 1 : this.end(longest);
            const blank = isBlank(longest === 0 ? code : this.code(longest));
            this.#longest[place - from] = longest;
            this.#dense[place - from] = !blank ? place : end < this.#known ? (this.#dense[end - from] ?? end) : end;
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
        this.#at = end;
        this.#cut = 0;
        const code = meaningOf(introducer, this);
        const itself = introducer === backslash && this.#at === end + 1;
        if (code !== none)
            this.#store.add(this.#place, code, this.#at, itself ? readings_layers : depth + 1);
        if (this.#cut > 0)
            this.#store.add(this.#place, unfinished, this.#cut, depth + 1);
    }
    #undoBackslash(end, depth) {
        const next = this.#text.charCodeAt(end);
        if (isBlank(next))
            this.#store.add(this.#place, 0x20, end + 1, readings_layers);
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
        this.#readings = new Readings(text);
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
        let place = this.#place;
        while (place < end && !this.#mayBegin(place))
            place++;
        this.#place = place;
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
        if (code === ellipsis)
            this.#cut(place, place, shortestForm);
        this.#attempts.read(place, code, place + 1);
        if (isIntroducer(code))
            this.#readEscapes(place);
        this.#attempts.drop(place);
    }
    #readEscapes(place) {
        for (let reading = this.#readings.first(place); reading !== 0; reading = this.#readings.next(reading)) {
            const code = this.#readings.code(reading);
            if (code === unfinished)
                this.#cut(place, this.#readings.end(reading), shortestForm - 1);
            else
                this.#attempts.read(place, code, this.#readings.end(reading));
        }
    }
    #cut(place, end, least) {
        for (const start of this.#attempts.starts(place, least))
            this.#clean.hide(start, end);
    }
}

;// CONCATENATED MODULE: ./build/lib/secrets/redactor.js





class Redactor {
    #forms = new Set();
    #needles = new NeedleAutomaton();
    #beginnings = new Beginnings();
    add(secret) {
        const fresh = secretForms(secret.reveal()).filter((form) => !this.#forms.has(form));
        for (const form of fresh)
            this.#forms.add(form);
        for (const needle of needlesOf(secret.reveal())) {
            this.#needles.add(needle);
            this.#beginnings.add(needle);
        }
        return fresh;
    }
    redact(text, length = text.length) {
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
    constructor(toolkit) {
        this.#toolkit = toolkit;
    }
    input(name) {
        return this.#toolkit.input(name);
    }
    mask = (secret) => {
        for (const form of this.#redactor.add(secret))
            this.#toolkit.mask(form);
    };
    redact = (text, length) => this.#redactor.redact(text, length);
    log = (line) => this.#toolkit.log(this.#line(line));
    group(title, lines) {
        this.#toolkit.group(this.#line(title), lines.map((line) => this.#line(line)));
    }
    annotate(level, title, message) {
        this.#toolkit.annotate(level, this.redact(title), this.redact(message));
    }
    output(name, value) {
        const clean = this.#clean(value);
        this.#toolkit.output(name, typeof clean === "string" ? clean : JSON.stringify(clean));
    }
    secretOutput(name, secret) {
        this.#toolkit.output(name, secret.reveal());
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
    #clean(value) {
        if (typeof value === "string")
            return this.redact(value);
        if (Array.isArray(value))
            return value.map((item) => this.#clean(item));
        if (typeof value !== "object" || value === null)
            return value;
        const fields = Object.entries(value).flatMap(([name, field]) => field === undefined ? [] : [[this.redact(name), this.#clean(field)]]);
        return Object.fromEntries(fields);
    }
}

;// CONCATENATED MODULE: ./build/steps.js
















async function main() {
    const cancellation = new AbortController();
    for (const signal of ["SIGINT", "SIGTERM"])
        process.on(signal, () => cancellation.abort());
    const code = await run({
        runner: new Runner(githubToolkit),
        http: undiciHttp(process.env),
        clock: systemClock,
        docs: docsOf(process.env),
        givenInputs: givenInputs(process.env),
        readFile: readRegularFile,
        machine: {
            env: process.env,
            home: (0,external_node_os_.homedir)(),
            windows: process.platform === "win32",
            macOS: process.platform === "darwin",
            exists: external_node_fs_.existsSync,
            isFolder: (path) => (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false,
            read: (path) => (0,external_node_fs_.readFileSync)(path, "utf8"),
            mode: (path) => (0,external_node_fs_.statSync)(path).mode,
        },
        writeFile: writeFileAtomically,
        backgroundJudge: new BackgroundJudge(besideEntry("judge")),
        ambient: ambientSecrets(process.env),
        signal: cancellation.signal,
    });
    leave(code);
}
async function post() {
    const { cleanUp } = await __webpack_require__.e(/* import() | account */ 644).then(__webpack_require__.bind(__webpack_require__, 1136));
    await cleanUp(new Runner(githubToolkit), undiciHttp(process.env));
    leave(0);
}
function besideEntry(name) {
    const [, entry = ""] = process.argv;
    return (0,external_node_url_.pathToFileURL)((0,external_node_path_.join)((0,external_node_path_.dirname)(entry), `${name}${(0,external_node_path_.extname)(entry)}`));
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


/***/ }),

/***/ 8743:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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


/***/ })

};
;