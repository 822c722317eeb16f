"use strict";
exports.id = 336;
exports.ids = [336];
exports.modules = {

/***/ 1471:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodeText)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);

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

/***/ 7369:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 1277:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   bs: () => (/* binding */ parseDays)
/* harmony export */ });
/* harmony import */ var _quantity_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2111);

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


/***/ }),

/***/ 2111:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseSize),
/* harmony export */   X: () => (/* binding */ formatSize)
/* harmony export */ });
/* harmony import */ var _quantity_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2111);

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

/***/ 7240:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kb: () => (/* binding */ excerpt),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
const unprintable = /[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;
function oneLine(text) {
    return text
        .toWellFormed()
        .replace(unprintable, (character) => escapes[character] ?? `\\u${codeOf(character)}`)
        .replaceAll("##[", "## [")
        .replace(/:(?=:)/g, ": ");
}
const escapes = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };
const codeOf = (character) => character.charCodeAt(0).toString(16).padStart(4, "0");
function excerpt(text, length) {
    const trimmed = text.trim();
    const line = oneLine(cut(trimmed, length * 2));
    return line.length <= length && trimmed.length <= length * 2 ? line : `${cut(line, length - 1).trimEnd()}…`;
}
function quoted(text, length) {
    const beginning = excerpt(text, length);
    return /[.!?…]$/.test(beginning) ? `"${beginning}"` : `"${beginning}".`;
}
const cut = (text, length) => text.slice(0, length).replace(/[\ud800-\udbff]$/, "");
function escapeHtml(text) {
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

/***/ 8756:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ Answer)
/* harmony export */ });
/* harmony import */ var _lib_charset_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1471);
/* harmony import */ var _finding_not_evaluable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7070);
/* harmony import */ var _finding_quotation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1149);



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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 1295:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wi: () => (/* binding */ refuseSingleQuotes),
/* harmony export */   dY: () => (/* binding */ takeText),
/* harmony export */   gK: () => (/* binding */ takeQuoted)
/* harmony export */ });
function takeText(reader) {
    const start = reader.index;
    if (reader.peek(/"/y) !== undefined)
        return takeQuoted(reader);
    refuseSingleQuotes(reader);
    const word = reader.take(/[\p{L}\p{N}][^\s"',#]*/uy);
    if (word !== undefined)
        return word;
    const path = reader.peek(/\/[^\s#]*/y);
    if (path !== undefined) {
        const remedy = `Write ${JSON.stringify(path)} if it is a text. A regular expression goes with "matches".`;
        throw reader.problem('a text that begins with "/" stands in double quotes', remedy, start);
    }
    const fault = `a text is expected here, but ${reader.found()}`;
    if (reader.peek(/[{[]/y) !== undefined)
        throw reader.problem(fault, 'Look into JSON with json, as in "json $.state == …", or put a text in double quotes.');
    throw reader.problem(fault, 'Write a text in double quotes, such as "ready".');
}
function refuseSingleQuotes(reader) {
    const written = reader.peek(/'[^']*'?/y);
    if (written === undefined)
        return;
    const text = JSON.stringify(written.replaceAll("'", ""));
    throw reader.problem("a text does not stand in single quotes", `Write it in double quotes: ${text}.`);
}
function takeQuoted(reader) {
    const start = reader.index;
    const quoted = reader.take(/"(?:\\.|[^"\\])*"/y);
    if (quoted === undefined)
        throw reader.problem("this text is not closed", 'Its last character must be ".', start);
    try {
        return JSON.parse(quoted);
    }
    catch {
        const mistake = quoted.match(/\\(?!["\\/bfnrt]|u[0-9a-fA-F]{4})/)?.index ?? 0;
        const remedy = "A text takes the escapes of JSON, and a backslash itself is written \\\\.";
        throw reader.problem("this text is not as JSON writes one", remedy, start + mistake);
    }
}


/***/ }),

/***/ 1190:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lU: () => (/* binding */ comparisons),
  v9: () => (/* binding */ holds),
  SX: () => (/* binding */ takeOperator)
});

// EXTERNAL MODULE: ./build/lib/nearest.js
var nearest = __webpack_require__(7369);
;// CONCATENATED MODULE: ./build/probe/conditions/language/foreign-operator.js
const meanings = {
    "=": "==",
    "===": "==",
    ":": "==",
    "!==": "!=",
    "<>": "!=",
    "=>": ">=",
    "=<": "<=",
    "~": "matches",
    "~=": "matches",
    "=~": "matches",
    "~~": "matches",
    "!~": "not matches",
    is: "==",
    "is not": "!=",
    isn: "!=",
    "isn't": "!=",
    eq: "==",
    equal: "==",
    equals: "==",
    ne: "!=",
    neq: "!=",
    lt: "<",
    le: "<=",
    lte: "<=",
    gt: ">",
    ge: ">=",
    gte: ">=",
    has: "contains",
    include: "contains",
    includes: "contains",
    like: "contains",
    regex: "matches",
    "does not contain": "not contains",
    "doesn't contain": "not contains",
    "does not match": "not matches",
    "doesn't match": "not matches",
    "does not exist": "not exists",
    "doesn't exist": "not exists",
};
function meantBy(text, allowed) {
    const written = text.toLowerCase().replaceAll(/\s+/g, " ");
    if (/^is(?: not|n't)? null$/.test(written))
        return nullTest(written !== "is null", allowed);
    const phrase = written.replace(/(?<= (?:contain|match|exist))e?s$/, "");
    const meaning = Object.hasOwn(meanings, phrase) ? meanings[phrase] : undefined;
    if (meaning === undefined || !allowed.includes(meaning.replace("not ", "")))
        return undefined;
    return `"${meaning}"`;
}
function nullTest(negated, allowed) {
    const existence = negated ? '"exists"' : '"not exists"';
    if (allowed.includes("exists") && allowed.includes("in"))
        return `"${negated ? "!=" : "=="} null", or ${existence} where the value does not matter`;
    return allowed.includes("exists") ? existence : undefined;
}

;// CONCATENATED MODULE: ./build/probe/conditions/language/operator.js


const comparisons = ["==", "!=", "<", "<=", ">", ">="];
const words = ["in", "contains", "matches", "exists"];
function takeOperator(reader, subject, allowed) {
    const negated = reader.take(/not(?![\p{L}\p{N}_-])/uy) !== undefined;
    const start = reader.index;
    const choice = `Here, ${subject} takes ${allowed.map((name) => (isWord(name) ? `[not] ${name}` : name)).join(", ")}.`;
    const phrase = reader.peek(/(?:is|does|has)(?:n't|\s+not)?(?:\s+(?:null|contains?|match(?:es)?|exists?))?(?=\s|$)/iy);
    const wanted = phrase === undefined ? undefined : meantBy(phrase, allowed);
    if (wanted !== undefined)
        throw reader.problem(`"${phrase}" is not an operator`, `Write ${wanted}. ${choice}`);
    const text = reader.take(/[=!<>~:]+|[\p{L}_][\p{L}\p{N}_-]*/uy);
    if (text === undefined) {
        const value = subject === "status" ? reader.peek(/[1-9][0-9]{2}(?=\s|$)/y) : undefined;
        const hint = value === undefined ? "" : `Write "status == ${value}". `;
        throw reader.problem(`an operator is expected here, but ${reader.found()}`, `${hint}${choice}`);
    }
    const further = comparisons.some((known) => known === text) ? reader.peek(/[=<>]/y) : undefined;
    if (further !== undefined)
        throw reader.problem(`there is a blank inside "${text}${further}"`, `Write it without the blank. ${choice}`, start);
    const name = allowed.find((known) => known === text);
    if (name === undefined)
        throw unknownOperator(reader, text, subject, allowed, choice, start);
    if (negated && !isWord(name)) {
        const remedy = `Write "${opposites[name]}" instead of "not ${name}".`;
        throw reader.problem('"not" goes before a word only', remedy, start);
    }
    return { name, negated };
}
function unknownOperator(reader, text, subject, allowed, choice, start) {
    if (isWord(text) || comparisons.some((known) => known === text))
        return reader.problem(`"${text}" does not go with ${subject}`, choice, start);
    const meant = meantBy(text, allowed) ?? quotedOr((0,nearest/* nearest */.p)(text, [...allowed, "not"]));
    const hint = meant === undefined ? "" : `Did you mean ${meant}? `;
    return reader.problem(`"${text}" is not an operator`, `${hint}${choice}`, start);
}
const quotedOr = (word) => (word === undefined ? undefined : `"${word}"`);
function isWord(name) {
    return words.some((word) => word === name);
}
const opposites = {
    "==": "!=",
    "!=": "==",
    "<": ">=",
    "<=": ">",
    ">": "<=",
    ">=": "<",
};
function holds(comparison, order) {
    switch (comparison) {
        case "==":
            return order === 0;
        case "!=":
            return order !== 0;
        case "<":
            return order < 0;
        case "<=":
            return order <= 0;
        case ">":
            return order > 0;
        case ">=":
            return order >= 0;
    }
}


/***/ }),

/***/ 4454:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ takePattern)
/* harmony export */ });
/* unused harmony export Pattern */
class Pattern {
    #expression;
    #shape;
    constructor(expression) {
        this.#expression = expression;
        this.#shape = shapeOf(expression.source);
    }
    find(text, allowance) {
        allowance.spend(this.steps(text.length));
        return text.search(this.#expression);
    }
    steps(length) {
        const shape = this.#shape;
        if (/\)[*+{]/.test(shape))
            return Number.POSITIVE_INFINITY;
        const repetitions = shape.match(/[*+{]/g)?.length ?? 0;
        const choices = shape.match(/[?|]/g)?.length ?? 0;
        const anchored = shape.startsWith("^") && !shape.includes("|") && !this.#expression.multiline;
        return shape.length * (length + 1) ** (repetitions + (anchored ? 0 : 1)) * 2 ** choices;
    }
}
function shapeOf(source) {
    return source
        .replaceAll(/\\(?:([1-9][0-9]*|k<[^>]*>)|.)|\[(?:\\.|[^\]\\])*\]/gs, (_, reference) => reference === undefined ? "a" : "a*")
        .replaceAll(/\(\?(?:<[^>=!]+>|<?[=!]|[a-z-]*:)/g, "(");
}
function takePattern(reader) {
    const start = reader.index;
    const whole = reader.peek(/\/.*\/[a-z]*(?=\s|$)/y);
    const rest = reader.rest();
    const literal = reader.take(/\/(?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\[])+\/[\p{L}\p{N}]*/uy);
    if (literal === undefined) {
        if (reader.peek(/\//y) !== undefined)
            throw reader.problem("this regular expression is empty, or not closed", "Write it between slashes, such as /ready/i.", start);
        throw reader.problem(`a regular expression is expected here, but ${reader.found()}`, expressionOf(rest));
    }
    if (!reader.atEnd() && whole !== undefined && whole.length > literal.length) {
        const end = whole.lastIndexOf("/");
        const escaped = whole.slice(1, end).replaceAll(/(?<!\\)\//g, "\\/");
        const remedy = `Write the slash in it as \\/: /${escaped}${whole.slice(end)}.`;
        throw reader.problem("a slash ends the regular expression", remedy, start + literal.lastIndexOf("/"));
    }
    const close = literal.lastIndexOf("/");
    const flags = literal.slice(close + 1);
    if (/[^imsu]/.test(flags)) {
        const remedy = "The flags are i, m, s and u. A slash that belongs to the expression is written \\/.";
        throw reader.problem(`"${flags}" is not a flag of a regular expression`, remedy, start + close + 1);
    }
    try {
        return new Pattern(new RegExp(literal.slice(1, close), flags));
    }
    catch (error) {
        const remedy = "Correct it, or look for a plain text with contains.";
        throw reader.problem(`JavaScript does not read this: ${error.message}`, remedy, start);
    }
}
function expressionOf(rest) {
    const text = rest.replace(/^(["'])(.*)\1$/s, "$2");
    if (text === "")
        return "Write it between slashes, such as /ready/i.";
    return `Write it between slashes: /${text.replaceAll(/(?<!\\)\//g, "\\/")}/. For a plain text, write contains ${JSON.stringify(text)}.`;
}


/***/ }),

/***/ 7118:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ parseLines),
  o: () => (/* binding */ plainSubjects)
});

// EXTERNAL MODULE: ./build/probe/conditions/condition.js
var condition = __webpack_require__(2672);
// EXTERNAL MODULE: ./build/probe/conditions/condition-syntax-error.js
var condition_syntax_error = __webpack_require__(4249);
// EXTERNAL MODULE: ./build/probe/conditions/finding/not-evaluable.js
var not_evaluable = __webpack_require__(7070);
;// CONCATENATED MODULE: ./build/probe/conditions/language/line-reader.js
class LineProblem extends Error {
    name = "LineProblem";
    fault;
    remedy;
    index;
    constructor(fault, remedy, index) {
        super(`${fault}. ${remedy}`);
        this.fault = fault;
        this.remedy = remedy;
        this.index = index;
    }
}
class LineReader {
    #line;
    #parts = [];
    #index = 0;
    constructor(line) {
        this.#line = line;
        this.#skipSpace();
    }
    get index() {
        return this.#index;
    }
    get text() {
        return this.#parts.join(" ");
    }
    atEnd() {
        if (this.#index === this.#line.length)
            return true;
        return this.#line[this.#index] === "#" && (this.#index === 0 || this.#isSpace(this.#index - 1));
    }
    take(form) {
        const part = this.peek(form);
        return part === undefined || part === "" ? undefined : this.#consume(part);
    }
    peek(form) {
        form.lastIndex = this.#index;
        return form.exec(this.#line)?.[0];
    }
    takeBracketed() {
        let depth = 0;
        let quote = "";
        let end = this.#index;
        for (; end < this.#line.length; end++) {
            const character = this.#line[end];
            if (quote !== "") {
                if (character === "\\")
                    end++;
                else if (character === quote)
                    quote = "";
            }
            else if (character === '"' || character === "'")
                quote = character;
            else if ("[{(".includes(character))
                depth++;
            else if ("]})".includes(character))
                depth--;
            else if (depth <= 0 && this.#isSpace(end))
                break;
        }
        const part = this.#line.slice(this.#index, end).trimEnd();
        return part === "" ? undefined : this.#consume(part);
    }
    found() {
        if (this.atEnd())
            return "the line ends";
        const part = this.#line.slice(this.#index).match(/^(?:[\p{L}\p{N}_-]+|[=!<>~&|]+|"[^"]+"|\S)/u)?.[0] ?? "";
        return `${part.startsWith('"') ? part : `"${part}"`} is written`;
    }
    rest() {
        return this.#line
            .slice(this.#index)
            .replace(/(?:^|\s+)#.*$/s, "")
            .trim();
    }
    problem(fault, remedy, index = this.#index) {
        return new LineProblem(fault, remedy, index);
    }
    #consume(part) {
        this.#parts.push(part);
        this.#index += part.length;
        this.#skipSpace();
        return part;
    }
    #skipSpace() {
        while (this.#isSpace(this.#index))
            this.#index++;
    }
    #isSpace(index) {
        const character = this.#line[index];
        return character !== undefined && /\s/.test(character);
    }
}

// EXTERNAL MODULE: ./build/lib/nearest.js
var nearest = __webpack_require__(7369);
// EXTERNAL MODULE: ./build/probe/conditions/language/operator.js + 1 modules
var language_operator = __webpack_require__(1190);
;// CONCATENATED MODULE: ./build/probe/conditions/subjects/status.js

function status_status(reader) {
    const { name, negated } = (0,language_operator/* takeOperator */.SX)(reader, "status", [...language_operator/* comparisons */.lU, "in"]);
    if (name === "in") {
        const ranges = takeRanges(reader, negated ? "not in" : "in");
        const within = (code) => ranges.some(({ first, last }) => first <= code && code <= last);
        return ({ facts }) => ({ met: within(facts.status) !== negated, actual: [String(facts.status)] });
    }
    const limit = takeCode(reader, name);
    return ({ facts }) => ({ met: (0,language_operator/* holds */.v9)(name, facts.status - limit), actual: [String(facts.status)] });
}
function takeRanges(reader, operator) {
    const start = reader.index;
    const text = reader.take(/[^\s#](?:[^#]*[^\s#])?/y);
    const example = "Write for example 200-299,304.";
    if (text === undefined)
        throw reader.problem("status codes are expected here, but the line ends", example);
    const meant = codesIn(text);
    const remedy = meant === undefined ? example : `Write "status ${operator} ${meant}".`;
    const bracketed = /^[[({"']/.test(text);
    let index = start;
    return (bracketed ? [text] : text.split(",")).map((item) => {
        const range = rangeOf(item.trim());
        if (range === undefined) {
            const place = index + (item.length - item.trimStart().length);
            const fault = item.trim() === "" ? "a status code is missing" : `"${item.trim()}" is not a status code or a range`;
            throw reader.problem(fault, remedy, place);
        }
        index += item.length + 1;
        return range;
    });
}
function rangeOf(text) {
    const [, first, last = first] = /^([1-9][0-9]{2})(?:\s*-\s*([1-9][0-9]{2}))?$/.exec(text) ?? [];
    const range = { first: Number(first), last: Number(last) };
    return range.first <= range.last ? range : undefined;
}
function takeCode(reader, comparison) {
    const start = reader.index;
    const rest = reader.rest();
    const code = reader.take(/[1-9][0-9]{2}(?![^\s#])/y);
    if (code !== undefined && reader.atEnd())
        return Number(code);
    const written = reader.peek(/"[^"]*"|[^\s#]+/y);
    const meant = codesIn(rest);
    if (code !== undefined && meant === undefined)
        return Number(code);
    if (meant !== undefined && /^[0-9]{3}$/.test(meant))
        throw reader.problem(`${quotedOnce(rest)} is not how a status code is written`, `Write ${meant}.`, start);
    if (meant !== undefined) {
        const several = comparison === "!=" ? "not in" : "in";
        throw reader.problem(`"${comparison}" takes one status code`, `Write "status ${several} ${meant}".`, start);
    }
    const fault = written === undefined
        ? "a status code is expected here, but the line ends"
        : `${quotedOnce(written)} is not a status code`;
    throw reader.problem(fault, "Write three digits, 100 to 999.", start);
}
const quotedOnce = (text) => (text.startsWith('"') ? text : `"${text}"`);
function codesIn(text) {
    const items = text
        .replaceAll(/[[\](){}"']/g, " ")
        .replaceAll(/\b([1-9])xx\b/gi, "$100-$199")
        .replaceAll(/\s*(?:-|\.\.+)\s*/g, "-")
        .split(/[\s,|]+(?:(?:or|and)\s+)?/)
        .filter((item) => item !== "");
    return items.length > 0 && items.every((item) => rangeOf(item) !== undefined) ? items.join(",") : undefined;
}

;// CONCATENATED MODULE: ./build/probe/conditions/subject-remedy.js



const synonyms = {
    code: "status",
    "status-code": "status",
    statuscode: "status",
    "http-status": "status",
    http: "status",
    content: "body",
    response: "body",
    text: "body",
    jsonpath: "json",
    jq: "json",
    time: "duration",
    latency: "duration",
    "response-time": "duration",
    length: "size",
    "content-length": "size",
    cert: "certificate",
    tls: "certificate",
    ssl: "certificate",
    digest: "image-digest",
    sha256: "image-digest",
    image: "image-name",
    tag: "image-name",
    spec: "spec-digest",
    replicas: "instances",
    restart: "restarts",
    "restart-count": "restarts",
    token: "credential",
    pat: "credential",
    expiry: "credential",
};
function subjectRemedy(word, line, subjects) {
    const all = `The subjects are ${subjects.join(", ")}.`;
    const codes = codesIn(line);
    if (codes !== undefined)
        return `Write "status ${/^[0-9]+$/.test(codes) ? "==" : "in"} ${codes}".`;
    if (line.startsWith("$") || line.startsWith("."))
        return 'Write json before a path, as in "json $.state == …".';
    const inner = /^[-*"'!]+\s*([a-z]+)/.exec(line)?.[1];
    if (inner !== undefined && subjects.includes(inner)) {
        if (line.startsWith("!"))
            return `"not" goes behind the subject: "${inner} not contains …".`;
        return /^[-*]/.test(line)
            ? `expect is text and not a list: begin the line with ${inner}.`
            : `Take away the quotes around the line: it begins with ${inner}.`;
    }
    if (word === "not")
        return '"not" goes behind the subject and before a word: "body not contains …".';
    if (word === "and")
        return "Take it away: all lines must hold.";
    if (word === "or")
        return noOr;
    if (/^[0-9]{3}$/.test(word ?? ""))
        return `The subject goes first: "status == ${word}".`;
    const member = /^\w+\.(\w+)/.exec(line)?.[1];
    const name = (member ?? word ?? "").toLowerCase().replaceAll("_", "-");
    const near = Object.hasOwn(synonyms, name) ? synonyms[name] : (0,nearest/* nearest */.p)(name, subjects);
    return near === undefined ? all : `Did you mean "${near}"? ${all}`;
}
const noOr = 'All lines must hold; there is no "or". One condition can allow several values: status in 200,204; body matches /a|b/; json $.state in ["a","b"].';
function severalIn(line, subjects) {
    const bare = line.replaceAll(/"(?:\\.|[^"\\])*"|(?<=matches\s+)\/(?:\\.|[^/\\])*\//g, (quoted) => "x".repeat(quoted.length));
    const joint = new RegExp(`(;|,|&&?|\\|\\|?|\\b(?:and|or)\\b)\\s*(?:(?:${subjects.join("|")})\\b|[<>=!])`, "i").exec(bare);
    if (joint?.[1] !== undefined && joint.index > 0 && !/^\s*#/.test(line)) {
        const remedy = /^(?:or|\|\|?)$/i.test(joint[1])
            ? noOr
            : "Write each condition on a line of its own, with its subject; all must hold.";
        return new LineProblem(`"${joint[1]}" joins two conditions`, remedy, joint.index);
    }
    const end = /[;,](?=\s*(?:\s#.*)?$)/.exec(bare);
    return end === null
        ? undefined
        : new LineProblem(`"${end[0]}" stands behind the condition`, "Take it away.", end.index);
}

// EXTERNAL MODULE: ./build/probe/conditions/subjects/text-predicate.js
var text_predicate = __webpack_require__(8324);
;// CONCATENATED MODULE: ./build/probe/conditions/subjects/body.js


function body(reader) {
    const operator = (0,language_operator/* takeOperator */.SX)(reader, "body", ["==", "!=", "contains", "matches"]);
    const predicate = (0,text_predicate/* takeTextPredicate */.S)(reader, operator.name, operator.negated);
    return (answer) => (0,text_predicate/* judgeText */.H)(predicate, predicate.negated ? answer.completeText : answer.text, answer.allowance);
}

// EXTERNAL MODULE: ./build/lib/quantities/duration.js
var duration = __webpack_require__(1277);
// EXTERNAL MODULE: ./build/lib/quantities/quantity-error.js
var quantity_error = __webpack_require__(2111);
;// CONCATENATED MODULE: ./build/probe/conditions/language/limit.js


const orders = ["<", "<=", ">", ">="];
function takeLimit(reader, subject, parse, { example, allowed = orders }) {
    const { name } = (0,language_operator/* takeOperator */.SX)(reader, subject, allowed);
    const start = reader.index;
    const text = reader.take(/[0-9.]+\s+[a-z]+(?=\s|$)/iy) ?? reader.take(/[^\s#]+/y);
    if (text === undefined) {
        const fault = `a value with its unit is expected here, but ${reader.found()}`;
        throw reader.problem(fault, `Write for example "${subject} ${name} ${example}".`);
    }
    try {
        const bound = parse(text);
        return (value) => (0,language_operator/* holds */.v9)(name, value - bound);
    }
    catch (error) {
        if (!(error instanceof quantity_error/* QuantityError */.Y))
            throw error;
        const remedy = `${error.remedy.charAt(0).toUpperCase()}${error.remedy.slice(1)}.`;
        throw reader.problem(`"${text}" ${error.fault}`, remedy, start);
    }
}

;// CONCATENATED MODULE: ./build/probe/conditions/subjects/certificate.js



function certificate(reader) {
    const holds = takeLimit(reader, "certificate", duration/* parseDays */.bs, { example: "14d" });
    return ({ facts }) => {
        const expiry = facts.certificate?.validTo.getTime() ?? Number.NaN;
        if (Number.isNaN(expiry))
            throw new not_evaluable/* NotEvaluable */.p("the certificate is not known");
        return judgeTimeLeft(expiry, facts.now, holds);
    };
}
function judgeTimeLeft(expiry, now, holds) {
    const left = expiry - now.getTime();
    const day = new Date(expiry).toISOString().slice(0, 10);
    const actual = left > 0 ? `${(0,duration/* formatDuration */.a3)(left)}, until ${day}` : `expired ${(0,duration/* formatDuration */.a3)(-left)} ago, on ${day}`;
    return { met: holds(left), actual: [actual] };
}

;// CONCATENATED MODULE: ./build/probe/conditions/subjects/credential.js




function credential(reader) {
    const holds = takeLimit(reader, "credential", duration/* parseDays */.bs, { example: "7d" });
    return ({ facts }) => {
        const { expiresAt, unknown } = facts.credential ?? {};
        if (expiresAt === undefined)
            throw new not_evaluable/* NotEvaluable */.p(unknown ?? "its expiry is not known");
        return judgeTimeLeft(expiresAt, facts.now, holds);
    };
}

;// CONCATENATED MODULE: ./build/probe/conditions/subjects/duration.js



function duration_duration(reader) {
    const holds = takeLimit(reader, "duration", duration/* parseDuration */.E9, { example: "500ms" });
    return ({ facts }) => {
        if (!Number.isFinite(facts.durationMs))
            throw new not_evaluable/* NotEvaluable */.p("the duration is not known");
        const milliseconds = Math.round(facts.durationMs);
        return { met: holds(milliseconds), actual: [(0,duration/* formatDuration */.a3)(milliseconds)] };
    };
}

// EXTERNAL MODULE: ./build/node_modules/lossless-json/lib/esm/index.js + 6 modules
var esm = __webpack_require__(1981);
// EXTERNAL MODULE: ./build/probe/conditions/finding/quotation.js
var quotation = __webpack_require__(1149);
;// CONCATENATED MODULE: ./build/probe/conditions/subjects/header.js





function header(reader) {
    const name = takeName(reader);
    const operator = (0,language_operator/* takeOperator */.SX)(reader, "header", [...language_operator/* comparisons */.lU, "contains", "matches", "exists"]);
    switch (operator.name) {
        case "exists":
            return existenceJudge(name, operator.negated);
        case "<":
        case "<=":
        case ">":
        case ">=": {
            const limit = takeNumber(reader);
            const comparison = operator.name;
            return (answer) => judgeEach(answer.header(name), (value) => judgeNumber(value.trim(), comparison, limit));
        }
        case "==":
        case "!=":
        case "contains":
        case "matches": {
            const predicate = (0,text_predicate/* takeTextPredicate */.S)(reader, operator.name, operator.negated);
            return (answer) => judgeEach(answer.header(name), (value) => {
                if (predicate.negated && value === "")
                    throw new not_evaluable/* NotEvaluable */.p("the header is empty");
                return (0,text_predicate/* judgeText */.H)(predicate, value, answer.allowance);
            });
        }
    }
}
function existenceJudge(name, negated) {
    return (answer) => {
        const values = answer.header(name);
        return {
            met: values.length > 0 !== negated,
            actual: values.length === 0 ? ["no such header"] : [(0,quotation/* quoteText */.o)(values.join(", "))],
        };
    };
}
function judgeEach(values, judge) {
    const findings = values.map(judge);
    const [first] = findings;
    if (first === undefined)
        throw new not_evaluable/* NotEvaluable */.p("no such header");
    if (findings.length === 1)
        return first;
    const failing = findings.filter(({ met }) => !met);
    const [shown = first] = failing;
    const which = failing.length === 0 ? `${findings.length} values` : `${failing.length} of ${findings.length} values`;
    return { met: failing.length === 0, actual: [`${which}, the first: `, ...shown.actual] };
}
function takeName(reader) {
    const name = reader.take(/[!#$%&'*+.^_`|~0-9A-Za-z-]+(?=\s|$)/y);
    if (name !== undefined)
        return name;
    throw nameProblem(reader);
}
function nameProblem(reader) {
    const start = reader.index;
    const [, name = "", value] = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+)\s*:\s*(.*)$/s.exec(reader.rest()) ?? [];
    if (value !== undefined) {
        const text = /^[\p{L}\p{N}][^\s"',#]*$/u.test(value)
            ? value
            : JSON.stringify(value.replace(/^(["'])(.*)\1$/s, "$2"));
        const remedy = value === "" ? `Write "header ${name} exists".` : `Write: header ${name} contains ${text}`;
        return reader.problem("there is a colon behind the header's name", remedy, start + name.length);
    }
    const fault = `a header's name and a space are expected here, but ${reader.found()}`;
    const [, bare] = /^[["']+([\w-]+)["'\]]+/.exec(reader.rest()) ?? [];
    const remedy = bare === undefined
        ? 'Write for example "header content-type contains json".'
        : `Write the name alone, as in "header ${bare} exists".`;
    return reader.problem(fault, remedy);
}
const numberForm = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?/;
function takeNumber(reader) {
    const number = reader.take(new RegExp(`${numberForm.source}(?![^\\s#])`, "y"));
    if (number !== undefined)
        return number;
    throw reader.problem(`a number is expected here, but ${reader.found()}`, "Write it plainly, such as 10 or 0.5.");
}
function judgeNumber(value, comparison, limit) {
    if (value.match(numberForm)?.[0] !== value)
        throw new not_evaluable/* NotEvaluable */.p("not a number: ", (0,quotation/* quoteText */.o)(value));
    return { met: (0,language_operator/* holds */.v9)(comparison, (0,esm/* compareNumber */.r9)(value, limit)), actual: [(0,quotation/* quote */.h)(value, 120)] };
}

// EXTERNAL MODULE: ./build/lib/quantities/size.js
var size = __webpack_require__(4628);
;// CONCATENATED MODULE: ./build/probe/conditions/subjects/size.js



function size_size(reader) {
    const holds = takeLimit(reader, "size", size/* parseSize */.D, { example: "1MB", allowed: language_operator/* comparisons */.lU });
    return ({ size: bytes }) => {
        const actual = bytes < 1024 ? (0,size/* formatSize */.X)(bytes) : `${(0,size/* formatSize */.X)(bytes)} (${bytes}B)`;
        return { met: holds(bytes), actual: [actual] };
    };
}

;// CONCATENATED MODULE: ./build/probe/conditions/parse-lines.js












const names = [
    "status",
    "header",
    "body",
    "json",
    "duration",
    "size",
    "certificate",
    "credential",
    ...condition/* serviceSubjects */.Tx,
];
const plainSubjects = {
    status: status_status,
    header: header,
    body: body,
    duration: duration_duration,
    size: size_size,
    certificate: certificate,
    credential: credential,
};
function parseLines(text, parsers) {
    const conditions = [];
    const problems = [];
    for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
        try {
            const condition = parseLine(new LineReader(line), parsers);
            if (condition !== undefined)
                conditions.push(condition);
        }
        catch (error) {
            if (!(error instanceof LineProblem))
                throw error;
            problems.push(problemAt(line, index, severalIn(line, names) ?? error));
        }
    }
    if (conditions.length === 0 && problems.length === 0) {
        const remedy = 'Write one, for example "status == 200".';
        problems.push(problemAt("", 0, new LineProblem("no condition is written", remedy, 0)));
    }
    if (problems.length > 0)
        throw new condition_syntax_error/* ConditionSyntaxError */.V(problems);
    return conditions;
}
function parseLine(reader, parsers) {
    if (reader.atEnd())
        return undefined;
    const subject = takeSubject(reader);
    const judge = parsers[subject](reader);
    if (!reader.atEnd()) {
        const remedy = "Put a text of several words in double quotes, and each condition on a line of its own.";
        throw reader.problem(`the condition should end here, but ${reader.found()}`, remedy);
    }
    const { text } = reader;
    return { text, subject, evaluate: (answer) => evaluate(judge, answer) };
}
function takeSubject(reader) {
    const start = reader.index;
    const line = reader.rest();
    const word = reader.take(/[\p{L}\p{N}_-]+/uy);
    const name = names.find((known) => known === word);
    if (name !== undefined)
        return name;
    const fault = word === undefined ? `a subject is expected here, but ${reader.found()}` : `"${word}" is not a subject`;
    throw reader.problem(fault, subjectRemedy(word, line, names), start);
}
function evaluate(judge, answer) {
    try {
        return judge(answer);
    }
    catch (error) {
        if (error instanceof not_evaluable/* NotEvaluable */.p)
            return { met: false, actual: error.actual };
        if (!(error instanceof RangeError))
            throw error;
        return { met: false, actual: ["not judged: the body is too deeply nested, or too large"] };
    }
}
function problemAt(line, lineIndex, { fault, remedy, index }) {
    const column = index + 1;
    return { line: lineIndex + 1, column, fault, remedy, excerpt: (0,condition_syntax_error/* pointAt */.s)(line, column) };
}


/***/ }),

/***/ 8324:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ judgeText),
/* harmony export */   S: () => (/* binding */ takeTextPredicate)
/* harmony export */ });
/* harmony import */ var _finding_quotation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1149);
/* harmony import */ var _language_literal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1295);
/* harmony import */ var _language_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4454);



function takeTextPredicate(reader, name, negated) {
    const start = reader.index;
    if (name === "matches") {
        const pattern = (0,_language_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .takePattern */ .C)(reader);
        return { negated, find: (text, allowance) => pattern.find(text, allowance) };
    }
    const wanted = (0,_language_literal_js__WEBPACK_IMPORTED_MODULE_1__/* .takeText */ .dY)(reader);
    if (name !== "contains")
        return { negated: name === "!=", find: (text) => (text === wanted ? 0 : -1) };
    if (wanted === "")
        throw reader.problem("every text contains the empty text", "Write what must be there.", start);
    return {
        negated,
        find(text, allowance) {
            allowance.spend(text.length * wanted.length);
            return text.indexOf(wanted);
        },
    };
}
function judgeText({ negated, find }, text, allowance) {
    const found = find(text, allowance);
    return { met: found >= 0 !== negated, actual: text === "" ? ["empty"] : [(0,_finding_quotation_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteText */ .o)(text, found)] };
}


/***/ })

};
;