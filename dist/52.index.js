"use strict";
exports.id = 52;
exports.ids = [52];
exports.modules = {

/***/ 7052:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseConditions: () => (/* binding */ parseConditions)
});

// EXTERNAL MODULE: ./build/probe/conditions/parse-lines.js + 9 modules
var parse_lines = __webpack_require__(8802);
// EXTERNAL MODULE: ./build/node_modules/lossless-json/lib/esm/index.js + 5 modules
var esm = __webpack_require__(1776);
// EXTERNAL MODULE: ./build/probe/conditions/finding/not-evaluable.js
var not_evaluable = __webpack_require__(7070);
// EXTERNAL MODULE: ./build/probe/conditions/finding/quotation.js
var quotation = __webpack_require__(1149);
// EXTERNAL MODULE: ./build/probe/conditions/language/operator.js + 1 modules
var language_operator = __webpack_require__(1190);
// EXTERNAL MODULE: ./build/probe/conditions/subjects/text-predicate.js
var text_predicate = __webpack_require__(8324);
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
var quantities_size = __webpack_require__(4628);
;// CONCATENATED MODULE: ./build/probe/conditions/json/json-number.js


function isNumber(value) {
    return typeof value === "number" || (0,esm/* isLosslessNumber */.s_)(value);
}
function numberOf(digits) {
    return isExact(digits) ? Number(digits) : new esm/* LosslessNumber */._J(digits);
}
function digitsOf(number) {
    return typeof number === "number" ? String(number) : number.value;
}
function compareNumbers(left, right) {
    if (typeof left === "number" && typeof right === "number")
        return left - right;
    const digits = [digitsOf(left), digitsOf(right)];
    if (digits.some((text) => /e[-+]?[0-9]{15}/i.test(text)))
        throw new not_evaluable/* NotEvaluable */.p("a number with an exponent beyond all measure");
    return (0,esm/* compareNumber */.r9)(...digits);
}
function hasFewDigits(start, end, exponent) {
    return end - start <= 15 && !exponent;
}
function isExact(digits) {
    const double = Number(digits);
    const text = String(double);
    if (text === digits)
        return true;
    if (/^-?[0-9]+$/.test(digits) && Math.abs(double) < 1e21)
        return false;
    return Number.isFinite(double) && !/e[-+]?[0-9]{4}/i.test(digits) && (0,esm/* compareNumber */.r9)(text, digits) === 0;
}

;// CONCATENATED MODULE: ./build/probe/conditions/json/json-scanner.js
const [quote, backslash, comma, colon, minus] = [0x22, 0x5c, 0x2c, 0x3a, 0x2d];
const [openBracket, closeBracket, openBrace, closeBrace] = [0x5b, 0x5d, 0x7b, 0x7d];
const [plus, dot, capitalE, smallE] = [0x2b, 0x2e, 0x45, 0x65];
function scanJson(text, tokens) {
    for (let index = 0; index < text.length; index++) {
        const code = text.charCodeAt(index);
        if (code === quote) {
            const start = index;
            for (index++; index < text.length; index++) {
                const inside = text.charCodeAt(index);
                if (inside === quote)
                    break;
                if (inside === backslash)
                    index++;
            }
            tokens.string(start, index + 1);
        }
        else if (code === comma)
            tokens.comma();
        else if (code === colon)
            tokens.colon();
        else if (code === openBrace || code === openBracket)
            tokens.open();
        else if (code === closeBrace || code === closeBracket)
            tokens.close();
        else if (code === minus || isDigit(code)) {
            const start = index;
            let exponent = false;
            for (index++; index < text.length; index++) {
                const next = text.charCodeAt(index);
                if (next === smallE || next === capitalE)
                    exponent = true;
                else if (!isDigit(next) && next !== dot && next !== minus && next !== plus)
                    break;
            }
            tokens.number(start, index, exponent);
            index--;
        }
    }
}
function isDigit(code) {
    return code >= 0x30 && code <= 0x39;
}

