"use strict";
exports.id = 357;
exports.ids = [357];
exports.modules = {

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
        throw reader.problem(fault, 'Look into JSON with json, as in "json $.state == \u2026", or put a text in double quotes.');
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

/***/ 3296:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadConditions: () => (/* binding */ loadConditions)
/* harmony export */ });
/* harmony import */ var _condition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2672);
/* harmony import */ var _parse_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8802);


const loadedSubjects = ["header", "json", ..._condition_js__WEBPACK_IMPORTED_MODULE_0__/* .serviceSubjects */ .Tx];
async function loadConditions(text) {
    if (!loadedSubjects.some((subject) => text.includes(subject)))
        return (0,_parse_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .parseLines */ .L)(text, withoutLoaded);
    const { parseConditions } = await Promise.all(/* import() */[__webpack_require__.e(625), __webpack_require__.e(52)]).then(__webpack_require__.bind(__webpack_require__, 7052));
    return parseConditions(text);
}
const withoutLoaded = {
    ..._parse_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .plainSubjects */ .o,
    ...Object.fromEntries(loadedSubjects.map((subject) => [subject, unreachable])),
};
function unreachable() {
    throw new Error("a subject is read without its word");
}


/***/ }),

/***/ 8802:
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
        return 'Write json before a path, as in "json $.state == \u2026".';
    const inner = /^[-*"'!]+\s*([a-z]+)/.exec(line)?.[1];
    if (inner !== undefined && subjects.includes(inner)) {
        if (line.startsWith("!"))
            return `"not" goes behind the subject: "${inner} not contains \u2026".`;
        return /^[-*]/.test(line)
            ? `expect is text and not a list: begin the line with ${inner}.`
            : `Take away the quotes around the line: it begins with ${inner}.`;
    }
    if (word === "not")
        return '"not" goes behind the subject and before a word: "body not contains \u2026".';
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


/***/ }),

/***/ 7709:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgeInThread: () => (/* binding */ judgeInThread)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5919);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _conditions_answer_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8756);
/* harmony import */ var _conditions_finding_allowance_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(253);
/* harmony import */ var _conditions_load_conditions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3296);




async function judgeInThread() {
    const { conditions, facts } = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData;
    const post = (message) => node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.postMessage(message);
    const parsed = await (0,_conditions_load_conditions_js__WEBPACK_IMPORTED_MODULE_2__.loadConditions)(conditions.join("\n"));
    const answer = new _conditions_answer_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .Answer */ .F(facts, new _conditions_finding_allowance_js__WEBPACK_IMPORTED_MODULE_3__/* .Allowance */ .b(Number.POSITIVE_INFINITY), true);
    post("begun");
    for (const condition of parsed)
        post(condition.evaluate(answer));
}


/***/ })

};
;