;// CONCATENATED MODULE: ./build/probe/conditions/json/exact-digits.js


class ExactDigits {
    #text;
    #inObjects = new Map();
    #inArrays = new Map();
    #outer = [];
    #holder;
    #key = "";
    #name = [0, 0];
    constructor(text, holder) {
        this.#text = text;
        this.#holder = holder;
        scanJson(text, this);
    }
    get(holder, key) {
        const start = Array.isArray(holder)
            ? this.#inArrays.get(holder)?.[key]
            : this.#inObjects.get(key)?.get(holder);
        if (start === undefined)
            return undefined;
        const number = /[-+.0-9eE]+/y;
        number.lastIndex = start;
        return number.exec(this.#text)?.[0];
    }
    open() {
        this.#outer.push([this.#holder, this.#key]);
        this.#holder = this.#holder[this.#key];
        this.#key = 0;
    }
    close() {
        [this.#holder, this.#key] = this.#outer.pop() ?? [this.#holder, this.#key];
    }
    comma() {
        this.#key = Number(this.#key) + 1;
    }
    colon() {
        const [start, end] = this.#name;
        const name = this.#text.slice(start + 1, end - 1);
        this.#key = name.includes("\\") ? JSON.parse(`"${name}"`) : name;
    }
    string(start, end) {
        this.#name = [start, end];
    }
    number(start, end, exponent) {
        if (hasFewDigits(start, end, exponent) || isExact(this.#text.slice(start, end)))
            return;
        if (Array.isArray(this.#holder)) {
            const all = this.#inArrays.get(this.#holder) ?? [];
            all[this.#key] = start;
            this.#inArrays.set(this.#holder, all);
        }
        else {
            const all = this.#inObjects.get(this.#key) ?? new Map();
            this.#inObjects.set(this.#key, all.set(this.#holder, start));
        }
    }
}

;// CONCATENATED MODULE: ./build/probe/conditions/json/json-outline.js


class JsonOutline {
    names = 0;
    depth = 0;
    inexact = false;
    #text;
    #level = 0;
    #containers = 0;
    #values = 1;
    constructor(text) {
        this.#text = text;
        scanJson(text, this);
    }
    get bytes() {
        return 32 * this.#containers + 16 * this.#values;
    }
    open() {
        this.#containers++;
        if (++this.#level > this.depth)
            this.depth = this.#level;
    }
    close() {
        this.#level--;
    }
    comma() {
        this.#values++;
    }
    colon() {
        this.names++;
    }
    string() { }
    number(start, end, exponent) {
        this.inexact ||= !hasFewDigits(start, end, exponent) && !isExact(this.#text.slice(start, end));
    }
}

;// CONCATENATED MODULE: ./build/probe/conditions/json/json-value.js

function kindOf(value) {
    if (value === null)
        return "null";
    if (typeof value === "string")
        return "string";
    if (typeof value === "boolean")
        return "boolean";
    if (isNumber(value))
        return "number";
    return Array.isArray(value) ? "array" : "object";
}
function equal(left, right) {
    if (isNumber(left) && isNumber(right))
        return compareNumbers(left, right) === 0;
    if (left === right)
        return true;
    if (kindOf(left) !== kindOf(right))
        return false;
    if (isArray(left) && isArray(right)) {
        return left.length === right.length && left.every((item, index) => equal(item, right[index]));
    }
    if (!isObject(left) || !isObject(right))
        return false;
    const names = Object.keys(left);
    return (names.length === Object.keys(right).length &&
        names.every((name) => Object.hasOwn(right, name) && equal(left[name], right[name])));
}
function isArray(value) {
    return Array.isArray(value);
}
function isObject(value) {
    return kindOf(value) === "object";
}
function preview(value, length) {
    if (typeof value === "string")
        return JSON.stringify(value.slice(0, Math.max(1, length)));
    if (isNumber(value))
        return digitsOf(value).slice(0, Math.max(1, length));
    if (isArray(value))
        return `[${previewAll(value, length, preview)}]`;
    if (!isObject(value))
        return String(value);
    return `{${previewAll(Object.keys(value), length, (name, left) => `${preview(name, left)}:${preview(value[name], left)}`)}}`;
}
function previewAll(items, length, show) {
    let shown = "";
    for (const [index, item] of items.entries()) {
        if (shown.length >= length)
            return `${shown},\u2026`;
        shown += (index === 0 ? "" : ",") + show(item, length - shown.length);
    }
    return shown;
}

;// CONCATENATED MODULE: ./build/probe/conditions/json/json-document.js






const deepest = 1_000;
const mostBytes = 12;
class JsonDocument {
    length;
    depth;
    #top;
    #digits;
    constructor(text) {
        const outline = new JsonOutline(text);
        this.length = text.length;
        this.depth = outline.depth;
        if (outline.depth > deepest)
            throw new not_evaluable/* NotEvaluable */.p(`not judged: the JSON is nested more than ${deepest} levels deep`);
        if (outline.bytes > mostBytes * text.length + 2 ** 24) {
            const size = (0,quantities_size/* formatSize */.X)(outline.bytes);
            throw new not_evaluable/* NotEvaluable */.p(`not judged: as JSON it takes ${size} of memory, more than ${mostBytes} times its size`);
        }
        this.#top = { "": parsed(text) };
        if (namesIn(this.#top[""]) !== outline.names)
            (0,esm/* parse */.qg)(text);
        this.#digits = outline.inexact ? new ExactDigits(text, this.#top) : undefined;
    }
    *select(path) {
        for (const node of path.nodes(this.#top[""])) {
            yield {
                value: this.#digits === undefined ? node.value : this.#exactAt(node.location),
                path: () => node.getPath({ form: "canonical" }),
            };
        }
    }
    #exactAt(location) {
        let holder = this.#top;
        let key = "";
        for (const step of location) {
            holder = holder[key];
            key = step;
        }
        return this.#exact(holder[key], holder, key);
    }
    #exact(value, holder, key) {
        if (typeof value === "number") {
            const digits = this.#digits?.get(holder, key);
            return digits === undefined ? value : new esm/* LosslessNumber */._J(digits);
        }
        if (isArray(value))
            return value.map((item, index) => this.#exact(item, value, index));
        if (!isObject(value))
            return value;
        return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, this.#exact(member, value, name)]));
    }
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        (0,esm/* parse */.qg)(text);
        throw error;
    }
}
function namesIn(value) {
    if (typeof value !== "object" || value === null)
        return 0;
    let names = 0;
    if (isArray(value)) {
        for (const item of value)
            names += namesIn(item);
        return names;
    }
    const members = value;
    for (const name in members)
        names += 1 + namesIn(members[name]);
    return names;
}

;// CONCATENATED MODULE: ./build/probe/conditions/json/json-of-answer.js



const stepsOfJson = 10;
const documents = new WeakMap();
function jsonOf(answer) {
    const json = documents.get(answer) ?? readJson(answer);
    documents.set(answer, json);
    if (json instanceof not_evaluable/* NotEvaluable */.p)
        throw json;
    return json;
}
function readJson(answer) {
    const { text, charset, faithful } = answer.decoded;
    if (text.trim() === "")
        return new not_evaluable/* NotEvaluable */.p("not JSON: the body is empty");
    if (!faithful)
        return new not_evaluable/* NotEvaluable */.p(`not JSON: the body has bytes that are not ${charset}`);
    answer.allowance.spend(stepsOfJson * text.length);
    try {
        return new JsonDocument(text);
    }
    catch (error) {
        if (error instanceof not_evaluable/* NotEvaluable */.p)
            return error;
        if (!(error instanceof SyntaxError))
            throw error;
        return new not_evaluable/* NotEvaluable */.p("not JSON: ", ...(/^\s*[[{"]/.test(text) ? [(0,quotation/* quote */.h)(error.message, 120)] : looks(answer, text)));
    }
}
function looks(answer, text) {
    const [type] = answer.header("content-type");
    const media = type === undefined ? "no content type" : (0,quotation/* quote */.h)(type.replace(/;.*/s, ""), 40);
    return [media, ", starts with ", (0,quotation/* quote */.h)(text.trimStart(), 50)];
}

// EXTERNAL MODULE: ./build/node_modules/json-p3/dist/json-p3.cjs.js
var json_p3_cjs = __webpack_require__(4934);
;// CONCATENATED MODULE: ./build/probe/conditions/json/json-path-environment.js

class StrictEnvironment extends json_p3_cjs/* JSONPathEnvironment */.Dd {
    setupFilterFunctions() {
        super.setupFilterFunctions();
        this.functionRegister.set("match", new Match());
        this.functionRegister.set("search", new Search());
    }
    checkWellTypedness(token, args) {
        const checked = super.checkWellTypedness(token, args);
        const pattern = args[1];
        if (pattern instanceof json_p3_cjs/* jsonpath */.YF.expressions.StringLiteral && !isPattern(pattern.value)) {
            throw new json_p3_cjs/* JSONPathSyntaxError */.R7(`${token.value}() takes a pattern of RFC 9485, which writes [0-9] for \\d`, token);
        }
        return checked;
    }
}
function isPattern(text) {
    try {
        new json_p3_cjs/* jsonpath */.YF.functions.Match({ throwErrors: true }).call("", text);
        return true;
    }
    catch {
        return false;
    }
}
class Match extends json_p3_cjs/* jsonpath */.YF.functions.Match {
    call(text, pattern) {
        return typeof text === "string" && typeof pattern === "string" && super.call(text, pattern);
    }
}
class Search extends json_p3_cjs/* jsonpath */.YF.functions.Search {
    call(text, pattern) {
        return typeof text === "string" && typeof pattern === "string" && super.call(text, pattern);
    }
}

;// CONCATENATED MODULE: ./build/probe/conditions/json/json-path.js




const maxDepth = 500;
const standard = new StrictEnvironment({ strict: true, maxRecursionDepth: maxDepth });
const stepsOfNode = 100;
class JsonPathError extends Error {
    name = "JsonPathError";
    index;
    constructor(message, index, options) {
        super(message, options);
        this.index = index;
    }
}
class JsonPath {
    #query;
    #shape;
    constructor(text) {
        try {
            this.#query = standard.compile(text);
        }
        catch (error) {
            if (error instanceof RangeError)
                throw new JsonPathError("this JSONPath is nested too deeply", 0, { cause: error });
            if (!(error instanceof json_p3_cjs/* JSONPathError */.s_))
                throw error;
            const reason = error.message.replace(/ \('.*':[0-9]+\)$/s, "");
            throw new JsonPathError(`not a JSONPath of RFC 9535: ${reason}`, error.token.index, { cause: error });
        }
        refuseInexactNumbers(text);
        this.#shape = text.replaceAll(/"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'/g, "");
        for (const selector of this.#query.segments.flatMap(({ selectors }) => selectors)) {
            Object.assign(selector, { resolve: selector.lazyResolve });
        }
    }
    steps(length, depth) {
        if (this.#query.singularQuery())
            return 0;
        if (/\b(?:match|search)\(/.test(this.#shape))
            return Number.POSITIVE_INFINITY;
        const again = this.#shape.match(/\.\.|(?<!^)\$/g)?.length ?? 0;
        const commas = this.#shape.split(",").length - 1;
        return stepsOfNode * 2 ** commas * (again === 0 ? length : (length * depth) ** again);
    }
    *nodes(value) {
        try {
            yield* this.#query.lazyQuery(value);
        }
        catch (error) {
            if (!(error instanceof json_p3_cjs/* JSONPathRecursionLimitError */.DW))
                throw error;
            throw new not_evaluable/* NotEvaluable */.p(`nested more than ${maxDepth} levels deep, which ".." does not follow`);
        }
    }
}
function refuseInexactNumbers(text) {
    const tokens = /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*|-?[0-9]+(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/g;
    for (const { 0: token, index } of text.matchAll(tokens)) {
        if (!/^-?[0-9]/.test(token))
            continue;
        const number = Number(token);
        if (Math.abs(number) > Number.MAX_SAFE_INTEGER || (0,esm/* compareNumber */.r9)(String(number), token) !== 0) {
            throw new JsonPathError(`${token} has more digits than a number in a filter can have`, index);
        }
    }
}

// EXTERNAL MODULE: ./build/probe/conditions/language/pattern.js
var language_pattern = __webpack_require__(4454);
// EXTERNAL MODULE: ./build/lib/text.js
var lib_text = __webpack_require__(7240);
// EXTERNAL MODULE: ./build/probe/conditions/language/literal.js
var literal = __webpack_require__(1295);
;// CONCATENATED MODULE: ./build/probe/conditions/json/json-literal.js




function takeJson(reader) {
    const start = reader.index;
    const example = 'Write for example "ready", 1.5, true, null, ["a","b"] or {"a":1}.';
    if (reader.atEnd())
        throw reader.problem("a JSON value is expected here, but the line ends", example);
    (0,literal/* refuseSingleQuotes */.Wi)(reader);
    const text = reader.takeBracketed() ?? "";
    try {
        return (0,esm/* parse */.qg)(text, undefined, numberOf);
    }
    catch (error) {
        if (/^[\p{L}_][\p{L}\p{N}_.-]*$/u.test(text)) {
            const word = Object.hasOwn(words, text.toLowerCase()) ? words[text.toLowerCase()] : undefined;
            const remedy = word === undefined ? `A text stands in double quotes: "${text}".` : `Write ${word}.`;
            throw reader.problem(`${text} is not JSON`, remedy, start);
        }
        const cause = error instanceof SyntaxError ? (0,lib_text/* excerpt */.Kb)(error.message, 100) : "it is nested too deeply";
        throw reader.problem(`a JSON value is expected here: ${cause.replace(/\.$/, "")}`, example, start);
    }
}
const words = {
    true: "true",
    false: "false",
    null: "null",
    none: "null",
    nil: "null",
};

;// CONCATENATED MODULE: ./build/probe/conditions/json/json-predicate.js






function takeJsonPredicate(reader, name, negated) {
    const start = reader.index;
    if (name === "matches") {
        const pattern = (0,language_pattern/* takePattern */.C)(reader);
        return (value, allowance) => pattern.find(textOf(value), allowance) >= 0 !== negated;
    }
    const operand = takeJson(reader);
    switch (name) {
        case "==":
            return (value) => equal(value, operand);
        case "!=":
            return (value) => !equal(value, operand);
        case "in":
            if (!isArray(operand) || operand.length === 0)
                throw reader.problem('"in" takes a JSON array', 'Write for example ["READY","RUNNING"].', start);
            return (value) => operand.some((item) => equal(value, item)) !== negated;
        case "contains":
            if (operand === "")
                throw reader.problem("every text contains the empty text", "Write what must be there.", start);
            return (value, allowance) => contains(value, operand, allowance) !== negated;
        default:
            if (!isNumber(operand))
                throw reader.problem(`"${name}" takes a number`, "Write it without quotes, such as 10 or 0.5.", start);
            return (value) => {
                if (!isNumber(value))
                    throw new not_evaluable/* NotEvaluable */.p(`not a number but ${kindOf(value)}`);
                return (0,language_operator/* holds */.v9)(name, compareNumbers(value, operand));
            };
    }
}
function contains(value, part, allowance) {
    if (isArray(value))
        return value.some((item) => equal(item, part));
    if (typeof part !== "string")
        throw new not_evaluable/* NotEvaluable */.p(`not an array but ${kindOf(value)}`);
    const text = textOf(value);
    allowance.spend(text.length * part.length);
    return text.includes(part);
}
function textOf(value) {
    if (typeof value !== "string")
        throw new not_evaluable/* NotEvaluable */.p(`not a text but ${kindOf(value)}`);
    return value;
}

;// CONCATENATED MODULE: ./build/probe/conditions/json/repaired-path.js

function repairPath(text) {
    if (/[?(]/.test(text))
        return undefined;
    const repaired = text.replaceAll(/(\.\.?)(@[^.[\]]+\.[^.[\]]+|[^.[\]*][^.[\]]*)/g, (_, dots, name) => /^[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*$/.test(name)
        ? `${dots}${name}`
        : `${dots === ".." ? ".." : ""}['${name.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}']`);
    try {
        new JsonPath(repaired);
        return repaired;
    }
    catch (error) {
        if (error instanceof JsonPathError)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/probe/conditions/subjects/json.js








function json(reader) {
    const path = takePath(reader);
    const operator = (0,language_operator/* takeOperator */.SX)(reader, "json", [...language_operator/* comparisons */.lU, "in", "contains", "matches", "exists"]);
    if (operator.name === "exists")
        return json_existenceJudge(path, operator.negated);
    const predicate = takeJsonPredicate(reader, operator.name, operator.negated);
    return (answer) => json_judgeEach(predicate, nodes(path, answer), answer);
}
function takePath(reader) {
    const start = reader.index;
    if (reader.peek(/\$/y) === undefined) {
        const [path] = /^[.\w][\w.[\]*'-]*(?=\s|$)/.exec(reader.rest()) ?? [];
        const right = path === undefined ? undefined : repairPath(`$.${path.replace(/^\./, "")}`);
        const remedy = `Write ${right ?? 'for example "json $.state == \u2026"'}${right === undefined ? "." : ": a path begins at the root, $."}`;
        throw reader.problem(`a JSONPath is expected here, but ${reader.found()}`, remedy);
    }
    const text = reader.takeBracketed() ?? "";
    try {
        return new JsonPath(text);
    }
    catch (error) {
        if (!(error instanceof JsonPathError))
            throw error;
        const index = Math.min(error.index, text.length);
        throw reader.problem(error.message, pathRemedy(text, index), start + index);
    }
}
function pathRemedy(text, index) {
    if (/[=!<>]/.test(text[index] ?? ""))
        return "A space ends a path: put one before the operator.";
    const right = repairPath(text);
    if (right !== undefined)
        return `Write ${right}.`;
    return "docs/conditions.md says how a path is written; a name that is not a plain word stands in quotes: $['my-name'].";
}
function json_existenceJudge(path, negated) {
    return (answer) => {
        for (const node of nodes(path, answer))
            return { met: !negated, actual: [show(node)] };
        return { met: negated, actual: ["selects nothing"] };
    };
}
function nodes(path, answer) {
    const json = jsonOf(answer);
    answer.allowance.spend(path.steps(json.length, json.depth));
    return json.select(path);
}
function json_judgeEach(predicate, selected, { allowance }) {
    let first;
    let failing;
    let count = 0;
    let failures = 0;
    for (const node of selected) {
        first ??= node;
        count++;
        if (predicate(node.value, allowance))
            continue;
        failing ??= node;
        failures++;
    }
    if (first === undefined)
        throw new not_evaluable/* NotEvaluable */.p("selects nothing");
    if (count === 1)
        return { met: failures === 0, actual: [show(first)] };
    if (failing === undefined)
        return { met: true, actual: [`${count} values, the first: `, show(first)] };
    const place = [`${failures} of ${count} values, the first at `, (0,quotation/* quote */.h)(failing.path(), 40), ": "];
    return { met: false, actual: [...place, show(failing)] };
}
function show({ value }) {
    return (0,quotation/* quote */.h)(preview(value, 4_200), 120);
}

;// CONCATENATED MODULE: ./build/probe/conditions/language/digest.js

function takeDigest(reader) {
    const start = reader.index;
    (0,literal/* refuseSingleQuotes */.Wi)(reader);
    const written = reader.peek(/"/y) === undefined ? reader.take(/[^\s#]+/y) : (0,literal/* takeQuoted */.gK)(reader);
    if (written === undefined)
        throw reader.problem(`a digest is expected here, but ${reader.found()}`, howTo);
    const digest = plainDigest(written);
    if (/^sha256:[0-9a-f]{64}$/.test(digest))
        return digest;
    const hex = /^(?:sha256[:-]?)?([0-9a-f]*)$/.exec(digest)?.[1];
    if (hex?.length === 64)
        throw reader.problem("this digest does not begin with sha256:", `Write sha256:${hex}.`, start);
    const fault = hex === undefined || hex === ""
        ? "this is not a digest"
        : `this digest has ${hex.length} hexadecimal digits, not 64`;
    throw reader.problem(fault, howTo, start);
}
const howTo = "Write sha256: and 64 hexadecimal digits, as docker push prints them. A tag does not say which image it stood for.";
const plainDigest = (text) => text.slice(text.lastIndexOf("@") + 1).toLowerCase();

;// CONCATENATED MODULE: ./build/probe/conditions/subjects/service-places.js


function serviceOf({ facts }) {
    if (facts.service === undefined)
        throw new not_evaluable/* NotEvaluable */.p("the service was not looked at");
    return facts.service;
}
function instancesOf({ instances, unseen }) {
    if (unseen.containers !== undefined)
        throw new not_evaluable/* NotEvaluable */.p(unseen.containers);
    if (instances.length === 0)
        throw new not_evaluable/* NotEvaluable */.p("the service has no container");
    return instances;
}
function placesOf(service, name) {
    return instancesOf(service).flatMap((instance) => {
        const containers = instance.containers.filter((container) => name === undefined || container.name === name);
        if (containers.length > 0)
            return containers.map((container) => ({ instance, container }));
        const names = instance.containers.map((container) => container.name).join(", ");
        throw new not_evaluable/* NotEvaluable */.p("no such container in instance ", (0,quotation/* quote */.h)(instance.id, 20), "; it has ", (0,quotation/* quote */.h)(names, 60));
    });
}
function judgeContainers(name, property, judge) {
    return (answer) => {
        const service = serviceOf(answer);
        const places = placesOf(service, name);
        const { instances, target = 0 } = service;
        const findings = places.map(({ container }) => {
            const value = container[property] ?? "";
            return value === "" ? { met: false, actual: ["not known yet"] } : judge(value, answer);
        });
        const failing = findings.findIndex(({ met }) => !met);
        const shown = Math.max(failing, 0);
        const actual = findings[shown]?.actual ?? [];
        if (failing >= 0)
            return { met: false, actual: [...where(places, shown, findings), ...actual] };
        const lack = instances.length < target
            ? `only ${instances.length} of ${target} instances are there: `
            : instances.some(({ isReady }) => isReady)
                ? ""
                : "no instance is READY: ";
        return { met: lack === "", actual: lack === "" ? actual : [lack, ...actual] };
    };
}
function where(places, shown, findings) {
    const place = places[shown];
    if (place === undefined || places.length === 1)
        return [];
    const failing = findings.filter(({ met }) => !met).length;
    return [
        `${failing} of ${places.length}, `,
        (0,quotation/* quote */.h)(place.container.name, 20),
        " of instance ",
        (0,quotation/* quote */.h)(place.instance.id, 8),
        ": ",
    ];
}

;// CONCATENATED MODULE: ./build/probe/conditions/subjects/service.js







function imageDigest(reader) {
    const name = takeContainerName(reader);
    const operator = (0,language_operator/* takeOperator */.SX)(reader, "image-digest", ["==", "!="]);
    const wanted = takeDigest(reader);
    return judgeContainers(name, "imageDigest", (digest) => ({
        met: (plainDigest(digest) === wanted) === (operator.name === "=="),
        actual: [(0,quotation/* quote */.h)(digest, 90)],
    }));
}
function imageName(reader) {
    const name = takeContainerName(reader);
    const operator = (0,language_operator/* takeOperator */.SX)(reader, "image-name", ["==", "!=", "contains", "matches"]);
    const predicate = (0,text_predicate/* takeTextPredicate */.S)(reader, operator.name, operator.negated);
    return judgeContainers(name, "imageName", (text, answer) => (0,text_predicate/* judgeText */.H)(predicate, text, answer.allowance));
}
function specDigest(reader) {
    const { name } = (0,language_operator/* takeOperator */.SX)(reader, "spec-digest", ["==", "!="]);
    const start = reader.index;
    const wanted = (0,literal/* takeText */.dY)(reader);
    if (!/^(?:sha256:)?[\w+/=-]+$/i.test(wanted)) {
        const remedy = "Write it as DESCRIBE SERVICE shows it in the column spec_digest, whole.";
        throw reader.problem("this is not the digest of a specification", remedy, start);
    }
    return (answer) => {
        const { specDigest: digest, unseen } = serviceOf(answer);
        if (digest === undefined || digest === "")
            throw new not_evaluable/* NotEvaluable */.p(unseen.service ?? "the service shows none");
        return { met: (bare(digest) === bare(wanted)) === (name === "=="), actual: [(0,quotation/* quote */.h)(digest, 90)] };
    };
}
function instances(reader) {
    const { name } = (0,language_operator/* takeOperator */.SX)(reader, "instances", language_operator/* comparisons */.lU);
    const isAll = reader.take(/all(?![^\s#])/y) !== undefined;
    const number = isAll ? undefined : service_takeNumber(reader, "Write all, or a whole number such as 2.");
    return (answer) => {
        const service = serviceOf(answer);
        const ready = instancesOf(service).filter(({ isReady }) => isReady).length;
        const limit = number ?? service.target;
        if (limit === undefined)
            throw new not_evaluable/* NotEvaluable */.p(service.unseen.service ?? "how many are wanted is not known");
        if (isAll && limit === 0)
            throw new not_evaluable/* NotEvaluable */.p("no instance is wanted");
        const of = service.target === undefined ? "" : ` of ${service.target}`;
        return { met: (0,language_operator/* holds */.v9)(name, ready - limit), actual: [`${ready}${of} READY`] };
    };
}
function restarts(reader) {
    const { name } = (0,language_operator/* takeOperator */.SX)(reader, "restarts", language_operator/* comparisons */.lU);
    const limit = service_takeNumber(reader, "Write a whole number, such as 0.");
    return (answer) => {
        const places = placesOf(serviceOf(answer));
        const counts = places.map(({ container }) => container.restarts ?? Number.NaN);
        const highest = Math.max(...counts);
        if (Number.isNaN(highest))
            throw new not_evaluable/* NotEvaluable */.p("the restarts of a container are not known");
        return { met: (0,language_operator/* holds */.v9)(name, highest - limit), actual: [String(highest)] };
    };
}
const bare = (digest) => plainDigest(digest).replace(/^sha256:/, "");
function takeContainerName(reader) {
    if (reader.peek(/"/y) !== undefined)
        return (0,literal/* takeQuoted */.gK)(reader);
    return reader.take(/(?!(?:not|contains|matches|in|exists)\s)[\w.-]+(?=\s*[=!<>~]|\s+(?:not|contains|matches|in|exists)\b)/y);
}
function service_takeNumber(reader, remedy) {
    const number = reader.take(/[0-9]{1,9}(?![^\s#])/y);
    if (number === undefined) {
        const written = reader.peek(/[^\s#]{1,40}/y);
        const found = written === undefined ? reader.found() : `${JSON.stringify(written)} is written`;
        throw reader.problem(`a whole number is expected here, but ${found}`, remedy);
    }
    return Number(number);
}

;// CONCATENATED MODULE: ./build/probe/conditions/parse-conditions.js




const parsers = {
    ...parse_lines/* plainSubjects */.o,
    header: header,
    json: json,
    "image-digest": imageDigest,
    "image-name": imageName,
    "spec-digest": specDigest,
    instances: instances,
    restarts: restarts,
};
const parseConditions = (text) => (0,parse_lines/* parseLines */.L)(text, parsers);


/***/ })

};
;